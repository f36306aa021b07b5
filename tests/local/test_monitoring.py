"""Looking at instances, and starting them in a transaction of their own."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from dfdsl.database.watch import Watch
from dfdsl.local import Engine

from .test_surface import finished, one


@pytest.fixture
def db(engine: Engine) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        yield connection


def until(db: psycopg.Connection[Any], query: str, *parameters: object) -> None:
    deadline = time.monotonic() + 15
    while not one(db, query, *parameters):
        assert time.monotonic() < deadline, query
        time.sleep(0.02)


def test_a_start_of_its_own_survives_a_rollback(db: psycopg.Connection[Any]) -> None:
    with db.transaction(force_rollback=True):
        db.execute("SELECT df.setvar('not_yet', 'x')")
        instance = one(
            db,
            "SELECT df.start(df.sql($$SELECT 'it''s {not_yet} \\' AS v$$), 'a''b', transaction_mode => 'New')",
        )
    assert one(db, "SELECT df.await_instance(%s)", instance) == "completed"
    # A variable that is not committed is not seen.
    assert json.loads(one(db, "SELECT df.result(%s)", instance))["rows"] == [{"v": "it's {not_yet} \\"}]
    assert one(db, "SELECT label FROM df.instances WHERE id = %s", instance) == "a'b"
    assert one(db, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 1346847814") == 0


def test_a_start_of_its_own_is_the_callers(engine: Engine, db: psycopg.Connection[Any]) -> None:
    db.execute('CREATE ROLE "o\'bee" LOGIN')
    db.execute("SELECT df.grant_usage('o''bee')")
    with psycopg.connect(engine.dsn, user="o'bee", autocommit=True) as bee:
        instance = one(bee, "SELECT df.start('SELECT current_user AS u', transaction_mode => 'new')")
        assert one(bee, "SELECT df.await_instance(%s)", instance) == "completed"
        assert json.loads(one(bee, "SELECT df.result(%s)", instance))["rows"] == [{"u": "o'bee"}]
        with pytest.raises(psycopg.Error, match="not emulated by the dfdsl local engine"):
            bee.execute("SELECT df._start_elsewhere('postgres', 'SELECT 1', NULL, NULL)")
    db.execute("CREATE ROLE no_login")
    db.execute("SELECT df.grant_usage('no_login')")
    with db.transaction(force_rollback=True):
        db.execute("SET LOCAL ROLE no_login")
        with pytest.raises(psycopg.Error, match='current_user "no_login" does not have LOGIN privilege'):
            db.execute("SELECT df.start('SELECT 1', transaction_mode => 'new')")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            "df.start('SELECT 1', NULL, 'nowhere', 'new')",
            'df.start() on new transaction failed: error returned from database: database "nowhere" does not exist',
        ),
        (
            "set_config('df.in_workflow', 'true', true), df.start('SELECT 1', transaction_mode => 'new')",
            "df.start() with transaction_mode => 'new' cannot be called inside a workflow - a df.sql() node already "
            "runs as a single autocommitted statement, so a plain df.start() there is already independent of any "
            "caller transaction",
        ),
    ],
)
def test_refused_starts_of_their_own(db: psycopg.Connection[Any], call: str, message: str) -> None:
    with pytest.raises(psycopg.Error) as failure:
        db.execute(f"SELECT {call}".encode())
    assert failure.value.diag.message_primary == message


def test_starts_of_their_own_are_limited(engine: Engine, db: psycopg.Connection[Any]) -> None:
    with psycopg.connect(engine.dsn) as holder:
        holder.execute("SELECT pg_advisory_lock(1346847814, n) FROM generate_series(0, 1) n")
        db.execute("SET pg_durable.new_transaction_start_timeout = 1")
        with pytest.raises(
            psycopg.Error, match=r"launch limit reached \(max_new_transaction_starts=2\)\. Timed out"
        ):
            db.execute("SELECT df.start('SELECT 1', transaction_mode => 'new')")


def test_executions_of_a_loop(db: psycopg.Connection[Any]) -> None:
    instance = one(db, "SELECT df.start(df.loop(df.sql('SELECT 1')))")
    until(db, "SELECT max(execution_id) >= 3 FROM df.instance_executions(%s)", instance)
    db.execute("SELECT df.cancel(%s, 'enough')", (instance,))
    until(db, "SELECT output IS NOT NULL FROM df.instance_info(%s)", instance)
    rows = db.execute(
        "SELECT execution_id, status, event_count > 0, output FROM df.instance_executions(%s, 2)", (instance,)
    ).fetchall()
    last = rows[0][0]
    assert rows == [(last, "Failed", True, "canceled: enough"), (last - 1, "ContinuedAsNew", True, None)]
    listed = db.execute(
        "SELECT status, execution_count, output FROM df.list_instances('cancelled') WHERE instance_id = %s",
        (instance,),
    ).fetchall()
    assert listed == [("cancelled", last, "canceled: enough")]


def test_long_sequences_are_one_execution_to_the_outside(db: psycopg.Connection[Any]) -> None:
    graph = "'SELECT 0'"
    for n in range(1, 101):
        graph = f"df.seq({graph}, df.as('SELECT {n} AS v', 'n{n % 3}'))"
    instance = one(db, f"SELECT df.start({graph})")
    assert one(db, "SELECT df.await_instance(%s, 30)", instance) == "completed"
    assert json.loads(one(db, "SELECT df.result(%s)", instance))["rows"] == [{"v": 100}]
    until(db, "SELECT status = 'Completed' FROM df.instance_executions(%s)", instance)
    assert one(db, "SELECT count(*) FROM df.instance_executions(%s)", instance) == 1
    assert one(
        db,
        "SELECT max(n) < 100 FROM (SELECT count(*) AS n FROM _duroxide.history "
        "WHERE instance_id = %s GROUP BY execution_id) h",
        instance,
    )
    assert (
        one(db, "SELECT count(*) FROM df.nodes WHERE instance_id = %s AND status <> 'completed'", instance)
        == 0
    )
    assert (
        one(db, "SELECT count(DISTINCT status_details) FROM df.nodes WHERE instance_id = %s", instance) == 1
    )


def test_choices_outlive_a_change_of_execution(db: psycopg.Connection[Any]) -> None:
    # More than an execution takes, inside a branch whose condition no longer holds, with a body that binds the name.
    steps = "df.as('SELECT 1 AS v WHERE false', 'r')"
    for n in range(80):
        steps = f"df.seq({steps}, 'SELECT {n} AS v')"
    graph = f"df.seq(df.as('SELECT 1 AS v', 'r'), df.if_rows('r', df.if('SELECT true', {steps}, 'SELECT -1'), 'SELECT -2'))"
    status, result = finished(db, graph)
    assert (status, result["rows"]) == ("completed", [{"v": 79}])


def test_what_nodes_mean(db: psycopg.Connection[Any]) -> None:
    instance = one(
        db,
        "SELECT df.start(df.if('SELECT true', df.as('SELECT 1', 'x'), df.seq('SELECT 2', 'SELECT 3')), 'shown')",
    )
    assert one(db, "SELECT df.await_instance(%s)", instance) == "completed"
    rows = db.execute(
        "SELECT query, status, inferred_status, inferred_status_from_ancestor_id IS NULL, "
        "status_details::jsonb ->> 'execution_id' FROM df.instance_nodes(%s) WHERE node_type = 'SQL' ORDER BY query",
        (instance,),
    ).fetchall()
    assert rows == [
        ("SELECT 1", "completed", "completed", True, f"{instance}::1"),
        ("SELECT 2", "pending", "skipped", False, None),
        ("SELECT 3", "pending", "skipped", False, None),
        ("SELECT true", "completed", "completed", True, f"{instance}::1"),
    ]
    assert one(db, "SELECT count(*) FROM df.instance_nodes(%s, 3) WHERE execution_id = 1", instance) == 6
    until(db, "SELECT output IS NOT NULL FROM df.instance_info(%s)", instance)
    lines = [line.rstrip() for line in one(db, "SELECT df.explain(%s)", instance).splitlines()]
    assert lines == [
        f"Instance: {instance} (shown)",
        "Status:   ✓ Completed",
        'Output:   {"rows":[{"?column?":1}],"row_count":1}',
        "",
        "IF ✓",
        "    ? condition:",
        "      └─SQL: SELECT true ✓",
        "    ✓ then:",
        "      └─SQL: SELECT 1 |=> 'x' ✓",
        "    ✗ else:",
        "      └─SQL: SELECT 2 ⊘",
        "      → SQL: SELECT 3 ⊘",
    ]


def test_explain_of_other_things(db: psycopg.Connection[Any]) -> None:
    assert one(db, "SELECT df.explain('DEADBEEF')") == "Instance 'DEADBEEF' not found"
    assert one(db, "SELECT df.explain('hello')").startswith("Cannot explain input: not a valid Durofut JSON")
    assert one(db, "SELECT df.explain('df.seq(NULL, NULL)')") == "Expression returned NULL"


def test_other_roles_see_nothing(engine: Engine, db: psycopg.Connection[Any]) -> None:
    instance = one(db, "SELECT df.start('SELECT 1')")
    assert one(db, "SELECT df.await_instance(%s)", instance) == "completed"
    db.execute("CREATE ROLE onlooker LOGIN")
    db.execute("SELECT df.grant_usage('onlooker')")
    with psycopg.connect(engine.dsn, user="onlooker", autocommit=True) as other:
        for call in (
            "list_instances()",
            f"instance_info('{instance}')",
            f"instance_executions('{instance}')",
        ):
            assert one(other, f"SELECT count(*) FROM df.{call}") == 0
        assert one(other, "SELECT count(*) FROM df._executions") == 0
        assert one(other, "SELECT df.explain(%s)", instance) == f"Instance '{instance}' not found"
        with pytest.raises(psycopg.Error, match="permission denied for function metrics"):
            other.execute("SELECT df.metrics()")


def test_pages(db: psycopg.Connection[Any]) -> None:
    for _ in range(3):
        finished(db, "df.sql('SELECT 1'), 'paged'")
    query = "SELECT instance_id, next_cursor FROM df.list_instances(NULL, 2, 'paged', %s)"
    page = db.execute(query, (None,)).fetchall()
    rest = db.execute(query, (page[0][1],)).fetchall()
    assert page[0][1] == page[1][1]
    assert [row[1] for row in rest] == [None]
    assert len({row[0] for row in page + rest}) == 3


@pytest.mark.parametrize("source", ["$x.*", "(SELECT j.q FROM (SELECT * FROM $x.*) j) o"])
def test_a_result_has_the_columns_of_its_statement_in_order(
    db: psycopg.Connection[Any], engine: Engine, source: str
) -> None:
    """jsonb sorts them; a statement over a row set is asked what it gives, too."""
    query = f"SELECT sum(q) AS n, $x AS was, true AS mt FROM {source}"
    instance = one(db, "SELECT df.start(df.seq(df.as(df.sql('SELECT 5 AS q'), 'x'), df.sql(%s)))", query)
    assert one(db, "SELECT df.await_instance(%s)", instance) == "completed"
    watch = Watch(lambda: psycopg.connect(engine.dsn, autocommit=True), [instance])
    assert watch.columns(instance) == ["n", "was", "mt"]
    watch.close()
