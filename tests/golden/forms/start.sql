-- work
df.sql(concat($q$/* start.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(
  df.as(df.sql(concat($q$/* start.df:3 main #05d11b8c */ <<d5642709>> SELECT s.id AS instance_id FROM (SELECT * FROM dfdsl.start_child('{sys_instance_id}', concat('e', 1, '::start::1d3cfc38', '::', concat('w-', (($q$, dfx_id, $q$::int))::text)),
    'work_graph_9738ec201b13053d',
    ARRAY[dfdsl.literal(((($q$, dfx_id, $q$::int))::int)::text)]::text[])) s$q$)), 's'),
  df.sql($q$/* start.df:4 main #d632b649 */ SELECT (($s.instance_id)::text)$q$))
-- work_graph_9738ec201b13053d
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* start.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$));
END

