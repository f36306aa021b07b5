"""Outcomes of inlined workflows: arguments, defaults, hygiene, results, parameters that are bound anew."""

from .outcomes import Case, case


def _main(name: str, workflows: str, body: str) -> str:
    return f"{workflows} workflow {name}() {{ {body} }} start {name}()"


_NAP = "workflow nap() { sleep(0) }"
_NOTHING = "workflow nothing() { }"
_TEN = (
    "workflow ten(a int, b text = 'dflt') { $$ SELECT $a * 10 AS x $$ |=> x ~> $$ SELECT $x || $b AS r $$ }"
)
_SAME = "workflow same(x text) { $$ SELECT $x AS a $$ |=> a ~> $$ SELECT $x AS b $$ |=> b ~> $$ SELECT $a = $b AS same $$ }"

CASES: list[Case] = [
    case(
        "twice_with_the_callers_names",
        _main(
            "twice_with_the_callers_names",
            _TEN,
            "$$ SELECT 5 AS x $$ |=> x ~> ten(1) |=> p ~> ten($x, b => 'q''$x') |=> q ~> $$ SELECT $x AS x, $p AS p, $q AS q $$",
        ),
        rows=[{"x": 5, "p": "10dflt", "q": "50q'5"}],
    ),
    case(
        "call_in_a_loop",
        _main(
            "call_in_a_loop",
            "workflow h(k int) { $$ SELECT $k * 2 AS d $$ |=> d ~> $$ SELECT $d AS d $$ }",
            "$$ SELECT 0 AS d $$ |=> d ~> loop { $$ SELECT $d + 1 AS d $$ |=> d ~> h($d) |=> e"
            " ~> $$ INSERT INTO log(who, v) SELECT 'call_in_a_loop', $d || ':' || $e $$ } until $$ $d >= 2 $$",
        ),
        log=["1:2", "2:4"],
    ),
    case(
        "calls_at_once",
        _main(
            "calls_at_once",
            _TEN,
            "parallel { ten(1) |=> p, ten(2, b => 'z') |=> q } ~> $$ SELECT $p AS p, $q AS q $$",
        ),
        rows=[{"p": "10dflt", "q": "20z"}],
    ),
    case(
        "call_in_a_call",
        _main(
            "call_in_a_call",
            _TEN + " workflow mid(a int) { ten($a) |=> x ~> ten($$ $a + 1 $$, b => $x) }",
            "mid(1)",
        ),
        rows=[{"r": "2010dflt"}],
    ),
    case(
        "a_callees_names_end",
        _main(
            "a_callees_names_end",
            "workflow h() { $$ INSERT INTO log(who, v)"
            " SELECT 'a_callees_names_end', $z? $$ ~> $$ SELECT 'bound' AS z $$ |=> z }",
            "h() ~> h()",
        ),
        log=[None, None],
    ),
    case("argument_once", _main("argument_once", _SAME, "same($$ random()::text $$)"), rows=[{"same": True}]),
    case(
        "cast_argument_once",
        _main("cast_argument_once", _SAME, "same($$ random() $$::text)"),
        rows=[{"same": True}],
    ),
    case(
        "null_arguments",
        _main(
            "null_arguments",
            "workflow na(a int, b int = NULL) { $$ SELECT $a IS NULL AS a, $b IS NULL AS b, 'x$a|' AS t $$ }",
            "$$ SELECT NULL::int AS v $$ |=> x ~> na($x?) |=> r ~> na(null) |=> s ~> $$ SELECT $r.a AS a, $s.b AS b, $r.t || $s.t AS t $$",
        ),
        rows=[{"a": True, "b": True, "t": "x|x|"}],
    ),
    case(
        "argument_types",
        _main(
            "argument_types",
            "workflow t(a text[], b timestamptz, c numeric(6,2), d jsonb, e interval, f bytea) {"
            " $$ SELECT $a[2] AS a, ($b - timestamptz '2024-01-01 00:00+00')::text AS b, $c::text AS c, $d ->> 'k' AS d, ($e * 2)::text AS e, $f::text AS f $$ }",
            "$$ SELECT 1 AS one $$ |=> x ~> t($$ ARRAY['a', 'b''c'] $$, $$ timestamptz '2024-01-02 00:00+00' $$, $$ 1.239 $$,"
            """ $$ jsonb_build_object('k', '$x') $$, $$ interval '1 day' $$, $$ '\\x00ff'::bytea $$)""",
        ),
        rows=[{"a": "b'c", "b": "1 day", "c": "1.24", "d": "1", "e": "2 days", "f": "\\x00ff"}],
    ),
    case(
        "default_expression",
        _main(
            "default_expression",
            "workflow d(a int = $$ 40 + 2 $$, b int DEFAULT -1) { $$ SELECT $a AS a, 5-$b AS b $$ }",
            "d()",
        ),
        rows=[{"a": 42, "b": 6}],
    ),
    case(
        "named_arguments",
        _main(
            "named_arguments",
            "workflow n(a int, b int, c int = 3) { $$ SELECT $a AS a, $b AS b, $c AS c $$ }",
            "n(c => 9, b => 2, a => 1)",
        ),
        rows=[{"a": 1, "b": 2, "c": 9}],
    ),
    case(
        "value_of_a_nap",
        _main("value_of_a_nap", _NAP, "nap() |=> r ~> $$ SELECT $r? IS NULL AS ok $$"),
        rows=[{"ok": True}],
    ),
    case(
        "value_of_nothing",
        _main("value_of_nothing", _NOTHING, "nothing() |=> r ~> $$ SELECT $r? IS NULL AS ok $$"),
        rows=[{"ok": True}],
    ),
    case(
        "value_of_a_break",
        _main(
            "value_of_a_break",
            "workflow br() { loop { break $$ SELECT 4 AS v $$ } }",
            "br() |=> r ~> $$ SELECT $r AS r $$",
        ),
        rows=[{"r": 4}],
    ),
    case(
        "value_of_a_keyed_join",
        _main(
            "value_of_a_keyed_join",
            "workflow two() { parallel { a: $$ SELECT 1 AS n $$, b: sleep(0) } }",
            "two() |=> r ~> $$ SELECT $r.a -> 'rows' -> 0 -> 'n' AS n $$",
        ),
        rows=[{"n": 1}],
    ),
    case(
        "value_of_a_race",
        _main(
            "value_of_a_race",
            "workflow rr() { race { a: $$ SELECT 1 AS n $$, b: sleep(20) } }",
            "rr() |=> r ~> $$ SELECT $r.winner AS w $$",
        ),
        rows=[{"w": "a"}],
    ),
    case(
        "value_of_a_wait",
        _main(
            "value_of_a_wait",
            "workflow w() { wait_for_signal('go') }",
            "w() |=> s ~> $$ SELECT $s.data AS d $$",
        ),
        signals=(("go", "plain text"),),
        rows=[{"d": "plain text"}],
    ),
    case(
        "failing_callee",
        _main(
            "failing_callee",
            "workflow ib(n int) { if $$ $n > 1 $$ { fail 'n is $n' } }",
            "$$ SELECT 0 AS i $$ |=> i ~> loop { $$ SELECT $i + 1 AS i $$ |=> i ~> ib($i) } until $$ $i > 4 $$",
        ),
        error="n is 2",
    ),
    case(
        "parameter_counts",
        "workflow parameter_counts(i int) { loop { $$ SELECT $i + 1 AS i $$ |=> i } until $$ $i >= 3 $$ } start parameter_counts(1)",
        rows=[{"i": 3}],
    ),
    case(
        "parameter_counts_inlined",
        _main(
            "parameter_counts_inlined",
            "workflow up(i int) { loop { $$ SELECT $i + 1 AS i $$ |=> i } until $$ $i >= 3 $$ }",
            "$$ SELECT 1 AS n $$ |=> n ~> up($n)",
        ),
        rows=[{"i": 3}],
    ),
    case(
        "parameter_bound_on_one_path",
        "workflow parameter_bound_on_one_path(x int) { if $$ $x > 5 $$ { $$ SELECT 2 AS x $$ |=> x } ~> $$ SELECT $x AS n $$ }"
        " start parameter_bound_on_one_path(1)",
        rows=[{"n": 1}],
    ),
    case(
        "parameter_bound_anew",
        "workflow parameter_bound_anew(x int) { $$ SELECT $x + 1 AS x $$ |=> x ~> $$ SELECT $x AS n $$ } start parameter_bound_anew(1)",
        rows=[{"n": 2}],
    ),
    case(
        "parameter_bound_in_a_branch",
        "workflow parameter_bound_in_a_branch(x int) { parallel { $$ SELECT $x + 1 AS x $$ |=> x, $$ SELECT $x AS y $$ |=> y }"
        " ~> $$ SELECT $x AS x, $y AS y $$ } start parameter_bound_in_a_branch(1)",
        rows=[{"x": 2, "y": 1}],
    ),
    case("empty_workflow", "workflow empty_workflow() { } start empty_workflow()"),
    case(
        "case_of_names",
        "workflow Case_Of_Names(Mixed int, mIxed2 text) { $$ SELECT $Mixed AS a, $mIxed2 AS b $$ } start CASE_of_names(1, mixed2 => 'x')",
        rows=[{"a": 1, "b": "x"}],
    ),
    case(
        "parameter_like_ours",
        "workflow parameter_like_ours(id int, node_type text, body text) { $$ SELECT $id AS a, $node_type AS b, $body AS c $$ }"
        " start parameter_like_ours(1, 'x', 'y')",
        rows=[{"a": 1, "b": "x", "c": "y"}],
    ),
]
