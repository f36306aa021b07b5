"""`dfdsl dev` from outside: what it shows, how it is asked and stopped, and what kills leave behind."""

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from cli.conftest import Command
from dfdsl.local import missing
from dfdsl.local.development import engine_of
from dfdsl.local.memory import memory_folder

pytestmark = pytest.mark.skipif(missing() is not None, reason="needs the wheels of the local engine")

DFDSL = [sys.executable, "-m", "dfdsl"]
FILES = {
    "two.df": "$$ SELECT 1 AS id $$\n~> $$ SELECT pg_sleep(0.4) $$\n",
    "bad.df": "$$ SELECT 1 $$\n~> $$ SELECT 1 / 0 $$",
    "wait.df": "wait_for_signal('go') |=> go ~> $$ SELECT 'gone' AS state $$",
    "web.df": "http('https://api.example/items', method => 'GET') |=> r\n"
    "~> $$ SELECT ($r::jsonb ->> 'status')::int AS status $$",
    "answers.json": '[{"url": "https://api.example/*", "status": 418, "body": "teapot"}]',
}


class Dev:
    """A `dfdsl dev` in a process of its own, and what it says."""

    def __init__(self, root: Path, *argv: str) -> None:
        self.root = root
        self.log = root / "dev.log"
        with self.log.open("w") as log, (root / "dev.out").open("w") as out:
            self.process = subprocess.Popen([*DFDSL, "dev", *argv], cwd=root, stdout=out, stderr=log)

    def said(self) -> str:
        return self.log.read_text()

    def until(self, text: str, seconds: float = 20.0) -> str:
        """What it has said when `text` is in it."""
        assert eventually(
            lambda: text in self.said() or self.process.poll() is not None, seconds
        ), self.said()
        assert text in self.said(), self.said()
        return self.said()

    def end(self, number: int = signal.SIGINT) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(30)


def eventually(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    # A busy machine is slow, not wrong.
    deadline = time.monotonic() + 6 * seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def project_in(root: Path) -> Path:
    root.mkdir(exist_ok=True)
    (root / "dfdsl.toml").touch()
    for name, text in FILES.items():
        (root / name).write_text(text)
    return root.resolve()


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project_in(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="module")
def dev(shop: Path) -> Iterator[Dev]:
    """One for the tests that only talk to it."""
    found = Dev(shop, "--http-answers", "answers.json")
    found.until("Ctrl-C stops it.")
    yield found
    found.end()


def run(root: Path, *argv: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*DFDSL, *argv], cwd=root, capture_output=True, text=True, timeout=60, input=stdin)


def processes_in(place: Path) -> list[str]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            found += [process.name] if str(place) in os.readlink(process / "cwd") else []
        except OSError:
            continue
    return found


def psql_of(said: str) -> str:
    found = re.search(r"^psql: (\S+) ", said, re.MULTILINE)
    assert found
    return found[1]


def test_compile_into_psql_is_followed(dev: Dev) -> None:
    dsn = run(dev.root, "dev", "--dsn").stdout.removesuffix("\n")
    assert f"DSN:  {dsn}\n" in dev.said()
    pipe = f'{" ".join(DFDSL)} compile two.df | {psql_of(dev.said())} -q "$({" ".join(DFDSL)} dev --dsn)"'
    subprocess.run(pipe, shell=True, cwd=dev.root, check=True, capture_output=True)
    said = dev.until(") completed in ")
    lines = [re.sub(r"^\d\d:\d\d:\d\d two \([0-9a-f]{8}\) ", "", line) for line in said.splitlines()]
    assert lines.index("started") < next(
        i for i, line in enumerate(lines) if "two.df:1: completed: SELECT 1" in line
    )
    assert any(line.startswith("two.df:2: completed: SELECT pg_sleep(0.4)") for line in lines)


