-- main
df.seq(df.seq(
  df.if(
    df.as(df.sql($q$/* each_options.df:2 main #556481b8 */ <<d7e956bf>> SELECT * FROM dfdsl.start_chain('{sys_instance_id}', 'e1::each::91f389f7', 2, true,
    'main_graph_961c46bacfd215a6', ARRAY[]::text[],
    (SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (SELECT id FROM shop.orders ORDER BY id) w LIMIT 5001) q))$q$), 'dfx_kid_91f389f7'),
    df.loop(df.loop( -- each_options.df:2
        df.wait_for_signal('sub::91f389f7', 2) /* each_options.df:2 */,
        df.sql($q$/* each_options.df:2 main #2bc62d5f */ SELECT dfdsl.chain_runs('{sys_instance_id}', 'dfx_kid_91f389f7') AS c$q$)),
      df.as(df.sql($q$/* each_options.df:2 main #9b9f0278 */ <<5c0dc114>> SELECT status = 'running' AS c, status, message, hex, result FROM dfdsl.each_outcome('{sys_instance_id}', 'dfx_kid_91f389f7', 'value')$q$), 'dfx_end_91f389f7')),
    df.seq(
      df.as(df.sql($q$/* each_options.df:2 main #44f02d14 */ SELECT * FROM dfdsl.no_chain($dfx_kid_91f389f7.n,
    <<59e1e997>> '`each` has at most 5000 rows, and there are more: pg_durable keeps the newest 10000 instances that have ended, and needs those of all rows')$q$), 'dfx_end_91f389f7'),
      df.sql($q$/* each_options.df:2 main #900b0fdd */ <<51251f2e>> SELECT * FROM dfdsl.hand_on($dfx_end_91f389f7.status, $dfx_end_91f389f7.hex?)$q$))),
  df.as(df.sql($q$/* each_options.df:2 main #ab1d79c8 */ SELECT ($dfx_end_91f389f7.result)::jsonb AS result$q$), 'found')),
  df.sql($q$/* each_options.df:3 main #d632b649 */ SELECT dfdsl.as_jsonb(($found)) AS found$q$))
-- main_graph_961c46bacfd215a6
DECLARE dfx_row_id CONSTANT text := dfdsl.json_constant(df_member -> 'id', 'column id of the row');
BEGIN RETURN
    df.seq(
      df.as(df.sql(concat($q$/* each_options.df:2 main #d25fd441 */ SELECT 1 / $q$, dfx_row_id, $q$ AS q$q$)), 'dfx_ret'),
      df.sql(concat($q$/* each_options.df:2 main #36ac0d54 */ <<719cc131>> SELECT dfdsl.next_member('{sys_instance_id}', '$q$, df_parent, $q$', 'dfx_kid_91f389f7', $q$, df_place, $q$) AS next$q$)));
END 
