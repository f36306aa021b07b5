-- Made by dfdsl 0.1.0 from examples/retry.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'charge', ARRAY['bigint', 'int', 'text', 'boolean']::regtype[],
    ARRAY['order_id', 'patience', 'df_label', 'df_singleton'], 3, 'examples/retry.df', 'dfdsl text 8bbced4c0ed5a49d', target => '0.2.6');
BEGIN
  PERFORM dfdsl.make_graph(current_schema(), 'charge_graph_0dacc9d51bef2b5f', 'charge from examples/retry.df', $body$
DECLARE dfx_order_id CONSTANT text := df_given[1]; dfx_sys_key_origin CONSTANT text := df_given[2]; dfx_patience CONSTANT text := df_given[3];
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.seq(
        df.sleep(0),
        df.as(df.sql(concat($q$/* examples/retry.df:13 charge #5a0b26e3 */ SELECT till.charge($q$, dfx_order_id, $q$::bigint, pg_catalog.concat($q$, dfx_sys_key_origin, $q$::text, '-5a0b26e3'), $q$, dfx_patience, $q$::int) AS receipt$q$)), 'paid')), 'dfx_ret'),
      df.as(df.sql($q$/* examples/retry.df:11 charge #2d3e237c */ SELECT (SELECT json_agg(row_to_json("paid".*))::text FROM $paid.*) AS n1$q$), 'dfx_pack')),
      df.sql(concat($q$/* examples/retry.df:11 charge #9f88bcca */ SELECT df.signal('$q$, df_parent, $q$', 'sub::b751efef')$q$)));
END $body$);
  PERFORM dfdsl.make_graph(current_schema(), 'charge_graph_ca649db74dc59738', 'charge from examples/retry.df', $body$
DECLARE dfx_order_id CONSTANT text := df_given[1]; dfx_sys_key_origin CONSTANT text := df_given[2]; dfx_patience CONSTANT text := df_given[3];
  dfx_order_id4 CONSTANT text := df_given[4];
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(df.seq(
        df.as(df.sql($q$/* examples/retry.df:11 charge #55a8b009 */ SELECT 0 AS n$q$), 'dfx_turn_054aaaed'),
        df.loop( -- examples/retry.df:11
          df.seq(df.seq(
            df.as(df.sql($q$/* examples/retry.df:11 charge #7d56d42b */ SELECT ($dfx_turn_054aaaed.n)::bigint + 1 AS n$q$), 'dfx_turn_054aaaed'),
            df.as(df.sql(concat($q$/* examples/retry.df:11 charge #6417f997 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_054aaaed.n)::bigint, '::retry::b751efef'),
    'charge_graph_0dacc9d51bef2b5f', ARRAY[dfdsl.literal($q$, dfx_order_id, $q$::bigint::text), dfdsl.literal($q$, dfx_sys_key_origin, $q$::text), dfdsl.literal($q$, dfx_patience, $q$::int::text)],
    delay => (CASE WHEN ($dfx_turn_054aaaed.n)::bigint = 1 THEN 0 ELSE least(60, 1 * power(2, least(($dfx_turn_054aaaed.n)::bigint - 2, 6)))::bigint END)::bigint)$q$)), 'dfx_kid_b751efef')),
            df.loop(df.loop( -- examples/retry.df:11
                df.wait_for_signal('sub::b751efef', 2) /* examples/retry.df:11 */,
                df.sql($q$/* examples/retry.df:11 charge #1ab55570 */ SELECT dfdsl.still_runs($dfx_kid_b751efef.id, 'dfx_pack') AS c$q$)),
              df.as(df.sql($q$/* examples/retry.df:11 charge #aaec7a57 */ SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_b751efef.id, 'the block `retry` of line 11', wanted => 'dfx_pack')$q$), 'dfx_end_b751efef'))),
          df.sql($q$/* examples/retry.df:11 charge #68cff7e4 */ SELECT ($dfx_end_b751efef.status) = 'failed' AND ($dfx_turn_054aaaed.n)::bigint < 3 AS c$q$))), df.seq(
        df.sql($q$/* examples/retry.df:11 charge #0221f14d */ SELECT * FROM dfdsl.hand_on($dfx_end_b751efef.status, $dfx_end_b751efef.hex?)$q$),
        df.as(df.sql($q$/* examples/retry.df:11 charge #e58ccb8c */ SELECT e -> 'receipt' AS receipt
    FROM json_array_elements((($dfx_end_b751efef.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'paid'))),
        df.sql(concat($q$/* examples/retry.df:15 charge #89c566e8 */ UPDATE till.orders SET state = 'paid' WHERE id = $q$, dfx_order_id4, $q$::bigint RETURNING state, ($paid.receipt)::text AS note$q$))), 'dfx_ret'),
      df.sql(concat($q$/* examples/retry.df:10 charge #5b631f27 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::820dff49')$q$)));
END $body$);
  CREATE OR REPLACE FUNCTION charge(order_id bigint, patience int DEFAULT (3), df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 35f14faa9b62f2d8, dfdsl text 8bbced4c0ed5a49d
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_order_id CONSTANT text := dfdsl.literal($1::text);
  df_origin CONSTANT text := replace(gen_random_uuid()::text, '-', ''); df_key_origin CONSTANT text := dfdsl.literal(df_origin);
  dfx_patience CONSTANT text := dfdsl.literal($2::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/retry.df:10 charge #ba688cf1 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::820dff49',
    'charge_graph_ca649db74dc59738', ARRAY[dfdsl.literal($q$, dfx_order_id, $q$::bigint::text),
      dfdsl.literal($q$, df_key_origin, $q$::text),
      dfdsl.literal($q$, dfx_patience, $q$::int::text),
      dfdsl.literal($q$, dfx_order_id, $q$::bigint::text)])$q$)), 'dfx_kid_820dff49'),
      df.loop(df.loop( -- examples/retry.df:10
          df.wait_for_signal('sub::820dff49', 2) /* examples/retry.df:10 */,
          df.sql($q$/* examples/retry.df:10 charge #c4ca2016 */ SELECT dfdsl.still_runs($dfx_kid_820dff49.id, 'dfx_ret') AS c$q$)),
        df.as(df.sql($q$/* examples/retry.df:10 charge #74930f31 */ SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_820dff49.id, 'the block `try` of line 10')$q$), 'dfx_end_820dff49'))),
      df.if(df.sql($q$/* examples/retry.df:10 charge #2913ee95 */ SELECT dfdsl.has_failed($dfx_end_820dff49.status, $dfx_end_820dff49.hex?) AS c$q$),
        df.sql(concat($q$/* examples/retry.df:17 charge #68dc5aa1 */ UPDATE till.orders SET state = 'open: ' || ($dfx_end_820dff49.message)::text WHERE id = $q$, dfx_order_id, $q$::bigint RETURNING state, 'line ' || ($dfx_end_820dff49.line)::integer AS note$q$)),
        df.sql($q$/* examples/retry.df:10 charge #3866814a */ SELECT e -> 'state' AS state, e -> 'note' AS note
    FROM jsonb_array_elements(($dfx_end_820dff49.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
    coalesce(df_label, concat('charge-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION charge(bigint, int, text, boolean) IS 'dfdsl: charge from examples/retry.df

Pays an order, in at most this many attempts, one second apart and then two.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT charge(order_id => (3)::bigint, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'charge', 'dfdsl build 35f14faa9b62f2d8');
