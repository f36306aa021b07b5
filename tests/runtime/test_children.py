"""Children on rows put there by the test: who starts them, when nobody waits any more, how they stand and failed, and what is swept."""

import threading

import psycopg
import pytest

from .conftest import Plain

OWN = "aaaa0001"
GRAPH = "SELECT dfdsl.start_child(%s, %s, %s, %s)"


@pytest.fixture(scope="module")
def maker(with_stand_in: Plain) -> str:
    """A function that makes a child's graph, named by its text as a compiled one is: it tells what it was given."""
    body = " SELECT concat_ws(' ', 'graph', $1, $2, $3, $4) "
    name = "pack_" + with_stand_in.value(
        "SELECT substr(encode(sha256(convert_to(%s, 'UTF8')), 'hex'), 1, 16)", body
    )
    with_stand_in.connection.execute(
        f"CREATE FUNCTION {name}(text, text[], json, int) RETURNS text LANGUAGE sql AS $made${body}$made$"
    )
    return str(name)


def label(own: str, form: str = "call", node: str = "b69cb6a4", round_: int = 1, more: str = "") -> str:
    return f"{own}::e{round_}::{form}::{node}{more}"


def test_twenty_sessions_start_one_child(df: Plain, maker: str) -> None:
    df.instance(OWN)
    found: list[str] = []
    all_there = threading.Barrier(20)

    def start() -> None:
        with df.connect() as connection:
            all_there.wait(30)
            row = connection.execute(
                "SELECT id FROM dfdsl.start_child(%s, 'e1::call::b69cb6a4', %s, %s)", (OWN, maker, ["7"])
            ).fetchone()
            found.append(row[0])

    sessions = [threading.Thread(target=start) for _ in range(20)]
    for session in sessions:
        session.start()
    for session in sessions:
        session.join(60)
    assert len(found) == 20
    assert df.rows("SELECT id, label, graph FROM df.instances WHERE id <> %s", OWN) == [
        (found[0], label(OWN), "graph aaaa0001 {7}")
    ]
    assert set(found) == {found[0]}


def test_other_labels_start_others(df: Plain, maker: str) -> None:
    df.instance(OWN)
    for place in ("e1::call::b69cb6a4", "e2::call::b69cb6a4", "e1::call::b69cb6a5", "e1::try::b69cb6a4"):
        df.value("SELECT dfdsl.start_child(%s, %s, %s, '{}')", OWN, place, maker)
    assert df.value("SELECT count(*) FROM df.instances") == 5


def test_a_child_that_wakes_its_parent_sleeps_first_and_runs_elsewhere(df: Plain, maker: str) -> None:
    df.instance(OWN)
    df.value(
        "SELECT dfdsl.start_child(%s, 'e1::apart::b69cb6a4', %s, '{}', wakes => true, delay => 5, database => 'x')",
        OWN,
        maker,
    )
    assert df.rows("SELECT graph, database FROM df.instances WHERE id <> %s", OWN) == [
        (
            "seq(sleep(5), seq(as(graph aaaa0001 {}, dfx_ret), sql(SELECT df.signal('aaaa0001', 'sub::b69cb6a4'))))",
            "x",
        )
    ]


def test_a_function_that_is_not_as_its_name_says_is_not_called(df: Plain, maker: str) -> None:
    df.instance(OWN)
    name = "other_0123456789abcdef"
    df.connection.execute(
        f"CREATE FUNCTION {name}(text, text[], json, int) RETURNS text LANGUAGE sql AS 'SELECT 1'"
    )
    for wrong in (name, "absent_0123456789abcdef"):
        with pytest.raises(psycopg.errors.UndefinedFunction, match=f"the function {wrong}"):
            df.value("SELECT dfdsl.start_child(%s, 'e1::call::b69cb6a4', %s, '{}')", OWN, wrong)
    df.connection.execute(f"DROP FUNCTION {name}")
    assert df.value("SELECT count(*) FROM df.instances") == 1


