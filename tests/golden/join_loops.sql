-- join_loops
df.seq(
  df.as(df.join( -- join_loops.df:1
    df.seq(
      df.sleep(0),
      df.loop( -- join_loops.df:1
        df.seq(
          df.as(df.sql($q$/* join_loops.df:1 join_loops #ac1bfb12 */ SELECT 1 AS a$q$), 'a'),
          df.sleep(1) /* join_loops.df:1 */),
        df.sql($q$/* join_loops.df:1 join_loops #a631f6e3 */ SELECT NOT coalesce((($a)::integer = 1)::boolean, false) AS c$q$))),
    df.loop( -- join_loops.df:1
      df.sql($q$/* join_loops.df:1 join_loops #11ea23cf */ SELECT 2$q$))), 'dfx_join_e1484e49'),
  df.sql($q$/* join_loops.df:1 join_loops #d3a38a5e */ SELECT pg_catalog.jsonb_build_array(NULL::jsonb, j -> 1) AS result FROM (SELECT ($dfx_join_e1484e49)::jsonb AS j) q$q$))
