-- fail_parameter
df.sql(concat($q$/* fail_parameter.df:1 fail_parameter #73a03d86 */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = concat('bad ', (($q$, dfx_p, $q$::text))::text); END $dfx$$q$))
