-- main
df.seq(
  df.seq(
    df.as(df.sql($q$/* each_outer_names.df:2 main #fc4c1316 */ SELECT 5 AS rate$q$), 'rate'),
    df.if(
      df.as(df.sql(concat($q$/* each_outer_names.df:3 main #586380cb */ <<fece1a25>> SELECT a.n BETWEEN 1 AND 5000 AS c, a.n, a.rows, t.g AS tpl, b.base, (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(t.g, chr(64) || 'dfx:main:70717a99:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:70717a99:index@', r.o::text), l.label) END) AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o) CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE a.n <= 5000 AND r.o <= 1) s) AS started FROM (SELECT concat('{sys_instance_id}::e1::each::70717a99', '::') AS base OFFSET 0) b CROSS JOIN (SELECT count(*) AS n, coalesce(json_agg(q.j), '[]'::json)::text AS rows FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders) w LIMIT 5001) q) a CROSS JOIN (SELECT replace(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:70717a99:2@', (SELECT CASE WHEN v IS NULL THEN '(concat(chr(36), ''rate.rate is NULL or has no rows'')::int4::text)' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((($rate.rate?)::integer))::text AS v OFFSET 0) q)), chr(64) || 'dfx:main:70717a99:3@', '{sys_instance_id}') AS g OFFSET 0) t$q$)), 'dfx_kid_70717a99'),
      df.seq(
        df.wait_for_signal('sub::70717a99', 2) /* each_outer_names.df:3 */,
        df.if(
          df.as(df.sql($q$/* each_outer_names.df:3 main #2154e175 */ <<5d44e26b>> WITH b AS (SELECT (($dfx_kid_70717a99.base))::text AS base, (($dfx_kid_70717a99.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 1 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.failed THEN 'failed' WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 1 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 1 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 1 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 1)) SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex, q.result, q.started, q.swept FROM (SELECT m.status, (SELECT CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), concat('row ', e.o, ' of `each` failed')) WHEN 'cancelled' THEN concat('row ', e.o, ' of `each` was cancelled') END FROM e WHERE m.status = 'failed' AND e.st IN ('failed', 'cancelled') ORDER BY e.o LIMIT 1) AS message, CASE WHEN m.status = 'completed' THEN (SELECT jsonb_agg(CASE WHEN e.st = 'completed' THEN coalesce((SELECT n.result FROM df.nodes n WHERE n.instance_id = e.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1), 'null') ELSE jsonb_build_object('error', coalesce(CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), concat('row ', e.o, ' of `each` failed')) WHEN 'cancelled' THEN concat('row ', e.o, ' of `each` was cancelled') END, 'its instance was removed')) END ORDER BY g.o)::text FROM generate_series(1, m.n) g(o) LEFT JOIN e ON e.o = g.o) END AS result, CASE WHEN m.status = 'running' THEN (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(p.tpl, chr(64) || 'dfx:main:70717a99:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:70717a99:index@', r.o::text), l.label) END) AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_70717a99' AND n.status = 'completed' LIMIT 1) p, LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s) END AS started, CASE WHEN m.status = 'failed' THEN (WITH RECURSIVE t(id) AS (SELECT e.id FROM e WHERE e.s IN ('pending', 'running') UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM m) q$q$), 'dfx_end_70717a99'),
          df.seq(
            df.wait_for_signal('sub::70717a99', 2) /* each_outer_names.df:3 */,
            df.if(
              df.as(df.sql($q$/* each_outer_names.df:3 main #5653d1e3 */ <<5d44e26b>>),
              df.seq(
                df.wait_for_signal('sub::70717a99', 2) /* each_outer_names.df:3 */,
                df.if(
                  df.as(df.sql($q$/* each_outer_names.df:3 main #cf5a8059 */ <<5d44e26b>>),
                  df.seq(
                    df.wait_for_signal('sub::70717a99', 2) /* each_outer_names.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* each_outer_names.df:3 main #b85db0cf */ <<5d44e26b>>),
                      df.seq(
                        df.wait_for_signal('sub::70717a99', 2) /* each_outer_names.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* each_outer_names.df:3 main #2639256c */ <<5d44e26b>>),
                          df.seq(
                            df.wait_for_signal('sub::70717a99', 2) /* each_outer_names.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* each_outer_names.df:3 main #513e15fa */ <<5d44e26b>>),
                              df.seq(
                                df.wait_for_signal('sub::70717a99', 2) /* each_outer_names.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* each_outer_names.df:3 main #c8374440 */ <<5d44e26b>>),
                                  df.seq(
                                    df.wait_for_signal('sub::70717a99', 2) /* each_outer_names.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* each_outer_names.df:3 main #bf3074d6 */ <<5d44e26b>>),
                                      df.seq(
                                        df.wait_for_signal('sub::70717a99', 4) /* each_outer_names.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* each_outer_names.df:3 main #2f8f6947 */ <<5d44e26b>>),
                                          df.seq(
                                            df.wait_for_signal('sub::70717a99', 8) /* each_outer_names.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* each_outer_names.df:3 main #588859d1 */ <<5d44e26b>>),
                                              df.seq(
                                                df.wait_for_signal('sub::70717a99', 16) /* each_outer_names.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* each_outer_names.df:3 main #cd8e3f32 */ <<5d44e26b>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::70717a99', 32) /* each_outer_names.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* each_outer_names.df:3 main #ba890fa4 */ <<5d44e26b>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::70717a99', 64) /* each_outer_names.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* each_outer_names.df:3 main #23805e1e */ <<5d44e26b>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::70717a99', 128) /* each_outer_names.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* each_outer_names.df:3 main #54876e88 */ <<5d44e26b>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::70717a99', 256) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #cae3fb2b */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 512) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #bde4cbbd */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 1024) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #24ed9a07 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 2048) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #53eaaa91 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 4096) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #c355b700 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 8192) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #b4528796 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 16384) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #e6a36cf1 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 32768) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #91a45c67 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 65536) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #08ad0ddd */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 131072) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #7faa3d4b */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 262144) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #e1cea8e8 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 524288) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #96c9987e */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 1048576) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #0fc0c9c4 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 2097152) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #78c7f952 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 4194304) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #e878e4c3 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 8388608) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #9f7fd455 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 16777216) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #ffb85db0 */ <<5d44e26b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 33554432) /* each_outer_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_outer_names.df:3 main #88bf6d26 */ <<5d44e26b>>),
                                                                df.sql($q$/* each_outer_names.df:3 main #fb95b5e4 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                                df.sleep(0) /* each_outer_names.df:3 */)),
                                                              df.sleep(0) /* each_outer_names.df:3 */)),
                                                          df.sleep(0) /* each_outer_names.df:3 */)),
                                                      df.sleep(0) /* each_outer_names.df:3 */)),
                                                  df.sleep(0) /* each_outer_names.df:3 */)),
                                              df.sleep(0) /* each_outer_names.df:3 */)),
                                          df.sleep(0) /* each_outer_names.df:3 */)),
                                      df.sleep(0) /* each_outer_names.df:3 */)),
                                  df.sleep(0) /* each_outer_names.df:3 */)),
                              df.sleep(0) /* each_outer_names.df:3 */)),
                          df.sleep(0) /* each_outer_names.df:3 */)),
                      df.sleep(0) /* each_outer_names.df:3 */)),
                  df.sleep(0) /* each_outer_names.df:3 */)),
              df.sleep(0) /* each_outer_names.df:3 */)),
          df.sleep(0) /* each_outer_names.df:3 */)),
      df.as(df.sql($q$/* each_outer_names.df:3 main #37e53ab0 */ <<a81aed9e>> SELECT false AS c, CASE WHEN m.m IS NULL THEN 'completed' ELSE 'failed' END AS status, m.m AS message, encode(convert_to(m.m, 'UTF8'), 'hex') AS hex, '[]' AS result FROM (SELECT CASE WHEN (($dfx_kid_70717a99.n))::int > 5000 THEN '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows' END AS m) m$q$), 'dfx_end_70717a99'))),
  df.seq(
    df.sql($q$/* each_outer_names.df:3 main #60c098eb */ <<820e9f6a>> DO $dfx$ BEGIN IF ($dfx_end_70717a99.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_70717a99.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
    df.sql($q$/* each_outer_names.df:3 main #621c5e4f */ SELECT (($dfx_end_70717a99.result))::jsonb AS result$q$)))
-- df_child_1: main:70717a99
df.seq(
  df.as(df.seq(
    df.as(df.sql($q$/* each_outer_names.df:3 main #048bb30c */ <<34b801a2>> SELECT (@dfx:main:70717a99:1@) * (@dfx:main:70717a99:2@::integer) AS v$q$), 'v'),
    df.sql($q$/* each_outer_names.df:4 main #f58bae22 */ SELECT ($v.v)$q$)), 'dfx_ret'),
  df.sql($q$/* each_outer_names.df:3 main #1c9982c8 */ <<a348ee95>> SELECT CASE WHEN r.j IS NULL OR EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status = 'failed') THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:main:70717a99:3@', 'sub::70717a99') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(r.tpl, chr(64) || 'dfx:main:70717a99:1@', (SELECT CASE WHEN v IS NULL THEN '(concat('''', ''column id of the row is NULL'')::int4::text)' WHEN t THEN concat('(', v, ')') WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('U&''', (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(v, '') WITH ORDINALITY AS s(x, p)), ''' UESCAPE ''!''') END FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (r.j -> 'id')::json AS w OFFSET 0) p OFFSET 0) q)), chr(64) || 'dfx:chain:70717a99:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:70717a99:index@ + 1 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:main:70717a99:3@' AND n.result_name = 'dfx_kid_70717a99' AND n.status = 'completed' LIMIT 1) s) r$q$))
