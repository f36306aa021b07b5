"""Watching: what one `dfdsl run` shows and how it ends, with a server that is a list of snapshots."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from cli.conftest import Command
from cli.samples import at, instance, node, snapshot, sql
from dfdsl.cli.engine import Engine
from dfdsl.database.connect import Connection
from dfdsl.database.errors import ConnectionLost, NoSuchInstance
from dfdsl.database.failures import Failure
from dfdsl.database.watch import Instance, Snapshot

Act = Snapshot | BaseException
ID = "3f2a91c0"


class Stage:
    """A server: what it shows at each look."""

    def __init__(self) -> None:
        self.acts: list[Act] = []
        self.result: str | None = None
        self.columns: list[str] = []
        self.failure = Failure(None, "")
        self.local = True

    def watch(self, connect: object, ids: Sequence[str]) -> "StagedWatch":
        assert list(ids) == [ID]
        return StagedWatch(self)


class StagedWatch:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def snapshot(self) -> Snapshot:
        act = self._stage.acts.pop(0) if len(self._stage.acts) > 1 else self._stage.acts[0]
        if isinstance(act, BaseException):
            raise act
        return act

    def left_running(self) -> list[str]:
        return []

    def result(self, instance: str) -> str | None:
        return self._stage.result

    def columns(self, instance: str) -> list[str]:
        return self._stage.columns

    def failure(self, instance: str) -> Failure:
        return self._stage.failure

    def close(self) -> None:
        return


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch, project: Path) -> Stage:
    found = Stage()

    @contextmanager
    def engine(*_: object) -> Iterator[Engine]:
        option = "" if found.local else " --dsn 'host=db dbname=shop'"
        yield Engine(_never, "host=db dbname=shop", "a banner", option, found.local)

    monkeypatch.setattr("dfdsl.cli.session.engine", engine)
    monkeypatch.setattr("dfdsl.database.watch.Watch", found.watch)
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    return found


def _never() -> "Connection":
    raise AssertionError("no connection is wanted")


def one(status: str) -> Instance:
    done = {"running": "running", "completed": "completed", "failed": "failed", "cancelled": "running"}[
        status
    ]
    ended = None if status == "running" else 2.5
    return instance(sql("9f2c61aa", "SELECT 1/0", 1, done, 2), root="9f2c61aa", status=status, ended=ended)


def test_the_result_is_the_only_thing_on_stdout(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(1, one("running")), snapshot(3, one("completed"))]
    stage.result = '{"rows": [{"b": 1, "aa": "x"}], "row_count": 1}'
    stage.columns = ["aa", "b"]
    assert dfdsl("run", "--attach", ID) == (
        0,
        " aa | b\n----+---\n x  | 1\n(1 row)\n",
        f"{ID} on a banner\n"
        "orders.df:1: started: SELECT 1/0\n"
        "orders.df:1: completed: SELECT 1/0 (0.00 s)\n"
        "fulfil-42 (3f2a91c0) completed in 2.5 s\n",
    )


@pytest.mark.parametrize("result", [None, "null"])
def test_no_result_is_said_on_stderr(result: str | None, stage: Stage, dfdsl: Command) -> None:
    stage.acts, stage.result = [snapshot(3, one("completed"))], result
    shown = dfdsl("run", "--attach", ID)
    assert (shown.status, shown.out) == (0, "")
    assert "(no result)\n" in shown.err


def test_a_failure_shows_place_sql_and_message(stage: Stage, project: Path, dfdsl: Command) -> None:
    (project / "orders.df").write_text("$$ SELECT 1/0 $$\n")
    stage.acts = [snapshot(3, one("failed"))]
    stage.failure = Failure(sql("9f2c61aa", "SELECT 1/0\nFROM t", 1, "failed"), "division by zero")
    shown = dfdsl("run", "--attach", ID)
    assert (shown.status, shown.out) == (1, "")
    assert shown.err.endswith(
        "error[failed]: division by zero\n"
        " --> orders.df:1:1\n"
        "  |\n"
        "1 | $$ SELECT 1/0 $$\n"
        "  | ^^^^^^^^^^^^^^^^ this step of `fulfil` failed\n"
        "the SQL that ran:\n"
        "    SELECT 1/0\n"
        "    FROM t\n"
        "fulfil-42 (3f2a91c0) failed after 2.5 s\n"
    )


def test_a_failure_whose_file_is_not_here_names_its_place(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(3, one("failed"))]
    stage.failure = Failure(sql("9f2c61aa", "SELECT 1/0", 14, "failed"), "no\x1b[2Jway")
    assert "error: no\\x1b[2Jway\n  --> orders.df:14\nthe SQL that ran:\n" in dfdsl("run", "--attach", ID).err


def test_a_failed_request_is_described(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(3, one("failed"))]
    stage.failure = Failure(node("1" * 8, "HTTP", '{"method": "GET", "url": "https://x.example"}'), "503")
    assert "error: 503\nthe step: http GET https://x.example\n" in dfdsl("run", "--attach", ID).err


def test_a_failure_without_a_failed_step(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(3, one("failed"))]
    shown = dfdsl("run", "--attach", ID)
    assert shown.status == 1
    assert "no step failed" in shown.err


def test_cancelled(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(3, one("cancelled"))]
    shown = dfdsl("run", "--attach", ID)
    assert (shown.status, shown.out) == (1, "")
    assert shown.err.endswith("error: fulfil-42 (3f2a91c0) was cancelled after 2.5 s\n")


def test_json_is_the_only_thing_on_stdout(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(1, one("running")), snapshot(3, one("completed"))]
    stage.result = '{"n": 1.10}'
    shown = dfdsl("run", "--attach", ID, "--json")
    assert (shown.status, shown.err) == (0, "")
    events = [json.loads(line) for line in shown.out.splitlines()]
    assert [(event["event"], event.get("state"), event.get("status")) for event in events] == [
        ("instance", None, None),
        ("step", "running", None),
        ("step", "completed", None),
        ("result", None, "completed"),
    ]
    assert shown.out.endswith('"result": {"n": 1.10}}\n')
    assert (events[1]["file"], events[1]["line"], events[1]["workflow"]) == ("orders.df", 1, "fulfil")


def test_json_of_a_failure(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(3, one("failed"))]
    stage.failure = Failure(sql("9f2c61aa", "SELECT 1/0", 14, "failed"), "division by zero")
    shown = dfdsl("run", "--attach", ID, "--json")
    assert (shown.status, shown.err) == (1, "")
    assert json.loads(shown.out.splitlines()[-1])["error"] == {
        "message": "division by zero",
        "step": "9f2c61aa",
        "file": "orders.df",
        "line": 14,
        "workflow": "fulfil",
        "sql": "SELECT 1/0",
    }


def waiting(name: str) -> Snapshot:
    query = json.dumps({"signal_name": name, "timeout_seconds": None})
    return snapshot(2, instance(node("1" * 8, "SIGNAL", query, status="running", updated=1), root="1" * 8))


def test_how_to_send_a_signal_is_said_once(stage: Stage, dfdsl: Command) -> None:
    later = waiting("go").instances[0]
    again = later._replace(nodes={"1" * 8: later.nodes["1" * 8]._replace(updated=at(1.5))})
    stage.acts = [waiting("go"), snapshot(2, again), snapshot(3, one("completed"))]
    shown = dfdsl("run", "--attach", ID)
    command = """psql 'host=db dbname=shop' -c "SELECT df.signal('3f2a91c0', 'go')"\n"""
    assert shown.err.count("waits for the signal 'go'; to send it: " + command) == 1


def test_a_signal_of_any_name_can_be_pasted_into_a_shell(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [waiting("it's $HOME"), snapshot(3, one("completed"))]
    shown = dfdsl("run", "--attach", ID)
    assert """-c 'SELECT df.signal('"'"'3f2a91c0'"'"', '"'"'it'"'"''"'"'s $HOME'"'"')'\n""" in shown.err


def test_ctrl_c_on_the_local_engine(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(1, one("running")), KeyboardInterrupt()]
    shown = dfdsl("run", "--attach", ID)
    assert (shown.status, shown.out) == (130, "")
    assert "3f2a91c0 is kept in .dfdsl/" in shown.err
    assert shown.err.endswith("dfdsl run --attach 3f2a91c0\n")


def test_ctrl_c_elsewhere(stage: Stage, dfdsl: Command) -> None:
    stage.acts, stage.local = [snapshot(1, one("running")), KeyboardInterrupt()], False
    shown = dfdsl("run", "--attach", ID)
    assert (shown.status, shown.out) == (130, "")
    assert "SELECT df.status('3f2a91c0')" in shown.err
    assert shown.err.endswith("dfdsl run --attach 3f2a91c0 --dsn 'host=db dbname=shop'\n")


def test_a_timeout_leaves_the_instance_alone(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(1, one("running"))]
    shown = dfdsl("run", "--attach", ID, "--timeout", "0s")
    assert (shown.status, shown.out) == (1, "")
    assert "error: not finished within 0 s\n3f2a91c0 is kept in .dfdsl/" in shown.err


def test_a_timeout_for_programs(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(1, one("running"))]
    shown = dfdsl("run", "--attach", ID, "--json", "--timeout", "0")
    assert shown.status == 1
    assert json.loads(shown.out.splitlines()[-1])["status"] == "running"


def test_ctrl_c_for_programs(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(1, one("running")), KeyboardInterrupt()]
    shown = dfdsl("run", "--attach", ID, "--json")
    assert shown.status == 130
    last = json.loads(shown.out.splitlines()[-1])
    assert (last["event"], last["instance"], last["status"]) == ("result", ID, "running")


def test_a_lost_connection_says_how_to_go_on(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [snapshot(1, one("running")), ConnectionLost("server closed the connection")]
    shown = dfdsl("run", "--attach", ID)
    assert (shown.status, shown.out) == (2, "")
    assert "error: the connection is lost: server closed the connection\n3f2a91c0 is kept" in shown.err


def test_an_unknown_instance(stage: Stage, dfdsl: Command) -> None:
    stage.acts = [NoSuchInstance("there is no instance")]
    assert dfdsl("run", "--attach", ID) == (2, "", f"{ID} on a banner\nerror: there is no instance\n")


def test_on_a_terminal_the_steps_are_drawn_again(
    stage: Stage, dfdsl: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dfdsl.cli.console.is_terminal", lambda stream: True)
    stage.acts = [snapshot(1, one("running")), waiting("go"), snapshot(3, one("completed"))]
    shown = dfdsl("run", "--attach", ID)
    assert "\x1b[2A\r" in shown.err
    assert "to send it" in shown.err
    assert "\x1b[32m✔\x1b[0m orders.df:1  SELECT 1/0" in shown.err
    assert "\x1b" not in shown.out
