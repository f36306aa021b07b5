"""Chains of children on rows put there by the test: each window, every order of ends, failures, removed children, undo."""

import json
import random
from typing import Any

import pytest

from .conftest import Plain

OWN, LABEL = "aaaa0001", "e1::each::b69cb6a4"
BASE = f"{OWN}::{LABEL}::"
WINDOWS = (1, 3, 10)
MEMBERS = [{"id": n, "name": f"it's {n} {{x}} $y"} for n in range(1, 8)]


@pytest.fixture(scope="module")
def maker(with_stand_in: Plain) -> str:
    """A function that makes the graph of a member: it tells what it was given."""
    body = " SELECT json_build_object('parent', $1, 'given', $2, 'member', $3, 'place', $4)::text "
    name = "row_" + with_stand_in.value(
        "SELECT substr(encode(sha256(convert_to(%s, 'UTF8')), 'hex'), 1, 16)", body
    )
    with_stand_in.connection.execute(
        f"CREATE FUNCTION {name}(text, text[], json, int) RETURNS text LANGUAGE sql AS $made${body}$made$"
    )
    return str(name)


class Chain:
    """A chain that runs: its start's columns are kept under the name `steps`, as the engine keeps them."""

    def __init__(
        self, df: Plain, maker: str | None, width: int, goes_on: bool, members: list[Any] | None = None
    ) -> None:
        self.df = df
        self.members = MEMBERS if members is None else members
        df.instance(OWN)
        cursor = df.connection.execute(
            "SELECT * FROM dfdsl.start_chain(%s, %s, %s, %s, %s, '{k}', %s)",
            (OWN, LABEL, width, goes_on, maker, json.dumps(self.members)),
        )
        names = [column.name for column in cursor.description]
        self.kept = dict(zip(names, cursor.fetchone(), strict=True))
        df.node(OWN, result_name="steps", result=json.dumps({"rows": [self.kept]}))

    def there(self) -> list[int]:
        """The places of the children that were started."""
        return [
            place
            for (place,) in self.df.rows(
                "SELECT substr(label, length(%s) + 1)::int FROM df.instances WHERE starts_with(label, %s) ORDER BY 1",
                BASE,
                BASE,
            )
        ]

    def child(self, place: int) -> str:
        return str(self.df.value("SELECT id FROM df.instances WHERE label = %s", f"{BASE}{place}"))

    def end(self, place: int, how: str = "completed", next_one: bool = True) -> None:
        """The child of a place ends; if it completes, its last step comes behind its body."""
        if how == "completed":
            self.df.finish(self.child(place), json.dumps({"rows": [{"n": place}]}), "running")
            if next_one:
                self.df.value("SELECT dfdsl.next_member(%s, %s, 'steps', %s)", self.child(place), OWN, place)
        elif how == "failed":
            self.df.fail(self.child(place), f"no {place}")
        self.df.connection.execute(
            "UPDATE df.instances SET status = %s WHERE id = %s", (how, self.child(place))
        )

    def status(self) -> tuple[str, list[int]]:
        found = self.df.rows("SELECT status, due FROM dfdsl.chain_status(dfdsl.chain(%s, 'steps'))", OWN)[0]
        return found[0], found[1]

    def look(self, value: str = "value") -> dict[str, Any]:
        """The parent looks at an `each`."""
        names = ("status", "message", "hex", "result", "started", "swept")
        row = self.df.rows(f"SELECT {', '.join(names)} FROM dfdsl.each_outcome(%s, 'steps', %s)", OWN, value)[
            0
        ]
        found = dict(zip(names, row, strict=True))
        if found["message"] is not None:
            assert bytes.fromhex(found["hex"]).decode() == found["message"]
        found["result"] = None if found["result"] is None else json.loads(found["result"])
        return found


@pytest.mark.parametrize("width", WINDOWS)
def test_the_first_children(df: Plain, maker: str, width: int) -> None:
    chain = Chain(df, maker, width, False)
    first = min(width, 7)
    assert (chain.kept["c"], chain.kept["n"], chain.kept["started"]) == (True, 7, first)
    assert chain.there() == list(range(1, first + 1))
    for place in chain.there():
        graph = json.loads(df.value("SELECT graph FROM df.instances WHERE id = %s", chain.child(place)))
        assert graph == {"parent": OWN, "given": ["k"], "member": MEMBERS[place - 1], "place": place}
    assert chain.status() == ("running", [])


