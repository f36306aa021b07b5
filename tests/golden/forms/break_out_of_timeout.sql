-- main
df.seq(
  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43'),
  df.loop( -- break_out_of_timeout.df:2
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1ae519d5 */ SELECT ($dfx_turn_b83ecf43.n)::bigint + 1 AS n$q$), 'dfx_turn_b83ecf43'),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #28dac102 */ <<2d5489d4>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_b83ecf43.n)::bigint, '::timeout::e102526a'),
    'main_graph_bf02e0b838120300', ARRAY[]::text[])$q$), 'dfx_kid_e102526a')), df.seq(
      df.loop( -- break_out_of_timeout.df:2
        df.wait_for_signal('sub::e102526a', 2) /* break_out_of_timeout.df:2 */,
        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #e62142c2 */ <<4ce162f8>> SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_e102526a.id, 'the block `timeout` of line 2', wanted => 'dfx_pack', since => $dfx_kid_e102526a.since, seconds => 5)$q$), 'dfx_end_e102526a')),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #02e75066 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_e102526a.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1'))), df.seq(df.seq(
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #7d780331 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_e102526a.names?)::json -> 'rows' -> 0 ->> 'n2')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_e102526a'),
      df.if(df.sql($q$/* break_out_of_timeout.df:3 main #b31152c0 */ SELECT ($dfx_left_e102526a.k?) = 1 AS c$q$),
        df.break() /* break_out_of_timeout.df:3 */, df.sleep(0))),
      df.if(df.sql($q$/* break_out_of_timeout.df:2 main #ba8e2c7d */ SELECT ($dfx_end_e102526a.status) = 'timed_out' AS c$q$),
        df.sleep(1) /* break_out_of_timeout.df:3 */,
        df.seq(
          df.sql($q$/* break_out_of_timeout.df:2 main #82085bbe */ <<88c37369>> SELECT * FROM dfdsl.hand_on($dfx_end_e102526a.status, $dfx_end_e102526a.hex?)$q$), df.sleep(0)))))))
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
-- main_graph_bf02e0b838120300
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #e3d9ea09 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_7554efd1'),
      df.as(df.seq(
        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #64f33c63 */ SELECT 0 AS k$q$), 'dfx_left_e102526a'),
        df.loop( -- break_out_of_timeout.df:2
          df.seq(df.seq(df.seq(
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4e55c6e6 */ SELECT 0 AS n$q$), 'dfx_turn_22b6b317'),
            df.loop( -- break_out_of_timeout.df:2
              df.seq(df.seq(
                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d15f7d3a */ SELECT ($dfx_turn_22b6b317.n)::bigint + 1 AS n$q$), 'dfx_turn_22b6b317'),
                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fc6c92c9 */ <<1de2414d>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_22b6b317.n)::bigint, '::retry::7554efd1'),
    'main_graph_ee6955d8713b40e6', ARRAY[]::text[])$q$), 'dfx_kid_7554efd1')),
                df.loop(df.loop( -- break_out_of_timeout.df:2
                    df.wait_for_signal('sub::7554efd1', 2) /* break_out_of_timeout.df:2 */,
                    df.sql($q$/* break_out_of_timeout.df:2 main #82ce3e2e */ SELECT dfdsl.still_runs($dfx_kid_7554efd1.id, 'dfx_pack') AS c$q$)),
                  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #32971109 */ <<4ce162f8>>
    FROM dfdsl.child_outcome($dfx_kid_7554efd1.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_7554efd1'))),
              df.sql($q$/* break_out_of_timeout.df:2 main #f0b49cba */ <<a19c662f>> SELECT ($dfx_end_7554efd1.status) = 'failed' AND ($dfx_turn_22b6b317.n)::bigint < 2 AS c$q$))), df.seq(
            df.sql($q$/* break_out_of_timeout.df:2 main #8e6af6d5 */ <<90a765cf>> SELECT * FROM dfdsl.hand_on($dfx_end_7554efd1.status, $dfx_end_7554efd1.hex?)$q$),
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #0c65768e */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_7554efd1.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1'))),
            df.if(df.sql($q$/* break_out_of_timeout.df:3 main #5a15285c */ SELECT ($dfx_left_7554efd1.k?) = 1 AS c$q$),
              df.seq(
                df.as(df.sql($q$/* break_out_of_timeout.df:3 main #4d9dc71a */ SELECT 1 AS k$q$), 'dfx_left_e102526a'),
                df.break() /* break_out_of_timeout.df:3 */), df.sleep(0))),
          df.sql($q$/* break_out_of_timeout.df:2 main #addf51d5 */ SELECT false AS c$q$))), 'dfx_ret')), df.seq(
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8916e85d */ <<e011056c>> SELECT (SELECT json_agg(row_to_json("dfx_left_7554efd1".*))::text FROM $dfx_left_7554efd1.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_e102526a".*))::text FROM $dfx_left_e102526a.*) AS n2$q$), 'dfx_pack'),
      df.sql(concat($q$/* break_out_of_timeout.df:2 main #3ba077eb */ SELECT df.signal('$q$, df_parent, $q$', 'sub::e102526a')$q$))));
END 
