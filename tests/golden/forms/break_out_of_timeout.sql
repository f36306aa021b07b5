-- main
df.seq(
  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43'),
  df.loop( -- break_out_of_timeout.df:2
    df.seq(
      df.seq(
        df.seq(
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1ae519d5 */ SELECT (($dfx_turn_b83ecf43.n)::bigint) + 1 AS n$q$), 'dfx_turn_b83ecf43'),
          df.as(df.sql(concat($q$/* break_out_of_timeout.df:2 main #28dac102 */ <<e695d4ef>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:e102526a:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:7554efd1:graph@', '$q$, df_child_1, $q$'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_b83ecf43.n)::bigint), '::timeout::e102526a') AS label) l) k$q$)), 'dfx_kid_e102526a')),
        df.seq(
          df.loop( -- break_out_of_timeout.df:2
            df.wait_for_signal('sub::e102526a', 2) /* break_out_of_timeout.df:2 */,
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #e62142c2 */ <<caf7f413>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_e102526a.since)::bigint) + 5 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_e102526a.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `timeout` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `timeout` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `timeout` of line 2' || ' did not end' || ' within 5 s' ELSE 'the block `timeout` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_e102526a')),
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #02e75066 */ <<460efc15>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_e102526a.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1'))),
      df.seq(
        df.seq(
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #7d780331 */ <<072edfe5>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_e102526a.names?))::json -> 'rows' -> 0 ->> 'n2'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_e102526a'),
          df.if(
            df.sql($q$/* break_out_of_timeout.df:3 main #b31152c0 */ SELECT ($dfx_left_e102526a.k?) = 1 AS c$q$),
            df.break() /* break_out_of_timeout.df:3 */,
            df.sleep(0))),
        df.if(
          df.sql($q$/* break_out_of_timeout.df:2 main #ba8e2c7d */ SELECT ($dfx_end_e102526a.status) = 'timed_out' AS c$q$),
          df.sleep(1) /* break_out_of_timeout.df:3 */,
          df.seq(
            df.sql($q$/* break_out_of_timeout.df:2 main #82085bbe */ <<dc1eb816>> DO $dfx$ BEGIN IF ($dfx_end_e102526a.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_e102526a.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
            df.sleep(0) /* break_out_of_timeout.df:2 */))))))
-- df_child_1: main:7554efd1
df.seq(
  df.seq(
    df.as(df.seq(
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4a9d5d38 */ SELECT 0 AS k$q$), 'dfx_left_7554efd1'),
      df.loop( -- break_out_of_timeout.df:2
        df.seq(
          df.seq(
            df.sql($q$/* break_out_of_timeout.df:2 main #3ae93220 */ SELECT 1 AS v$q$),
            df.as(df.sql($q$/* break_out_of_timeout.df:3 main #2a426e1c */ SELECT 1 AS k$q$), 'dfx_left_7554efd1')),
          df.break() /* break_out_of_timeout.df:3 */),
        df.sql($q$/* break_out_of_timeout.df:2 main #77b38ba8 */ SELECT false AS c$q$))), 'dfx_ret'),
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8475c13e */ <<337ab145>> SELECT (SELECT json_agg(row_to_json("dfx_left_7554efd1".*))::text FROM $dfx_left_7554efd1.*) AS n1$q$), 'dfx_pack')),
  df.sql($q$/* break_out_of_timeout.df:2 main #36c35e88 */ SELECT df.signal('@dfx:main:7554efd1:1@', 'sub::7554efd1')$q$))
-- df_child_2: main:e102526a
df.seq(
  df.seq(
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #e3d9ea09 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_7554efd1'),
    df.as(df.seq(
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #64f33c63 */ SELECT 0 AS k$q$), 'dfx_left_e102526a'),
      df.loop( -- break_out_of_timeout.df:2
        df.seq(
          df.seq(
            df.seq(
              df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4e55c6e6 */ SELECT 0 AS n$q$), 'dfx_turn_22b6b317'),
              df.loop( -- break_out_of_timeout.df:2
                df.seq(
                  df.seq(
                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d15f7d3a */ SELECT (($dfx_turn_22b6b317.n)::bigint) + 1 AS n$q$), 'dfx_turn_22b6b317'),
                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fc6c92c9 */ <<20947c31>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:7554efd1:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:7554efd1:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_22b6b317.n)::bigint), '::retry::7554efd1') AS label) l) k$q$), 'dfx_kid_7554efd1')),
                  df.loop( -- break_out_of_timeout.df:2
                    df.loop( -- break_out_of_timeout.df:2
                      df.wait_for_signal('sub::7554efd1', 2) /* break_out_of_timeout.df:2 */,
                      df.sql($q$/* break_out_of_timeout.df:2 main #82ce3e2e */ <<1beb8872>> SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_7554efd1.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #32971109 */ <<722d3909>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_7554efd1.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_7554efd1'))),
                df.sql($q$/* break_out_of_timeout.df:2 main #f0b49cba */ <<aa853262>> SELECT ($dfx_end_7554efd1.status) = 'failed' AND (($dfx_turn_22b6b317.n)::bigint) < 2 AS c$q$))),
            df.seq(
              df.sql($q$/* break_out_of_timeout.df:2 main #8e6af6d5 */ <<9a6720a4>> DO $dfx$ BEGIN IF ($dfx_end_7554efd1.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_7554efd1.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
              df.as(df.sql($q$/* break_out_of_timeout.df:2 main #0c65768e */ <<f75d159e>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_7554efd1.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1'))),
          df.if(
            df.sql($q$/* break_out_of_timeout.df:3 main #5a15285c */ SELECT ($dfx_left_7554efd1.k?) = 1 AS c$q$),
            df.seq(
              df.as(df.sql($q$/* break_out_of_timeout.df:3 main #4d9dc71a */ SELECT 1 AS k$q$), 'dfx_left_e102526a'),
              df.break() /* break_out_of_timeout.df:3 */),
            df.sleep(0))),
        df.sql($q$/* break_out_of_timeout.df:2 main #addf51d5 */ SELECT false AS c$q$))), 'dfx_ret')),
  df.seq(
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8916e85d */ <<e011056c>> SELECT (SELECT json_agg(row_to_json("dfx_left_7554efd1".*))::text FROM $dfx_left_7554efd1.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_e102526a".*))::text FROM $dfx_left_e102526a.*) AS n2$q$), 'dfx_pack'),
    df.sql($q$/* break_out_of_timeout.df:2 main #3ba077eb */ SELECT df.signal('@dfx:main:e102526a:1@', 'sub::e102526a')$q$)))
