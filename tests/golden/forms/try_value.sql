-- main
df.seq(df.seq(
  df.as(df.sql($q$/* try_value.df:2 main #c740e5c3 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::2cfb6cf3',
    'main_graph_f21e0bf52a1b93c2', ARRAY[]::text[])$q$), 'dfx_kid_2cfb6cf3'),
  df.loop(df.loop( -- try_value.df:2
      df.wait_for_signal('sub::2cfb6cf3', 2) /* try_value.df:2 */,
      df.sql($q$/* try_value.df:2 main #b9e24924 */ SELECT dfdsl.still_runs($dfx_kid_2cfb6cf3.id, 'dfx_ret') AS c$q$)),
    df.as(df.sql($q$/* try_value.df:2 main #09bb6603 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'))), df.seq(
  df.as(df.if(df.sql($q$/* try_value.df:2 main #e1b9977c */ <<b226c19b>> SELECT dfdsl.has_failed($dfx_end_2cfb6cf3.status, $dfx_end_2cfb6cf3.hex?) AS c$q$),
    df.sql($q$/* try_value.df:2 main #2c808a54 */ SELECT 2 AS a, ($dfx_end_2cfb6cf3.step)::text AS b$q$),
    df.sql($q$/* try_value.df:2 main #454ee878 */ SELECT e -> 'a' AS a, e -> 'b' AS b
    FROM jsonb_array_elements(($dfx_end_2cfb6cf3.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'r'),
  df.sql($q$/* try_value.df:3 main #d632b649 */ SELECT ($r.a)::integer AS a, ($r.b)::text AS b$q$)))
-- main_graph_f21e0bf52a1b93c2
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* try_value.df:2 main #d138e084 */ SELECT 1 AS a, 'x' AS b$q$), 'dfx_ret'),
      df.sql(concat($q$/* try_value.df:2 main #74949ca8 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::2cfb6cf3')$q$)));
END 
