-- main
df.seq(df.seq(
  df.as(df.sql($q$/* break_out_of_retry.df:2 main #e711876f */ SELECT 0 AS n$q$), 'dfx_turn_45b53188'),
  df.as(df.loop( -- break_out_of_retry.df:2
    df.seq(df.seq(df.seq(
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #add75525 */ SELECT ($dfx_turn_45b53188.n)::bigint + 1 AS n$q$), 'dfx_turn_45b53188'),
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #0d490c77 */ SELECT 0 AS n$q$), 'dfx_turn_1d29ce6c')), df.seq(
      df.loop( -- break_out_of_retry.df:2
        df.seq(df.seq(
          df.as(df.sql($q$/* break_out_of_retry.df:2 main #e0ecf2dc */ SELECT ($dfx_turn_1d29ce6c.n)::bigint + 1 AS n$q$), 'dfx_turn_1d29ce6c'),
          df.as(df.sql($q$/* break_out_of_retry.df:2 main #700226d5 */ <<13f657d6>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_45b53188.n)::bigint, '_', ($dfx_turn_1d29ce6c.n)::bigint, '::retry::32df0ee6'),
    'main_graph_e26a4094aed4eac1', ARRAY[]::text[])$q$), 'dfx_kid_32df0ee6')),
          df.loop(df.loop( -- break_out_of_retry.df:2
              df.wait_for_signal('sub::32df0ee6', 2) /* break_out_of_retry.df:2 */,
              df.sql($q$/* break_out_of_retry.df:2 main #0ea08a32 */ SELECT dfdsl.still_runs($dfx_kid_32df0ee6.id, 'dfx_pack') AS c$q$)),
            df.as(df.sql($q$/* break_out_of_retry.df:2 main #bef9a515 */ <<4ce162f8>> SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_32df0ee6.id, 'the block `retry` of line 2', wanted => 'dfx_pack')$q$), 'dfx_end_32df0ee6'))),
        df.sql($q$/* break_out_of_retry.df:2 main #7cda28a6 */ <<4334f25a>> SELECT ($dfx_end_32df0ee6.status) = 'failed' AND ($dfx_turn_1d29ce6c.n)::bigint < 2 AS c$q$)),
      df.sql($q$/* break_out_of_retry.df:2 main #9ae7c42e */ <<2462c4fa>> SELECT * FROM dfdsl.hand_on($dfx_end_32df0ee6.status, $dfx_end_32df0ee6.hex?)$q$))), df.seq(
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #85ac7b32 */ SELECT e -> 'k' AS k
    FROM json_array_elements((($dfx_end_32df0ee6.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_left_32df0ee6'),
      df.if(df.sql($q$/* break_out_of_retry.df:3 main #2907eeee */ SELECT ($dfx_left_32df0ee6.k?) = 1 AS c$q$),
        df.break('done') /* break_out_of_retry.df:3 */, df.sleep(0))))), 'r')),
  df.sql($q$/* break_out_of_retry.df:4 main #d632b649 */ SELECT ($r)::jsonb #>> ARRAY[]::text[] AS r$q$))
-- main_graph_e26a4094aed4eac1
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.seq(
        df.as(df.sql($q$/* break_out_of_retry.df:2 main #75022043 */ SELECT 0 AS k$q$), 'dfx_left_32df0ee6'),
        df.loop( -- break_out_of_retry.df:2
          df.seq(df.seq(
            df.sql($q$/* break_out_of_retry.df:2 main #a78f3e18 */ SELECT 1 AS v$q$),
            df.as(df.sql($q$/* break_out_of_retry.df:3 main #e4925f9b */ SELECT 1 AS k$q$), 'dfx_left_32df0ee6')),
            df.break() /* break_out_of_retry.df:3 */),
          df.sql($q$/* break_out_of_retry.df:2 main #5dc82d0e */ SELECT false AS c$q$))), 'dfx_ret'),
      df.as(df.sql($q$/* break_out_of_retry.df:2 main #39bd2e60 */ <<cc7788f2>> SELECT (SELECT json_agg(row_to_json("dfx_left_32df0ee6".*))::text FROM $dfx_left_32df0ee6.*) AS n1$q$), 'dfx_pack')),
      df.sql(concat($q$/* break_out_of_retry.df:2 main #8b0bb1d6 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::32df0ee6')$q$)));
END 
