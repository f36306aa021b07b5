-- work
df.sql(concat($q$/* race_of_calls.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.seq(
    df.as(df.sql($q$/* race_of_calls.df:3 main #cfa9153d */ SELECT 'completed' AS status, NULL::text AS hex$q$), 'dfx_end_f7a94787'),
    df.as(df.loop( -- race_of_calls.df:3
      df.race( -- race_of_calls.df:3
        df.race( -- race_of_calls.df:3
          df.seq(
            df.seq(
              df.seq(
                df.as(df.sql(concat($q$/* race_of_calls.df:3 main #582df78a */ <<43848f53>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN (EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') OR EXISTS (WITH RECURSIVE up AS (SELECT n.id, n.node_type, n.status FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_ddbc0ae6' UNION SELECT n.id, n.node_type, n.status FROM up JOIN df.nodes n ON n.instance_id = '{sys_instance_id}' AND (up.id IN (n.left_node, n.right_node) OR (n.node_type IN ('IF', 'JOIN', 'LOOP') AND strpos(n.query, up.id) > 0))) SELECT FROM up WHERE up.node_type = 'RACE' AND up.status IN ('completed', 'failed'))) THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:ddbc0ae6:1@', '{sys_instance_id}'), chr(64) || 'dfx:work::graph@', '$q$, df_child_3, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::branch::ddbc0ae6' AS label) l) k$q$)), 'dfx_kid_ddbc0ae6'),
                df.wait_for_signal('sub::ddbc0ae6', 1) /* race_of_calls.df:3 */),
              df.seq(
                df.if(
                  df.as(df.sql($q$/* race_of_calls.df:3 main #6244a1db */ <<3d71ddbd>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_ddbc0ae6.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `branch` of line 3' || ' failed') WHEN 'cancelled' THEN 'the block `branch` of line 3' || ' was cancelled' WHEN 'timed_out' THEN 'the block `branch` of line 3' || ' did not end' ELSE 'the block `branch` of line 3' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_ddbc0ae6'),
                  df.seq(
                    df.wait_for_signal('sub::ddbc0ae6', 2) /* race_of_calls.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* race_of_calls.df:3 main #1543914d */ <<3d71ddbd>>),
                      df.seq(
                        df.wait_for_signal('sub::ddbc0ae6', 4) /* race_of_calls.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* race_of_calls.df:3 main #8c4ac0f7 */ <<3d71ddbd>>),
                          df.seq(
                            df.wait_for_signal('sub::ddbc0ae6', 8) /* race_of_calls.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* race_of_calls.df:3 main #fb4df061 */ <<3d71ddbd>>),
                              df.seq(
                                df.wait_for_signal('sub::ddbc0ae6', 16) /* race_of_calls.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* race_of_calls.df:3 main #652965c2 */ <<3d71ddbd>>),
                                  df.seq(
                                    df.wait_for_signal('sub::ddbc0ae6', 32) /* race_of_calls.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* race_of_calls.df:3 main #122e5554 */ <<3d71ddbd>>),
                                      df.seq(
                                        df.wait_for_signal('sub::ddbc0ae6', 64) /* race_of_calls.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* race_of_calls.df:3 main #8b2704ee */ <<3d71ddbd>>),
                                          df.seq(
                                            df.wait_for_signal('sub::ddbc0ae6', 128) /* race_of_calls.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* race_of_calls.df:3 main #fc203478 */ <<3d71ddbd>>),
                                              df.seq(
                                                df.wait_for_signal('sub::ddbc0ae6', 256) /* race_of_calls.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* race_of_calls.df:3 main #6c9f29e9 */ <<3d71ddbd>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::ddbc0ae6', 512) /* race_of_calls.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* race_of_calls.df:3 main #1b98197f */ <<3d71ddbd>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::ddbc0ae6', 1024) /* race_of_calls.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* race_of_calls.df:3 main #fca3a19d */ <<3d71ddbd>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::ddbc0ae6', 2048) /* race_of_calls.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* race_of_calls.df:3 main #8ba4910b */ <<3d71ddbd>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 4096) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #12adc0b1 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 8192) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #65aaf027 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 16384) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #fbce6584 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 32768) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #8cc95512 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 65536) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #15c004a8 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 131072) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #62c7343e */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 262144) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #f27829af */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 524288) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #857f1939 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 1048576) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d78ef25e */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 2097152) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a089c2c8 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 4194304) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #39809372 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 8388608) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #4e87a3e4 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 16777216) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d0e33647 */ <<3d71ddbd>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 33554432) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a7e406d1 */ <<3d71ddbd>>),
                                                                df.sql($q$/* race_of_calls.df:3 main #c5bd9aac */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                              df.sleep(0) /* race_of_calls.df:3 */)),
                                                          df.sleep(0) /* race_of_calls.df:3 */)),
                                                      df.sleep(0) /* race_of_calls.df:3 */)),
                                                  df.sleep(0) /* race_of_calls.df:3 */)),
                                              df.sleep(0) /* race_of_calls.df:3 */)),
                                          df.sleep(0) /* race_of_calls.df:3 */)),
                                      df.sleep(0) /* race_of_calls.df:3 */)),
                                  df.sleep(0) /* race_of_calls.df:3 */)),
                              df.sleep(0) /* race_of_calls.df:3 */)),
                          df.sleep(0) /* race_of_calls.df:3 */)),
                      df.sleep(0) /* race_of_calls.df:3 */)),
                  df.sleep(0) /* race_of_calls.df:3 */),
                df.as(df.sql($q$/* race_of_calls.df:3 main #860f545b */ <<d76755bb>> SELECT ($dfx_end_ddbc0ae6.status) AS status, ($dfx_end_ddbc0ae6.hex?) AS hex$q$), 'dfx_end_f7a94787'))),
            df.sql($q$/* race_of_calls.df:3 main #da23fa31 */ <<87a73751>> SELECT e -> 'instance_id' AS "instance_id", e -> 'status' AS "status", e -> 'result' AS "result", e -> 'error' AS "error" FROM jsonb_array_elements((($dfx_end_ddbc0ae6.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)),
          df.seq(
            df.seq(
              df.seq(
                df.as(df.sql(concat($q$/* race_of_calls.df:3 main #9fcb8fb6 */ <<60d0bba0>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN (EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') OR EXISTS (WITH RECURSIVE up AS (SELECT n.id, n.node_type, n.status FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_aabb3a70' UNION SELECT n.id, n.node_type, n.status FROM up JOIN df.nodes n ON n.instance_id = '{sys_instance_id}' AND (up.id IN (n.left_node, n.right_node) OR (n.node_type IN ('IF', 'JOIN', 'LOOP') AND strpos(n.query, up.id) > 0))) SELECT FROM up WHERE up.node_type = 'RACE' AND up.status IN ('completed', 'failed'))) THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:aabb3a70:1@', '{sys_instance_id}'), chr(64) || 'dfx:work::graph@', '$q$, df_child_3, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::branch::aabb3a70' AS label) l) k$q$)), 'dfx_kid_aabb3a70'),
                df.wait_for_signal('sub::aabb3a70', 1) /* race_of_calls.df:3 */),
              df.seq(
                df.if(
                  df.as(df.sql($q$/* race_of_calls.df:3 main #4dec3b24 */ <<2953b205>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_aabb3a70.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `branch` of line 3' || ' failed') WHEN 'cancelled' THEN 'the block `branch` of line 3' || ' was cancelled' WHEN 'timed_out' THEN 'the block `branch` of line 3' || ' did not end' ELSE 'the block `branch` of line 3' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_aabb3a70'),
                  df.seq(
                    df.wait_for_signal('sub::aabb3a70', 2) /* race_of_calls.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* race_of_calls.df:3 main #3aeb0bb2 */ <<2953b205>>),
                      df.seq(
                        df.wait_for_signal('sub::aabb3a70', 4) /* race_of_calls.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* race_of_calls.df:3 main #a3e25a08 */ <<2953b205>>),
                          df.seq(
                            df.wait_for_signal('sub::aabb3a70', 8) /* race_of_calls.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* race_of_calls.df:3 main #d4e56a9e */ <<2953b205>>),
                              df.seq(
                                df.wait_for_signal('sub::aabb3a70', 16) /* race_of_calls.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* race_of_calls.df:3 main #4a81ff3d */ <<2953b205>>),
                                  df.seq(
                                    df.wait_for_signal('sub::aabb3a70', 32) /* race_of_calls.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* race_of_calls.df:3 main #3d86cfab */ <<2953b205>>),
                                      df.seq(
                                        df.wait_for_signal('sub::aabb3a70', 64) /* race_of_calls.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* race_of_calls.df:3 main #a48f9e11 */ <<2953b205>>),
                                          df.seq(
                                            df.wait_for_signal('sub::aabb3a70', 128) /* race_of_calls.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* race_of_calls.df:3 main #d388ae87 */ <<2953b205>>),
                                              df.seq(
                                                df.wait_for_signal('sub::aabb3a70', 256) /* race_of_calls.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* race_of_calls.df:3 main #4337b316 */ <<2953b205>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::aabb3a70', 512) /* race_of_calls.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* race_of_calls.df:3 main #34308380 */ <<2953b205>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::aabb3a70', 1024) /* race_of_calls.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* race_of_calls.df:3 main #d18ee68a */ <<2953b205>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::aabb3a70', 2048) /* race_of_calls.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* race_of_calls.df:3 main #a689d61c */ <<2953b205>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 4096) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #3f8087a6 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 8192) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #4887b730 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 16384) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d6e32293 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 32768) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a1e41205 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 65536) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #38ed43bf */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 131072) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #4fea7329 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 262144) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #df556eb8 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 524288) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a8525e2e */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 1048576) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #faa3b549 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 2097152) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #8da485df */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 4194304) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #14add465 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 8388608) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #63aae4f3 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 16777216) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #fdce7150 */ <<2953b205>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 33554432) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #8ac941c6 */ <<2953b205>>),
                                                                df.sql($q$/* race_of_calls.df:3 main #2886e724 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                              df.sleep(0) /* race_of_calls.df:3 */)),
                                                          df.sleep(0) /* race_of_calls.df:3 */)),
                                                      df.sleep(0) /* race_of_calls.df:3 */)),
                                                  df.sleep(0) /* race_of_calls.df:3 */)),
                                              df.sleep(0) /* race_of_calls.df:3 */)),
                                          df.sleep(0) /* race_of_calls.df:3 */)),
                                      df.sleep(0) /* race_of_calls.df:3 */)),
                                  df.sleep(0) /* race_of_calls.df:3 */)),
                              df.sleep(0) /* race_of_calls.df:3 */)),
                          df.sleep(0) /* race_of_calls.df:3 */)),
                      df.sleep(0) /* race_of_calls.df:3 */)),
                  df.sleep(0) /* race_of_calls.df:3 */),
                df.as(df.sql($q$/* race_of_calls.df:3 main #b7dfdc20 */ <<573d5b28>> SELECT ($dfx_end_aabb3a70.status) AS status, ($dfx_end_aabb3a70.hex?) AS hex$q$), 'dfx_end_f7a94787'))),
            df.sql($q$/* race_of_calls.df:3 main #1dc5820d */ <<22dd8102>> SELECT e -> 'instance_id' AS "instance_id", e -> 'status' AS "status", e -> 'result' AS "result", e -> 'error' AS "error" FROM jsonb_array_elements((($dfx_end_aabb3a70.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
        df.seq(
          df.sleep(60) /* race_of_calls.df:3 */,
          df.sql($q$/* race_of_calls.df:3 main #37f60843 */ SELECT NULL::text AS result WHERE false$q$))),
      df.seq(
        df.seq(
          df.sql($q$/* race_of_calls.df:3 main #97290d50 */ <<280aa3b2>> SELECT (WITH RECURSIVE t(id) AS (SELECT i.id FROM df.instances i WHERE starts_with(i.label, '{sys_instance_id}::e') AND (strpos(i.label, '::branch::ddbc0ae6') > 0 OR strpos(i.label, '::branch::aabb3a70') > 0 OR strpos(i.label, '::race::15391958') > 0) UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) AS n$q$),
          df.sql($q$/* race_of_calls.df:3 main #b21505dc */ <<a8c5e109>> DO $dfx$ BEGIN IF ($dfx_end_f7a94787.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_f7a94787.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
        df.sql($q$/* race_of_calls.df:3 main #6c60af8a */ SELECT false AS c$q$))), 'first')),
  df.sql($q$/* race_of_calls.df:4 main #d632b649 */ SELECT (($first)::text)$q$))
-- df_child_1: main:ddbc0ae6
df.seq(
  df.as(df.seq(
    df.seq(
      df.as(df.sql($q$/* race_of_calls.df:3 main #7d0356cc */ <<92eec6bd>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('@dfx:work::graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((1))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::1f2fc819'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::1f2fc819' AS label) l) k$q$), 'dfx_kid_1f2fc819'),
      df.wait_for_signal('sub::1f2fc819', 5) /* race_of_calls.df:3 */),
    df.if(
      df.as(df.sql($q$/* race_of_calls.df:3 main #e94383cb */ <<1f421976>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_1f2fc819.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_1f2fc819'),
      df.sql($q$/* race_of_calls.df:3 main #c77cb2e9 */ <<3748b289>> SELECT (($dfx_end_1f2fc819.instance_id?)::text)::text AS instance_id, (($dfx_end_1f2fc819.status?)::text)::text AS status, (($dfx_end_1f2fc819.result?)::jsonb)::jsonb AS result, (($dfx_end_1f2fc819.error?)::text)::text AS error$q$),
      df.seq(
        df.seq(
          df.if(
            df.sql($q$/* race_of_calls.df:3 main #6d7c2669 */ SELECT ($dfx_end_1f2fc819.status) = 'running' AS c$q$),
            df.seq(
              df.wait_for_signal('sub::1f2fc819', 1) /* race_of_calls.df:3 */,
              df.if(
                df.as(df.sql($q$/* race_of_calls.df:3 main #fdde6bdf */ <<284efd6d>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_1f2fc819.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_1f2fc819'),
                df.seq(
                  df.wait_for_signal('sub::1f2fc819', 2) /* race_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* race_of_calls.df:3 main #8ad95b49 */ <<284efd6d>>),
                    df.seq(
                      df.wait_for_signal('sub::1f2fc819', 4) /* race_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* race_of_calls.df:3 main #13d00af3 */ <<284efd6d>>),
                        df.seq(
                          df.wait_for_signal('sub::1f2fc819', 8) /* race_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* race_of_calls.df:3 main #64d73a65 */ <<284efd6d>>),
                            df.seq(
                              df.wait_for_signal('sub::1f2fc819', 16) /* race_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* race_of_calls.df:3 main #fab3afc6 */ <<284efd6d>>),
                                df.seq(
                                  df.wait_for_signal('sub::1f2fc819', 32) /* race_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* race_of_calls.df:3 main #8db49f50 */ <<284efd6d>>),
                                    df.seq(
                                      df.wait_for_signal('sub::1f2fc819', 64) /* race_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* race_of_calls.df:3 main #14bdceea */ <<284efd6d>>),
                                        df.seq(
                                          df.wait_for_signal('sub::1f2fc819', 128) /* race_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* race_of_calls.df:3 main #63bafe7c */ <<284efd6d>>),
                                            df.seq(
                                              df.wait_for_signal('sub::1f2fc819', 256) /* race_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* race_of_calls.df:3 main #f305e3ed */ <<284efd6d>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::1f2fc819', 512) /* race_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* race_of_calls.df:3 main #8402d37b */ <<284efd6d>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::1f2fc819', 1024) /* race_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* race_of_calls.df:3 main #fb51ff4e */ <<284efd6d>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::1f2fc819', 2048) /* race_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* race_of_calls.df:3 main #8c56cfd8 */ <<284efd6d>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::1f2fc819', 4096) /* race_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #155f9e62 */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 8192) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #6258aef4 */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 16384) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #fc3c3b57 */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 32768) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #8b3b0bc1 */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 65536) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #12325a7b */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 131072) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #65356aed */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 262144) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #f58a777c */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 524288) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #828d47ea */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 1048576) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d07cac8d */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 2097152) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a77b9c1b */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 4194304) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #3e72cda1 */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 8388608) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #4975fd37 */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 16777216) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #d7116894 */ <<284efd6d>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::1f2fc819', 33554432) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #a0165802 */ <<284efd6d>>),
                                                                df.sql($q$/* race_of_calls.df:3 main #e37b7771 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                            df.sleep(0) /* race_of_calls.df:3 */)),
                                                        df.sleep(0) /* race_of_calls.df:3 */)),
                                                    df.sleep(0) /* race_of_calls.df:3 */)),
                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                            df.sleep(0) /* race_of_calls.df:3 */)),
                                        df.sleep(0) /* race_of_calls.df:3 */)),
                                    df.sleep(0) /* race_of_calls.df:3 */)),
                                df.sleep(0) /* race_of_calls.df:3 */)),
                            df.sleep(0) /* race_of_calls.df:3 */)),
                        df.sleep(0) /* race_of_calls.df:3 */)),
                    df.sleep(0) /* race_of_calls.df:3 */)),
                df.sleep(0) /* race_of_calls.df:3 */)),
            df.sleep(0)),
          df.sql($q$/* race_of_calls.df:3 main #fe816d9e */ <<0c842e58>> DO $dfx$ BEGIN IF ($dfx_end_1f2fc819.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_1f2fc819.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
        df.sql($q$/* race_of_calls.df:3 main #0262eb92 */ <<ac27530b>> SELECT (($dfx_end_1f2fc819.instance_id?)::text)::text AS instance_id, (($dfx_end_1f2fc819.status?)::text)::text AS status, (($dfx_end_1f2fc819.result?)::jsonb)::jsonb AS result, (($dfx_end_1f2fc819.error?)::text)::text AS error$q$)))), 'dfx_ret'),
  df.sql($q$/* race_of_calls.df:3 main #a66270ee */ SELECT df.signal('@dfx:main:ddbc0ae6:1@', 'sub::ddbc0ae6')$q$))
