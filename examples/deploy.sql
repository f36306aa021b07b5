-- Made by dfdsl 0.1.0 from examples/deploy.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'note_down', ARRAY['text', 'text', 'text', 'boolean']::regtype[],
    ARRAY['service', 'event', 'df_label', 'df_singleton'], 2, 'examples/deploy.df', 'dfdsl text 8b45fdf8e2e3e1ce', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION note_down(service text, event text, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build ef824297bcbae966, dfdsl text 8b45fdf8e2e3e1ce
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_service CONSTANT text := dfdsl.literal($1::text);
  dfx_event CONSTANT text := dfdsl.literal($2::text);
BEGIN
  RETURN dfdsl.start(
    df.sql(concat($q$/* examples/deploy.df:12 note_down #b0c5694a */ INSERT INTO ops.log (service, event) VALUES ($q$, dfx_service, $q$::text, $q$, dfx_event, $q$::text)$q$)),
    df_label, df_singleton);
END $body$;
  COMMENT ON FUNCTION note_down(text, text, text, boolean) IS 'dfdsl: note_down from examples/deploy.df

Writes a line into the log of deployments.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

DO $deploy$ DECLARE
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'deploy', ARRAY['text', 'text', 'text', 'boolean']::regtype[],
    ARRAY['service', 'version', 'df_label', 'df_singleton'], 2, 'examples/deploy.df', 'dfdsl text cb960eb68fa8dee1', target => '0.2.6');
BEGIN
  CREATE OR REPLACE FUNCTION deploy(service text, version text, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build ccb85dfce58d044e, dfdsl text cb960eb68fa8dee1
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_service CONSTANT text := dfdsl.literal($1::text);
  dfx_version CONSTANT text := dfdsl.literal($2::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/deploy.df:17 deploy #72c5be3c */ SELECT version FROM ops.services WHERE name = $q$, dfx_service, $q$::text$q$)), 'before'),
      df.sql(concat($q$/* examples/deploy.df:18 deploy #1c928c02 */ UPDATE ops.services SET version = $q$, dfx_version, $q$::text WHERE name = $q$, dfx_service, $q$::text$q$))), df.seq(
      df.as(df.sql(concat($q$/* examples/deploy.df:19 deploy #860f2fd7 */ SELECT $q$, dfx_service, $q$::text AS service,
    (pg_catalog.concat('deployed ', $q$, dfx_version, $q$::text))::text AS event$q$)), 'dfx_args_3527f342'),
      df.sql($q$/* examples/deploy.df:12 deploy #44c9322c */ INSERT INTO ops.log (service, event) VALUES (($dfx_args_3527f342.service?)::text, ($dfx_args_3527f342.event?)::text)$q$))), df.seq(df.seq(
      df.as(df.wait_for_signal('confirm', 600) /* examples/deploy.df:21 */, 'dfx_wait_a19cea9a'),
      df.as(df.sql($q$/* examples/deploy.df:21 deploy #c05b6a51 */ SELECT CASE WHEN ($dfx_wait_a19cea9a.timed_out)::boolean THEN 'late' ELSE 'confirmed' END AS winner,
    CASE WHEN NOT ($dfx_wait_a19cea9a.timed_out)::boolean THEN ($dfx_wait_a19cea9a)::jsonb END AS result$q$), 'outcome')), df.seq(
      df.if(df.sql($q$/* examples/deploy.df:26 deploy #124d64fb */ SELECT coalesce((($outcome.winner)::text = 'late')::boolean, false) AS c$q$),
        df.seq(df.seq(
          df.sql(concat($q$/* examples/deploy.df:27 deploy #d1f1d812 */ UPDATE ops.services SET version = ($before.version)::text WHERE name = $q$, dfx_service, $q$::text$q$)),
          df.as(df.sql(concat($q$/* examples/deploy.df:28 deploy #96080b16 */ SELECT $q$, dfx_service, $q$::text AS service,
    (pg_catalog.concat('back to ', ($before.version)::text, ': nobody confirmed ', $q$, dfx_version, $q$::text))::text AS event$q$)), 'dfx_args_4b86c52c')),
          df.sql($q$/* examples/deploy.df:12 deploy #e78ad3d0 */ INSERT INTO ops.log (service, event) VALUES (($dfx_args_4b86c52c.service?)::text, ($dfx_args_4b86c52c.event?)::text)$q$)),
        df.seq(df.seq(
          df.as(df.sql($q$/* examples/deploy.df:30 deploy #bcce0794 */ SELECT coalesce(($outcome.result?)::jsonb -> 'data' ->> 'by', 'somebody') AS by$q$), 'confirmed'),
          df.as(df.sql(concat($q$/* examples/deploy.df:31 deploy #0efe884a */ SELECT $q$, dfx_service, $q$::text AS service,
    (pg_catalog.concat($q$, dfx_version, $q$::text, ' confirmed by ', ($confirmed.by)::text))::text AS event$q$)), 'dfx_args_c192dccd')),
          df.sql($q$/* examples/deploy.df:12 deploy #39109b5e */ INSERT INTO ops.log (service, event) VALUES (($dfx_args_c192dccd.service?)::text, ($dfx_args_c192dccd.event?)::text)$q$))),
      df.sql(concat($q$/* examples/deploy.df:34 deploy #ee8aa61c */ SELECT name, version, ($outcome.winner)::text AS outcome FROM ops.services WHERE name = $q$, dfx_service, $q$::text$q$))))),
    coalesce(df_label, concat('deploy-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION deploy(text, text, text, boolean) IS 'dfdsl: deploy from examples/deploy.df

Deploys a version of a service; late or no confirmation: the version before comes back.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT deploy(service => 'api'::text, version => '1.4.2'::text, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'deploy', 'dfdsl build ccb85dfce58d044e');
