-- main
df.seq(df.seq(
  df.as(df.sql($q$/* race_of_children.df:2 main #cfa9153d */ SELECT 'completed' AS status, NULL::text AS hex$q$), 'dfx_end_f7a94787'),
  df.as(df.loop( -- race_of_children.df:2
    df.as(df.race( -- race_of_children.df:2
      df.seq(
        df.as(df.seq(df.seq(
          df.as(df.sql($q$/* race_of_children.df:2 main #582df78a */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::branch::ddbc0ae6',
    'main_graph_90edb3ffd3b9bed3', ARRAY[]::text[], raced => 'dfx_kid_ddbc0ae6')$q$), 'dfx_kid_ddbc0ae6'),
          df.loop(df.loop( -- race_of_children.df:2
              df.wait_for_signal('sub::ddbc0ae6', 2) /* race_of_children.df:2 */,
              df.sql($q$/* race_of_children.df:2 main #268f5b6d */ SELECT dfdsl.still_runs($dfx_kid_ddbc0ae6.id, 'dfx_ret') AS c$q$)),
            df.as(df.sql($q$/* race_of_children.df:2 main #96d6744a */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'))), df.seq(
          df.as(df.sql($q$/* race_of_children.df:2 main #860f545b */ <<d76755bb>> SELECT ($dfx_end_ddbc0ae6.status) AS status, ($dfx_end_ddbc0ae6.hex?) AS hex$q$), 'dfx_end_f7a94787'),
          df.sql($q$/* race_of_children.df:2 main #da23fa31 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_ddbc0ae6.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'dfx_branch0_f7a94787'),
        df.sql($q$/* race_of_children.df:2 main #d0b2e56e */ SELECT 'a' AS winner, ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch0_f7a94787' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$)),
      df.seq(
        df.as(df.seq(df.seq(
          df.as(df.sql($q$/* race_of_children.df:2 main #9fcb8fb6 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::branch::aabb3a70',
    'main_graph_16b21c7111c4e25b', ARRAY[]::text[], raced => 'dfx_kid_aabb3a70')$q$), 'dfx_kid_aabb3a70'),
          df.loop(df.loop( -- race_of_children.df:2
              df.wait_for_signal('sub::aabb3a70', 2) /* race_of_children.df:2 */,
              df.sql($q$/* race_of_children.df:2 main #e1692351 */ SELECT dfdsl.still_runs($dfx_kid_aabb3a70.id, 'dfx_ret') AS c$q$)),
            df.as(df.sql($q$/* race_of_children.df:2 main #51300c76 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'))), df.seq(
          df.as(df.sql($q$/* race_of_children.df:2 main #b7dfdc20 */ <<573d5b28>> SELECT ($dfx_end_aabb3a70.status) AS status, ($dfx_end_aabb3a70.hex?) AS hex$q$), 'dfx_end_f7a94787'),
          df.sql($q$/* race_of_children.df:2 main #1dc5820d */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_aabb3a70.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'dfx_branch1_f7a94787'),
        df.sql($q$/* race_of_children.df:2 main #a7b5d5f8 */ SELECT 'b' AS winner, ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch1_f7a94787' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$))), 'dfx_race_f7a94787'),
    df.seq(df.seq(
      df.sql($q$/* race_of_children.df:2 main #97290d50 */ <<2dd92f32>> SELECT dfdsl.sweep_children('{sys_instance_id}', ARRAY['branch::ddbc0ae6', 'branch::aabb3a70']) AS n$q$),
      df.sql($q$/* race_of_children.df:2 main #b21505dc */ <<eb209b96>> SELECT * FROM dfdsl.hand_on($dfx_end_f7a94787.status, $dfx_end_f7a94787.hex?)$q$)),
      df.sql($q$/* race_of_children.df:2 main #6c60af8a */ SELECT false AS c$q$))), 'first')),
  df.sql($q$/* race_of_children.df:4 main #d632b649 */ SELECT ($first.winner)::text AS winner$q$))
-- main_graph_2ecbb00ec139e23e
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* race_of_children.df:2 main #8c624f43 */ SELECT 1 AS v$q$), 'dfx_ret'),
      df.sql(concat($q$/* race_of_children.df:2 main #1076f97f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::a8ecacd8')$q$)));
END 
-- main_graph_90edb3ffd3b9bed3
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* race_of_children.df:2 main #eb44dd70 */ SELECT 0 AS n$q$), 'dfx_turn_ae8f09ec'),
        df.loop( -- race_of_children.df:2
          df.seq(df.seq(
            df.as(df.sql($q$/* race_of_children.df:2 main #83186493 */ SELECT ($dfx_turn_ae8f09ec.n)::bigint + 1 AS n$q$), 'dfx_turn_ae8f09ec'),
            df.as(df.sql($q$/* race_of_children.df:2 main #df9340d1 */ <<4b870706>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_ae8f09ec.n)::bigint, '::retry::a8ecacd8'),
    'main_graph_2ecbb00ec139e23e', ARRAY[]::text[])$q$), 'dfx_kid_a8ecacd8')),
            df.loop(df.loop( -- race_of_children.df:2
                df.wait_for_signal('sub::a8ecacd8', 2) /* race_of_children.df:2 */,
                df.sql($q$/* race_of_children.df:2 main #a131ec36 */ SELECT dfdsl.still_runs($dfx_kid_a8ecacd8.id, 'dfx_ret') AS c$q$)),
              df.as(df.sql($q$/* race_of_children.df:2 main #1168c311 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'))),
          df.sql($q$/* race_of_children.df:2 main #d34b4ea2 */ <<f07b508e>> SELECT ($dfx_end_a8ecacd8.status) = 'failed' AND ($dfx_turn_ae8f09ec.n)::bigint < 2 AS c$q$))), df.seq(
        df.sql($q$/* race_of_children.df:2 main #9d259151 */ <<dca5a149>> SELECT * FROM dfdsl.hand_on($dfx_end_a8ecacd8.status, $dfx_end_a8ecacd8.hex?)$q$),
        df.sql($q$/* race_of_children.df:2 main #5d9d4d6a */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_a8ecacd8.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'dfx_ret'),
      df.sql(concat($q$/* race_of_children.df:2 main #a66270ee */ SELECT df.signal('$q$, df_parent, $q$', 'sub::ddbc0ae6')$q$)));
END 
-- main_graph_1df85337cf391a7c
BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.sleep(5) /* race_of_children.df:2 */,
        df.sql($q$/* race_of_children.df:3 main #a5aafbb1 */ SELECT 2 AS v$q$)), 'dfx_ret'),
      df.sql(concat($q$/* race_of_children.df:2 main #317b8655 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::9904b645')$q$)));
END 
-- main_graph_16b21c7111c4e25b
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* race_of_children.df:2 main #537c7a82 */ SELECT 0 AS n$q$), 'dfx_turn_c76a07c8'),
        df.loop( -- race_of_children.df:2
          df.seq(df.seq(
            df.as(df.sql($q$/* race_of_children.df:2 main #93bdfa08 */ SELECT ($dfx_turn_c76a07c8.n)::bigint + 1 AS n$q$), 'dfx_turn_c76a07c8'),
            df.as(df.sql($q$/* race_of_children.df:2 main #04098478 */ <<4978d498>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_c76a07c8.n)::bigint, '::retry::9904b645'),
    'main_graph_1df85337cf391a7c', ARRAY[]::text[])$q$), 'dfx_kid_9904b645')),
            df.loop(df.loop( -- race_of_children.df:2
                df.wait_for_signal('sub::9904b645', 2) /* race_of_children.df:2 */,
                df.sql($q$/* race_of_children.df:2 main #7aab289f */ SELECT dfdsl.still_runs($dfx_kid_9904b645.id, 'dfx_ret') AS c$q$)),
              df.as(df.sql($q$/* race_of_children.df:2 main #caf207b8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'))),
          df.sql($q$/* race_of_children.df:2 main #08d18a0b */ <<190013f4>> SELECT ($dfx_end_9904b645.status) = 'failed' AND ($dfx_turn_c76a07c8.n)::bigint < 2 AS c$q$))), df.seq(
        df.sql($q$/* race_of_children.df:2 main #32f410d9 */ <<c731905d>> SELECT * FROM dfdsl.hand_on($dfx_end_9904b645.status, $dfx_end_9904b645.hex?)$q$),
        df.sql($q$/* race_of_children.df:2 main #860789c3 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_9904b645.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'dfx_ret'),
      df.sql(concat($q$/* race_of_children.df:2 main #97b2f895 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::aabb3a70')$q$)));
END 
