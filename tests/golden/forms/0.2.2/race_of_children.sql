-- main
df.seq(
  df.seq(
    df.as(df.sql($q$/* race_of_children.df:2 main #cfa9153d */ SELECT 'completed' AS status, NULL::text AS hex$q$), 'dfx_end_f7a94787'),
    df.as(df.loop( -- race_of_children.df:2
      df.as(df.race( -- race_of_children.df:2
        df.seq(
          df.as(df.seq(
            df.seq(
              df.seq(
                df.as(df.sql(concat($q$/* race_of_children.df:2 main #582df78a */ <<7afa0523>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN (EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') OR EXISTS (WITH RECURSIVE up AS (SELECT n.id, n.node_type, n.status FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_ddbc0ae6' UNION SELECT n.id, n.node_type, n.status FROM up JOIN df.nodes n ON n.instance_id = '{sys_instance_id}' AND (up.id IN (n.left_node, n.right_node) OR (n.node_type IN ('IF', 'JOIN', 'LOOP') AND strpos(n.query, up.id) > 0))) SELECT FROM up WHERE up.node_type = 'RACE' AND up.status IN ('completed', 'failed'))) THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_2, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:ddbc0ae6:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:a8ecacd8:graph@', '$q$, df_child_1, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::branch::ddbc0ae6' AS label) l) k$q$)), 'dfx_kid_ddbc0ae6'),
                df.wait_for_signal('sub::ddbc0ae6', 1) /* race_of_children.df:2 */),
              df.seq(
                df.if(
                  df.as(df.sql($q$/* race_of_children.df:2 main #6244a1db */ <<45e516f5>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_ddbc0ae6.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `branch` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `branch` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `branch` of line 2' || ' did not end' ELSE 'the block `branch` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_ddbc0ae6'),
                  df.seq(
                    df.wait_for_signal('sub::ddbc0ae6', 2) /* race_of_children.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* race_of_children.df:2 main #1543914d */ <<45e516f5>>),
                      df.seq(
                        df.wait_for_signal('sub::ddbc0ae6', 4) /* race_of_children.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* race_of_children.df:2 main #8c4ac0f7 */ <<45e516f5>>),
                          df.seq(
                            df.wait_for_signal('sub::ddbc0ae6', 8) /* race_of_children.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* race_of_children.df:2 main #fb4df061 */ <<45e516f5>>),
                              df.seq(
                                df.wait_for_signal('sub::ddbc0ae6', 16) /* race_of_children.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* race_of_children.df:2 main #652965c2 */ <<45e516f5>>),
                                  df.seq(
                                    df.wait_for_signal('sub::ddbc0ae6', 32) /* race_of_children.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* race_of_children.df:2 main #122e5554 */ <<45e516f5>>),
                                      df.seq(
                                        df.wait_for_signal('sub::ddbc0ae6', 64) /* race_of_children.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* race_of_children.df:2 main #8b2704ee */ <<45e516f5>>),
                                          df.seq(
                                            df.wait_for_signal('sub::ddbc0ae6', 128) /* race_of_children.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* race_of_children.df:2 main #fc203478 */ <<45e516f5>>),
                                              df.seq(
                                                df.wait_for_signal('sub::ddbc0ae6', 256) /* race_of_children.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* race_of_children.df:2 main #6c9f29e9 */ <<45e516f5>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::ddbc0ae6', 512) /* race_of_children.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* race_of_children.df:2 main #1b98197f */ <<45e516f5>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::ddbc0ae6', 1024) /* race_of_children.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* race_of_children.df:2 main #fca3a19d */ <<45e516f5>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::ddbc0ae6', 2048) /* race_of_children.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* race_of_children.df:2 main #8ba4910b */ <<45e516f5>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 4096) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #12adc0b1 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 8192) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #65aaf027 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 16384) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #fbce6584 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 32768) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8cc95512 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 65536) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #15c004a8 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 131072) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #62c7343e */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 262144) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #f27829af */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 524288) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #857f1939 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 1048576) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #d78ef25e */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 2097152) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a089c2c8 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 4194304) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #39809372 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 8388608) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4e87a3e4 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 16777216) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #d0e33647 */ <<45e516f5>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ddbc0ae6', 33554432) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a7e406d1 */ <<45e516f5>>),
                                                                df.sql($q$/* race_of_children.df:2 main #c5bd9aac */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                              df.sleep(0) /* race_of_children.df:2 */)),
                                                          df.sleep(0) /* race_of_children.df:2 */)),
                                                      df.sleep(0) /* race_of_children.df:2 */)),
                                                  df.sleep(0) /* race_of_children.df:2 */)),
                                              df.sleep(0) /* race_of_children.df:2 */)),
                                          df.sleep(0) /* race_of_children.df:2 */)),
                                      df.sleep(0) /* race_of_children.df:2 */)),
                                  df.sleep(0) /* race_of_children.df:2 */)),
                              df.sleep(0) /* race_of_children.df:2 */)),
                          df.sleep(0) /* race_of_children.df:2 */)),
                      df.sleep(0) /* race_of_children.df:2 */)),
                  df.sleep(0) /* race_of_children.df:2 */),
                df.as(df.sql($q$/* race_of_children.df:2 main #860f545b */ <<d76755bb>> SELECT ($dfx_end_ddbc0ae6.status) AS status, ($dfx_end_ddbc0ae6.hex?) AS hex$q$), 'dfx_end_f7a94787'))),
            df.sql($q$/* race_of_children.df:2 main #da23fa31 */ <<363653e7>> SELECT e -> 'v' AS "v" FROM jsonb_array_elements((($dfx_end_ddbc0ae6.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_branch0_f7a94787'),
          df.sql($q$/* race_of_children.df:2 main #d0b2e56e */ <<e84ea5ff>> SELECT 'a' AS winner, ((SELECT n.result FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch0_f7a94787' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$)),
        df.seq(
          df.as(df.seq(
            df.seq(
              df.seq(
                df.as(df.sql(concat($q$/* race_of_children.df:2 main #9fcb8fb6 */ <<ee15567c>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN (EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') OR EXISTS (WITH RECURSIVE up AS (SELECT n.id, n.node_type, n.status FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kid_aabb3a70' UNION SELECT n.id, n.node_type, n.status FROM up JOIN df.nodes n ON n.instance_id = '{sys_instance_id}' AND (up.id IN (n.left_node, n.right_node) OR (n.node_type IN ('IF', 'JOIN', 'LOOP') AND strpos(n.query, up.id) > 0))) SELECT FROM up WHERE up.node_type = 'RACE' AND up.status IN ('completed', 'failed'))) THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_4, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:aabb3a70:1@', '{sys_instance_id}'), chr(64) || 'dfx:main:9904b645:graph@', '$q$, df_child_3, $q$'), l.label) END) AS id FROM (SELECT '{sys_instance_id}::e1::branch::aabb3a70' AS label) l) k$q$)), 'dfx_kid_aabb3a70'),
                df.wait_for_signal('sub::aabb3a70', 1) /* race_of_children.df:2 */),
              df.seq(
                df.if(
                  df.as(df.sql($q$/* race_of_children.df:2 main #4dec3b24 */ <<d93b658f>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_aabb3a70.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `branch` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `branch` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `branch` of line 2' || ' did not end' ELSE 'the block `branch` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_aabb3a70'),
                  df.seq(
                    df.wait_for_signal('sub::aabb3a70', 2) /* race_of_children.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* race_of_children.df:2 main #3aeb0bb2 */ <<d93b658f>>),
                      df.seq(
                        df.wait_for_signal('sub::aabb3a70', 4) /* race_of_children.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* race_of_children.df:2 main #a3e25a08 */ <<d93b658f>>),
                          df.seq(
                            df.wait_for_signal('sub::aabb3a70', 8) /* race_of_children.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* race_of_children.df:2 main #d4e56a9e */ <<d93b658f>>),
                              df.seq(
                                df.wait_for_signal('sub::aabb3a70', 16) /* race_of_children.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* race_of_children.df:2 main #4a81ff3d */ <<d93b658f>>),
                                  df.seq(
                                    df.wait_for_signal('sub::aabb3a70', 32) /* race_of_children.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* race_of_children.df:2 main #3d86cfab */ <<d93b658f>>),
                                      df.seq(
                                        df.wait_for_signal('sub::aabb3a70', 64) /* race_of_children.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* race_of_children.df:2 main #a48f9e11 */ <<d93b658f>>),
                                          df.seq(
                                            df.wait_for_signal('sub::aabb3a70', 128) /* race_of_children.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* race_of_children.df:2 main #d388ae87 */ <<d93b658f>>),
                                              df.seq(
                                                df.wait_for_signal('sub::aabb3a70', 256) /* race_of_children.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* race_of_children.df:2 main #4337b316 */ <<d93b658f>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::aabb3a70', 512) /* race_of_children.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* race_of_children.df:2 main #34308380 */ <<d93b658f>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::aabb3a70', 1024) /* race_of_children.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* race_of_children.df:2 main #d18ee68a */ <<d93b658f>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::aabb3a70', 2048) /* race_of_children.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* race_of_children.df:2 main #a689d61c */ <<d93b658f>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 4096) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #3f8087a6 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 8192) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4887b730 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 16384) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #d6e32293 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 32768) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a1e41205 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 65536) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #38ed43bf */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 131072) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4fea7329 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 262144) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #df556eb8 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 524288) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a8525e2e */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 1048576) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #faa3b549 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 2097152) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8da485df */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 4194304) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #14add465 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 8388608) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #63aae4f3 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 16777216) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #fdce7150 */ <<d93b658f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::aabb3a70', 33554432) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8ac941c6 */ <<d93b658f>>),
                                                                df.sql($q$/* race_of_children.df:2 main #2886e724 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                              df.sleep(0) /* race_of_children.df:2 */)),
                                                          df.sleep(0) /* race_of_children.df:2 */)),
                                                      df.sleep(0) /* race_of_children.df:2 */)),
                                                  df.sleep(0) /* race_of_children.df:2 */)),
                                              df.sleep(0) /* race_of_children.df:2 */)),
                                          df.sleep(0) /* race_of_children.df:2 */)),
                                      df.sleep(0) /* race_of_children.df:2 */)),
                                  df.sleep(0) /* race_of_children.df:2 */)),
                              df.sleep(0) /* race_of_children.df:2 */)),
                          df.sleep(0) /* race_of_children.df:2 */)),
                      df.sleep(0) /* race_of_children.df:2 */)),
                  df.sleep(0) /* race_of_children.df:2 */),
                df.as(df.sql($q$/* race_of_children.df:2 main #b7dfdc20 */ <<573d5b28>> SELECT ($dfx_end_aabb3a70.status) AS status, ($dfx_end_aabb3a70.hex?) AS hex$q$), 'dfx_end_f7a94787'))),
            df.sql($q$/* race_of_children.df:2 main #1dc5820d */ <<16bf40be>> SELECT e -> 'v' AS "v" FROM jsonb_array_elements((($dfx_end_aabb3a70.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_branch1_f7a94787'),
          df.sql($q$/* race_of_children.df:2 main #a7b5d5f8 */ <<6c2e8553>> SELECT 'b' AS winner, ((SELECT n.result FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch1_f7a94787' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$))), 'dfx_race_f7a94787'),
      df.seq(
        df.seq(
          df.sql($q$/* race_of_children.df:2 main #97290d50 */ <<280aa3b2>> SELECT (WITH RECURSIVE t(id) AS (SELECT i.id FROM df.instances i WHERE starts_with(i.label, '{sys_instance_id}::e') AND (strpos(i.label, '::branch::ddbc0ae6') > 0 OR strpos(i.label, '::branch::aabb3a70') > 0 OR strpos(i.label, '::race::15391958') > 0) UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id) WHERE i.status IN ('pending', 'running') AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) AS n$q$),
          df.sql($q$/* race_of_children.df:2 main #b21505dc */ <<a8c5e109>> DO $dfx$ BEGIN IF ($dfx_end_f7a94787.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_f7a94787.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
        df.sql($q$/* race_of_children.df:2 main #6c60af8a */ SELECT false AS c$q$))), 'first')),
  df.sql($q$/* race_of_children.df:4 main #d632b649 */ SELECT (($first.winner)::text)$q$))
-- df_child_1: main:a8ecacd8
df.seq(
  df.as(df.sql($q$/* race_of_children.df:2 main #8c624f43 */ SELECT 1 AS v$q$), 'dfx_ret'),
  df.sql($q$/* race_of_children.df:2 main #1076f97f */ SELECT df.signal('@dfx:main:a8ecacd8:1@', 'sub::a8ecacd8')$q$))
-- df_child_2: main:ddbc0ae6
df.seq(
  df.as(df.seq(
    df.seq(
      df.loop( -- race_of_children.df:2
        df.seq(
          df.seq(
            df.seq(
              df.if(
                df.sql($q$/* race_of_children.df:2 main #12bc7540 */ <<93038ff4>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_ae8f09ec' AND n.status = 'completed') AS c$q$),
                df.as(df.sql($q$/* race_of_children.df:2 main #0a857155 */ <<45bb54ad>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_ae8f09ec' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_ae8f09ec'),
                df.as(df.sql($q$/* race_of_children.df:2 main #eb44dd70 */ SELECT 0 AS n$q$), 'dfx_turn_ae8f09ec')),
              df.as(df.sql($q$/* race_of_children.df:2 main #83186493 */ SELECT (($dfx_turn_ae8f09ec.n)::bigint) + 1 AS n$q$), 'dfx_turn_ae8f09ec')),
            df.seq(
              df.as(df.sql($q$/* race_of_children.df:2 main #df9340d1 */ <<a96b50b1>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:a8ecacd8:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:a8ecacd8:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_ae8f09ec.n)::bigint), '::retry::a8ecacd8') AS label) l) k$q$), 'dfx_kid_a8ecacd8'),
              df.wait_for_signal('sub::a8ecacd8', 1) /* race_of_children.df:2 */)),
          df.if(
            df.as(df.sql($q$/* race_of_children.df:2 main #9e7a9710 */ <<4a2150cc>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_a8ecacd8.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_a8ecacd8'),
            df.seq(
              df.wait_for_signal('sub::a8ecacd8', 2) /* race_of_children.df:2 */,
              df.if(
                df.as(df.sql($q$/* race_of_children.df:2 main #e97da786 */ <<4a2150cc>>),
                df.seq(
                  df.wait_for_signal('sub::a8ecacd8', 4) /* race_of_children.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* race_of_children.df:2 main #7074f63c */ <<4a2150cc>>),
                    df.seq(
                      df.wait_for_signal('sub::a8ecacd8', 8) /* race_of_children.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* race_of_children.df:2 main #0773c6aa */ <<4a2150cc>>),
                        df.seq(
                          df.wait_for_signal('sub::a8ecacd8', 16) /* race_of_children.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* race_of_children.df:2 main #99175309 */ <<4a2150cc>>),
                            df.seq(
                              df.wait_for_signal('sub::a8ecacd8', 32) /* race_of_children.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* race_of_children.df:2 main #ee10639f */ <<4a2150cc>>),
                                df.seq(
                                  df.wait_for_signal('sub::a8ecacd8', 64) /* race_of_children.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* race_of_children.df:2 main #77193225 */ <<4a2150cc>>),
                                    df.seq(
                                      df.wait_for_signal('sub::a8ecacd8', 128) /* race_of_children.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* race_of_children.df:2 main #001e02b3 */ <<4a2150cc>>),
                                        df.seq(
                                          df.wait_for_signal('sub::a8ecacd8', 256) /* race_of_children.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* race_of_children.df:2 main #90a11f22 */ <<4a2150cc>>),
                                            df.seq(
                                              df.wait_for_signal('sub::a8ecacd8', 512) /* race_of_children.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* race_of_children.df:2 main #e7a62fb4 */ <<4a2150cc>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::a8ecacd8', 1024) /* race_of_children.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* race_of_children.df:2 main #f0e98493 */ <<4a2150cc>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::a8ecacd8', 2048) /* race_of_children.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* race_of_children.df:2 main #87eeb405 */ <<4a2150cc>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::a8ecacd8', 4096) /* race_of_children.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* race_of_children.df:2 main #1ee7e5bf */ <<4a2150cc>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::a8ecacd8', 8192) /* race_of_children.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #69e0d529 */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 16384) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #f784408a */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 32768) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8083701c */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 65536) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #198a21a6 */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 131072) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #6e8d1130 */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 262144) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #fe320ca1 */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 524288) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #89353c37 */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 1048576) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #dbc4d750 */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 2097152) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #acc3e7c6 */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 4194304) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #35cab67c */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 8388608) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #42cd86ea */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 16777216) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #dca91349 */ <<4a2150cc>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a8ecacd8', 33554432) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #abae23df */ <<4a2150cc>>),
                                                                df.sql($q$/* race_of_children.df:2 main #103a6f2f */ <<4e15ca1c>>),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                            df.sleep(0) /* race_of_children.df:2 */)),
                                                        df.sleep(0) /* race_of_children.df:2 */)),
                                                    df.sleep(0) /* race_of_children.df:2 */)),
                                                df.sleep(0) /* race_of_children.df:2 */)),
                                            df.sleep(0) /* race_of_children.df:2 */)),
                                        df.sleep(0) /* race_of_children.df:2 */)),
                                    df.sleep(0) /* race_of_children.df:2 */)),
                                df.sleep(0) /* race_of_children.df:2 */)),
                            df.sleep(0) /* race_of_children.df:2 */)),
                        df.sleep(0) /* race_of_children.df:2 */)),
                    df.sleep(0) /* race_of_children.df:2 */)),
                df.sleep(0) /* race_of_children.df:2 */)),
            df.sleep(0) /* race_of_children.df:2 */)),
        df.seq(
          df.as(df.sql($q$/* race_of_children.df:2 main #a71761e8 */ <<8648dc61>> SELECT (SELECT json_agg(row_to_json("dfx_turn_ae8f09ec".*))::text FROM $dfx_turn_ae8f09ec.*) AS k0$q$), 'dfx_next_ae8f09ec'),
          df.sql($q$/* race_of_children.df:2 main #d34b4ea2 */ <<adc12eb7>> WITH dfx_asked(dfx_c) AS (SELECT ($dfx_end_a8ecacd8.status) = 'failed' AND (($dfx_turn_ae8f09ec.n)::bigint) < 2 AS c) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))),
      df.sql($q$/* race_of_children.df:2 main #9d259151 */ <<651906ad>> DO $dfx$ BEGIN IF ($dfx_end_a8ecacd8.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_a8ecacd8.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
    df.sql($q$/* race_of_children.df:2 main #5d9d4d6a */ <<fe1c4874>> SELECT e -> 'v' AS "v" FROM jsonb_array_elements((($dfx_end_a8ecacd8.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_ret'),
  df.sql($q$/* race_of_children.df:2 main #a66270ee */ SELECT df.signal('@dfx:main:ddbc0ae6:1@', 'sub::ddbc0ae6')$q$))
-- df_child_3: main:9904b645
df.seq(
  df.as(df.seq(
    df.sleep(5) /* race_of_children.df:2 */,
    df.sql($q$/* race_of_children.df:3 main #a5aafbb1 */ SELECT 2 AS v$q$)), 'dfx_ret'),
  df.sql($q$/* race_of_children.df:2 main #317b8655 */ SELECT df.signal('@dfx:main:9904b645:1@', 'sub::9904b645')$q$))
-- df_child_4: main:aabb3a70
df.seq(
  df.as(df.seq(
    df.seq(
      df.loop( -- race_of_children.df:2
        df.seq(
          df.seq(
            df.seq(
              df.if(
                df.sql($q$/* race_of_children.df:2 main #75719a12 */ <<c669e362>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_c76a07c8' AND n.status = 'completed') AS c$q$),
                df.as(df.sql($q$/* race_of_children.df:2 main #e85aca40 */ <<5544f2a8>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_c76a07c8' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_c76a07c8'),
                df.as(df.sql($q$/* race_of_children.df:2 main #537c7a82 */ SELECT 0 AS n$q$), 'dfx_turn_c76a07c8')),
              df.as(df.sql($q$/* race_of_children.df:2 main #93bdfa08 */ SELECT (($dfx_turn_c76a07c8.n)::bigint) + 1 AS n$q$), 'dfx_turn_c76a07c8')),
            df.seq(
              df.as(df.sql($q$/* race_of_children.df:2 main #04098478 */ <<91e4171a>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('@dfx:main:9904b645:graph@', 'hex'), 'UTF8'), chr(64) || 'dfx:main:9904b645:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_c76a07c8.n)::bigint), '::retry::9904b645') AS label) l) k$q$), 'dfx_kid_9904b645'),
              df.wait_for_signal('sub::9904b645', 1) /* race_of_children.df:2 */)),
          df.if(
            df.as(df.sql($q$/* race_of_children.df:2 main #31ab1698 */ <<d7dc3000>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_9904b645.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_9904b645'),
            df.seq(
              df.wait_for_signal('sub::9904b645', 2) /* race_of_children.df:2 */,
              df.if(
                df.as(df.sql($q$/* race_of_children.df:2 main #46ac260e */ <<d7dc3000>>),
                df.seq(
                  df.wait_for_signal('sub::9904b645', 4) /* race_of_children.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* race_of_children.df:2 main #dfa577b4 */ <<d7dc3000>>),
                    df.seq(
                      df.wait_for_signal('sub::9904b645', 8) /* race_of_children.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* race_of_children.df:2 main #a8a24722 */ <<d7dc3000>>),
                        df.seq(
                          df.wait_for_signal('sub::9904b645', 16) /* race_of_children.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* race_of_children.df:2 main #36c6d281 */ <<d7dc3000>>),
                            df.seq(
                              df.wait_for_signal('sub::9904b645', 32) /* race_of_children.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* race_of_children.df:2 main #41c1e217 */ <<d7dc3000>>),
                                df.seq(
                                  df.wait_for_signal('sub::9904b645', 64) /* race_of_children.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* race_of_children.df:2 main #d8c8b3ad */ <<d7dc3000>>),
                                    df.seq(
                                      df.wait_for_signal('sub::9904b645', 128) /* race_of_children.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* race_of_children.df:2 main #afcf833b */ <<d7dc3000>>),
                                        df.seq(
                                          df.wait_for_signal('sub::9904b645', 256) /* race_of_children.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* race_of_children.df:2 main #3f709eaa */ <<d7dc3000>>),
                                            df.seq(
                                              df.wait_for_signal('sub::9904b645', 512) /* race_of_children.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* race_of_children.df:2 main #4877ae3c */ <<d7dc3000>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::9904b645', 1024) /* race_of_children.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* race_of_children.df:2 main #13255e00 */ <<d7dc3000>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::9904b645', 2048) /* race_of_children.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* race_of_children.df:2 main #64226e96 */ <<d7dc3000>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::9904b645', 4096) /* race_of_children.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* race_of_children.df:2 main #fd2b3f2c */ <<d7dc3000>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::9904b645', 8192) /* race_of_children.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8a2c0fba */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 16384) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #14489a19 */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 32768) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #634faa8f */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 65536) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #fa46fb35 */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 131072) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #8d41cba3 */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 262144) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #1dfed632 */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 524288) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #6af9e6a4 */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 1048576) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #38080dc3 */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 2097152) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4f0f3d55 */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 4194304) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #d6066cef */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 8388608) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #a1015c79 */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 16777216) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #3f65c9da */ <<d7dc3000>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::9904b645', 33554432) /* race_of_children.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* race_of_children.df:2 main #4862f94c */ <<d7dc3000>>),
                                                                df.sql($q$/* race_of_children.df:2 main #2c506ef0 */ <<4e15ca1c>>),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                                df.sleep(0) /* race_of_children.df:2 */)),
                                                            df.sleep(0) /* race_of_children.df:2 */)),
                                                        df.sleep(0) /* race_of_children.df:2 */)),
                                                    df.sleep(0) /* race_of_children.df:2 */)),
                                                df.sleep(0) /* race_of_children.df:2 */)),
                                            df.sleep(0) /* race_of_children.df:2 */)),
                                        df.sleep(0) /* race_of_children.df:2 */)),
                                    df.sleep(0) /* race_of_children.df:2 */)),
                                df.sleep(0) /* race_of_children.df:2 */)),
                            df.sleep(0) /* race_of_children.df:2 */)),
                        df.sleep(0) /* race_of_children.df:2 */)),
                    df.sleep(0) /* race_of_children.df:2 */)),
                df.sleep(0) /* race_of_children.df:2 */)),
            df.sleep(0) /* race_of_children.df:2 */)),
        df.seq(
          df.as(df.sql($q$/* race_of_children.df:2 main #b7b2ff73 */ <<0a6c32a8>> SELECT (SELECT json_agg(row_to_json("dfx_turn_c76a07c8".*))::text FROM $dfx_turn_c76a07c8.*) AS k0$q$), 'dfx_next_c76a07c8'),
          df.sql($q$/* race_of_children.df:2 main #08d18a0b */ <<e33d4751>> WITH dfx_asked(dfx_c) AS (SELECT ($dfx_end_9904b645.status) = 'failed' AND (($dfx_turn_c76a07c8.n)::bigint) < 2 AS c) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))),
      df.sql($q$/* race_of_children.df:2 main #32f410d9 */ <<95ba1ffd>> DO $dfx$ BEGIN IF ($dfx_end_9904b645.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_9904b645.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
    df.sql($q$/* race_of_children.df:2 main #860789c3 */ <<74418e17>> SELECT e -> 'v' AS "v" FROM jsonb_array_elements((($dfx_end_9904b645.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'dfx_ret'),
  df.sql($q$/* race_of_children.df:2 main #97b2f895 */ SELECT df.signal('@dfx:main:aabb3a70:1@', 'sub::aabb3a70')$q$))
