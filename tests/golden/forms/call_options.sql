-- work
df.sql(concat($q$/* call_options.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql(concat($q$/* call_options.df:3 main #41cb7cf7 */ <<f59b9dc7>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', 1, '::call::0c5ac8c6', '::', pg_catalog.concat('w-', $q$, dfx_id, $q$::int)),
    'work_graph_b3d1756192d0bfcb', ARRAY[dfdsl.literal(2::int::text)], wakes => true)$q$)), 'dfx_kid_0c5ac8c6'),
  df.wait_for_signal('sub::0c5ac8c6', 5) /* call_options.df:3 */), df.seq(
  df.if(
    df.as(df.sql($q$/* call_options.df:3 main #228d69ef */ <<3c38f494>> SELECT status <> 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work', since => $dfx_kid_0c5ac8c6.since, seconds => 30)$q$), 'r'), df.sleep(0),
    df.seq(
      df.loop( -- call_options.df:3
        df.wait_for_signal('sub::0c5ac8c6', 5) /* call_options.df:3 */,
        df.as(df.sql($q$/* call_options.df:3 main #8f30ff37 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work', since => $dfx_kid_0c5ac8c6.since, seconds => 30)$q$), 'r')), df.sleep(0))),
  df.sql($q$/* call_options.df:4 main #d632b649 */ SELECT ($r.status)::text AS status$q$)))
-- work_graph_b3d1756192d0bfcb
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_options.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
