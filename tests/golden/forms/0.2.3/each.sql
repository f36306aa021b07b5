-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* each.df:2 main #586380cb */ <<cf5ca742>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::70717a99', 1, false,
    'main_graph_e4d7113b63f4cd35', ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id, total FROM shop.orders ORDER BY id) w LIMIT 5001) q))$q$), 'dfx_kid_70717a99'),
    df.seq(
      df.wait_for_signal('sub::70717a99', 2) /* each.df:2 */,
      df.if(
        df.as(df.sql($q$/* each.df:2 main #2154e175 */ <<dc49a706>> SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_70717a99', 'value')$q$), 'dfx_end_70717a99'),
        df.seq(
          df.wait_for_signal('sub::70717a99', 2) /* each.df:2 */,
          df.if(
            df.as(df.sql($q$/* each.df:2 main #5653d1e3 */ <<dc49a706>>),
            df.seq(
              df.wait_for_signal('sub::70717a99', 2) /* each.df:2 */,
              df.if(
                df.as(df.sql($q$/* each.df:2 main #cf5a8059 */ <<dc49a706>>),
                df.seq(
                  df.wait_for_signal('sub::70717a99', 2) /* each.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* each.df:2 main #b85db0cf */ <<dc49a706>>),
                    df.seq(
                      df.wait_for_signal('sub::70717a99', 2) /* each.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* each.df:2 main #2639256c */ <<dc49a706>>),
                        df.seq(
                          df.wait_for_signal('sub::70717a99', 2) /* each.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* each.df:2 main #513e15fa */ <<dc49a706>>),
                            df.seq(
                              df.wait_for_signal('sub::70717a99', 2) /* each.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* each.df:2 main #c8374440 */ <<dc49a706>>),
                                df.seq(
                                  df.wait_for_signal('sub::70717a99', 2) /* each.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* each.df:2 main #bf3074d6 */ <<dc49a706>>),
                                    df.seq(
                                      df.wait_for_signal('sub::70717a99', 4) /* each.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* each.df:2 main #2f8f6947 */ <<dc49a706>>),
                                        df.seq(
                                          df.wait_for_signal('sub::70717a99', 8) /* each.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* each.df:2 main #588859d1 */ <<dc49a706>>),
                                            df.seq(
                                              df.wait_for_signal('sub::70717a99', 16) /* each.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* each.df:2 main #cd8e3f32 */ <<dc49a706>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::70717a99', 32) /* each.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* each.df:2 main #ba890fa4 */ <<dc49a706>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::70717a99', 64) /* each.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* each.df:2 main #23805e1e */ <<dc49a706>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::70717a99', 128) /* each.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* each.df:2 main #54876e88 */ <<dc49a706>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::70717a99', 256) /* each.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #cae3fb2b */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 512) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #bde4cbbd */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 1024) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #24ed9a07 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 2048) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #53eaaa91 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 4096) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #c355b700 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 8192) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #b4528796 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 16384) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #e6a36cf1 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 32768) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #91a45c67 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 65536) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #08ad0ddd */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 131072) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #7faa3d4b */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 262144) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #e1cea8e8 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 524288) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #96c9987e */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 1048576) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #0fc0c9c4 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 2097152) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #78c7f952 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 4194304) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #e878e4c3 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 8388608) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #9f7fd455 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 16777216) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #ffb85db0 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 33554432) /* each.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each.df:2 main #88bf6d26 */ <<dc49a706>>),
                                                                df.sql($q$/* each.df:2 main #fb95b5e4 */ <<82a7795d>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
    df.as(df.sql($q$/* each.df:2 main #37e53ab0 */ SELECT * FROM dfdsl.no_chain($dfx_kid_70717a99.n,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_70717a99')),
  df.sql($q$/* each.df:2 main #60c098eb */ <<3aebc4a4>> SELECT * FROM dfdsl.hand_on($dfx_end_70717a99.status, $dfx_end_70717a99.hex?)$q$)),
  df.sql($q$/* each.df:2 main #621c5e4f */ SELECT ($dfx_end_70717a99.result)::jsonb AS result$q$))
-- main_graph_e4d7113b63f4cd35
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant(df_member -> 'id', 'column id of the row');
  dfx_row_total CONSTANT text := dfdsl.json_constant(df_member -> 'total', 'column total of the row');
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* each.df:2 main #f58bae22 */ <<93d91931>> SELECT $q$, dfx_row_id, $q$ AS id, $q$, dfx_row_total, $q$ AS total$q$)), 'dfx_ret'),
      df.sql(concat($q$/* each.df:2 main #1c9982c8 */ <<37ff8cb2>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_70717a99', $q$, df_place, $q$) AS next$q$)));
END 
