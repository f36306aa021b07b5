-- work
df.sql(concat($q$/* start.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(
  df.as(df.sql(concat($q$/* start.df:3 main #05d11b8c */ <<321dede9>> SELECT s.id AS instance_id FROM (SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', 1, '::start::1d3cfc38', '::', pg_catalog.concat('w-', $q$, dfx_id, $q$::int)),
    'work_graph_9103a91695446639', ARRAY[dfdsl.literal($q$, dfx_id, $q$::int::text)])) s$q$)), 's'),
  df.sql($q$/* start.df:4 main #d632b649 */ SELECT ($s.instance_id)::text AS instance_id$q$))
-- work_graph_9103a91695446639
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* start.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