@pytest.mark.parametrize("goes_on", [False, True])
@pytest.mark.parametrize("width", WINDOWS)
def test_all_rows_complete_whatever_their_order(df: Plain, maker: str, width: int, goes_on: bool) -> None:
    chain = Chain(df, maker, width, goes_on)
    seed = random.Random(width)
    ended: set[int] = set()
    while len(ended) < 7:
        running = [place for place in chain.there() if place not in ended]
        assert len(running) <= width
        assert chain.status() == ("running", [])
        place = seed.choice(running)
        chain.end(place)
        ended.add(place)
    assert chain.there() == [1, 2, 3, 4, 5, 6, 7]
    # Only who finds nobody else running wakes the parent.
    assert df.rows("SELECT instance, name FROM df.signals") == [(OWN, "sub::b69cb6a4")]
    assert chain.status() == ("completed", [])
    assert chain.look()["result"] == [{"rows": [{"n": n}]} for n in range(1, 8)]
    assert chain.look("none")["result"] is None
    assert chain.look("null")["result"] == [None] * 7
    assert chain.look()["status"] == "completed"


def test_what_a_row_gives(df: Plain, maker: str) -> None:
    chain = Chain(df, maker, 10, False, MEMBERS[:2])
    df.finish(chain.child(1), '{"rows": [{"v": {"deep": [1]}}]}')
    df.finish(chain.child(2), '{"rows": [{"dfx_box": [1, 2]}]}')
    assert chain.look()["result"] == [{"rows": [{"v": {"deep": [1]}}]}, [1, 2]]
    assert chain.look("apart")["result"] == [{"deep": [1]}, None]


@pytest.mark.parametrize("width", WINDOWS)
def test_the_first_failure_stops_a_chain(df: Plain, maker: str, width: int) -> None:
    chain = Chain(df, maker, width, False)
    for place in range(1, 3):
        chain.end(place)
    others = [place for place in chain.there() if place > 3]
    chain.end(3, "failed")
    if others:
        # Its last step starts nothing any more.
        chain.end(others[0])
    there = chain.there()
    assert chain.status()[0] == "failed"
    running = len(others) - (1 if others else 0)
    found = chain.look()
    assert found == {
        "status": "failed",
        "message": "no 3",
        "hex": b"no 3".hex(),
        "result": None,
        "started": None,
        "swept": running,
    }
    assert chain.there() == there
    assert df.value("SELECT count(*) FROM df.cancels") == running


@pytest.mark.parametrize("width", WINDOWS)
def test_a_chain_that_goes_on_gives_failures_in_their_places(df: Plain, maker: str, width: int) -> None:
    """Nobody but the parent starts the one behind a child that has failed."""
    chain = Chain(df, maker, width, True)
    while chain.status()[0] == "running":
        place = min(
            place
            for place in chain.there()
            if df.value("SELECT status FROM df.instances WHERE id = %s", chain.child(place)) == "pending"
        )
        how = {2: "failed", 5: "failed", 6: "cancelled"}.get(place, "completed")
        chain.end(place, how)
        due = [place + width] if how != "completed" and place + width <= 7 else []
        status = chain.status()
        if status[0] == "completed":
            break
        assert status == ("running", due)
        assert df.value("SELECT dfdsl.chain_runs(%s, 'steps')", OWN) is (
            due == [] and df.value("SELECT to_char(now(), 'HH24:MI')") != "23:59"
        )
        found = chain.look()
        assert (found["status"], found["started"]) == ("running", len(due))
        assert chain.status() == ("running", [])
    found = chain.look("null")
    assert found["status"] == "completed"
    assert found["result"] == [
        None,
        {"error": "no 2"},
        None,
        None,
        {"error": "no 5"},
        {"error": "row 6 of `each` was cancelled"},
        None,
    ]
    assert df.value("SELECT count(*) FROM df.cancels") == 0


def test_a_child_that_ended_without_its_last_step(df: Plain, maker: str) -> None:
    chain = Chain(df, maker, 1, False)
    chain.end(1, next_one=False)
    assert chain.status() == ("running", [2])
    assert chain.look()["started"] == 1
    assert chain.look()["started"] == 0
    assert chain.there() == [1, 2]


def test_nobody_starts_a_member_twice(df: Plain, maker: str) -> None:
    chain = Chain(df, maker, 1, False)
    chain.end(1)
    for _ in range(2):
        df.value("SELECT dfdsl.next_member(%s, %s, 'steps', 1)", chain.child(1), OWN)
    assert chain.there() == [1, 2]


@pytest.mark.parametrize("width", WINDOWS)
def test_children_that_were_removed_have_ended(df: Plain, maker: str, width: int) -> None:
    """The engine removes instances that ended long ago; a later one that is there says that it had its turn."""
    chain = Chain(df, maker, width, True)
    for place in range(1, 8):
        chain.end(place)
        assert chain.status()[0] == ("completed" if place == 7 else "running")
        if place in (1, 3):
            df.connection.execute("DELETE FROM df.instances WHERE id = %s", (chain.child(place),))
            # The one behind it in its lane tells; where there is none, it is not known that it was there.
            if width < 7:
                assert chain.status() == ("running", [])
    result = chain.look("null")["result"] if width < 7 else None
    if result is not None:
        assert result[0] == {"error": "its instance was removed"}
        assert result[2] == {"error": "its instance was removed"}
        assert [result[n] for n in (1, 3, 4, 5, 6)] == [None] * 5


