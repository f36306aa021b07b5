-- join_keys
df.seq(df.seq(
  df.as(df.join3( -- join_keys.df:1
    df.sql($q$/* join_keys.df:1 join_keys #f07cb501 */ SELECT 1 AS n$q$),
    df.wait_for_signal('go') /* join_keys.df:1 */,
    df.sleep(1) /* join_keys.df:1 */), 'dfx_join_ce162717'),
  df.as(df.sql($q$/* join_keys.df:1 join_keys #2f8e6be7 */ SELECT (j -> 0) AS "a", (j -> 1) AS "b", (NULL::jsonb) AS "c" FROM (SELECT ($dfx_join_ce162717)::jsonb AS j) q$q$), 'r')),
  df.sql($q$/* join_keys.df:1 join_keys #32d40e46 */ SELECT ($r.a)::jsonb AS a, ($r.b)::jsonb ->> 'data', ($r.c?)::jsonb AS c$q$))
