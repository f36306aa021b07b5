-- work
df.sql(concat($q$/* await_options.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.seq(
    df.as(df.sql(concat($q$/* await_options.df:3 main #05d11b8c */ <<e399e1b8>> SELECT s.id AS instance_id FROM (SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((($q$, dfx_id, $q$::int))::int)::text AS v OFFSET 0) q)), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::start::1d3cfc38' AS label) l) k) s$q$)), 's'),
    df.as(df.sql($q$/* await_options.df:4 main #c7103750 */ <<deea87c4>> SELECT ((($s.instance_id)::text))::text AS id, extract(epoch FROM now())::bigint AS since$q$), 'dfx_kid_182566be')),
  df.seq(
    df.if(
      df.as(df.sql($q$/* await_options.df:4 main #2a141a3f */ <<7d9ad109>> SELECT q.status <> 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN coalesce((SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1), (SELECT CASE WHEN r.j -> 'rows' -> 0 ? 'dfx_box' THEN r.j -> 'rows' -> 0 -> 'dfx_box' ELSE r.j END FROM (SELECT df.result(q.id)::jsonb AS j OFFSET 0) r)::text) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_182566be.since)::bigint) + 30 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_182566be.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the instance' || ' failed') WHEN 'cancelled' THEN 'the instance' || ' was cancelled' WHEN 'timed_out' THEN 'the instance' || ' did not end' || ' within 30 s' ELSE 'the instance' || ' is gone: its instance was removed' END AS message) m$q$), 'e'),
      df.sleep(0) /* await_options.df:4 */,
      df.seq(
        df.seq(
          df.sleep(1) /* await_options.df:4 */,
          df.if(
            df.as(df.sql($q$/* await_options.df:4 main #04dda7d1 */ <<c94c39e0>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN coalesce((SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1), (SELECT CASE WHEN r.j -> 'rows' -> 0 ? 'dfx_box' THEN r.j -> 'rows' -> 0 -> 'dfx_box' ELSE r.j END FROM (SELECT df.result(q.id)::jsonb AS j OFFSET 0) r)::text) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_182566be.since)::bigint) + 30 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_182566be.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the instance' || ' failed') WHEN 'cancelled' THEN 'the instance' || ' was cancelled' WHEN 'timed_out' THEN 'the instance' || ' did not end' || ' within 30 s' ELSE 'the instance' || ' is gone: its instance was removed' END AS message) m$q$), 'e'),
            df.seq(
              df.sleep(2) /* await_options.df:4 */,
              df.if(
                df.as(df.sql($q$/* await_options.df:4 main #73da9747 */ <<c94c39e0>>),
                df.seq(
                  df.sleep(4) /* await_options.df:4 */,
                  df.if(
                    df.as(df.sql($q$/* await_options.df:4 main #ead3c6fd */ <<c94c39e0>>),
                    df.seq(
                      df.sleep(8) /* await_options.df:4 */,
                      df.if(
                        df.as(df.sql($q$/* await_options.df:4 main #9dd4f66b */ <<c94c39e0>>),
                        df.seq(
                          df.sleep(15) /* await_options.df:4 */,
                          df.if(
                            df.as(df.sql($q$/* await_options.df:4 main #03b063c8 */ <<c94c39e0>>),
                            df.seq(
                              df.sleep(1) /* await_options.df:4 */,
                              df.if(
                                df.as(df.sql($q$/* await_options.df:4 main #74b7535e */ <<c94c39e0>>),
                                df.seq(
                                  df.sleep(2) /* await_options.df:4 */,
                                  df.if(
                                    df.as(df.sql($q$/* await_options.df:4 main #edbe02e4 */ <<c94c39e0>>),
                                    df.sql($q$/* await_options.df:4 main #17a3937a */ <<fba7f5fb>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 0 days'; END $dfx$$q$),
                                    df.sleep(0) /* await_options.df:4 */)),
                                df.sleep(0) /* await_options.df:4 */)),
                            df.sleep(0) /* await_options.df:4 */)),
                        df.sleep(0) /* await_options.df:4 */)),
                    df.sleep(0) /* await_options.df:4 */)),
                df.sleep(0) /* await_options.df:4 */)),
            df.sleep(0) /* await_options.df:4 */)),
        df.sleep(0) /* await_options.df:4 */)),
    df.sql($q$/* await_options.df:5 main #d632b649 */ SELECT (($e.status)::text)$q$)))
-- df_child_1: work:
df.sql($q$/* await_options.df:1 work #ca879ddf */ SELECT (@dfx:work::p:n@::int) AS n$q$)
