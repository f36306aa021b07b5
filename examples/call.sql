-- Made by dfdsl 0.1.0 from examples/call.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'pack', ARRAY['bigint', 'int', 'text', 'boolean']::regtype[],
    ARRAY['order_id', 'parcel', 'df_label', 'df_singleton'], 2, 'examples/call.df', 'dfdsl text 74d1be1278f065fa', target => '0.2.6');
BEGIN
  PERFORM dfdsl.make_graph(current_schema(), 'pack_graph_3f22ffbeaf8f1c5c', 'pack from examples/call.df', $body$
DECLARE dfx_order_id CONSTANT text := df_given[1]; dfx_parcel CONSTANT text := df_given[2];
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/call.df:11 pack #6925268d */ WITH dfx_q AS (
SELECT weight FROM depot.parcels WHERE order_id = $q$, dfx_order_id, $q$::bigint AND parcel = $q$, dfx_parcel, $q$::int
) SELECT dfx_q.weight::text AS weight FROM dfx_q$q$)), 'p'),
      df.if(df.sql($q$/* examples/call.df:12 pack #d664d810 */ SELECT coalesce((($p.weight)::numeric > 30)::boolean, false) AS c$q$),
        df.sql(concat($q$/* examples/call.df:12 pack #66a1b4f0 */ SELECT * FROM dfdsl.fail(pg_catalog.concat('parcel ', $q$, dfx_parcel, $q$::int, ' weighs ', ($p.weight)::numeric, ' kg'))$q$)), df.sleep(0))),
      df.sql(concat($q$/* examples/call.df:13 pack #58f73ea5 */ UPDATE depot.parcels SET packed_by = ('{sys_instance_id}'::text)
        WHERE order_id = $q$, dfx_order_id, $q$::bigint AND parcel = $q$, dfx_parcel, $q$::int RETURNING weight$q$)));
END $body$);
  CREATE OR REPLACE FUNCTION pack(order_id bigint, parcel int, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build b3f6627483bf6164, dfdsl text 74d1be1278f065fa
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6');
BEGIN
  RETURN dfdsl.start(
    dfdsl.graph('pack_graph_3f22ffbeaf8f1c5c', NULL, ARRAY[dfdsl.literal($1::text), dfdsl.literal($2::text)]::text[]),
    df_label, df_singleton);
END $body$;
  COMMENT ON FUNCTION pack(bigint, int, text, boolean) IS 'dfdsl: pack from examples/call.df

Packs one parcel of an order, and gives its weight. A parcel above 30 kg is refused.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

DO $deploy$ DECLARE
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'deliver', ARRAY['bigint', 'text', 'boolean']::regtype[],
    ARRAY['order_id', 'df_label', 'df_singleton'], 2, 'examples/call.df', 'dfdsl text 51fcc89c0fdefd93', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION deliver(order_id bigint, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build d0ba23bc0955583e, dfdsl text 51fcc89c0fdefd93
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_order_id CONSTANT text := dfdsl.literal($1::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(
      df.join( -- examples/call.df:19
        df.seq(df.seq(
          df.as(df.sql(concat($q$/* examples/call.df:20 deliver #3cd7a51d */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::b69cb6a4',
    'pack_graph_3f22ffbeaf8f1c5c', ARRAY[dfdsl.literal($q$, dfx_order_id, $q$::bigint::text), dfdsl.literal(1::int::text)], wakes => true)$q$)), 'dfx_kid_b69cb6a4'),
          df.wait_for_signal('sub::b69cb6a4', 5) /* examples/call.df:20 */),
          df.if(
            df.as(df.sql($q$/* examples/call.df:20 deliver #39ca3260 */ SELECT status <> 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_b69cb6a4.id, 'call pack', since => $dfx_kid_b69cb6a4.since, seconds => 600)$q$), 'one'), df.sleep(0),
            df.seq(
              df.loop( -- examples/call.df:20
                df.wait_for_signal('sub::b69cb6a4', 5) /* examples/call.df:20 */,
                df.as(df.sql($q$/* examples/call.df:20 deliver #f22c26dd */ SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_b69cb6a4.id, 'call pack', since => $dfx_kid_b69cb6a4.since, seconds => 600)$q$), 'one')), df.sleep(0)))),
        df.seq(df.seq(
          df.as(df.sql(concat($q$/* examples/call.df:21 deliver #088d4bf0 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::360d0130',
    'pack_graph_3f22ffbeaf8f1c5c', ARRAY[dfdsl.literal($q$, dfx_order_id, $q$::bigint::text), dfdsl.literal(2::int::text)], wakes => true)$q$)), 'dfx_kid_360d0130'),
          df.wait_for_signal('sub::360d0130', 5) /* examples/call.df:21 */),
          df.if(
            df.as(df.sql($q$/* examples/call.df:21 deliver #0dfd2309 */ SELECT status <> 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_360d0130.id, 'call pack', since => $dfx_kid_360d0130.since, seconds => 600)$q$), 'two'), df.sleep(0),
            df.seq(
              df.loop( -- examples/call.df:21
                df.wait_for_signal('sub::360d0130', 5) /* examples/call.df:21 */,
                df.as(df.sql($q$/* examples/call.df:21 deliver #c676c830 */ SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_360d0130.id, 'call pack', since => $dfx_kid_360d0130.since, seconds => 600)$q$), 'two')), df.sleep(0))))),
      df.sql($q$/* examples/call.df:23 deliver #41e296b0 */ SELECT ($one.status)::text AS first, ($one.result?)::jsonb #>> E'\x7brows,0,weight}' AS weight,
               ($two.status)::text AS second, ($two.error?)::text AS because$q$)),
    coalesce(df_label, concat('deliver-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION deliver(bigint, text, boolean) IS 'dfdsl: deliver from examples/call.df

Packs both parcels of an order, and says what became of each.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT deliver(order_id => (7)::bigint, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'deliver', 'dfdsl build d0ba23bc0955583e');
