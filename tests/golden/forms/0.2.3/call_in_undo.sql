-- work
df.sql(concat($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.seq(
    df.as(df.sql(concat($q$/* call_in_undo.df:3 main #7d3ce575 */ <<72a27cce>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:fa11695f:1@', '{sys_instance_id}'), chr(64) || 'dfx:work::graph@', '$q$, df_child_3, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::saga::fa11695f' AS label) l) k$q$)), 'dfx_kid_fa11695f'),
    df.wait_for_signal('sub::fa11695f', 1) /* call_in_undo.df:3 */),
  df.seq(
    df.if(
      df.as(df.sql($q$/* call_in_undo.df:3 main #4f635f44 */ <<5a53bc7b>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_fa11695f.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `saga` of line 3' || ' failed') WHEN 'cancelled' THEN 'the block `saga` of line 3' || ' was cancelled' WHEN 'timed_out' THEN 'the block `saga` of line 3' || ' did not end' ELSE 'the block `saga` of line 3' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_fa11695f'),
      df.seq(
        df.wait_for_signal('sub::fa11695f', 2) /* call_in_undo.df:3 */,
        df.if(
          df.as(df.sql($q$/* call_in_undo.df:3 main #38646fd2 */ <<5a53bc7b>>),
          df.seq(
            df.wait_for_signal('sub::fa11695f', 4) /* call_in_undo.df:3 */,
            df.if(
              df.as(df.sql($q$/* call_in_undo.df:3 main #a16d3e68 */ <<5a53bc7b>>),
              df.seq(
                df.wait_for_signal('sub::fa11695f', 8) /* call_in_undo.df:3 */,
                df.if(
                  df.as(df.sql($q$/* call_in_undo.df:3 main #d66a0efe */ <<5a53bc7b>>),
                  df.seq(
                    df.wait_for_signal('sub::fa11695f', 16) /* call_in_undo.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* call_in_undo.df:3 main #480e9b5d */ <<5a53bc7b>>),
                      df.seq(
                        df.wait_for_signal('sub::fa11695f', 32) /* call_in_undo.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* call_in_undo.df:3 main #3f09abcb */ <<5a53bc7b>>),
                          df.seq(
                            df.wait_for_signal('sub::fa11695f', 64) /* call_in_undo.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* call_in_undo.df:3 main #a600fa71 */ <<5a53bc7b>>),
                              df.seq(
                                df.wait_for_signal('sub::fa11695f', 128) /* call_in_undo.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* call_in_undo.df:3 main #d107cae7 */ <<5a53bc7b>>),
                                  df.seq(
                                    df.wait_for_signal('sub::fa11695f', 256) /* call_in_undo.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* call_in_undo.df:3 main #41b8d776 */ <<5a53bc7b>>),
                                      df.seq(
                                        df.wait_for_signal('sub::fa11695f', 512) /* call_in_undo.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* call_in_undo.df:3 main #36bfe7e0 */ <<5a53bc7b>>),
                                          df.seq(
                                            df.wait_for_signal('sub::fa11695f', 1024) /* call_in_undo.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* call_in_undo.df:3 main #9c3e08b6 */ <<5a53bc7b>>),
                                              df.seq(
                                                df.wait_for_signal('sub::fa11695f', 2048) /* call_in_undo.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* call_in_undo.df:3 main #eb393820 */ <<5a53bc7b>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::fa11695f', 4096) /* call_in_undo.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* call_in_undo.df:3 main #7230699a */ <<5a53bc7b>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::fa11695f', 8192) /* call_in_undo.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* call_in_undo.df:3 main #0537590c */ <<5a53bc7b>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::fa11695f', 16384) /* call_in_undo.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* call_in_undo.df:3 main #9b53ccaf */ <<5a53bc7b>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #ec54fc39 */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #755dad83 */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #025a9d15 */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #92e58084 */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #e5e2b012 */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b7135b75 */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c0146be3 */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #591d3a59 */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #2e1a0acf */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b07e9f6c */ <<5a53bc7b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::fa11695f', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c779affa */ <<5a53bc7b>>),
                                                                df.sql($q$/* call_in_undo.df:3 main #1cc71c14 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                              df.sleep(0) /* call_in_undo.df:3 */)),
                                                          df.sleep(0) /* call_in_undo.df:3 */)),
                                                      df.sleep(0) /* call_in_undo.df:3 */)),
                                                  df.sleep(0) /* call_in_undo.df:3 */)),
                                              df.sleep(0) /* call_in_undo.df:3 */)),
                                          df.sleep(0) /* call_in_undo.df:3 */)),
                                      df.sleep(0) /* call_in_undo.df:3 */)),
                                  df.sleep(0) /* call_in_undo.df:3 */)),
                              df.sleep(0) /* call_in_undo.df:3 */)),
                          df.sleep(0) /* call_in_undo.df:3 */)),
                      df.sleep(0) /* call_in_undo.df:3 */)),
                  df.sleep(0) /* call_in_undo.df:3 */)),
              df.sleep(0) /* call_in_undo.df:3 */)),
          df.sleep(0) /* call_in_undo.df:3 */)),
      df.sleep(0) /* call_in_undo.df:3 */),
    df.if(
      df.sql($q$/* call_in_undo.df:3 main #c301fdc5 */ <<eb039dcc>> SELECT CASE ($dfx_end_fa11695f.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_fa11695f.message?))::boolean END AS c$q$),
      df.seq(
        df.if(
          df.as(df.sql(concat($q$/* call_in_undo.df:3 main #f54f6822 */ <<86ef58a7>> WITH RECURSIVE u(id) AS (SELECT ($dfx_end_fa11695f.instance_id)::text UNION SELECT i.id::text FROM df.instances i JOIN u ON starts_with(i.label, u.id || '::e') WHERE split_part(i.label, '::', 3) NOT IN ('call', 'start', 'each', 'undo')) SELECT a.n BETWEEN 1 AND 5000 AS c, a.n, a.rows, t.g AS tpl, b.base, (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:5347a830:index@', r.o::text), l.label) END) AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o) CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE a.n <= 5000 AND r.o <= 1) s) AS started FROM (SELECT concat('{sys_instance_id}::e1::undo::5347a830', '::') AS base OFFSET 0) b CROSS JOIN (SELECT count(*) AS n, coalesce(json_agg(json_build_object('g', q.g) ORDER BY q.at DESC, q.k DESC), '[]'::json)::text AS rows FROM (SELECT x.k, d.at, CASE x.k WHEN 1 THEN replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:5bbed6e6:1@', '{sys_instance_id}'), chr(64) || 'dfx:work::graph@', '$q$, df_child_3, $q$') END AS g FROM (VALUES (1, 'dfx_done_18b30f7a')) x(k, record) CROSS JOIN LATERAL (SELECT n.updated_at AS at FROM u JOIN df.nodes n ON n.instance_id = u.id AND n.result_name = x.record AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) d) q) a CROSS JOIN (SELECT NULL::text AS g OFFSET 0) t$q$)), 'dfx_kid_5347a830'),
          df.seq(
            df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
            df.if(
              df.as(df.sql($q$/* call_in_undo.df:3 main #a1697659 */ <<db0bac75>> WITH b AS (SELECT (($dfx_kid_5347a830.base))::text AS base, (($dfx_kid_5347a830.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 1 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 1 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 1 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 1 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 1)) SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex, q.result, q.started, q.swept FROM (SELECT m.status, (SELECT string_agg(concat('; an undo step failed too: ', CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), 'its instance failed') ELSE 'it was cancelled' END), '' ORDER BY e.o) FROM e WHERE m.status = 'completed' AND e.st IN ('failed', 'cancelled')) AS message, NULL::text AS result, CASE WHEN m.status = 'running' THEN (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:5347a830:index@', r.o::text), l.label) END) AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_5347a830' AND n.status = 'completed' LIMIT 1) p, LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s) END AS started, CASE WHEN m.status = 'failed' THEN (WITH RECURSIVE t(id) AS (SELECT e.id FROM e WHERE e.s IN ('pending', 'running') UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM m) q$q$), 'dfx_undo_fa11695f'),
              df.seq(
                df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                df.if(
                  df.as(df.sql($q$/* call_in_undo.df:3 main #d66e46cf */ <<db0bac75>>),
                  df.seq(
                    df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* call_in_undo.df:3 main #4f671775 */ <<db0bac75>>),
                      df.seq(
                        df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* call_in_undo.df:3 main #386027e3 */ <<db0bac75>>),
                          df.seq(
                            df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* call_in_undo.df:3 main #a604b240 */ <<db0bac75>>),
                              df.seq(
                                df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* call_in_undo.df:3 main #d10382d6 */ <<db0bac75>>),
                                  df.seq(
                                    df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* call_in_undo.df:3 main #480ad36c */ <<db0bac75>>),
                                      df.seq(
                                        df.wait_for_signal('sub::5347a830', 2) /* call_in_undo.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* call_in_undo.df:3 main #3f0de3fa */ <<db0bac75>>),
                                          df.seq(
                                            df.wait_for_signal('sub::5347a830', 4) /* call_in_undo.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* call_in_undo.df:3 main #afb2fe6b */ <<db0bac75>>),
                                              df.seq(
                                                df.wait_for_signal('sub::5347a830', 8) /* call_in_undo.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* call_in_undo.df:3 main #d8b5cefd */ <<db0bac75>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::5347a830', 16) /* call_in_undo.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* call_in_undo.df:3 main #ffd66e46 */ <<db0bac75>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::5347a830', 32) /* call_in_undo.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* call_in_undo.df:3 main #88d15ed0 */ <<db0bac75>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::5347a830', 64) /* call_in_undo.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* call_in_undo.df:3 main #11d80f6a */ <<db0bac75>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::5347a830', 128) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #66df3ffc */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 256) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #f8bbaa5f */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 512) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #8fbc9ac9 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1024) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #16b5cb73 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2048) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #61b2fbe5 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4096) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #f10de674 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8192) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #860ad6e2 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16384) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #d4fb3d85 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #a3fc0d13 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #3af55ca9 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #4df26c3f */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #d396f99c */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #a491c90a */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #3d9898b0 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #4a9fa826 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #da20b5b7 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #ad278521 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #cde00cc4 */ <<db0bac75>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5347a830', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #bae73c52 */ <<db0bac75>>),
                                                                df.sql($q$/* call_in_undo.df:3 main #acaa5a2c */ <<4e15ca1c>>),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                              df.sleep(0) /* call_in_undo.df:3 */)),
                                                          df.sleep(0) /* call_in_undo.df:3 */)),
                                                      df.sleep(0) /* call_in_undo.df:3 */)),
                                                  df.sleep(0) /* call_in_undo.df:3 */)),
                                              df.sleep(0) /* call_in_undo.df:3 */)),
                                          df.sleep(0) /* call_in_undo.df:3 */)),
                                      df.sleep(0) /* call_in_undo.df:3 */)),
                                  df.sleep(0) /* call_in_undo.df:3 */)),
                              df.sleep(0) /* call_in_undo.df:3 */)),
                          df.sleep(0) /* call_in_undo.df:3 */)),
                      df.sleep(0) /* call_in_undo.df:3 */)),
                  df.sleep(0) /* call_in_undo.df:3 */)),
              df.sleep(0) /* call_in_undo.df:3 */)),
          df.as(df.sql($q$/* call_in_undo.df:3 main #1688b573 */ <<1be17164>> SELECT false AS c, CASE WHEN m.m IS NULL THEN 'completed' ELSE 'failed' END AS status, m.m AS message, encode(convert_to(m.m, 'UTF8'), 'hex') AS hex, '[]' AS result FROM (SELECT CASE WHEN (($dfx_kid_5347a830.n))::int > 5000 THEN '; more than 5000 undo steps, so none of them ran' END AS m) m$q$), 'dfx_undo_fa11695f')),
        df.sql($q$/* call_in_undo.df:3 main #4c3c5905 */ <<8c59dcfd>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = concat(convert_from(decode(($dfx_end_fa11695f.hex?), 'hex'), 'UTF8'), convert_from(decode(($dfx_undo_fa11695f.hex?), 'hex'), 'UTF8')); END $dfx$$q$)),
      df.sql($q$/* call_in_undo.df:3 main #ff32e8ce */ <<42c84bf4>> SELECT e -> 'z' AS "z" FROM jsonb_array_elements((($dfx_end_fa11695f.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- df_child_1: main:fa11695f
df.seq(
  df.as(df.seq(
    df.as(df.seq(
      df.seq(
        df.as(df.sql($q$/* call_in_undo.df:3 main #74f62d05 */ <<d81a0183>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('@dfx:work::graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((1))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::c67b8fc2'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::c67b8fc2' AS label) l) k$q$), 'dfx_kid_c67b8fc2'),
        df.wait_for_signal('sub::c67b8fc2', 5) /* call_in_undo.df:3 */),
      df.if(
        df.as(df.sql($q$/* call_in_undo.df:3 main #aa7461c7 */ <<f0791719>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_c67b8fc2.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_c67b8fc2'),
        df.sleep(0) /* call_in_undo.df:3 */,
        df.seq(
          df.seq(
            df.if(
              df.sql($q$/* call_in_undo.df:3 main #b093eb2f */ SELECT ($dfx_end_c67b8fc2.status) = 'running' AS c$q$),
              df.seq(
                df.wait_for_signal('sub::c67b8fc2', 1) /* call_in_undo.df:3 */,
                df.if(
                  df.as(df.sql($q$/* call_in_undo.df:3 main #1f6fe4b0 */ <<6b13f270>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_c67b8fc2.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_c67b8fc2'),
                  df.seq(
                    df.wait_for_signal('sub::c67b8fc2', 2) /* call_in_undo.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* call_in_undo.df:3 main #6868d426 */ <<6b13f270>>),
                      df.seq(
                        df.wait_for_signal('sub::c67b8fc2', 4) /* call_in_undo.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* call_in_undo.df:3 main #f161859c */ <<6b13f270>>),
                          df.seq(
                            df.wait_for_signal('sub::c67b8fc2', 8) /* call_in_undo.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* call_in_undo.df:3 main #8666b50a */ <<6b13f270>>),
                              df.seq(
                                df.wait_for_signal('sub::c67b8fc2', 16) /* call_in_undo.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* call_in_undo.df:3 main #180220a9 */ <<6b13f270>>),
                                  df.seq(
                                    df.wait_for_signal('sub::c67b8fc2', 32) /* call_in_undo.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* call_in_undo.df:3 main #6f05103f */ <<6b13f270>>),
                                      df.seq(
                                        df.wait_for_signal('sub::c67b8fc2', 64) /* call_in_undo.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* call_in_undo.df:3 main #f60c4185 */ <<6b13f270>>),
                                          df.seq(
                                            df.wait_for_signal('sub::c67b8fc2', 128) /* call_in_undo.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* call_in_undo.df:3 main #810b7113 */ <<6b13f270>>),
                                              df.seq(
                                                df.wait_for_signal('sub::c67b8fc2', 256) /* call_in_undo.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* call_in_undo.df:3 main #11b46c82 */ <<6b13f270>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::c67b8fc2', 512) /* call_in_undo.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* call_in_undo.df:3 main #66b35c14 */ <<6b13f270>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::c67b8fc2', 1024) /* call_in_undo.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* call_in_undo.df:3 main #26be3208 */ <<6b13f270>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::c67b8fc2', 2048) /* call_in_undo.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* call_in_undo.df:3 main #51b9029e */ <<6b13f270>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 4096) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c8b05324 */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 8192) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #bfb763b2 */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 16384) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #21d3f611 */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #56d4c687 */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #cfdd973d */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b8daa7ab */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #2865ba3a */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #5f628aac */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #0d9361cb */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #7a94515d */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #e39d00e7 */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #949a3071 */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #0afea5d2 */ <<6b13f270>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::c67b8fc2', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #7df99544 */ <<6b13f270>>),
                                                                df.sql($q$/* call_in_undo.df:3 main #a08dfc10 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                              df.sleep(0) /* call_in_undo.df:3 */)),
                                                          df.sleep(0) /* call_in_undo.df:3 */)),
                                                      df.sleep(0) /* call_in_undo.df:3 */)),
                                                  df.sleep(0) /* call_in_undo.df:3 */)),
                                              df.sleep(0) /* call_in_undo.df:3 */)),
                                          df.sleep(0) /* call_in_undo.df:3 */)),
                                      df.sleep(0) /* call_in_undo.df:3 */)),
                                  df.sleep(0) /* call_in_undo.df:3 */)),
                              df.sleep(0) /* call_in_undo.df:3 */)),
                          df.sleep(0) /* call_in_undo.df:3 */)),
                      df.sleep(0) /* call_in_undo.df:3 */)),
                  df.sleep(0) /* call_in_undo.df:3 */)),
              df.sleep(0)),
            df.sql($q$/* call_in_undo.df:3 main #1c30e2f1 */ <<16a85e8e>> DO $dfx$ BEGIN IF ($dfx_end_c67b8fc2.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_c67b8fc2.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
          df.sleep(0) /* call_in_undo.df:3 */))), 'dfx_done_18b30f7a'),
    df.sql($q$/* call_in_undo.df:4 main #d632b649 */ SELECT 1 / 0 AS z$q$)), 'dfx_ret'),
  df.sql($q$/* call_in_undo.df:3 main #d8a22f5c */ SELECT df.signal('@dfx:main:fa11695f:1@', 'sub::fa11695f')$q$))
