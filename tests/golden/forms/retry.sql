-- main
df.seq(df.seq(
  df.as(df.sql($q$/* retry.df:2 main #4edc3f50 */ SELECT 0 AS n$q$), 'dfx_turn_f4f6189e'),
  df.loop( -- retry.df:2
    df.seq(df.seq(
      df.as(df.sql($q$/* retry.df:2 main #239470c1 */ SELECT ($dfx_turn_f4f6189e.n)::bigint + 1 AS n$q$), 'dfx_turn_f4f6189e'),
      df.as(df.sql($q$/* retry.df:2 main #ee33de88 */ <<ecafb765>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_f4f6189e.n)::bigint, '::retry::869eef64'),
    'main_graph_b250fa2e918da3f9', ARRAY[]::text[])$q$), 'dfx_kid_869eef64')),
      df.loop(df.loop( -- retry.df:2
          df.wait_for_signal('sub::869eef64', 2) /* retry.df:2 */,
          df.sql($q$/* retry.df:2 main #9091726f */ SELECT dfdsl.still_runs($dfx_kid_869eef64.id, 'dfx_ret') AS c$q$)),
        df.as(df.sql($q$/* retry.df:2 main #20c85d48 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_869eef64.id, 'the block `retry` of line 2')$q$), 'dfx_end_869eef64'))),
    df.sql($q$/* retry.df:2 main #e2ebd0fb */ <<c1aafbeb>> SELECT ($dfx_end_869eef64.status) = 'failed' AND ($dfx_turn_f4f6189e.n)::bigint < 3 AS c$q$))), df.seq(
  df.sql($q$/* retry.df:2 main #8fa3d89f */ <<a38a20a1>> SELECT * FROM dfdsl.hand_on($dfx_end_869eef64.status, $dfx_end_869eef64.hex?)$q$),
  df.sql($q$/* retry.df:2 main #6c3dd333 */ SELECT e -> 'n' AS n
    FROM jsonb_array_elements(($dfx_end_869eef64.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))
-- main_graph_b250fa2e918da3f9
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* retry.df:2 main #c3711c80 */ SELECT count(*) AS n FROM shop.orders$q$), 'dfx_ret'),
      df.sql(concat($q$/* retry.df:2 main #de664fd1 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::869eef64')$q$)));
END 
