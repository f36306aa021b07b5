"""Outcomes of control flow: operators and groupings, conditions, loops and breaks."""

from .outcomes import Case, case

_COUNT = "$$ SELECT coalesce($i?::int, 0) + 1 AS i $$ |=> i"


OPERATORS = [
    case(
        "precedence",
        "'SELECT 1 AS a' ~> 'SELECT 2 AS a' & 'SELECT 3 AS a' |=> x | sleep(120) ~> 'SELECT $x? AS z'",
        rows=[{"z": 3}],
    ),
    case(
        "if_ladder_of_operators",
        "'SELECT 1 AS a' |=> a ~> $$ $a = 2 $$ ?> 'SELECT 2 AS a' ~> 'SELECT 20 AS a'"
        " !> $$ $a = 1 $$ ?> 'SELECT 3 AS a' !> 'SELECT 4 AS a'",
        rows=[{"a": 3}],
    ),
    case(
        "then_branch_is_a_sequence",
        "$$ true $$ ?> 'SELECT 2 AS a' |=> a ~> 'SELECT $a * 10 AS a' !> 'SELECT 0 AS a'",
        rows=[{"a": 20}],
    ),
    case(
        "if_without_else",
        "('SELECT false' ?> 'SELECT 1') |=> r ~> $$ SELECT $r? IS NULL AS ok $$",
        rows=[{"ok": True}],
    ),
    case(
        "forever",
        "'SELECT 0 AS i' |=> i ~> @> ('SELECT $i + 1 AS i' |=> i ~> ($$ $i >= 2 $$ ?> break 'out'))",
        value="out",
    ),
    case(
        "join_of_operators",
        "$$ SELECT 1 AS n $$ & $$ SELECT 2 AS n $$ & $$ SELECT 3 AS n $$",
        value=[{"rows": [{"n": n}], "row_count": 1} for n in (1, 2, 3)],
    ),
    case(
        "builders",
        "df.seq(df.as(df.sql('SELECT 1 AS a'), 'x'), df.if_rows('x', df.sql('SELECT $x AS y'), df.sql('SELECT 0 AS y')))",
        rows=[{"y": 1}],
    ),
    case(
        "if_rows_without_rows",
        "df.seq(df.as(df.sql('SELECT 1 AS a WHERE false'), 'x'), df.if_rows('x', df.sql('SELECT 1 AS y'), df.sql('SELECT 0 AS y')))",
        rows=[{"y": 0}],
    ),
    case(
        "builder_loop",
        "df.loop(df.seq(df.sql('SELECT 5 AS a'), df.break('v')), df.sql('SELECT true'))",
        value="v",
    ),
    case(
        "builder_join",
        "df.join3('SELECT 1 AS n', df.sleep(0), df.race('SELECT 3 AS n', df.sleep(9))) |=> r"
        " ~> $$ SELECT $r -> 2 -> 'rows' -> 0 -> 'n' AS n $$",
        rows=[{"n": 3}],
    ),
    case("two_names", "$$ SELECT 4 AS v $$ |=> a |=> b ~> $$ SELECT $a + $b AS s $$", rows=[{"s": 8}]),
    case(
        "name_of_a_sequence",
        "($$ SELECT 4 AS v $$ |=> a ~> $$ SELECT 5 AS v $$) |=> b ~> $$ SELECT $a + $b AS s $$",
        rows=[{"s": 9}],
    ),
]

