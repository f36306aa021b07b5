"""Outcomes of joins and races, whatever their branches are, and of waits."""

from .outcomes import Case, case


def _branches(count: int) -> str:
    return ", ".join(f"$$ SELECT {n} AS n $$" for n in range(count))


def _joined(count: int) -> Case:
    """A join of so many branches, whose array is flat and in order."""
    return case(
        f"join_{count}",
        f"parallel {{ {_branches(count)} }} |=> r ~> $$ SELECT jsonb_path_query_array($r, '$[*].rows[0].n') AS ns,"
        " jsonb_array_length($r) AS size $$",
        rows=[{"ns": list(range(count)), "size": count}],
    )


JOINS_AND_RACES = [
    case(
        "joined_loop_of_one",
        "parallel { a: loop { $$ SELECT 'x' AS v $$ } while $$ false $$ } |=> r ~> $$ SELECT $r.a #>> '{rows,0,v}' AS v $$",
        rows=[{"v": "x"}],
    ),
    case(
        "joined_breaks",
        "parallel { a: loop { break }, b: loop { break 'x' } } |=> r ~> $$ SELECT $r.a? IS NULL AS a, $r.b? AS b $$",
        rows=[{"a": True, "b": "x"}],
    ),
    *map(_joined, (1, 2, 3, 4, 7, 10, 30)),
    case(
        "join_with_keys",
        "parallel { a: $$ SELECT 5 AS r, 6 AS s $$, b: sleep(0), c: $$ SELECT 1 AS n WHERE false $$ } |=> p"
        " ~> $$ SELECT $p.a -> 'rows' -> 0 ->> 's' AS a, $p.b? IS NULL AS b, $p.c ->> 'row_count' AS c $$",
        rows=[{"a": "6", "b": True, "c": "0"}],
    ),
    case(
        "join_with_keys_of_ifs",
        "parallel { a: if $$ true $$ { $$ SELECT 'x' AS v $$ } else { $$ SELECT 'y' AS v $$ }, b: $$ SELECT 1 AS v $$ }"
        " |=> p ~> $$ SELECT $p.a -> 'rows' -> 0 ->> 'v' AS a $$",
        rows=[{"a": "x"}],
    ),
    case(
        "nested_joins",
        "parallel { parallel { $$ SELECT 1 AS n $$, $$ SELECT 2 AS n $$ }, $$ SELECT 3 AS n $$ }",
        value=[
            [{"rows": [{"n": 1}], "row_count": 1}, {"rows": [{"n": 2}], "row_count": 1}],
            {"rows": [{"n": 3}], "row_count": 1},
        ],
    ),
    case(
        "race_with_keys",
        "race { a: sleep(20), b: $$ SELECT 7 AS n $$, c: sleep(20) } |=> r"
        " ~> $$ SELECT $r.winner AS w, $r.result -> 'rows' -> 0 -> 'n' AS n $$",
        rows=[{"w": "b", "n": 7}],
    ),
    case(
        "race_won_by_a_sleep",
        "race { a: sleep(1), b: sleep(20) } |=> r ~> $$ SELECT $r.winner AS w, $r.result? IS NULL AS n $$",
        rows=[{"w": "a", "n": True}],
    ),
    case(
        "race_of_one",
        "race { a: $$ SELECT 1 AS n $$ } |=> r ~> $$ SELECT $r.winner AS w $$",
        rows=[{"w": "a"}],
    ),
    case(
        "race_binds",
        "race { $$ SELECT 1 AS a $$ |=> x, (sleep(20) ~> $$ SELECT 2 AS a $$ |=> x) } ~> $$ SELECT $x AS x $$",
        rows=[{"x": 1}],
    ),
    case("race_fails", "race { fail 'first', sleep(20) }", error="first"),
    case(
        "join_fails",
        "$$ SELECT 'z' AS v $$ |=> x ~> parallel { fail 'because $x', sleep(0) }",
        error="because z",
    ),
]


_WON = "b: sleep(30) } |=> r ~> $$ SELECT $r.winner AS w, $r.result? AS v $$"

WINNERS = [
    case(
        f"winner_{name}",
        f"race {{ a: {branch}, {_WON}",
        rows=[{"w": "a", "v": value}],
    )
    for name, branch, value in (
        (
            "if",
            "if $$ true $$ { $$ SELECT 'x' AS v $$ } else { sleep(1) }",
            {"rows": [{"v": "x"}], "row_count": 1},
        ),
        ("not_taken", "if $$ false $$ { $$ SELECT 'x' AS v $$ }", None),
        ("while", "while $$ false $$ { $$ SELECT 1 AS n $$ }", None),
        (
            "loop",
            "loop { $$ SELECT 5 AS v, 6 AS w $$ } while $$ false $$",
            {"rows": [{"v": 5, "w": 6}], "row_count": 1},
        ),
        ("race", "race { $$ SELECT 'q' AS v $$, sleep(30) }", {"rows": [{"v": "q"}], "row_count": 1}),
        (
            "join",
            "parallel { $$ SELECT 1 AS v $$, $$ SELECT 2 AS v $$ }",
            [{"rows": [{"v": n}], "row_count": 1} for n in (1, 2)],
        ),
        ("break", "loop { break 'txt' }", "txt"),
        ("bare_break", "loop { break }", None),
        ("computed_break", "loop { break $$ SELECT 5 AS v $$ }", {"rows": [{"v": 5}], "row_count": 1}),
        ("empty", "$$ SELECT 1 AS v WHERE false $$", {"rows": [], "row_count": 0}),
    )
]

WAITS = [
    case(
        "deadline",
        "race { ok: wait_for_signal('never'), late: sleep(1) } |=> r ~> $$ SELECT $r.winner AS w, $r.result? IS NULL AS n $$",
        rows=[{"w": "late", "n": True}],
    ),
    case(
        "in_time",
        "race { ok: wait_for_signal('go'), late: sleep(60) } |=> r ~> $$ SELECT $r.winner AS w, $r.result #>> '{data,by}' AS b $$",
        signals=(("go", '{"by": "ann"}'),),
        rows=[{"w": "ok", "b": "ann"}],
    ),
    case(
        "timed_out",
        "wait_for_signal('never', 1) |=> s ~> $$ SELECT $s.timed_out AS t, $s.data? IS NULL AS d $$",
        rows=[{"t": True, "d": True}],
    ),
    case(
        "payload",
        "wait_for_signal('go') |=> s ~> $$ SELECT $s.signal_name AS n, $s.timed_out AS t, $s.data -> 'k' AS k $$",
        signals=(("go", """{"k": ["it's", "$s {x}"]}"""),),
        rows=[{"n": "go", "t": False, "k": ["it's", "$s {x}"]}],
    ),
    case(
        "text_payload",
        "wait_for_signal('go') |=> s ~> $$ SELECT $s.data AS d $$",
        signals=(("go", "not json's $s"),),
        rows=[{"d": "not json's $s"}],
    ),
    case(
        "sleep_reference",
        "$$ SELECT 1 AS s $$ |=> s ~> sleep($s) |=> z ~> $$ SELECT $z? IS NULL AS ok $$",
        rows=[{"ok": True}],
    ),
    case(
        "sleep_expression",
        "$$ SELECT 0 AS s $$ |=> s ~> sleep($$ $s * 70 $$) ~> $$ SELECT 1 AS n $$",
        rows=[{"n": 1}],
    ),
]

CASES: list[Case] = [*JOINS_AND_RACES, *WINNERS, *WAITS]
