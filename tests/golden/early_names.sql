-- early_names
df.seq(df.seq(
  df.as(df.sql($q$/* early_names.df:1 early_names #22ce1fa5 */ SELECT NULL::text AS result WHERE false$q$), 'last'),
  df.as(df.sql($q$/* early_names.df:1 early_names #47bbf957 */ SELECT NULL::text AS result WHERE false$q$), 'i')),
  df.loop( -- early_names.df:1
    df.seq(
      df.as(df.sql($q$/* early_names.df:1 early_names #1436d8f7 */ SELECT coalesce(($i?)::int, 0) + 1 AS i, ($last.at?) AS at$q$), 'i'),
      df.as(df.sql($q$/* early_names.df:1 early_names #e420a8e8 */ SELECT now() AS at$q$), 'last')),
    df.sql($q$/* early_names.df:1 early_names #4ccfb123 */ SELECT NOT coalesce((($i)::integer > 2)::boolean, false) AS c$q$)))
