-- Made by dfdsl 0.1.0 from examples/transfer.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'transfer', ARRAY['bigint', 'bigint', 'numeric', 'text', 'boolean']::regtype[],
    ARRAY['payer', 'payee', 'amount', 'df_label', 'df_singleton'], 2, 'examples/transfer.df', 'dfdsl text 4c962e0620f141cc', target => '0.2.6');
BEGIN
  IF dfdsl.before_part(current_schema(), 'dfdsl_atomic_7e559742e31b482f') THEN
    CREATE FUNCTION dfdsl_atomic_7e559742e31b482f(df_values json) RETURNS json LANGUAGE plpgsql AS $body$
DECLARE
  dfx_v1 text := quote_nullable(df_values ->> 'v1');
  dfx_v2 text := quote_nullable(df_values ->> 'v2');
  dfx_v3 text := quote_nullable(df_values ->> 'v3');
  dfx_v4 text := quote_nullable(df_values ->> 'v4');
  dfx_rows1 json[] := ARRAY[]::json[];
  dfx_row record;
  dfx_text1 text;
  dfx_text2 text;
  dfx_text3 text;
  dfx_text4 text;
  dfx_rows2 json[] := ARRAY[]::json[];
BEGIN
  FOR dfx_row IN EXECUTE pg_catalog.concat('INSERT INTO bank.transfers (key, payer, payee, amount)
       VALUES (pg_catalog.concat((pg_catalog.concat(((', dfx_v1, ')::text), ''-b480b579''))::text), ((', dfx_v2, ')::bigint), ((', dfx_v3, ')::bigint), ((', dfx_v4, ')::numeric))
       ON CONFLICT (key) DO NOTHING RETURNING amount') LOOP
    dfx_rows1 := array_append(dfx_rows1, row_to_json(dfx_row));
  END LOOP;
  dfx_text1 := quote_nullable((dfx_rows1[1] -> 'amount') #>> ARRAY[]::text[]);
  dfx_text2 := quote_nullable((dfx_rows1[1] -> 'amount') #>> ARRAY[]::text[]);
  EXECUTE pg_catalog.concat('UPDATE bank.accounts SET balance = balance - ((', dfx_text1, ')::numeric) WHERE id = ((', dfx_v2, ')::bigint) AND ((', dfx_text2, ')::numeric) IS NOT NULL');
  dfx_text3 := quote_nullable((dfx_rows1[1] -> 'amount') #>> ARRAY[]::text[]);
  dfx_text4 := quote_nullable((dfx_rows1[1] -> 'amount') #>> ARRAY[]::text[]);
  EXECUTE pg_catalog.concat('UPDATE bank.accounts SET balance = balance + ((', dfx_text3, ')::numeric) WHERE id = ((', dfx_v3, ')::bigint) AND ((', dfx_text4, ')::numeric) IS NOT NULL');
  FOR dfx_row IN EXECUTE pg_catalog.concat('SELECT balance FROM bank.accounts WHERE id = ((', dfx_v2, ')::bigint)') LOOP
    dfx_rows2 := array_append(dfx_rows2, row_to_json(dfx_row));
  END LOOP;
  RETURN pg_catalog.json_build_object('n1', array_to_json(dfx_rows1), 'n2', array_to_json(dfx_rows2));
END
$body$;
    COMMENT ON FUNCTION dfdsl_atomic_7e559742e31b482f IS 'dfdsl: transfer from examples/transfer.df, a part of its steps';
  END IF;
  CREATE OR REPLACE FUNCTION transfer(payer bigint, payee bigint, amount numeric, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build 49ac90c2ae2f57ae, dfdsl text 4c962e0620f141cc
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6');
  df_dfdsl_atomic_7e559742e31b482f CONSTANT text := dfdsl.made('dfdsl_atomic_7e559742e31b482f');
  df_origin CONSTANT text := replace(gen_random_uuid()::text, '-', ''); df_key_origin CONSTANT text := dfdsl.literal(df_origin);
  dfx_payer CONSTANT text := dfdsl.literal($1::text); dfx_payee CONSTANT text := dfdsl.literal($2::text);
  dfx_amount CONSTANT text := dfdsl.literal($3::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/transfer.df:10 transfer #b48de961 */ SELECT ($q$, df_dfdsl_atomic_7e559742e31b482f, $q$((
  SELECT row_to_json(dfx_values) FROM (SELECT ($q$, df_key_origin, $q$::text)::text AS v1,
    ($q$, dfx_payer, $q$::bigint)::text AS v2,
    ($q$, dfx_payee, $q$::bigint)::text AS v3,
    ($q$, dfx_amount, $q$::numeric)::text AS v4) AS dfx_values)))::text AS rows$q$)), 'dfx_atomic_b48de961'),
      df.as(df.sql($q$/* examples/transfer.df:12 transfer #68de2916 */ SELECT (dfx_row.j ->> 'amount')::numeric AS amount
  FROM json_array_elements(($dfx_atomic_b48de961)::json -> 'n1') WITH ORDINALITY AS dfx_row(j, place) ORDER BY dfx_row.place$q$), 'moved')), df.seq(
      df.as(df.sql($q$/* examples/transfer.df:18 transfer #1eda8838 */ SELECT (dfx_row.j ->> 'balance')::numeric AS balance
  FROM json_array_elements(($dfx_atomic_b48de961)::json -> 'n2') WITH ORDINALITY AS dfx_row(j, place) ORDER BY dfx_row.place$q$), 'rest'),
      df.sql($q$/* examples/transfer.df:20 transfer #9d076ce1 */ SELECT ($rest.balance)::numeric AS rest, ($moved.amount?)::numeric IS NOT NULL AS moved$q$))),
    coalesce(df_label, 'transfer'), df_singleton);
END $body$;
  COMMENT ON FUNCTION transfer(bigint, bigint, numeric, text, boolean) IS 'dfdsl: transfer from examples/transfer.df

Moves an amount from one account to another, once an instance, and says what is left.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT transfer(payer => (1)::bigint, payee => (2)::bigint, amount => (25.00)::numeric, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'transfer', 'dfdsl build 49ac90c2ae2f57ae');
