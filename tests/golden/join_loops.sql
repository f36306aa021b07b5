-- join_loops
df.join( -- join_loops.df:1
  df.seq(
    df.sleep(0) /* join_loops.df:1 */,
    df.loop( -- join_loops.df:1
      df.seq(
        df.as(df.sql($q$/* join_loops.df:1 join_loops #ac1bfb12 */ SELECT 1 AS a$q$), 'a'),
        df.sleep(1) /* join_loops.df:1 */),
      df.sql($q$/* join_loops.df:1 join_loops #a631f6e3 */ SELECT NOT coalesce(((($a)::integer) = 1)::boolean, false) AS c$q$))),
  df.loop( -- join_loops.df:1
    df.sql($q$/* join_loops.df:1 join_loops #11ea23cf */ SELECT 2$q$)))
