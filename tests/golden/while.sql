-- while
df.seq(df.seq(
  df.as(df.sql($q$/* while.df:1 while #ca808ff1 */ SELECT 3 AS n$q$), 'n'),
  df.as(df.if(df.sql($q$/* while.df:1 while #73b4823c */ SELECT ($n)::int AS c$q$),
    df.loop( -- while.df:1
      df.as(df.sql($q$/* while.df:1 while #f4d60349 */ SELECT ($n)::int - 1 AS n$q$), 'n'),
      df.sql($q$/* while.df:1 while #904fef27 */ SELECT ($n)::int AS c$q$)),
    df.sql($q$/* while.df:1 while #7c47592f */ SELECT NULL::text AS result WHERE false$q$)), 'last')),
  df.sql($q$/* while.df:1 while #9dc93333 */ SELECT ($last?)::int AS last$q$))
