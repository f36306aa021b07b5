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
        df.seq(
          df.sleep(1) /* await.df:4 */,
          df.if(
            df.as(df.sql($q$/* await.df:4 main #04dda7d1 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
            df.seq(
              df.sleep(2) /* await.df:4 */,
              df.if(
                df.as(df.sql($q$/* await.df:4 main #73da9747 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                df.seq(
                  df.sleep(4) /* await.df:4 */,
                  df.if(
                    df.as(df.sql($q$/* await.df:4 main #ead3c6fd */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                    df.seq(
                      df.sleep(8) /* await.df:4 */,
                      df.if(
                        df.as(df.sql($q$/* await.df:4 main #9dd4f66b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                        df.seq(
                          df.sleep(16) /* await.df:4 */,
                          df.if(
                            df.as(df.sql($q$/* await.df:4 main #03b063c8 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                            df.seq(
                              df.sleep(32) /* await.df:4 */,
                              df.if(
                                df.as(df.sql($q$/* await.df:4 main #74b7535e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                df.seq(
                                  df.sleep(64) /* await.df:4 */,
                                  df.if(
                                    df.as(df.sql($q$/* await.df:4 main #edbe02e4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                    df.seq(
                                      df.sleep(128) /* await.df:4 */,
                                      df.if(
                                        df.as(df.sql($q$/* await.df:4 main #9ab93272 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                        df.seq(
                                          df.sleep(256) /* await.df:4 */,
                                          df.if(
                                            df.as(df.sql($q$/* await.df:4 main #0a062fe3 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                            df.seq(
                                              df.sleep(512) /* await.df:4 */,
                                              df.if(
                                                df.as(df.sql($q$/* await.df:4 main #7d011f75 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                df.seq(
                                                  df.sleep(1024) /* await.df:4 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* await.df:4 main #1c10d185 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                    df.seq(
                                                      df.sleep(2048) /* await.df:4 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* await.df:4 main #6b17e113 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                        df.seq(
                                                          df.sleep(4096) /* await.df:4 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* await.df:4 main #f21eb0a9 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                            df.seq(
                                                              df.sleep(8192) /* await.df:4 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #8519803f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(16384) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #1b7d159c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(32768) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #6c7a250a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(65536) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #f57374b0 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(131072) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #82744426 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(262144) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #12cb59b7 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(524288) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #65cc6921 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(1048576) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #373d8246 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(2097152) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #403ab2d0 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(4194304) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #d933e36a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(8388608) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #ae34d3fc */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(16777216) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #3050465f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.seq(
                                                                df.sleep(33554432) /* await.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* await.df:4 main #475776c9 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_182566be.id, 'the instance', ours => false)$q$), 'e'),
                                                                df.sql($q$/* await.df:4 main #17a3937a */ <<ce65b2f0>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
      df.sql($q$/* await.df:4 main #0782a190 */ SELECT * FROM dfdsl.hand_on($e.status, $e.hex?)$q$)), df.sleep(0))),
  df.sql($q$/* await.df:5 main #d632b649 */ SELECT ($e.result)::jsonb AS result$q$)))
-- work_graph_349cb999a513384d
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* await.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
