-- main
df.seq(
  df.seq(
    df.as(df.sql(concat($q$/* undo_in_try.df:2 main #9aa247bd */ <<3b269293>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(replace(convert_from(decode('$q$, df_child_3, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:958d17e4:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:779588f9:graph@', '$q$, df_child_1, $q$'), chr(64) || 'dfx:main:c676f700:graph@', '$q$, df_child_2, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::try::958d17e4' AS label) l) k$q$)), 'dfx_kid_958d17e4'),
    df.wait_for_signal('sub::958d17e4', 1) /* undo_in_try.df:2 */),
  df.seq(
    df.if(
      df.as(df.sql($q$/* undo_in_try.df:2 main #da3b8b64 */ <<5f1e408b>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_958d17e4.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `try` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `try` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `try` of line 2' || ' did not end' ELSE 'the block `try` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_958d17e4'),
      df.seq(
        df.wait_for_signal('sub::958d17e4', 2) /* undo_in_try.df:2 */,
        df.if(
          df.as(df.sql($q$/* undo_in_try.df:2 main #ad3cbbf2 */ <<5f1e408b>>),
          df.seq(
            df.wait_for_signal('sub::958d17e4', 4) /* undo_in_try.df:2 */,
            df.if(
              df.as(df.sql($q$/* undo_in_try.df:2 main #3435ea48 */ <<5f1e408b>>),
              df.seq(
                df.wait_for_signal('sub::958d17e4', 8) /* undo_in_try.df:2 */,
                df.if(
                  df.as(df.sql($q$/* undo_in_try.df:2 main #4332dade */ <<5f1e408b>>),
                  df.seq(
                    df.wait_for_signal('sub::958d17e4', 16) /* undo_in_try.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* undo_in_try.df:2 main #dd564f7d */ <<5f1e408b>>),
                      df.seq(
                        df.wait_for_signal('sub::958d17e4', 32) /* undo_in_try.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* undo_in_try.df:2 main #aa517feb */ <<5f1e408b>>),
                          df.seq(
                            df.wait_for_signal('sub::958d17e4', 64) /* undo_in_try.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* undo_in_try.df:2 main #33582e51 */ <<5f1e408b>>),
                              df.seq(
                                df.wait_for_signal('sub::958d17e4', 128) /* undo_in_try.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* undo_in_try.df:2 main #445f1ec7 */ <<5f1e408b>>),
                                  df.seq(
                                    df.wait_for_signal('sub::958d17e4', 256) /* undo_in_try.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* undo_in_try.df:2 main #d4e00356 */ <<5f1e408b>>),
                                      df.seq(
                                        df.wait_for_signal('sub::958d17e4', 512) /* undo_in_try.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* undo_in_try.df:2 main #a3e733c0 */ <<5f1e408b>>),
                                          df.seq(
                                            df.wait_for_signal('sub::958d17e4', 1024) /* undo_in_try.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* undo_in_try.df:2 main #a7c570aa */ <<5f1e408b>>),
                                              df.seq(
                                                df.wait_for_signal('sub::958d17e4', 2048) /* undo_in_try.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* undo_in_try.df:2 main #d0c2403c */ <<5f1e408b>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::958d17e4', 4096) /* undo_in_try.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* undo_in_try.df:2 main #49cb1186 */ <<5f1e408b>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::958d17e4', 8192) /* undo_in_try.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* undo_in_try.df:2 main #3ecc2110 */ <<5f1e408b>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::958d17e4', 16384) /* undo_in_try.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* undo_in_try.df:2 main #a0a8b4b3 */ <<5f1e408b>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 32768) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #d7af8425 */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 65536) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #4ea6d59f */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 131072) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #39a1e509 */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 262144) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #a91ef898 */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 524288) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #de19c80e */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 1048576) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #8ce82369 */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 2097152) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #fbef13ff */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 4194304) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #62e64245 */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 8388608) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #15e172d3 */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 16777216) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #8b85e770 */ <<5f1e408b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 33554432) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #fc82d7e6 */ <<5f1e408b>>),
                                                                df.sql($q$/* undo_in_try.df:2 main #a46e83bc */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                              df.sleep(0) /* undo_in_try.df:2 */)),
                                                          df.sleep(0) /* undo_in_try.df:2 */)),
                                                      df.sleep(0) /* undo_in_try.df:2 */)),
                                                  df.sleep(0) /* undo_in_try.df:2 */)),
                                              df.sleep(0) /* undo_in_try.df:2 */)),
                                          df.sleep(0) /* undo_in_try.df:2 */)),
                                      df.sleep(0) /* undo_in_try.df:2 */)),
                                  df.sleep(0) /* undo_in_try.df:2 */)),
                              df.sleep(0) /* undo_in_try.df:2 */)),
                          df.sleep(0) /* undo_in_try.df:2 */)),
                      df.sleep(0) /* undo_in_try.df:2 */)),
                  df.sleep(0) /* undo_in_try.df:2 */)),
              df.sleep(0) /* undo_in_try.df:2 */)),
          df.sleep(0) /* undo_in_try.df:2 */)),
      df.sleep(0) /* undo_in_try.df:2 */),
    df.if(
      df.sql($q$/* undo_in_try.df:2 main #565929e5 */ <<15b0f818>> SELECT CASE ($dfx_end_958d17e4.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_958d17e4.message?))::boolean END AS c$q$),
      df.sql($q$/* undo_in_try.df:3 main #44d6dfa9 */ SELECT (($dfx_end_958d17e4.message)::text) AS why$q$),
      df.sql($q$/* undo_in_try.df:2 main #18ac4a06 */ SELECT NULL::text AS result WHERE false$q$))))
