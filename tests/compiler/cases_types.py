"""Outcomes of typed captures: what the engine refuses or changes comes back as it was."""

from .outcomes import Case, case

_ODD = (
    "'2 days'::interval AS i, ARRAY[1,NULL,3] AS b, '\\xdeadbeef'::bytea AS c, 'NaN'::float8 AS f, '\"a\\\"b\"'::jsonb AS j,"
    " '[1]'::jsonb AS k, 'infinity'::timestamptz AS t, 1.10::numeric AS n, 'x'::char(3) AS ch, 7 AS num"
)
_TYPED = "x(i interval, b int[], c bytea, f float8, j jsonb, k jsonb, t timestamptz, n numeric, ch char(3), num int)"
_READ = (
    "$$ SELECT $x.i + '1 day' = '3 days' AS a, ($x.b)[3] AS b, encode($x.c, 'hex') AS c, $x.f::text AS f, $x.j::text AS j,"
    " $x.k -> 0 AS k, $x.t::text AS t, $x.n::text AS n, $x.ch = 'x' AS ch, $x.num + 1 AS num $$"
)
_WHOLE = {
    "a": True,
    "b": 3,
    "c": "deadbeef",
    "f": "NaN",
    "j": '"a\\"b"',
    "k": 1,
    "t": "infinity",
    "n": "1.10",
    "ch": True,
    "num": 8,
}

_OBJECT = """$$ SELECT '{"k":[1,"x"]}'::jsonb AS j, 2.5::float8 AS f $$"""

