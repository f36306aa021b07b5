-- parameters
df.sql(concat($q$/* parameters.df:4 parameters #56bd12b9 */ INSERT INTO t VALUES ($q$, dfx_id, $q$::bigint, $q$, dfx_note, $q$::text, $q$, dfx_at, $q$::timestamptz, $q$, dfx_tags, $q$::text[], pg_catalog.concat('n: ', $q$, dfx_note, $q$::text))$q$))
