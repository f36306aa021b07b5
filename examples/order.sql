-- Made by dfdsl 0.1.0 from examples/order.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'ship', ARRAY['bigint', 'text', 'boolean']::regtype[],
    ARRAY['order_id', 'df_label', 'df_singleton'], 2, 'examples/order.df', 'dfdsl text f4bf73233b3b58e5', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION ship(order_id bigint, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 9585bb619c620220, dfdsl text f4bf73233b3b58e5
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_order_id CONSTANT text := dfdsl.literal($1::text);
BEGIN
  RETURN dfdsl.start(
    df.sql(concat($q$/* examples/order.df:11 ship #f54bf960 */ INSERT INTO shop.parcels (order_id) VALUES ($q$, dfx_order_id, $q$::bigint)
     ON CONFLICT (order_id) DO UPDATE SET order_id = excluded.order_id
     RETURNING id$q$)),
    df_label, df_singleton);
END $body$;
  COMMENT ON FUNCTION ship(bigint, text, boolean) IS 'dfdsl: ship from examples/order.df

Makes the parcel of an order that is paid.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

DO $deploy$ DECLARE
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'fulfil', ARRAY['bigint', 'numeric', 'text', 'boolean']::regtype[],
    ARRAY['order_id', 'approval_limit', 'df_label', 'df_singleton'], 3, 'examples/order.df', 'dfdsl text 7b9b2957374c4ca1', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION fulfil(order_id bigint, approval_limit numeric DEFAULT (1000), df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build a37cb6ef5352a345, dfdsl text 7b9b2957374c4ca1
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_order_id CONSTANT text := dfdsl.literal($1::text);
  dfx_approval_limit CONSTANT text := dfdsl.literal($2::text); df_origin CONSTANT text := replace(gen_random_uuid()::text, '-', '');
  df_key_origin CONSTANT text := dfdsl.literal(df_origin);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/order.df:20 fulfil #39fc9cd1 */ WITH dfx_q AS (SELECT id, total, email FROM shop.orders WHERE id = $q$, dfx_order_id, $q$::bigint
) SELECT dfx_q.id, dfx_q.total::text AS total, dfx_q.email FROM dfx_q$q$)), 'o'),
      df.if(
        df.sql(concat($q$/* examples/order.df:23 fulfil #0bb56fb9 */ SELECT coalesce((($o.total)::numeric > $q$, dfx_approval_limit, $q$::numeric)::boolean, false) AS c$q$)),
        df.seq(df.seq(
          df.as(df.wait_for_signal('approve', 259200) /* examples/order.df:24 */, 'dfx_wait_862474ba'),
          df.as(df.sql($q$/* examples/order.df:24 fulfil #7dbfc9ae */ SELECT CASE WHEN ($dfx_wait_862474ba.timed_out)::boolean THEN 'late' ELSE 'approved' END AS winner,
    CASE WHEN NOT ($dfx_wait_862474ba.timed_out)::boolean THEN ($dfx_wait_862474ba)::jsonb END AS result$q$), 'decision')),
          df.if(df.sql($q$/* examples/order.df:28 fulfil #eacf3e1e */ SELECT coalesce((($decision.winner)::text = 'late')::boolean, false) AS c$q$),
            df.seq(
              df.sql($q$/* examples/order.df:29 fulfil #a588a789 */ UPDATE shop.orders SET state = 'expired' WHERE id = ($o.id)::bigint$q$),
              df.sql($q$/* examples/order.df:30 fulfil #04518145 */ SELECT * FROM dfdsl.fail(pg_catalog.concat('nobody approved order ', ($o.id)::bigint, ' within three days'))$q$)), df.sleep(0))), df.sleep(0))), df.seq(
      df.as(df.sql(concat($q$/* examples/order.df:35 fulfil #16e6b447 */ INSERT INTO shop.payments (order_id, amount, reference) VALUES (($o.id)::bigint, ($o.total)::numeric, pg_catalog.concat('order ', ($o.id)::bigint, ', ', (pg_catalog.concat($q$, df_key_origin, $q$::text, '-16e6b447'))::text))
        ON CONFLICT (order_id) DO UPDATE SET amount = excluded.amount
        RETURNING id$q$)), 'payment'),
      df.as(df.join( -- examples/order.df:39
        df.sql($q$/* examples/order.df:40 fulfil #58e14b2b */ UPDATE shop.orders SET state = 'paid' WHERE id = ($o.id)::bigint$q$),
        df.seq(
          df.as(df.sql($q$/* examples/order.df:41 fulfil #12ea18c3 */ SELECT ((($o.id)::bigint)::bigint)::text AS order_id$q$), 'dfx_args_14d5768e'),
          df.sql($q$/* examples/order.df:11 fulfil #c660578e */ INSERT INTO shop.parcels (order_id) VALUES (($dfx_args_14d5768e.order_id?)::bigint)
     ON CONFLICT (order_id) DO UPDATE SET order_id = excluded.order_id
     RETURNING id$q$))), 'dfx_join_6e63471c'))), df.seq(
      df.as(df.sql($q$/* examples/order.df:39 fulfil #103c0229 */ SELECT (j -> 0) AS "paid", (j -> 1) AS "parcel" FROM (SELECT ($dfx_join_6e63471c)::jsonb AS j) q$q$), 'done'),
      df.sql($q$/* examples/order.df:44 fulfil #459a9e8b */ SELECT ($o.id)::bigint AS order_id, ($o.email)::text AS email, ($payment.id)::bigint AS payment,
               (($done.parcel)::jsonb -> 'rows' -> 0 ->> 'id')::bigint AS parcel$q$))),
    coalesce(df_label, concat('order-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION fulfil(bigint, numeric, text, boolean) IS 'dfdsl: fulfil from examples/order.df

Charges an order and ships it; above `approval_limit` somebody has to approve it first.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT fulfil(order_id => (1)::bigint, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'fulfil', 'dfdsl build a37cb6ef5352a345');
