"""Carries sessions' commands to duroxide: `df.start`, `df.signal` and `df.cancel` leave rows in `df._outbox`.

Rows are visible once their transaction has committed, so a rolled back `df.start` starts nothing. A row is deleted
after it was carried out; a crash in between carries it out again, which is harmless.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import psycopg

from dfdsl.local.connections import BOOKKEEPING_OPTIONS
from dfdsl.local.driver import ORCHESTRATION, Given
from dfdsl.local.graphs import Graphs
from dfdsl.local.statuses import Statuses

# Notifications wake the pump at once; this is only how soon it sees that it is to stop, and a safety net.
_TICK_SECONDS = 0.5
_RECONNECT_SECONDS = 0.2
# When a cancelled instance is surely at its end.
_FORGET_SECONDS = 30.0
_LOCK_ATTEMPTS = 25
# "dfdsl" in ASCII: one worker for each database.
_ADVISORY_KEY = 0x646664736C

log = logging.getLogger(__name__)


class AnotherWorker(Exception):
    """Another worker serves this database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One row of the outbox."""

    id: int
    instance: str
    kind: str
    name: str | None
    data: str | None


class Outbox:
    """The pump, on a thread and a connection of its own, which also holds the worker's lock."""

    def __init__(self, dsn: str, graphs: Graphs, statuses: Statuses, reconnected: Callable[[], None]) -> None:
        """Take the database's lock. Raises AnotherWorker. `reconnected` is called after a lost connection."""
        self._dsn = dsn
        self._client: Any = None
        self._graphs = graphs
        self._statuses = statuses
        self._reconnected = reconnected
        self._stopping = threading.Event()
        self._replaced = threading.Event()
        self._cancelled: deque[tuple[float, str]] = deque()
        self._connection = self._open()
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)

    def start(self, client: Any) -> None:
        """Begin to pump into duroxide's `client`."""
        self._client = client
        self._thread.start()

    def is_replaced(self) -> bool:
        """Whether another worker took the database while our connection was lost."""
        return self._replaced.is_set()

    def stop(self) -> None:
        """Ask the pump to stop; it may take a tick."""
        self._stopping.set()

    def _open(self) -> psycopg.Connection[tuple[Any, ...]]:
        connection = psycopg.connect(
            self._dsn, autocommit=True, options=BOOKKEEPING_OPTIONS, application_name="dfdsl outbox"
        )
        row = connection.execute("SELECT pg_try_advisory_lock(%s)", (_ADVISORY_KEY,)).fetchone()
        if row is None or not row[0]:
            connection.close()
            raise AnotherWorker
        connection.execute("LISTEN dfdsl_outbox")
        return connection

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                if self._connection.closed:
                    self._connection = self._open()
                    self._reconnected()
                self._pump()
                self._forget()
                for _ in self._connection.notifies(timeout=_TICK_SECONDS, stop_after=1):
                    pass
            except AnotherWorker:
                if self._stopping.wait(_RECONNECT_SECONDS) or self._is_replaced_for_good():
                    self._replaced.set()
                    return
            except psycopg.OperationalError as error:
                if self._stopping.is_set():
                    # The server stops, and we after it.
                    return
                log.warning("the outbox lost its connection, and connects again: %s", str(error).strip())
                self._connection.close()
                self._stopping.wait(_RECONNECT_SECONDS)
            except Exception:
                # A thread's boundary: without it one bad command would silence the engine.
                log.exception("the outbox failed, and goes on")
                self._stopping.wait(_RECONNECT_SECONDS)

    def _is_replaced_for_good(self) -> bool:
        # The server may hold the lock of our own old session for a moment.
        for _ in range(_LOCK_ATTEMPTS):
            try:
                self._connection = self._open()
                self._reconnected()
            except (AnotherWorker, psycopg.OperationalError):
                time.sleep(_RECONNECT_SECONDS)
            else:
                return False
        return True

    def _forget(self) -> None:
        while self._cancelled and self._cancelled[0][0] < time.monotonic():
            self._statuses.forget(self._cancelled.popleft()[1])

    def _pump(self) -> None:
        while not self._stopping.is_set():
            rows = self._connection.execute(
                "SELECT id, instance_id, command, name, data FROM df._outbox ORDER BY id LIMIT 200"
            ).fetchall()
            if not rows:
                return
            for id_, instance, kind, name, data in rows:
                self._carry_out(Command(id=id_, instance=instance, kind=kind, name=name, data=data))
                self._connection.execute("DELETE FROM df._outbox WHERE id = %s", (id_,))

    def _carry_out(self, command: Command) -> None:
        match command.kind:
            case "start":
                self._start(command)
            case "signal":
                self._signal(command)
            case "cancel":
                self._client.cancel_instance(command.instance, command.data)
                self._statuses.stop_waiting(command.instance)
                self._cancelled.append((time.monotonic() + _FORGET_SECONDS, command.instance))
                self._graphs.forget(command.instance)

    def _start(self, command: Command) -> None:
        graph = self._graphs.of(command.instance)
        if graph is None:
            return
        start = json.loads(command.data or "{}")
        given = Given(
            instance=command.instance, node=graph.root, label=start.get("label"), vars=start.get("vars", {})
        )
        self._client.start_orchestration(command.instance, ORCHESTRATION, given.encode())

    def _signal(self, command: Command) -> None:
        # Only orchestrations that wait for it right now: a signal that nobody waits for is dropped.
        waits = self._connection.execute(
            "SELECT orchestration, event FROM df._waits WHERE instance_id = %s AND signal_name = %s",
            (command.instance, command.name),
        ).fetchall()
        for orchestration, event in waits:
            self._client.enqueue_event(orchestration, event, command.data)
