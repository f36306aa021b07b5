-- Made by dfdsl 0.1.0 from examples/pg_durable/http.df, for pg_durable 0.2.6 or newer. Change the source, not this script.
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
  IF (string_to_array(substring(df_installed from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]
      AND string_to_array(substring(df_running from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]) IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = CASE WHEN df_installed IS NULL
        THEN format('dfdsl: the extension pg_durable is not installed in the database %s', current_database())
        ELSE format('dfdsl: the extension pg_durable has version %s here, and the server runs %s; this was compiled for 0.2.6 or newer', df_installed, df_running) END,
      HINT = 'Run CREATE EXTENSION pg_durable, ALTER EXTENSION pg_durable UPDATE or this script elsewhere, or compile with the --target that is installed.';
  END IF;
  df_texts := ARRAY[df.getvar('api_url')]::text[];
  IF df_texts[1] IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = 'dfdsl: http needs the engine variable api_url, which is not set for this role',
      HINT = 'Run SELECT df.setvar(''api_url'', ''...'') before the start, as a statement of its own.';
  END IF;
END $check$;

SELECT df.start(
  df.seq(df.seq(
    df.as(df.sql($q$/* examples/pg_durable/http.df:4 http #3eb3dbda */ SELECT 'tea & milk' AS product$q$), 'wanted'),
    df.as(df.sql(pg_catalog.concat($q$/* examples/pg_durable/http.df:5 http #17c46069 */ SELECT regexp_replace(pg_catalog.concat($q$, df_constant.constants[1], $q$::text, '/products/', (
    (SELECT coalesce(string_agg(CASE WHEN chr(b) ~ '[A-Za-z0-9._~-]' AND b < 128 THEN chr(b) ELSE '%' || upper(lpad(to_hex(b), 2, '0')) END, '' ORDER BY i), '')
    FROM (SELECT convert_to((($wanted.product)::text)::text, 'UTF8') AS v) u,
      LATERAL (SELECT i, get_byte(v, i) AS b FROM generate_series(0, length(v) - 1) i) w))::text), '^https?://', '', 'i') AS url,
    lower(pg_catalog.concat($q$, df_constant.constants[1], $q$::text)) LIKE 'https://%' AS secure$q$)), 'dfx_request_bf5a9cc3')), df.seq(
    df.as(df.if(df.sql($q$/* examples/pg_durable/http.df:5 http #d05a03d9 */ SELECT ($dfx_request_bf5a9cc3.secure) AS c$q$),
      df.http('https://$dfx_request_bf5a9cc3.url', 'GET') /* examples/pg_durable/http.df:5 */,
      df.http('http://$dfx_request_bf5a9cc3.url', 'GET') /* examples/pg_durable/http.df:5 */), 'answer'),
    df.sql($q$/* examples/pg_durable/http.df:6 http #cbac33e2 */ SELECT ($answer.status)::integer AS status, ($answer.ok)::boolean AS ok, ($answer.body)::text AS body$q$))),
  'http') AS instance_id
FROM (SELECT coalesce(
    (SELECT dfx_extension.extversion FROM pg_catalog.pg_extension AS dfx_extension WHERE dfx_extension.extname = 'pg_durable'),
    substring(df.version() from '^([0-9.]+)[+]dfdsl')) AS version) AS df_installed
CROSS JOIN LATERAL (SELECT ARRAY[df.getvar('api_url')]::text[] AS texts OFFSET 0) AS df_text
CROSS JOIN LATERAL (SELECT ARRAY(
    SELECT CASE
        WHEN dfx_value.content IS NULL THEN 'NULL'
        WHEN octet_length(dfx_value.content) <= 60 AND dfx_value.content ~ '^[A-Za-z0-9 _.,:/@+-]*$'
          AND strpos(dfx_value.content, '--') = 0 THEN quote_literal(dfx_value.content)
        ELSE concat('convert_from(decode(''', encode(convert_to(dfx_value.content, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')')
      END
      FROM unnest(df_text.texts) WITH ORDINALITY AS dfx_value(content, position)
     ORDER BY dfx_value.position) AS constants OFFSET 0) AS df_constant
WHERE string_to_array(substring(df_installed.version from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]
  AND string_to_array(substring(df.version() from '^[0-9]+(?:[.][0-9]+)*'), '.')::int[] >= ARRAY[0, 2, 6]
  AND array_position(df_text.texts, NULL) IS NULL;