-- df_child_1: main:779588f9
df.seq(
  df.as(df.seq(
    df.as(df.sql($q$/* undo_in_try.df:2 main #5f657f7b */ SELECT 1 AS id$q$), 'a'),
    df.sql($q$/* undo_in_try.df:3 main #12c21842 */ <<6f516f9c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'no'; END $dfx$$q$)), 'dfx_ret'),
  df.sql($q$/* undo_in_try.df:2 main #875ded7f */ SELECT df.signal('@dfx:main:779588f9:1@', 'sub::779588f9')$q$))
-- df_child_2: main:c676f700
df.seq(
  df.as(df.sql($q$/* undo_in_try.df:2 main #94bfc9b7 */ SELECT (@dfx:main:c676f700:1@::integer) AS gone$q$), 'dfx_ret'),
  df.sql($q$/* undo_in_try.df:2 main #7b7ca75b */ <<1226c9dd>> SELECT CASE WHEN r.j IS NULL THEN CASE WHEN EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN NULL ELSE df.signal('@dfx:main:c676f700:2@', 'sub::f17f2680') END ELSE coalesce((SELECT i.id FROM df.instances i WHERE i.label = r.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:f17f2680:index@', r.o::text), r.label) END) END AS next FROM (SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows, n.result -> 'rows' -> 0 ->> 'base' AS base, @dfx:chain:f17f2680:index@ + 1 AS o FROM df.nodes n WHERE n.instance_id = '@dfx:main:c676f700:2@' AND n.result_name = 'dfx_kid_f17f2680' AND n.status = 'completed' LIMIT 1) s) r$q$))
-- df_child_3: main:958d17e4
df.seq(
  df.as(df.seq(
    df.seq(
      df.as(df.sql($q$/* undo_in_try.df:2 main #df046bc5 */ <<3ab260f9>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:779588f9:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:779588f9:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::saga::779588f9' AS label) l) k$q$), 'dfx_kid_779588f9'),
      df.wait_for_signal('sub::779588f9', 1) /* undo_in_try.df:2 */),
    df.seq(
      df.if(
        df.as(df.sql($q$/* undo_in_try.df:2 main #84a0d446 */ <<cf4655d4>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_779588f9.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `saga` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `saga` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `saga` of line 2' || ' did not end' ELSE 'the block `saga` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_779588f9'),
        df.seq(
          df.wait_for_signal('sub::779588f9', 2) /* undo_in_try.df:2 */,
          df.if(
            df.as(df.sql($q$/* undo_in_try.df:2 main #f3a7e4d0 */ <<cf4655d4>>),
            df.seq(
              df.wait_for_signal('sub::779588f9', 4) /* undo_in_try.df:2 */,
              df.if(
                df.as(df.sql($q$/* undo_in_try.df:2 main #6aaeb56a */ <<cf4655d4>>),
                df.seq(
                  df.wait_for_signal('sub::779588f9', 8) /* undo_in_try.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* undo_in_try.df:2 main #1da985fc */ <<cf4655d4>>),
                    df.seq(
                      df.wait_for_signal('sub::779588f9', 16) /* undo_in_try.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* undo_in_try.df:2 main #83cd105f */ <<cf4655d4>>),
                        df.seq(
                          df.wait_for_signal('sub::779588f9', 32) /* undo_in_try.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* undo_in_try.df:2 main #f4ca20c9 */ <<cf4655d4>>),
                            df.seq(
                              df.wait_for_signal('sub::779588f9', 64) /* undo_in_try.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* undo_in_try.df:2 main #6dc37173 */ <<cf4655d4>>),
                                df.seq(
                                  df.wait_for_signal('sub::779588f9', 128) /* undo_in_try.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* undo_in_try.df:2 main #1ac441e5 */ <<cf4655d4>>),
                                    df.seq(
                                      df.wait_for_signal('sub::779588f9', 256) /* undo_in_try.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* undo_in_try.df:2 main #8a7b5c74 */ <<cf4655d4>>),
                                        df.seq(
                                          df.wait_for_signal('sub::779588f9', 512) /* undo_in_try.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* undo_in_try.df:2 main #fd7c6ce2 */ <<cf4655d4>>),
                                            df.seq(
                                              df.wait_for_signal('sub::779588f9', 1024) /* undo_in_try.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* undo_in_try.df:2 main #72fbaa11 */ <<cf4655d4>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::779588f9', 2048) /* undo_in_try.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* undo_in_try.df:2 main #05fc9a87 */ <<cf4655d4>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::779588f9', 4096) /* undo_in_try.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* undo_in_try.df:2 main #9cf5cb3d */ <<cf4655d4>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::779588f9', 8192) /* undo_in_try.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* undo_in_try.df:2 main #ebf2fbab */ <<cf4655d4>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::779588f9', 16384) /* undo_in_try.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #75966e08 */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 32768) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #02915e9e */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 65536) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #9b980f24 */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 131072) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #ec9f3fb2 */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 262144) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #7c202223 */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 524288) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #0b2712b5 */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 1048576) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #59d6f9d2 */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 2097152) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #2ed1c944 */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 4194304) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #b7d898fe */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 8388608) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #c0dfa868 */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 16777216) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #5ebb3dcb */ <<cf4655d4>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 33554432) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #29bc0d5d */ <<cf4655d4>>),
                                                                df.sql($q$/* undo_in_try.df:2 main #c5591a3b */ <<4e15ca1c>>),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                            df.sleep(0) /* undo_in_try.df:2 */)),
                                                        df.sleep(0) /* undo_in_try.df:2 */)),
                                                    df.sleep(0) /* undo_in_try.df:2 */)),
                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                            df.sleep(0) /* undo_in_try.df:2 */)),
                                        df.sleep(0) /* undo_in_try.df:2 */)),
                                    df.sleep(0) /* undo_in_try.df:2 */)),
                                df.sleep(0) /* undo_in_try.df:2 */)),
                            df.sleep(0) /* undo_in_try.df:2 */)),
                        df.sleep(0) /* undo_in_try.df:2 */)),
                    df.sleep(0) /* undo_in_try.df:2 */)),
                df.sleep(0) /* undo_in_try.df:2 */)),
            df.sleep(0) /* undo_in_try.df:2 */)),
        df.sleep(0) /* undo_in_try.df:2 */),
      df.if(
        df.sql($q$/* undo_in_try.df:2 main #08c276c7 */ <<dfc502c4>> SELECT CASE ($dfx_end_779588f9.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_779588f9.message?))::boolean END AS c$q$),
        df.seq(
          df.if(
            df.as(df.sql($q$/* undo_in_try.df:2 main #c75c19b4 */ <<639a7605>> WITH RECURSIVE u(id) AS (SELECT ($dfx_end_779588f9.instance_id)::text UNION SELECT i.id::text FROM df.instances i JOIN u ON starts_with(i.label, u.id || '::e') WHERE split_part(i.label, '::', 3) NOT IN ('call', 'start', 'each', 'undo')) SELECT a.n BETWEEN 1 AND 5000 AS c, a.n, a.rows, t.g AS tpl, b.base, (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:f17f2680:index@', r.o::text), l.label) END) AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o) CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE a.n <= 5000 AND r.o <= 1) s) AS started FROM (SELECT concat('{sys_instance_id}::e1::undo::f17f2680', '::') AS base OFFSET 0) b CROSS JOIN (SELECT count(*) AS n, coalesce(json_agg(json_build_object('g', q.g) ORDER BY q.at DESC, q.k DESC), '[]'::json)::text AS rows FROM (SELECT x.k, d.at, CASE x.k WHEN 1 THEN replace(replace(convert_from(decode('@dfx:main:c676f700:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:c676f700:1@', (SELECT CASE WHEN v IS NULL THEN '(concat(chr(36), ''a.id is NULL or has no rows'')::int4::text)' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((((SELECT n.result FROM u JOIN df.nodes n ON n.instance_id = u.id WHERE n.result_name = 'a' AND n.status = 'completed' AND n.updated_at <= d.at ORDER BY n.updated_at DESC LIMIT 1) -> 'rows' -> 0 -> 'id'))::json #>> ARRAY[]::text[])::text AS v OFFSET 0) q)), chr(64) || 'dfx:main:c676f700:2@', '{sys_instance_id}') END AS g FROM (VALUES (1, 'a')) x(k, record) CROSS JOIN LATERAL (SELECT n.updated_at AS at FROM u JOIN df.nodes n ON n.instance_id = u.id AND n.result_name = x.record AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) d) q) a CROSS JOIN (SELECT NULL::text AS g OFFSET 0) t$q$), 'dfx_kid_f17f2680'),
            df.seq(
              df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
              df.if(
                df.as(df.sql($q$/* undo_in_try.df:2 main #112bc6f9 */ <<5a268d85>> WITH b AS (SELECT (($dfx_kid_f17f2680.base))::text AS base, (($dfx_kid_f17f2680.n))::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s, i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k), h AS MATERIALIZED (SELECT (e.o - 1) % 1 AS first, max(e.o) AS o FROM e GROUP BY 1), m AS MATERIALIZED (SELECT m.*, CASE WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n, (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % 1 WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended, EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m), d AS MATERIALIZED (SELECT e.o + 1 AS o FROM e, m WHERE m.status = 'running' AND e.s IN ('completed', 'failed', 'cancelled') AND e.o + 1 <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + 1)) SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex, q.result, q.started, q.swept FROM (SELECT m.status, (SELECT string_agg(concat('; an undo step failed too: ', CASE e.st WHEN 'failed' THEN coalesce((SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1), 'its instance failed') ELSE 'it was cancelled' END), '' ORDER BY e.o) FROM e WHERE m.status = 'completed' AND e.st IN ('failed', 'cancelled')) AS message, NULL::text AS result, CASE WHEN m.status = 'running' THEN (SELECT count(s.id) FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace((r.j ->> 'g'), chr(64) || 'dfx:chain:f17f2680:index@', r.o::text), l.label) END) AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_f17f2680' AND n.status = 'completed' LIMIT 1) p, LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s) END AS started, CASE WHEN m.status = 'failed' THEN (WITH RECURSIVE t(id) AS (SELECT e.id FROM e WHERE e.s IN ('pending', 'running') UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) END AS swept FROM m) q$q$), 'dfx_undo_779588f9'),
                df.seq(
                  df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* undo_in_try.df:2 main #662cf66f */ <<5a268d85>>),
                    df.seq(
                      df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* undo_in_try.df:2 main #ff25a7d5 */ <<5a268d85>>),
                        df.seq(
                          df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* undo_in_try.df:2 main #88229743 */ <<5a268d85>>),
                            df.seq(
                              df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* undo_in_try.df:2 main #164602e0 */ <<5a268d85>>),
                                df.seq(
                                  df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* undo_in_try.df:2 main #61413276 */ <<5a268d85>>),
                                    df.seq(
                                      df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* undo_in_try.df:2 main #f84863cc */ <<5a268d85>>),
                                        df.seq(
                                          df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* undo_in_try.df:2 main #8f4f535a */ <<5a268d85>>),
                                            df.seq(
                                              df.wait_for_signal('sub::f17f2680', 4) /* undo_in_try.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* undo_in_try.df:2 main #1ff04ecb */ <<5a268d85>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::f17f2680', 8) /* undo_in_try.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* undo_in_try.df:2 main #68f77e5d */ <<5a268d85>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::f17f2680', 16) /* undo_in_try.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* undo_in_try.df:2 main #29b08f1e */ <<5a268d85>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::f17f2680', 32) /* undo_in_try.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* undo_in_try.df:2 main #5eb7bf88 */ <<5a268d85>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::f17f2680', 64) /* undo_in_try.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #c7beee32 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 128) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #b0b9dea4 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 256) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #2edd4b07 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 512) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #59da7b91 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 1024) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #c0d32a2b */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 2048) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #b7d41abd */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 4096) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #276b072c */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 8192) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #506c37ba */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 16384) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #029ddcdd */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 32768) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #759aec4b */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 65536) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #ec93bdf1 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 131072) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #9b948d67 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 262144) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #05f018c4 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 524288) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #72f72852 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 1048576) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #ebfe79e8 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 2097152) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #9cf9497e */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 4194304) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #0c4654ef */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 8388608) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #7b416479 */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 16777216) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #1b86ed9c */ <<5a268d85>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 33554432) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #6c81dd0a */ <<5a268d85>>),
                                                                df.sql($q$/* undo_in_try.df:2 main #09c589f8 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                                            df.sleep(0) /* undo_in_try.df:2 */)),
                                                        df.sleep(0) /* undo_in_try.df:2 */)),
                                                    df.sleep(0) /* undo_in_try.df:2 */)),
                                                df.sleep(0) /* undo_in_try.df:2 */)),
                                            df.sleep(0) /* undo_in_try.df:2 */)),
                                        df.sleep(0) /* undo_in_try.df:2 */)),
                                    df.sleep(0) /* undo_in_try.df:2 */)),
                                df.sleep(0) /* undo_in_try.df:2 */)),
                            df.sleep(0) /* undo_in_try.df:2 */)),
                        df.sleep(0) /* undo_in_try.df:2 */)),
                    df.sleep(0) /* undo_in_try.df:2 */)),
                df.sleep(0) /* undo_in_try.df:2 */)),
            df.as(df.sql($q$/* undo_in_try.df:2 main #1691eb56 */ <<50595686>> SELECT false AS c, CASE WHEN m.m IS NULL THEN 'completed' ELSE 'failed' END AS status, m.m AS message, encode(convert_to(m.m, 'UTF8'), 'hex') AS hex, '[]' AS result FROM (SELECT CASE WHEN (($dfx_kid_f17f2680.n))::int > 5000 THEN '; more than 5000 undo steps, so none of them ran' END AS m) m$q$), 'dfx_undo_779588f9')),
          df.sql($q$/* undo_in_try.df:2 main #87ffd207 */ <<a623b068>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = concat(convert_from(decode(($dfx_end_779588f9.hex?), 'hex'), 'UTF8'), convert_from(decode(($dfx_undo_779588f9.hex?), 'hex'), 'UTF8')); END $dfx$$q$)),
        df.sql($q$/* undo_in_try.df:2 main #5d0a667e */ SELECT NULL::jsonb AS dfx_box$q$)))), 'dfx_ret'),
  df.sql($q$/* undo_in_try.df:2 main #fe2de052 */ SELECT df.signal('@dfx:main:958d17e4:1@', 'sub::958d17e4')$q$))
