-- work
df.sql(concat($q$/* join_of_calls.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.join3( -- join_of_calls.df:3
    df.seq(df.seq(
      df.as(df.sql($q$/* join_of_calls.df:3 main #bec83870 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::7032721e',
    'work_graph_ad1331bf706988a0', ARRAY[dfdsl.literal(1::int::text)], wakes => true)$q$), 'dfx_kid_7032721e'),
      df.wait_for_signal('sub::7032721e', 5) /* join_of_calls.df:3 */),
      df.if(
        df.as(df.sql($q$/* join_of_calls.df:3 main #2ea39e36 */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
        df.sql($q$/* join_of_calls.df:3 main #009caf14 */ <<1306d4c5>> SELECT ($dfx_end_7032721e.instance_id?)::text AS instance_id, ($dfx_end_7032721e.status?)::text AS status, ($dfx_end_7032721e.result?)::jsonb AS result, ($dfx_end_7032721e.error?)::text AS error$q$),
        df.seq(df.seq(
          df.if(df.sql($q$/* join_of_calls.df:3 main #8f064849 */ SELECT ($dfx_end_7032721e.status) = 'running' AS c$q$),
            df.seq(
              df.wait_for_signal('sub::7032721e', 1) /* join_of_calls.df:3 */,
              df.if(
                df.as(df.sql($q$/* join_of_calls.df:3 main #3fca5f16 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                df.seq(
                  df.wait_for_signal('sub::7032721e', 2) /* join_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_calls.df:3 main #48cd6f80 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                    df.seq(
                      df.wait_for_signal('sub::7032721e', 4) /* join_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_calls.df:3 main #d1c43e3a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                        df.seq(
                          df.wait_for_signal('sub::7032721e', 8) /* join_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_calls.df:3 main #a6c30eac */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                            df.seq(
                              df.wait_for_signal('sub::7032721e', 16) /* join_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_calls.df:3 main #38a79b0f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                df.seq(
                                  df.wait_for_signal('sub::7032721e', 32) /* join_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_calls.df:3 main #4fa0ab99 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                    df.seq(
                                      df.wait_for_signal('sub::7032721e', 64) /* join_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_calls.df:3 main #d6a9fa23 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                        df.seq(
                                          df.wait_for_signal('sub::7032721e', 128) /* join_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_calls.df:3 main #a1aecab5 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                            df.seq(
                                              df.wait_for_signal('sub::7032721e', 256) /* join_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_calls.df:3 main #3111d724 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                df.seq(
                                                  df.wait_for_signal('sub::7032721e', 512) /* join_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_calls.df:3 main #4616e7b2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::7032721e', 1024) /* join_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_calls.df:3 main #192b916e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::7032721e', 2048) /* join_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_calls.df:3 main #6e2ca1f8 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::7032721e', 4096) /* join_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #f725f042 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 8192) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #8022c0d4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 16384) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #1e465577 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 32768) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #694165e1 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 65536) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #f048345b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 131072) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #874f04cd */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 262144) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #17f0195c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 524288) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #60f729ca */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 1048576) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #3206c2ad */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 2097152) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #4501f23b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 4194304) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #dc08a381 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 8388608) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #ab0f9317 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 16777216) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #356b06b4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::7032721e', 33554432) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #426c3622 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_7032721e.id, 'call work')$q$), 'dfx_end_7032721e'),
                                                                df.sql($q$/* join_of_calls.df:3 main #dcf5fdf6 */ <<ce65b2f0>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
          df.sql($q$/* join_of_calls.df:3 main #3c955957 */ <<63d9c8e6>> SELECT * FROM dfdsl.hand_on($dfx_end_7032721e.status, $dfx_end_7032721e.hex?)$q$)),
          df.sql($q$/* join_of_calls.df:3 main #3dec6115 */ <<1306d4c5>>)))),
    df.seq(df.seq(
      df.as(df.sql($q$/* join_of_calls.df:3 main #a2de7b9d */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::f6a600b0',
    'work_graph_ad1331bf706988a0', ARRAY[dfdsl.literal(2::int::text)], wakes => true)$q$), 'dfx_kid_f6a600b0'),
      df.wait_for_signal('sub::f6a600b0', 5) /* join_of_calls.df:3 */),
      df.if(
        df.as(df.sql($q$/* join_of_calls.df:3 main #54811167 */ <<69fa7bcb>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
        df.sql($q$/* join_of_calls.df:3 main #7abe2045 */ <<353ea650>> SELECT ($dfx_end_f6a600b0.instance_id?)::text AS instance_id, ($dfx_end_f6a600b0.status?)::text AS status, ($dfx_end_f6a600b0.result?)::jsonb AS result, ($dfx_end_f6a600b0.error?)::text AS error$q$),
        df.seq(df.seq(
          df.if(df.sql($q$/* join_of_calls.df:3 main #8b03c9d4 */ SELECT ($dfx_end_f6a600b0.status) = 'running' AS c$q$),
            df.seq(
              df.wait_for_signal('sub::f6a600b0', 1) /* join_of_calls.df:3 */,
              df.if(
                df.as(df.sql($q$/* join_of_calls.df:3 main #e16dd790 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                df.seq(
                  df.wait_for_signal('sub::f6a600b0', 2) /* join_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_calls.df:3 main #966ae706 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                    df.seq(
                      df.wait_for_signal('sub::f6a600b0', 4) /* join_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_calls.df:3 main #0f63b6bc */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                        df.seq(
                          df.wait_for_signal('sub::f6a600b0', 8) /* join_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_calls.df:3 main #7864862a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                            df.seq(
                              df.wait_for_signal('sub::f6a600b0', 16) /* join_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_calls.df:3 main #e6001389 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                df.seq(
                                  df.wait_for_signal('sub::f6a600b0', 32) /* join_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_calls.df:3 main #9107231f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                    df.seq(
                                      df.wait_for_signal('sub::f6a600b0', 64) /* join_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_calls.df:3 main #080e72a5 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                        df.seq(
                                          df.wait_for_signal('sub::f6a600b0', 128) /* join_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_calls.df:3 main #7f094233 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                            df.seq(
                                              df.wait_for_signal('sub::f6a600b0', 256) /* join_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_calls.df:3 main #efb65fa2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                df.seq(
                                                  df.wait_for_signal('sub::f6a600b0', 512) /* join_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_calls.df:3 main #98b16f34 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::f6a600b0', 1024) /* join_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_calls.df:3 main #1d2e10f3 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::f6a600b0', 2048) /* join_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_calls.df:3 main #6a292065 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::f6a600b0', 4096) /* join_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #f32071df */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 8192) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #84274149 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 16384) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #1a43d4ea */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 32768) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #6d44e47c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 65536) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #f44db5c6 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 131072) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #834a8550 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 262144) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #13f598c1 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 524288) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #64f2a857 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 1048576) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #36034330 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 2097152) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #410473a6 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 4194304) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #d80d221c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 8388608) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #af0a128a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 16777216) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #316e8729 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::f6a600b0', 33554432) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #4669b7bf */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_f6a600b0.id, 'call work')$q$), 'dfx_end_f6a600b0'),
                                                                df.sql($q$/* join_of_calls.df:3 main #82a5be12 */ <<ce65b2f0>>)),
          df.sql($q$/* join_of_calls.df:3 main #e232d1d1 */ <<0def4ce1>> SELECT * FROM dfdsl.hand_on($dfx_end_f6a600b0.status, $dfx_end_f6a600b0.hex?)$q$)),
          df.sql($q$/* join_of_calls.df:3 main #63bc22f1 */ <<353ea650>>)))),
    df.seq(df.seq(
      df.as(df.sql($q$/* join_of_calls.df:3 main #4d5ebc0a */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::3dfad315',
    'work_graph_ad1331bf706988a0', ARRAY[dfdsl.literal(3::int::text)], wakes => true)$q$), 'dfx_kid_3dfad315'),
      df.wait_for_signal('sub::3dfad315', 5) /* join_of_calls.df:3 */),
      df.if(
        df.as(df.sql($q$/* join_of_calls.df:3 main #0156ac24 */ <<69fa7bcb>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
        df.sql($q$/* join_of_calls.df:3 main #2f699d06 */ <<303c0b47>> SELECT ($dfx_end_3dfad315.instance_id?)::text AS instance_id, ($dfx_end_3dfad315.status?)::text AS status, ($dfx_end_3dfad315.result?)::jsonb AS result, ($dfx_end_3dfad315.error?)::text AS error$q$),
        df.seq(df.seq(
          df.if(df.sql($q$/* join_of_calls.df:3 main #b0036d9a */ SELECT ($dfx_end_3dfad315.status) = 'running' AS c$q$),
            df.seq(
              df.wait_for_signal('sub::3dfad315', 1) /* join_of_calls.df:3 */,
              df.if(
                df.as(df.sql($q$/* join_of_calls.df:3 main #8fe951b0 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                df.seq(
                  df.wait_for_signal('sub::3dfad315', 2) /* join_of_calls.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* join_of_calls.df:3 main #f8ee6126 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                    df.seq(
                      df.wait_for_signal('sub::3dfad315', 4) /* join_of_calls.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* join_of_calls.df:3 main #61e7309c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                        df.seq(
                          df.wait_for_signal('sub::3dfad315', 8) /* join_of_calls.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* join_of_calls.df:3 main #16e0000a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                            df.seq(
                              df.wait_for_signal('sub::3dfad315', 16) /* join_of_calls.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* join_of_calls.df:3 main #888495a9 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                df.seq(
                                  df.wait_for_signal('sub::3dfad315', 32) /* join_of_calls.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* join_of_calls.df:3 main #ff83a53f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                    df.seq(
                                      df.wait_for_signal('sub::3dfad315', 64) /* join_of_calls.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* join_of_calls.df:3 main #668af485 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                        df.seq(
                                          df.wait_for_signal('sub::3dfad315', 128) /* join_of_calls.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* join_of_calls.df:3 main #118dc413 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                            df.seq(
                                              df.wait_for_signal('sub::3dfad315', 256) /* join_of_calls.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* join_of_calls.df:3 main #8132d982 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                df.seq(
                                                  df.wait_for_signal('sub::3dfad315', 512) /* join_of_calls.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* join_of_calls.df:3 main #f635e914 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::3dfad315', 1024) /* join_of_calls.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* join_of_calls.df:3 main #262eb4bd */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::3dfad315', 2048) /* join_of_calls.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* join_of_calls.df:3 main #5129842b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::3dfad315', 4096) /* join_of_calls.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #c820d591 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 8192) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #bf27e507 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 16384) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #214370a4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 32768) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #56444032 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 65536) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #cf4d1188 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 131072) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #b84a211e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 262144) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #28f53c8f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 524288) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #5ff20c19 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 1048576) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #0d03e77e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 2097152) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #7a04d7e8 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 4194304) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #e30d8652 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 8388608) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #940ab6c4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 16777216) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #0a6e2367 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::3dfad315', 33554432) /* join_of_calls.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* join_of_calls.df:3 main #7d6913f1 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_3dfad315.id, 'call work')$q$), 'dfx_end_3dfad315'),
                                                                df.sql($q$/* join_of_calls.df:3 main #3de48068 */ <<ce65b2f0>>)),
          df.sql($q$/* join_of_calls.df:3 main #8cb657f1 */ <<19478bc7>> SELECT * FROM dfdsl.hand_on($dfx_end_3dfad315.status, $dfx_end_3dfad315.hex?)$q$)),
          df.sql($q$/* join_of_calls.df:3 main #dcfd1c8b */ <<dd791313>> SELECT ($dfx_end_3dfad315.instance_id?)::text AS instance_id, ($dfx_end_3dfad315.status?)::text AS status, ($dfx_end_3dfad315.result?)::jsonb AS result, ($dfx_end_3dfad315.error?)::text AS error$q$))))), 'dfx_join_181b8ddc'),
  df.as(df.sql($q$/* join_of_calls.df:3 main #fc066647 */ <<17a21dd4>> SELECT (j -> 0) AS "a", (j -> 1) AS "b", (j -> 2) AS "c" FROM (SELECT ($dfx_join_181b8ddc)::jsonb AS j) q$q$), 'all_of_them')),
  df.sql($q$/* join_of_calls.df:4 main #d632b649 */ SELECT ($all_of_them.a)::jsonb AS a, ($all_of_them.c)::jsonb AS c$q$))
-- work_graph_ad1331bf706988a0
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* join_of_calls.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