CASES: list[Case] = [
    case("typed_select", f"$$ SELECT {_ODD} $$ |=> {_TYPED} ~> {_READ}", rows=[_WHOLE]),
    case(
        "typed_with",
        f"$$ WITH q AS (SELECT {_ODD}) SELECT * FROM q $$ |=> {_TYPED} ~> {_READ}",
        rows=[_WHOLE],
    ),
    case(
        "typed_rows_of_refused_types",
        f"$$ SELECT {_ODD} UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL $$ |=> {_TYPED}"
        " ~> $$ SELECT count(*) AS n, sum(i)::text AS i, sum(b[3]) AS b, max(j::text) AS j, max(f)::text AS f FROM $x.* $$",
        rows=[{"n": 2, "i": "2 days", "b": 3, "j": '"a\\"b"', "f": "NaN"}],
    ),
    case(
        "typed_with_that_changes_data",
        "$$ WITH i AS (INSERT INTO log(who, v) VALUES ('typed_with_that_changes_data', 'y') RETURNING v), j AS (SELECT 1)"
        " SELECT ARRAY[v] AS a FROM i $$ |=> x(a text[]) ~> $$ SELECT ($x.a)[1] AS a $$",
        rows=[{"a": "y"}],
        log=["y"],
    ),
    case(
        "typed_with_before_an_insert",
        "$$ WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 2)"
        " INSERT INTO log(who, v) SELECT 'typed_with_before_an_insert', n FROM t RETURNING ARRAY[v] AS a $$ |=> x(a text[])"
        " ~> $$ SELECT string_agg(a[1], ',' ORDER BY a) AS a FROM $x.* $$",
        rows=[{"a": "1,2"}],
        log=["1", "2"],
    ),
    case(
        "typed_returning",
        "$$ INSERT INTO log(who, v) VALUES ('typed_returning', 'y') RETURNING now() - now() AS a -- with a comment\n$$"
        " |=> x(a interval) ~> $$ SELECT $x.a::text AS a $$",
        rows=[{"a": "00:00:00"}],
        log=["y"],
    ),
    case(
        "typed_values",
        "$$ VALUES (interval '1 day', 1), ('2 days', 2) $$ |=> x(column1 interval, column2 int)"
        " ~> $$ SELECT sum(column1)::text AS a, sum(column2) AS b FROM $x.* $$",
        rows=[{"a": "3 days", "b": 3}],
    ),
    case(
        "typed_empty",
        "$$ SELECT interval '1 day' AS i WHERE false $$ |=> x(i interval) ~> $$ SELECT $x.i? IS NULL AS a, sum(i)::text AS s FROM $x.* $$",
        rows=[{"a": True, "s": None}],
    ),
    case(
        "typed_branches",
        "if $$ false $$ { $$ SELECT interval '1 day' AS i, '5'::jsonb AS j $$ }"
        " else { $$ SELECT interval '2 days' AS i, '\"s\"'::jsonb AS j $$ } |=> x(i interval, j jsonb)"
        " ~> $$ SELECT $x.i::text AS i, $x.j::text AS j, (SELECT j FROM $x.*) AS k $$",
        rows=[{"i": "2 days", "j": '"s"', "k": "s"}],
    ),
    case(
        "typed_branch_of_a_number",
        "if $$ true $$ { $$ SELECT '5'::jsonb AS j, '\"5\"'::jsonb AS k, 'NaN'::float8 AS f $$ } else { $$ SELECT NULL AS j, NULL AS k, 1.5 AS f $$ }"
        " |=> x(j jsonb, k jsonb, f float8) ~> $$ SELECT $x.j AS j, $x.k AS k, $x.f::text AS f, (SELECT jsonb_build_array(j, k) FROM $x.*) AS m $$",
        rows=[{"j": 5, "k": "5", "f": "NaN", "m": [5, "5"]}],
    ),
    case(
        "values_of_breaks_keep_their_types",
        f"loop {{ break {_OBJECT} }} |=> a ~> {_OBJECT} |=> x ~> loop {{ break $x }} |=> b"
        f" ~> loop {{ if $$ $n? = 1 $$ {{ break {_OBJECT} }} ~> $$ SELECT 1 AS n $$ |=> n ~> {_OBJECT} }} until $$ $n = 1 $$ |=> c"
        " ~> parallel { loop { break $a }, loop { break $b }, loop { break $c } } |=> r"
        " ~> $$ SELECT $r -> 0 -> 'rows' -> 0 AS a, $r -> 1 -> 'rows' -> 0 AS b, $r -> 2 -> 'rows' -> 0 AS c $$",
        rows=[{key: {"j": {"k": [1, "x"]}, "f": 2.5} for key in "abc"}],
    ),
    case(
        "value_of_a_break_of_a_refused_type",
        "loop { break $$ SELECT interval '1 day' AS i, 1 AS n $$ } |=> a(i interval, n int)"
        " ~> loop { break $a } |=> b(i interval, n int) ~> $$ SELECT $a.i::text AS a, $b.i::text AS b, $b.n AS n $$",
        rows=[{"a": "1 day", "b": "1 day", "n": 1}],
    ),
    case(
        "typed_condition",
        """if $$ SELECT true AS c, interval '1 day' AS i, '"s"'::jsonb AS j, '5'::jsonb AS k, '"5"'::jsonb AS l $$"""
        " |=> x(c boolean, i interval, j jsonb, k jsonb, l jsonb)"
        " { $$ SELECT $x.i::text AS i, $x.j::text AS j, $x.k AS k, $x.l AS l, (SELECT jsonb_build_array(j, k, l) FROM $x.*) AS m $$ }",
        rows=[{"i": "1 day", "j": '"s"', "k": 5, "l": "5", "m": ["s", 5, "5"]}],
    ),
    case(
        "typed_result_is_as_it_is",
        "$$ SELECT interval '1 day' AS i, 2.5::float8 AS f, '{\"a\": \"b\"}'::jsonb AS j, 1.10::numeric AS n $$ |=> x(i interval, f float8, j jsonb, n numeric)",
        rows=[{"i": "1 day", "f": 2.5, "j": {"a": "b"}, "n": "1.1000"}],
    ),
    case(
        "typed_carried_over_iterations",
        "$$ SELECT interval '0' AS i $$ |=> x(i interval) ~> loop { $$ SELECT $x.i + '1 hour' AS i $$ |=> x(i interval) }"
        " until $$ $x.i >= '2 hours' $$ ~> $$ SELECT $x::text AS i $$",
        rows=[{"i": "02:00:00"}],
    ),
    case(
        "member_of_a_member",
        "parallel { x: parallel { p: $$ SELECT 1 AS a $$, q: loop { break 'v' } }, y: sleep(0) } |=> r ~> $$ SELECT $r.x #>> '{rows,0,q}' AS q $$",
        rows=[{"q": "v"}],
    ),
    case(
        "result_of_a_named_keyed_join",
        "parallel { p: $$ SELECT 1 AS a $$, q: loop { break 'v' } } |=> k",
        rows=[{"p": {"rows": [{"a": 1}], "row_count": 1}, "q": "v"}],
    ),
    case(
        "results_of_branches_keep_their_types",
        f"race {{ a: {_OBJECT}, b: sleep(99) }} |=> r ~> parallel {{ {_OBJECT} }} |=> p"
        f" ~> race {{ a: parallel {{ x: if $$ true $$ {{ {_OBJECT} }}, y: sleep(0) }}, b: sleep(99) }} |=> q"
        " ~> $$ SELECT $r.result -> 'rows' -> 0 AS r, $p -> 0 -> 'rows' -> 0 AS p, $q.result #> '{rows,0,x,rows,0}' AS q $$",
        rows=[{key: {"j": {"k": [1, "x"]}, "f": 2.5} for key in "rpq"}],
    ),
]
