-- main
df.seq(df.seq(df.seq(
  df.as(df.sql($q$/* timeout_else.df:2 main #7ba21dc4 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::timeout::20dd8401',
    'main_graph_5fe8cd1d8fce724b',
    ARRAY[]::text[])$q$), 'dfx_kid_20dd8401'),
  df.wait_for_signal('sub::20dd8401', 1) /* timeout_else.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* timeout_else.df:2 main #f30342a6 */ <<f8c429bf>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message, q.hex, q.step, q.line
  FROM dfdsl.child_outcome((($dfx_kid_20dd8401.id)::text), 'the block `timeout` of line 2', since => (($dfx_kid_20dd8401.since)::bigint), seconds => 30) q$q$), 'dfx_end_20dd8401'),
    df.seq(
      df.wait_for_signal('sub::20dd8401', 2) /* timeout_else.df:2 */,
      df.if(
        df.as(df.sql($q$/* timeout_else.df:2 main #84047230 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_20dd8401.id)::text), 'the block `timeout` of line 2', since => (($dfx_kid_20dd8401.since)::bigint), seconds => 30) q$q$), 'dfx_end_20dd8401'),
        df.seq(
          df.wait_for_signal('sub::20dd8401', 4) /* timeout_else.df:2 */,
          df.if(
            df.as(df.sql($q$/* timeout_else.df:2 main #1d0d238a */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_20dd8401.id)::text), 'the block `timeout` of line 2', since => (($dfx_kid_20dd8401.since)::bigint), seconds => 30) q$q$), 'dfx_end_20dd8401'),
            df.seq(
              df.wait_for_signal('sub::20dd8401', 8) /* timeout_else.df:2 */,
              df.if(
                df.as(df.sql($q$/* timeout_else.df:2 main #6a0a131c */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_20dd8401.id)::text), 'the block `timeout` of line 2', since => (($dfx_kid_20dd8401.since)::bigint), seconds => 30) q$q$), 'dfx_end_20dd8401'),
                df.seq(
                  df.wait_for_signal('sub::20dd8401', 15) /* timeout_else.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* timeout_else.df:2 main #f46e86bf */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_20dd8401.id)::text), 'the block `timeout` of line 2', since => (($dfx_kid_20dd8401.since)::bigint), seconds => 30) q$q$), 'dfx_end_20dd8401'),
                    df.seq(
                      df.wait_for_signal('sub::20dd8401', 1) /* timeout_else.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* timeout_else.df:2 main #8369b629 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_20dd8401.id)::text), 'the block `timeout` of line 2', since => (($dfx_kid_20dd8401.since)::bigint), seconds => 30) q$q$), 'dfx_end_20dd8401'),
                        df.seq(
                          df.wait_for_signal('sub::20dd8401', 2) /* timeout_else.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* timeout_else.df:2 main #1a60e793 */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_20dd8401.id)::text), 'the block `timeout` of line 2', since => (($dfx_kid_20dd8401.since)::bigint), seconds => 30) q$q$), 'dfx_end_20dd8401'),
                            df.sql($q$/* timeout_else.df:2 main #047f1522 */ <<709116c6>> SELECT * FROM dfdsl.fail('the child instance had not ended after 0 days')$q$), df.sleep(0) /* timeout_else.df:2 */)), df.sleep(0) /* timeout_else.df:2 */)), df.sleep(0) /* timeout_else.df:2 */)), df.sleep(0) /* timeout_else.df:2 */)), df.sleep(0) /* timeout_else.df:2 */)), df.sleep(0) /* timeout_else.df:2 */)), df.sleep(0) /* timeout_else.df:2 */),
  df.as(df.if(df.sql($q$/* timeout_else.df:2 main #e9f6f0bb */ SELECT ($dfx_end_20dd8401.status) = 'timed_out' AS c$q$),
    df.sql($q$/* timeout_else.df:2 main #624ca2b5 */ SELECT 2 AS a$q$),
    df.seq(
      df.sql($q$/* timeout_else.df:2 main #f05c44e7 */ <<9908e37b>> SELECT * FROM dfdsl.hand_on(($dfx_end_20dd8401.status), ($dfx_end_20dd8401.hex?))$q$),
      df.sql($q$/* timeout_else.df:2 main #f9ac107f */ <<7fbbfacd>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_20dd8401.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'r'))),
  df.sql($q$/* timeout_else.df:3 main #d632b649 */ SELECT (($r.a)::integer)$q$))
-- main_graph_5fe8cd1d8fce724b

BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* timeout_else.df:2 main #e2a2f991 */ SELECT 1 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* timeout_else.df:2 main #f0ef8119 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::20dd8401')$q$)));
END

