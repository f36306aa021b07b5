-- main
df.seq(
  df.seq(
    df.as(df.sql($q$/* loop_of_a_child.df:2 main #1ce6b77a */ SELECT 0 AS n$q$), 'i'),
    df.if(
      df.sql($q$/* loop_of_a_child.df:3 main #23612947 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$),
      df.seq(
        df.seq(
          df.seq(
            df.as(df.sql(concat($q$/* loop_of_a_child.df:3 main #1d6de024 */ <<1be6f49a>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(replace(replace(convert_from(decode('$q$, df_child_3, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:1400315e:1@', (SELECT CASE WHEN j IS NULL THEN 'SELECT NULL::text AS result WHERE false' ELSE concat('SELECT ', (SELECT string_agg(concat('e -> U&''', w, ''' UESCAPE ''!'' AS U&\"', w, '\" UESCAPE ''!'''), ', ' ORDER BY o) FROM (SELECT (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(k, '') WITH ORDINALITY AS s(x, p)) AS w, o FROM json_object_keys(j::json -> 0) WITH ORDINALITY AS c(k, o)) c), ' FROM json_array_elements(convert_from(decode(''', encode(convert_to(j, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o') END FROM (SELECT (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS j OFFSET 0) q)), chr(64) || 'dfx:main:1400315e:2@', '{sys_instance_id}'), chr(64) || 'dfx:main:5ea8d139:graph@', '$q$, df_child_2, $q$'), chr(64) || 'dfx:main:3ebc86f1:graph@', '$q$, df_child_1, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::loop::1400315e' AS label) l) k$q$)), 'dfx_kid_1400315e'),
            df.wait_for_signal('sub::1400315e', 1) /* loop_of_a_child.df:3 */),
          df.seq(
            df.if(
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #536f6f23 */ <<6bb66e43>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_1400315e.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `loop` of line 3' || ' failed') WHEN 'cancelled' THEN 'the block `loop` of line 3' || ' was cancelled' WHEN 'timed_out' THEN 'the block `loop` of line 3' || ' did not end' ELSE 'the block `loop` of line 3' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_1400315e'),
              df.seq(
                df.wait_for_signal('sub::1400315e', 2) /* loop_of_a_child.df:3 */,
                df.if(
                  df.as(df.sql($q$/* loop_of_a_child.df:3 main #24685fb5 */ <<6bb66e43>>),
                  df.seq(
                    df.wait_for_signal('sub::1400315e', 4) /* loop_of_a_child.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* loop_of_a_child.df:3 main #bd610e0f */ <<6bb66e43>>),
                      df.seq(
                        df.wait_for_signal('sub::1400315e', 8) /* loop_of_a_child.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* loop_of_a_child.df:3 main #ca663e99 */ <<6bb66e43>>),
                          df.seq(
                            df.wait_for_signal('sub::1400315e', 16) /* loop_of_a_child.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* loop_of_a_child.df:3 main #5402ab3a */ <<6bb66e43>>),
                              df.seq(
                                df.wait_for_signal('sub::1400315e', 32) /* loop_of_a_child.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* loop_of_a_child.df:3 main #23059bac */ <<6bb66e43>>),
                                  df.seq(
                                    df.wait_for_signal('sub::1400315e', 64) /* loop_of_a_child.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* loop_of_a_child.df:3 main #ba0cca16 */ <<6bb66e43>>),
                                      df.seq(
                                        df.wait_for_signal('sub::1400315e', 128) /* loop_of_a_child.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* loop_of_a_child.df:3 main #cd0bfa80 */ <<6bb66e43>>),
                                          df.seq(
                                            df.wait_for_signal('sub::1400315e', 256) /* loop_of_a_child.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* loop_of_a_child.df:3 main #5db4e711 */ <<6bb66e43>>),
                                              df.seq(
                                                df.wait_for_signal('sub::1400315e', 512) /* loop_of_a_child.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* loop_of_a_child.df:3 main #2ab3d787 */ <<6bb66e43>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::1400315e', 1024) /* loop_of_a_child.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* loop_of_a_child.df:3 main #4ff4f07d */ <<6bb66e43>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::1400315e', 2048) /* loop_of_a_child.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* loop_of_a_child.df:3 main #38f3c0eb */ <<6bb66e43>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::1400315e', 4096) /* loop_of_a_child.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* loop_of_a_child.df:3 main #a1fa9151 */ <<6bb66e43>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::1400315e', 8192) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #d6fda1c7 */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 16384) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #48993464 */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 32768) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #3f9e04f2 */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 65536) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #a6975548 */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 131072) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #d19065de */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 262144) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #412f784f */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 524288) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #362848d9 */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 1048576) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #64d9a3be */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 2097152) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #13de9328 */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 4194304) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #8ad7c292 */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 8388608) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #fdd0f204 */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 16777216) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #63b467a7 */ <<6bb66e43>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1400315e', 33554432) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #14b35731 */ <<6bb66e43>>),
                                                                df.sql($q$/* loop_of_a_child.df:3 main #87afbb75 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                              df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                          df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                      df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                  df.sleep(0) /* loop_of_a_child.df:3 */)),
                                              df.sleep(0) /* loop_of_a_child.df:3 */)),
                                          df.sleep(0) /* loop_of_a_child.df:3 */)),
                                      df.sleep(0) /* loop_of_a_child.df:3 */)),
                                  df.sleep(0) /* loop_of_a_child.df:3 */)),
                              df.sleep(0) /* loop_of_a_child.df:3 */)),
                          df.sleep(0) /* loop_of_a_child.df:3 */)),
                      df.sleep(0) /* loop_of_a_child.df:3 */)),
                  df.sleep(0) /* loop_of_a_child.df:3 */)),
              df.sleep(0) /* loop_of_a_child.df:3 */),
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #f1a7cf56 */ <<646cb91e>> SELECT e -> 'n' AS "n" FROM json_array_elements((((($dfx_end_1400315e.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i'))),
        df.sql($q$/* loop_of_a_child.df:3 main #50306962 */ <<e0fe8757>> DO $dfx$ BEGIN IF ($dfx_end_1400315e.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_1400315e.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
      df.sleep(0) /* loop_of_a_child.df:3 */)),
  df.sql($q$/* loop_of_a_child.df:4 main #d632b649 */ SELECT ($i.n)$q$))
