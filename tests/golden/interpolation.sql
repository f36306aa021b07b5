-- interpolation
df.seq(
  df.as(df.sql($q$/* interpolation.df:1 interpolation #59d090e6 */ SELECT 'Ann' AS name, 3 AS days, NULL::text AS note$q$), 'u'),
  df.sql($q$/* interpolation.df:2 interpolation #ce7eb24f */ WITH dfx_q(dfx_1, dfx_2, dfx_3, dfx_4, dfx_5, dfx_6, dfx_7) AS (
SELECT pg_catalog.concat('Hi ', ($u.name)::text, '?') AS a, pg_catalog.concat('	', ($u.name)::text) AS b, (pg_catalog.concat(($u.days)::integer, ' days'))::interval AS d, (pg_catalog.concat('2024-01-0', ($u.days)::integer))::date AS date, pg_catalog.concat(($u.note?)::text, '.txt') AS "?column?", E'\x24u $\x7bu} \x7bq}' AS "?column?", "x""y" FROM t
) SELECT dfx_q.dfx_1 AS a, dfx_q.dfx_2 AS b, dfx_q.dfx_3::text AS d, dfx_q.dfx_4 AS date, dfx_q.dfx_5 AS "?column?", dfx_q.dfx_6 AS "?column?", dfx_q.dfx_7 AS "x""y" FROM dfx_q$q$))
