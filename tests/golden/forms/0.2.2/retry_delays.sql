-- main
df.seq(
  df.seq(
    df.loop( -- retry_delays.df:2
      df.seq(
        df.seq(
          df.seq(
            df.if(
              df.sql($q$/* retry_delays.df:2 main #b7110235 */ <<cacde824>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_55c1d903' AND n.status = 'completed') AS c$q$),
              df.as(df.sql($q$/* retry_delays.df:2 main #22770dc8 */ <<321ee09d>> SELECT e -> 'n' AS "n" FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_55c1d903' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_55c1d903'),
              df.as(df.sql($q$/* retry_delays.df:2 main #776d11f1 */ SELECT 0 AS n$q$), 'dfx_turn_55c1d903')),
            df.as(df.sql($q$/* retry_delays.df:2 main #24da7ab4 */ SELECT (($dfx_turn_55c1d903.n)::bigint) + 1 AS n$q$), 'dfx_turn_55c1d903')),
          df.seq(
            df.as(df.sql(concat($q$/* retry_delays.df:2 main #3f1d7e26 */ <<c5b96912>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start((SELECT CASE WHEN d.s > 0 THEN df.seq(df.sleep(d.s), g.g) ELSE g.g END FROM (SELECT replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:a41e9d85:1@', '{sys_instance_id}') AS g) g, (SELECT greatest(round((CASE WHEN (($dfx_turn_55c1d903.n)::bigint) = 1 THEN 0 ELSE least(60, 1 * power(2, least((($dfx_turn_55c1d903.n)::bigint) - 2, 6)))::bigint END) - coalesce((SELECT extract(epoch FROM now() - max(i.updated_at)) FROM df.instances i WHERE starts_with(i.label, '{sys_instance_id}::e') AND strpos(i.label, '::retry::a41e9d85') > 0 AND i.status = 'failed'), 0)), 0)::bigint AS s) d), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_55c1d903.n)::bigint), '::retry::a41e9d85') AS label) l) k$q$)), 'dfx_kid_a41e9d85'),
            df.wait_for_signal('sub::a41e9d85', 1) /* retry_delays.df:2 */)),
        df.if(
          df.as(df.sql($q$/* retry_delays.df:2 main #bd437e91 */ <<d14eaf5f>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_ret' AND n.status = 'completed' LIMIT 1) END AS result, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_a41e9d85.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_a41e9d85'),
          df.seq(
            df.wait_for_signal('sub::a41e9d85', 2) /* retry_delays.df:2 */,
            df.if(
              df.as(df.sql($q$/* retry_delays.df:2 main #ca444e07 */ <<d14eaf5f>>),
              df.seq(
                df.wait_for_signal('sub::a41e9d85', 4) /* retry_delays.df:2 */,
                df.if(
                  df.as(df.sql($q$/* retry_delays.df:2 main #534d1fbd */ <<d14eaf5f>>),
                  df.seq(
                    df.wait_for_signal('sub::a41e9d85', 8) /* retry_delays.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* retry_delays.df:2 main #244a2f2b */ <<d14eaf5f>>),
                      df.seq(
                        df.wait_for_signal('sub::a41e9d85', 16) /* retry_delays.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* retry_delays.df:2 main #ba2eba88 */ <<d14eaf5f>>),
                          df.seq(
                            df.wait_for_signal('sub::a41e9d85', 32) /* retry_delays.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* retry_delays.df:2 main #cd298a1e */ <<d14eaf5f>>),
                              df.seq(
                                df.wait_for_signal('sub::a41e9d85', 64) /* retry_delays.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* retry_delays.df:2 main #5420dba4 */ <<d14eaf5f>>),
                                  df.seq(
                                    df.wait_for_signal('sub::a41e9d85', 128) /* retry_delays.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* retry_delays.df:2 main #2327eb32 */ <<d14eaf5f>>),
                                      df.seq(
                                        df.wait_for_signal('sub::a41e9d85', 256) /* retry_delays.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* retry_delays.df:2 main #b398f6a3 */ <<d14eaf5f>>),
                                          df.seq(
                                            df.wait_for_signal('sub::a41e9d85', 512) /* retry_delays.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* retry_delays.df:2 main #c49fc635 */ <<d14eaf5f>>),
                                              df.seq(
                                                df.wait_for_signal('sub::a41e9d85', 1024) /* retry_delays.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* retry_delays.df:2 main #6a750ecc */ <<d14eaf5f>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::a41e9d85', 2048) /* retry_delays.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* retry_delays.df:2 main #1d723e5a */ <<d14eaf5f>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::a41e9d85', 4096) /* retry_delays.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* retry_delays.df:2 main #847b6fe0 */ <<d14eaf5f>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::a41e9d85', 8192) /* retry_delays.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* retry_delays.df:2 main #f37c5f76 */ <<d14eaf5f>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 16384) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #6d18cad5 */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 32768) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #1a1ffa43 */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 65536) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #8316abf9 */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 131072) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #f4119b6f */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 262144) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #64ae86fe */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 524288) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #13a9b668 */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 1048576) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #41585d0f */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 2097152) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #365f6d99 */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 4194304) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #af563c23 */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 8388608) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #d8510cb5 */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 16777216) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #46359916 */ <<d14eaf5f>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::a41e9d85', 33554432) /* retry_delays.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* retry_delays.df:2 main #3132a980 */ <<d14eaf5f>>),
                                                                df.sql($q$/* retry_delays.df:2 main #2074de16 */ <<4e15ca1c>> DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the child instance had not ended after 776 days'; END $dfx$$q$),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                                df.sleep(0) /* retry_delays.df:2 */)),
                                                              df.sleep(0) /* retry_delays.df:2 */)),
                                                          df.sleep(0) /* retry_delays.df:2 */)),
                                                      df.sleep(0) /* retry_delays.df:2 */)),
                                                  df.sleep(0) /* retry_delays.df:2 */)),
                                              df.sleep(0) /* retry_delays.df:2 */)),
                                          df.sleep(0) /* retry_delays.df:2 */)),
                                      df.sleep(0) /* retry_delays.df:2 */)),
                                  df.sleep(0) /* retry_delays.df:2 */)),
                              df.sleep(0) /* retry_delays.df:2 */)),
                          df.sleep(0) /* retry_delays.df:2 */)),
                      df.sleep(0) /* retry_delays.df:2 */)),
                  df.sleep(0) /* retry_delays.df:2 */)),
              df.sleep(0) /* retry_delays.df:2 */)),
          df.sleep(0) /* retry_delays.df:2 */)),
      df.seq(
        df.as(df.sql($q$/* retry_delays.df:2 main #00d57fcf */ <<587206c9>> SELECT (SELECT json_agg(row_to_json("dfx_turn_55c1d903".*))::text FROM $dfx_turn_55c1d903.*) AS k0$q$), 'dfx_next_55c1d903'),
        df.sql($q$/* retry_delays.df:2 main #33c57055 */ <<eaf6905a>> WITH dfx_asked(dfx_c) AS (SELECT ($dfx_end_a41e9d85.status) = 'failed' AND (($dfx_turn_55c1d903.n)::bigint) < 5 AS c) SELECT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$))),
    df.sql($q$/* retry_delays.df:2 main #be1c78d0 */ <<d9c23431>> DO $dfx$ BEGIN IF ($dfx_end_a41e9d85.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_a41e9d85.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$)),
  df.seq(
    df.as(df.sql($q$/* retry_delays.df:2 main #bd13739d */ <<96da23f0>> SELECT e -> 'id' AS "id" FROM jsonb_array_elements((($dfx_end_a41e9d85.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'r'),
    df.sql($q$/* retry_delays.df:4 main #d632b649 */ SELECT ($r.id)$q$)))
-- df_child_1: main:a41e9d85
df.seq(
  df.as(df.seq(
    df.as(df.sql($q$/* retry_delays.df:2 main #10bf6d5b */ SELECT id FROM shop.orders$q$), 'o'),
    df.sql($q$/* retry_delays.df:3 main #c23b510a */ SELECT ($o.id) AS id$q$)), 'dfx_ret'),
  df.sql($q$/* retry_delays.df:2 main #4ba11075 */ SELECT df.signal('@dfx:main:a41e9d85:1@', 'sub::a41e9d85')$q$))
