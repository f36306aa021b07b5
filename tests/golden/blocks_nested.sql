-- blocks_nested
df.seq(df.seq(
  df.as(df.sql($q$/* blocks_nested.df:1 blocks_nested #c51e87d9 */ SELECT 0 AS n$q$), 'dfx_turn_501cb14c'),
  df.loop( -- blocks_nested.df:1
    df.seq(df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* blocks_nested.df:1 blocks_nested #797471ef */ SELECT ($dfx_turn_501cb14c.n)::bigint + 1 AS n$q$), 'dfx_turn_501cb14c'),
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #f83f1c3f */ SELECT 0 AS n$q$), 'dfx_turn_7646b29d')), df.seq(
      df.loop( -- blocks_nested.df:2
        df.seq(df.seq(
          df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #2a22d691 */ SELECT ($dfx_turn_7646b29d.n)::bigint + 1 AS n$q$), 'dfx_turn_7646b29d'),
          df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #ea61fb00 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_501cb14c.n)::bigint, '_', ($dfx_turn_7646b29d.n)::bigint, '::retry::b9f653ed'),
    'blocks_nested_graph_422a095b6de8789f', ARRAY[]::text[],
    delay => (CASE WHEN ($dfx_turn_7646b29d.n)::bigint = 1 THEN 0 ELSE 1 + 0 * ($dfx_turn_7646b29d.n)::bigint END)::bigint)$q$), 'dfx_kid_b9f653ed')),
          df.loop(df.loop( -- blocks_nested.df:2
              df.wait_for_signal('sub::b9f653ed', 2) /* blocks_nested.df:2 */,
              df.sql($q$/* blocks_nested.df:2 blocks_nested #94c357e7 */ SELECT dfdsl.still_runs($dfx_kid_b9f653ed.id, 'dfx_pack') AS c$q$)),
            df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #249a78c0 */ SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_b9f653ed.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_b9f653ed'))),
        df.sql($q$/* blocks_nested.df:2 blocks_nested #e6b9f573 */ SELECT ($dfx_end_b9f653ed.status) = 'failed' AND ($dfx_turn_7646b29d.n)::bigint < 3 AS c$q$)),
      df.sql($q$/* blocks_nested.df:2 blocks_nested #6cc481a8 */ SELECT * FROM dfdsl.hand_on($dfx_end_b9f653ed.status, $dfx_end_b9f653ed.hex?)$q$))), df.seq(df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #f289abfa */ SELECT e -> 'a' AS a
    FROM json_array_elements((($dfx_end_b9f653ed.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_86147f2b'),
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #778b1544 */ SELECT e -> 'a' AS a
    FROM json_array_elements((($dfx_end_b9f653ed.names?)::json -> 'rows' -> 0 ->> 'n2')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_b9f653ed')), df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #dbf969d5 */ SELECT e -> 'a' AS a
    FROM json_array_elements((($dfx_end_b9f653ed.names?)::json -> 'rows' -> 0 ->> 'n3')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_d3156765'),
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #38174f1c */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_b9f653ed.names?)::json -> 'rows' -> 0 ->> 'n4')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_86147f2b')))), df.seq(df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #bd15f1a2 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_b9f653ed.names?)::json -> 'rows' -> 0 ->> 'n5')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_b9f653ed'),
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #11678d33 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_b9f653ed.names?)::json -> 'rows' -> 0 ->> 'n6')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_d3156765')),
      df.if(df.sql($q$/* blocks_nested.df:4 blocks_nested #641049fd */ SELECT ($dfx_left_b9f653ed.k?) = 1 AS c$q$),
        df.seq(
          df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #853bd3d1 */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_b9f653ed' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o), (SELECT ($dfx_broke1_b9f653ed.a?) AS v) q ORDER BY t.o$q$), 'dfx_break_501cb14c'),
          df.break() /* blocks_nested.df:4 */), df.sleep(0)))))),
  df.sql($q$/* blocks_nested.df:1 blocks_nested #ceaa6680 */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_break_501cb14c' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))
-- blocks_nested_graph_baa65b4bd9c2ac4b
DECLARE dfx_rows_x CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #9862015a */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_d3156765'),
      df.as(df.sql(concat($q$/* blocks_nested.df:4 blocks_nested #043c118e */ $q$, dfx_rows_x)), 'x')), df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #2d559e87 */ SELECT 0 AS k$q$), 'dfx_left_d3156765'),
        df.loop( -- blocks_nested.df:4
          df.seq(df.seq(
            df.sql($q$/* blocks_nested.df:4 blocks_nested #8286b1e0 */ SELECT ($x.a)::int AS a$q$),
            df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #1a6220a5 */ SELECT a FROM (SELECT (j ->> 'a')::int AS a
    FROM (SELECT row_to_json("x".*) AS j FROM $x.*) q) AS "x"$q$), 'dfx_broke1_d3156765')), df.seq(
            df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #02db6f6c */ SELECT 1 AS k$q$), 'dfx_left_d3156765'),
            df.break() /* blocks_nested.df:4 */)),
          df.sql($q$/* blocks_nested.df:4 blocks_nested #623af833 */ SELECT false AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #7d9b13be */ SELECT ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_d3156765' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows')::text AS n1, (SELECT json_agg(row_to_json("dfx_left_d3156765".*))::text FROM $dfx_left_d3156765.*) AS n2$q$), 'dfx_pack'))),
      df.sql(concat($q$/* blocks_nested.df:4 blocks_nested #cf2d8c08 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::d3156765')$q$)));
END 
-- blocks_nested_graph_96a8300a6d0478e7
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #a48978d7 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_86147f2b'),
      df.as(df.seq(
        df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #8455176a */ SELECT 0 AS k$q$), 'dfx_left_86147f2b'),
        df.loop( -- blocks_nested.df:3
          df.seq(df.seq(df.seq(
            df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #2d0d4b2b */ SELECT 1 AS a$q$), 'x'),
            df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #112dff3b */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::timeout::d3156765',
    'blocks_nested_graph_baa65b4bd9c2ac4b', ARRAY[dfdsl.rows_statement((SELECT json_agg(row_to_json("x".*))::text FROM $x.*))])$q$), 'dfx_kid_d3156765')), df.seq(
            df.loop( -- blocks_nested.df:4
              df.wait_for_signal('sub::d3156765', 2) /* blocks_nested.df:4 */,
              df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #dfd67cfb */ SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_d3156765.id, 'the block `timeout` of line 4', wanted => 'dfx_pack', since => $dfx_kid_d3156765.since, seconds => 5)$q$), 'dfx_end_d3156765')),
            df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #39b07087 */ SELECT e -> 'a' AS a
    FROM json_array_elements((($dfx_end_d3156765.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_d3156765'))), df.seq(df.seq(
            df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #a6c306e2 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_d3156765.names?)::json -> 'rows' -> 0 ->> 'n2')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_d3156765'),
            df.if(df.sql($q$/* blocks_nested.df:4 blocks_nested #0a38c061 */ SELECT ($dfx_left_d3156765.k?) = 1 AS c$q$),
              df.seq(df.seq(
                df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #e6e44ecc */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_d3156765' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o), (SELECT ($dfx_broke1_d3156765.a?) AS v) q ORDER BY t.o$q$), 'dfx_broke1_86147f2b'),
                df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #3d3d7a37 */ SELECT 1 AS k$q$), 'dfx_left_86147f2b')),
                df.break() /* blocks_nested.df:4 */), df.sleep(0))),
            df.if(df.sql($q$/* blocks_nested.df:4 blocks_nested #83791244 */ SELECT ($dfx_end_d3156765.status) = 'timed_out' AS c$q$),
              df.sql($q$/* blocks_nested.df:4 blocks_nested #856f5208 */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'timeout: the block did not end within 5 s'; END $dfx$$q$),
              df.seq(
                df.sql($q$/* blocks_nested.df:4 blocks_nested #dd342488 */ SELECT * FROM dfdsl.hand_on($dfx_end_d3156765.status, $dfx_end_d3156765.hex?)$q$), df.sleep(0))))),
          df.sql($q$/* blocks_nested.df:3 blocks_nested #de1d46df */ SELECT false AS c$q$))), 'dfx_ret')), df.seq(
      df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #f2f97a5d */ SELECT ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_86147f2b' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows')::text AS n1, (SELECT json_agg(row_to_json("dfx_left_86147f2b".*))::text FROM $dfx_left_86147f2b.*) AS n2$q$), 'dfx_pack'),
      df.sql(concat($q$/* blocks_nested.df:3 blocks_nested #404fe5eb */ SELECT df.signal('$q$, df_parent, $q$', 'sub::86147f2b')$q$))));
