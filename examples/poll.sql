-- Made by dfdsl 0.1.0 from examples/poll.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'export', ARRAY['text', 'int', 'text', 'boolean']::regtype[],
    ARRAY['table_name', 'most', 'df_label', 'df_singleton'], 4, 'examples/poll.df', 'dfdsl text d6f85f00046ba34a', target => '0.2.6');
BEGIN
  PERFORM dfdsl.encoding('é');
  CREATE OR REPLACE FUNCTION export(table_name text DEFAULT 'sales', most int DEFAULT (60), df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 6740b9e55ab05c28, dfdsl text d6f85f00046ba34a
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); df_var_api_url CONSTANT text := dfdsl.literal(dfdsl.variable('api_url', 'export'));
  dfx_table_name CONSTANT text := dfdsl.literal($1::text); dfx_most CONSTANT text := dfdsl.literal($2::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/poll.df:13 export #c5a7e881 */ SELECT (to_jsonb(((jsonb_build_object('table', $q$, dfx_table_name, $q$::text)))))::text AS body,
    regexp_replace(pg_catalog.concat($q$, df_var_api_url, $q$::text, '/exports'), '^https?://', '', 'i') AS url,
    lower(pg_catalog.concat($q$, df_var_api_url, $q$::text)) LIKE 'https://%' AS secure$q$)), 'dfx_request_0ea24dcd'),
      df.as(df.if(df.sql($q$/* examples/poll.df:13 export #7e590a1b */ SELECT ($dfx_request_0ea24dcd.secure) AS c$q$),
        df.http('https://$dfx_request_0ea24dcd.url', 'POST', body => '$dfx_request_0ea24dcd.body', headers => '{"Content-Type": "application/json"}'::jsonb) /* examples/poll.df:13 */,
        df.http('http://$dfx_request_0ea24dcd.url', 'POST', body => '$dfx_request_0ea24dcd.body', headers => '{"Content-Type": "application/json"}'::jsonb) /* examples/poll.df:13 */), 'asked')), df.seq(
      df.sql($q$/* examples/poll.df:13 export #dd783f02 */ DO $dfx$ BEGIN IF NOT ($asked.ok)::boolean THEN
    RAISE EXCEPTION USING MESSAGE = pg_catalog.concat('http POST: expected success, the server answered ', ($asked.status)::integer); END IF; END $dfx$$q$),
      df.as(df.sql($q$/* examples/poll.df:14 export #e615f4ee */ SELECT (($asked.body)::text)::jsonb ->> 'id' AS id, 0 AS looks$q$), 'job'))), df.seq(
      df.loop( -- examples/poll.df:16
        df.seq(df.seq(df.seq(
          df.as(df.sql(concat($q$/* examples/poll.df:17 export #5e719e8d */ SELECT regexp_replace(pg_catalog.concat($q$, df_var_api_url, $q$::text, '/exports/', (dfdsl.percent_encoded(($job.id)::text::text))::text), '^https?://', '', 'i') AS url,
    lower(pg_catalog.concat($q$, df_var_api_url, $q$::text)) LIKE 'https://%' AS secure$q$)), 'dfx_request_a8353d1b'),
          df.as(df.if(df.sql($q$/* examples/poll.df:17 export #77749046 */ SELECT ($dfx_request_a8353d1b.secure) AS c$q$),
            df.http('https://$dfx_request_a8353d1b.url', 'GET', timeout_seconds => 10) /* examples/poll.df:17 */,
            df.http('http://$dfx_request_a8353d1b.url', 'GET', timeout_seconds => 10) /* examples/poll.df:17 */), 'answer')), df.seq(
          df.sql($q$/* examples/poll.df:17 export #d455a55f */ DO $dfx$ BEGIN IF NOT ($answer.ok)::boolean THEN
    RAISE EXCEPTION USING MESSAGE = pg_catalog.concat('http GET: expected success, the server answered ', ($answer.status)::integer); END IF; END $dfx$$q$),
          df.as(df.sql($q$/* examples/poll.df:18 export #7dc3eee8 */ SELECT (($answer.body)::text)::jsonb ->> 'state' AS state, (($answer.body)::text)::jsonb ->> 'rows' AS rows$q$), 'export'))), df.seq(
          df.as(df.sql($q$/* examples/poll.df:20 export #b3ffbc29 */ SELECT ($job.id)::text AS id, ($job.looks)::int + 1 AS looks$q$), 'job'),
          df.if(df.sql($q$/* examples/poll.df:21 export #e89645e4 */ SELECT coalesce((($export.state)::text <> 'ready')::boolean, false) AS c$q$),
            df.seq(
              df.if(df.sql(concat($q$/* examples/poll.df:22 export #6fe1ac8c */ SELECT coalesce((($job.looks)::int >= $q$, dfx_most, $q$::int)::boolean, false) AS c$q$)),
                df.sql($q$/* examples/poll.df:22 export #55030e78 */ SELECT * FROM dfdsl.fail(pg_catalog.concat('the export ', ($job.id)::text, ' is not ready after ', ($job.looks)::int, ' looks'))$q$), df.sleep(0)),
              df.sleep(1) /* examples/poll.df:23 */), df.sleep(0)))),
        df.sql($q$/* examples/poll.df:25 export #47e7ada6 */ SELECT NOT coalesce((($export.state)::text = 'ready')::boolean, false) AS c$q$)),
      df.sql($q$/* examples/poll.df:27 export #d8ef8d73 */ SELECT ($job.id)::text AS id, ($export.rows)::bigint AS rows, ($job.looks)::int AS looks$q$))),
    coalesce(df_label, concat('export-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION export(text, int, text, boolean) IS 'dfdsl: export from examples/poll.df

Asks for the export of a table and waits until it is there, at most `most` looks.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT export(df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'export', 'dfdsl build 6740b9e55ab05c28');
