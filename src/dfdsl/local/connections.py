"""A few connections of the worker's own, lent to whichever thread needs one."""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, LiteralString

import psycopg

_PAUSE_SECONDS = 0.25

# The worker's bookkeeping commits without waiting for the disk. The log of a PostgreSQL cluster is one sequence, so a
# crash loses only its tail: a user's statement that has committed keeps everything written before it, and what is lost
# behind it is done again, which "at least once" allows.
BOOKKEEPING_OPTIONS = "-c synchronous_commit=off"

log = logging.getLogger(__name__)


class Connections:
    """Lends connections to the engine's database; reconnects when the server has restarted."""

    def __init__(self, dsn: str, *, durable: bool = False) -> None:
        self._dsn = dsn
        self._options = "" if durable else BOOKKEEPING_OPTIONS
        self._free: queue.LifoQueue[psycopg.Connection[tuple[Any, ...]]] = queue.LifoQueue()

    def one(self, statement: LiteralString, parameters: Mapping[str, object]) -> tuple[Any, ...] | None:
        """The first row of a statement, run in a transaction of its own."""
        rows = self.rows(statement, parameters)
        return rows[0] if rows else None

    def rows(self, statement: LiteralString, parameters: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """All rows of a statement, run in a transaction of its own.

        Waits as long as it takes for a server that is gone: giving up would end the orchestration that asks.
        """
        while True:
            try:
                return self._rows(statement, parameters)
            except psycopg.OperationalError as error:
                log.warning("the database does not answer: %s", error)
                self.drop_free()
                time.sleep(_PAUSE_SECONDS)

    def _rows(self, statement: LiteralString, parameters: Mapping[str, object]) -> list[tuple[Any, ...]]:
        connection = self._take()
        try:
            cursor = connection.execute(statement, parameters, prepare=True)
            rows = cursor.fetchall() if cursor.description else []
        except psycopg.Error:
            connection.close()
            raise
        self._free.put(connection)
        return rows

    def drop_free(self) -> None:
        """Close what is not lent: when one connection is lost, the others most likely are too."""
        with suppress(queue.Empty):
            while True:
                self._free.get_nowait().close()

    def _take(self) -> psycopg.Connection[tuple[Any, ...]]:
        try:
            return self._free.get_nowait()
        except queue.Empty:
            return psycopg.connect(
                self._dsn, autocommit=True, options=self._options, application_name="dfdsl worker"
            )
