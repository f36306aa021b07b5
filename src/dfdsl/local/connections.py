"""A few connections of the worker's own, lent to whichever thread needs one."""

from __future__ import annotations

import queue
import time
from collections.abc import Mapping
from typing import Any, LiteralString, cast

import psycopg

_ATTEMPTS = 40
_PAUSE_SECONDS = 0.25

# The worker's bookkeeping commits without waiting for the disk. The log of a PostgreSQL cluster is one sequence, so a
# crash loses only its tail: a user's statement that has committed keeps everything written before it, and what is lost
# behind it is done again, which "at least once" allows.
BOOKKEEPING_OPTIONS = "-c synchronous_commit=off"


class Connections:
    """Lends connections to the engine's database; reconnects when the server has restarted."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._free: queue.LifoQueue[psycopg.Connection[tuple[Any, ...]]] = queue.LifoQueue()

    def one(self, statement: str, parameters: Mapping[str, object]) -> tuple[Any, ...] | None:
        """The first row of a statement, run in a transaction of its own."""
        rows = self.rows(statement, parameters)
        return rows[0] if rows else None

    def rows(self, statement: str, parameters: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """All rows of a statement, run in a transaction of its own."""
        for _ in range(_ATTEMPTS - 1):
            try:
                return self._rows(statement, parameters)
            except psycopg.OperationalError:
                time.sleep(_PAUSE_SECONDS)
        return self._rows(statement, parameters)

    def _rows(self, statement: str, parameters: Mapping[str, object]) -> list[tuple[Any, ...]]:
        connection = self._take()
        try:
            # Statements are put together from constants of this package only.
            cursor = connection.execute(cast(LiteralString, statement), parameters, prepare=True)
            rows = cursor.fetchall() if cursor.description else []
        except psycopg.Error:
            connection.close()
            raise
        self._free.put(connection)
        return rows

    def _take(self) -> psycopg.Connection[tuple[Any, ...]]:
        try:
            return self._free.get_nowait()
        except queue.Empty:
            return psycopg.connect(
                self._dsn, autocommit=True, options=BOOKKEEPING_OPTIONS, application_name="dfdsl worker"
            )

    def close(self) -> None:
        """Close the connections that are not lent."""
        while not self._free.empty():
            self._free.get_nowait().close()
