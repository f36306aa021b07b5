-- main
df.seq(df.seq(
  df.as(df.sql($q$/* loop_of_a_child.df:2 main #1ce6b77a */ SELECT 0 AS n$q$), 'i'),
  df.if(df.sql($q$/* loop_of_a_child.df:3 main #23612947 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$),
    df.seq(
      df.as(df.sql($q$/* loop_of_a_child.df:3 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43'),
      df.loop( -- loop_of_a_child.df:3
        df.seq(df.seq(df.seq(
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #1ae519d5 */ SELECT ($dfx_turn_b83ecf43.n)::bigint + 1 AS n$q$), 'dfx_turn_b83ecf43'),
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #4c78f031 */ SELECT 0 AS n$q$), 'dfx_turn_e408620b')), df.seq(
          df.loop( -- loop_of_a_child.df:3
            df.seq(df.seq(
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #6da03fb1 */ SELECT ($dfx_turn_e408620b.n)::bigint + 1 AS n$q$), 'dfx_turn_e408620b'),
              df.as(df.sql($q$/* loop_of_a_child.df:3 main #89b11a74 */ <<32584c01>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_b83ecf43.n)::bigint, '_', ($dfx_turn_e408620b.n)::bigint, '::retry::3ebc86f1'),
    'main_graph_e6cafab942179293<<41e6740f>> ', ARRAY[dfdsl.rows_statement((SELECT json_agg(row_to_json("i".*))::text FROM $i.*))])$q$), 'dfx_kid_3ebc86f1')),
              df.loop(df.loop( -- loop_of_a_child.df:3
                  df.wait_for_signal('sub::3ebc86f1', 2) /* loop_of_a_child.df:3 */,
                  df.sql($q$/* loop_of_a_child.df:3 main #f713b693 */ SELECT dfdsl.still_runs($dfx_kid_3ebc86f1.id, 'dfx_pack') AS c$q$)),
                df.as(df.sql($q$/* loop_of_a_child.df:3 main #474a99b4 */ <<4ce162f8>> SELECT status = 'running' AS c, id AS instance_id, status, names, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_3ebc86f1.id, 'the block `retry` of line 3', wanted => 'dfx_pack')$q$), 'dfx_end_3ebc86f1'))),
            df.sql($q$/* loop_of_a_child.df:3 main #85691407 */ <<5dc84335>> SELECT ($dfx_end_3ebc86f1.status) = 'failed' AND ($dfx_turn_e408620b.n)::bigint < 2 AS c$q$)),
          df.sql($q$/* loop_of_a_child.df:3 main #3bcfe46c */ <<1544a67b>> SELECT * FROM dfdsl.hand_on($dfx_end_3ebc86f1.status, $dfx_end_3ebc86f1.hex?)$q$))),
          df.as(df.sql($q$/* loop_of_a_child.df:3 main #657b3506 */ SELECT e -> 'n' AS n
    FROM json_array_elements((($dfx_end_3ebc86f1.names?)::json -> 'rows' -> 0 ->> 'n1')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i')),
        df.sql($q$/* loop_of_a_child.df:3 main #12ee86d2 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$))), df.sleep(0))),
  df.sql($q$/* loop_of_a_child.df:4 main #d632b649 */ SELECT ($i.n) AS n$q$))
-- main_graph_e6cafab942179293
DECLARE dfx_rows_i CONSTANT text := df_given[1];
BEGIN RETURN
    df.seq(df.seq(
      df.as(df.sql(concat($q$/* loop_of_a_child.df:3 main #2049c23e */ $q$, dfx_rows_i)), 'i'),
      df.as(df.seq(
        df.sleep(0),
        df.as(df.sql($q$/* loop_of_a_child.df:3 main #1c7b9153 */ SELECT ($i.n) + 1 AS n$q$), 'i')), 'dfx_ret')), df.seq(
      df.as(df.sql($q$/* loop_of_a_child.df:3 main #335ee0fc */ <<790078ef>> SELECT (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS n1$q$), 'dfx_pack'),
      df.sql(concat($q$/* loop_of_a_child.df:3 main #81e87f4a */ SELECT df.signal('$q$, df_parent, $q$', 'sub::3ebc86f1')$q$))));
END 
