-- work
df.sql(concat($q$/* call_in_each.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* call_in_each.df:3 main #586380cb */ <<cf5ca742>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::70717a99', 1, false,
    'main_graph_a2cc35e24e9dc86e', ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders) w LIMIT 5001) q))$q$), 'dfx_kid_70717a99'),
    df.loop(df.loop( -- call_in_each.df:3
        df.wait_for_signal('sub::70717a99', 2) /* call_in_each.df:3 */,
        df.sql($q$/* call_in_each.df:3 main #26c12c2c */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_70717a99') AS c$q$)),
      df.as(df.sql($q$/* call_in_each.df:3 main #9698030b */ <<dc49a706>> SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_70717a99', 'value')$q$), 'dfx_end_70717a99')),
    df.as(df.sql($q$/* call_in_each.df:3 main #37e53ab0 */ SELECT * FROM dfdsl.no_chain($dfx_kid_70717a99.n,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_70717a99')),
  df.sql($q$/* call_in_each.df:3 main #60c098eb */ <<3aebc4a4>> SELECT * FROM dfdsl.hand_on($dfx_end_70717a99.status, $dfx_end_70717a99.hex?)$q$)),
  df.sql($q$/* call_in_each.df:3 main #621c5e4f */ SELECT ($dfx_end_70717a99.result)::jsonb AS result$q$))
-- work_graph_c9d801a61ff0e728
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_each.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
-- main_graph_a2cc35e24e9dc86e
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
              df.loop(df.loop( -- call_in_each.df:3
                  df.wait_for_signal('sub::0facfc5b', 5) /* call_in_each.df:3 */,
                  df.sql($q$/* call_in_each.df:3 main #17aa98bb */ SELECT dfdsl.still_runs($dfx_kid_0facfc5b.id, 'dfx_ret') AS c$q$)),
                df.as(df.sql($q$/* call_in_each.df:3 main #a7f3b79c */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_0facfc5b.id, 'call work')$q$), 'dfx_end_0facfc5b')), df.sleep(0)),
            df.sql($q$/* call_in_each.df:3 main #0e9af5b8 */ <<803de3d9>> SELECT * FROM dfdsl.hand_on($dfx_end_0facfc5b.status, $dfx_end_0facfc5b.hex?)$q$)),
            df.sql($q$/* call_in_each.df:3 main #0d5f18ce */ <<6ac7f96a>> SELECT ($dfx_end_0facfc5b.instance_id?)::text AS instance_id, ($dfx_end_0facfc5b.status?)::text AS status, ($dfx_end_0facfc5b.result?)::jsonb AS result, ($dfx_end_0facfc5b.error?)::text AS error$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* call_in_each.df:3 main #1c9982c8 */ <<37ff8cb2>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_70717a99', $q$, df_place, $q$) AS next$q$)));
END 
