-- pay
df.seq(df.seq(df.seq(
  df.as(df.sql(concat($q$/* atomic.df:2 pay #1e380e90 */ WITH dfx_q AS (SELECT total FROM shop.orders WHERE id = $q$, dfx_order_id, $q$::bigint
) SELECT dfx_q.total::text AS total FROM dfx_q$q$)), 'o'),
  df.as(df.sql(concat($q$/* atomic.df:3 pay #58057e1d */ SELECT (SELECT CASE WHEN json_typeof(v) = 'number' AND (length(v::text) > 15 OR v::text ~ '[^0-9-]') THEN to_json(v::text) ELSE v END FROM (SELECT dfx_row.j -> 'id' AS v) AS dfx_v) AS id
  FROM json_array_elements($q$, df_dfdsl_atomic_8729bcfe23fb9f21, $q$((
  SELECT row_to_json(dfx_values) FROM (SELECT ($q$, dfx_order_id, $q$::bigint)::text AS v1,
    (($o.total)::numeric)::text AS v2) AS dfx_values))) WITH ORDINALITY AS dfx_row(j, place) ORDER BY dfx_row.place$q$)), 'p')), df.seq(
  df.as(df.sql($q$/* atomic.df:7 pay #4d5a044b */ SELECT encode(convert_to((
  SELECT row_to_json(dfx_values) FROM (SELECT (($o.total)::numeric)::text AS v1,
    ('{sys_instance_id}')::text AS v2) AS dfx_values)::text, 'UTF8'), 'hex') AS text$q$), 'dfx_values_70637f25'),
  df.sql($q$/* atomic.df:7 pay #70637f25 */ DO $dfx$
DECLARE
  df_values json := convert_from(decode($dfx_values_70637f25, 'hex'), 'UTF8')::json;
  dfx_v1 text := quote_nullable(df_values ->> 'v1');
  dfx_v2 text := quote_nullable(df_values ->> 'v2');
BEGIN
  EXECUTE pg_catalog.concat('DELETE FROM shop.carts WHERE total = ((', dfx_v1, ')::numeric)');
  EXECUTE pg_catalog.concat('DELETE FROM shop.locks WHERE holder = (((', dfx_v2, ')::text)::text)');
END $dfx$$q$))),
  df.sql($q$/* atomic.df:8 pay #9aa85db1 */ SELECT ($p.id) AS payment$q$))