@pytest.mark.parametrize(
    ("failed_before", "delay", "sleeps"),
    [(None, 60, 60), (0, 60, 60), (20, 60, 40), (59, 60, 1), (300, 60, None), (0, 0, None)],
)
def test_a_delay_counts_from_the_last_failure(
    df: Plain, maker: str, failed_before: int | None, delay: int, sleeps: int | None
) -> None:
    df.instance(OWN)
    # Failures of other nodes and instances do not count, nor those before the last one, of this round or another.
    df.instance("bbbb0001", label(OWN, "retry", "99999999", more="::1"), "failed", 5)
    df.instance("bbbb0003", label("aaaa0002", "retry", round_=2, more="::1"), "failed", 5)
    if failed_before is not None:
        df.instance("bbbb0002", label(OWN, "retry", round_=1, more="::1"), "failed", 500)
        df.instance("bbbb0004", label(OWN, "retry", round_=2, more="::1"), "failed", failed_before + 100)
        df.instance("bbbb0005", label(OWN, "retry", round_=2, more="::2"), "failed", failed_before)
    id_ = df.value(
        "SELECT id FROM dfdsl.start_child(%s, 'e2::retry::b69cb6a4::3', %s, '{}', delay => %s)",
        OWN,
        maker,
        delay,
    )
    graph = df.value("SELECT graph FROM df.instances WHERE id = %s", id_)
    if sleeps is None:
        assert graph.startswith("graph")
    else:
        seconds = int(graph.partition("sleep(")[2].partition(")")[0])
        assert sleeps - 2 <= seconds <= sleeps


def race(df: Plain, status: str, kind: str = "RACE") -> None:
    """Two branches below a race; in the first one, below a sequence and a condition, is the step `raced`."""
    df.node(OWN, id="00000001", node_type=kind, left_node="00000002", right_node="00000003", status=status)
    df.node(
        OWN, id="00000002", node_type="THEN", left_node="00000004", right_node="00000005", status="running"
    )
    df.node(OWN, id="00000005", node_type="IF", query='{"condition_node": "00000006"}', left_node="00000007")
    df.node(OWN, id="00000006", result_name="raced", status="running")


@pytest.mark.parametrize(
    ("status", "kind", "over"),
    [
        ("completed", "RACE", True),
        ("failed", "RACE", True),
        ("running", "RACE", False),
        ("completed", "JOIN", False),
        ("completed", "THEN", False),
    ],
)
def test_a_step_of_a_race_that_is_decided_starts_nothing(
    df: Plain, maker: str, status: str, kind: str, over: bool
) -> None:
    df.instance(OWN)
    race(df, status, kind)
    assert df.value("SELECT dfdsl.given_up(%s, 'raced')", OWN) is over
    assert df.value("SELECT dfdsl.given_up(%s)", OWN) is False
    assert df.value("SELECT dfdsl.given_up(%s, 'another')", OWN) is False
    started = "SELECT id FROM dfdsl.start_child(%s, 'e1::call::b69cb6a4', %s, '{}', raced => 'raced')"
    assert (df.value(started, OWN, maker) is None) is over
    assert df.value("SELECT count(*) FROM df.instances") == (1 if over else 2)


def test_a_step_of_a_cancelled_instance_starts_nothing_but_finds_what_is_there(df: Plain, maker: str) -> None:
    df.instance(OWN, status="cancelled")
    started = "SELECT id FROM dfdsl.start_child(%s, 'e1::call::b69cb6a4', %s, '{}')"
    assert df.value(started, OWN, maker) is None
    df.instance("bbbb0001", label(OWN), "cancelled", 5)
    df.instance("bbbb0002", label(OWN), "running", 4)
    assert df.value(started, OWN, maker) == "bbbb0001"
    assert df.value("SELECT count(*) FROM df.instances") == 3


