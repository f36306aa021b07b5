-- work
df.sql(concat($q$/* join_of_calls.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.join3( -- join_of_calls.df:3
    df.seq(df.seq(
      df.as(df.sql($q$/* join_of_calls.df:3 main #bec83870 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::7032721e',
    'work_graph_ad1331bf706988a0', ARRAY[dfdsl.literal(1::int::text)], wakes => true)$q$), 'dfx_kid_7032721e'),
      df.wait_for_signal('sub::7032721e', 5) /* join_of_calls.df:3 */),
      df.if(
        df.as(df.sql($q$/* join_of_calls.df:3 main #2ea39e36 */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
        df.sql($q$/* join_of_calls.df:3 main #009caf14 */ <<1306d4c5>> SELECT ($dfx_end_7032721e.instance_id?)::text AS instance_id, ($dfx_end_7032721e.status?)::text AS status, ($dfx_end_7032721e.result?)::jsonb AS result, ($dfx_end_7032721e.error?)::text AS error$q$),
        df.seq(df.seq(
          df.if(df.sql($q$/* join_of_calls.df:3 main #8f064849 */ SELECT ($dfx_end_7032721e.status) = 'running' AS c$q$),
            df.loop(df.loop( -- join_of_calls.df:3
                df.wait_for_signal('sub::7032721e', 5) /* join_of_calls.df:3 */,
                df.sql($q$/* join_of_calls.df:3 main #c06a9497 */ SELECT dfdsl.still_runs($dfx_kid_7032721e.id, 'dfx_ret') AS c$q$)),
              df.as(df.sql($q$/* join_of_calls.df:3 main #7033bbb0 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e')), df.sleep(0)),
          df.sql($q$/* join_of_calls.df:3 main #3c955957 */ <<63d9c8e6>> SELECT * FROM dfdsl.hand_on($dfx_end_7032721e.status, $dfx_end_7032721e.hex?)$q$)),
          df.sql($q$/* join_of_calls.df:3 main #3dec6115 */ <<1306d4c5>>)))),
    df.seq(df.seq(
      df.as(df.sql($q$/* join_of_calls.df:3 main #a2de7b9d */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::f6a600b0',
    'work_graph_ad1331bf706988a0', ARRAY[dfdsl.literal(2::int::text)], wakes => true)$q$), 'dfx_kid_f6a600b0'),
      df.wait_for_signal('sub::f6a600b0', 5) /* join_of_calls.df:3 */),
      df.if(
        df.as(df.sql($q$/* join_of_calls.df:3 main #54811167 */ <<69fa7bcb>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
        df.sql($q$/* join_of_calls.df:3 main #7abe2045 */ <<353ea650>> SELECT ($dfx_end_f6a600b0.instance_id?)::text AS instance_id, ($dfx_end_f6a600b0.status?)::text AS status, ($dfx_end_f6a600b0.result?)::jsonb AS result, ($dfx_end_f6a600b0.error?)::text AS error$q$),
        df.seq(df.seq(
          df.if(df.sql($q$/* join_of_calls.df:3 main #8b03c9d4 */ SELECT ($dfx_end_f6a600b0.status) = 'running' AS c$q$),
            df.loop(df.loop( -- join_of_calls.df:3
                df.wait_for_signal('sub::f6a600b0', 5) /* join_of_calls.df:3 */,
                df.sql($q$/* join_of_calls.df:3 main #dc7cd77a */ SELECT dfdsl.still_runs($dfx_kid_f6a600b0.id, 'dfx_ret') AS c$q$)),
              df.as(df.sql($q$/* join_of_calls.df:3 main #6c25f85d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0')), df.sleep(0)),
          df.sql($q$/* join_of_calls.df:3 main #e232d1d1 */ <<0def4ce1>> SELECT * FROM dfdsl.hand_on($dfx_end_f6a600b0.status, $dfx_end_f6a600b0.hex?)$q$)),
          df.sql($q$/* join_of_calls.df:3 main #63bc22f1 */ <<353ea650>>)))),
    df.seq(df.seq(
      df.as(df.sql($q$/* join_of_calls.df:3 main #4d5ebc0a */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::3dfad315',
    'work_graph_ad1331bf706988a0', ARRAY[dfdsl.literal(3::int::text)], wakes => true)$q$), 'dfx_kid_3dfad315'),
      df.wait_for_signal('sub::3dfad315', 5) /* join_of_calls.df:3 */),
      df.if(
        df.as(df.sql($q$/* join_of_calls.df:3 main #0156ac24 */ <<69fa7bcb>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
        df.sql($q$/* join_of_calls.df:3 main #2f699d06 */ <<303c0b47>> SELECT ($dfx_end_3dfad315.instance_id?)::text AS instance_id, ($dfx_end_3dfad315.status?)::text AS status, ($dfx_end_3dfad315.result?)::jsonb AS result, ($dfx_end_3dfad315.error?)::text AS error$q$),
        df.seq(df.seq(
          df.if(df.sql($q$/* join_of_calls.df:3 main #b0036d9a */ SELECT ($dfx_end_3dfad315.status) = 'running' AS c$q$),
            df.loop(df.loop( -- join_of_calls.df:3
                df.wait_for_signal('sub::3dfad315', 5) /* join_of_calls.df:3 */,
                df.sql($q$/* join_of_calls.df:3 main #33fc10ed */ SELECT dfdsl.still_runs($dfx_kid_3dfad315.id, 'dfx_ret') AS c$q$)),
              df.as(df.sql($q$/* join_of_calls.df:3 main #83a53fca */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315')), df.sleep(0)),
          df.sql($q$/* join_of_calls.df:3 main #8cb657f1 */ <<19478bc7>> SELECT * FROM dfdsl.hand_on($dfx_end_3dfad315.status, $dfx_end_3dfad315.hex?)$q$)),
          df.sql($q$/* join_of_calls.df:3 main #dcfd1c8b */ <<dd791313>> SELECT ($dfx_end_3dfad315.instance_id?)::text AS instance_id, ($dfx_end_3dfad315.status?)::text AS status, ($dfx_end_3dfad315.result?)::jsonb AS result, ($dfx_end_3dfad315.error?)::text AS error$q$))))), 'dfx_join_181b8ddc'),
  df.as(df.sql($q$/* join_of_calls.df:3 main #fc066647 */ <<17a21dd4>> SELECT (j -> 0) AS "a", (j -> 1) AS "b", (j -> 2) AS "c" FROM (SELECT ($dfx_join_181b8ddc)::jsonb AS j) q$q$), 'all_of_them')),
  df.sql($q$/* join_of_calls.df:4 main #d632b649 */ SELECT ($all_of_them.a)::jsonb AS a, ($all_of_them.c)::jsonb AS c$q$))
-- work_graph_ad1331bf706988a0
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* join_of_calls.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
