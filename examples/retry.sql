-- Made by dfdsl 0.1.0 from examples/retry.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
-- Run it as a role that may use pg_durable: psql -X -v ON_ERROR_STOP=1 -f <this file>, or whole through any client.
-- It starts an instance. pg_durable wants the commit within five seconds of a start; after that the instance stays pending.

DO $deploy$
#variable_conflict use_variable
DECLARE
  df_schema name := current_schema();
BEGIN
  IF to_regprocedure('df.signal(text,text,text)') IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable is not installed in the database %s', current_database()),
      HINT = 'Run CREATE EXTENSION pg_durable in the database that its worker serves, and this script there.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'dfdsl_cancel'), 0));
  IF EXISTS (
    SELECT FROM pg_catalog.pg_proc AS dfx_old
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'dfdsl_cancel'
       AND obj_description(dfx_old.oid, 'pg_proc') LIKE 'dfdsl: %'
       AND (dfx_old.prosrc = $body$
#variable_conflict use_variable
DECLARE
  df_found bigint;
  df_all bigint := 0;
BEGIN
  IF NOT EXISTS (SELECT FROM (WITH RECURSIVE dfx_tree(id, depth) AS (
    SELECT instance, 0
    UNION ALL
    SELECT dfx_child.id::text, dfx_tree.depth + 1
      FROM dfx_tree JOIN df.instances AS dfx_child ON starts_with(dfx_child.label, dfx_tree.id || '::e')
     WHERE substr(dfx_child.label, length(dfx_tree.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
       AND substr(dfx_child.label, length(dfx_tree.id) + 1) !~ '^::e[0-9_]+::start::'
  )
SELECT dfx_instance.id::text, dfx_instance.label, dfx_instance.status, dfx_tree.depth
  FROM dfx_tree JOIN df.instances AS dfx_instance ON dfx_instance.id = dfx_tree.id
 ORDER BY dfx_tree.depth, dfx_instance.created_at, dfx_instance.id) AS dfx_found) THEN
    RAISE EXCEPTION USING ERRCODE = 'no_data_found',
      MESSAGE = format('dfdsl: there is no instance %s, or this role may not see it', instance);
  END IF;
  -- Once more, since an instance may have started another one before it was cancelled.
  FOR df_round IN 1 .. 3 LOOP
    SELECT count(dfx_cancelled.done) INTO df_found
      FROM (SELECT df.cancel(dfx_open.id, reason) AS done
              FROM (WITH RECURSIVE dfx_tree(id, depth) AS (
    SELECT instance, 0
    UNION ALL
    SELECT dfx_child.id::text, dfx_tree.depth + 1
      FROM dfx_tree JOIN df.instances AS dfx_child ON starts_with(dfx_child.label, dfx_tree.id || '::e')
     WHERE substr(dfx_child.label, length(dfx_tree.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
       AND substr(dfx_child.label, length(dfx_tree.id) + 1) !~ '^::e[0-9_]+::start::'
  )
SELECT dfx_instance.id::text, dfx_instance.label, dfx_instance.status, dfx_tree.depth
  FROM dfx_tree JOIN df.instances AS dfx_instance ON dfx_instance.id = dfx_tree.id
 ORDER BY dfx_tree.depth, dfx_instance.created_at, dfx_instance.id) AS dfx_open
             WHERE dfx_open.status IN ('pending', 'running')) AS dfx_cancelled;
    df_all := df_all + df_found;
    EXIT WHEN df_found = 0;
  END LOOP;
  RETURN df_all;
END
$body$ OR NOT pg_has_role(dfx_old.proowner, 'USAGE'))) THEN
    RETURN;
  END IF;
  IF EXISTS (
    SELECT FROM pg_catalog.pg_proc AS dfx_old
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'dfdsl_cancel'
       AND coalesce(obj_description(dfx_old.oid, 'pg_proc'), '') NOT LIKE 'dfdsl: %') THEN
    RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
      MESSAGE = format('dfdsl: a function %s exists and was not made by dfdsl, so it is left alone', 'dfdsl_cancel'),
      HINT = 'Make it in another schema: dfdsl functions --schema NAME.';
  END IF;
  CREATE OR REPLACE FUNCTION dfdsl_cancel(instance text, reason text DEFAULT 'Cancelled by user')
  RETURNS bigint
  LANGUAGE plpgsql
  AS $body$
#variable_conflict use_variable
DECLARE
  df_found bigint;
  df_all bigint := 0;
BEGIN
  IF NOT EXISTS (SELECT FROM (WITH RECURSIVE dfx_tree(id, depth) AS (
    SELECT instance, 0
    UNION ALL
    SELECT dfx_child.id::text, dfx_tree.depth + 1
      FROM dfx_tree JOIN df.instances AS dfx_child ON starts_with(dfx_child.label, dfx_tree.id || '::e')
     WHERE substr(dfx_child.label, length(dfx_tree.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
       AND substr(dfx_child.label, length(dfx_tree.id) + 1) !~ '^::e[0-9_]+::start::'
  )
SELECT dfx_instance.id::text, dfx_instance.label, dfx_instance.status, dfx_tree.depth
  FROM dfx_tree JOIN df.instances AS dfx_instance ON dfx_instance.id = dfx_tree.id
 ORDER BY dfx_tree.depth, dfx_instance.created_at, dfx_instance.id) AS dfx_found) THEN
    RAISE EXCEPTION USING ERRCODE = 'no_data_found',
      MESSAGE = format('dfdsl: there is no instance %s, or this role may not see it', instance);
  END IF;
  -- Once more, since an instance may have started another one before it was cancelled.
  FOR df_round IN 1 .. 3 LOOP
    SELECT count(dfx_cancelled.done) INTO df_found
      FROM (SELECT df.cancel(dfx_open.id, reason) AS done
              FROM (WITH RECURSIVE dfx_tree(id, depth) AS (
    SELECT instance, 0
    UNION ALL
    SELECT dfx_child.id::text, dfx_tree.depth + 1
      FROM dfx_tree JOIN df.instances AS dfx_child ON starts_with(dfx_child.label, dfx_tree.id || '::e')
     WHERE substr(dfx_child.label, length(dfx_tree.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
       AND substr(dfx_child.label, length(dfx_tree.id) + 1) !~ '^::e[0-9_]+::start::'
  )
SELECT dfx_instance.id::text, dfx_instance.label, dfx_instance.status, dfx_tree.depth
  FROM dfx_tree JOIN df.instances AS dfx_instance ON dfx_instance.id = dfx_tree.id
 ORDER BY dfx_tree.depth, dfx_instance.created_at, dfx_instance.id) AS dfx_open
             WHERE dfx_open.status IN ('pending', 'running')) AS dfx_cancelled;
    df_all := df_all + df_found;
    EXIT WHEN df_found = 0;
  END LOOP;
  RETURN df_all;
END
$body$;
  COMMENT ON FUNCTION dfdsl_cancel(text, text) IS 'dfdsl: cancels an instance and the child instances that its steps have started; gives how many it has cancelled';
END
$deploy$;

DO $deploy$
#variable_conflict use_variable
DECLARE
  df_schema name := current_schema();
BEGIN
  IF to_regprocedure('df.signal(text,text,text)') IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable is not installed in the database %s', current_database()),
      HINT = 'Run CREATE EXTENSION pg_durable in the database that its worker serves, and this script there.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'dfdsl_signal'), 0));
  IF EXISTS (
    SELECT FROM pg_catalog.pg_proc AS dfx_old
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'dfdsl_signal'
       AND obj_description(dfx_old.oid, 'pg_proc') LIKE 'dfdsl: %'
       AND (dfx_old.prosrc = $body$
#variable_conflict use_variable
DECLARE
  df_found bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM (WITH RECURSIVE dfx_tree(id, depth) AS (
    SELECT instance, 0
    UNION ALL
    SELECT dfx_child.id::text, dfx_tree.depth + 1
      FROM dfx_tree JOIN df.instances AS dfx_child ON starts_with(dfx_child.label, dfx_tree.id || '::e')
     WHERE substr(dfx_child.label, length(dfx_tree.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
       AND substr(dfx_child.label, length(dfx_tree.id) + 1) !~ '^::e[0-9_]+::start::'
  )
SELECT dfx_instance.id::text, dfx_instance.label, dfx_instance.status, dfx_tree.depth
  FROM dfx_tree JOIN df.instances AS dfx_instance ON dfx_instance.id = dfx_tree.id
 ORDER BY dfx_tree.depth, dfx_instance.created_at, dfx_instance.id) AS dfx_found) THEN
    RAISE EXCEPTION USING ERRCODE = 'no_data_found',
      MESSAGE = format('dfdsl: there is no instance %s, or this role may not see it', instance);
  END IF;
  SELECT count(dfx_sent.done) INTO df_found
    FROM (SELECT df.signal(dfx_waiting.instance, name, data) AS done
            FROM (SELECT DISTINCT dfx_wait.instance FROM (WITH RECURSIVE dfx_tree(id, depth) AS (
    SELECT instance, 0
    UNION ALL
    SELECT dfx_child.id::text, dfx_tree.depth + 1
      FROM dfx_tree JOIN df.instances AS dfx_child ON starts_with(dfx_child.label, dfx_tree.id || '::e')
     WHERE substr(dfx_child.label, length(dfx_tree.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
       AND substr(dfx_child.label, length(dfx_tree.id) + 1) !~ '^::e[0-9_]+::start::'
  )
SELECT dfx_node.instance_id::text AS instance, dfx_node.id::text AS node, dfx_node.query::jsonb ->> 'signal_name' AS signal,
    dfx_node.status, dfx_node.updated_at
  FROM dfx_tree JOIN df.instances AS dfx_instance ON dfx_instance.id = dfx_tree.id AND dfx_instance.status = 'running'
  JOIN df.nodes AS dfx_node ON dfx_node.instance_id = dfx_instance.id AND dfx_node.node_type = 'SIGNAL') AS dfx_wait
                   WHERE dfx_wait.status = 'running' AND dfx_wait.signal = name) AS dfx_waiting) AS dfx_sent;
  RETURN df_found;
END
$body$ OR NOT pg_has_role(dfx_old.proowner, 'USAGE'))) THEN
    RETURN;
  END IF;
  IF EXISTS (
    SELECT FROM pg_catalog.pg_proc AS dfx_old
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'dfdsl_signal'
       AND coalesce(obj_description(dfx_old.oid, 'pg_proc'), '') NOT LIKE 'dfdsl: %') THEN
    RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
      MESSAGE = format('dfdsl: a function %s exists and was not made by dfdsl, so it is left alone', 'dfdsl_signal'),
      HINT = 'Make it in another schema: dfdsl functions --schema NAME.';
  END IF;
  CREATE OR REPLACE FUNCTION dfdsl_signal(instance text, name text, data text DEFAULT '{}')
  RETURNS bigint
  LANGUAGE plpgsql
  AS $body$
#variable_conflict use_variable
DECLARE
  df_found bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM (WITH RECURSIVE dfx_tree(id, depth) AS (
    SELECT instance, 0
    UNION ALL
    SELECT dfx_child.id::text, dfx_tree.depth + 1
      FROM dfx_tree JOIN df.instances AS dfx_child ON starts_with(dfx_child.label, dfx_tree.id || '::e')
     WHERE substr(dfx_child.label, length(dfx_tree.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
       AND substr(dfx_child.label, length(dfx_tree.id) + 1) !~ '^::e[0-9_]+::start::'
  )
SELECT dfx_instance.id::text, dfx_instance.label, dfx_instance.status, dfx_tree.depth
  FROM dfx_tree JOIN df.instances AS dfx_instance ON dfx_instance.id = dfx_tree.id
 ORDER BY dfx_tree.depth, dfx_instance.created_at, dfx_instance.id) AS dfx_found) THEN
    RAISE EXCEPTION USING ERRCODE = 'no_data_found',
      MESSAGE = format('dfdsl: there is no instance %s, or this role may not see it', instance);
  END IF;
  SELECT count(dfx_sent.done) INTO df_found
    FROM (SELECT df.signal(dfx_waiting.instance, name, data) AS done
            FROM (SELECT DISTINCT dfx_wait.instance FROM (WITH RECURSIVE dfx_tree(id, depth) AS (
    SELECT instance, 0
    UNION ALL
    SELECT dfx_child.id::text, dfx_tree.depth + 1
      FROM dfx_tree JOIN df.instances AS dfx_child ON starts_with(dfx_child.label, dfx_tree.id || '::e')
     WHERE substr(dfx_child.label, length(dfx_tree.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
       AND substr(dfx_child.label, length(dfx_tree.id) + 1) !~ '^::e[0-9_]+::start::'
  )
SELECT dfx_node.instance_id::text AS instance, dfx_node.id::text AS node, dfx_node.query::jsonb ->> 'signal_name' AS signal,
    dfx_node.status, dfx_node.updated_at
  FROM dfx_tree JOIN df.instances AS dfx_instance ON dfx_instance.id = dfx_tree.id AND dfx_instance.status = 'running'
  JOIN df.nodes AS dfx_node ON dfx_node.instance_id = dfx_instance.id AND dfx_node.node_type = 'SIGNAL') AS dfx_wait
                   WHERE dfx_wait.status = 'running' AND dfx_wait.signal = name) AS dfx_waiting) AS dfx_sent;
  RETURN df_found;
END
$body$;
  COMMENT ON FUNCTION dfdsl_signal(text, text, text) IS 'dfdsl: sends a signal to whichever of an instance and its child instances wait for it; gives how many of them did';
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
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'charge'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'charge'), 0));

  -- Only a function that bears our mark in its comment is ever replaced, and that of another source only on purpose.
  df_types := array_to_string(ARRAY['bigint', 'int', 'text', 'boolean']::regtype[]::oid[], ' ');
  FOR df_found IN
    SELECT dfx_old.oid::regprocedure AS signature, pg_get_userbyid(dfx_old.proowner) AS owner,
        coalesce(dfx_old.proacl, acldefault('f', dfx_old.proowner)) AS grants,
        dfx_old.proargtypes::text = df_types AS same_types,
        dfx_old.prokind = 'f' AND NOT dfx_old.proretset AND dfx_old.prorettype = 'text'::regtype
          AND dfx_old.proargnames = ARRAY['order_id', 'patience', 'df_label', 'df_singleton']
          AND dfx_old.pronargdefaults <= 3 AS replaceable,
        coalesce(dfx_mark.line LIKE 'dfdsl: %', false) AS ours,
        dfx_mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        dfx_mark.source IS NULL OR strpos(dfx_old.prosrc, 'dfdsl text 8bbced4c0ed5a49d') > 0
          OR right('/' || dfx_mark.source, length('examples/retry.df') + 1) = '/' || 'examples/retry.df'
          OR right('/' || 'examples/retry.df', length(dfx_mark.source) + 1) = '/' || dfx_mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', dfx_mark.source) AS may_go
      FROM pg_catalog.pg_proc AS dfx_old
      CROSS JOIN LATERAL (
        SELECT dfx_comment.line, substring(dfx_comment.line from '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(dfx_old.oid, 'pg_proc'), chr(10), 1) AS line) AS dfx_comment) AS dfx_mark
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'charge'
     ORDER BY dfx_old.oid
  LOOP
    IF df_found.same_types AND NOT df_found.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', df_found.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF df_found.ours AND NOT df_found.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', df_found.signature, df_found.source, 'examples/retry.df'),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', df_found.source);
    ELSIF df_found.ours AND NOT (df_found.same_types AND df_found.replaceable) THEN
      df_owner := df_found.owner;
      df_grants := df_found.grants;
      EXECUTE format('DROP FUNCTION %s', df_found.signature);
    END IF;
  END LOOP;

  CREATE OR REPLACE FUNCTION charge(
    order_id bigint,
    patience int DEFAULT (3),
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
-- dfdsl build 0bf09b18878cd199
-- dfdsl text 8bbced4c0ed5a49d
#variable_conflict use_variable
DECLARE
  df_version text;
  df_instance text;
  df_texts text[];
  df_constants text[];
  dfx_order_id text;
  df_key_origin text;
  dfx_patience text;
  df_child_1 text;
  df_child_2 text;
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
  df_texts := ARRAY[$1::text, replace(gen_random_uuid()::text, '-', ''), $2::text]::text[];
  df_label := coalesce(df_label, concat('charge-', $1::text));
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
  dfx_order_id := df_constants[1];
  df_key_origin := df_constants[2];
  dfx_patience := df_constants[3];
  df_child_1 := encode(convert_to(
    df.seq(
      df.seq(
        df.as(df.seq(
          df.sleep(0) /* examples/retry.df:13 */,
          df.as(df.sql($q$/* examples/retry.df:13 charge #5a0b26e3 */ SELECT till.charge((@dfx:charge:b751efef:1@::bigint), concat((@dfx:charge:b751efef:2@::text), '-5a0b26e3'), (@dfx:charge:b751efef:3@::int)) AS receipt$q$), 'paid')), 'dfx_ret'),
        df.as(df.sql($q$/* examples/retry.df:11 charge #2d3e237c */ SELECT (SELECT json_agg(row_to_json("paid".*))::text FROM $paid.*) AS n1$q$), 'dfx_pack')),
      df.sql($q$/* examples/retry.df:11 charge #9f88bcca */ SELECT df.signal('@dfx:charge:b751efef:4@', 'sub::b751efef')$q$)), 'UTF8'), 'hex');
  df_child_2 := encode(convert_to(
    df.seq(
      df.as(df.seq(
        df.seq(
          df.seq(
            df.as(df.sql($q$/* examples/retry.df:11 charge #55a8b009 */ SELECT 0 AS n$q$), 'dfx_turn_054aaaed'),
            df.loop( -- examples/retry.df:11
              df.seq(
                df.seq(
                  df.as(df.sql($q$/* examples/retry.df:11 charge #7d56d42b */ SELECT (($dfx_turn_054aaaed.n)::bigint) + 1 AS n$q$), 'dfx_turn_054aaaed'),
                  df.as(df.sql($q$/* examples/retry.df:11 charge #6417f997 */ SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start((SELECT CASE WHEN d.s > 0 THEN df.seq(df.sleep(d.s), g.g) ELSE g.g END FROM (SELECT replace(replace(replace(replace(convert_from(decode('@dfx:charge:b751efef:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:charge:b751efef:1@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((@dfx:charge:820dff49:1@::bigint))::text AS v OFFSET 0) q)), chr(64) || 'dfx:charge:b751efef:2@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((@dfx:charge:820dff49:2@::text))::text AS v OFFSET 0) q)), chr(64) || 'dfx:charge:b751efef:3@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((@dfx:charge:820dff49:3@::int))::text AS v OFFSET 0) q)), chr(64) || 'dfx:charge:b751efef:4@', '{sys_instance_id}') AS g) g, (SELECT greatest(round((CASE WHEN (($dfx_turn_054aaaed.n)::bigint) = 1 THEN 0 ELSE least(60, 1 * power(2, least((($dfx_turn_054aaaed.n)::bigint) - 2, 6)))::bigint END) - coalesce((SELECT extract(epoch FROM now() - max(i.updated_at)) FROM df.instances i WHERE starts_with(i.label, '{sys_instance_id}::e') AND strpos(i.label, '::retry::b751efef') > 0 AND i.status = 'failed'), 0)), 0)::bigint AS s) d), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_054aaaed.n)::bigint), '::retry::b751efef') AS label) l) k$q$), 'dfx_kid_b751efef')),
                df.loop( -- examples/retry.df:11
                  df.loop( -- examples/retry.df:11
                    df.wait_for_signal('sub::b751efef', 2) /* examples/retry.df:11 */,
                    df.sql($q$/* examples/retry.df:11 charge #1ab55570 */ SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_b751efef.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
                  df.as(df.sql($q$/* examples/retry.df:11 charge #aaec7a57 */ SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_b751efef.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 11' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 11' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 11' || ' did not end' ELSE 'the block `retry` of line 11' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_b751efef'))),
              df.sql($q$/* examples/retry.df:11 charge #68cff7e4 */ SELECT ($dfx_end_b751efef.status) = 'failed' AND (($dfx_turn_054aaaed.n)::bigint) < 3 AS c$q$))),
          df.seq(
            df.sql($q$/* examples/retry.df:11 charge #0221f14d */ DO $dfx$ BEGIN IF ($dfx_end_b751efef.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_b751efef.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
            df.as(df.sql($q$/* examples/retry.df:11 charge #e58ccb8c */ SELECT e -> 'receipt' AS "receipt" FROM json_array_elements((((($dfx_end_b751efef.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'paid'))),
        df.sql($q$/* examples/retry.df:15 charge #89c566e8 */ UPDATE till.orders SET state = 'paid' WHERE id = (@dfx:charge:820dff49:4@::bigint) RETURNING state, (($paid.receipt)::text) AS note$q$)), 'dfx_ret'),
      df.sql($q$/* examples/retry.df:10 charge #5b631f27 */ SELECT df.signal('@dfx:charge:820dff49:5@', 'sub::820dff49')$q$)), 'UTF8'), 'hex');
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
        df.as(df.sql(concat($q$/* examples/retry.df:10 charge #ba688cf1 */ SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(replace(replace(replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:charge:820dff49:1@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (($q$, dfx_order_id, $q$::bigint))::text AS v OFFSET 0) q)), chr(64) || 'dfx:charge:820dff49:2@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (($q$, df_key_origin, $q$::text))::text AS v OFFSET 0) q)), chr(64) || 'dfx:charge:820dff49:3@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (($q$, dfx_patience, $q$::int))::text AS v OFFSET 0) q)), chr(64) || 'dfx:charge:820dff49:4@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (($q$, dfx_order_id, $q$::bigint))::text AS v OFFSET 0) q)), chr(64) || 'dfx:charge:820dff49:5@', '{sys_instance_id}'), chr(64) || 'dfx:charge:b751efef:graph@', '$q$, df_child_1, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::try::820dff49' AS label) l) k$q$)), 'dfx_kid_820dff49'),
        df.loop( -- examples/retry.df:10
          df.loop( -- examples/retry.df:10
            df.wait_for_signal('sub::820dff49', 2) /* examples/retry.df:10 */,
            df.sql($q$/* examples/retry.df:10 charge #c4ca2016 */ SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_820dff49.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
          df.as(df.sql($q$/* examples/retry.df:10 charge #74930f31 */ SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_820dff49.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `try` of line 10' || ' failed') WHEN 'cancelled' THEN 'the block `try` of line 10' || ' was cancelled' WHEN 'timed_out' THEN 'the block `try` of line 10' || ' did not end' ELSE 'the block `try` of line 10' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_820dff49'))),
      df.if(
        df.sql($q$/* examples/retry.df:10 charge #2913ee95 */ SELECT CASE ($dfx_end_820dff49.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_820dff49.message?))::boolean END AS c$q$),
        df.sql(concat($q$/* examples/retry.df:17 charge #68dc5aa1 */ UPDATE till.orders SET state = 'open: ' || (($dfx_end_820dff49.message)::text) WHERE id = ($q$, dfx_order_id, $q$::bigint) RETURNING state, 'line ' || (($dfx_end_820dff49.line)::integer) AS note$q$)),
        df.sql($q$/* examples/retry.df:10 charge #3866814a */ SELECT e -> 'state' AS "state", e -> 'note' AS "note" FROM jsonb_array_elements((($dfx_end_820dff49.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
    df_label);
END
$body$;

  COMMENT ON FUNCTION charge(bigint, int, text, boolean) IS 'dfdsl: charge from examples/retry.df

Pays an order, in at most this many attempts, one second apart and then two.';

  -- The signature has changed: who owned the old function owns the new one, who might call it may call it.
  IF df_owner IS NOT NULL THEN
    SELECT dfx_new.oid INTO STRICT df_function
      FROM pg_catalog.pg_proc AS dfx_new
     WHERE dfx_new.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_new.proname = 'charge'
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

SELECT charge(order_id => (3)::bigint, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE EXISTS (
  SELECT FROM pg_catalog.pg_proc AS dfx_function
    JOIN pg_catalog.pg_namespace AS dfx_space ON dfx_space.oid = dfx_function.pronamespace
   WHERE dfx_space.nspname = current_schema() AND dfx_function.proname = 'charge'
     AND strpos(dfx_function.prosrc, 'dfdsl build 0bf09b18878cd199') > 0);
