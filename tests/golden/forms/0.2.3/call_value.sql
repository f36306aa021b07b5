-- work
df.sql(concat($q$/* call_value.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql(concat($q$/* call_value.df:3 main #41cb7cf7 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::0c5ac8c6',
    'work_graph_b5092584b23b2a74<<b6a70276>> ', ARRAY[dfdsl.literal(((($q$, dfx_id, $q$::int + 1))::int)::text)], wakes => true)$q$)), 'dfx_kid_0c5ac8c6'),
  df.wait_for_signal('sub::0c5ac8c6', 5) /* call_value.df:3 */), df.seq(
  df.if(
    df.as(df.sql($q$/* call_value.df:3 main #228d69ef */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'), df.sleep(0),
    df.seq(df.seq(
      df.if(df.sql($q$/* call_value.df:3 main #8a753c4f */ SELECT ($r.status) = 'running' AS c$q$),
        df.seq(
          df.wait_for_signal('sub::0c5ac8c6', 1) /* call_value.df:3 */,
          df.if(
            df.as(df.sql($q$/* call_value.df:3 main #4ce94ad1 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
            df.seq(
              df.wait_for_signal('sub::0c5ac8c6', 2) /* call_value.df:3 */,
              df.if(
                df.as(df.sql($q$/* call_value.df:3 main #3bee7a47 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                df.seq(
                  df.wait_for_signal('sub::0c5ac8c6', 4) /* call_value.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_value.df:3 main #a2e72bfd */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                    df.seq(
                      df.wait_for_signal('sub::0c5ac8c6', 8) /* call_value.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_value.df:3 main #d5e01b6b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                        df.seq(
                          df.wait_for_signal('sub::0c5ac8c6', 16) /* call_value.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_value.df:3 main #4b848ec8 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                            df.seq(
                              df.wait_for_signal('sub::0c5ac8c6', 32) /* call_value.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_value.df:3 main #3c83be5e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                df.seq(
                                  df.wait_for_signal('sub::0c5ac8c6', 64) /* call_value.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_value.df:3 main #a58aefe4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                    df.seq(
                                      df.wait_for_signal('sub::0c5ac8c6', 128) /* call_value.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_value.df:3 main #d28ddf72 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                        df.seq(
                                          df.wait_for_signal('sub::0c5ac8c6', 256) /* call_value.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_value.df:3 main #4232c2e3 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                            df.seq(
                                              df.wait_for_signal('sub::0c5ac8c6', 512) /* call_value.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_value.df:3 main #3535f275 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                df.seq(
                                                  df.wait_for_signal('sub::0c5ac8c6', 1024) /* call_value.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_value.df:3 main #1c58e568 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::0c5ac8c6', 2048) /* call_value.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_value.df:3 main #6b5fd5fe */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::0c5ac8c6', 4096) /* call_value.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_value.df:3 main #f2568444 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::0c5ac8c6', 8192) /* call_value.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #8551b4d2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 16384) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #1b352171 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 32768) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #6c3211e7 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 65536) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #f53b405d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 131072) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #823c70cb */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 262144) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #12836d5a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 524288) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #65845dcc */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 1048576) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #3775b6ab */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 2097152) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #4072863d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 4194304) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #d97bd787 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 8388608) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #ae7ce711 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 16777216) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #301872b2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0c5ac8c6', 33554432) /* call_value.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_value.df:3 main #471f4224 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0c5ac8c6.id, 'call work')$q$), 'r'),
                                                                df.sql($q$/* call_value.df:3 main #ddc7ea26 */ <<ce65b2f0>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
      df.sql($q$/* call_value.df:3 main #4fb64c90 */ SELECT * FROM dfdsl.hand_on($r.status, $r.hex?)$q$)), df.sleep(0))),
  df.sql($q$/* call_value.df:4 main #d632b649 */ SELECT ($r.result)::jsonb AS result, ($r.status)::text AS status$q$)))
-- work_graph_b5092584b23b2a74
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_value.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
