-- main
df.seq(df.seq(
  df.as(df.sql($q$/* break_out_of_try.df:2 main #e711876f */ SELECT 0 AS n$q$), 'dfx_turn_45b53188'),
  df.loop( -- break_out_of_try.df:2
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* break_out_of_try.df:2 main #add75525 */ SELECT ($dfx_turn_45b53188.n)::bigint + 1 AS n$q$), 'dfx_turn_45b53188'),
      df.as(df.sql($q$/* break_out_of_try.df:2 main #b06e6954 */ <<21dd90cd>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_45b53188.n)::bigint, '::try::159daa80'),
    'main_graph_2f039c6e6bc8ade1', ARRAY[]::text[])$q$), 'dfx_kid_159daa80')), df.seq(
      df.loop(df.loop( -- break_out_of_try.df:2
          df.wait_for_signal('sub::159daa80', 2) /* break_out_of_try.df:2 */,
          df.sql($q$/* break_out_of_try.df:2 main #ceccc5b3 */ SELECT dfdsl.still_runs($dfx_kid_159daa80.id, 'dfx_pack') AS c$q$)),
        df.as(df.sql($q$/* break_out_of_try.df:2 main #7e95ea94 */ <<4ce162f8>> SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_159daa80.id, 'the block `try` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_159daa80')),
      df.as(df.sql($q$/* break_out_of_try.df:2 main #1dd6be71 */ SELECT e -> 'v' AS v
    FROM json_array_elements(CASE ($dfx_end_159daa80.status) WHEN 'completed' THEN (($dfx_end_159daa80.names?)::json -> 'rows' -> 0 ->> 'n1') WHEN 'failed' THEN coalesce((SELECT (n.result -> 'rows<<c56fedf0>> ')::text FROM df.nodes n WHERE n.instance_id = ($dfx_end_159daa80.instance_id) AND n.result_name = 'dfx_broke1_159daa80' AND n.status = 'completed<<44e2752d>> ' ORDER BY n.updated_at DESC LIMIT 1), NULL) ELSE NULL END::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_159daa80'))), df.seq(df.seq(
      df.as(df.sql($q$/* break_out_of_try.df:2 main #8d192282 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_159daa80.names?)::json -> 'rows' -> 0 ->> 'n2')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_159daa80'),
      df.if(df.sql($q$/* break_out_of_try.df:3 main #5f4132bd */ SELECT ($dfx_left_159daa80.k?) = 1 AS c$q$),
        df.seq(
          df.as(df.sql($q$/* break_out_of_try.df:3 main #a8b6bc09 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_159daa80' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows<<abd3c79b>> ') WITH ORDINALITY AS t(e, o), (SELECT ($dfx_broke1_159daa80.v?) AS v) q ORDER BY t.o$q$), 'dfx_break_45b53188'),
          df.break() /* break_out_of_try.df:3 */), df.sleep(0))),
      df.if(df.sql($q$/* break_out_of_try.df:2 main #8fa5bf17 */ <<501010a0>> SELECT dfdsl.has_failed($dfx_end_159daa80.status, $dfx_end_159daa80.hex?) AS c$q$),
        df.sleep(1) /* break_out_of_try.df:3 */, df.sleep(0)))))), df.seq(
  df.as(df.sql($q$/* break_out_of_try.df:2 main #c3bc6936 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_break_45b53188' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'r'),
  df.sql($q$/* break_out_of_try.df:4 main #d632b649 */ SELECT ($r.v)::integer AS v$q$)))
-- main_graph_2f039c6e6bc8ade1
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.sql($q$/* break_out_of_try.df:2 main #8be4a8d1 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_159daa80'),
      df.as(df.seq(
        df.as(df.sql($q$/* break_out_of_try.df:2 main #a6102f8d */ SELECT 0 AS k$q$), 'dfx_left_159daa80'),
        df.loop( -- break_out_of_try.df:2
          df.seq(
            df.as(df.sql($q$/* break_out_of_try.df:2 main #ca281a2b */ SELECT 1 AS v$q$), 'v'),
            df.if(df.sql($q$/* break_out_of_try.df:3 main #9c0a4183 */ SELECT coalesce((($v.v)::integer = 1)::boolean, false) AS c$q$),
              df.seq(df.seq(
                df.as(df.sql($q$/* break_out_of_try.df:3 main #4f1bd279 */ SELECT v FROM (SELECT (j ->> 'v')::integer AS v
    FROM (SELECT row_to_json("v".*) AS j FROM $v.*) q) AS "v"$q$), 'dfx_broke1_159daa80'),
                df.as(df.sql($q$/* break_out_of_try.df:3 main #7e0f9cdb */ SELECT 1 AS k$q$), 'dfx_left_159daa80')),
                df.break() /* break_out_of_try.df:3 */), df.sleep(0))),
          df.sql($q$/* break_out_of_try.df:2 main #99331869 */ SELECT false AS c$q$))), 'dfx_ret')), df.seq(
      df.as(df.sql($q$/* break_out_of_try.df:2 main #ef9e021f */ SELECT ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_159daa80' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows<<31b7f388>> ')::text AS n1, (SELECT json_agg(row_to_json("dfx_left_159daa80".*))::text FROM $dfx_left_159daa80.*) AS n2$q$), 'dfx_pack'),
      df.sql(concat($q$/* break_out_of_try.df:2 main #5d289da9 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::159daa80')$q$))));
END 
