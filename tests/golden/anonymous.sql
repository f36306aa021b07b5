-- anonymous
df.seq(df.seq(
  df.as(df.sql($q$/* anonymous.df:2 anonymous #12b7ce88 */ SELECT 1 AS a$q$), 'a'),
  df.as(df.sql($q$/* anonymous.df:3 anonymous #8bbe9f32 */ SELECT ($a)::integer + 1 AS b$q$), 'b')),
  df.sql($q$/* anonymous.df:4 anonymous #423b5a52 */ SELECT ($a)::integer AS a, ($b)::integer AS b$q$))
