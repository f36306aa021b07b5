-- work
df.sql(concat($q$/* call_in_each.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$))

-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* call_in_each.df:3 main #586380cb */ <<cf5ca742>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::70717a99', 1, false,
    'main_graph_44cd4a172bc06f66',
    ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders) w LIMIT 5001) q))$q$), 'dfx_kid_70717a99'),
    df.loop( -- call_in_each.df:3
      df.loop( -- call_in_each.df:3
        df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
        df.sql($q$/* call_in_each.df:3 main #26c12c2c */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_70717a99') AS c$q$)),
      df.as(df.sql($q$/* call_in_each.df:3 main #9698030b */ <<6d592367>> SELECT q.status = 'running' AS c, q.status, q.message, q.hex, q.result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_70717a99', 'value') q$q$), 'dfx_end_70717a99')),
    df.as(df.sql($q$/* call_in_each.df:3 main #37e53ab0 */ SELECT * FROM dfdsl.no_chain((($dfx_kid_70717a99.n))::int,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_70717a99')),
  df.sql($q$/* call_in_each.df:3 main #60c098eb */ <<b32456ba>> SELECT * FROM dfdsl.hand_on(($dfx_end_70717a99.status), ($dfx_end_70717a99.hex?))$q$)),
  df.sql($q$/* call_in_each.df:3 main #621c5e4f */ SELECT (($dfx_end_70717a99.result))::jsonb AS result$q$))
-- work_graph_ec843d1e51e4c0e2
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_each.df:1 work #ca879ddf */ SELECT ($q$, dfx_n, $q$::int) AS n$q$));
END

-- main_graph_44cd4a172bc06f66
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
              df.loop( -- call_in_each.df:3
                df.loop( -- call_in_each.df:3
                  df.wait_for_signal('sub::0facfc5b', 5) /* call_in_each.df:3 */,
                  df.sql($q$/* call_in_each.df:3 main #17aa98bb */ SELECT dfdsl.still_runs((($dfx_kid_0facfc5b.id)::text), 'dfx_ret') AS c$q$)),
                df.as(df.sql($q$/* call_in_each.df:3 main #a7f3b79c */ <<c8222d86>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message AS error, q.hex
  FROM dfdsl.child_outcome((($dfx_kid_0facfc5b.id)::text), 'call work') q$q$), 'dfx_end_0facfc5b')), df.sleep(0)),
            df.sql($q$/* call_in_each.df:3 main #0e9af5b8 */ <<f133e6f7>> SELECT * FROM dfdsl.hand_on(($dfx_end_0facfc5b.status), ($dfx_end_0facfc5b.hex?))$q$)),
            df.sql($q$/* call_in_each.df:3 main #0d5f18ce */ <<1adfed1e>> SELECT (($dfx_end_0facfc5b.instance_id?)::text)::text AS instance_id, (($dfx_end_0facfc5b.status?)::text)::text AS status, (($dfx_end_0facfc5b.result?)::jsonb)::jsonb AS result, (($dfx_end_0facfc5b.error?)::text)::text AS error$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* call_in_each.df:3 main #1c9982c8 */ <<37ff8cb2>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_70717a99', $q$, df_place, $q$) AS next$q$)));
END

