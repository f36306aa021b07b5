-- work
df.sql(concat($q$/* call_value.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql(concat($q$/* call_value.df:3 main #41cb7cf7 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::0c5ac8c6',
    'work_graph_b5092584b23b2a74<<b6a70276>> ', ARRAY[dfdsl.literal(((($q$, dfx_id, $q$::int + 1))::int)::text)], wakes => true)$q$)), 'dfx_kid_0c5ac8c6'),
  df.wait_for_signal('sub::0c5ac8c6', 5) /* call_value.df:3 */), df.seq(
  df.if(
    df.as(df.sql($q$/* call_value.df:3 main #228d69ef */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'), df.sleep(0),
    df.seq(df.seq(
      df.if(df.sql($q$/* call_value.df:3 main #8a753c4f */ SELECT ($r.status) = 'running' AS c$q$),
        df.loop(df.loop( -- call_value.df:3
            df.wait_for_signal('sub::0c5ac8c6', 5) /* call_value.df:3 */,
            df.sql($q$/* call_value.df:3 main #3f69d010 */ SELECT dfdsl.still_runs($dfx_kid_0c5ac8c6.id, 'dfx_ret') AS c$q$)),
          df.as(df.sql($q$/* call_value.df:3 main #8f30ff37 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r')), df.sleep(0)),
      df.sql($q$/* call_value.df:3 main #4fb64c90 */ SELECT * FROM dfdsl.hand_on($r.status, $r.hex?)$q$)), df.sleep(0))),
  df.sql($q$/* call_value.df:4 main #d632b649 */ SELECT ($r.result)::jsonb AS result, ($r.status)::text AS status$q$)))
-- work_graph_b5092584b23b2a74
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_value.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
