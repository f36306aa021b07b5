"""Outcomes of `atomic`: one transaction, values in and out, and its statements mean what they mean as steps."""

from .outcomes import Case, case

_LOG = "INSERT INTO log(who, v)"

CASES: list[Case] = [
    case(
        "atomic_result_and_names",
        f"atomic {{ $$ {_LOG} VALUES ('atomic_result_and_names', 'a') RETURNING v, 7 AS n $$ |=> l"
        f" ~> $$ {_LOG} VALUES ('atomic_result_and_names', '<$l.v ${{l.n}}>') $$"
        " ~> $$ SELECT count(*) AS n, $l.n + 1 AS m FROM log WHERE who = 'atomic_result_and_names' $$ } |=> r"
        " ~> $$ SELECT $r.n AS n, $r AS first, $r.m AS m, $l.v AS v, $l AS l $$",
        rows=[{"n": 2, "first": 2, "m": 8, "v": "a", "l": "a"}],
        log=["a", "<a 7>"],
    ),
    case(
        "atomic_rolled_back",
        f"atomic {{ $$ {_LOG} VALUES ('atomic_rolled_back', 'gone') $$ ~> $$ SELECT 1 / 0 $$ }}",
        error="division by zero",
        log=[],
    ),
    case(
        "atomic_function_rolled_back",
        f"atomic {{ $$ {_LOG} VALUES ('atomic_function_rolled_back', 'gone') RETURNING 0 AS n $$ |=> z"
        " ~> $$ SELECT 1 / $z AS n $$ } |=> r ~> $$ SELECT $r.n $$",
        error="division by zero",
        log=[],
    ),
    case(
        "atomic_values_from_outside",
        "workflow main(p text, d date, z int) { $$ SELECT 5 AS n, 'it''s \\$x {y} \\ \\$dfx$' AS t, NULL::int AS no, 1.10 AS d $$ |=> x(n int, t text, no int, d numeric)"
        " ~> $$ SELECT 3 AS n, '007' AS t, NULL AS no $$ |=> y"
        f" ~> atomic {{ $$ {_LOG} VALUES ('atomic_values_from_outside', '$x.t') $$"
        f" ~> $$ {_LOG} VALUES ('atomic_values_from_outside', concat($x.n + $y.n, '/', $y.t, '/', $y.no?, '/', $x.no?, '/', $x.d * 2, '/', $p, '/', $d + 1, '/', $z?)) $$"
        " } } start main('a''b {x}', '2026-03-01', NULL)",
        log=["it's $x {y} \\ $dfx$", "8/007///2.20/a'b {x}/2026-03-02/"],
    ),
    case(
        "atomic_values_through_a_function",
        "workflow main(p text, z int) { $$ SELECT 5 AS n, 'it''s \\$x {y} \\ \\$dfx$' AS t $$ |=> x(n int, t text)"
        " ~> $$ SELECT 3 AS n, '007' AS t, NULL AS no $$ |=> y"
        f" ~> atomic {{ $$ {_LOG} VALUES ('atomic_values_through_a_function', '$x.t $p') $$"
        " ~> $$ SELECT $x.n - $y.n AS a, $y.t AS b, $y.no? AS c, $z? AS d, '{sys_instance_id}' ~ '^[0-9a-f]+$' AS e $$"
        " } |=> r(a int, b text, c text, d int, e boolean) ~> $$ SELECT $r.a AS a, $r.b AS b, $r.c? AS c, $r.d? AS d, $r.e AS e $$ }"
        " start main('a''b {x}', NULL)",
        rows=[{"a": 2, "b": "007", "c": None, "d": None, "e": True}],
        log=["it's $x {y} \\ $dfx$ a'b {x}"],
    ),
    case(
        "atomic_numbers_compare_as_numbers",
        "atomic { $$ SELECT 9 AS a, 10 AS b, 1.5 AS c, 12345678901234567890 AS big $$ |=> x"
        " ~> $$ SELECT $x.b > $x.a AS more, $x.c + 1 AS c $$ } |=> r"
        " ~> $$ SELECT $r.more AS more, $r.c::numeric + 1 AS c, $x.big AS big, $x.b > $x.a AS still $$",
        rows=[{"more": True, "c": "3.5000", "big": "12345678901234567890", "still": True}],
    ),
    case(
        "atomic_strict_no_row",
        f"atomic {{ $$ {_LOG} VALUES ('atomic_strict_no_row', 'gone') $$ ~> $$ SELECT 1 AS n WHERE false $$ |=> x ~> $$ SELECT $x.n $$ }}",
        error=r"\$x has no rows",
        log=[],
    ),
    case(
        "atomic_strict_null",
        "atomic { $$ SELECT NULL AS n, 1 AS m $$ |=> x ~> $$ SELECT $x $$ }",
        error=r"\$x is NULL",
    ),
    case(
        "atomic_strict_null_column",
        "atomic { $$ SELECT 1 AS m, NULL AS n $$ |=> x ~> $$ SELECT $x.n $$ }",
        error=r"\$x\.n is NULL",
    ),
    case(
        "atomic_lenient",
        "atomic { $$ SELECT 1 AS n WHERE false $$ |=> x ~> $$ SELECT NULL AS n $$ |=> y"
        " ~> $$ SELECT $x.n? IS NULL AS a, $x? IS NULL AS b, coalesce($y.n?, 'none') AS c $$ } |=> r"
        " ~> $$ SELECT $r.a AS a, $r.b AS b, $r.c AS c, $x.n? IS NULL AS d $$",
        rows=[{"a": True, "b": True, "c": "none", "d": True}],
    ),
    case(
        "atomic_row_sets",
        "$$ SELECT n, 'v' || n AS t FROM generate_series(1, 3) n $$ |=> o(n int, t text)"
        " ~> $$ SELECT n AS a, CASE WHEN n > 1 THEN 'it''s ' || n END AS b FROM generate_series(1, 2) n $$ |=> u"
        " ~> atomic { $$ SELECT n * 10 AS n, NULL AS nil FROM $o.* $$ |=> i"
        f" ~> $$ {_LOG} SELECT 'atomic_row_sets', concat(i.n, i.nil) FROM $i.* AS i ORDER BY 1 $$"
        f" ~> $$ {_LOG} SELECT 'atomic_row_sets', concat(a, b) FROM $u.* ORDER BY a $$"
        " ~> $$ SELECT n, n || 'x' AS t FROM $i.* ORDER BY n DESC $$ |=> k(n int, t text)"
        " ~> $$ SELECT sum(n) AS s, min(t) AS t FROM $k.* $$ } |=> r"
        " ~> $$ SELECT ($r.s)::int + sum(k.n) AS s, string_agg(k.t, ',') AS t FROM $k.* AS k $$",
        rows=[{"s": 120, "t": "30x,20x,10x"}],
        log=["10", "20", "30", "1", "2it's 2"],
    ),
    case(
        "atomic_empty_row_sets",
        "$$ SELECT 1 AS n WHERE false $$ |=> o(n int) ~> $$ SELECT 1 AS n WHERE false $$ |=> u"
        " ~> atomic { $$ SELECT n FROM $o.* $$ |=> i(n int) ~> $$ SELECT (SELECT count(*) FROM $i.*) + (SELECT count(*) FROM $u.*) AS n $$ } |=> r"
        " ~> $$ SELECT $r.n AS n, (SELECT count(*) FROM $i.*) AS m $$",
        rows=[{"n": 0, "m": 0}],
    ),
    case(
        "atomic_rebinding",
        "$$ SELECT 1 AS n $$ |=> x ~> atomic { $$ SELECT $x + 1 AS n $$ |=> x ~> $$ SELECT $x * 10 AS n $$ |=> x"
        " ~> $$ SELECT $x + 5 AS n $$ |=> y } ~> $$ SELECT $x AS x, $y AS y $$",
        rows=[{"x": 20, "y": 25}],
    ),
    case(
        "atomic_in_a_loop",
        "$$ SELECT 0 AS i $$ |=> i ~> loop { atomic { $$ SELECT $i + 1 AS i $$ |=> i"
        f" ~> $$ {_LOG} SELECT 'atomic_in_a_loop', $i $$ }} }} until $$ $i >= 2 $$ ~> $$ SELECT $i AS i $$",
        rows=[{"i": 2}],
        log=["1", "2"],
    ),
    case(
        "atomic_in_branches",
        "parallel { a: atomic { $$ SELECT 1 AS n $$ |=> q ~> $$ SELECT $q + 1 AS n $$ }, b: atomic { $$ SELECT 5 AS n $$ |=> w ~> $$ SELECT $w + 1 AS n $$ } } |=> p"
        " ~> $$ SELECT $q AS q, $w AS w $$",
        rows=[{"q": 1, "w": 5}],
    ),
    case(
        "atomic_result_of_the_workflow",
        "atomic { $$ SELECT 1 AS n $$ ~> $$ SELECT 2 AS n, 'x' AS t $$ |=> r(n int, t text) }",
        rows=[{"n": 2, "t": "x"}],
    ),
    case(
        "atomic_without_rows",
        f"atomic {{ $$ {_LOG} VALUES ('atomic_without_rows', 'a') $$ |=> x }} |=> y ~> $$ SELECT $x? IS NULL AS x, $y? IS NULL AS y $$",
        rows=[{"x": True, "y": True}],
        log=["a"],
    ),
    case(
        "atomic_of_all_kinds",
        "atomic { $$ CREATE TABLE IF NOT EXISTS public.atomic_kinds (n int) $$ ~> $$ TRUNCATE public.atomic_kinds $$"
        " ~> $$ WITH w AS (INSERT INTO public.atomic_kinds VALUES (1), (2) RETURNING n) SELECT sum(n) AS s FROM w $$ |=> s"
        " ~> $$ WITH w AS (SELECT 1 AS n) UPDATE public.atomic_kinds k SET n = 7 FROM w WHERE k.n = w.n $$"
        " ~> $$ MERGE INTO public.atomic_kinds k USING (SELECT 2 AS n) q ON k.n = q.n WHEN MATCHED THEN UPDATE SET n = 9 -- why\n $$"
        " ~> $$ DO $b$ BEGIN PERFORM 1; END $b$ $$ ~> (VALUES_() ~> $$ SELECT string_agg(n::text, ',' ORDER BY n) AS a FROM public.atomic_kinds $$) } |=> r"
        " ~> $$ SELECT $r.a AS a, $s.s AS s $$".replace("(VALUES_() ~> ", "($$ VALUES (1) $$ ~> "),
        rows=[{"a": "7,9", "s": 3}],
    ),
    case(
        "atomic_inlined_twice",
        "workflow f(n int) { atomic { $$ SELECT $n AS n $$ |=> a ~> $$ SELECT $a * 2 AS n $$ } }"
        " workflow main() { f(2) |=> x ~> f(5) |=> y ~> $$ SELECT $x.n AS x, $y.n AS y $$ } start main()",
        rows=[{"x": 4, "y": 10}],
    ),
    case(
        "atomic_json",
        """$$ SELECT '{"a": [1, "{x} \\$y"]}'::jsonb AS j $$ |=> j(j jsonb) ~> atomic { $$ SELECT $j.j AS j $$ |=> k(j jsonb) ~> $$ SELECT $k.j -> 'a' ->> 1 AS v $$ } |=> r"""
        " ~> $$ SELECT $r.v AS v, ($k.j -> 'a' ->> 0)::int AS n $$",
        rows=[{"v": "{x} $y", "n": 1}],
    ),
]
