-- loop_until_query
df.seq(
  df.as(df.loop( -- loop_until_query.df:1
    df.as(df.sql($q$/* loop_until_query.df:1 loop_until_query #2977a549 */ SELECT 1 AS n$q$), 'n'),
    df.seq(
      df.as(df.sql($q$/* loop_until_query.df:1 loop_until_query #27f91e87 */ SELECT (($n)::integer) = 1 AS done$q$), 'dfx_until_27f91e87'),
      df.sql($q$/* loop_until_query.df:1 loop_until_query #b829782d */ SELECT NOT CASE WHEN v IS NULL OR v IN ('', 'false', 'f', 'no', '[]', E'\x7b}') THEN false WHEN v ~ '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE true END AS c FROM (SELECT lower(btrim((($dfx_until_27f91e87?))::text, E' \t\n\r\f\v')) AS v) q$q$))), 't'),
  df.sql($q$/* loop_until_query.df:1 loop_until_query #f3b57952 */ SELECT (($t)::integer)$q$))
