-- Made by dfdsl 0.1.0 from examples/travel.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  df_old CONSTANT jsonb := dfdsl.before_deploy(current_schema(), 'travel', ARRAY['text', 'numeric', 'text', 'boolean']::regtype[],
    ARRAY['person', 'budget', 'df_label', 'df_singleton'], 2, 'examples/travel.df', 'dfdsl text 906016f8c1b820c2', target => '0.2.6');
BEGIN
  PERFORM dfdsl.make_graph(current_schema(), 'travel_graph_04618b3645a0b9b4', 'travel from examples/travel.df', $body$
DECLARE dfx_sys_instance_id CONSTANT text := df_given[1]; dfx_person CONSTANT text := df_given[2]; dfx_budget CONSTANT text := df_given[3];
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(df.seq(
        df.as(df.sql(concat($q$/* examples/travel.df:10 travel #14eccff0 */ WITH dfx_q AS (
INSERT INTO trips.bookings (instance, what, person, price) VALUES (pg_catalog.concat($q$, dfx_sys_instance_id, $q$::text), 'flight', $q$, dfx_person, $q$::text, 60)
     ON CONFLICT (instance, what) DO UPDATE SET person = EXCLUDED.person RETURNING what, price
) SELECT dfx_q.what, dfx_q.price::text AS price FROM dfx_q$q$)), 'flight'),
        df.as(df.sql(concat($q$/* examples/travel.df:15 travel #ecb21cdf */ WITH dfx_q AS (
INSERT INTO trips.bookings (instance, what, person, price) VALUES (pg_catalog.concat($q$, dfx_sys_instance_id, $q$::text), 'hotel', $q$, dfx_person, $q$::text, 40)
     ON CONFLICT (instance, what) DO UPDATE SET person = EXCLUDED.person RETURNING what, price
) SELECT dfx_q.what, dfx_q.price::text AS price FROM dfx_q$q$)), 'hotel')), df.seq(
        df.if(
          df.sql(concat($q$/* examples/travel.df:20 travel #cc3cd5d7 */ SELECT coalesce((($flight.price)::numeric + ($hotel.price)::numeric > $q$, dfx_budget, $q$::numeric)::boolean, false) AS c$q$)),
          df.sql(concat($q$/* examples/travel.df:21 travel #bd989ea7 */ SELECT * FROM dfdsl.fail(pg_catalog.concat('the trip of ', $q$, dfx_person, $q$::text, ' costs more than ', $q$, dfx_budget, $q$::numeric))$q$)), df.sleep(0)),
        df.as(df.sql(concat($q$/* examples/travel.df:23 travel #db87f4c7 */ WITH dfx_q AS (
SELECT what, price FROM trips.bookings WHERE instance = pg_catalog.concat($q$, dfx_sys_instance_id, $q$::text) ORDER BY what
) SELECT dfx_q.what, dfx_q.price::text AS price FROM dfx_q$q$)), 'booked'))),
        df.sql($q$/* examples/travel.df:23 travel #9f1555ff */ SELECT what, price FROM (SELECT (j ->> 'what')::text AS what, (j ->> 'price')::numeric AS price
    FROM (SELECT row_to_json("booked".*) AS j FROM $booked.*) q) AS "booked"$q$)), 'dfx_ret'),
      df.sql(concat($q$/* examples/travel.df:10 travel #92771f8e */ SELECT df.signal('$q$, df_parent, $q$', 'sub::d1fab890')$q$)));