CONDITIONS = [
    case(
        "bare_expression",
        "if $$ 1 < 2 -- why not\n $$ { $$ SELECT 'y' AS a $$ } else { $$ SELECT 'n' AS a $$ }",
        rows=[{"a": "y"}],
    ),
    case(
        "first_row_counts",
        "if $$ SELECT false UNION ALL SELECT true $$ { $$ SELECT 'y' AS a $$ } else { $$ SELECT 'n' AS a $$ }",
        rows=[{"a": "n"}],
    ),
    case(
        "no_row_is_false",
        "if $$ SELECT true WHERE false $$ { $$ SELECT 'y' AS a $$ } else { $$ SELECT 'n' AS a $$ }",
        rows=[{"a": "n"}],
    ),
    case(
        "null_is_false",
        "if $$ NULL $$ { $$ SELECT 'y' AS a $$ } else { $$ SELECT 'n' AS a $$ }",
        rows=[{"a": "n"}],
    ),
    case(
        "strict_null_fails",
        "$$ SELECT NULL::int AS v $$ |=> x ~> if $$ $x = 1 $$ { sleep(0) }",
        error=r"\$x is NULL",
    ),
    case(
        "strict_no_row_fails",
        "$$ SELECT 1 AS v WHERE false $$ |=> x ~> if $x { sleep(0) }",
        error=r"\$x has no rows",
    ),
    case(
        "lenient_null",
        "$$ SELECT NULL::int AS v $$ |=> x ~> if $$ $x? = 1 $$ { sleep(0) } else { $$ SELECT 'n' AS a $$ }",
        rows=[{"a": "n"}],
    ),
    case(
        "reference",
        "$$ SELECT 1 AS id, false AS paid $$ |=> o(id int, paid boolean)"
        " ~> if $o.paid { $$ SELECT 'y' AS a $$ } else { $$ SELECT 'n' AS a $$ }",
        rows=[{"a": "n"}],
    ),
    case(
        "captured",
        "$$ SELECT 3 AS n $$ |=> n ~> if $$ SELECT $n > 2 AS big, $n * 2 AS dbl $$ |=> c(big boolean, dbl int)"
        " { $$ SELECT $c.dbl + 1 AS v $$ } else { $$ SELECT $c.dbl AS v $$ }",
        rows=[{"v": 7}],
    ),
    case(
        "captured_in_a_ladder",
        "if $$ SELECT false AS a $$ |=> c { sleep(0) }"
        " else if $$ SELECT true AS b, 9 AS x $$ |=> d { $$ SELECT $d.x AS v, $c.a AS c $$ } else { sleep(0) }",
        rows=[{"v": 9, "c": False}],
    ),
    case(
        "dml_returning",
        "if $$ INSERT INTO log(who, v) VALUES ('dml_returning', 'a') RETURNING true $$ { $$ SELECT 'y' AS a $$ }",
        rows=[{"a": "y"}],
        log=["a"],
    ),
    case(
        "dml_in_with",
        "if $$ WITH u AS (INSERT INTO log(who, v) VALUES ('dml_in_with', 'a') RETURNING 1)"
        " SELECT count(*) > 0 FROM u $$ { $$ SELECT 'y' AS a $$ }",
        rows=[{"a": "y"}],
        log=["a"],
    ),
]

LOOPS = [
    case(
        "while_without_a_round",
        "while $$ false $$ { $$ SELECT 1 AS n $$ } |=> r ~> $$ SELECT $r? IS NULL AS ok $$",
        rows=[{"ok": True}],
    ),
    case(
        "while_reference",
        "$$ SELECT 2 AS n $$ |=> n(n int) ~> while $n { $$ INSERT INTO log(who, v) SELECT 'while_reference', $n $$"
        " ~> $$ SELECT $n - 1 AS n $$ |=> n(n int) }",
        log=["2", "1"],
    ),
    case(
        "while_captured",
        "$$ SELECT 0 AS i $$ |=> i ~> while $$ SELECT $i < 2 AS go, $i * 10 AS t $$ |=> w(go boolean, t int) {"
        " $$ SELECT $i + 1 AS i $$ |=> i ~> $$ INSERT INTO log(who, v) SELECT 'while_captured', $w.t $$ }"
        " ~> $$ SELECT $w.t AS t, $w.go AS go $$",
        rows=[{"t": 20, "go": False}],
        log=["0", "10"],
    ),
    case(
        "until",
        "$$ SELECT 0 AS i $$ |=> i ~> loop { $$ SELECT $i + 1 AS i $$ |=> i } until $$ $i >= 2 $$",
        rows=[{"i": 2}],
    ),
    case(
        "until_no_row_goes_on",
        "$$ SELECT 0 AS i $$ |=> i ~> loop { $$ SELECT $i + 1 AS i $$ |=> i }"
        " until $$ SELECT true WHERE $i >= 2 $$ ~> $$ SELECT $i AS i $$",
        rows=[{"i": 2}],
    ),
    case(
        "until_null_goes_on",
        "$$ SELECT 0 AS i $$ |=> i ~> loop { $$ SELECT $i + 1 AS i $$ |=> i }"
        " until $$ SELECT CASE WHEN $i >= 2 THEN true END $$ ~> $$ SELECT $i AS i $$",
        rows=[{"i": 2}],
    ),
    case("root_loop_carries", f"loop {{ {_COUNT} }} until $$ $i >= 2 $$", rows=[{"i": 2}]),
    case(
        "loop_with_an_end", f"loop {{ {_COUNT} }} while $$ $i < 2 $$ ~> $$ SELECT $i AS i $$", rows=[{"i": 2}]
    ),
    case(
        "nested_loops",
        "$$ SELECT 0 AS o $$ |=> o ~> loop { $$ SELECT $o + 1 AS o $$ |=> o ~> $$ SELECT 0 AS i $$ |=> i"
        " ~> loop { $$ SELECT $i + 1 AS i $$ |=> i ~> $$ INSERT INTO log(who, v) SELECT 'nested_loops', $o || '/' || $i $$ }"
        " until $$ $i >= 2 $$ } until $$ $o >= 2 $$",
        log=["1/1", "1/2", "2/1", "2/2"],
    ),
    case(
        "loop_in_a_branch",
        f"race {{ loop {{ {_COUNT} }} until $$ $i >= 2 $$, sleep(120) }} ~> $$ SELECT $i? AS i $$",
        rows=[{"i": 2}],
    ),
    case(
        "loops_in_two_branches",
        f"parallel {{ loop {{ {_COUNT} }} until $$ $i >= 2 $$,"
        " loop { $$ SELECT coalesce($k?::int, 0) + 1 AS k $$ |=> k } until $$ $k >= 3 $$ } ~> $$ SELECT $i AS i, $k AS k $$",
        rows=[{"i": 2, "k": 3}],
    ),
    case(
        "join_in_a_loop",
        "$$ SELECT 0 AS i $$ |=> i ~> loop { parallel { n: $$ SELECT $i + 1 AS i $$, old: $$ SELECT $i AS old $$ } |=> p"
        " ~> $$ SELECT ($p.n #> '{rows,0,i}')::int AS i $$ |=> i ~> $$ INSERT INTO log(who, v)"
        " SELECT 'join_in_a_loop', $i || '<' || ($p.old #>> '{rows,0,old}') $$ } until $$ $i >= 2 $$",
        log=["1<0", "2<1"],
    ),
    case(
        "race_in_a_loop",
        "$$ SELECT 0 AS i $$ |=> i ~> loop { race { $$ SELECT $i + 1 AS i $$ |=> i, sleep(9) } } until $$ $i >= 2 $$"
        " ~> $$ SELECT $i AS i $$",
        rows=[{"i": 2}],
    ),
    case(
        "name_of_a_branch_kept_by_a_loop",
        "$$ SELECT 0 AS n $$ |=> n ~> loop { $$ SELECT $n + 1 AS n $$ |=> n ~> parallel {"
        " if $$ $n = 1 $$ { $$ SELECT 'first' AS v $$ |=> x }"
        " ~> $$ INSERT INTO log(who, v) SELECT 'name_of_a_branch_kept_by_a_loop', $x? $$, $$ SELECT 1 $$ } } until $$ $n >= 2 $$",
        log=["first", "first"],
    ),
]

