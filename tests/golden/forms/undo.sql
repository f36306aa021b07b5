-- main
df.seq(df.seq(
  df.as(df.sql($q$/* undo.df:2 main #7d3ce575 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::fa11695f',
    'main_graph_a47082c7bf4c4cd3', ARRAY[]::text[])$q$), 'dfx_kid_fa11695f'),
  df.loop(df.loop( -- undo.df:2
      df.wait_for_signal('sub::fa11695f', 2) /* undo.df:2 */,
      df.sql($q$/* undo.df:2 main #039e4992 */ SELECT dfdsl.still_runs($dfx_kid_fa11695f.id, 'dfx_ret') AS c$q$)),
    df.as(df.sql($q$/* undo.df:2 main #b3c766b5 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'))),
  df.if(df.sql($q$/* undo.df:2 main #c301fdc5 */ <<8e160a21>> SELECT dfdsl.has_failed($dfx_end_fa11695f.status, $dfx_end_fa11695f.hex?) AS c$q$),
    df.seq(
      df.if(
        df.as(df.sql($q$/* undo.df:2 main #f54f6822 */ <<533ce4cd>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::5347a830', 1, true,
    NULL, NULL,
    (SELECT json_agg(pg_catalog.json_build_object('graph', graph, 'given', given) ORDER BY at DESC, k DESC)
    FROM dfdsl.body_instances($dfx_end_fa11695f.instance_id) u(ids) CROSS JOIN LATERAL (
      SELECT d.at, 1, 'main_graph_6e0920ff473d5964', ARRAY[dfdsl.literal(dfdsl.result_at(u.ids, 'a', d.at) -> 'rows' -> 0 ->> 'id', 'a.id')]
      FROM dfdsl.done_at(u.ids, 'a') d(at) WHERE d.at IS NOT NULL) q(at, k, graph, given)))$q$), 'dfx_kid_5347a830'),
        df.loop(df.loop( -- undo.df:2
            df.wait_for_signal('sub::5347a830', 2) /* undo.df:2 */,
            df.sql($q$/* undo.df:2 main #8bedc4c5 */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_5347a830') AS c$q$)),
          df.as(df.sql($q$/* undo.df:2 main #3bb4ebe2 */ <<d71f540f>> SELECT status = 'running' AS c, status, message, hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_5347a830')$q$), 'dfx_undo_fa11695f')),
        df.as(df.sql($q$/* undo.df:2 main #1688b573 */ SELECT * FROM dfdsl.no_chain($dfx_kid_5347a830.n,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_fa11695f')),
      df.sql($q$/* undo.df:2 main #4c3c5905 */ <<2d57449e>> SELECT * FROM dfdsl.hand_on('failed', $dfx_end_fa11695f.hex?, $dfx_undo_fa11695f.hex?)$q$)),
    df.sql($q$/* undo.df:2 main #ff32e8ce */ SELECT e -> 'z' AS z
    FROM jsonb_array_elements(($dfx_end_fa11695f.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))
-- main_graph_a47082c7bf4c4cd3
BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* undo.df:2 main #0e42ca58 */ SELECT 1 AS id$q$), 'a'),
        df.sql($q$/* undo.df:3 main #d632b649 */ SELECT 1 / 0 AS z$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo.df:2 main #d8a22f5c */ SELECT df.signal('$q$, df_parent, $q$', 'sub::fa11695f')$q$)));
END 
-- main_graph_6e0920ff473d5964
DECLARE dfx_a_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* undo.df:2 main #920cdec9 */ SELECT $q$, dfx_a_id, $q$::integer AS gone$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo.df:2 main #a3390ef8 */ <<28122e27>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_5347a830', $q$, df_place, $q$) AS next$q$)));
END 
