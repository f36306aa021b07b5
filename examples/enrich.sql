-- Made by dfdsl 0.1.0 from examples/enrich.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'enrich', ARRAY['bigint', 'text', 'boolean']::regtype[],
    ARRAY['customer_id', 'df_label', 'df_singleton'], 2, 'examples/enrich.df', 'dfdsl text f1d5fc288c011dc9', target => '0.2.6');
BEGIN
  PERFORM dfdsl.encoding('é');
  CREATE OR REPLACE FUNCTION enrich(customer_id bigint, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build aa02da7f5e11f9c2, dfdsl text f1d5fc288c011dc9
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_customer_id CONSTANT text := dfdsl.literal($1::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/enrich.df:11 enrich #c155b5b4 */ SELECT id, name, country FROM crm.customers WHERE id = $q$, dfx_customer_id, $q$::bigint$q$)), 'customer'),
      df.as(df.join3( -- examples/enrich.df:14
        df.sql($q$/* examples/enrich.df:15 enrich #4117eff0 */ SELECT count(*) AS n, coalesce(sum(total), 0) AS total FROM crm.orders
                   WHERE customer_id = ($customer.id)::bigint$q$),
        df.sql($q$/* examples/enrich.df:17 enrich #3724d93c */ SELECT topic FROM crm.tickets WHERE customer_id = ($customer.id)::bigint AND closed_at IS NULL
                   ORDER BY opened_at$q$),
        df.sql($q$/* examples/enrich.df:19 enrich #35f1e5f1 */ SELECT r.region FROM crm.regions r WHERE r.country = ($customer.country)::text$q$)), 'dfx_join_85e5b0ca')), df.seq(
      df.as(df.sql($q$/* examples/enrich.df:14 enrich #c8ecf787 */ SELECT (j -> 0) AS "orders", (j -> 1) AS "tickets", (j -> 2) AS "region" FROM (SELECT ($dfx_join_85e5b0ca)::jsonb AS j) q$q$), 'p'),
      df.sql($q$/* examples/enrich.df:22 enrich #4b5a2f72 */ INSERT INTO crm.facts (customer_id, orders, spent, open_tickets, topics, region)
        VALUES (
          ($customer.id)::bigint,
          (($p.orders)::jsonb -> 'rows' -> 0 ->> 'n')::bigint,
          (($p.orders)::jsonb -> 'rows' -> 0 ->> 'total')::numeric,
          (($p.tickets)::jsonb ->> 'row_count')::bigint,
          ARRAY(SELECT t ->> 'topic' FROM jsonb_array_elements(($p.tickets)::jsonb -> 'rows') AS t),
          coalesce(($p.region?)::jsonb -> 'rows' -> 0 ->> 'region', 'unknown')
        )
        ON CONFLICT (customer_id) DO UPDATE SET
          orders = excluded.orders, spent = excluded.spent, open_tickets = excluded.open_tickets,
          topics = excluded.topics, region = excluded.region
        RETURNING customer_id, orders, spent, open_tickets, topics::text AS topics, region$q$))),
    coalesce(df_label, concat('enrich-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION enrich(bigint, text, boolean) IS 'dfdsl: enrich from examples/enrich.df

Writes the row of a customer in crm.facts anew.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT enrich(customer_id => (7)::bigint, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'enrich', 'dfdsl build aa02da7f5e11f9c2');
