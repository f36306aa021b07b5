-- main
df.seq(
  df.seq(
    df.if(
      df.as(df.sql(concat($q$/* each_options.df:2 main #556481b8 */ <<fcf52612>> SELECT a.n BETWEEN 1 AND 5000 AS c, a.n, a.rows, t.g AS tpl, b.base, (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(t.g, chr(64) || 'dfx:main:91f389f7:1@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:91f389f7:index@', r.o::text), l.label) END) AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o) CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE a.n <= 5000 AND r.o <= 2) s) AS started FROM (SELECT concat('{sys_instance_id}::e1::each::91f389f7', '::') AS base OFFSET 0) b CROSS JOIN (SELECT count(*) AS n, coalesce(json_agg(q.j), '[]'::json)::text AS rows FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders ORDER BY id) w LIMIT 5001) q) a CROSS JOIN (SELECT replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:91f389f7:2@', '{sys_instance_id}'), chr(64) || 'dfx:main:f5ab663f:graph@', '$q$, df_child_1, $q$') AS g OFFSET 0) t$q$)), 'dfx_kid_91f389f7'),
      df.seq(
        df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
        df.if(
          df.as(df.sql($q$/* each_options.df:2 main #85fcc518 */ <<8a3b3537>> WITH b AS (SELECT (($dfx_kid_91f389f7.base))::text AS base, (($dfx_kid_91f389f7.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 2 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 2 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 2 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 2 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 2)) SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex, q.result, q.started, q.swept FROM (SELECT m.status, (SELECT CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), concat('row ', e.o, ' of `each` failed')) WHEN 'cancelled' THEN concat('row ', e.o, ' of `each` was cancelled') END FROM e WHERE m.status = 'failed' AND e.st IN ('failed', 'cancelled') ORDER BY e.o LIMIT 1) AS message, CASE WHEN m.status = 'completed' THEN (SELECT jsonb_agg(CASE WHEN e.st = 'completed' THEN coalesce(((SELECT n.result FROM df.nodes n WHERE n.instance_id = e.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) -> 'rows' -> 0 -> 'v'), 'null') ELSE jsonb_build_object('error', coalesce(CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), concat('row ', e.o, ' of `each` failed')) WHEN 'cancelled' THEN concat('row ', e.o, ' of `each` was cancelled') END, 'its instance was removed')) END ORDER BY g.o)::text FROM generate_series(1, m.n) g(o) LEFT JOIN e ON e.o = g.o) END AS result, CASE WHEN m.status = 'running' THEN (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(p.tpl, chr(64) || 'dfx:main:91f389f7:1@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:91f389f7:index@', r.o::text), l.label) END) AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_91f389f7' AND n.status = 'completed' LIMIT 1) p, LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s) END AS started, CASE WHEN m.status = 'failed' THEN (WITH RECURSIVE t(id) AS (SELECT e.id FROM e WHERE e.s IN ('pending', 'running') UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM m) q$q$), 'dfx_end_91f389f7'),
          df.seq(
            df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
            df.if(
              df.as(df.sql($q$/* each_options.df:2 main #f2fbf58e */ <<8a3b3537>>),
              df.seq(
                df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                df.if(
                  df.as(df.sql($q$/* each_options.df:2 main #6bf2a434 */ <<8a3b3537>>),
                  df.seq(
                    df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* each_options.df:2 main #1cf594a2 */ <<8a3b3537>>),
                      df.seq(
                        df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* each_options.df:2 main #82910101 */ <<8a3b3537>>),
                          df.seq(
                            df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* each_options.df:2 main #f5963197 */ <<8a3b3537>>),
                              df.seq(
                                df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* each_options.df:2 main #6c9f602d */ <<8a3b3537>>),
                                  df.seq(
                                    df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* each_options.df:2 main #1b9850bb */ <<8a3b3537>>),
                                      df.seq(
                                        df.wait_for_signal('sub::91f389f7', 4) /* each_options.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* each_options.df:2 main #8b274d2a */ <<8a3b3537>>),
                                          df.seq(
                                            df.wait_for_signal('sub::91f389f7', 8) /* each_options.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* each_options.df:2 main #fc207dbc */ <<8a3b3537>>),
                                              df.seq(
                                                df.wait_for_signal('sub::91f389f7', 16) /* each_options.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* each_options.df:2 main #fe298af3 */ <<8a3b3537>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::91f389f7', 32) /* each_options.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* each_options.df:2 main #892eba65 */ <<8a3b3537>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::91f389f7', 64) /* each_options.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* each_options.df:2 main #1027ebdf */ <<8a3b3537>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::91f389f7', 128) /* each_options.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* each_options.df:2 main #6720db49 */ <<8a3b3537>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 256) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #f9444eea */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 512) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #8e437e7c */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 1024) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #174a2fc6 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 2048) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #604d1f50 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 4096) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #f0f202c1 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 8192) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #87f53257 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 16384) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #d504d930 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 32768) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #a203e9a6 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 65536) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #3b0ab81c */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 131072) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #4c0d888a */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 262144) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #d2691d29 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 524288) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #a56e2dbf */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 1048576) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #3c677c05 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 2097152) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #4b604c93 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 4194304) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #dbdf5102 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 8388608) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #acd86194 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 16777216) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #cc1fe871 */ <<8a3b3537>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::91f389f7', 33554432) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #bb18d8e7 */ <<8a3b3537>>),
                                                                df.sql($q$/* each_options.df:2 main #927f274f */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                              df.sleep(0) /* each_options.df:2 */)),
                                                          df.sleep(0) /* each_options.df:2 */)),
                                                      df.sleep(0) /* each_options.df:2 */)),
                                                  df.sleep(0) /* each_options.df:2 */)),
                                              df.sleep(0) /* each_options.df:2 */)),
                                          df.sleep(0) /* each_options.df:2 */)),
                                      df.sleep(0) /* each_options.df:2 */)),
                                  df.sleep(0) /* each_options.df:2 */)),
                              df.sleep(0) /* each_options.df:2 */)),
                          df.sleep(0) /* each_options.df:2 */)),
                      df.sleep(0) /* each_options.df:2 */)),
                  df.sleep(0) /* each_options.df:2 */)),
              df.sleep(0) /* each_options.df:2 */)),
          df.sleep(0) /* each_options.df:2 */)),
      df.seq(
        df.as(df.sql($q$/* each_options.df:2 main #44f02d14 */ <<5ce87967>> SELECT false AS c, CASE WHEN m.m IS NULL THEN 'completed' ELSE 'failed' END AS status, m.m AS message, encode(convert_to(m.m, 'UTF8'), 'hex') AS hex, '[]' AS result FROM (SELECT CASE WHEN (($dfx_kid_91f389f7.n))::int > 5000 THEN '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows' END AS m) m$q$), 'dfx_end_91f389f7'),
        df.sql($q$/* each_options.df:2 main #900b0fdd */ <<137b9ef2>> DO $dfx$ BEGIN IF ($dfx_end_91f389f7.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_91f389f7.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$))),
    df.as(df.sql($q$/* each_options.df:2 main #ab1d79c8 */ SELECT (($dfx_end_91f389f7.result))::jsonb AS result$q$), 'found')),
  df.sql($q$/* each_options.df:3 main #d632b649 */ <<a8b7f65f>> SELECT (SELECT CASE WHEN pg_typeof(($found)) <> 'unknown'::regtype OR (t IS JSON AND left(t, 1) ~ E'[\x7b[\"]') THEN t::jsonb ELSE to_jsonb(t) END FROM (SELECT ($found)::text AS t OFFSET 0) q)$q$))
