-- work
df.sql(concat($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql($q$/* call_in_undo.df:3 main #7d3ce575 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::fa11695f',
    'main_graph_fc49c15070e3fc5c',
    ARRAY[]::text[])$q$), 'dfx_kid_fa11695f'),
  df.loop( -- call_in_undo.df:3
    df.loop( -- call_in_undo.df:3
      df.wait_for_signal('sub::fa11695f', 2) /* call_in_undo.df:3 */,
      df.sql($q$/* call_in_undo.df:3 main #039e4992 */ SELECT dfdsl.still_runs((($dfx_kid_fa11695f.id)::text), 'dfx_ret') AS c$q$)),
    df.as(df.sql($q$/* call_in_undo.df:3 main #b3c766b5 */ <<f8c429bf>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message, q.hex, q.step, q.line
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'))),
  df.if(df.sql($q$/* call_in_undo.df:3 main #c301fdc5 */ <<f8f8f76d>> SELECT dfdsl.has_failed(($dfx_end_fa11695f.status), ($dfx_end_fa11695f.hex?)) AS c$q$),
    df.seq(
      df.if(
        df.as(df.sql($q$/* call_in_undo.df:3 main #f54f6822 */ <<533ce4cd>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::5347a830', 1, true,
    NULL, NULL,
    (SELECT json_agg(json_build_object('graph', q.graph, 'given', q.given) ORDER BY q.at DESC, q.k DESC)
    FROM (SELECT dfdsl.body_instances((($dfx_end_fa11695f.instance_id))::text) AS ids OFFSET 0) u CROSS JOIN LATERAL (
      SELECT 1 AS k, d.at, g.graph, g.given FROM (SELECT dfdsl.done_at(u.ids, 'dfx_done_18b30f7a') AS at OFFSET 0) d
      CROSS JOIN LATERAL (SELECT 'main_graph_21417a2e21500278',
    ARRAY[]::text[]) g(graph, given)
      WHERE d.at IS NOT NULL) q))$q$), 'dfx_kid_5347a830'),
        df.loop( -- call_in_undo.df:3
          df.loop( -- call_in_undo.df:3
            df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
            df.sql($q$/* call_in_undo.df:3 main #8bedc4c5 */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_5347a830') AS c$q$)),
          df.as(df.sql($q$/* call_in_undo.df:3 main #3bb4ebe2 */ <<e35a5fa0>> SELECT q.status = 'running' AS c, q.status, q.message, q.hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_5347a830') q$q$), 'dfx_undo_fa11695f')),
        df.as(df.sql($q$/* call_in_undo.df:3 main #1688b573 */ SELECT * FROM dfdsl.no_chain((($dfx_kid_5347a830.n))::int,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_fa11695f')),
      df.sql($q$/* call_in_undo.df:3 main #4c3c5905 */ <<81c58076>> SELECT * FROM dfdsl.hand_on('failed', ($dfx_end_fa11695f.hex?), ($dfx_undo_fa11695f.hex?))$q$)),
    df.sql($q$/* call_in_undo.df:3 main #ff32e8ce */ <<42c84bf4>> SELECT e -> 'z' AS "z" FROM jsonb_array_elements((($dfx_end_fa11695f.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))
-- work_graph_bdbdbf56b8fa5db6
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$));
END

-- main_graph_fc49c15070e3fc5c

BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.as(df.seq(df.seq(
          df.as(df.sql($q$/* call_in_undo.df:3 main #74f62d05 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::c67b8fc2',
    'work_graph_bdbdbf56b8fa5db6',
    ARRAY[dfdsl.literal((((1))::int)::text)]::text[], wakes => true)$q$), 'dfx_kid_c67b8fc2'),
          df.wait_for_signal('sub::c67b8fc2', 5) /* call_in_undo.df:3 */),
          df.if(
            df.as(df.sql($q$/* call_in_undo.df:3 main #aa7461c7 */ <<64241ec0>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, q.result, q.message AS error, q.hex
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
            df.sleep(0) /* call_in_undo.df:3 */,
            df.seq(df.seq(
              df.if(df.sql($q$/* call_in_undo.df:3 main #b093eb2f */ SELECT ($dfx_end_c67b8fc2.status) = 'running' AS c$q$),
                df.loop( -- call_in_undo.df:3
                  df.loop( -- call_in_undo.df:3
                    df.wait_for_signal('sub::c67b8fc2', 5) /* call_in_undo.df:3 */,
                    df.sql($q$/* call_in_undo.df:3 main #0a5481e2 */ SELECT dfdsl.still_runs((($dfx_kid_c67b8fc2.id)::text), 'dfx_ret') AS c$q$)),
                  df.as(df.sql($q$/* call_in_undo.df:3 main #ba0daec5 */ <<c8222d86>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message AS error, q.hex
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2')), df.sleep(0)),
              df.sql($q$/* call_in_undo.df:3 main #1c30e2f1 */ <<0e0ae9d3>> SELECT * FROM dfdsl.hand_on(($dfx_end_c67b8fc2.status), ($dfx_end_c67b8fc2.hex?))$q$)),
              df.sleep(0) /* call_in_undo.df:3 */))), 'dfx_done_18b30f7a'),
        df.sql($q$/* call_in_undo.df:4 main #d632b649 */ SELECT 1 / 0 AS z$q$)), 'dfx_ret'),
      df.sql(concat($q$/* call_in_undo.df:3 main #d8a22f5c */ SELECT df.signal('$q$, df_parent, $q$', 'sub::fa11695f')$q$)));
END

-- main_graph_21417a2e21500278

BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* call_in_undo.df:3 main #cd7275f0 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::381340db',
    'work_graph_bdbdbf56b8fa5db6',
    ARRAY[dfdsl.literal((((2))::int)::text)]::text[], wakes => true)$q$), 'dfx_kid_381340db'),
        df.wait_for_signal('sub::381340db', 5) /* call_in_undo.df:3 */),
        df.if(
          df.as(df.sql($q$/* call_in_undo.df:3 main #48f89db1 */ <<64241ec0>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
          df.sleep(0) /* call_in_undo.df:3 */,
          df.seq(df.seq(
            df.if(df.sql($q$/* call_in_undo.df:3 main #bce89e95 */ SELECT ($dfx_end_381340db.status) = 'running' AS c$q$),
              df.loop( -- call_in_undo.df:3
                df.loop( -- call_in_undo.df:3
                  df.wait_for_signal('sub::381340db', 5) /* call_in_undo.df:3 */,
                  df.sql($q$/* call_in_undo.df:3 main #b3d0d917 */ SELECT dfdsl.still_runs((($dfx_kid_381340db.id)::text), 'dfx_ret') AS c$q$)),
                df.as(df.sql($q$/* call_in_undo.df:3 main #0389f630 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db')), df.sleep(0)),
            df.sql($q$/* call_in_undo.df:3 main #d15e603a */ <<d2cd4d96>> SELECT * FROM dfdsl.hand_on(($dfx_end_381340db.status), ($dfx_end_381340db.hex?))$q$)),
            df.sleep(0) /* call_in_undo.df:3 */))), 'dfx_ret'),
      df.sql(concat($q$/* call_in_undo.df:3 main #a3390ef8 */ <<28122e27>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_5347a830', $q$, df_place, $q$) AS next$q$)));
END

