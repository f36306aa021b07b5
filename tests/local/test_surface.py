"""What sessions meet beyond the recorded sessions: operators, helpers, roles, size, and live progress."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine


@pytest.fixture
def db(engine: Engine) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        yield connection


def one(db: psycopg.Connection[Any], query: str, *parameters: object) -> Any:
    row = db.execute(query, parameters or None).fetchone()
    return None if row is None else row[0]


def finished(db: psycopg.Connection[Any], graph: str, seconds: int = 20) -> tuple[str, Any]:
    instance = one(db, f"SELECT df.start({graph})")
    status = one(db, "SELECT df.await_instance(%s, %s)", instance, seconds)
    result = one(db, "SELECT df.result(%s)", instance)
    return status, None if result is None else json.loads(result)


def balanced(leaves: list[str]) -> str:
    while len(leaves) > 1:
        pairs = [leaves[i : i + 2] for i in range(0, len(leaves), 2)]
        leaves = [f"df.seq({','.join(pair)})" if len(pair) == 2 else pair[0] for pair in pairs]
    return leaves[0]


@pytest.mark.parametrize(
    ("expression", "same"),
    [
        ("'a' ~> 'b' & 'c'", "df.join(df.seq('a','b'),'c')"),
        ("'a' | 'b' & 'c'", "df.join(df.race('a','b'),'c')"),
        ("@> 'a' ~> 'b'", "df.seq(df.loop('a'),'b')"),
        ("'c' ?> 'a' !> 'b'", "df.if('c','a','b')"),
        ("'x' ~> 'c' ?> 'a' !> 'b' ~> 'y'", "df.seq(df.if(df.seq('x','c'),'a','b'),'y')"),
        ("'a' |=> 'n'", "df.as('a','n')"),
    ],
)
def test_operators_have_one_precedence(db: psycopg.Connection[Any], expression: str, same: str) -> None:
    assert one(db, f"SELECT ({expression}) = {same}")


def test_a_missing_then_is_refused(db: psycopg.Connection[Any]) -> None:
    with pytest.raises(psycopg.Error, match="left side of !> must be a \\?> expression"):
        db.execute("SELECT 'c' ?> 'a' ~> 'a2' !> 'b'")


def test_a_helper_in_the_same_message_is_refused(db: psycopg.Connection[Any]) -> None:
    with pytest.raises(psycopg.Error, match=r"df\.setvar cannot be used as a workflow step"):
        db.execute("SELECT df.setvar('a', '1'); SELECT df.start('SELECT 1')")
    db.execute("SELECT df.setvar('a', '1'); SELECT df.sql('SELECT 1')")
    db.execute("SELECT df.clearvars()")
    assert one(db, "SELECT length(df.start('SELECT 1'))") == 8


def test_a_second_name_replaces_the_first(db: psycopg.Connection[Any]) -> None:
    assert json.loads(one(db, "SELECT df.as(df.as('SELECT 1', 'a'), 'b')")) == {
        "node_type": "SQL",
        "query": "SELECT 1",
        "result_name": "b",
    }


def test_any_text_survives_the_envelope(db: psycopg.Connection[Any]) -> None:
    text = "a\"b\\c\n\t'é😀\x01/$x{y}"
    assert json.loads(one(db, "SELECT df.seq(df.sql(%s), '1')", text))["left_node"]["query"] == text


def test_a_graph_of_the_largest_size_starts_quickly(db: psycopg.Connection[Any]) -> None:
    graph = one(db, f"SELECT {balanced([f'df.sql({chr(39)}SELECT {i}{chr(39)})' for i in range(5000)])}")
    begun = time.monotonic()
    instance = one(db, "SELECT df.start(%s)", graph)
    assert time.monotonic() - begun < 5
    assert one(db, "SELECT count(*) FROM df.nodes WHERE instance_id = %s", instance) == 9999
    db.execute("SELECT df.cancel(%s)", (instance,))
    with pytest.raises(psycopg.Error, match="exceeds maximum node count of 10000"):
        db.execute("SELECT df.start(df.seq(%s, 'SELECT 1'))", (graph,))


def test_fifty_steps_are_a_matter_of_seconds(db: psycopg.Connection[Any]) -> None:
    begun = time.monotonic()
    assert finished(db, balanced(["df.sql('SELECT 1')"] * 50))[0] == "completed"
    # Less than one alone; a machine that does other things must not make it look wrong.
    assert time.monotonic() - begun < 20


def test_the_deepest_graph_runs(db: psycopg.Connection[Any]) -> None:
    # The root is at depth 0, its right side at 1, the innermost step at 256.
    graph = "df.sql('SELECT ($x) + 1 AS v')"
    for _ in range(255):
        graph = f"df.if_rows('x', {graph}, 'SELECT 0')"
    status, result = finished(db, f"df.seq(df.as('SELECT 1 AS v', 'x'), {graph})")
    assert (status, result["rows"]) == ("completed", [{"v": 2}])
    with pytest.raises(psycopg.Error, match="exceeds maximum nesting depth of 256"):
        db.execute(f"SELECT df.start(df.seq('SELECT 1', df.if_rows('x', {graph}, 'SELECT 0')))")


def test_running_is_visible_in_a_long_step(db: psycopg.Connection[Any]) -> None:
    instance = one(db, "SELECT df.start(df.seq(df.sql('SELECT 1'), df.sql('SELECT pg_sleep(1)')))")
    deadline = time.monotonic() + 5
    seen: list[Any] = []
    while time.monotonic() < deadline and "running" not in dict(seen).values():
        seen = db.execute(
            "SELECT node_type || coalesce(query, ''), status FROM df.nodes WHERE instance_id = %s",
            (instance,),
        ).fetchall()
        seen = [row for row in seen if "pg_sleep" in row[0]]
    assert dict(seen) == {"SQLSELECT pg_sleep(1)": "running"}
    assert one(db, "SELECT status FROM df.instances WHERE id = %s", instance) == "running"
    assert one(db, "SELECT df.await_instance(%s)", instance) == "completed"


def test_the_innermost_failed_node_was_updated_first(db: psycopg.Connection[Any]) -> None:
    status, _ = finished(db, "df.seq('SELECT 1', df.join('SELECT 1/0', 'SELECT 2'))")
    assert status == "failed"
    failed = db.execute(
        "SELECT node_type, result #>> '{}' FROM df.nodes WHERE status = 'failed' AND instance_id = "
        "(SELECT id FROM df.instances ORDER BY created_at DESC LIMIT 1) ORDER BY updated_at"
    ).fetchall()
    error = "SQL execution failed: error returned from database: division by zero"
    assert failed == [
        ("SQL", error),
        ("JOIN", f"JOIN branch 1 failed: {error}"),
        ("THEN", f"JOIN branch 1 failed: {error}"),
    ]


def test_a_step_runs_as_its_submitter_with_nothing_of_the_session(
    engine: Engine, db: psycopg.Connection[Any]
) -> None:
    db.execute("CREATE ROLE worker_bee LOGIN")
    db.execute("SELECT df.grant_usage('worker_bee')")
    with psycopg.connect(engine.dsn, user="worker_bee", autocommit=True) as bee:
        bee.execute("SET search_path = pg_catalog")
        _, result = finished(
            bee,
            "df.sql($$SELECT current_user AS u, session_user AS s, current_setting('search_path') AS p$$)",
        )
        assert result["rows"] == [{"u": "worker_bee", "s": "worker_bee", "p": '"$user", public'}]
        mine = one(db, "SELECT df.start(df.wait_for_signal('x'))")
        with pytest.raises(psycopg.Error, match="row-level security"):
            bee.execute("INSERT INTO df._outbox (instance_id, command) VALUES (%s, 'cancel')", (mine,))
        with pytest.raises(psycopg.Error, match="Instance not found or access denied"):
            bee.execute("SELECT df.cancel(%s)", (mine,))
    db.execute("SELECT df.cancel(%s)", (mine,))


def test_a_signal_in_a_rolled_back_transaction_is_not_sent(db: psycopg.Connection[Any]) -> None:
    instance = one(db, "SELECT df.start(df.wait_for_signal('go', 2))")
    while (
        one(db, "SELECT count(*) FROM df.nodes WHERE instance_id = %s AND status = 'running'", instance) == 0
    ):
        time.sleep(0.02)
    with db.transaction(force_rollback=True):
        db.execute("SELECT df.signal(%s, 'go')", (instance,))
    assert one(db, "SELECT df.await_instance(%s)", instance) == "completed"
    assert json.loads(one(db, "SELECT df.result(%s)", instance))["timed_out"]


def test_the_same_signal_twice_in_sequence(db: psycopg.Connection[Any]) -> None:
    # The first wait times out: it must not swallow what the second one waits for.
    instance = one(db, "SELECT df.start(df.seq(df.wait_for_signal('go', 1), df.wait_for_signal('go', 10)))")
    while (
        one(db, "SELECT count(*) FROM df.nodes WHERE instance_id = %s AND status = 'completed'", instance)
        == 0
    ):
        time.sleep(0.02)
    time.sleep(0.3)
    db.execute("SELECT df.signal(%s, 'go', '7')", (instance,))
    assert one(db, "SELECT df.await_instance(%s)", instance) == "completed"
    assert json.loads(one(db, "SELECT df.result(%s)", instance))["data"] == 7


def test_big_integers_and_key_order_survive_branches(db: psycopg.Connection[Any]) -> None:
    status, result = finished(
        db,
        "df.seq(df.as(df.join('SELECT 9007199254740993 AS z, 1 AS a', 'SELECT 2'), 'j'),"
        " df.seq(df.join(df.as('SELECT 9007199254740993 AS z, 1 AS a', 'x'), 'SELECT 3'), df.sql('SELECT ($x) AS v')))",
    )
    assert (status, result["rows"]) == ("completed", [{"v": 9007199254740993}])


def test_another_database(engine: Engine, db: psycopg.Connection[Any]) -> None:
    db.execute("CREATE DATABASE elsewhere")
    instance = one(db, "SELECT df.start(df.sql('SELECT current_database() AS d'), NULL, 'elsewhere')")
    assert one(db, "SELECT df.await_instance(%s)", instance) == "completed"
    assert json.loads(one(db, "SELECT df.result(%s)", instance))["rows"] == [{"d": "elsewhere"}]
    db.execute("DROP DATABASE elsewhere")


def test_listing(db: psycopg.Connection[Any]) -> None:
    for _ in range(3):
        finished(db, "df.sql('SELECT 1'), 'listed'")
    page = db.execute("SELECT instance_id, next_cursor FROM df.list_instances(NULL, 2, 'listed')").fetchall()
    rest = db.execute(
        "SELECT instance_id FROM df.list_instances(NULL, 2, 'listed', %s)", (page[-1][1],)
    ).fetchall()
    assert len({row[0] for row in page} | {row[0] for row in rest}) == 3
    assert one(db, "SELECT total_instances > 0 FROM df.metrics()")
