-- work
df.sql(concat($q$/* await.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql(concat($q$/* await.df:3 main #05d11b8c */ <<20ae4ef8>> SELECT s.id AS instance_id FROM (SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::start::1d3cfc38',
    'work_graph_349cb999a513384d', ARRAY[dfdsl.literal($q$, dfx_id, $q$::int::text)])) s$q$)), 's'),
  df.as(df.sql($q$/* await.df:4 main #c7103750 */ <<c5280052>> SELECT (($s.instance_id)::text)::text AS id, extract(epoch FROM now())::bigint AS since$q$), 'dfx_kid_182566be')), df.seq(
  df.if(
    df.as(df.sql($q$/* await.df:4 main #2a141a3f */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'), df.sleep(0),
    df.seq(df.seq(
      df.if(df.sql($q$/* await.df:4 main #8a3d08a2 */ SELECT ($e.status) = 'running' AS c$q$),
        df.loop(df.loop( -- await.df:4
            df.sleep(2) /* await.df:4 */,
            df.sql($q$/* await.df:4 main #b9b29bb7 */ SELECT dfdsl.still_runs($dfx_kid_182566be.id, 'dfx_ret') AS c$q$)),
          df.as(df.sql($q$/* await.df:4 main #09ebb490 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e')), df.sleep(0)),
      df.sql($q$/* await.df:4 main #0782a190 */ SELECT * FROM dfdsl.hand_on($e.status, $e.hex?)$q$)), df.sleep(0))),
  df.sql($q$/* await.df:5 main #d632b649 */ SELECT ($e.result)::jsonb AS result$q$)))
-- work_graph_349cb999a513384d
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* await.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
