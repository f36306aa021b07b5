-- main
df.seq(df.seq(
  df.as(df.sql($q$/* undo_in_try.df:2 main #9aa247bd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::try::958d17e4',
    'main_graph_be2a982dd418400a', ARRAY[]::text[])$q$), 'dfx_kid_958d17e4'),
  df.wait_for_signal('sub::958d17e4', 1) /* undo_in_try.df:2 */), df.seq(
  df.if(
    df.as(df.sql($q$/* undo_in_try.df:2 main #da3b8b64 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
    df.seq(
      df.wait_for_signal('sub::958d17e4', 2) /* undo_in_try.df:2 */,
      df.if(
        df.as(df.sql($q$/* undo_in_try.df:2 main #ad3cbbf2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
        df.seq(
          df.wait_for_signal('sub::958d17e4', 4) /* undo_in_try.df:2 */,
          df.if(
            df.as(df.sql($q$/* undo_in_try.df:2 main #3435ea48 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
            df.seq(
              df.wait_for_signal('sub::958d17e4', 8) /* undo_in_try.df:2 */,
              df.if(
                df.as(df.sql($q$/* undo_in_try.df:2 main #4332dade */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                df.seq(
                  df.wait_for_signal('sub::958d17e4', 16) /* undo_in_try.df:2 */,
                  df.if(
                    df.as(df.sql($q$/* undo_in_try.df:2 main #dd564f7d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                    df.seq(
                      df.wait_for_signal('sub::958d17e4', 32) /* undo_in_try.df:2 */,
                      df.if(
                        df.as(df.sql($q$/* undo_in_try.df:2 main #aa517feb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                        df.seq(
                          df.wait_for_signal('sub::958d17e4', 64) /* undo_in_try.df:2 */,
                          df.if(
                            df.as(df.sql($q$/* undo_in_try.df:2 main #33582e51 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                            df.seq(
                              df.wait_for_signal('sub::958d17e4', 128) /* undo_in_try.df:2 */,
                              df.if(
                                df.as(df.sql($q$/* undo_in_try.df:2 main #445f1ec7 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                df.seq(
                                  df.wait_for_signal('sub::958d17e4', 256) /* undo_in_try.df:2 */,
                                  df.if(
                                    df.as(df.sql($q$/* undo_in_try.df:2 main #d4e00356 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                    df.seq(
                                      df.wait_for_signal('sub::958d17e4', 512) /* undo_in_try.df:2 */,
                                      df.if(
                                        df.as(df.sql($q$/* undo_in_try.df:2 main #a3e733c0 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                        df.seq(
                                          df.wait_for_signal('sub::958d17e4', 1024) /* undo_in_try.df:2 */,
                                          df.if(
                                            df.as(df.sql($q$/* undo_in_try.df:2 main #a7c570aa */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                            df.seq(
                                              df.wait_for_signal('sub::958d17e4', 2048) /* undo_in_try.df:2 */,
                                              df.if(
                                                df.as(df.sql($q$/* undo_in_try.df:2 main #d0c2403c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                df.seq(
                                                  df.wait_for_signal('sub::958d17e4', 4096) /* undo_in_try.df:2 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* undo_in_try.df:2 main #49cb1186 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::958d17e4', 8192) /* undo_in_try.df:2 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* undo_in_try.df:2 main #3ecc2110 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::958d17e4', 16384) /* undo_in_try.df:2 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* undo_in_try.df:2 main #a0a8b4b3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::958d17e4', 32768) /* undo_in_try.df:2 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #d7af8425 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 65536) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #4ea6d59f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 131072) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #39a1e509 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 262144) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #a91ef898 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 524288) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #de19c80e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 1048576) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #8ce82369 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 2097152) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #fbef13ff */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 4194304) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #62e64245 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 8388608) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #15e172d3 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 16777216) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #8b85e770 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::958d17e4', 33554432) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #fc82d7e6 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_958d17e4.id, 'the block `try` of line 2')$q$), 'dfx_end_958d17e4'),
                                                                df.sql($q$/* undo_in_try.df:2 main #a46e83bc */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
  df.if(df.sql($q$/* undo_in_try.df:2 main #565929e5 */ <<cfc5686b>> SELECT dfdsl.has_failed($dfx_end_958d17e4.status, $dfx_end_958d17e4.hex?) AS c$q$),
    df.sql($q$/* undo_in_try.df:3 main #44d6dfa9 */ SELECT ($dfx_end_958d17e4.message)::text AS why$q$),
    df.sql($q$/* undo_in_try.df:2 main #18ac4a06 */ SELECT NULL::text AS result WHERE false$q$))))
-- main_graph_9b27d18556b5abf6
BEGIN RETURN
    df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* undo_in_try.df:2 main #5f657f7b */ SELECT 1 AS id$q$), 'a'),
        df.sql($q$/* undo_in_try.df:3 main #12c21842 */ SELECT * FROM dfdsl.fail('no')$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_in_try.df:2 main #875ded7f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::779588f9')$q$)));
END 
-- main_graph_c04d067dee2aca38
DECLARE dfx_a_id CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* undo_in_try.df:2 main #94bfc9b7 */ SELECT $q$, dfx_a_id, $q$::integer AS gone$q$)), 'dfx_ret'),
      df.sql(concat($q$/* undo_in_try.df:2 main #7b7ca75b */ <<7b37184f>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_f17f2680', $q$, df_place, $q$) AS next$q$)));
END 
-- main_graph_be2a982dd418400a
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* undo_in_try.df:2 main #df046bc5 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::saga::779588f9',
    'main_graph_9b27d18556b5abf6', ARRAY[]::text[])$q$), 'dfx_kid_779588f9'),
        df.wait_for_signal('sub::779588f9', 1) /* undo_in_try.df:2 */), df.seq(
        df.if(
          df.as(df.sql($q$/* undo_in_try.df:2 main #84a0d446 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
          df.seq(
            df.wait_for_signal('sub::779588f9', 2) /* undo_in_try.df:2 */,
            df.if(
              df.as(df.sql($q$/* undo_in_try.df:2 main #f3a7e4d0 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
              df.seq(
                df.wait_for_signal('sub::779588f9', 4) /* undo_in_try.df:2 */,
                df.if(
                  df.as(df.sql($q$/* undo_in_try.df:2 main #6aaeb56a */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                  df.seq(
                    df.wait_for_signal('sub::779588f9', 8) /* undo_in_try.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* undo_in_try.df:2 main #1da985fc */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                      df.seq(
                        df.wait_for_signal('sub::779588f9', 16) /* undo_in_try.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* undo_in_try.df:2 main #83cd105f */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                          df.seq(
                            df.wait_for_signal('sub::779588f9', 32) /* undo_in_try.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* undo_in_try.df:2 main #f4ca20c9 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                              df.seq(
                                df.wait_for_signal('sub::779588f9', 64) /* undo_in_try.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* undo_in_try.df:2 main #6dc37173 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                  df.seq(
                                    df.wait_for_signal('sub::779588f9', 128) /* undo_in_try.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* undo_in_try.df:2 main #1ac441e5 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                      df.seq(
                                        df.wait_for_signal('sub::779588f9', 256) /* undo_in_try.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* undo_in_try.df:2 main #8a7b5c74 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                          df.seq(
                                            df.wait_for_signal('sub::779588f9', 512) /* undo_in_try.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* undo_in_try.df:2 main #fd7c6ce2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                              df.seq(
                                                df.wait_for_signal('sub::779588f9', 1024) /* undo_in_try.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* undo_in_try.df:2 main #72fbaa11 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::779588f9', 2048) /* undo_in_try.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* undo_in_try.df:2 main #05fc9a87 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::779588f9', 4096) /* undo_in_try.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* undo_in_try.df:2 main #9cf5cb3d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::779588f9', 8192) /* undo_in_try.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* undo_in_try.df:2 main #ebf2fbab */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::779588f9', 16384) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #75966e08 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 32768) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #02915e9e */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 65536) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #9b980f24 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 131072) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #ec9f3fb2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 262144) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #7c202223 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 524288) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #0b2712b5 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 1048576) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #59d6f9d2 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 2097152) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #2ed1c944 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 4194304) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #b7d898fe */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 8388608) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #c0dfa868 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 16777216) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #5ebb3dcb */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::779588f9', 33554432) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #29bc0d5d */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_779588f9.id, 'the block `saga` of line 2')$q$), 'dfx_end_779588f9'),
                                                                df.sql($q$/* undo_in_try.df:2 main #c5591a3b */ <<3c59e04e>>)),
        df.if(df.sql($q$/* undo_in_try.df:2 main #08c276c7 */ <<e7f1735c>> SELECT dfdsl.has_failed($dfx_end_779588f9.status, $dfx_end_779588f9.hex?) AS c$q$),
          df.seq(
            df.if(
              df.as(df.sql($q$/* undo_in_try.df:2 main #c75c19b4 */ <<71e94325>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::undo::f17f2680', 1, true,
    NULL, NULL,
    (SELECT json_agg(pg_catalog.json_build_object('graph', graph, 'given', given) ORDER BY at DESC, k DESC)
    FROM dfdsl.body_instances($dfx_end_779588f9.instance_id) u(ids) CROSS JOIN LATERAL (
      SELECT d.at, 1, 'main_graph_c04d067dee2aca38', ARRAY[dfdsl.literal(dfdsl.result_at(u.ids, 'a', d.at) -> 'rows' -> 0 ->> 'id', 'a.id')]
      FROM dfdsl.done_at(u.ids, 'a') d(at) WHERE d.at IS NOT NULL) q(at, k, graph, given)))$q$), 'dfx_kid_f17f2680'),
              df.seq(
                df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                df.if(
                  df.as(df.sql($q$/* undo_in_try.df:2 main #112bc6f9 */ <<32201828>> SELECT status = 'running' AS c, status, message, hex FROM dfdsl.undo_outcome('{sys_instance_id}', 'dfx_kid_f17f2680')$q$), 'dfx_undo_779588f9'),
                  df.seq(
                    df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                    df.if(
                      df.as(df.sql($q$/* undo_in_try.df:2 main #662cf66f */ <<32201828>>),
                      df.seq(
                        df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                        df.if(
                          df.as(df.sql($q$/* undo_in_try.df:2 main #ff25a7d5 */ <<32201828>>),
                          df.seq(
                            df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                            df.if(
                              df.as(df.sql($q$/* undo_in_try.df:2 main #88229743 */ <<32201828>>),
                              df.seq(
                                df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                                df.if(
                                  df.as(df.sql($q$/* undo_in_try.df:2 main #164602e0 */ <<32201828>>),
                                  df.seq(
                                    df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                                    df.if(
                                      df.as(df.sql($q$/* undo_in_try.df:2 main #61413276 */ <<32201828>>),
                                      df.seq(
                                        df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                                        df.if(
                                          df.as(df.sql($q$/* undo_in_try.df:2 main #f84863cc */ <<32201828>>),
                                          df.seq(
                                            df.wait_for_signal('sub::f17f2680', 2) /* undo_in_try.df:2 */,
                                            df.if(
                                              df.as(df.sql($q$/* undo_in_try.df:2 main #8f4f535a */ <<32201828>>),
                                              df.seq(
                                                df.wait_for_signal('sub::f17f2680', 4) /* undo_in_try.df:2 */,
                                                df.if(
                                                  df.as(df.sql($q$/* undo_in_try.df:2 main #1ff04ecb */ <<32201828>>),
                                                  df.seq(
                                                    df.wait_for_signal('sub::f17f2680', 8) /* undo_in_try.df:2 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* undo_in_try.df:2 main #68f77e5d */ <<32201828>>),
                                                      df.seq(
                                                        df.wait_for_signal('sub::f17f2680', 16) /* undo_in_try.df:2 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* undo_in_try.df:2 main #29b08f1e */ <<32201828>>),
                                                          df.seq(
                                                            df.wait_for_signal('sub::f17f2680', 32) /* undo_in_try.df:2 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* undo_in_try.df:2 main #5eb7bf88 */ <<32201828>>),
                                                              df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 64) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #c7beee32 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 128) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #b0b9dea4 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 256) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #2edd4b07 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 512) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #59da7b91 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 1024) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #c0d32a2b */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 2048) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #b7d41abd */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 4096) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #276b072c */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 8192) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #506c37ba */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 16384) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #029ddcdd */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 32768) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #759aec4b */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 65536) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #ec93bdf1 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 131072) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #9b948d67 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 262144) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #05f018c4 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 524288) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #72f72852 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 1048576) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #ebfe79e8 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 2097152) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #9cf9497e */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 4194304) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #0c4654ef */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 8388608) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #7b416479 */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 16777216) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #1b86ed9c */ <<32201828>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f17f2680', 33554432) /* undo_in_try.df:2 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* undo_in_try.df:2 main #6c81dd0a */ <<32201828>>),
                                                                df.sql($q$/* undo_in_try.df:2 main #09c589f8 */ <<82a7795d>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
              df.as(df.sql($q$/* undo_in_try.df:2 main #1691eb56 */ SELECT * FROM dfdsl.no_chain($dfx_kid_f17f2680.n,
    '; more than 5000 undo steps, so none of them ran')$q$), 'dfx_undo_779588f9')),
            df.sql($q$/* undo_in_try.df:2 main #87ffd207 */ <<c12482c7>> SELECT * FROM dfdsl.hand_on('failed', $dfx_end_779588f9.hex?, $dfx_undo_779588f9.hex?)$q$)),
          df.sql($q$/* undo_in_try.df:2 main #5d0a667e */ SELECT NULL::jsonb AS dfx_box$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* undo_in_try.df:2 main #fe2de052 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::958d17e4')$q$)));
END 
