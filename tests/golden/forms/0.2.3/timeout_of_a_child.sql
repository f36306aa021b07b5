-- main
df.seq(
  df.seq(
    df.as(df.sql(concat($q$/* timeout_of_a_child.df:2 main #92e28256 */ <<805720ae>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:d95a4deb:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:8a3c744d:graph@', '$q$, df_child_1, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::timeout::d95a4deb' AS label) l) k$q$)), 'dfx_kid_d95a4deb'),
    df.wait_for_signal('sub::d95a4deb', 1) /* timeout_of_a_child.df:2 */),
  df.seq(
    df.if(
      df.as(df.sql($q$/* timeout_of_a_child.df:2 main #edebf051 */ <<b8bffabc>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_d95a4deb.since)::bigint) + 30 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_d95a4deb.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `timeout` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `timeout` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `timeout` of line 2' || ' did not end' || ' within 30 s' ELSE 'the block `timeout` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_d95a4deb'),
      df.seq(
        df.wait_for_signal('sub::d95a4deb', 2) /* timeout_of_a_child.df:2 */,
        df.if(
          df.as(df.sql($q$/* timeout_of_a_child.df:2 main #9aecc0c7 */ <<b8bffabc>>),
          df.seq(
            df.wait_for_signal('sub::d95a4deb', 4) /* timeout_of_a_child.df:2 */,
            df.if(
              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #03e5917d */ <<b8bffabc>>),
              df.seq(
                df.wait_for_signal('sub::d95a4deb', 8) /* timeout_of_a_child.df:2 */,
                df.if(
                  df.as(df.sql($q$/* timeout_of_a_child.df:2 main #74e2a1eb */ <<b8bffabc>>),
                  df.seq(
                    df.wait_for_signal('sub::d95a4deb', 15) /* timeout_of_a_child.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* timeout_of_a_child.df:2 main #ea863448 */ <<b8bffabc>>),
                      df.seq(
                        df.wait_for_signal('sub::d95a4deb', 1) /* timeout_of_a_child.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* timeout_of_a_child.df:2 main #9d8104de */ <<b8bffabc>>),
                          df.seq(
                            df.wait_for_signal('sub::d95a4deb', 2) /* timeout_of_a_child.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #04885564 */ <<b8bffabc>>),
                              df.sql($q$/* timeout_of_a_child.df:2 main #ccd6d619 */ <<fba7f5fb>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 0 days'; END $dfx$$q$),
                              df.sleep(0) /* timeout_of_a_child.df:2 */)),
                          df.sleep(0) /* timeout_of_a_child.df:2 */)),
                      df.sleep(0) /* timeout_of_a_child.df:2 */)),
                  df.sleep(0) /* timeout_of_a_child.df:2 */)),
              df.sleep(0) /* timeout_of_a_child.df:2 */)),
          df.sleep(0) /* timeout_of_a_child.df:2 */)),
      df.sleep(0) /* timeout_of_a_child.df:2 */),
    df.if(
      df.sql($q$/* timeout_of_a_child.df:2 main #00b66f29 */ SELECT ($dfx_end_d95a4deb.status) = 'timed_out' AS c$q$),
      df.sql($q$/* timeout_of_a_child.df:2 main #d7916971 */ SELECT 2 AS a$q$),
      df.seq(
        df.sql($q$/* timeout_of_a_child.df:2 main #eeb4f610 */ <<e3f2b8a6>> DO $dfx$ BEGIN IF ($dfx_end_d95a4deb.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_d95a4deb.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
        df.sql($q$/* timeout_of_a_child.df:2 main #10ec8fed */ <<171a05f4>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_d95a4deb.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))))
-- df_child_1: main:8a3c744d
df.seq(
  df.as(df.sql($q$/* timeout_of_a_child.df:2 main #383f82e3 */ SELECT 1 AS a$q$), 'dfx_ret'),
  df.sql($q$/* timeout_of_a_child.df:2 main #a9825004 */ SELECT df.signal('@dfx:main:8a3c744d:1@', 'sub::8a3c744d')$q$))
-- df_child_2: main:d95a4deb
df.seq(
  df.as(df.seq(
    df.seq(
      df.loop( -- timeout_of_a_child.df:2
        df.seq(
          df.seq(
            df.seq(
              df.if(
                df.sql($q$/* timeout_of_a_child.df:2 main #05125990 */ <<63c0fd2e>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_0675670f' AND n.status = 'completed') AS c$q$),
                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #a25f3984 */ <<553c0716>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_0675670f' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_0675670f'),
                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #58a46322 */ SELECT 0 AS n$q$), 'dfx_turn_0675670f')),
              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #9a8af70d */ SELECT (($dfx_turn_0675670f.n)::bigint) + 1 AS n$q$), 'dfx_turn_0675670f')),
            df.seq(
              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #18fd1ccc */ <<72bff37f>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:8a3c744d:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:8a3c744d:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_0675670f.n)::bigint), '::retry::8a3c744d') AS label) l) k$q$), 'dfx_kid_8a3c744d'),
              df.wait_for_signal('sub::8a3c744d', 1) /* timeout_of_a_child.df:2 */)),
          df.if(
            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #fdbb9595 */ <<927e0eb7>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_8a3c744d.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_8a3c744d'),
            df.seq(
              df.wait_for_signal('sub::8a3c744d', 2) /* timeout_of_a_child.df:2 */,
              df.if(
                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #8abca503 */ <<927e0eb7>>),
                df.seq(
                  df.wait_for_signal('sub::8a3c744d', 4) /* timeout_of_a_child.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* timeout_of_a_child.df:2 main #13b5f4b9 */ <<927e0eb7>>),
                    df.seq(
                      df.wait_for_signal('sub::8a3c744d', 8) /* timeout_of_a_child.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* timeout_of_a_child.df:2 main #64b2c42f */ <<927e0eb7>>),
                        df.seq(
                          df.wait_for_signal('sub::8a3c744d', 16) /* timeout_of_a_child.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #fad6518c */ <<927e0eb7>>),
                            df.seq(
                              df.wait_for_signal('sub::8a3c744d', 32) /* timeout_of_a_child.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #8dd1611a */ <<927e0eb7>>),
                                df.seq(
                                  df.wait_for_signal('sub::8a3c744d', 64) /* timeout_of_a_child.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* timeout_of_a_child.df:2 main #14d830a0 */ <<927e0eb7>>),
                                    df.seq(
                                      df.wait_for_signal('sub::8a3c744d', 128) /* timeout_of_a_child.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* timeout_of_a_child.df:2 main #63df0036 */ <<927e0eb7>>),
                                        df.seq(
                                          df.wait_for_signal('sub::8a3c744d', 256) /* timeout_of_a_child.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #f3601da7 */ <<927e0eb7>>),
                                            df.seq(
                                              df.wait_for_signal('sub::8a3c744d', 512) /* timeout_of_a_child.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #84672d31 */ <<927e0eb7>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::8a3c744d', 1024) /* timeout_of_a_child.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* timeout_of_a_child.df:2 main #6d58323e */ <<927e0eb7>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::8a3c744d', 2048) /* timeout_of_a_child.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* timeout_of_a_child.df:2 main #1a5f02a8 */ <<927e0eb7>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::8a3c744d', 4096) /* timeout_of_a_child.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #83565312 */ <<927e0eb7>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::8a3c744d', 8192) /* timeout_of_a_child.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #f4516384 */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 16384) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #6a35f627 */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 32768) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #1d32c6b1 */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 65536) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #843b970b */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 131072) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #f33ca79d */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 262144) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #6383ba0c */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 524288) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #14848a9a */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 1048576) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #467561fd */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 2097152) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #3172516b */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 4194304) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #a87b00d1 */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 8388608) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #df7c3047 */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 16777216) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #4118a5e4 */ <<927e0eb7>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8a3c744d', 33554432) /* timeout_of_a_child.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* timeout_of_a_child.df:2 main #361f9572 */ <<927e0eb7>>),
                                                                df.sql($q$/* timeout_of_a_child.df:2 main #29912683 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                            df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                        df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                    df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                            df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                        df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                    df.sleep(0) /* timeout_of_a_child.df:2 */)),
                                df.sleep(0) /* timeout_of_a_child.df:2 */)),
                            df.sleep(0) /* timeout_of_a_child.df:2 */)),
                        df.sleep(0) /* timeout_of_a_child.df:2 */)),
                    df.sleep(0) /* timeout_of_a_child.df:2 */)),
                df.sleep(0) /* timeout_of_a_child.df:2 */)),
            df.sleep(0) /* timeout_of_a_child.df:2 */)),
        df.seq(
          df.as(df.sql($q$/* timeout_of_a_child.df:2 main #be85f276 */ <<5fb0e924>> SELECT (SELECT json_agg(row_to_json("dfx_turn_0675670f".*))::text FROM $dfx_turn_0675670f.*) AS k0$q$), 'dfx_next_0675670f'),
          df.sql($q$/* timeout_of_a_child.df:2 main #142512bf */ <<cfe8e247>> SELECT ($dfx_end_8a3c744d.status) = 'failed' AND (($dfx_turn_0675670f.n)::bigint) < 2 AS c$q$))),
      df.sql($q$/* timeout_of_a_child.df:2 main #fee493d4 */ <<5a834827>> DO $dfx$ BEGIN IF ($dfx_end_8a3c744d.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_8a3c744d.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
    df.sql($q$/* timeout_of_a_child.df:2 main #9af31177 */ <<8f0a9466>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_8a3c744d.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_ret'),
  df.sql($q$/* timeout_of_a_child.df:2 main #d3d5261f */ SELECT df.signal('@dfx:main:d95a4deb:1@', 'sub::d95a4deb')$q$))
