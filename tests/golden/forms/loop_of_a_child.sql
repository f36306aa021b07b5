-- main
df.seq(
  df.seq(
    df.as(df.sql($q$/* loop_of_a_child.df:2 main #1ce6b77a */ SELECT 0 AS n$q$), 'i'),
    df.if(
      df.sql($q$/* loop_of_a_child.df:3 main #23612947 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$),
      df.seq(
        df.as(df.sql($q$/* loop_of_a_child.df:3 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43'),
        df.loop( -- loop_of_a_child.df:3
          df.seq(
            df.seq(
              df.seq(
                df.as(df.sql($q$/* loop_of_a_child.df:3 main #1ae519d5 */ SELECT (($dfx_turn_b83ecf43.n)::bigint) + 1 AS n$q$), 'dfx_turn_b83ecf43'),
                df.as(df.sql($q$/* loop_of_a_child.df:3 main #4c78f031 */ SELECT 0 AS n$q$), 'dfx_turn_e408620b')),
              df.seq(
                df.loop( -- loop_of_a_child.df:3
                  df.seq(
                    df.seq(
                      df.as(df.sql($q$/* loop_of_a_child.df:3 main #6da03fb1 */ SELECT (($dfx_turn_e408620b.n)::bigint) + 1 AS n$q$), 'dfx_turn_e408620b'),
                      df.as(df.sql(concat($q$/* loop_of_a_child.df:3 main #89b11a74 */ <<e323c490>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:3ebc86f1:1@', (SELECT CASE WHEN j IS NULL THEN 'SELECT NULL::text AS result WHERE false' ELSE concat('SELECT ', (SELECT string_agg(concat('e -> U&''', w, ''' UESCAPE ''!'' AS U&\"', w, '\" UESCAPE ''!'''), ', ' ORDER BY o) FROM (SELECT (SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p) FROM regexp_split_to_table(k, '') WITH ORDINALITY AS s(x, p)) AS w, o FROM json_object_keys(j::json -> 0) WITH ORDINALITY AS c(k, o)) c), ' FROM json_array_elements(convert_from(decode(''', encode(convert_to(j, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o') END FROM (SELECT (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS j OFFSET 0) q)), chr(64) || 'dfx:main:3ebc86f1:2@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_b83ecf43.n)::bigint), '_', (($dfx_turn_e408620b.n)::bigint), '::retry::3ebc86f1') AS label) l) k$q$)), 'dfx_kid_3ebc86f1')),
                    df.loop( -- loop_of_a_child.df:3
                      df.loop( -- loop_of_a_child.df:3
                        df.wait_for_signal('sub::3ebc86f1', 2) /* loop_of_a_child.df:3 */,
                        df.sql($q$/* loop_of_a_child.df:3 main #f713b693 */ <<eb1bb7dc>> SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_3ebc86f1.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
                      df.as(df.sql($q$/* loop_of_a_child.df:3 main #474a99b4 */ <<69cab783>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_3ebc86f1.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 3' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 3' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 3' || ' did not end' ELSE 'the block `retry` of line 3' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_3ebc86f1'))),
                  df.sql($q$/* loop_of_a_child.df:3 main #85691407 */ <<1102b114>> SELECT ($dfx_end_3ebc86f1.status) = 'failed' AND (($dfx_turn_e408620b.n)::bigint) < 2 AS c$q$)),
                df.sql($q$/* loop_of_a_child.df:3 main #3bcfe46c */ <<f4cf608b>> DO $dfx$ BEGIN IF ($dfx_end_3ebc86f1.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_3ebc86f1.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$))),
            df.as(df.sql($q$/* loop_of_a_child.df:3 main #657b3506 */ <<27d272f8>> SELECT e -> 'n' AS "n" FROM json_array_elements((((($dfx_end_3ebc86f1.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i')),
          df.sql($q$/* loop_of_a_child.df:3 main #12ee86d2 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$))),
      df.sleep(0) /* loop_of_a_child.df:3 */)),
  df.sql($q$/* loop_of_a_child.df:4 main #d632b649 */ SELECT ($i.n)$q$))
-- df_child_1: main:3ebc86f1
df.seq(
  df.seq(
    df.as(df.sql($q$/* loop_of_a_child.df:3 main #2049c23e */ @dfx:main:3ebc86f1:1@$q$), 'i'),
    df.as(df.seq(
      df.sleep(0) /* loop_of_a_child.df:3 */,
      df.as(df.sql($q$/* loop_of_a_child.df:3 main #1c7b9153 */ SELECT ($i.n) + 1 AS n$q$), 'i')), 'dfx_ret')),
  df.seq(
    df.as(df.sql($q$/* loop_of_a_child.df:3 main #335ee0fc */ <<790078ef>> SELECT (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS n1$q$), 'dfx_pack'),
    df.sql($q$/* loop_of_a_child.df:3 main #81e87f4a */ SELECT df.signal('@dfx:main:3ebc86f1:2@', 'sub::3ebc86f1')$q$)))
