-- Made by dfdsl 0.1.0 from examples/hello.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
-- Run it as a role that may use pg_durable: psql -X -v ON_ERROR_STOP=1 -f <this file>, or whole through any client.
-- It starts an instance. pg_durable wants the commit within five seconds of a start; after that the instance stays pending.

DO $dfdsl_runtime$ DECLARE df_lacking text := 'functions'; df_number CONSTANT int := (
    SELECT substring(pg_catalog.obj_description(n.oid, 'pg_namespace') FROM '^dfdsl runtime ([0-9]{1,9})[^0-9]')
      FROM pg_catalog.pg_namespace n WHERE n.nspname OPERATOR(pg_catalog.=) 'dfdsl');
BEGIN
  IF df_number OPERATOR(pg_catalog.>=) 1 AND pg_catalog.to_regprocedure('dfdsl.lacking()') IS NOT NULL THEN
    df_lacking := dfdsl.lacking();
  END IF;
  IF df_lacking IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Run dfdsl.runtime.sql first, which lies beside this script.',
      MESSAGE = pg_catalog.concat('dfdsl: runtime 1 or a newer one is not in the schema dfdsl, or lacks ', df_lacking);
  END IF;
END $dfdsl_runtime$;

DO $deploy$ DECLARE
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'hello', ARRAY['text', 'text', 'boolean']::regtype[],
    ARRAY['who', 'df_label', 'df_singleton'], 3, 'examples/hello.df', 'dfdsl text ea065c490be8f75e', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION hello(who text DEFAULT 'world', df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 702c606313850928, dfdsl text ea065c490be8f75e
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_who CONSTANT text := dfdsl.literal($1::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/hello.df:3 hello #954b96e9 */ SELECT pg_catalog.concat('Hello, ', $q$, dfx_who, $q$::text, '!') AS greeting$q$)), 'g'),
      df.sleep(2) /* examples/hello.df:4 */),
      df.sql($q$/* examples/hello.df:5 hello #6d3d9c44 */ SELECT ($g.greeting)::text AS greeting, length(($g.greeting)::text) AS letters$q$)),
    df_label, df_singleton);
END $body$;
  COMMENT ON FUNCTION hello(text, text, boolean) IS 'dfdsl: hello from examples/hello.df

Greets somebody, and comes back to it two seconds later.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT hello(df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'hello', 'dfdsl build 702c606313850928');
