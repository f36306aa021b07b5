-- Made by dfdsl 0.1.0 from examples/invoices.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'invoices'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'invoices'), 0));

  -- Only a function that bears our mark in its comment is ever replaced, and that of another source only on purpose.
  df_types := array_to_string(ARRAY['date', 'text', 'boolean']::regtype[]::oid[], ' ');
  FOR df_found IN
    SELECT dfx_old.oid::regprocedure AS signature, pg_get_userbyid(dfx_old.proowner) AS owner,
        coalesce(dfx_old.proacl, acldefault('f', dfx_old.proowner)) AS grants,
        dfx_old.proargtypes::text = df_types AS same_types,
        dfx_old.prokind = 'f' AND NOT dfx_old.proretset AND dfx_old.prorettype = 'text'::regtype
          AND dfx_old.proargnames = ARRAY['month', 'df_label', 'df_singleton']
          AND dfx_old.pronargdefaults <= 2 AS replaceable,
        coalesce(dfx_mark.line LIKE 'dfdsl: %', false) AS ours,
        dfx_mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        dfx_mark.source IS NULL OR strpos(dfx_old.prosrc, 'dfdsl text d55bd1188ded7431') > 0
          OR right('/' || dfx_mark.source, length('examples/invoices.df') + 1) = '/' || 'examples/invoices.df'
          OR right('/' || 'examples/invoices.df', length(dfx_mark.source) + 1) = '/' || dfx_mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', dfx_mark.source) AS may_go
      FROM pg_catalog.pg_proc AS dfx_old
      CROSS JOIN LATERAL (
        SELECT dfx_comment.line, substring(dfx_comment.line from '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(dfx_old.oid, 'pg_proc'), chr(10), 1) AS line) AS dfx_comment) AS dfx_mark
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'invoices'
     ORDER BY dfx_old.oid
  LOOP
    IF df_found.same_types AND NOT df_found.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', df_found.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF df_found.ours AND NOT df_found.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', df_found.signature, df_found.source, 'examples/invoices.df'),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', df_found.source);
    ELSIF df_found.ours AND NOT (df_found.same_types AND df_found.replaceable) THEN
      df_owner := df_found.owner;
      df_grants := df_found.grants;
      EXECUTE format('DROP FUNCTION %s', df_found.signature);
    END IF;
  END LOOP;

  CREATE OR REPLACE FUNCTION invoices(
    month date,
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
-- dfdsl build 2897fdc09c2037c6
-- dfdsl text d55bd1188ded7431
#variable_conflict use_variable
DECLARE
  df_version text;
  df_instance text;
  df_texts text[];
  df_constants text[];
  dfx_month text;
  df_child_1 text;
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
  df_label := coalesce(df_label, concat('invoices-', $1::text));
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
  dfx_month := df_constants[1];
  df_child_1 := encode(convert_to(
    df.seq(
      df.as(df.seq(
        df.seq(
          df.as(df.sql($q$/* examples/invoices.df:11 invoices #6a1e12e1 */ WITH dfx_q AS (SELECT coalesce(sum(hours), 0) AS hours FROM billing.work WHERE customer_id = (@dfx:invoices:3716b897:1@)) SELECT dfx_q."hours"::text AS "hours" FROM dfx_q$q$), 'work'),
          df.if(
            df.sql($q$/* examples/invoices.df:12 invoices #67cf3aa7 */ SELECT coalesce(((($work.hours)::numeric) = 0)::boolean, false) AS c$q$),
            df.seq(
              df.as(df.sql($q$/* examples/invoices.df:12 invoices #f3080b30 */ SELECT encode(convert_to((concat('nothing was done for ', ((@dfx:invoices:3716b897:2@))::text))::text, 'UTF8'), 'hex') AS text$q$), 'dfx_text_70d11cf9'),
              df.sql($q$/* examples/invoices.df:12 invoices #70d11cf9 */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_text_70d11cf9), 'hex'), 'UTF8'); END $dfx$$q$)),
            df.sleep(0) /* examples/invoices.df:12 */)),
        df.seq(
          df.as(df.sql($q$/* examples/invoices.df:13 invoices #67cb76e2 */ WITH dfx_q AS (INSERT INTO billing.invoices (customer_id, month, amount)
          VALUES ((@dfx:invoices:3716b897:1@), (@dfx:invoices:3716b897:3@::date), (($work.hours)::numeric) * (@dfx:invoices:3716b897:4@))
          ON CONFLICT (customer_id, month) DO UPDATE SET amount = EXCLUDED.amount RETURNING amount) SELECT dfx_q."amount"::text AS "amount" FROM dfx_q$q$), 'invoice'),
          df.sql($q$/* examples/invoices.df:13 invoices #42a81b74 */ SELECT "amount" FROM (SELECT (j ->> 'amount')::numeric AS "amount" FROM (SELECT row_to_json("invoice".*) AS j FROM $invoice.*) q) AS "invoice"$q$))), 'dfx_ret'),
      df.sql($q$/* examples/invoices.df:9 invoices #a7ba5de7 */ SELECT CASE WHEN r.j IS NULL THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:invoices:3716b897:5@', 'sub::3716b897') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(replace(replace(r.tpl, chr(64) || 'dfx:invoices:3716b897:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:invoices:3716b897:2@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column name of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'name')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:invoices:3716b897:4@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column rate of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'rate')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:3716b897:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:3716b897:index@ + 3 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:invoices:3716b897:5@' AND n.result_name = 'dfx_kid_3716b897' AND n.status = 'completed' LIMIT 1) s) r$q$)), 'UTF8'), 'hex');
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
        df.if(
          df.as(df.sql(concat($q$/* examples/invoices.df:9 invoices #2b497897 */ SELECT a.n BETWEEN 1 AND 5000 AS c, a.n, a.rows, t.g AS tpl, b.base, (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(replace(replace(t.g, chr(64) || 'dfx:invoices:3716b897:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:invoices:3716b897:2@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column name of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'name')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:invoices:3716b897:4@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column rate of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'rate')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:3716b897:index@', r.o::text), l.label) END) AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o) CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE a.n <= 5000 AND r.o <= 3) s) AS started FROM (SELECT concat('{sys_instance_id}::e1::each::3716b897', '::') AS base OFFSET 0) b CROSS JOIN (SELECT count(*) AS n, coalesce(json_agg(q.j), '[]'::json)::text AS rows FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id, name, rate FROM billing.customers ORDER BY id) w LIMIT 5001) q) a CROSS JOIN (SELECT replace(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:invoices:3716b897:3@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (($q$, dfx_month, $q$::date))::text AS v OFFSET 0) q)), chr(64) || 'dfx:invoices:3716b897:5@', '{sys_instance_id}') AS g OFFSET 0) t$q$)), 'dfx_kid_3716b897'),
          df.loop( -- examples/invoices.df:9
            df.loop( -- examples/invoices.df:9
              df.wait_for_signal('sub::3716b897', 2) /* examples/invoices.df:9 */,
              df.sql($q$/* examples/invoices.df:9 invoices #55ebd470 */ WITH b AS (SELECT (($dfx_kid_3716b897.base))::text AS base, (($dfx_kid_3716b897.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 3 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 3 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 3 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 3 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 3)) SELECT m.status = 'running' AND NOT EXISTS (SELECT FROM d) AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM m$q$)),
            df.as(df.sql($q$/* examples/invoices.df:9 invoices #e5b2fb57 */ WITH b AS (SELECT (($dfx_kid_3716b897.base))::text AS base, (($dfx_kid_3716b897.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 3 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 3 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 3 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 3 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 3)) SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex, q.result, q.started, q.swept FROM (SELECT m.status, (SELECT CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), concat('row ', e.o, ' of `each` failed')) WHEN 'cancelled' THEN concat('row ', e.o, ' of `each` was cancelled') END FROM e WHERE m.status = 'failed' AND e.st IN ('failed', 'cancelled') ORDER BY e.o LIMIT 1) AS message, CASE WHEN m.status = 'completed' THEN (SELECT jsonb_agg(CASE WHEN e.st = 'completed' THEN coalesce((SELECT n.result FROM df.nodes n WHERE n.instance_id = e.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1), 'null') ELSE jsonb_build_object('error', coalesce(CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), concat('row ', e.o, ' of `each` failed')) WHEN 'cancelled' THEN concat('row ', e.o, ' of `each` was cancelled') END, 'its instance was removed')) END ORDER BY g.o)::text FROM generate_series(1, m.n) g(o) LEFT JOIN e ON e.o = g.o) END AS result, CASE WHEN m.status = 'running' THEN (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(replace(replace(p.tpl, chr(64) || 'dfx:invoices:3716b897:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:invoices:3716b897:2@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column name of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'name')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:invoices:3716b897:4@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column rate of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'rate')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:3716b897:index@', r.o::text), l.label) END) AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_3716b897' AND n.status = 'completed' LIMIT 1) p, LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s) END AS started, CASE WHEN m.status = 'failed' THEN (WITH RECURSIVE t(id) AS (SELECT e.id FROM e WHERE e.s IN ('pending', 'running') UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM m) q$q$), 'dfx_end_3716b897')),
          df.seq(
            df.as(df.sql($q$/* examples/invoices.df:9 invoices #928d21ec */ SELECT false AS c, CASE WHEN m.m IS NULL THEN 'completed' ELSE 'failed' END AS status, m.m AS message, encode(convert_to(m.m, 'UTF8'), 'hex') AS hex, '[]' AS result FROM (SELECT CASE WHEN (($dfx_kid_3716b897.n))::int > 5000 THEN '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows' END AS m) m$q$), 'dfx_end_3716b897'),
            df.sql($q$/* examples/invoices.df:9 invoices #77b6cb7c */ DO $dfx$ BEGIN IF ($dfx_end_3716b897.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_3716b897.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$))),
        df.as(df.sql($q$/* examples/invoices.df:9 invoices #00b26968 */ SELECT (($dfx_end_3716b897.result))::jsonb AS result$q$), 'written')),
      df.as(df.sql($q$/* examples/invoices.df:19 invoices #0ee308c9 */ SELECT count(*) FILTER (WHERE NOT e ? 'error') AS written, string_agg(e ->> 'error', '; ') AS problems
          FROM jsonb_array_elements((SELECT CASE WHEN pg_typeof(($written)) <> 'unknown'::regtype OR (t IS JSON AND left(t, 1) ~ E'[\x7b[\"]') THEN t::jsonb ELSE to_jsonb(t) END FROM (SELECT ($written)::text AS t OFFSET 0) q)) AS e$q$), 'summary')),
    df_label);
END
$body$;

  COMMENT ON FUNCTION invoices(date, text, boolean) IS 'dfdsl: invoices from examples/invoices.df

Writes the invoices of a month and says how many there are, and what went wrong.';

  -- The signature has changed: who owned the old function owns the new one, who might call it may call it.
  IF df_owner IS NOT NULL THEN
    SELECT dfx_new.oid INTO STRICT df_function
      FROM pg_catalog.pg_proc AS dfx_new
     WHERE dfx_new.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_new.proname = 'invoices'
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

SELECT invoices(month => '2026-03-01'::date, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE EXISTS (
  SELECT FROM pg_catalog.pg_proc AS dfx_function
    JOIN pg_catalog.pg_namespace AS dfx_space ON dfx_space.oid = dfx_function.pronamespace
   WHERE dfx_space.nspname = current_schema() AND dfx_function.proname = 'invoices'
     AND strpos(dfx_function.prosrc, 'dfdsl build 2897fdc09c2037c6') > 0);
