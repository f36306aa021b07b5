-- Made by dfdsl 0.1.0 from examples/drain.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'drain', ARRAY['int', 'text', 'boolean']::regtype[],
    ARRAY['batch_size', 'df_label', 'df_singleton'], 3, 'examples/drain.df', 'dfdsl text 65360bf5d648a36b', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION drain(batch_size int DEFAULT (5), df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 1a25a654205836a2, dfdsl text 65360bf5d648a36b
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_batch_size CONSTANT text := dfdsl.literal($1::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(
      df.as(df.sql($q$/* examples/drain.df:11 drain #97d1ae11 */ SELECT 0 AS sent, 0 AS batches$q$), 'total'),
      df.loop( -- examples/drain.df:13
        df.seq(
          df.as(df.sql(concat($q$/* examples/drain.df:14 drain #daa77c83 */ WITH batch AS (
            SELECT id FROM mail.outbox WHERE sent_at IS NULL
            ORDER BY id LIMIT ($q$, dfx_batch_size, $q$::int) FOR UPDATE SKIP LOCKED
          ), sent AS (
            UPDATE mail.outbox o SET sent_at = now() FROM batch b WHERE o.id = b.id
            RETURNING o.id
          )
          SELECT count(*) AS n FROM sent$q$)), 'batch'),
          df.as(df.sql($q$/* examples/drain.df:23 drain #e083cf09 */ SELECT ($total.sent)::bigint + ($batch.n)::bigint AS sent, ($total.batches)::bigint + 1 AS batches$q$), 'total')),
        df.sql(concat($q$/* examples/drain.df:25 drain #e7066bef */ SELECT coalesce((($batch.n)::bigint = $q$, dfx_batch_size, $q$::int)::boolean, false) AS c$q$)))),
      df.sql($q$/* examples/drain.df:27 drain #f10d8ea1 */ SELECT ($total.sent)::bigint AS sent, ($total.batches)::bigint AS batches$q$)),
    coalesce(df_label, 'drain'), df_singleton);
END $body$;
  COMMENT ON FUNCTION drain(int, text, boolean) IS 'dfdsl: drain from examples/drain.df

Sends what waits in mail.outbox, `batch_size` messages in one transaction.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT drain(df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'drain', 'dfdsl build 1a25a654205836a2');
