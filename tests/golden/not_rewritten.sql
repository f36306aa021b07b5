-- not_rewritten
df.seq(
  df.as(df.sql($q$/* not_rewritten.df:1 not_rewritten #7c7dc701 */ SELECT 1 AS a$q$), 'a'),
  df.sql($q$/* not_rewritten.df:2 not_rewritten #9cc6b3f3 */ WITH dfx_q(dfx_1, dfx_2, dfx_3) AS (SELECT E'\x7ba}'::text[] AS l, E'\x7b"k": "$1"}'::jsonb ? 'k', E' \x7bx} ' /*  a}    */ --  a}  b
) SELECT dfx_q.dfx_1::text AS l, dfx_q.dfx_2 AS "?column?", dfx_q.dfx_3 AS "?column?" FROM dfx_q$q$))