def test_a_run_uses_it_and_its_answers(dev: Dev) -> None:
    pid = json.loads(run(dev.root, "dev", "--status", "--json").stdout)["pid"]
    ended = run(dev.root, "run", "web.df")
    assert (ended.returncode, ended.stdout.splitlines()[2].strip()) == (0, "418")
    dev.until("web.df:1: completed: http GET https://api.example/items")
    status = json.loads(run(dev.root, "dev", "--status", "--json").stdout)
    assert (status["running"], status["pid"], status["dev"]) == (True, pid, dev.process.pid)
    assert status["http_answers"] == str(dev.root / "answers.json")
    assert status["instances"]["completed"] >= 1


def test_a_failure_is_shown_with_its_place(dev: Dev) -> None:
    assert run(dev.root, "run", "bad.df").returncode == 1
    assert re.search(
        r"bad \([0-9a-f]{8}\) failed after .*: division by zero \(bad\.df:2\)", dev.until("division by")
    )


def test_the_status_in_words(dev: Dev) -> None:
    ended = run(dev.root, "dev", "--status")
    assert ended.returncode == 0
    assert ended.stdout.startswith("running\n  DSN        host=/")
    assert f"dfdsl dev is process {dev.process.pid}" in ended.stdout


def test_a_second_one_is_refused(dev: Dev) -> None:
    ended = run(dev.root, "dev")
    assert ended.returncode == 2
    assert f"dfdsl dev runs in this project already (process {dev.process.pid})" in ended.stderr


def test_a_run_with_other_answers_is_refused(dev: Dev) -> None:
    (dev.root / "more.json").write_text("[]")
    ended = run(dev.root, "run", "web.df", "--http-answers", "more.json")
    assert ended.returncode == 2
    assert "runs already, with the HTTP answers of " in ended.stderr


def test_another_project_does_not_meet_it(dev: Dev, tmp_path: Path) -> None:
    other = project_in(tmp_path / "other")
    assert run(other, "dev", "--status").returncode == 1
    assert run(other, "run", "two.df").returncode == 0
    assert run(other, "dev", "--stop").stderr == "it was not running\n"
    assert run(dev.root, "dev", "--status").returncode == 0


def test_a_plain_database_of_another_server(dev: Dev, tmp_path: Path) -> None:
    """The first one's server plays the other one: a database without anything in it."""
    found = engine_of(dev.root / ".dfdsl")
    assert found is not None
    with psycopg.connect(found[1].dsn, autocommit=True) as connection:
        connection.execute("CREATE DATABASE plain")
    plain = make_conninfo(found[1].dsn, dbname="plain")
    root = project_in(tmp_path / "guest")
    assert "has no pg_durable" in run(root, "run", "two.df", "--dsn", plain).stderr
    guest = Dev(root, "--dsn", plain)
    guest.until("Ctrl-C stops it.")
    assert guest.said().startswith("local engine, another server's database\n")
    ended = run(root, "run", "two.df")
    assert ended.returncode == 0
    assert ended.stderr.splitlines()[0].endswith(" on local engine on the database of dfdsl dev")
    named = run(root, "run", "two.df", "--dsn", plain)
    assert named.returncode == 0, named.stderr
    assert eventually(lambda: guest.said().count(") completed in ") == 2)
    assert guest.end() == 0
    refused = run(root, "dev", "--dsn", found[1].dsn)
    assert refused.returncode == 2
    assert "Another dfdsl works on this database already" in refused.stderr


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="looks into /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_cleanly_and_goes_on_the_next_time(tmp_path: Path, number: int) -> None:
    root = project_in(tmp_path)
    first = Dev(root)
    first.until("Ctrl-C stops it.")
    found = engine_of(root / ".dfdsl")
    assert found is not None
    with psycopg.connect(found[1].dsn, autocommit=True) as connection:
        connection.execute("SELECT df.start(df.wait_for_signal('go'), 'later')")
    note = first.until("to send it: ")
    assert first.end(number) == 0
    assert first.said().endswith("stopped\n")
    assert processes_in(root / ".dfdsl") == []
    ended = run(root, "dev", "--status")
    assert (ended.returncode, ended.stdout) == (1, "not running; data in .dfdsl\n")
    assert run(root, "dev", "--dsn").returncode == 1

    second = Dev(root)
    second.until(") goes on")
    subprocess.run(note.split("to send it: ")[1].splitlines()[0], shell=True, check=True, capture_output=True)
    second.until(") completed in ")
    assert run(root, "dev", "--stop").returncode == 0
    assert second.process.wait(10) == 0
    assert run(root, "dev", "--reset", "--yes").returncode == 0
    assert not (root / ".dfdsl").exists()


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="looks into /proc")
def test_kills_block_nothing(tmp_path: Path) -> None:
    root = project_in(tmp_path)
    home = root / ".dfdsl"
    dev = Dev(root)
    dev.until("Ctrl-C stops it.")

    def pids() -> tuple[int, int]:
        found = engine_of(home)
        assert found is not None
        return found[1].pid, int((home / "pg" / "postmaster.pid").read_text().split()[0])

    os.kill(pids()[0], signal.SIGKILL)
    dev.until("the engine runs again")
    os.kill(pids()[1], signal.SIGKILL)
    assert eventually(lambda: dev.said().count("the engine runs again") == 2, 20), dev.said()
    engine, server = pids()
    for pid in (dev.process.pid, engine, server):
        os.kill(pid, signal.SIGKILL)
    dev.process.wait()
    (home / "engine.error").write_text("old")
    again = Dev(root)
    again.until("Ctrl-C stops it.")
    os.kill(again.process.pid, signal.SIGKILL)
    again.process.wait()
    # The engine leaves with its last client.
    assert eventually(lambda: processes_in(home) == [])
    assert run(root, "dev", "--status").returncode == 1
    assert run(root, "run", "two.df").returncode == 0


