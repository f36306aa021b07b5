-- main
df.seq(df.seq(
  df.as(df.sql($q$/* timeout_of_a_child.df:2 main #92e28256 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::timeout::d95a4deb',
    'main_graph_80e096aae97e35dd', ARRAY[]::text[])$q$), 'dfx_kid_d95a4deb'),
  df.wait_for_signal('sub::d95a4deb', 1) /* timeout_of_a_child.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* timeout_of_a_child.df:2 main #edebf051 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
    df.seq(
      df.wait_for_signal('sub::d95a4deb', 2) /* timeout_of_a_child.df:2 */,
      df.if(
        df.as(df.sql($q$/* timeout_of_a_child.df:2 main #9aecc0c7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
        df.seq(
          df.wait_for_signal('sub::d95a4deb', 4) /* timeout_of_a_child.df:2 */,
          df.if(
            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #03e5917d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
            df.seq(
              df.wait_for_signal('sub::d95a4deb', 8) /* timeout_of_a_child.df:2 */,
              df.if(
                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #74e2a1eb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
                df.seq(
                  df.wait_for_signal('sub::d95a4deb', 15) /* timeout_of_a_child.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* timeout_of_a_child.df:2 main #ea863448 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
                    df.seq(
                      df.wait_for_signal('sub::d95a4deb', 1) /* timeout_of_a_child.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* timeout_of_a_child.df:2 main #9d8104de */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
                        df.seq(
                          df.wait_for_signal('sub::d95a4deb', 2) /* timeout_of_a_child.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #04885564 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
                            df.sql($q$/* timeout_of_a_child.df:2 main #ccd6d619 */ <<461717f5>> SELECT * FROM dfdsl.fail('the child instance had not ended after 0 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
  df.if(df.sql($q$/* timeout_of_a_child.df:2 main #00b66f29 */ SELECT ($dfx_end_d95a4deb.status) = 'timed_out' AS c$q$),
    df.sql($q$/* timeout_of_a_child.df:2 main #d7916971 */ SELECT 2 AS a$q$),
    df.seq(
      df.sql($q$/* timeout_of_a_child.df:2 main #eeb4f610 */ <<97fde50f>> SELECT * FROM dfdsl.hand_on($dfx_end_d95a4deb.status, $dfx_end_d95a4deb.hex?)$q$),
      df.sql($q$/* timeout_of_a_child.df:2 main #10ec8fed */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_d95a4deb.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))))
-- main_graph_ffe6f4eb83885fa7
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* timeout_of_a_child.df:2 main #383f82e3 */ SELECT 1 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* timeout_of_a_child.df:2 main #a9825004 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::8a3c744d')$q$)));
END 
-- main_graph_80e096aae97e35dd
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.loop( -- timeout_of_a_child.df:2
          df.seq(df.seq(df.seq(
            df.if(
              df.sql($q$/* timeout_of_a_child.df:2 main #05125990 */ <<63c0fd2e>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_0675670f' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #a25f3984 */ <<9923c961>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_0675670f' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_0675670f'),
              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #58a46322 */ SELECT 0 AS n$q$), 'dfx_turn_0675670f')),
            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #9a8af70d */ <<539709d9>> SELECT ($dfx_turn_0675670f.n)::bigint + 1 AS n$q$), 'dfx_turn_0675670f')), df.seq(
            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #18fd1ccc */ <<32ed6bcf>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_0675670f.n)::bigint, '::retry::8a3c744d'),
    'main_graph_ffe6f4eb83885fa7', ARRAY[]::text[])$q$), 'dfx_kid_8a3c744d'),
            df.wait_for_signal('sub::8a3c744d', 1) /* timeout_of_a_child.df:2 */)),
            df.if(
              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #fdbb9595 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
              df.seq(
                df.wait_for_signal('sub::8a3c744d', 2) /* timeout_of_a_child.df:2 */,
                df.if(
                  df.as(df.sql($q$/* timeout_of_a_child.df:2 main #8abca503 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                  df.seq(
                    df.wait_for_signal('sub::8a3c744d', 4) /* timeout_of_a_child.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* timeout_of_a_child.df:2 main #13b5f4b9 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                      df.seq(
                        df.wait_for_signal('sub::8a3c744d', 8) /* timeout_of_a_child.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* timeout_of_a_child.df:2 main #64b2c42f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                          df.seq(
                            df.wait_for_signal('sub::8a3c744d', 16) /* timeout_of_a_child.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #fad6518c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                              df.seq(
                                df.wait_for_signal('sub::8a3c744d', 32) /* timeout_of_a_child.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* timeout_of_a_child.df:2 main #8dd1611a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                  df.seq(
                                    df.wait_for_signal('sub::8a3c744d', 64) /* timeout_of_a_child.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* timeout_of_a_child.df:2 main #14d830a0 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                      df.seq(
                                        df.wait_for_signal('sub::8a3c744d', 128) /* timeout_of_a_child.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* timeout_of_a_child.df:2 main #63df0036 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                          df.seq(
                                            df.wait_for_signal('sub::8a3c744d', 256) /* timeout_of_a_child.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #f3601da7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                              df.seq(
                                                df.wait_for_signal('sub::8a3c744d', 512) /* timeout_of_a_child.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* timeout_of_a_child.df:2 main #84672d31 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::8a3c744d', 1024) /* timeout_of_a_child.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* timeout_of_a_child.df:2 main #6d58323e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::8a3c744d', 2048) /* timeout_of_a_child.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* timeout_of_a_child.df:2 main #1a5f02a8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::8a3c744d', 4096) /* timeout_of_a_child.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #83565312 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 8192) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #f4516384 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 16384) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #6a35f627 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 32768) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #1d32c6b1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 65536) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #843b970b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 131072) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #f33ca79d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 262144) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #6383ba0c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 524288) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #14848a9a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 1048576) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #467561fd */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 2097152) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #3172516b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 4194304) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #a87b00d1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 8388608) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #df7c3047 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 16777216) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #4118a5e4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 33554432) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #361f9572 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'),
                                                                df.sql($q$/* timeout_of_a_child.df:2 main #29912683 */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
          df.seq(
            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #be85f276 */ <<5fb0e924>> SELECT (SELECT json_agg(row_to_json("dfx_turn_0675670f".*))::text FROM $dfx_turn_0675670f.*) AS k0$q$), 'dfx_next_0675670f'),
            df.sql($q$/* timeout_of_a_child.df:2 main #142512bf */ <<b1bb2f5d>> SELECT ($dfx_end_8a3c744d.status) = 'failed' AND ($dfx_turn_0675670f.n)::bigint < 2 AS c$q$))),
        df.sql($q$/* timeout_of_a_child.df:2 main #fee493d4 */ <<6200c195>> SELECT * FROM dfdsl.hand_on($dfx_end_8a3c744d.status, $dfx_end_8a3c744d.hex?)$q$)),
        df.sql($q$/* timeout_of_a_child.df:2 main #9af31177 */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_8a3c744d.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_ret'),
      df.sql(concat($q$/* timeout_of_a_child.df:2 main #d3d5261f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::d95a4deb')$q$)));
END 
