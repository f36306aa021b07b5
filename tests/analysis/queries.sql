SELECT 1

SELECT 1;

/* a */ SELECT /* nested /* comment */ here */ 1 -- and to the end

SELECT

TABLE pg_catalog.pg_class

VALUES (1, 'a', NULL), (2, 'b', now())

SELECT 1 AS a, 2 AS "B c", 3 "order", 4 select_

SELECT 'it''s', E'a\tb\'c\\', 'plain \n', U&'d\0061t\+000061', U&'d!0061t!+000061' UESCAPE '!', B'101', X'1FF', N'text'

SELECT 'a'
  'continued'
  -- over a comment
  'twice'

SELECT $$dollar 'quoted' "text"$$, $tag$with $$ inside$tag$, $Ünïcode$x$Ünïcode$

SELECT "quoted ""name""", U&"d\0061t\+000061" FROM (SELECT 1 AS "quoted ""name""", 2 AS data) q

SELECT 1::int, 1::int4, 1::integer, 1::bigint, 1::int8, 1::smallint, 1::int2, 1::numeric, 1::numeric(10, 2), 1::decimal, 1::real

SELECT 1::float, 1::float(3), 1::float(30), 1::float8, 1::double precision, '1'::text, 'a'::varchar, 'a'::varchar(3), 'a'::char(3)

SELECT 'a'::character varying (5), 'a'::bpchar, 'a'::name, true::bool, 't'::boolean, '1'::"char", '{}'::json, '{}'::jsonb

SELECT date '2024-01-01', time '10:00', timestamp '2024-01-01', timestamptz '2024-01-01 00:00Z', interval '1 day', interval '3' hour

SELECT timestamp with time zone '2024-01-01', time with time zone '10:00+00', interval(3) '1.5 s', double precision '1.5', numeric(4,1) '2.25'

SELECT '{1,2}'::int[], ARRAY[1, 2], ARRAY['a', NULL], ARRAY[[1, 2], [3, 4]], '{}'::text[][], ARRAY[]::int[], array(SELECT 1)

SELECT (ARRAY[1,2,3])[1], (ARRAY[1,2,3])[1:2], (ARRAY[[1]])[1][1]

SELECT ROW(1, 'a'), (1, 'a'), ROW(), (ROW(1, 2)).f1

SELECT 1 + 2, 1 - 2, 2 * 3, 7 / 2, 7 % 2, 2 ^ 3, |/ 4, ||/ 8, @ -5, 5 & 3, 5 | 3, 5 # 3, ~5, 1 << 2, 8 >> 1

SELECT 1.5 + 1, 1.5 * 2::bigint, 1::smallint + 1::smallint, 1::bigint + 1, 1.5::real + 1.5::real, 1::float8 * 2, 1 / 2.0, - 1.5, + 1, -(1::bigint)

SELECT 1 = 1, 1 <> 2, 1 != 2, 1 < 2, 1 <= 2, 1 > 2, 1 >= 2, 'a' ~ 'b', 'a' ~* 'b', 'a' !~ 'b', 'a' LIKE 'b', 'a' ILIKE 'b%' ESCAPE '!'

SELECT 'a' NOT LIKE 'b', 'a' SIMILAR TO '(a|b)', 1 BETWEEN 0 AND 2, 1 NOT BETWEEN 0 AND 2, 1 BETWEEN SYMMETRIC 2 AND 0, 1 IN (1, 2), 1 NOT IN (3)

SELECT 1 IS NULL, 1 IS NOT NULL, true IS TRUE, NULL::bool IS UNKNOWN, 1 IS DISTINCT FROM 2, NOT true, true AND false OR true, 1 ISNULL, 1 NOTNULL

SELECT 1 = ANY (ARRAY[1]), 1 = ALL (SELECT 1), 1 IN (SELECT 1), EXISTS (SELECT 1), (1, 2) = (1, 2), (1, 2) < (2, 1), (current_date, current_date) OVERLAPS (current_date, current_date)

SELECT 'a' || 'b', 'a'::text || 1, 1 || 'a'::text, 'a'::varchar || 'b', '{}'::jsonb || '{}'::jsonb, ARRAY[1] || 2, ARRAY[1] || ARRAY[2], 'a' || 'b' || 'c'::text

