-- work
df.sql(concat($q$/* call_in_each.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* call_in_each.df:3 main #586380cb */ <<cf5ca742>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::70717a99', 1, false,
    'main_graph_5f75b5012f530cd5',
    ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders) w LIMIT 5001) q))$q$), 'dfx_kid_70717a99'),
    df.seq(
      df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
      df.if(
        df.as(df.sql($q$/* call_in_each.df:3 main #2154e175 */ <<6d592367>> SELECT q.status = 'running' AS c, q.status, q.message, q.hex, q.result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_70717a99', 'value') q$q$), 'dfx_end_70717a99'),
        df.seq(
          df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
          df.if(
            df.as(df.sql($q$/* call_in_each.df:3 main #5653d1e3 */ <<6d592367>>),
            df.seq(
              df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
              df.if(
                df.as(df.sql($q$/* call_in_each.df:3 main #cf5a8059 */ <<6d592367>>),
                df.seq(
                  df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_each.df:3 main #b85db0cf */ <<6d592367>>),
                    df.seq(
                      df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_each.df:3 main #2639256c */ <<6d592367>>),
                        df.seq(
                          df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_each.df:3 main #513e15fa */ <<6d592367>>),
                            df.seq(
                              df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_each.df:3 main #c8374440 */ <<6d592367>>),
                                df.seq(
                                  df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_each.df:3 main #bf3074d6 */ <<6d592367>>),
                                    df.seq(
                                      df.wait_for_signal('sub::70717a99', 4) /* call_in_each.df:3 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_each.df:3 main #2f8f6947 */ <<6d592367>>),
                                        df.seq(
                                          df.wait_for_signal('sub::70717a99', 8) /* call_in_each.df:3 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_each.df:3 main #588859d1 */ <<6d592367>>),
                                            df.seq(
                                              df.wait_for_signal('sub::70717a99', 16) /* call_in_each.df:3 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_each.df:3 main #cd8e3f32 */ <<6d592367>>),
                                                df.seq(
                                                  df.wait_for_signal('sub::70717a99', 32) /* call_in_each.df:3 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_each.df:3 main #ba890fa4 */ <<6d592367>>),
                                                    df.seq(
                                                      df.wait_for_signal('sub::70717a99', 64) /* call_in_each.df:3 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_each.df:3 main #23805e1e */ <<6d592367>>),
                                                        df.seq(
                                                          df.wait_for_signal('sub::70717a99', 128) /* call_in_each.df:3 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_each.df:3 main #54876e88 */ <<6d592367>>),
                                                            df.seq(
                                                              df.wait_for_signal('sub::70717a99', 256) /* call_in_each.df:3 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #cae3fb2b */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 512) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #bde4cbbd */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 1024) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #24ed9a07 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 2048) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #53eaaa91 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 4096) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #c355b700 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 8192) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #b4528796 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 16384) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #e6a36cf1 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 32768) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #91a45c67 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 65536) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #08ad0ddd */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 131072) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #7faa3d4b */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 262144) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #e1cea8e8 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 524288) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #96c9987e */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 1048576) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #0fc0c9c4 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 2097152) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #78c7f952 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 4194304) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #e878e4c3 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 8388608) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #9f7fd455 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 16777216) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #ffb85db0 */ <<6d592367>>),
                                                                df.seq(
                                                                df.wait_for_signal('sub::70717a99', 33554432) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #88bf6d26 */ <<6d592367>>),
                                                                df.sql($q$/* call_in_each.df:3 main #fb95b5e4 */ <<1dc292e7>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)),
    df.as(df.sql($q$/* call_in_each.df:3 main #37e53ab0 */ SELECT * FROM dfdsl.no_chain((($dfx_kid_70717a99.n))::int,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_70717a99')),
  df.sql($q$/* call_in_each.df:3 main #60c098eb */ <<b32456ba>> SELECT * FROM dfdsl.hand_on(($dfx_end_70717a99.status), ($dfx_end_70717a99.hex?))$q$)),
  df.sql($q$/* call_in_each.df:3 main #621c5e4f */ SELECT (($dfx_end_70717a99.result))::jsonb AS result$q$))
-- work_graph_ec843d1e51e4c0e2
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_each.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$));
END

-- main_graph_5f75b5012f530cd5
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant((df_member -> 'id')::json, 'column id of the row');
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql(concat($q$/* call_in_each.df:3 main #6908345c */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::0facfc5b',
    'work_graph_ec843d1e51e4c0e2',
    ARRAY[dfdsl.literal(((($q$, dfx_row_id, $q$))::int)::text)]::text[], wakes => true)$q$)), 'dfx_kid_0facfc5b'),
        df.wait_for_signal('sub::0facfc5b', 5) /* call_in_each.df:3 */),
        df.if(
          df.as(df.sql($q$/* call_in_each.df:3 main #e37d5cd7 */ <<64241ec0>> SELECT q.status = 'completed' AS c, q.id AS instance_id, q.status, q.result, q.message AS error, q.hex
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
          df.sql($q$/* call_in_each.df:3 main #cd426df5 */ <<ec2d7f5b>> SELECT (($dfx_end_0facfc5b.instance_id?)::text)::text AS instance_id, (($dfx_end_0facfc5b.status?)::text)::text AS status, (($dfx_end_0facfc5b.result?)::jsonb)::jsonb AS result, (($dfx_end_0facfc5b.error?)::text)::text AS error$q$),
          df.seq(df.seq(
            df.if(df.sql($q$/* call_in_each.df:3 main #bf81b80c */ SELECT ($dfx_end_0facfc5b.status) = 'running' AS c$q$),
              df.seq(
                df.wait_for_signal('sub::0facfc5b', 1) /* call_in_each.df:3 */,
                df.if(
                  df.as(df.sql($q$/* call_in_each.df:3 main #0dc5f3f9 */ <<c8222d86>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message AS error, q.hex
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                  df.seq(
                    df.wait_for_signal('sub::0facfc5b', 2) /* call_in_each.df:3 */,
                    df.if(
                      df.as(df.sql($q$/* call_in_each.df:3 main #7ac2c36f */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                      df.seq(
                        df.wait_for_signal('sub::0facfc5b', 4) /* call_in_each.df:3 */,
                        df.if(
                          df.as(df.sql($q$/* call_in_each.df:3 main #e3cb92d5 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                          df.seq(
                            df.wait_for_signal('sub::0facfc5b', 8) /* call_in_each.df:3 */,
                            df.if(
                              df.as(df.sql($q$/* call_in_each.df:3 main #94cca243 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                              df.seq(
                                df.wait_for_signal('sub::0facfc5b', 16) /* call_in_each.df:3 */,
                                df.if(
                                  df.as(df.sql($q$/* call_in_each.df:3 main #0aa837e0 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                  df.seq(
                                    df.wait_for_signal('sub::0facfc5b', 32) /* call_in_each.df:3 */,
                                    df.if(
                                      df.as(df.sql($q$/* call_in_each.df:3 main #7daf0776 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                      df.seq(
                                        df.wait_for_signal('sub::0facfc5b', 64) /* call_in_each.df:3 */,
                                        df.if(
                                          df.as(df.sql($q$/* call_in_each.df:3 main #e4a656cc */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                          df.seq(
                                            df.wait_for_signal('sub::0facfc5b', 128) /* call_in_each.df:3 */,
                                            df.if(
                                              df.as(df.sql($q$/* call_in_each.df:3 main #93a1665a */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                              df.seq(
                                                df.wait_for_signal('sub::0facfc5b', 256) /* call_in_each.df:3 */,
                                                df.if(
                                                  df.as(df.sql($q$/* call_in_each.df:3 main #031e7bcb */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                  df.seq(
                                                    df.wait_for_signal('sub::0facfc5b', 512) /* call_in_each.df:3 */,
                                                    df.if(
                                                      df.as(df.sql($q$/* call_in_each.df:3 main #74194b5d */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                      df.seq(
                                                        df.wait_for_signal('sub::0facfc5b', 1024) /* call_in_each.df:3 */,
                                                        df.if(
                                                          df.as(df.sql($q$/* call_in_each.df:3 main #29ac612b */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                          df.seq(
                                                            df.wait_for_signal('sub::0facfc5b', 2048) /* call_in_each.df:3 */,
                                                            df.if(
                                                              df.as(df.sql($q$/* call_in_each.df:3 main #5eab51bd */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                              df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 4096) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #c7a20007 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 8192) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #b0a53091 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 16384) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #2ec1a532 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 32768) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #59c695a4 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 65536) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #c0cfc41e */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 131072) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #b7c8f488 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 262144) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #2777e919 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 524288) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #5070d98f */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 1048576) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #028132e8 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 2097152) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #7586027e */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 4194304) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #ec8f53c4 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 8388608) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #9b886352 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 16777216) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #05ecf6f1 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::0facfc5b', 33554432) /* call_in_each.df:3 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_each.df:3 main #72ebc667 */ <<c8222d86>>
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b'),
                                                                df.sql($q$/* call_in_each.df:3 main #ec46842d */ <<1f66c4fe>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0) /* call_in_each.df:3 */)), df.sleep(0)),
            df.sql($q$/* call_in_each.df:3 main #0e9af5b8 */ <<f133e6f7>> SELECT * FROM dfdsl.hand_on(($dfx_end_0facfc5b.status), ($dfx_end_0facfc5b.hex?))$q$)),
            df.sql($q$/* call_in_each.df:3 main #0d5f18ce */ <<1adfed1e>> SELECT (($dfx_end_0facfc5b.instance_id?)::text)::text AS instance_id, (($dfx_end_0facfc5b.status?)::text)::text AS status, (($dfx_end_0facfc5b.result?)::jsonb)::jsonb AS result, (($dfx_end_0facfc5b.error?)::text)::text AS error$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* call_in_each.df:3 main #1c9982c8 */ <<37ff8cb2>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_70717a99', $q$, df_place, $q$) AS next$q$)));
END

