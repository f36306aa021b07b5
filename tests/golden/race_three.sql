-- race_three
df.seq(df.seq(
  df.as(df.sql($q$/* race_three.df:1 race_three #5fc38348 */ SELECT NULL::text AS result WHERE false$q$), 'a'),
  df.race( -- race_three.df:1
    df.race( -- race_three.df:1
      df.as(df.sql($q$/* race_three.df:1 race_three #ab622e09 */ SELECT 1 AS n$q$), 'a'),
      df.sleep(1) /* race_three.df:1 */),
    df.wait_for_signal('go') /* race_three.df:1 */)),
  df.sql($q$/* race_three.df:1 race_three #3f14d617 */ SELECT ($a?)::integer AS a$q$))
