-- race_keys
df.seq(
  df.as(df.race( -- race_keys.df:1
    df.seq(
      df.as(df.sql($q$/* race_keys.df:1 race_keys #9f7d5b83 */ SELECT 1 AS n$q$), 'dfx_branch0_b0f2ca99'),
      df.sql($q$/* race_keys.df:1 race_keys #25c1dce8 */ SELECT 'fast' AS winner, ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch0_b0f2ca99' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$)),
    df.seq(
      df.as(df.sql($q$/* race_keys.df:1 race_keys #f945bd3c */ SELECT 2 AS n$q$), 'dfx_branch1_b0f2ca99'),
      df.sql($q$/* race_keys.df:1 race_keys #52c6ec7e */ SELECT 'slow' AS winner, ((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_branch1_b0f2ca99' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)) AS result$q$))), 'r'),
  df.sql($q$/* race_keys.df:1 race_keys #2fae0b9c */ SELECT ($r.winner)::text AS winner, ($r.result)::jsonb AS result$q$))
