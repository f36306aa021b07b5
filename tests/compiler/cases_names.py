"""Outcomes of names: captures, re-binding, `?`, columns, row sets, names that splits and loops carry."""

from .outcomes import Case, case

CASES: list[Case] = [
    case(
        "rebinding",
        "$$ SELECT 1 AS a $$ |=> x ~> $$ SELECT $x + 1 AS a $$ |=> x ~> $$ SELECT $x AS a $$",
        rows=[{"a": 2}],
    ),
    case(
        "rebinding_in_two_branches",
        "$$ SELECT 1 AS a $$ |=> x ~> $$ SELECT 2 AS b, 'q' AS c $$ |=> y"
        " ~> parallel { $$ SELECT $x + 10 AS a $$ |=> x, $$ SELECT $y.b + 10 AS b, $y.c || 'z' AS c $$ |=> y, sleep(0) }"
        " ~> $$ SELECT $x AS x, $y.b AS b, $y.c AS c $$",
        rows=[{"x": 11, "b": 12, "c": "qz"}],
    ),
    case(
        "rebinding_in_branches_of_a_loop",
        "$$ SELECT 0 AS a $$ |=> x ~> $$ SELECT 0 AS b $$ |=> y ~> $$ SELECT 0 AS c $$ |=> z"
        " ~> loop { parallel { $$ SELECT $x + 1 AS a $$ |=> x, $$ SELECT $y + 10 AS b $$ |=> y, $$ SELECT $z + 100 AS c $$ |=> z } }"
        " until $$ $x >= 2 $$ ~> $$ SELECT $x AS x, $y AS y, $z AS z $$",
        rows=[{"x": 2, "y": 20, "z": 200}],
    ),
    case(
        "rebinding_keeps_the_join",
        "$$ SELECT 0 AS a $$ |=> x ~> $$ SELECT 0 AS b $$ |=> y"
        """ ~> parallel { $$ SELECT $x + 1 AS a $$ |=> x, $$ SELECT $y + 2 AS b, '{"k": [1]}'::jsonb AS j $$ |=> y } |=> r"""
        " ~> $$ SELECT $x AS x, $y AS y, $r -> 1 -> 'rows' -> 0 AS r $$",
        rows=[{"x": 1, "y": 2, "r": {"b": 2, "j": {"k": [1]}}}],
    ),
    case(
        "rebinding_in_nested_joins",
        "$$ SELECT 0 AS a $$ |=> x ~> $$ SELECT 0 AS a $$ |=> y ~> $$ SELECT 0 AS a $$ |=> z"
        " ~> parallel { parallel { $$ SELECT 5 AS a $$ |=> z, $$ SELECT $x + 1 AS a $$ |=> x }, $$ SELECT $y + 2 AS a $$ |=> y }"
        " ~> $$ SELECT $x AS x, $y AS y, $z AS z $$",
        rows=[{"x": 1, "y": 2, "z": 5}],
    ),
    case(
        "rebinding_on_some_paths",
        "loop { parallel { if $$ $y? IS NULL $$ { $$ SELECT 1 + coalesce($x?, 0) AS a $$ |=> x }, $$ SELECT 10 + coalesce($y?, 0) AS b $$ |=> y } }"
        " until $$ $y >= 20 $$ ~> $$ SELECT $x? AS x, $y AS y $$",
        rows=[{"x": 1, "y": 20}],
    ),
    case(
        "rebinding_and_a_break",
        "$$ SELECT 0 AS a $$ |=> x ~> $$ SELECT 0 AS b $$ |=> y"
        " ~> loop { parallel { $$ SELECT $x + 1 AS a $$ |=> x ~> if $$ $x = 2 $$ { break 'two' } ~> $$ SELECT $x AS a $$ |=> x,"
        " $$ SELECT $y + 10 AS b $$ |=> y } } |=> r ~> $$ SELECT $x AS x, $y AS y, $r AS r $$",
        rows=[{"x": 2, "y": 20, "r": "two"}],
    ),
    case(
        "rebinding_of_typed_rows",
        "$$ SELECT 1 AS n, 'a' AS t $$ |=> x(n int, t text) ~> $$ SELECT 1 AS n $$ |=> y(n int)"
        " ~> parallel { $$ SELECT g AS n, g || '+' AS t FROM generate_series(3, 1, -1) g $$ |=> x(n int, t text),"
        " $$ SELECT 1 AS n WHERE false $$ |=> y(n int) }"
        " ~> $$ SELECT (SELECT string_agg(t, ',') FROM $x.*) AS x, (SELECT count(n) FROM $y.*) AS y, $x AS first $$",
        rows=[{"x": "3+,2+,1+", "y": 0, "first": 3}],
    ),
    case(
        "rebinding_of_a_signal",
        "wait_for_signal('none', 1) |=> s ~> $$ SELECT 1 AS n $$ |=> y"
        " ~> parallel { $$ SELECT $y + 1 AS n $$ |=> y, wait_for_signal('go') |=> s } ~> $$ SELECT $s.data ->> 'k' AS k, $y AS y $$",
        signals=(("go", '{"k": "v"}'),),
        rows=[{"k": "v", "y": 2}],
    ),
    case("negative_number", "$$ SELECT -3 AS a $$ |=> x ~> $$ SELECT 5-$x AS a $$", rows=[{"a": 8}]),
    case(
        "longest_name",
        "$$ SELECT 1 AS a $$ |=> a ~> $$ SELECT 2 AS b $$ |=> ab ~> $$ SELECT $a AS a, $ab AS ab $$",
        rows=[{"a": 1, "ab": 2}],
    ),
    case(
        "column",
        "$$ SELECT 1 AS a, 'x' AS b $$ |=> r ~> $$ SELECT $r.b AS b, ${r.a} AS a $$",
        rows=[{"b": "x", "a": 1}],
    ),
    case(
        "cast_columns",
        "$$ SELECT '2024-01-31' AS d, '1.50' AS n $$ |=> r(d date, n numeric)"
        " ~> $$ SELECT ($r.d + 1)::text AS d, ($r.n * 2)::text AS n $$",
        rows=[{"d": "2024-02-01", "n": "3.00"}],
    ),
    case("strict_null", "$$ SELECT NULL::int AS v $$ |=> x ~> $$ SELECT $x $$", error=r"\$x is NULL"),
    case(
        "lenient",
        "$$ SELECT NULL::int AS v WHERE false $$ |=> x(v int) ~> $$ SELECT $x? IS NULL AS a, $x.v? IS NULL AS b $$",
        rows=[{"a": True, "b": True}],
    ),
    case(
        "typed_rows",
        "$$ SELECT 2 AS a, 'it''s' AS b, true AS c UNION ALL SELECT 1, NULL, NULL $$ |=> r(a int, b text, c boolean)"
        " ~> $$ SELECT sum(a) AS s, max(b) AS m, bool_and(c) AS c FROM $r.* $$",
        rows=[{"s": 3, "m": "it's", "c": True}],
    ),
    case(
        "typed_rows_empty",
        "$$ SELECT 1 AS a, 'x' AS b WHERE false $$ |=> r(a int, b text)"
        " ~> $$ SELECT count(*) AS c, sum(a) AS s, max(b) AS m FROM $r.* $$",
        rows=[{"c": 0, "s": None, "m": None}],
    ),
    case(
        "untyped_rows",
        "$$ SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2, NULL ORDER BY 1 $$ |=> r"
        " ~> $$ SELECT string_agg(a::text || coalesce(b, '-'), ',' ORDER BY a) AS s FROM $r.* q $$",
        rows=[{"s": "1x,2-"}],
    ),
    case(
        "untyped_rows_empty",
        "$$ SELECT 1 AS a WHERE false $$ |=> r ~> $$ SELECT count(*) AS c FROM $r.* $$",
        rows=[{"c": 0}],
    ),
    case(
        "rows_in_a_join",
        "$$ SELECT 1 AS a UNION ALL SELECT 2 $$ |=> l(a int) ~> $$ SELECT 2 AS a $$ |=> r(a int)"
        " ~> $$ SELECT l.a FROM $l.* JOIN $r.* AS other ON l.a = other.a $$",
        rows=[{"a": 2}],
    ),
    case(
        "name_like_its_column",
        "$$ SELECT 1 AS i UNION ALL SELECT 2 $$ |=> i(i int) ~> $$ SELECT sum(i) AS s FROM $i.* $$",
        rows=[{"s": 3}],
    ),
    case(
        "columns_like_helpers",
        "$$ SELECT 1 AS j, 2 AS q, 3 AS r $$ |=> x(j int, q int, r int) ~> $$ SELECT j, q, r FROM $x.* $$",
        rows=[{"j": 1, "q": 2, "r": 3}],
    ),
    case(
        "capture_like_a_keyword",
        '$$ SELECT 1 AS "order" $$ |=> order(order int) ~> $$ SELECT $order.order AS n $$',
        rows=[{"n": 1}],
    ),
    case(
        "bound_on_one_path",
        "if $$ false $$ { $$ SELECT 1 AS n $$ |=> x } ~> $$ SELECT $x? IS NULL AS a, $x.n? IS NULL AS b $$",
        rows=[{"a": True, "b": True}],
    ),
    case(
        "bound_on_both_paths",
        "if $$ false $$ { $$ SELECT 1 AS n $$ |=> x } else { $$ SELECT 2 AS n $$ |=> x } ~> $$ SELECT $x AS n $$",
        rows=[{"n": 2}],
    ),
    case(
        "bound_by_a_loser",
        "race { $$ SELECT 1 AS n $$ |=> x, (sleep(20) ~> $$ SELECT 2 AS n $$ |=> y) } ~> $$ SELECT $x? AS x, $y? AS y $$",
        rows=[{"x": 1, "y": None}],
    ),
    case(
        "none_taken",
        "if $$ false $$ { $$ SELECT 1 AS n $$ } |=> r ~> $$ SELECT $r? IS NULL AS a, $r.n? IS NULL AS b $$",
        rows=[{"a": True, "b": True}],
    ),
    case(
        "sleep_won",
        "race { sleep(1), (sleep(20) ~> $$ SELECT 1 AS n $$) } |=> r ~> $$ SELECT $r.n? IS NULL AS b $$",
        rows=[{"b": True}],
    ),
    case(
        "rebound_in_a_branch",
        "$$ SELECT 1 AS x $$ |=> x ~> parallel { $$ SELECT 2 AS x $$ |=> x, $$ SELECT 3 AS y $$ } |=> r"
        " ~> $$ SELECT $x AS x, $r -> 0 -> 'rows' -> 0 -> 'x' AS first $$",
        rows=[{"x": 2, "first": 2}],
    ),
    case(
        "rebound_in_a_wide_join",
        "$$ SELECT 1 AS x $$ |=> x ~> parallel { $$ SELECT 2 AS x $$ |=> x, $$ SELECT 3 AS n $$, $$ SELECT 4 AS n $$,"
        " $$ SELECT 5 AS n $$ } |=> r ~> $$ SELECT $x AS x, $r -> 3 -> 'rows' -> 0 -> 'n' AS last $$",
        rows=[{"x": 2, "last": 5}],
    ),
    case(
        "rebound_in_a_nested_join",
        "$$ SELECT 1 AS x $$ |=> x ~> parallel { parallel { $$ SELECT 2 AS x $$ |=> x, $$ SELECT 3 AS y $$ },"
        " $$ SELECT 4 AS y $$ } ~> $$ SELECT $x AS x $$",
        rows=[{"x": 2}],
    ),
    case(
        "branches_do_not_see_each_other",
        "$$ SELECT 1 AS x $$ |=> x ~> parallel { (sleep(1) ~> $$ SELECT $x AS seen $$ |=> seen),"
        " $$ SELECT 2 AS x $$ |=> x } ~> $$ SELECT $x AS x, $seen AS seen $$",
        rows=[{"x": 2, "seen": 1}],
    ),
    case(
        "new_names_of_branches",
        "parallel { $$ SELECT 1 AS n $$ |=> a, if $$ true $$ { $$ SELECT 2 AS n $$ |=> b } }"
        " ~> $$ SELECT $a AS a, $b? AS b $$",
        rows=[{"a": 1, "b": 2}],
    ),
    case(
        "rebound_where_rows_may_come_or_not",
        "$$ SELECT 1 AS x $$ |=> x ~> race { a: ($$ SELECT 2 AS x $$ |=> x) | wait_for_signal('never') } |=> r"
        " ~> $$ SELECT $x AS x, $r.result #>> '{rows,0,x}' AS result $$",
        rows=[{"x": 2, "result": "2"}],
    ),
    case(
        "early_read_of_a_signal",
        "$$ SELECT 0 AS c $$ |=> c ~> loop { $$ INSERT INTO log(who, v)"
        " SELECT 'early_read_of_a_signal', ($s.timed_out?)::text $$ ~> wait_for_signal('never', 1) |=> s"
        " ~> $$ SELECT $c + 1 AS c $$ |=> c } until $$ $c = 2 $$",
        log=[None, "true"],
    ),
]
