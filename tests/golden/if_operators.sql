-- if_operators
df.seq(
  df.sql($q$/* if_operators.df:1 if_operators #fd8ecbc7 */ SELECT 0 AS a$q$),
  df.if(df.sql($q$/* if_operators.df:1 if_operators #4c7872df */ SELECT coalesce((now() > date '2030-01-01')::boolean, false) AS c$q$),
    df.seq(
      df.sql($q$/* if_operators.df:1 if_operators #7d9f6b7c */ SELECT 1$q$),
      df.sql($q$/* if_operators.df:1 if_operators #6158e4b2 */ SELECT 2$q$)),
    df.if(df.sql($q$/* if_operators.df:1 if_operators #801992bf */ SELECT false$q$),
      df.sql($q$/* if_operators.df:1 if_operators #3a3f11ac */ SELECT 3$q$),
      df.sql($q$/* if_operators.df:1 if_operators #f789bb0f */ SELECT NULL::text AS result WHERE false$q$))))
