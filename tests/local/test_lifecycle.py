"""How the engine's processes live and die: shared by clients, gone with the last one, restartable after any kill."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import LocalEngineError, missing, running
from dfdsl.local.cluster import socket_folder

pytestmark = pytest.mark.skipif(missing() is not None, reason=missing() or "")

CLIENT = """
    import sys, time
    from pathlib import Path
    from dfdsl.local import running
    with running(Path(sys.argv[1])) as engine:
        print(engine.dsn, flush=True)
        sys.stdin.read()
"""


def processes_of(data: Path) -> list[int]:
    """Engine and PostgreSQL processes of a data folder, by their command lines and working folders."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
            cwd = os.readlink(entry / "cwd")
        except OSError:
            continue
        if (b"dfdsl.local.engine" in words and os.fsencode(data) in words) or cwd.startswith(
            str(data / "pg")
        ):
            found.append(int(entry.name))
    return found


def engine_pid(data: Path) -> int:
    return int(json.loads((data / "engine.json").read_text())["pid"])


def eventually(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def start(dsn: str, graph: str) -> str:
    with psycopg.connect(dsn, autocommit=True) as connection:
        row = connection.execute(f"SELECT df.start({graph})").fetchone()
    assert row is not None
    return str(row[0])


def ask(dsn: str, query: str, *parameters: object) -> Any:
    with psycopg.connect(dsn, autocommit=True) as connection:
        row = connection.execute(query, parameters).fetchone()
    return None if row is None else row[0]


def client(data: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(CLIENT), str(data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> None:
    process.communicate(timeout=10)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return (tmp_path / "data").resolve()


linux = pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="looks into /proc")


@linux
def test_nothing_is_left_when_the_last_client_leaves(data: Path) -> None:
    with running(data):
        assert len(processes_of(data)) > 2
    assert processes_of(data) == []
    assert not socket_folder(data).exists()


@linux
def test_an_exception_in_the_block_leaves_nothing_either(data: Path) -> None:
    with pytest.raises(ZeroDivisionError), running(data):
        raise ZeroDivisionError
    assert processes_of(data) == []


def test_clients_share_one_engine(data: Path) -> None:
    with running(data) as first:
        pid = engine_pid(data)
        with running(data) as second:
            assert second == first
        assert engine_pid(data) == pid
        assert ask(first.dsn, "SELECT df.version()").startswith("0.2.6+dfdsl")


@linux
def test_two_clients_at_once_give_one_engine(data: Path) -> None:
    clients = [client(data) for _ in range(3)]
    outputs = {process.stdout.readline() for process in clients if process.stdout}
    assert len(outputs) == 1
    assert len([pid for pid in processes_of(data) if pid == engine_pid(data)]) == 1
    for process in clients:
        finish(process)
    assert not (data / "engine.json").exists()


@linux
def test_nothing_is_left_after_kill_9_of_the_client(data: Path) -> None:
    process = client(data)
    assert process.stdout is not None
    assert process.stdout.readline()
    process.kill()
    finish(process)
    assert eventually(lambda: processes_of(data) == [])


@linux
def test_postgres_does_not_outlive_a_killed_engine(data: Path) -> None:
    with running(data):
        os.kill(engine_pid(data), signal.SIGKILL)
        assert eventually(lambda: processes_of(data) == [])
    assert not socket_folder(data).exists()


def test_everything_resumes_after_kill_9_of_the_engine_in_a_sleep(data: Path) -> None:
    with running(data) as engine:
        instance = start(
            engine.dsn,
            "df.seq(df.as(df.sql('SELECT 41 AS v'),'x'), df.seq(df.sleep(2), df.sql('SELECT ($x)+1 AS v')))",
        )
        assert eventually(
            lambda: ask(
                engine.dsn, "SELECT count(*) FROM df.nodes WHERE node_type='SLEEP' AND status='running'"
            )
            == 1
        )
        os.kill(engine_pid(data), signal.SIGKILL)
    with running(data) as engine:
        assert ask(engine.dsn, "SELECT df.await_instance(%s, 20)", instance) == "completed"
        assert json.loads(ask(engine.dsn, "SELECT df.result(%s)", instance))["rows"] == [{"v": 42}]
        assert ask(engine.dsn, "SELECT count(*) FROM df.nodes WHERE status <> 'completed'") == 0


def test_a_step_that_was_cut_off_is_run_again(data: Path) -> None:
    with running(data) as engine:
        instance = start(engine.dsn, "df.sql('SELECT pg_sleep(1)')")
        assert eventually(
            lambda: ask(
                engine.dsn, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%%'"
            )
            == 1
        )
        os.kill(engine_pid(data), signal.SIGKILL)
    with running(data) as engine:
        assert ask(engine.dsn, "SELECT df.await_instance(%s, 20)", instance) == "completed"


def test_a_wait_for_a_signal_survives_a_restart(data: Path) -> None:
    with running(data) as engine:
        instance = start(engine.dsn, "df.wait_for_signal('go')")
        assert eventually(
            lambda: ask(engine.dsn, "SELECT count(*) FROM df.nodes WHERE status = 'running'") == 1
        )
    with running(data) as engine:
        ask(engine.dsn, "SELECT df.signal(%s, 'go', '5')", instance)
        assert ask(engine.dsn, "SELECT df.await_instance(%s, 10)", instance) == "completed"


def test_a_rolled_back_start_runs_nothing(data: Path) -> None:
    with running(data) as engine:
        with psycopg.connect(engine.dsn) as connection:
            connection.execute("CREATE TABLE ran (k int)")
            connection.commit()
            connection.execute("SELECT df.start(df.sql('INSERT INTO ran VALUES (1)'))")
            connection.rollback()
        later = start(engine.dsn, "df.sql('SELECT 1')")
        assert ask(engine.dsn, "SELECT df.await_instance(%s, 10)", later) == "completed"
        assert ask(engine.dsn, "SELECT count(*) FROM ran") == 0
        assert ask(engine.dsn, "SELECT count(*) FROM df.instances") == 1


def test_a_late_commit_still_starts(data: Path) -> None:
    with running(data) as engine:
        with psycopg.connect(engine.dsn) as connection:
            row = connection.execute("SELECT df.start(df.sql('SELECT 1'))").fetchone()
            time.sleep(0.3)
        assert row is not None
        assert ask(engine.dsn, "SELECT df.await_instance(%s, 10)", row[0]) == "completed"


def test_it_is_a_real_extension_and_durable(data: Path) -> None:
    with running(data) as engine:
        assert ask(engine.dsn, "SELECT extversion FROM pg_extension WHERE extname = 'pg_durable'") == "0.2.6"
        assert ask(engine.dsn, "SHOW fsync") == "on"
        assert ask(engine.dsn, "SHOW synchronous_commit") == "on"
        assert ask(engine.dsn, "SHOW timezone") == "UTC"
        words = [str(engine.psql), engine.dsn, "-tAc", "SELECT df.version()"]
        assert subprocess.run(words, capture_output=True, text=True).stdout.startswith("0.2.6+dfdsl")


def test_a_folder_of_another_major_version_is_refused(data: Path) -> None:
    (data / "pg").mkdir(parents=True)
    (data / "pg" / "PG_VERSION").write_text("17\n")
    with (
        pytest.raises(LocalEngineError, match="was made by PostgreSQL 17 and this engine has 18"),
        running(data),
    ):
        pass


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(LocalEngineError, match="cannot be made"), running(tmp_path / "data"):
        pass


def test_someone_elses_socket_folder_is_refused(data: Path) -> None:
    folder = socket_folder(data)
    folder.mkdir()
    folder.chmod(0o777)
    try:
        with pytest.raises(LocalEngineError, match="belongs to someone else"), running(data):
            pass
    finally:
        folder.rmdir()


def test_a_version_that_was_not_recorded_is_refused(data: Path) -> None:
    with (
        pytest.raises(
            LocalEngineError, match=r"cannot behave like pg_durable 0\.2\.9, only like 0\.2\.2, .*0\.2\.6:"
        ),
        running(data, emulate="0.2.9"),
    ):
        pass


def test_a_stale_pid_file_that_now_names_another_process_is_no_obstacle(data: Path) -> None:
    with running(data):
        pass
    (data / "pg" / "postmaster.pid").write_text(
        f"{os.getpid()}\n{data / 'pg'}\n1\n5432\n/tmp\n\n  1  1\nready\n"
    )
    with running(data) as engine:
        assert ask(engine.dsn, "SELECT 1") == 1


def test_a_very_long_path_works(tmp_path: Path) -> None:
    data = tmp_path / ("long" * 40) / ("path" * 40)
    with running(data) as engine:
        assert ask(engine.dsn, "SELECT 1") == 1


def test_a_folder_that_was_removed_under_its_engine(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with running(data) as found:
        first = found.pid
        shutil.rmtree(data)
        with running(data) as again:
            assert again.pid != first
            assert ask(again.dsn, "SELECT count(*) FROM df.instances") == 0
            # The engine of the removed folder has ended meanwhile, and has left this one's socket alone.
            time.sleep(1)
            instance = start(again.dsn, "df.sql('SELECT 1')")
            assert ask(again.dsn, "SELECT df.await_instance(%s, 20)", instance) == "completed"
