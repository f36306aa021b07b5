-- Made by dfdsl 0.1.0 from examples/call.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'pack'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'pack'), 0));

  -- Only a function that bears our mark in its comment is ever replaced, and that of another source only on purpose.
  df_types := array_to_string(ARRAY['bigint', 'int', 'text', 'boolean']::regtype[]::oid[], ' ');
  FOR df_found IN
    SELECT dfx_old.oid::regprocedure AS signature, pg_get_userbyid(dfx_old.proowner) AS owner,
        coalesce(dfx_old.proacl, acldefault('f', dfx_old.proowner)) AS grants,
        dfx_old.proargtypes::text = df_types AS same_types,
        dfx_old.prokind = 'f' AND NOT dfx_old.proretset AND dfx_old.prorettype = 'text'::regtype
          AND dfx_old.proargnames = ARRAY['order_id', 'parcel', 'df_label', 'df_singleton']
          AND dfx_old.pronargdefaults <= 2 AS replaceable,
        coalesce(dfx_mark.line LIKE 'dfdsl: %', false) AS ours,
        dfx_mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        dfx_mark.source IS NULL OR strpos(dfx_old.prosrc, 'dfdsl text 74d1be1278f065fa') > 0
          OR right('/' || dfx_mark.source, length('examples/call.df') + 1) = '/' || 'examples/call.df'
          OR right('/' || 'examples/call.df', length(dfx_mark.source) + 1) = '/' || dfx_mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', dfx_mark.source) AS may_go
      FROM pg_catalog.pg_proc AS dfx_old
      CROSS JOIN LATERAL (
        SELECT dfx_comment.line, substring(dfx_comment.line from '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(dfx_old.oid, 'pg_proc'), chr(10), 1) AS line) AS dfx_comment) AS dfx_mark
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'pack'
     ORDER BY dfx_old.oid
  LOOP
    IF df_found.same_types AND NOT df_found.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', df_found.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF df_found.ours AND NOT df_found.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', df_found.signature, df_found.source, 'examples/call.df'),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', df_found.source);
    ELSIF df_found.ours AND NOT (df_found.same_types AND df_found.replaceable) THEN
      df_owner := df_found.owner;
      df_grants := df_found.grants;
      EXECUTE format('DROP FUNCTION %s', df_found.signature);
    END IF;
  END LOOP;

  CREATE OR REPLACE FUNCTION pack(
    order_id bigint,
    parcel int,
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
-- dfdsl build 27a522635746045d
-- dfdsl text 74d1be1278f065fa
#variable_conflict use_variable
DECLARE
  df_version text;
  df_instance text;
  df_texts text[];
  df_constants text[];
  dfx_order_id text;
  dfx_parcel text;
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
  df_texts := ARRAY[$1::text, $2::text]::text[];
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
  dfx_parcel := df_constants[2];
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
        df.as(df.sql(concat($q$/* examples/call.df:11 pack #6925268d */ WITH dfx_q AS (SELECT weight FROM depot.parcels WHERE order_id = ($q$, dfx_order_id, $q$::bigint) AND parcel = ($q$, dfx_parcel, $q$::int)) SELECT dfx_q."weight"::text AS "weight" FROM dfx_q$q$)), 'p'),
        df.if(
          df.sql($q$/* examples/call.df:12 pack #d664d810 */ SELECT coalesce(((($p.weight)::numeric) > 30)::boolean, false) AS c$q$),
          df.seq(
            df.as(df.sql(concat($q$/* examples/call.df:12 pack #83c70db3 */ SELECT encode(convert_to((concat('parcel ', (($q$, dfx_parcel, $q$::int))::text, ' weighs ', ((($p.weight)::numeric))::text, ' kg'))::text, 'UTF8'), 'hex') AS text$q$)), 'dfx_text_66a1b4f0'),
            df.sql($q$/* examples/call.df:12 pack #66a1b4f0 */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_text_66a1b4f0), 'hex'), 'UTF8'); END $dfx$$q$)),
          df.sleep(0) /* examples/call.df:12 */)),
      df.sql(concat($q$/* examples/call.df:13 pack #58f73ea5 */ UPDATE depot.parcels SET packed_by = concat(('{sys_instance_id}')::text)
        WHERE order_id = ($q$, dfx_order_id, $q$::bigint) AND parcel = ($q$, dfx_parcel, $q$::int) RETURNING weight$q$))),
    df_label);
END
$body$;

  COMMENT ON FUNCTION pack(bigint, int, text, boolean) IS 'dfdsl: pack from examples/call.df

