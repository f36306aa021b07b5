-- join_two
df.seq(
  df.as(df.join( -- join_two.df:1
    df.sql($q$/* join_two.df:1 join_two #c3865aba */ SELECT 1$q$),
    df.sleep(1) /* join_two.df:1 */), 'dfx_join_9a816804'),
  df.sql($q$/* join_two.df:1 join_two #22e31e89 */ SELECT pg_catalog.jsonb_build_array(j -> 0, NULL::jsonb) AS result FROM (SELECT ($dfx_join_9a816804)::jsonb AS j) q$q$))
