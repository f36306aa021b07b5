-- Made by dfdsl 0.1.0 from examples/invoices.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'invoices', ARRAY['date', 'text', 'boolean']::regtype[],
    ARRAY['month', 'df_label', 'df_singleton'], 2, 'examples/invoices.df', 'dfdsl text d55bd1188ded7431', target => '0.2.6');
BEGIN
  PERFORM dfdsl.make_graph(current_schema(), 'invoices_graph_e1198ed93d0e560f', 'invoices from examples/invoices.df', $body$
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant(df_member -> 'id', 'column id of the row');
  dfx_row_name CONSTANT text := dfdsl.json_constant(df_member -> 'name', 'column name of the row'); dfx_month CONSTANT text := df_given[1];
  dfx_row_rate CONSTANT text := dfdsl.json_constant(df_member -> 'rate', 'column rate of the row');
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql(concat($q$/* examples/invoices.df:11 invoices #6a1e12e1 */ WITH dfx_q AS (
SELECT coalesce(sum(hours), 0) AS hours FROM billing.work WHERE customer_id = $q$, dfx_row_id, $q$
) SELECT dfx_q.hours::text AS hours FROM dfx_q$q$)), 'work'),
        df.if(df.sql($q$/* examples/invoices.df:12 invoices #67cf3aa7 */ SELECT coalesce((($work.hours)::numeric = 0)::boolean, false) AS c$q$),
          df.sql(concat($q$/* examples/invoices.df:12 invoices #70d11cf9 */ SELECT * FROM dfdsl.fail(pg_catalog.concat('nothing was done for ', ($q$, dfx_row_name, $q$)::text))$q$)), df.sleep(0))), df.seq(
        df.as(df.sql(concat($q$/* examples/invoices.df:13 invoices #67cb76e2 */ WITH dfx_q AS (INSERT INTO billing.invoices (customer_id, month, amount)
          VALUES ($q$, dfx_row_id, $q$, $q$, dfx_month, $q$::date, ($work.hours)::numeric * $q$, dfx_row_rate, $q$)
          ON CONFLICT (customer_id, month) DO UPDATE SET amount = EXCLUDED.amount RETURNING amount
) SELECT dfx_q.amount::text AS amount FROM dfx_q$q$)), 'invoice'),
        df.sql($q$/* examples/invoices.df:13 invoices #42a81b74 */ SELECT amount FROM (SELECT (j ->> 'amount')::numeric AS amount
    FROM (SELECT row_to_json("invoice".*) AS j FROM $invoice.*) q) AS "invoice"$q$))), 'dfx_ret'),
      df.sql(concat($q$/* examples/invoices.df:9 invoices #a7ba5de7 */ SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_3716b897', $q$, df_place, $q$) AS next$q$)));
END $body$);
  CREATE OR REPLACE FUNCTION invoices(month date, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 463d58ffb0f5e3c4, dfdsl text d55bd1188ded7431
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_month CONSTANT text := dfdsl.literal($1::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(
      df.if(
        df.as(df.sql(concat($q$/* examples/invoices.df:9 invoices #2b497897 */ SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::3716b897', 3, true,
    'invoices_graph_e1198ed93d0e560f', ARRAY[dfdsl.literal($q$, dfx_month, $q$::date::text)],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id, name, rate FROM billing.customers ORDER BY id) w LIMIT 5001) q))$q$)), 'dfx_kid_3716b897'),
        df.loop(df.loop( -- examples/invoices.df:9
            df.wait_for_signal('sub::3716b897', 2) /* examples/invoices.df:9 */,
            df.sql($q$/* examples/invoices.df:9 invoices #55ebd470 */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_3716b897') AS c$q$)),
          df.as(df.sql($q$/* examples/invoices.df:9 invoices #e5b2fb57 */ SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_3716b897', 'value')$q$), 'dfx_end_3716b897')),
        df.seq(
          df.as(df.sql($q$/* examples/invoices.df:9 invoices #928d21ec */ SELECT * FROM dfdsl.no_chain($dfx_kid_3716b897.n,
    '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_3716b897'),
          df.sql($q$/* examples/invoices.df:9 invoices #77b6cb7c */ SELECT * FROM dfdsl.hand_on($dfx_end_3716b897.status, $dfx_end_3716b897.hex?)$q$))),
      df.as(df.sql($q$/* examples/invoices.df:9 invoices #00b26968 */ SELECT ($dfx_end_3716b897.result)::jsonb AS result$q$), 'written')),
      df.as(df.sql($q$/* examples/invoices.df:19 invoices #0ee308c9 */ SELECT count(*) FILTER (WHERE NOT e ? 'error') AS written, string_agg(e ->> 'error', '; ') AS problems
          FROM jsonb_array_elements(dfdsl.as_jsonb(($written))) AS e$q$), 'summary')),
    coalesce(df_label, concat('invoices-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION invoices(date, text, boolean) IS 'dfdsl: invoices from examples/invoices.df

Writes the invoices of a month and says how many there are, and what went wrong.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT invoices(month => '2026-03-01'::date, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'invoices', 'dfdsl build 463d58ffb0f5e3c4');
