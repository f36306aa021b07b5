-- fail
df.seq(
  df.as(df.sql($q$/* fail.df:1 fail #19297d56 */ SELECT 'x' AS v$q$), 'x'),
  df.if(df.sql($q$/* fail.df:1 fail #a8b30bf9 */ SELECT coalesce((($x)::text = 'y')::boolean, false) AS c$q$),
    df.sql($q$/* fail.df:1 fail #29cce15b */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = E'it''s \x7bbad} \x24x $1'; END $dfx$$q$),
    df.seq(
      df.as(df.sql($q$/* fail.df:1 fail #6dca0b36 */ SELECT encode(convert_to((pg_catalog.concat('no ', ($x)::text, ': ', ($x.v?)::text))::text, 'UTF8'), 'hex') AS text$q$), 'dfx_text_cf4ae49a'),
      df.sql($q$/* fail.df:1 fail #cf4ae49a */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = convert_from(decode($dfx_text_cf4ae49a, 'hex'), 'UTF8'); END $dfx$$q$))))
