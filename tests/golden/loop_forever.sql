-- loop_forever
df.loop( -- loop_forever.df:1
  df.seq(
    df.sql($q$/* loop_forever.df:1 loop_forever #7ee28ad3 */ SELECT 1$q$),
    df.sleep(60) /* loop_forever.df:1 */))
