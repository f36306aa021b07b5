-- main
df.seq(df.seq(
  df.as(df.join( -- join_of_children.df:2
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* join_of_children.df:2 main #0c7f2b3c */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::loop::1ca25fc6',
    'main_graph_ab44e5172b225f25', ARRAY[]::text[])$q$), 'dfx_kid_1ca25fc6'),
      df.wait_for_signal('sub::1ca25fc6', 1) /* join_of_children.df:2 */), df.seq(
      df.if(
        df.as(df.sql($q$/* join_of_children.df:2 main #4012e5be */ <<4ce162f8>> SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
        df.seq(
          df.wait_for_signal('sub::1ca25fc6', 2) /* join_of_children.df:2 */,
          df.if(
            df.as(df.sql($q$/* join_of_children.df:2 main #3715d528 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
            df.seq(
              df.wait_for_signal('sub::1ca25fc6', 4) /* join_of_children.df:2 */,
              df.if(
                df.as(df.sql($q$/* join_of_children.df:2 main #ae1c8492 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                df.seq(
                  df.wait_for_signal('sub::1ca25fc6', 8) /* join_of_children.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_children.df:2 main #d91bb404 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                    df.seq(
                      df.wait_for_signal('sub::1ca25fc6', 16) /* join_of_children.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_children.df:2 main #477f21a7 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                        df.seq(
                          df.wait_for_signal('sub::1ca25fc6', 32) /* join_of_children.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_children.df:2 main #30781131 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                            df.seq(
                              df.wait_for_signal('sub::1ca25fc6', 64) /* join_of_children.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_children.df:2 main #a971408b */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                df.seq(
                                  df.wait_for_signal('sub::1ca25fc6', 128) /* join_of_children.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_children.df:2 main #de76701d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                    df.seq(
                                      df.wait_for_signal('sub::1ca25fc6', 256) /* join_of_children.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_children.df:2 main #4ec96d8c */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                        df.seq(
                                          df.wait_for_signal('sub::1ca25fc6', 512) /* join_of_children.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_children.df:2 main #39ce5d1a */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                            df.seq(
                                              df.wait_for_signal('sub::1ca25fc6', 1024) /* join_of_children.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_children.df:2 main #c159620e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                df.seq(
                                                  df.wait_for_signal('sub::1ca25fc6', 2048) /* join_of_children.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_children.df:2 main #b65e5298 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::1ca25fc6', 4096) /* join_of_children.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_children.df:2 main #2f570322 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::1ca25fc6', 8192) /* join_of_children.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_children.df:2 main #585033b4 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::1ca25fc6', 16384) /* join_of_children.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #c634a617 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 32768) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #b1339681 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 65536) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #283ac73b */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 131072) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #5f3df7ad */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 262144) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #cf82ea3c */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 524288) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #b885daaa */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 1048576) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #ea7431cd */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 2097152) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #9d73015b */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 4194304) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #047a50e1 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 8388608) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #737d6077 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 16777216) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #ed19f5d4 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 33554432) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #9a1ec542 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1ca25fc6.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_1ca25fc6'),
                                                                df.sql($q$/* join_of_children.df:2 main #9dbced85 */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
      df.as(df.sql($q$/* join_of_children.df:2 main #52f07dfa */ <<9c9fa228>> SELECT e -> 'c' AS c, e -> 'instance_id' AS instance_id, e -> 'status' AS status, e -> 'result' AS result, e -> 'names' AS names, e -> 'message' AS message, e -> 'hex' AS hex, e -> 'step' AS step, e -> 'line' AS line
    FROM json_array_elements((($dfx_end_1ca25fc6.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_61138307'))), df.seq(df.seq(
      df.sql($q$/* join_of_children.df:2 main #434de3ff */ <<b7fcd3c2>> SELECT * FROM dfdsl.hand_on($dfx_end_1ca25fc6.status, $dfx_end_1ca25fc6.hex?)$q$),
      df.sql($q$/* join_of_children.df:2 main #9fdae5ed */ <<87b06191>> SELECT * FROM dfdsl.hand_on($dfx_end_61138307.status, $dfx_end_61138307.hex?)$q$)),
      df.sql($q$/* join_of_children.df:2 main #cf7afba9 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_61138307.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* join_of_children.df:2 main #d6df922c */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::loop::9dea7fed',
    'main_graph_a700cb6a0d33bcd1', ARRAY[]::text[])$q$), 'dfx_kid_9dea7fed'),
      df.wait_for_signal('sub::9dea7fed', 1) /* join_of_children.df:2 */), df.seq(
      df.if(
        df.as(df.sql($q$/* join_of_children.df:2 main #5d7f5563 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
        df.seq(
          df.wait_for_signal('sub::9dea7fed', 2) /* join_of_children.df:2 */,
          df.if(
            df.as(df.sql($q$/* join_of_children.df:2 main #2a7865f5 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
            df.seq(
              df.wait_for_signal('sub::9dea7fed', 4) /* join_of_children.df:2 */,
              df.if(
                df.as(df.sql($q$/* join_of_children.df:2 main #b371344f */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                df.seq(
                  df.wait_for_signal('sub::9dea7fed', 8) /* join_of_children.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_children.df:2 main #c47604d9 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                    df.seq(
                      df.wait_for_signal('sub::9dea7fed', 16) /* join_of_children.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_children.df:2 main #5a12917a */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                        df.seq(
                          df.wait_for_signal('sub::9dea7fed', 32) /* join_of_children.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_children.df:2 main #2d15a1ec */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                            df.seq(
                              df.wait_for_signal('sub::9dea7fed', 64) /* join_of_children.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_children.df:2 main #b41cf056 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                df.seq(
                                  df.wait_for_signal('sub::9dea7fed', 128) /* join_of_children.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_children.df:2 main #c31bc0c0 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                    df.seq(
                                      df.wait_for_signal('sub::9dea7fed', 256) /* join_of_children.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_children.df:2 main #53a4dd51 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                        df.seq(
                                          df.wait_for_signal('sub::9dea7fed', 512) /* join_of_children.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_children.df:2 main #24a3edc7 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                            df.seq(
                                              df.wait_for_signal('sub::9dea7fed', 1024) /* join_of_children.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_children.df:2 main #3926a1d7 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                df.seq(
                                                  df.wait_for_signal('sub::9dea7fed', 2048) /* join_of_children.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_children.df:2 main #4e219141 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::9dea7fed', 4096) /* join_of_children.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_children.df:2 main #d728c0fb */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::9dea7fed', 8192) /* join_of_children.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_children.df:2 main #a02ff06d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::9dea7fed', 16384) /* join_of_children.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #3e4b65ce */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 32768) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #494c5558 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 65536) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #d04504e2 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 131072) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #a7423474 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 262144) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #37fd29e5 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 524288) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #40fa1973 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 1048576) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #120bf214 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 2097152) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #650cc282 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 4194304) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #fc059338 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 8388608) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #8b02a3ae */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 16777216) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #1566360d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 33554432) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #6261069b */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_9dea7fed.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_9dea7fed'),
                                                                df.sql($q$/* join_of_children.df:2 main #cf2bf8a6 */ <<3c59e04e>>)),
      df.as(df.sql($q$/* join_of_children.df:2 main #ef1f7a94 */ <<9c9fa228>>
    FROM json_array_elements((($dfx_end_9dea7fed.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_50fb999a'))), df.seq(df.seq(
      df.sql($q$/* join_of_children.df:2 main #5e205322 */ <<e9717908>> SELECT * FROM dfdsl.hand_on($dfx_end_9dea7fed.status, $dfx_end_9dea7fed.hex?)$q$),
      df.sql($q$/* join_of_children.df:2 main #29c94abb */ <<b5042164>> SELECT * FROM dfdsl.hand_on($dfx_end_50fb999a.status, $dfx_end_50fb999a.hex?)$q$)),
      df.sql($q$/* join_of_children.df:2 main #baf89096 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_50fb999a.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))), 'dfx_join_5f8f729f'),
  df.as(df.sql($q$/* join_of_children.df:2 main #c56c3768 */ <<a9a9d2ab>> SELECT (j -> 0) AS "a", (j -> 1) AS "b" FROM (SELECT ($dfx_join_5f8f729f)::jsonb AS j) q$q$), 'both')),
  df.sql($q$/* join_of_children.df:3 main #d632b649 */ SELECT ($both.a)::jsonb AS a, ($both.b)::jsonb AS b$q$))
-- main_graph_b3eec5466bf1dfc6
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* join_of_children.df:2 main #c35bb41d */ SELECT 1 AS v$q$), 'dfx_ret'),
      df.sql(concat($q$/* join_of_children.df:2 main #254ea1b3 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::61138307')$q$)));
END 
-- main_graph_ab44e5172b225f25
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.loop( -- join_of_children.df:2
        df.seq(df.seq(df.seq(
          df.if(
            df.sql($q$/* join_of_children.df:2 main #85380200 */ <<15780c7c>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b1975f82' AND n.status = 'completed') AS c$q$),
            df.as(df.sql($q$/* join_of_children.df:2 main #397b56cd */ <<e833938d>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b1975f82' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_b1975f82'),
            df.as(df.sql($q$/* join_of_children.df:2 main #d55ce16e */ SELECT 0 AS n$q$), 'dfx_turn_b1975f82')),
          df.as(df.sql($q$/* join_of_children.df:2 main #d5b6ac98 */ <<c42ffd2f>> SELECT ($dfx_turn_b1975f82.n)::bigint + 1 AS n$q$), 'dfx_turn_b1975f82')), df.seq(
          df.as(df.sql($q$/* join_of_children.df:2 main #4d74f612 */ <<e820c497>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_b1975f82.n)::bigint, '::retry::61138307'),
    'main_graph_b3eec5466bf1dfc6', ARRAY[]::text[])$q$), 'dfx_kid_61138307'),
          df.wait_for_signal('sub::61138307', 1) /* join_of_children.df:2 */)),
          df.if(
            df.as(df.sql($q$/* join_of_children.df:2 main #9c85e3ac */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
            df.seq(
              df.wait_for_signal('sub::61138307', 2) /* join_of_children.df:2 */,
              df.if(
                df.as(df.sql($q$/* join_of_children.df:2 main #eb82d33a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                df.seq(
                  df.wait_for_signal('sub::61138307', 4) /* join_of_children.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_children.df:2 main #728b8280 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                    df.seq(
                      df.wait_for_signal('sub::61138307', 8) /* join_of_children.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_children.df:2 main #058cb216 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                        df.seq(
                          df.wait_for_signal('sub::61138307', 16) /* join_of_children.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_children.df:2 main #9be827b5 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                            df.seq(
                              df.wait_for_signal('sub::61138307', 32) /* join_of_children.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_children.df:2 main #ecef1723 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                df.seq(
                                  df.wait_for_signal('sub::61138307', 64) /* join_of_children.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_children.df:2 main #75e64699 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                    df.seq(
                                      df.wait_for_signal('sub::61138307', 128) /* join_of_children.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_children.df:2 main #02e1760f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                        df.seq(
                                          df.wait_for_signal('sub::61138307', 256) /* join_of_children.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_children.df:2 main #925e6b9e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                            df.seq(
                                              df.wait_for_signal('sub::61138307', 512) /* join_of_children.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_children.df:2 main #e5595b08 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                df.seq(
                                                  df.wait_for_signal('sub::61138307', 1024) /* join_of_children.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_children.df:2 main #323c8440 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::61138307', 2048) /* join_of_children.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_children.df:2 main #453bb4d6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::61138307', 4096) /* join_of_children.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_children.df:2 main #dc32e56c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::61138307', 8192) /* join_of_children.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #ab35d5fa */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 16384) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #35514059 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 32768) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #425670cf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 65536) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #db5f2175 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 131072) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #ac5811e3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 262144) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #3ce70c72 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 524288) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #4be03ce4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 1048576) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #1911d783 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 2097152) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #6e16e715 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 4194304) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #f71fb6af */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 8388608) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #80188639 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 16777216) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #1e7c139a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 33554432) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #697b230c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'),
                                                                df.sql($q$/* join_of_children.df:2 main #ba2f3b26 */ <<3c59e04e>>))),
        df.seq(
          df.as(df.sql($q$/* join_of_children.df:2 main #f1b9a9e3 */ <<1040546d>> SELECT (SELECT json_agg(row_to_json("dfx_turn_b1975f82".*))::text FROM $dfx_turn_b1975f82.*) AS k0$q$), 'dfx_next_b1975f82'),
          df.sql($q$/* join_of_children.df:2 main #41acf861 */ <<9a8779a0>> SELECT ($dfx_end_61138307.status) = 'failed' AND ($dfx_turn_b1975f82.n)::bigint < 2 AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* join_of_children.df:2 main #985f70ae */ <<322dc820>> SELECT (SELECT json_agg(row_to_json("dfx_end_61138307".*))::text FROM $dfx_end_61138307.*) AS n1$q$), 'dfx_pack')),
      df.sql(concat($q$/* join_of_children.df:2 main #2ae9ef18 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::1ca25fc6')$q$)));
END 
-- main_graph_d073773c9e49d936
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* join_of_children.df:2 main #ea9300ef */ SELECT 2 AS v$q$), 'dfx_ret'),
      df.sql(concat($q$/* join_of_children.df:2 main #cd860271 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::50fb999a')$q$)));
END 
-- main_graph_a700cb6a0d33bcd1
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.loop( -- join_of_children.df:2
        df.seq(df.seq(df.seq(
          df.if(
            df.sql($q$/* join_of_children.df:2 main #0470222b */ <<0964bfcb>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_1b1fad3a' AND n.status = 'completed') AS c$q$),
            df.as(df.sql($q$/* join_of_children.df:2 main #6b911b88 */ <<9905d71b>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_1b1fad3a' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_1b1fad3a'),
            df.as(df.sql($q$/* join_of_children.df:2 main #9842bd87 */ SELECT 0 AS n$q$), 'dfx_turn_1b1fad3a')),
          df.as(df.sql($q$/* join_of_children.df:2 main #23804a4c */ <<21dc60f1>> SELECT ($dfx_turn_1b1fad3a.n)::bigint + 1 AS n$q$), 'dfx_turn_1b1fad3a')), df.seq(
          df.as(df.sql($q$/* join_of_children.df:2 main #38f69d2d */ <<4dc50630>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_1b1fad3a.n)::bigint, '::retry::50fb999a'),
    'main_graph_d073773c9e49d936', ARRAY[]::text[])$q$), 'dfx_kid_50fb999a'),
          df.wait_for_signal('sub::50fb999a', 1) /* join_of_children.df:2 */)),
          df.if(
            df.as(df.sql($q$/* join_of_children.df:2 main #2a964cfa */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
            df.seq(
              df.wait_for_signal('sub::50fb999a', 2) /* join_of_children.df:2 */,
              df.if(
                df.as(df.sql($q$/* join_of_children.df:2 main #5d917c6c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                df.seq(
                  df.wait_for_signal('sub::50fb999a', 4) /* join_of_children.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_children.df:2 main #c4982dd6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                    df.seq(
                      df.wait_for_signal('sub::50fb999a', 8) /* join_of_children.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_children.df:2 main #b39f1d40 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                        df.seq(
                          df.wait_for_signal('sub::50fb999a', 16) /* join_of_children.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_children.df:2 main #2dfb88e3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                            df.seq(
                              df.wait_for_signal('sub::50fb999a', 32) /* join_of_children.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_children.df:2 main #5afcb875 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                df.seq(
                                  df.wait_for_signal('sub::50fb999a', 64) /* join_of_children.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_children.df:2 main #c3f5e9cf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                    df.seq(
                                      df.wait_for_signal('sub::50fb999a', 128) /* join_of_children.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_children.df:2 main #b4f2d959 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                        df.seq(
                                          df.wait_for_signal('sub::50fb999a', 256) /* join_of_children.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_children.df:2 main #244dc4c8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                            df.seq(
                                              df.wait_for_signal('sub::50fb999a', 512) /* join_of_children.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_children.df:2 main #534af45e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                df.seq(
                                                  df.wait_for_signal('sub::50fb999a', 1024) /* join_of_children.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_children.df:2 main #b082632e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::50fb999a', 2048) /* join_of_children.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_children.df:2 main #c78553b8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::50fb999a', 4096) /* join_of_children.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_children.df:2 main #5e8c0202 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::50fb999a', 8192) /* join_of_children.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #298b3294 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 16384) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #b7efa737 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 32768) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #c0e897a1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 65536) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #59e1c61b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 131072) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #2ee6f68d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 262144) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #be59eb1c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 524288) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #c95edb8a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 1048576) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #9baf30ed */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 2097152) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #eca8007b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 4194304) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #75a151c1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 8388608) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #02a66157 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 16777216) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #9cc2f4f4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 33554432) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #ebc5c462 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'),
                                                                df.sql($q$/* join_of_children.df:2 main #7f3f886a */ <<3c59e04e>>))),
        df.seq(
          df.as(df.sql($q$/* join_of_children.df:2 main #078f4f37 */ <<8db97732>> SELECT (SELECT json_agg(row_to_json("dfx_turn_1b1fad3a".*))::text FROM $dfx_turn_1b1fad3a.*) AS k0$q$), 'dfx_next_1b1fad3a'),
          df.sql($q$/* join_of_children.df:2 main #342e935e */ <<5f0bd735>> SELECT ($dfx_end_50fb999a.status) = 'failed' AND ($dfx_turn_1b1fad3a.n)::bigint < 2 AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* join_of_children.df:2 main #585eb0c5 */ <<3dbdefa1>> SELECT (SELECT json_agg(row_to_json("dfx_end_50fb999a".*))::text FROM $dfx_end_50fb999a.*) AS n1$q$), 'dfx_pack')),
      df.sql(concat($q$/* join_of_children.df:2 main #eae82f73 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::9dea7fed')$q$)));
END 
