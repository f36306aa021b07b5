-- main
df.seq(df.seq(
  df.as(df.join( -- join_of_children.df:2
    df.seq(df.seq(
      df.as(df.sql($q$/* join_of_children.df:2 main #d55ce16e */ SELECT 0 AS n$q$), 'dfx_turn_b1975f82'),
      df.loop( -- join_of_children.df:2
        df.seq(df.seq(
          df.as(df.sql($q$/* join_of_children.df:2 main #d5b6ac98 */ SELECT ($dfx_turn_b1975f82.n)::bigint + 1 AS n$q$), 'dfx_turn_b1975f82'),
          df.as(df.sql($q$/* join_of_children.df:2 main #4d74f612 */ <<e820c497>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_b1975f82.n)::bigint, '::retry::61138307'),
    'main_graph_b3eec5466bf1dfc6', ARRAY[]::text[])$q$), 'dfx_kid_61138307')),
          df.loop(df.loop( -- join_of_children.df:2
              df.wait_for_signal('sub::61138307', 2) /* join_of_children.df:2 */,
              df.sql($q$/* join_of_children.df:2 main #33d65af5 */ SELECT dfdsl.still_runs($dfx_kid_61138307.id, 'dfx_ret') AS c$q$)),
            df.as(df.sql($q$/* join_of_children.df:2 main #838f75d2 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_61138307.id, 'the block `retry` of line 2')$q$), 'dfx_end_61138307'))),
        df.sql($q$/* join_of_children.df:2 main #41acf861 */ <<bd044170>> SELECT ($dfx_end_61138307.status) = 'failed' AND ($dfx_turn_b1975f82.n)::bigint < 2 AS c$q$))), df.seq(
      df.sql($q$/* join_of_children.df:2 main #9fdae5ed */ <<87b06191>> SELECT * FROM dfdsl.hand_on($dfx_end_61138307.status, $dfx_end_61138307.hex?)$q$),
      df.sql($q$/* join_of_children.df:2 main #cf7afba9 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_61138307.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
    df.seq(df.seq(
      df.as(df.sql($q$/* join_of_children.df:2 main #9842bd87 */ SELECT 0 AS n$q$), 'dfx_turn_1b1fad3a'),
      df.loop( -- join_of_children.df:2
        df.seq(df.seq(
          df.as(df.sql($q$/* join_of_children.df:2 main #23804a4c */ SELECT ($dfx_turn_1b1fad3a.n)::bigint + 1 AS n$q$), 'dfx_turn_1b1fad3a'),
          df.as(df.sql($q$/* join_of_children.df:2 main #38f69d2d */ <<4dc50630>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_1b1fad3a.n)::bigint, '::retry::50fb999a'),
    'main_graph_d073773c9e49d936', ARRAY[]::text[])$q$), 'dfx_kid_50fb999a')),
          df.loop(df.loop( -- join_of_children.df:2
              df.wait_for_signal('sub::50fb999a', 2) /* join_of_children.df:2 */,
              df.sql($q$/* join_of_children.df:2 main #465431ca */ SELECT dfdsl.still_runs($dfx_kid_50fb999a.id, 'dfx_ret') AS c$q$)),
            df.as(df.sql($q$/* join_of_children.df:2 main #f60d1eed */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_50fb999a.id, 'the block `retry` of line 2')$q$), 'dfx_end_50fb999a'))),
        df.sql($q$/* join_of_children.df:2 main #342e935e */ <<591cf72c>> SELECT ($dfx_end_50fb999a.status) = 'failed' AND ($dfx_turn_1b1fad3a.n)::bigint < 2 AS c$q$))), df.seq(
      df.sql($q$/* join_of_children.df:2 main #29c94abb */ <<b5042164>> SELECT * FROM dfdsl.hand_on($dfx_end_50fb999a.status, $dfx_end_50fb999a.hex?)$q$),
      df.sql($q$/* join_of_children.df:2 main #baf89096 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements(($dfx_end_50fb999a.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))), 'dfx_join_5f8f729f'),
  df.as(df.sql($q$/* join_of_children.df:2 main #c56c3768 */ <<a9a9d2ab>> SELECT (j -> 0) AS "a", (j -> 1) AS "b" FROM (SELECT ($dfx_join_5f8f729f)::jsonb AS j) q$q$), 'both')),
  df.sql($q$/* join_of_children.df:3 main #d632b649 */ SELECT ($both.a)::jsonb AS a, ($both.b)::jsonb AS b$q$))
-- main_graph_b3eec5466bf1dfc6
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* join_of_children.df:2 main #c35bb41d */ SELECT 1 AS v$q$), 'dfx_ret'),
      df.sql(concat($q$/* join_of_children.df:2 main #254ea1b3 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::61138307')$q$)));
END 
-- main_graph_d073773c9e49d936
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* join_of_children.df:2 main #ea9300ef */ SELECT 2 AS v$q$), 'dfx_ret'),
      df.sql(concat($q$/* join_of_children.df:2 main #cd860271 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::50fb999a')$q$)));
END 
