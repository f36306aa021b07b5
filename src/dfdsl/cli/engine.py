"""Where `dfdsl run` runs: the project's local engine, or the pg_durable install that the user names."""

import os
import shlex
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from dfdsl.cli.console import Console, Fault

if TYPE_CHECKING:
    from dfdsl.database.connect import Connection

DATA = ".dfdsl"
DSN_VARIABLE = "DFDSL_DSN"


class Engine(NamedTuple):
    """A running engine. dsn: as it may be shown; option: what to add to a `dfdsl run` so that it comes here again."""

    connect: Callable[[], "Connection"]
    dsn: str
    banner: str
    option: str
    local: bool
    psql: str = "psql"

    def psql_command(self, sql: str) -> str:
        """A line for a shell that sends one statement."""
        return f"{shlex.quote(self.psql)} {shlex.quote(self.dsn)} -c {_double_quoted(sql)}"


def _double_quoted(text: str) -> str:
    """Quoted for a shell, in double quotes where that needs no escaping: SQL has single ones."""
    return f'"{text}"' if not any(c in text for c in '"$`\\!') else shlex.quote(text)


@contextmanager
def engine(root: Path, dsn: str | None, console: Console) -> Iterator[Engine]:
    """The engine to use, for as long as it is needed; dsn None: the local one. Raises Fault."""
    if dsn is None:
        with local_engine(root, console) as found:
            yield found
    else:
        yield remote_engine(dsn, console)


def remote_engine(dsn: str, console: Console) -> Engine:
    """The install at `dsn`, which must have pg_durable."""
    if find_spec("psycopg") is None:
        raise Fault("a pg_durable install is reached through psycopg: pip install 'dfdsl[db]'")
    from dfdsl.database.connect import connect, public_dsn, server

    with connect(dsn) as connection:
        found = server(connection)
    if found.extension is None:
        raise Fault(
            f"{found.place}, database {found.database}, has no pg_durable; "
            "name the database that has it, or run CREATE EXTENSION pg_durable there"
        )
    shown = public_dsn(dsn)
    from_environment = dsn == os.environ.get(DSN_VARIABLE)
    return Engine(
        connect=lambda: connect(dsn, console.warn),
        dsn=shown,
        banner=str(found),
        option="" if from_environment else f" --dsn {shlex.quote(shown)}",
        local=False,
    )


@contextmanager
def local_engine(root: Path, console: Console) -> Iterator[Engine]:
    """The embedded engine with its data in the project's folder; it is newer than any target that is compiled for."""
    from dfdsl.local import LocalEngineError, missing, running

    lacking = missing()
    if lacking is not None:
        raise Fault(f"{lacking}\nOr name a pg_durable install: dfdsl run --dsn …")
    # The driver takes as long to load as the engine to start.
    Thread(target=import_module, args=("dfdsl.database.watch",), daemon=True).start()
    try:
        with running(data_folder(root)) as found:
            from dfdsl.database.connect import connect

            yield Engine(
                connect=lambda: connect(found.dsn, console.warn),
                dsn=found.dsn,
                banner=f"local engine, data in {os.path.relpath(found.data)}",
                option="",
                local=True,
                psql="psql" if shutil.which("psql") else str(found.psql),
            )
    except LocalEngineError as problem:
        raise Fault(str(problem)) from None


def data_folder(root: Path) -> Path:
    """The local engine's folder in a project; made if it is not there, and kept out of version control."""
    data = root / DATA
    try:
        data.mkdir(exist_ok=True)
        ignore = data / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", encoding="utf-8")
    except OSError as problem:
        raise Fault(f"cannot keep the local engine's data in {data}: {problem.strerror or problem}") from None
    return data
