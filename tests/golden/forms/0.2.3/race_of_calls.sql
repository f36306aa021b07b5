-- work
df.sql(concat($q$/* race_of_calls.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql($q$/* race_of_calls.df:3 main #cfa9153d */ SELECT 'completed' AS status, NULL::text AS hex$q$), 'dfx_end_f7a94787'),
  df.as(df.loop( -- race_of_calls.df:3
    df.race( -- race_of_calls.df:3
      df.race( -- race_of_calls.df:3
        df.seq(df.seq(df.seq(
          df.as(df.sql($q$/* race_of_calls.df:3 main #582df78a */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::branch::ddbc0ae6',
    'main_graph_66efbce69da137a0', ARRAY[]::text[], raced => 'dfx_kid_ddbc0ae6')$q$), 'dfx_kid_ddbc0ae6'),
          df.wait_for_signal('sub::ddbc0ae6', 1) /* race_of_calls.df:3 */), df.seq(
          df.if(
            df.as(df.sql($q$/* race_of_calls.df:3 main #6244a1db */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
            df.seq(
              df.wait_for_signal('sub::ddbc0ae6', 2) /* race_of_calls.df:3 */,
              df.if(
                df.as(df.sql($q$/* race_of_calls.df:3 main #1543914d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                df.seq(
                  df.wait_for_signal('sub::ddbc0ae6', 4) /* race_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* race_of_calls.df:3 main #8c4ac0f7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                    df.seq(
                      df.wait_for_signal('sub::ddbc0ae6', 8) /* race_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* race_of_calls.df:3 main #fb4df061 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                        df.seq(
                          df.wait_for_signal('sub::ddbc0ae6', 16) /* race_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* race_of_calls.df:3 main #652965c2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                            df.seq(
                              df.wait_for_signal('sub::ddbc0ae6', 32) /* race_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* race_of_calls.df:3 main #122e5554 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                df.seq(
                                  df.wait_for_signal('sub::ddbc0ae6', 64) /* race_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* race_of_calls.df:3 main #8b2704ee */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                    df.seq(
                                      df.wait_for_signal('sub::ddbc0ae6', 128) /* race_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* race_of_calls.df:3 main #fc203478 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                        df.seq(
                                          df.wait_for_signal('sub::ddbc0ae6', 256) /* race_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* race_of_calls.df:3 main #6c9f29e9 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                            df.seq(
                                              df.wait_for_signal('sub::ddbc0ae6', 512) /* race_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* race_of_calls.df:3 main #1b98197f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                df.seq(
                                                  df.wait_for_signal('sub::ddbc0ae6', 1024) /* race_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* race_of_calls.df:3 main #fca3a19d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::ddbc0ae6', 2048) /* race_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* race_of_calls.df:3 main #8ba4910b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::ddbc0ae6', 4096) /* race_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* race_of_calls.df:3 main #12adc0b1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::ddbc0ae6', 8192) /* race_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #65aaf027 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 16384) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #fbce6584 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 32768) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #8cc95512 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 65536) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #15c004a8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 131072) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #62c7343e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 262144) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #f27829af */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 524288) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #857f1939 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 1048576) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d78ef25e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 2097152) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a089c2c8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 4194304) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #39809372 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 8388608) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #4e87a3e4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 16777216) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d0e33647 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 33554432) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a7e406d1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'),
                                                                df.sql($q$/* race_of_calls.df:3 main #c5bd9aac */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
          df.as(df.sql($q$/* race_of_calls.df:3 main #860f545b */ <<d76755bb>> SELECT ($dfx_end_ddbc0ae6.status) AS status, ($dfx_end_ddbc0ae6.hex?) AS hex$q$), 'dfx_end_f7a94787'))),
          df.sql($q$/* race_of_calls.df:3 main #da23fa31 */ <<296a68f8>> SELECT e -> 'instance_id' AS instance_id, e -> 'status' AS status, e -> 'result' AS result, e -> 'error' AS error
    FROM jsonb_array_elements(($dfx_end_ddbc0ae6.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)),
        df.seq(df.seq(df.seq(
          df.as(df.sql($q$/* race_of_calls.df:3 main #9fcb8fb6 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::branch::aabb3a70',
    'main_graph_888a0743733cd405', ARRAY[]::text[], raced => 'dfx_kid_aabb3a70')$q$), 'dfx_kid_aabb3a70'),
          df.wait_for_signal('sub::aabb3a70', 1) /* race_of_calls.df:3 */), df.seq(
          df.if(
            df.as(df.sql($q$/* race_of_calls.df:3 main #4dec3b24 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
            df.seq(
              df.wait_for_signal('sub::aabb3a70', 2) /* race_of_calls.df:3 */,
              df.if(
                df.as(df.sql($q$/* race_of_calls.df:3 main #3aeb0bb2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                df.seq(
                  df.wait_for_signal('sub::aabb3a70', 4) /* race_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* race_of_calls.df:3 main #a3e25a08 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                    df.seq(
                      df.wait_for_signal('sub::aabb3a70', 8) /* race_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* race_of_calls.df:3 main #d4e56a9e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                        df.seq(
                          df.wait_for_signal('sub::aabb3a70', 16) /* race_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* race_of_calls.df:3 main #4a81ff3d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                            df.seq(
                              df.wait_for_signal('sub::aabb3a70', 32) /* race_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* race_of_calls.df:3 main #3d86cfab */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                df.seq(
                                  df.wait_for_signal('sub::aabb3a70', 64) /* race_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* race_of_calls.df:3 main #a48f9e11 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                    df.seq(
                                      df.wait_for_signal('sub::aabb3a70', 128) /* race_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* race_of_calls.df:3 main #d388ae87 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                        df.seq(
                                          df.wait_for_signal('sub::aabb3a70', 256) /* race_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* race_of_calls.df:3 main #4337b316 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                            df.seq(
                                              df.wait_for_signal('sub::aabb3a70', 512) /* race_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* race_of_calls.df:3 main #34308380 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                df.seq(
                                                  df.wait_for_signal('sub::aabb3a70', 1024) /* race_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* race_of_calls.df:3 main #d18ee68a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::aabb3a70', 2048) /* race_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* race_of_calls.df:3 main #a689d61c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::aabb3a70', 4096) /* race_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* race_of_calls.df:3 main #3f8087a6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::aabb3a70', 8192) /* race_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #4887b730 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 16384) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d6e32293 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 32768) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a1e41205 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 65536) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #38ed43bf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 131072) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #4fea7329 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 262144) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #df556eb8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 524288) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a8525e2e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 1048576) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #faa3b549 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 2097152) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #8da485df */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 4194304) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #14add465 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 8388608) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #63aae4f3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 16777216) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #fdce7150 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 33554432) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #8ac941c6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'),
                                                                df.sql($q$/* race_of_calls.df:3 main #2886e724 */ <<3c59e04e>>)),
          df.as(df.sql($q$/* race_of_calls.df:3 main #b7dfdc20 */ <<573d5b28>> SELECT ($dfx_end_aabb3a70.status) AS status, ($dfx_end_aabb3a70.hex?) AS hex$q$), 'dfx_end_f7a94787'))),
          df.sql($q$/* race_of_calls.df:3 main #1dc5820d */ <<296a68f8>>
    FROM jsonb_array_elements(($dfx_end_aabb3a70.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
      df.seq(
        df.sleep(60) /* race_of_calls.df:3 */,
        df.sql($q$/* race_of_calls.df:3 main #37f60843 */ SELECT NULL::text AS result WHERE false$q$))),
    df.seq(df.seq(
      df.sql($q$/* race_of_calls.df:3 main #97290d50 */ <<1ac251a8>> SELECT dfdsl.sweep_children('{sys_instance_id}', ARRAY['branch::ddbc0ae6', 'branch::aabb3a70', 'race::15391958']) AS n$q$),
      df.sql($q$/* race_of_calls.df:3 main #b21505dc */ <<eb209b96>> SELECT * FROM dfdsl.hand_on($dfx_end_f7a94787.status, $dfx_end_f7a94787.hex?)$q$)),
      df.sql($q$/* race_of_calls.df:3 main #6c60af8a */ SELECT false AS c$q$))), 'first')),
  df.sql($q$/* race_of_calls.df:4 main #d632b649 */ SELECT ($first)::text AS first$q$))
-- work_graph_d5f9ce4667be297a
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* race_of_calls.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
-- main_graph_66efbce69da137a0
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* race_of_calls.df:3 main #7d0356cc */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::1f2fc819',
    'work_graph_d5f9ce4667be297a', ARRAY[dfdsl.literal(1::int::text)], wakes => true)$q$), 'dfx_kid_1f2fc819'),
        df.wait_for_signal('sub::1f2fc819', 5) /* race_of_calls.df:3 */),
        df.if(
          df.as(df.sql($q$/* race_of_calls.df:3 main #e94383cb */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
          df.sql($q$/* race_of_calls.df:3 main #c77cb2e9 */ <<048d404b>> SELECT ($dfx_end_1f2fc819.instance_id?)::text AS instance_id, ($dfx_end_1f2fc819.status?)::text AS status, ($dfx_end_1f2fc819.result?)::jsonb AS result, ($dfx_end_1f2fc819.error?)::text AS error$q$),
          df.seq(df.seq(
            df.if(df.sql($q$/* race_of_calls.df:3 main #6d7c2669 */ SELECT ($dfx_end_1f2fc819.status) = 'running' AS c$q$),
              df.seq(
                df.wait_for_signal('sub::1f2fc819', 1) /* race_of_calls.df:3 */,
                df.if(
                  df.as(df.sql($q$/* race_of_calls.df:3 main #fdde6bdf */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                  df.seq(
                    df.wait_for_signal('sub::1f2fc819', 2) /* race_of_calls.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* race_of_calls.df:3 main #8ad95b49 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                      df.seq(
                        df.wait_for_signal('sub::1f2fc819', 4) /* race_of_calls.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* race_of_calls.df:3 main #13d00af3 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                          df.seq(
                            df.wait_for_signal('sub::1f2fc819', 8) /* race_of_calls.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* race_of_calls.df:3 main #64d73a65 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                              df.seq(
                                df.wait_for_signal('sub::1f2fc819', 16) /* race_of_calls.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* race_of_calls.df:3 main #fab3afc6 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                  df.seq(
                                    df.wait_for_signal('sub::1f2fc819', 32) /* race_of_calls.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* race_of_calls.df:3 main #8db49f50 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                      df.seq(
                                        df.wait_for_signal('sub::1f2fc819', 64) /* race_of_calls.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* race_of_calls.df:3 main #14bdceea */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                          df.seq(
                                            df.wait_for_signal('sub::1f2fc819', 128) /* race_of_calls.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* race_of_calls.df:3 main #63bafe7c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                              df.seq(
                                                df.wait_for_signal('sub::1f2fc819', 256) /* race_of_calls.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* race_of_calls.df:3 main #f305e3ed */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::1f2fc819', 512) /* race_of_calls.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* race_of_calls.df:3 main #8402d37b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::1f2fc819', 1024) /* race_of_calls.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* race_of_calls.df:3 main #fb51ff4e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::1f2fc819', 2048) /* race_of_calls.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* race_of_calls.df:3 main #8c56cfd8 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 4096) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #155f9e62 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 8192) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #6258aef4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 16384) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #fc3c3b57 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 32768) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #8b3b0bc1 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 65536) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #12325a7b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 131072) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #65356aed */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 262144) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #f58a777c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 524288) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #828d47ea */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 1048576) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d07cac8d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 2097152) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a77b9c1b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 4194304) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #3e72cda1 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 8388608) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #4975fd37 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 16777216) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d7116894 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 33554432) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a0165802 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
                                                                df.sql($q$/* race_of_calls.df:3 main #e37b7771 */ <<ce65b2f0>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
            df.sql($q$/* race_of_calls.df:3 main #fe816d9e */ <<825c341a>> SELECT * FROM dfdsl.hand_on($dfx_end_1f2fc819.status, $dfx_end_1f2fc819.hex?)$q$)),
            df.sql($q$/* race_of_calls.df:3 main #0262eb92 */ <<7e2c0454>> SELECT ($dfx_end_1f2fc819.instance_id?)::text AS instance_id, ($dfx_end_1f2fc819.status?)::text AS status, ($dfx_end_1f2fc819.result?)::jsonb AS result, ($dfx_end_1f2fc819.error?)::text AS error$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* race_of_calls.df:3 main #a66270ee */ SELECT df.signal('$q$, df_parent, $q$', 'sub::ddbc0ae6')$q$)));
END 
-- main_graph_888a0743733cd405
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* race_of_calls.df:3 main #56a7905b */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::99bbbab7',
    'work_graph_d5f9ce4667be297a', ARRAY[dfdsl.literal(2::int::text)], wakes => true)$q$), 'dfx_kid_99bbbab7'),
        df.wait_for_signal('sub::99bbbab7', 5) /* race_of_calls.df:3 */),
        df.if(
          df.as(df.sql($q$/* race_of_calls.df:3 main #f9df8671 */ <<69fa7bcb>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
          df.sql($q$/* race_of_calls.df:3 main #d7e0b753 */ <<25cbd5b3>> SELECT ($dfx_end_99bbbab7.instance_id?)::text AS instance_id, ($dfx_end_99bbbab7.status?)::text AS status, ($dfx_end_99bbbab7.result?)::jsonb AS result, ($dfx_end_99bbbab7.error?)::text AS error$q$),
          df.seq(df.seq(
            df.if(df.sql($q$/* race_of_calls.df:3 main #217b7695 */ SELECT ($dfx_end_99bbbab7.status) = 'running' AS c$q$),
              df.seq(
                df.wait_for_signal('sub::99bbbab7', 1) /* race_of_calls.df:3 */,
                df.if(
                  df.as(df.sql($q$/* race_of_calls.df:3 main #939ec9fe */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                  df.seq(
                    df.wait_for_signal('sub::99bbbab7', 2) /* race_of_calls.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* race_of_calls.df:3 main #e499f968 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                      df.seq(
                        df.wait_for_signal('sub::99bbbab7', 4) /* race_of_calls.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* race_of_calls.df:3 main #7d90a8d2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                          df.seq(
                            df.wait_for_signal('sub::99bbbab7', 8) /* race_of_calls.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* race_of_calls.df:3 main #0a979844 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                              df.seq(
                                df.wait_for_signal('sub::99bbbab7', 16) /* race_of_calls.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* race_of_calls.df:3 main #94f30de7 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                  df.seq(
                                    df.wait_for_signal('sub::99bbbab7', 32) /* race_of_calls.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* race_of_calls.df:3 main #e3f43d71 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                      df.seq(
                                        df.wait_for_signal('sub::99bbbab7', 64) /* race_of_calls.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* race_of_calls.df:3 main #7afd6ccb */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                          df.seq(
                                            df.wait_for_signal('sub::99bbbab7', 128) /* race_of_calls.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* race_of_calls.df:3 main #0dfa5c5d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                              df.seq(
                                                df.wait_for_signal('sub::99bbbab7', 256) /* race_of_calls.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* race_of_calls.df:3 main #9d4541cc */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::99bbbab7', 512) /* race_of_calls.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* race_of_calls.df:3 main #ea42715a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::99bbbab7', 1024) /* race_of_calls.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* race_of_calls.df:3 main #b756afb2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::99bbbab7', 2048) /* race_of_calls.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* race_of_calls.df:3 main #c0519f24 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 4096) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #5958ce9e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 8192) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #2e5ffe08 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 16384) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #b03b6bab */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 32768) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #c73c5b3d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 65536) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #5e350a87 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 131072) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #29323a11 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 262144) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #b98d2780 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 524288) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #ce8a1716 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 1048576) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #9c7bfc71 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 2097152) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #eb7ccce7 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 4194304) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #72759d5d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 8388608) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #0572adcb */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 16777216) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #9b163868 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 33554432) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #ec1108fe */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
                                                                df.sql($q$/* race_of_calls.df:3 main #3019c433 */ <<ce65b2f0>>)),
            df.sql($q$/* race_of_calls.df:3 main #90c1cfbf */ <<d57a0975>> SELECT * FROM dfdsl.hand_on($dfx_end_99bbbab7.status, $dfx_end_99bbbab7.hex?)$q$)),
            df.sql($q$/* race_of_calls.df:3 main #d10058d0 */ <<da7769aa>> SELECT ($dfx_end_99bbbab7.instance_id?)::text AS instance_id, ($dfx_end_99bbbab7.status?)::text AS status, ($dfx_end_99bbbab7.result?)::jsonb AS result, ($dfx_end_99bbbab7.error?)::text AS error$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* race_of_calls.df:3 main #97b2f895 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::aabb3a70')$q$)));
END 
