-- work
df.sql(concat($q$/* call_options.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.seq(
    df.as(df.sql(concat($q$/* call_options.df:3 main #41cb7cf7 */ <<c3de56a5>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((2))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::0c5ac8c6'')')), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e1::call::0c5ac8c6', '::', concat('w-', (($q$, dfx_id, $q$::int))::text)) AS label) l) k$q$)), 'dfx_kid_0c5ac8c6'),
    df.wait_for_signal('sub::0c5ac8c6', 5) /* call_options.df:3 */),
  df.seq(
    df.if(
      df.as(df.sql($q$/* call_options.df:3 main #228d69ef */ <<3deacacf>> SELECT q.status <> 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_0c5ac8c6.since)::bigint) + 30 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_0c5ac8c6.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' || ' within 30 s' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'r'),
      df.sleep(0) /* call_options.df:3 */,
      df.seq(
        df.seq(
          df.wait_for_signal('sub::0c5ac8c6', 1) /* call_options.df:3 */,
          df.if(
            df.as(df.sql($q$/* call_options.df:3 main #4ce94ad1 */ <<1fe71ab6>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_0c5ac8c6.since)::bigint) + 30 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_0c5ac8c6.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' || ' within 30 s' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'r'),
            df.seq(
              df.wait_for_signal('sub::0c5ac8c6', 2) /* call_options.df:3 */,
              df.if(
                df.as(df.sql($q$/* call_options.df:3 main #3bee7a47 */ <<1fe71ab6>>),
                df.seq(
                  df.wait_for_signal('sub::0c5ac8c6', 4) /* call_options.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_options.df:3 main #a2e72bfd */ <<1fe71ab6>>),
                    df.seq(
                      df.wait_for_signal('sub::0c5ac8c6', 8) /* call_options.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_options.df:3 main #d5e01b6b */ <<1fe71ab6>>),
                        df.seq(
                          df.wait_for_signal('sub::0c5ac8c6', 15) /* call_options.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_options.df:3 main #4b848ec8 */ <<1fe71ab6>>),
                            df.seq(
                              df.wait_for_signal('sub::0c5ac8c6', 1) /* call_options.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_options.df:3 main #3c83be5e */ <<1fe71ab6>>),
                                df.seq(
                                  df.wait_for_signal('sub::0c5ac8c6', 2) /* call_options.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_options.df:3 main #a58aefe4 */ <<1fe71ab6>>),
                                    df.sql($q$/* call_options.df:3 main #ddc7ea26 */ <<fba7f5fb>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 0 days'; END $dfx$$q$),
                                    df.sleep(0) /* call_options.df:3 */)),
                                df.sleep(0) /* call_options.df:3 */)),
                            df.sleep(0) /* call_options.df:3 */)),
                        df.sleep(0) /* call_options.df:3 */)),
                    df.sleep(0) /* call_options.df:3 */)),
                df.sleep(0) /* call_options.df:3 */)),
            df.sleep(0) /* call_options.df:3 */)),
        df.sleep(0) /* call_options.df:3 */)),
    df.sql($q$/* call_options.df:4 main #d632b649 */ SELECT (($r.status)::text)$q$)))
-- df_child_1: work:
df.sql($q$/* call_options.df:1 work #ca879ddf */ SELECT (@dfx:work::p:n@::int) AS n$q$)
