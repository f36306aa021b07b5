-- loop_while
df.loop( -- loop_while.df:1
  df.as(df.sql($q$/* loop_while.df:1 loop_while #e3624da8 */ SELECT random() AS r$q$), 'r'),
  df.sql($q$/* loop_while.df:1 loop_while #3009038e */ SELECT coalesce((($r)::double precision < 0.9)::boolean, false) AS c$q$))
