-- inner
df.seq(
  df.as(df.sql(concat($q$/* inlining.df:1 inner #169d7188 */ SELECT $q$, dfx_a, $q$::int + $q$, dfx_c, $q$::int AS x, $q$, dfx_b, $q$::text AS b$q$)), 'x'),
  df.sql(concat($q$/* inlining.df:1 inner #0fcc8783 */ SELECT ($x)::integer AS x, ($x.b)::text AS b, pg_catalog.concat($q$, dfx_b, $q$::text) AS "?column?"$q$)))

-- outer
df.seq(df.seq(
  df.as(df.sql($q$/* inlining.df:2 outer #1888093b */ SELECT 5 AS x$q$), 'x'),
  df.as(df.seq(df.seq(
    df.as(df.sql($q$/* inlining.df:2 outer #b6cb04bd */ SELECT ((($x)::integer)::int)::text AS a$q$), 'dfx_args_769ae65c'),
    df.as(df.sql($q$/* inlining.df:1 outer #b5b732d8 */ SELECT ($dfx_args_769ae65c.a?)::int + (((1))::int) AS x, (('dflt')::text) AS b$q$), 'x_3433282e')),
    df.sql($q$/* inlining.df:1 outer #8ec1991c */ SELECT ($x_3433282e)::integer AS x, ($x_3433282e.b)::text AS b, pg_catalog.concat(((('dflt')::text))::text) AS "?column?"$q$)), 'p')), df.seq(
  df.as(df.seq(df.seq(
    df.as(df.sql($q$/* inlining.df:2 outer #43bf49eb */ SELECT (pg_catalog.concat('v ', ($x)::integer))::text AS b,
    (((2 * 2))::int)::text AS c$q$), 'dfx_args_019dd6ca'),
    df.as(df.sql($q$/* inlining.df:1 outer #a517c654 */ SELECT (((2))::int) + ($dfx_args_019dd6ca.c?)::int AS x, ($dfx_args_019dd6ca.b?)::text AS b$q$), 'x_c608268c')),
    df.sql($q$/* inlining.df:1 outer #9e616d90 */ SELECT ($x_c608268c)::integer AS x, ($x_c608268c.b)::text AS b, pg_catalog.concat(($dfx_args_019dd6ca.b?)::text) AS "?column?"$q$)), 'q'),
  df.sql($q$/* inlining.df:2 outer #9ea910f4 */ SELECT ($p)::integer AS p, ($q)::integer AS q, ($x)::integer AS x$q$)))