BREAKS = [
    case(
        "break_of_no_rows",
        "loop { break $$ SELECT 1 AS v WHERE false $$ } while $$ false $$ |=> r ~> $$ SELECT $r? IS NULL AS ok $$",
        rows=[{"ok": True}],
    ),
    case(
        "break_in_one_round_of_two",
        "$$ SELECT 0 AS o $$ |=> o ~> loop { $$ SELECT $o + 1 AS o $$ |=> o ~> loop { if $$ $o = 1 $$ { break $$ SELECT 'b' AS v $$ }"
        " ~> $$ SELECT 'n' AS v $$ } while $$ false $$ |=> r"
        " ~> $$ INSERT INTO log(who, v) SELECT 'break_in_one_round_of_two', $r $$ } until $$ $o >= 2 $$",
        log=["b", "n"],
    ),
    case(
        "break_of_a_text",
        "loop { break 'done' } |=> x ~> $$ SELECT $x = 'done' AS ok $$",
        rows=[{"ok": True}],
    ),
    case("break_of_nothing", "loop { break } |=> x ~> $$ SELECT $x? IS NULL AS ok $$", rows=[{"ok": True}]),
    case("break_of_json", """loop { break '{"a": 1}' } |=> z ~> $$ SELECT $z.a AS a $$""", rows=[{"a": 1}]),
    case(
        "break_of_a_name",
        "$$ SELECT 0 AS i $$ |=> i ~> loop { $$ SELECT $i + 1 AS i $$ |=> i ~> if $$ $i >= 2 $$ {"
        " if $$ true $$ { break $i } } } |=> r ~> $$ SELECT $r AS r $$",
        rows=[{"r": 2}],
    ),
    case(
        "break_of_rows",
        "$$ SELECT 1 AS a, 2 AS b UNION ALL SELECT 3, 4 $$ |=> x ~> loop { break $x } |=> r"
        " ~> $$ SELECT sum(b) AS s FROM $r.* $$",
        rows=[{"s": 6}],
    ),
    case("break_of_sql", "loop { break $$ SELECT 1 AS a, 'q' AS b $$ }", rows=[{"a": 1, "b": "q"}]),
    case(
        "natural_end_beside_a_break",
        "$$ SELECT 1 AS n $$ |=> n ~> loop { if $$ $n > 5 $$ { break $$ SELECT 5 AS v $$ }"
        " ~> $$ SELECT 'hello' AS v $$ } while $$ false $$ |=> r ~> $$ SELECT $r AS v $$",
        rows=[{"v": "hello"}],
    ),
    case(
        "natural_end_of_an_if",
        "$$ SELECT 1 AS n $$ |=> n ~> loop { if $$ $n > 5 $$ { break $$ SELECT 5 AS v $$ }"
        " ~> if $$ $n = 1 $$ { $$ SELECT 'hello' AS v $$ } else { $$ SELECT 'bye' AS v $$ } } while $$ false $$ |=> r"
        " ~> $$ SELECT $r AS v $$",
        rows=[{"v": "hello"}],
    ),
    case("break_out_of_a_race", "loop { race { (sleep(1) ~> break 'r'), sleep(20) } }", value="r"),
    case(
        "break_out_of_a_join",
        "loop { parallel { break 'p', $$ INSERT INTO log(who, v) VALUES ('break_out_of_a_join', 'x') $$ } }",
        value="p",
        log=["x"],
    ),
    case(
        "break_leaves_the_nearest",
        "$$ SELECT 0 AS o $$ |=> o ~> loop { $$ SELECT $o + 1 AS o $$ |=> o ~> loop { break }"
        " ~> $$ INSERT INTO log(who, v) SELECT 'break_leaves_the_nearest', $o $$ } until $$ $o >= 2 $$",
        log=["1", "2"],
    ),
]

