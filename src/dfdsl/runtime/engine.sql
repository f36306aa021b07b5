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
