-- main
df.seq(df.seq(
  df.as(df.sql($q$/* try_nested.df:2 main #9aa247bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::958d17e4',
    'main_graph_e00f71b4d64415bd', ARRAY[]::text[])$q$), 'dfx_kid_958d17e4'),
  df.wait_for_signal('sub::958d17e4', 1) /* try_nested.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* try_nested.df:2 main #da3b8b64 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
    df.seq(
      df.wait_for_signal('sub::958d17e4', 2) /* try_nested.df:2 */,
      df.if(
        df.as(df.sql($q$/* try_nested.df:2 main #ad3cbbf2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
        df.seq(
          df.wait_for_signal('sub::958d17e4', 4) /* try_nested.df:2 */,
          df.if(
            df.as(df.sql($q$/* try_nested.df:2 main #3435ea48 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
            df.seq(
              df.wait_for_signal('sub::958d17e4', 8) /* try_nested.df:2 */,
              df.if(
                df.as(df.sql($q$/* try_nested.df:2 main #4332dade */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                df.seq(
                  df.wait_for_signal('sub::958d17e4', 16) /* try_nested.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* try_nested.df:2 main #dd564f7d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                    df.seq(
                      df.wait_for_signal('sub::958d17e4', 32) /* try_nested.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* try_nested.df:2 main #aa517feb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                        df.seq(
                          df.wait_for_signal('sub::958d17e4', 64) /* try_nested.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* try_nested.df:2 main #33582e51 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                            df.seq(
                              df.wait_for_signal('sub::958d17e4', 128) /* try_nested.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* try_nested.df:2 main #445f1ec7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                df.seq(
                                  df.wait_for_signal('sub::958d17e4', 256) /* try_nested.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* try_nested.df:2 main #d4e00356 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                    df.seq(
                                      df.wait_for_signal('sub::958d17e4', 512) /* try_nested.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* try_nested.df:2 main #a3e733c0 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                        df.seq(
                                          df.wait_for_signal('sub::958d17e4', 1024) /* try_nested.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* try_nested.df:2 main #a7c570aa */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                            df.seq(
                                              df.wait_for_signal('sub::958d17e4', 2048) /* try_nested.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* try_nested.df:2 main #d0c2403c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                df.seq(
                                                  df.wait_for_signal('sub::958d17e4', 4096) /* try_nested.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* try_nested.df:2 main #49cb1186 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::958d17e4', 8192) /* try_nested.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* try_nested.df:2 main #3ecc2110 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::958d17e4', 16384) /* try_nested.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* try_nested.df:2 main #a0a8b4b3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::958d17e4', 32768) /* try_nested.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #d7af8425 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 65536) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #4ea6d59f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 131072) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #39a1e509 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 262144) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #a91ef898 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 524288) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #de19c80e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 1048576) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #8ce82369 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 2097152) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #fbef13ff */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 4194304) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #62e64245 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 8388608) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #15e172d3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 16777216) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #8b85e770 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 33554432) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #fc82d7e6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.sql($q$/* try_nested.df:2 main #a46e83bc */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
  df.if(df.sql($q$/* try_nested.df:2 main #565929e5 */ <<cfc5686b>> SELECT dfdsl.has_failed($dfx_end_958d17e4.status, $dfx_end_958d17e4.hex?) AS c$q$),
    df.sql($q$/* try_nested.df:2 main #44d6dfa9 */ SELECT ($dfx_end_958d17e4.message)::text AS a$q$),
    df.sql($q$/* try_nested.df:2 main #18ac4a06 */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_958d17e4.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- main_graph_37e547f9006c1c40
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* try_nested.df:2 main #5f7c8413 */ SELECT 1 / 0 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* try_nested.df:2 main #8348ab6f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::196144fb')$q$)));
END 
-- main_graph_e00f71b4d64415bd
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* try_nested.df:2 main #c2b76ee7 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::196144fb',
    'main_graph_37e547f9006c1c40', ARRAY[]::text[])$q$), 'dfx_kid_196144fb'),
        df.wait_for_signal('sub::196144fb', 1) /* try_nested.df:2 */), df.seq(
        df.if(
          df.as(df.sql($q$/* try_nested.df:2 main #51dd26a7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
          df.seq(
            df.wait_for_signal('sub::196144fb', 2) /* try_nested.df:2 */,
            df.if(
              df.as(df.sql($q$/* try_nested.df:2 main #26da1631 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
              df.seq(
                df.wait_for_signal('sub::196144fb', 4) /* try_nested.df:2 */,
                df.if(
                  df.as(df.sql($q$/* try_nested.df:2 main #bfd3478b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                  df.seq(
                    df.wait_for_signal('sub::196144fb', 8) /* try_nested.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* try_nested.df:2 main #c8d4771d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                      df.seq(
                        df.wait_for_signal('sub::196144fb', 16) /* try_nested.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* try_nested.df:2 main #56b0e2be */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                          df.seq(
                            df.wait_for_signal('sub::196144fb', 32) /* try_nested.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* try_nested.df:2 main #21b7d228 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                              df.seq(
                                df.wait_for_signal('sub::196144fb', 64) /* try_nested.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* try_nested.df:2 main #b8be8392 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                  df.seq(
                                    df.wait_for_signal('sub::196144fb', 128) /* try_nested.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* try_nested.df:2 main #cfb9b304 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                      df.seq(
                                        df.wait_for_signal('sub::196144fb', 256) /* try_nested.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* try_nested.df:2 main #5f06ae95 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                          df.seq(
                                            df.wait_for_signal('sub::196144fb', 512) /* try_nested.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* try_nested.df:2 main #28019e03 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                              df.seq(
                                                df.wait_for_signal('sub::196144fb', 1024) /* try_nested.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* try_nested.df:2 main #a523050d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::196144fb', 2048) /* try_nested.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* try_nested.df:2 main #d224359b */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::196144fb', 4096) /* try_nested.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* try_nested.df:2 main #4b2d6421 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::196144fb', 8192) /* try_nested.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* try_nested.df:2 main #3c2a54b7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::196144fb', 16384) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #a24ec114 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 32768) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #d549f182 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 65536) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #4c40a038 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 131072) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #3b4790ae */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 262144) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #abf88d3f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 524288) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #dcffbda9 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 1048576) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #8e0e56ce */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 2097152) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #f9096658 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 4194304) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #600037e2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 8388608) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #17070774 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 16777216) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #896392d7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::196144fb', 33554432) /* try_nested.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* try_nested.df:2 main #fe64a241 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_196144fb.id, 'the block `try` of line 2')$q$), 'dfx_end_196144fb'),
                                                                df.sql($q$/* try_nested.df:2 main #65472ec7 */ <<3c59e04e>>)),
        df.if(df.sql($q$/* try_nested.df:2 main #ddbf8426 */ <<677c3ded>> SELECT dfdsl.has_failed($dfx_end_196144fb.status, $dfx_end_196144fb.hex?) AS c$q$),
          df.sql($q$/* try_nested.df:2 main #886510d9 */ <<6d36d04d>> SELECT * FROM dfdsl.fail(pg_catalog.concat('again: ', (($dfx_end_196144fb.message)::text)::text))$q$),
          df.sql($q$/* try_nested.df:2 main #40b9635c */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_196144fb.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* try_nested.df:2 main #fe2de052 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::958d17e4')$q$)));
END 