def test_in_memory(tmp_path: Path) -> None:
    root = project_in(tmp_path)
    place = memory_folder(root / ".dfdsl")
    dev = Dev(root, "--memory", "--json")
    assert eventually(lambda: '"event": "ready"' in (root / "dev.out").read_text(), 20), dev.said()
    assert run(root, "run", "two.df").returncode == 0
    assert json.loads(run(root, "dev", "--status", "--json").stdout)["data"] == str(place.resolve())
    found = engine_of(root / ".dfdsl")
    assert found is not None
    os.kill(found[1].pid, signal.SIGKILL)
    assert eventually(lambda: (root / "dev.out").read_text().count('"event": "ready"') == 2, 20)
    # What was in memory is still there.
    assert json.loads(run(root, "dev", "--status", "--json").stdout)["instances"] == {"completed": 1}
    assert dev.end() == 0
    events = [json.loads(line) for line in (root / "dev.out").read_text().splitlines()]
    assert [event["event"] for event in events if event["event"] != "step"] == [
        "ready",
        "instance",
        "result",
        "ready",
    ]
    assert {event["line"] for event in events if event["event"] == "step"} == {1, 2}
    assert not place.exists()
    assert not (root / ".dfdsl" / "pg").exists()


def test_a_reset_asks_on_a_terminal(tmp_path: Path) -> None:
    root = project_in(tmp_path)
    assert run(root, "run", "two.df").returncode == 0
    refused = run(root, "dev", "--reset", stdin="y\n")
    assert refused.returncode == 2
    assert "add --yes" in refused.stderr
    for answer, status, kept in (("n\n", 1, True), ("y\n", 0, False)):
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [*DFDSL, "dev", "--reset"],
            cwd=root,
            stdin=theirs,
            stderr=theirs,
            env={**os.environ, "TERM": "xterm"},
        )
        os.close(theirs)
        os.write(ours, answer.encode())
        assert process.wait(20) == status
        os.close(ours)
        assert (root / ".dfdsl" / "pg").exists() is kept


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--status", "--stop"], "--status and --stop cannot be given together"),
        (["--status", "--dsn"], "--status and --dsn cannot be given together"),
        (["--stop", "--memory"], "--memory is for starting the engine"),
        (["--yes"], "--yes belongs to --reset"),
        (["--port", "http"], "--port wants a number from 1 to 65535, not 'http'"),
        (["--port", "70000"], "--port wants a number"),
        (
            ["--target", "0.3"],
            "cannot behave like pg_durable 0.3; there are: 0.2.2, 0.2.3, 0.2.4, 0.2.5, 0.2.6",
        ),
        (["--target", "0.2.5", "--status"], "--target is for starting the engine"),
        (["--dsn", "dbname=x", "--memory"], "--memory and --port are for the local engine's own"),
        (["--dsn", "host=127.0.0.1 port=1 dbname=x"], "cannot connect"),
        (["--http-answers", "none.json"], "none.json cannot be read: No such file"),
    ],
)
def test_wrong_usage(project: Path, dfdsl: Command, argv: list[str], said: str) -> None:
    ended = dfdsl("dev", *argv)
    assert (ended.status, ended.out) == (2, "")
    assert said in ended.err
    assert not (project / ".dfdsl").exists()


