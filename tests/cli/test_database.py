"""Watching over a connection that comes and goes, and reading what a script answers."""

from datetime import UTC, datetime
from typing import Any, cast

import psycopg
import pytest

from dfdsl.database import watch as watching
from dfdsl.database.connect import Connection
from dfdsl.database.errors import CannotConnect, ConnectionLost, NoSuchInstance, Refused
from dfdsl.database.start import run_script
from dfdsl.database.watch import Watch

ID = "3f2a91c0"
NOW = datetime(2026, 3, 1, tzinfo=UTC)
INSTANCE = (ID, None, "running", "11111111", NOW, NOW, None, NOW)
NODE = ("11111111", ID, "SQL", "SELECT 1", None, None, "running", None, NOW)

Answer = list[tuple[Any, ...]] | BaseException


class Cursor:
    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        self._rows = rows

    def fetchall(self) -> list[tuple[Any, ...]]:
        return self._rows

    def fetchone(self) -> tuple[Any, ...] | None:
        return self._rows[0] if self._rows else None


class Server:
    """A connection that gives prepared answers, in order."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)

    def execute(self, *_: object) -> Cursor:
        answer = self._answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return Cursor(answer)

    def close(self) -> None:
        return


class Line:
    """What `connect` gives, one after the other."""

    def __init__(self, *servers: Server | CannotConnect) -> None:
        self._servers = list(servers)

    def __call__(self) -> Connection:
        server = self._servers.pop(0)
        if isinstance(server, CannotConnect):
            raise server
        return cast(Connection, server)


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)


def test_an_unchanged_instance_keeps_its_nodes() -> None:
    watch = Watch(
        Line(
            Server(
                *([INSTANCE], [], [NODE]),
                *([INSTANCE], [], [NODE]),
                *([INSTANCE], [], [(*NODE[:6], "completed", None, NOW)]),
            )
        ),
        [ID],
    )
    first, second, third = (watch.snapshot().instances[0].nodes for _ in range(3))
    assert first is second
    assert (second["11111111"].status, third["11111111"].status) == ("running", "completed")


def test_a_lost_connection_is_made_again() -> None:
    lost = psycopg.OperationalError("terminating connection")
    line = Line(Server(lost), CannotConnect("starting up"), Server([INSTANCE], [], [NODE]))
    assert Watch(line, [ID]).snapshot().instances[0].status == "running"


def test_children_are_found_by_their_labels_and_watched_on() -> None:
    child = ("22222222", f"{ID}::e1::call::9f2c61aa", *INSTANCE[2:])
    below = ("33333333", "22222222::e2::retry::0a798c0f", *INSTANCE[2:])
    server = Server(
        *([INSTANCE], [child], [below], [], [NODE], []),
        *([INSTANCE, child, below], [], []),
        *([INSTANCE, child], [], []),  # the engine has removed one that ended
    )
    watch = Watch(Line(server), [ID])
    seen = [[one.id for one in watch.snapshot().children] for _ in range(3)]
    assert seen == [["22222222", "33333333"], ["22222222", "33333333"], ["22222222"]]


def test_a_connection_that_does_not_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "PATIENCE", -1.0)
    with pytest.raises(ConnectionLost, match="gone"):
        Watch(Line(CannotConnect("gone")), [ID]).snapshot()


def test_an_instance_that_is_not_there() -> None:
    with pytest.raises(NoSuchInstance, match=ID):
        Watch(Line(Server([])), [ID]).snapshot()


def test_no_permission_is_not_retried() -> None:
    with pytest.raises(Refused, match="permission denied"):
        Watch(Line(Server(psycopg.errors.InsufficientPrivilege("permission denied"))), [ID]).snapshot()


def test_a_worker_that_is_not_ready_is_waited_for() -> None:
    late = psycopg.errors.RaiseException(
        "pg_durable background worker not yet initialized — try again in a moment"
    )
    with pytest.raises(KeyboardInterrupt):
        run_script(cast(Connection, Server(late, KeyboardInterrupt())), "SELECT 1")
