-- work
df.sql(concat($q$/* start.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.as(df.sql(concat($q$/* start.df:3 main #05d11b8c */ <<6d08af91>> SELECT s.id AS instance_id FROM (SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT coalesce((SELECT i.id FROM df.instances i WHERE i.label = l.label ORDER BY i.created_at, i.id LIMIT 1), CASE WHEN EXISTS (SELECT FROM df.instances i WHERE i.id = '{sys_instance_id}' AND i.status = 'cancelled') THEN NULL ELSE df.start(replace(convert_from(decode('$q$, df_child_1, $q$', 'hex'), 'UTF8'), chr(64) || 'dfx:work::p:n@', (SELECT CASE WHEN v IS NULL THEN 'NULL' WHEN octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0 THEN quote_literal(v) ELSE concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')') END FROM (SELECT ((($q$, dfx_id, $q$::int))::int)::text AS v OFFSET 0) q)), l.label) END) AS id FROM (SELECT concat('{sys_instance_id}::e1::start::1d3cfc38', '::', concat('w-', (($q$, dfx_id, $q$::int))::text)) AS label) l) k) s$q$)), 's'),
  df.sql($q$/* start.df:4 main #d632b649 */ SELECT (($s.instance_id)::text)$q$))
-- df_child_1: work:
df.sql($q$/* start.df:1 work #ca879ddf */ SELECT (@dfx:work::p:n@::int) AS n$q$)
