-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* each_value.df:2 main #c9933855 */ <<1f7e01ee>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::0950f7d5', 1, false,
    'main_graph_334045552d618830', ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders ORDER BY id) w LIMIT 5001) q))$q$), 'dfx_kid_0950f7d5'),
    df.loop(df.loop( -- each_value.df:2
        df.wait_for_signal('sub::0950f7d5', 2) /* each_value.df:2 */,
        df.sql($q$/* each_value.df:2 main #b73194b2 */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_0950f7d5') AS c$q$)),
      df.as(df.sql($q$/* each_value.df:2 main #0768bb95 */ <<e02de808>> SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_0950f7d5', 'value')$q$), 'dfx_end_0950f7d5')),
    df.as(df.sql($q$/* each_value.df:2 main #1d9d376a */ SELECT * FROM dfdsl.no_chain($dfx_kid_0950f7d5.n,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_0950f7d5')),
  df.sql($q$/* each_value.df:2 main #77e6d610 */ <<bd9b2703>> SELECT * FROM dfdsl.hand_on($dfx_end_0950f7d5.status, $dfx_end_0950f7d5.hex?)$q$)), df.seq(
  df.as(df.sql($q$/* each_value.df:2 main #753a10b4 */ SELECT ($dfx_end_0950f7d5.result)::jsonb AS result$q$), 'all_of_them'),
  df.sql($q$/* each_value.df:3 main #d632b649 */ SELECT dfdsl.as_jsonb(($all_of_them)) AS all_of_them$q$)))
-- main_graph_334045552d618830
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant(df_member -> 'id', 'column id of the row');
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* each_value.df:2 main #40f4a01b */ SELECT $q$, dfx_row_id, $q$ AS id$q$)), 'dfx_ret'),
      df.sql(concat($q$/* each_value.df:2 main #b38eaf5a */ <<9496c28f>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_0950f7d5', $q$, df_place, $q$) AS next$q$)));
END 
