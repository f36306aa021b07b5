-- main
df.seq(
  df.seq(
    df.as(df.sql($q$/* break_out_of_try.df:2 main #e711876f */ SELECT 0 AS n$q$), 'dfx_turn_45b53188'),
    df.loop( -- break_out_of_try.df:2
      df.seq(
        df.seq(
          df.seq(
            df.as(df.sql($q$/* break_out_of_try.df:2 main #add75525 */ SELECT (($dfx_turn_45b53188.n)::bigint) + 1 AS n$q$), 'dfx_turn_45b53188'),
            df.as(df.sql(concat($q$/* break_out_of_try.df:2 main #b06e6954 */ <<f9a8ffd1>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:159daa80:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_45b53188.n)::bigint), '::try::159daa80') AS label) l) k$q$)), 'dfx_kid_159daa80')),
          df.seq(
            df.loop( -- break_out_of_try.df:2
              df.loop( -- break_out_of_try.df:2
                df.wait_for_signal('sub::159daa80', 2) /* break_out_of_try.df:2 */,
                df.sql($q$/* break_out_of_try.df:2 main #ceccc5b3 */ <<b3716742>> SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_159daa80.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
              df.as(df.sql($q$/* break_out_of_try.df:2 main #7e95ea94 */ <<80f2d99b>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_159daa80.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `try` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `try` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `try` of line 2' || ' did not end' ELSE 'the block `try` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_159daa80')),
            df.as(df.sql($q$/* break_out_of_try.df:2 main #1dd6be71 */ <<96fd7340>> SELECT e -> 'v' AS "v" FROM json_array_elements((CASE ($dfx_end_159daa80.status) WHEN 'completed' THEN ((($dfx_end_159daa80.names?))::json -> 'rows' -> 0 ->> 'n1') WHEN 'failed' THEN coalesce((SELECT (n.result -> 'rows')::text FROM df.nodes n WHERE n.instance_id = ($dfx_end_159daa80.instance_id) AND n.result_name = 'dfx_broke1_159daa80' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1), NULL) ELSE NULL END)::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_broke1_159daa80'))),
        df.seq(
          df.seq(
            df.as(df.sql($q$/* break_out_of_try.df:2 main #8d192282 */ <<930253a0>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_159daa80.names?))::json -> 'rows' -> 0 ->> 'n2'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_159daa80'),
            df.if(
              df.sql($q$/* break_out_of_try.df:3 main #5f4132bd */ SELECT ($dfx_left_159daa80.k?) = 1 AS c$q$),
              df.seq(
                df.as(df.sql($q$/* break_out_of_try.df:3 main #a8b6bc09 */ SELECT * FROM $dfx_broke1_159daa80.*$q$), 'dfx_break_45b53188'),
                df.break() /* break_out_of_try.df:3 */),
              df.sleep(0))),
          df.if(
            df.sql($q$/* break_out_of_try.df:2 main #8fa5bf17 */ <<fa493d46>> SELECT CASE ($dfx_end_159daa80.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_159daa80.message?))::boolean END AS c$q$),
            df.sleep(1) /* break_out_of_try.df:3 */,
            df.sleep(0) /* break_out_of_try.df:2 */))))),
  df.seq(
    df.as(df.sql($q$/* break_out_of_try.df:2 main #c3bc6936 */ <<c514a2b3>> SELECT e -> 'v' AS "v" FROM jsonb_array_elements((SELECT n.result FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_break_45b53188' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'r'),
    df.sql($q$/* break_out_of_try.df:4 main #d632b649 */ SELECT (($r.v)::integer)$q$)))
-- df_child_1: main:159daa80
df.seq(
  df.seq(
    df.as(df.sql($q$/* break_out_of_try.df:2 main #8be4a8d1 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_broke1_159daa80'),
    df.as(df.seq(
      df.as(df.sql($q$/* break_out_of_try.df:2 main #a6102f8d */ SELECT 0 AS k$q$), 'dfx_left_159daa80'),
      df.loop( -- break_out_of_try.df:2
        df.seq(
          df.as(df.sql($q$/* break_out_of_try.df:2 main #ca281a2b */ SELECT 1 AS v$q$), 'v'),
          df.if(
            df.sql($q$/* break_out_of_try.df:3 main #9c0a4183 */ SELECT coalesce(((($v.v)::integer) = 1)::boolean, false) AS c$q$),
            df.seq(
              df.seq(
                df.as(df.sql($q$/* break_out_of_try.df:3 main #4f1bd279 */ <<a0499ebd>> SELECT "v" FROM (SELECT (j ->> 'v')::integer AS "v" FROM (SELECT row_to_json("v".*) AS j FROM $v.*) q) AS "v"$q$), 'dfx_broke1_159daa80'),
                df.as(df.sql($q$/* break_out_of_try.df:3 main #7e0f9cdb */ SELECT 1 AS k$q$), 'dfx_left_159daa80')),
              df.break() /* break_out_of_try.df:3 */),
            df.sleep(0) /* break_out_of_try.df:3 */)),
        df.sql($q$/* break_out_of_try.df:2 main #99331869 */ SELECT false AS c$q$))), 'dfx_ret')),
  df.seq(
    df.as(df.sql($q$/* break_out_of_try.df:2 main #ef9e021f */ <<1de83ac5>> SELECT (SELECT json_agg(row_to_json("dfx_broke1_159daa80".*))::text FROM $dfx_broke1_159daa80.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_159daa80".*))::text FROM $dfx_left_159daa80.*) AS n2$q$), 'dfx_pack'),
    df.sql($q$/* break_out_of_try.df:2 main #5d289da9 */ SELECT df.signal('@dfx:main:159daa80:1@', 'sub::159daa80')$q$)))