@pytest.mark.parametrize(
    ("status", "kept", "age", "expected"),
    [
        ("running", False, 0, "running"),
        ("pending", False, 0, "running"),
        ("running", True, 0, "completed"),
        ("running", True, 20, "completed"),
        ("running", False, 20, "timed_out"),
        ("cancelled", False, 20, "timed_out"),
        ("cancelled", False, 0, "cancelled"),
        ("cancelled", True, 0, "completed"),
        ("completed", False, 20, "completed"),
        ("failed", True, 20, "failed"),
        (None, False, 0, "missing"),
    ],
)
def test_how_a_child_stands(df: Plain, status: str | None, kept: bool, age: int, expected: str) -> None:
    if status is not None:
        df.instance("bbbb0001", label(OWN), status)
    if kept:
        df.node("bbbb0001", result_name="dfx_ret", result="{}")
    since = "extract(epoch FROM now())::bigint - %s, 10"
    assert df.value(f"SELECT dfdsl.child_status('bbbb0001', 'dfx_ret', {since})", age) == expected
    runs = df.value(f"SELECT dfdsl.still_runs('bbbb0001', 'dfx_ret', {since})", age)
    assert runs is (expected == "running" and df.value("SELECT to_char(now(), 'HH24:MI')") != "23:59")
    outcome = df.rows(
        f"SELECT status, message, convert_from(decode(hex, 'hex'), 'UTF8') FROM dfdsl.child_outcome('bbbb0001', 'it', 'dfx_ret', {since})",
        age,
    )
    words = {
        "failed": "it failed",
        "cancelled": "it was cancelled",
        "timed_out": "it did not end within 10 s",
        "missing": "it is gone: its instance was removed",
    }.get(expected)
    assert outcome == [(expected, words, words)]
    swept = df.value("SELECT count(*) FROM df.cancels")
    assert swept == (1 if expected == "timed_out" and status == "running" else 0)


def test_results_come_out_with_their_names_and_out_of_their_box(df: Plain) -> None:
    df.instance("bbbb0001", label(OWN))
    df.node("bbbb0001", result_name="dfx_pack", result='{"rows": [{"x": "it\'s"}]}')
    df.finish("bbbb0001", '{"rows": [{"n": 1}]}', "running")
    shown = "SELECT id, status, result::jsonb, names::jsonb FROM dfdsl.child_outcome('bbbb0001', 'it')"
    assert df.rows(shown) == [("bbbb0001", "completed", {"rows": [{"n": 1}]}, {"rows": [{"x": "it's"}]})]
    df.connection.execute(
        """UPDATE df.nodes SET result = '{"rows": [{"dfx_box": [1, null]}]}' WHERE result_name = 'dfx_ret'"""
    )
    assert df.value("SELECT result FROM dfdsl.child_outcome('bbbb0001', 'it')") == "[1, null]"


def test_another_instance_that_is_awaited_is_left_running(df: Plain) -> None:
    df.instance("bbbb0001")
    late = "SELECT status FROM dfdsl.child_outcome('bbbb0001', 'it', 'dfx_ret', 0, 1, ours => false)"
    assert df.value(late) == "timed_out"
    assert df.value("SELECT status FROM df.instances") == "running"
    df.node("bbbb0001", result='{"rows": [{"n": 2}]}')
    df.connection.execute("UPDATE df.instances SET status = 'completed'")
    shown = "SELECT result::jsonb FROM dfdsl.child_outcome('bbbb0001', 'it', ours => %s)"
    assert df.value(shown, False) == {"rows": [{"n": 2}]}
    assert df.value(shown, True) is None


def test_handing_on(df: Plain) -> None:
    hexed = b"it's $gone".hex()
    assert df.rows("SELECT * FROM dfdsl.hand_on('completed', NULL)") == []
    for status in ("failed", "cancelled", "timed_out", "missing"):
        with pytest.raises(psycopg.errors.RaiseException) as failed:
            df.rows("SELECT * FROM dfdsl.hand_on(%s, %s, %s)", status, hexed, b"; too".hex())
        assert failed.value.diag.message_primary == "it's $gone; too"
    assert df.value("SELECT dfdsl.has_failed('completed', NULL)") is False
    assert df.value("SELECT dfdsl.has_failed('failed', %s)", hexed) is True
    with pytest.raises(psycopg.errors.RaiseException, match="it's"):
        df.value("SELECT dfdsl.has_failed('missing', %s)", hexed)
