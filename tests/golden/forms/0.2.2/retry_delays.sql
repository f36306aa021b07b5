-- main
df.seq(df.seq(
  df.loop( -- retry_delays.df:2
    df.seq(df.seq(df.seq(
      df.if(
        df.sql($q$/* retry_delays.df:2 main #b7110235 */ <<cacde824>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_55c1d903' AND n.status = 'completed') AS c$q$),
        df.as(df.sql($q$/* retry_delays.df:2 main #22770dc8 */ <<86022b02>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_55c1d903' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_55c1d903'),
        df.as(df.sql($q$/* retry_delays.df:2 main #776d11f1 */ SELECT 0 AS n$q$), 'dfx_turn_55c1d903')),
      df.as(df.sql($q$/* retry_delays.df:2 main #24da7ab4 */ <<3521a830>> SELECT ($dfx_turn_55c1d903.n)::bigint + 1 AS n$q$), 'dfx_turn_55c1d903')), df.seq(
      df.as(df.sql($q$/* retry_delays.df:2 main #3f1d7e26 */ <<a25bc4c7>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_55c1d903.n)::bigint, '::retry::a41e9d85'),
    'main_graph_0881d27e73d97d8d', ARRAY[]::text[],
    delay => (CASE WHEN ($dfx_turn_55c1d903.n)::bigint = 1 THEN 0 ELSE least(60, 1 * power(2, least(($dfx_turn_55c1d903.n)::bigint - 2, 6)))::bigint END)::bigint)$q$), 'dfx_kid_a41e9d85'),
      df.wait_for_signal('sub::a41e9d85', 1) /* retry_delays.df:2 */)),
      df.if(
        df.as(df.sql($q$/* retry_delays.df:2 main #bd437e91 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
        df.seq(
          df.wait_for_signal('sub::a41e9d85', 2) /* retry_delays.df:2 */,
          df.if(
            df.as(df.sql($q$/* retry_delays.df:2 main #ca444e07 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
            df.seq(
              df.wait_for_signal('sub::a41e9d85', 4) /* retry_delays.df:2 */,
              df.if(
                df.as(df.sql($q$/* retry_delays.df:2 main #534d1fbd */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                df.seq(
                  df.wait_for_signal('sub::a41e9d85', 8) /* retry_delays.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* retry_delays.df:2 main #244a2f2b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                    df.seq(
                      df.wait_for_signal('sub::a41e9d85', 16) /* retry_delays.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* retry_delays.df:2 main #ba2eba88 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                        df.seq(
                          df.wait_for_signal('sub::a41e9d85', 32) /* retry_delays.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* retry_delays.df:2 main #cd298a1e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                            df.seq(
                              df.wait_for_signal('sub::a41e9d85', 64) /* retry_delays.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* retry_delays.df:2 main #5420dba4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                df.seq(
                                  df.wait_for_signal('sub::a41e9d85', 128) /* retry_delays.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* retry_delays.df:2 main #2327eb32 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                    df.seq(
                                      df.wait_for_signal('sub::a41e9d85', 256) /* retry_delays.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* retry_delays.df:2 main #b398f6a3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                        df.seq(
                                          df.wait_for_signal('sub::a41e9d85', 512) /* retry_delays.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* retry_delays.df:2 main #c49fc635 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                            df.seq(
                                              df.wait_for_signal('sub::a41e9d85', 1024) /* retry_delays.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* retry_delays.df:2 main #6a750ecc */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                df.seq(
                                                  df.wait_for_signal('sub::a41e9d85', 2048) /* retry_delays.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* retry_delays.df:2 main #1d723e5a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::a41e9d85', 4096) /* retry_delays.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* retry_delays.df:2 main #847b6fe0 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::a41e9d85', 8192) /* retry_delays.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* retry_delays.df:2 main #f37c5f76 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::a41e9d85', 16384) /* retry_delays.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #6d18cad5 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 32768) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #1a1ffa43 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 65536) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #8316abf9 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 131072) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #f4119b6f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 262144) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #64ae86fe */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 524288) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #13a9b668 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 1048576) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #41585d0f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 2097152) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #365f6d99 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 4194304) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #af563c23 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 8388608) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #d8510cb5 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 16777216) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #46359916 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 33554432) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #3132a980 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'),
                                                                df.sql($q$/* retry_delays.df:2 main #2074de16 */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
    df.seq(
      df.as(df.sql($q$/* retry_delays.df:2 main #00d57fcf */ <<587206c9>> SELECT (SELECT json_agg(row_to_json("dfx_turn_55c1d903".*))::text FROM $dfx_turn_55c1d903.*) AS k0$q$), 'dfx_next_55c1d903'),
      df.sql($q$/* retry_delays.df:2 main #33c57055 */ WITH dfx_asked(dfx_c) AS (
SELECT ($dfx_end_a41e9d85.status) = 'failed' AND ($dfx_turn_55c1d903.n)::bigint < 5 AS c
) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))),
  df.sql($q$/* retry_delays.df:2 main #be1c78d0 */ <<8084e934>> SELECT * FROM dfdsl.hand_on($dfx_end_a41e9d85.status, $dfx_end_a41e9d85.hex?)$q$)), df.seq(
  df.as(df.sql($q$/* retry_delays.df:2 main #bd13739d */ SELECT e -> 'id' AS id
    FROM jsonb_array_elements(($dfx_end_a41e9d85.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'r'),
  df.sql($q$/* retry_delays.df:4 main #d632b649 */ SELECT ($r.id) AS id$q$)))
-- main_graph_0881d27e73d97d8d
BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* retry_delays.df:2 main #10bf6d5b */ SELECT id FROM shop.orders$q$), 'o'),
        df.sql($q$/* retry_delays.df:3 main #c23b510a */ SELECT ($o.id) AS id$q$)), 'dfx_ret'),
      df.sql(concat($q$/* retry_delays.df:2 main #4ba11075 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::a41e9d85')$q$)));
END 
