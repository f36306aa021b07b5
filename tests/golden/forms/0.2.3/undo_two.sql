-- main
df.seq(df.seq(
  df.as(df.sql($q$/* undo_two.df:2 main #7d3ce575 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::fa11695f',
    'main_graph_a37a2a3615f79ad9', ARRAY[]::text[])$q$), 'dfx_kid_fa11695f'),
  df.wait_for_signal('sub::fa11695f', 1) /* undo_two.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* undo_two.df:2 main #4f635f44 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
    df.seq(
      df.wait_for_signal('sub::fa11695f', 2) /* undo_two.df:2 */,
      df.if(
        df.as(df.sql($q$/* undo_two.df:2 main #38646fd2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
        df.seq(
          df.wait_for_signal('sub::fa11695f', 4) /* undo_two.df:2 */,
          df.if(
            df.as(df.sql($q$/* undo_two.df:2 main #a16d3e68 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
            df.seq(
              df.wait_for_signal('sub::fa11695f', 8) /* undo_two.df:2 */,
              df.if(
                df.as(df.sql($q$/* undo_two.df:2 main #d66a0efe */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                df.seq(
                  df.wait_for_signal('sub::fa11695f', 16) /* undo_two.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* undo_two.df:2 main #480e9b5d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                    df.seq(
                      df.wait_for_signal('sub::fa11695f', 32) /* undo_two.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* undo_two.df:2 main #3f09abcb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                        df.seq(
                          df.wait_for_signal('sub::fa11695f', 64) /* undo_two.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* undo_two.df:2 main #a600fa71 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                            df.seq(
                              df.wait_for_signal('sub::fa11695f', 128) /* undo_two.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* undo_two.df:2 main #d107cae7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                df.seq(
                                  df.wait_for_signal('sub::fa11695f', 256) /* undo_two.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* undo_two.df:2 main #41b8d776 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                    df.seq(
                                      df.wait_for_signal('sub::fa11695f', 512) /* undo_two.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* undo_two.df:2 main #36bfe7e0 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                        df.seq(
                                          df.wait_for_signal('sub::fa11695f', 1024) /* undo_two.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* undo_two.df:2 main #9c3e08b6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                            df.seq(
                                              df.wait_for_signal('sub::fa11695f', 2048) /* undo_two.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* undo_two.df:2 main #eb393820 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                df.seq(
                                                  df.wait_for_signal('sub::fa11695f', 4096) /* undo_two.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* undo_two.df:2 main #7230699a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::fa11695f', 8192) /* undo_two.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* undo_two.df:2 main #0537590c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::fa11695f', 16384) /* undo_two.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* undo_two.df:2 main #9b53ccaf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::fa11695f', 32768) /* undo_two.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #ec54fc39 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 65536) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #755dad83 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 131072) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #025a9d15 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 262144) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #92e58084 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 524288) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #e5e2b012 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 1048576) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #b7135b75 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 2097152) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #c0146be3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 4194304) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #591d3a59 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 8388608) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #2e1a0acf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 16777216) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #b07e9f6c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 33554432) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #c779affa */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_fa11695f.id, 'the block `saga` of line 2')$q$), 'dfx_end_fa11695f'),
                                                                df.sql($q$/* undo_two.df:2 main #1cc71c14 */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
  df.if(df.sql($q$/* undo_two.df:2 main #c301fdc5 */ <<8e160a21>> SELECT dfdsl.has_failed($dfx_end_fa11695f.status, $dfx_end_fa11695f.hex?) AS c$q$),
    df.seq(
      df.if(
        df.as(df.sql($q$/* undo_two.df:2 main #f54f6822 */ <<533ce4cd>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::5347a830', 1, true,
    NULL, NULL,
    (SELECT json_agg(pg_catalog.json_build_object('graph', graph, 'given', given) ORDER BY at DESC, k DESC)
    FROM dfdsl.body_instances($dfx_end_fa11695f.instance_id) u(ids) CROSS JOIN LATERAL (
      SELECT d.at, 1, 'main_graph_19ab06f8672f525b', ARRAY[dfdsl.literal(dfdsl.result_at(u.ids, 'a', d.at) -> 'rows' -> 0 ->> 'id', 'a.id')]
      FROM dfdsl.done_at(u.ids, 'a') d(at) WHERE d.at IS NOT NULL
      UNION ALL
      SELECT d.at, 2, 'main_graph_6cdc725ed715fa44', ARRAY[dfdsl.literal(dfdsl.result_at(u.ids, 'b', d.at) -> 'rows' -> 0 ->> 'id', 'b.id')]
      FROM dfdsl.done_at(u.ids, 'b') d(at) WHERE d.at IS NOT NULL) q(at, k, graph, given)))$q$), 'dfx_kid_5347a830'),
        df.seq(
          df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
          df.if(
            df.as(df.sql($q$/* undo_two.df:2 main #a1697659 */ <<d71f540f>> SELECT status = 'running' AS c, status, message, hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_5347a830')$q$), 'dfx_undo_fa11695f'),
            df.seq(
              df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
              df.if(
                df.as(df.sql($q$/* undo_two.df:2 main #d66e46cf */ <<d71f540f>>),
                df.seq(
                  df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* undo_two.df:2 main #4f671775 */ <<d71f540f>>),
                    df.seq(
                      df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* undo_two.df:2 main #386027e3 */ <<d71f540f>>),
                        df.seq(
                          df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* undo_two.df:2 main #a604b240 */ <<d71f540f>>),
                            df.seq(
                              df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* undo_two.df:2 main #d10382d6 */ <<d71f540f>>),
                                df.seq(
                                  df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* undo_two.df:2 main #480ad36c */ <<d71f540f>>),
                                    df.seq(
                                      df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* undo_two.df:2 main #3f0de3fa */ <<d71f540f>>),
                                        df.seq(
                                          df.wait_for_signal('sub::5347a830', 4) /* undo_two.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* undo_two.df:2 main #afb2fe6b */ <<d71f540f>>),
                                            df.seq(
                                              df.wait_for_signal('sub::5347a830', 8) /* undo_two.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* undo_two.df:2 main #d8b5cefd */ <<d71f540f>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::5347a830', 16) /* undo_two.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* undo_two.df:2 main #ffd66e46 */ <<d71f540f>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::5347a830', 32) /* undo_two.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* undo_two.df:2 main #88d15ed0 */ <<d71f540f>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::5347a830', 64) /* undo_two.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* undo_two.df:2 main #11d80f6a */ <<d71f540f>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::5347a830', 128) /* undo_two.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #66df3ffc */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 256) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #f8bbaa5f */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 512) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #8fbc9ac9 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1024) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #16b5cb73 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2048) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #61b2fbe5 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4096) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #f10de674 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8192) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #860ad6e2 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16384) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #d4fb3d85 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 32768) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #a3fc0d13 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 65536) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #3af55ca9 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 131072) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #4df26c3f */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 262144) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #d396f99c */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 524288) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #a491c90a */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1048576) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #3d9898b0 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2097152) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #4a9fa826 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4194304) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #da20b5b7 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8388608) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #ad278521 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16777216) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #cde00cc4 */ <<d71f540f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 33554432) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #bae73c52 */ <<d71f540f>>),
                                                                df.sql($q$/* undo_two.df:2 main #acaa5a2c */ <<82a7795d>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
        df.as(df.sql($q$/* undo_two.df:2 main #1688b573 */ SELECT * FROM dfdsl.no_chain($dfx_kid_5347a830.n,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_fa11695f')),
      df.sql($q$/* undo_two.df:2 main #4c3c5905 */ <<2d57449e>> SELECT * FROM dfdsl.hand_on('failed', $dfx_end_fa11695f.hex?, $dfx_undo_fa11695f.hex?)$q$)),
    df.sql($q$/* undo_two.df:2 main #ff32e8ce */ SELECT e -> 'a' AS a, e -> 'b' AS b
    FROM jsonb_array_elements(($dfx_end_fa11695f.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- main_graph_a37a2a3615f79ad9
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* undo_two.df:2 main #0e42ca58 */ SELECT 1 AS id$q$), 'a'),
        df.as(df.sql($q$/* undo_two.df:3 main #f7803812 */ SELECT 2 AS id$q$), 'b')),
        df.sql($q$/* undo_two.df:4 main #d632b649 */ SELECT ($a.id)::integer AS a, ($b.id)::integer AS b$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_two.df:2 main #d8a22f5c */ SELECT df.signal('$q$, df_parent, $q$', 'sub::fa11695f')$q$)));
END 
-- main_graph_19ab06f8672f525b
DECLARE dfx_a_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* undo_two.df:2 main #920cdec9 */ SELECT $q$, dfx_a_id, $q$::integer AS gone$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_two.df:2 main #a3390ef8 */ <<28122e27>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_5347a830', $q$, df_place, $q$) AS next$q$)));
END 
-- main_graph_6cdc725ed715fa44
DECLARE dfx_b_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* undo_two.df:3 main #ae54596b */ SELECT $q$, dfx_b_id, $q$::integer AS gone$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_two.df:3 main #d9b7320f */ <<28122e27>>
END 
