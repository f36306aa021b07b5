-- main
df.seq(
  df.seq(
    df.if(
      df.as(df.sql(concat($q$/* each_value.df:2 main #c9933855 */ <<ee3cd614>> SELECT a.n BETWEEN 1 AND 5000 AS c, a.n, a.rows, t.g AS tpl, b.base, (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(t.g, chr(64) || 'dfx:main:0950f7d5:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:0950f7d5:index@', r.o::text), l.label) END) AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o) CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE a.n <= 5000 AND r.o <= 1) s) AS started FROM (SELECT concat('{sys_instance_id}::e1::each::0950f7d5', '::') AS base OFFSET 0) b CROSS JOIN (SELECT count(*) AS n, coalesce(json_agg(q.j), '[]'::json)::text AS rows FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders ORDER BY id) w LIMIT 5001) q) a CROSS JOIN (SELECT replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:0950f7d5:2@', '{sys_instance_id}') AS g OFFSET 0) t$q$)), 'dfx_kid_0950f7d5'),
      df.seq(
        df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
        df.if(
          df.as(df.sql($q$/* each_value.df:2 main #681d074e */ <<c31226b0>> WITH b AS (SELECT (($dfx_kid_0950f7d5.base))::text AS base, (($dfx_kid_0950f7d5.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 1 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.failed THEN 'failed' WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 1 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 1 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 1 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 1)) SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex, q.result, q.started, q.swept FROM (SELECT m.status, (SELECT CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), concat('row ', e.o, ' of `each` failed')) WHEN 'cancelled' THEN concat('row ', e.o, ' of `each` was cancelled') END FROM e WHERE m.status = 'failed' AND e.st IN ('failed', 'cancelled') ORDER BY e.o LIMIT 1) AS message, CASE WHEN m.status = 'completed' THEN (SELECT jsonb_agg(CASE WHEN e.st = 'completed' THEN coalesce((SELECT n.result FROM df.nodes n WHERE n.instance_id = e.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1), 'null') ELSE jsonb_build_object('error', coalesce(CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), concat('row ', e.o, ' of `each` failed')) WHEN 'cancelled' THEN concat('row ', e.o, ' of `each` was cancelled') END, 'its instance was removed')) END ORDER BY g.o)::text FROM generate_series(1, m.n) g(o) LEFT JOIN e ON e.o = g.o) END AS result, CASE WHEN m.status = 'running' THEN (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(p.tpl, chr(64) || 'dfx:main:0950f7d5:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:0950f7d5:index@', r.o::text), l.label) END) AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_0950f7d5' AND n.status = 'completed' LIMIT 1) p, LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s) END AS started, CASE WHEN m.status = 'failed' THEN (WITH RECURSIVE t(id) AS (SELECT e.id FROM e WHERE e.s IN ('pending', 'running') UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM m) q$q$), 'dfx_end_0950f7d5'),
          df.seq(
            df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
            df.if(
              df.as(df.sql($q$/* each_value.df:2 main #1f1a37d8 */ <<c31226b0>>),
              df.seq(
                df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                df.if(
                  df.as(df.sql($q$/* each_value.df:2 main #86136662 */ <<c31226b0>>),
                  df.seq(
                    df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* each_value.df:2 main #f11456f4 */ <<c31226b0>>),
                      df.seq(
                        df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* each_value.df:2 main #6f70c357 */ <<c31226b0>>),
                          df.seq(
                            df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* each_value.df:2 main #1877f3c1 */ <<c31226b0>>),
                              df.seq(
                                df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* each_value.df:2 main #817ea27b */ <<c31226b0>>),
                                  df.seq(
                                    df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* each_value.df:2 main #f67992ed */ <<c31226b0>>),
                                      df.seq(
                                        df.wait_for_signal('sub::0950f7d5', 4) /* each_value.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* each_value.df:2 main #66c68f7c */ <<c31226b0>>),
                                          df.seq(
                                            df.wait_for_signal('sub::0950f7d5', 8) /* each_value.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* each_value.df:2 main #11c1bfea */ <<c31226b0>>),
                                              df.seq(
                                                df.wait_for_signal('sub::0950f7d5', 16) /* each_value.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* each_value.df:2 main #7ccc9ff0 */ <<c31226b0>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::0950f7d5', 32) /* each_value.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* each_value.df:2 main #0bcbaf66 */ <<c31226b0>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::0950f7d5', 64) /* each_value.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* each_value.df:2 main #92c2fedc */ <<c31226b0>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::0950f7d5', 128) /* each_value.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* each_value.df:2 main #e5c5ce4a */ <<c31226b0>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 256) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #7ba15be9 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 512) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #0ca66b7f */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 1024) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #95af3ac5 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 2048) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #e2a80a53 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 4096) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #721717c2 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 8192) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #05102754 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 16384) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #57e1cc33 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 32768) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #20e6fca5 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 65536) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #b9efad1f */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 131072) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #cee89d89 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 262144) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #508c082a */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 524288) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #278b38bc */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 1048576) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #be826906 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 2097152) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #c9855990 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 4194304) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #593a4401 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 8388608) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #2e3d7497 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 16777216) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #4efafd72 */ <<c31226b0>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 33554432) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #39fdcde4 */ <<c31226b0>>),
                                                                df.sql($q$/* each_value.df:2 main #d48f1282 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                                df.sleep(0) /* each_value.df:2 */)),
                                                              df.sleep(0) /* each_value.df:2 */)),
                                                          df.sleep(0) /* each_value.df:2 */)),
                                                      df.sleep(0) /* each_value.df:2 */)),
                                                  df.sleep(0) /* each_value.df:2 */)),
                                              df.sleep(0) /* each_value.df:2 */)),
                                          df.sleep(0) /* each_value.df:2 */)),
                                      df.sleep(0) /* each_value.df:2 */)),
                                  df.sleep(0) /* each_value.df:2 */)),
                              df.sleep(0) /* each_value.df:2 */)),
                          df.sleep(0) /* each_value.df:2 */)),
                      df.sleep(0) /* each_value.df:2 */)),
                  df.sleep(0) /* each_value.df:2 */)),
              df.sleep(0) /* each_value.df:2 */)),
          df.sleep(0) /* each_value.df:2 */)),
      df.as(df.sql($q$/* each_value.df:2 main #1d9d376a */ <<f53c281b>> SELECT false AS c, CASE WHEN m.m IS NULL THEN 'completed' ELSE 'failed' END AS status, m.m AS message, encode(convert_to(m.m, 'UTF8'), 'hex') AS hex, '[]' AS result FROM (SELECT CASE WHEN (($dfx_kid_0950f7d5.n))::int > 5000 THEN '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows' END AS m) m$q$), 'dfx_end_0950f7d5')),
    df.sql($q$/* each_value.df:2 main #77e6d610 */ <<be955d42>> DO $dfx$ BEGIN IF ($dfx_end_0950f7d5.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_0950f7d5.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
  df.seq(
    df.as(df.sql($q$/* each_value.df:2 main #753a10b4 */ SELECT (($dfx_end_0950f7d5.result))::jsonb AS result$q$), 'all_of_them'),
    df.sql($q$/* each_value.df:3 main #d632b649 */ <<b59f470a>> SELECT (SELECT CASE WHEN pg_typeof(($all_of_them)) <> 'unknown'::regtype OR (t IS JSON AND left(t, 1) ~ E'[\x7b[\"]') THEN t::jsonb ELSE to_jsonb(t) END FROM (SELECT ($all_of_them)::text AS t OFFSET 0) q)$q$)))
-- df_child_1: main:0950f7d5
df.seq(
  df.as(df.sql($q$/* each_value.df:2 main #40f4a01b */ SELECT (@dfx:main:0950f7d5:1@) AS id$q$), 'dfx_ret'),
  df.sql($q$/* each_value.df:2 main #b38eaf5a */ <<54386f0b>> SELECT CASE WHEN r.j IS NULL OR EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status = 'failed') THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:main:0950f7d5:2@', 'sub::0950f7d5') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(r.tpl, chr(64) || 'dfx:main:0950f7d5:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:0950f7d5:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:0950f7d5:index@ + 1 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:main:0950f7d5:2@' AND n.result_name = 'dfx_kid_0950f7d5' AND n.status = 'completed' LIMIT 1) s) r$q$))