END 
-- blocks_nested_graph_422a095b6de8789f
BEGIN RETURN
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #407185bc */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_86147f2b'),
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #c5733b02 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_b9f653ed')), df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #69014793 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_d3156765'),
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #c2258331 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_86147f2b'))), df.seq(df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #eb55411e */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_d3156765'),
      df.as(df.seq(
        df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #1e6d5cb2 */ SELECT 0 AS k$q$), 'dfx_left_b9f653ed'),
        df.loop( -- blocks_nested.df:2
          df.seq(df.seq(df.seq(
            df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #28a12e90 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::86147f2b',
    'blocks_nested_graph_96a8300a6d0478e7', ARRAY[]::text[])$q$), 'dfx_kid_86147f2b'),
            df.loop(df.loop( -- blocks_nested.df:3
                df.wait_for_signal('sub::86147f2b', 2) /* blocks_nested.df:3 */,
                df.sql($q$/* blocks_nested.df:3 blocks_nested #56038277 */ SELECT dfdsl.still_runs($dfx_kid_86147f2b.id, 'dfx_pack') AS c$q$)),
              df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #e65aad50 */ SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_86147f2b.id, 'the block `try` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_86147f2b'))), df.seq(
            df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #280debd7 */ SELECT e -> 'a' AS a
    FROM json_array_elements(CASE ($dfx_end_86147f2b.status) WHEN 'completed' THEN (($dfx_end_86147f2b.names?)::json -> 'rows' -> 0 ->> 'n1') WHEN 'failed' THEN coalesce((SELECT (n.result -> 'rows')::text FROM df.nodes n WHERE n.instance_id = ($dfx_end_86147f2b.instance_id) AND n.result_name = 'dfx_broke1_86147f2b' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1), NULL) ELSE NULL END::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_86147f2b'),
            df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #ce252f90 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_86147f2b.names?)::json -> 'rows' -> 0 ->> 'n2')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_86147f2b'))), df.seq(
            df.if(df.sql($q$/* blocks_nested.df:4 blocks_nested #f6beae08 */ SELECT ($dfx_left_86147f2b.k?) = 1 AS c$q$),
              df.seq(df.seq(
                df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #744aa939 */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_86147f2b' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o), (SELECT ($dfx_broke1_86147f2b.a?) AS v) q ORDER BY t.o$q$), 'dfx_broke1_b9f653ed'),
                df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #415414fb */ SELECT 1 AS k$q$), 'dfx_left_b9f653ed')),
                df.break() /* blocks_nested.df:4 */), df.sleep(0)),
            df.if(df.sql($q$/* blocks_nested.df:3 blocks_nested #133476f9 */ SELECT dfdsl.has_failed($dfx_end_86147f2b.status, $dfx_end_86147f2b.hex?) AS c$q$),
              df.seq(
                df.as(df.sql($q$/* blocks_nested.df:5 blocks_nested #52c52b47 */ SELECT encode(convert_to((pg_catalog.concat('no: ', (($dfx_end_86147f2b.message)::text)::text))::text, 'UTF8'), 'hex') AS text$q$), 'dfx_text_5bbda16a'),
                df.sql($q$/* blocks_nested.df:5 blocks_nested #5bbda16a */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = convert_from(decode($dfx_text_5bbda16a, 'hex'), 'UTF8'); END $dfx$$q$)), df.sleep(0)))),
          df.sql($q$/* blocks_nested.df:2 blocks_nested #59e5285e */ SELECT false AS c$q$))), 'dfx_ret')), df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #e5d34de1 */ SELECT ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_86147f2b' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows')::text AS n1, ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_b9f653ed' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows')::text AS n2, ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_broke1_d3156765' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows')::text AS n3, (SELECT json_agg(row_to_json("dfx_left_86147f2b".*))::text FROM $dfx_left_86147f2b.*) AS n4, (SELECT json_agg(row_to_json("dfx_left_b9f653ed".*))::text FROM $dfx_left_b9f653ed.*) AS n5, (SELECT json_agg(row_to_json("dfx_left_d3156765".*))::text FROM $dfx_left_d3156765.*) AS n6$q$), 'dfx_pack'),
      df.sql(concat($q$/* blocks_nested.df:2 blocks_nested #5765d257 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::b9f653ed')$q$)))));
END 
