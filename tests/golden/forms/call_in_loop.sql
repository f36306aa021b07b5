-- work
df.sql(concat($q$/* call_in_loop.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.seq(
    df.as(df.sql($q$/* call_in_loop.df:3 main #1ce6b77a */ SELECT 0 AS n$q$), 'i'),
    df.as(df.sql($q$/* call_in_loop.df:4 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43')),
  df.seq(
    df.loop( -- call_in_loop.df:4
      df.seq(
        df.seq(
          df.seq(
            df.as(df.sql($q$/* call_in_loop.df:4 main #1ae519d5 */ SELECT (($dfx_turn_b83ecf43.n)::bigint) + 1 AS n$q$), 'dfx_turn_b83ecf43'),
            df.as(df.sql(concat($q$/* call_in_loop.df:4 main #23fd571e */ <<1c4b053b>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((($i.n))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::8c878d64'')')), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_b83ecf43.n)::bigint), '::call::8c878d64') AS label) l) k$q$)), 'dfx_kid_8c878d64')),
          df.seq(
            df.wait_for_signal('sub::8c878d64', 5) /* call_in_loop.df:4 */,
            df.if(
              df.as(df.sql($q$/* call_in_loop.df:4 main #c9bb5fb3 */ <<86aedcd7>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_8c878d64.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'r'),
              df.sleep(0) /* call_in_loop.df:4 */,
              df.seq(
                df.seq(
                  df.if(
                    df.sql($q$/* call_in_loop.df:4 main #a975ef9c */ SELECT ($r.status) = 'running' AS c$q$),
                    df.loop( -- call_in_loop.df:4
                      df.loop( -- call_in_loop.df:4
                        df.wait_for_signal('sub::8c878d64', 5) /* call_in_loop.df:4 */,
                        df.sql($q$/* call_in_loop.df:4 main #5d5ffbf9 */ <<045dcaad>> SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_8c878d64.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
                      df.as(df.sql($q$/* call_in_loop.df:4 main #ed06d4de */ <<9d16847c>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_8c878d64.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'r')),
                    df.sleep(0)),
                  df.sql($q$/* call_in_loop.df:4 main #96022067 */ <<0469769d>> DO $dfx$ BEGIN IF ($r.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($r.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
                df.sleep(0) /* call_in_loop.df:4 */)))),
        df.as(df.sql($q$/* call_in_loop.df:5 main #a4c4deef */ SELECT ($i.n) + 1 AS n$q$), 'i')),
      df.sql($q$/* call_in_loop.df:5 main #23612947 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$)),
    df.sql($q$/* call_in_loop.df:6 main #d632b649 */ SELECT (($r.status)::text)$q$)))
-- df_child_1: work:
df.sql($q$/* call_in_loop.df:1 work #ca879ddf */ SELECT (@dfx:work::p:n@::int) AS n$q$)
