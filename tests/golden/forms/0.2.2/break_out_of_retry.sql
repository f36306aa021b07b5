-- main
df.seq(
  df.as(df.loop( -- break_out_of_retry.df:2
    df.seq(
      df.seq(
        df.seq(
          df.seq(
            df.if(
              df.sql($q$/* break_out_of_retry.df:2 main #3090acc8 */ <<7e849d61>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_45b53188' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* break_out_of_retry.df:2 main #b1737272 */ <<a84e6a15>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_45b53188' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_45b53188'),
              df.as(df.sql($q$/* break_out_of_retry.df:2 main #e711876f */ SELECT 0 AS n$q$), 'dfx_turn_45b53188')),
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #add75525 */ SELECT (($dfx_turn_45b53188.n)::bigint) + 1 AS n$q$), 'dfx_turn_45b53188')),
          df.seq(
            df.as(df.sql(concat($q$/* break_out_of_retry.df:2 main #c9ef05a3 */ <<c0ed69f0>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:6d268011:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:32df0ee6:graph@', '$q$, df_child_1, $q$'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_45b53188.n)::bigint), '::loop::6d268011') AS label) l) k$q$)), 'dfx_kid_6d268011'),
            df.wait_for_signal('sub::6d268011', 1) /* break_out_of_retry.df:2 */)),
        df.seq(
          df.seq(
            df.if(
              df.as(df.sql($q$/* break_out_of_retry.df:2 main #2067fb45 */ <<dab36794>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_6d268011.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `loop` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `loop` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `loop` of line 2' || ' did not end' ELSE 'the block `loop` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_6d268011'),
              df.seq(
                df.wait_for_signal('sub::6d268011', 2) /* break_out_of_retry.df:2 */,
                df.if(
                  df.as(df.sql($q$/* break_out_of_retry.df:2 main #5760cbd3 */ <<dab36794>>),
                  df.seq(
                    df.wait_for_signal('sub::6d268011', 4) /* break_out_of_retry.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* break_out_of_retry.df:2 main #ce699a69 */ <<dab36794>>),
                      df.seq(
                        df.wait_for_signal('sub::6d268011', 8) /* break_out_of_retry.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* break_out_of_retry.df:2 main #b96eaaff */ <<dab36794>>),
                          df.seq(
                            df.wait_for_signal('sub::6d268011', 16) /* break_out_of_retry.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* break_out_of_retry.df:2 main #270a3f5c */ <<dab36794>>),
                              df.seq(
                                df.wait_for_signal('sub::6d268011', 32) /* break_out_of_retry.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* break_out_of_retry.df:2 main #500d0fca */ <<dab36794>>),
                                  df.seq(
                                    df.wait_for_signal('sub::6d268011', 64) /* break_out_of_retry.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* break_out_of_retry.df:2 main #c9045e70 */ <<dab36794>>),
                                      df.seq(
                                        df.wait_for_signal('sub::6d268011', 128) /* break_out_of_retry.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* break_out_of_retry.df:2 main #be036ee6 */ <<dab36794>>),
                                          df.seq(
                                            df.wait_for_signal('sub::6d268011', 256) /* break_out_of_retry.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* break_out_of_retry.df:2 main #2ebc7377 */ <<dab36794>>),
                                              df.seq(
                                                df.wait_for_signal('sub::6d268011', 512) /* break_out_of_retry.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* break_out_of_retry.df:2 main #59bb43e1 */ <<dab36794>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::6d268011', 1024) /* break_out_of_retry.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* break_out_of_retry.df:2 main #eb563c84 */ <<dab36794>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::6d268011', 2048) /* break_out_of_retry.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* break_out_of_retry.df:2 main #9c510c12 */ <<dab36794>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::6d268011', 4096) /* break_out_of_retry.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* break_out_of_retry.df:2 main #05585da8 */ <<dab36794>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::6d268011', 8192) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #725f6d3e */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 16384) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #ec3bf89d */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 32768) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #9b3cc80b */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 65536) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #023599b1 */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 131072) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #7532a927 */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 262144) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #e58db4b6 */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 524288) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #928a8420 */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 1048576) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #c07b6f47 */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 2097152) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #b77c5fd1 */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 4194304) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #2e750e6b */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 8388608) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #59723efd */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 16777216) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #c716ab5e */ <<dab36794>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::6d268011', 33554432) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #b0119bc8 */ <<dab36794>>),
                                                                df.sql($q$/* break_out_of_retry.df:2 main #d003cbb8 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                              df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                          df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                      df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                  df.sleep(0) /* break_out_of_retry.df:2 */)),
                                              df.sleep(0) /* break_out_of_retry.df:2 */)),
                                          df.sleep(0) /* break_out_of_retry.df:2 */)),
                                      df.sleep(0) /* break_out_of_retry.df:2 */)),
                                  df.sleep(0) /* break_out_of_retry.df:2 */)),
                              df.sleep(0) /* break_out_of_retry.df:2 */)),
                          df.sleep(0) /* break_out_of_retry.df:2 */)),
                      df.sleep(0) /* break_out_of_retry.df:2 */)),
                  df.sleep(0) /* break_out_of_retry.df:2 */)),
              df.sleep(0) /* break_out_of_retry.df:2 */),
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #1efefe6a */ <<f4d75e64>> SELECT e -> 'c' AS "c", e -> 'instance_id' AS "instance_id", e -> 'status' AS "status", e -> 'result' AS "result", e -> 'names' AS "names", e -> 'message' AS "message", e -> 'hex' AS "hex", e -> 'step' AS "step", e -> 'line' AS "line" FROM json_array_elements((((($dfx_end_6d268011.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_32df0ee6')),
          df.seq(
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #08312768 */ <<5a7ff30f>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_6d268011.names?))::json -> 'rows' -> 0 ->> 'n2'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_32df0ee6'),
            df.sql($q$/* break_out_of_retry.df:2 main #2338fd04 */ <<f34452ae>> DO $dfx$ BEGIN IF ($dfx_end_6d268011.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_6d268011.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)))),
      df.seq(
        df.seq(
          df.sql($q$/* break_out_of_retry.df:2 main #9ae7c42e */ <<f73a7f07>> DO $dfx$ BEGIN IF ($dfx_end_32df0ee6.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_32df0ee6.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
          df.as(df.sql($q$/* break_out_of_retry.df:2 main #85ac7b32 */ <<475f4a17>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_32df0ee6.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_32df0ee6')),
        df.if(
          df.sql($q$/* break_out_of_retry.df:3 main #2907eeee */ SELECT ($dfx_left_32df0ee6.k?) = 1 AS c$q$),
          df.break('done') /* break_out_of_retry.df:3 */,
          df.sleep(0)))),
    df.seq(
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #89d8505e */ <<5e362805>> SELECT (SELECT json_agg(row_to_json("dfx_turn_45b53188".*))::text FROM $dfx_turn_45b53188.*) AS k0$q$), 'dfx_next_45b53188'),
      df.sql($q$/* break_out_of_retry.df:2 main #87b3f959 */ SELECT true AS c$q$))), 'r'),
  df.sql($q$/* break_out_of_retry.df:4 main #d632b649 */ SELECT (($r)::jsonb #>> ARRAY[]::text[])$q$))
-- df_child_1: main:32df0ee6
df.seq(
  df.seq(
    df.as(df.seq(
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #75022043 */ SELECT 0 AS k$q$), 'dfx_left_32df0ee6'),
      df.loop( -- break_out_of_retry.df:2
        df.seq(
          df.seq(
            df.sql($q$/* break_out_of_retry.df:2 main #a78f3e18 */ SELECT 1 AS v$q$),
            df.as(df.sql($q$/* break_out_of_retry.df:3 main #e4925f9b */ SELECT 1 AS k$q$), 'dfx_left_32df0ee6')),
          df.break() /* break_out_of_retry.df:3 */),
        df.sql($q$/* break_out_of_retry.df:2 main #5dc82d0e */ SELECT false AS c$q$))), 'dfx_ret'),
    df.as(df.sql($q$/* break_out_of_retry.df:2 main #39bd2e60 */ <<cc7788f2>> SELECT (SELECT json_agg(row_to_json("dfx_left_32df0ee6".*))::text FROM $dfx_left_32df0ee6.*) AS n1$q$), 'dfx_pack')),
  df.sql($q$/* break_out_of_retry.df:2 main #8b0bb1d6 */ SELECT df.signal('@dfx:main:32df0ee6:1@', 'sub::32df0ee6')$q$))
-- df_child_2: main:6d268011
df.seq(
  df.seq(
    df.as(df.loop( -- break_out_of_retry.df:2
      df.seq(
        df.seq(
          df.seq(
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #3366ebd1 */ SELECT NULL::text AS result WHERE false$q$), 'dfx_left_32df0ee6'),
            df.if(
              df.sql($q$/* break_out_of_retry.df:2 main #f4bcddd7 */ <<9bb79a81>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_1d29ce6c' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* break_out_of_retry.df:2 main #f21eec8f */ <<c3a3d38f>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_1d29ce6c' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_1d29ce6c'),
              df.as(df.sql($q$/* break_out_of_retry.df:2 main #0d490c77 */ SELECT 0 AS n$q$), 'dfx_turn_1d29ce6c'))),
          df.seq(
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #e0ecf2dc */ SELECT (($dfx_turn_1d29ce6c.n)::bigint) + 1 AS n$q$), 'dfx_turn_1d29ce6c'),
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #700226d5 */ <<e11b4201>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:32df0ee6:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:32df0ee6:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_1d29ce6c.n)::bigint), '::retry::32df0ee6') AS label) l) k$q$), 'dfx_kid_32df0ee6'))),
        df.seq(
          df.wait_for_signal('sub::32df0ee6', 1) /* break_out_of_retry.df:2 */,
          df.if(
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #99b8c26f */ <<4696a00e>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_32df0ee6.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_32df0ee6'),
            df.seq(
              df.wait_for_signal('sub::32df0ee6', 2) /* break_out_of_retry.df:2 */,
              df.if(
                df.as(df.sql($q$/* break_out_of_retry.df:2 main #eebff2f9 */ <<4696a00e>>),
                df.seq(
                  df.wait_for_signal('sub::32df0ee6', 4) /* break_out_of_retry.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* break_out_of_retry.df:2 main #77b6a343 */ <<4696a00e>>),
                    df.seq(
                      df.wait_for_signal('sub::32df0ee6', 8) /* break_out_of_retry.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* break_out_of_retry.df:2 main #00b193d5 */ <<4696a00e>>),
                        df.seq(
                          df.wait_for_signal('sub::32df0ee6', 16) /* break_out_of_retry.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* break_out_of_retry.df:2 main #9ed50676 */ <<4696a00e>>),
                            df.seq(
                              df.wait_for_signal('sub::32df0ee6', 32) /* break_out_of_retry.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #e9d236e0 */ <<4696a00e>>),
                                df.seq(
                                  df.wait_for_signal('sub::32df0ee6', 64) /* break_out_of_retry.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* break_out_of_retry.df:2 main #70db675a */ <<4696a00e>>),
                                    df.seq(
                                      df.wait_for_signal('sub::32df0ee6', 128) /* break_out_of_retry.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* break_out_of_retry.df:2 main #07dc57cc */ <<4696a00e>>),
                                        df.seq(
                                          df.wait_for_signal('sub::32df0ee6', 256) /* break_out_of_retry.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* break_out_of_retry.df:2 main #97634a5d */ <<4696a00e>>),
                                            df.seq(
                                              df.wait_for_signal('sub::32df0ee6', 512) /* break_out_of_retry.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #e0647acb */ <<4696a00e>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::32df0ee6', 1024) /* break_out_of_retry.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* break_out_of_retry.df:2 main #30542a6b */ <<4696a00e>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::32df0ee6', 2048) /* break_out_of_retry.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* break_out_of_retry.df:2 main #47531afd */ <<4696a00e>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::32df0ee6', 4096) /* break_out_of_retry.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* break_out_of_retry.df:2 main #de5a4b47 */ <<4696a00e>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::32df0ee6', 8192) /* break_out_of_retry.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #a95d7bd1 */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 16384) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #3739ee72 */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 32768) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #403edee4 */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 65536) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #d9378f5e */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 131072) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #ae30bfc8 */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 262144) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #3e8fa259 */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 524288) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #498892cf */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 1048576) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #1b7979a8 */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 2097152) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #6c7e493e */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 4194304) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #f5771884 */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 8388608) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #82702812 */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 16777216) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #1c14bdb1 */ <<4696a00e>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::32df0ee6', 33554432) /* break_out_of_retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* break_out_of_retry.df:2 main #6b138d27 */ <<4696a00e>>),
                                                                df.sql($q$/* break_out_of_retry.df:2 main #fd314ac8 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                            df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                        df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                    df.sleep(0) /* break_out_of_retry.df:2 */)),
                                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                                            df.sleep(0) /* break_out_of_retry.df:2 */)),
                                        df.sleep(0) /* break_out_of_retry.df:2 */)),
                                    df.sleep(0) /* break_out_of_retry.df:2 */)),
                                df.sleep(0) /* break_out_of_retry.df:2 */)),
                            df.sleep(0) /* break_out_of_retry.df:2 */)),
                        df.sleep(0) /* break_out_of_retry.df:2 */)),
                    df.sleep(0) /* break_out_of_retry.df:2 */)),
                df.sleep(0) /* break_out_of_retry.df:2 */)),
            df.sleep(0) /* break_out_of_retry.df:2 */))),
      df.seq(
        df.as(df.sql($q$/* break_out_of_retry.df:2 main #c4e3f7a7 */ <<84ce2c4f>> SELECT (SELECT json_agg(row_to_json("dfx_turn_1d29ce6c".*))::text FROM $dfx_turn_1d29ce6c.*) AS k0$q$), 'dfx_next_1d29ce6c'),
        df.sql($q$/* break_out_of_retry.df:2 main #7cda28a6 */ <<b16fa1e8>> WITH dfx_asked(dfx_c) AS (SELECT ($dfx_end_32df0ee6.status) = 'failed' AND (($dfx_turn_1d29ce6c.n)::bigint) < 2 AS c) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))), 'dfx_ret'),
    df.as(df.sql($q$/* break_out_of_retry.df:2 main #b24a5116 */ <<d4e18440>> SELECT (SELECT json_agg(row_to_json("dfx_end_32df0ee6".*))::text FROM $dfx_end_32df0ee6.*) AS n1, (SELECT json_agg(row_to_json("dfx_left_32df0ee6".*))::text FROM $dfx_left_32df0ee6.*) AS n2$q$), 'dfx_pack')),
  df.sql($q$/* break_out_of_retry.df:2 main #00fccea0 */ SELECT df.signal('@dfx:main:6d268011:1@', 'sub::6d268011')$q$))
