-- http_values
df.seq(df.seq(df.seq(
  df.as(df.sql($q$/* http_values.df:2 http_values #9f41fa6d */ SELECT 'a b' AS v$q$), 'x'),
  df.as(df.sql($q$/* http_values.df:3 http_values #010aff81 */ SELECT pg_catalog.concat('b ', ($x)::text, E' \x7by}') AS body,
    pg_catalog.concat(($x)::text) AS header2_0,
    pg_catalog.concat('pay.example/', (
    (SELECT coalesce(string_agg(CASE WHEN chr(b) ~ '[A-Za-z0-9._~-]' AND b < 128 THEN chr(b) ELSE '%' || upper(lpad(to_hex(b), 2, '0')) END, '' ORDER BY i), '')
    FROM (SELECT convert_to((($x)::text)::text, 'UTF8') AS v) u,
      LATERAL (SELECT i, get_byte(v, i) AS b FROM generate_series(0, length(v) - 1) i) w))::text, '?q=', (
    (SELECT coalesce(string_agg(CASE WHEN chr(b) ~ '[A-Za-z0-9._~-]' AND b < 128 THEN chr(b) ELSE '%' || upper(lpad(to_hex(b), 2, '0')) END, '' ORDER BY i), '')
    FROM (SELECT convert_to((($x.v)::text)::text, 'UTF8') AS v) u,
      LATERAL (SELECT i, get_byte(v, i) AS b FROM generate_series(0, length(v) - 1) i) w))::text) AS url$q$), 'dfx_request_9e850409')), df.seq(
  df.as(df.http('https://$dfx_request_9e850409.url', 'POST', body => '$dfx_request_9e850409.body', headers => '{"Authorization": "Bearer {token}", "X-V": "$dfx_request_9e850409.header2_0"}'::jsonb) /* http_values.df:3 */, 'r'),
  df.as(df.sql($q$/* http_values.df:4 http_values #971a074e */ SELECT (to_jsonb(((jsonb_build_object('v', ($x)::text)))))::text AS body,
    regexp_replace(pg_catalog.concat(($r.body)::text, '/next'), '^https?://', '', 'i') AS url,
    lower(pg_catalog.concat(($r.body)::text)) LIKE 'https://%' AS secure$q$), 'dfx_request_e982349f'))), df.seq(df.seq(
  df.as(df.if(df.sql($q$/* http_values.df:4 http_values #75d068d5 */ SELECT ($dfx_request_e982349f.secure) AS c$q$),
    df.http('https://$dfx_request_e982349f.url', 'POST', body => '$dfx_request_e982349f.body', headers => '{"Content-Type": "application/json"}'::jsonb) /* http_values.df:4 */,
    df.http('http://$dfx_request_e982349f.url', 'POST', body => '$dfx_request_e982349f.body', headers => '{"Content-Type": "application/json"}'::jsonb) /* http_values.df:4 */), 's'),
  df.sql($q$/* http_values.df:4 http_values #d6f15dcc */ DO $dfx$ BEGIN IF NOT ($s.ok)::boolean THEN
    RAISE EXCEPTION USING MESSAGE = pg_catalog.concat('http POST: expected success, the server answered ', ($s.status)::integer); END IF; END $dfx$$q$)),
  df.sql($q$/* http_values.df:5 http_values #af302aca */ SELECT ($s.status)::integer AS status, ($s.ok)::boolean AS ok, ($s.headers)::jsonb ->> 'x'$q$)))
