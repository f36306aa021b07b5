-- main
df.seq(df.seq(
  df.as(df.sql($q$/* try.df:2 main #9aa247bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::958d17e4',
    'main_graph_a1b1f899a10b45de', ARRAY[]::text[])$q$), 'dfx_kid_958d17e4'),
  df.wait_for_signal('sub::958d17e4', 1) /* try.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* try.df:2 main #da3b8b64 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
    df.seq(
      df.wait_for_signal('sub::958d17e4', 2) /* try.df:2 */,
      df.if(
        df.as(df.sql($q$/* try.df:2 main #ad3cbbf2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
        df.seq(
          df.wait_for_signal('sub::958d17e4', 4) /* try.df:2 */,
          df.if(
            df.as(df.sql($q$/* try.df:2 main #3435ea48 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
            df.seq(
              df.wait_for_signal('sub::958d17e4', 8) /* try.df:2 */,
              df.if(
                df.as(df.sql($q$/* try.df:2 main #4332dade */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                df.seq(
                  df.wait_for_signal('sub::958d17e4', 16) /* try.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* try.df:2 main #dd564f7d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                    df.seq(
                      df.wait_for_signal('sub::958d17e4', 32) /* try.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* try.df:2 main #aa517feb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                        df.seq(
                          df.wait_for_signal('sub::958d17e4', 64) /* try.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* try.df:2 main #33582e51 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                            df.seq(
                              df.wait_for_signal('sub::958d17e4', 128) /* try.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* try.df:2 main #445f1ec7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                df.seq(
                                  df.wait_for_signal('sub::958d17e4', 256) /* try.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* try.df:2 main #d4e00356 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                    df.seq(
                                      df.wait_for_signal('sub::958d17e4', 512) /* try.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* try.df:2 main #a3e733c0 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                        df.seq(
                                          df.wait_for_signal('sub::958d17e4', 1024) /* try.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* try.df:2 main #a7c570aa */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                            df.seq(
                                              df.wait_for_signal('sub::958d17e4', 2048) /* try.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* try.df:2 main #d0c2403c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                df.seq(
                                                  df.wait_for_signal('sub::958d17e4', 4096) /* try.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* try.df:2 main #49cb1186 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::958d17e4', 8192) /* try.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* try.df:2 main #3ecc2110 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::958d17e4', 16384) /* try.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* try.df:2 main #a0a8b4b3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::958d17e4', 32768) /* try.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #d7af8425 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 65536) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #4ea6d59f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 131072) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #39a1e509 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 262144) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #a91ef898 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 524288) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #de19c80e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 1048576) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #8ce82369 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 2097152) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #fbef13ff */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 4194304) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #62e64245 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 8388608) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #15e172d3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 16777216) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #8b85e770 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 33554432) /* try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try.df:2 main #fc82d7e6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.sql($q$/* try.df:2 main #a46e83bc */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
  df.if(df.sql($q$/* try.df:2 main #565929e5 */ <<cfc5686b>> SELECT dfdsl.has_failed($dfx_end_958d17e4.status, $dfx_end_958d17e4.hex?) AS c$q$),
    df.sql($q$/* try.df:2 main #44d6dfa9 */ SELECT ($dfx_end_958d17e4.message)::text AS a$q$),
    df.sql($q$/* try.df:2 main #18ac4a06 */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_958d17e4.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- main_graph_a1b1f899a10b45de
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* try.df:2 main #5adee556 */ SELECT 1 / 0 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* try.df:2 main #fe2de052 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::958d17e4')$q$)));
END 
