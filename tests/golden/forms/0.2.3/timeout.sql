-- main
df.seq(df.seq(
  df.as(df.sql($q$/* timeout.df:2 main #92e28256 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::timeout::d95a4deb',
    'main_graph_a9b3b122af92bb77', ARRAY[]::text[])$q$), 'dfx_kid_d95a4deb'),
  df.wait_for_signal('sub::d95a4deb', 1) /* timeout.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* timeout.df:2 main #edebf051 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
    df.seq(
      df.wait_for_signal('sub::d95a4deb', 2) /* timeout.df:2 */,
      df.if(
        df.as(df.sql($q$/* timeout.df:2 main #9aecc0c7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
        df.seq(
          df.wait_for_signal('sub::d95a4deb', 4) /* timeout.df:2 */,
          df.if(
            df.as(df.sql($q$/* timeout.df:2 main #03e5917d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
            df.seq(
              df.wait_for_signal('sub::d95a4deb', 8) /* timeout.df:2 */,
              df.if(
                df.as(df.sql($q$/* timeout.df:2 main #74e2a1eb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
                df.seq(
                  df.wait_for_signal('sub::d95a4deb', 15) /* timeout.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* timeout.df:2 main #ea863448 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
                    df.seq(
                      df.wait_for_signal('sub::d95a4deb', 1) /* timeout.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* timeout.df:2 main #9d8104de */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
                        df.seq(
                          df.wait_for_signal('sub::d95a4deb', 2) /* timeout.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* timeout.df:2 main #04885564 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'),
                            df.sql($q$/* timeout.df:2 main #ccd6d619 */ <<461717f5>> SELECT * FROM dfdsl.fail('the child instance had not ended after 0 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
  df.if(df.sql($q$/* timeout.df:2 main #00b66f29 */ SELECT ($dfx_end_d95a4deb.status) = 'timed_out' AS c$q$),
    df.sql($q$/* timeout.df:2 main #9997f81f */ SELECT * FROM dfdsl.fail('timeout: the block did not end within 30 s')$q$),
    df.seq(
      df.sql($q$/* timeout.df:2 main #eeb4f610 */ <<97fde50f>> SELECT * FROM dfdsl.hand_on($dfx_end_d95a4deb.status, $dfx_end_d95a4deb.hex?)$q$),
      df.sql($q$/* timeout.df:2 main #10ec8fed */ SELECT NULL::text AS result WHERE false$q$)))))
-- main_graph_a9b3b122af92bb77
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.sql($q$/* timeout.df:2 main #577f3255 */ SELECT 1 AS a$q$),
        df.sleep(60) /* timeout.df:3 */),
        df.sql($q$/* timeout.df:3 main #da31ff7e */ SELECT NULL::jsonb AS dfx_box$q$)), 'dfx_ret'),
      df.sql(concat($q$/* timeout.df:2 main #d3d5261f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::d95a4deb')$q$)));
END 
