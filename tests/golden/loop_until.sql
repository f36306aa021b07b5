-- loop_until
df.loop( -- loop_until.df:1
  df.as(df.sql($q$/* loop_until.df:1 loop_until #36a1c340 */ SELECT 1 AS n$q$), 'n'),
  df.sql($q$/* loop_until.df:1 loop_until #9080e7f6 */ SELECT NOT coalesce((($n)::integer = 1)::boolean, false) AS c$q$))
