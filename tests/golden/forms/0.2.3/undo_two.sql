-- main
df.seq(
  df.seq(
    df.as(df.sql(concat($q$/* undo_two.df:2 main #7d3ce575 */ <<9e695e4a>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:fa11695f:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::saga::fa11695f' AS label) l) k$q$)), 'dfx_kid_fa11695f'),
    df.wait_for_signal('sub::fa11695f', 1) /* undo_two.df:2 */),
  df.seq(
    df.if(
      df.as(df.sql($q$/* undo_two.df:2 main #4f635f44 */ <<3f04d018>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_fa11695f.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `saga` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `saga` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `saga` of line 2' || ' did not end' ELSE 'the block `saga` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_fa11695f'),
      df.seq(
        df.wait_for_signal('sub::fa11695f', 2) /* undo_two.df:2 */,
        df.if(
          df.as(df.sql($q$/* undo_two.df:2 main #38646fd2 */ <<3f04d018>>),
          df.seq(
            df.wait_for_signal('sub::fa11695f', 4) /* undo_two.df:2 */,
            df.if(
              df.as(df.sql($q$/* undo_two.df:2 main #a16d3e68 */ <<3f04d018>>),
              df.seq(
                df.wait_for_signal('sub::fa11695f', 8) /* undo_two.df:2 */,
                df.if(
                  df.as(df.sql($q$/* undo_two.df:2 main #d66a0efe */ <<3f04d018>>),
                  df.seq(
                    df.wait_for_signal('sub::fa11695f', 16) /* undo_two.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* undo_two.df:2 main #480e9b5d */ <<3f04d018>>),
                      df.seq(
                        df.wait_for_signal('sub::fa11695f', 32) /* undo_two.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* undo_two.df:2 main #3f09abcb */ <<3f04d018>>),
                          df.seq(
                            df.wait_for_signal('sub::fa11695f', 64) /* undo_two.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* undo_two.df:2 main #a600fa71 */ <<3f04d018>>),
                              df.seq(
                                df.wait_for_signal('sub::fa11695f', 128) /* undo_two.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* undo_two.df:2 main #d107cae7 */ <<3f04d018>>),
                                  df.seq(
                                    df.wait_for_signal('sub::fa11695f', 256) /* undo_two.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* undo_two.df:2 main #41b8d776 */ <<3f04d018>>),
                                      df.seq(
                                        df.wait_for_signal('sub::fa11695f', 512) /* undo_two.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* undo_two.df:2 main #36bfe7e0 */ <<3f04d018>>),
                                          df.seq(
                                            df.wait_for_signal('sub::fa11695f', 1024) /* undo_two.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* undo_two.df:2 main #9c3e08b6 */ <<3f04d018>>),
                                              df.seq(
                                                df.wait_for_signal('sub::fa11695f', 2048) /* undo_two.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* undo_two.df:2 main #eb393820 */ <<3f04d018>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::fa11695f', 4096) /* undo_two.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* undo_two.df:2 main #7230699a */ <<3f04d018>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::fa11695f', 8192) /* undo_two.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* undo_two.df:2 main #0537590c */ <<3f04d018>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::fa11695f', 16384) /* undo_two.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* undo_two.df:2 main #9b53ccaf */ <<3f04d018>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 32768) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #ec54fc39 */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 65536) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #755dad83 */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 131072) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #025a9d15 */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 262144) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #92e58084 */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 524288) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #e5e2b012 */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 1048576) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #b7135b75 */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 2097152) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #c0146be3 */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 4194304) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #591d3a59 */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 8388608) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #2e1a0acf */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 16777216) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #b07e9f6c */ <<3f04d018>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 33554432) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #c779affa */ <<3f04d018>>),
                                                                df.sql($q$/* undo_two.df:2 main #1cc71c14 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                              df.sleep(0) /* undo_two.df:2 */)),
                                                          df.sleep(0) /* undo_two.df:2 */)),
                                                      df.sleep(0) /* undo_two.df:2 */)),
                                                  df.sleep(0) /* undo_two.df:2 */)),
                                              df.sleep(0) /* undo_two.df:2 */)),
                                          df.sleep(0) /* undo_two.df:2 */)),
                                      df.sleep(0) /* undo_two.df:2 */)),
                                  df.sleep(0) /* undo_two.df:2 */)),
                              df.sleep(0) /* undo_two.df:2 */)),
                          df.sleep(0) /* undo_two.df:2 */)),
                      df.sleep(0) /* undo_two.df:2 */)),
                  df.sleep(0) /* undo_two.df:2 */)),
              df.sleep(0) /* undo_two.df:2 */)),
          df.sleep(0) /* undo_two.df:2 */)),
      df.sleep(0) /* undo_two.df:2 */),
    df.if(
      df.sql($q$/* undo_two.df:2 main #c301fdc5 */ <<eb039dcc>> SELECT CASE ($dfx_end_fa11695f.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_fa11695f.message?))::boolean END AS c$q$),
      df.seq(
        df.if(
          df.as(df.sql(concat($q$/* undo_two.df:2 main #f54f6822 */ <<fc26f593>> WITH RECURSIVE u(id) AS (SELECT ($dfx_end_fa11695f.instance_id)::text UNION SELECT i.id::text FROM df.instances i JOIN u ON starts_with(i.label, u.id || '::e') WHERE split_part(i.label, '::', 3) NOT IN ('call', 'start', 'each', 'undo')) SELECT a.n BETWEEN 1 AND 5000 AS c, a.n, a.rows, t.g AS tpl, b.base, (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:5347a830:index@', r.o::text), l.label) END) AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o) CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE a.n <= 5000 AND r.o <= 1) s) AS started FROM (SELECT concat('{sys_instance_id}::e1::undo::5347a830', '::') AS base OFFSET 0) b CROSS JOIN (SELECT count(*) AS n, coalesce(json_agg(json_build_object('g', q.g) ORDER BY q.at DESC, q.k DESC), '[]'::json)::text AS rows FROM (SELECT x.k, d.at, CASE x.k WHEN 1 THEN replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:5bbed6e6:1@', (SELECT CASE WHEN v IS NULL THEN '(concat(chr(36), ''a.id is NULL or has no rows'')::int4::text)' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((((SELECT n.result FROM u JOIN df.nodes n ON n.instance_id = u.id WHERE n.result_name = 'a' AND n.status = 'completed' AND n.updated_at <= d.at ORDER BY n.updated_at DESC LIMIT 1) -> 'rows' -> 0 -> 'id'))::json #>> ARRAY[]::text[])::text AS v OFFSET 0) q)), chr(64) || 'dfx:main:5bbed6e6:2@', '{sys_instance_id}') WHEN 2 THEN replace(replace(convert_from(decode('$q$, df_child_3, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:a00b8dcd:1@', (SELECT CASE WHEN v IS NULL THEN '(concat(chr(36), ''b.id is NULL or has no rows'')::int4::text)' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((((SELECT n.result FROM u JOIN df.nodes n ON n.instance_id = u.id WHERE n.result_name = 'b' AND n.status = 'completed' AND n.updated_at <= d.at ORDER BY n.updated_at DESC LIMIT 1) -> 'rows' -> 0 -> 'id'))::json #>> ARRAY[]::text[])::text AS v OFFSET 0) q)), chr(64) || 'dfx:main:a00b8dcd:2@', '{sys_instance_id}') END AS g FROM (VALUES (1, 'a'), (2, 'b')) x(k, record) CROSS JOIN LATERAL (SELECT n.updated_at AS at FROM u JOIN df.nodes n ON n.instance_id = u.id AND n.result_name = x.record AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) d) q) a CROSS JOIN (SELECT NULL::text AS g OFFSET 0) t$q$)), 'dfx_kid_5347a830'),
          df.seq(
            df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
            df.if(
              df.as(df.sql($q$/* undo_two.df:2 main #a1697659 */ <<db0bac75>> WITH b AS (SELECT (($dfx_kid_5347a830.base))::text AS base, (($dfx_kid_5347a830.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 1 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 1 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 1 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 1 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 1)) SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex, q.result, q.started, q.swept FROM (SELECT m.status, (SELECT string_agg(concat('; an undo step failed too: ', CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), 'its instance failed') ELSE 'it was cancelled' END), '' ORDER BY e.o) FROM e WHERE m.status = 'completed' AND e.st IN ('failed', 'cancelled')) AS message, NULL::text AS result, CASE WHEN m.status = 'running' THEN (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:5347a830:index@', r.o::text), l.label) END) AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_5347a830' AND n.status = 'completed' LIMIT 1) p, LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s) END AS started, CASE WHEN m.status = 'failed' THEN (WITH RECURSIVE t(id) AS (SELECT e.id FROM e WHERE e.s IN ('pending', 'running') UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM m) q$q$), 'dfx_undo_fa11695f'),
              df.seq(
                df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                df.if(
                  df.as(df.sql($q$/* undo_two.df:2 main #d66e46cf */ <<db0bac75>>),
                  df.seq(
                    df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* undo_two.df:2 main #4f671775 */ <<db0bac75>>),
                      df.seq(
                        df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* undo_two.df:2 main #386027e3 */ <<db0bac75>>),
                          df.seq(
                            df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* undo_two.df:2 main #a604b240 */ <<db0bac75>>),
                              df.seq(
                                df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* undo_two.df:2 main #d10382d6 */ <<db0bac75>>),
                                  df.seq(
                                    df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* undo_two.df:2 main #480ad36c */ <<db0bac75>>),
                                      df.seq(
                                        df.wait_for_signal('sub::5347a830', 2) /* undo_two.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* undo_two.df:2 main #3f0de3fa */ <<db0bac75>>),
                                          df.seq(
                                            df.wait_for_signal('sub::5347a830', 4) /* undo_two.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* undo_two.df:2 main #afb2fe6b */ <<db0bac75>>),
                                              df.seq(
                                                df.wait_for_signal('sub::5347a830', 8) /* undo_two.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* undo_two.df:2 main #d8b5cefd */ <<db0bac75>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::5347a830', 16) /* undo_two.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* undo_two.df:2 main #ffd66e46 */ <<db0bac75>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::5347a830', 32) /* undo_two.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* undo_two.df:2 main #88d15ed0 */ <<db0bac75>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::5347a830', 64) /* undo_two.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* undo_two.df:2 main #11d80f6a */ <<db0bac75>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::5347a830', 128) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #66df3ffc */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 256) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #f8bbaa5f */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 512) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #8fbc9ac9 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1024) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #16b5cb73 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2048) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #61b2fbe5 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4096) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #f10de674 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8192) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #860ad6e2 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16384) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #d4fb3d85 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 32768) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #a3fc0d13 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 65536) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #3af55ca9 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 131072) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #4df26c3f */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 262144) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #d396f99c */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 524288) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #a491c90a */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1048576) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #3d9898b0 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2097152) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #4a9fa826 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4194304) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #da20b5b7 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8388608) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #ad278521 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16777216) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #cde00cc4 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 33554432) /* undo_two.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_two.df:2 main #bae73c52 */ <<db0bac75>>),
                                                                df.sql($q$/* undo_two.df:2 main #acaa5a2c */ <<4e15ca1c>>),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                                df.sleep(0) /* undo_two.df:2 */)),
                                                              df.sleep(0) /* undo_two.df:2 */)),
                                                          df.sleep(0) /* undo_two.df:2 */)),
                                                      df.sleep(0) /* undo_two.df:2 */)),
                                                  df.sleep(0) /* undo_two.df:2 */)),
                                              df.sleep(0) /* undo_two.df:2 */)),
                                          df.sleep(0) /* undo_two.df:2 */)),
                                      df.sleep(0) /* undo_two.df:2 */)),
                                  df.sleep(0) /* undo_two.df:2 */)),
                              df.sleep(0) /* undo_two.df:2 */)),
                          df.sleep(0) /* undo_two.df:2 */)),
                      df.sleep(0) /* undo_two.df:2 */)),
                  df.sleep(0) /* undo_two.df:2 */)),
              df.sleep(0) /* undo_two.df:2 */)),
          df.as(df.sql($q$/* undo_two.df:2 main #1688b573 */ <<1be17164>> SELECT false AS c, CASE WHEN m.m IS NULL THEN 'completed' ELSE 'failed' END AS status, m.m AS message, encode(convert_to(m.m, 'UTF8'), 'hex') AS hex, '[]' AS result FROM (SELECT CASE WHEN (($dfx_kid_5347a830.n))::int > 5000 THEN '; more than 5000 undo steps, so none of them ran' END AS m) m$q$), 'dfx_undo_fa11695f')),
        df.sql($q$/* undo_two.df:2 main #4c3c5905 */ <<8c59dcfd>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = concat(convert_from(decode(($dfx_end_fa11695f.hex?), 'hex'), 'UTF8'), convert_from(decode(($dfx_undo_fa11695f.hex?), 'hex'), 'UTF8')); END $dfx$$q$)),
      df.sql($q$/* undo_two.df:2 main #ff32e8ce */ <<92bc949c>> SELECT e -> 'a' AS "a", e -> 'b' AS "b" FROM jsonb_array_elements((($dfx_end_fa11695f.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- df_child_1: main:fa11695f
df.seq(
  df.as(df.seq(
    df.seq(
      df.as(df.sql($q$/* undo_two.df:2 main #0e42ca58 */ SELECT 1 AS id$q$), 'a'),
      df.as(df.sql($q$/* undo_two.df:3 main #f7803812 */ SELECT 2 AS id$q$), 'b')),
    df.sql($q$/* undo_two.df:4 main #d632b649 */ SELECT (($a.id)::integer) AS a, (($b.id)::integer) AS b$q$)), 'dfx_ret'),
  df.sql($q$/* undo_two.df:2 main #d8a22f5c */ SELECT df.signal('@dfx:main:fa11695f:1@', 'sub::fa11695f')$q$))
-- df_child_2: main:5bbed6e6
df.seq(
  df.as(df.sql($q$/* undo_two.df:2 main #920cdec9 */ SELECT (@dfx:main:5bbed6e6:1@::integer) AS gone$q$), 'dfx_ret'),
  df.sql($q$/* undo_two.df:2 main #a3390ef8 */ <<cc8c6184>> SELECT CASE WHEN r.j IS NULL THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:main:5bbed6e6:2@', 'sub::5347a830') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:5347a830:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:5347a830:index@ + 1 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:main:5bbed6e6:2@' AND n.result_name = 'dfx_kid_5347a830' AND n.status = 'completed' LIMIT 1) s) r$q$))
-- df_child_3: main:a00b8dcd
df.seq(
  df.as(df.sql($q$/* undo_two.df:3 main #ae54596b */ SELECT (@dfx:main:a00b8dcd:1@::integer) AS gone$q$), 'dfx_ret'),
  df.sql($q$/* undo_two.df:3 main #d9b7320f */ <<942b47cb>> SELECT CASE WHEN r.j IS NULL THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:main:a00b8dcd:2@', 'sub::5347a830') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:5347a830:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:5347a830:index@ + 1 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:main:a00b8dcd:2@' AND n.result_name = 'dfx_kid_5347a830' AND n.status = 'completed' LIMIT 1) s) r$q$))
