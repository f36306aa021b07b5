-- main
df.seq(df.seq(df.seq(
  df.as(df.sql($q$/* timeout_else.df:2 main #7ba21dc4 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::timeout::20dd8401',
    'main_graph_9fb8e671021cfc04', ARRAY[]::text[])$q$), 'dfx_kid_20dd8401'),
  df.wait_for_signal('sub::20dd8401', 1) /* timeout_else.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* timeout_else.df:2 main #f30342a6 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_20dd8401.id, 'the block `timeout` of line 2', since => $dfx_kid_20dd8401.since, seconds => 30)$q$), 'dfx_end_20dd8401'),
    df.seq(
      df.wait_for_signal('sub::20dd8401', 2) /* timeout_else.df:2 */,
      df.if(
        df.as(df.sql($q$/* timeout_else.df:2 main #84047230 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_20dd8401.id, 'the block `timeout` of line 2', since => $dfx_kid_20dd8401.since, seconds => 30)$q$), 'dfx_end_20dd8401'),
        df.seq(
          df.wait_for_signal('sub::20dd8401', 4) /* timeout_else.df:2 */,
          df.if(
            df.as(df.sql($q$/* timeout_else.df:2 main #1d0d238a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_20dd8401.id, 'the block `timeout` of line 2', since => $dfx_kid_20dd8401.since, seconds => 30)$q$), 'dfx_end_20dd8401'),
            df.seq(
              df.wait_for_signal('sub::20dd8401', 8) /* timeout_else.df:2 */,
              df.if(
                df.as(df.sql($q$/* timeout_else.df:2 main #6a0a131c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_20dd8401.id, 'the block `timeout` of line 2', since => $dfx_kid_20dd8401.since, seconds => 30)$q$), 'dfx_end_20dd8401'),
                df.seq(
                  df.wait_for_signal('sub::20dd8401', 15) /* timeout_else.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* timeout_else.df:2 main #f46e86bf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_20dd8401.id, 'the block `timeout` of line 2', since => $dfx_kid_20dd8401.since, seconds => 30)$q$), 'dfx_end_20dd8401'),
                    df.seq(
                      df.wait_for_signal('sub::20dd8401', 1) /* timeout_else.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* timeout_else.df:2 main #8369b629 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_20dd8401.id, 'the block `timeout` of line 2', since => $dfx_kid_20dd8401.since, seconds => 30)$q$), 'dfx_end_20dd8401'),
                        df.seq(
                          df.wait_for_signal('sub::20dd8401', 2) /* timeout_else.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* timeout_else.df:2 main #1a60e793 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_20dd8401.id, 'the block `timeout` of line 2', since => $dfx_kid_20dd8401.since, seconds => 30)$q$), 'dfx_end_20dd8401'),
                            df.sql($q$/* timeout_else.df:2 main #047f1522 */ <<461717f5>> SELECT * FROM dfdsl.fail('the child instance had not ended after 0 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
  df.as(df.if(df.sql($q$/* timeout_else.df:2 main #e9f6f0bb */ SELECT ($dfx_end_20dd8401.status) = 'timed_out' AS c$q$),
    df.sql($q$/* timeout_else.df:2 main #624ca2b5 */ SELECT 2 AS a$q$),
    df.seq(
      df.sql($q$/* timeout_else.df:2 main #f05c44e7 */ <<50e758d8>> SELECT * FROM dfdsl.hand_on($dfx_end_20dd8401.status, $dfx_end_20dd8401.hex?)$q$),
      df.sql($q$/* timeout_else.df:2 main #f9ac107f */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_20dd8401.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'r'))),
  df.sql($q$/* timeout_else.df:3 main #d632b649 */ SELECT ($r.a)::integer AS a$q$))
-- main_graph_9fb8e671021cfc04
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* timeout_else.df:2 main #e2a2f991 */ SELECT 1 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* timeout_else.df:2 main #f0ef8119 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::20dd8401')$q$)));
END 
