-- main
df.seq(df.seq(
  df.as(df.sql($q$/* undo_two.df:2 main #7d3ce575 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::fa11695f',
    'main_graph_3034e95431e28323',
    ARRAY[]::text[])$q$), 'dfx_kid_fa11695f'),
  df.wait_for_signal('sub::fa11695f', 1) /* undo_two.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* undo_two.df:2 main #4f635f44 */ <<f8c429bf>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message, q.hex, q.step, q.line
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
    df.seq(
      df.wait_for_signal('sub::fa11695f', 2) /* undo_two.df:2 */,
      df.if(
        df.as(df.sql($q$/* undo_two.df:2 main #38646fd2 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
        df.seq(
          df.wait_for_signal('sub::fa11695f', 4) /* undo_two.df:2 */,
          df.if(
            df.as(df.sql($q$/* undo_two.df:2 main #a16d3e68 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
            df.seq(
              df.wait_for_signal('sub::fa11695f', 8) /* undo_two.df:2 */,
              df.if(
                df.as(df.sql($q$/* undo_two.df:2 main #d66a0efe */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                df.seq(
                  df.wait_for_signal('sub::fa11695f', 16) /* undo_two.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* undo_two.df:2 main #480e9b5d */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                    df.seq(
                      df.wait_for_signal('sub::fa11695f', 32) /* undo_two.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* undo_two.df:2 main #3f09abcb */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                        df.seq(
                          df.wait_for_signal('sub::fa11695f', 64) /* undo_two.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* undo_two.df:2 main #a600fa71 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                            df.seq(
                              df.wait_for_signal('sub::fa11695f', 128) /* undo_two.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* undo_two.df:2 main #d107cae7 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                df.seq(
                                  df.wait_for_signal('sub::fa11695f', 256) /* undo_two.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* undo_two.df:2 main #41b8d776 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                    df.seq(
                                      df.wait_for_signal('sub::fa11695f', 512) /* undo_two.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* undo_two.df:2 main #36bfe7e0 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                        df.seq(
                                          df.wait_for_signal('sub::fa11695f', 1024) /* undo_two.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* undo_two.df:2 main #9c3e08b6 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                            df.seq(
                                              df.wait_for_signal('sub::fa11695f', 2048) /* undo_two.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* undo_two.df:2 main #eb393820 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                df.seq(
                                                  df.wait_for_signal('sub::fa11695f', 4096) /* undo_two.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* undo_two.df:2 main #7230699a */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::fa11695f', 8192) /* undo_two.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* undo_two.df:2 main #0537590c */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::fa11695f', 16384) /* undo_two.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* undo_two.df:2 main #9b53ccaf */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::fa11695f', 32768) /* undo_two.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #ec54fc39 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 65536) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #755dad83 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 131072) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #025a9d15 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 262144) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #92e58084 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 524288) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #e5e2b012 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 1048576) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #b7135b75 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 2097152) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #c0146be3 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 4194304) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #591d3a59 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 8388608) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #2e1a0acf */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 16777216) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #b07e9f6c */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 33554432) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #c779affa */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 2') q$q$), 'dfx_end_fa11695f'),
                                                                df.sql($q$/* undo_two.df:2 main #1cc71c14 */ <<bd3f4ce2>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */),
  df.if(df.sql($q$/* undo_two.df:2 main #c301fdc5 */ <<f8f8f76d>> SELECT dfdsl.has_failed(($dfx_end_fa11695f.status), ($dfx_end_fa11695f.hex?)) AS c$q$),
    df.seq(
      df.if(
        df.as(df.sql($q$/* undo_two.df:2 main #f54f6822 */ <<533ce4cd>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::5347a830', 1, true,
    NULL, NULL,
    (SELECT json_agg(json_build_object('graph', q.graph, 'given', q.given) ORDER BY q.at DESC, q.k DESC)
    FROM (SELECT dfdsl.body_instances((($dfx_end_fa11695f.instance_id))::text) AS ids OFFSET 0) u CROSS JOIN LATERAL (
      SELECT 1 AS k, d.at, g.graph, g.given FROM (SELECT dfdsl.done_at(u.ids, 'a') AS at OFFSET 0) d
      CROSS JOIN LATERAL (SELECT 'main_graph_e20d1a8f5a062698',
    ARRAY[dfdsl.literal((((dfdsl.result_at(u.ids, 'a', d.at) -> 'rows' -> 0 -> 'id'))::json #>> ARRAY[]::text[])::text, 'a.id')]::text[]) g(graph, given)
      WHERE d.at IS NOT NULL
      UNION ALL SELECT 2 AS k, d.at, g.graph, g.given FROM (SELECT dfdsl.done_at(u.ids, 'b') AS at OFFSET 0) d
      CROSS JOIN LATERAL (SELECT 'main_graph_c8cfbd297ffa9cd9',
    ARRAY[dfdsl.literal((((dfdsl.result_at(u.ids, 'b', d.at) -> 'rows' -> 0 -> 'id'))::json #>> ARRAY[]::text[])::text, 'b.id')]::text[]) g(graph, given)
      WHERE d.at IS NOT NULL) q))$q$), 'dfx_kid_5347a830'),
        df.seq(
          df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
          df.if(
            df.as(df.sql($q$/* undo_two.df:2 main #a1697659 */ <<e35a5fa0>> SELECT q.status = 'running' AS c, q.status, q.message, q.hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_5347a830') q$q$), 'dfx_undo_fa11695f'),
            df.seq(
              df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
              df.if(
                df.as(df.sql($q$/* undo_two.df:2 main #d66e46cf */ <<e35a5fa0>>),
                df.seq(
                  df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* undo_two.df:2 main #4f671775 */ <<e35a5fa0>>),
                    df.seq(
                      df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* undo_two.df:2 main #386027e3 */ <<e35a5fa0>>),
                        df.seq(
                          df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* undo_two.df:2 main #a604b240 */ <<e35a5fa0>>),
                            df.seq(
                              df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* undo_two.df:2 main #d10382d6 */ <<e35a5fa0>>),
                                df.seq(
                                  df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* undo_two.df:2 main #480ad36c */ <<e35a5fa0>>),
                                    df.seq(
                                      df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* undo_two.df:2 main #3f0de3fa */ <<e35a5fa0>>),
                                        df.seq(
                                          df.wait_for_signal('sub::5347a830', 4) /* undo_two.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* undo_two.df:2 main #afb2fe6b */ <<e35a5fa0>>),
                                            df.seq(
                                              df.wait_for_signal('sub::5347a830', 8) /* undo_two.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* undo_two.df:2 main #d8b5cefd */ <<e35a5fa0>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::5347a830', 16) /* undo_two.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* undo_two.df:2 main #ffd66e46 */ <<e35a5fa0>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::5347a830', 32) /* undo_two.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* undo_two.df:2 main #88d15ed0 */ <<e35a5fa0>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::5347a830', 64) /* undo_two.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* undo_two.df:2 main #11d80f6a */ <<e35a5fa0>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::5347a830', 128) /* undo_two.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #66df3ffc */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 256) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #f8bbaa5f */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 512) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #8fbc9ac9 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1024) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #16b5cb73 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2048) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #61b2fbe5 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4096) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #f10de674 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8192) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #860ad6e2 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16384) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #d4fb3d85 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 32768) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #a3fc0d13 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 65536) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #3af55ca9 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 131072) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #4df26c3f */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 262144) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #d396f99c */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 524288) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #a491c90a */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1048576) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #3d9898b0 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2097152) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #4a9fa826 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4194304) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #da20b5b7 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8388608) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #ad278521 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16777216) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #cde00cc4 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 33554432) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #bae73c52 */ <<e35a5fa0>>),
                                                                df.sql($q$/* undo_two.df:2 main #acaa5a2c */ <<69b384ae>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)), df.sleep(0) /* undo_two.df:2 */)),
        df.as(df.sql($q$/* undo_two.df:2 main #1688b573 */ SELECT * FROM dfdsl.no_chain((($dfx_kid_5347a830.n))::int,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_fa11695f')),
      df.sql($q$/* undo_two.df:2 main #4c3c5905 */ <<81c58076>> SELECT * FROM dfdsl.hand_on('failed', ($dfx_end_fa11695f.hex?), ($dfx_undo_fa11695f.hex?))$q$)),
    df.sql($q$/* undo_two.df:2 main #ff32e8ce */ <<92bc949c>> SELECT e -> 'a' AS "a", e -> 'b' AS "b" FROM jsonb_array_elements((($dfx_end_fa11695f.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- main_graph_3034e95431e28323

BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* undo_two.df:2 main #0e42ca58 */ SELECT 1 AS id$q$), 'a'),
        df.as(df.sql($q$/* undo_two.df:3 main #f7803812 */ SELECT 2 AS id$q$), 'b')),
        df.sql($q$/* undo_two.df:4 main #d632b649 */ SELECT (($a.id)::integer) AS a, (($b.id)::integer) AS b$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_two.df:2 main #d8a22f5c */ SELECT df.signal('$q$, df_parent, $q$', 'sub::fa11695f')$q$)));
END

-- main_graph_e20d1a8f5a062698
DECLARE dfx_a_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* undo_two.df:2 main #920cdec9 */ SELECT ($q$, dfx_a_id, $q$::integer) AS gone$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_two.df:2 main #a3390ef8 */ <<28122e27>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_5347a830', $q$, df_place, $q$) AS next$q$)));
END

-- main_graph_c8cfbd297ffa9cd9
DECLARE dfx_b_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* undo_two.df:3 main #ae54596b */ SELECT ($q$, dfx_b_id, $q$::integer) AS gone$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_two.df:3 main #d9b7320f */ <<28122e27>>
END

