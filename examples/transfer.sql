-- Made by dfdsl 0.1.0 from examples/transfer.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
-- Run it as a role that may use pg_durable: psql -X -v ON_ERROR_STOP=1 -f <this file>, or whole through any client.
-- It starts an instance. pg_durable wants the commit within five seconds of a start; after that the instance stays pending.

DO $deploy$
#variable_conflict use_variable
DECLARE
  df_version text;
  df_schema name := current_schema();
BEGIN
  SELECT dfx_extension.extversion INTO df_version
    FROM pg_catalog.pg_extension AS dfx_extension WHERE dfx_extension.extname = 'pg_durable';
  -- The local engine on a plain PostgreSQL is a script, no extension.
  IF df_version IS NULL AND to_regprocedure('df.version()') IS NOT NULL THEN
    df_version := substring(df.version() from '^([0-9.]+)[+]dfdsl');
  END IF;
  IF df_version IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable is not installed in the database %s', current_database()),
      HINT = 'Run CREATE EXTENSION pg_durable in the database that its worker serves, and this script there.';
  END IF;
  IF (string_to_array(substring(df_version from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable has version %s here; this was compiled for 0.2.6 or newer', df_version),
      HINT = 'Run ALTER EXTENSION pg_durable UPDATE, or compile with the --target that is installed.';
  END IF;
  IF (string_to_array(substring(df.version() from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the pg_durable that the server runs has version %s; this was compiled for 0.2.6 or newer', df.version()),
      HINT = 'Install a newer pg_durable and restart the server, or compile with the --target that is installed.';
  END IF;
  IF to_regnamespace(quote_ident(df_schema)) IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name',
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'dfdsl_atomic_8f4b2f768647cf7c'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'dfdsl_atomic_8f4b2f768647cf7c'), 0));
  -- Instances that run go on to call it, so an old one stays.
  IF EXISTS (
    SELECT FROM pg_catalog.pg_proc AS dfx_old
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'dfdsl_atomic_8f4b2f768647cf7c'
       AND encode(sha256(convert_to(dfx_old.prosrc, 'UTF8')), 'hex') = '8f4b2f768647cf7cb858636260989d0e90a7660c89b6ee2289cb9e1dc7e55259'
       AND NOT dfx_old.prosecdef AND dfx_old.proconfig IS NULL) THEN
    RETURN;
  END IF;
  CREATE FUNCTION dfdsl_atomic_8f4b2f768647cf7c(df_values json)
  RETURNS json
  LANGUAGE plpgsql
  AS $body$
DECLARE
  dfx_v1 text := quote_nullable(df_values ->> 'v1');
  dfx_v2 text := quote_nullable(df_values ->> 'v2');
  dfx_v3 text := quote_nullable(df_values ->> 'v3');
  dfx_v4 text := quote_nullable(df_values ->> 'v4');
  dfx_rows1 json[] := ARRAY[]::json[];
  dfx_row record;
  dfx_text1 text;
  dfx_text2 text;
  dfx_text3 text;
  dfx_text4 text;
  dfx_rows2 json[] := ARRAY[]::json[];
BEGIN
  FOR dfx_row IN EXECUTE concat('INSERT INTO bank.transfers (key, payer, payee, amount)
       VALUES (concat((concat(((', dfx_v1, ')::text), ''-b480b579''))::text), ((', dfx_v2, ')::bigint), ((', dfx_v3, ')::bigint), ((', dfx_v4, ')::numeric))
       ON CONFLICT (key) DO NOTHING RETURNING amount') LOOP
    dfx_rows1 := array_append(dfx_rows1, row_to_json(dfx_row));
  END LOOP;
  dfx_text1 := quote_nullable((dfx_rows1[1] -> 'amount') #>> ARRAY[]::text[]);
  dfx_text2 := quote_nullable((dfx_rows1[1] -> 'amount') #>> ARRAY[]::text[]);
  EXECUTE concat('UPDATE bank.accounts SET balance = balance - ((', dfx_text1, ')::numeric) WHERE id = ((', dfx_v2, ')::bigint) AND ((', dfx_text2, ')::numeric) IS NOT NULL');
  dfx_text3 := quote_nullable((dfx_rows1[1] -> 'amount') #>> ARRAY[]::text[]);
  dfx_text4 := quote_nullable((dfx_rows1[1] -> 'amount') #>> ARRAY[]::text[]);
  EXECUTE concat('UPDATE bank.accounts SET balance = balance + ((', dfx_text3, ')::numeric) WHERE id = ((', dfx_v3, ')::bigint) AND ((', dfx_text4, ')::numeric) IS NOT NULL');
  FOR dfx_row IN EXECUTE concat('SELECT balance FROM bank.accounts WHERE id = ((', dfx_v2, ')::bigint)') LOOP
    dfx_rows2 := array_append(dfx_rows2, row_to_json(dfx_row));
  END LOOP;
  RETURN json_build_object('n1', array_to_json(dfx_rows1), 'n2', array_to_json(dfx_rows2));
END
$body$;
  COMMENT ON FUNCTION dfdsl_atomic_8f4b2f768647cf7c(json) IS 'dfdsl: transfer from examples/transfer.df, a part of its steps';
END
$deploy$;

DO $deploy$
#variable_conflict use_variable
DECLARE
  df_version text;
  df_schema name := current_schema();
  df_types text;
  df_found record;
  df_owner name;
  df_grants aclitem[];
  df_function regprocedure;
BEGIN
  SELECT dfx_extension.extversion INTO df_version
    FROM pg_catalog.pg_extension AS dfx_extension WHERE dfx_extension.extname = 'pg_durable';
  -- The local engine on a plain PostgreSQL is a script, no extension.
  IF df_version IS NULL AND to_regprocedure('df.version()') IS NOT NULL THEN
    df_version := substring(df.version() from '^([0-9.]+)[+]dfdsl');
  END IF;
  IF df_version IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable is not installed in the database %s', current_database()),
      HINT = 'Run CREATE EXTENSION pg_durable in the database that its worker serves, and this script there.';
  END IF;
  IF (string_to_array(substring(df_version from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable has version %s here; this was compiled for 0.2.6 or newer', df_version),
      HINT = 'Run ALTER EXTENSION pg_durable UPDATE, or compile with the --target that is installed.';
  END IF;
  IF (string_to_array(substring(df.version() from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the pg_durable that the server runs has version %s; this was compiled for 0.2.6 or newer', df.version()),
      HINT = 'Install a newer pg_durable and restart the server, or compile with the --target that is installed.';
  END IF;
  IF to_regnamespace(quote_ident(df_schema)) IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name',
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'transfer'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'transfer'), 0));

  -- Only a function that bears our mark in its comment is ever replaced, and that of another source only on purpose.
  df_types := array_to_string(ARRAY['bigint', 'bigint', 'numeric', 'text', 'boolean']::regtype[]::oid[], ' ');
  FOR df_found IN
    SELECT dfx_old.oid::regprocedure AS signature, pg_get_userbyid(dfx_old.proowner) AS owner,
        coalesce(dfx_old.proacl, acldefault('f', dfx_old.proowner)) AS grants,
        dfx_old.proargtypes::text = df_types AS same_types,
        dfx_old.prokind = 'f' AND NOT dfx_old.proretset AND dfx_old.prorettype = 'text'::regtype
          AND dfx_old.proargnames = ARRAY['payer', 'payee', 'amount', 'df_label', 'df_singleton']
          AND dfx_old.pronargdefaults <= 2 AS replaceable,
        coalesce(dfx_mark.line LIKE 'dfdsl: %', false) AS ours,
        dfx_mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        dfx_mark.source IS NULL OR strpos(dfx_old.prosrc, 'dfdsl text 4c962e0620f141cc') > 0
          OR right('/' || dfx_mark.source, length('examples/transfer.df') + 1) = '/' || 'examples/transfer.df'
          OR right('/' || 'examples/transfer.df', length(dfx_mark.source) + 1) = '/' || dfx_mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', dfx_mark.source) AS may_go
      FROM pg_catalog.pg_proc AS dfx_old
      CROSS JOIN LATERAL (
        SELECT dfx_comment.line, substring(dfx_comment.line from '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(dfx_old.oid, 'pg_proc'), chr(10), 1) AS line) AS dfx_comment) AS dfx_mark
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'transfer'
     ORDER BY dfx_old.oid
  LOOP
    IF df_found.same_types AND NOT df_found.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', df_found.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF df_found.ours AND NOT df_found.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', df_found.signature, df_found.source, 'examples/transfer.df'),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', df_found.source);
    ELSIF df_found.ours AND NOT (df_found.same_types AND df_found.replaceable) THEN
      df_owner := df_found.owner;
      df_grants := df_found.grants;
      EXECUTE format('DROP FUNCTION %s', df_found.signature);
    END IF;
  END LOOP;

  CREATE OR REPLACE FUNCTION transfer(
    payer bigint,
    payee bigint,
    amount numeric,
    df_label text DEFAULT NULL,
    df_singleton boolean DEFAULT false)
  RETURNS text
  LANGUAGE plpgsql
  -- The text of a value must not depend on the caller's session.
  SET datestyle = 'ISO, MDY'
  SET intervalstyle = 'postgres'
  SET timezone = 'UTC'
  SET extra_float_digits = 1
  SET bytea_output = 'hex'
  AS $body$
-- dfdsl build bafbbad35fef04d9
-- dfdsl text 4c962e0620f141cc
#variable_conflict use_variable
DECLARE
  df_version text;
  df_instance text;
  df_texts text[];
  df_constants text[];
  df_key_origin text;
  dfx_payer text;
  dfx_payee text;
  dfx_amount text;
  df_dfdsl_atomic_8f4b2f768647cf7c text;
BEGIN
  SELECT dfx_extension.extversion INTO df_version
    FROM pg_catalog.pg_extension AS dfx_extension WHERE dfx_extension.extname = 'pg_durable';
  -- The local engine on a plain PostgreSQL is a script, no extension.
  IF df_version IS NULL AND to_regprocedure('df.version()') IS NOT NULL THEN
    df_version := substring(df.version() from '^([0-9.]+)[+]dfdsl');
  END IF;
  IF df_version IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable is not installed in the database %s', current_database()),
      HINT = 'Run CREATE EXTENSION pg_durable in the database that its worker serves, and this script there.';
  END IF;
  IF (string_to_array(substring(df_version from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable has version %s here; this was compiled for 0.2.6 or newer', df_version),
      HINT = 'Run ALTER EXTENSION pg_durable UPDATE, or compile with the --target that is installed.';
  END IF;
  IF (string_to_array(substring(df.version() from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the pg_durable that the server runs has version %s; this was compiled for 0.2.6 or newer', df.version()),
      HINT = 'Install a newer pg_durable and restart the server, or compile with the --target that is installed.';
  END IF;
  df_texts := ARRAY[replace(gen_random_uuid()::text, '-', ''), $1::text, $2::text, $3::text]::text[];
  df_dfdsl_atomic_8f4b2f768647cf7c := (SELECT format('%I.%I', dfx_space.nspname, dfx_function.proname)
    FROM pg_catalog.pg_proc AS dfx_function JOIN pg_catalog.pg_namespace AS dfx_space ON dfx_space.oid = dfx_function.pronamespace
   WHERE dfx_function.proname = 'dfdsl_atomic_8f4b2f768647cf7c' AND dfx_space.nspname = coalesce(NULL, dfx_space.nspname)
     AND encode(sha256(convert_to(dfx_function.prosrc, 'UTF8')), 'hex') = '8f4b2f768647cf7cb858636260989d0e90a7660c89b6ee2289cb9e1dc7e55259'
     AND NOT dfx_function.prosecdef AND dfx_function.proconfig IS NULL 
     AND has_schema_privilege(dfx_space.oid, 'USAGE') AND has_function_privilege(dfx_function.oid, 'EXECUTE')
   ORDER BY dfx_space.nspname <> current_schema(), dfx_function.oid LIMIT 1);
  IF df_dfdsl_atomic_8f4b2f768647cf7c IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'undefined_function',
      MESSAGE = 'dfdsl: transfer needs the function dfdsl_atomic_8f4b2f768647cf7c, which is not there as this script makes it, or which this role may not call',
      HINT = 'Run the whole script again, or GRANT EXECUTE on it.';
  END IF;
  df_label := coalesce(df_label, 'transfer');
  IF df_label = '' OR octet_length(df_label) > 2000 THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
      MESSAGE = format('dfdsl: the label has %s bytes, and a label has from 1 to 2000', octet_length(df_label));
  END IF;
  -- Texts of constants that neither a quote in a value nor the engine's substitution can change.
  df_constants := ARRAY(
    SELECT CASE
        WHEN dfx_value.content IS NULL THEN 'NULL'
        WHEN octet_length(dfx_value.content) <= 60 AND dfx_value.content ~ '^[A-Za-z0-9 _.,:/@+-]*$'
          AND strpos(dfx_value.content, '--') = 0 THEN quote_literal(dfx_value.content)
        ELSE concat('convert_from(decode(''', encode(convert_to(dfx_value.content, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')')
      END
      FROM unnest(df_texts) WITH ORDINALITY AS dfx_value(content, position)
     ORDER BY dfx_value.position);
  df_key_origin := df_constants[1];
  dfx_payer := df_constants[2];
  dfx_payee := df_constants[3];
  dfx_amount := df_constants[4];
  IF df_singleton THEN
    IF df_label IS NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
        MESSAGE = 'dfdsl: df_singleton needs a label, since it means at most one running instance of a label',
        HINT = 'Give df_label, or give the workflow a label.';
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
      RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state',
        MESSAGE = 'dfdsl: df_singleton needs a READ COMMITTED transaction; any other cannot see what was started meanwhile';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl singleton', current_user, df_label), 0));
    SELECT dfx_instance.id INTO df_instance
      FROM df.instances AS dfx_instance
     WHERE dfx_instance.label = df_label
       AND dfx_instance.submitted_by::oid = to_regrole(quote_ident(current_user))::oid
       AND dfx_instance.status IN ('pending', 'running')
     ORDER BY dfx_instance.created_at, dfx_instance.id LIMIT 1;
    IF df_instance IS NOT NULL THEN
      RETURN df_instance;
    END IF;
  END IF;
  RETURN df.start(
    df.seq(
      df.seq(
        df.as(df.sql(concat($q$/* examples/transfer.df:10 transfer #b48de961 */ SELECT ($q$, df_dfdsl_atomic_8f4b2f768647cf7c, $q$((SELECT row_to_json(dfx_values) FROM (SELECT (($q$, df_key_origin, $q$::text))::text AS v1, (($q$, dfx_payer, $q$::bigint))::text AS v2, (($q$, dfx_payee, $q$::bigint))::text AS v3, (($q$, dfx_amount, $q$::numeric))::text AS v4) AS dfx_values)))::text AS rows$q$)), 'dfx_atomic_b48de961'),
        df.as(df.sql($q$/* examples/transfer.df:12 transfer #68de2916 */ SELECT (dfx_row.j ->> 'amount')::numeric AS "amount" FROM json_array_elements((($dfx_atomic_b48de961))::json -> 'n1') WITH ORDINALITY AS dfx_row(j, place) ORDER BY dfx_row.place$q$), 'moved')),
      df.seq(
        df.as(df.sql($q$/* examples/transfer.df:18 transfer #1eda8838 */ SELECT (dfx_row.j ->> 'balance')::numeric AS "balance" FROM json_array_elements((($dfx_atomic_b48de961))::json -> 'n2') WITH ORDINALITY AS dfx_row(j, place) ORDER BY dfx_row.place$q$), 'rest'),
        df.sql($q$/* examples/transfer.df:20 transfer #9d076ce1 */ SELECT (($rest.balance)::numeric) AS rest, (($moved.amount?)::numeric) IS NOT NULL AS moved$q$))),
    df_label);
END
$body$;

  COMMENT ON FUNCTION transfer(bigint, bigint, numeric, text, boolean) IS 'dfdsl: transfer from examples/transfer.df

Moves an amount from one account to another, once an instance, and says what is left.';

  -- The signature has changed: who owned the old function owns the new one, who might call it may call it.
  IF df_owner IS NOT NULL THEN
    SELECT dfx_new.oid INTO STRICT df_function
      FROM pg_catalog.pg_proc AS dfx_new
     WHERE dfx_new.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_new.proname = 'transfer'
       AND dfx_new.proargtypes::text = df_types;
    IF df_owner <> current_user THEN
      EXECUTE format('ALTER FUNCTION %s OWNER TO %I', df_function, df_owner);
    END IF;
    FOR df_found IN
      SELECT DISTINCT CASE dfx_grant.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(dfx_grant.grantee)) END AS grantee
        FROM pg_catalog.pg_proc AS dfx_new, aclexplode(coalesce(dfx_new.proacl, acldefault('f', dfx_new.proowner))) AS dfx_grant
       WHERE dfx_new.oid = df_function::oid ORDER BY 1
    LOOP
      EXECUTE format('REVOKE ALL ON FUNCTION %s FROM %s', df_function, df_found.grantee);
    END LOOP;
    FOR df_found IN
      SELECT CASE dfx_grant.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(dfx_grant.grantee)) END AS grantee,
          CASE WHEN bool_or(dfx_grant.is_grantable) THEN ' WITH GRANT OPTION' ELSE '' END AS option
        FROM aclexplode(df_grants) AS dfx_grant GROUP BY 1 ORDER BY 1
    LOOP
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s%s', df_function, df_found.grantee, df_found.option);
    END LOOP;
  END IF;
END
$deploy$;

SELECT transfer(payer => (1)::bigint, payee => (2)::bigint, amount => (25.00)::numeric, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE EXISTS (
  SELECT FROM pg_catalog.pg_proc AS dfx_function
    JOIN pg_catalog.pg_namespace AS dfx_space ON dfx_space.oid = dfx_function.pronamespace
   WHERE dfx_space.nspname = current_schema() AND dfx_function.proname = 'transfer'
     AND strpos(dfx_function.prosrc, 'dfdsl build bafbbad35fef04d9') > 0);
