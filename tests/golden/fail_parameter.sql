-- fail_parameter
df.sql(concat($q$/* fail_parameter.df:1 fail_parameter #73a03d86 */ SELECT * FROM dfdsl.fail(pg_catalog.concat('bad ', $q$, dfx_p, $q$::text))$q$))
