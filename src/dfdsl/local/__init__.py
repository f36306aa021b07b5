"""The local engine: pg_durable's behaviour on an embedded PostgreSQL, for `dfdsl run` and the tests.

Cheap to import: database drivers and the durable runtime are loaded where they are used.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from dfdsl.local.errors import LocalEngineError
from dfdsl.local.settings import Settings

__all__ = ["Engine", "LocalEngineError", "Settings", "missing", "running"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """A running engine. `dsn` is for psycopg and psql, `psql` the program that belongs to the server.

    `tcp`: the address for other programs, when a port was asked for. `pid`: the engine's process. `emulates`: the
    version of pg_durable that it behaves like.
    """

    dsn: str
    data: Path
    psql: Path
    tcp: str | None = None
    pid: int = 0
    emulates: str = ""


@contextmanager
def running(data: Path, *, emulate: str | None = None, settings: Settings | None = None) -> Iterator[Engine]:
    """The engine of the data folder `data`, started if need be and shared with every other client of the folder.

    Within the block `df.start` works. The engine ends when its last client leaves, or dies. emulate: the version of
    pg_durable to behave like; a data folder keeps the one that it was made with, the newest if none was named.
    Settings that an engine which runs already does not have are an error.
    """
    from dfdsl.local.binaries import own_psql
    from dfdsl.local.client import held
    from dfdsl.targets import EMULATED

    wanted = settings or Settings()
    if emulate is not None:
        wanted = replace(wanted, emulate=emulate)
    if wanted.emulate is not None and wanted.emulate not in EMULATED:
        raise LocalEngineError(
            f"The local engine cannot behave like pg_durable {wanted.emulate}, only like {', '.join(EMULATED)}: "
            "use a database that has it with --dsn."
        )
    with held(data, wanted) as (folder, ready):
        yield Engine(
            dsn=ready.dsn,
            data=folder.path,
            psql=own_psql(),
            tcp=ready.tcp,
            pid=ready.pid,
            emulates=ready.settings.emulate or "",
        )


def missing(*, server: bool = True) -> str | None:
    """A sentence naming the packages that the engine lacks and the alternatives, or None. server: not another's."""
    from dfdsl.local.binaries import missing as missing_packages

    return missing_packages(server=server)
