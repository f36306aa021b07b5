"""Outcomes of what a query shows of its columns, where nobody says them: types, digits, rows of which only some are known."""

from .outcomes import Case, case

_ONE = "FROM (VALUES (1)) v(k)"
"""Something of which a column has a type that only PostgreSQL knows."""

CASES: list[Case] = [
    case(
        "shown_numbers_beside_unknown_columns",
        "$$ SELECT w AS who, n::numeric AS amount FROM (VALUES ('nine', 9), ('ten', 10), ('hundred', 100)) v(w, n) $$ |=> bids"
        " ~> $$ SELECT (SELECT who FROM $bids.* ORDER BY amount DESC LIMIT 1) AS who, max(b.amount) AS most, min(pg_typeof(amount)::text) AS t,"
        " jsonb_agg(amount ORDER BY amount) AS j FROM $bids.* AS b $$",
        rows=[{"who": "hundred", "most": "100", "t": "numeric", "j": [9, 10, 100]}],
    ),
    case(
        "shown_columns_without_rows",
        f"$$ SELECT k, 9::numeric AS amount, '[1]'::jsonb AS j, 'x' AS t {_ONE} WHERE false $$ |=> none"
        " ~> $$ SELECT count(*) AS n, max(amount) + 1 AS m, max(none.k) AS k, max(t) AS t FROM $none.* $$"
        " |=> r(n int, m numeric, k text, t text) ~> $$ SELECT $r.n AS n, $r.m? AS m, $r.k? AS k, $r.t? AS t $$",
        rows=[{"n": 0, "m": None, "k": None, "t": None}],
    ),
    case(
        "shown_json_beside_unknown_columns",
        f"""$$ SELECT k, '"5"'::jsonb AS a, '{{"x": [1.10, "y"]}}'::jsonb AS b, '"word"'::json AS c, 1.5::float8 AS f {_ONE} $$ |=> x"""
        " ~> $$ SELECT k, a, b #>> ARRAY['x'] AS b, c #>> ARRAY[]::text[] AS c, f * 2 AS f FROM $x.* $$",
        rows=[{"k": 1, "a": "5", "b": '[1.10, "y"]', "c": "word", "f": 3.0}],
    ),
    case(
        "shown_columns_into_a_transaction",
        f"$$ SELECT k, 10::numeric AS amount, '2026-03-01'::date AS day, '[1]'::jsonb AS j {_ONE} $$ |=> x"
        " ~> atomic { $$ SELECT k + 1 AS k, amount > 9 AS more, day + 1 AS day, j -> 0 AS j FROM $x.* $$ |=> y }"
        " ~> $$ SELECT $y.k AS k, $y.more AS more, $y.day AS day, $y.j AS j $$",
        rows=[{"k": 2, "more": True, "day": "2026-03-02", "j": 1}],
    ),
    case(
        "shown_columns_of_a_transaction",
        """atomic { $$ SELECT 9 AS a, 10.5 AS b, '{"x": "y"}'::jsonb AS j, '"word"'::jsonb AS t $$ |=> x }"""
        " ~> $$ SELECT $x.b > $x.a AS more, $x.j ->> 'x' AS j, $x.t #>> ARRAY[]::text[] AS t $$",
        rows=[{"more": True, "j": "y", "t": "word"}],
    ),
    case(
        "shown_json_keeps_its_digits",
        """$$ SELECT '{"a": 1.10, "b": 12345678901234567890123}'::jsonb AS j, '[0.10]'::json AS k, 1 AS n $$ |=> x"""
        " ~> $$ SELECT $x.j ->> 'a' AS a, $x.j ->> 'b' AS b, $x.k ->> 0 AS k, (SELECT j ->> 'a' FROM $x.*) AS r, $x.n AS n $$",
        rows=[{"a": "1.10", "b": "12345678901234567890123", "k": "0.10", "r": "1.10", "n": 1}],
    ),
    case(
        "shown_json_is_the_result_as_it_is",
        """$$ SELECT '{"a": [1, "b"]}'::jsonb AS j, 1 AS n $$ |=> x""",
        rows=[{"j": {"a": [1, "b"]}, "n": 1}],
    ),
    case(
        "shown_json_of_a_block",
        """( $$ SELECT 1 AS one $$ ~> $$ SELECT '"word"'::jsonb AS t, '{"a": 1}'::jsonb AS j $$ ) |=> x"""
        " ~> $$ SELECT $x.t #>> ARRAY[]::text[] AS t, $x.j ->> 'a' AS a, (SELECT t #>> ARRAY[]::text[] FROM $x.*) AS r $$",
        rows=[{"t": "word", "a": "1", "r": "word"}],
    ),
]

