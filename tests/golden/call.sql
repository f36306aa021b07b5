-- work
df.sql(concat($q$/* call.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n, $q$, dfx_t, $q$::text AS t, pg_catalog.concat($q$, df_own_label, $q$::text) AS label$q$))

-- main
df.seq(df.seq(df.seq(
  df.as(df.sql(concat($q$/* call.df:3 main #41cb7cf7 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', 1, '::call::0c5ac8c6', '::', pg_catalog.concat('w-', $q$, dfx_id, $q$::bigint)),
    'work_graph_e543de019749ad17', ARRAY[dfdsl.literal(((($q$, dfx_id, $q$::bigint + 1))::int)::text), dfdsl.literal(('it''s')::text), dfdsl.literal((pg_catalog.concat('{sys_instance_id}', '::', pg_catalog.concat('e', 1, '::call::0c5ac8c6', '::', pg_catalog.concat('w-', $q$, dfx_id, $q$::bigint))))::text)], wakes => true)$q$)), 'dfx_kid_0c5ac8c6'),
  df.wait_for_signal('sub::0c5ac8c6', 5) /* call.df:3 */), df.seq(
  df.if(
    df.as(df.sql($q$/* call.df:3 main #228d69ef */ SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work', since => $dfx_kid_0c5ac8c6.since, seconds => 30)$q$), 'r'), df.sleep(0),
    df.seq(df.seq(
      df.if(df.sql($q$/* call.df:3 main #8a753c4f */ SELECT ($r.status) = 'running' AS c$q$),
        df.loop( -- call.df:3
          df.wait_for_signal('sub::0c5ac8c6', 5) /* call.df:3 */,
          df.as(df.sql($q$/* call.df:3 main #8f30ff37 */ SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work', since => $dfx_kid_0c5ac8c6.since, seconds => 30)$q$), 'r')), df.sleep(0)),
      df.sql($q$/* call.df:3 main #4fb64c90 */ SELECT * FROM dfdsl.hand_on($r.status, $r.hex?)$q$)), df.sleep(0))),
  df.as(df.sql($q$/* call.df:4 main #05d11b8c */ SELECT s.id AS instance_id FROM (SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::start::1d3cfc38',
    'work_graph_e543de019749ad17', ARRAY[dfdsl.literal(2::int::text), dfdsl.literal(('it''s')::text), dfdsl.literal((pg_catalog.concat('{sys_instance_id}', '::', 'e1::start::1d3cfc38'))::text)])) s$q$), 's'))), df.seq(df.seq(
  df.as(df.sql($q$/* call.df:5 main #c7103750 */ SELECT (($s.instance_id)::text)::text AS id, extract(epoch FROM now())::bigint AS since$q$), 'dfx_kid_182566be'),
  df.if(
    df.as(df.sql($q$/* call.df:5 main #2a141a3f */ SELECT status <> 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'), df.sleep(0),
    df.seq(
      df.loop(df.loop( -- call.df:5
          df.sleep(2) /* call.df:5 */,
          df.sql($q$/* call.df:5 main #b9b29bb7 */ SELECT dfdsl.still_runs($dfx_kid_182566be.id, 'dfx_ret') AS c$q$)),
        df.as(df.sql($q$/* call.df:5 main #09ebb490 */ SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e')), df.sleep(0)))),
  df.sql($q$/* call.df:6 main #d632b649 */ SELECT ($r.result)::jsonb AS result, ($e.status)::text AS status$q$)))
-- work_graph_e543de019749ad17
DECLARE dfx_n CONSTANT text := df_given[1]; dfx_t CONSTANT text := df_given[2]; dfx_sys_label CONSTANT text := df_given[3];
BEGIN RETURN
    df.sql(concat($q$/* call.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n, $q$, dfx_t, $q$::text AS t, pg_catalog.concat($q$, dfx_sys_label, $q$::text) AS label$q$));
END 
