-- Made by dfdsl 0.1.0 from examples/pg_durable/join.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
-- Run it as a role that may use pg_durable: psql -X -v ON_ERROR_STOP=1 -f <this file>, or whole through any client.
-- It starts an instance. pg_durable wants the commit within five seconds of a start; after that the instance stays pending.

DO $check$
#variable_conflict use_variable
DECLARE
  df_installed text := (SELECT e.extversion FROM pg_catalog.pg_extension AS e WHERE e.extname = 'pg_durable');
  df_running text;
BEGIN
  IF to_regprocedure('df.version()') IS NOT NULL THEN
    df_running := df.version();
    -- The local engine on a plain PostgreSQL is a script, no extension.
    df_installed := coalesce(df_installed, substring(df_running from '^([0-9.]+)[+]dfdsl'));
  END IF;
  IF (string_to_array(substring(df_installed from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]
      AND string_to_array(substring(df_running from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = CASE WHEN df_installed IS NULL
        THEN format('dfdsl: the extension pg_durable is not installed in the database %s', current_database())
        ELSE format('dfdsl: the extension pg_durable has version %s here, and the server runs %s; this was compiled for 0.2.6 or newer', df_installed, df_running) END,
      HINT = 'Run CREATE EXTENSION pg_durable, ALTER EXTENSION pg_durable UPDATE or this script elsewhere, or compile with the --target that is installed.';
  END IF;
END $check$;

SELECT df.start(
  df.join3( -- examples/pg_durable/join.df:3
    df.sql($q$/* examples/pg_durable/join.df:3 join #163cf190 */ SELECT 1 AS n FROM pg_sleep(0.3)$q$),
    df.sql($q$/* examples/pg_durable/join.df:3 join #519c8b40 */ SELECT 2 AS n FROM pg_sleep(0.1)$q$),
    df.sql($q$/* examples/pg_durable/join.df:3 join #6cfca2f0 */ SELECT 3 AS n$q$)),
  'join') AS instance_id
FROM (SELECT coalesce(
    (SELECT dfx_extension.extversion FROM pg_catalog.pg_extension AS dfx_extension WHERE dfx_extension.extname = 'pg_durable'),
    substring(df.version() from '^([0-9.]+)[+]dfdsl')) AS version) AS df_installed
WHERE string_to_array(substring(df_installed.version from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]
  AND string_to_array(substring(df.version() from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6];
