-- main
df.seq(
  df.seq(
    df.as(df.join( -- join_of_children.df:2
      df.seq(
        df.seq(
          df.seq(
            df.as(df.sql(concat($q$/* join_of_children.df:2 main #0c7f2b3c */ <<36d585bb>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:1ca25fc6:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:61138307:graph@', '$q$, df_child_1, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::loop::1ca25fc6' AS label) l) k$q$)), 'dfx_kid_1ca25fc6'),
            df.wait_for_signal('sub::1ca25fc6', 1) /* join_of_children.df:2 */),
          df.seq(
            df.if(
              df.as(df.sql($q$/* join_of_children.df:2 main #4012e5be */ <<8eb35fbb>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_1ca25fc6.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `loop` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `loop` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `loop` of line 2' || ' did not end' ELSE 'the block `loop` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_1ca25fc6'),
              df.seq(
                df.wait_for_signal('sub::1ca25fc6', 2) /* join_of_children.df:2 */,
                df.if(
                  df.as(df.sql($q$/* join_of_children.df:2 main #3715d528 */ <<8eb35fbb>>),
                  df.seq(
                    df.wait_for_signal('sub::1ca25fc6', 4) /* join_of_children.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* join_of_children.df:2 main #ae1c8492 */ <<8eb35fbb>>),
                      df.seq(
                        df.wait_for_signal('sub::1ca25fc6', 8) /* join_of_children.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* join_of_children.df:2 main #d91bb404 */ <<8eb35fbb>>),
                          df.seq(
                            df.wait_for_signal('sub::1ca25fc6', 16) /* join_of_children.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* join_of_children.df:2 main #477f21a7 */ <<8eb35fbb>>),
                              df.seq(
                                df.wait_for_signal('sub::1ca25fc6', 32) /* join_of_children.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* join_of_children.df:2 main #30781131 */ <<8eb35fbb>>),
                                  df.seq(
                                    df.wait_for_signal('sub::1ca25fc6', 64) /* join_of_children.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* join_of_children.df:2 main #a971408b */ <<8eb35fbb>>),
                                      df.seq(
                                        df.wait_for_signal('sub::1ca25fc6', 128) /* join_of_children.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* join_of_children.df:2 main #de76701d */ <<8eb35fbb>>),
                                          df.seq(
                                            df.wait_for_signal('sub::1ca25fc6', 256) /* join_of_children.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* join_of_children.df:2 main #4ec96d8c */ <<8eb35fbb>>),
                                              df.seq(
                                                df.wait_for_signal('sub::1ca25fc6', 512) /* join_of_children.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* join_of_children.df:2 main #39ce5d1a */ <<8eb35fbb>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::1ca25fc6', 1024) /* join_of_children.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* join_of_children.df:2 main #c159620e */ <<8eb35fbb>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::1ca25fc6', 2048) /* join_of_children.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* join_of_children.df:2 main #b65e5298 */ <<8eb35fbb>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::1ca25fc6', 4096) /* join_of_children.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* join_of_children.df:2 main #2f570322 */ <<8eb35fbb>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 8192) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #585033b4 */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 16384) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #c634a617 */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 32768) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #b1339681 */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 65536) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #283ac73b */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 131072) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #5f3df7ad */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 262144) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #cf82ea3c */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 524288) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #b885daaa */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 1048576) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #ea7431cd */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 2097152) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #9d73015b */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 4194304) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #047a50e1 */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 8388608) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #737d6077 */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 16777216) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #ed19f5d4 */ <<8eb35fbb>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1ca25fc6', 33554432) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #9a1ec542 */ <<8eb35fbb>>),
                                                                df.sql($q$/* join_of_children.df:2 main #9dbced85 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                              df.sleep(0) /* join_of_children.df:2 */)),
                                                          df.sleep(0) /* join_of_children.df:2 */)),
                                                      df.sleep(0) /* join_of_children.df:2 */)),
                                                  df.sleep(0) /* join_of_children.df:2 */)),
                                              df.sleep(0) /* join_of_children.df:2 */)),
                                          df.sleep(0) /* join_of_children.df:2 */)),
                                      df.sleep(0) /* join_of_children.df:2 */)),
                                  df.sleep(0) /* join_of_children.df:2 */)),
                              df.sleep(0) /* join_of_children.df:2 */)),
                          df.sleep(0) /* join_of_children.df:2 */)),
                      df.sleep(0) /* join_of_children.df:2 */)),
                  df.sleep(0) /* join_of_children.df:2 */)),
              df.sleep(0) /* join_of_children.df:2 */),
            df.as(df.sql($q$/* join_of_children.df:2 main #52f07dfa */ <<d6ee7613>> SELECT e -> 'c' AS "c", e -> 'instance_id' AS "instance_id", e -> 'status' AS "status", e -> 'result' AS "result", e -> 'names' AS "names", e -> 'message' AS "message", e -> 'hex' AS "hex", e -> 'step' AS "step", e -> 'line' AS "line" FROM json_array_elements((((($dfx_end_1ca25fc6.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_61138307'))),
        df.seq(
          df.seq(
            df.sql($q$/* join_of_children.df:2 main #434de3ff */ <<19850b0b>> DO $dfx$ BEGIN IF ($dfx_end_1ca25fc6.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_1ca25fc6.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
            df.sql($q$/* join_of_children.df:2 main #9fdae5ed */ <<67df0a2a>> DO $dfx$ BEGIN IF ($dfx_end_61138307.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_61138307.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
          df.sql($q$/* join_of_children.df:2 main #cf7afba9 */ <<abeee65b>> SELECT e -> 'v' AS "v" FROM jsonb_array_elements((($dfx_end_61138307.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
      df.seq(
        df.seq(
          df.seq(
            df.as(df.sql(concat($q$/* join_of_children.df:2 main #d6df922c */ <<5d515ddd>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_4, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:9dea7fed:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:50fb999a:graph@', '$q$, df_child_3, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::loop::9dea7fed' AS label) l) k$q$)), 'dfx_kid_9dea7fed'),
            df.wait_for_signal('sub::9dea7fed', 1) /* join_of_children.df:2 */),
          df.seq(
            df.if(
              df.as(df.sql($q$/* join_of_children.df:2 main #5d7f5563 */ <<1463c869>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_9dea7fed.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `loop` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `loop` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `loop` of line 2' || ' did not end' ELSE 'the block `loop` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_9dea7fed'),
              df.seq(
                df.wait_for_signal('sub::9dea7fed', 2) /* join_of_children.df:2 */,
                df.if(
                  df.as(df.sql($q$/* join_of_children.df:2 main #2a7865f5 */ <<1463c869>>),
                  df.seq(
                    df.wait_for_signal('sub::9dea7fed', 4) /* join_of_children.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* join_of_children.df:2 main #b371344f */ <<1463c869>>),
                      df.seq(
                        df.wait_for_signal('sub::9dea7fed', 8) /* join_of_children.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* join_of_children.df:2 main #c47604d9 */ <<1463c869>>),
                          df.seq(
                            df.wait_for_signal('sub::9dea7fed', 16) /* join_of_children.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* join_of_children.df:2 main #5a12917a */ <<1463c869>>),
                              df.seq(
                                df.wait_for_signal('sub::9dea7fed', 32) /* join_of_children.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* join_of_children.df:2 main #2d15a1ec */ <<1463c869>>),
                                  df.seq(
                                    df.wait_for_signal('sub::9dea7fed', 64) /* join_of_children.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* join_of_children.df:2 main #b41cf056 */ <<1463c869>>),
                                      df.seq(
                                        df.wait_for_signal('sub::9dea7fed', 128) /* join_of_children.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* join_of_children.df:2 main #c31bc0c0 */ <<1463c869>>),
                                          df.seq(
                                            df.wait_for_signal('sub::9dea7fed', 256) /* join_of_children.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* join_of_children.df:2 main #53a4dd51 */ <<1463c869>>),
                                              df.seq(
                                                df.wait_for_signal('sub::9dea7fed', 512) /* join_of_children.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* join_of_children.df:2 main #24a3edc7 */ <<1463c869>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::9dea7fed', 1024) /* join_of_children.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* join_of_children.df:2 main #3926a1d7 */ <<1463c869>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::9dea7fed', 2048) /* join_of_children.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* join_of_children.df:2 main #4e219141 */ <<1463c869>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::9dea7fed', 4096) /* join_of_children.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* join_of_children.df:2 main #d728c0fb */ <<1463c869>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 8192) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #a02ff06d */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 16384) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #3e4b65ce */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 32768) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #494c5558 */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 65536) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #d04504e2 */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 131072) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #a7423474 */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 262144) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #37fd29e5 */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 524288) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #40fa1973 */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 1048576) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #120bf214 */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 2097152) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #650cc282 */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 4194304) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #fc059338 */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 8388608) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #8b02a3ae */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 16777216) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #1566360d */ <<1463c869>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9dea7fed', 33554432) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #6261069b */ <<1463c869>>),
                                                                df.sql($q$/* join_of_children.df:2 main #cf2bf8a6 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                              df.sleep(0) /* join_of_children.df:2 */)),
                                                          df.sleep(0) /* join_of_children.df:2 */)),
                                                      df.sleep(0) /* join_of_children.df:2 */)),
                                                  df.sleep(0) /* join_of_children.df:2 */)),
                                              df.sleep(0) /* join_of_children.df:2 */)),
                                          df.sleep(0) /* join_of_children.df:2 */)),
                                      df.sleep(0) /* join_of_children.df:2 */)),
                                  df.sleep(0) /* join_of_children.df:2 */)),
                              df.sleep(0) /* join_of_children.df:2 */)),
                          df.sleep(0) /* join_of_children.df:2 */)),
                      df.sleep(0) /* join_of_children.df:2 */)),
                  df.sleep(0) /* join_of_children.df:2 */)),
              df.sleep(0) /* join_of_children.df:2 */),
            df.as(df.sql($q$/* join_of_children.df:2 main #ef1f7a94 */ <<e404c0ea>> SELECT e -> 'c' AS "c", e -> 'instance_id' AS "instance_id", e -> 'status' AS "status", e -> 'result' AS "result", e -> 'names' AS "names", e -> 'message' AS "message", e -> 'hex' AS "hex", e -> 'step' AS "step", e -> 'line' AS "line" FROM json_array_elements((((($dfx_end_9dea7fed.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_50fb999a'))),
        df.seq(
          df.seq(
            df.sql($q$/* join_of_children.df:2 main #5e205322 */ <<10046320>> DO $dfx$ BEGIN IF ($dfx_end_9dea7fed.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_9dea7fed.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
            df.sql($q$/* join_of_children.df:2 main #29c94abb */ <<3f38fadd>> DO $dfx$ BEGIN IF ($dfx_end_50fb999a.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_50fb999a.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
          df.sql($q$/* join_of_children.df:2 main #baf89096 */ <<2c0f2407>> SELECT e -> 'v' AS "v" FROM jsonb_array_elements((($dfx_end_50fb999a.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))), 'dfx_join_5f8f729f'),
    df.as(df.sql($q$/* join_of_children.df:2 main #c56c3768 */ <<8f597de4>> SELECT (j -> 0) AS "a", (j -> 1) AS "b" FROM (SELECT (($dfx_join_5f8f729f))::jsonb AS j) q$q$), 'both')),
  df.sql($q$/* join_of_children.df:3 main #d632b649 */ SELECT (($both.a)::jsonb), (($both.b)::jsonb)$q$))
-- df_child_1: main:61138307
df.seq(
  df.as(df.sql($q$/* join_of_children.df:2 main #c35bb41d */ SELECT 1 AS v$q$), 'dfx_ret'),
  df.sql($q$/* join_of_children.df:2 main #254ea1b3 */ SELECT df.signal('@dfx:main:61138307:1@', 'sub::61138307')$q$))
-- df_child_2: main:1ca25fc6
df.seq(
  df.seq(
    df.as(df.loop( -- join_of_children.df:2
      df.seq(
        df.seq(
          df.seq(
            df.if(
              df.sql($q$/* join_of_children.df:2 main #85380200 */ <<15780c7c>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b1975f82' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* join_of_children.df:2 main #397b56cd */ <<4a099959>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b1975f82' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_b1975f82'),
              df.as(df.sql($q$/* join_of_children.df:2 main #d55ce16e */ SELECT 0 AS n$q$), 'dfx_turn_b1975f82')),
            df.as(df.sql($q$/* join_of_children.df:2 main #d5b6ac98 */ SELECT (($dfx_turn_b1975f82.n)::bigint) + 1 AS n$q$), 'dfx_turn_b1975f82')),
          df.seq(
            df.as(df.sql($q$/* join_of_children.df:2 main #4d74f612 */ <<c38d51f1>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:61138307:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:61138307:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_b1975f82.n)::bigint), '::retry::61138307') AS label) l) k$q$), 'dfx_kid_61138307'),
            df.wait_for_signal('sub::61138307', 1) /* join_of_children.df:2 */)),
        df.if(
          df.as(df.sql($q$/* join_of_children.df:2 main #9c85e3ac */ <<4f043165>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_61138307.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_61138307'),
          df.seq(
            df.wait_for_signal('sub::61138307', 2) /* join_of_children.df:2 */,
            df.if(
              df.as(df.sql($q$/* join_of_children.df:2 main #eb82d33a */ <<4f043165>>),
              df.seq(
                df.wait_for_signal('sub::61138307', 4) /* join_of_children.df:2 */,
                df.if(
                  df.as(df.sql($q$/* join_of_children.df:2 main #728b8280 */ <<4f043165>>),
                  df.seq(
                    df.wait_for_signal('sub::61138307', 8) /* join_of_children.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* join_of_children.df:2 main #058cb216 */ <<4f043165>>),
                      df.seq(
                        df.wait_for_signal('sub::61138307', 16) /* join_of_children.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* join_of_children.df:2 main #9be827b5 */ <<4f043165>>),
                          df.seq(
                            df.wait_for_signal('sub::61138307', 32) /* join_of_children.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* join_of_children.df:2 main #ecef1723 */ <<4f043165>>),
                              df.seq(
                                df.wait_for_signal('sub::61138307', 64) /* join_of_children.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* join_of_children.df:2 main #75e64699 */ <<4f043165>>),
                                  df.seq(
                                    df.wait_for_signal('sub::61138307', 128) /* join_of_children.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* join_of_children.df:2 main #02e1760f */ <<4f043165>>),
                                      df.seq(
                                        df.wait_for_signal('sub::61138307', 256) /* join_of_children.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* join_of_children.df:2 main #925e6b9e */ <<4f043165>>),
                                          df.seq(
                                            df.wait_for_signal('sub::61138307', 512) /* join_of_children.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* join_of_children.df:2 main #e5595b08 */ <<4f043165>>),
                                              df.seq(
                                                df.wait_for_signal('sub::61138307', 1024) /* join_of_children.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* join_of_children.df:2 main #323c8440 */ <<4f043165>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::61138307', 2048) /* join_of_children.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* join_of_children.df:2 main #453bb4d6 */ <<4f043165>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::61138307', 4096) /* join_of_children.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* join_of_children.df:2 main #dc32e56c */ <<4f043165>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::61138307', 8192) /* join_of_children.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* join_of_children.df:2 main #ab35d5fa */ <<4f043165>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::61138307', 16384) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #35514059 */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 32768) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #425670cf */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 65536) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #db5f2175 */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 131072) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #ac5811e3 */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 262144) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #3ce70c72 */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 524288) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #4be03ce4 */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 1048576) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #1911d783 */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 2097152) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #6e16e715 */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 4194304) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #f71fb6af */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 8388608) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #80188639 */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 16777216) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #1e7c139a */ <<4f043165>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::61138307', 33554432) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #697b230c */ <<4f043165>>),
                                                                df.sql($q$/* join_of_children.df:2 main #ba2f3b26 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                              df.sleep(0) /* join_of_children.df:2 */)),
                                                          df.sleep(0) /* join_of_children.df:2 */)),
                                                      df.sleep(0) /* join_of_children.df:2 */)),
                                                  df.sleep(0) /* join_of_children.df:2 */)),
                                              df.sleep(0) /* join_of_children.df:2 */)),
                                          df.sleep(0) /* join_of_children.df:2 */)),
                                      df.sleep(0) /* join_of_children.df:2 */)),
                                  df.sleep(0) /* join_of_children.df:2 */)),
                              df.sleep(0) /* join_of_children.df:2 */)),
                          df.sleep(0) /* join_of_children.df:2 */)),
                      df.sleep(0) /* join_of_children.df:2 */)),
                  df.sleep(0) /* join_of_children.df:2 */)),
              df.sleep(0) /* join_of_children.df:2 */)),
          df.sleep(0) /* join_of_children.df:2 */)),
      df.seq(
        df.as(df.sql($q$/* join_of_children.df:2 main #f1b9a9e3 */ <<1040546d>> SELECT (SELECT json_agg(row_to_json("dfx_turn_b1975f82".*))::text FROM $dfx_turn_b1975f82.*) AS k0$q$), 'dfx_next_b1975f82'),
        df.sql($q$/* join_of_children.df:2 main #41acf861 */ <<00192a61>> WITH dfx_asked(dfx_c) AS (SELECT ($dfx_end_61138307.status) = 'failed' AND (($dfx_turn_b1975f82.n)::bigint) < 2 AS c) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))), 'dfx_ret'),
    df.as(df.sql($q$/* join_of_children.df:2 main #985f70ae */ <<322dc820>> SELECT (SELECT json_agg(row_to_json("dfx_end_61138307".*))::text FROM $dfx_end_61138307.*) AS n1$q$), 'dfx_pack')),
  df.sql($q$/* join_of_children.df:2 main #2ae9ef18 */ SELECT df.signal('@dfx:main:1ca25fc6:1@', 'sub::1ca25fc6')$q$))
