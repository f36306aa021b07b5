-- main
df.seq(df.seq(
  df.as(df.sql($q$/* try.df:2 main #9aa247bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::958d17e4',
    'main_graph_a1b1f899a10b45de', ARRAY[]::text[])$q$), 'dfx_kid_958d17e4'),
  df.loop(df.loop( -- try.df:2
      df.wait_for_signal('sub::958d17e4', 2) /* try.df:2 */,
      df.sql($q$/* try.df:2 main #e400eb5a */ SELECT dfdsl.still_runs($dfx_kid_958d17e4.id, 'dfx_ret') AS c$q$)),
    df.as(df.sql($q$/* try.df:2 main #5459c47d */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'))),
  df.if(df.sql($q$/* try.df:2 main #565929e5 */ <<cfc5686b>> SELECT dfdsl.has_failed($dfx_end_958d17e4.status, $dfx_end_958d17e4.hex?) AS c$q$),
    df.sql($q$/* try.df:2 main #44d6dfa9 */ SELECT ($dfx_end_958d17e4.message)::text AS a$q$),
    df.sql($q$/* try.df:2 main #18ac4a06 */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_958d17e4.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))
-- main_graph_a1b1f899a10b45de
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* try.df:2 main #5adee556 */ SELECT 1 / 0 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* try.df:2 main #fe2de052 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::958d17e4')$q$)));
END 
