"""Where `dfdsl run` runs: the project's local engine, or the pg_durable install that the user names."""

import os
import shlex
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dfdsl.cli.console import Console, Fault

if TYPE_CHECKING:
    from dfdsl.database.connect import Connection
    from dfdsl.local import Settings
    from dfdsl.local.folder import Folder, Ready

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

    def psql_line(self) -> str:
        """A line for a shell that opens a session."""
        return f"{shlex.quote(self.psql)} {shlex.quote(self.dsn)}"

    def psql_command(self, sql: str) -> str:
        """A line for a shell that sends one statement."""
        return f"{self.psql_line()} -c {_double_quoted(sql)}"


def _double_quoted(text: str) -> str:
    """Quoted for a shell, in double quotes where that needs no escaping: SQL has single ones."""
    return f'"{text}"' if not any(c in text for c in '"$`\\!') else shlex.quote(text)


@contextmanager
def engine(
    root: Path,
    dsn: str | None,
    console: Console,
    answers: str | None = None,
    emulate: str | None = None,
    http: str | None = None,
) -> Iterator[Engine]:
    """The engine to use, for as long as it is needed; dsn None: the local one. http: what the project's settings say of
    where HTTP steps may go. Raises Fault."""
    if dsn is None:
        with local_engine(root, console, answers, emulate, http) as found:
            yield found
    else:
        yield remote_engine(dsn, console)


def remote_engine(dsn: str, console: Console) -> Engine:
    """The install at `dsn`, which must have pg_durable."""
    if find_spec("psycopg") is None:
        raise Fault("a pg_durable install is reached through psycopg: pip install 'dfdsl[db]'")
    load_driver()
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


def load_driver() -> None:
    """Raises Fault when psycopg is there and cannot be used: it finds no libpq, for example."""
    try:
        import psycopg  # noqa: F401
    except ImportError as problem:
        raise Fault(f"psycopg cannot be loaded: {' '.join(str(problem).split())}") from None


@contextmanager
def local_engine(
    root: Path,
    console: Console,
    answers: str | None = None,
    emulate: str | None = None,
    http: str | None = None,
) -> Iterator[Engine]:
    """The project's engine: the one of `dfdsl dev` where that runs, else one in the project's folder.

    emulate: the older version of pg_durable that it has to behave like.
    """
    from dfdsl.local import LocalEngineError, missing, running

    lacking = missing()
    if lacking is not None:
        raise Fault(lacking)
    load_driver()
    try:
        from dfdsl.local.development import engine_of, session_of

        settings = settings_of(http=http, answers=answers, emulate=emulate)
        home = data_folder(root)
        session = session_of(home)
        if session is not None:
            _check_version(engine_of(home), emulate)
        if session is not None and session.database:
            served = engine_of(home)
            if served is None or (differs := settings.conflict(served[1].settings)):
                raise Fault(
                    f"dfdsl dev runs {differs if served else 'but its engine does not'}: start it again"
                )
            yield _on_another_server(served[1].dsn, console)
            return
        data = session.data if session is not None else data_place(home, emulate)
        with running(data, settings=settings) as found:
            from dfdsl.database.connect import connect

            in_memory = session is not None and home not in (session.data, *session.data.parents)
            place = "memory" if in_memory else os.path.relpath(found.data)
            yield Engine(
                connect=lambda: connect(found.dsn, console.warn),
                dsn=found.dsn,
                banner=f"{engine_name(emulate)}, data in {place}",
                option="" if emulate is None else f" --target {emulate}",
                local=True,
                psql=shown_psql(found.psql),
            )
    except LocalEngineError as problem:
        raise Fault(str(problem)) from None


def engine_name(emulate: str | None) -> str:
    return "local engine" if emulate is None else f"local engine that behaves like pg_durable {emulate}"


def _check_version(served: "tuple[Folder, Ready] | None", emulate: str | None) -> None:
    """Raises Fault when the engine of `dfdsl dev` behaves like another version than is wanted."""
    from dfdsl.targets import DEFAULT

    wanted = emulate or DEFAULT
    if served is not None and (found := served[1].settings.emulate) not in (None, wanted):
        raise Fault(
            f"dfdsl dev runs, and behaves like pg_durable {found}: add --target {found}, "
            f"or start dfdsl dev --target {wanted}"
        )


def _on_another_server(dsn: str, console: Console) -> Engine:
    from dfdsl.database.connect import connect

    return Engine(
        connect=lambda: connect(dsn, console.warn),
        dsn=dsn,
        banner="local engine on the database of dfdsl dev",
        option="",
        local=True,
    )


def shown_psql(own: Path) -> str:
    """The user's own psql if there is one, else the engine's."""
    return "psql" if shutil.which("psql") else str(own)


def settings_of(
    *,
    http: str | None = None,
    port: int | None = None,
    answers: str | None = None,
    database: str | None = None,
    temporary: bool = False,
    emulate: str | None = None,
) -> "Settings":
    """What this command and the project want of the engine; the environment wins over `http`. Raises LocalEngineError."""
    from dfdsl.local.answers import read_answers
    from dfdsl.local.settings import Settings, policy_of_environment
    from dfdsl.targets import DEFAULT

    if answers is not None:
        # Here, so that a mistake in it is told before anything is started.
        read_answers(Path(answers))
    return Settings(
        port=port,
        http=policy_of_environment() or http,
        answers=None if answers is None else str(Path(answers).resolve()),
        database=database,
        temporary=temporary,
        emulate=emulate or DEFAULT,
    )


def home_of(root: Path) -> Path:
    """The local engine's folder in a project."""
    return root.resolve() / DATA


def data_place(home: Path, emulate: str | None) -> Path:
    """The data folder of the engine that behaves like a version; inside of the project's own for an older one."""
    from dfdsl.local.development import older_folder

    return home if emulate is None else older_folder(home, emulate)


def data_folder(root: Path) -> Path:
    """The local engine's folder in a project; made if it is not there, and kept out of version control."""
    data = home_of(root)
    try:
        data.mkdir(exist_ok=True)
        ignore = data / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", encoding="utf-8")
    except OSError as problem:
        raise Fault(f"cannot keep the local engine's data in {data}: {problem.strerror or problem}") from None
    return data
