-- a
df.seq(
  df.as(df.sql(concat($q$/* inlining_deep.df:1 a #91c23d36 */ SELECT ($q$, dfx_n, $q$::int)::int AS "n"$q$)), 'n'),
  df.as(df.sql($q$/* inlining_deep.df:1 a #aa89448f */ SELECT ($n?)::int AS n$q$), 'n'))

-- b
df.if(df.sql(concat($q$/* inlining_deep.df:2 b #de2f9dec */ SELECT coalesce(($q$, dfx_n, $q$::int > 0)::boolean, false) AS c$q$)),
  df.seq(df.seq(
    df.as(df.sql(concat($q$/* inlining_deep.df:2 b #7c903e81 */ SELECT $q$, dfx_n, $q$::int::text AS n$q$)), 'dfx_args_f3ae0f81'),
    df.as(df.sql($q$/* inlining_deep.df:1 b #e91501b7 */ SELECT (($dfx_args_f3ae0f81.n?)::int)::int AS "n"$q$), 'n_57288daa')),
    df.as(df.sql($q$/* inlining_deep.df:1 b #246e5760 */ SELECT ($n_57288daa?)::int AS n$q$), 'n_57288daa')),
  df.seq(
    df.as(df.sql($q$/* inlining_deep.df:1 b #0289e9cd */ SELECT ((((0))::int))::int AS "n"$q$), 'n_4acb0fe9'),
    df.as(df.sql($q$/* inlining_deep.df:1 b #cff2bf1a */ SELECT ($n_4acb0fe9?)::int AS n$q$), 'n_4acb0fe9')))

-- c
df.seq(
  df.as(df.sql($q$/* inlining_deep.df:3 c #3d1655a6 */ SELECT 1 AS n$q$), 'n'),
  df.loop( -- inlining_deep.df:3
    df.seq(
      df.as(df.sql($q$/* inlining_deep.df:3 c #6bbdf37b */ SELECT ((($n)::integer)::int)::text AS n$q$), 'dfx_args_ba2f3c56'),
      df.if(df.sql($q$/* inlining_deep.df:2 c #b1e50b68 */ SELECT coalesce((($dfx_args_ba2f3c56.n?)::int > 0)::boolean, false) AS c$q$),
        df.seq(df.seq(
          df.as(df.sql($q$/* inlining_deep.df:2 c #3007994d */ SELECT ($dfx_args_ba2f3c56.n?)::int::text AS n$q$), 'dfx_args_d8aab004'),
          df.as(df.sql($q$/* inlining_deep.df:1 c #5425ef7b */ SELECT (($dfx_args_d8aab004.n?)::int)::int AS "n"$q$), 'n_b52ab279')),
          df.as(df.sql($q$/* inlining_deep.df:1 c #3ce70a64 */ SELECT ($n_b52ab279?)::int AS n$q$), 'n_b52ab279')),
        df.seq(
          df.as(df.sql($q$/* inlining_deep.df:1 c #b0a265cd */ SELECT ((((0))::int))::int AS "n"$q$), 'n_4b188211'),
          df.as(df.sql($q$/* inlining_deep.df:1 c #ff159eb7 */ SELECT ($n_4b188211?)::int AS n$q$), 'n_4b188211')))),
    df.sql($q$/* inlining_deep.df:3 c #45a71775 */ SELECT NOT coalesce((($n)::integer = 1)::boolean, false) AS c$q$)))
