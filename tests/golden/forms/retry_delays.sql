-- main
df.seq(df.seq(df.seq(
  df.as(df.sql($q$/* retry_delays.df:2 main #776d11f1 */ SELECT 0 AS n$q$), 'dfx_turn_55c1d903'),
  df.loop( -- retry_delays.df:2
    df.seq(df.seq(
      df.as(df.sql($q$/* retry_delays.df:2 main #24da7ab4 */ SELECT ($dfx_turn_55c1d903.n)::bigint + 1 AS n$q$), 'dfx_turn_55c1d903'),
      df.as(df.sql($q$/* retry_delays.df:2 main #3f1d7e26 */ <<a25bc4c7>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_55c1d903.n)::bigint, '::retry::a41e9d85'),
    'main_graph_0881d27e73d97d8d', ARRAY[]::text[],
    delay => (CASE WHEN ($dfx_turn_55c1d903.n)::bigint = 1 THEN 0 ELSE least(60, 1 * power(2, least(($dfx_turn_55c1d903.n)::bigint - 2, 6)))::bigint END)::bigint)$q$), 'dfx_kid_a41e9d85')),
      df.loop(df.loop( -- retry_delays.df:2
          df.wait_for_signal('sub::a41e9d85', 2) /* retry_delays.df:2 */,
          df.sql($q$/* retry_delays.df:2 main #41bfd2c1 */ SELECT dfdsl.still_runs($dfx_kid_a41e9d85.id, 'dfx_ret') AS c$q$)),
        df.as(df.sql($q$/* retry_delays.df:2 main #f1e6fde6 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_a41e9d85.id, 'the block `retry` of line 2')$q$), 'dfx_end_a41e9d85'))),
    df.sql($q$/* retry_delays.df:2 main #33c57055 */ <<c54a61af>> SELECT ($dfx_end_a41e9d85.status) = 'failed' AND ($dfx_turn_55c1d903.n)::bigint < 5 AS c$q$))), df.seq(
  df.sql($q$/* retry_delays.df:2 main #be1c78d0 */ <<431ba8c8>> SELECT * FROM dfdsl.hand_on($dfx_end_a41e9d85.status, $dfx_end_a41e9d85.hex?)$q$),
  df.as(df.sql($q$/* retry_delays.df:2 main #bd13739d */ SELECT e -> 'id' AS id
    FROM jsonb_array_elements(($dfx_end_a41e9d85.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'r'))),
  df.sql($q$/* retry_delays.df:4 main #d632b649 */ SELECT ($r.id) AS id$q$))
-- main_graph_0881d27e73d97d8d
BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* retry_delays.df:2 main #10bf6d5b */ SELECT id FROM shop.orders$q$), 'o'),
        df.sql($q$/* retry_delays.df:3 main #c23b510a */ SELECT ($o.id) AS id$q$)), 'dfx_ret'),
      df.sql(concat($q$/* retry_delays.df:2 main #4ba11075 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::a41e9d85')$q$)));
END 
