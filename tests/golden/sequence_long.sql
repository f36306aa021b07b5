-- sequence_long
df.seq(df.seq(df.seq(
  df.sql($q$/* sequence_long.df:1 sequence_long #d28ecf6c */ SELECT 1$q$),
  df.sql($q$/* sequence_long.df:1 sequence_long #fa213e03 */ SELECT 2$q$)), df.seq(
  df.sql($q$/* sequence_long.df:1 sequence_long #8d260e95 */ SELECT 3$q$),
  df.sql($q$/* sequence_long.df:1 sequence_long #13429b36 */ SELECT 4$q$))), df.seq(df.seq(
  df.sql($q$/* sequence_long.df:1 sequence_long #6445aba0 */ SELECT 5$q$),
  df.sql($q$/* sequence_long.df:1 sequence_long #fd4cfa1a */ SELECT 6$q$)),
  df.sql($q$/* sequence_long.df:1 sequence_long #8a4bca8c */ SELECT 7$q$)))
