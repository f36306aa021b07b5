-- main
df.seq(
  df.seq(
    df.as(df.sql($q$/* break_out_of_retry.df:2 main #e711876f */ SELECT 0 AS n$q$), 'dfx_turn_45b53188'),
    df.as(df.loop( -- break_out_of_retry.df:2
      df.seq(
        df.seq(
          df.seq(
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #add75525 */ SELECT (($dfx_turn_45b53188.n)::bigint) + 1 AS n$q$), 'dfx_turn_45b53188'),
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #0d490c77 */ SELECT 0 AS n$q$), 'dfx_turn_1d29ce6c')),
          df.seq(
            df.loop( -- break_out_of_retry.df:2
              df.seq(
                df.seq(
                  df.as(df.sql($q$/* break_out_of_retry.df:2 main #e0ecf2dc */ SELECT (($dfx_turn_1d29ce6c.n)::bigint) + 1 AS n$q$), 'dfx_turn_1d29ce6c'),
                  df.as(df.sql(concat($q$/* break_out_of_retry.df:2 main #700226d5 */ <<04a6105f>> SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:main:32df0ee6:1@', '{sys_instance_id}'), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e', (($dfx_turn_45b53188.n)::bigint), '_', (($dfx_turn_1d29ce6c.n)::bigint), '::retry::32df0ee6') AS label) l) k$q$)), 'dfx_kid_32df0ee6')),
                df.loop( -- break_out_of_retry.df:2
                  df.loop( -- break_out_of_retry.df:2
                    df.wait_for_signal('sub::32df0ee6', 2) /* break_out_of_retry.df:2 */,
                    df.sql($q$/* break_out_of_retry.df:2 main #0ea08a32 */ <<61563645>> SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_32df0ee6.id)::text) AS id) i OFFSET 0) k OFFSET 0) q$q$)),
                  df.as(df.sql($q$/* break_out_of_retry.df:2 main #bef9a515 */ <<4696a00e>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, CASE WHEN q.status = 'completed' THEN (SELECT n.result::text FROM df.nodes n WHERE n.instance_id = q.id AND n.result_name = 'dfx_pack' AND n.status = 'completed' LIMIT 1) END AS names, m.message AS message, encode(convert_to(m.message, 'UTF8'), 'hex') AS hex, w.step, w.line FROM (SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = k.id AND n.result_name = 'dfx_pack' AND n.status = 'completed') THEN 'completed' WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT (($dfx_kid_32df0ee6.id)::text) AS id) i OFFSET 0) k OFFSET 0) q LEFT JOIN LATERAL (SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') AS message, n.query FROM df.nodes n WHERE n.instance_id = q.id AND n.status = 'failed' ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1) f ON q.status = 'failed' LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step, substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e') AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed' AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP') AND regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+(?:invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$)?', '\1') IN (f.message, split_part(f.message, '; an undo step failed too: ', 1)) ORDER BY n.updated_at LIMIT 1), f.query) AS query) p) w ON q.status = 'failed' CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL WHEN 'failed' THEN coalesce(f.message, 'the block `retry` of line 2' || ' failed') WHEN 'cancelled' THEN 'the block `retry` of line 2' || ' was cancelled' WHEN 'timed_out' THEN 'the block `retry` of line 2' || ' did not end' ELSE 'the block `retry` of line 2' || ' is gone: its instance was removed' END AS message) m$q$), 'dfx_end_32df0ee6'))),
              df.sql($q$/* break_out_of_retry.df:2 main #7cda28a6 */ <<6cb2e41e>> SELECT ($dfx_end_32df0ee6.status) = 'failed' AND (($dfx_turn_1d29ce6c.n)::bigint) < 2 AS c$q$)),
            df.sql($q$/* break_out_of_retry.df:2 main #9ae7c42e */ <<f73a7f07>> DO $dfx$ BEGIN IF ($dfx_end_32df0ee6.status) <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(($dfx_end_32df0ee6.hex?), 'hex'), 'UTF8'); END IF; END $dfx$$q$))),
        df.seq(
          df.as(df.sql($q$/* break_out_of_retry.df:2 main #85ac7b32 */ <<475f4a17>> SELECT e -> 'k' AS "k" FROM json_array_elements((((($dfx_end_32df0ee6.names?))::json -> 'rows' -> 0 ->> 'n1'))::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_32df0ee6'),
          df.if(
            df.sql($q$/* break_out_of_retry.df:3 main #2907eeee */ SELECT ($dfx_left_32df0ee6.k?) = 1 AS c$q$),
            df.break('done') /* break_out_of_retry.df:3 */,
            df.sleep(0))))), 'r')),
  df.sql($q$/* break_out_of_retry.df:4 main #d632b649 */ SELECT (($r)::jsonb #>> ARRAY[]::text[])$q$))
-- df_child_1: main:32df0ee6
df.seq(
  df.seq(
    df.as(df.seq(
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #75022043 */ SELECT 0 AS k$q$), 'dfx_left_32df0ee6'),
      df.loop( -- break_out_of_retry.df:2
        df.seq(
          df.seq(
            df.sql($q$/* break_out_of_retry.df:2 main #a78f3e18 */ SELECT 1 AS v$q$),
            df.as(df.sql($q$/* break_out_of_retry.df:3 main #e4925f9b */ SELECT 1 AS k$q$), 'dfx_left_32df0ee6')),
          df.break() /* break_out_of_retry.df:3 */),
        df.sql($q$/* break_out_of_retry.df:2 main #5dc82d0e */ SELECT false AS c$q$))), 'dfx_ret'),
    df.as(df.sql($q$/* break_out_of_retry.df:2 main #39bd2e60 */ <<cc7788f2>> SELECT (SELECT json_agg(row_to_json("dfx_left_32df0ee6".*))::text FROM $dfx_left_32df0ee6.*) AS n1$q$), 'dfx_pack')),
  df.sql($q$/* break_out_of_retry.df:2 main #8b0bb1d6 */ SELECT df.signal('@dfx:main:32df0ee6:1@', 'sub::32df0ee6')$q$))
