-- main
df.seq(df.seq(df.seq(
  df.as(df.sql($q$/* try_names.df:2 main #76569788 */ SELECT 0 AS n$q$), 'x'),
  df.as(df.sql($q$/* try_names.df:3 main #9aa247bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::958d17e4',
    'main_graph_8c00ecb593ebe827', ARRAY[]::text[])$q$), 'dfx_kid_958d17e4')), df.seq(
  df.loop(df.loop( -- try_names.df:3
      df.wait_for_signal('sub::958d17e4', 2) /* try_names.df:3 */,
      df.sql($q$/* try_names.df:3 main #e400eb5a */ SELECT dfdsl.still_runs($dfx_kid_958d17e4.id, 'dfx_pack') AS c$q$)),
    df.as(df.sql($q$/* try_names.df:3 main #5459c47d */ <<4ce162f8>> SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_958d17e4')),
  df.as(df.sql($q$/* try_names.df:3 main #1cd8483d */ SELECT e -> 'n' AS n
    FROM json_array_elements(CASE ($dfx_end_958d17e4.status) WHEN 'completed' THEN (($dfx_end_958d17e4.names?)::json -> 'rows' -> 0 ->> 'n1') WHEN 'failed' THEN coalesce((SELECT (n.result -> 'rows<<5fdefbfc>> ')::text FROM df.nodes n WHERE n.instance_id = ($dfx_end_958d17e4.instance_id) AND n.result_name = 'x' AND n.status = 'completed<<325859eb>> ' ORDER BY n.updated_at DESC LIMIT 1), (SELECT json_agg(row_to_json("x".*))::text FROM $x.*)) ELSE (SELECT json_agg(row_to_json("x".*))::text FROM $x.*) END::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'x'))), df.seq(df.seq(
  df.as(df.sql($q$/* try_names.df:3 main #6bdf78ab */ SELECT e -> 'n' AS n
    FROM json_array_elements(CASE ($dfx_end_958d17e4.status) WHEN 'completed' THEN (($dfx_end_958d17e4.names?)::json -> 'rows' -> 0 ->> 'n2') WHEN 'failed' THEN coalesce((SELECT (n.result -> 'rows<<5fdefbfc>>y' AND n.status = 'completed<<44e2752d>> ' ORDER BY n.updated_at DESC LIMIT 1), NULL) ELSE NULL END::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'y'),
  df.if(df.sql($q$/* try_names.df:3 main #565929e5 */ <<cfc5686b>> SELECT dfdsl.has_failed($dfx_end_958d17e4.status, $dfx_end_958d17e4.hex?) AS c$q$),
    df.as(df.sql($q$/* try_names.df:4 main #6b411fea */ SELECT 3 AS n$q$), 'y'), df.sleep(0))),
  df.sql($q$/* try_names.df:5 main #d632b649 */ SELECT ($x.n) AS x, ($y.n) AS y$q$)))
-- main_graph_8c00ecb593ebe827
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* try_names.df:3 main #496e15b4 */ SELECT 1 AS n$q$), 'x'),
        df.as(df.sql($q$/* try_names.df:4 main #3e692522 */ SELECT 2 AS n$q$), 'y')), 'dfx_ret'),
      df.as(df.sql($q$/* try_names.df:3 main #4c9b7fe4 */ <<078b3fa0>> SELECT (SELECT json_agg(row_to_json("x".*))::text FROM $x.*) AS n1, (SELECT json_agg(row_to_json("y".*))::text FROM $y.*) AS n2$q$), 'dfx_pack')),
      df.sql(concat($q$/* try_names.df:3 main #fe2de052 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::958d17e4')$q$)));
END 
