-- main
df.seq(
  df.seq(
    df.seq(
      df.as(df.sql($q$/* try_names.df:2 main #76569788 */ SELECT 0 AS n$q$), 'x'),
      df.as(df.sql(concat($q$/* try_names.df:3 main #9aa247bd */ <<7dca1db9>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:958d17e4:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::try::958d17e4' AS label) l) k$q$)), 'dfx_kid_958d17e4')),
    df.seq(
      df.wait_for_signal('sub::958d17e4', 1) /* try_names.df:3 */,
      df.if(
        df.as(df.sql($q$/* try_names.df:3 main #da3b8b64 */ <<41945bb5>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_958d17e4.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `try` of line 3' || ' failed') WHEN 'cancelled' THEN 'the block `try` of line 3' || ' was cancelled' WHEN 'timed_out' THEN 'the block `try` of line 3' || ' did not end' ELSE 'the block `try` of line 3' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_958d17e4'),
        df.seq(
          df.wait_for_signal('sub::958d17e4', 2) /* try_names.df:3 */,
          df.if(
            df.as(df.sql($q$/* try_names.df:3 main #ad3cbbf2 */ <<41945bb5>>),
            df.seq(
              df.wait_for_signal('sub::958d17e4', 4) /* try_names.df:3 */,
              df.if(
                df.as(df.sql($q$/* try_names.df:3 main #3435ea48 */ <<41945bb5>>),
                df.seq(
                  df.wait_for_signal('sub::958d17e4', 8) /* try_names.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* try_names.df:3 main #4332dade */ <<41945bb5>>),
                    df.seq(
                      df.wait_for_signal('sub::958d17e4', 16) /* try_names.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* try_names.df:3 main #dd564f7d */ <<41945bb5>>),
                        df.seq(
                          df.wait_for_signal('sub::958d17e4', 32) /* try_names.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* try_names.df:3 main #aa517feb */ <<41945bb5>>),
                            df.seq(
                              df.wait_for_signal('sub::958d17e4', 64) /* try_names.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* try_names.df:3 main #33582e51 */ <<41945bb5>>),
                                df.seq(
                                  df.wait_for_signal('sub::958d17e4', 128) /* try_names.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* try_names.df:3 main #445f1ec7 */ <<41945bb5>>),
                                    df.seq(
                                      df.wait_for_signal('sub::958d17e4', 256) /* try_names.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* try_names.df:3 main #d4e00356 */ <<41945bb5>>),
                                        df.seq(
                                          df.wait_for_signal('sub::958d17e4', 512) /* try_names.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* try_names.df:3 main #a3e733c0 */ <<41945bb5>>),
                                            df.seq(
                                              df.wait_for_signal('sub::958d17e4', 1024) /* try_names.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* try_names.df:3 main #a7c570aa */ <<41945bb5>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::958d17e4', 2048) /* try_names.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* try_names.df:3 main #d0c2403c */ <<41945bb5>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::958d17e4', 4096) /* try_names.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* try_names.df:3 main #49cb1186 */ <<41945bb5>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::958d17e4', 8192) /* try_names.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* try_names.df:3 main #3ecc2110 */ <<41945bb5>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::958d17e4', 16384) /* try_names.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #a0a8b4b3 */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 32768) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #d7af8425 */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 65536) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #4ea6d59f */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 131072) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #39a1e509 */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 262144) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #a91ef898 */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 524288) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #de19c80e */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 1048576) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #8ce82369 */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 2097152) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #fbef13ff */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 4194304) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #62e64245 */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 8388608) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #15e172d3 */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 16777216) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #8b85e770 */ <<41945bb5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 33554432) /* try_names.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_names.df:3 main #fc82d7e6 */ <<41945bb5>>),
                                                                df.sql($q$/* try_names.df:3 main #a46e83bc */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                                df.sleep(0) /* try_names.df:3 */)),
                                                            df.sleep(0) /* try_names.df:3 */)),
                                                        df.sleep(0) /* try_names.df:3 */)),
                                                    df.sleep(0) /* try_names.df:3 */)),
                                                df.sleep(0) /* try_names.df:3 */)),
                                            df.sleep(0) /* try_names.df:3 */)),
                                        df.sleep(0) /* try_names.df:3 */)),
                                    df.sleep(0) /* try_names.df:3 */)),
                                df.sleep(0) /* try_names.df:3 */)),
                            df.sleep(0) /* try_names.df:3 */)),
                        df.sleep(0) /* try_names.df:3 */)),
                    df.sleep(0) /* try_names.df:3 */)),
                df.sleep(0) /* try_names.df:3 */)),
            df.sleep(0) /* try_names.df:3 */)),
        df.sleep(0) /* try_names.df:3 */))),
  df.seq(
    df.seq(
      df.as(df.sql($q$/* try_names.df:3 main #1cd8483d */ <<278867c0>> SELECT e -> 'n' AS "n" FROM json_array_elements((CASE ($dfx_end_958d17e4.status) WHEN 'completed' THEN ((($dfx_end_958d17e4.names?))::json -> 'rows' -> 0 ->> 'n1') WHEN 'failed' THEN coalesce((SELECT (n.result -> 'rows')::text FROM df.nodes n WHERE n.instance_id = ($dfx_end_958d17e4.instance_id) AND n.result_name = 'x' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1), (SELECT json_agg(row_to_json("x".*))::text FROM $x.*)) ELSE (SELECT json_agg(row_to_json("x".*))::text FROM $x.*) END)::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'x'),
      df.as(df.sql($q$/* try_names.df:3 main #6bdf78ab */ <<cb470f69>> SELECT e -> 'n' AS "n" FROM json_array_elements((CASE ($dfx_end_958d17e4.status) WHEN 'completed' THEN ((($dfx_end_958d17e4.names?))::json -> 'rows' -> 0 ->> 'n2') WHEN 'failed' THEN coalesce((SELECT (n.result -> 'rows')::text FROM df.nodes n WHERE n.instance_id = ($dfx_end_958d17e4.instance_id) AND n.result_name = 'y' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1), NULL) ELSE NULL END)::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'y')),
    df.seq(
      df.if(
        df.sql($q$/* try_names.df:3 main #565929e5 */ <<15b0f818>> SELECT CASE ($dfx_end_958d17e4.status) WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(($dfx_end_958d17e4.message?))::boolean END AS c$q$),
        df.as(df.sql($q$/* try_names.df:4 main #6b411fea */ SELECT 3 AS n$q$), 'y'),
        df.sleep(0) /* try_names.df:3 */),
      df.sql($q$/* try_names.df:5 main #d632b649 */ SELECT ($x.n) AS x, ($y.n) AS y$q$))))
-- df_child_1: main:958d17e4
df.seq(
  df.seq(
    df.as(df.seq(
      df.as(df.sql($q$/* try_names.df:3 main #496e15b4 */ SELECT 1 AS n$q$), 'x'),
      df.as(df.sql($q$/* try_names.df:4 main #3e692522 */ SELECT 2 AS n$q$), 'y')), 'dfx_ret'),
    df.as(df.sql($q$/* try_names.df:3 main #4c9b7fe4 */ <<078b3fa0>> SELECT (SELECT json_agg(row_to_json("x".*))::text FROM $x.*) AS n1, (SELECT json_agg(row_to_json("y".*))::text FROM $y.*) AS n2$q$), 'dfx_pack')),
  df.sql($q$/* try_names.df:3 main #fe2de052 */ SELECT df.signal('@dfx:main:958d17e4:1@', 'sub::958d17e4')$q$))
