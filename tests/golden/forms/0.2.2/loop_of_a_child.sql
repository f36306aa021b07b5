-- main
df.seq(df.seq(
  df.as(df.sql($q$/* loop_of_a_child.df:2 main #1ce6b77a */ SELECT 0 AS n$q$), 'i'),
  df.if(df.sql($q$/* loop_of_a_child.df:3 main #23612947 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$),
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* loop_of_a_child.df:3 main #1d6de024 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::loop::1400315e',
    'main_graph_cd01e1b0bb096698<<41e6740f>> ', ARRAY[dfdsl.rows_statement((SELECT json_agg(row_to_json("i".*))::text FROM $i.*))])$q$), 'dfx_kid_1400315e'),
      df.wait_for_signal('sub::1400315e', 1) /* loop_of_a_child.df:3 */), df.seq(
      df.if(
        df.as(df.sql($q$/* loop_of_a_child.df:3 main #536f6f23 */ <<4ce162f8>> SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
        df.seq(
          df.wait_for_signal('sub::1400315e', 2) /* loop_of_a_child.df:3 */,
          df.if(
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #24685fb5 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
            df.seq(
              df.wait_for_signal('sub::1400315e', 4) /* loop_of_a_child.df:3 */,
              df.if(
                df.as(df.sql($q$/* loop_of_a_child.df:3 main #bd610e0f */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                df.seq(
                  df.wait_for_signal('sub::1400315e', 8) /* loop_of_a_child.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #ca663e99 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                    df.seq(
                      df.wait_for_signal('sub::1400315e', 16) /* loop_of_a_child.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #5402ab3a */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                        df.seq(
                          df.wait_for_signal('sub::1400315e', 32) /* loop_of_a_child.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #23059bac */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                            df.seq(
                              df.wait_for_signal('sub::1400315e', 64) /* loop_of_a_child.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #ba0cca16 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                df.seq(
                                  df.wait_for_signal('sub::1400315e', 128) /* loop_of_a_child.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #cd0bfa80 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                    df.seq(
                                      df.wait_for_signal('sub::1400315e', 256) /* loop_of_a_child.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #5db4e711 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                        df.seq(
                                          df.wait_for_signal('sub::1400315e', 512) /* loop_of_a_child.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #2ab3d787 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                            df.seq(
                                              df.wait_for_signal('sub::1400315e', 1024) /* loop_of_a_child.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #4ff4f07d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                df.seq(
                                                  df.wait_for_signal('sub::1400315e', 2048) /* loop_of_a_child.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #38f3c0eb */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::1400315e', 4096) /* loop_of_a_child.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #a1fa9151 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::1400315e', 8192) /* loop_of_a_child.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #d6fda1c7 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::1400315e', 16384) /* loop_of_a_child.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #48993464 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 32768) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #3f9e04f2 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 65536) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #a6975548 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 131072) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #d19065de */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 262144) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #412f784f */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 524288) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #362848d9 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 1048576) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #64d9a3be */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 2097152) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #13de9328 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 4194304) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #8ad7c292 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 8388608) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #fdd0f204 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 16777216) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #63b467a7 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 33554432) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #14b35731 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_1400315e.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_1400315e'),
                                                                df.sql($q$/* loop_of_a_child.df:3 main #87afbb75 */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
      df.as(df.sql($q$/* loop_of_a_child.df:3 main #f1a7cf56 */ SELECT e -> 'n' AS n
    FROM json_array_elements((($dfx_end_1400315e.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i'))),
      df.sql($q$/* loop_of_a_child.df:3 main #50306962 */ <<5ed6df2f>> SELECT * FROM dfdsl.hand_on($dfx_end_1400315e.status, $dfx_end_1400315e.hex?)$q$)), df.sleep(0))),
  df.sql($q$/* loop_of_a_child.df:4 main #d632b649 */ SELECT ($i.n) AS n$q$))
-- main_graph_e6cafab942179293
DECLARE dfx_rows_i CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.sql(concat($q$/* loop_of_a_child.df:3 main #2049c23e */ $q$, dfx_rows_i)), 'i'),
      df.as(df.seq(
        df.sleep(0),
        df.as(df.sql($q$/* loop_of_a_child.df:3 main #1c7b9153 */ SELECT ($i.n) + 1 AS n$q$), 'i')), 'dfx_ret')), df.seq(
      df.as(df.sql($q$/* loop_of_a_child.df:3 main #335ee0fc */ <<790078ef>> SELECT (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS n1$q$), 'dfx_pack'),
      df.sql(concat($q$/* loop_of_a_child.df:3 main #81e87f4a */ SELECT df.signal('$q$, df_parent, $q$', 'sub::3ebc86f1')$q$))));
END 
-- main_graph_8af4699e995c7973
DECLARE dfx_rows_i CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.loop( -- loop_of_a_child.df:3
        df.seq(df.seq(df.seq(
          df.as(df.sql(concat($q$/* loop_of_a_child.df:3 main #5ba7f95b */ $q$, dfx_rows_i)), 'i'),
          df.if(
            df.sql($q$/* loop_of_a_child.df:3 main #c7328cff */ <<d84802fa>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_e408620b' AND n.status = 'completed') AS c$q$),
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #e271d10b */ <<d3e5ed4f>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_e408620b' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_e408620b'),
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #4c78f031 */ SELECT 0 AS n$q$), 'dfx_turn_e408620b'))), df.seq(
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #6da03fb1 */ SELECT ($dfx_turn_e408620b.n)::bigint + 1 AS n$q$), 'dfx_turn_e408620b'),
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #89b11a74 */ <<ea64409d>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_e408620b.n)::bigint, '::retry::3ebc86f1'),
    'main_graph_e6cafab942179293<<41e6740f>>dfx_kid_3ebc86f1'))), df.seq(
          df.wait_for_signal('sub::3ebc86f1', 1) /* loop_of_a_child.df:3 */,
          df.if(
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #3890e22d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
            df.seq(
              df.wait_for_signal('sub::3ebc86f1', 2) /* loop_of_a_child.df:3 */,
              df.if(
                df.as(df.sql($q$/* loop_of_a_child.df:3 main #4f97d2bb */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                df.seq(
                  df.wait_for_signal('sub::3ebc86f1', 4) /* loop_of_a_child.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #d69e8301 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                    df.seq(
                      df.wait_for_signal('sub::3ebc86f1', 8) /* loop_of_a_child.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #a199b397 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                        df.seq(
                          df.wait_for_signal('sub::3ebc86f1', 16) /* loop_of_a_child.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #3ffd2634 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                            df.seq(
                              df.wait_for_signal('sub::3ebc86f1', 32) /* loop_of_a_child.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #48fa16a2 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                df.seq(
                                  df.wait_for_signal('sub::3ebc86f1', 64) /* loop_of_a_child.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #d1f34718 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                    df.seq(
                                      df.wait_for_signal('sub::3ebc86f1', 128) /* loop_of_a_child.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #a6f4778e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                        df.seq(
                                          df.wait_for_signal('sub::3ebc86f1', 256) /* loop_of_a_child.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #364b6a1f */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                            df.seq(
                                              df.wait_for_signal('sub::3ebc86f1', 512) /* loop_of_a_child.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #414c5a89 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                df.seq(
                                                  df.wait_for_signal('sub::3ebc86f1', 1024) /* loop_of_a_child.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #a82722f7 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::3ebc86f1', 2048) /* loop_of_a_child.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #df201261 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::3ebc86f1', 4096) /* loop_of_a_child.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #462943db */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::3ebc86f1', 8192) /* loop_of_a_child.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #312e734d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 16384) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #af4ae6ee */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 32768) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #d84dd678 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 65536) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #414487c2 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 131072) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #3643b754 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 262144) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #a6fcaac5 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 524288) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #d1fb9a53 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 1048576) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #830a7134 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 2097152) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #f40d41a2 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 4194304) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #6d041018 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 8388608) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #1a03208e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 16777216) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #8467b52d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 33554432) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #f36085bb */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'),
                                                                df.sql($q$/* loop_of_a_child.df:3 main #2e1e9f9f */ <<3c59e04e>>)))),
        df.seq(
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #49af3aca */ <<31e8727f>> SELECT (SELECT json_agg(row_to_json("dfx_turn_e408620b".*))::text FROM $dfx_turn_e408620b.*) AS k0$q$), 'dfx_next_e408620b'),
          df.sql($q$/* loop_of_a_child.df:3 main #85691407 */ WITH dfx_asked(dfx_c) AS (
SELECT ($dfx_end_3ebc86f1.status) = 'failed' AND ($dfx_turn_e408620b.n)::bigint < 2 AS c
) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$<<4e6c8cc2>> ' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* loop_of_a_child.df:3 main #48b0db99 */ <<71a2cdec>> SELECT (SELECT json_agg(row_to_json("dfx_end_3ebc86f1".*))::text FROM $dfx_end_3ebc86f1.*) AS n1, (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS n2$q$), 'dfx_pack')),
      df.sql(concat($q$/* loop_of_a_child.df:3 main #fa06442f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::5ea8d139')$q$)));
END 
-- main_graph_cd01e1b0bb096698
DECLARE dfx_rows_i CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.loop( -- loop_of_a_child.df:3
        df.seq(df.seq(df.seq(df.seq(
          df.if(
            df.sql($q$/* loop_of_a_child.df:3 main #8d9a6c98 */ <<acd5d257>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') AS c$q$),
            df.seq(
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #dccc4757 */ <<e2aba8c2>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_b83ecf43'),
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #1daf4f5a */ <<44d3b48e>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k1')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i')),
            df.seq(
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43'),
              df.as(df.sql(concat($q$/* loop_of_a_child.df:3 main #988816b7 */ $q$, dfx_rows_i)), 'i'))),
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #1ae519d5 */ <<f100800c>> SELECT ($dfx_turn_b83ecf43.n)::bigint + 1 AS n$q$), 'dfx_turn_b83ecf43')), df.seq(
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #b4126198 */ <<cfb0ea61>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_b83ecf43.n)::bigint, '::loop::5ea8d139'),
    'main_graph_8af4699e995c7973<<41e6740f>>dfx_kid_5ea8d139'),
          df.wait_for_signal('sub::5ea8d139', 1) /* loop_of_a_child.df:3 */)), df.seq(df.seq(
          df.if(
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #9111ef05 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
            df.seq(
              df.wait_for_signal('sub::5ea8d139', 2) /* loop_of_a_child.df:3 */,
              df.if(
                df.as(df.sql($q$/* loop_of_a_child.df:3 main #e616df93 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                df.seq(
                  df.wait_for_signal('sub::5ea8d139', 4) /* loop_of_a_child.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #7f1f8e29 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                    df.seq(
                      df.wait_for_signal('sub::5ea8d139', 8) /* loop_of_a_child.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #0818bebf */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                        df.seq(
                          df.wait_for_signal('sub::5ea8d139', 16) /* loop_of_a_child.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #967c2b1c */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                            df.seq(
                              df.wait_for_signal('sub::5ea8d139', 32) /* loop_of_a_child.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #e17b1b8a */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                df.seq(
                                  df.wait_for_signal('sub::5ea8d139', 64) /* loop_of_a_child.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #78724a30 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                    df.seq(
                                      df.wait_for_signal('sub::5ea8d139', 128) /* loop_of_a_child.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #0f757aa6 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                        df.seq(
                                          df.wait_for_signal('sub::5ea8d139', 256) /* loop_of_a_child.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #9fca6737 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                            df.seq(
                                              df.wait_for_signal('sub::5ea8d139', 512) /* loop_of_a_child.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #e8cd57a1 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                df.seq(
                                                  df.wait_for_signal('sub::5ea8d139', 1024) /* loop_of_a_child.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #9d3b0b00 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::5ea8d139', 2048) /* loop_of_a_child.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #ea3c3b96 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::5ea8d139', 4096) /* loop_of_a_child.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #73356a2c */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::5ea8d139', 8192) /* loop_of_a_child.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #04325aba */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 16384) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #9a56cf19 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 32768) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #ed51ff8f */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 65536) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #7458ae35 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 131072) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #035f9ea3 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 262144) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #93e08332 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 524288) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #e4e7b3a4 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 1048576) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #b61658c3 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 2097152) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #c1116855 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 4194304) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #581839ef */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 8388608) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #2f1f0979 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 16777216) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #b17b9cda */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 33554432) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #c67cac4c */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_5ea8d139.id, 'the block `loop` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_5ea8d139'),
                                                                df.sql($q$/* loop_of_a_child.df:3 main #37514595 */ <<3c59e04e>>)),
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #984785b2 */ <<9c9fa228>> SELECT e -> 'c' AS c, e -> 'instance_id' AS instance_id, e -> 'status' AS status, e -> 'result' AS result, e -> 'names' AS names, e -> 'message' AS message, e -> 'hex' AS hex, e -> 'step' AS step, e -> 'line' AS line
    FROM json_array_elements((($dfx_end_5ea8d139.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_3ebc86f1')), df.seq(
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #58d84eea */ SELECT e -> 'n' AS n
    FROM json_array_elements((($dfx_end_5ea8d139.names?)::json -> 'rows' -> 0 ->> 'n2')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i'),
          df.sql($q$/* loop_of_a_child.df:3 main #924ee944 */ <<b1617115>> SELECT * FROM dfdsl.hand_on($dfx_end_5ea8d139.status, $dfx_end_5ea8d139.hex?)$q$)))), df.seq(
          df.sql($q$/* loop_of_a_child.df:3 main #3bcfe46c */ <<1544a67b>> SELECT * FROM dfdsl.hand_on($dfx_end_3ebc86f1.status, $dfx_end_3ebc86f1.hex?)$q$),
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #657b3506 */ SELECT e -> 'n' AS n
    FROM json_array_elements((($dfx_end_3ebc86f1.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i'))),
        df.seq(
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #3eea1cae */ <<6acc3723>> SELECT (SELECT json_agg(row_to_json("dfx_turn_b83ecf43".*))::text FROM $dfx_turn_b83ecf43.*) AS k0, (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS k1$q$), 'dfx_next_b83ecf43'),
          df.sql($q$/* loop_of_a_child.df:3 main #12ee86d2 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* loop_of_a_child.df:3 main #8b9f3475 */ <<790078ef>>)),
      df.sql(concat($q$/* loop_of_a_child.df:3 main #3929abc3 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::1400315e')$q$)));
END 
