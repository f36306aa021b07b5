-- main
df.loop( -- break_out_of_timeout.df:2
  df.seq(
    df.seq(
      df.seq(
        df.seq(
          df.if(
            df.sql($q$/* break_out_of_timeout.df:2 main #8d9a6c98 */ <<acd5d257>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') AS c$q$),
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #dccc4757 */ <<d7d92c64>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_b83ecf43'),
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43')),
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1ae519d5 */ SELECT (($dfx_turn_b83ecf43.n)::bigint) + 1 AS n$q$), 'dfx_turn_b83ecf43')),
        df.seq(
          df.as(df.sql(concat($q$/* break_out_of_timeout.df:2 main #28dac102 */ <<562e43c8>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(replace(convert_from(decode('$q$, df_child_3, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:e102526a:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:247e74d3:graph@', '$q$, df_child_2, $q$'), chr(64) || 'dfx:main:7554efd1:graph@', '$q$, df_child_1, $q$'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_b83ecf43.n)::bigint), '::timeout::e102526a') AS label) l) k$q$)), 'dfx_kid_e102526a'),
          df.wait_for_signal('sub::e102526a', 1) /* break_out_of_timeout.df:2 */)),
      df.seq(
        df.seq(
          df.if(
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #81575dff */ <<caf7f413>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_e102526a.since)::bigint) + 5 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_e102526a.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `timeout` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `timeout` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `timeout` of line 2' || ' did not end' || ' within 5 s' ELSE 'the block `timeout` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_e102526a'),
            df.seq(
              df.wait_for_signal('sub::e102526a', 2) /* break_out_of_timeout.df:2 */,
              df.if(
                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f6506d69 */ <<caf7f413>>),
                df.seq(
                  df.wait_for_signal('sub::e102526a', 2) /* break_out_of_timeout.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #6f593cd3 */ <<caf7f413>>),
                    df.seq(
                      df.wait_for_signal('sub::e102526a', 1) /* break_out_of_timeout.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #185e0c45 */ <<caf7f413>>),
                        df.seq(
                          df.wait_for_signal('sub::e102526a', 2) /* break_out_of_timeout.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #863a99e6 */ <<caf7f413>>),
                            df.sql($q$/* break_out_of_timeout.df:2 main #c64e9b1c */ <<fba7f5fb>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 0 days'; END $dfx$$q$),
                            df.sleep(0) /* break_out_of_timeout.df:2 */)),
                        df.sleep(0) /* break_out_of_timeout.df:2 */)),
                    df.sleep(0) /* break_out_of_timeout.df:2 */)),
                df.sleep(0) /* break_out_of_timeout.df:2 */)),
            df.sleep(0) /* break_out_of_timeout.df:2 */),
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #ce41ffb2 */ <<f7b75330>> SELECT e -> 'c' AS "c", e -> 'instance_id' AS "instance_id", e -> 'status' AS "status", e -> 'result' AS "result", e -> 'names' AS "names", e -> 'message' AS "message", e -> 'hex' AS "hex", e -> 'step' AS "step", e -> 'line' AS "line" FROM json_array_elements((((($dfx_end_e102526a.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_7554efd1')),
        df.seq(
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #02e75066 */ <<e91fe5c2>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_e102526a.names?))::json -> 'rows' -> 0 ->> 'n2'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1'),
          df.as(df.sql($q$/* break_out_of_timeout.df:2 main #7d780331 */ <<a617cb65>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_e102526a.names?))::json -> 'rows' -> 0 ->> 'n3'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_e102526a')))),
    df.seq(
      df.if(
        df.sql($q$/* break_out_of_timeout.df:3 main #b31152c0 */ SELECT ($dfx_left_e102526a.k?) = 1 AS c$q$),
        df.break() /* break_out_of_timeout.df:3 */,
        df.sleep(0)),
      df.if(
        df.sql($q$/* break_out_of_timeout.df:2 main #ba8e2c7d */ SELECT ($dfx_end_e102526a.status) = 'timed_out' AS c$q$),
        df.sleep(1) /* break_out_of_timeout.df:3 */,
        df.seq(
          df.sql($q$/* break_out_of_timeout.df:2 main #82085bbe */ <<dc1eb816>> DO $dfx$ BEGIN IF ($dfx_end_e102526a.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_e102526a.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
          df.sleep(0) /* break_out_of_timeout.df:2 */)))),
  df.seq(
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3eea1cae */ <<7967159a>> SELECT (SELECT json_agg(row_to_json("dfx_turn_b83ecf43".*))::text FROM $dfx_turn_b83ecf43.*) AS k0$q$), 'dfx_next_b83ecf43'),
    df.sql($q$/* break_out_of_timeout.df:2 main #ec65a26d */ SELECT true AS c$q$)))
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
-- df_child_2: main:247e74d3
df.seq(
  df.seq(
    df.as(df.loop( -- break_out_of_timeout.df:2
      df.seq(
        df.seq(
          df.seq(
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #06a6c06a */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_7554efd1'),
            df.if(
              df.sql($q$/* break_out_of_timeout.df:2 main #bde42915 */ <<462cb39e>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_22b6b317' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fa417a85 */ <<fe571912>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_22b6b317' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_22b6b317'),
              df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4e55c6e6 */ SELECT 0 AS n$q$), 'dfx_turn_22b6b317'))),
          df.seq(
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d15f7d3a */ SELECT (($dfx_turn_22b6b317.n)::bigint) + 1 AS n$q$), 'dfx_turn_22b6b317'),
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fc6c92c9 */ <<20947c31>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:7554efd1:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:7554efd1:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_22b6b317.n)::bigint), '::retry::7554efd1') AS label) l) k$q$), 'dfx_kid_7554efd1'))),
        df.seq(
          df.wait_for_signal('sub::7554efd1', 1) /* break_out_of_timeout.df:2 */,
          df.if(
            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8d35f094 */ <<722d3909>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_7554efd1.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_7554efd1'),
            df.seq(
              df.wait_for_signal('sub::7554efd1', 2) /* break_out_of_timeout.df:2 */,
              df.if(
                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fa32c002 */ <<722d3909>>),
                df.seq(
                  df.wait_for_signal('sub::7554efd1', 4) /* break_out_of_timeout.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #633b91b8 */ <<722d3909>>),
                    df.seq(
                      df.wait_for_signal('sub::7554efd1', 8) /* break_out_of_timeout.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #143ca12e */ <<722d3909>>),
                        df.seq(
                          df.wait_for_signal('sub::7554efd1', 16) /* break_out_of_timeout.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8a58348d */ <<722d3909>>),
                            df.seq(
                              df.wait_for_signal('sub::7554efd1', 32) /* break_out_of_timeout.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fd5f041b */ <<722d3909>>),
                                df.seq(
                                  df.wait_for_signal('sub::7554efd1', 64) /* break_out_of_timeout.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #645655a1 */ <<722d3909>>),
                                    df.seq(
                                      df.wait_for_signal('sub::7554efd1', 128) /* break_out_of_timeout.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #13516537 */ <<722d3909>>),
                                        df.seq(
                                          df.wait_for_signal('sub::7554efd1', 256) /* break_out_of_timeout.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #83ee78a6 */ <<722d3909>>),
                                            df.seq(
                                              df.wait_for_signal('sub::7554efd1', 512) /* break_out_of_timeout.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f4e94830 */ <<722d3909>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::7554efd1', 1024) /* break_out_of_timeout.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1a2f8ccd */ <<722d3909>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::7554efd1', 2048) /* break_out_of_timeout.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #6d28bc5b */ <<722d3909>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::7554efd1', 4096) /* break_out_of_timeout.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f421ede1 */ <<722d3909>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::7554efd1', 8192) /* break_out_of_timeout.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8326dd77 */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 16384) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1d4248d4 */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 32768) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #6a457842 */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 65536) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f34c29f8 */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 131072) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #844b196e */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 262144) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #14f404ff */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 524288) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #63f33469 */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 1048576) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3102df0e */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 2097152) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4605ef98 */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 4194304) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #df0cbe22 */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 8388608) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #a80b8eb4 */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 16777216) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #366f1b17 */ <<722d3909>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7554efd1', 33554432) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #41682b81 */ <<722d3909>>),
                                                                df.sql($q$/* break_out_of_timeout.df:2 main #3ad97d01 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                            df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                        df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                    df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                            df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                        df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                    df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                            df.sleep(0) /* break_out_of_timeout.df:2 */)),
                        df.sleep(0) /* break_out_of_timeout.df:2 */)),
                    df.sleep(0) /* break_out_of_timeout.df:2 */)),
                df.sleep(0) /* break_out_of_timeout.df:2 */)),
            df.sleep(0) /* break_out_of_timeout.df:2 */))),
      df.seq(
        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f5507841 */ <<7a0da1cb>> SELECT (SELECT json_agg(row_to_json("dfx_turn_22b6b317".*))::text FROM $dfx_turn_22b6b317.*) AS k0$q$), 'dfx_next_22b6b317'),
        df.sql($q$/* break_out_of_timeout.df:2 main #f0b49cba */ <<a39d6088>> WITH dfx_asked(dfx_c) AS (SELECT ($dfx_end_7554efd1.status) = 'failed' AND (($dfx_turn_22b6b317.n)::bigint) < 2 AS c) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))), 'dfx_ret'),
    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #0a2a56b5 */ <<b029c6e1>> SELECT (SELECT json_agg(row_to_json("dfx_end_7554efd1".*))::text FROM $dfx_end_7554efd1.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_7554efd1".*))::text FROM $dfx_left_7554efd1.*) AS n2$q$), 'dfx_pack')),
  df.sql($q$/* break_out_of_timeout.df:2 main #b89cc903 */ SELECT df.signal('@dfx:main:247e74d3:1@', 'sub::247e74d3')$q$))
