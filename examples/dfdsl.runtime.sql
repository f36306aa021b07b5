-- Made by dfdsl 0.1.0. Functions that workflows compiled by dfdsl call, and two for whoever has only psql:
--   SELECT dfdsl.cancel('3f2a91c0', 'ordered twice');          an instance with all that its steps have started
--   SELECT dfdsl.signal('3f2a91c0', 'approve', '{"by": "Ann"}');  whichever of these waits for it

-- dfdsl runtime 1 ----------------------------------------
-- The functions that the workflows below call: the same text in every script, made once and by whichever comes first.
DO $dfdsl_runtime$
DECLARE
  df_schema CONSTANT pg_catalog.name := 'dfdsl';
  df_names CONSTANT pg_catalog.text := 'release, lacking, engine, one_variable, encoding, literal, literal, escaped, untyped, constant,
    json_constant, no_value, as_jsonb, as_jsonb, as_jsonb, as_jsonb, percent_encoded, fail,
    rows_statement, variable, start, before_deploy, after_deploy, deployed, made, parts, before_part,
    make_graph, given_up, graph, start_once, start_child, kept, unboxed, child_status, still_runs,
    failure, failed_step, sweep, sweep_children, child_outcome, hand_on, has_failed, start_chain,
    start_member, chain, next_member, chain_children, chain_status, chain_runs, row_failure,
    each_outcome, undo_outcome, no_chain, body_instances, done_at, result_at, tree, cancel, signal';
  df_path CONSTANT pg_catalog.text := pg_catalog.current_setting('search_path');
  df_space pg_catalog.oid;
  df_number int;
  df_missing pg_catalog.text;
BEGIN
  -- Neither this block nor what the functions mean may depend on the search path of whoever makes them.
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
  PERFORM pg_advisory_xact_lock(hashtextextended(concat('dfdsl runtime in ', df_schema), 0));
  -- Looked up behind the lock: another session may have made it meanwhile.
  df_space := to_regnamespace(quote_ident(df_schema))::oid;
  df_number := substring(obj_description(df_space, 'pg_namespace') FROM '^dfdsl runtime ([0-9]{1,9})[^0-9]');
  SELECT string_agg(dfx_name, ', ') INTO df_missing
    FROM (SELECT dfx_name, count(*) AS dfx_count FROM regexp_split_to_table(df_names, ',[[:space:]]+') AS dfx_name GROUP BY 1) AS dfx_made
   WHERE dfx_count > (SELECT count(*) FROM pg_proc WHERE pronamespace = df_space AND proname = dfx_name);
  IF df_number >= 1 AND df_missing IS NULL THEN
    PERFORM set_config('search_path', df_path, true);
    RETURN;
  ELSIF df_number > 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'undefined_function',
      MESSAGE = format('dfdsl: runtime %s in the schema %I lacks %s', df_number, df_schema, df_missing),
      HINT = 'Make it anew with the dfdsl that has made it: dfdsl runtime | psql.';
  -- One that is empty and says nothing of itself was made for this.
  ELSIF df_number IS NULL AND (obj_description(df_space, 'pg_namespace') IS NOT NULL OR EXISTS (
      SELECT FROM pg_depend WHERE refclassid = 'pg_namespace'::regclass AND refobjid = df_space)) THEN
    RAISE EXCEPTION USING ERRCODE = 'duplicate_schema',
      MESSAGE = format('dfdsl: the schema %I was not made by dfdsl, so it is left alone', df_schema),
      HINT = 'Compile with another one: --runtime-schema NAME.';
  ELSIF current_setting('transaction_read_only') = 'on' THEN
    RAISE EXCEPTION USING ERRCODE = 'read_only_sql_transaction',
      MESSAGE = format('dfdsl: runtime 1 is not in the schema %I, and nothing can be made here: this is a standby, or a read-only transaction', df_schema),
      HINT = 'Run this script on the primary server.';
  ELSIF (CASE WHEN df_space IS NULL THEN NOT has_database_privilege(current_database(), 'CREATE')
        ELSE NOT pg_has_role((SELECT nspowner FROM pg_namespace WHERE oid = df_space), 'USAGE') END) THEN
    RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
      MESSAGE = format('dfdsl: %I may not make runtime 1 in the schema %I of the database %I', current_user, df_schema, current_database()),
      HINT = format('Whoever may %s runs once: dfdsl runtime | psql.', CASE WHEN df_space IS NULL THEN 'create schemas' ELSE 'change that schema' END);
  END IF;
  IF df_space IS NULL THEN
    CREATE SCHEMA dfdsl;
  ELSIF df_number = 1 THEN
    RAISE NOTICE 'dfdsl: runtime % lacked %, which is made again', df_number, df_missing;
  END IF;

-- The engine: whether pg_durable is here, and new enough for what was compiled.

-- The numbers of a version: {0,2,5} for '0.2.5-dev'. NULL for what does not begin with a number.
CREATE OR REPLACE FUNCTION dfdsl.release(version text) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN string_to_array(substring(version FROM '^[0-9]+(?:[.][0-9]+)*'), '.')::int[];

-- The functions of this runtime that are not there, of those that the comment of its schema names; NULL where none is missing.
CREATE OR REPLACE FUNCTION dfdsl.lacking() RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (
    SELECT string_agg(f.name, ', ')
      FROM (SELECT p.pronamespace AS space, n.name, count(*) AS wanted
              FROM pg_proc p, regexp_split_to_table(substring(obj_description(p.pronamespace, 'pg_namespace') FROM ': (.*)'), ',[[:space:]]+') n(name)
             WHERE p.oid = 'dfdsl.lacking()'::regprocedure GROUP BY 1, 2) f
     WHERE f.wanted > (SELECT count(*) FROM pg_proc m WHERE m.pronamespace = f.space AND m.proname = f.name));
END $body$;

