-- Made by dfdsl 0.1.0 from examples/orders.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'settle', ARRAY['bigint', 'text', 'boolean']::regtype[],
    ARRAY['order_id', 'df_label', 'df_singleton'], 2, 'examples/orders.df', 'dfdsl text 918f9f182dcb211d', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION settle(order_id bigint, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 253d2658aeef6dc3, dfdsl text 918f9f182dcb211d
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_order_id CONSTANT text := dfdsl.literal($1::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/orders.df:3 settle #688622aa */ WITH dfx_q AS (SELECT total FROM store.orders WHERE id = $q$, dfx_order_id, $q$::bigint
) SELECT dfx_q.total::text AS total FROM dfx_q$q$)), 'o'),
      df.if(df.sql($q$/* examples/orders.df:4 settle #5acfd1c2 */ SELECT coalesce((($o.total)::numeric > 1000)::boolean, false) AS c$q$),
        df.seq(df.seq(
          df.as(df.wait_for_signal('approve', 259200) /* examples/orders.df:5 */, 'dfx_wait_012a7d3e'),
          df.as(df.sql($q$/* examples/orders.df:5 settle #2b545f72 */ SELECT CASE WHEN ($dfx_wait_012a7d3e.timed_out)::boolean THEN 'late' ELSE 'approved' END AS winner,
    CASE WHEN NOT ($dfx_wait_012a7d3e.timed_out)::boolean THEN ($dfx_wait_012a7d3e)::jsonb END AS result$q$), 'decision')),
          df.if(df.sql($q$/* examples/orders.df:6 settle #d48ff3b4 */ SELECT coalesce((($decision.winner)::text = 'late')::boolean, false) AS c$q$),
            df.sql(concat($q$/* examples/orders.df:6 settle #835f88c1 */ SELECT * FROM dfdsl.fail(pg_catalog.concat('nobody approved order ', $q$, dfx_order_id, $q$::bigint))$q$)), df.sleep(0))), df.sleep(0))), df.seq(
      df.join( -- examples/orders.df:8
        df.sql(concat($q$/* examples/orders.df:9 settle #889be2ee */ UPDATE store.orders SET state = 'paid' WHERE id = $q$, dfx_order_id, $q$::bigint$q$)),
        df.sql(concat($q$/* examples/orders.df:10 settle #cf3b983e */ INSERT INTO store.parcels (order_id) VALUES ($q$, dfx_order_id, $q$::bigint) ON CONFLICT DO NOTHING$q$))),
      df.sql(concat($q$/* examples/orders.df:12 settle #2a1fc2ed */ SELECT id, total, state FROM store.orders WHERE id = $q$, dfx_order_id, $q$::bigint$q$)))),
    coalesce(df_label, concat('order-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION settle(bigint, text, boolean) IS 'dfdsl: settle from examples/orders.df

Charge an order; above 1000 somebody has to approve it within three days.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT settle(order_id => (42)::bigint, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'settle', 'dfdsl build 253d2658aeef6dc3');
