-- Made by dfdsl 0.1.0 from examples/etl.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'load_once', ARRAY['date', 'text', 'boolean']::regtype[],
    ARRAY['day', 'df_label', 'df_singleton'], 3, 'examples/etl.df', 'dfdsl text 322f234dc89b279c', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION load_once(day date DEFAULT ((now() AT TIME ZONE 'UTC')::date - 1), df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build c7dddad612862521, dfdsl text 322f234dc89b279c
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_day CONSTANT text := dfdsl.literal($1::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(df.seq(
      df.sql(concat($q$/* examples/etl.df:13 load_once #f470b9c8 */ DELETE FROM dwh.staging WHERE day = $q$, dfx_day, $q$::date$q$)),
      df.sql(concat($q$/* examples/etl.df:14 load_once #892cb519 */ INSERT INTO dwh.staging (day, product, amount)
        SELECT $q$, dfx_day, $q$::date, s.product, s.amount FROM app.sales s
        WHERE s.sold_at >= $q$, dfx_day, $q$::date AND s.sold_at < $q$, dfx_day, $q$::date + 1$q$))), df.seq(
      df.if(
        df.as(df.sql(concat($q$/* examples/etl.df:19 load_once #7b8aa782 */ WITH dfx_row AS MATERIALIZED (
SELECT count(*) AS rows, count(*) FILTER (WHERE amount < 0) AS bad FROM dwh.staging WHERE day = $q$, dfx_day, $q$::date
) SELECT coalesce((dfx_row.bad > 0)::boolean, false) AS dfx_c, dfx_row.* FROM dfx_row$q$)), 'staged'),
        df.sql(concat($q$/* examples/etl.df:21 load_once #9979636f */ SELECT * FROM dfdsl.fail(
    pg_catalog.concat(($staged.bad)::bigint, ' of ', ($staged.rows)::bigint, ' rows of ', $q$, dfx_day, $q$::date, ' have a negative amount'))$q$)), df.sleep(0)),
      df.join( -- examples/etl.df:24
        df.sql(concat($q$/* examples/etl.df:25 load_once #9b8e07b8 */ INSERT INTO dwh.sales_by_day (day, amount, sales)
          SELECT $q$, dfx_day, $q$::date, coalesce(sum(amount), 0), count(*) FROM dwh.staging WHERE day = $q$, dfx_day, $q$::date
          ON CONFLICT (day) DO UPDATE SET amount = excluded.amount, sales = excluded.sales$q$)),
        df.sql(concat($q$/* examples/etl.df:28 load_once #dc2e7d68 */ INSERT INTO dwh.sales_by_product (day, product, amount)
          SELECT $q$, dfx_day, $q$::date, product, sum(amount) FROM dwh.staging WHERE day = $q$, dfx_day, $q$::date GROUP BY product
          ON CONFLICT (day, product) DO UPDATE SET amount = excluded.amount$q$))))),
      df.sql(concat($q$/* examples/etl.df:32 load_once #fe2b858f */ SELECT $q$, dfx_day, $q$::date AS day, ($staged.rows)::bigint AS loaded$q$))),
    coalesce(df_label, concat('etl-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION load_once(date, text, boolean) IS 'dfdsl: load_once from examples/etl.df

Loads the sales of one day (UTC, as all that steps see). It can be repeated: the day is replaced as a whole.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

DO $deploy$ DECLARE
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'nightly', ARRAY['text', 'boolean']::regtype[],
    ARRAY['df_label', 'df_singleton'], 2, 'examples/etl.df', 'dfdsl text c2f370b029ea80d0', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION nightly(df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 3ee780218363fb13, dfdsl text c2f370b029ea80d0
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6');
BEGIN
  RETURN dfdsl.start(
    df.race( -- examples/etl.df:37
      df.seq(
        df.as(df.loop( -- examples/etl.df:38
          df.seq(df.seq(df.seq(
            df.wait_for_schedule('30 2 * * *') /* examples/etl.df:39 */,
            df.as(df.sql($q$/* examples/etl.df:40 nightly #683b2b64 */ SELECT ((((now() AT TIME ZONE 'UTC')::date - 1))::date)::text AS day$q$), 'dfx_args_9834100b')), df.seq(
            df.sql($q$/* examples/etl.df:13 nightly #3c471242 */ DELETE FROM dwh.staging WHERE day = ($dfx_args_9834100b.day?)::date$q$),
            df.sql($q$/* examples/etl.df:14 nightly #c4d240fa */ INSERT INTO dwh.staging (day, product, amount)
        SELECT ($dfx_args_9834100b.day?)::date, s.product, s.amount FROM app.sales s
        WHERE s.sold_at >= ($dfx_args_9834100b.day?)::date AND s.sold_at < ($dfx_args_9834100b.day?)::date + 1$q$))), df.seq(df.seq(
            df.if(
              df.as(df.sql($q$/* examples/etl.df:19 nightly #b05a865c */ WITH dfx_row AS MATERIALIZED (
SELECT count(*) AS rows, count(*) FILTER (WHERE amount < 0) AS bad FROM dwh.staging WHERE day = ($dfx_args_9834100b.day?)::date
) SELECT coalesce((dfx_row.bad > 0)::boolean, false) AS dfx_c, dfx_row.* FROM dfx_row$q$), 'staged_41bb15c4'),
              df.sql($q$/* examples/etl.df:21 nightly #de613858 */ SELECT * FROM dfdsl.fail(
    pg_catalog.concat(($staged_41bb15c4.bad)::bigint, ' of ', ($staged_41bb15c4.rows)::bigint, ' rows of ', ($dfx_args_9834100b.day?)::date, ' have a negative amount'))$q$), df.sleep(0)),
            df.join( -- examples/etl.df:24
              df.sql($q$/* examples/etl.df:25 nightly #836006a9 */ INSERT INTO dwh.sales_by_day (day, amount, sales)
          SELECT ($dfx_args_9834100b.day?)::date, coalesce(sum(amount), 0), count(*) FROM dwh.staging WHERE day = ($dfx_args_9834100b.day?)::date
          ON CONFLICT (day) DO UPDATE SET amount = excluded.amount, sales = excluded.sales$q$),
              df.sql($q$/* examples/etl.df:28 nightly #6755f86c */ INSERT INTO dwh.sales_by_product (day, product, amount)
          SELECT ($dfx_args_9834100b.day?)::date, product, sum(amount) FROM dwh.staging WHERE day = ($dfx_args_9834100b.day?)::date GROUP BY product
          ON CONFLICT (day, product) DO UPDATE SET amount = excluded.amount$q$))),
            df.sql($q$/* examples/etl.df:32 nightly #d3cd1397 */ SELECT ($dfx_args_9834100b.day?)::date AS day, ($staged_41bb15c4.rows)::bigint AS loaded$q$)))), 'dfx_branch0_b534d4e5'),
        df.sql($q$/* examples/etl.df:38 nightly #6bb31b19 */ SELECT 'schedule' AS winner, ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch0_b534d4e5' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$)),
      df.seq(
        df.as(df.wait_for_signal('stop') /* examples/etl.df:42 */, 'dfx_branch1_b534d4e5'),
        df.sql($q$/* examples/etl.df:42 nightly #1cb42b8f */ SELECT 'stop' AS winner, (($dfx_branch1_b534d4e5)::jsonb) AS result$q$))),
    coalesce(df_label, 'etl'), df_singleton);
END $body$;
  COMMENT ON FUNCTION nightly(text, boolean) IS 'dfdsl: nightly from examples/etl.df

Every night at half past two (UTC) the day before, until somebody sends `stop`.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT nightly(df_label => 'etl', df_singleton => true) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'nightly', 'dfdsl build 3ee780218363fb13');
