-- main
df.seq(
  df.seq(
    df.loop( -- retry.df:2
      df.seq(
        df.seq(
          df.seq(
            df.if(
              df.sql($q$/* retry.df:2 main #9779c98c */ <<58a8c1f6>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_f4f6189e' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* retry.df:2 main #a6c5e9c1 */ <<804c8a4b>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_f4f6189e' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_f4f6189e'),
              df.as(df.sql($q$/* retry.df:2 main #4edc3f50 */ SELECT 0 AS n$q$), 'dfx_turn_f4f6189e')),
            df.as(df.sql($q$/* retry.df:2 main #239470c1 */ SELECT (($dfx_turn_f4f6189e.n)::bigint) + 1 AS n$q$), 'dfx_turn_f4f6189e')),
          df.seq(
            df.as(df.sql(concat($q$/* retry.df:2 main #ee33de88 */ <<ab591aa6>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:869eef64:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_f4f6189e.n)::bigint), '::retry::869eef64') AS label) l) k$q$)), 'dfx_kid_869eef64'),
            df.wait_for_signal('sub::869eef64', 1) /* retry.df:2 */)),
        df.if(
          df.as(df.sql($q$/* retry.df:2 main #8cfcdede */ <<9ccd356b>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_869eef64.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_869eef64'),
          df.seq(
            df.wait_for_signal('sub::869eef64', 2) /* retry.df:2 */,
            df.if(
              df.as(df.sql($q$/* retry.df:2 main #fbfbee48 */ <<9ccd356b>>),
              df.seq(
                df.wait_for_signal('sub::869eef64', 4) /* retry.df:2 */,
                df.if(
                  df.as(df.sql($q$/* retry.df:2 main #62f2bff2 */ <<9ccd356b>>),
                  df.seq(
                    df.wait_for_signal('sub::869eef64', 8) /* retry.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* retry.df:2 main #15f58f64 */ <<9ccd356b>>),
                      df.seq(
                        df.wait_for_signal('sub::869eef64', 16) /* retry.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* retry.df:2 main #8b911ac7 */ <<9ccd356b>>),
                          df.seq(
                            df.wait_for_signal('sub::869eef64', 32) /* retry.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* retry.df:2 main #fc962a51 */ <<9ccd356b>>),
                              df.seq(
                                df.wait_for_signal('sub::869eef64', 64) /* retry.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* retry.df:2 main #659f7beb */ <<9ccd356b>>),
                                  df.seq(
                                    df.wait_for_signal('sub::869eef64', 128) /* retry.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* retry.df:2 main #12984b7d */ <<9ccd356b>>),
                                      df.seq(
                                        df.wait_for_signal('sub::869eef64', 256) /* retry.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* retry.df:2 main #822756ec */ <<9ccd356b>>),
                                          df.seq(
                                            df.wait_for_signal('sub::869eef64', 512) /* retry.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* retry.df:2 main #f520667a */ <<9ccd356b>>),
                                              df.seq(
                                                df.wait_for_signal('sub::869eef64', 1024) /* retry.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* retry.df:2 main #8c27ed6d */ <<9ccd356b>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::869eef64', 2048) /* retry.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* retry.df:2 main #fb20ddfb */ <<9ccd356b>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::869eef64', 4096) /* retry.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* retry.df:2 main #62298c41 */ <<9ccd356b>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::869eef64', 8192) /* retry.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* retry.df:2 main #152ebcd7 */ <<9ccd356b>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::869eef64', 16384) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #8b4a2974 */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 32768) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #fc4d19e2 */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 65536) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #65444858 */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 131072) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #124378ce */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 262144) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #82fc655f */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 524288) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #f5fb55c9 */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 1048576) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #a70abeae */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 2097152) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #d00d8e38 */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 4194304) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #4904df82 */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 8388608) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #3e03ef14 */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 16777216) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #a0677ab7 */ <<9ccd356b>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::869eef64', 33554432) /* retry.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry.df:2 main #d7604a21 */ <<9ccd356b>>),
                                                                df.sql($q$/* retry.df:2 main #ae6b062e */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                                df.sleep(0) /* retry.df:2 */)),
                                                              df.sleep(0) /* retry.df:2 */)),
                                                          df.sleep(0) /* retry.df:2 */)),
                                                      df.sleep(0) /* retry.df:2 */)),
                                                  df.sleep(0) /* retry.df:2 */)),
                                              df.sleep(0) /* retry.df:2 */)),
                                          df.sleep(0) /* retry.df:2 */)),
                                      df.sleep(0) /* retry.df:2 */)),
                                  df.sleep(0) /* retry.df:2 */)),
                              df.sleep(0) /* retry.df:2 */)),
                          df.sleep(0) /* retry.df:2 */)),
                      df.sleep(0) /* retry.df:2 */)),
                  df.sleep(0) /* retry.df:2 */)),
              df.sleep(0) /* retry.df:2 */)),
          df.sleep(0) /* retry.df:2 */)),
      df.seq(
        df.as(df.sql($q$/* retry.df:2 main #079b75ba */ <<cc2d5b1e>> SELECT (SELECT json_agg(row_to_json("dfx_turn_f4f6189e".*))::text FROM $dfx_turn_f4f6189e.*) AS k0$q$), 'dfx_next_f4f6189e'),
        df.sql($q$/* retry.df:2 main #e2ebd0fb */ <<98aaf691>> SELECT ($dfx_end_869eef64.status) = 'failed' AND (($dfx_turn_f4f6189e.n)::bigint) < 3 AS c$q$))),
    df.sql($q$/* retry.df:2 main #8fa3d89f */ <<890fddb7>> DO $dfx$ BEGIN IF ($dfx_end_869eef64.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_869eef64.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
  df.sql($q$/* retry.df:2 main #6c3dd333 */ <<c5f0a1c6>> SELECT e -> 'n' AS "n" FROM jsonb_array_elements((($dfx_end_869eef64.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))
-- df_child_1: main:869eef64
df.seq(
  df.as(df.sql($q$/* retry.df:2 main #c3711c80 */ SELECT count(*) AS n FROM shop.orders$q$), 'dfx_ret'),
  df.sql($q$/* retry.df:2 main #de664fd1 */ SELECT df.signal('@dfx:main:869eef64:1@', 'sub::869eef64')$q$))
