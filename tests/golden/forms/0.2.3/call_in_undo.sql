-- work
df.sql(concat($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql($q$/* call_in_undo.df:3 main #7d3ce575 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::fa11695f',
    'main_graph_30e563a9652e0f8f',
    ARRAY[]::text[])$q$), 'dfx_kid_fa11695f'),
  df.wait_for_signal('sub::fa11695f', 1) /* call_in_undo.df:3 */), df.seq(
  df.if(
    df.as(df.sql($q$/* call_in_undo.df:3 main #4f635f44 */ <<f8c429bf>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message, q.hex, q.step, q.line
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
    df.seq(
      df.wait_for_signal('sub::fa11695f', 2) /* call_in_undo.df:3 */,
      df.if(
        df.as(df.sql($q$/* call_in_undo.df:3 main #38646fd2 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
        df.seq(
          df.wait_for_signal('sub::fa11695f', 4) /* call_in_undo.df:3 */,
          df.if(
            df.as(df.sql($q$/* call_in_undo.df:3 main #a16d3e68 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
            df.seq(
              df.wait_for_signal('sub::fa11695f', 8) /* call_in_undo.df:3 */,
              df.if(
                df.as(df.sql($q$/* call_in_undo.df:3 main #d66a0efe */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                df.seq(
                  df.wait_for_signal('sub::fa11695f', 16) /* call_in_undo.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_undo.df:3 main #480e9b5d */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                    df.seq(
                      df.wait_for_signal('sub::fa11695f', 32) /* call_in_undo.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_undo.df:3 main #3f09abcb */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                        df.seq(
                          df.wait_for_signal('sub::fa11695f', 64) /* call_in_undo.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_undo.df:3 main #a600fa71 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                            df.seq(
                              df.wait_for_signal('sub::fa11695f', 128) /* call_in_undo.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_undo.df:3 main #d107cae7 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                df.seq(
                                  df.wait_for_signal('sub::fa11695f', 256) /* call_in_undo.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_undo.df:3 main #41b8d776 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                    df.seq(
                                      df.wait_for_signal('sub::fa11695f', 512) /* call_in_undo.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_undo.df:3 main #36bfe7e0 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                        df.seq(
                                          df.wait_for_signal('sub::fa11695f', 1024) /* call_in_undo.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_undo.df:3 main #9c3e08b6 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                            df.seq(
                                              df.wait_for_signal('sub::fa11695f', 2048) /* call_in_undo.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_undo.df:3 main #eb393820 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                df.seq(
                                                  df.wait_for_signal('sub::fa11695f', 4096) /* call_in_undo.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_undo.df:3 main #7230699a */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::fa11695f', 8192) /* call_in_undo.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_undo.df:3 main #0537590c */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::fa11695f', 16384) /* call_in_undo.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_undo.df:3 main #9b53ccaf */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::fa11695f', 32768) /* call_in_undo.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #ec54fc39 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #755dad83 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #025a9d15 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #92e58084 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #e5e2b012 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b7135b75 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c0146be3 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #591d3a59 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #2e1a0acf */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b07e9f6c */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c779affa */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_fa11695f.id)::text), 'the block `saga` of line 3') q$q$), 'dfx_end_fa11695f'),
                                                                df.sql($q$/* call_in_undo.df:3 main #1cc71c14 */ <<77784fab>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */),
  df.if(df.sql($q$/* call_in_undo.df:3 main #c301fdc5 */ <<f8f8f76d>> SELECT dfdsl.has_failed(($dfx_end_fa11695f.status), ($dfx_end_fa11695f.hex?)) AS c$q$),
    df.seq(
      df.if(
        df.as(df.sql($q$/* call_in_undo.df:3 main #f54f6822 */ <<533ce4cd>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::5347a830', 1, true,
    NULL, NULL,
    (SELECT json_agg(json_build_object('graph', q.graph, 'given', q.given) ORDER BY q.at DESC, q.k DESC)
    FROM (SELECT dfdsl.body_instances((($dfx_end_fa11695f.instance_id))::text) AS ids OFFSET 0) u CROSS JOIN LATERAL (
      SELECT 1 AS k, d.at, g.graph, g.given FROM (SELECT dfdsl.done_at(u.ids, 'dfx_done_18b30f7a') AS at OFFSET 0) d
      CROSS JOIN LATERAL (SELECT 'main_graph_b804f06b83ad5886',
    ARRAY[]::text[]) g(graph, given)
      WHERE d.at IS NOT NULL) q))$q$), 'dfx_kid_5347a830'),
        df.seq(
          df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
          df.if(
            df.as(df.sql($q$/* call_in_undo.df:3 main #a1697659 */ <<e35a5fa0>> SELECT q.status = 'running' AS c, q.status, q.message, q.hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_5347a830') q$q$), 'dfx_undo_fa11695f'),
            df.seq(
              df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
              df.if(
                df.as(df.sql($q$/* call_in_undo.df:3 main #d66e46cf */ <<e35a5fa0>>),
                df.seq(
                  df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_undo.df:3 main #4f671775 */ <<e35a5fa0>>),
                    df.seq(
                      df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_undo.df:3 main #386027e3 */ <<e35a5fa0>>),
                        df.seq(
                          df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_undo.df:3 main #a604b240 */ <<e35a5fa0>>),
                            df.seq(
                              df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_undo.df:3 main #d10382d6 */ <<e35a5fa0>>),
                                df.seq(
                                  df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_undo.df:3 main #480ad36c */ <<e35a5fa0>>),
                                    df.seq(
                                      df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_undo.df:3 main #3f0de3fa */ <<e35a5fa0>>),
                                        df.seq(
                                          df.wait_for_signal('sub::5347a830', 4) /* call_in_undo.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_undo.df:3 main #afb2fe6b */ <<e35a5fa0>>),
                                            df.seq(
                                              df.wait_for_signal('sub::5347a830', 8) /* call_in_undo.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_undo.df:3 main #d8b5cefd */ <<e35a5fa0>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::5347a830', 16) /* call_in_undo.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_undo.df:3 main #ffd66e46 */ <<e35a5fa0>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::5347a830', 32) /* call_in_undo.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_undo.df:3 main #88d15ed0 */ <<e35a5fa0>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::5347a830', 64) /* call_in_undo.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_undo.df:3 main #11d80f6a */ <<e35a5fa0>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::5347a830', 128) /* call_in_undo.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #66df3ffc */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 256) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #f8bbaa5f */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 512) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #8fbc9ac9 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1024) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #16b5cb73 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2048) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #61b2fbe5 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4096) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #f10de674 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8192) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #860ad6e2 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16384) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #d4fb3d85 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #a3fc0d13 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #3af55ca9 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #4df26c3f */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #d396f99c */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #a491c90a */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #3d9898b0 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #4a9fa826 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #da20b5b7 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #ad278521 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #cde00cc4 */ <<e35a5fa0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #bae73c52 */ <<e35a5fa0>>),
                                                                df.sql($q$/* call_in_undo.df:3 main #acaa5a2c */ <<9543edd5>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)),
        df.as(df.sql($q$/* call_in_undo.df:3 main #1688b573 */ SELECT * FROM dfdsl.no_chain((($dfx_kid_5347a830.n))::int,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_fa11695f')),
      df.sql($q$/* call_in_undo.df:3 main #4c3c5905 */ <<81c58076>> SELECT * FROM dfdsl.hand_on('failed', ($dfx_end_fa11695f.hex?), ($dfx_undo_fa11695f.hex?))$q$)),
    df.sql($q$/* call_in_undo.df:3 main #ff32e8ce */ <<42c84bf4>> SELECT e -> 'z' AS "z" FROM jsonb_array_elements((($dfx_end_fa11695f.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- work_graph_bdbdbf56b8fa5db6
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$));
END

-- main_graph_30e563a9652e0f8f

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
                df.seq(
                  df.wait_for_signal('sub::c67b8fc2', 1) /* call_in_undo.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_undo.df:3 main #1f6fe4b0 */ <<c8222d86>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message AS error, q.hex
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                    df.seq(
                      df.wait_for_signal('sub::c67b8fc2', 2) /* call_in_undo.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_undo.df:3 main #6868d426 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                        df.seq(
                          df.wait_for_signal('sub::c67b8fc2', 4) /* call_in_undo.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_undo.df:3 main #f161859c */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                            df.seq(
                              df.wait_for_signal('sub::c67b8fc2', 8) /* call_in_undo.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_undo.df:3 main #8666b50a */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                df.seq(
                                  df.wait_for_signal('sub::c67b8fc2', 16) /* call_in_undo.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_undo.df:3 main #180220a9 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                    df.seq(
                                      df.wait_for_signal('sub::c67b8fc2', 32) /* call_in_undo.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_undo.df:3 main #6f05103f */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                        df.seq(
                                          df.wait_for_signal('sub::c67b8fc2', 64) /* call_in_undo.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_undo.df:3 main #f60c4185 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                            df.seq(
                                              df.wait_for_signal('sub::c67b8fc2', 128) /* call_in_undo.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_undo.df:3 main #810b7113 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                df.seq(
                                                  df.wait_for_signal('sub::c67b8fc2', 256) /* call_in_undo.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_undo.df:3 main #11b46c82 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::c67b8fc2', 512) /* call_in_undo.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_undo.df:3 main #66b35c14 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::c67b8fc2', 1024) /* call_in_undo.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_undo.df:3 main #26be3208 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::c67b8fc2', 2048) /* call_in_undo.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #51b9029e */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 4096) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c8b05324 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 8192) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #bfb763b2 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 16384) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #21d3f611 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #56d4c687 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #cfdd973d */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b8daa7ab */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #2865ba3a */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #5f628aac */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #0d9361cb */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #7a94515d */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #e39d00e7 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #949a3071 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #0afea5d2 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #7df99544 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_c67b8fc2.id)::text), 'call work') q$q$), 'dfx_end_c67b8fc2'),
                                                                df.sql($q$/* call_in_undo.df:3 main #a08dfc10 */ <<0b5ff48c>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0) /* call_in_undo.df:3 */)), df.sleep(0)),
              df.sql($q$/* call_in_undo.df:3 main #1c30e2f1 */ <<0e0ae9d3>> SELECT * FROM dfdsl.hand_on(($dfx_end_c67b8fc2.status), ($dfx_end_c67b8fc2.hex?))$q$)),
              df.sleep(0) /* call_in_undo.df:3 */))), 'dfx_done_18b30f7a'),
        df.sql($q$/* call_in_undo.df:4 main #d632b649 */ SELECT 1 / 0 AS z$q$)), 'dfx_ret'),
      df.sql(concat($q$/* call_in_undo.df:3 main #d8a22f5c */ SELECT df.signal('$q$, df_parent, $q$', 'sub::fa11695f')$q$)));
END

-- main_graph_b804f06b83ad5886

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
              df.seq(
                df.wait_for_signal('sub::381340db', 1) /* call_in_undo.df:3 */,
                df.if(
                  df.as(df.sql($q$/* call_in_undo.df:3 main #d201667b */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                  df.seq(
                    df.wait_for_signal('sub::381340db', 2) /* call_in_undo.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* call_in_undo.df:3 main #a50656ed */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                      df.seq(
                        df.wait_for_signal('sub::381340db', 4) /* call_in_undo.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* call_in_undo.df:3 main #3c0f0757 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                          df.seq(
                            df.wait_for_signal('sub::381340db', 8) /* call_in_undo.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* call_in_undo.df:3 main #4b0837c1 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                              df.seq(
                                df.wait_for_signal('sub::381340db', 16) /* call_in_undo.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* call_in_undo.df:3 main #d56ca262 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                  df.seq(
                                    df.wait_for_signal('sub::381340db', 32) /* call_in_undo.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* call_in_undo.df:3 main #a26b92f4 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                      df.seq(
                                        df.wait_for_signal('sub::381340db', 64) /* call_in_undo.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* call_in_undo.df:3 main #3b62c34e */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                          df.seq(
                                            df.wait_for_signal('sub::381340db', 128) /* call_in_undo.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* call_in_undo.df:3 main #4c65f3d8 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                              df.seq(
                                                df.wait_for_signal('sub::381340db', 256) /* call_in_undo.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* call_in_undo.df:3 main #dcdaee49 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::381340db', 512) /* call_in_undo.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* call_in_undo.df:3 main #abdddedf */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::381340db', 1024) /* call_in_undo.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* call_in_undo.df:3 main #2ac547b2 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::381340db', 2048) /* call_in_undo.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* call_in_undo.df:3 main #5dc27724 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::381340db', 4096) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c4cb269e */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 8192) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b3cc1608 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 16384) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #2da883ab */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #5aafb33d */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c3a6e287 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b4a1d211 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #241ecf80 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #5319ff16 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #01e81471 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #76ef24e7 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #efe6755d */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #98e145cb */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #0685d068 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #7182e0fe */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_381340db.id)::text), 'call work') q$q$), 'dfx_end_381340db'),
                                                                df.sql($q$/* call_in_undo.df:3 main #9ec833ea */ <<0b5ff48c>>)),
            df.sql($q$/* call_in_undo.df:3 main #d15e603a */ <<d2cd4d96>> SELECT * FROM dfdsl.hand_on(($dfx_end_381340db.status), ($dfx_end_381340db.hex?))$q$)),
            df.sleep(0) /* call_in_undo.df:3 */))), 'dfx_ret'),
      df.sql(concat($q$/* call_in_undo.df:3 main #a3390ef8 */ <<28122e27>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_5347a830', $q$, df_place, $q$) AS next$q$)));
END

