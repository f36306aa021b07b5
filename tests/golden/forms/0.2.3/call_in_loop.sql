-- work
df.sql(concat($q$/* call_in_loop.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.loop( -- call_in_loop.df:4
    df.seq(
      df.seq(
        df.seq(
          df.if(
            df.sql($q$/* call_in_loop.df:4 main #8d9a6c98 */ <<acd5d257>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') AS c$q$),
            df.seq(
              df.as(df.sql($q$/* call_in_loop.df:4 main #dccc4757 */ <<d7d92c64>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_b83ecf43'),
              df.as(df.sql($q$/* call_in_loop.df:4 main #1daf4f5a */ <<7aef3c26>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k1')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i')),
            df.seq(
              df.as(df.sql($q$/* call_in_loop.df:4 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43'),
              df.as(df.sql($q$/* call_in_loop.df:3 main #1ce6b77a */ SELECT 0 AS n$q$), 'i'))),
          df.as(df.sql($q$/* call_in_loop.df:4 main #1ae519d5 */ SELECT (($dfx_turn_b83ecf43.n)::bigint) + 1 AS n$q$), 'dfx_turn_b83ecf43')),
        df.seq(
          df.as(df.sql(concat($q$/* call_in_loop.df:4 main #23fd571e */ <<1c4b053b>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((($i.n))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::8c878d64'')')), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_b83ecf43.n)::bigint), '::call::8c878d64') AS label) l) k$q$)), 'dfx_kid_8c878d64'),
          df.wait_for_signal('sub::8c878d64', 5) /* call_in_loop.df:4 */)),
      df.seq(
        df.if(
          df.as(df.sql($q$/* call_in_loop.df:4 main #c9bb5fb3 */ <<86aedcd7>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_8c878d64.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'r'),
          df.sleep(0) /* call_in_loop.df:4 */,
          df.seq(
            df.seq(
              df.if(
                df.sql($q$/* call_in_loop.df:4 main #a975ef9c */ SELECT ($r.status) = 'running' AS c$q$),
                df.seq(
                  df.wait_for_signal('sub::8c878d64', 1) /* call_in_loop.df:4 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_loop.df:4 main #955d2626 */ <<9d16847c>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_8c878d64.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'r'),
                    df.seq(
                      df.wait_for_signal('sub::8c878d64', 2) /* call_in_loop.df:4 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_loop.df:4 main #e25a16b0 */ <<9d16847c>>),
                        df.seq(
                          df.wait_for_signal('sub::8c878d64', 4) /* call_in_loop.df:4 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_loop.df:4 main #7b53470a */ <<9d16847c>>),
                            df.seq(
                              df.wait_for_signal('sub::8c878d64', 8) /* call_in_loop.df:4 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_loop.df:4 main #0c54779c */ <<9d16847c>>),
                                df.seq(
                                  df.wait_for_signal('sub::8c878d64', 16) /* call_in_loop.df:4 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_loop.df:4 main #9230e23f */ <<9d16847c>>),
                                    df.seq(
                                      df.wait_for_signal('sub::8c878d64', 32) /* call_in_loop.df:4 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_loop.df:4 main #e537d2a9 */ <<9d16847c>>),
                                        df.seq(
                                          df.wait_for_signal('sub::8c878d64', 64) /* call_in_loop.df:4 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_loop.df:4 main #7c3e8313 */ <<9d16847c>>),
                                            df.seq(
                                              df.wait_for_signal('sub::8c878d64', 128) /* call_in_loop.df:4 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_loop.df:4 main #0b39b385 */ <<9d16847c>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::8c878d64', 256) /* call_in_loop.df:4 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_loop.df:4 main #9b86ae14 */ <<9d16847c>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::8c878d64', 512) /* call_in_loop.df:4 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_loop.df:4 main #ec819e82 */ <<9d16847c>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::8c878d64', 1024) /* call_in_loop.df:4 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_loop.df:4 main #3f5836bb */ <<9d16847c>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::8c878d64', 2048) /* call_in_loop.df:4 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #485f062d */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 4096) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #d1565797 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 8192) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #a6516701 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 16384) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #3835f2a2 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 32768) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #4f32c234 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 65536) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #d63b938e */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 131072) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #a13ca318 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 262144) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #3183be89 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 524288) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #46848e1f */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 1048576) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #14756578 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 2097152) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #637255ee */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 4194304) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #fa7b0454 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 8388608) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #8d7c34c2 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 16777216) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #1318a161 */ <<9d16847c>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 33554432) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #641f91f7 */ <<9d16847c>>),
                                                                df.sql($q$/* call_in_loop.df:4 main #6808dc94 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                                            df.sleep(0) /* call_in_loop.df:4 */)),
                                                        df.sleep(0) /* call_in_loop.df:4 */)),
                                                    df.sleep(0) /* call_in_loop.df:4 */)),
                                                df.sleep(0) /* call_in_loop.df:4 */)),
                                            df.sleep(0) /* call_in_loop.df:4 */)),
                                        df.sleep(0) /* call_in_loop.df:4 */)),
                                    df.sleep(0) /* call_in_loop.df:4 */)),
                                df.sleep(0) /* call_in_loop.df:4 */)),
                            df.sleep(0) /* call_in_loop.df:4 */)),
                        df.sleep(0) /* call_in_loop.df:4 */)),
                    df.sleep(0) /* call_in_loop.df:4 */)),
                df.sleep(0)),
              df.sql($q$/* call_in_loop.df:4 main #96022067 */ <<0469769d>> DO $dfx$ BEGIN IF ($r.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($r.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
            df.sleep(0) /* call_in_loop.df:4 */)),
        df.as(df.sql($q$/* call_in_loop.df:5 main #a4c4deef */ SELECT ($i.n) + 1 AS n$q$), 'i'))),
    df.seq(
      df.as(df.sql($q$/* call_in_loop.df:4 main #3eea1cae */ <<6acc3723>> SELECT (SELECT json_agg(row_to_json("dfx_turn_b83ecf43".*))::text FROM $dfx_turn_b83ecf43.*) AS k0, (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS k1$q$), 'dfx_next_b83ecf43'),
      df.sql($q$/* call_in_loop.df:5 main #23612947 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$))),
  df.sql($q$/* call_in_loop.df:6 main #d632b649 */ SELECT (($r.status)::text)$q$))
-- df_child_1: work:
df.sql($q$/* call_in_loop.df:1 work #ca879ddf */ SELECT (@dfx:work::p:n@::int) AS n$q$)
