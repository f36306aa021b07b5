-- Made by dfdsl 0.1.0 from examples/hello.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
-- Run it as a role that may use pg_durable: psql -X -v ON_ERROR_STOP=1 -f <this file>, or whole through any client.
-- It starts an instance. pg_durable wants the commit within five seconds of a start; after that the instance stays pending.

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
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'hello'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'hello'), 0));

  -- Only a function that bears our mark in its comment is ever replaced, and that of another source only on purpose.
  df_types := array_to_string(ARRAY['text', 'text', 'boolean']::regtype[]::oid[], ' ');
  FOR df_found IN
    SELECT dfx_old.oid::regprocedure AS signature, pg_get_userbyid(dfx_old.proowner) AS owner,
        coalesce(dfx_old.proacl, acldefault('f', dfx_old.proowner)) AS grants,
        dfx_old.proargtypes::text = df_types AS same_types,
        dfx_old.prokind = 'f' AND NOT dfx_old.proretset AND dfx_old.prorettype = 'text'::regtype
          AND dfx_old.proargnames = ARRAY['who', 'df_label', 'df_singleton']
          AND dfx_old.pronargdefaults <= 3 AS replaceable,
        coalesce(dfx_mark.line LIKE 'dfdsl: %', false) AS ours,
        dfx_mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        dfx_mark.source IS NULL OR strpos(dfx_old.prosrc, 'dfdsl text ea065c490be8f75e') > 0
          OR right('/' || dfx_mark.source, length('examples/hello.df') + 1) = '/' || 'examples/hello.df'
          OR right('/' || 'examples/hello.df', length(dfx_mark.source) + 1) = '/' || dfx_mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', dfx_mark.source) AS may_go
      FROM pg_catalog.pg_proc AS dfx_old
      CROSS JOIN LATERAL (
        SELECT dfx_comment.line, substring(dfx_comment.line from '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(dfx_old.oid, 'pg_proc'), chr(10), 1) AS line) AS dfx_comment) AS dfx_mark
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'hello'
     ORDER BY dfx_old.oid
  LOOP
    IF df_found.same_types AND NOT df_found.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', df_found.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF df_found.ours AND NOT df_found.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', df_found.signature, df_found.source, 'examples/hello.df'),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', df_found.source);
    ELSIF df_found.ours AND NOT (df_found.same_types AND df_found.replaceable) THEN
      df_owner := df_found.owner;
      df_grants := df_found.grants;
      EXECUTE format('DROP FUNCTION %s', df_found.signature);
    END IF;
  END LOOP;

  CREATE OR REPLACE FUNCTION hello(
    who text DEFAULT 'world',
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
-- dfdsl build 9a11ffe58c17c5cb
-- dfdsl text ea065c490be8f75e
#variable_conflict use_variable
DECLARE
  df_version text;
  df_instance text;
  df_texts text[];
  df_constants text[];
  dfx_who text;
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
  df_texts := ARRAY[$1::text]::text[];
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
  dfx_who := df_constants[1];
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
        df.as(df.sql(concat($q$/* examples/hello.df:3 hello #954b96e9 */ SELECT concat('Hello, ', (($q$, dfx_who, $q$::text))::text, '!') AS greeting$q$)), 'g'),
        df.sleep(2) /* examples/hello.df:4 */),
      df.sql($q$/* examples/hello.df:5 hello #6d3d9c44 */ SELECT (($g.greeting)::text) AS greeting, length((($g.greeting)::text)) AS letters$q$)),
    df_label);
END
$body$;

  COMMENT ON FUNCTION hello(text, text, boolean) IS 'dfdsl: hello from examples/hello.df

Greets somebody, and comes back to it two seconds later.';

  -- The signature has changed: who owned the old function owns the new one, who might call it may call it.
  IF df_owner IS NOT NULL THEN
    SELECT dfx_new.oid INTO STRICT df_function
      FROM pg_catalog.pg_proc AS dfx_new
     WHERE dfx_new.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_new.proname = 'hello'
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

SELECT hello(df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE EXISTS (
  SELECT FROM pg_catalog.pg_proc AS dfx_function
    JOIN pg_catalog.pg_namespace AS dfx_space ON dfx_space.oid = dfx_function.pronamespace
   WHERE dfx_space.nspname = current_schema() AND dfx_function.proname = 'hello'
     AND strpos(dfx_function.prosrc, 'dfdsl build 9a11ffe58c17c5cb') > 0);
