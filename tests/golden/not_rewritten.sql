-- not_rewritten
df.seq(
  df.as(df.sql($q$/* not_rewritten.df:1 not_rewritten #7c7dc701 */ SELECT 1 AS a$q$), 'a'),
  df.sql($q$/* not_rewritten.df:2 not_rewritten #9cc6b3f3 */ SELECT E'\x7ba}'::text[], E'\x7b"k": "$1"}'::jsonb ? 'k', E' \x7bx} ' /*  a}    */ --  a}  b$q$))
