-- work
df.sql(concat($q$/* call_in_loop.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql($q$/* call_in_loop.df:3 main #1ce6b77a */ SELECT 0 AS n$q$), 'i'),
  df.as(df.sql($q$/* call_in_loop.df:4 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43')), df.seq(
  df.loop( -- call_in_loop.df:4
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* call_in_loop.df:4 main #1ae519d5 */ SELECT ($dfx_turn_b83ecf43.n)::bigint + 1 AS n$q$), 'dfx_turn_b83ecf43'),
      df.as(df.sql($q$/* call_in_loop.df:4 main #23fd571e */ <<c623a7bf>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_b83ecf43.n)::bigint, '::call::8c878d64'),
    'work_graph_58d922d805dfa275', ARRAY[dfdsl.literal((($i.n)::int)::text)], wakes => true)$q$), 'dfx_kid_8c878d64')), df.seq(
      df.wait_for_signal('sub::8c878d64', 5) /* call_in_loop.df:4 */,
      df.if(
        df.as(df.sql($q$/* call_in_loop.df:4 main #c9bb5fb3 */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'), df.sleep(0),
        df.seq(df.seq(
          df.if(df.sql($q$/* call_in_loop.df:4 main #a975ef9c */ SELECT ($r.status) = 'running' AS c$q$),
            df.loop(df.loop( -- call_in_loop.df:4
                df.wait_for_signal('sub::8c878d64', 5) /* call_in_loop.df:4 */,
                df.sql($q$/* call_in_loop.df:4 main #5d5ffbf9 */ SELECT dfdsl.still_runs($dfx_kid_8c878d64.id, 'dfx_ret') AS c$q$)),
              df.as(df.sql($q$/* call_in_loop.df:4 main #ed06d4de */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r')), df.sleep(0)),
          df.sql($q$/* call_in_loop.df:4 main #96022067 */ SELECT * FROM dfdsl.hand_on($r.status, $r.hex?)$q$)), df.sleep(0))))),
      df.as(df.sql($q$/* call_in_loop.df:5 main #a4c4deef */ SELECT ($i.n) + 1 AS n$q$), 'i')),
    df.sql($q$/* call_in_loop.df:5 main #23612947 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$)),
  df.sql($q$/* call_in_loop.df:6 main #d632b649 */ SELECT ($r.status)::text AS status$q$)))
-- work_graph_58d922d805dfa275
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_loop.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
