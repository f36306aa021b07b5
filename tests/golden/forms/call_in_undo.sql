-- work
df.sql(concat($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql($q$/* call_in_undo.df:3 main #7d3ce575 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::fa11695f',
    'main_graph_138b42af10824135', ARRAY[]::text[])$q$), 'dfx_kid_fa11695f'),
  df.loop(df.loop( -- call_in_undo.df:3
      df.wait_for_signal('sub::fa11695f', 2) /* call_in_undo.df:3 */,
      df.sql($q$/* call_in_undo.df:3 main #039e4992 */ SELECT dfdsl.still_runs($dfx_kid_fa11695f.id, 'dfx_ret') AS c$q$)),
    df.as(df.sql($q$/* call_in_undo.df:3 main #b3c766b5 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'))),
  df.if(df.sql($q$/* call_in_undo.df:3 main #c301fdc5 */ <<8e160a21>> SELECT dfdsl.has_failed($dfx_end_fa11695f.status, $dfx_end_fa11695f.hex?) AS c$q$),
    df.seq(
      df.if(
        df.as(df.sql($q$/* call_in_undo.df:3 main #f54f6822 */ <<533ce4cd>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::5347a830', 1, true,
    NULL, NULL,
    (SELECT json_agg(pg_catalog.json_build_object('graph', graph, 'given', given) ORDER BY at DESC, k DESC)
    FROM dfdsl.body_instances($dfx_end_fa11695f.instance_id) u(ids) CROSS JOIN LATERAL (
      SELECT d.at, 1, 'main_graph_978217e13d03485b', ARRAY[]::text[]
      FROM dfdsl.done_at(u.ids, 'dfx_done_18b30f7a') d(at) WHERE d.at IS NOT NULL) q(at, k, graph, given)))$q$), 'dfx_kid_5347a830'),
        df.loop(df.loop( -- call_in_undo.df:3
            df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
            df.sql($q$/* call_in_undo.df:3 main #8bedc4c5 */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_5347a830') AS c$q$)),
          df.as(df.sql($q$/* call_in_undo.df:3 main #3bb4ebe2 */ <<d71f540f>> SELECT status = 'running' AS c, status, message, hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_5347a830')$q$), 'dfx_undo_fa11695f')),
        df.as(df.sql($q$/* call_in_undo.df:3 main #1688b573 */ SELECT * FROM dfdsl.no_chain($dfx_kid_5347a830.n,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_fa11695f')),
      df.sql($q$/* call_in_undo.df:3 main #4c3c5905 */ <<2d57449e>> SELECT * FROM dfdsl.hand_on('failed', $dfx_end_fa11695f.hex?, $dfx_undo_fa11695f.hex?)$q$)),
    df.sql($q$/* call_in_undo.df:3 main #ff32e8ce */ SELECT e -> 'z' AS z
    FROM jsonb_array_elements(($dfx_end_fa11695f.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))
-- work_graph_931469e2110bccc0
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
-- main_graph_138b42af10824135
BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.as(df.seq(df.seq(
          df.as(df.sql($q$/* call_in_undo.df:3 main #74f62d05 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::c67b8fc2',
    'work_graph_931469e2110bccc0', ARRAY[dfdsl.literal(1::int::text)], wakes => true)$q$), 'dfx_kid_c67b8fc2'),
          df.wait_for_signal('sub::c67b8fc2', 5) /* call_in_undo.df:3 */),
          df.if(
            df.as(df.sql($q$/* call_in_undo.df:3 main #aa7461c7 */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'), df.sleep(0),
            df.seq(df.seq(
              df.if(df.sql($q$/* call_in_undo.df:3 main #b093eb2f */ SELECT ($dfx_end_c67b8fc2.status) = 'running' AS c$q$),
                df.loop(df.loop( -- call_in_undo.df:3
                    df.wait_for_signal('sub::c67b8fc2', 5) /* call_in_undo.df:3 */,
                    df.sql($q$/* call_in_undo.df:3 main #0a5481e2 */ SELECT dfdsl.still_runs($dfx_kid_c67b8fc2.id, 'dfx_ret') AS c$q$)),
                  df.as(df.sql($q$/* call_in_undo.df:3 main #ba0daec5 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2')), df.sleep(0)),
              df.sql($q$/* call_in_undo.df:3 main #1c30e2f1 */ <<94a5ae41>> SELECT * FROM dfdsl.hand_on($dfx_end_c67b8fc2.status, $dfx_end_c67b8fc2.hex?)$q$)), df.sleep(0)))), 'dfx_done_18b30f7a'),
        df.sql($q$/* call_in_undo.df:4 main #d632b649 */ SELECT 1 / 0 AS z$q$)), 'dfx_ret'),
      df.sql(concat($q$/* call_in_undo.df:3 main #d8a22f5c */ SELECT df.signal('$q$, df_parent, $q$', 'sub::fa11695f')$q$)));
END 
-- main_graph_978217e13d03485b
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* call_in_undo.df:3 main #cd7275f0 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::381340db',
    'work_graph_931469e2110bccc0', ARRAY[dfdsl.literal(2::int::text)], wakes => true)$q$), 'dfx_kid_381340db'),
        df.wait_for_signal('sub::381340db', 5) /* call_in_undo.df:3 */),
        df.if(
          df.as(df.sql($q$/* call_in_undo.df:3 main #48f89db1 */ <<69fa7bcb>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'), df.sleep(0),
          df.seq(df.seq(
            df.if(df.sql($q$/* call_in_undo.df:3 main #bce89e95 */ SELECT ($dfx_end_381340db.status) = 'running' AS c$q$),
              df.loop(df.loop( -- call_in_undo.df:3
                  df.wait_for_signal('sub::381340db', 5) /* call_in_undo.df:3 */,
                  df.sql($q$/* call_in_undo.df:3 main #b3d0d917 */ SELECT dfdsl.still_runs($dfx_kid_381340db.id, 'dfx_ret') AS c$q$)),
                df.as(df.sql($q$/* call_in_undo.df:3 main #0389f630 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db')), df.sleep(0)),
            df.sql($q$/* call_in_undo.df:3 main #d15e603a */ <<8ea02e13>> SELECT * FROM dfdsl.hand_on($dfx_end_381340db.status, $dfx_end_381340db.hex?)$q$)), df.sleep(0)))), 'dfx_ret'),
      df.sql(concat($q$/* call_in_undo.df:3 main #a3390ef8 */ <<28122e27>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_5347a830', $q$, df_place, $q$) AS next$q$)));
END 