@pytest.mark.parametrize(("members", "status"), [([], "completed"), (list(range(5001)), "failed")])
def test_no_members_and_too_many(df: Plain, maker: str, members: list[int], status: str) -> None:
    chain = Chain(df, maker, 3, False, members)
    assert (chain.kept["c"], chain.kept["started"], chain.there()) == (False, 0, [])
    found = df.rows("SELECT c, status, message, result FROM dfdsl.no_chain(%s, 'too many')", len(members))
    assert found == [(False, status, "too many" if members else None, "[]")]


def test_no_rows_at_all_are_no_members(df: Plain, maker: str) -> None:
    found = df.rows(
        "SELECT c, n, members FROM dfdsl.start_chain(%s, %s, 3, false, %s, '{}', NULL)", OWN, LABEL, maker
    )
    assert found == [(False, 0, "[]")]


def undo(df: Plain, maker: str, count: int) -> Chain:
    """A chain of undo steps: one after the other, each with a graph and constants of its own, and it goes on."""
    members = [{"graph": maker, "given": [f"g{n}", None, "it's"]} for n in range(count, 0, -1)]
    return Chain(df, None, 1, True, members)


def looked(df: Plain) -> tuple[Any, ...]:
    row: tuple[Any, ...] = df.rows(
        "SELECT status, message, started FROM dfdsl.undo_outcome(%s, 'steps')", OWN
    )[0]
    return row


def test_undo_steps_run_one_after_another_in_their_order(df: Plain, maker: str) -> None:
    chain = undo(df, maker, 4)
    for place in range(1, 5):
        assert chain.there() == list(range(1, place + 1))
        graph = json.loads(df.value("SELECT graph FROM df.instances WHERE id = %s", chain.child(place)))
        assert graph["given"] == [f"g{5 - place}", None, "it's"]
        assert looked(df) == ("running", None, 0)
        chain.end(place)
    assert looked(df) == ("completed", None, None)
    assert df.rows("SELECT instance FROM df.signals") == [(OWN,)]


def test_undo_steps_that_fail_do_not_stop_the_others(df: Plain, maker: str) -> None:
    chain = undo(df, maker, 4)
    chain.end(1, "failed")
    assert looked(df) == ("running", None, 1)
    chain.end(2)
    chain.end(3, "cancelled")
    assert looked(df) == ("running", None, 1)
    chain.end(4, "failed")
    message = "; an undo step failed too: no 1; an undo step failed too: it was cancelled; an undo step failed too: no 4"
    assert looked(df) == ("completed", message, None)


def test_what_is_undone_is_read_from_the_nodes(df: Plain) -> None:
    """The body's own instances, and those that parts of it ran in; not those of other workflows, rows or undo steps."""
    df.instance(OWN)
    for number, form in enumerate(("try", "loop", "retry", "call", "start", "each", "undo")):
        df.instance(f"bbbb000{number}", f"{OWN}::e1::{form}::0000000{number}")
    df.instance("cccc0001", "bbbb0000::e1::race::11111111::1")
    df.instance("cccc0002", "bbbb0003::e1::try::11111112")
    found = df.value("SELECT dfdsl.body_instances(%s)", OWN)
    assert sorted(found) == [OWN, "bbbb0000", "bbbb0001", "bbbb0002", "cccc0001"]
    at = "2026-11-05 00:00:0"
    for second, instance, status in (
        (1, OWN, "completed"),
        (3, "bbbb0001", "completed"),
        (5, "bbbb0001", "failed"),
        (7, "bbbb0003", "completed"),
    ):
        df.node(
            instance,
            result_name="paid",
            status=status,
            updated_at=f"{at}{second}+00",
            result=json.dumps({"rows": [{"n": second}]}),
        )
    done = "SELECT dfdsl.done_at(dfdsl.body_instances(%s), %s)::text"
    assert df.value(done, OWN, "paid") == f"{at}3+00"
    assert df.value(done, OWN, "shipped") is None
    result = "SELECT dfdsl.result_at(dfdsl.body_instances(%s), 'paid', %s) -> 'rows' -> 0 ->> 'n'"
    assert [df.value(result, OWN, f"{at}{second}+00") for second in (0, 1, 2, 3, 9)] == [
        None,
        "1",
        "1",
        "3",
        "3",
    ]
