-- if_blocks
df.if(
  df.sql($q$/* if_blocks.df:1 if_blocks #6db40a41 */ SELECT coalesce((1 = 2 -- a comment
)::boolean, false) AS c$q$),
  df.sql($q$/* if_blocks.df:2 if_blocks #11722430 */ SELECT 'a'$q$),
  df.if(df.as(df.sql($q$/* if_blocks.df:3 if_blocks #f63d904d */ SELECT true AS ok$q$), 'c'),
    df.sql($q$/* if_blocks.df:3 if_blocks #56d25ee0 */ SELECT ($c.ok)::boolean AS ok$q$),
    df.sql($q$/* if_blocks.df:4 if_blocks #47d323da */ SELECT NULL::text AS result WHERE false$q$)))