def test_questions_make_nothing(project: Path, dfdsl: Command) -> None:
    assert dfdsl("dev", "--status") == (1, "not running; no data yet\n", "")
    assert json.loads(dfdsl("dev", "--status", "--json").out) == {"running": False, "data": None}
    ended = dfdsl("dev", "--dsn")
    assert (ended.status, ended.out) == (1, "")
    assert "is not running in this project; start it with dfdsl dev" in ended.err
    assert dfdsl("dev", "--stop").status == 0
    assert dfdsl("dev", "--reset", "--yes") == (0, "", "there is no data to remove\n")
    assert not (project / ".dfdsl").exists()


def test_answers_belong_to_the_local_engine(project: Path, dfdsl: Command) -> None:
    ended = dfdsl("run", "good.df", "--dsn", "dbname=x", "--http-answers", "a.json")
    assert (ended.status, ended.out) == (2, "")
    assert "--http-answers is for the local engine" in ended.err


def test_bad_data_is_exit_code_2(project: Path, dfdsl: Command) -> None:
    (project / ".dfdsl" / "pg").mkdir(parents=True)
    (project / ".dfdsl" / "pg" / "PG_VERSION").write_text("17\n")
    for verb in (["dev"], ["run", "good.df"]):
        ended = dfdsl(*verb)
        assert (ended.status, ended.out) == (2, "")
        assert "was made by PostgreSQL 17 and this engine has 18" in ended.err


def test_an_older_version(tmp_path: Path) -> None:
    (tmp_path / "version.df").write_text("$$ SELECT df.version() AS version $$\n")
    (tmp_path / "dfdsl.toml").touch()
    dev = Dev(tmp_path, "--target", "0.2.5")
    try:
        said = dev.until("Ctrl-C stops it.")
        assert "local engine that behaves like pg_durable 0.2.5, data in .dfdsl/older/0.2.5" in said
        assert "behaves like pg_durable 0.2.5" in run(tmp_path, "dev", "--status").stdout
        used = run(tmp_path, "run", "version.df", "--target", "0.2.5")
        assert "0.2.5+dfdsl" in used.stdout
        # Who asks for an instance takes the engine that there is.
        gone = run(tmp_path, "cancel", "0123abcd").stderr
        assert "0123abcd" in gone
        assert "behaves like" not in gone
        refused = run(tmp_path, "run", "version.df")
        assert (refused.returncode, refused.stdout) == (2, "")
        assert (
            "dfdsl dev runs, and behaves like pg_durable 0.2.5: add --target 0.2.5, or start dfdsl dev --target 0.2.6"
            in refused.stderr
        )
    finally:
        dev.end()
    # Each version has data of its own.
    assert "0.2.6+dfdsl" in run(tmp_path, "run", "version.df").stdout
    assert "0.2.5+dfdsl" in run(tmp_path, "run", "version.df", "--target", "0.2.5").stdout
    assert run(tmp_path, "dev", "--reset", "--yes").returncode == 0
    assert not (tmp_path / ".dfdsl" / "older").exists()
