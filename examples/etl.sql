-- Made by dfdsl 0.1.0 from examples/etl.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'load_once'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'load_once'), 0));

  -- Only a function that bears our mark in its comment is ever replaced, and that of another source only on purpose.
  df_types := array_to_string(ARRAY['date', 'text', 'boolean']::regtype[]::oid[], ' ');
  FOR df_found IN
    SELECT dfx_old.oid::regprocedure AS signature, pg_get_userbyid(dfx_old.proowner) AS owner,
        coalesce(dfx_old.proacl, acldefault('f', dfx_old.proowner)) AS grants,
        dfx_old.proargtypes::text = df_types AS same_types,
        dfx_old.prokind = 'f' AND NOT dfx_old.proretset AND dfx_old.prorettype = 'text'::regtype
          AND dfx_old.proargnames = ARRAY['day', 'df_label', 'df_singleton']
          AND dfx_old.pronargdefaults <= 3 AS replaceable,
        coalesce(dfx_mark.line LIKE 'dfdsl: %', false) AS ours,
        dfx_mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        dfx_mark.source IS NULL OR strpos(dfx_old.prosrc, 'dfdsl text 322f234dc89b279c') > 0
          OR right('/' || dfx_mark.source, length('examples/etl.df') + 1) = '/' || 'examples/etl.df'
          OR right('/' || 'examples/etl.df', length(dfx_mark.source) + 1) = '/' || dfx_mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', dfx_mark.source) AS may_go
      FROM pg_catalog.pg_proc AS dfx_old
      CROSS JOIN LATERAL (
        SELECT dfx_comment.line, substring(dfx_comment.line from '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(dfx_old.oid, 'pg_proc'), chr(10), 1) AS line) AS dfx_comment) AS dfx_mark
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'load_once'
     ORDER BY dfx_old.oid
  LOOP
    IF df_found.same_types AND NOT df_found.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', df_found.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF df_found.ours AND NOT df_found.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', df_found.signature, df_found.source, 'examples/etl.df'),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', df_found.source);
    ELSIF df_found.ours AND NOT (df_found.same_types AND df_found.replaceable) THEN
      df_owner := df_found.owner;
      df_grants := df_found.grants;
      EXECUTE format('DROP FUNCTION %s', df_found.signature);
    END IF;
  END LOOP;

  CREATE OR REPLACE FUNCTION load_once(
    day date DEFAULT ((now() AT TIME ZONE 'UTC')::date - 1),
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
-- dfdsl build e9731c1514c66196
-- dfdsl text 322f234dc89b279c
#variable_conflict use_variable
DECLARE
  df_version text;
  df_instance text;
  df_texts text[];
  df_constants text[];
  dfx_day text;
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
  df_label := coalesce(df_label, concat('etl-', $1::text));
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
  dfx_day := df_constants[1];
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
        df.seq(
          df.sql(concat($q$/* examples/etl.df:13 load_once #f470b9c8 */ DELETE FROM dwh.staging WHERE day = ($q$, dfx_day, $q$::date)$q$)),
          df.sql(concat($q$/* examples/etl.df:14 load_once #892cb519 */ INSERT INTO dwh.staging (day, product, amount)
        SELECT ($q$, dfx_day, $q$::date), s.product, s.amount FROM app.sales s
        WHERE s.sold_at >= ($q$, dfx_day, $q$::date) AND s.sold_at < ($q$, dfx_day, $q$::date) + 1$q$))),
        df.seq(
          df.if(
            df.as(df.sql(concat($q$/* examples/etl.df:19 load_once #7b8aa782 */ WITH dfx_row AS MATERIALIZED (SELECT count(*) AS rows, count(*) FILTER (WHERE amount < 0) AS bad FROM dwh.staging WHERE day = ($q$, dfx_day, $q$::date)) SELECT coalesce((dfx_row."bad" > 0)::boolean, false) AS dfx_c, dfx_row.* FROM dfx_row$q$)), 'staged'),
            df.seq(
              df.as(df.sql(concat($q$/* examples/etl.df:21 load_once #89860b5a */ SELECT encode(convert_to((concat(((($staged.bad)::bigint))::text, ' of ', ((($staged.rows)::bigint))::text, ' rows of ', (($q$, dfx_day, $q$::date))::text, ' have a negative amount'))::text, 'UTF8'), 'hex') AS text$q$)), 'dfx_text_9979636f'),
              df.sql($q$/* examples/etl.df:21 load_once #9979636f */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_text_9979636f), 'hex'), 'UTF8'); END $dfx$$q$)),
            df.sleep(0) /* examples/etl.df:21 */),
          df.join( -- examples/etl.df:24
            df.sql(concat($q$/* examples/etl.df:25 load_once #9b8e07b8 */ INSERT INTO dwh.sales_by_day (day, amount, sales)
          SELECT ($q$, dfx_day, $q$::date), coalesce(sum(amount), 0), count(*) FROM dwh.staging WHERE day = ($q$, dfx_day, $q$::date)
          ON CONFLICT (day) DO UPDATE SET amount = excluded.amount, sales = excluded.sales$q$)),
            df.sql(concat($q$/* examples/etl.df:28 load_once #dc2e7d68 */ INSERT INTO dwh.sales_by_product (day, product, amount)
          SELECT ($q$, dfx_day, $q$::date), product, sum(amount) FROM dwh.staging WHERE day = ($q$, dfx_day, $q$::date) GROUP BY product
          ON CONFLICT (day, product) DO UPDATE SET amount = excluded.amount$q$))))),
      df.sql(concat($q$/* examples/etl.df:32 load_once #fe2b858f */ SELECT ($q$, dfx_day, $q$::date) AS day, (($staged.rows)::bigint) AS loaded$q$))),
    df_label);
