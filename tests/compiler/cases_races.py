"""Outcomes of races whose branches hold children: who wins, what fails, and that no loser's child goes on."""

from .outcomes import Case, case


def _slow(who: str) -> str:
    return (
        f"workflow slow(n int = 14) {{ $$ INSERT INTO log(who, v) VALUES ('{who}', 'begun') $$ ~> sleep($n)"
        f" ~> $$ INSERT INTO log(who, v) VALUES ('{who}', 'went on') $$ ~> $$ SELECT 'slow' AS v $$ |=> r(v text) }} "
    )


# Longer than the slow child, so that it would be seen to go on.
_LOOK = "sleep(17)"

CASES: list[Case] = [
    case(
        "race_lost_by_a_call",
        _slow("race_lost_by_a_call")
        + f"workflow main() {{ race {{ a: call slow(), b: sleep(3) }} |=> r ~> {_LOOK} ~> $$ SELECT $r.winner AS w $$ }} start main()",
        rows=[{"w": "b"}],
        log=["begun"],
    ),
    case(
        "race_won_by_a_call",
        _slow("race_won_by_a_call")
        + "workflow main() { race { a: call slow(0), b: sleep(60) } |=> r ~> $$ SELECT $r.winner AS w, $r.result -> 'rows' -> 0 ->> 'status' AS s $$ } start main()",
        rows=[{"w": "a", "s": "completed"}],
        log=["begun", "went on"],
    ),
    case(
        "race_whose_winner_fails",
        _slow("race_whose_winner_fails")
        + f"workflow main() {{ try {{ race {{ call slow(), sleep(3) ~> fail 'too slow' }} }} catch e {{ {_LOOK} ~> $$ SELECT $e.message AS m $$ }} }} start main()",
        rows=[{"m": "too slow"}],
        log=["begun"],
    ),
    case(
        "race_of_calls",
        _slow("race_of_calls") + "workflow fast() { $$ SELECT 'fast' AS v $$ |=> r(v text) }"
        f" workflow main() {{ race {{ call slow(), sleep(2) ~> call fast() |=> f }} ~> {_LOOK} ~> $$ SELECT $f.status? AS s $$ |=> z(s text) }} start main()",
        rows=[{"s": "completed"}],
        log=["begun"],
    ),
    case(
        "race_with_a_break",
        _slow("race_with_a_break")
        + f"workflow main() {{ loop {{ race {{ call slow(), sleep(3) ~> break }} }} ~> {_LOOK} ~> $$ SELECT 1 AS done $$ }} start main()",
        rows=[{"done": 1}],
        log=["begun"],
    ),
    case(
        "race_of_deep_children",
        _slow("race_of_deep_children")
        + f"workflow main() {{ race {{ try {{ each row in $$ SELECT 1 AS n $$ {{ call slow() }} }} catch {{ sleep(0) }}, sleep(12) }} ~> {_LOOK} ~> $$ SELECT 1 AS done $$ }} start main()",
        rows=[{"done": 1}],
        log=["begun"],
    ),
    case(
        "timeout_of_a_call",
        _slow("timeout_of_a_call")
        + f"workflow main() {{ timeout(3s) {{ call slow() }} else {{ {_LOOK} ~> $$ SELECT 'late' AS v $$ }} }} start main()",
        rows=[{"v": "late"}],
        log=["begun"],
    ),
    case(
        "signal_in_a_race_with_a_call",
        "workflow slow(n int) { sleep($n) ~> $$ INSERT INTO log(who, v) VALUES ('signal_in_a_race_with_a_call', 'went on') $$ } "
        f"workflow main() {{ race {{ approved: sleep(3) ~> wait_for_signal('approve'), done: call slow(14) }} |=> r ~> {_LOOK}"
        " ~> $$ SELECT $r.winner AS w, ($r.result -> 'data')::text AS d $$ } start main()",
        signals=(("approve", "7"),),
        rows=[{"w": "approved", "d": "7"}],
        log=[],
    ),
    case(
        "loser_binds_nothing_that_a_catch_reads",
        "$$ SELECT 1 AS v $$ |=> a(v int) ~> try { race { ($$ SELECT 3 AS v $$ |=> a(v int) ~> sleep(60)), sleep(1) } ~> fail 'x' } catch { }"
        " ~> $$ SELECT $a AS a $$",
        rows=[{"a": 1}],
    ),
    case(
        "race_of_a_call_and_a_signal_keeps_its_answer",
        "workflow f() { sleep(20) } workflow main() { race { call f(), wait_for_signal('stop', 1) } } start main()",
        value={"signal_name": "stop", "timed_out": True, "data": None},
    ),
]
