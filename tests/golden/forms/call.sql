-- work
df.sql(concat($q$/* call.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql($q$/* call.df:3 main #27d226dd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::d5effd93',
    'work_graph_05450ca8b94ccd0e', ARRAY[dfdsl.literal(1::int::text)], wakes => true)$q$), 'dfx_kid_d5effd93'),
  df.wait_for_signal('sub::d5effd93', 5) /* call.df:3 */),
  df.if(
    df.as(df.sql($q$/* call.df:3 main #3dec8935 */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
    df.sql($q$/* call.df:3 main #13d3b817 */ <<ea4dc6af>> SELECT ($dfx_end_d5effd93.instance_id?)::text AS instance_id, ($dfx_end_d5effd93.status?)::text AS status, ($dfx_end_d5effd93.result?)::jsonb AS result, ($dfx_end_d5effd93.error?)::text AS error$q$),
    df.seq(df.seq(
      df.if(df.sql($q$/* call.df:3 main #6ea02e94 */ SELECT ($dfx_end_d5effd93.status) = 'running' AS c$q$),
        df.loop(df.loop( -- call.df:3
            df.wait_for_signal('sub::d5effd93', 5) /* call.df:3 */,
            df.sql($q$/* call.df:3 main #59708a3a */ SELECT dfdsl.still_runs($dfx_kid_d5effd93.id, 'dfx_ret') AS c$q$)),
          df.as(df.sql($q$/* call.df:3 main #e929a51d */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93')), df.sleep(0)),
      df.sql($q$/* call.df:3 main #946b9c1c */ <<a2bbe81e>> SELECT * FROM dfdsl.hand_on($dfx_end_d5effd93.status, $dfx_end_d5effd93.hex?)$q$)),
      df.sql($q$/* call.df:3 main #adabff8c */ <<ea4dc6af>>))))
-- work_graph_05450ca8b94ccd0e
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
