-- break_literal
df.seq(
  df.as(df.loop( -- break_literal.df:1
    df.if(df.sql($q$/* break_literal.df:1 break_literal #25f1750c */ SELECT coalesce((true)::boolean, false) AS c$q$),
      df.break('it''s {done} $x') /* break_literal.df:1 */, df.sleep(0))), 'r'),
  df.sql($q$/* break_literal.df:1 break_literal #8b6d09ee */ SELECT ($r)::jsonb #>> ARRAY[]::text[] AS r$q$))