END $body$);
  PERFORM dfdsl.make_graph(current_schema(), 'travel_graph_170d37f454dd363b', 'travel from examples/travel.df', $body$
DECLARE dfx_sys_instance_id CONSTANT text := df_given[1]; dfx_flight_what CONSTANT text := df_given[2];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* examples/travel.df:13 travel #530963ca */ DELETE FROM trips.bookings WHERE instance = pg_catalog.concat($q$, dfx_sys_instance_id, $q$::text) AND what = $q$, dfx_flight_what, $q$::text$q$)), 'dfx_ret'),
      df.sql(concat($q$/* examples/travel.df:13 travel #34c1f17b */ SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_3bd0cef8', $q$, df_place, $q$) AS next$q$)));
END $body$);
  PERFORM dfdsl.make_graph(current_schema(), 'travel_graph_6719906fb05f45c2', 'travel from examples/travel.df', $body$
DECLARE dfx_sys_instance_id CONSTANT text := df_given[1]; dfx_hotel_what CONSTANT text := df_given[2];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* examples/travel.df:18 travel #30a9049c */ DELETE FROM trips.bookings WHERE instance = pg_catalog.concat($q$, dfx_sys_instance_id, $q$::text) AND what = $q$, dfx_hotel_what, $q$::text$q$)), 'dfx_ret'),
      df.sql(concat($q$/* examples/travel.df:18 travel #7ccac5c5 */ SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_3bd0cef8', $q$, df_place, $q$) AS next$q$)));
END $body$);
  CREATE OR REPLACE FUNCTION travel(person text, budget numeric, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)
  RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres'
  SET timezone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' AS $body$
-- dfdsl build a335b15b35b30d79, dfdsl text 906016f8c1b820c2
DECLARE df_engine CONSTANT text := dfdsl.engine('0.2.6'); dfx_person CONSTANT text := dfdsl.literal($1::text);
  dfx_budget CONSTANT text := dfdsl.literal($2::text);
BEGIN
  RETURN dfdsl.start(
    df.seq(df.seq(
      df.as(df.sql(concat($q$/* examples/travel.df:10 travel #15ab83bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::d1fab890',
    'travel_graph_04618b3645a0b9b4', ARRAY[dfdsl.literal('{sys_instance_id}'), dfdsl.literal($q$, dfx_person, $q$::text), dfdsl.literal($q$, dfx_budget, $q$::numeric::text)])$q$)), 'dfx_kid_d1fab890'),
      df.loop(df.loop( -- examples/travel.df:10
          df.wait_for_signal('sub::d1fab890', 2) /* examples/travel.df:10 */,
          df.sql($q$/* examples/travel.df:10 travel #6b092f5a */ SELECT dfdsl.still_runs($dfx_kid_d1fab890.id, 'dfx_ret') AS c$q$)),
        df.as(df.sql($q$/* examples/travel.df:10 travel #db50007d */ SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_d1fab890.id, 'the block `saga` of line 10')$q$), 'dfx_end_d1fab890'))),
      df.if(df.sql($q$/* examples/travel.df:10 travel #56d62021 */ SELECT dfdsl.has_failed($dfx_end_d1fab890.status, $dfx_end_d1fab890.hex?) AS c$q$),
        df.seq(
          df.if(
            df.as(df.sql($q$/* examples/travel.df:10 travel #65104736 */ SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::3bd0cef8', 1, true,
    NULL, NULL,
    (SELECT json_agg(pg_catalog.json_build_object('graph', graph, 'given', given) ORDER BY at DESC, k DESC)
    FROM dfdsl.body_instances($dfx_end_d1fab890.instance_id) u(ids) CROSS JOIN LATERAL (
      SELECT d.at, 1, 'travel_graph_170d37f454dd363b', ARRAY[dfdsl.literal('{sys_instance_id}'), dfdsl.literal(dfdsl.result_at(u.ids, 'flight', d.at) -> 'rows' -> 0 ->> 'what', 'flight.what')]
      FROM dfdsl.done_at(u.ids, 'flight') d(at) WHERE d.at IS NOT NULL
      UNION ALL
      SELECT d.at, 2, 'travel_graph_6719906fb05f45c2', ARRAY[dfdsl.literal('{sys_instance_id}'), dfdsl.literal(dfdsl.result_at(u.ids, 'hotel', d.at) -> 'rows' -> 0 ->> 'what', 'hotel.what')]
      FROM dfdsl.done_at(u.ids, 'hotel') d(at) WHERE d.at IS NOT NULL) q(at, k, graph, given)))$q$), 'dfx_kid_3bd0cef8'),
            df.loop(df.loop( -- examples/travel.df:10
                df.wait_for_signal('sub::3bd0cef8', 2) /* examples/travel.df:10 */,
                df.sql($q$/* examples/travel.df:10 travel #1bb2ebd1 */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_3bd0cef8') AS c$q$)),
              df.as(df.sql($q$/* examples/travel.df:10 travel #abebc4f6 */ SELECT status = 'running' AS c, status, message, hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_3bd0cef8')$q$), 'dfx_undo_d1fab890')),
            df.as(df.sql($q$/* examples/travel.df:10 travel #93f7cf20 */ SELECT * FROM dfdsl.no_chain($dfx_kid_3bd0cef8.n,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_d1fab890')),
          df.sql($q$/* examples/travel.df:10 travel #d9eb84e1 */ SELECT * FROM dfdsl.hand_on('failed', $dfx_end_d1fab890.hex?, $dfx_undo_d1fab890.hex?)$q$)),
        df.sql($q$/* examples/travel.df:10 travel #97a58e06 */ SELECT e -> 'what' AS what, e -> 'price' AS price
    FROM jsonb_array_elements(($dfx_end_d1fab890.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
    coalesce(df_label, concat('travel-', $1::text)), df_singleton);
END $body$;
  COMMENT ON FUNCTION travel(text, numeric, text, boolean) IS 'dfdsl: travel from examples/travel.df

Books a flight, a hotel and a car for a person, or nothing at all.';
  PERFORM dfdsl.after_deploy(df_old);
END $deploy$;

SELECT travel(person => 'Ann'::text, budget => (120)::numeric, df_label => NULL::text, df_singleton => false) AS instance_id
 WHERE dfdsl.deployed(current_schema(), 'travel', 'dfdsl build a335b15b35b30d79');
