-- main
df.seq(df.seq(
  df.as(df.sql($q$/* undo_in_try.df:2 main #9aa247bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::958d17e4',
    'main_graph_ea3925b53be44add', ARRAY[]::text[])$q$), 'dfx_kid_958d17e4'),
  df.loop(df.loop( -- undo_in_try.df:2
      df.wait_for_signal('sub::958d17e4', 2) /* undo_in_try.df:2 */,
      df.sql($q$/* undo_in_try.df:2 main #e400eb5a */ SELECT dfdsl.still_runs($dfx_kid_958d17e4.id, 'dfx_ret') AS c$q$)),
    df.as(df.sql($q$/* undo_in_try.df:2 main #5459c47d */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'))),
  df.if(df.sql($q$/* undo_in_try.df:2 main #565929e5 */ <<cfc5686b>> SELECT dfdsl.has_failed($dfx_end_958d17e4.status, $dfx_end_958d17e4.hex?) AS c$q$),
    df.sql($q$/* undo_in_try.df:3 main #44d6dfa9 */ SELECT ($dfx_end_958d17e4.message)::text AS why$q$),
    df.sql($q$/* undo_in_try.df:2 main #18ac4a06 */ SELECT NULL::text AS result WHERE false$q$)))
-- main_graph_9b27d18556b5abf6
BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* undo_in_try.df:2 main #5f657f7b */ SELECT 1 AS id$q$), 'a'),
        df.sql($q$/* undo_in_try.df:3 main #12c21842 */ SELECT * FROM dfdsl.fail('no')$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_in_try.df:2 main #875ded7f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::779588f9')$q$)));
END 
-- main_graph_c04d067dee2aca38
DECLARE dfx_a_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* undo_in_try.df:2 main #94bfc9b7 */ SELECT $q$, dfx_a_id, $q$::integer AS gone$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_in_try.df:2 main #7b7ca75b */ <<7b37184f>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_f17f2680', $q$, df_place, $q$) AS next$q$)));
END 
-- main_graph_ea3925b53be44add
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* undo_in_try.df:2 main #df046bc5 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::779588f9',
    'main_graph_9b27d18556b5abf6', ARRAY[]::text[])$q$), 'dfx_kid_779588f9'),
        df.loop(df.loop( -- undo_in_try.df:2
            df.wait_for_signal('sub::779588f9', 2) /* undo_in_try.df:2 */,
            df.sql($q$/* undo_in_try.df:2 main #a1a6c722 */ SELECT dfdsl.still_runs($dfx_kid_779588f9.id, 'dfx_ret') AS c$q$)),
          df.as(df.sql($q$/* undo_in_try.df:2 main #11ffe805 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'))),
        df.if(df.sql($q$/* undo_in_try.df:2 main #08c276c7 */ <<e7f1735c>> SELECT dfdsl.has_failed($dfx_end_779588f9.status, $dfx_end_779588f9.hex?) AS c$q$),
          df.seq(
            df.if(
              df.as(df.sql($q$/* undo_in_try.df:2 main #c75c19b4 */ <<71e94325>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::f17f2680', 1, true,
    NULL, NULL,
    (SELECT json_agg(pg_catalog.json_build_object('graph', graph, 'given', given) ORDER BY at DESC, k DESC)
    FROM dfdsl.body_instances($dfx_end_779588f9.instance_id) u(ids) CROSS JOIN LATERAL (
      SELECT d.at, 1, 'main_graph_c04d067dee2aca38', ARRAY[dfdsl.literal(dfdsl.result_at(u.ids, 'a', d.at) -> 'rows' -> 0 ->> 'id', 'a.id')]
      FROM dfdsl.done_at(u.ids, 'a') d(at) WHERE d.at IS NOT NULL) q(at, k, graph, given)))$q$), 'dfx_kid_f17f2680'),
              df.loop(df.loop( -- undo_in_try.df:2
                  df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                  df.sql($q$/* undo_in_try.df:2 main #b9feb553 */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_f17f2680') AS c$q$)),
                df.as(df.sql($q$/* undo_in_try.df:2 main #09a79a74 */ <<32201828>> SELECT status = 'running' AS c, status, message, hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_f17f2680')$q$), 'dfx_undo_779588f9')),
              df.as(df.sql($q$/* undo_in_try.df:2 main #1691eb56 */ SELECT * FROM dfdsl.no_chain($dfx_kid_f17f2680.n,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_779588f9')),
            df.sql($q$/* undo_in_try.df:2 main #87ffd207 */ <<c12482c7>> SELECT * FROM dfdsl.hand_on('failed', $dfx_end_779588f9.hex?, $dfx_undo_779588f9.hex?)$q$)),
          df.sql($q$/* undo_in_try.df:2 main #5d0a667e */ SELECT NULL::jsonb AS dfx_box$q$))), 'dfx_ret'),
      df.sql(concat($q$/* undo_in_try.df:2 main #fe2de052 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::958d17e4')$q$)));
END 