-- df_child_1: main:f5ab663f
df.seq(
  df.as(df.sql($q$/* each_options.df:2 main #d25fd441 */ SELECT 1 / (@dfx:main:f5ab663f:1@) AS q$q$), 'dfx_ret'),
  df.sql($q$/* each_options.df:2 main #77b289d6 */ SELECT df.signal('@dfx:main:f5ab663f:2@', 'sub::f5ab663f')$q$))
-- df_child_2: main:91f389f7
df.seq(
  df.as(df.seq(
    df.seq(
      df.as(df.sql($q$/* each_options.df:2 main #70fe9fed */ <<1e9156a3>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('@dfx:main:f5ab663f:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:f5ab663f:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN NOT t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w::text AS v, pg_typeof(w) = 'text'::regtype AS t FROM (SELECT (@dfx:main:91f389f7:1@) AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:main:f5ab663f:2@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::row::f5ab663f' AS label) l) k$q$), 'dfx_kid_f5ab663f'),
      df.wait_for_signal('sub::f5ab663f', 1) /* each_options.df:2 */),
    df.seq(
      df.if(
        df.as(df.sql($q$/* each_options.df:2 main #b1ba8648 */ <<0d391944>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_f5ab663f.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `row` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `row` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `row` of line 2' || ' did not end' ELSE 'the block `row` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_f5ab663f'),
        df.seq(
          df.wait_for_signal('sub::f5ab663f', 2) /* each_options.df:2 */,
          df.if(
            df.as(df.sql($q$/* each_options.df:2 main #c6bdb6de */ <<0d391944>>),
            df.seq(
              df.wait_for_signal('sub::f5ab663f', 4) /* each_options.df:2 */,
              df.if(
                df.as(df.sql($q$/* each_options.df:2 main #5fb4e764 */ <<0d391944>>),
                df.seq(
                  df.wait_for_signal('sub::f5ab663f', 8) /* each_options.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* each_options.df:2 main #28b3d7f2 */ <<0d391944>>),
                    df.seq(
                      df.wait_for_signal('sub::f5ab663f', 16) /* each_options.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* each_options.df:2 main #b6d74251 */ <<0d391944>>),
                        df.seq(
                          df.wait_for_signal('sub::f5ab663f', 32) /* each_options.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* each_options.df:2 main #c1d072c7 */ <<0d391944>>),
                            df.seq(
                              df.wait_for_signal('sub::f5ab663f', 64) /* each_options.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* each_options.df:2 main #58d9237d */ <<0d391944>>),
                                df.seq(
                                  df.wait_for_signal('sub::f5ab663f', 128) /* each_options.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* each_options.df:2 main #2fde13eb */ <<0d391944>>),
                                    df.seq(
                                      df.wait_for_signal('sub::f5ab663f', 256) /* each_options.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* each_options.df:2 main #bf610e7a */ <<0d391944>>),
                                        df.seq(
                                          df.wait_for_signal('sub::f5ab663f', 512) /* each_options.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* each_options.df:2 main #c8663eec */ <<0d391944>>),
                                            df.seq(
                                              df.wait_for_signal('sub::f5ab663f', 1024) /* each_options.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* each_options.df:2 main #95769d44 */ <<0d391944>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::f5ab663f', 2048) /* each_options.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* each_options.df:2 main #e271add2 */ <<0d391944>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::f5ab663f', 4096) /* each_options.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* each_options.df:2 main #7b78fc68 */ <<0d391944>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::f5ab663f', 8192) /* each_options.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* each_options.df:2 main #0c7fccfe */ <<0d391944>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::f5ab663f', 16384) /* each_options.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #921b595d */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 32768) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #e51c69cb */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 65536) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #7c153871 */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 131072) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #0b1208e7 */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 262144) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #9bad1576 */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 524288) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #ecaa25e0 */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 1048576) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #be5bce87 */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 2097152) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #c95cfe11 */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 4194304) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #5055afab */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 8388608) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #27529f3d */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 16777216) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #b9360a9e */ <<0d391944>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f5ab663f', 33554432) /* each_options.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_options.df:2 main #ce313a08 */ <<0d391944>>),
                                                                df.sql($q$/* each_options.df:2 main #ba28f1a8 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                                df.sleep(0) /* each_options.df:2 */)),
                                                            df.sleep(0) /* each_options.df:2 */)),
                                                        df.sleep(0) /* each_options.df:2 */)),
                                                    df.sleep(0) /* each_options.df:2 */)),
                                                df.sleep(0) /* each_options.df:2 */)),
                                            df.sleep(0) /* each_options.df:2 */)),
                                        df.sleep(0) /* each_options.df:2 */)),
                                    df.sleep(0) /* each_options.df:2 */)),
                                df.sleep(0) /* each_options.df:2 */)),
                            df.sleep(0) /* each_options.df:2 */)),
                        df.sleep(0) /* each_options.df:2 */)),
                    df.sleep(0) /* each_options.df:2 */)),
                df.sleep(0) /* each_options.df:2 */)),
            df.sleep(0) /* each_options.df:2 */)),
        df.sleep(0) /* each_options.df:2 */),
      df.sql($q$/* each_options.df:2 main #f2f09256 */ <<8ba37227>> SELECT CASE ($dfx_end_f5ab663f.status) WHEN 'completed' THEN coalesce((($dfx_end_f5ab663f.result?))::jsonb, 'null') ELSE jsonb_build_object('error', (($dfx_end_f5ab663f.message?))::text) END AS v$q$))), 'dfx_ret'),
  df.sql($q$/* each_options.df:2 main #36ac0d54 */ <<4356e609>> SELECT CASE WHEN r.j IS NULL THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:main:91f389f7:2@', 'sub::91f389f7') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(r.tpl, chr(64) || 'dfx:main:91f389f7:1@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:91f389f7:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:91f389f7:index@ + 2 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:main:91f389f7:2@' AND n.result_name = 'dfx_kid_91f389f7' AND n.status = 'completed' LIMIT 1) s) r$q$))
