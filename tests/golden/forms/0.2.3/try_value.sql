-- main
df.seq(
  df.seq(
    df.seq(
      df.as(df.sql(concat($q$/* try_value.df:2 main #c740e5c3 */ <<be108796>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:2cfb6cf3:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::try::2cfb6cf3' AS label) l) k$q$)), 'dfx_kid_2cfb6cf3'),
      df.wait_for_signal('sub::2cfb6cf3', 1) /* try_value.df:2 */),
    df.seq(
      df.if(
        df.as(df.sql($q$/* try_value.df:2 main #6ddb35fd */ <<85e9d474>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_2cfb6cf3.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `try` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `try` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `try` of line 2' || ' did not end' ELSE 'the block `try` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_2cfb6cf3'),
        df.seq(
          df.wait_for_signal('sub::2cfb6cf3', 2) /* try_value.df:2 */,
          df.if(
            df.as(df.sql($q$/* try_value.df:2 main #1adc056b */ <<85e9d474>>),
            df.seq(
              df.wait_for_signal('sub::2cfb6cf3', 4) /* try_value.df:2 */,
              df.if(
                df.as(df.sql($q$/* try_value.df:2 main #83d554d1 */ <<85e9d474>>),
                df.seq(
                  df.wait_for_signal('sub::2cfb6cf3', 8) /* try_value.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* try_value.df:2 main #f4d26447 */ <<85e9d474>>),
                    df.seq(
                      df.wait_for_signal('sub::2cfb6cf3', 16) /* try_value.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* try_value.df:2 main #6ab6f1e4 */ <<85e9d474>>),
                        df.seq(
                          df.wait_for_signal('sub::2cfb6cf3', 32) /* try_value.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* try_value.df:2 main #1db1c172 */ <<85e9d474>>),
                            df.seq(
                              df.wait_for_signal('sub::2cfb6cf3', 64) /* try_value.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* try_value.df:2 main #84b890c8 */ <<85e9d474>>),
                                df.seq(
                                  df.wait_for_signal('sub::2cfb6cf3', 128) /* try_value.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* try_value.df:2 main #f3bfa05e */ <<85e9d474>>),
                                    df.seq(
                                      df.wait_for_signal('sub::2cfb6cf3', 256) /* try_value.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* try_value.df:2 main #6300bdcf */ <<85e9d474>>),
                                        df.seq(
                                          df.wait_for_signal('sub::2cfb6cf3', 512) /* try_value.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* try_value.df:2 main #14078d59 */ <<85e9d474>>),
                                            df.seq(
                                              df.wait_for_signal('sub::2cfb6cf3', 1024) /* try_value.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* try_value.df:2 main #2ea1bbf4 */ <<85e9d474>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::2cfb6cf3', 2048) /* try_value.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* try_value.df:2 main #59a68b62 */ <<85e9d474>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::2cfb6cf3', 4096) /* try_value.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* try_value.df:2 main #c0afdad8 */ <<85e9d474>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::2cfb6cf3', 8192) /* try_value.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* try_value.df:2 main #b7a8ea4e */ <<85e9d474>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::2cfb6cf3', 16384) /* try_value.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #29cc7fed */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 32768) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #5ecb4f7b */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 65536) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #c7c21ec1 */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 131072) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #b0c52e57 */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 262144) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #207a33c6 */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 524288) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #577d0350 */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 1048576) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #058ce837 */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 2097152) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #728bd8a1 */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 4194304) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #eb82891b */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 8388608) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #9c85b98d */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 16777216) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #02e12c2e */ <<85e9d474>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 33554432) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #75e61cb8 */ <<85e9d474>>),
                                                                df.sql($q$/* try_value.df:2 main #8ce0613a */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                                df.sleep(0) /* try_value.df:2 */)),
                                                            df.sleep(0) /* try_value.df:2 */)),
                                                        df.sleep(0) /* try_value.df:2 */)),
                                                    df.sleep(0) /* try_value.df:2 */)),
                                                df.sleep(0) /* try_value.df:2 */)),
                                            df.sleep(0) /* try_value.df:2 */)),
                                        df.sleep(0) /* try_value.df:2 */)),
                                    df.sleep(0) /* try_value.df:2 */)),
                                df.sleep(0) /* try_value.df:2 */)),
                            df.sleep(0) /* try_value.df:2 */)),
                        df.sleep(0) /* try_value.df:2 */)),
                    df.sleep(0) /* try_value.df:2 */)),
                df.sleep(0) /* try_value.df:2 */)),
            df.sleep(0) /* try_value.df:2 */)),
        df.sleep(0) /* try_value.df:2 */),
      df.as(df.if(
        df.sql($q$/* try_value.df:2 main #e1b9977c */ <<e01b43fb>> SELECT CASE ($dfx_end_2cfb6cf3.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_2cfb6cf3.message?))::boolean END AS c$q$),
        df.sql($q$/* try_value.df:2 main #2c808a54 */ SELECT 2 AS a, (($dfx_end_2cfb6cf3.step)::text) AS b$q$),
        df.sql($q$/* try_value.df:2 main #454ee878 */ <<58532d31>> SELECT e -> 'a' AS "a", e -> 'b' AS "b" FROM jsonb_array_elements((($dfx_end_2cfb6cf3.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'r'))),
  df.sql($q$/* try_value.df:3 main #d632b649 */ SELECT (($r.a)::integer), (($r.b)::text)$q$))
-- df_child_1: main:2cfb6cf3
df.seq(
  df.as(df.sql($q$/* try_value.df:2 main #d138e084 */ SELECT 1 AS a, 'x' AS b$q$), 'dfx_ret'),
  df.sql($q$/* try_value.df:2 main #74949ca8 */ SELECT df.signal('@dfx:main:2cfb6cf3:1@', 'sub::2cfb6cf3')$q$))
