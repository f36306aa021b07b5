-- join_rebinding
df.seq(df.seq(
  df.as(df.sql($q$/* join_rebinding.df:1 join_rebinding #0673230a */ SELECT 1 AS x$q$), 'x'),
  df.join( -- join_rebinding.df:1
    df.as(df.sql($q$/* join_rebinding.df:1 join_rebinding #2f97a639 */ SELECT 2 AS y$q$), 'y'),
    df.as(df.sql($q$/* join_rebinding.df:1 join_rebinding #69788c32 */ SELECT ($x) + 1 AS x$q$), 'x'))),
  df.sql($q$/* join_rebinding.df:1 join_rebinding #49cde1ea */ SELECT ($x) AS x, ($y)::integer AS y$q$))
