"""Outcomes of `<->`: what is undone, in which order, what undo steps see, and what the failure says."""

from .outcomes import Case, case


def _log(who: str, what: str) -> str:
    return f"$$ INSERT INTO log(who, v) VALUES ('{who}', '{what}') $$"


def _said(who: str, value: str) -> str:
    return f"$$ INSERT INTO log(who, v) SELECT '{who}', {value} $$"


def _saga(who: str, end: str) -> str:
    return (
        f"{_log(who, 'a')} <-> {_log(who, 'undo a')} ~> {_log(who, 'b')} <-> {_log(who, 'undo b')}"
        f" ~> {_log(who, 'c')} <-> {_log(who, 'undo c')} ~> {end}"
    )


CASES: list[Case] = [
    case(
        "undo_not_needed",
        _saga("undo_not_needed", "$$ SELECT 1 AS n $$ |=> r(n int)"),
        log=["a", "b", "c"],
        rows=[{"n": 1}],
    ),
    case(
        "undo_latest_first",
        _saga("undo_latest_first", "$$ SELECT 1 / 0 $$"),
        log=["a", "b", "c", "undo c", "undo b", "undo a"],
        error="division by zero",
    ),
    case(
        "undo_only_what_is_done",
        f"{_log('undo_only_what_is_done', 'a')} <-> {_log('undo_only_what_is_done', 'undo a')}"
        f" ~> $$ SELECT 1 / 0 $$ <-> {_log('undo_only_what_is_done', 'undo b')} ~> {_log('undo_only_what_is_done', 'c')}",
        log=["a", "undo a"],
        error="division by zero",
    ),
    case(
        "undo_nothing_was_done",
        f"fail 'at once' ~> {_log('undo_nothing_was_done', 'a')} <-> {_log('undo_nothing_was_done', 'undo a')}".replace(
            "fail 'at once' ~>", "if $$ true $$ { fail 'at once' } ~>"
        ),
        log=[],
        error="at once",
    ),
    case(
        "undo_sees_names",
        "workflow main(p text) { $$ SELECT 'out' AS v $$ |=> o ~> $$ SELECT 1 AS id, 'it''s {x} \\$y' AS t $$ |=> a"
        " <-> $$ INSERT INTO log(who, v) VALUES ('undo_sees_names', '$a.id/$a.t/$o/$p') $$"
        " ~> wait_for_signal('never', 1) |=> s <-> $$ INSERT INTO log(who, v) VALUES ('undo_sees_names', '$s.timed_out/$s.signal_name') $$"
        " ~> $$ SELECT n, n + 0.5 AS d FROM generate_series(1, 2) n $$ |=> r(n int, d numeric)"
        " ~> $$ SELECT 2 AS id $$ |=> b <-> $$ INSERT INTO log(who, v) SELECT 'undo_sees_names', concat($b, '/', sum(n), '/', sum(d), '/', $a.id + 1) FROM $r.* $$"
        " ~> fail 'no $b' } start main('p')",
        log=["2/3/4.0/2", "true/never", "1/it's {x} $y/out/p"],
        error="no 2",
    ),
    case(
        "undo_that_fails",
        f"{_log('undo_that_fails', 'a')} <-> {_log('undo_that_fails', 'undo a')} ~> {_log('undo_that_fails', 'b')} <-> fail 'cannot undo b'"
        f" ~> {_log('undo_that_fails', 'c')} <-> {_log('undo_that_fails', 'undo c')} ~> fail 'first'",
        log=["a", "b", "c", "undo c", "undo a"],
        error="first; an undo step failed too: cannot undo b",
    ),
    case(
        "undo_in_try",
        f"{_log('undo_in_try', 'x')} <-> {_log('undo_in_try', 'undo x')} ~> try {{ {_saga('undo_in_try', 'fail $$ concat(1, 2) $$')} }}"
        " catch e { $$ SELECT $e.message AS m $$ |=> r(m text) }",
        log=["x", "a", "b", "c", "undo c", "undo b", "undo a"],
        rows=[{"m": "12"}],
    ),
    case(
        "undo_of_branches",
        f"parallel {{ {_log('undo_of_branches', 'a')} <-> {_log('undo_of_branches', 'undo')}, sleep(1) ~> {_log('undo_of_branches', 'b')} <-> {_log('undo_of_branches', 'undo')} }}"
        f" ~> if $$ true $$ {{ {_log('undo_of_branches', 'c')} <-> {_log('undo_of_branches', 'undo c')} }}"
        f" else {{ {_log('undo_of_branches', 'd')} <-> {_log('undo_of_branches', 'undo d')} }} ~> fail 'so'",
        log=["a", "b", "c", "undo c", "undo", "undo"],
        error="so",
    ),
    case(
        "undo_of_an_attempt",
        "retry(2) { $$ INSERT INTO log(who, v) VALUES ('undo_of_an_attempt', 'a') $$ <-> $$ INSERT INTO log(who, v) VALUES ('undo_of_an_attempt', 'undo') $$"
        " ~> $$ SELECT 1 / (count(*) - 1) AS n FROM log WHERE who = 'undo_of_an_attempt' $$ }",
        log=["a", "undo", "a"],
    ),
    case(
        "undo_of_a_block",
        f"({_log('undo_of_a_block', 'a')} ~> {_log('undo_of_a_block', 'b')}) |=> n <-> ({_log('undo_of_a_block', 'undo 1')} ~> {_log('undo_of_a_block', 'undo 2')})"
        " ~> fail 'so'",
        log=["a", "b", "undo 1", "undo 2"],
        error="so",
    ),
    case(
        "undo_of_a_call",
        "workflow book(n int) { $$ INSERT INTO log(who, v) VALUES ('undo_of_a_call', 'book $n') $$ ~> $$ SELECT $n * 10 AS id $$ }"
        " workflow unbook(id int) { $$ INSERT INTO log(who, v) VALUES ('undo_of_a_call', 'unbook $id') $$ }"
        " workflow main() { call book(1) |=> b <-> call unbook($$ ($b.result -> 'rows' -> 0 ->> 'id')::int $$) ~> fail 'full' } start main()",
        log=["book 1", "unbook 10"],
        error="full",
    ),
    case(
        "undo_reads_no_names_of_called_workflows",
        "workflow other() { $$ SELECT 9 AS x $$ |=> a ~> $$ SELECT $a.x AS y $$ }"
        " workflow main() { $$ SELECT 7 AS x $$ |=> a <-> $$ INSERT INTO log(who, v) VALUES ('undo_reads_no_names_of_called_workflows', 'undo $a.x') $$"
        " ~> call other() ~> start other() ~> each row in $$ SELECT 1 AS n $$ { $$ SELECT 8 AS x $$ |=> a ~> $$ SELECT $a.x AS y $$ } ~> fail 'no' } start main()",
        log=["undo 7"],
        error="no",
    ),
    case(
        "undo_of_a_step_that_was_not_done",
        "workflow other() { $$ SELECT 9 AS x $$ |=> a ~> $$ SELECT $a.x AS y $$ }"
        " workflow main() { call other() ~> $$ SELECT 1 / 0 AS x $$ |=> a <-> $$ INSERT INTO log(who, v) VALUES ('undo_of_a_step_that_was_not_done', 'undo $a.x') $$ } start main()",
        log=[],
        error="division by zero",
    ),
    case(
        "undo_of_steps_left_out_whose_names_are_read",
        f"try {{ if $$ false $$ {{ $$ SELECT 7 AS id $$ |=> s(id bigint) <-> {_log('undo_of_steps_left_out_whose_names_are_read', 's')} }}"
        " ~> fail 'x' } catch e { $$ SELECT $s.id? AS m $$ } ~> $$ SELECT 5 AS id $$ |=> t(id bigint)"
        f" ~> try {{ $$ SELECT $t.id $$ ~> fail 'y' ~> $$ SELECT 7 AS id $$ |=> t(id bigint) <-> {_log('undo_of_steps_left_out_whose_names_are_read', 't')} }}"
        " catch e { $$ SELECT $e.message AS m, $t.id AS t $$ |=> r(m text, t bigint) }",
        log=[],
        rows=[{"m": "y", "t": 5}],
    ),
    case(
        "undo_that_reads_rows_as_they_stand",
        "$$ SELECT 'undo_that_reads_rows_as_they_stand' AS who, x AS v FROM generate_series(7, 8) x $$ |=> a"
        " <-> $$ INSERT INTO log(who, v) SELECT * FROM $a.* $$ ~> fail 'no'",
        log=["7", "8"],
        error="no",
    ),
    case(
        "undo_of_a_call_that_failed",
        "workflow ok() { $$ SELECT 1 AS t $$ } workflow bad() { fail 'bad' }"
        f" workflow main() {{ call ok() |=> c <-> {_log('undo_of_a_call_that_failed', 'ok ${c.status}')}"
        f" ~> try {{ call bad() <-> {_log('undo_of_a_call_that_failed', 'no name')} }} catch e {{ sleep(0) }}"
        f" ~> call bad() |=> d <-> {_log('undo_of_a_call_that_failed', 'a name')} }} start main()",
        log=["ok completed"],
        error="bad",
    ),
    case(
        "undo_in_try_sees_what_was_before_its_body",
        f"$$ SELECT 4 AS d $$ |=> z ~> try {{ $$ SELECT 1 AS q $$ <-> {_said('undo_in_try_sees_what_was_before_its_body', '$z.d')}"
        " ~> $$ SELECT 9 AS d $$ |=> z ~> fail 'no' } catch e { $$ SELECT $z.d AS d $$ |=> r(d int) }",
        log=["4"],
        rows=[{"d": 9}],
    ),
    case(
        "undo_that_fails_leaves_the_place_of_the_failure",
        "try {\n $$ SELECT 1 AS v $$ <-> fail 'no undo'\n ~> fail 'first'\n} catch e { $$ SELECT $e.message AS m, $e.line AS l $$ |=> r(m text, l int) }",
        rows=[{"m": "first; an undo step failed too: no undo", "l": 3}],
    ),
    case(
        "undo_of_an_inlined_workflow_ends_with_it",
        f"workflow f() {{ {_log('undo_of_an_inlined_workflow_ends_with_it', 'a')} <-> {_log('undo_of_an_inlined_workflow_ends_with_it', 'undo a')} ~> $$ SELECT 4 AS n $$ |=> n(n int) }}"
        " workflow main() { f() |=> x ~> if $$ $x.n = 4 $$ { fail 'n is $x.n' } } start main()",
        log=["a"],
        error="n is 4",
    ),
    case(
        "undo_of_an_inlined_workflow",
        f"workflow f(n int) {{ {_log('undo_of_an_inlined_workflow', 'a')} |=> a <-> $$ INSERT INTO log(who, v) VALUES ('undo_of_an_inlined_workflow', 'undo $n') $$ ~> $$ SELECT 1 / $n AS n $$ }}"
        " workflow main() { $$ SELECT 0 AS z $$ |=> z ~> f($z) } start main()",
        log=["a", "undo 0"],
        error="division by zero",
    ),
    case(
        "undo_keeps_names_and_results",
        f"$$ SELECT 1 AS n $$ |=> x <-> {_log('undo_keeps_names_and_results', 'no')} ~> try {{ $$ SELECT $x + 1 AS n $$ |=> y(n int) <-> {_log('undo_keeps_names_and_results', 'no')}"
        " ~> $$ SELECT 'v' AS v, 3 AS w $$ |=> r(v text, w int) } catch e { $$ SELECT 'c' AS v, 0 AS w $$ |=> r(v text, w int) } ~> $$ SELECT $x AS x, $y.n? AS y, $r.w AS w $$ |=> z(x int, y int, w int)",
        rows=[{"x": 1, "y": 2, "w": 3}],
        log=[],
    ),
    case(
        "undo_in_each",
        "each row in $$ SELECT n FROM generate_series(0, 1) n $$ (on_failure => 'continue') { $$ INSERT INTO log(who, v) VALUES ('undo_in_each', '$row.n') $$"
        " <-> $$ INSERT INTO log(who, v) VALUES ('undo_in_each', 'undo $row.n') $$ ~> $$ SELECT 1 / $row.n AS v $$ } |=> r ~> $$ SELECT $r -> 0 ->> 'error' AS e $$",
        rows=[{"e": "division by zero"}],
        log=["0", "undo 0", "1"],
    ),
    case(
        "undo_of_a_round",
        "$$ SELECT 0 AS i $$ |=> i(i int) ~> loop { $$ SELECT $i + 1 AS i $$ |=> i(i int) ~> $$ INSERT INTO log(who, v) VALUES ('undo_of_a_round', 'a$i') $$"
        " <-> $$ INSERT INTO log(who, v) VALUES ('undo_of_a_round', 'undo $i') $$ ~> if $$ $i = 2 $$ { fail 'in round $i' } } until $$ $i >= 3 $$",
        log=["a1", "a2", "undo 2"],
        error="in round 2",
    ),
    case(
        "undo_and_break",
        "$$ SELECT 0 AS i $$ |=> i(i int) ~> while $$ $i < 5 $$ { $$ SELECT $i + 1 AS i $$ |=> i(i int) ~> $$ INSERT INTO log(who, v) VALUES ('undo_and_break', 'a$i') $$"
        " <-> $$ INSERT INTO log(who, v) VALUES ('undo_and_break', 'undo $i') $$ ~> if $$ $i = 2 $$ { break } } ~> $$ SELECT $i AS i $$",
        log=["a1", "a2"],
        rows=[{"i": 2}],
    ),
    case(
        "undo_in_a_branch_sees_the_names_of_its_branch",
        "$$ SELECT 7 AS v $$ |=> a ~> parallel { (sleep(1) ~> sleep(0) <-> (if $$ $a.v? = 7 $$ { "
        + _said("undo_in_a_branch_sees_the_names_of_its_branch", "(SELECT concat('rows ', sum(v)) FROM $a.*)")
        + " } ~> "
        + _said("undo_in_a_branch_sees_the_names_of_its_branch", "concat($b?, '/', $a, '/', ${c?})")
        + ") ~> sleep(1) ~> fail 'no'), ($$ SELECT 9 AS v $$ |=> a(v int) ~> $$ SELECT 5 AS v $$ |=> b), $$ SELECT 4 AS v $$ |=> c <-> "
        + _said("undo_in_a_branch_sees_the_names_of_its_branch", "$c")
        + " }",
        log=["rows 7", "/7/", "4"],
        error="no",
    ),
    case(
        "undo_sees_what_was_there_before_the_body",
        "$$ SELECT 7 AS v $$ |=> a(v int) ~> $$ SELECT 1 AS v WHERE false $$ |=> b(v int) ~> try { if $$ false $$ { $$ SELECT 9 AS v $$ |=> a(v int) ~> $$ SELECT 9 AS v $$ |=> b(v int) }"
        " ~> sleep(0) <-> "
        + _said("undo_sees_what_was_there_before_the_body", "concat($a, (SELECT count(*) FROM $a.*))")
        + " ~> sleep(0) <-> $$ SELECT $b $$ ~> fail 'no' } catch e { $$ SELECT $e.message AS m $$ }",
        log=["71"],
        rows=[{"m": "no; an undo step failed too: $b is NULL or has no rows"}],
    ),
    case(
        "undo_does_not_see_what_lost",
        "$$ SELECT 1 AS v $$ |=> a(v int) ~> timeout(1) { $$ SELECT 3 AS v $$ |=> a(v int) ~> sleep(60) } else { } ~> sleep(0) <-> "
        + _said("undo_does_not_see_what_lost", "$a")
        + " ~> race { ($$ SELECT 4 AS v $$ |=> a(v int) ~> sleep(60)), sleep(1) } ~> sleep(0) <-> "
        + _said("undo_does_not_see_what_lost", "$a")
        + " ~> retry(2) { if $$ NOT EXISTS (SELECT FROM log WHERE who = 'undo_does_not_see_what_lost') $$ { $$ SELECT 5 AS v $$ |=> a(v int) ~> "
        + _log("undo_does_not_see_what_lost", "once")
        + " ~> fail 'x' } } ~> sleep(0) <-> "
        + _said("undo_does_not_see_what_lost", "$a")
        + " ~> fail 'no'",
        log=["once", "1", "1", "1"],
        error="no",
    ),
]
