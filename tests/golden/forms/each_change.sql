-- main
df.seq(df.seq(
  df.as(df.sql($q$/* each_change.df:2 main #028da99a */ DELETE FROM shop.orders RETURNING id$q$), 'dfx_query_70717a99'),
  df.if(
    df.as(df.sql($q$/* each_change.df:2 main #586380cb */ <<cf5ca742>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::70717a99', 1, false,
    'main_graph_74b30b4ef5b44792', ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT * FROM $dfx_query_70717a99.*) w LIMIT 5001) q))$q$), 'dfx_kid_70717a99'),
    df.loop(df.loop( -- each_change.df:2
        df.wait_for_signal('sub::70717a99', 2) /* each_change.df:2 */,
        df.sql($q$/* each_change.df:2 main #26c12c2c */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_70717a99') AS c$q$)),
      df.as(df.sql($q$/* each_change.df:2 main #9698030b */ <<dc49a706>> SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_70717a99', 'value')$q$), 'dfx_end_70717a99')),
    df.as(df.sql($q$/* each_change.df:2 main #37e53ab0 */ SELECT * FROM dfdsl.no_chain($dfx_kid_70717a99.n,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_70717a99'))), df.seq(
  df.sql($q$/* each_change.df:2 main #60c098eb */ <<3aebc4a4>> SELECT * FROM dfdsl.hand_on($dfx_end_70717a99.status, $dfx_end_70717a99.hex?)$q$),
  df.sql($q$/* each_change.df:2 main #621c5e4f */ SELECT ($dfx_end_70717a99.result)::jsonb AS result$q$)))
-- main_graph_74b30b4ef5b44792
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant(df_member -> 'id', 'column id of the row');
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* each_change.df:2 main #f58bae22 */ SELECT $q$, dfx_row_id, $q$ AS id$q$)), 'dfx_ret'),
      df.sql(concat($q$/* each_change.df:2 main #1c9982c8 */ <<37ff8cb2>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_70717a99', $q$, df_place, $q$) AS next$q$)));
END 
