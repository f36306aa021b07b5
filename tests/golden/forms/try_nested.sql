-- main
df.seq(df.seq(
  df.as(df.sql($q$/* try_nested.df:2 main #9aa247bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::958d17e4',
    'main_graph_7b538b495741848b',
    ARRAY[]::text[])$q$), 'dfx_kid_958d17e4'),
  df.loop( -- try_nested.df:2
    df.loop( -- try_nested.df:2
      df.wait_for_signal('sub::958d17e4', 2) /* try_nested.df:2 */,
      df.sql($q$/* try_nested.df:2 main #e400eb5a */ SELECT dfdsl.still_runs((($dfx_kid_958d17e4.id)::text), 'dfx_ret') AS c$q$)),
    df.as(df.sql($q$/* try_nested.df:2 main #5459c47d */ <<f8c429bf>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message, q.hex, q.step, q.line
  FROM dfdsl.child_outcome((($dfx_kid_958d17e4.id)::text), 'the block `try` of line 2') q$q$), 'dfx_end_958d17e4'))),
  df.if(df.sql($q$/* try_nested.df:2 main #565929e5 */ <<84dc3371>> SELECT dfdsl.has_failed(($dfx_end_958d17e4.status), ($dfx_end_958d17e4.hex?)) AS c$q$),
    df.sql($q$/* try_nested.df:2 main #44d6dfa9 */ SELECT (($dfx_end_958d17e4.message)::text) AS a$q$),
    df.sql($q$/* try_nested.df:2 main #18ac4a06 */ <<7a3cae6f>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_958d17e4.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))
-- main_graph_04688fa39d95a203

BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* try_nested.df:2 main #5f7c8413 */ SELECT 1 / 0 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* try_nested.df:2 main #8348ab6f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::196144fb')$q$)));
END

-- main_graph_7b538b495741848b

BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* try_nested.df:2 main #c2b76ee7 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::196144fb',
    'main_graph_04688fa39d95a203',
    ARRAY[]::text[])$q$), 'dfx_kid_196144fb'),
        df.loop( -- try_nested.df:2
          df.loop( -- try_nested.df:2
            df.wait_for_signal('sub::196144fb', 2) /* try_nested.df:2 */,
            df.sql($q$/* try_nested.df:2 main #bc15c200 */ SELECT dfdsl.still_runs((($dfx_kid_196144fb.id)::text), 'dfx_ret') AS c$q$)),
          df.as(df.sql($q$/* try_nested.df:2 main #0c4ced27 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_196144fb.id)::text), 'the block `try` of line 2') q$q$), 'dfx_end_196144fb'))),
        df.if(df.sql($q$/* try_nested.df:2 main #ddbf8426 */ <<9fce94a8>> SELECT dfdsl.has_failed(($dfx_end_196144fb.status), ($dfx_end_196144fb.hex?)) AS c$q$),
          df.sql($q$/* try_nested.df:2 main #886510d9 */ <<b5f24c19>> SELECT * FROM dfdsl.fail(concat('again: ', ((($dfx_end_196144fb.message)::text))::text))$q$),
          df.sql($q$/* try_nested.df:2 main #40b9635c */ <<47fb0f5c>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_196144fb.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'dfx_ret'),
      df.sql(concat($q$/* try_nested.df:2 main #fe2de052 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::958d17e4')$q$)));
END

