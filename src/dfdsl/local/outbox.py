"""Carries sessions' commands to duroxide: `df.start`, `df.signal` and `df.cancel` leave rows in `df._outbox`.

Rows are visible once their transaction has committed, so a rolled back `df.start` starts nothing. A row is deleted
after it was carried out; a crash in between carries it out again, which is harmless.
"""

from __future__ import annotations

import json
import logging
import threading
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

    def __init__(self, dsn: str, client: Any, graphs: Graphs, statuses: Statuses) -> None:
        self._dsn = dsn
        self._client = client
        self._graphs = graphs
        self._statuses = statuses
        self._stopping = threading.Event()
        self._connection = self._open()
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)

    def start(self) -> None:
        self._thread.start()

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
                self._pump()
                for _ in self._connection.notifies(timeout=_TICK_SECONDS, stop_after=1):
                    pass
            except (psycopg.OperationalError, AnotherWorker):
                self._connection.close()
                self._stopping.wait(_RECONNECT_SECONDS)
            except Exception:
                # A thread's boundary: without it one bad command would silence the engine.
                log.exception("the outbox failed, and goes on")
                self._stopping.wait(_RECONNECT_SECONDS)

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
                self._statuses.forget(command.instance)
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
