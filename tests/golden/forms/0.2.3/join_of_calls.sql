-- work
df.sql(concat($q$/* join_of_calls.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.seq(
    df.as(df.join3( -- join_of_calls.df:3
      df.seq(
        df.seq(
          df.as(df.sql(concat($q$/* join_of_calls.df:3 main #bec83870 */ <<093cd57b>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((1))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::7032721e'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::7032721e' AS label) l) k$q$)), 'dfx_kid_7032721e'),
          df.wait_for_signal('sub::7032721e', 5) /* join_of_calls.df:3 */),
        df.if(
          df.as(df.sql($q$/* join_of_calls.df:3 main #2ea39e36 */ <<5ca47087>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_7032721e.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_7032721e'),
          df.sql($q$/* join_of_calls.df:3 main #009caf14 */ <<9ea66f29>> SELECT (($dfx_end_7032721e.instance_id?)::text)::text AS instance_id, (($dfx_end_7032721e.status?)::text)::text AS status, (($dfx_end_7032721e.result?)::jsonb)::jsonb AS result, (($dfx_end_7032721e.error?)::text)::text AS error$q$),
          df.seq(
            df.seq(
              df.if(
                df.sql($q$/* join_of_calls.df:3 main #8f064849 */ SELECT ($dfx_end_7032721e.status) = 'running' AS c$q$),
                df.seq(
                  df.wait_for_signal('sub::7032721e', 1) /* join_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_calls.df:3 main #3fca5f16 */ <<4fceb542>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_7032721e.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_7032721e'),
                    df.seq(
                      df.wait_for_signal('sub::7032721e', 2) /* join_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_calls.df:3 main #48cd6f80 */ <<4fceb542>>),
                        df.seq(
                          df.wait_for_signal('sub::7032721e', 4) /* join_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_calls.df:3 main #d1c43e3a */ <<4fceb542>>),
                            df.seq(
                              df.wait_for_signal('sub::7032721e', 8) /* join_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_calls.df:3 main #a6c30eac */ <<4fceb542>>),
                                df.seq(
                                  df.wait_for_signal('sub::7032721e', 16) /* join_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_calls.df:3 main #38a79b0f */ <<4fceb542>>),
                                    df.seq(
                                      df.wait_for_signal('sub::7032721e', 32) /* join_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_calls.df:3 main #4fa0ab99 */ <<4fceb542>>),
                                        df.seq(
                                          df.wait_for_signal('sub::7032721e', 64) /* join_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_calls.df:3 main #d6a9fa23 */ <<4fceb542>>),
                                            df.seq(
                                              df.wait_for_signal('sub::7032721e', 128) /* join_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_calls.df:3 main #a1aecab5 */ <<4fceb542>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::7032721e', 256) /* join_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_calls.df:3 main #3111d724 */ <<4fceb542>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::7032721e', 512) /* join_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_calls.df:3 main #4616e7b2 */ <<4fceb542>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::7032721e', 1024) /* join_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_calls.df:3 main #192b916e */ <<4fceb542>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::7032721e', 2048) /* join_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #6e2ca1f8 */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 4096) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #f725f042 */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 8192) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #8022c0d4 */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 16384) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #1e465577 */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 32768) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #694165e1 */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 65536) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #f048345b */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 131072) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #874f04cd */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 262144) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #17f0195c */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 524288) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #60f729ca */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 1048576) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #3206c2ad */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 2097152) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #4501f23b */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 4194304) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #dc08a381 */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 8388608) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #ab0f9317 */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 16777216) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #356b06b4 */ <<4fceb542>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 33554432) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #426c3622 */ <<4fceb542>>),
                                                                df.sql($q$/* join_of_calls.df:3 main #dcf5fdf6 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                            df.sleep(0) /* join_of_calls.df:3 */)),
                                                        df.sleep(0) /* join_of_calls.df:3 */)),
                                                    df.sleep(0) /* join_of_calls.df:3 */)),
                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                            df.sleep(0) /* join_of_calls.df:3 */)),
                                        df.sleep(0) /* join_of_calls.df:3 */)),
                                    df.sleep(0) /* join_of_calls.df:3 */)),
                                df.sleep(0) /* join_of_calls.df:3 */)),
                            df.sleep(0) /* join_of_calls.df:3 */)),
                        df.sleep(0) /* join_of_calls.df:3 */)),
                    df.sleep(0) /* join_of_calls.df:3 */)),
                df.sleep(0)),
              df.sql($q$/* join_of_calls.df:3 main #3c955957 */ <<868af9f3>> DO $dfx$ BEGIN IF ($dfx_end_7032721e.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_7032721e.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
            df.sql($q$/* join_of_calls.df:3 main #3dec6115 */ <<9ea66f29>>)))),
      df.seq(
        df.seq(
          df.as(df.sql(concat($q$/* join_of_calls.df:3 main #a2de7b9d */ <<35dbf0a2>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((2))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::f6a600b0'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::f6a600b0' AS label) l) k$q$)), 'dfx_kid_f6a600b0'),
          df.wait_for_signal('sub::f6a600b0', 5) /* join_of_calls.df:3 */),
        df.if(
          df.as(df.sql($q$/* join_of_calls.df:3 main #54811167 */ <<f1d01fb3>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_f6a600b0.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_f6a600b0'),
          df.sql($q$/* join_of_calls.df:3 main #7abe2045 */ <<93c2382d>> SELECT (($dfx_end_f6a600b0.instance_id?)::text)::text AS instance_id, (($dfx_end_f6a600b0.status?)::text)::text AS status, (($dfx_end_f6a600b0.result?)::jsonb)::jsonb AS result, (($dfx_end_f6a600b0.error?)::text)::text AS error$q$),
          df.seq(
            df.seq(
              df.if(
                df.sql($q$/* join_of_calls.df:3 main #8b03c9d4 */ SELECT ($dfx_end_f6a600b0.status) = 'running' AS c$q$),
                df.seq(
                  df.wait_for_signal('sub::f6a600b0', 1) /* join_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_calls.df:3 main #e16dd790 */ <<0864b459>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_f6a600b0.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_f6a600b0'),
                    df.seq(
                      df.wait_for_signal('sub::f6a600b0', 2) /* join_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_calls.df:3 main #966ae706 */ <<0864b459>>),
                        df.seq(
                          df.wait_for_signal('sub::f6a600b0', 4) /* join_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_calls.df:3 main #0f63b6bc */ <<0864b459>>),
                            df.seq(
                              df.wait_for_signal('sub::f6a600b0', 8) /* join_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_calls.df:3 main #7864862a */ <<0864b459>>),
                                df.seq(
                                  df.wait_for_signal('sub::f6a600b0', 16) /* join_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_calls.df:3 main #e6001389 */ <<0864b459>>),
                                    df.seq(
                                      df.wait_for_signal('sub::f6a600b0', 32) /* join_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_calls.df:3 main #9107231f */ <<0864b459>>),
                                        df.seq(
                                          df.wait_for_signal('sub::f6a600b0', 64) /* join_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_calls.df:3 main #080e72a5 */ <<0864b459>>),
                                            df.seq(
                                              df.wait_for_signal('sub::f6a600b0', 128) /* join_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_calls.df:3 main #7f094233 */ <<0864b459>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::f6a600b0', 256) /* join_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_calls.df:3 main #efb65fa2 */ <<0864b459>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::f6a600b0', 512) /* join_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_calls.df:3 main #98b16f34 */ <<0864b459>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::f6a600b0', 1024) /* join_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_calls.df:3 main #1d2e10f3 */ <<0864b459>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::f6a600b0', 2048) /* join_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #6a292065 */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 4096) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #f32071df */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 8192) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #84274149 */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 16384) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #1a43d4ea */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 32768) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #6d44e47c */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 65536) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #f44db5c6 */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 131072) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #834a8550 */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 262144) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #13f598c1 */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 524288) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #64f2a857 */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 1048576) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #36034330 */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 2097152) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #410473a6 */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 4194304) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #d80d221c */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 8388608) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #af0a128a */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 16777216) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #316e8729 */ <<0864b459>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 33554432) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #4669b7bf */ <<0864b459>>),
                                                                df.sql($q$/* join_of_calls.df:3 main #82a5be12 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                            df.sleep(0) /* join_of_calls.df:3 */)),
                                                        df.sleep(0) /* join_of_calls.df:3 */)),
                                                    df.sleep(0) /* join_of_calls.df:3 */)),
                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                            df.sleep(0) /* join_of_calls.df:3 */)),
                                        df.sleep(0) /* join_of_calls.df:3 */)),
                                    df.sleep(0) /* join_of_calls.df:3 */)),
                                df.sleep(0) /* join_of_calls.df:3 */)),
                            df.sleep(0) /* join_of_calls.df:3 */)),
                        df.sleep(0) /* join_of_calls.df:3 */)),
                    df.sleep(0) /* join_of_calls.df:3 */)),
                df.sleep(0)),
              df.sql($q$/* join_of_calls.df:3 main #e232d1d1 */ <<58b9c202>> DO $dfx$ BEGIN IF ($dfx_end_f6a600b0.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_f6a600b0.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
            df.sql($q$/* join_of_calls.df:3 main #63bc22f1 */ <<93c2382d>>)))),
      df.seq(
        df.seq(
          df.as(df.sql(concat($q$/* join_of_calls.df:3 main #4d5ebc0a */ <<34edd894>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((3))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::3dfad315'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::3dfad315' AS label) l) k$q$)), 'dfx_kid_3dfad315'),
          df.wait_for_signal('sub::3dfad315', 5) /* join_of_calls.df:3 */),
        df.if(
          df.as(df.sql($q$/* join_of_calls.df:3 main #0156ac24 */ <<cfba1ca2>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_3dfad315.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_3dfad315'),
          df.sql($q$/* join_of_calls.df:3 main #2f699d06 */ <<152bd097>> SELECT (($dfx_end_3dfad315.instance_id?)::text)::text AS instance_id, (($dfx_end_3dfad315.status?)::text)::text AS status, (($dfx_end_3dfad315.result?)::jsonb)::jsonb AS result, (($dfx_end_3dfad315.error?)::text)::text AS error$q$),
          df.seq(
            df.seq(
              df.if(
                df.sql($q$/* join_of_calls.df:3 main #b0036d9a */ SELECT ($dfx_end_3dfad315.status) = 'running' AS c$q$),
                df.seq(
                  df.wait_for_signal('sub::3dfad315', 1) /* join_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_calls.df:3 main #8fe951b0 */ <<4eec6c0b>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_3dfad315.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_3dfad315'),
                    df.seq(
                      df.wait_for_signal('sub::3dfad315', 2) /* join_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_calls.df:3 main #f8ee6126 */ <<4eec6c0b>>),
                        df.seq(
                          df.wait_for_signal('sub::3dfad315', 4) /* join_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_calls.df:3 main #61e7309c */ <<4eec6c0b>>),
                            df.seq(
                              df.wait_for_signal('sub::3dfad315', 8) /* join_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_calls.df:3 main #16e0000a */ <<4eec6c0b>>),
                                df.seq(
                                  df.wait_for_signal('sub::3dfad315', 16) /* join_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_calls.df:3 main #888495a9 */ <<4eec6c0b>>),
                                    df.seq(
                                      df.wait_for_signal('sub::3dfad315', 32) /* join_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_calls.df:3 main #ff83a53f */ <<4eec6c0b>>),
                                        df.seq(
                                          df.wait_for_signal('sub::3dfad315', 64) /* join_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_calls.df:3 main #668af485 */ <<4eec6c0b>>),
                                            df.seq(
                                              df.wait_for_signal('sub::3dfad315', 128) /* join_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_calls.df:3 main #118dc413 */ <<4eec6c0b>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::3dfad315', 256) /* join_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_calls.df:3 main #8132d982 */ <<4eec6c0b>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::3dfad315', 512) /* join_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_calls.df:3 main #f635e914 */ <<4eec6c0b>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::3dfad315', 1024) /* join_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_calls.df:3 main #262eb4bd */ <<4eec6c0b>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::3dfad315', 2048) /* join_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #5129842b */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 4096) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #c820d591 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 8192) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #bf27e507 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 16384) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #214370a4 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 32768) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #56444032 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 65536) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #cf4d1188 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 131072) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #b84a211e */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 262144) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #28f53c8f */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 524288) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #5ff20c19 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 1048576) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #0d03e77e */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 2097152) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #7a04d7e8 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 4194304) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #e30d8652 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 8388608) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #940ab6c4 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 16777216) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #0a6e2367 */ <<4eec6c0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 33554432) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #7d6913f1 */ <<4eec6c0b>>),
                                                                df.sql($q$/* join_of_calls.df:3 main #3de48068 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                                            df.sleep(0) /* join_of_calls.df:3 */)),
                                                        df.sleep(0) /* join_of_calls.df:3 */)),
                                                    df.sleep(0) /* join_of_calls.df:3 */)),
                                                df.sleep(0) /* join_of_calls.df:3 */)),
                                            df.sleep(0) /* join_of_calls.df:3 */)),
                                        df.sleep(0) /* join_of_calls.df:3 */)),
                                    df.sleep(0) /* join_of_calls.df:3 */)),
                                df.sleep(0) /* join_of_calls.df:3 */)),
                            df.sleep(0) /* join_of_calls.df:3 */)),
                        df.sleep(0) /* join_of_calls.df:3 */)),
                    df.sleep(0) /* join_of_calls.df:3 */)),
                df.sleep(0)),
              df.sql($q$/* join_of_calls.df:3 main #8cb657f1 */ <<f2d40638>> DO $dfx$ BEGIN IF ($dfx_end_3dfad315.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_3dfad315.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
            df.sql($q$/* join_of_calls.df:3 main #dcfd1c8b */ <<1dceded7>> SELECT (($dfx_end_3dfad315.instance_id?)::text)::text AS instance_id, (($dfx_end_3dfad315.status?)::text)::text AS status, (($dfx_end_3dfad315.result?)::jsonb)::jsonb AS result, (($dfx_end_3dfad315.error?)::text)::text AS error$q$))))), 'dfx_join_181b8ddc'),
    df.as(df.sql($q$/* join_of_calls.df:3 main #fc066647 */ <<a2b0a32d>> SELECT (j -> 0) AS "a", (j -> 1) AS "b", (j -> 2) AS "c" FROM (SELECT (($dfx_join_181b8ddc))::jsonb AS j) q$q$), 'all_of_them')),
  df.sql($q$/* join_of_calls.df:4 main #d632b649 */ SELECT (($all_of_them.a)::jsonb), (($all_of_them.c)::jsonb)$q$))
-- df_child_1: work:
df.sql($q$/* join_of_calls.df:1 work #ca879ddf */ SELECT (@dfx:work::p:n@::int) AS n$q$)
