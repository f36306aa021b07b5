-- if_rows
df.seq(
  df.as(df.sql($q$/* if_rows.df:1 if_rows #4eb85620 */ SELECT 1 AS a$q$), 'x'),
  df.if_rows('x',
    df.sql($q$/* if_rows.df:1 if_rows #62681d29 */ SELECT ($x)::integer AS x$q$),
    df.seq(
      df.sleep(0),
      df.sql($q$/* if_rows.df:1 if_rows #7eb637d7 */ SELECT NULL::text AS result WHERE false$q$))))
