-- main
df.seq(
  df.seq(
    df.as(df.sql($q$/* schedule_behind_a_step.df:2 main #39837322 */ SELECT 1 AS n$q$), 'first'),
    df.as(df.seq(
      df.seq(
        df.seq(
          df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #3268b455 */ <<3f40dff9>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(df.seq(df.wait_for_schedule('0 9 * * *'), df.sql('SELECT 1 AS done')), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::ff449941'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::schedule::ff449941' AS label) l) k$q$), 'dfx_kid_ff449941'),
          df.wait_for_signal('sub::ff449941', 1) /* schedule_behind_a_step.df:3 */),
        df.seq(
          df.if(
            df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #74422bdd */ <<c31b91ce>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_ff449941.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the wait for a schedule' || ' failed') WHEN 'cancelled' THEN 'the wait for a schedule' || ' was cancelled' WHEN 'timed_out' THEN 'the wait for a schedule' || ' did not end' ELSE 'the wait for a schedule' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_ff449941'),
            df.seq(
              df.wait_for_signal('sub::ff449941', 2) /* schedule_behind_a_step.df:3 */,
              df.if(
                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #03451b4b */ <<c31b91ce>>),
                df.seq(
                  df.wait_for_signal('sub::ff449941', 4) /* schedule_behind_a_step.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #9a4c4af1 */ <<c31b91ce>>),
                    df.seq(
                      df.wait_for_signal('sub::ff449941', 8) /* schedule_behind_a_step.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #ed4b7a67 */ <<c31b91ce>>),
                        df.seq(
                          df.wait_for_signal('sub::ff449941', 16) /* schedule_behind_a_step.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #732fefc4 */ <<c31b91ce>>),
                            df.seq(
                              df.wait_for_signal('sub::ff449941', 32) /* schedule_behind_a_step.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #0428df52 */ <<c31b91ce>>),
                                df.seq(
                                  df.wait_for_signal('sub::ff449941', 64) /* schedule_behind_a_step.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #9d218ee8 */ <<c31b91ce>>),
                                    df.seq(
                                      df.wait_for_signal('sub::ff449941', 128) /* schedule_behind_a_step.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #ea26be7e */ <<c31b91ce>>),
                                        df.seq(
                                          df.wait_for_signal('sub::ff449941', 256) /* schedule_behind_a_step.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #7a99a3ef */ <<c31b91ce>>),
                                            df.seq(
                                              df.wait_for_signal('sub::ff449941', 512) /* schedule_behind_a_step.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #0d9e9379 */ <<c31b91ce>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::ff449941', 1024) /* schedule_behind_a_step.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #15d60222 */ <<c31b91ce>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::ff449941', 2048) /* schedule_behind_a_step.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #62d132b4 */ <<c31b91ce>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::ff449941', 4096) /* schedule_behind_a_step.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #fbd8630e */ <<c31b91ce>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::ff449941', 8192) /* schedule_behind_a_step.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #8cdf5398 */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 16384) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #12bbc63b */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 32768) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #65bcf6ad */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 65536) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #fcb5a717 */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 131072) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #8bb29781 */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 262144) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #1b0d8a10 */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 524288) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #6c0aba86 */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 1048576) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #3efb51e1 */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 2097152) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #49fc6177 */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 4194304) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #d0f530cd */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 8388608) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #a7f2005b */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 16777216) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #399695f8 */ <<c31b91ce>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 33554432) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #4e91a56e */ <<c31b91ce>>),
                                                                df.sql($q$/* schedule_behind_a_step.df:3 main #e93f33fc */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                            df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                        df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                    df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                            df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                        df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                    df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                            df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                        df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                    df.sleep(0) /* schedule_behind_a_step.df:3 */)),
                df.sleep(0) /* schedule_behind_a_step.df:3 */)),
            df.sleep(0) /* schedule_behind_a_step.df:3 */),
          df.sql($q$/* schedule_behind_a_step.df:3 main #771d2d9c */ <<d56a94a2>> DO $dfx$ BEGIN IF ($dfx_end_ff449941.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_ff449941.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$))),
      df.sql($q$/* schedule_behind_a_step.df:3 main #c2953f33 */ SELECT NULL::text AS result WHERE false$q$)), 'day')),
  df.sql($q$/* schedule_behind_a_step.df:4 main #d632b649 */ SELECT (($first.n)::integer), ($day?)$q$))