-- Fails unless pg_durable `target` or a newer one is installed and runs; gives the version that runs.
-- Every workflow's function and every deploy begins with it. It locks nothing.
CREATE OR REPLACE FUNCTION dfdsl.engine(target text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  installed text := (SELECT e.extversion FROM pg_extension e WHERE e.extname = 'pg_durable');
  running text;
BEGIN
  IF to_regprocedure('df.version()') IS NOT NULL THEN
    running := df.version();
    -- The local engine on a plain PostgreSQL is a script, no extension.
    installed := coalesce(installed, substring(running FROM '^([0-9.]+)[+]dfdsl'));
  END IF;
  IF installed IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable is not installed in the database %s', current_database()),
      HINT = 'Run CREATE EXTENSION pg_durable in the database that its worker serves, and this script there.';
  ELSIF (dfdsl.release(installed) >= dfdsl.release(target)) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the extension pg_durable has version %s here; this was compiled for %s or newer', installed, target),
      HINT = 'Run ALTER EXTENSION pg_durable UPDATE, or compile with the --target that is installed.';
  ELSIF (dfdsl.release(running) >= dfdsl.release(target)) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: the pg_durable that the server runs has version %s; this was compiled for %s or newer', running, target),
      HINT = 'Install a newer pg_durable and restart the server, or compile with the --target that is installed.';
  END IF;
  RETURN running;
END $body$;

-- Fails where the engine that runs is older than `safe` and the role has more than one engine variable: there a join or a
-- race hangs. Functions of workflows with one of them call it.
CREATE OR REPLACE FUNCTION dfdsl.one_variable(workflow text, safe text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  IF dfdsl.release(df.version()) < dfdsl.release(safe)
      AND (SELECT count(*) FROM df.vars v WHERE v.owner::oid = to_regrole(quote_ident(current_user))::oid) > 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: %s has a join or race, where pg_durable %s hangs when the role has more than one engine variable',
        workflow, split_part(df.version(), ' ', 1)),
      HINT = 'Remove the others with SELECT df.unsetvar(...), or start it as a role of its own.';
  END IF;
END $body$;

-- Fails where the client has said that it sends another encoding than it does. text: one letter 'é'.
CREATE OR REPLACE FUNCTION dfdsl.encoding(text text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  IF length(text) <> 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'character_not_in_repertoire',
      MESSAGE = format('dfdsl: this script is UTF-8, and the client said that it sends %s', current_setting('client_encoding')),
      HINT = 'Run it with PGCLIENTENCODING=UTF8, or SET client_encoding = ''UTF8'' first.';
  END IF;
END $body$;

-- Values: as constants in the text of a statement that somebody else runs.

-- The text of a constant with this value, which is going to be cast to its type. Short plain values stay readable; any other
-- travels as hexadecimal digits, which have no quote, backslash, `$` or `{`: so neither PostgreSQL nor the engine's
-- substitution, nor JSON on the way, can read anything else in it.
CREATE OR REPLACE FUNCTION dfdsl.literal(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN value IS NULL THEN 'NULL'
  WHEN octet_length(value) <= 60 AND value ~ '^[A-Za-z0-9 _.,:/@+-]*$' AND strpos(value, '--') = 0 THEN quote_literal(value)
  ELSE concat('convert_from(decode(''', encode(convert_to(value, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')')
END;

-- The same for a value that has to be there: where it is NULL, the text is a call that fails when it is evaluated. name: what
-- its author calls it, without the `$`.
CREATE OR REPLACE FUNCTION dfdsl.literal(value text, name text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN value IS NULL THEN concat('dfdsl.no_value(', quote_literal(name), ')') ELSE dfdsl.literal(value) END;

-- A text as it stands between the quotes of U&'…' UESCAPE '!'.
CREATE OR REPLACE FUNCTION dfdsl.escaped(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(string_agg(CASE WHEN c ~ '[A-Za-z0-9 _.,:/]' THEN c ELSE '!+' || lpad(to_hex(ascii(c)), 6, '0') END, '' ORDER BY n), '')
    FROM regexp_split_to_table(value, '') WITH ORDINALITY AS s(c, n));

-- A text as a constant without a type.
CREATE OR REPLACE FUNCTION dfdsl.untyped(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN octet_length(value) <= 60 AND value ~ '^[A-Za-z0-9 _.,:/@+-]*$' AND strpos(value, '--') = 0 THEN quote_literal(value)
  ELSE concat('U&''', dfdsl.escaped(value), ''' UESCAPE ''!''')
END;

-- The text of a constant whose type is not told: a number or truth value stands bare, as the engine would paste it, any other
-- value as a constant without a type, which PostgreSQL gives the type that is wanted where it stands.
CREATE OR REPLACE FUNCTION dfdsl.constant(value anyelement, name text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN CASE
    WHEN value IS NULL THEN CASE WHEN name IS NULL THEN 'NULL' ELSE concat('dfdsl.no_value(', quote_literal(name), ')') END
    WHEN pg_typeof(value) = 'boolean'::regtype OR value::text ~ '^-?[0-9.]+(e[+-]?[0-9]+)?$'
        AND pg_typeof(value) IN ('smallint'::regtype, 'int'::regtype, 'bigint'::regtype, 'numeric'::regtype, 'real'::regtype, 'float8'::regtype)
      THEN concat('(', value::text, ')')
    -- What is neither, or no number, as NaN is, has no constant that could stand bare.
    ELSE dfdsl.untyped(value::text) END;
END $body$;

-- The same for a scalar that is JSON.
CREATE OR REPLACE FUNCTION dfdsl.json_constant(value json, name text DEFAULT NULL) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN value #>> ARRAY[]::text[] IS NULL
    THEN CASE WHEN name IS NULL THEN 'NULL' ELSE concat('dfdsl.no_value(', quote_literal(name), ')') END
  WHEN json_typeof(value) IN ('number', 'boolean') THEN concat('(', value #>> ARRAY[]::text[], ')')
  ELSE dfdsl.untyped(value #>> ARRAY[]::text[])
END;

-- Fails since a value is not there. It is volatile, so it fails only where it is evaluated, and stands for a constant of any type.
CREATE OR REPLACE FUNCTION dfdsl.no_value(name text) RETURNS text
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'null_value_not_allowed',
    MESSAGE = CASE WHEN name LIKE '%of the row' THEN concat(name, ' is NULL') ELSE concat('$', name, ' is NULL or has no rows') END;
END $body$;

-- What an author sees of a jsonb value that the engine has pasted into a statement: it writes numbers and truth values bare, and
-- everything else in quotes, a text without its own. So PostgreSQL takes the first for one of these, which is a number or a truth
-- value, and the second for the others.
CREATE OR REPLACE FUNCTION dfdsl.as_jsonb(value numeric) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_jsonb(value);

CREATE OR REPLACE FUNCTION dfdsl.as_jsonb(value boolean) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_jsonb(value);

CREATE OR REPLACE FUNCTION dfdsl.as_jsonb(value text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN CASE WHEN left(value, 1) IN ('[', '{', '"') THEN value::jsonb ELSE to_jsonb(value) END;
EXCEPTION WHEN invalid_text_representation THEN
  RETURN to_jsonb(value);
END $body$;

-- The same for a member of a row that is JSON.
CREATE OR REPLACE FUNCTION dfdsl.as_jsonb(member json) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN json_typeof(member) = 'string' THEN dfdsl.as_jsonb(member #>> ARRAY[]::text[]) ELSE member::jsonb END;

-- A value in an url: each byte but those of the unreserved characters as % and two hexadecimal digits (RFC 3986, section 2).
CREATE OR REPLACE FUNCTION dfdsl.percent_encoded(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(string_agg(CASE WHEN c ~ '[A-Za-z0-9._~-]' THEN c
      ELSE upper(regexp_replace(encode(convert_to(c, 'UTF8'), 'hex'), '(..)', E'%\\1', 'g')) END, '' ORDER BY n), '')
    FROM regexp_split_to_table(value, '') WITH ORDINALITY AS s(c, n));

-- Fails with this message; gives no rows.
CREATE OR REPLACE FUNCTION dfdsl.fail(message text) RETURNS SETOF text
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RAISE EXCEPTION USING MESSAGE = message;
END $body$;

-- The text of a statement that selects rows: values and columns as they are, in their order. rows: a JSON array of objects, or
-- NULL for none. deep: the statement may stand in a graph whose text is JSON in a string of JSON, as the third branch of a join
-- is up to 0.2.5; there a plain name has to stand without quotes.
CREATE OR REPLACE FUNCTION dfdsl.rows_statement(rows text, deep boolean DEFAULT false) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN rows IS NULL THEN 'SELECT NULL::text AS result WHERE false' ELSE concat('SELECT ', (
  SELECT string_agg(concat('e -> U&''', dfdsl.escaped(k), ''' UESCAPE ''!'' AS ',
      CASE WHEN deep AND k ~ '^[a-z_][a-z0-9_]*$' THEN k ELSE concat('U&"', dfdsl.escaped(k), '" UESCAPE ''!''') END), ', ' ORDER BY n)
    FROM json_object_keys(rows::json -> 0) WITH ORDINALITY AS c(k, n)),
  ' FROM json_array_elements(convert_from(decode(''', encode(convert_to(rows, 'UTF8'), 'hex'),
  ''',''hex''),''UTF8'')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o') END;

-- The value of an engine variable of the role; fails where it has none. workflow: who needs it.
CREATE OR REPLACE FUNCTION dfdsl.variable(name text, workflow text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  value text := df.getvar(name);
BEGIN
  IF value IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: %s needs the engine variable %s, which is not set for this role', workflow, name),
      HINT = format('Run SELECT df.setvar(''%s'', ''...'') before the start, as a statement of its own.', name);
  END IF;
  RETURN value;
END $body$;

-- Starting: what the function of a workflow ends with.

-- Starts an instance and gives its id. singleton: gives the one of this label that this role has running, where there is one.
-- That takes an advisory lock on the role and the label, up to the end of the transaction.
CREATE OR REPLACE FUNCTION dfdsl.start(graph text, label text, singleton boolean DEFAULT false, database text DEFAULT NULL)
RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  running text;
BEGIN
  IF label = '' OR octet_length(label) > 2000 THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
      MESSAGE = format('dfdsl: the label has %s bytes, and a label has from 1 to 2000', octet_length(label));
  END IF;
  IF singleton THEN
    IF label IS NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
        MESSAGE = 'dfdsl: df_singleton needs a label, since it means at most one running instance of a label',
        HINT = 'Give df_label, or give the workflow a label.';
    ELSIF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
      RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state',
        MESSAGE = 'dfdsl: df_singleton needs a READ COMMITTED transaction; any other cannot see what was started meanwhile';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl singleton', current_user, label), 0));
    SELECT i.id INTO running
      FROM df.instances i
     WHERE i.label = start.label AND i.submitted_by::oid = to_regrole(quote_ident(current_user))::oid
       AND i.status IN ('pending', 'running')
     ORDER BY i.created_at, i.id LIMIT 1;
    IF running IS NOT NULL THEN
      RETURN running;
    END IF;
  END IF;
  IF database IS NULL THEN
    RETURN df.start(graph, label);
  END IF;
  RETURN df.start(graph, label, database);
END $body$;

-- Deploying: a workflow's function takes the place of an older one, and of nothing else. What is ours bears a mark in the
-- first line of its comment: 'dfdsl: NAME from FILE'.

-- Makes room for a workflow's function, and gives what `after_deploy` wants to know. Fails, with nothing changed, where a
-- function stands in the way that dfdsl has not made, or one of another source that was not given up by
-- SET dfdsl.take_over = 'that file'. One whose signature or result differs is dropped. It takes an advisory lock on the name,
-- up to the end of the transaction, so that of two deploys one waits.
-- schema_name: where the function is made; types, names: of its parameters; defaults: how many of these have one;
-- source: the file; written: what the workflow's text is known by, whatever file it stands in; target: as for `engine`.
CREATE OR REPLACE FUNCTION dfdsl.before_deploy(
  schema_name name, name name, types regtype[], names text[], defaults int, source text, written text, target text)
RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  space oid := to_regnamespace(quote_ident(schema_name))::oid;
  given text := array_to_string(types::oid[], ' ');
  old record;
  owner name;
  grants text[];
BEGIN
  PERFORM dfdsl.engine(target);
  IF current_setting('transaction_read_only') = 'on' THEN
    RAISE EXCEPTION USING ERRCODE = 'read_only_sql_transaction',
      MESSAGE = format('dfdsl: %s cannot be made here: this is a standby, or a read-only transaction', name),
      HINT = 'Run this script on the primary server.';
  ELSIF space IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name',
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', schema_name || ' ', name),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  ELSIF NOT has_schema_privilege(space, 'CREATE') THEN
    RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
      MESSAGE = format('dfdsl: %I may not make functions in the schema %I', current_user, schema_name),
      HINT = format('Run this script as another role, or first: GRANT CREATE ON SCHEMA %I TO %I.', schema_name, current_user);
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', schema_name, name), 0));
  FOR old IN
    SELECT p.oid::regprocedure AS signature, pg_get_userbyid(p.proowner) AS owner,
        coalesce(p.proacl, acldefault('f', p.proowner))::text[] AS grants,
        pg_has_role(p.proowner, 'USAGE') AS mine, p.proargtypes::text = given AS same_types,
        p.prokind = 'f' AND NOT p.proretset AND p.prorettype = 'text'::regtype
          AND p.proargnames = names AND p.pronargdefaults <= defaults AS replaceable,
        coalesce(mark.line LIKE 'dfdsl: %', false) AS ours,
        mark.source,
        -- A file that was moved as a whole project was, or a workflow whose text is what it was, is the same one.
        mark.source IS NULL OR strpos(p.prosrc, written) > 0
          OR right('/' || mark.source, length(before_deploy.source) + 1) = '/' || before_deploy.source
          OR right('/' || before_deploy.source, length(mark.source) + 1) = '/' || mark.source
          OR coalesce(current_setting('dfdsl.take_over', true), '') IN ('*', mark.source) AS may_go
      FROM pg_proc p
     CROSS JOIN LATERAL (
        SELECT c.line, substring(c.line FROM '^dfdsl: [^ ]+ from ([^ ]+)$') AS source
          FROM (SELECT split_part(obj_description(p.oid, 'pg_proc'), chr(10), 1) AS line) c) mark
     WHERE p.pronamespace = space AND p.proname = before_deploy.name
     ORDER BY p.oid
  LOOP
    IF old.same_types AND NOT old.ours THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s exists and was not made by dfdsl, so it is left alone', old.signature),
        HINT = 'Rename the workflow or that function, or compile with another --schema.';
    ELSIF old.ours AND NOT old.may_go THEN
      RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
        MESSAGE = format('dfdsl: %s was made from %s and not from %s, so it is left alone', old.signature, old.source, source),
        HINT = format('Rename one of the two workflows. If this one is to take the place of that one: SET dfdsl.take_over = %L, and run this script again.', old.source);
    ELSIF old.ours AND NOT old.mine THEN
      RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
        MESSAGE = format('dfdsl: %s belongs to %I, as which %I may not act', old.signature, old.owner, current_user),
        HINT = format('Run this script as %I, or as a role that is a member of it.', old.owner);
    ELSIF old.ours AND NOT (old.same_types AND old.replaceable) THEN
      owner := old.owner;
      grants := old.grants;
      EXECUTE format('DROP FUNCTION %s', old.signature);
    END IF;
  END LOOP;
  RETURN jsonb_build_object('space', space::bigint, 'name', name, 'types', given, 'owner', owner, 'grants', grants);
END $body$;

-- Gives a function whose signature has changed to whoever owned the old one, and to those who might call that. old: what
-- `before_deploy` has given.
CREATE OR REPLACE FUNCTION dfdsl.after_deploy(old jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  made regprocedure;
  entry record;
BEGIN
  IF old ->> 'owner' IS NULL THEN
    RETURN;
  END IF;
  SELECT p.oid INTO STRICT made
    FROM pg_proc p
   WHERE p.pronamespace = (old ->> 'space')::oid AND p.proname = old ->> 'name' AND p.proargtypes::text = old ->> 'types';
  IF old ->> 'owner' <> current_user THEN
    EXECUTE format('ALTER FUNCTION %s OWNER TO %I', made, old ->> 'owner');
  END IF;
  FOR entry IN
    SELECT DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS grantee
      FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
     WHERE p.oid = made::oid ORDER BY 1
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM %s', made, entry.grantee);
  END LOOP;
  FOR entry IN
    SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS grantee,
        CASE WHEN bool_or(a.is_grantable) THEN ' WITH GRANT OPTION' ELSE '' END AS option
      FROM aclexplode(ARRAY(SELECT jsonb_array_elements_text(old -> 'grants'))::aclitem[]) a GROUP BY 1 ORDER BY 1
  LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s%s', made, entry.grantee, entry.option);
  END LOOP;
END $body$;

-- Whether the function of a workflow is there as a script has made it, with all functions of graphs that it names, and they name,
-- and no function of the runtime is missing.
-- A script's start asks, since psql may have gone on after an error. build: what the function's text is known by.
CREATE OR REPLACE FUNCTION dfdsl.deployed(schema_name name, name name, build text) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (
    WITH RECURSIVE named(name, text) AS (
      SELECT p.proname, p.prosrc
        FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace
       WHERE s.nspname = schema_name AND p.proname = deployed.name AND strpos(p.prosrc, build) > 0
      UNION
      SELECT g.name::name, p.prosrc
        FROM named
       CROSS JOIN LATERAL (SELECT r[1] FROM regexp_matches(named.text, '''([a-z0-9_]+_graph_[0-9a-f]{16})''', 'g') r) g(name)
        LEFT JOIN pg_proc p ON p.proname = g.name
    )
    SELECT count(*) > 0 AND count(*) = count(text) FROM named)
   AND dfdsl.lacking() IS NULL;
END $body$;

-- The qualified name of a function that steps call and whose name says what its text is: it ends in the first digits of the
-- text's SHA-256, so no other function can be meant, whoever has made it. Of several, any that this role may call. Fails where
-- there is none.
CREATE OR REPLACE FUNCTION dfdsl.made(name text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  found text;
BEGIN
  SELECT format('%I.%I', s.nspname, p.proname) INTO found
    FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace
   WHERE p.proname = made.name
     AND starts_with(encode(sha256(convert_to(p.prosrc, 'UTF8')), 'hex'), substring(made.name FROM '_([0-9a-f]{16,})$'))
     AND NOT p.prosecdef AND p.proconfig IS NULL
     AND has_schema_privilege(s.oid, 'USAGE') AND has_function_privilege(p.oid, 'EXECUTE')
   ORDER BY p.oid LIMIT 1;
  IF found IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'undefined_function',
      MESSAGE = format('dfdsl: the function %s, which a part of a workflow runs, is not there as its script makes it, or this role may not call it', name),
      HINT = 'Run the whole script again, or GRANT EXECUTE on it.';
  END IF;
  RETURN found;
END $body$;

-- Fails unless the functions of these names are there, as `made` finds them. The start of a file that is one expression asks.
CREATE OR REPLACE FUNCTION dfdsl.parts(names text[]) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  PERFORM dfdsl.made(n) FROM unnest(names) n;
END $body$;

-- Whether a function has yet to be made that is called by what its text is. Fails, with nothing changed, where one of its name is
-- another one. It takes the lock that `before_deploy` takes.
CREATE OR REPLACE FUNCTION dfdsl.before_part(schema_name name, name name) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  space oid := to_regnamespace(quote_ident(schema_name))::oid;
  old record;
BEGIN
  IF space IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name',
      MESSAGE = format('dfdsl: there is no schema %sto create %s in', schema_name || ' ', name),
      HINT = 'Create it, or name another one in search_path or with --schema.';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', schema_name, name), 0));
  SELECT p.oid::regprocedure AS signature,
      starts_with(encode(sha256(convert_to(p.prosrc, 'UTF8')), 'hex'), substring(before_part.name FROM '_([0-9a-f]{16,})$'))
        AND NOT p.prosecdef AND p.proconfig IS NULL AS same
    INTO old
    FROM pg_proc p
   WHERE p.pronamespace = space AND p.proname = before_part.name
   ORDER BY 2 LIMIT 1;
  IF NOT old.same THEN
    RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
      MESSAGE = format('dfdsl: %s exists and is not as this script makes it, so it is left alone', old.signature),
      HINT = 'Drop that function, or compile with another --schema.';
  END IF;
  RETURN old.same IS NULL;
END $body$;

-- Makes the function of a child's graph where it is not there; fails as `before_part` does. what: the workflow and its file;
-- body: the function's text, of which `name` ends in the first digits of the SHA-256.
CREATE OR REPLACE FUNCTION dfdsl.make_graph(schema_name name, name name, what text, body text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  IF dfdsl.before_part(schema_name, name) THEN
    EXECUTE format('CREATE FUNCTION %I.%I(df_parent text, df_given text[], df_member json, df_place int) RETURNS text LANGUAGE plpgsql AS %L',
      schema_name, name, body);
    EXECUTE format('COMMENT ON FUNCTION %I.%I IS %L', schema_name, name, concat('dfdsl: ', what, ', a part of its steps'));
  END IF;
END $body$;

-- Children: instances that a step starts once, under a label that tells whose they are, and that a later step looks at.
--
-- A child's label is PARENT::eROUND::FORM::NODE, and more behind it where it has a label of its own or is one of several.
-- A child keeps its body's result under the name dfx_ret, then what its body has bound for others under dfx_pack; then it
-- wakes its parent by the signal sub::NODE.

-- Whether nobody waits any more for what a step starts: the engine may run a step yet that was given up already. instance: the
-- step's; raced: the step's name where it stands in a branch of a race, which has lost when the race is done and it still runs.
CREATE OR REPLACE FUNCTION dfdsl.given_up(instance text, raced text DEFAULT NULL) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  IF EXISTS (SELECT FROM df.instances i WHERE i.id = instance AND i.status = 'cancelled') THEN
    RETURN true;
  END IF;
  RETURN raced IS NOT NULL AND EXISTS (
    WITH RECURSIVE up AS (
      SELECT n.id, n.node_type, n.status FROM df.nodes n WHERE n.instance_id = instance AND n.result_name = raced
      UNION
      SELECT n.id, n.node_type, n.status
        FROM up JOIN df.nodes n ON n.instance_id = instance AND (up.id IN (n.left_node, n.right_node)
          OR (n.node_type IN ('IF', 'JOIN', 'LOOP') AND strpos(n.query, up.id) > 0))
    )
    SELECT FROM up WHERE up.node_type = 'RACE' AND up.status IN ('completed', 'failed'));
END $body$;

-- The graph of a child, as the function of this name makes it. parent: the instance that starts it; given: the texts of constants
-- that it reads; member, place: of one of several, what it is for and which it is, from 1.
CREATE OR REPLACE FUNCTION dfdsl.graph(
  name text, parent text, given text[], member json DEFAULT NULL, place int DEFAULT NULL)
RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  made text;
BEGIN
  EXECUTE format('SELECT %s($1, $2, $3, $4)', dfdsl.made(name)) INTO made USING parent, given, member, place;
  RETURN made;
END $body$;

-- Starts the instance of a label where there is none yet, and gives its id; NULL where nobody waits for it any more. Of several
-- sessions at once one starts it: it takes an advisory lock on the label, up to the end of the transaction.
-- own: the instance whose step this is; parent: the one that waits for the child; wake: the signal that tells it that the graph is done, where the graph itself sends none;
-- delay: seconds that the instance sleeps first; database: where its statements run; raced: as for `given_up`.
CREATE OR REPLACE FUNCTION dfdsl.start_once(
  own text, parent text, label text, graph text, given text[], member json DEFAULT NULL, place int DEFAULT NULL,
  wake text DEFAULT NULL, delay bigint DEFAULT NULL, database text DEFAULT NULL, raced text DEFAULT NULL)
RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  found text;
  made text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl child', label), 0));
  SELECT i.id INTO found FROM df.instances i WHERE i.label = start_once.label ORDER BY i.created_at, i.id LIMIT 1;
  IF found IS NOT NULL OR dfdsl.given_up(own, raced) THEN
    RETURN found;
  END IF;
  made := dfdsl.graph(graph, parent, given, member, place);
  IF wake IS NOT NULL THEN
    made := df.seq(df.as(made, 'dfx_ret'), df.sql(format('SELECT df.signal(%L, %L)', own, wake)));
  END IF;
  IF delay > 0 THEN
    made := df.seq(df.sleep(delay), made);
  END IF;
  IF database IS NULL THEN
    RETURN df.start(made, label);
  END IF;
  RETURN df.start(made, label, database);
END $body$;

-- The step that starts a child: its id, and when it was started, in seconds. label: what is behind the parent's id in its label;
-- delay: seconds counted from when the child before it has failed, of which the parent hears later, when it looks; wakes: the
-- child does not send the signal itself.
CREATE OR REPLACE FUNCTION dfdsl.start_child(
  own text, label text, graph text, given text[], wakes boolean DEFAULT false, delay bigint DEFAULT NULL,
  database text DEFAULT NULL, raced text DEFAULT NULL)
RETURNS TABLE (id text, since bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  node text := split_part(label, '::', 3);
  failed timestamptz;
BEGIN
  IF delay IS NOT NULL THEN
    SELECT max(i.updated_at) INTO failed
      FROM df.instances i
     WHERE starts_with(i.label, own || '::e') AND i.status = 'failed'
       AND strpos(i.label, concat('::', split_part(start_child.label, '::', 2), '::', node)) > 0;
    delay := greatest(round(delay - coalesce(extract(epoch FROM now() - failed), 0)), 0)::bigint;
  END IF;
  id := dfdsl.start_once(own, own, concat(own, '::', label), graph, given, wake => CASE WHEN wakes THEN 'sub::' || node END,
    delay => delay, database => database, raced => raced);
  since := extract(epoch FROM now())::bigint;
  RETURN NEXT;
END $body$;

-- What a node of an instance has kept under a name; NULL until it is completed.
CREATE OR REPLACE FUNCTION dfdsl.kept(instance text, name text) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (SELECT n.result FROM df.nodes n
           WHERE n.instance_id = instance AND n.result_name = name AND n.status = 'completed' LIMIT 1);
END $body$;

-- A result out of the box that stands for it where it is part of another: one row with the column dfx_box.
CREATE OR REPLACE FUNCTION dfdsl.unboxed(result jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN result -> 'rows' -> 0 ? 'dfx_box' THEN result -> 'rows' -> 0 -> 'dfx_box' ELSE result END;

-- How a child stands: completed, failed, cancelled, missing, timed_out or running. It is completed as soon as it has kept what its
-- parent wants. wanted: the name under which it does; since, seconds: when it was started, and how long it may take.
CREATE OR REPLACE FUNCTION dfdsl.child_status(child text, wanted text, since bigint DEFAULT NULL, seconds int DEFAULT NULL)
RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  status text := df.status(child);
BEGIN
  RETURN CASE
    WHEN status IN ('completed', 'failed') THEN status
    WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = child AND n.result_name = wanted AND n.status = 'completed')
      THEN 'completed'
    WHEN extract(epoch FROM now()) >= since + seconds THEN 'timed_out'
    WHEN status = 'cancelled' THEN status
    WHEN status IS NULL THEN 'missing'
    ELSE 'running' END;
END $body$;

-- Whether to go on waiting for a child. Once a day it says no, and a loop around asks again: so no count of rounds ends a wait.
CREATE OR REPLACE FUNCTION dfdsl.still_runs(child text, wanted text, since bigint DEFAULT NULL, seconds int DEFAULT NULL)
RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN dfdsl.child_status(child, wanted, since, seconds) = 'running' AND to_char(now(), 'HH24:MI') <> '23:59';
END $body$;

-- What an instance's first step to fail said, without what the engine puts before it, and that step's text. An enclosing step
-- repeats it later.
CREATE OR REPLACE FUNCTION dfdsl.failure(instance text, OUT message text, OUT query text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+', ''), n.query
    INTO message, query
    FROM df.nodes n
   WHERE n.instance_id = instance AND n.status = 'failed'
   ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1;
END $body$;

-- The place of a failure: the comment at the head of the step says its id and line. A step that hands on the failure of a child
-- leads to the child's own step, and so on downwards. message, query: as `failure` gives them.
CREATE OR REPLACE FUNCTION dfdsl.failed_step(instance text, message text, query text, OUT step text, OUT line int)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  query := coalesce((
    WITH RECURSIVE d(id) AS (
      SELECT instance
      UNION
      -- A loop of attempts, or a race of branches, has completed where what came of it is raised behind it.
      SELECT i.id::text
        FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e')
         AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true
             ELSE i.status = 'failed' END
    )
    SELECT n.query
      FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed'
       AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP')
     WHERE regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+', '')
        IN (message, split_part(message, '; an undo step failed too: ', 1))
     ORDER BY strpos(n.query, '.hand_on(') > 0, n.updated_at LIMIT 1), query);
  step := substring(query FROM '^/[*] [^*]*#([0-9a-f]+) ');
  line := substring(query FROM '^/[*] [^ ]*:([0-9]+) ')::int;
END $body$;

-- Cancels instances and all that they have started, and gives how many. One whose body is done has only its last steps before it,
-- and is left to them: it is what its parent has waited for.
CREATE OR REPLACE FUNCTION dfdsl.sweep(roots text[]) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (
    WITH RECURSIVE t(id) AS (
      SELECT unnest(roots)
      UNION
      SELECT i.id::text
        FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start'
    )
    SELECT count(df.cancel(i.id, 'nobody waits for it any more'))
      FROM t JOIN df.instances i ON i.id = t.id
     WHERE i.status IN ('pending', 'running')
       AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed'));
END $body$;

-- The same for the children that some nodes of an instance have started. nodes: FORM::NODE of each.
CREATE OR REPLACE FUNCTION dfdsl.sweep_children(own text, nodes text[]) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN dfdsl.sweep(ARRAY(
    SELECT i.id::text FROM df.instances i
     WHERE starts_with(i.label, own || '::e')
       AND concat(split_part(i.label, '::', 3), '::', split_part(i.label, '::', 4)) = ANY (nodes)));
END $body$;

-- How a child has ended, or stands: its result and the names that it has packed, as JSON; the message of a failure, also as
-- hexadecimal digits, which nothing can mistake; and the step and line where that was. A child that is late is cancelled with all
-- that it has started. what: the words for it in messages; wanted, since, seconds: as for `child_status`; ours: it was started for
-- this wait; else it has kept no result, and is left running.
CREATE OR REPLACE FUNCTION dfdsl.child_outcome(
  child text, what text, wanted text DEFAULT 'dfx_ret', since bigint DEFAULT NULL, seconds int DEFAULT NULL,
  ours boolean DEFAULT true,
  OUT id text, OUT status text, OUT result text, OUT names text, OUT message text, OUT hex text, OUT step text, OUT line int)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  failed record;
BEGIN
  id := child;
  status := dfdsl.child_status(child, wanted, since, seconds);
  CASE status
    WHEN 'completed' THEN
      result := dfdsl.unboxed(dfdsl.kept(child, 'dfx_ret'));
      IF result IS NULL AND NOT ours THEN
        result := dfdsl.unboxed(df.result(child)::jsonb);
      END IF;
      names := dfdsl.kept(child, 'dfx_pack');
    WHEN 'failed' THEN
      failed := dfdsl.failure(child);
      message := coalesce(failed.message, what || ' failed');
      SELECT f.step, f.line INTO step, line FROM dfdsl.failed_step(child, failed.message, failed.query) f;
    WHEN 'cancelled' THEN message := what || ' was cancelled';
    WHEN 'timed_out' THEN
      message := concat(what, ' did not end within ', seconds, ' s');
      IF ours THEN
        PERFORM dfdsl.sweep(ARRAY[child]);
      END IF;
    WHEN 'missing' THEN message := what || ' is gone: its instance was removed';
    ELSE NULL;
  END CASE;
  hex := encode(convert_to(message, 'UTF8'), 'hex');
END $body$;

-- Fails with the message of a child that has not completed; gives no rows. more: hexadecimal digits of what follows the message.
CREATE OR REPLACE FUNCTION dfdsl.hand_on(status text, hex text, more text DEFAULT '') RETURNS SETOF text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  IF status <> 'completed' THEN
    RAISE EXCEPTION USING MESSAGE = convert_from(decode(concat(hex, more), 'hex'), 'UTF8');
  END IF;
END $body$;

-- Whether a child has failed. One that ended in another way than that, or well, is a failure of the step that asks.
CREATE OR REPLACE FUNCTION dfdsl.has_failed(status text, hex text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  IF status NOT IN ('completed', 'failed') THEN
    RAISE EXCEPTION USING MESSAGE = convert_from(decode(hex, 'hex'), 'UTF8');
  END IF;
  RETURN status = 'failed';
END $body$;

-- Chains: `each` and undo steps. A child for each member, at most so many at once, and every child's last step starts the one that
-- comes after it; the parent does what nobody else can: it starts the successor of a child that has failed, notices the end, and
-- puts the results together. A member's child is only started by its predecessor's last step or, once that one's instance has
-- ended, by the parent: so no two of them do it at the same time.
--
-- The parent's step that starts the chain keeps all that is known of it: the columns of `start_chain`. A child's label is
-- `base` and its place, from 1.

-- Starts the first children of a chain; c: whether there are any members, and not too many: the engine keeps 10,000 instances that
-- have ended, and those of all members must still be there.
-- own: the instance; label: what is behind its id in the children's labels; width: how many children run at once; goes_on_after:
-- one that fails does not stop the others; maker, constants: as `graph` and `given` of `start_once`, NULL where each member
-- brings its own; all_members: a JSON array; raced: as for `given_up`.
CREATE OR REPLACE FUNCTION dfdsl.start_chain(
  own text, label text, width int, goes_on_after boolean, maker text, constants text[], all_members json, raced text DEFAULT NULL)
RETURNS TABLE (c boolean, n int, members text, graph text, given text, base text, at_once int, goes_on boolean, started bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  chain json;
BEGIN
  n := coalesce(json_array_length(all_members), 0);
  c := n BETWEEN 1 AND 5000;
  members := coalesce(all_members, '[]');
  graph := maker;
  given := to_json(constants);
  base := concat(own, '::', label, '::');
  at_once := width;
  goes_on := goes_on_after;
  chain := json_build_object('members', all_members, 'graph', maker, 'given', constants, 'base', base);
  SELECT count(dfdsl.start_member(own, chain, p, raced)) INTO started FROM generate_series(1, least(n, width)) p WHERE c;
  RETURN NEXT;
END $body$;

-- Starts the child of one member. chain: the columns of `start_chain`, as JSON.
CREATE OR REPLACE FUNCTION dfdsl.start_member(own text, chain json, place int, raced text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  member json := chain -> 'members' -> place - 1;
  graph text := coalesce(chain ->> 'graph', member ->> 'graph');
  given json := CASE WHEN chain ->> 'graph' IS NULL THEN member -> 'given' ELSE chain -> 'given' END;
BEGIN
  RETURN dfdsl.start_once(own, split_part(chain ->> 'base', '::', 1), concat(chain ->> 'base', place), graph,
    ARRAY(SELECT g.v FROM json_array_elements_text(given) WITH ORDINALITY AS g(v, n) ORDER BY g.n), member, place, raced => raced);
END $body$;

-- What the step of an instance that started a chain has kept, as JSON. step: its name.
CREATE OR REPLACE FUNCTION dfdsl.chain(instance text, step text) RETURNS json
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  kept jsonb := dfdsl.kept(instance, step) -> 'rows' -> 0;
BEGIN
  RETURN json_build_object('n', (kept ->> 'n')::int, 'members', (kept ->> 'members')::json, 'graph', kept ->> 'graph',
    'given', (kept ->> 'given')::json, 'base', kept ->> 'base', 'at_once', (kept ->> 'at_once')::int,
    'goes_on', (kept ->> 'goes_on')::boolean);
END $body$;

-- The last step of a child: starts the one that comes after it. Where there is none, or the chain has failed, it wakes the parent,
-- unless another body runs: then the parent need not look. own: the child; parent, step: as for `chain`; place: the child's.
CREATE OR REPLACE FUNCTION dfdsl.next_member(own text, parent text, step text, place int) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  chain json := dfdsl.chain(parent, step);
  base text := chain ->> 'base';
  next int := place + (chain ->> 'at_once')::int;
BEGIN
  IF next <= (chain ->> 'n')::int AND ((chain ->> 'goes_on')::boolean OR NOT EXISTS (
      SELECT FROM df.instances i WHERE starts_with(i.label, base) AND i.status = 'failed')) THEN
    RETURN dfdsl.start_member(own, chain, next);
  ELSIF EXISTS (
      SELECT FROM df.instances i
       WHERE starts_with(i.label, base) AND i.status IN ('pending', 'running')
         AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN
    RETURN NULL;
  END IF;
  RETURN df.signal(parent, concat('sub::', split_part(base, '::', 4)));
END $body$;

-- The children of a chain: the place of each, its instance's status, and how its body stands (completed, failed, cancelled or
-- running), which has ended before its last steps have.
CREATE OR REPLACE FUNCTION dfdsl.chain_children(base text) RETURNS TABLE (place int, id text, status text, body text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT DISTINCT ON (x.place) x.place, x.id, x.status, CASE
        WHEN x.status = 'completed' OR EXISTS (
          SELECT FROM df.nodes n WHERE n.instance_id = x.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed'
        WHEN x.status IN ('failed', 'cancelled') THEN x.status
        ELSE 'running' END
      FROM (SELECT i.id::text AS id, i.status, i.created_at, substr(i.label, length($1) + 1)::int AS place
              FROM df.instances i WHERE starts_with(i.label, $1)) x
     ORDER BY x.place, x.created_at, x.id;
END $body$;

-- How a chain stands: completed, failed or running; and the places of children that only the parent can start, since those before
-- them have ended without starting them.
CREATE OR REPLACE FUNCTION dfdsl.chain_status(chain json, OUT status text, OUT due int[])
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  total int := (chain ->> 'n')::int;
  at_once int := (chain ->> 'at_once')::int;
BEGIN
  WITH e AS MATERIALIZED (SELECT * FROM dfdsl.chain_children(chain ->> 'base')),
    -- Where a later one is there, or none at all, a child that is not there has been removed, so it has ended.
    h AS (SELECT (e.place - 1) % at_once AS first, max(e.place) AS place FROM e GROUP BY 1),
    s AS (SELECT CASE
        WHEN NOT (chain ->> 'goes_on')::boolean AND EXISTS (SELECT FROM e WHERE e.body IN ('failed', 'cancelled')) THEN 'failed'
        WHEN total = (SELECT count(*) FROM generate_series(1, total) g(place) LEFT JOIN h ON h.first = (g.place - 1) % at_once
                       WHERE g.place <= coalesce(h.place, total)) - (SELECT count(*) FROM e WHERE e.body = 'running') THEN 'completed'
        ELSE 'running' END AS status)
  SELECT s.status, ARRAY(
      SELECT e.place + at_once FROM e
       WHERE s.status = 'running' AND e.status IN ('completed', 'failed', 'cancelled') AND e.place + at_once <= total
         AND EXISTS (SELECT FROM h WHERE h.place = e.place)
       ORDER BY 1)
    INTO status, due FROM s;
END $body$;

-- Whether to go on waiting for a chain; once a day it says no, as `still_runs` does.
CREATE OR REPLACE FUNCTION dfdsl.chain_runs(own text, step text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  found record := dfdsl.chain_status(dfdsl.chain(own, step));
BEGIN
  RETURN found.status = 'running' AND found.due = '{}' AND to_char(now(), 'HH24:MI') <> '23:59';
END $body$;

-- What became of one child of an `each`, NULL where it has completed. body: how it stands.
CREATE OR REPLACE FUNCTION dfdsl.row_failure(id text, place int, body text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN CASE body
    WHEN 'failed' THEN coalesce((dfdsl.failure(id)).message, concat('row ', place, ' of `each` failed'))
    WHEN 'cancelled' THEN concat('row ', place, ' of `each` was cancelled') END;
END $body$;

-- How an `each` has ended, or stands: a message, also as hexadecimal digits, where it has failed, and then what still runs is
-- cancelled; the results of all rows as the text of a JSON array, where it has completed. Starts what only the parent can start.
-- result: 'none'; 'value', what a row's body gives; 'null', it gives nothing; 'apart', it is the column `v` of its row.
CREATE OR REPLACE FUNCTION dfdsl.each_outcome(
  own text, step text, value text, raced text DEFAULT NULL,
  OUT status text, OUT message text, OUT hex text, OUT result text, OUT started bigint, OUT swept bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  chain json := dfdsl.chain(own, step);
  base text := chain ->> 'base';
  due int[];
BEGIN
  SELECT s.status, s.due INTO status, due FROM dfdsl.chain_status(chain) s;
  IF status = 'running' THEN
    SELECT count(dfdsl.start_member(own, chain, d, raced)) INTO started FROM unnest(due) d;
  ELSIF status = 'failed' THEN
    SELECT dfdsl.row_failure(e.id, e.place, e.body) INTO message
      FROM dfdsl.chain_children(base) e WHERE e.body IN ('failed', 'cancelled') ORDER BY e.place LIMIT 1;
    hex := encode(convert_to(message, 'UTF8'), 'hex');
    swept := dfdsl.sweep(ARRAY(SELECT e.id FROM dfdsl.chain_children(base) e WHERE e.status IN ('pending', 'running')));
  ELSIF value <> 'none' THEN
    SELECT jsonb_agg(CASE
        WHEN e.body = 'completed' THEN coalesce(CASE value
            WHEN 'value' THEN dfdsl.unboxed(dfdsl.kept(e.id, 'dfx_ret'))
            WHEN 'apart' THEN dfdsl.kept(e.id, 'dfx_ret') -> 'rows' -> 0 -> 'v' END, 'null')
        ELSE jsonb_build_object('error', coalesce(dfdsl.row_failure(e.id, e.place, e.body), 'its instance was removed')) END
        ORDER BY g.place)::text INTO result
      FROM generate_series(1, (chain ->> 'n')::int) g(place) LEFT JOIN dfdsl.chain_children(base) e ON e.place = g.place;
  END IF;
END $body$;

-- How a chain of undo steps has ended, or stands. message: of those that have failed, to be put behind that of the body.
CREATE OR REPLACE FUNCTION dfdsl.undo_outcome(
  own text, step text, raced text DEFAULT NULL,
  OUT status text, OUT message text, OUT hex text, OUT started bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  chain json := dfdsl.chain(own, step);
  due int[];
BEGIN
  SELECT s.status, s.due INTO status, due FROM dfdsl.chain_status(chain) s;
  IF status = 'running' THEN
    SELECT count(dfdsl.start_member(own, chain, d, raced)) INTO started FROM unnest(due) d;
  ELSE
    SELECT string_agg(concat('; an undo step failed too: ', CASE e.body
        WHEN 'failed' THEN coalesce((dfdsl.failure(e.id)).message, 'its instance failed') ELSE 'it was cancelled' END), '' ORDER BY e.place)
      INTO message
      FROM dfdsl.chain_children(chain ->> 'base') e WHERE e.body IN ('failed', 'cancelled');
    hex := encode(convert_to(message, 'UTF8'), 'hex');
  END IF;
END $body$;

-- How a chain without members has ended, or one with too many, of which none was started.
CREATE OR REPLACE FUNCTION dfdsl.no_chain(
  n int, too_many text, OUT c boolean, OUT status text, OUT message text, OUT hex text, OUT result text)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  c := false;
  message := CASE WHEN n > 5000 THEN too_many END;
  hex := encode(convert_to(message, 'UTF8'), 'hex');
  status := CASE WHEN message IS NULL THEN 'completed' ELSE 'failed' END;
  result := '[]';
END $body$;

-- Undo: what the steps of a body have done, read from the nodes of the instances that it ran in.

-- The instances of a body: its own, and those that parts of it run in. Other workflows and rows have names of their own.
CREATE OR REPLACE FUNCTION dfdsl.body_instances(child text) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN ARRAY(
    WITH RECURSIVE u(id) AS (
      SELECT child
      UNION
      SELECT i.id::text
        FROM df.instances i JOIN u ON starts_with(i.label, u.id || '::e')
       WHERE split_part(i.label, '::', 3) NOT IN ('call', 'start', 'each', 'undo')
    )
    SELECT u.id FROM u);
END $body$;

-- When the step of this name was done last; NULL where it was not.
CREATE OR REPLACE FUNCTION dfdsl.done_at(instances text[], name text) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (SELECT max(n.updated_at) FROM df.nodes n
           WHERE n.instance_id = ANY (instances) AND n.result_name = name AND n.status = 'completed');
END $body$;

-- What a name of the body held at that moment; NULL where no step had bound it.
CREATE OR REPLACE FUNCTION dfdsl.result_at(instances text[], name text, at timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (SELECT n.result FROM df.nodes n
           WHERE n.instance_id = ANY (instances) AND n.result_name = name AND n.status = 'completed' AND n.updated_at <= at
           ORDER BY n.updated_at DESC LIMIT 1);
END $body$;

-- Whole trees: an instance together with the child instances that its steps have started, for those who have only psql.

-- An instance and all below it, with how deep each stands. A child's label begins with its parent's id; what the form `start`
-- has started lives on its own. The command line runs the same query.
CREATE OR REPLACE FUNCTION dfdsl.tree(root text) RETURNS TABLE (id text, label text, status text, depth int)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH RECURSIVE t(id, depth) AS (
      SELECT $1, 0
      UNION ALL
      SELECT i.id::text, t.depth + 1
        FROM t JOIN df.instances i ON starts_with(i.label, t.id || '::e')
       WHERE substr(i.label, length(t.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
         AND substr(i.label, length(t.id) + 1) !~ '^::e[0-9_]+::start::'
    )
    SELECT i.id::text, i.label, i.status, t.depth
      FROM t JOIN df.instances i ON i.id = t.id
     ORDER BY t.depth, i.created_at, i.id;
END $body$;

-- Cancels an instance and the children that its steps have started; gives how many it has cancelled.
CREATE OR REPLACE FUNCTION dfdsl.cancel(instance text, reason text DEFAULT 'Cancelled by user') RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  found bigint;
  all_found bigint := 0;
BEGIN
  IF NOT EXISTS (SELECT FROM dfdsl.tree(instance)) THEN
    RAISE EXCEPTION USING ERRCODE = 'no_data_found',
      MESSAGE = format('dfdsl: there is no instance %s, or this role may not see it', instance);
  END IF;
  -- Once more, since an instance may have started another one before it was cancelled.
  FOR round IN 1 .. 3 LOOP
    SELECT count(df.cancel(t.id, reason)) INTO found FROM dfdsl.tree(instance) t WHERE t.status IN ('pending', 'running');
    all_found := all_found + found;
    EXIT WHEN found = 0;
  END LOOP;
  RETURN all_found;
END $body$;

-- Sends a signal to whichever of an instance and its children wait for it; gives how many of them did.
CREATE OR REPLACE FUNCTION dfdsl.signal(instance text, name text, data text DEFAULT '{}') RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  sent bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM dfdsl.tree(instance)) THEN
    RAISE EXCEPTION USING ERRCODE = 'no_data_found',
      MESSAGE = format('dfdsl: there is no instance %s, or this role may not see it', instance);
  END IF;
  SELECT count(df.signal(w.id, name, data)) INTO sent
    FROM (SELECT DISTINCT t.id
            FROM dfdsl.tree(instance) t JOIN df.nodes n ON n.instance_id = t.id AND n.node_type = 'SIGNAL'
           WHERE t.status = 'running' AND n.status = 'running' AND n.query::jsonb ->> 'signal_name' = name) w;
  RETURN sent;
END $body$;

  -- They run with the rights of whoever calls them, so everybody may.
  GRANT USAGE ON SCHEMA dfdsl TO PUBLIC;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA dfdsl TO PUBLIC;
  EXECUTE format('COMMENT ON SCHEMA %I IS %L', df_schema,
    concat('dfdsl runtime 1, whose functions are called by workflows that dfdsl has compiled: ', df_names));
  PERFORM set_config('search_path', df_path, true);
END
$dfdsl_runtime$;
-- end of dfdsl runtime 1 ---------------------------------