-- df_child_1: main:3ebc86f1
df.seq(
  df.seq(
    df.as(df.sql($q$/* loop_of_a_child.df:3 main #2049c23e */ @dfx:main:3ebc86f1:1@$q$), 'i'),
    df.as(df.seq(
      df.sleep(0) /* loop_of_a_child.df:3 */,
      df.as(df.sql($q$/* loop_of_a_child.df:3 main #1c7b9153 */ SELECT ($i.n) + 1 AS n$q$), 'i')), 'dfx_ret')),
  df.seq(
    df.as(df.sql($q$/* loop_of_a_child.df:3 main #335ee0fc */ <<790078ef>> SELECT (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS n1$q$), 'dfx_pack'),
    df.sql($q$/* loop_of_a_child.df:3 main #81e87f4a */ SELECT df.signal('@dfx:main:3ebc86f1:2@', 'sub::3ebc86f1')$q$)))
-- df_child_2: main:5ea8d139
df.seq(
  df.seq(
    df.as(df.loop( -- loop_of_a_child.df:3
      df.seq(
        df.seq(
          df.seq(
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #5ba7f95b */ @dfx:main:5ea8d139:1@$q$), 'i'),
            df.if(
              df.sql($q$/* loop_of_a_child.df:3 main #c7328cff */ <<d84802fa>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_e408620b' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #e271d10b */ <<d1e82a80>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_e408620b' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_e408620b'),
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #4c78f031 */ SELECT 0 AS n$q$), 'dfx_turn_e408620b'))),
          df.seq(
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #6da03fb1 */ SELECT (($dfx_turn_e408620b.n)::bigint) + 1 AS n$q$), 'dfx_turn_e408620b'),
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #89b11a74 */ <<3289ce02>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('@dfx:main:3ebc86f1:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:3ebc86f1:1@', (SELECT CASE WHEN j IS NULL THEN 'SELECT NULL::text AS result WHERE false' ELSE concat('SELECT ', (SELECT string_agg(concat('e -> U&''', w, ''' UESCAPE ''!'' AS U&\"', w, '\" UESCAPE ''!'''), ', ' ORDER BY o) FROM (SELECT (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(k, '') WITH ORDINALITY AS s(x, p)) AS w, o FROM json_object_keys(j::json -> 0) WITH ORDINALITY AS c(k, o)) c), ' FROM json_array_elements(convert_from(decode(''', encode(convert_to(j, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o') END FROM (SELECT (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS j OFFSET 0) q)), chr(64) || 'dfx:main:3ebc86f1:2@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_e408620b.n)::bigint), '::retry::3ebc86f1') AS label) l) k$q$), 'dfx_kid_3ebc86f1'))),
        df.seq(
          df.wait_for_signal('sub::3ebc86f1', 1) /* loop_of_a_child.df:3 */,
          df.if(
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #3890e22d */ <<69cab783>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_3ebc86f1.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 3' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 3' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 3' || ' did not end' ELSE 'the block `retry` of line 3' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_3ebc86f1'),
            df.seq(
              df.wait_for_signal('sub::3ebc86f1', 2) /* loop_of_a_child.df:3 */,
              df.if(
                df.as(df.sql($q$/* loop_of_a_child.df:3 main #4f97d2bb */ <<69cab783>>),
                df.seq(
                  df.wait_for_signal('sub::3ebc86f1', 4) /* loop_of_a_child.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #d69e8301 */ <<69cab783>>),
                    df.seq(
                      df.wait_for_signal('sub::3ebc86f1', 8) /* loop_of_a_child.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #a199b397 */ <<69cab783>>),
                        df.seq(
                          df.wait_for_signal('sub::3ebc86f1', 16) /* loop_of_a_child.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #3ffd2634 */ <<69cab783>>),
                            df.seq(
                              df.wait_for_signal('sub::3ebc86f1', 32) /* loop_of_a_child.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #48fa16a2 */ <<69cab783>>),
                                df.seq(
                                  df.wait_for_signal('sub::3ebc86f1', 64) /* loop_of_a_child.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #d1f34718 */ <<69cab783>>),
                                    df.seq(
                                      df.wait_for_signal('sub::3ebc86f1', 128) /* loop_of_a_child.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #a6f4778e */ <<69cab783>>),
                                        df.seq(
                                          df.wait_for_signal('sub::3ebc86f1', 256) /* loop_of_a_child.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #364b6a1f */ <<69cab783>>),
                                            df.seq(
                                              df.wait_for_signal('sub::3ebc86f1', 512) /* loop_of_a_child.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #414c5a89 */ <<69cab783>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::3ebc86f1', 1024) /* loop_of_a_child.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #a82722f7 */ <<69cab783>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::3ebc86f1', 2048) /* loop_of_a_child.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #df201261 */ <<69cab783>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::3ebc86f1', 4096) /* loop_of_a_child.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #462943db */ <<69cab783>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::3ebc86f1', 8192) /* loop_of_a_child.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #312e734d */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 16384) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #af4ae6ee */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 32768) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #d84dd678 */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 65536) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #414487c2 */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 131072) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #3643b754 */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 262144) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #a6fcaac5 */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 524288) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #d1fb9a53 */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 1048576) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #830a7134 */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 2097152) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #f40d41a2 */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 4194304) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #6d041018 */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 8388608) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #1a03208e */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 16777216) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #8467b52d */ <<69cab783>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3ebc86f1', 33554432) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #f36085bb */ <<69cab783>>),
                                                                df.sql($q$/* loop_of_a_child.df:3 main #2e1e9f9f */ <<4e15ca1c>>),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                            df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                        df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                    df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                            df.sleep(0) /* loop_of_a_child.df:3 */)),
                                        df.sleep(0) /* loop_of_a_child.df:3 */)),
                                    df.sleep(0) /* loop_of_a_child.df:3 */)),
                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                            df.sleep(0) /* loop_of_a_child.df:3 */)),
                        df.sleep(0) /* loop_of_a_child.df:3 */)),
                    df.sleep(0) /* loop_of_a_child.df:3 */)),
                df.sleep(0) /* loop_of_a_child.df:3 */)),
            df.sleep(0) /* loop_of_a_child.df:3 */))),
      df.seq(
        df.as(df.sql($q$/* loop_of_a_child.df:3 main #49af3aca */ <<31e8727f>> SELECT (SELECT json_agg(row_to_json("dfx_turn_e408620b".*))::text FROM $dfx_turn_e408620b.*) AS k0$q$), 'dfx_next_e408620b'),
        df.sql($q$/* loop_of_a_child.df:3 main #85691407 */ <<4ef08fb3>> SELECT ($dfx_end_3ebc86f1.status) = 'failed' AND (($dfx_turn_e408620b.n)::bigint) < 2 AS c$q$))), 'dfx_ret'),
    df.as(df.sql($q$/* loop_of_a_child.df:3 main #48b0db99 */ <<71a2cdec>> SELECT (SELECT json_agg(row_to_json("dfx_end_3ebc86f1".*))::text FROM $dfx_end_3ebc86f1.*) AS n1, (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS n2$q$), 'dfx_pack')),
  df.sql($q$/* loop_of_a_child.df:3 main #fa06442f */ SELECT df.signal('@dfx:main:5ea8d139:2@', 'sub::5ea8d139')$q$))
