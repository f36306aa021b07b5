"""`dfdsl check --cost`: numbers of the straight path, beside what is written by hand."""

import json
from pathlib import Path

import pytest

from cli.conftest import Command

FILE = """
workflow one() { $$ SELECT 1 AS n $$ }
workflow three() { $$ SELECT 1 AS n $$ ~> $$ SELECT 2 AS n $$ ~> $$ SELECT 3 AS n $$ }
workflow branch() { if $$ SELECT true $$ { sleep(0) } else { $$ SELECT 1 AS n $$ ~> $$ SELECT 2 AS n $$ } }
workflow calls() { call three() }
workflow both() { parallel { $$ SELECT 1 AS n $$, $$ SELECT 2 AS n $$ ~> $$ SELECT 3 AS n $$ } }
"""


def _costs(dfdsl: Command, file: Path) -> dict[str, dict[str, float]]:
    shown = dfdsl("check", "--cost", "--output-format", "json", str(file))
    assert (shown.status, shown.err) == (0, "")
    return {row["workflow"]: row for row in json.loads(shown.out)}


def test_activities_of_the_straight_path(project: Path, dfdsl: Command) -> None:
    (project / "costs.df").write_text(FILE)
    found = _costs(dfdsl, project / "costs.df")
    # An SQL step is three activities; what holds others is two.
    assert {name: (row["nodes"], row["activities"]) for name, row in found.items() if name != "calls"} == {
        "one": (1, 3),
        "three": (5, 13),
        "branch": (5, 13),
        "both": (5, 13),
    }
    assert found["one"]["seconds"] == pytest.approx(0.615, abs=0.01)
    # Branches that run at the same time take the time of the longest.
    assert found["both"]["seconds"] < found["three"]["seconds"]
    # A child costs its own nodes, and those that start it and wait for it: seven here and two there.
    assert found["calls"]["nodes"] == found["three"]["nodes"] + 9
    assert found["calls"]["seconds"] > found["three"]["seconds"] + 0.6


def test_a_table_beside_what_is_written_by_hand(project: Path, dfdsl: Command) -> None:
    (project / "two.df").write_text("$$ SELECT 1 AS n $$ ~> $$ SELECT 2 AS n $$")
    (project / "two.hand.sql").write_text(
        "SELECT df.start(df.seq(df.sql('SELECT 1'), df.sql('SELECT 2')), 'two');"
    )
    shown = dfdsl("check", "--cost", "two.df")
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.splitlines() == [
        "workflow  nodes  activities  seconds  by hand",
        "two           3           8      1.1  3 nodes, 8 activities, 1.1 s",
    ]


def test_what_is_written_by_hand_without_calls(project: Path, dfdsl: Command) -> None:
    """Operators are not counted; that is said, and no zero is shown."""
    (project / "two.df").write_text("$$ SELECT 1 AS n $$ ~> $$ SELECT 2 AS n $$")
    (project / "two.hand.sql").write_text("SELECT df.start('SELECT 1' ~> 'SELECT 2', 'two');")
    shown = dfdsl("check", "--cost", "two.df")
    assert shown.status == 0
    assert "two.hand.sql: no calls of df.sql() and the like are in it" in shown.err
    assert shown.out.splitlines()[1] == "two           3           8      1.1"
    (project / "two.hand.sql").write_bytes(b"\xff")
    assert "two.hand.sql" in dfdsl("check", "--cost", "two.df").err


def test_what_fails_is_not_on_the_straight_path(project: Path, dfdsl: Command) -> None:
    long = " ~> ".join(["$$ SELECT 1 AS n $$"] * 30)
    (project / "short.df").write_text("try { $$ SELECT 1 AS n $$ } catch { sleep(0) }")
    (project / "long.df").write_text(f"try {{ $$ SELECT 1 AS n $$ }} catch {{ {long} }}")
    (short,) = _costs(dfdsl, project / "short.df").values()
    (other,) = _costs(dfdsl, project / "long.df").values()
    assert short["nodes"] == other["nodes"]


def test_errors_and_other_options(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("check", "--cost", "bad.df", "good.df")
    assert shown.status == 1
    assert "DF" in shown.err
    assert "greet" in shown.out
    assert "without --fix" in dfdsl("check", "--cost", "--fix", "good.df").err
    assert (
        "no output in the format sarif" in dfdsl("check", "--cost", "--output-format", "sarif", "good.df").err
    )


@pytest.mark.parametrize("target", ["0.2.3", "0.2.6"])
def test_what_is_only_there_for_a_late_child_is_not_on_it(target: str, project: Path, dfdsl: Command) -> None:
    (project / "calls.df").write_text(
        "workflow one() { $$ SELECT 1 AS n $$ } workflow calls() { call one() } workflow naps() { sleep($$ 5 $$) }"
    )
    shown = dfdsl("check", "--cost", "--target", target, "--output-format", "json", "calls.df")
    found = {row["workflow"]: row["nodes"] for row in json.loads(shown.out)}
    # A sleep whose time is computed: seconds, a bit of them each, and the NULL that a sleep results in.
    assert found == {"one": 1, "calls": 10, "naps": 31}


def test_nothing_is_shown_of_a_file_with_errors(project: Path, dfdsl: Command) -> None:
    (project / "bad.df").write_text("sleep(1) ~>")
    shown = dfdsl("check", "--cost", "bad.df")
    assert (shown.status, shown.out) == (1, "")
