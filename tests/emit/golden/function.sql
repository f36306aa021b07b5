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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'fulfil', ARRAY['bigint', 'text', 'text', 'boolean']::regtype[],
    ARRAY['order_id', 'note', 'df_label', 'df_singleton'], 3, 'shop/orders.df', 'dfdsl text acac86c0e609ca90', target => '0.2.5');
BEGIN
  CREATE OR REPLACE FUNCTION fulfil(order_id bigint, note text DEFAULT 'none', df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 71651213706e19b5, dfdsl text acac86c0e609ca90
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.5'); dfx_order_id CONSTANT text := dfdsl.literal($1::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(
      df.as(df.sql(concat($q$/* shop/orders.df:2 fulfil #0a0b0c0d */ SELECT id, total
  FROM shop.orders
 WHERE id = $q$, dfx_order_id, $q$::bigint$q$)), 'order'), df.seq(
      df.if(df.sql($q$/* shop/orders.df:3 fulfil #9f2c61aa */ SELECT coalesce((($order.total) > 1000)::boolean, false) AS c$q$),
        df.as(df.race( -- shop/orders.df:4
          df.wait_for_signal('approve') /* shop/orders.df:5 */,
          df.sleep(259200) /* shop/orders.df:6 */), 'decision'), df.sleep(0)), df.seq(
      df.loop( -- shop/orders.df:7
        df.as(df.wait_for_signal('it''s', 60) /* shop/orders.df:8 */, 'sig'),
        df.sql($q$/* shop/orders.df:8 fulfil #9f2c61aa */ SELECT ($sig.timed_out) AS c$q$)), df.seq(
      df.if_rows('order',
        df.as(df.http('https://pay.example/charge', 'POST', headers => '{"Authorization": "Bearer {token}"}'::jsonb, timeout_seconds => 10) /* shop/orders.df:9 */, 'paid'),
        df.http('https://x.example/', 'GET', body => 'it''s') /* shop/orders.df:9 */),
      df.join3( -- shop/orders.df:11
        df.loop( -- shop/orders.df:12
          df.seq(
            df.wait_for_schedule('0 9 * * MON-FRI') /* shop/orders.df:13 */,
            df.break('{"done": "it''s"}') /* shop/orders.df:14 */)),
        df.join( -- shop/orders.df:15
          df.sql($q$/* shop/orders.df:2 fulfil #9f2c61aa */ SELECT 1$q$),
          df.break() /* shop/orders.df:15 */),
        df.http_multipart('https://x.example/', 'POST', parts => '[{"name": "a", "data_b64": "QQ=="}]'::jsonb) /* shop/orders.df:9 */))))),
    coalesce(df_label, concat('fulfil-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION fulfil(bigint, text, text, boolean) IS E'dfdsl: fulfil from shop/orders.df

Charge an order, then ship it
once somebody approves. \\o/';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT fulfil(order_id => 42::bigint, df_label => 'fulfil-42', df_singleton => true) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'fulfil', 'dfdsl build 71651213706e19b5');
