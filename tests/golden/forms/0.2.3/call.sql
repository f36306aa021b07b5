-- work
df.sql(concat($q$/* call.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql($q$/* call.df:3 main #27d226dd */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::d5effd93',
    'work_graph_05450ca8b94ccd0e', ARRAY[dfdsl.literal(1::int::text)], wakes => true)$q$), 'dfx_kid_d5effd93'),
  df.wait_for_signal('sub::d5effd93', 5) /* call.df:3 */),
  df.if(
    df.as(df.sql($q$/* call.df:3 main #3dec8935 */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
    df.sql($q$/* call.df:3 main #13d3b817 */ <<ea4dc6af>> SELECT ($dfx_end_d5effd93.instance_id?)::text AS instance_id, ($dfx_end_d5effd93.status?)::text AS status, ($dfx_end_d5effd93.result?)::jsonb AS result, ($dfx_end_d5effd93.error?)::text AS error$q$),
    df.seq(df.seq(
      df.if(df.sql($q$/* call.df:3 main #6ea02e94 */ SELECT ($dfx_end_d5effd93.status) = 'running' AS c$q$),
        df.seq(
          df.wait_for_signal('sub::d5effd93', 1) /* call.df:3 */,
          df.if(
            df.as(df.sql($q$/* call.df:3 main #97349a5d */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
            df.seq(
              df.wait_for_signal('sub::d5effd93', 2) /* call.df:3 */,
              df.if(
                df.as(df.sql($q$/* call.df:3 main #e033aacb */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                df.seq(
                  df.wait_for_signal('sub::d5effd93', 4) /* call.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call.df:3 main #793afb71 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                    df.seq(
                      df.wait_for_signal('sub::d5effd93', 8) /* call.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call.df:3 main #0e3dcbe7 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                        df.seq(
                          df.wait_for_signal('sub::d5effd93', 16) /* call.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call.df:3 main #90595e44 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                            df.seq(
                              df.wait_for_signal('sub::d5effd93', 32) /* call.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call.df:3 main #e75e6ed2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                df.seq(
                                  df.wait_for_signal('sub::d5effd93', 64) /* call.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call.df:3 main #7e573f68 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                    df.seq(
                                      df.wait_for_signal('sub::d5effd93', 128) /* call.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call.df:3 main #09500ffe */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                        df.seq(
                                          df.wait_for_signal('sub::d5effd93', 256) /* call.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call.df:3 main #99ef126f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                            df.seq(
                                              df.wait_for_signal('sub::d5effd93', 512) /* call.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call.df:3 main #eee822f9 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                df.seq(
                                                  df.wait_for_signal('sub::d5effd93', 1024) /* call.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call.df:3 main #f88df7b3 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::d5effd93', 2048) /* call.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call.df:3 main #8f8ac725 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::d5effd93', 4096) /* call.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call.df:3 main #1683969f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::d5effd93', 8192) /* call.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #6184a609 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 16384) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #ffe033aa */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 32768) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #88e7033c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 65536) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #11ee5286 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 131072) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #66e96210 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 262144) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #f6567f81 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 524288) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #81514f17 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 1048576) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #d3a0a470 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 2097152) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #a4a794e6 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 4194304) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #3daec55c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 8388608) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #4aa9f5ca */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 16777216) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #d4cd6069 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::d5effd93', 33554432) /* call.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call.df:3 main #a3ca50ff */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_d5effd93.id, 'call work')$q$), 'dfx_end_d5effd93'),
                                                                df.sql($q$/* call.df:3 main #4cb2636f */ <<ce65b2f0>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
      df.sql($q$/* call.df:3 main #946b9c1c */ <<a2bbe81e>> SELECT * FROM dfdsl.hand_on($dfx_end_d5effd93.status, $dfx_end_d5effd93.hex?)$q$)),
      df.sql($q$/* call.df:3 main #adabff8c */ <<ea4dc6af>>))))
-- work_graph_05450ca8b94ccd0e
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
