-- main
df.seq(df.seq(
  df.as(df.sql($q$/* undo_in_try.df:2 main #9aa247bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::958d17e4',
    'main_graph_5195deac069fa6ea',
    ARRAY[]::text[])$q$), 'dfx_kid_958d17e4'),
  df.loop( -- undo_in_try.df:2
    df.loop( -- undo_in_try.df:2
      df.wait_for_signal('sub::958d17e4', 2) /* undo_in_try.df:2 */,
      df.sql($q$/* undo_in_try.df:2 main #e400eb5a */ SELECT dfdsl.still_runs((($dfx_kid_958d17e4.id)::text), 'dfx_ret') AS c$q$)),
    df.as(df.sql($q$/* undo_in_try.df:2 main #5459c47d */ <<f8c429bf>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message, q.hex, q.step, q.line
  FROM dfdsl.child_outcome((($dfx_kid_958d17e4.id)::text), 'the block `try` of line 2') q$q$), 'dfx_end_958d17e4'))),
  df.if(df.sql($q$/* undo_in_try.df:2 main #565929e5 */ <<84dc3371>> SELECT dfdsl.has_failed(($dfx_end_958d17e4.status), ($dfx_end_958d17e4.hex?)) AS c$q$),
    df.sql($q$/* undo_in_try.df:3 main #44d6dfa9 */ SELECT (($dfx_end_958d17e4.message)::text) AS why$q$),
    df.sql($q$/* undo_in_try.df:2 main #18ac4a06 */ SELECT NULL::text AS result WHERE false$q$)))
-- main_graph_b90c2fe88522245c

BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* undo_in_try.df:2 main #5f657f7b */ SELECT 1 AS id$q$), 'a'),
        df.sql($q$/* undo_in_try.df:3 main #12c21842 */ SELECT * FROM dfdsl.fail('no')$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_in_try.df:2 main #875ded7f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::779588f9')$q$)));
END

-- main_graph_6b1966e8aaf70e12
DECLARE dfx_a_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* undo_in_try.df:2 main #94bfc9b7 */ SELECT ($q$, dfx_a_id, $q$::integer) AS gone$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_in_try.df:2 main #7b7ca75b */ <<7b37184f>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_f17f2680', $q$, df_place, $q$) AS next$q$)));
END

-- main_graph_5195deac069fa6ea

BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* undo_in_try.df:2 main #df046bc5 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::779588f9',
    'main_graph_b90c2fe88522245c',
    ARRAY[]::text[])$q$), 'dfx_kid_779588f9'),
        df.loop( -- undo_in_try.df:2
          df.loop( -- undo_in_try.df:2
            df.wait_for_signal('sub::779588f9', 2) /* undo_in_try.df:2 */,
            df.sql($q$/* undo_in_try.df:2 main #a1a6c722 */ SELECT dfdsl.still_runs((($dfx_kid_779588f9.id)::text), 'dfx_ret') AS c$q$)),
          df.as(df.sql($q$/* undo_in_try.df:2 main #11ffe805 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_779588f9.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_779588f9'))),
        df.if(df.sql($q$/* undo_in_try.df:2 main #08c276c7 */ <<77ad9bca>> SELECT dfdsl.has_failed(($dfx_end_779588f9.status), ($dfx_end_779588f9.hex?)) AS c$q$),
          df.seq(
            df.if(
              df.as(df.sql($q$/* undo_in_try.df:2 main #c75c19b4 */ <<71e94325>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::f17f2680', 1, true,
    NULL, NULL,
    (SELECT json_agg(json_build_object('graph', q.graph, 'given', q.given) ORDER BY q.at DESC, q.k DESC)
    FROM (SELECT dfdsl.body_instances((($dfx_end_779588f9.instance_id))::text) AS ids OFFSET 0) u CROSS JOIN LATERAL (
      SELECT 1 AS k, d.at, g.graph, g.given FROM (SELECT dfdsl.done_at(u.ids, 'a') AS at OFFSET 0) d
      CROSS JOIN LATERAL (SELECT 'main_graph_6b1966e8aaf70e12',
    ARRAY[dfdsl.literal((((dfdsl.result_at(u.ids, 'a', d.at) -> 'rows' -> 0 -> 'id'))::json #>> ARRAY[]::text[])::text, 'a.id')]::text[]) g(graph, given)
      WHERE d.at IS NOT NULL) q))$q$), 'dfx_kid_f17f2680'),
              df.loop( -- undo_in_try.df:2
                df.loop( -- undo_in_try.df:2
                  df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                  df.sql($q$/* undo_in_try.df:2 main #b9feb553 */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_f17f2680') AS c$q$)),
                df.as(df.sql($q$/* undo_in_try.df:2 main #09a79a74 */ <<79f048a0>> SELECT q.status = 'running' AS c, q.status, q.message, q.hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_f17f2680') q$q$), 'dfx_undo_779588f9')),
              df.as(df.sql($q$/* undo_in_try.df:2 main #1691eb56 */ SELECT * FROM dfdsl.no_chain((($dfx_kid_f17f2680.n))::int,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_779588f9')),
            df.sql($q$/* undo_in_try.df:2 main #87ffd207 */ <<72748d4b>> SELECT * FROM dfdsl.hand_on('failed', ($dfx_end_779588f9.hex?), ($dfx_undo_779588f9.hex?))$q$)),
          df.sql($q$/* undo_in_try.df:2 main #5d0a667e */ SELECT NULL::jsonb AS dfx_box$q$))), 'dfx_ret'),
      df.sql(concat($q$/* undo_in_try.df:2 main #fe2de052 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::958d17e4')$q$)));
END

