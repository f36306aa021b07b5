-- countdown
df.if(df.sql(concat($q$/* call_recursive.df:1 countdown #0f3a1c42 */ SELECT coalesce(($q$, dfx_n, $q$::int > 0)::boolean, false) AS c$q$)),
  df.seq(df.seq(
    df.as(df.sql(concat($q$/* call_recursive.df:1 countdown #a80d386a */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::b1388b0b',
    'countdown_graph_a5915b83d7df7420', ARRAY[dfdsl.literal(((($q$, dfx_n, $q$::int - 1))::int)::text)] || ARRAY['countdown_graph_a5915b83d7df7420'], wakes => true)$q$)), 'dfx_kid_b1388b0b'),
    df.wait_for_signal('sub::b1388b0b', 5) /* call_recursive.df:1 */),
    df.if(
      df.as(df.sql($q$/* call_recursive.df:1 countdown #876cc1e9 */ SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_b1388b0b.id, 'call countdown')$q$), 'dfx_end_b1388b0b'),
      df.sql($q$/* call_recursive.df:1 countdown #a953f0cb */ SELECT ($dfx_end_b1388b0b.instance_id?)::text AS instance_id, ($dfx_end_b1388b0b.status?)::text AS status, ($dfx_end_b1388b0b.result?)::jsonb AS result, ($dfx_end_b1388b0b.error?)::text AS error$q$),
      df.seq(df.seq(
        df.if(df.sql($q$/* call_recursive.df:1 countdown #3f2ba457 */ SELECT ($dfx_end_b1388b0b.status) = 'running' AS c$q$),
          df.loop(df.loop( -- call_recursive.df:1
              df.wait_for_signal('sub::b1388b0b', 5) /* call_recursive.df:1 */,
              df.sql($q$/* call_recursive.df:1 countdown #d6af948d */ SELECT dfdsl.still_runs($dfx_kid_b1388b0b.id, 'dfx_ret') AS c$q$)),
            df.as(df.sql($q$/* call_recursive.df:1 countdown #66f6bbaa */ SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_b1388b0b.id, 'call countdown')$q$), 'dfx_end_b1388b0b')), df.sleep(0)),
        df.sql($q$/* call_recursive.df:1 countdown #c1e1652d */ SELECT * FROM dfdsl.hand_on($dfx_end_b1388b0b.status, $dfx_end_b1388b0b.hex?)$q$)),
        df.sql($q$/* call_recursive.df:1 countdown #401140b4 */ SELECT ($dfx_end_b1388b0b.instance_id?)::text AS instance_id, ($dfx_end_b1388b0b.status?)::text AS status, ($dfx_end_b1388b0b.result?)::jsonb AS result, ($dfx_end_b1388b0b.error?)::text AS error$q$)))),
  df.sql($q$/* call_recursive.df:1 countdown #996c4045 */ SELECT NULL::text AS result WHERE false$q$))
-- countdown_graph_a5915b83d7df7420
DECLARE dfx_n CONSTANT text := df_given[1]; df_graph_1 CONSTANT text := df_given[2];
BEGIN RETURN
    df.if(df.sql(concat($q$/* call_recursive.df:1 countdown #0f3a1c42 */ SELECT coalesce(($q$, dfx_n, $q$::int > 0)::boolean, false) AS c$q$)),
      df.seq(df.seq(
        df.as(df.sql(concat($q$/* call_recursive.df:1 countdown #a80d386a */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::b1388b0b',
    '$q$, df_graph_1, $q$', ARRAY[dfdsl.literal(((($q$, dfx_n, $q$::int - 1))::int)::text)] || ARRAY['$q$, df_graph_1, $q$'], wakes => true)$q$)), 'dfx_kid_b1388b0b'),
        df.wait_for_signal('sub::b1388b0b', 5) /* call_recursive.df:1 */),
        df.if(
          df.as(df.sql($q$/* call_recursive.df:1 countdown #876cc1e9 */ SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_b1388b0b.id, 'call countdown')$q$), 'dfx_end_b1388b0b'),
          df.sql($q$/* call_recursive.df:1 countdown #a953f0cb */ SELECT ($dfx_end_b1388b0b.instance_id?)::text AS instance_id, ($dfx_end_b1388b0b.status?)::text AS status, ($dfx_end_b1388b0b.result?)::jsonb AS result, ($dfx_end_b1388b0b.error?)::text AS error$q$),
          df.seq(df.seq(
            df.if(df.sql($q$/* call_recursive.df:1 countdown #3f2ba457 */ SELECT ($dfx_end_b1388b0b.status) = 'running' AS c$q$),
              df.loop(df.loop( -- call_recursive.df:1
                  df.wait_for_signal('sub::b1388b0b', 5) /* call_recursive.df:1 */,
                  df.sql($q$/* call_recursive.df:1 countdown #d6af948d */ SELECT dfdsl.still_runs($dfx_kid_b1388b0b.id, 'dfx_ret') AS c$q$)),
                df.as(df.sql($q$/* call_recursive.df:1 countdown #66f6bbaa */ SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_b1388b0b.id, 'call countdown')$q$), 'dfx_end_b1388b0b')), df.sleep(0)),
            df.sql($q$/* call_recursive.df:1 countdown #c1e1652d */ SELECT * FROM dfdsl.hand_on($dfx_end_b1388b0b.status, $dfx_end_b1388b0b.hex?)$q$)),
            df.sql($q$/* call_recursive.df:1 countdown #401140b4 */ SELECT ($dfx_end_b1388b0b.instance_id?)::text AS instance_id, ($dfx_end_b1388b0b.status?)::text AS status, ($dfx_end_b1388b0b.result?)::jsonb AS result, ($dfx_end_b1388b0b.error?)::text AS error$q$)))),
      df.sql($q$/* call_recursive.df:1 countdown #996c4045 */ SELECT NULL::jsonb AS dfx_box$q$));
END 
