-- Made by dfdsl 1.0.0 from shop/orders.df, for pg_durable 0.2.5 or newer. Change the source, not this script.
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
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Run dfdsl runtime | psql.',
      MESSAGE = pg_catalog.concat('dfdsl: runtime 1 or a newer one is not in the schema dfdsl, or lacks ', df_lacking);
  END IF;
END $dfdsl_runtime$;

DO $deploy$ DECLARE
  df_old CONSTANT jsonb := dfdsl.before_deploy('My shop', 'group', ARRAY['numeric(10,2)', 'text[]', 'text', 'boolean']::regtype[],
    ARRAY['Order', 'user', 'df_label', 'df_singleton'], 3, 'shop/orders.df', 'dfdsl text acac86c0e609ca90', target => '0.2.5');
BEGIN
  CREATE OR REPLACE FUNCTION "My shop"."group"("Order" numeric(10,2), "user" text[] DEFAULT ARRAY['a'], df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 4929c3717b0bf894, dfdsl text acac86c0e609ca90
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.5'); df_var_api_url CONSTANT text := dfdsl.literal(dfdsl.variable('api_url', 'Group'));
  dfx_1 CONSTANT text := dfdsl.literal($1::text); dfx_user CONSTANT text := dfdsl.literal($2::text);
  df_own_label CONSTANT text := dfdsl.literal(coalesce(df_label, ''));
BEGIN
  RETURN dfdsl.start(
    df.seq(
      df.sql(concat($q$/* shop/orders.df:2 Group #9f2c61aa */ SELECT $q$, dfx_1, $q$::numeric(10,2), $q$, dfx_user, $q$::text[], $q$, dfx_user, $q$::text[]$q$)),
      df.sql(concat($q$/* shop/orders.df:2 Group #9f2c61aa */ SELECT $q$, df_var_api_url, $q$::text, $q$, df_own_label, $q$::text$q$))),
    df_label, df_singleton, 'o''db');
END $body$;
  COMMENT ON FUNCTION "My shop"."group"(numeric(10,2), text[], text, boolean) IS 'dfdsl: Group from shop/orders.df';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT "My shop"."group"("Order" => (1.5)::numeric(10,2), "user" => NULL::text[], df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed('My shop', 'group', 'dfdsl build 4929c3717b0bf894');