-- df_child_3: main:e102526a
df.seq(
  df.seq(
    df.seq(
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #fe6388f9 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_end_7554efd1'),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #e3d9ea09 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_7554efd1')),
    df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #64f33c63 */ SELECT 0 AS k$q$), 'dfx_left_e102526a'),
        df.loop( -- break_out_of_timeout.df:2
          df.seq(
            df.seq(
              df.seq(
                df.seq(
                  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #868897f6 */ <<a2fb63d0>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('@dfx:main:247e74d3:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:247e74d3:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:7554efd1:graph@', '@dfx:main:7554efd1:graph@'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::loop::247e74d3' AS label) l) k$q$), 'dfx_kid_247e74d3'),
                  df.wait_for_signal('sub::247e74d3', 1) /* break_out_of_timeout.df:2 */),
                df.seq(
                  df.if(
                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3b2939ac */ <<90d347c5>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_247e74d3.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `loop` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `loop` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `loop` of line 2' || ' did not end' ELSE 'the block `loop` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_247e74d3'),
                    df.seq(
                      df.wait_for_signal('sub::247e74d3', 2) /* break_out_of_timeout.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4c2e093a */ <<90d347c5>>),
                        df.seq(
                          df.wait_for_signal('sub::247e74d3', 4) /* break_out_of_timeout.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d5275880 */ <<90d347c5>>),
                            df.seq(
                              df.wait_for_signal('sub::247e74d3', 8) /* break_out_of_timeout.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #a2206816 */ <<90d347c5>>),
                                df.seq(
                                  df.wait_for_signal('sub::247e74d3', 16) /* break_out_of_timeout.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3c44fdb5 */ <<90d347c5>>),
                                    df.seq(
                                      df.wait_for_signal('sub::247e74d3', 32) /* break_out_of_timeout.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4b43cd23 */ <<90d347c5>>),
                                        df.seq(
                                          df.wait_for_signal('sub::247e74d3', 64) /* break_out_of_timeout.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d24a9c99 */ <<90d347c5>>),
                                            df.seq(
                                              df.wait_for_signal('sub::247e74d3', 128) /* break_out_of_timeout.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #a54dac0f */ <<90d347c5>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::247e74d3', 256) /* break_out_of_timeout.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* break_out_of_timeout.df:2 main #35f2b19e */ <<90d347c5>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::247e74d3', 512) /* break_out_of_timeout.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* break_out_of_timeout.df:2 main #42f58108 */ <<90d347c5>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::247e74d3', 1024) /* break_out_of_timeout.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* break_out_of_timeout.df:2 main #329b289a */ <<90d347c5>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::247e74d3', 2048) /* break_out_of_timeout.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #459c180c */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 4096) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #dc9549b6 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 8192) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #ab927920 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 16384) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #35f6ec83 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 32768) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #42f1dc15 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 65536) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #dbf88daf */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 131072) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #acffbd39 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 262144) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #3c40a0a8 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 524288) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #4b47903e */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 1048576) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #19b67b59 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 2097152) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #6eb14bcf */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 4194304) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #f7b81a75 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 8388608) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #80bf2ae3 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 16777216) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #1edbbf40 */ <<90d347c5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::247e74d3', 33554432) /* break_out_of_timeout.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_timeout.df:2 main #69dc8fd6 */ <<90d347c5>>),
                                                                df.sql($q$/* break_out_of_timeout.df:2 main #1e98f9d7 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                            df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                        df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                    df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                            df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                        df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                    df.sleep(0) /* break_out_of_timeout.df:2 */)),
                                df.sleep(0) /* break_out_of_timeout.df:2 */)),
                            df.sleep(0) /* break_out_of_timeout.df:2 */)),
                        df.sleep(0) /* break_out_of_timeout.df:2 */)),
                    df.sleep(0) /* break_out_of_timeout.df:2 */),
                  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #2b3ed5d1 */ <<d43b8d9f>> SELECT e -> 'c' AS "c", e -> 'instance_id' AS "instance_id", e -> 'status' AS "status", e -> 'result' AS "result", e -> 'names' AS "names", e -> 'message' AS "message", e -> 'hex' AS "hex", e -> 'step' AS "step", e -> 'line' AS "line" FROM json_array_elements((((($dfx_end_247e74d3.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_7554efd1'))),
              df.seq(
                df.seq(
                  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #d6b91fae */ <<8683d73d>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_247e74d3.names?))::json -> 'rows' -> 0 ->> 'n2'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1'),
                  df.sql($q$/* break_out_of_timeout.df:2 main #38763fed */ <<4299da92>> DO $dfx$ BEGIN IF ($dfx_end_247e74d3.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_247e74d3.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
                df.seq(
                  df.sql($q$/* break_out_of_timeout.df:2 main #8e6af6d5 */ <<9a6720a4>> DO $dfx$ BEGIN IF ($dfx_end_7554efd1.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_7554efd1.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
                  df.as(df.sql($q$/* break_out_of_timeout.df:2 main #0c65768e */ <<f75d159e>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_7554efd1.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_7554efd1')))),
            df.if(
              df.sql($q$/* break_out_of_timeout.df:3 main #5a15285c */ SELECT ($dfx_left_7554efd1.k?) = 1 AS c$q$),
              df.seq(
                df.as(df.sql($q$/* break_out_of_timeout.df:3 main #4d9dc71a */ SELECT 1 AS k$q$), 'dfx_left_e102526a'),
                df.break() /* break_out_of_timeout.df:3 */),
              df.sleep(0))),
          df.sql($q$/* break_out_of_timeout.df:2 main #addf51d5 */ SELECT false AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* break_out_of_timeout.df:2 main #8916e85d */ <<4e7c4c5d>> SELECT (SELECT json_agg(row_to_json("dfx_end_7554efd1".*))::text FROM $dfx_end_7554efd1.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_7554efd1".*))::text FROM $dfx_left_7554efd1.*) AS n2, (SELECT json_agg(row_to_json("dfx_left_e102526a".*))::text FROM $dfx_left_e102526a.*) AS n3$q$), 'dfx_pack'))),
  df.sql($q$/* break_out_of_timeout.df:2 main #3ba077eb */ SELECT df.signal('@dfx:main:e102526a:1@', 'sub::e102526a')$q$))
