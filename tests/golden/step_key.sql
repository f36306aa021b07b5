-- ship
df.seq(
  df.as(df.sql(concat($q$/* step_key.df:3 ship #18732371 */ SELECT pg_catalog.concat('order ', $q$, dfx_order_id, $q$::bigint) AS body,
    regexp_replace(pg_catalog.concat($q$, df_var_api_url, $q$::text, '/ship'), '^https?://', '', 'i') AS url,
    lower(pg_catalog.concat($q$, df_var_api_url, $q$::text)) LIKE 'https://%' AS secure$q$)), 'dfx_request_cc883e3c'),
  df.loop( -- step_key.df:3
    df.as(df.if(df.sql($q$/* step_key.df:3 ship #c3392ccc */ SELECT ($dfx_request_cc883e3c.secure) AS c$q$),
      df.http('https://$dfx_request_cc883e3c.url', 'POST', body => '$dfx_request_cc883e3c.body', headers => concat('{"Idempotency-Key": "', df_origin, '-cc883e3c"}')::jsonb) /* step_key.df:3 */,
      df.http('http://$dfx_request_cc883e3c.url', 'POST', body => '$dfx_request_cc883e3c.body', headers => concat('{"Idempotency-Key": "', df_origin, '-cc883e3c"}')::jsonb) /* step_key.df:3 */), 'dfx_answer_cc883e3c'),
    df.sql($q$/* step_key.df:3 ship #601819d5 */ DO $dfx$ BEGIN IF NOT ($dfx_answer_cc883e3c.ok)::boolean THEN
    RAISE EXCEPTION USING MESSAGE = pg_catalog.concat('http POST: expected success, the server answered ', ($dfx_answer_cc883e3c.status)::integer); END IF; END $dfx$$q$)))

