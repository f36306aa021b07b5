-- join_wide
df.seq(df.seq(
  df.as(df.join( -- join_wide.df:1
    df.join3( -- join_wide.df:1
      df.sql($q$/* join_wide.df:1 join_wide #ea0ec908 */ SELECT 1$q$),
      df.sql($q$/* join_wide.df:1 join_wide #adaeb3d8 */ SELECT 2$q$),
      df.sql($q$/* join_wide.df:1 join_wide #90ce9a68 */ SELECT 3$q$)),
    df.join( -- join_wide.df:1
      df.sql($q$/* join_wide.df:1 join_wide #22ee4678 */ SELECT 4$q$),
      df.sql($q$/* join_wide.df:1 join_wide #1f8e6fc8 */ SELECT 5$q$))), 'dfx_join_979d0c1f'),
  df.as(df.sql($q$/* join_wide.df:1 join_wide #f37147fb */ SELECT pg_catalog.jsonb_build_array(j -> 0 -> 0, j -> 0 -> 1, j -> 0 -> 2, j -> 1 -> 0, j -> 1 -> 1) AS result FROM (SELECT ($dfx_join_979d0c1f)::jsonb AS j) q$q$), 'r')),
  df.sql($q$/* join_wide.df:1 join_wide #8e883331 */ SELECT ($r)::jsonb AS r$q$))
