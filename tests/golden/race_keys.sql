-- race_keys
df.seq(
  df.as(df.race( -- race_keys.df:1
    df.seq(
      df.as(df.sql($q$/* race_keys.df:1 race_keys #9f7d5b83 */ SELECT 1 AS n$q$), 'dfx_branch0_b0f2ca99'),
      df.sql($q$/* race_keys.df:1 race_keys #25c1dce8 */ SELECT 'fast' AS winner, ((SELECT jsonb_build_object('rows', coalesce(jsonb_agg(to_jsonb(r.*)), '[]'), 'row_count', count(*)) FROM (SELECT * FROM $dfx_branch0_b0f2ca99.*) AS "r")) AS result$q$)),
    df.seq(
      df.as(df.sql($q$/* race_keys.df:1 race_keys #f945bd3c */ SELECT 2 AS n$q$), 'dfx_branch1_b0f2ca99'),
      df.sql($q$/* race_keys.df:1 race_keys #52c6ec7e */ SELECT 'slow' AS winner, ((SELECT jsonb_build_object('rows', coalesce(jsonb_agg(to_jsonb(r.*)), '[]'), 'row_count', count(*)) FROM (SELECT * FROM $dfx_branch1_b0f2ca99.*) AS "r")) AS result$q$))), 'r'),
  df.sql($q$/* race_keys.df:1 race_keys #2fae0b9c */ SELECT (($r.winner)::text), (($r.result)::jsonb)$q$))
