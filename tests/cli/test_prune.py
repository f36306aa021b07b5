"""`dfdsl runtime --prune`: functions for parts of workflows that nobody needs any more."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

import dfdsl as compiler
from cli.conftest import Command
from dfdsl.database.start import run_script
from dfdsl.local import Engine, missing, running

pytestmark = pytest.mark.skipif(missing() is not None, reason="needs the wheels of the local engine")

# The graph of `inner` is a function; `outer` waits before the step that names it.
TEXT = """
workflow inner() { $$ SELECT VALUE AS n $$ }
workflow outer() { wait_for_signal('go') ~> call inner() |=> r ~> $$ SELECT ($r.result -> 'rows' -> 0 ->> 'n') AS n $$ }
start outer()
"""
DONE = "SELECT df.wait_for_completion(%s, 30)"


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with running(Path(tmp_path_factory.mktemp("engine"))) as found:
        yield found


@pytest.fixture
def database(engine: Engine) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        yield connection


def _started(database: psycopg.Connection[Any], value: int) -> str:
    made = compiler.compile(TEXT.replace("VALUE", str(value)), name="prune.df")
    assert made.sql is not None, compiler.render(made.diagnostics)
    (instance,) = run_script(database, made.sql)
    return instance


def _ended(database: psycopg.Connection[Any], instance: str) -> str:
    signal = "SELECT df.signal(%s, 'go', '{}'), pg_sleep(0.1) FROM df.instances WHERE id = %s AND status <> 'completed'"
    for _ in range(300):
        if database.execute(signal, (instance, instance)).fetchone() is None:
            break
    row = database.execute("SELECT df.result(%s)", (instance,)).fetchone()
    assert row is not None
    return str(row[0])


def _graphs(database: psycopg.Connection[Any]) -> set[str]:
    rows = database.execute("SELECT proname FROM pg_proc WHERE proname LIKE 'inner_graph_%'").fetchall()
    return {name for (name,) in rows}


def test_what_an_unfinished_instance_needs_stays(
    engine: Engine, database: psycopg.Connection[Any], dfdsl: Command
) -> None:
    first = _started(database, 1)
    (old,) = _graphs(database)
    second = _started(database, 2)
    (new,) = _graphs(database) - {old}
    kept = dfdsl("runtime", "--prune", "--dsn", engine.dsn)
    assert (kept.status, kept.out) == (0, "")
    assert "every function is needed" in kept.err
    assert '"1"' in _ended(database, first)
    pruned = dfdsl("runtime", "--prune", "--dsn", engine.dsn)
    assert pruned.status == 0
    assert f"dropped {old}(" in pruned.out
    assert _graphs(database) == {new}
    assert '"2"' in _ended(database, second)
    third = _started(database, 2)
    assert '"2"' in _ended(database, third)


def test_a_role_that_does_not_see_all_instances_is_refused(
    engine: Engine, database: psycopg.Connection[Any], dfdsl: Command
) -> None:
    _started(database, 3)
    database.execute("CREATE ROLE blind_one LOGIN")
    database.execute("SELECT df.grant_usage('blind_one')")
    refused = dfdsl("runtime", "--prune", "--dsn", f"{engine.dsn} user=blind_one")
    assert refused.status == 2
    assert "sees only its own instances" in refused.err


def test_options_that_mean_nothing_together(dfdsl: Command) -> None:
    assert "--dsn is for --prune" in dfdsl("runtime", "--dsn", "x").err
    assert "means nothing there" in dfdsl("runtime", "--prune", "--runtime-schema", "ops").err
