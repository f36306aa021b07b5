-- main
df.seq(df.seq(
  df.as(df.sql($q$/* try_nested.df:2 main #9aa247bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::958d17e4',
    'main_graph_29758d63e6b720b1', ARRAY[]::text[])$q$), 'dfx_kid_958d17e4'),
  df.loop(df.loop( -- try_nested.df:2
      df.wait_for_signal('sub::958d17e4', 2) /* try_nested.df:2 */,
      df.sql($q$/* try_nested.df:2 main #e400eb5a */ SELECT dfdsl.still_runs($dfx_kid_958d17e4.id, 'dfx_ret') AS c$q$)),
    df.as(df.sql($q$/* try_nested.df:2 main #5459c47d */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'))),
  df.if(df.sql($q$/* try_nested.df:2 main #565929e5 */ <<cfc5686b>> SELECT dfdsl.has_failed($dfx_end_958d17e4.status, $dfx_end_958d17e4.hex?) AS c$q$),
    df.sql($q$/* try_nested.df:2 main #44d6dfa9 */ SELECT ($dfx_end_958d17e4.message)::text AS a$q$),
    df.sql($q$/* try_nested.df:2 main #18ac4a06 */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_958d17e4.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))
-- main_graph_37e547f9006c1c40
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* try_nested.df:2 main #5f7c8413 */ SELECT 1 / 0 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* try_nested.df:2 main #8348ab6f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::196144fb')$q$)));
END 
-- main_graph_29758d63e6b720b1
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* try_nested.df:2 main #c2b76ee7 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::196144fb',
    'main_graph_37e547f9006c1c40', ARRAY[]::text[])$q$), 'dfx_kid_196144fb'),
        df.loop(df.loop( -- try_nested.df:2
            df.wait_for_signal('sub::196144fb', 2) /* try_nested.df:2 */,
            df.sql($q$/* try_nested.df:2 main #bc15c200 */ SELECT dfdsl.still_runs($dfx_kid_196144fb.id, 'dfx_ret') AS c$q$)),
          df.as(df.sql($q$/* try_nested.df:2 main #0c4ced27 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'))),
        df.if(df.sql($q$/* try_nested.df:2 main #ddbf8426 */ <<677c3ded>> SELECT dfdsl.has_failed($dfx_end_196144fb.status, $dfx_end_196144fb.hex?) AS c$q$),
          df.sql($q$/* try_nested.df:2 main #886510d9 */ <<6d36d04d>> SELECT * FROM dfdsl.fail(pg_catalog.concat('again: ', (($dfx_end_196144fb.message)::text)::text))$q$),
          df.sql($q$/* try_nested.df:2 main #40b9635c */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_196144fb.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'dfx_ret'),
      df.sql(concat($q$/* try_nested.df:2 main #fe2de052 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::958d17e4')$q$)));
END 
