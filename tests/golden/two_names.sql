-- two_names
df.seq(
  df.as(df.seq(
    df.sleep(0),
    df.as(df.sql($q$/* two_names.df:1 two_names #ed867e60 */ SELECT 1 AS a$q$), 'a')), 'b'),
  df.as(df.seq(
    df.sql($q$/* two_names.df:1 two_names #af915157 */ SELECT 2$q$),
    df.sql($q$/* two_names.df:1 two_names #d1241267 */ SELECT ($a)::integer + ($b)::integer$q$)), 'c'))
