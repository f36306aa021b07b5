-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* each_value.df:2 main #c9933855 */ <<1f7e01ee>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::0950f7d5', 1, false,
    'main_graph_334045552d618830', ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders ORDER BY id) w LIMIT 5001) q))$q$), 'dfx_kid_0950f7d5'),
    df.seq(
      df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
      df.if(
        df.as(df.sql($q$/* each_value.df:2 main #681d074e */ <<e02de808>> SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_0950f7d5', 'value')$q$), 'dfx_end_0950f7d5'),
        df.seq(
          df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
          df.if(
            df.as(df.sql($q$/* each_value.df:2 main #1f1a37d8 */ <<e02de808>>),
            df.seq(
              df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
              df.if(
                df.as(df.sql($q$/* each_value.df:2 main #86136662 */ <<e02de808>>),
                df.seq(
                  df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* each_value.df:2 main #f11456f4 */ <<e02de808>>),
                    df.seq(
                      df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* each_value.df:2 main #6f70c357 */ <<e02de808>>),
                        df.seq(
                          df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* each_value.df:2 main #1877f3c1 */ <<e02de808>>),
                            df.seq(
                              df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* each_value.df:2 main #817ea27b */ <<e02de808>>),
                                df.seq(
                                  df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* each_value.df:2 main #f67992ed */ <<e02de808>>),
                                    df.seq(
                                      df.wait_for_signal('sub::0950f7d5', 4) /* each_value.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* each_value.df:2 main #66c68f7c */ <<e02de808>>),
                                        df.seq(
                                          df.wait_for_signal('sub::0950f7d5', 8) /* each_value.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* each_value.df:2 main #11c1bfea */ <<e02de808>>),
                                            df.seq(
                                              df.wait_for_signal('sub::0950f7d5', 16) /* each_value.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* each_value.df:2 main #7ccc9ff0 */ <<e02de808>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::0950f7d5', 32) /* each_value.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* each_value.df:2 main #0bcbaf66 */ <<e02de808>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::0950f7d5', 64) /* each_value.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* each_value.df:2 main #92c2fedc */ <<e02de808>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::0950f7d5', 128) /* each_value.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* each_value.df:2 main #e5c5ce4a */ <<e02de808>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::0950f7d5', 256) /* each_value.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #7ba15be9 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 512) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #0ca66b7f */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 1024) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #95af3ac5 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 2048) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #e2a80a53 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 4096) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #721717c2 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 8192) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #05102754 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 16384) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #57e1cc33 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 32768) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #20e6fca5 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 65536) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #b9efad1f */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 131072) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #cee89d89 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 262144) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #508c082a */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 524288) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #278b38bc */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 1048576) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #be826906 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 2097152) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #c9855990 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 4194304) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #593a4401 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 8388608) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #2e3d7497 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 16777216) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #4efafd72 */ <<e02de808>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0950f7d5', 33554432) /* each_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* each_value.df:2 main #39fdcde4 */ <<e02de808>>),
                                                                df.sql($q$/* each_value.df:2 main #d48f1282 */ <<82a7795d>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
    df.as(df.sql($q$/* each_value.df:2 main #1d9d376a */ SELECT * FROM dfdsl.no_chain($dfx_kid_0950f7d5.n,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_0950f7d5')),
  df.sql($q$/* each_value.df:2 main #77e6d610 */ <<bd9b2703>> SELECT * FROM dfdsl.hand_on($dfx_end_0950f7d5.status, $dfx_end_0950f7d5.hex?)$q$)), df.seq(
  df.as(df.sql($q$/* each_value.df:2 main #753a10b4 */ SELECT ($dfx_end_0950f7d5.result)::jsonb AS result$q$), 'all_of_them'),
  df.sql($q$/* each_value.df:3 main #d632b649 */ SELECT dfdsl.as_jsonb(($all_of_them)) AS all_of_them$q$)))
-- main_graph_334045552d618830
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant(df_member -> 'id', 'column id of the row');
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* each_value.df:2 main #40f4a01b */ SELECT $q$, dfx_row_id, $q$ AS id$q$)), 'dfx_ret'),
      df.sql(concat($q$/* each_value.df:2 main #b38eaf5a */ <<9496c28f>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_0950f7d5', $q$, df_place, $q$) AS next$q$)));
END 
