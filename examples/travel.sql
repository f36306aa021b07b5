-- Made by dfdsl 0.1.0 from examples/travel.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', df_schema || ' ', 'travel'),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', df_schema, 'travel'), 0));

  -- Only a function that bears our mark in its comment is ever replaced, and that of another source only on purpose.
  df_types := array_to_string(ARRAY['text', 'numeric', 'text', 'boolean']::regtype[]::oid[], ' ');
  FOR df_found IN
    SELECT dfx_old.oid::regprocedure AS signature, pg_get_userbyid(dfx_old.proowner) AS owner,
        coalesce(dfx_old.proacl, acldefault('f', dfx_old.proowner)) AS grants,
        dfx_old.proargtypes::text = df_types AS same_types,
        dfx_old.prokind = 'f' AND NOT dfx_old.proretset AND dfx_old.prorettype = 'text'::regtype
          AND dfx_old.proargnames = ARRAY['person', 'budget', 'df_label', 'df_singleton']
          AND dfx_old.pronargdefaults <= 2 AS replaceable,
        coalesce(dfx_mark.line LIKE 'dfdsl: %', false) AS ours,
        dfx_mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        dfx_mark.source IS NULL OR strpos(dfx_old.prosrc, 'dfdsl text 906016f8c1b820c2') > 0
          OR right('/' || dfx_mark.source, length('examples/travel.df') + 1) = '/' || 'examples/travel.df'
          OR right('/' || 'examples/travel.df', length(dfx_mark.source) + 1) = '/' || dfx_mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', dfx_mark.source) AS may_go
      FROM pg_catalog.pg_proc AS dfx_old
      CROSS JOIN LATERAL (
        SELECT dfx_comment.line, substring(dfx_comment.line from '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(dfx_old.oid, 'pg_proc'), chr(10), 1) AS line) AS dfx_comment) AS dfx_mark
     WHERE dfx_old.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_old.proname = 'travel'
     ORDER BY dfx_old.oid
  LOOP
    IF df_found.same_types AND NOT df_found.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', df_found.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF df_found.ours AND NOT df_found.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', df_found.signature, df_found.source, 'examples/travel.df'),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', df_found.source);
    ELSIF df_found.ours AND NOT (df_found.same_types AND df_found.replaceable) THEN
      df_owner := df_found.owner;
      df_grants := df_found.grants;
      EXECUTE format('DROP FUNCTION %s', df_found.signature);
    END IF;
  END LOOP;

  CREATE OR REPLACE FUNCTION travel(
    person text,
    budget numeric,
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
-- dfdsl build 5d3ccb878b860e0e
-- dfdsl text 906016f8c1b820c2
#variable_conflict use_variable
DECLARE
  df_version text;
  df_instance text;
  df_texts text[];
  df_constants text[];
  dfx_person text;
  dfx_budget text;
  df_child_1 text;
  df_child_2 text;
  df_child_3 text;
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
  df_label := coalesce(df_label, concat('travel-', $1::text));
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
  dfx_person := df_constants[1];
  dfx_budget := df_constants[2];
  df_child_1 := encode(convert_to(
    df.seq(
      df.as(df.seq(
        df.seq(
          df.seq(
            df.as(df.sql($q$/* examples/travel.df:10 travel #14eccff0 */ WITH dfx_q AS (INSERT INTO trips.bookings (instance, what, person, price) VALUES (concat(((@dfx:travel:d1fab890:1@::text))::text), 'flight', (@dfx:travel:d1fab890:2@::text), 60)
     ON CONFLICT (instance, what) DO UPDATE SET person = EXCLUDED.person RETURNING what, price) SELECT dfx_q."what", dfx_q."price"::text AS "price" FROM dfx_q$q$), 'flight'),
            df.as(df.sql($q$/* examples/travel.df:15 travel #ecb21cdf */ WITH dfx_q AS (INSERT INTO trips.bookings (instance, what, person, price) VALUES (concat(((@dfx:travel:d1fab890:1@::text))::text), 'hotel', (@dfx:travel:d1fab890:2@::text), 40)
     ON CONFLICT (instance, what) DO UPDATE SET person = EXCLUDED.person RETURNING what, price) SELECT dfx_q."what", dfx_q."price"::text AS "price" FROM dfx_q$q$), 'hotel')),
          df.seq(
            df.if(
              df.sql($q$/* examples/travel.df:20 travel #cc3cd5d7 */ SELECT coalesce(((($flight.price)::numeric) + (($hotel.price)::numeric) > (@dfx:travel:d1fab890:3@::numeric))::boolean, false) AS c$q$),
              df.sql($q$/* examples/travel.df:21 travel #bd989ea7 */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = concat('the trip of ', ((@dfx:travel:d1fab890:2@::text))::text, ' costs more than ', ((@dfx:travel:d1fab890:3@::numeric))::text); END $dfx$$q$),
              df.sleep(0) /* examples/travel.df:20 */),
            df.as(df.sql($q$/* examples/travel.df:23 travel #db87f4c7 */ WITH dfx_q AS (SELECT what, price FROM trips.bookings WHERE instance = concat(((@dfx:travel:d1fab890:1@::text))::text) ORDER BY what) SELECT dfx_q."what", dfx_q."price"::text AS "price" FROM dfx_q$q$), 'booked'))),
        df.sql($q$/* examples/travel.df:23 travel #9f1555ff */ SELECT "what", "price" FROM (SELECT (j ->> 'what')::text AS "what", (j ->> 'price')::numeric AS "price" FROM (SELECT row_to_json("booked".*) AS j FROM $booked.*) q) AS "booked"$q$)), 'dfx_ret'),
      df.sql($q$/* examples/travel.df:10 travel #92771f8e */ SELECT df.signal('@dfx:travel:d1fab890:4@', 'sub::d1fab890')$q$)), 'UTF8'), 'hex');
  df_child_2 := encode(convert_to(
    df.seq(
      df.as(df.sql($q$/* examples/travel.df:13 travel #530963ca */ DELETE FROM trips.bookings WHERE instance = concat(((@dfx:travel:a4d66f9b:1@::text))::text) AND what = (@dfx:travel:a4d66f9b:2@::text)$q$), 'dfx_ret'),
      df.sql($q$/* examples/travel.df:13 travel #34c1f17b */ SELECT CASE WHEN r.j IS NULL THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:travel:a4d66f9b:3@', 'sub::3bd0cef8') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:3bd0cef8:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:3bd0cef8:index@ + 1 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:travel:a4d66f9b:3@' AND n.result_name = 'dfx_kid_3bd0cef8' AND n.status = 'completed' LIMIT 1) s) r$q$)), 'UTF8'), 'hex');
  df_child_3 := encode(convert_to(
    df.seq(
      df.as(df.sql($q$/* examples/travel.df:18 travel #30a9049c */ DELETE FROM trips.bookings WHERE instance = concat(((@dfx:travel:426031c2:1@::text))::text) AND what = (@dfx:travel:426031c2:2@::text)$q$), 'dfx_ret'),
      df.sql($q$/* examples/travel.df:18 travel #7ccac5c5 */ SELECT CASE WHEN r.j IS NULL THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:travel:426031c2:3@', 'sub::3bd0cef8') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:3bd0cef8:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:3bd0cef8:index@ + 1 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:travel:426031c2:3@' AND n.result_name = 'dfx_kid_3bd0cef8' AND n.status = 'completed' LIMIT 1) s) r$q$)), 'UTF8'), 'hex');
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
        df.as(df.sql(concat($q$/* examples/travel.df:10 travel #15ab83bd */ SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(replace(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:travel:d1fab890:1@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ('{sys_instance_id}')::text AS v OFFSET 0) q)), chr(64) || 'dfx:travel:d1fab890:2@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (($q$, dfx_person, $q$::text))::text AS v OFFSET 0) q)), chr(64) || 'dfx:travel:d1fab890:3@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (($q$, dfx_budget, $q$::numeric))::text AS v OFFSET 0) q)), chr(64) || 'dfx:travel:d1fab890:4@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::saga::d1fab890' AS label) l) k$q$)), 'dfx_kid_d1fab890'),
        df.loop( -- examples/travel.df:10
          df.loop( -- examples/travel.df:10
            df.wait_for_signal('sub::d1fab890', 2) /* examples/travel.df:10 */,
            df.sql($q$/* examples/travel.df:10 travel #6b092f5a */ SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_d1fab890.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
          df.as(df.sql($q$/* examples/travel.df:10 travel #db50007d */ SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_d1fab890.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `saga` of line 10' || ' failed') WHEN 'cancelled' THEN 'the block `saga` of line 10' || ' was cancelled' WHEN 'timed_out' THEN 'the block `saga` of line 10' || ' did not end' ELSE 'the block `saga` of line 10' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_d1fab890'))),
      df.if(
        df.sql($q$/* examples/travel.df:10 travel #56d62021 */ SELECT CASE ($dfx_end_d1fab890.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_d1fab890.message?))::boolean END AS c$q$),
        df.seq(
          df.if(
            df.as(df.sql(concat($q$/* examples/travel.df:10 travel #65104736 */ WITH RECURSIVE u(id) AS (SELECT ($dfx_end_d1fab890.instance_id)::text UNION SELECT i.id::text FROM df.instances i JOIN u ON starts_with(i.label, u.id || '::e') WHERE split_part(i.label, '::', 3) NOT IN ('call', 'start', 'each', 'undo')) SELECT a.n BETWEEN 1 AND 5000 AS c, a.n, a.rows, t.g AS tpl, b.base, (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:3bd0cef8:index@', r.o::text), l.label) END) AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o) CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE a.n <= 5000 AND r.o <= 1) s) AS started FROM (SELECT concat('{sys_instance_id}::e1::undo::3bd0cef8', '::') AS base OFFSET 0) b CROSS JOIN (SELECT count(*) AS n, coalesce(json_agg(json_build_object('g', q.g) ORDER BY q.at DESC, q.k DESC), '[]'::json)::text AS rows FROM (SELECT x.k, d.at, CASE x.k WHEN 1 THEN replace(replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:travel:a4d66f9b:1@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ('{sys_instance_id}')::text AS v OFFSET 0) q)), chr(64) || 'dfx:travel:a4d66f9b:2@', (SELECT CASE WHEN v IS NULL THEN '(concat(chr(36), ''flight.what is NULL or has no rows'')::int4::text)' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((((SELECT n.result FROM u JOIN df.nodes n ON n.instance_id = u.id WHERE n.result_name = 'flight' AND n.status = 'completed' AND n.updated_at <= d.at ORDER BY n.updated_at DESC LIMIT 1) -> 'rows' -> 0 -> 'what'))::json #>> ARRAY[]::text[])::text AS v OFFSET 0) q)), chr(64) || 'dfx:travel:a4d66f9b:3@', '{sys_instance_id}') WHEN 2 THEN replace(replace(replace(convert_from(decode('$q$, df_child_3, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:travel:426031c2:1@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ('{sys_instance_id}')::text AS v OFFSET 0) q)), chr(64) || 'dfx:travel:426031c2:2@', (SELECT CASE WHEN v IS NULL THEN '(concat(chr(36), ''hotel.what is NULL or has no rows'')::int4::text)' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((((SELECT n.result FROM u JOIN df.nodes n ON n.instance_id = u.id WHERE n.result_name = 'hotel' AND n.status = 'completed' AND n.updated_at <= d.at ORDER BY n.updated_at DESC LIMIT 1) -> 'rows' -> 0 -> 'what'))::json #>> ARRAY[]::text[])::text AS v OFFSET 0) q)), chr(64) || 'dfx:travel:426031c2:3@', '{sys_instance_id}') END AS g FROM (VALUES (1, 'flight'), (2, 'hotel')) x(k, record) CROSS JOIN LATERAL (SELECT n.updated_at AS at FROM u JOIN df.nodes n ON n.instance_id = u.id AND n.result_name = x.record AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) d) q) a CROSS JOIN (SELECT NULL::text AS g OFFSET 0) t$q$)), 'dfx_kid_3bd0cef8'),
            df.loop( -- examples/travel.df:10
              df.loop( -- examples/travel.df:10
                df.wait_for_signal('sub::3bd0cef8', 2) /* examples/travel.df:10 */,
                df.sql($q$/* examples/travel.df:10 travel #1bb2ebd1 */ WITH b AS (SELECT (($dfx_kid_3bd0cef8.base))::text AS base, (($dfx_kid_3bd0cef8.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 1 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 1 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 1 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 1 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 1)) SELECT m.status = 'running' AND NOT EXISTS (SELECT FROM d) AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM m$q$)),
              df.as(df.sql($q$/* examples/travel.df:10 travel #abebc4f6 */ WITH b AS (SELECT (($dfx_kid_3bd0cef8.base))::text AS base, (($dfx_kid_3bd0cef8.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 1 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 1 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 1 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 1 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 1)) SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex, q.result, q.started, q.swept FROM (SELECT m.status, (SELECT string_agg(concat('; an undo step failed too: ', CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), 'its instance failed') ELSE 'it was cancelled' END), '' ORDER BY e.o) FROM e WHERE m.status = 'completed' AND e.st IN ('failed', 'cancelled')) AS message, NULL::text AS result, CASE WHEN m.status = 'running' THEN (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:3bd0cef8:index@', r.o::text), l.label) END) AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_3bd0cef8' AND n.status = 'completed' LIMIT 1) p, LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s) END AS started, CASE WHEN m.status = 'failed' THEN (WITH RECURSIVE t(id) AS (SELECT e.id FROM e WHERE e.s IN ('pending', 'running') UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM m) q$q$), 'dfx_undo_d1fab890')),
            df.as(df.sql($q$/* examples/travel.df:10 travel #93f7cf20 */ SELECT false AS c, CASE WHEN m.m IS NULL THEN 'completed' ELSE 'failed' END AS status, m.m AS message, encode(convert_to(m.m, 'UTF8'), 'hex') AS hex, '[]' AS result FROM (SELECT CASE WHEN (($dfx_kid_3bd0cef8.n))::int > 5000 THEN '; more than 5000 undo steps, so none of them ran' END AS m) m$q$), 'dfx_undo_d1fab890')),
          df.sql($q$/* examples/travel.df:10 travel #d9eb84e1 */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = concat(convert_from(decode(($dfx_end_d1fab890.hex?), 'hex'), 'UTF8'), convert_from(decode(($dfx_undo_d1fab890.hex?), 'hex'), 'UTF8')); END $dfx$$q$)),
        df.sql($q$/* examples/travel.df:10 travel #97a58e06 */ SELECT e -> 'what' AS "what", e -> 'price' AS "price" FROM jsonb_array_elements((($dfx_end_d1fab890.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
    df_label);
END
$body$;

  COMMENT ON FUNCTION travel(text, numeric, text, boolean) IS 'dfdsl: travel from examples/travel.df

Books a flight, a hotel and a car for a person, or nothing at all.';

  -- The signature has changed: who owned the old function owns the new one, who might call it may call it.
  IF df_owner IS NOT NULL THEN
    SELECT dfx_new.oid INTO STRICT df_function
      FROM pg_catalog.pg_proc AS dfx_new
     WHERE dfx_new.pronamespace = to_regnamespace(quote_ident(df_schema)) AND dfx_new.proname = 'travel'
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

SELECT travel(person => 'Ann'::text, budget => (120)::numeric, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE EXISTS (
  SELECT FROM pg_catalog.pg_proc AS dfx_function
    JOIN pg_catalog.pg_namespace AS dfx_space ON dfx_space.oid = dfx_function.pronamespace
   WHERE dfx_space.nspname = current_schema() AND dfx_function.proname = 'travel'
     AND strpos(dfx_function.prosrc, 'dfdsl build 5d3ccb878b860e0e') > 0);