Packs one parcel of an order, and gives its weight. A parcel above 30 kg is refused.';

  -- The signature has changed: who owned the old function owns the new one, who might call it may call it.
  IF df_owner IS NOT NULL THEN
    SELECT dfx_new.oid INTO STRICT df_function
      FROM pg_catalog.pg_proc AS dfx_new
     WHERE dfx_new.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_new.proname = 'pack'
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
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'deliver'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'deliver'), 0));

  -- Only a function that bears our mark in its comment is ever replaced, and that of another source only on purpose.
  df_types := array_to_string(ARRAY['bigint', 'text', 'boolean']::regtype[]::oid[], ' ');
  FOR df_found IN
    SELECT dfx_old.oid::regprocedure AS signature, pg_get_userbyid(dfx_old.proowner) AS owner,
        coalesce(dfx_old.proacl, acldefault('f', dfx_old.proowner)) AS grants,
        dfx_old.proargtypes::text = df_types AS same_types,
        dfx_old.prokind = 'f' AND NOT dfx_old.proretset AND dfx_old.prorettype = 'text'::regtype
          AND dfx_old.proargnames = ARRAY['order_id', 'df_label', 'df_singleton']
          AND dfx_old.pronargdefaults <= 2 AS replaceable,
        coalesce(dfx_mark.line LIKE 'dfdsl: %', false) AS ours,
        dfx_mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        dfx_mark.source IS NULL OR strpos(dfx_old.prosrc, 'dfdsl text 51fcc89c0fdefd93') > 0
          OR right('/' || dfx_mark.source, length('examples/call.df') + 1) = '/' || 'examples/call.df'
          OR right('/' || 'examples/call.df', length(dfx_mark.source) + 1) = '/' || dfx_mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', dfx_mark.source) AS may_go
      FROM pg_catalog.pg_proc AS dfx_old
      CROSS JOIN LATERAL (
        SELECT dfx_comment.line, substring(dfx_comment.line from '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(dfx_old.oid, 'pg_proc'), chr(10), 1) AS line) AS dfx_comment) AS dfx_mark
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'deliver'
     ORDER BY dfx_old.oid
  LOOP
    IF df_found.same_types AND NOT df_found.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', df_found.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF df_found.ours AND NOT df_found.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', df_found.signature, df_found.source, 'examples/call.df'),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', df_found.source);
    ELSIF df_found.ours AND NOT (df_found.same_types AND df_found.replaceable) THEN
      df_owner := df_found.owner;
      df_grants := df_found.grants;
      EXECUTE format('DROP FUNCTION %s', df_found.signature);
    END IF;
  END LOOP;

  CREATE OR REPLACE FUNCTION deliver(
    order_id bigint,
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
-- dfdsl build f407fd48d12ccabf
-- dfdsl text 51fcc89c0fdefd93
#variable_conflict use_variable
DECLARE
  df_version text;
  df_instance text;
  df_texts text[];
  df_constants text[];
  dfx_order_id text;
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
  df_label := coalesce(df_label, concat('deliver-', $1::text));
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
  df_child_1 := encode(convert_to(
    df.seq(
      df.seq(
        df.as(df.sql($q$/* examples/call.df:11 pack #6925268d */ WITH dfx_q AS (SELECT weight FROM depot.parcels WHERE order_id = (@dfx:pack::p:order_id@::bigint) AND parcel = (@dfx:pack::p:parcel@::int)) SELECT dfx_q."weight"::text AS "weight" FROM dfx_q$q$), 'p'),
        df.if(
          df.sql($q$/* examples/call.df:12 pack #d664d810 */ SELECT coalesce(((($p.weight)::numeric) > 30)::boolean, false) AS c$q$),
          df.seq(
            df.as(df.sql($q$/* examples/call.df:12 pack #83c70db3 */ SELECT encode(convert_to((concat('parcel ', ((@dfx:pack::p:parcel@::int))::text, ' weighs ', ((($p.weight)::numeric))::text, ' kg'))::text, 'UTF8'), 'hex') AS text$q$), 'dfx_text_66a1b4f0'),
            df.sql($q$/* examples/call.df:12 pack #66a1b4f0 */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_text_66a1b4f0), 'hex'), 'UTF8'); END $dfx$$q$)),
          df.sleep(0) /* examples/call.df:12 */)),
      df.sql($q$/* examples/call.df:13 pack #58f73ea5 */ UPDATE depot.parcels SET packed_by = concat(('{sys_instance_id}')::text)
        WHERE order_id = (@dfx:pack::p:order_id@::bigint) AND parcel = (@dfx:pack::p:parcel@::int) RETURNING weight$q$)), 'UTF8'), 'hex');
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
      df.join( -- examples/call.df:19
        df.seq(
          df.seq(
            df.as(df.sql(concat($q$/* examples/call.df:20 deliver #3cd7a51d */ SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:pack::p:order_id@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((($q$, dfx_order_id, $q$::bigint))::bigint)::text AS v OFFSET 0) q)), chr(64) || 'dfx:pack::p:parcel@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((1))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::b69cb6a4'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::b69cb6a4' AS label) l) k$q$)), 'dfx_kid_b69cb6a4'),
            df.wait_for_signal('sub::b69cb6a4', 5) /* examples/call.df:20 */),
          df.if(
            df.as(df.sql($q$/* examples/call.df:20 deliver #39ca3260 */ SELECT q.status <> 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_b69cb6a4.since)::bigint) + 600 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_b69cb6a4.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call pack' || ' failed') WHEN 'cancelled' THEN 'call pack' || ' was cancelled' WHEN 'timed_out' THEN 'call pack' || ' did not end' || ' within 600 s' ELSE 'call pack' || ' is gone: its instance was removed' END AS message) m$q$), 'one'),
            df.sleep(0) /* examples/call.df:20 */,
            df.seq(
              df.loop( -- examples/call.df:20
                df.wait_for_signal('sub::b69cb6a4', 5) /* examples/call.df:20 */,
                df.as(df.sql($q$/* examples/call.df:20 deliver #f22c26dd */ SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_b69cb6a4.since)::bigint) + 600 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_b69cb6a4.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call pack' || ' failed') WHEN 'cancelled' THEN 'call pack' || ' was cancelled' WHEN 'timed_out' THEN 'call pack' || ' did not end' || ' within 600 s' ELSE 'call pack' || ' is gone: its instance was removed' END AS message) m$q$), 'one')),
              df.sleep(0) /* examples/call.df:20 */))),
        df.seq(
          df.seq(
            df.as(df.sql(concat($q$/* examples/call.df:21 deliver #088d4bf0 */ SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:pack::p:order_id@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((($q$, dfx_order_id, $q$::bigint))::bigint)::text AS v OFFSET 0) q)), chr(64) || 'dfx:pack::p:parcel@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((2))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::360d0130'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::360d0130' AS label) l) k$q$)), 'dfx_kid_360d0130'),
            df.wait_for_signal('sub::360d0130', 5) /* examples/call.df:21 */),
          df.if(
            df.as(df.sql($q$/* examples/call.df:21 deliver #0dfd2309 */ SELECT q.status <> 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_360d0130.since)::bigint) + 600 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_360d0130.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call pack' || ' failed') WHEN 'cancelled' THEN 'call pack' || ' was cancelled' WHEN 'timed_out' THEN 'call pack' || ' did not end' || ' within 600 s' ELSE 'call pack' || ' is gone: its instance was removed' END AS message) m$q$), 'two'),
            df.sleep(0) /* examples/call.df:21 */,
            df.seq(
              df.loop( -- examples/call.df:21
                df.wait_for_signal('sub::360d0130', 5) /* examples/call.df:21 */,
                df.as(df.sql($q$/* examples/call.df:21 deliver #c676c830 */ SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_360d0130.since)::bigint) + 600 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_360d0130.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call pack' || ' failed') WHEN 'cancelled' THEN 'call pack' || ' was cancelled' WHEN 'timed_out' THEN 'call pack' || ' did not end' || ' within 600 s' ELSE 'call pack' || ' is gone: its instance was removed' END AS message) m$q$), 'two')),
              df.sleep(0) /* examples/call.df:21 */)))),
      df.sql($q$/* examples/call.df:23 deliver #41e296b0 */ SELECT (($one.status)::text) AS first, (($one.result?)::jsonb) #>> E'\x7brows,0,weight}' AS weight,
               (($two.status)::text) AS second, (($two.error?)::text) AS because$q$)),
    df_label);
END
$body$;

  COMMENT ON FUNCTION deliver(bigint, text, boolean) IS 'dfdsl: deliver from examples/call.df

Packs both parcels of an order, and says what became of each.';

  -- The signature has changed: who owned the old function owns the new one, who might call it may call it.
  IF df_owner IS NOT NULL THEN
    SELECT dfx_new.oid INTO STRICT df_function
      FROM pg_catalog.pg_proc AS dfx_new
     WHERE dfx_new.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_new.proname = 'deliver'
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

SELECT deliver(order_id => (7)::bigint, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE EXISTS (
  SELECT FROM pg_catalog.pg_proc AS dfx_function
    JOIN pg_catalog.pg_namespace AS dfx_space ON dfx_space.oid = dfx_function.pronamespace
   WHERE dfx_space.nspname = current_schema() AND dfx_function.proname = 'deliver'
     AND strpos(dfx_function.prosrc, 'dfdsl build f407fd48d12ccabf') > 0);
