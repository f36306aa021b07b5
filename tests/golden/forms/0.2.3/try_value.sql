-- main
df.seq(df.seq(df.seq(
  df.as(df.sql($q$/* try_value.df:2 main #c740e5c3 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::2cfb6cf3',
    'main_graph_f21e0bf52a1b93c2', ARRAY[]::text[])$q$), 'dfx_kid_2cfb6cf3'),
  df.wait_for_signal('sub::2cfb6cf3', 1) /* try_value.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* try_value.df:2 main #6ddb35fd */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
    df.seq(
      df.wait_for_signal('sub::2cfb6cf3', 2) /* try_value.df:2 */,
      df.if(
        df.as(df.sql($q$/* try_value.df:2 main #1adc056b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
        df.seq(
          df.wait_for_signal('sub::2cfb6cf3', 4) /* try_value.df:2 */,
          df.if(
            df.as(df.sql($q$/* try_value.df:2 main #83d554d1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
            df.seq(
              df.wait_for_signal('sub::2cfb6cf3', 8) /* try_value.df:2 */,
              df.if(
                df.as(df.sql($q$/* try_value.df:2 main #f4d26447 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                df.seq(
                  df.wait_for_signal('sub::2cfb6cf3', 16) /* try_value.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* try_value.df:2 main #6ab6f1e4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                    df.seq(
                      df.wait_for_signal('sub::2cfb6cf3', 32) /* try_value.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* try_value.df:2 main #1db1c172 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                        df.seq(
                          df.wait_for_signal('sub::2cfb6cf3', 64) /* try_value.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* try_value.df:2 main #84b890c8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                            df.seq(
                              df.wait_for_signal('sub::2cfb6cf3', 128) /* try_value.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* try_value.df:2 main #f3bfa05e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                df.seq(
                                  df.wait_for_signal('sub::2cfb6cf3', 256) /* try_value.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* try_value.df:2 main #6300bdcf */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                    df.seq(
                                      df.wait_for_signal('sub::2cfb6cf3', 512) /* try_value.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* try_value.df:2 main #14078d59 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                        df.seq(
                                          df.wait_for_signal('sub::2cfb6cf3', 1024) /* try_value.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* try_value.df:2 main #2ea1bbf4 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                            df.seq(
                                              df.wait_for_signal('sub::2cfb6cf3', 2048) /* try_value.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* try_value.df:2 main #59a68b62 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                df.seq(
                                                  df.wait_for_signal('sub::2cfb6cf3', 4096) /* try_value.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* try_value.df:2 main #c0afdad8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::2cfb6cf3', 8192) /* try_value.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* try_value.df:2 main #b7a8ea4e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::2cfb6cf3', 16384) /* try_value.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* try_value.df:2 main #29cc7fed */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::2cfb6cf3', 32768) /* try_value.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #5ecb4f7b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 65536) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #c7c21ec1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 131072) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #b0c52e57 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 262144) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #207a33c6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 524288) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #577d0350 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 1048576) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #058ce837 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 2097152) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #728bd8a1 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 4194304) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #eb82891b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 8388608) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #9c85b98d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 16777216) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #02e12c2e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::2cfb6cf3', 33554432) /* try_value.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_value.df:2 main #75e61cb8 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_2cfb6cf3.id, 'the block `try` of line 2')$q$), 'dfx_end_2cfb6cf3'),
                                                                df.sql($q$/* try_value.df:2 main #8ce0613a */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
  df.as(df.if(df.sql($q$/* try_value.df:2 main #e1b9977c */ <<b226c19b>> SELECT dfdsl.has_failed($dfx_end_2cfb6cf3.status, $dfx_end_2cfb6cf3.hex?) AS c$q$),
    df.sql($q$/* try_value.df:2 main #2c808a54 */ SELECT 2 AS a, ($dfx_end_2cfb6cf3.step)::text AS b$q$),
    df.sql($q$/* try_value.df:2 main #454ee878 */ SELECT e -> 'a' AS a, e -> 'b' AS b
    FROM jsonb_array_elements(($dfx_end_2cfb6cf3.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'r'))),
  df.sql($q$/* try_value.df:3 main #d632b649 */ SELECT ($r.a)::integer AS a, ($r.b)::text AS b$q$))
-- main_graph_f21e0bf52a1b93c2
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* try_value.df:2 main #d138e084 */ SELECT 1 AS a, 'x' AS b$q$), 'dfx_ret'),
      df.sql(concat($q$/* try_value.df:2 main #74949ca8 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::2cfb6cf3')$q$)));
END 