-- df_child_3: main:50fb999a
df.seq(
  df.as(df.sql($q$/* join_of_children.df:2 main #ea9300ef */ SELECT 2 AS v$q$), 'dfx_ret'),
  df.sql($q$/* join_of_children.df:2 main #cd860271 */ SELECT df.signal('@dfx:main:50fb999a:1@', 'sub::50fb999a')$q$))
-- df_child_4: main:9dea7fed
df.seq(
  df.seq(
    df.as(df.loop( -- join_of_children.df:2
      df.seq(
        df.seq(
          df.seq(
            df.if(
              df.sql($q$/* join_of_children.df:2 main #0470222b */ <<0964bfcb>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_1b1fad3a' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* join_of_children.df:2 main #6b911b88 */ <<a99d4d5b>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_1b1fad3a' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_1b1fad3a'),
              df.as(df.sql($q$/* join_of_children.df:2 main #9842bd87 */ SELECT 0 AS n$q$), 'dfx_turn_1b1fad3a')),
            df.as(df.sql($q$/* join_of_children.df:2 main #23804a4c */ SELECT (($dfx_turn_1b1fad3a.n)::bigint) + 1 AS n$q$), 'dfx_turn_1b1fad3a')),
          df.seq(
            df.as(df.sql($q$/* join_of_children.df:2 main #38f69d2d */ <<dea69e07>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:50fb999a:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:50fb999a:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_1b1fad3a.n)::bigint), '::retry::50fb999a') AS label) l) k$q$), 'dfx_kid_50fb999a'),
            df.wait_for_signal('sub::50fb999a', 1) /* join_of_children.df:2 */)),
        df.if(
          df.as(df.sql($q$/* join_of_children.df:2 main #2a964cfa */ <<4238e4c6>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_50fb999a.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_50fb999a'),
          df.seq(
            df.wait_for_signal('sub::50fb999a', 2) /* join_of_children.df:2 */,
            df.if(
              df.as(df.sql($q$/* join_of_children.df:2 main #5d917c6c */ <<4238e4c6>>),
              df.seq(
                df.wait_for_signal('sub::50fb999a', 4) /* join_of_children.df:2 */,
                df.if(
                  df.as(df.sql($q$/* join_of_children.df:2 main #c4982dd6 */ <<4238e4c6>>),
                  df.seq(
                    df.wait_for_signal('sub::50fb999a', 8) /* join_of_children.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* join_of_children.df:2 main #b39f1d40 */ <<4238e4c6>>),
                      df.seq(
                        df.wait_for_signal('sub::50fb999a', 16) /* join_of_children.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* join_of_children.df:2 main #2dfb88e3 */ <<4238e4c6>>),
                          df.seq(
                            df.wait_for_signal('sub::50fb999a', 32) /* join_of_children.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* join_of_children.df:2 main #5afcb875 */ <<4238e4c6>>),
                              df.seq(
                                df.wait_for_signal('sub::50fb999a', 64) /* join_of_children.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* join_of_children.df:2 main #c3f5e9cf */ <<4238e4c6>>),
                                  df.seq(
                                    df.wait_for_signal('sub::50fb999a', 128) /* join_of_children.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* join_of_children.df:2 main #b4f2d959 */ <<4238e4c6>>),
                                      df.seq(
                                        df.wait_for_signal('sub::50fb999a', 256) /* join_of_children.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* join_of_children.df:2 main #244dc4c8 */ <<4238e4c6>>),
                                          df.seq(
                                            df.wait_for_signal('sub::50fb999a', 512) /* join_of_children.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* join_of_children.df:2 main #534af45e */ <<4238e4c6>>),
                                              df.seq(
                                                df.wait_for_signal('sub::50fb999a', 1024) /* join_of_children.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* join_of_children.df:2 main #b082632e */ <<4238e4c6>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::50fb999a', 2048) /* join_of_children.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* join_of_children.df:2 main #c78553b8 */ <<4238e4c6>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::50fb999a', 4096) /* join_of_children.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* join_of_children.df:2 main #5e8c0202 */ <<4238e4c6>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::50fb999a', 8192) /* join_of_children.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* join_of_children.df:2 main #298b3294 */ <<4238e4c6>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 16384) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #b7efa737 */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 32768) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #c0e897a1 */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 65536) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #59e1c61b */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 131072) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #2ee6f68d */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 262144) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #be59eb1c */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 524288) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #c95edb8a */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 1048576) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #9baf30ed */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 2097152) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #eca8007b */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 4194304) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #75a151c1 */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 8388608) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #02a66157 */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 16777216) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #9cc2f4f4 */ <<4238e4c6>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::50fb999a', 33554432) /* join_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_children.df:2 main #ebc5c462 */ <<4238e4c6>>),
                                                                df.sql($q$/* join_of_children.df:2 main #7f3f886a */ <<4e15ca1c>>),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                                df.sleep(0) /* join_of_children.df:2 */)),
                                                              df.sleep(0) /* join_of_children.df:2 */)),
                                                          df.sleep(0) /* join_of_children.df:2 */)),
                                                      df.sleep(0) /* join_of_children.df:2 */)),
                                                  df.sleep(0) /* join_of_children.df:2 */)),
                                              df.sleep(0) /* join_of_children.df:2 */)),
                                          df.sleep(0) /* join_of_children.df:2 */)),
                                      df.sleep(0) /* join_of_children.df:2 */)),
                                  df.sleep(0) /* join_of_children.df:2 */)),
                              df.sleep(0) /* join_of_children.df:2 */)),
                          df.sleep(0) /* join_of_children.df:2 */)),
                      df.sleep(0) /* join_of_children.df:2 */)),
                  df.sleep(0) /* join_of_children.df:2 */)),
              df.sleep(0) /* join_of_children.df:2 */)),
          df.sleep(0) /* join_of_children.df:2 */)),
      df.seq(
        df.as(df.sql($q$/* join_of_children.df:2 main #078f4f37 */ <<8db97732>> SELECT (SELECT json_agg(row_to_json("dfx_turn_1b1fad3a".*))::text FROM $dfx_turn_1b1fad3a.*) AS k0$q$), 'dfx_next_1b1fad3a'),
        df.sql($q$/* join_of_children.df:2 main #342e935e */ <<1ff614f8>> WITH dfx_asked(dfx_c) AS (SELECT ($dfx_end_50fb999a.status) = 'failed' AND (($dfx_turn_1b1fad3a.n)::bigint) < 2 AS c) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))), 'dfx_ret'),
    df.as(df.sql($q$/* join_of_children.df:2 main #585eb0c5 */ <<3dbdefa1>> SELECT (SELECT json_agg(row_to_json("dfx_end_50fb999a".*))::text FROM $dfx_end_50fb999a.*) AS n1$q$), 'dfx_pack')),
  df.sql($q$/* join_of_children.df:2 main #eae82f73 */ SELECT df.signal('@dfx:main:9dea7fed:1@', 'sub::9dea7fed')$q$))