-- df_child_3: main:1400315e
df.seq(
  df.seq(
    df.as(df.loop( -- loop_of_a_child.df:3
      df.seq(
        df.seq(
          df.seq(
            df.seq(
              df.if(
                df.sql($q$/* loop_of_a_child.df:3 main #8d9a6c98 */ <<acd5d257>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') AS c$q$),
                df.seq(
                  df.as(df.sql($q$/* loop_of_a_child.df:3 main #dccc4757 */ <<d7d92c64>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_b83ecf43'),
                  df.as(df.sql($q$/* loop_of_a_child.df:3 main #1daf4f5a */ <<7aef3c26>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k1')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i')),
                df.seq(
                  df.as(df.sql($q$/* loop_of_a_child.df:3 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43'),
                  df.as(df.sql($q$/* loop_of_a_child.df:3 main #988816b7 */ @dfx:main:1400315e:1@$q$), 'i'))),
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #1ae519d5 */ SELECT (($dfx_turn_b83ecf43.n)::bigint) + 1 AS n$q$), 'dfx_turn_b83ecf43')),
            df.seq(
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #b4126198 */ <<ce791326>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(replace(convert_from(decode('@dfx:main:5ea8d139:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:5ea8d139:1@', (SELECT CASE WHEN j IS NULL THEN 'SELECT NULL::text AS result WHERE false' ELSE concat('SELECT ', (SELECT string_agg(concat('e -> U&''', w, ''' UESCAPE ''!'' AS U&\"', w, '\" UESCAPE ''!'''), ', ' ORDER BY o) FROM (SELECT (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(k, '') WITH ORDINALITY AS s(x, p)) AS w, o FROM json_object_keys(j::json -> 0) WITH ORDINALITY AS c(k, o)) c), ' FROM json_array_elements(convert_from(decode(''', encode(convert_to(j, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o') END FROM (SELECT (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS j OFFSET 0) q)), chr(64) || 'dfx:main:5ea8d139:2@', '{sys_instance_id}'), chr(64) || 'dfx:main:3ebc86f1:graph@', '@dfx:main:3ebc86f1:graph@'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_b83ecf43.n)::bigint), '::loop::5ea8d139') AS label) l) k$q$), 'dfx_kid_5ea8d139'),
              df.wait_for_signal('sub::5ea8d139', 1) /* loop_of_a_child.df:3 */)),
          df.seq(
            df.seq(
              df.if(
                df.as(df.sql($q$/* loop_of_a_child.df:3 main #9111ef05 */ <<f7cc994d>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_5ea8d139.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `loop` of line 3' || ' failed') WHEN 'cancelled' THEN 'the block `loop` of line 3' || ' was cancelled' WHEN 'timed_out' THEN 'the block `loop` of line 3' || ' did not end' ELSE 'the block `loop` of line 3' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_5ea8d139'),
                df.seq(
                  df.wait_for_signal('sub::5ea8d139', 2) /* loop_of_a_child.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #e616df93 */ <<f7cc994d>>),
                    df.seq(
                      df.wait_for_signal('sub::5ea8d139', 4) /* loop_of_a_child.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #7f1f8e29 */ <<f7cc994d>>),
                        df.seq(
                          df.wait_for_signal('sub::5ea8d139', 8) /* loop_of_a_child.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #0818bebf */ <<f7cc994d>>),
                            df.seq(
                              df.wait_for_signal('sub::5ea8d139', 16) /* loop_of_a_child.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #967c2b1c */ <<f7cc994d>>),
                                df.seq(
                                  df.wait_for_signal('sub::5ea8d139', 32) /* loop_of_a_child.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #e17b1b8a */ <<f7cc994d>>),
                                    df.seq(
                                      df.wait_for_signal('sub::5ea8d139', 64) /* loop_of_a_child.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #78724a30 */ <<f7cc994d>>),
                                        df.seq(
                                          df.wait_for_signal('sub::5ea8d139', 128) /* loop_of_a_child.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #0f757aa6 */ <<f7cc994d>>),
                                            df.seq(
                                              df.wait_for_signal('sub::5ea8d139', 256) /* loop_of_a_child.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #9fca6737 */ <<f7cc994d>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::5ea8d139', 512) /* loop_of_a_child.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* loop_of_a_child.df:3 main #e8cd57a1 */ <<f7cc994d>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::5ea8d139', 1024) /* loop_of_a_child.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* loop_of_a_child.df:3 main #9d3b0b00 */ <<f7cc994d>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::5ea8d139', 2048) /* loop_of_a_child.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* loop_of_a_child.df:3 main #ea3c3b96 */ <<f7cc994d>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::5ea8d139', 4096) /* loop_of_a_child.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #73356a2c */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 8192) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #04325aba */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 16384) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #9a56cf19 */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 32768) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #ed51ff8f */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 65536) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #7458ae35 */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 131072) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #035f9ea3 */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 262144) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #93e08332 */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 524288) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #e4e7b3a4 */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 1048576) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #b61658c3 */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 2097152) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #c1116855 */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 4194304) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #581839ef */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 8388608) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #2f1f0979 */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 16777216) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #b17b9cda */ <<f7cc994d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::5ea8d139', 33554432) /* loop_of_a_child.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* loop_of_a_child.df:3 main #c67cac4c */ <<f7cc994d>>),
                                                                df.sql($q$/* loop_of_a_child.df:3 main #37514595 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                            df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                        df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                    df.sleep(0) /* loop_of_a_child.df:3 */)),
                                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                                            df.sleep(0) /* loop_of_a_child.df:3 */)),
                                        df.sleep(0) /* loop_of_a_child.df:3 */)),
                                    df.sleep(0) /* loop_of_a_child.df:3 */)),
                                df.sleep(0) /* loop_of_a_child.df:3 */)),
                            df.sleep(0) /* loop_of_a_child.df:3 */)),
                        df.sleep(0) /* loop_of_a_child.df:3 */)),
                    df.sleep(0) /* loop_of_a_child.df:3 */)),
                df.sleep(0) /* loop_of_a_child.df:3 */),
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #984785b2 */ <<5d207452>> SELECT e -> 'c' AS "c", e -> 'instance_id' AS "instance_id", e -> 'status' AS "status", e -> 'result' AS "result", e -> 'names' AS "names", e -> 'message' AS "message", e -> 'hex' AS "hex", e -> 'step' AS "step", e -> 'line' AS "line" FROM json_array_elements((((($dfx_end_5ea8d139.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_end_3ebc86f1')),
            df.seq(
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #58d84eea */ <<69f1a33a>> SELECT e -> 'n' AS "n" FROM json_array_elements((((($dfx_end_5ea8d139.names?))::json -> 'rows' -> 0 ->> 'n2'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i'),
              df.sql($q$/* loop_of_a_child.df:3 main #924ee944 */ <<a44c58e3>> DO $dfx$ BEGIN IF ($dfx_end_5ea8d139.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_5ea8d139.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)))),
        df.seq(
          df.sql($q$/* loop_of_a_child.df:3 main #3bcfe46c */ <<f4cf608b>> DO $dfx$ BEGIN IF ($dfx_end_3ebc86f1.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_3ebc86f1.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #657b3506 */ <<27d272f8>> SELECT e -> 'n' AS "n" FROM json_array_elements((((($dfx_end_3ebc86f1.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i'))),
      df.seq(
        df.as(df.sql($q$/* loop_of_a_child.df:3 main #3eea1cae */ <<6acc3723>> SELECT (SELECT json_agg(row_to_json("dfx_turn_b83ecf43".*))::text FROM $dfx_turn_b83ecf43.*) AS k0, (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS k1$q$), 'dfx_next_b83ecf43'),
        df.sql($q$/* loop_of_a_child.df:3 main #12ee86d2 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$))), 'dfx_ret'),
    df.as(df.sql($q$/* loop_of_a_child.df:3 main #8b9f3475 */ <<790078ef>>)),
  df.sql($q$/* loop_of_a_child.df:3 main #3929abc3 */ SELECT df.signal('@dfx:main:1400315e:2@', 'sub::1400315e')$q$))
