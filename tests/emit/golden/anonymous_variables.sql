-- Made by dfdsl 1.0.0 from shop/orders.df, for pg_durable 0.2.5 or newer. Change the source, not this script.
-- Run it as a role that may use pg_durable: psql -X -v ON_ERROR_STOP=1 -f <this file>, or whole through any client.
-- It starts an instance. pg_durable wants the commit within five seconds of a start; after that the instance stays pending.

DO $check$
#variable_conflict use_variable
DECLARE
  df_installed text := (SELECT e.extversion FROM pg_catalog.pg_extension AS e WHERE e.extname = 'pg_durable');
  df_running text;
  df_texts text[];
BEGIN
  IF to_regprocedure('df.version()') IS NOT NULL THEN
    df_running := df.version();
    -- The local engine on a plain PostgreSQL is a script, no extension.
    df_installed := coalesce(df_installed, substring(df_running from '^([0-9.]+)[+]dfdsl'));
  END IF;
  IF (string_to_array(substring(df_installed from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 5]
      AND string_to_array(substring(df_running from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 5]) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = CASE WHEN df_installed IS NULL
        THEN format('dfdsl: the extension pg_durable is not installed in the database %s', current_database())
        ELSE format('dfdsl: the extension pg_durable has version %s here, and the server runs %s; this was compiled for 0.2.5 or newer', df_installed, df_running) END,
      HINT = 'Run CREATE EXTENSION pg_durable, ALTER EXTENSION pg_durable UPDATE or this script elsewhere, or compile with the --target that is installed.';
  END IF;
  df_texts := ARRAY[df.getvar('n'), coalesce(pg_catalog.concat('a-', df.getvar('n')), '')]::text[];
  IF df_texts[1] IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = 'dfdsl: orders needs the engine variable n, which is not set for this role',
      HINT = 'Run SELECT df.setvar(''n'', ''...'') before the start, as a statement of its own.';
  END IF;
END $check$;

SELECT df.start(
  df.sql(pg_catalog.concat($q$/* shop/orders.df:2 orders #9f2c61aa */ SELECT $q$, df_constant.constants[1], $q$::text::int, $q$, df_constant.constants[2], $q$::text$q$)),
  pg_catalog.concat('a-', df.getvar('n'))) AS instance_id
FROM (SELECT coalesce(
    (SELECT dfx_extension.extversion FROM pg_catalog.pg_extension AS dfx_extension WHERE dfx_extension.extname = 'pg_durable'),
    substring(df.version() from '^([0-9.]+)[+]dfdsl')) AS version) AS df_installed
CROSS JOIN LATERAL (SELECT ARRAY[df.getvar('n'), coalesce(pg_catalog.concat('a-', df.getvar('n')), '')]::text[] AS texts OFFSET 0) AS df_text
CROSS JOIN LATERAL (SELECT ARRAY(
    SELECT CASE
        WHEN dfx_value.content IS NULL THEN 'NULL'
        WHEN octet_length(dfx_value.content) <= 60 AND dfx_value.content ~ '^[A-Za-z0-9 _.,:/@+-]*$'
          AND strpos(dfx_value.content, '--') = 0 THEN quote_literal(dfx_value.content)
        ELSE concat('convert_from(decode(''', encode(convert_to(dfx_value.content, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')')
      END
      FROM unnest(df_text.texts) WITH ORDINALITY AS dfx_value(content, position)
     ORDER BY dfx_value.position) AS constants OFFSET 0) AS df_constant
WHERE string_to_array(substring(df_installed.version from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 5]
  AND string_to_array(substring(df.version() from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 5]
  AND array_position(df_text.texts, NULL) IS NULL;
