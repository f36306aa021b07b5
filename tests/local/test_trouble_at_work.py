"""What goes wrong while workflows run: lost connections, a second worker, a full disk."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine, LocalEngineError, Settings, missing, running

from .test_lifecycle import ask, eventually, start

pytestmark = pytest.mark.skipif(missing() is not None, reason=missing() or "")


def finished(dsn: str, instance: str) -> str:
    return str(ask(dsn, "SELECT df.await_instance(%s, 30)", instance))


def test_a_step_whose_connection_is_terminated_fails_with_the_reason(engine: Engine) -> None:
    instance = start(engine.dsn, "df.sql('SELECT pg_sleep(20), ''cut me''')")
    assert eventually(
        lambda: bool(
            ask(
                engine.dsn,
                "SELECT bool_or(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE '%%cut me%%' "
                "AND application_name = 'pg_durable:worker:workflow-sql' AND wait_event = 'PgSleep'",
            )
        )
    )
    assert finished(engine.dsn, instance) == "failed"
    assert ask(engine.dsn, "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s", instance) == (
        "SQL execution failed: error returned from database: "
        "terminating connection due to administrator command"
    )
    assert finished(engine.dsn, start(engine.dsn, "'SELECT 1'")) == "completed"


def test_the_worker_connects_again(engine: Engine) -> None:
    waiting = start(engine.dsn, "df.seq(df.wait_for_signal('go', 60), df.sql('SELECT 7 AS v'))")
    assert eventually(
        lambda: ask(
            engine.dsn, "SELECT status FROM df.nodes WHERE instance_id = %s AND node_type = 'SIGNAL'", waiting
        )
        == "running"
    )
    ask(
        engine.dsn,
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
        "AND backend_type = 'client backend'",
    )
    ask(engine.dsn, "SELECT df.signal(%s, 'go')", waiting)
    assert finished(engine.dsn, start(engine.dsn, "'SELECT 1'")) == "completed"
    assert finished(engine.dsn, waiting) == "completed"


def test_a_second_worker_is_refused(engine: Engine, tmp_path: Path) -> None:
    with (
        pytest.raises(LocalEngineError, match="Another dfdsl works on this database already"),
        running(tmp_path / "other", settings=Settings(database=engine.dsn)),
    ):
        pass
    assert finished(engine.dsn, start(engine.dsn, "'SELECT 1'")) == "completed"
    assert ask(engine.dsn, "SELECT count(*) >= 1 FROM df.list_instances()")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "small"
    place.mkdir()
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run(
            [mount, "-t", "tmpfs", "-o", "size=160m", "tmpfs", str(place)], capture_output=True
        ).returncode
    ):
        pytest.skip("a small disk cannot be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path) -> Path:
    """Leave a megabyte free."""
    ballast = place / "ballast"
    with ballast.open("wb") as file:
        file.truncate(0)
        while (free := shutil.disk_usage(place).free) > 1_000_000:
            file.write(b"x" * min(free - 900_000, 4_000_000))
            file.flush()
    return ballast


def test_a_full_disk_fails_the_step_and_the_work_goes_on_afterwards(small_disk: Path) -> None:
    def nodes(dsn: str, instance: str) -> Any:
        return ask(dsn, "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s", instance)

    with running(small_disk / "data") as engine:
        ask(engine.dsn, "WITH x AS (SELECT 1) SELECT count(*) FROM x")
        with psycopg.connect(engine.dsn, autocommit=True) as connection:
            connection.execute("CREATE UNLOGGED TABLE big (t text)")
        sleeping = start(engine.dsn, "df.seq(df.sleep(3), df.sql('SELECT 5 AS v'))")
        ballast = fill(small_disk)
        step = "df.sql('INSERT INTO big SELECT repeat(n::text, 300) FROM generate_series(1, 20000) n')"
        failing = start(engine.dsn, step)
        assert finished(engine.dsn, failing) == "failed"
        assert "No space left on device" in nodes(engine.dsn, failing)
        time.sleep(0.5)
        ballast.unlink()
        assert finished(engine.dsn, start(engine.dsn, step)) == "completed"
        assert finished(engine.dsn, sleeping) == "completed"
        assert json.loads(ask(engine.dsn, "SELECT df.result(%s)", sleeping))["rows"] == [{"v": 5}]