_KINDS = (
    "'{\"a\": 1.10}'::jsonb AS j, '\"word\"'::jsonb AS w, '[0.10]'::json AS k, 9.50::numeric AS n, date '2026-03-01' AS d,"
    " interval '90 minutes' AS i, timestamptz '2026-03-01 10:00+00' AS at, '\\x00ff'::bytea AS b, 'NaN'::float8 AS f, ARRAY[1, 2] AS r,"
    " NULL::jsonb AS z, 'abc'::char(4) AS c"
)
_READ = (
    "$$ SELECT concat_ws(' ', $r.j ->> 'a', $r.w #>> ARRAY[]::text[], $r.k ->> 0, $r.n * 2, $r.d + 1, $r.i * 2, $r.at - interval '1 hour' ="
    " '2026-03-01 09:00+00', encode($r.b, 'hex'), $r.f = 'NaN', $r.r[2], $r.z? IS NULL, $r.c = 'abc') AS v $$"
)
_TOLD = {"v": "1.10 word 0.10 19.00 2026-03-02 03:00:00 t 00ff t 2 t t"}

ROWS: list[Case] = [
    case(
        "each_row_has_the_types_of_its_query",
        f"each r in $$ SELECT {_KINDS} $$ {{ {_READ} }} |=> e ~> $$ SELECT $e #>> '{{0,rows,0,v}}' AS v $$".replace(
            "'{0,rows,0,v}'", "ARRAY['0','rows','0','v']"
        ),
        rows=[_TOLD],
    ),
    case(
        "each_row_of_a_name_has_its_types",
        f"$$ SELECT {_KINDS} $$ |=> rows ~> each r in $rows {{ {_READ} }} |=> e ~> $$ SELECT $e -> 0 -> 'rows' -> 0 ->> 'v' AS v $$",
        rows=[_TOLD],
    ),
    case(
        "each_row_of_a_change_has_its_types",
        f"each r in $$ INSERT INTO log(who, v) VALUES ('each_row_of_a_change_has_its_types', '1') RETURNING {_KINDS} $$ {{ {_READ} }} |=> e"
        " ~> $$ SELECT $e -> 0 -> 'rows' -> 0 ->> 'v' AS v $$",
        rows=[_TOLD],
        log=["1"],
    ),
    case(
        "each_row_is_read_in_a_block_of_its_body",
        f"each r in $$ SELECT {_KINDS} $$ {{ retry(2) {{ {_READ} }} }} |=> e ~> $$ SELECT $e -> 0 -> 'rows' -> 0 ->> 'v' AS v $$",
        rows=[_TOLD],
    ),
    case(
        "each_row_as_a_whole_has_its_types",
        """each r in $$ SELECT '"word"'::jsonb AS w, '{"a": 1}'::jsonb AS j, 9.5::numeric AS n $$ {"""
        " $$ SELECT concat_ws(' ', q.w #>> ARRAY[]::text[], q.j ->> 'a', q.n * 2) AS v FROM $r.* AS q $$ } |=> e"
        " ~> $$ SELECT $e -> 0 -> 'rows' -> 0 ->> 'v' AS v $$",
        rows=[{"v": "word 1 19.0"}],
    ),
]
