-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* each_options.df:2 main #556481b8 */ <<d7e956bf>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::91f389f7', 2, true,
    'main_graph_49328becf6780c83', ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders ORDER BY id) w LIMIT 5001) q))$q$), 'dfx_kid_91f389f7'),
    df.seq(
      df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
      df.if(
        df.as(df.sql($q$/* each_options.df:2 main #85fcc518 */ <<f5b9555e>> SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_91f389f7', 'apart')$q$), 'dfx_end_91f389f7'),
        df.seq(
          df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
          df.if(
            df.as(df.sql($q$/* each_options.df:2 main #f2fbf58e */ <<f5b9555e>>),
            df.seq(
              df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
              df.if(
                df.as(df.sql($q$/* each_options.df:2 main #6bf2a434 */ <<f5b9555e>>),
                df.seq(
                  df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* each_options.df:2 main #1cf594a2 */ <<f5b9555e>>),
                    df.seq(
                      df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* each_options.df:2 main #82910101 */ <<f5b9555e>>),
                        df.seq(
                          df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* each_options.df:2 main #f5963197 */ <<f5b9555e>>),
                            df.seq(
                              df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* each_options.df:2 main #6c9f602d */ <<f5b9555e>>),
                                df.seq(
                                  df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* each_options.df:2 main #1b9850bb */ <<f5b9555e>>),
                                    df.seq(
                                      df.wait_for_signal('sub::91f389f7', 4) /* each_options.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* each_options.df:2 main #8b274d2a */ <<f5b9555e>>),
                                        df.seq(
                                          df.wait_for_signal('sub::91f389f7', 8) /* each_options.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* each_options.df:2 main #fc207dbc */ <<f5b9555e>>),
                                            df.seq(
                                              df.wait_for_signal('sub::91f389f7', 16) /* each_options.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* each_options.df:2 main #fe298af3 */ <<f5b9555e>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::91f389f7', 32) /* each_options.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* each_options.df:2 main #892eba65 */ <<f5b9555e>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::91f389f7', 64) /* each_options.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* each_options.df:2 main #1027ebdf */ <<f5b9555e>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::91f389f7', 128) /* each_options.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* each_options.df:2 main #6720db49 */ <<f5b9555e>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::91f389f7', 256) /* each_options.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #f9444eea */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 512) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #8e437e7c */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 1024) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #174a2fc6 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 2048) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #604d1f50 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 4096) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #f0f202c1 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 8192) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #87f53257 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 16384) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #d504d930 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 32768) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #a203e9a6 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 65536) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #3b0ab81c */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 131072) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #4c0d888a */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 262144) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #d2691d29 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 524288) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #a56e2dbf */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 1048576) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #3c677c05 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 2097152) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #4b604c93 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 4194304) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #dbdf5102 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 8388608) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #acd86194 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 16777216) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #cc1fe871 */ <<f5b9555e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 33554432) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #bb18d8e7 */ <<f5b9555e>>),
                                                                df.sql($q$/* each_options.df:2 main #927f274f */ <<82a7795d>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
    df.seq(
      df.as(df.sql($q$/* each_options.df:2 main #44f02d14 */ SELECT * FROM dfdsl.no_chain($dfx_kid_91f389f7.n,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_91f389f7'),
      df.sql($q$/* each_options.df:2 main #900b0fdd */ <<51251f2e>> SELECT * FROM dfdsl.hand_on($dfx_end_91f389f7.status, $dfx_end_91f389f7.hex?)$q$))),
  df.as(df.sql($q$/* each_options.df:2 main #ab1d79c8 */ SELECT ($dfx_end_91f389f7.result)::jsonb AS result$q$), 'found')),
  df.sql($q$/* each_options.df:3 main #d632b649 */ SELECT dfdsl.as_jsonb(($found)) AS found$q$))
-- main_graph_3da31d9ffc3f9fab
DECLARE dfx_row_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* each_options.df:2 main #d25fd441 */ SELECT 1 / $q$, dfx_row_id, $q$ AS q$q$)), 'dfx_ret'),
      df.sql(concat($q$/* each_options.df:2 main #77b289d6 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::f5ab663f')$q$)));
END 
-- main_graph_49328becf6780c83
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant(df_member -> 'id');
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql(concat($q$/* each_options.df:2 main #70fe9fed */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::row::f5ab663f',
    'main_graph_3da31d9ffc3f9fab', ARRAY[dfdsl.constant((SELECT $q$, dfx_row_id, $q$), 'column id of the row')])$q$)), 'dfx_kid_f5ab663f'),
        df.wait_for_signal('sub::f5ab663f', 1) /* each_options.df:2 */), df.seq(
        df.if(
          df.as(df.sql($q$/* each_options.df:2 main #b1ba8648 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
          df.seq(
            df.wait_for_signal('sub::f5ab663f', 2) /* each_options.df:2 */,
            df.if(
              df.as(df.sql($q$/* each_options.df:2 main #c6bdb6de */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
              df.seq(
                df.wait_for_signal('sub::f5ab663f', 4) /* each_options.df:2 */,
                df.if(
                  df.as(df.sql($q$/* each_options.df:2 main #5fb4e764 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                  df.seq(
                    df.wait_for_signal('sub::f5ab663f', 8) /* each_options.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* each_options.df:2 main #28b3d7f2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                      df.seq(
                        df.wait_for_signal('sub::f5ab663f', 16) /* each_options.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* each_options.df:2 main #b6d74251 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                          df.seq(
                            df.wait_for_signal('sub::f5ab663f', 32) /* each_options.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* each_options.df:2 main #c1d072c7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                              df.seq(
                                df.wait_for_signal('sub::f5ab663f', 64) /* each_options.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* each_options.df:2 main #58d9237d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                  df.seq(
                                    df.wait_for_signal('sub::f5ab663f', 128) /* each_options.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* each_options.df:2 main #2fde13eb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                      df.seq(
                                        df.wait_for_signal('sub::f5ab663f', 256) /* each_options.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* each_options.df:2 main #bf610e7a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                          df.seq(
                                            df.wait_for_signal('sub::f5ab663f', 512) /* each_options.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* each_options.df:2 main #c8663eec */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                              df.seq(
                                                df.wait_for_signal('sub::f5ab663f', 1024) /* each_options.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* each_options.df:2 main #95769d44 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::f5ab663f', 2048) /* each_options.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* each_options.df:2 main #e271add2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::f5ab663f', 4096) /* each_options.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* each_options.df:2 main #7b78fc68 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::f5ab663f', 8192) /* each_options.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* each_options.df:2 main #0c7fccfe */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 16384) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #921b595d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 32768) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #e51c69cb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 65536) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #7c153871 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 131072) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #0b1208e7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 262144) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #9bad1576 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 524288) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #ecaa25e0 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 1048576) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #be5bce87 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 2097152) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #c95cfe11 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 4194304) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #5055afab */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 8388608) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #27529f3d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 16777216) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #b9360a9e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 33554432) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #ce313a08 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_f5ab663f.id, 'the block `row` of line 2')$q$), 'dfx_end_f5ab663f'),
                                                                df.sql($q$/* each_options.df:2 main #ba28f1a8 */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
        df.sql($q$/* each_options.df:2 main #f2f09256 */ <<991bf0ef>> SELECT CASE ($dfx_end_f5ab663f.status) WHEN 'completed' THEN coalesce(($dfx_end_f5ab663f.result?)::jsonb, 'null') ELSE jsonb_build_object('error', ($dfx_end_f5ab663f.message?)::text) END AS v$q$))), 'dfx_ret'),
      df.sql(concat($q$/* each_options.df:2 main #36ac0d54 */ <<719cc131>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_91f389f7', $q$, df_place, $q$) AS next$q$)));
END 
