-- work
df.sql(concat($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql($q$/* call_in_undo.df:3 main #7d3ce575 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::fa11695f',
    'main_graph_0e841dc3f739356d', ARRAY[]::text[])$q$), 'dfx_kid_fa11695f'),
  df.wait_for_signal('sub::fa11695f', 1) /* call_in_undo.df:3 */), df.seq(
  df.if(
    df.as(df.sql($q$/* call_in_undo.df:3 main #4f635f44 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
    df.seq(
      df.wait_for_signal('sub::fa11695f', 2) /* call_in_undo.df:3 */,
      df.if(
        df.as(df.sql($q$/* call_in_undo.df:3 main #38646fd2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
        df.seq(
          df.wait_for_signal('sub::fa11695f', 4) /* call_in_undo.df:3 */,
          df.if(
            df.as(df.sql($q$/* call_in_undo.df:3 main #a16d3e68 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
            df.seq(
              df.wait_for_signal('sub::fa11695f', 8) /* call_in_undo.df:3 */,
              df.if(
                df.as(df.sql($q$/* call_in_undo.df:3 main #d66a0efe */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                df.seq(
                  df.wait_for_signal('sub::fa11695f', 16) /* call_in_undo.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_undo.df:3 main #480e9b5d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                    df.seq(
                      df.wait_for_signal('sub::fa11695f', 32) /* call_in_undo.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_undo.df:3 main #3f09abcb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                        df.seq(
                          df.wait_for_signal('sub::fa11695f', 64) /* call_in_undo.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_undo.df:3 main #a600fa71 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                            df.seq(
                              df.wait_for_signal('sub::fa11695f', 128) /* call_in_undo.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_undo.df:3 main #d107cae7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                df.seq(
                                  df.wait_for_signal('sub::fa11695f', 256) /* call_in_undo.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_undo.df:3 main #41b8d776 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                    df.seq(
                                      df.wait_for_signal('sub::fa11695f', 512) /* call_in_undo.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_undo.df:3 main #36bfe7e0 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                        df.seq(
                                          df.wait_for_signal('sub::fa11695f', 1024) /* call_in_undo.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_undo.df:3 main #9c3e08b6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                            df.seq(
                                              df.wait_for_signal('sub::fa11695f', 2048) /* call_in_undo.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_undo.df:3 main #eb393820 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                df.seq(
                                                  df.wait_for_signal('sub::fa11695f', 4096) /* call_in_undo.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_undo.df:3 main #7230699a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::fa11695f', 8192) /* call_in_undo.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_undo.df:3 main #0537590c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::fa11695f', 16384) /* call_in_undo.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_undo.df:3 main #9b53ccaf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::fa11695f', 32768) /* call_in_undo.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #ec54fc39 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #755dad83 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #025a9d15 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #92e58084 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #e5e2b012 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b7135b75 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c0146be3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #591d3a59 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #2e1a0acf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b07e9f6c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c779affa */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 3')$q$), 'dfx_end_fa11695f'),
                                                                df.sql($q$/* call_in_undo.df:3 main #1cc71c14 */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
  df.if(df.sql($q$/* call_in_undo.df:3 main #c301fdc5 */ <<8e160a21>> SELECT dfdsl.has_failed($dfx_end_fa11695f.status, $dfx_end_fa11695f.hex?) AS c$q$),
    df.seq(
      df.if(
        df.as(df.sql($q$/* call_in_undo.df:3 main #f54f6822 */ <<533ce4cd>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::5347a830', 1, true,
    NULL, NULL,
    (SELECT json_agg(pg_catalog.json_build_object('graph', graph, 'given', given) ORDER BY at DESC, k DESC)
    FROM dfdsl.body_instances($dfx_end_fa11695f.instance_id) u(ids) CROSS JOIN LATERAL (
      SELECT d.at, 1, 'main_graph_afaec1b49d79f055', ARRAY[]::text[]
      FROM dfdsl.done_at(u.ids, 'dfx_done_18b30f7a') d(at) WHERE d.at IS NOT NULL) q(at, k, graph, given)))$q$), 'dfx_kid_5347a830'),
        df.seq(
          df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
          df.if(
            df.as(df.sql($q$/* call_in_undo.df:3 main #a1697659 */ <<d71f540f>> SELECT status = 'running' AS c, status, message, hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_5347a830')$q$), 'dfx_undo_fa11695f'),
            df.seq(
              df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
              df.if(
                df.as(df.sql($q$/* call_in_undo.df:3 main #d66e46cf */ <<d71f540f>>),
                df.seq(
                  df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_undo.df:3 main #4f671775 */ <<d71f540f>>),
                    df.seq(
                      df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_undo.df:3 main #386027e3 */ <<d71f540f>>),
                        df.seq(
                          df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_undo.df:3 main #a604b240 */ <<d71f540f>>),
                            df.seq(
                              df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_undo.df:3 main #d10382d6 */ <<d71f540f>>),
                                df.seq(
                                  df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_undo.df:3 main #480ad36c */ <<d71f540f>>),
                                    df.seq(
                                      df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_undo.df:3 main #3f0de3fa */ <<d71f540f>>),
                                        df.seq(
                                          df.wait_for_signal('sub::5347a830', 4) /* call_in_undo.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_undo.df:3 main #afb2fe6b */ <<d71f540f>>),
                                            df.seq(
                                              df.wait_for_signal('sub::5347a830', 8) /* call_in_undo.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_undo.df:3 main #d8b5cefd */ <<d71f540f>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::5347a830', 16) /* call_in_undo.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_undo.df:3 main #ffd66e46 */ <<d71f540f>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::5347a830', 32) /* call_in_undo.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_undo.df:3 main #88d15ed0 */ <<d71f540f>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::5347a830', 64) /* call_in_undo.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_undo.df:3 main #11d80f6a */ <<d71f540f>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::5347a830', 128) /* call_in_undo.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #66df3ffc */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 256) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #f8bbaa5f */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 512) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #8fbc9ac9 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1024) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #16b5cb73 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2048) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #61b2fbe5 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4096) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #f10de674 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8192) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #860ad6e2 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16384) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #d4fb3d85 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #a3fc0d13 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #3af55ca9 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #4df26c3f */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #d396f99c */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #a491c90a */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #3d9898b0 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #4a9fa826 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #da20b5b7 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #ad278521 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #cde00cc4 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #bae73c52 */ <<d71f540f>>),
                                                                df.sql($q$/* call_in_undo.df:3 main #acaa5a2c */ <<82a7795d>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
        df.as(df.sql($q$/* call_in_undo.df:3 main #1688b573 */ SELECT * FROM dfdsl.no_chain($dfx_kid_5347a830.n,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_fa11695f')),
      df.sql($q$/* call_in_undo.df:3 main #4c3c5905 */ <<2d57449e>> SELECT * FROM dfdsl.hand_on('failed', $dfx_end_fa11695f.hex?, $dfx_undo_fa11695f.hex?)$q$)),
    df.sql($q$/* call_in_undo.df:3 main #ff32e8ce */ SELECT e -> 'z' AS z
    FROM jsonb_array_elements(($dfx_end_fa11695f.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- work_graph_931469e2110bccc0
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
-- main_graph_0e841dc3f739356d
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
                df.seq(
                  df.wait_for_signal('sub::c67b8fc2', 1) /* call_in_undo.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_undo.df:3 main #1f6fe4b0 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                    df.seq(
                      df.wait_for_signal('sub::c67b8fc2', 2) /* call_in_undo.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_undo.df:3 main #6868d426 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                        df.seq(
                          df.wait_for_signal('sub::c67b8fc2', 4) /* call_in_undo.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_undo.df:3 main #f161859c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                            df.seq(
                              df.wait_for_signal('sub::c67b8fc2', 8) /* call_in_undo.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_undo.df:3 main #8666b50a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                df.seq(
                                  df.wait_for_signal('sub::c67b8fc2', 16) /* call_in_undo.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_undo.df:3 main #180220a9 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                    df.seq(
                                      df.wait_for_signal('sub::c67b8fc2', 32) /* call_in_undo.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_undo.df:3 main #6f05103f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                        df.seq(
                                          df.wait_for_signal('sub::c67b8fc2', 64) /* call_in_undo.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_undo.df:3 main #f60c4185 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                            df.seq(
                                              df.wait_for_signal('sub::c67b8fc2', 128) /* call_in_undo.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_undo.df:3 main #810b7113 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                df.seq(
                                                  df.wait_for_signal('sub::c67b8fc2', 256) /* call_in_undo.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_undo.df:3 main #11b46c82 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::c67b8fc2', 512) /* call_in_undo.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_undo.df:3 main #66b35c14 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::c67b8fc2', 1024) /* call_in_undo.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_undo.df:3 main #26be3208 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::c67b8fc2', 2048) /* call_in_undo.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #51b9029e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 4096) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c8b05324 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 8192) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #bfb763b2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 16384) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #21d3f611 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #56d4c687 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #cfdd973d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b8daa7ab */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #2865ba3a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #5f628aac */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #0d9361cb */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #7a94515d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #e39d00e7 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #949a3071 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #0afea5d2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #7df99544 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_c67b8fc2.id, 'call work')$q$), 'dfx_end_c67b8fc2'),
                                                                df.sql($q$/* call_in_undo.df:3 main #a08dfc10 */ <<ce65b2f0>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
              df.sql($q$/* call_in_undo.df:3 main #1c30e2f1 */ <<94a5ae41>> SELECT * FROM dfdsl.hand_on($dfx_end_c67b8fc2.status, $dfx_end_c67b8fc2.hex?)$q$)), df.sleep(0)))), 'dfx_done_18b30f7a'),
        df.sql($q$/* call_in_undo.df:4 main #d632b649 */ SELECT 1 / 0 AS z$q$)), 'dfx_ret'),
      df.sql(concat($q$/* call_in_undo.df:3 main #d8a22f5c */ SELECT df.signal('$q$, df_parent, $q$', 'sub::fa11695f')$q$)));
END 
-- main_graph_afaec1b49d79f055
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
              df.seq(
                df.wait_for_signal('sub::381340db', 1) /* call_in_undo.df:3 */,
                df.if(
                  df.as(df.sql($q$/* call_in_undo.df:3 main #d201667b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                  df.seq(
                    df.wait_for_signal('sub::381340db', 2) /* call_in_undo.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* call_in_undo.df:3 main #a50656ed */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                      df.seq(
                        df.wait_for_signal('sub::381340db', 4) /* call_in_undo.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* call_in_undo.df:3 main #3c0f0757 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                          df.seq(
                            df.wait_for_signal('sub::381340db', 8) /* call_in_undo.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* call_in_undo.df:3 main #4b0837c1 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                              df.seq(
                                df.wait_for_signal('sub::381340db', 16) /* call_in_undo.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* call_in_undo.df:3 main #d56ca262 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                  df.seq(
                                    df.wait_for_signal('sub::381340db', 32) /* call_in_undo.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* call_in_undo.df:3 main #a26b92f4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                      df.seq(
                                        df.wait_for_signal('sub::381340db', 64) /* call_in_undo.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* call_in_undo.df:3 main #3b62c34e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                          df.seq(
                                            df.wait_for_signal('sub::381340db', 128) /* call_in_undo.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* call_in_undo.df:3 main #4c65f3d8 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                              df.seq(
                                                df.wait_for_signal('sub::381340db', 256) /* call_in_undo.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* call_in_undo.df:3 main #dcdaee49 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::381340db', 512) /* call_in_undo.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* call_in_undo.df:3 main #abdddedf */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::381340db', 1024) /* call_in_undo.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* call_in_undo.df:3 main #2ac547b2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::381340db', 2048) /* call_in_undo.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* call_in_undo.df:3 main #5dc27724 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::381340db', 4096) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c4cb269e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 8192) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b3cc1608 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 16384) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #2da883ab */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #5aafb33d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c3a6e287 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b4a1d211 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #241ecf80 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #5319ff16 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #01e81471 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #76ef24e7 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #efe6755d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #98e145cb */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #0685d068 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #7182e0fe */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_381340db.id, 'call work')$q$), 'dfx_end_381340db'),
                                                                df.sql($q$/* call_in_undo.df:3 main #9ec833ea */ <<ce65b2f0>>)),
            df.sql($q$/* call_in_undo.df:3 main #d15e603a */ <<8ea02e13>> SELECT * FROM dfdsl.hand_on($dfx_end_381340db.status, $dfx_end_381340db.hex?)$q$)), df.sleep(0)))), 'dfx_ret'),
      df.sql(concat($q$/* call_in_undo.df:3 main #a3390ef8 */ <<28122e27>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_5347a830', $q$, df_place, $q$) AS next$q$)));
END 
