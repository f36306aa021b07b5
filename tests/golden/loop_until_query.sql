-- loop_until_query
df.seq(
  df.as(df.loop( -- loop_until_query.df:1
    df.as(df.sql($q$/* loop_until_query.df:1 loop_until_query #2977a549 */ SELECT 1 AS n$q$), 'n'),
    df.sql($q$/* loop_until_query.df:1 loop_until_query #27f91e87 */ WITH dfx_asked(dfx_c) AS (SELECT ($n)::integer = 1 AS done
) SELECT NOT coalesce(CASE WHEN v ~* '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE v::boolean END, false) AS c FROM (SELECT (array_agg(to_jsonb(dfx_c) #>> ARRAY[]::text[]))[1] AS v FROM dfx_asked) q$q$)), 't'),
  df.sql($q$/* loop_until_query.df:1 loop_until_query #f3b57952 */ SELECT ($t)::integer AS t$q$))