-- df_child_2: main:5bbed6e6
df.seq(
  df.as(df.seq(
    df.seq(
      df.as(df.sql($q$/* call_in_undo.df:3 main #cd7275f0 */ <<8d90e20c>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('@dfx:work::graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((2))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::381340db'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::381340db' AS label) l) k$q$), 'dfx_kid_381340db'),
      df.wait_for_signal('sub::381340db', 5) /* call_in_undo.df:3 */),
    df.if(
      df.as(df.sql($q$/* call_in_undo.df:3 main #48f89db1 */ <<e1835d38>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_381340db.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_381340db'),
      df.sleep(0) /* call_in_undo.df:3 */,
      df.seq(
        df.seq(
          df.if(
            df.sql($q$/* call_in_undo.df:3 main #bce89e95 */ SELECT ($dfx_end_381340db.status) = 'running' AS c$q$),
            df.seq(
              df.wait_for_signal('sub::381340db', 1) /* call_in_undo.df:3 */,
              df.if(
                df.as(df.sql($q$/* call_in_undo.df:3 main #d201667b */ <<552f6308>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_381340db.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_381340db'),
                df.seq(
                  df.wait_for_signal('sub::381340db', 2) /* call_in_undo.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_undo.df:3 main #a50656ed */ <<552f6308>>),
                    df.seq(
                      df.wait_for_signal('sub::381340db', 4) /* call_in_undo.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_undo.df:3 main #3c0f0757 */ <<552f6308>>),
                        df.seq(
                          df.wait_for_signal('sub::381340db', 8) /* call_in_undo.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_undo.df:3 main #4b0837c1 */ <<552f6308>>),
                            df.seq(
                              df.wait_for_signal('sub::381340db', 16) /* call_in_undo.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_undo.df:3 main #d56ca262 */ <<552f6308>>),
                                df.seq(
                                  df.wait_for_signal('sub::381340db', 32) /* call_in_undo.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_undo.df:3 main #a26b92f4 */ <<552f6308>>),
                                    df.seq(
                                      df.wait_for_signal('sub::381340db', 64) /* call_in_undo.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_undo.df:3 main #3b62c34e */ <<552f6308>>),
                                        df.seq(
                                          df.wait_for_signal('sub::381340db', 128) /* call_in_undo.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_undo.df:3 main #4c65f3d8 */ <<552f6308>>),
                                            df.seq(
                                              df.wait_for_signal('sub::381340db', 256) /* call_in_undo.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_undo.df:3 main #dcdaee49 */ <<552f6308>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::381340db', 512) /* call_in_undo.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_undo.df:3 main #abdddedf */ <<552f6308>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::381340db', 1024) /* call_in_undo.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_undo.df:3 main #2ac547b2 */ <<552f6308>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::381340db', 2048) /* call_in_undo.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_undo.df:3 main #5dc27724 */ <<552f6308>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::381340db', 4096) /* call_in_undo.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c4cb269e */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 8192) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b3cc1608 */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 16384) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #2da883ab */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 32768) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #5aafb33d */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 65536) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #c3a6e287 */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 131072) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #b4a1d211 */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 262144) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #241ecf80 */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 524288) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #5319ff16 */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 1048576) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #01e81471 */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 2097152) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #76ef24e7 */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 4194304) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #efe6755d */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 8388608) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #98e145cb */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 16777216) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #0685d068 */ <<552f6308>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::381340db', 33554432) /* call_in_undo.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_undo.df:3 main #7182e0fe */ <<552f6308>>),
                                                                df.sql($q$/* call_in_undo.df:3 main #9ec833ea */ <<4e15ca1c>>),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                                            df.sleep(0) /* call_in_undo.df:3 */)),
                                                        df.sleep(0) /* call_in_undo.df:3 */)),
                                                    df.sleep(0) /* call_in_undo.df:3 */)),
                                                df.sleep(0) /* call_in_undo.df:3 */)),
                                            df.sleep(0) /* call_in_undo.df:3 */)),
                                        df.sleep(0) /* call_in_undo.df:3 */)),
                                    df.sleep(0) /* call_in_undo.df:3 */)),
                                df.sleep(0) /* call_in_undo.df:3 */)),
                            df.sleep(0) /* call_in_undo.df:3 */)),
                        df.sleep(0) /* call_in_undo.df:3 */)),
                    df.sleep(0) /* call_in_undo.df:3 */)),
                df.sleep(0) /* call_in_undo.df:3 */)),
            df.sleep(0)),
          df.sql($q$/* call_in_undo.df:3 main #d15e603a */ <<883abd26>> DO $dfx$ BEGIN IF ($dfx_end_381340db.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_381340db.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
        df.sleep(0) /* call_in_undo.df:3 */))), 'dfx_ret'),
  df.sql($q$/* call_in_undo.df:3 main #a3390ef8 */ <<233c4868>> SELECT CASE WHEN r.j IS NULL THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:main:5bbed6e6:1@', 'sub::5347a830') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:5347a830:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:5347a830:index@ + 1 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:main:5bbed6e6:1@' AND n.result_name = 'dfx_kid_5347a830' AND n.status = 'completed' LIMIT 1) s) r$q$))
-- df_child_3: work:
df.sql($q$/* call_in_undo.df:1 work #ca879ddf */ SELECT (@dfx:work::p:n@::int) AS n$q$)
