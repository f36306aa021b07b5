-- builders
df.loop( -- builders.df:1
  df.seq(df.seq(
    df.as(df.join3( -- builders.df:1
      df.sql($q$/* builders.df:1 builders #5a3956db */ SELECT 1$q$),
      df.sleep(0),
      df.race( -- builders.df:1
        df.sql($q$/* builders.df:1 builders #8b35481e */ SELECT 2$q$),
        df.wait_for_signal('x') /* builders.df:1 */)), 'dfx_join_e4cc8c0b'),
    df.as(df.sql($q$/* builders.df:1 builders #e92c6ee2 */ SELECT pg_catalog.jsonb_build_array(j -> 0, NULL::jsonb, j -> 2) AS result FROM (SELECT ($dfx_join_e4cc8c0b)::jsonb AS j) q$q$), 'j')),
    df.if(df.sql($q$/* builders.df:1 builders #306eaa53 */ SELECT true$q$),
      df.break('done') /* builders.df:1 */,
      df.http('http://x.example/', 'GET') /* builders.df:1 */)),
  df.sql($q$/* builders.df:1 builders #2646ed58 */ SELECT true$q$))
