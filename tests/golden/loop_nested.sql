-- loop_nested
df.seq(df.seq(
  df.as(df.sql($q$/* loop_nested.df:1 loop_nested #ac27968e */ SELECT NULL::text AS result WHERE false$q$), 'k'),
  df.as(df.sql($q$/* loop_nested.df:1 loop_nested #79f95524 */ SELECT 0 AS i$q$), 'i')),
  df.loop( -- loop_nested.df:2
    df.seq(
      df.as(df.sql($q$/* loop_nested.df:3 loop_nested #6bcc81bc */ SELECT ($i) + 1 AS i$q$), 'i'),
      df.loop( -- loop_nested.df:4
        df.as(df.sql($q$/* loop_nested.df:4 loop_nested #2339e846 */ SELECT coalesce(($k?)::int, 0) + 1 AS k$q$), 'k'),
        df.sql($q$/* loop_nested.df:4 loop_nested #717bbb3c */ SELECT NOT coalesce((($k)::integer > 2)::boolean, false) AS c$q$))),
    df.sql($q$/* loop_nested.df:5 loop_nested #495dbfd6 */ SELECT NOT coalesce((($i) >= 2)::boolean, false) AS c$q$)))
