-- blocks_nested
df.seq(
  df.seq(
    df.as(df.sql($q$/* blocks_nested.df:1 blocks_nested #c51e87d9 */ SELECT 0 AS n$q$), 'dfx_turn_501cb14c'),
    df.loop( -- blocks_nested.df:1
      df.seq(
        df.seq(
          df.seq(
            df.seq(
              df.as(df.sql($q$/* blocks_nested.df:1 blocks_nested #797471ef */ SELECT (($dfx_turn_501cb14c.n)::bigint) + 1 AS n$q$), 'dfx_turn_501cb14c'),
              df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #f83f1c3f */ SELECT 0 AS n$q$), 'dfx_turn_7646b29d')),
            df.seq(
              df.loop( -- blocks_nested.df:2
                df.seq(
                  df.seq(
                    df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #2a22d691 */ SELECT (($dfx_turn_7646b29d.n)::bigint) + 1 AS n$q$), 'dfx_turn_7646b29d'),
                    df.as(df.sql(concat($q$/* blocks_nested.df:2 blocks_nested #ea61fb00 */ SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start((SELECT CASE WHEN d.s > 0 THEN df.seq(df.sleep(d.s), g.g) ELSE g.g END FROM (SELECT replace(replace(replace(convert_from(decode('$q$, df_child.graph3, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx::b9f653ed:1@', '{sys_instance_id}'), chr(64) || 'dfx::86147f2b:graph@', '$q$, df_child.graph2, $q$'), chr(64) || 'dfx::d3156765:graph@', '$q$, df_child.graph1, $q$') AS g) g, (SELECT greatest(round((CASE WHEN (($dfx_turn_7646b29d.n)::bigint) = 1 THEN 0 ELSE 1 + 0 * (($dfx_turn_7646b29d.n)::bigint) END) - coalesce((SELECT extract(epoch FROM now() - max(i.updated_at)) FROM df.instances i WHERE starts_with(i.label, '{sys_instance_id}::e') AND strpos(i.label, '::retry::b9f653ed') > 0 AND i.status = 'failed'), 0)), 0)::bigint AS s) d), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_501cb14c.n)::bigint), '_', (($dfx_turn_7646b29d.n)::bigint), '::retry::b9f653ed') AS label) l) k$q$)), 'dfx_kid_b9f653ed')),
                  df.loop( -- blocks_nested.df:2
                    df.loop( -- blocks_nested.df:2
                      df.wait_for_signal('sub::b9f653ed', 2) /* blocks_nested.df:2 */,
                      df.sql($q$/* blocks_nested.df:2 blocks_nested #94c357e7 */ SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_b9f653ed.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
                    df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #249a78c0 */ SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_b9f653ed.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_b9f653ed'))),
                df.sql($q$/* blocks_nested.df:2 blocks_nested #e6b9f573 */ SELECT ($dfx_end_b9f653ed.status) = 'failed' AND (($dfx_turn_7646b29d.n)::bigint) < 3 AS c$q$)),
              df.sql($q$/* blocks_nested.df:2 blocks_nested #6cc481a8 */ DO $dfx$ BEGIN IF ($dfx_end_b9f653ed.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_b9f653ed.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$))),
          df.seq(
            df.seq(
              df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #f289abfa */ SELECT e -> 'a' AS "a" FROM json_array_elements((((($dfx_end_b9f653ed.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_86147f2b'),
              df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #778b1544 */ SELECT e -> 'a' AS "a" FROM json_array_elements((((($dfx_end_b9f653ed.names?))::json -> 'rows' -> 0 ->> 'n2'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_b9f653ed')),
            df.seq(
              df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #dbf969d5 */ SELECT e -> 'a' AS "a" FROM json_array_elements((((($dfx_end_b9f653ed.names?))::json -> 'rows' -> 0 ->> 'n3'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_d3156765'),
              df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #38174f1c */ SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_b9f653ed.names?))::json -> 'rows' -> 0 ->> 'n4'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_86147f2b')))),
        df.seq(
          df.seq(
            df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #bd15f1a2 */ SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_b9f653ed.names?))::json -> 'rows' -> 0 ->> 'n5'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_b9f653ed'),
            df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #11678d33 */ SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_b9f653ed.names?))::json -> 'rows' -> 0 ->> 'n6'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_d3156765')),
          df.if(
            df.sql($q$/* blocks_nested.df:4 blocks_nested #641049fd */ SELECT ($dfx_left_b9f653ed.k?) = 1 AS c$q$),
            df.seq(
              df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #853bd3d1 */ SELECT * FROM $dfx_broke1_b9f653ed.*$q$), 'dfx_break_501cb14c'),
              df.break() /* blocks_nested.df:4 */),
            df.sleep(0)))))),
  df.sql($q$/* blocks_nested.df:1 blocks_nested #ceaa6680 */ SELECT e -> 'a' AS "a" FROM jsonb_array_elements((SELECT n.result FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_break_501cb14c' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))
-- df_child.graph1: :d3156765
df.seq(
  df.seq(
    df.seq(
      df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #9862015a */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_d3156765'),
      df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #043c118e */ @dfx::d3156765:1@$q$), 'x')),
    df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #2d559e87 */ SELECT 0 AS k$q$), 'dfx_left_d3156765'),
        df.loop( -- blocks_nested.df:4
          df.seq(
            df.seq(
              df.sql($q$/* blocks_nested.df:4 blocks_nested #8286b1e0 */ SELECT (($x.a)::int)$q$),
              df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #1a6220a5 */ SELECT "a" FROM (SELECT (j ->> 'a')::int AS "a" FROM (SELECT row_to_json("x".*) AS j FROM $x.*) q) AS "x"$q$), 'dfx_broke1_d3156765')),
            df.seq(
              df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #02db6f6c */ SELECT 1 AS k$q$), 'dfx_left_d3156765'),
              df.break() /* blocks_nested.df:4 */)),
          df.sql($q$/* blocks_nested.df:4 blocks_nested #623af833 */ SELECT false AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #7d9b13be */ SELECT (SELECT json_agg(row_to_json("dfx_broke1_d3156765".*))::text FROM $dfx_broke1_d3156765.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_d3156765".*))::text FROM $dfx_left_d3156765.*) AS n2$q$), 'dfx_pack'))),
  df.sql($q$/* blocks_nested.df:4 blocks_nested #cf2d8c08 */ SELECT df.signal('@dfx::d3156765:2@', 'sub::d3156765')$q$))
-- df_child.graph2: :86147f2b
df.seq(
  df.seq(
    df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #a48978d7 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_86147f2b'),
    df.as(df.seq(
      df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #8455176a */ SELECT 0 AS k$q$), 'dfx_left_86147f2b'),
      df.loop( -- blocks_nested.df:3
        df.seq(
          df.seq(
            df.seq(
              df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #2d0d4b2b */ SELECT 1 AS a$q$), 'x'),
              df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #112dff3b */ SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('@dfx::d3156765:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx::d3156765:1@', (SELECT CASE WHEN j IS NULL THEN 'SELECT NULL::text AS result WHERE false' ELSE concat('SELECT ', (SELECT string_agg(concat('e -> U&''', w, ''' UESCAPE ''!'' AS U&\"', w, '\" UESCAPE ''!'''), ', ' ORDER BY o) FROM (SELECT (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(k, '') WITH ORDINALITY AS s(x, p)) AS w, o FROM json_object_keys(j::json -> 0) WITH ORDINALITY AS c(k, o)) c), ' FROM json_array_elements(convert_from(decode(''', encode(convert_to(j, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o') END FROM (SELECT (SELECT json_agg(row_to_json("x".*))::text FROM $x.*) AS j OFFSET 0) q)), chr(64) || 'dfx::d3156765:2@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::timeout::d3156765' AS label) l) k$q$), 'dfx_kid_d3156765')),
            df.seq(
              df.loop( -- blocks_nested.df:4
                df.wait_for_signal('sub::d3156765', 2) /* blocks_nested.df:4 */,
                df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #dfd67cfb */ SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_d3156765.since)::bigint) + 5 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_d3156765.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `timeout` of line 4' || ' failed') WHEN 'cancelled' THEN 'the block `timeout` of line 4' || ' was cancelled' WHEN 'timed_out' THEN 'the block `timeout` of line 4' || ' did not end' || ' within 5 s' ELSE 'the block `timeout` of line 4' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_d3156765')),
              df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #39b07087 */ SELECT e -> 'a' AS "a" FROM json_array_elements((((($dfx_end_d3156765.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_d3156765'))),
          df.seq(
            df.seq(
              df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #a6c306e2 */ SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_d3156765.names?))::json -> 'rows' -> 0 ->> 'n2'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_d3156765'),
              df.if(
                df.sql($q$/* blocks_nested.df:4 blocks_nested #0a38c061 */ SELECT ($dfx_left_d3156765.k?) = 1 AS c$q$),
                df.seq(
                  df.seq(
                    df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #e6e44ecc */ SELECT * FROM $dfx_broke1_d3156765.*$q$), 'dfx_broke1_86147f2b'),
                    df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #3d3d7a37 */ SELECT 1 AS k$q$), 'dfx_left_86147f2b')),
                  df.break() /* blocks_nested.df:4 */),
                df.sleep(0))),
            df.if(
              df.sql($q$/* blocks_nested.df:4 blocks_nested #83791244 */ SELECT ($dfx_end_d3156765.status) = 'timed_out' AS c$q$),
              df.sql($q$/* blocks_nested.df:4 blocks_nested #856f5208 */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'timeout: the block did not end within 5 s'; END $dfx$$q$),
              df.seq(
                df.sql($q$/* blocks_nested.df:4 blocks_nested #dd342488 */ DO $dfx$ BEGIN IF ($dfx_end_d3156765.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_d3156765.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
                df.sleep(0) /* blocks_nested.df:4 */)))),
        df.sql($q$/* blocks_nested.df:3 blocks_nested #de1d46df */ SELECT false AS c$q$))), 'dfx_ret')),
  df.seq(
    df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #f2f97a5d */ SELECT (SELECT json_agg(row_to_json("dfx_broke1_86147f2b".*))::text FROM $dfx_broke1_86147f2b.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_86147f2b".*))::text FROM $dfx_left_86147f2b.*) AS n2$q$), 'dfx_pack'),
    df.sql($q$/* blocks_nested.df:3 blocks_nested #404fe5eb */ SELECT df.signal('@dfx::86147f2b:1@', 'sub::86147f2b')$q$)))
-- df_child.graph3: :b9f653ed
df.seq(
  df.seq(
    df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #407185bc */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_86147f2b'),
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #c5733b02 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_b9f653ed')),
    df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #69014793 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_d3156765'),
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #c2258331 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_86147f2b'))),
  df.seq(
    df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #eb55411e */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_d3156765'),
      df.as(df.seq(
        df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #1e6d5cb2 */ SELECT 0 AS k$q$), 'dfx_left_b9f653ed'),
        df.loop( -- blocks_nested.df:2
          df.seq(
            df.seq(
              df.seq(
                df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #28a12e90 */ SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('@dfx::86147f2b:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx::86147f2b:1@', '{sys_instance_id}'), chr(64) || 'dfx::d3156765:graph@', '@dfx::d3156765:graph@'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::try::86147f2b' AS label) l) k$q$), 'dfx_kid_86147f2b'),
                df.loop( -- blocks_nested.df:3
                  df.loop( -- blocks_nested.df:3
                    df.wait_for_signal('sub::86147f2b', 2) /* blocks_nested.df:3 */,
                    df.sql($q$/* blocks_nested.df:3 blocks_nested #56038277 */ SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_86147f2b.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
                  df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #e65aad50 */ SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_86147f2b.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `try` of line 3' || ' failed') WHEN 'cancelled' THEN 'the block `try` of line 3' || ' was cancelled' WHEN 'timed_out' THEN 'the block `try` of line 3' || ' did not end' ELSE 'the block `try` of line 3' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_86147f2b'))),
              df.seq(
                df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #280debd7 */ SELECT e -> 'a' AS "a" FROM json_array_elements((CASE ($dfx_end_86147f2b.status) WHEN 'completed' THEN ((($dfx_end_86147f2b.names?))::json -> 'rows' -> 0 ->> 'n1') WHEN 'failed' THEN coalesce((SELECT (n.result -> 'rows')::text FROM df.nodes n WHERE n.instance_id = ($dfx_end_86147f2b.instance_id) AND n.result_name = 'dfx_broke1_86147f2b' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1), NULL) ELSE NULL END)::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_86147f2b'),
                df.as(df.sql($q$/* blocks_nested.df:3 blocks_nested #ce252f90 */ SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_86147f2b.names?))::json -> 'rows' -> 0 ->> 'n2'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_86147f2b'))),
            df.seq(
              df.if(
                df.sql($q$/* blocks_nested.df:4 blocks_nested #f6beae08 */ SELECT ($dfx_left_86147f2b.k?) = 1 AS c$q$),
                df.seq(
                  df.seq(
                    df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #744aa939 */ SELECT * FROM $dfx_broke1_86147f2b.*$q$), 'dfx_broke1_b9f653ed'),
                    df.as(df.sql($q$/* blocks_nested.df:4 blocks_nested #415414fb */ SELECT 1 AS k$q$), 'dfx_left_b9f653ed')),
                  df.break() /* blocks_nested.df:4 */),
                df.sleep(0)),
              df.if(
                df.sql($q$/* blocks_nested.df:3 blocks_nested #133476f9 */ SELECT CASE ($dfx_end_86147f2b.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_86147f2b.message?))::boolean END AS c$q$),
                df.seq(
                  df.as(df.sql($q$/* blocks_nested.df:5 blocks_nested #52c52b47 */ SELECT encode(convert_to((concat('no: ', ((($dfx_end_86147f2b.message)::text))::text))::text, 'UTF8'), 'hex') AS text$q$), 'dfx_text_5bbda16a'),
                  df.sql($q$/* blocks_nested.df:5 blocks_nested #5bbda16a */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_text_5bbda16a), 'hex'), 'UTF8'); END $dfx$$q$)),
                df.sleep(0) /* blocks_nested.df:3 */))),
          df.sql($q$/* blocks_nested.df:2 blocks_nested #59e5285e */ SELECT false AS c$q$))), 'dfx_ret')),
    df.seq(
      df.as(df.sql($q$/* blocks_nested.df:2 blocks_nested #e5d34de1 */ SELECT (SELECT json_agg(row_to_json("dfx_broke1_86147f2b".*))::text FROM $dfx_broke1_86147f2b.*) AS n1, (SELECT json_agg(row_to_json("dfx_broke1_b9f653ed".*))::text FROM $dfx_broke1_b9f653ed.*) AS n2, (SELECT json_agg(row_to_json("dfx_broke1_d3156765".*))::text FROM $dfx_broke1_d3156765.*) AS n3, (SELECT json_agg(row_to_json("dfx_left_86147f2b".*))::text FROM $dfx_left_86147f2b.*) AS n4, (SELECT json_agg(row_to_json("dfx_left_b9f653ed".*))::text FROM $dfx_left_b9f653ed.*) AS n5, (SELECT json_agg(row_to_json("dfx_left_d3156765".*))::text FROM $dfx_left_d3156765.*) AS n6$q$), 'dfx_pack'),
      df.sql($q$/* blocks_nested.df:2 blocks_nested #5765d257 */ SELECT df.signal('@dfx::b9f653ed:1@', 'sub::b9f653ed')$q$))))
