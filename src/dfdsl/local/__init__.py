"""The local engine: pg_durable's behaviour on an embedded PostgreSQL, for `dfdsl run` and the tests.

Cheap to import: database drivers and the durable runtime are loaded where they are used.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dfdsl.local.errors import LocalEngineError
from dfdsl.local.settings import Settings

__all__ = ["Engine", "LocalEngineError", "Settings", "missing", "running"]

_EMULATED = "0.2.6"


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """A running engine. `dsn` is for psycopg and psql, `psql` the program that belongs to the server.

    `tcp`: the address for other programs, when a port was asked for. `pid`: the engine's process.
    """

    dsn: str
    data: Path
    psql: Path
    tcp: str | None = None
    pid: int = 0


@contextmanager
def running(data: Path, *, emulate: str | None = None, settings: Settings | None = None) -> Iterator[Engine]:
    """The engine of the data folder `data`, started if need be and shared with every other client of the folder.

    Within the block `df.start` works. The engine ends when its last client leaves, or dies. Settings that an engine
    which runs already does not have are an error.
    """
    if emulate not in (None, _EMULATED):
        raise LocalEngineError(
            f"The local engine does not emulate pg_durable {emulate} yet, only {_EMULATED}: "
            "use a database that has it with --dsn."
        )
    from dfdsl.local.binaries import own_psql
    from dfdsl.local.client import held

    with held(data, settings or Settings()) as (folder, ready):
        yield Engine(dsn=ready.dsn, data=folder.path, psql=own_psql(), tcp=ready.tcp, pid=ready.pid)


def missing(*, server: bool = True) -> str | None:
    """A sentence naming the packages that the engine lacks and the alternatives, or None. server: not another's."""
    from dfdsl.local.binaries import missing as missing_packages

    return missing_packages(server=server)
