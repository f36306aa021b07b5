-- main
df.race( -- timeout.df:2
  df.seq(df.seq(
    df.sql($q$/* timeout.df:2 main #577f3255 */ SELECT 1 AS a$q$),
    df.sleep(60) /* timeout.df:3 */),
    df.sql($q$/* timeout.df:3 main #da31ff7e */ SELECT NULL::text AS result WHERE false$q$)),
  df.seq(
    df.sleep(30) /* timeout.df:2 */,
    df.sql($q$/* timeout.df:2 main #9997f81f */ SELECT * FROM dfdsl.fail('timeout: the block did not end within 30 s')$q$)))
