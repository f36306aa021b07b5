-- main
df.loop( -- break_out_of_timeout.df:2
  df.seq(df.seq(df.seq(df.seq(
    df.if(
      df.sql($q$/* break_out_of_timeout.df:2 main #8d9a6c98 */ <<acd5d257>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') AS c$q$),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #dccc4757 */ <<e2aba8c2>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_b83ecf43'),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43')),
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1ae519d5 */ <<f100800c>> SELECT ($dfx_turn_b83ecf43.n)::bigint + 1 AS n$q$), 'dfx_turn_b83ecf43')), df.seq(
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #28dac102 */ <<2d5489d4>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_b83ecf43.n)::bigint, '::timeout::e102526a'),
    'main_graph_c22f0d5451e415aa', ARRAY[]::text[])$q$), 'dfx_kid_e102526a'),
    df.wait_for_signal('sub::e102526a', 1) /* break_out_of_timeout.df:2 */)), df.seq(df.seq(
    df.if(
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #81575dff */ <<4ce162f8>> SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_e102526a.id, 'the block `timeout` of line 2', wanted => 'dfx_pack', since => $dfx_kid_e102526a.since, seconds => 5)$q$), 'dfx_end_e102526a'),
      df.seq(
        df.wait_for_signal('sub::e102526a', 2) /* break_out_of_timeout.df:2 */,
        df.if(
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f6506d69 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_e102526a.id, 'the block `timeout` of line 2', wanted => 'dfx_pack', since => $dfx_kid_e102526a.since, seconds => 5)$q$), 'dfx_end_e102526a'),
          df.seq(
            df.wait_for_signal('sub::e102526a', 2) /* break_out_of_timeout.df:2 */,
            df.if(
              df.as(df.sql($q$/* break_out_of_timeout.df:2 main #6f593cd3 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_e102526a.id, 'the block `timeout` of line 2', wanted => 'dfx_pack', since => $dfx_kid_e102526a.since, seconds => 5)$q$), 'dfx_end_e102526a'),
              df.seq(
                df.wait_for_signal('sub::e102526a', 1) /* break_out_of_timeout.df:2 */,
                df.if(
                  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #185e0c45 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_e102526a.id, 'the block `timeout` of line 2', wanted => 'dfx_pack', since => $dfx_kid_e102526a.since, seconds => 5)$q$), 'dfx_end_e102526a'),
                  df.seq(
                    df.wait_for_signal('sub::e102526a', 2) /* break_out_of_timeout.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #863a99e6 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_e102526a.id, 'the block `timeout` of line 2', wanted => 'dfx_pack', since => $dfx_kid_e102526a.since, seconds => 5)$q$), 'dfx_end_e102526a'),
                      df.sql($q$/* break_out_of_timeout.df:2 main #c64e9b1c */ <<3bc335a1>> SELECT * FROM dfdsl.fail('the child instance had not ended after 0 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #ce41ffb2 */ <<9c9fa228>> SELECT e -> 'c' AS c, e -> 'instance_id' AS instance_id, e -> 'status' AS status, e -> 'result' AS result, e -> 'names' AS names, e -> 'message' AS message, e -> 'hex' AS hex, e -> 'step' AS step, e -> 'line' AS line
    FROM json_array_elements((($dfx_end_e102526a.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_7554efd1')), df.seq(
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #02e75066 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_e102526a.names?)::json -> 'rows' -> 0 ->> 'n2')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1'),
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #7d780331 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_e102526a.names?)::json -> 'rows' -> 0 ->> 'n3')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_e102526a')))), df.seq(
    df.if(df.sql($q$/* break_out_of_timeout.df:3 main #b31152c0 */ SELECT ($dfx_left_e102526a.k?) = 1 AS c$q$),
      df.break() /* break_out_of_timeout.df:3 */, df.sleep(0)),
    df.if(df.sql($q$/* break_out_of_timeout.df:2 main #ba8e2c7d */ SELECT ($dfx_end_e102526a.status) = 'timed_out' AS c$q$),
      df.sleep(1) /* break_out_of_timeout.df:3 */,
      df.seq(
        df.sql($q$/* break_out_of_timeout.df:2 main #82085bbe */ <<88c37369>> SELECT * FROM dfdsl.hand_on($dfx_end_e102526a.status, $dfx_end_e102526a.hex?)$q$), df.sleep(0))))),
  df.seq(
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3eea1cae */ <<7967159a>> SELECT (SELECT json_agg(row_to_json("dfx_turn_b83ecf43".*))::text FROM $dfx_turn_b83ecf43.*) AS k0$q$), 'dfx_next_b83ecf43'),
    df.sql($q$/* break_out_of_timeout.df:2 main #ec65a26d */ SELECT true AS c$q$)))
-- main_graph_ee6955d8713b40e6
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4a9d5d38 */ SELECT 0 AS k$q$), 'dfx_left_7554efd1'),
        df.loop( -- break_out_of_timeout.df:2
          df.seq(df.seq(
            df.sql($q$/* break_out_of_timeout.df:2 main #3ae93220 */ SELECT 1 AS v$q$),
            df.as(df.sql($q$/* break_out_of_timeout.df:3 main #2a426e1c */ SELECT 1 AS k$q$), 'dfx_left_7554efd1')),
            df.break() /* break_out_of_timeout.df:3 */),
          df.sql($q$/* break_out_of_timeout.df:2 main #77b38ba8 */ SELECT false AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8475c13e */ <<337ab145>> SELECT (SELECT json_agg(row_to_json("dfx_left_7554efd1".*))::text FROM $dfx_left_7554efd1.*) AS n1$q$), 'dfx_pack')),
      df.sql(concat($q$/* break_out_of_timeout.df:2 main #36c35e88 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::7554efd1')$q$)));
END 
-- main_graph_668c00fc310cc737
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.loop( -- break_out_of_timeout.df:2
        df.seq(df.seq(df.seq(
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #06a6c06a */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_7554efd1'),
          df.if(
            df.sql($q$/* break_out_of_timeout.df:2 main #bde42915 */ <<462cb39e>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_22b6b317' AND n.status = 'completed') AS c$q$),
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fa417a85 */ <<cf4edd8b>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_22b6b317' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_22b6b317'),
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4e55c6e6 */ SELECT 0 AS n$q$), 'dfx_turn_22b6b317'))), df.seq(
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d15f7d3a */ SELECT ($dfx_turn_22b6b317.n)::bigint + 1 AS n$q$), 'dfx_turn_22b6b317'),
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fc6c92c9 */ <<1de2414d>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_22b6b317.n)::bigint, '::retry::7554efd1'),
    'main_graph_ee6955d8713b40e6', ARRAY[]::text[])$q$), 'dfx_kid_7554efd1'))), df.seq(
          df.wait_for_signal('sub::7554efd1', 1) /* break_out_of_timeout.df:2 */,
          df.if(
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8d35f094 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
            df.seq(
              df.wait_for_signal('sub::7554efd1', 2) /* break_out_of_timeout.df:2 */,
              df.if(
                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fa32c002 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                df.seq(
                  df.wait_for_signal('sub::7554efd1', 4) /* break_out_of_timeout.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #633b91b8 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                    df.seq(
                      df.wait_for_signal('sub::7554efd1', 8) /* break_out_of_timeout.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #143ca12e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                        df.seq(
                          df.wait_for_signal('sub::7554efd1', 16) /* break_out_of_timeout.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8a58348d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                            df.seq(
                              df.wait_for_signal('sub::7554efd1', 32) /* break_out_of_timeout.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fd5f041b */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                df.seq(
                                  df.wait_for_signal('sub::7554efd1', 64) /* break_out_of_timeout.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #645655a1 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                    df.seq(
                                      df.wait_for_signal('sub::7554efd1', 128) /* break_out_of_timeout.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #13516537 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                        df.seq(
                                          df.wait_for_signal('sub::7554efd1', 256) /* break_out_of_timeout.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #83ee78a6 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                            df.seq(
                                              df.wait_for_signal('sub::7554efd1', 512) /* break_out_of_timeout.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f4e94830 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                df.seq(
                                                  df.wait_for_signal('sub::7554efd1', 1024) /* break_out_of_timeout.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1a2f8ccd */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::7554efd1', 2048) /* break_out_of_timeout.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #6d28bc5b */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::7554efd1', 4096) /* break_out_of_timeout.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f421ede1 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::7554efd1', 8192) /* break_out_of_timeout.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8326dd77 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 16384) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1d4248d4 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 32768) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #6a457842 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 65536) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f34c29f8 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 131072) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #844b196e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 262144) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #14f404ff */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 524288) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #63f33469 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 1048576) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3102df0e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 2097152) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4605ef98 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 4194304) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #df0cbe22 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 8388608) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #a80b8eb4 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 16777216) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #366f1b17 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 33554432) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #41682b81 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'),
                                                                df.sql($q$/* break_out_of_timeout.df:2 main #3ad97d01 */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)))),
        df.seq(
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f5507841 */ <<7a0da1cb>> SELECT (SELECT json_agg(row_to_json("dfx_turn_22b6b317".*))::text FROM $dfx_turn_22b6b317.*) AS k0$q$), 'dfx_next_22b6b317'),
          df.sql($q$/* break_out_of_timeout.df:2 main #f0b49cba */ <<9bac7401>> SELECT ($dfx_end_7554efd1.status) = 'failed' AND ($dfx_turn_22b6b317.n)::bigint < 2 AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #0a2a56b5 */ <<b029c6e1>> SELECT (SELECT json_agg(row_to_json("dfx_end_7554efd1".*))::text FROM $dfx_end_7554efd1.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_7554efd1".*))::text FROM $dfx_left_7554efd1.*) AS n2$q$), 'dfx_pack')),
      df.sql(concat($q$/* break_out_of_timeout.df:2 main #b89cc903 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::247e74d3')$q$)));
END 
-- main_graph_c22f0d5451e415aa
BEGIN RETURN
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fe6388f9 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_end_7554efd1'),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #e3d9ea09 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_7554efd1')), df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #64f33c63 */ SELECT 0 AS k$q$), 'dfx_left_e102526a'),
        df.loop( -- break_out_of_timeout.df:2
          df.seq(df.seq(df.seq(df.seq(
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #868897f6 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::loop::247e74d3',
    'main_graph_668c00fc310cc737', ARRAY[]::text[])$q$), 'dfx_kid_247e74d3'),
            df.wait_for_signal('sub::247e74d3', 1) /* break_out_of_timeout.df:2 */), df.seq(
            df.if(
              df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3b2939ac */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
              df.seq(
                df.wait_for_signal('sub::247e74d3', 2) /* break_out_of_timeout.df:2 */,
                df.if(
                  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4c2e093a */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                  df.seq(
                    df.wait_for_signal('sub::247e74d3', 4) /* break_out_of_timeout.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d5275880 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                      df.seq(
                        df.wait_for_signal('sub::247e74d3', 8) /* break_out_of_timeout.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #a2206816 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                          df.seq(
                            df.wait_for_signal('sub::247e74d3', 16) /* break_out_of_timeout.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3c44fdb5 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                              df.seq(
                                df.wait_for_signal('sub::247e74d3', 32) /* break_out_of_timeout.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4b43cd23 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                  df.seq(
                                    df.wait_for_signal('sub::247e74d3', 64) /* break_out_of_timeout.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d24a9c99 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                      df.seq(
                                        df.wait_for_signal('sub::247e74d3', 128) /* break_out_of_timeout.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #a54dac0f */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                          df.seq(
                                            df.wait_for_signal('sub::247e74d3', 256) /* break_out_of_timeout.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* break_out_of_timeout.df:2 main #35f2b19e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                              df.seq(
                                                df.wait_for_signal('sub::247e74d3', 512) /* break_out_of_timeout.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #42f58108 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::247e74d3', 1024) /* break_out_of_timeout.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #329b289a */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::247e74d3', 2048) /* break_out_of_timeout.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #459c180c */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::247e74d3', 4096) /* break_out_of_timeout.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* break_out_of_timeout.df:2 main #dc9549b6 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 8192) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #ab927920 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 16384) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #35f6ec83 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 32768) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #42f1dc15 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 65536) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #dbf88daf */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 131072) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #acffbd39 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 262144) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3c40a0a8 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 524288) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4b47903e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 1048576) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #19b67b59 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 2097152) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #6eb14bcf */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 4194304) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f7b81a75 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 8388608) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #80bf2ae3 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 16777216) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1edbbf40 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 33554432) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #69dc8fd6 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_247e74d3.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_247e74d3'),
                                                                df.sql($q$/* break_out_of_timeout.df:2 main #1e98f9d7 */ <<3c59e04e>>)),
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #2b3ed5d1 */ <<9c9fa228>>
    FROM json_array_elements((($dfx_end_247e74d3.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_7554efd1'))), df.seq(df.seq(
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d6b91fae */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_247e74d3.names?)::json -> 'rows' -> 0 ->> 'n2')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1'),
            df.sql($q$/* break_out_of_timeout.df:2 main #38763fed */ <<1aa16c4a>> SELECT * FROM dfdsl.hand_on($dfx_end_247e74d3.status, $dfx_end_247e74d3.hex?)$q$)), df.seq(
            df.sql($q$/* break_out_of_timeout.df:2 main #8e6af6d5 */ <<90a765cf>> SELECT * FROM dfdsl.hand_on($dfx_end_7554efd1.status, $dfx_end_7554efd1.hex?)$q$),
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #0c65768e */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_7554efd1.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1')))),
            df.if(df.sql($q$/* break_out_of_timeout.df:3 main #5a15285c */ SELECT ($dfx_left_7554efd1.k?) = 1 AS c$q$),
              df.seq(
                df.as(df.sql($q$/* break_out_of_timeout.df:3 main #4d9dc71a */ SELECT 1 AS k$q$), 'dfx_left_e102526a'),
                df.break() /* break_out_of_timeout.df:3 */), df.sleep(0))),
          df.sql($q$/* break_out_of_timeout.df:2 main #addf51d5 */ SELECT false AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8916e85d */ <<4e7c4c5d>> SELECT (SELECT json_agg(row_to_json("dfx_end_7554efd1".*))::text FROM $dfx_end_7554efd1.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_7554efd1".*))::text FROM $dfx_left_7554efd1.*) AS n2, (SELECT json_agg(row_to_json("dfx_left_e102526a".*))::text FROM $dfx_left_e102526a.*) AS n3$q$), 'dfx_pack'))),
      df.sql(concat($q$/* break_out_of_timeout.df:2 main #3ba077eb */ SELECT df.signal('$q$, df_parent, $q$', 'sub::e102526a')$q$)));
END 