-- df_child_2: main:aabb3a70
df.seq(
  df.as(df.seq(
    df.seq(
      df.as(df.sql($q$/* race_of_calls.df:3 main #56a7905b */ <<071b5019>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(df.seq(df.as(replace(convert_from(decode('@dfx:work::graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT (((2))::int)::text AS v OFFSET 0) q)), 'dfx_ret'), df.sql('SELECT df.signal(''{sys_instance_id}'', ''sub::99bbbab7'')')), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::call::99bbbab7' AS label) l) k$q$), 'dfx_kid_99bbbab7'),
      df.wait_for_signal('sub::99bbbab7', 5) /* race_of_calls.df:3 */),
    df.if(
      df.as(df.sql($q$/* race_of_calls.df:3 main #f9df8671 */ <<2ab10359>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_99bbbab7.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_99bbbab7'),
      df.sql($q$/* race_of_calls.df:3 main #d7e0b753 */ <<108768e2>> SELECT (($dfx_end_99bbbab7.instance_id?)::text)::text AS instance_id, (($dfx_end_99bbbab7.status?)::text)::text AS status, (($dfx_end_99bbbab7.result?)::jsonb)::jsonb AS result, (($dfx_end_99bbbab7.error?)::text)::text AS error$q$),
      df.seq(
        df.seq(
          df.if(
            df.sql($q$/* race_of_calls.df:3 main #217b7695 */ SELECT ($dfx_end_99bbbab7.status) = 'running' AS c$q$),
            df.seq(
              df.wait_for_signal('sub::99bbbab7', 1) /* race_of_calls.df:3 */,
              df.if(
                df.as(df.sql($q$/* race_of_calls.df:3 main #939ec9fe */ <<0be3ce01>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT (CASE WHEN n.result -> 'rows' -> 0 ? 'dfx_box' THEN n.result -> 'rows' -> 0 -> 'dfx_box' ELSE n.result END)::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS error, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_99bbbab7.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'call work' || ' failed') WHEN 'cancelled' THEN 'call work' || ' was cancelled' WHEN 'timed_out' THEN 'call work' || ' did not end' ELSE 'call work' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_99bbbab7'),
                df.seq(
                  df.wait_for_signal('sub::99bbbab7', 2) /* race_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* race_of_calls.df:3 main #e499f968 */ <<0be3ce01>>),
                    df.seq(
                      df.wait_for_signal('sub::99bbbab7', 4) /* race_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* race_of_calls.df:3 main #7d90a8d2 */ <<0be3ce01>>),
                        df.seq(
                          df.wait_for_signal('sub::99bbbab7', 8) /* race_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* race_of_calls.df:3 main #0a979844 */ <<0be3ce01>>),
                            df.seq(
                              df.wait_for_signal('sub::99bbbab7', 16) /* race_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* race_of_calls.df:3 main #94f30de7 */ <<0be3ce01>>),
                                df.seq(
                                  df.wait_for_signal('sub::99bbbab7', 32) /* race_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* race_of_calls.df:3 main #e3f43d71 */ <<0be3ce01>>),
                                    df.seq(
                                      df.wait_for_signal('sub::99bbbab7', 64) /* race_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* race_of_calls.df:3 main #7afd6ccb */ <<0be3ce01>>),
                                        df.seq(
                                          df.wait_for_signal('sub::99bbbab7', 128) /* race_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* race_of_calls.df:3 main #0dfa5c5d */ <<0be3ce01>>),
                                            df.seq(
                                              df.wait_for_signal('sub::99bbbab7', 256) /* race_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* race_of_calls.df:3 main #9d4541cc */ <<0be3ce01>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::99bbbab7', 512) /* race_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* race_of_calls.df:3 main #ea42715a */ <<0be3ce01>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::99bbbab7', 1024) /* race_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* race_of_calls.df:3 main #b756afb2 */ <<0be3ce01>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::99bbbab7', 2048) /* race_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* race_of_calls.df:3 main #c0519f24 */ <<0be3ce01>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::99bbbab7', 4096) /* race_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #5958ce9e */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 8192) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #2e5ffe08 */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 16384) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #b03b6bab */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 32768) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #c73c5b3d */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 65536) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #5e350a87 */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 131072) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #29323a11 */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 262144) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #b98d2780 */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 524288) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #ce8a1716 */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 1048576) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #9c7bfc71 */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 2097152) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #eb7ccce7 */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 4194304) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #72759d5d */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 8388608) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #0572adcb */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 16777216) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #9b163868 */ <<0be3ce01>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::99bbbab7', 33554432) /* race_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_calls.df:3 main #ec1108fe */ <<0be3ce01>>),
                                                                df.sql($q$/* race_of_calls.df:3 main #3019c433 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                                            df.sleep(0) /* race_of_calls.df:3 */)),
                                                        df.sleep(0) /* race_of_calls.df:3 */)),
                                                    df.sleep(0) /* race_of_calls.df:3 */)),
                                                df.sleep(0) /* race_of_calls.df:3 */)),
                                            df.sleep(0) /* race_of_calls.df:3 */)),
                                        df.sleep(0) /* race_of_calls.df:3 */)),
                                    df.sleep(0) /* race_of_calls.df:3 */)),
                                df.sleep(0) /* race_of_calls.df:3 */)),
                            df.sleep(0) /* race_of_calls.df:3 */)),
                        df.sleep(0) /* race_of_calls.df:3 */)),
                    df.sleep(0) /* race_of_calls.df:3 */)),
                df.sleep(0) /* race_of_calls.df:3 */)),
            df.sleep(0)),
          df.sql($q$/* race_of_calls.df:3 main #90c1cfbf */ <<8f66acb9>> DO $dfx$ BEGIN IF ($dfx_end_99bbbab7.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_99bbbab7.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
        df.sql($q$/* race_of_calls.df:3 main #d10058d0 */ <<31ced019>> SELECT (($dfx_end_99bbbab7.instance_id?)::text)::text AS instance_id, (($dfx_end_99bbbab7.status?)::text)::text AS status, (($dfx_end_99bbbab7.result?)::jsonb)::jsonb AS result, (($dfx_end_99bbbab7.error?)::text)::text AS error$q$)))), 'dfx_ret'),
  df.sql($q$/* race_of_calls.df:3 main #97b2f895 */ SELECT df.signal('@dfx:main:aabb3a70:1@', 'sub::aabb3a70')$q$))
-- df_child_3: work:
df.sql($q$/* race_of_calls.df:1 work #ca879ddf */ SELECT (@dfx:work::p:n@::int) AS n$q$)
