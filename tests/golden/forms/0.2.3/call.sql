-- work
df.sql(concat($q$/* call.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.seq(
    df.as(df.sql(concat($q$/* call.df:3 main #27d226dd */ <<4cc89dca>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((1))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::d5effd93'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::d5effd93' AS label) l) k$q$)), 'dfx_kid_d5effd93'),
    df.wait_for_signal('sub::d5effd93', 5) /* call.df:3 */),
  df.if(
    df.as(df.sql($q$/* call.df:3 main #3dec8935 */ <<e1017875>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_d5effd93.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_d5effd93'),
    df.sql($q$/* call.df:3 main #13d3b817 */ <<a84aa544>> SELECT (($dfx_end_d5effd93.instance_id?)::text)::text AS instance_id, (($dfx_end_d5effd93.status?)::text)::text AS status, (($dfx_end_d5effd93.result?)::jsonb)::jsonb AS result, (($dfx_end_d5effd93.error?)::text)::text AS error$q$),
    df.seq(
      df.seq(
        df.if(
          df.sql($q$/* call.df:3 main #6ea02e94 */ SELECT ($dfx_end_d5effd93.status) = 'running' AS c$q$),
          df.seq(
            df.wait_for_signal('sub::d5effd93', 1) /* call.df:3 */,
            df.if(
              df.as(df.sql($q$/* call.df:3 main #97349a5d */ <<38447d09>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_d5effd93.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_d5effd93'),
              df.seq(
                df.wait_for_signal('sub::d5effd93', 2) /* call.df:3 */,
                df.if(
                  df.as(df.sql($q$/* call.df:3 main #e033aacb */ <<38447d09>>),
                  df.seq(
                    df.wait_for_signal('sub::d5effd93', 4) /* call.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* call.df:3 main #793afb71 */ <<38447d09>>),
                      df.seq(
                        df.wait_for_signal('sub::d5effd93', 8) /* call.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* call.df:3 main #0e3dcbe7 */ <<38447d09>>),
                          df.seq(
                            df.wait_for_signal('sub::d5effd93', 16) /* call.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* call.df:3 main #90595e44 */ <<38447d09>>),
                              df.seq(
                                df.wait_for_signal('sub::d5effd93', 32) /* call.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* call.df:3 main #e75e6ed2 */ <<38447d09>>),
                                  df.seq(
                                    df.wait_for_signal('sub::d5effd93', 64) /* call.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* call.df:3 main #7e573f68 */ <<38447d09>>),
                                      df.seq(
                                        df.wait_for_signal('sub::d5effd93', 128) /* call.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* call.df:3 main #09500ffe */ <<38447d09>>),
                                          df.seq(
                                            df.wait_for_signal('sub::d5effd93', 256) /* call.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* call.df:3 main #99ef126f */ <<38447d09>>),
                                              df.seq(
                                                df.wait_for_signal('sub::d5effd93', 512) /* call.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* call.df:3 main #eee822f9 */ <<38447d09>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::d5effd93', 1024) /* call.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* call.df:3 main #f88df7b3 */ <<38447d09>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::d5effd93', 2048) /* call.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* call.df:3 main #8f8ac725 */ <<38447d09>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::d5effd93', 4096) /* call.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* call.df:3 main #1683969f */ <<38447d09>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 8192) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #6184a609 */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 16384) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #ffe033aa */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 32768) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #88e7033c */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 65536) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #11ee5286 */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 131072) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #66e96210 */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 262144) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #f6567f81 */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 524288) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #81514f17 */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 1048576) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #d3a0a470 */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 2097152) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #a4a794e6 */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 4194304) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #3daec55c */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 8388608) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #4aa9f5ca */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 16777216) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #d4cd6069 */ <<38447d09>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 33554432) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #a3ca50ff */ <<38447d09>>),
                                                                df.sql($q$/* call.df:3 main #4cb2636f */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                                df.sleep(0) /* call.df:3 */)),
                                                              df.sleep(0) /* call.df:3 */)),
                                                          df.sleep(0) /* call.df:3 */)),
                                                      df.sleep(0) /* call.df:3 */)),
                                                  df.sleep(0) /* call.df:3 */)),
                                              df.sleep(0) /* call.df:3 */)),
                                          df.sleep(0) /* call.df:3 */)),
                                      df.sleep(0) /* call.df:3 */)),
                                  df.sleep(0) /* call.df:3 */)),
                              df.sleep(0) /* call.df:3 */)),
                          df.sleep(0) /* call.df:3 */)),
                      df.sleep(0) /* call.df:3 */)),
                  df.sleep(0) /* call.df:3 */)),
              df.sleep(0) /* call.df:3 */)),
          df.sleep(0)),
        df.sql($q$/* call.df:3 main #946b9c1c */ <<539f29cc>> DO $dfx$ BEGIN IF ($dfx_end_d5effd93.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_d5effd93.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
      df.sql($q$/* call.df:3 main #adabff8c */ <<a84aa544>>))))
-- df_child_1: work:
df.sql($q$/* call.df:1 work #ca879ddf */ SELECT (@dfx:work::p:n@::int) AS n$q$)
