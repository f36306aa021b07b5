-- work
df.sql(concat($q$/* call_in_each.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* call_in_each.df:3 main #586380cb */ <<cf5ca742>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::70717a99', 1, false,
    'main_graph_26563758871c13ae', ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders) w LIMIT 5001) q))$q$), 'dfx_kid_70717a99'),
    df.seq(
      df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
      df.if(
        df.as(df.sql($q$/* call_in_each.df:3 main #2154e175 */ <<dc49a706>> SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_70717a99', 'value')$q$), 'dfx_end_70717a99'),
        df.seq(
          df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
          df.if(
            df.as(df.sql($q$/* call_in_each.df:3 main #5653d1e3 */ <<dc49a706>>),
            df.seq(
              df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
              df.if(
                df.as(df.sql($q$/* call_in_each.df:3 main #cf5a8059 */ <<dc49a706>>),
                df.seq(
                  df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_each.df:3 main #b85db0cf */ <<dc49a706>>),
                    df.seq(
                      df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_each.df:3 main #2639256c */ <<dc49a706>>),
                        df.seq(
                          df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_each.df:3 main #513e15fa */ <<dc49a706>>),
                            df.seq(
                              df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_each.df:3 main #c8374440 */ <<dc49a706>>),
                                df.seq(
                                  df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_each.df:3 main #bf3074d6 */ <<dc49a706>>),
                                    df.seq(
                                      df.wait_for_signal('sub::70717a99', 4) /* call_in_each.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_each.df:3 main #2f8f6947 */ <<dc49a706>>),
                                        df.seq(
                                          df.wait_for_signal('sub::70717a99', 8) /* call_in_each.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_each.df:3 main #588859d1 */ <<dc49a706>>),
                                            df.seq(
                                              df.wait_for_signal('sub::70717a99', 16) /* call_in_each.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_each.df:3 main #cd8e3f32 */ <<dc49a706>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::70717a99', 32) /* call_in_each.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_each.df:3 main #ba890fa4 */ <<dc49a706>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::70717a99', 64) /* call_in_each.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_each.df:3 main #23805e1e */ <<dc49a706>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::70717a99', 128) /* call_in_each.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_each.df:3 main #54876e88 */ <<dc49a706>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::70717a99', 256) /* call_in_each.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #cae3fb2b */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 512) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #bde4cbbd */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 1024) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #24ed9a07 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 2048) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #53eaaa91 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 4096) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #c355b700 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 8192) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #b4528796 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 16384) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #e6a36cf1 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 32768) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #91a45c67 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 65536) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #08ad0ddd */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 131072) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #7faa3d4b */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 262144) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #e1cea8e8 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 524288) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #96c9987e */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 1048576) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #0fc0c9c4 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 2097152) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #78c7f952 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 4194304) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #e878e4c3 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 8388608) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #9f7fd455 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 16777216) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #ffb85db0 */ <<dc49a706>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 33554432) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #88bf6d26 */ <<dc49a706>>),
                                                                df.sql($q$/* call_in_each.df:3 main #fb95b5e4 */ <<82a7795d>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))),
    df.as(df.sql($q$/* call_in_each.df:3 main #37e53ab0 */ SELECT * FROM dfdsl.no_chain($dfx_kid_70717a99.n,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_70717a99')),
  df.sql($q$/* call_in_each.df:3 main #60c098eb */ <<3aebc4a4>> SELECT * FROM dfdsl.hand_on($dfx_end_70717a99.status, $dfx_end_70717a99.hex?)$q$)),
  df.sql($q$/* call_in_each.df:3 main #621c5e4f */ SELECT ($dfx_end_70717a99.result)::jsonb AS result$q$))
-- work_graph_c9d801a61ff0e728
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_each.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
-- main_graph_26563758871c13ae
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant(df_member -> 'id', 'column id of the row');
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql(concat($q$/* call_in_each.df:3 main #6908345c */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::0facfc5b',
    'work_graph_c9d801a61ff0e728<<224eb0fa>> ', ARRAY[dfdsl.literal((($q$, dfx_row_id, $q$)::int)::text)], wakes => true)$q$)), 'dfx_kid_0facfc5b'),
        df.wait_for_signal('sub::0facfc5b', 5) /* call_in_each.df:3 */),
        df.if(
          df.as(df.sql($q$/* call_in_each.df:3 main #e37d5cd7 */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
          df.sql($q$/* call_in_each.df:3 main #cd426df5 */ <<f9a3b8ca>> SELECT ($dfx_end_0facfc5b.instance_id?)::text AS instance_id, ($dfx_end_0facfc5b.status?)::text AS status, ($dfx_end_0facfc5b.result?)::jsonb AS result, ($dfx_end_0facfc5b.error?)::text AS error$q$),
          df.seq(df.seq(
            df.if(df.sql($q$/* call_in_each.df:3 main #bf81b80c */ SELECT ($dfx_end_0facfc5b.status) = 'running' AS c$q$),
              df.seq(
                df.wait_for_signal('sub::0facfc5b', 1) /* call_in_each.df:3 */,
                df.if(
                  df.as(df.sql($q$/* call_in_each.df:3 main #0dc5f3f9 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                  df.seq(
                    df.wait_for_signal('sub::0facfc5b', 2) /* call_in_each.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* call_in_each.df:3 main #7ac2c36f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                      df.seq(
                        df.wait_for_signal('sub::0facfc5b', 4) /* call_in_each.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* call_in_each.df:3 main #e3cb92d5 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                          df.seq(
                            df.wait_for_signal('sub::0facfc5b', 8) /* call_in_each.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* call_in_each.df:3 main #94cca243 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                              df.seq(
                                df.wait_for_signal('sub::0facfc5b', 16) /* call_in_each.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* call_in_each.df:3 main #0aa837e0 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                  df.seq(
                                    df.wait_for_signal('sub::0facfc5b', 32) /* call_in_each.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* call_in_each.df:3 main #7daf0776 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                      df.seq(
                                        df.wait_for_signal('sub::0facfc5b', 64) /* call_in_each.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* call_in_each.df:3 main #e4a656cc */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                          df.seq(
                                            df.wait_for_signal('sub::0facfc5b', 128) /* call_in_each.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* call_in_each.df:3 main #93a1665a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                              df.seq(
                                                df.wait_for_signal('sub::0facfc5b', 256) /* call_in_each.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* call_in_each.df:3 main #031e7bcb */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::0facfc5b', 512) /* call_in_each.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* call_in_each.df:3 main #74194b5d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::0facfc5b', 1024) /* call_in_each.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* call_in_each.df:3 main #29ac612b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::0facfc5b', 2048) /* call_in_each.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* call_in_each.df:3 main #5eab51bd */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 4096) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #c7a20007 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 8192) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #b0a53091 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 16384) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #2ec1a532 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 32768) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #59c695a4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 65536) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #c0cfc41e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 131072) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #b7c8f488 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 262144) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #2777e919 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 524288) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #5070d98f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 1048576) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #028132e8 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 2097152) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #7586027e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 4194304) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #ec8f53c4 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 8388608) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #9b886352 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 16777216) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #05ecf6f1 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 33554432) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #72ebc667 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b'),
                                                                df.sql($q$/* call_in_each.df:3 main #ec46842d */ <<ce65b2f0>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
            df.sql($q$/* call_in_each.df:3 main #0e9af5b8 */ <<803de3d9>> SELECT * FROM dfdsl.hand_on($dfx_end_0facfc5b.status, $dfx_end_0facfc5b.hex?)$q$)),
            df.sql($q$/* call_in_each.df:3 main #0d5f18ce */ <<6ac7f96a>> SELECT ($dfx_end_0facfc5b.instance_id?)::text AS instance_id, ($dfx_end_0facfc5b.status?)::text AS status, ($dfx_end_0facfc5b.result?)::jsonb AS result, ($dfx_end_0facfc5b.error?)::text AS error$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* call_in_each.df:3 main #1c9982c8 */ <<37ff8cb2>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_70717a99', $q$, df_place, $q$) AS next$q$)));
END 
