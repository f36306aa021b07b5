-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* each_options.df:2 main #556481b8 */ <<d7e956bf>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::91f389f7', 2, true,
    'main_graph_badfe0dd38bde81f',
    ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders ORDER BY id) w LIMIT 5001) q))$q$), 'dfx_kid_91f389f7'),
    df.seq(
      df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
      df.if(
        df.as(df.sql($q$/* each_options.df:2 main #85fcc518 */ <<baa9f7d7>> SELECT q.status = 'running' AS c, q.status, q.message, q.hex, q.result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_91f389f7', 'apart') q$q$), 'dfx_end_91f389f7'),
        df.seq(
          df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
          df.if(
            df.as(df.sql($q$/* each_options.df:2 main #f2fbf58e */ <<baa9f7d7>>),
            df.seq(
              df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
              df.if(
                df.as(df.sql($q$/* each_options.df:2 main #6bf2a434 */ <<baa9f7d7>>),
                df.seq(
                  df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* each_options.df:2 main #1cf594a2 */ <<baa9f7d7>>),
                    df.seq(
                      df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* each_options.df:2 main #82910101 */ <<baa9f7d7>>),
                        df.seq(
                          df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* each_options.df:2 main #f5963197 */ <<baa9f7d7>>),
                            df.seq(
                              df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* each_options.df:2 main #6c9f602d */ <<baa9f7d7>>),
                                df.seq(
                                  df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* each_options.df:2 main #1b9850bb */ <<baa9f7d7>>),
                                    df.seq(
                                      df.wait_for_signal('sub::91f389f7', 4) /* each_options.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* each_options.df:2 main #8b274d2a */ <<baa9f7d7>>),
                                        df.seq(
                                          df.wait_for_signal('sub::91f389f7', 8) /* each_options.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* each_options.df:2 main #fc207dbc */ <<baa9f7d7>>),
                                            df.seq(
                                              df.wait_for_signal('sub::91f389f7', 16) /* each_options.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* each_options.df:2 main #fe298af3 */ <<baa9f7d7>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::91f389f7', 32) /* each_options.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* each_options.df:2 main #892eba65 */ <<baa9f7d7>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::91f389f7', 64) /* each_options.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* each_options.df:2 main #1027ebdf */ <<baa9f7d7>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::91f389f7', 128) /* each_options.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* each_options.df:2 main #6720db49 */ <<baa9f7d7>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::91f389f7', 256) /* each_options.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #f9444eea */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 512) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #8e437e7c */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 1024) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #174a2fc6 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 2048) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #604d1f50 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 4096) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #f0f202c1 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 8192) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #87f53257 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 16384) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #d504d930 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 32768) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #a203e9a6 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 65536) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #3b0ab81c */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 131072) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #4c0d888a */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 262144) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #d2691d29 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 524288) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #a56e2dbf */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 1048576) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #3c677c05 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 2097152) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #4b604c93 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 4194304) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #dbdf5102 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 8388608) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #acd86194 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 16777216) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #cc1fe871 */ <<baa9f7d7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 33554432) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #bb18d8e7 */ <<baa9f7d7>>),
                                                                df.sql($q$/* each_options.df:2 main #927f274f */ <<2c86e1ad>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)),
    df.seq(
      df.as(df.sql($q$/* each_options.df:2 main #44f02d14 */ SELECT * FROM dfdsl.no_chain((($dfx_kid_91f389f7.n))::int,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_91f389f7'),
      df.sql($q$/* each_options.df:2 main #900b0fdd */ <<3f29ef43>> SELECT * FROM dfdsl.hand_on(($dfx_end_91f389f7.status), ($dfx_end_91f389f7.hex?))$q$))),
  df.as(df.sql($q$/* each_options.df:2 main #ab1d79c8 */ SELECT (($dfx_end_91f389f7.result))::jsonb AS result$q$), 'found')),
  df.sql($q$/* each_options.df:3 main #d632b649 */ <<9690758f>> SELECT dfdsl.as_jsonb(($found)::text, pg_typeof(($found)) <> 'unknown'::regtype)$q$))
-- main_graph_29d1abd81a6befeb
DECLARE dfx_row_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* each_options.df:2 main #d25fd441 */ SELECT 1 / ($q$, dfx_row_id, $q$) AS q$q$)), 'dfx_ret'),
      df.sql(concat($q$/* each_options.df:2 main #77b289d6 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::f5ab663f')$q$)));
END

-- main_graph_badfe0dd38bde81f
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant((df_member -> 'id')::json);
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql(concat($q$/* each_options.df:2 main #70fe9fed */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::row::f5ab663f',
    'main_graph_29d1abd81a6befeb',
    ARRAY[dfdsl.constant((SELECT ($q$, dfx_row_id, $q$)), 'column id of the row')]::text[])$q$)), 'dfx_kid_f5ab663f'),
        df.wait_for_signal('sub::f5ab663f', 1) /* each_options.df:2 */), df.seq(
        df.if(
          df.as(df.sql($q$/* each_options.df:2 main #b1ba8648 */ <<f8c429bf>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message, q.hex, q.step, q.line
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
          df.seq(
            df.wait_for_signal('sub::f5ab663f', 2) /* each_options.df:2 */,
            df.if(
              df.as(df.sql($q$/* each_options.df:2 main #c6bdb6de */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
              df.seq(
                df.wait_for_signal('sub::f5ab663f', 4) /* each_options.df:2 */,
                df.if(
                  df.as(df.sql($q$/* each_options.df:2 main #5fb4e764 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                  df.seq(
                    df.wait_for_signal('sub::f5ab663f', 8) /* each_options.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* each_options.df:2 main #28b3d7f2 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                      df.seq(
                        df.wait_for_signal('sub::f5ab663f', 16) /* each_options.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* each_options.df:2 main #b6d74251 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                          df.seq(
                            df.wait_for_signal('sub::f5ab663f', 32) /* each_options.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* each_options.df:2 main #c1d072c7 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                              df.seq(
                                df.wait_for_signal('sub::f5ab663f', 64) /* each_options.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* each_options.df:2 main #58d9237d */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                  df.seq(
                                    df.wait_for_signal('sub::f5ab663f', 128) /* each_options.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* each_options.df:2 main #2fde13eb */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                      df.seq(
                                        df.wait_for_signal('sub::f5ab663f', 256) /* each_options.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* each_options.df:2 main #bf610e7a */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                          df.seq(
                                            df.wait_for_signal('sub::f5ab663f', 512) /* each_options.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* each_options.df:2 main #c8663eec */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                              df.seq(
                                                df.wait_for_signal('sub::f5ab663f', 1024) /* each_options.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* each_options.df:2 main #95769d44 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::f5ab663f', 2048) /* each_options.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* each_options.df:2 main #e271add2 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::f5ab663f', 4096) /* each_options.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* each_options.df:2 main #7b78fc68 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::f5ab663f', 8192) /* each_options.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* each_options.df:2 main #0c7fccfe */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 16384) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #921b595d */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 32768) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #e51c69cb */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 65536) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #7c153871 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 131072) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #0b1208e7 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 262144) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #9bad1576 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 524288) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #ecaa25e0 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 1048576) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #be5bce87 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 2097152) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #c95cfe11 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 4194304) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #5055afab */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 8388608) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #27529f3d */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 16777216) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #b9360a9e */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 33554432) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #ce313a08 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_f5ab663f.id)::text), 'the block `row` of line 2') q$q$), 'dfx_end_f5ab663f'),
                                                                df.sql($q$/* each_options.df:2 main #ba28f1a8 */ <<014066c4>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */)), df.sleep(0) /* each_options.df:2 */),
        df.sql($q$/* each_options.df:2 main #f2f09256 */ <<8ba37227>> SELECT CASE ($dfx_end_f5ab663f.status) WHEN 'completed' THEN coalesce((($dfx_end_f5ab663f.result?))::jsonb, 'null') ELSE jsonb_build_object('error', (($dfx_end_f5ab663f.message?))::text) END AS v$q$))), 'dfx_ret'),
      df.sql(concat($q$/* each_options.df:2 main #36ac0d54 */ <<719cc131>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_91f389f7', $q$, df_place, $q$) AS next$q$)));
END