SELECT '{"a": 1}'::jsonb -> 'a', '{"a": 1}'::jsonb ->> 'a', '{"a": 1}'::json -> 'a', '{"a": 1}'::json ->> 'a', '{"a": {"b": 1}}'::jsonb #> '{a,b}'

SELECT '{"a": 1}'::jsonb #>> '{a}', '{"a": 1}'::jsonb ? 'a', '{"a": 1}'::jsonb ?| ARRAY['a'], '{"a": 1}'::jsonb ?& ARRAY['a'], '{"a": 1}'::jsonb @> '{}', '{}'::jsonb <@ '{"a": 1}'

SELECT '{"a": 1}'::jsonb @? '$.a', '{"a": 1}'::jsonb @@ '$.a == 1', '{"a": 1}'::jsonb - 'a', '{"a": 1}'::jsonb #- '{a}'

SELECT jsonb_path_query('[1, 2]', '$[*] ? (@ > 1)'), jsonb_path_exists('{}', '$.a'), jsonb_build_object('a', 1, 'b', ARRAY[1])

SELECT count(*), count(DISTINCT a), sum(a), avg(a), min(a), max(a), sum(b), avg(b), sum(c), min(t), max(t), bool_and(true), string_agg(t, ',') FROM (VALUES (1, 2::bigint, 1.5, 'x')) v(a, b, c, t)

SELECT sum(1::smallint), sum(1.5::real), sum(1.5::float8), avg(1.5::float8), sum(interval '1 day'), min('a'), max('a'::varchar), max(date '2024-01-01'), count(1) FILTER (WHERE true)

SELECT array_agg(a ORDER BY a DESC), json_agg(a), jsonb_agg(a), jsonb_object_agg('k', a), percentile_cont(0.5) WITHIN GROUP (ORDER BY a), mode() WITHIN GROUP (ORDER BY a) FROM (VALUES (1)) v(a)

SELECT row_number() OVER (), rank() OVER w, dense_rank() OVER (PARTITION BY a ORDER BY a ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), ntile(2) OVER w, lag(a) OVER w, lead(a, 1, 0) OVER w, first_value(a) OVER w, sum(a) OVER (ORDER BY a RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) FROM (VALUES (1)) v(a) WINDOW w AS (ORDER BY a)

SELECT a, b, count(*), grouping(a, b) FROM (VALUES (1, 2)) v(a, b) GROUP BY GROUPING SETS ((a, b), (a), ()), ROLLUP (a), CUBE (b)

SELECT a, sum(b) FROM (VALUES (1, 2)) v(a, b) GROUP BY DISTINCT a HAVING sum(b) > 1 ORDER BY 2 DESC NULLS LAST, a USING < LIMIT 5 OFFSET 1

SELECT DISTINCT ON (a) a, b FROM (VALUES (1, 2)) v(a, b) ORDER BY a, b FETCH FIRST 3 ROWS WITH TIES

SELECT ALL a FROM (VALUES (1)) v(a) OFFSET 1 ROW FETCH NEXT ROW ONLY

SELECT now(), current_timestamp, current_timestamp(3), localtimestamp, current_date, current_time, localtime, clock_timestamp(), transaction_timestamp()

SELECT current_user, session_user, user, current_role, current_catalog, current_schema, current_database(), version()

