-- join_two
df.join( -- join_two.df:1
  df.sql($q$/* join_two.df:1 join_two #c3865aba */ SELECT 1$q$),
  df.sleep(1) /* join_two.df:1 */)
