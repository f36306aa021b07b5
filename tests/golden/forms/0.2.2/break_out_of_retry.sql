-- main
df.seq(
  df.as(df.loop( -- break_out_of_retry.df:2
    df.seq(df.seq(df.seq(df.seq(
      df.if(
        df.sql($q$/* break_out_of_retry.df:2 main #3090acc8 */ <<7e849d61>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_45b53188' AND n.status = 'completed') AS c$q$),
        df.as(df.sql($q$/* break_out_of_retry.df:2 main #b1737272 */ <<a9dc9042>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_45b53188' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_45b53188'),
        df.as(df.sql($q$/* break_out_of_retry.df:2 main #e711876f */ SELECT 0 AS n$q$), 'dfx_turn_45b53188')),
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #add75525 */ <<a979edd4>> SELECT ($dfx_turn_45b53188.n)::bigint + 1 AS n$q$), 'dfx_turn_45b53188')), df.seq(
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #c9ef05a3 */ <<37d097cc>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_45b53188.n)::bigint, '::loop::6d268011'),
    'main_graph_6f86d63c88ee834d', ARRAY[]::text[])$q$), 'dfx_kid_6d268011'),
      df.wait_for_signal('sub::6d268011', 1) /* break_out_of_retry.df:2 */)), df.seq(df.seq(
      df.if(
        df.as(df.sql($q$/* break_out_of_retry.df:2 main #2067fb45 */ <<4ce162f8>> SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
        df.seq(
          df.wait_for_signal('sub::6d268011', 2) /* break_out_of_retry.df:2 */,
          df.if(
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #5760cbd3 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
            df.seq(
              df.wait_for_signal('sub::6d268011', 4) /* break_out_of_retry.df:2 */,
              df.if(
                df.as(df.sql($q$/* break_out_of_retry.df:2 main #ce699a69 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                df.seq(
                  df.wait_for_signal('sub::6d268011', 8) /* break_out_of_retry.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* break_out_of_retry.df:2 main #b96eaaff */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                    df.seq(
                      df.wait_for_signal('sub::6d268011', 16) /* break_out_of_retry.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* break_out_of_retry.df:2 main #270a3f5c */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                        df.seq(
                          df.wait_for_signal('sub::6d268011', 32) /* break_out_of_retry.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* break_out_of_retry.df:2 main #500d0fca */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                            df.seq(
                              df.wait_for_signal('sub::6d268011', 64) /* break_out_of_retry.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #c9045e70 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                df.seq(
                                  df.wait_for_signal('sub::6d268011', 128) /* break_out_of_retry.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* break_out_of_retry.df:2 main #be036ee6 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                    df.seq(
                                      df.wait_for_signal('sub::6d268011', 256) /* break_out_of_retry.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* break_out_of_retry.df:2 main #2ebc7377 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                        df.seq(
                                          df.wait_for_signal('sub::6d268011', 512) /* break_out_of_retry.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* break_out_of_retry.df:2 main #59bb43e1 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                            df.seq(
                                              df.wait_for_signal('sub::6d268011', 1024) /* break_out_of_retry.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #eb563c84 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                df.seq(
                                                  df.wait_for_signal('sub::6d268011', 2048) /* break_out_of_retry.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* break_out_of_retry.df:2 main #9c510c12 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::6d268011', 4096) /* break_out_of_retry.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* break_out_of_retry.df:2 main #05585da8 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::6d268011', 8192) /* break_out_of_retry.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* break_out_of_retry.df:2 main #725f6d3e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::6d268011', 16384) /* break_out_of_retry.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #ec3bf89d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 32768) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #9b3cc80b */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 65536) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #023599b1 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 131072) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #7532a927 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 262144) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #e58db4b6 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 524288) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #928a8420 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 1048576) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #c07b6f47 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 2097152) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #b77c5fd1 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 4194304) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #2e750e6b */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 8388608) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #59723efd */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 16777216) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #c716ab5e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 33554432) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #b0119bc8 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_6d268011.id, 'the block `loop` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_6d268011'),
                                                                df.sql($q$/* break_out_of_retry.df:2 main #d003cbb8 */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #1efefe6a */ <<9c9fa228>> SELECT e -> 'c' AS c, e -> 'instance_id' AS instance_id, e -> 'status' AS status, e -> 'result' AS result, e -> 'names' AS names, e -> 'message' AS message, e -> 'hex' AS hex, e -> 'step' AS step, e -> 'line' AS line
    FROM json_array_elements((($dfx_end_6d268011.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_32df0ee6')), df.seq(
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #08312768 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_6d268011.names?)::json -> 'rows' -> 0 ->> 'n2')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_32df0ee6'),
      df.sql($q$/* break_out_of_retry.df:2 main #2338fd04 */ <<795f116e>> SELECT * FROM dfdsl.hand_on($dfx_end_6d268011.status, $dfx_end_6d268011.hex?)$q$)))), df.seq(df.seq(
      df.sql($q$/* break_out_of_retry.df:2 main #9ae7c42e */ <<6140f597>> SELECT * FROM dfdsl.hand_on($dfx_end_32df0ee6.status, $dfx_end_32df0ee6.hex?)$q$),
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #85ac7b32 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_32df0ee6.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_32df0ee6')),
      df.if(df.sql($q$/* break_out_of_retry.df:3 main #2907eeee */ SELECT ($dfx_left_32df0ee6.k?) = 1 AS c$q$),
        df.break('done') /* break_out_of_retry.df:3 */, df.sleep(0)))),
    df.seq(
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #89d8505e */ <<5e362805>> SELECT (SELECT json_agg(row_to_json("dfx_turn_45b53188".*))::text FROM $dfx_turn_45b53188.*) AS k0$q$), 'dfx_next_45b53188'),
      df.sql($q$/* break_out_of_retry.df:2 main #87b3f959 */ SELECT true AS c$q$))), 'r'),
  df.sql($q$/* break_out_of_retry.df:4 main #d632b649 */ SELECT ($r)::jsonb #>> ARRAY[]::text[] AS r$q$))
-- main_graph_e26a4094aed4eac1
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* break_out_of_retry.df:2 main #75022043 */ SELECT 0 AS k$q$), 'dfx_left_32df0ee6'),
        df.loop( -- break_out_of_retry.df:2
          df.seq(df.seq(
            df.sql($q$/* break_out_of_retry.df:2 main #a78f3e18 */ SELECT 1 AS v$q$),
            df.as(df.sql($q$/* break_out_of_retry.df:3 main #e4925f9b */ SELECT 1 AS k$q$), 'dfx_left_32df0ee6')),
            df.break() /* break_out_of_retry.df:3 */),
          df.sql($q$/* break_out_of_retry.df:2 main #5dc82d0e */ SELECT false AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #39bd2e60 */ <<cc7788f2>> SELECT (SELECT json_agg(row_to_json("dfx_left_32df0ee6".*))::text FROM $dfx_left_32df0ee6.*) AS n1$q$), 'dfx_pack')),
      df.sql(concat($q$/* break_out_of_retry.df:2 main #8b0bb1d6 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::32df0ee6')$q$)));
END 
-- main_graph_6f86d63c88ee834d
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.loop( -- break_out_of_retry.df:2
        df.seq(df.seq(df.seq(
          df.as(df.sql($q$/* break_out_of_retry.df:2 main #3366ebd1 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_32df0ee6'),
          df.if(
            df.sql($q$/* break_out_of_retry.df:2 main #f4bcddd7 */ <<9bb79a81>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_1d29ce6c' AND n.status = 'completed') AS c$q$),
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #f21eec8f */ <<aa35a9d3>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_1d29ce6c' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_1d29ce6c'),
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #0d490c77 */ SELECT 0 AS n$q$), 'dfx_turn_1d29ce6c'))), df.seq(
          df.as(df.sql($q$/* break_out_of_retry.df:2 main #e0ecf2dc */ SELECT ($dfx_turn_1d29ce6c.n)::bigint + 1 AS n$q$), 'dfx_turn_1d29ce6c'),
          df.as(df.sql($q$/* break_out_of_retry.df:2 main #700226d5 */ <<9306baea>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_1d29ce6c.n)::bigint, '::retry::32df0ee6'),
    'main_graph_e26a4094aed4eac1', ARRAY[]::text[])$q$), 'dfx_kid_32df0ee6'))), df.seq(
          df.wait_for_signal('sub::32df0ee6', 1) /* break_out_of_retry.df:2 */,
          df.if(
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #99b8c26f */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
            df.seq(
              df.wait_for_signal('sub::32df0ee6', 2) /* break_out_of_retry.df:2 */,
              df.if(
                df.as(df.sql($q$/* break_out_of_retry.df:2 main #eebff2f9 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                df.seq(
                  df.wait_for_signal('sub::32df0ee6', 4) /* break_out_of_retry.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* break_out_of_retry.df:2 main #77b6a343 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                    df.seq(
                      df.wait_for_signal('sub::32df0ee6', 8) /* break_out_of_retry.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* break_out_of_retry.df:2 main #00b193d5 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                        df.seq(
                          df.wait_for_signal('sub::32df0ee6', 16) /* break_out_of_retry.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* break_out_of_retry.df:2 main #9ed50676 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                            df.seq(
                              df.wait_for_signal('sub::32df0ee6', 32) /* break_out_of_retry.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #e9d236e0 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                df.seq(
                                  df.wait_for_signal('sub::32df0ee6', 64) /* break_out_of_retry.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* break_out_of_retry.df:2 main #70db675a */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                    df.seq(
                                      df.wait_for_signal('sub::32df0ee6', 128) /* break_out_of_retry.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* break_out_of_retry.df:2 main #07dc57cc */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                        df.seq(
                                          df.wait_for_signal('sub::32df0ee6', 256) /* break_out_of_retry.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* break_out_of_retry.df:2 main #97634a5d */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                            df.seq(
                                              df.wait_for_signal('sub::32df0ee6', 512) /* break_out_of_retry.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #e0647acb */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                df.seq(
                                                  df.wait_for_signal('sub::32df0ee6', 1024) /* break_out_of_retry.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* break_out_of_retry.df:2 main #30542a6b */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::32df0ee6', 2048) /* break_out_of_retry.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* break_out_of_retry.df:2 main #47531afd */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::32df0ee6', 4096) /* break_out_of_retry.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* break_out_of_retry.df:2 main #de5a4b47 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::32df0ee6', 8192) /* break_out_of_retry.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #a95d7bd1 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 16384) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #3739ee72 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 32768) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #403edee4 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 65536) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #d9378f5e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 131072) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #ae30bfc8 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 262144) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #3e8fa259 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 524288) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #498892cf */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 1048576) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #1b7979a8 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 2097152) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #6c7e493e */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 4194304) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #f5771884 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 8388608) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #82702812 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 16777216) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #1c14bdb1 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 33554432) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #6b138d27 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'),
                                                                df.sql($q$/* break_out_of_retry.df:2 main #fd314ac8 */ <<3c59e04e>>)))),
        df.seq(
          df.as(df.sql($q$/* break_out_of_retry.df:2 main #c4e3f7a7 */ <<84ce2c4f>> SELECT (SELECT json_agg(row_to_json("dfx_turn_1d29ce6c".*))::text FROM $dfx_turn_1d29ce6c.*) AS k0$q$), 'dfx_next_1d29ce6c'),
          df.sql($q$/* break_out_of_retry.df:2 main #7cda28a6 */ WITH dfx_asked(dfx_c) AS (
SELECT ($dfx_end_32df0ee6.status) = 'failed' AND ($dfx_turn_1d29ce6c.n)::bigint < 2 AS c
) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$<<4e6c8cc2>> ' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #b24a5116 */ <<d4e18440>> SELECT (SELECT json_agg(row_to_json("dfx_end_32df0ee6".*))::text FROM $dfx_end_32df0ee6.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_32df0ee6".*))::text FROM $dfx_left_32df0ee6.*) AS n2$q$), 'dfx_pack')),
      df.sql(concat($q$/* break_out_of_retry.df:2 main #00fccea0 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::6d268011')$q$)));
END 
