"""df_singleton: at most one pending or running instance of a role has a label, whoever asks when."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from dfdsl import graph

from .conftest import Database
from .graphs import at, script, sql, start, then, workflow


@pytest.fixture
def waiting(database: Database) -> Iterator[str]:
    """A workflow that waits; yields a label that is this test's own."""
    label = f"{database.schema}'s"
    wait = graph.WaitForSignal(span=at(2), signal="go", timeout=None)
    database.run(script(workflow(then(sql("SELECT 1"), wait), label=(label,))))
    yield label
    database.connection.execute(
        "SELECT df.cancel(id) FROM df.instances WHERE label LIKE %s AND status IN ('pending', 'running')",
        [f"{label}%"],
    )


def _count(database: Database, label: str) -> int:
    return int(database.value("SELECT count(*) FROM df.instances WHERE label = %s", label))


def test_two_sessions_at_once(database: Database, waiting: str) -> None:
    def ask(number: int) -> str:
        with database.connect() as connection:
            row = connection.execute("SELECT fulfil(df_singleton => true)").fetchone()
        return str(row[0])

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(ask, range(24)))) == 1
    assert _count(database, waiting) == 1


def test_the_second_waits_for_the_firsts_commit(database: Database, waiting: str) -> None:
    with database.connect() as first, ThreadPoolExecutor(1) as pool:
        first.autocommit = False
        one = first.execute("SELECT fulfil(df_singleton => true)").fetchone()[0]
        second = pool.submit(database.value, "SELECT fulfil(df_singleton => true)")
        time.sleep(0.3)
        assert not second.done()
        first.commit()
        assert second.result(timeout=10) == one


def test_an_ended_instance_does_not_count(database: Database, waiting: str) -> None:
    first = database.value("SELECT fulfil(df_singleton => true)")
    assert database.value("SELECT fulfil(df_singleton => true)") == first
    database.connection.execute("SELECT df.cancel(%s)", [first])
    assert database.value("SELECT fulfil(df_singleton => true)") != first


def test_only_its_own_label_and_only_when_asked(database: Database, waiting: str) -> None:
    first = database.value("SELECT fulfil(df_singleton => true)")
    other = database.value("SELECT fulfil(df_label => %s, df_singleton => true)", f"{waiting}/2")
    again = database.value("SELECT fulfil()")
    assert len({first, other, again}) == 3


def test_another_roles_instance_does_not_count(database: Database, waiting: str) -> None:
    role = f"{database.schema}_Clerk"
    database.connection.execute(
        f'CREATE ROLE "{role}" LOGIN; GRANT USAGE ON SCHEMA {database.schema} TO "{role}"'
    )
    database.connection.execute("SELECT df.grant_usage(%s)", [role])
    mine = database.value("SELECT fulfil(df_singleton => true)")
    with database.connect(role) as connection:
        theirs = {connection.execute("SELECT fulfil(df_singleton => true)").fetchone()[0] for _ in range(2)}
    assert len(theirs) == 1
    assert mine not in theirs


def test_without_a_label(database: Database) -> None:
    database.run(script(workflow(sql("SELECT 1"))))
    done = database.psql("SELECT fulfil(df_singleton => true);")
    assert "df_singleton needs a label" in done.stderr


def test_a_snapshot_that_cannot_see_others(database: Database, waiting: str) -> None:
    done = database.psql("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT fulfil(df_singleton => true);")
    assert "needs a READ COMMITTED transaction" in done.stderr


def test_a_files_start(database: Database, waiting: str) -> None:
    made = script(
        workflow(graph.WaitForSignal(span=at(2), signal="go", timeout=60)),
        start(label=waiting, singleton=True),
    )
    assert database.run(made) == database.run(made)
