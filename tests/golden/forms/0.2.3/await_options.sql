-- work
df.sql(concat($q$/* await_options.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql(concat($q$/* await_options.df:3 main #05d11b8c */ <<20ae4ef8>> SELECT s.id AS instance_id FROM (SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::start::1d3cfc38',
    'work_graph_f410937f11a095ef',
    ARRAY[dfdsl.literal(((($q$, dfx_id, $q$::int))::int)::text)]::text[])) s$q$)), 's'),
  df.as(df.sql($q$/* await_options.df:4 main #c7103750 */ <<c54fca8d>> SELECT ((($s.instance_id)::text))::text AS id, extract(epoch FROM now())::bigint AS since$q$), 'dfx_kid_182566be')), df.seq(
  df.if(
    df.as(df.sql($q$/* await_options.df:4 main #2a141a3f */ <<9454e74b>> SELECT q.status <> 'running' AS c, q.id AS instance_id, q.status, q.result, q.message AS error, q.hex
  FROM dfdsl.child_outcome((($dfx_kid_182566be.id)::text), 'the instance<<d26e7de6>> ', since => (($dfx_kid_182566be.since)::bigint), seconds => 30, ours => false) q$q$), 'e'),
    df.sleep(0) /* await_options.df:4 */,
    df.seq(df.seq(
      df.sleep(1) /* await_options.df:4 */,
      df.if(
        df.as(df.sql($q$/* await_options.df:4 main #04dda7d1 */ <<c8222d86>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message AS error, q.hex
  FROM dfdsl.child_outcome((($dfx_kid_182566be.id)::text), 'the instance<<d26e7de6>>e'),
        df.seq(
          df.sleep(2) /* await_options.df:4 */,
          df.if(
            df.as(df.sql($q$/* await_options.df:4 main #73da9747 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_182566be.id)::text), 'the instance<<d26e7de6>>e'),
            df.seq(
              df.sleep(4) /* await_options.df:4 */,
              df.if(
                df.as(df.sql($q$/* await_options.df:4 main #ead3c6fd */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_182566be.id)::text), 'the instance<<d26e7de6>>e'),
                df.seq(
                  df.sleep(8) /* await_options.df:4 */,
                  df.if(
                    df.as(df.sql($q$/* await_options.df:4 main #9dd4f66b */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_182566be.id)::text), 'the instance<<d26e7de6>>e'),
                    df.seq(
                      df.sleep(15) /* await_options.df:4 */,
                      df.if(
                        df.as(df.sql($q$/* await_options.df:4 main #03b063c8 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_182566be.id)::text), 'the instance<<d26e7de6>>e'),
                        df.seq(
                          df.sleep(1) /* await_options.df:4 */,
                          df.if(
                            df.as(df.sql($q$/* await_options.df:4 main #74b7535e */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_182566be.id)::text), 'the instance<<d26e7de6>>e'),
                            df.seq(
                              df.sleep(2) /* await_options.df:4 */,
                              df.if(
                                df.as(df.sql($q$/* await_options.df:4 main #edbe02e4 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_182566be.id)::text), 'the instance<<d26e7de6>>e'),
                                df.sql($q$/* await_options.df:4 main #17a3937a */ <<033fa5df>> SELECT * FROM dfdsl.fail('the child instance had not ended after 0 days')$q$), df.sleep(0) /* await_options.df:4 */)), df.sleep(0) /* await_options.df:4 */)), df.sleep(0) /* await_options.df:4 */)), df.sleep(0) /* await_options.df:4 */)), df.sleep(0) /* await_options.df:4 */)), df.sleep(0) /* await_options.df:4 */)), df.sleep(0) /* await_options.df:4 */)),
      df.sleep(0) /* await_options.df:4 */)),
  df.sql($q$/* await_options.df:5 main #d632b649 */ SELECT (($e.status)::text)$q$)))
-- work_graph_f410937f11a095ef
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* await_options.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$));
END

