-- work
df.sql(concat($q$/* await_options.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql(concat($q$/* await_options.df:3 main #05d11b8c */ <<20ae4ef8>> SELECT s.id AS instance_id FROM (SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::start::1d3cfc38',
    'work_graph_36154e085be0a161', ARRAY[dfdsl.literal($q$, dfx_id, $q$::int::text)])) s$q$)), 's'),
  df.as(df.sql($q$/* await_options.df:4 main #c7103750 */ <<c5280052>> SELECT (($s.instance_id)::text)::text AS id, extract(epoch FROM now())::bigint AS since$q$), 'dfx_kid_182566be')), df.seq(
  df.if(
    df.as(df.sql($q$/* await_options.df:4 main #2a141a3f */ <<3c38f494>> SELECT status <> 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', since => $dfx_kid_182566be.since, seconds => 30, ours => false)$q$), 'e'), df.sleep(0),
    df.seq(df.seq(
      df.sleep(1) /* await_options.df:4 */,
      df.if(
        df.as(df.sql($q$/* await_options.df:4 main #04dda7d1 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', since => $dfx_kid_182566be.since, seconds => 30, ours => false)$q$), 'e'),
        df.seq(
          df.sleep(2) /* await_options.df:4 */,
          df.if(
            df.as(df.sql($q$/* await_options.df:4 main #73da9747 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', since => $dfx_kid_182566be.since, seconds => 30, ours => false)$q$), 'e'),
            df.seq(
              df.sleep(4) /* await_options.df:4 */,
              df.if(
                df.as(df.sql($q$/* await_options.df:4 main #ead3c6fd */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', since => $dfx_kid_182566be.since, seconds => 30, ours => false)$q$), 'e'),
                df.seq(
                  df.sleep(8) /* await_options.df:4 */,
                  df.if(
                    df.as(df.sql($q$/* await_options.df:4 main #9dd4f66b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', since => $dfx_kid_182566be.since, seconds => 30, ours => false)$q$), 'e'),
                    df.seq(
                      df.sleep(15) /* await_options.df:4 */,
                      df.if(
                        df.as(df.sql($q$/* await_options.df:4 main #03b063c8 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', since => $dfx_kid_182566be.since, seconds => 30, ours => false)$q$), 'e'),
                        df.seq(
                          df.sleep(1) /* await_options.df:4 */,
                          df.if(
                            df.as(df.sql($q$/* await_options.df:4 main #74b7535e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', since => $dfx_kid_182566be.since, seconds => 30, ours => false)$q$), 'e'),
                            df.seq(
                              df.sleep(2) /* await_options.df:4 */,
                              df.if(
                                df.as(df.sql($q$/* await_options.df:4 main #edbe02e4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', since => $dfx_kid_182566be.since, seconds => 30, ours => false)$q$), 'e'),
                                df.sql($q$/* await_options.df:4 main #17a3937a */ <<e2821e7c>> SELECT * FROM dfdsl.fail('the child instance had not ended after 0 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
  df.sql($q$/* await_options.df:5 main #d632b649 */ SELECT ($e.status)::text AS status$q$)))
-- work_graph_36154e085be0a161
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* await_options.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
