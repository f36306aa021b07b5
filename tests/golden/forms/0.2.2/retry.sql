-- main
df.seq(df.seq(
  df.loop( -- retry.df:2
    df.seq(df.seq(df.seq(
      df.if(
        df.sql($q$/* retry.df:2 main #9779c98c */ <<58a8c1f6>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_f4f6189e' AND n.status = 'completed') AS c$q$),
        df.as(df.sql($q$/* retry.df:2 main #a6c5e9c1 */ <<ffc18c26>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_f4f6189e' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_f4f6189e'),
        df.as(df.sql($q$/* retry.df:2 main #4edc3f50 */ SELECT 0 AS n$q$), 'dfx_turn_f4f6189e')),
      df.as(df.sql($q$/* retry.df:2 main #239470c1 */ <<ffe0872a>> SELECT ($dfx_turn_f4f6189e.n)::bigint + 1 AS n$q$), 'dfx_turn_f4f6189e')), df.seq(
      df.as(df.sql($q$/* retry.df:2 main #ee33de88 */ <<ecafb765>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_f4f6189e.n)::bigint, '::retry::869eef64'),
    'main_graph_b250fa2e918da3f9', ARRAY[]::text[])$q$), 'dfx_kid_869eef64'),
      df.wait_for_signal('sub::869eef64', 1) /* retry.df:2 */)),
      df.if(
        df.as(df.sql($q$/* retry.df:2 main #8cfcdede */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
        df.seq(
          df.wait_for_signal('sub::869eef64', 2) /* retry.df:2 */,
          df.if(
            df.as(df.sql($q$/* retry.df:2 main #fbfbee48 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
            df.seq(
              df.wait_for_signal('sub::869eef64', 4) /* retry.df:2 */,
              df.if(
                df.as(df.sql($q$/* retry.df:2 main #62f2bff2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                df.seq(
                  df.wait_for_signal('sub::869eef64', 8) /* retry.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* retry.df:2 main #15f58f64 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                    df.seq(
                      df.wait_for_signal('sub::869eef64', 16) /* retry.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* retry.df:2 main #8b911ac7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                        df.seq(
                          df.wait_for_signal('sub::869eef64', 32) /* retry.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* retry.df:2 main #fc962a51 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                            df.seq(
                              df.wait_for_signal('sub::869eef64', 64) /* retry.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* retry.df:2 main #659f7beb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                df.seq(
                                  df.wait_for_signal('sub::869eef64', 128) /* retry.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* retry.df:2 main #12984b7d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                    df.seq(
                                      df.wait_for_signal('sub::869eef64', 256) /* retry.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* retry.df:2 main #822756ec */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                        df.seq(
                                          df.wait_for_signal('sub::869eef64', 512) /* retry.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* retry.df:2 main #f520667a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                            df.seq(
                                              df.wait_for_signal('sub::869eef64', 1024) /* retry.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* retry.df:2 main #8c27ed6d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                df.seq(
                                                  df.wait_for_signal('sub::869eef64', 2048) /* retry.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* retry.df:2 main #fb20ddfb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::869eef64', 4096) /* retry.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* retry.df:2 main #62298c41 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::869eef64', 8192) /* retry.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* retry.df:2 main #152ebcd7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::869eef64', 16384) /* retry.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #8b4a2974 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 32768) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #fc4d19e2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 65536) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #65444858 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 131072) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #124378ce */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 262144) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #82fc655f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 524288) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #f5fb55c9 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 1048576) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #a70abeae */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 2097152) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #d00d8e38 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 4194304) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #4904df82 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 8388608) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #3e03ef14 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 16777216) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #a0677ab7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 33554432) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #d7604a21 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'),
                                                                df.sql($q$/* retry.df:2 main #ae6b062e */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
    df.seq(
      df.as(df.sql($q$/* retry.df:2 main #079b75ba */ <<cc2d5b1e>> SELECT (SELECT json_agg(row_to_json("dfx_turn_f4f6189e".*))::text FROM $dfx_turn_f4f6189e.*) AS k0$q$), 'dfx_next_f4f6189e'),
      df.sql($q$/* retry.df:2 main #e2ebd0fb */ WITH dfx_asked(dfx_c) AS (
SELECT ($dfx_end_869eef64.status) = 'failed' AND ($dfx_turn_f4f6189e.n)::bigint < 3 AS c
) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))),
  df.sql($q$/* retry.df:2 main #8fa3d89f */ <<a38a20a1>> SELECT * FROM dfdsl.hand_on($dfx_end_869eef64.status, $dfx_end_869eef64.hex?)$q$)),
  df.sql($q$/* retry.df:2 main #6c3dd333 */ SELECT e -> 'n' AS n
    FROM jsonb_array_elements(($dfx_end_869eef64.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))
-- main_graph_b250fa2e918da3f9
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* retry.df:2 main #c3711c80 */ SELECT count(*) AS n FROM shop.orders$q$), 'dfx_ret'),
      df.sql(concat($q$/* retry.df:2 main #de664fd1 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::869eef64')$q$)));
END 