-- bill
df.seq(df.seq(df.seq(
  df.as(df.http('https://pay.example/open', 'POST', headers => concat('{"Idempotency-Key": "', df_origin, '-9db585d7"}')::jsonb) /* step_key.df:6 */, 'dfx_answer_9db585d7'),
  df.sql($q$/* step_key.df:6 bill #1c53aa07 */ DO $dfx$ BEGIN IF NOT ($dfx_answer_9db585d7.ok)::boolean THEN
    RAISE EXCEPTION USING MESSAGE = pg_catalog.concat('http POST: expected success, the server answered ', ($dfx_answer_9db585d7.status)::integer); END IF; END $dfx$$q$)), df.seq(
  df.if(
    df.as(df.sql(concat($q$/* step_key.df:7 bill #ddea31b0 */ SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::63dd2051', 1, false,
    'bill_graph_0acbd065a685d8ed', ARRAY[]::text[],
    (SELECT json_agg(pg_catalog.concat(left(q.j::text, -1), CASE WHEN length(q.j::text) > 2 THEN ',' END, '"dfx_key":"', left(encode(sha256(convert_to(pg_catalog.concat(q.key, '-', q.k, '-', q.j), 'UTF8')), 'hex'), 32), '"', right(q.j::text, 1))::json ORDER BY q.o) FROM (SELECT p.j, p.o, row_number() OVER (PARTITION BY p.j::text ORDER BY p.o) AS k, (pg_catalog.concat($q$, df_key_origin, $q$::text, '-63dd2051')) AS key FROM (SELECT row_to_json(w.*) AS j, row_number() OVER () AS o FROM (SELECT id FROM shop.orders) w LIMIT 5001) p) q))$q$)), 'dfx_kid_63dd2051'),
    df.loop(df.loop( -- step_key.df:7
        df.wait_for_signal('sub::63dd2051', 2) /* step_key.df:7 */,
        df.sql($q$/* step_key.df:7 bill #a3489d57 */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_63dd2051') AS c$q$)),
      df.as(df.sql($q$/* step_key.df:7 bill #1311b270 */ SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_63dd2051', 'value')$q$), 'dfx_end_63dd2051')),
    df.as(df.sql($q$/* step_key.df:7 bill #47489c1e */ SELECT * FROM dfdsl.no_chain($dfx_kid_63dd2051.n,
    '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_63dd2051')),
  df.sql($q$/* step_key.df:7 bill #a792b9ee */ SELECT * FROM dfdsl.hand_on($dfx_end_63dd2051.status, $dfx_end_63dd2051.hex?)$q$))),
  df.sql($q$/* step_key.df:7 bill #a54e7f4a */ SELECT ($dfx_end_63dd2051.result)::jsonb AS result$q$))
-- ship_graph_0cc8d4491ce909e7
DECLARE dfx_order_id CONSTANT text := df_given[1]; df_var_api_url CONSTANT text := dfdsl.literal(dfdsl.variable('api_url', 'ship'));
  dfx_sys_key_origin_bare CONSTANT text := df_given[2];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* step_key.df:3 ship #18732371 */ SELECT pg_catalog.concat('order ', $q$, dfx_order_id, $q$::bigint) AS body,
    regexp_replace(pg_catalog.concat($q$, df_var_api_url, $q$::text, '/ship'), '^https?://', '', 'i') AS url,
    lower(pg_catalog.concat($q$, df_var_api_url, $q$::text)) LIKE 'https://%' AS secure$q$)), 'dfx_request_cc883e3c'),
      df.loop( -- step_key.df:3
        df.as(df.if(df.sql($q$/* step_key.df:3 ship #c3392ccc */ SELECT ($dfx_request_cc883e3c.secure) AS c$q$),
          df.http('https://$dfx_request_cc883e3c.url', 'POST', body => '$dfx_request_cc883e3c.body', headers => concat('{"Idempotency-Key": "', dfx_sys_key_origin_bare, '-cc883e3c"}')::jsonb) /* step_key.df:3 */,
          df.http('http://$dfx_request_cc883e3c.url', 'POST', body => '$dfx_request_cc883e3c.body', headers => concat('{"Idempotency-Key": "', dfx_sys_key_origin_bare, '-cc883e3c"}')::jsonb) /* step_key.df:3 */), 'dfx_answer_cc883e3c'),
        df.sql($q$/* step_key.df:3 ship #601819d5 */ DO $dfx$ BEGIN IF NOT ($dfx_answer_cc883e3c.ok)::boolean THEN
    RAISE EXCEPTION USING MESSAGE = pg_catalog.concat('http POST: expected success, the server answered ', ($dfx_answer_cc883e3c.status)::integer); END IF; END $dfx$$q$)));
END 
-- bill_graph_0acbd065a685d8ed
DECLARE dfx_row_dfx_key CONSTANT text := dfdsl.literal(df_member ->> 'dfx_key', 'column dfx_key of the row');
  dfx_row_id CONSTANT text := dfdsl.json_constant(df_member -> 'id', 'column id of the row');
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.sql(concat($q$/* step_key.df:8 bill #373b2953 */ INSERT INTO shop.charges (key) VALUES (pg_catalog.concat((pg_catalog.concat($q$, dfx_row_dfx_key, $q$::text, '-373b2953'))::text)) ON CONFLICT (key) DO NOTHING$q$)),
        df.as(df.sql(concat($q$/* step_key.df:9 bill #763d29ac */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::286c0d76',
    'ship_graph_0cc8d4491ce909e7', ARRAY[dfdsl.literal(((($q$, dfx_row_id, $q$)::bigint)::bigint)::text), (left(encode(sha256(convert_to(pg_catalog.concat($q$, dfx_row_dfx_key, $q$::text, '-286c0d76'), 'UTF8')), 'hex'), 32))::text], wakes => true)$q$)), 'dfx_kid_286c0d76')), df.seq(
        df.wait_for_signal('sub::286c0d76', 5) /* step_key.df:9 */,
        df.if(
          df.as(df.sql($q$/* step_key.df:9 bill #0ce3c204 */ SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_286c0d76.id, 'call ship')$q$), 'dfx_end_286c0d76'),
          df.sql($q$/* step_key.df:9 bill #22dcf326 */ SELECT ($dfx_end_286c0d76.instance_id?)::text AS instance_id, ($dfx_end_286c0d76.status?)::text AS status, ($dfx_end_286c0d76.result?)::jsonb AS result, ($dfx_end_286c0d76.error?)::text AS error$q$),
          df.seq(df.seq(
            df.if(df.sql($q$/* step_key.df:9 bill #c83b2a5d */ SELECT ($dfx_end_286c0d76.status) = 'running' AS c$q$),
              df.loop(df.loop( -- step_key.df:9
                  df.wait_for_signal('sub::286c0d76', 5) /* step_key.df:9 */,
                  df.sql($q$/* step_key.df:9 bill #089f854b */ SELECT dfdsl.still_runs($dfx_kid_286c0d76.id, 'dfx_ret') AS c$q$)),
                df.as(df.sql($q$/* step_key.df:9 bill #b8c6aa6c */ SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_286c0d76.id, 'call ship')$q$), 'dfx_end_286c0d76')), df.sleep(0)),
            df.sql($q$/* step_key.df:9 bill #b33832b9 */ SELECT * FROM dfdsl.hand_on($dfx_end_286c0d76.status, $dfx_end_286c0d76.hex?)$q$)),
            df.sql($q$/* step_key.df:9 bill #b0fef109 */ SELECT ($dfx_end_286c0d76.instance_id?)::text AS instance_id, ($dfx_end_286c0d76.status?)::text AS status, ($dfx_end_286c0d76.result?)::jsonb AS result, ($dfx_end_286c0d76.error?)::text AS error$q$))))), 'dfx_ret'),
      df.sql(concat($q$/* step_key.df:7 bill #8c5eb918 */ SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_63dd2051', $q$, df_place, $q$) AS next$q$)));
END 
