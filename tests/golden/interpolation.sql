-- interpolation
df.seq(
  df.as(df.sql($q$/* interpolation.df:1 interpolation #59d090e6 */ SELECT 'Ann' AS name, 3 AS days, NULL::text AS note$q$), 'u'),
  df.sql($q$/* interpolation.df:2 interpolation #ce7eb24f */ SELECT concat('Hi ', (($u.name))::text, '?'), concat('	', (($u.name))::text), (concat((($u.days))::text, ' days'))::interval, (concat('2024-01-0', (($u.days))::text))::date, concat((($u.note?))::text, '.txt'), E'\x24u $\x7bu} \x7bq}', "x""y" FROM t$q$))
