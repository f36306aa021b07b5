-- main
df.seq(df.seq(
  df.as(df.sql($q$/* race_of_children.df:2 main #cfa9153d */ SELECT 'completed' AS status, NULL::text AS hex$q$), 'dfx_end_f7a94787'),
  df.as(df.loop( -- race_of_children.df:2
    df.as(df.race( -- race_of_children.df:2
      df.seq(
        df.as(df.seq(df.seq(df.seq(
          df.as(df.sql($q$/* race_of_children.df:2 main #582df78a */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::branch::ddbc0ae6',
    'main_graph_5a6fa51432dcfafc', ARRAY[]::text[], raced => 'dfx_kid_ddbc0ae6')$q$), 'dfx_kid_ddbc0ae6'),
          df.wait_for_signal('sub::ddbc0ae6', 1) /* race_of_children.df:2 */), df.seq(
          df.if(
            df.as(df.sql($q$/* race_of_children.df:2 main #6244a1db */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
            df.seq(
              df.wait_for_signal('sub::ddbc0ae6', 2) /* race_of_children.df:2 */,
              df.if(
                df.as(df.sql($q$/* race_of_children.df:2 main #1543914d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                df.seq(
                  df.wait_for_signal('sub::ddbc0ae6', 4) /* race_of_children.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* race_of_children.df:2 main #8c4ac0f7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                    df.seq(
                      df.wait_for_signal('sub::ddbc0ae6', 8) /* race_of_children.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* race_of_children.df:2 main #fb4df061 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                        df.seq(
                          df.wait_for_signal('sub::ddbc0ae6', 16) /* race_of_children.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* race_of_children.df:2 main #652965c2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                            df.seq(
                              df.wait_for_signal('sub::ddbc0ae6', 32) /* race_of_children.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* race_of_children.df:2 main #122e5554 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                df.seq(
                                  df.wait_for_signal('sub::ddbc0ae6', 64) /* race_of_children.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* race_of_children.df:2 main #8b2704ee */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                    df.seq(
                                      df.wait_for_signal('sub::ddbc0ae6', 128) /* race_of_children.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* race_of_children.df:2 main #fc203478 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                        df.seq(
                                          df.wait_for_signal('sub::ddbc0ae6', 256) /* race_of_children.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* race_of_children.df:2 main #6c9f29e9 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                            df.seq(
                                              df.wait_for_signal('sub::ddbc0ae6', 512) /* race_of_children.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* race_of_children.df:2 main #1b98197f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                df.seq(
                                                  df.wait_for_signal('sub::ddbc0ae6', 1024) /* race_of_children.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* race_of_children.df:2 main #fca3a19d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::ddbc0ae6', 2048) /* race_of_children.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* race_of_children.df:2 main #8ba4910b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::ddbc0ae6', 4096) /* race_of_children.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* race_of_children.df:2 main #12adc0b1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::ddbc0ae6', 8192) /* race_of_children.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #65aaf027 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 16384) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #fbce6584 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 32768) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8cc95512 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 65536) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #15c004a8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 131072) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #62c7343e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 262144) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #f27829af */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 524288) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #857f1939 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 1048576) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #d78ef25e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 2097152) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a089c2c8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 4194304) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #39809372 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 8388608) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4e87a3e4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 16777216) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #d0e33647 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 33554432) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a7e406d1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 2')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.sql($q$/* race_of_children.df:2 main #c5bd9aac */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
          df.as(df.sql($q$/* race_of_children.df:2 main #860f545b */ <<d76755bb>> SELECT ($dfx_end_ddbc0ae6.status) AS status, ($dfx_end_ddbc0ae6.hex?) AS hex$q$), 'dfx_end_f7a94787'))),
          df.sql($q$/* race_of_children.df:2 main #da23fa31 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_ddbc0ae6.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_branch0_f7a94787'),
        df.sql($q$/* race_of_children.df:2 main #d0b2e56e */ SELECT 'a' AS winner, ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch0_f7a94787' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$)),
      df.seq(
        df.as(df.seq(df.seq(df.seq(
          df.as(df.sql($q$/* race_of_children.df:2 main #9fcb8fb6 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::branch::aabb3a70',
    'main_graph_0e4d5c33ce22e427', ARRAY[]::text[], raced => 'dfx_kid_aabb3a70')$q$), 'dfx_kid_aabb3a70'),
          df.wait_for_signal('sub::aabb3a70', 1) /* race_of_children.df:2 */), df.seq(
          df.if(
            df.as(df.sql($q$/* race_of_children.df:2 main #4dec3b24 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
            df.seq(
              df.wait_for_signal('sub::aabb3a70', 2) /* race_of_children.df:2 */,
              df.if(
                df.as(df.sql($q$/* race_of_children.df:2 main #3aeb0bb2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                df.seq(
                  df.wait_for_signal('sub::aabb3a70', 4) /* race_of_children.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* race_of_children.df:2 main #a3e25a08 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                    df.seq(
                      df.wait_for_signal('sub::aabb3a70', 8) /* race_of_children.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* race_of_children.df:2 main #d4e56a9e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                        df.seq(
                          df.wait_for_signal('sub::aabb3a70', 16) /* race_of_children.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* race_of_children.df:2 main #4a81ff3d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                            df.seq(
                              df.wait_for_signal('sub::aabb3a70', 32) /* race_of_children.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* race_of_children.df:2 main #3d86cfab */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                df.seq(
                                  df.wait_for_signal('sub::aabb3a70', 64) /* race_of_children.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* race_of_children.df:2 main #a48f9e11 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                    df.seq(
                                      df.wait_for_signal('sub::aabb3a70', 128) /* race_of_children.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* race_of_children.df:2 main #d388ae87 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                        df.seq(
                                          df.wait_for_signal('sub::aabb3a70', 256) /* race_of_children.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* race_of_children.df:2 main #4337b316 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                            df.seq(
                                              df.wait_for_signal('sub::aabb3a70', 512) /* race_of_children.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* race_of_children.df:2 main #34308380 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                df.seq(
                                                  df.wait_for_signal('sub::aabb3a70', 1024) /* race_of_children.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* race_of_children.df:2 main #d18ee68a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::aabb3a70', 2048) /* race_of_children.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* race_of_children.df:2 main #a689d61c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::aabb3a70', 4096) /* race_of_children.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* race_of_children.df:2 main #3f8087a6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::aabb3a70', 8192) /* race_of_children.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4887b730 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 16384) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #d6e32293 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 32768) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a1e41205 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 65536) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #38ed43bf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 131072) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4fea7329 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 262144) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #df556eb8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 524288) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a8525e2e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 1048576) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #faa3b549 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 2097152) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8da485df */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 4194304) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #14add465 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 8388608) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #63aae4f3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 16777216) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #fdce7150 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 33554432) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8ac941c6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 2')$q$), 'dfx_end_aabb3a70'),
                                                                df.sql($q$/* race_of_children.df:2 main #2886e724 */ <<3c59e04e>>)),
          df.as(df.sql($q$/* race_of_children.df:2 main #b7dfdc20 */ <<573d5b28>> SELECT ($dfx_end_aabb3a70.status) AS status, ($dfx_end_aabb3a70.hex?) AS hex$q$), 'dfx_end_f7a94787'))),
          df.sql($q$/* race_of_children.df:2 main #1dc5820d */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_aabb3a70.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_branch1_f7a94787'),
        df.sql($q$/* race_of_children.df:2 main #a7b5d5f8 */ SELECT 'b' AS winner, ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch1_f7a94787' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$))), 'dfx_race_f7a94787'),
    df.seq(df.seq(
      df.sql($q$/* race_of_children.df:2 main #97290d50 */ <<1ac251a8>> SELECT dfdsl.sweep_children('{sys_instance_id}', ARRAY['branch::ddbc0ae6', 'branch::aabb3a70', 'race::15391958']) AS n$q$),
      df.sql($q$/* race_of_children.df:2 main #b21505dc */ <<eb209b96>> SELECT * FROM dfdsl.hand_on($dfx_end_f7a94787.status, $dfx_end_f7a94787.hex?)$q$)),
      df.sql($q$/* race_of_children.df:2 main #6c60af8a */ SELECT false AS c$q$))), 'first')),
  df.sql($q$/* race_of_children.df:4 main #d632b649 */ SELECT ($first.winner)::text AS winner$q$))
-- main_graph_2ecbb00ec139e23e
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* race_of_children.df:2 main #8c624f43 */ SELECT 1 AS v$q$), 'dfx_ret'),
      df.sql(concat($q$/* race_of_children.df:2 main #1076f97f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::a8ecacd8')$q$)));
END 
-- main_graph_5a6fa51432dcfafc
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.loop( -- race_of_children.df:2
          df.seq(df.seq(df.seq(
            df.if(
              df.sql($q$/* race_of_children.df:2 main #12bc7540 */ <<93038ff4>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_ae8f09ec' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* race_of_children.df:2 main #0a857155 */ <<21ce9e50>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_ae8f09ec' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_ae8f09ec'),
              df.as(df.sql($q$/* race_of_children.df:2 main #eb44dd70 */ SELECT 0 AS n$q$), 'dfx_turn_ae8f09ec')),
            df.as(df.sql($q$/* race_of_children.df:2 main #83186493 */ <<6724ad19>> SELECT ($dfx_turn_ae8f09ec.n)::bigint + 1 AS n$q$), 'dfx_turn_ae8f09ec')), df.seq(
            df.as(df.sql($q$/* race_of_children.df:2 main #df9340d1 */ <<4b870706>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_ae8f09ec.n)::bigint, '::retry::a8ecacd8'),
    'main_graph_2ecbb00ec139e23e', ARRAY[]::text[])$q$), 'dfx_kid_a8ecacd8'),
            df.wait_for_signal('sub::a8ecacd8', 1) /* race_of_children.df:2 */)),
            df.if(
              df.as(df.sql($q$/* race_of_children.df:2 main #9e7a9710 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
              df.seq(
                df.wait_for_signal('sub::a8ecacd8', 2) /* race_of_children.df:2 */,
                df.if(
                  df.as(df.sql($q$/* race_of_children.df:2 main #e97da786 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                  df.seq(
                    df.wait_for_signal('sub::a8ecacd8', 4) /* race_of_children.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* race_of_children.df:2 main #7074f63c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                      df.seq(
                        df.wait_for_signal('sub::a8ecacd8', 8) /* race_of_children.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* race_of_children.df:2 main #0773c6aa */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                          df.seq(
                            df.wait_for_signal('sub::a8ecacd8', 16) /* race_of_children.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* race_of_children.df:2 main #99175309 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                              df.seq(
                                df.wait_for_signal('sub::a8ecacd8', 32) /* race_of_children.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* race_of_children.df:2 main #ee10639f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                  df.seq(
                                    df.wait_for_signal('sub::a8ecacd8', 64) /* race_of_children.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* race_of_children.df:2 main #77193225 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                      df.seq(
                                        df.wait_for_signal('sub::a8ecacd8', 128) /* race_of_children.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* race_of_children.df:2 main #001e02b3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                          df.seq(
                                            df.wait_for_signal('sub::a8ecacd8', 256) /* race_of_children.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* race_of_children.df:2 main #90a11f22 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                              df.seq(
                                                df.wait_for_signal('sub::a8ecacd8', 512) /* race_of_children.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* race_of_children.df:2 main #e7a62fb4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::a8ecacd8', 1024) /* race_of_children.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* race_of_children.df:2 main #f0e98493 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::a8ecacd8', 2048) /* race_of_children.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* race_of_children.df:2 main #87eeb405 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::a8ecacd8', 4096) /* race_of_children.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* race_of_children.df:2 main #1ee7e5bf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 8192) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #69e0d529 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 16384) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #f784408a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 32768) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8083701c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 65536) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #198a21a6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 131072) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #6e8d1130 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 262144) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #fe320ca1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 524288) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #89353c37 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 1048576) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #dbc4d750 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 2097152) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #acc3e7c6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 4194304) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #35cab67c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 8388608) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #42cd86ea */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 16777216) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #dca91349 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 33554432) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #abae23df */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a8ecacd8.id, 'the block `retry` of line 2')$q$), 'dfx_end_a8ecacd8'),
                                                                df.sql($q$/* race_of_children.df:2 main #103a6f2f */ <<3c59e04e>>))),
          df.seq(
            df.as(df.sql($q$/* race_of_children.df:2 main #a71761e8 */ <<8648dc61>> SELECT (SELECT json_agg(row_to_json("dfx_turn_ae8f09ec".*))::text FROM $dfx_turn_ae8f09ec.*) AS k0$q$), 'dfx_next_ae8f09ec'),
            df.sql($q$/* race_of_children.df:2 main #d34b4ea2 */ WITH dfx_asked(dfx_c) AS (
SELECT ($dfx_end_a8ecacd8.status) = 'failed' AND ($dfx_turn_ae8f09ec.n)::bigint < 2 AS c
) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))),
        df.sql($q$/* race_of_children.df:2 main #9d259151 */ <<dca5a149>> SELECT * FROM dfdsl.hand_on($dfx_end_a8ecacd8.status, $dfx_end_a8ecacd8.hex?)$q$)),
        df.sql($q$/* race_of_children.df:2 main #5d9d4d6a */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_a8ecacd8.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_ret'),
      df.sql(concat($q$/* race_of_children.df:2 main #a66270ee */ SELECT df.signal('$q$, df_parent, $q$', 'sub::ddbc0ae6')$q$)));
END 
-- main_graph_1df85337cf391a7c
BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.sleep(5) /* race_of_children.df:2 */,
        df.sql($q$/* race_of_children.df:3 main #a5aafbb1 */ SELECT 2 AS v$q$)), 'dfx_ret'),
      df.sql(concat($q$/* race_of_children.df:2 main #317b8655 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::9904b645')$q$)));
END 
-- main_graph_0e4d5c33ce22e427
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.loop( -- race_of_children.df:2
          df.seq(df.seq(df.seq(
            df.if(
              df.sql($q$/* race_of_children.df:2 main #75719a12 */ <<c669e362>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_c76a07c8' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* race_of_children.df:2 main #e85aca40 */ <<082280aa>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_c76a07c8' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_c76a07c8'),
              df.as(df.sql($q$/* race_of_children.df:2 main #537c7a82 */ SELECT 0 AS n$q$), 'dfx_turn_c76a07c8')),
            df.as(df.sql($q$/* race_of_children.df:2 main #93bdfa08 */ <<7eaa8383>> SELECT ($dfx_turn_c76a07c8.n)::bigint + 1 AS n$q$), 'dfx_turn_c76a07c8')), df.seq(
            df.as(df.sql($q$/* race_of_children.df:2 main #04098478 */ <<4978d498>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_c76a07c8.n)::bigint, '::retry::9904b645'),
    'main_graph_1df85337cf391a7c', ARRAY[]::text[])$q$), 'dfx_kid_9904b645'),
            df.wait_for_signal('sub::9904b645', 1) /* race_of_children.df:2 */)),
            df.if(
              df.as(df.sql($q$/* race_of_children.df:2 main #31ab1698 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
              df.seq(
                df.wait_for_signal('sub::9904b645', 2) /* race_of_children.df:2 */,
                df.if(
                  df.as(df.sql($q$/* race_of_children.df:2 main #46ac260e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                  df.seq(
                    df.wait_for_signal('sub::9904b645', 4) /* race_of_children.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* race_of_children.df:2 main #dfa577b4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                      df.seq(
                        df.wait_for_signal('sub::9904b645', 8) /* race_of_children.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* race_of_children.df:2 main #a8a24722 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                          df.seq(
                            df.wait_for_signal('sub::9904b645', 16) /* race_of_children.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* race_of_children.df:2 main #36c6d281 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                              df.seq(
                                df.wait_for_signal('sub::9904b645', 32) /* race_of_children.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* race_of_children.df:2 main #41c1e217 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                  df.seq(
                                    df.wait_for_signal('sub::9904b645', 64) /* race_of_children.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* race_of_children.df:2 main #d8c8b3ad */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                      df.seq(
                                        df.wait_for_signal('sub::9904b645', 128) /* race_of_children.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* race_of_children.df:2 main #afcf833b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                          df.seq(
                                            df.wait_for_signal('sub::9904b645', 256) /* race_of_children.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* race_of_children.df:2 main #3f709eaa */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                              df.seq(
                                                df.wait_for_signal('sub::9904b645', 512) /* race_of_children.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* race_of_children.df:2 main #4877ae3c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::9904b645', 1024) /* race_of_children.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* race_of_children.df:2 main #13255e00 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::9904b645', 2048) /* race_of_children.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* race_of_children.df:2 main #64226e96 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::9904b645', 4096) /* race_of_children.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* race_of_children.df:2 main #fd2b3f2c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::9904b645', 8192) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8a2c0fba */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 16384) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #14489a19 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 32768) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #634faa8f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 65536) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #fa46fb35 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 131072) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8d41cba3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 262144) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #1dfed632 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 524288) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #6af9e6a4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 1048576) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #38080dc3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 2097152) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4f0f3d55 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 4194304) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #d6066cef */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 8388608) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a1015c79 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 16777216) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #3f65c9da */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 33554432) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4862f94c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_9904b645.id, 'the block `retry` of line 2')$q$), 'dfx_end_9904b645'),
                                                                df.sql($q$/* race_of_children.df:2 main #2c506ef0 */ <<3c59e04e>>))),
          df.seq(
            df.as(df.sql($q$/* race_of_children.df:2 main #b7b2ff73 */ <<0a6c32a8>> SELECT (SELECT json_agg(row_to_json("dfx_turn_c76a07c8".*))::text FROM $dfx_turn_c76a07c8.*) AS k0$q$), 'dfx_next_c76a07c8'),
            df.sql($q$/* race_of_children.df:2 main #08d18a0b */ WITH dfx_asked(dfx_c) AS (
SELECT ($dfx_end_9904b645.status) = 'failed' AND ($dfx_turn_c76a07c8.n)::bigint < 2 AS c
) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))),
        df.sql($q$/* race_of_children.df:2 main #32f410d9 */ <<c731905d>> SELECT * FROM dfdsl.hand_on($dfx_end_9904b645.status, $dfx_end_9904b645.hex?)$q$)),
        df.sql($q$/* race_of_children.df:2 main #860789c3 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_9904b645.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_ret'),
      df.sql(concat($q$/* race_of_children.df:2 main #97b2f895 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::aabb3a70')$q$)));
END 
