-- main
df.seq(df.seq(
  df.as(df.sql($q$/* schedule_behind_a_step.df:2 main #39837322 */ SELECT 1 AS n$q$), 'first'),
  df.as(df.seq(df.seq(df.seq(
    df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #3268b455 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::schedule::ff449941',
    'main_graph_e0b3a001b81872ec', ARRAY[]::text[], wakes => true)$q$), 'dfx_kid_ff449941'),
    df.wait_for_signal('sub::ff449941', 1) /* schedule_behind_a_step.df:3 */), df.seq(
    df.if(
      df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #74422bdd */ <<42e8692c>> SELECT status = 'running' AS c, id AS instance_id, status, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
      df.seq(
        df.wait_for_signal('sub::ff449941', 2) /* schedule_behind_a_step.df:3 */,
        df.if(
          df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #03451b4b */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
          df.seq(
            df.wait_for_signal('sub::ff449941', 4) /* schedule_behind_a_step.df:3 */,
            df.if(
              df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #9a4c4af1 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
              df.seq(
                df.wait_for_signal('sub::ff449941', 8) /* schedule_behind_a_step.df:3 */,
                df.if(
                  df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #ed4b7a67 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                  df.seq(
                    df.wait_for_signal('sub::ff449941', 16) /* schedule_behind_a_step.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #732fefc4 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                      df.seq(
                        df.wait_for_signal('sub::ff449941', 32) /* schedule_behind_a_step.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #0428df52 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                          df.seq(
                            df.wait_for_signal('sub::ff449941', 64) /* schedule_behind_a_step.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #9d218ee8 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                              df.seq(
                                df.wait_for_signal('sub::ff449941', 128) /* schedule_behind_a_step.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #ea26be7e */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                  df.seq(
                                    df.wait_for_signal('sub::ff449941', 256) /* schedule_behind_a_step.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #7a99a3ef */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                      df.seq(
                                        df.wait_for_signal('sub::ff449941', 512) /* schedule_behind_a_step.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #0d9e9379 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                          df.seq(
                                            df.wait_for_signal('sub::ff449941', 1024) /* schedule_behind_a_step.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #15d60222 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                              df.seq(
                                                df.wait_for_signal('sub::ff449941', 2048) /* schedule_behind_a_step.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #62d132b4 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::ff449941', 4096) /* schedule_behind_a_step.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #fbd8630e */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::ff449941', 8192) /* schedule_behind_a_step.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #8cdf5398 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::ff449941', 16384) /* schedule_behind_a_step.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #12bbc63b */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::ff449941', 32768) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #65bcf6ad */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 65536) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #fcb5a717 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 131072) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #8bb29781 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 262144) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #1b0d8a10 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 524288) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #6c0aba86 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 1048576) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #3efb51e1 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 2097152) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #49fc6177 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 4194304) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #d0f530cd */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 8388608) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #a7f2005b */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 16777216) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #399695f8 */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::ff449941', 33554432) /* schedule_behind_a_step.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* schedule_behind_a_step.df:3 main #4e91a56e */ <<42e8692c>>
    FROM dfdsl.child_outcome($dfx_kid_ff449941.id, 'the wait for a schedule')$q$), 'dfx_end_ff449941'),
                                                                df.sql($q$/* schedule_behind_a_step.df:3 main #e93f33fc */ <<3c59e04e>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
    df.sql($q$/* schedule_behind_a_step.df:3 main #771d2d9c */ <<c28fab52>> SELECT * FROM dfdsl.hand_on($dfx_end_ff449941.status, $dfx_end_ff449941.hex?)$q$))),
    df.sql($q$/* schedule_behind_a_step.df:3 main #c2953f33 */ SELECT NULL::text AS result WHERE false$q$)), 'day')),
  df.sql($q$/* schedule_behind_a_step.df:4 main #d632b649 */ SELECT ($first.n)::integer AS n, ($day?) AS day$q$))
-- main_graph_e0b3a001b81872ec
BEGIN RETURN
    df.seq(df.seq(
      df.wait_for_schedule('0 9 * * *') /* schedule_behind_a_step.df:3 */,
      df.sql($q$/* schedule_behind_a_step.df:3 main #8750e500 */ SELECT NULL::text AS result WHERE false$q$)),
      df.sql($q$/* schedule_behind_a_step.df:3 main #66447cc1 */ SELECT 1 AS done$q$));
END 