END
$body$;

  COMMENT ON FUNCTION load_once(date, text, boolean) IS 'dfdsl: load_once from examples/etl.df

Loads the sales of one day (UTC, as all that steps see). It can be repeated: the day is replaced as a whole.';

  -- The signature has changed: who owned the old function owns the new one, who might call it may call it.
  IF df_owner IS NOT NULL THEN
    SELECT dfx_new.oid INTO STRICT df_function
      FROM pg_catalog.pg_proc AS dfx_new
     WHERE dfx_new.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_new.proname = 'load_once'
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
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'nightly'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'nightly'), 0));

  -- Only a function that bears our mark in its comment is ever replaced, and that of another source only on purpose.
  df_types := array_to_string(ARRAY['text', 'boolean']::regtype[]::oid[], ' ');
  FOR df_found IN
    SELECT dfx_old.oid::regprocedure AS signature, pg_get_userbyid(dfx_old.proowner) AS owner,
        coalesce(dfx_old.proacl, acldefault('f', dfx_old.proowner)) AS grants,
        dfx_old.proargtypes::text = df_types AS same_types,
        dfx_old.prokind = 'f' AND NOT dfx_old.proretset AND dfx_old.prorettype = 'text'::regtype
          AND dfx_old.proargnames = ARRAY['df_label', 'df_singleton']
          AND dfx_old.pronargdefaults <= 2 AS replaceable,
        coalesce(dfx_mark.line LIKE 'dfdsl: %', false) AS ours,
        dfx_mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        dfx_mark.source IS NULL OR strpos(dfx_old.prosrc, 'dfdsl text c2f370b029ea80d0') > 0
          OR right('/' || dfx_mark.source, length('examples/etl.df') + 1) = '/' || 'examples/etl.df'
          OR right('/' || 'examples/etl.df', length(dfx_mark.source) + 1) = '/' || dfx_mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', dfx_mark.source) AS may_go
      FROM pg_catalog.pg_proc AS dfx_old
      CROSS JOIN LATERAL (
        SELECT dfx_comment.line, substring(dfx_comment.line from '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(dfx_old.oid, 'pg_proc'), chr(10), 1) AS line) AS dfx_comment) AS dfx_mark
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'nightly'
     ORDER BY dfx_old.oid
  LOOP
    IF df_found.same_types AND NOT df_found.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', df_found.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF df_found.ours AND NOT df_found.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', df_found.signature, df_found.source, 'examples/etl.df'),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', df_found.source);
    ELSIF df_found.ours AND NOT (df_found.same_types AND df_found.replaceable) THEN
      df_owner := df_found.owner;
      df_grants := df_found.grants;
      EXECUTE format('DROP FUNCTION %s', df_found.signature);
    END IF;
  END LOOP;

  CREATE OR REPLACE FUNCTION nightly(
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
-- dfdsl build bb3cc654cae94faf
-- dfdsl text c2f370b029ea80d0
#variable_conflict use_variable
DECLARE
  df_version text;
  df_instance text;
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
  df_label := coalesce(df_label, 'etl');
  IF df_label = '' OR octet_length(df_label) > 2000 THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
      MESSAGE = format('dfdsl: the label has %s bytes, and a label has from 1 to 2000', octet_length(df_label));
  END IF;
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
    df.race( -- examples/etl.df:37
      df.seq(
        df.as(df.loop( -- examples/etl.df:38
          df.seq(
            df.seq(
              df.seq(
                df.wait_for_schedule('30 2 * * *') /* examples/etl.df:39 */,
                df.as(df.sql($q$/* examples/etl.df:40 nightly #683b2b64 */ SELECT ((((now() AT TIME ZONE 'UTC')::date - 1))::date)::text AS "day"$q$), 'dfx_args_9834100b')),
              df.seq(
                df.sql($q$/* examples/etl.df:13 nightly #3c471242 */ DELETE FROM dwh.staging WHERE day = (($dfx_args_9834100b.day?)::date)$q$),
                df.sql($q$/* examples/etl.df:14 nightly #c4d240fa */ INSERT INTO dwh.staging (day, product, amount)
        SELECT (($dfx_args_9834100b.day?)::date), s.product, s.amount FROM app.sales s
        WHERE s.sold_at >= (($dfx_args_9834100b.day?)::date) AND s.sold_at < (($dfx_args_9834100b.day?)::date) + 1$q$))),
            df.seq(
              df.seq(
                df.if(
                  df.as(df.sql($q$/* examples/etl.df:19 nightly #b05a865c */ WITH dfx_row AS MATERIALIZED (SELECT count(*) AS rows, count(*) FILTER (WHERE amount < 0) AS bad FROM dwh.staging WHERE day = (($dfx_args_9834100b.day?)::date)) SELECT coalesce((dfx_row."bad" > 0)::boolean, false) AS dfx_c, dfx_row.* FROM dfx_row$q$), 'staged_41bb15c4'),
                  df.seq(
                    df.as(df.sql($q$/* examples/etl.df:21 nightly #3c99feef */ SELECT encode(convert_to((concat(((($staged_41bb15c4.bad)::bigint))::text, ' of ', ((($staged_41bb15c4.rows)::bigint))::text, ' rows of ', ((($dfx_args_9834100b.day?)::date))::text, ' have a negative amount'))::text, 'UTF8'), 'hex') AS text$q$), 'dfx_text_de613858'),
                    df.sql($q$/* examples/etl.df:21 nightly #de613858 */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_text_de613858), 'hex'), 'UTF8'); END $dfx$$q$)),
                  df.sleep(0) /* examples/etl.df:21 */),
                df.join( -- examples/etl.df:24
                  df.sql($q$/* examples/etl.df:25 nightly #836006a9 */ INSERT INTO dwh.sales_by_day (day, amount, sales)
          SELECT (($dfx_args_9834100b.day?)::date), coalesce(sum(amount), 0), count(*) FROM dwh.staging WHERE day = (($dfx_args_9834100b.day?)::date)
          ON CONFLICT (day) DO UPDATE SET amount = excluded.amount, sales = excluded.sales$q$),
                  df.sql($q$/* examples/etl.df:28 nightly #6755f86c */ INSERT INTO dwh.sales_by_product (day, product, amount)
          SELECT (($dfx_args_9834100b.day?)::date), product, sum(amount) FROM dwh.staging WHERE day = (($dfx_args_9834100b.day?)::date) GROUP BY product
          ON CONFLICT (day, product) DO UPDATE SET amount = excluded.amount$q$))),
              df.sql($q$/* examples/etl.df:32 nightly #d3cd1397 */ SELECT (($dfx_args_9834100b.day?)::date) AS day, (($staged_41bb15c4.rows)::bigint) AS loaded$q$)))), 'dfx_branch0_b534d4e5'),
        df.sql($q$/* examples/etl.df:38 nightly #6bb31b19 */ SELECT 'schedule' AS winner, ((SELECT n.result FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch0_b534d4e5' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$)),
      df.seq(
        df.as(df.wait_for_signal('stop') /* examples/etl.df:42 */, 'dfx_branch1_b534d4e5'),
        df.sql($q$/* examples/etl.df:42 nightly #1cb42b8f */ SELECT 'stop' AS winner, ((($dfx_branch1_b534d4e5))::jsonb) AS result$q$))),
    df_label);
END
$body$;

  COMMENT ON FUNCTION nightly(text, boolean) IS 'dfdsl: nightly from examples/etl.df

Every night at half past two (UTC) the day before, until somebody sends `stop`.';

  -- The signature has changed: who owned the old function owns the new one, who might call it may call it.
  IF df_owner IS NOT NULL THEN
    SELECT dfx_new.oid INTO STRICT df_function
      FROM pg_catalog.pg_proc AS dfx_new
     WHERE dfx_new.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_new.proname = 'nightly'
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

SELECT nightly(df_label => 'etl', df_singleton => true) AS instance_id
 WHERE EXISTS (
  SELECT FROM pg_catalog.pg_proc AS dfx_function
    JOIN pg_catalog.pg_namespace AS dfx_space ON dfx_space.oid = dfx_function.pronamespace
   WHERE dfx_space.nspname = current_schema() AND dfx_function.proname = 'nightly'
     AND strpos(dfx_function.prosrc, 'dfdsl build bb3cc654cae94faf') > 0);
