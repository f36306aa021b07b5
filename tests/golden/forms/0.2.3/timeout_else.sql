-- main
df.seq(
  df.seq(
    df.seq(
      df.as(df.sql(concat($q$/* timeout_else.df:2 main #7ba21dc4 */ <<39743ccd>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:20dd8401:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::timeout::20dd8401' AS label) l) k$q$)), 'dfx_kid_20dd8401'),
      df.wait_for_signal('sub::20dd8401', 1) /* timeout_else.df:2 */),
    df.seq(
      df.if(
        df.as(df.sql($q$/* timeout_else.df:2 main #f30342a6 */ <<15aefe6d>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line, CASE WHEN q.status = 'timed_out' THEN (WITH RECURSIVE t(id) AS (SELECT q.id UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN extract(epoch FROM now()) >= (($dfx_kid_20dd8401.since)::bigint) + 30 THEN 'timed_out' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_20dd8401.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `timeout` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `timeout` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `timeout` of line 2' || ' did not end' || ' within 30 s' ELSE 'the block `timeout` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_20dd8401'),
        df.seq(
          df.wait_for_signal('sub::20dd8401', 2) /* timeout_else.df:2 */,
          df.if(
            df.as(df.sql($q$/* timeout_else.df:2 main #84047230 */ <<15aefe6d>>),
            df.seq(
              df.wait_for_signal('sub::20dd8401', 4) /* timeout_else.df:2 */,
              df.if(
                df.as(df.sql($q$/* timeout_else.df:2 main #1d0d238a */ <<15aefe6d>>),
                df.seq(
                  df.wait_for_signal('sub::20dd8401', 8) /* timeout_else.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* timeout_else.df:2 main #6a0a131c */ <<15aefe6d>>),
                    df.seq(
                      df.wait_for_signal('sub::20dd8401', 15) /* timeout_else.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* timeout_else.df:2 main #f46e86bf */ <<15aefe6d>>),
                        df.seq(
                          df.wait_for_signal('sub::20dd8401', 1) /* timeout_else.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* timeout_else.df:2 main #8369b629 */ <<15aefe6d>>),
                            df.seq(
                              df.wait_for_signal('sub::20dd8401', 2) /* timeout_else.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* timeout_else.df:2 main #1a60e793 */ <<15aefe6d>>),
                                df.sql($q$/* timeout_else.df:2 main #047f1522 */ <<fba7f5fb>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 0 days'; END $dfx$$q$),
                                df.sleep(0) /* timeout_else.df:2 */)),
                            df.sleep(0) /* timeout_else.df:2 */)),
                        df.sleep(0) /* timeout_else.df:2 */)),
                    df.sleep(0) /* timeout_else.df:2 */)),
                df.sleep(0) /* timeout_else.df:2 */)),
            df.sleep(0) /* timeout_else.df:2 */)),
        df.sleep(0) /* timeout_else.df:2 */),
      df.as(df.if(
        df.sql($q$/* timeout_else.df:2 main #e9f6f0bb */ SELECT ($dfx_end_20dd8401.status) = 'timed_out' AS c$q$),
        df.sql($q$/* timeout_else.df:2 main #624ca2b5 */ SELECT 2 AS a$q$),
        df.seq(
          df.sql($q$/* timeout_else.df:2 main #f05c44e7 */ <<14d4e99e>> DO $dfx$ BEGIN IF ($dfx_end_20dd8401.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_20dd8401.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$),
          df.sql($q$/* timeout_else.df:2 main #f9ac107f */ <<7fbbfacd>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_20dd8401.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'r'))),
  df.sql($q$/* timeout_else.df:3 main #d632b649 */ SELECT (($r.a)::integer)$q$))
-- df_child_1: main:20dd8401
df.seq(
  df.as(df.sql($q$/* timeout_else.df:2 main #e2a2f991 */ SELECT 1 AS a$q$), 'dfx_ret'),
  df.sql($q$/* timeout_else.df:2 main #f0ef8119 */ SELECT df.signal('@dfx:main:20dd8401:1@', 'sub::20dd8401')$q$))
