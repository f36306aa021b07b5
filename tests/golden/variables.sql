-- variables
df.seq(df.seq(
  df.as(df.sql(concat($q$/* variables.df:2 variables #3f28332a */ SELECT $q$, df_var_region, $q$::text AS r, pg_catalog.concat('<', $q$, df_var_region, $q$::text, '>') AS t, E'\x7bregion}' AS plain, '{sys_instance_id}' AS sys_instance_id, $q$, df_own_label, $q$::text AS sys_label$q$)), 'v'),
  df.as(df.sql(concat($q$/* variables.df:2 variables #faba3dac */ SELECT regexp_replace(pg_catalog.concat($q$, df_var_api, $q$::text, '/x'), '^https?://', '', 'i') AS url,
    lower(pg_catalog.concat($q$, df_var_api, $q$::text)) LIKE 'https://%' AS secure$q$)), 'dfx_request_99fa30f7')),
  df.if(df.sql($q$/* variables.df:2 variables #3bb94bbb */ SELECT ($dfx_request_99fa30f7.secure) AS c$q$),
    df.http('https://$dfx_request_99fa30f7.url', 'POST') /* variables.df:2 */,
    df.http('http://$dfx_request_99fa30f7.url', 'POST') /* variables.df:2 */))
