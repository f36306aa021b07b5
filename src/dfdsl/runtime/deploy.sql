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
