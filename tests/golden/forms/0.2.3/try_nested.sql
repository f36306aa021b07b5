-- main
df.seq(
  df.seq(
    df.as(df.sql(concat($q$/* try_nested.df:2 main #9aa247bd */ <<2d7f45c0>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:958d17e4:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:196144fb:graph@', '$q$, df_child_1, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::try::958d17e4' AS label) l) k$q$)), 'dfx_kid_958d17e4'),
    df.wait_for_signal('sub::958d17e4', 1) /* try_nested.df:2 */),
  df.seq(
    df.if(
      df.as(df.sql($q$/* try_nested.df:2 main #da3b8b64 */ <<54655b0b>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_958d17e4.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `try` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `try` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `try` of line 2' || ' did not end' ELSE 'the block `try` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_958d17e4'),
      df.seq(
        df.wait_for_signal('sub::958d17e4', 2) /* try_nested.df:2 */,
        df.if(
          df.as(df.sql($q$/* try_nested.df:2 main #ad3cbbf2 */ <<54655b0b>>),
          df.seq(
            df.wait_for_signal('sub::958d17e4', 4) /* try_nested.df:2 */,
            df.if(
              df.as(df.sql($q$/* try_nested.df:2 main #3435ea48 */ <<54655b0b>>),
              df.seq(
                df.wait_for_signal('sub::958d17e4', 8) /* try_nested.df:2 */,
                df.if(
                  df.as(df.sql($q$/* try_nested.df:2 main #4332dade */ <<54655b0b>>),
                  df.seq(
                    df.wait_for_signal('sub::958d17e4', 16) /* try_nested.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* try_nested.df:2 main #dd564f7d */ <<54655b0b>>),
                      df.seq(
                        df.wait_for_signal('sub::958d17e4', 32) /* try_nested.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* try_nested.df:2 main #aa517feb */ <<54655b0b>>),
                          df.seq(
                            df.wait_for_signal('sub::958d17e4', 64) /* try_nested.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* try_nested.df:2 main #33582e51 */ <<54655b0b>>),
                              df.seq(
                                df.wait_for_signal('sub::958d17e4', 128) /* try_nested.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* try_nested.df:2 main #445f1ec7 */ <<54655b0b>>),
                                  df.seq(
                                    df.wait_for_signal('sub::958d17e4', 256) /* try_nested.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* try_nested.df:2 main #d4e00356 */ <<54655b0b>>),
                                      df.seq(
                                        df.wait_for_signal('sub::958d17e4', 512) /* try_nested.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* try_nested.df:2 main #a3e733c0 */ <<54655b0b>>),
                                          df.seq(
                                            df.wait_for_signal('sub::958d17e4', 1024) /* try_nested.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* try_nested.df:2 main #a7c570aa */ <<54655b0b>>),
                                              df.seq(
                                                df.wait_for_signal('sub::958d17e4', 2048) /* try_nested.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* try_nested.df:2 main #d0c2403c */ <<54655b0b>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::958d17e4', 4096) /* try_nested.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* try_nested.df:2 main #49cb1186 */ <<54655b0b>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::958d17e4', 8192) /* try_nested.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* try_nested.df:2 main #3ecc2110 */ <<54655b0b>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::958d17e4', 16384) /* try_nested.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* try_nested.df:2 main #a0a8b4b3 */ <<54655b0b>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 32768) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #d7af8425 */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 65536) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #4ea6d59f */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 131072) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #39a1e509 */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 262144) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #a91ef898 */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 524288) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #de19c80e */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 1048576) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #8ce82369 */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 2097152) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #fbef13ff */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 4194304) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #62e64245 */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 8388608) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #15e172d3 */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 16777216) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #8b85e770 */ <<54655b0b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 33554432) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #fc82d7e6 */ <<54655b0b>>),
                                                                df.sql($q$/* try_nested.df:2 main #a46e83bc */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                              df.sleep(0) /* try_nested.df:2 */)),
                                                          df.sleep(0) /* try_nested.df:2 */)),
                                                      df.sleep(0) /* try_nested.df:2 */)),
                                                  df.sleep(0) /* try_nested.df:2 */)),
                                              df.sleep(0) /* try_nested.df:2 */)),
                                          df.sleep(0) /* try_nested.df:2 */)),
                                      df.sleep(0) /* try_nested.df:2 */)),
                                  df.sleep(0) /* try_nested.df:2 */)),
                              df.sleep(0) /* try_nested.df:2 */)),
                          df.sleep(0) /* try_nested.df:2 */)),
                      df.sleep(0) /* try_nested.df:2 */)),
                  df.sleep(0) /* try_nested.df:2 */)),
              df.sleep(0) /* try_nested.df:2 */)),
          df.sleep(0) /* try_nested.df:2 */)),
      df.sleep(0) /* try_nested.df:2 */),
    df.if(
      df.sql($q$/* try_nested.df:2 main #565929e5 */ <<15b0f818>> SELECT CASE ($dfx_end_958d17e4.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_958d17e4.message?))::boolean END AS c$q$),
      df.sql($q$/* try_nested.df:2 main #44d6dfa9 */ SELECT (($dfx_end_958d17e4.message)::text) AS a$q$),
      df.sql($q$/* try_nested.df:2 main #18ac4a06 */ <<7a3cae6f>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_958d17e4.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- df_child_1: main:196144fb
df.seq(
  df.as(df.sql($q$/* try_nested.df:2 main #5f7c8413 */ SELECT 1 / 0 AS a$q$), 'dfx_ret'),
  df.sql($q$/* try_nested.df:2 main #8348ab6f */ SELECT df.signal('@dfx:main:196144fb:1@', 'sub::196144fb')$q$))
-- df_child_2: main:958d17e4
df.seq(
  df.as(df.seq(
    df.seq(
      df.as(df.sql($q$/* try_nested.df:2 main #c2b76ee7 */ <<c9f2326a>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:196144fb:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:196144fb:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::try::196144fb' AS label) l) k$q$), 'dfx_kid_196144fb'),
      df.wait_for_signal('sub::196144fb', 1) /* try_nested.df:2 */),
    df.seq(
      df.if(
        df.as(df.sql($q$/* try_nested.df:2 main #51dd26a7 */ <<87f5c9fa>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_196144fb.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `try` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `try` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `try` of line 2' || ' did not end' ELSE 'the block `try` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_196144fb'),
        df.seq(
          df.wait_for_signal('sub::196144fb', 2) /* try_nested.df:2 */,
          df.if(
            df.as(df.sql($q$/* try_nested.df:2 main #26da1631 */ <<87f5c9fa>>),
            df.seq(
              df.wait_for_signal('sub::196144fb', 4) /* try_nested.df:2 */,
              df.if(
                df.as(df.sql($q$/* try_nested.df:2 main #bfd3478b */ <<87f5c9fa>>),
                df.seq(
                  df.wait_for_signal('sub::196144fb', 8) /* try_nested.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* try_nested.df:2 main #c8d4771d */ <<87f5c9fa>>),
                    df.seq(
                      df.wait_for_signal('sub::196144fb', 16) /* try_nested.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* try_nested.df:2 main #56b0e2be */ <<87f5c9fa>>),
                        df.seq(
                          df.wait_for_signal('sub::196144fb', 32) /* try_nested.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* try_nested.df:2 main #21b7d228 */ <<87f5c9fa>>),
                            df.seq(
                              df.wait_for_signal('sub::196144fb', 64) /* try_nested.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* try_nested.df:2 main #b8be8392 */ <<87f5c9fa>>),
                                df.seq(
                                  df.wait_for_signal('sub::196144fb', 128) /* try_nested.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* try_nested.df:2 main #cfb9b304 */ <<87f5c9fa>>),
                                    df.seq(
                                      df.wait_for_signal('sub::196144fb', 256) /* try_nested.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* try_nested.df:2 main #5f06ae95 */ <<87f5c9fa>>),
                                        df.seq(
                                          df.wait_for_signal('sub::196144fb', 512) /* try_nested.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* try_nested.df:2 main #28019e03 */ <<87f5c9fa>>),
                                            df.seq(
                                              df.wait_for_signal('sub::196144fb', 1024) /* try_nested.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* try_nested.df:2 main #a523050d */ <<87f5c9fa>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::196144fb', 2048) /* try_nested.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* try_nested.df:2 main #d224359b */ <<87f5c9fa>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::196144fb', 4096) /* try_nested.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* try_nested.df:2 main #4b2d6421 */ <<87f5c9fa>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::196144fb', 8192) /* try_nested.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* try_nested.df:2 main #3c2a54b7 */ <<87f5c9fa>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::196144fb', 16384) /* try_nested.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #a24ec114 */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 32768) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #d549f182 */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 65536) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #4c40a038 */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 131072) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #3b4790ae */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 262144) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #abf88d3f */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 524288) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #dcffbda9 */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 1048576) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #8e0e56ce */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 2097152) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #f9096658 */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 4194304) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #600037e2 */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 8388608) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #17070774 */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 16777216) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #896392d7 */ <<87f5c9fa>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 33554432) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #fe64a241 */ <<87f5c9fa>>),
                                                                df.sql($q$/* try_nested.df:2 main #65472ec7 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                                df.sleep(0) /* try_nested.df:2 */)),
                                                            df.sleep(0) /* try_nested.df:2 */)),
                                                        df.sleep(0) /* try_nested.df:2 */)),
                                                    df.sleep(0) /* try_nested.df:2 */)),
                                                df.sleep(0) /* try_nested.df:2 */)),
                                            df.sleep(0) /* try_nested.df:2 */)),
                                        df.sleep(0) /* try_nested.df:2 */)),
                                    df.sleep(0) /* try_nested.df:2 */)),
                                df.sleep(0) /* try_nested.df:2 */)),
                            df.sleep(0) /* try_nested.df:2 */)),
                        df.sleep(0) /* try_nested.df:2 */)),
                    df.sleep(0) /* try_nested.df:2 */)),
                df.sleep(0) /* try_nested.df:2 */)),
            df.sleep(0) /* try_nested.df:2 */)),
        df.sleep(0) /* try_nested.df:2 */),
      df.if(
        df.sql($q$/* try_nested.df:2 main #ddbf8426 */ <<adbabf4e>> SELECT CASE ($dfx_end_196144fb.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_196144fb.message?))::boolean END AS c$q$),
        df.seq(
          df.as(df.sql($q$/* try_nested.df:2 main #b77b8968 */ <<338bf8c6>> SELECT encode(convert_to((concat('again: ', ((($dfx_end_196144fb.message)::text))::text))::text, 'UTF8'), 'hex') AS text$q$), 'dfx_text_886510d9'),
          df.sql($q$/* try_nested.df:2 main #886510d9 */ <<a42f621f>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_text_886510d9), 'hex'), 'UTF8'); END $dfx$$q$)),
        df.sql($q$/* try_nested.df:2 main #40b9635c */ <<21eb48e4>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_196144fb.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))), 'dfx_ret'),
  df.sql($q$/* try_nested.df:2 main #fe2de052 */ SELECT df.signal('@dfx:main:958d17e4:1@', 'sub::958d17e4')$q$))