FUSED = [
    case(
        "if_of_a_query_just_made",
        "$$ SELECT count(*) AS n, 'x' AS t, NULL::int AS z FROM generate_series(1, 4) $$ |=> o"
        " ~> if $$ $o > 3 AND $o.z? IS NULL $$ { $$ SELECT $o + 1 AS n, '$o.t' AS t $$ |=> p }"
        " ~> $$ SELECT $o AS first, $o.n AS n, $p.n? AS p, $p.t? AS t, '${o}' AS said $$",
        rows=[{"first": 4, "n": 4, "p": 5, "t": "x", "said": "4"}],
    ),
    case(
        "if_of_a_query_in_a_loop_and_a_branch",
        "loop { $$ SELECT count(*) + 1 AS n FROM log WHERE who = 'if_of_a_query_in_a_loop_and_a_branch' $$ |=> o"
        " ~> if $$ $o.n >= 3 $$ { break } ~> $$ INSERT INTO log(who, v) VALUES ('if_of_a_query_in_a_loop_and_a_branch', $o) $$ }"
        " ~> parallel { a: ($$ SELECT EXISTS (SELECT 1 WHERE $o = 3) AS e $$ |=> e ~> if $e { $$ SELECT 1 AS v $$ } else { $$ SELECT 2 AS v $$ }),"
        " b: sleep(0) } |=> j ~> $$ SELECT $e AS e, ($j.a -> 'rows' -> 0 ->> 'v')::int AS v $$",
        rows=[{"e": True, "v": 1}],
        log=["1", "2"],
    ),
    case(
        "if_of_a_query_in_another",
        "$$ SELECT 1 AS n $$ |=> o ~> if $$ $o = 1 $$ { $$ SELECT 2 AS n $$ |=> p ~> if $$ $p.n > $o $$ { $$ SELECT $p AS v $$ } else { sleep(0) } }",
        rows=[{"v": 2}],
    ),
    case(
        "loop_until_its_last_query_says_so",
        "loop { $$ INSERT INTO log(who, v) VALUES ('loop_until_its_last_query_says_so', 'x') $$"
        " ~> $$ SELECT count(*) AS n, 'y' AS t FROM log WHERE who = 'loop_until_its_last_query_says_so' $$ |=> o } until $$ $o >= 3 $$"
        " ~> $$ SELECT $o AS first, $o.n AS n, $o.t AS t $$",
        rows=[{"first": 3, "n": 3, "t": "y"}],
        log=["x", "x", "x"],
    ),
    case(
        "if_of_a_number_just_counted",
        "$$ SELECT count(*) FROM generate_series(1, 2) $$ |=> c ~> $$ SELECT 0 AS n $$ |=> none"
        " ~> if $none { $$ SELECT 'no' AS x $$ } else { $$ SELECT count(*) + 1 AS d FROM log WHERE false $$ |=> d"
        " ~> if $d { $$ SELECT $c AS c, $none AS n, $d AS d $$ } else { sleep(0) } }",
        rows=[{"c": 2, "n": 0, "d": 1}],
    ),
    case(
        "if_of_a_query_that_fails",
        "try { $$ SELECT 1 / 0 AS n $$ |=> o ~> if $$ $o > 3 $$ { sleep(1) } } catch err { $$ SELECT $err.message AS m, $o.n? AS n $$ }",
        rows=[{"m": "division by zero", "n": None}],
    ),
]

CASES: list[Case] = [*OPERATORS, *CONDITIONS, *LOOPS, *BREAKS, *FUSED]