SELECT now() - interval '1 day', now() - now(), date '2024-01-01' - date '2023-01-01', date '2024-01-01' + 1, date '2024-01-01' + interval '1 hour', now() AT TIME ZONE 'UTC', (now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC', interval '1 day' * 2

SELECT extract(year FROM now()), extract(epoch FROM interval '1 day'), date_part('hour', now()), date_trunc('day', now()), date_trunc('day', localtimestamp), date_trunc('hour', interval '1 day'), age(now()), date_trunc('day', current_date), make_interval(days => 1), to_timestamp(0), make_date(2024, 1, 1)

SELECT substring('abc' FROM 2 FOR 1), substring('abc', 2), substring('abc' SIMILAR 'a#"b#"c' ESCAPE '#'), position('b' IN 'abc'), trim(BOTH 'x' FROM 'xax'), trim('a'), overlay('abc' PLACING 'x' FROM 1), upper('a'), lower('A'), length('a'), char_length('a'), replace('a', 'b', 'c'), left('abc', 2), concat('a', 1), format('%s %1$s %I %L', 'a', 'b', 'c'), md5('a'), repeat('a', 3), split_part('a,b', ',', 1), to_char(now(), 'YYYY'), lpad('a', 3), regexp_replace('a', 'b', 'c'), reverse('ab'), chr(65), ascii('a'), initcap('a'), strpos('a', 'a'), encode('a', 'hex'), convert_from('a', 'UTF8'), 'a' COLLATE "C"

SELECT abs(-1), abs(-1.5), abs(1::bigint), ceil(1.5), floor(1.5), round(1.5), round(1.55, 1), round(1.5::float8), trunc(1.5), sqrt(2), power(2, 3), mod(5, 2), random() < 2, greatest(1, 2), least(1, 2.5), coalesce(NULL, 1), coalesce(NULL, 'a'), nullif(1, 2), num_nulls(1, NULL), pi(), sign(-1), exp(1.0), ln(2.0)

SELECT CASE WHEN true THEN 1 ELSE 2 END, CASE 1 WHEN 1 THEN 'a' END, CASE WHEN true THEN 1 ELSE 2.5 END, CASE WHEN true THEN NULL ELSE now() END, CASE WHEN true THEN 1 ELSE a END FROM (SELECT 5 AS a) q

SELECT NULL, NULL::int, 'a', 10000000000, 100000000000000000000, 1e5, 0x1F, 0b101, 0o17, 1_000_000, .5, 5., true, false

SELECT gen_random_uuid() IS NOT NULL, '00000000-0000-0000-0000-000000000000'::uuid, to_jsonb(1), to_json(1), row_to_json(ROW(1)), jsonb_array_length('[]'), jsonb_typeof('1'), jsonb_set('{}', '{a}', '1'), array_length(ARRAY[1], 1), cardinality(ARRAY[1]), string_to_array('a,b', ','), array_to_string(ARRAY[1], ','), regexp_matches('a', 'a'), pg_backend_pid() > 0, txid_current() > 0

SELECT 'a'::bytea, decode('00', 'hex'), sha256('a'), convert_to('a', 'UTF8'), 1::oid, 'pg_class'::regclass, '1.2.3.4'::inet, '10.0.0.0/8'::cidr, '1'::money, '(1,2)'::point, B'1'::bit(3), B'101'::varbit, '[1,2)'::int4range, to_tsvector('a'), 'a'::tsquery

SELECT (SELECT 1), (SELECT 1 AS x), (SELECT max(a) FROM (VALUES (1)) v(a)), (SELECT 'a'), (SELECT now() LIMIT 1), (VALUES (1)), (SELECT 1 UNION SELECT 2 LIMIT 1)

SELECT a.x, b.z AS y, a.*, b.* FROM (SELECT 1 AS x, 'a' AS n) a CROSS JOIN (SELECT 2.5 AS z, true AS w) b

SELECT * FROM (VALUES (1, 'a'), (2, NULL)) AS v(id, name)

SELECT * FROM (VALUES (1, 'a'), (2.5, 'b')) v

SELECT v.*, 1 AS more FROM (VALUES (now(), NULL)) v

SELECT * FROM (SELECT 1 AS a) x JOIN (SELECT 2 AS b) y ON x.a < y.b LEFT JOIN (SELECT 3 AS c) z ON true

SELECT * FROM (SELECT 1 AS a, 2 AS b) x JOIN (SELECT 1 AS a, 3 AS c) y USING (a)

SELECT a, b, c, y.a FROM (SELECT 1 AS a, 2 AS b) x NATURAL FULL JOIN (SELECT 1 AS a, 3 AS c) y

SELECT * FROM generate_series(1, 3)

SELECT i, g.* FROM generate_series(1, 3) AS g(i), generate_series(1::bigint, 2) AS h

SELECT * FROM generate_series(now(), now(), interval '1 day') WITH ORDINALITY AS t(d, n)

SELECT * FROM jsonb_array_elements('[1]'), jsonb_array_elements_text('["a"]') AS e, jsonb_each('{}') AS k(a, b), json_each_text('{}'), jsonb_object_keys('{}') o

SELECT e.value, e.ordinality FROM jsonb_array_elements('[1]') WITH ORDINALITY AS e

SELECT * FROM jsonb_to_recordset('[]') AS r(id int, name text, at timestamptz, "Odd Name" numeric(5,2)), unnest(ARRAY[1], ARRAY['a']) AS u(a, b), LATERAL (SELECT r.id + 1 AS next) l

SELECT * FROM unnest(ARRAY[1, 2]) AS u, regexp_split_to_table('a b', ' ') AS w, ROWS FROM (generate_series(1, 2), generate_series(1, 3)) AS r(a, b)

SELECT relname, c.oid, c.* FROM pg_catalog.pg_class AS c TABLESAMPLE system (10) REPEATABLE (1) WHERE c.relkind = 'r' ORDER BY relname COLLATE "C" LIMIT 1

SELECT n.nspname::text, count(*) AS tables, n.oid::regnamespace::text FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid GROUP BY n.oid, n.nspname

WITH a AS (SELECT 1 AS x), b(y, z) AS MATERIALIZED (SELECT x, x + 1 FROM a), c AS NOT MATERIALIZED (TABLE b) SELECT * FROM c, a

WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT n, sum(n) OVER () AS s FROM t

WITH RECURSIVE t(id, parent) AS (SELECT 1, NULL::int UNION ALL SELECT 2, 1 FROM t WHERE false) SEARCH DEPTH FIRST BY id SET ord CYCLE id SET is_cycle USING path SELECT * FROM t

WITH a AS (WITH b AS (SELECT 1 AS q) SELECT q, q + 1.5 AS r FROM b) SELECT a.*, (SELECT r FROM a) AS again FROM a

SELECT 1 AS a, 'x' AS b UNION SELECT 2, 'y' UNION ALL SELECT 3, NULL EXCEPT SELECT 4, 'z'

(SELECT 1 AS a ORDER BY a LIMIT 1) UNION ALL (SELECT 2.5) INTERSECT SELECT 3

SELECT NULL AS a UNION SELECT 'x'

SELECT 1 AS a UNION SELECT 2::bigint UNION SELECT 3.5

SELECT q.a, q.b FROM (SELECT 1 AS a, 2 AS b) AS q WHERE (a, b) IN (VALUES (1, 2)) AND q IS NOT NULL FOR UPDATE OF q SKIP LOCKED

SELECT ctid, tableoid::regclass::text, xmin::text FROM pg_catalog.pg_class LIMIT 0

SELECT set_config('a.b', 'c', false), current_setting('a.b', true), pg_catalog.format('%s', 1), pg_catalog.now(), OPERATOR(pg_catalog.-) 1, 1 OPERATOR(pg_catalog.+) 2

SELECT 5 != -1, 5 <-1, '{"a":{"b":2}}'::jsonb->'a'->'b', '[1,2]'::jsonb->-1, array[1,2]<@array[1], 2*-3, 'a'||$$b$$, 1::int/2::int8

SELECT f.a FROM (SELECT 1 AS a) AS f WHERE f.a IN (SELECT g.a FROM (SELECT 1 AS a) AS g WHERE g.a = f.a) AND NOT EXISTS (SELECT FROM (SELECT 1) h) IS FALSE

SELECT CAST('1' AS int), CAST(1 AS text) AS "type", CAST(NULL AS timestamptz), int4 '1', pg_catalog.int8 '1', text 'x', varchar(3) 'abc', bool 't', jsonb '{}'

SELECT lower('[1,2)'::int4range), upper(int4range(1, 2)), isempty('empty'::int4range), int4range(1, 2) @> 1, '{[1,2)}'::int4multirange IS NULL

SELECT min(a) AS lowest, max(a)::text AS highest, (sum(a) / count(*))::numeric(10, 2) AS mean, every(a > 0) AS positive, bit_or(a) FROM (VALUES (1), (2)) v(a)
