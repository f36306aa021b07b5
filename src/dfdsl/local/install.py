"""Puts the emulated df schema into a database.

Where PostgreSQL lets us (18 and newer, a server of our own) it is an extension `pg_durable` from this package's folder;
elsewhere the same files as a script (`script.py`). The comment on the schema says in both cases whose it is.

A newer dfdsl brings the schema of an older one up to date: it replaces the functions, or makes the schema anew around its
rows where the tables have changed too (`upgrade.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from dfdsl.local.account import Account
from dfdsl.local.binaries import OLDEST
from dfdsl.local.cache import cache_folder, cached
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.script import (
    MARK,
    SCHEMA,
    digest,
    parts,
    portable,
    replacement,
    script,
    stamp,
    text_of,
    version_in,
)
from dfdsl.local.upgrade import RowsDoNotFit, rebuild
from dfdsl.targets import DEFAULT, EMULATED

Connection = psycopg.Connection[tuple[Any, ...]]

_COMMENT = "SELECT obj_description(to_regnamespace('df'), 'pg_namespace')"
# A setting that a role may not see is not in pg_settings.
_WHOSE = r"""
SELECT obj_description(to_regnamespace('df'), 'pg_namespace'), to_regnamespace('df') IS NOT NULL,
       EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_durable'),
       EXISTS (SELECT FROM pg_settings WHERE name = 'shared_preload_libraries' AND setting ~ '\mpg_durable\M'),
       current_database()"""


def extension_folder(account: Account) -> Path:
    """A folder for `extension_control_path`, readable for the server."""
    control = (SCHEMA / "pg_durable.control").read_text()
    scripts = [(f"pg_durable--{version}.sql", text_of(version)) for version in EMULATED]

    def write(into: Path) -> None:
        folder = into / "extension"
        folder.mkdir(mode=0o755)
        for name, text in (("pg_durable.control", control), *scripts):
            (folder / name).write_text(text, encoding="utf-8")
            (folder / name).chmod(0o644)

    return cached(cache_folder(account), f"extension-{digest(parts(EMULATED[0]))}", write)


def install_extension(dsn: str, emulate: str | None = None) -> str:
    """`CREATE EXTENSION pg_durable` unless it is there; bring its functions up to date if it is.

    emulate: the version to behave like; None: the one that is there, else the newest. Returns which it is.
    """
    with _connected(dsn) as connection:
        return _install(
            connection,
            emulate,
            lambda version: f"CREATE EXTENSION IF NOT EXISTS pg_durable VERSION '{version}'",
            replacement(),
        )


def install_script(dsn: str, emulate: str | None = None) -> str:
    """The same by a script, on any PostgreSQL 15 or newer. Never touches a database that has pg_durable."""
    with _connected(dsn) as connection:
        _refuse_unless_ours(connection)
        return _install(connection, emulate, script, portable(replacement()))


_OTHER_VERSION = (
    "The data was made by another version of dfdsl, and does not fit into this one's df schema: "
    "use that version, another data folder or database, or begin afresh with dfdsl dev --reset."
)


@contextmanager
def _connected(dsn: str) -> Iterator[Connection]:
    try:
        with psycopg.connect(dsn, autocommit=True, connect_timeout=10) as connection:
            yield connection
    except psycopg.errors.InsufficientPrivilege as error:
        raise LocalEngineError(
            f"The df schema cannot be installed: {_first_line(error)}. "
            "Use a role that may create schemas in the database."
        ) from error
    except psycopg.OperationalError as error:
        raise LocalEngineError(f"The database does not answer: {_first_line(error)}.") from error
    except psycopg.Error as error:
        raise LocalEngineError(f"The df schema cannot be installed: {_first_line(error)}.") from error


def _first_line(error: psycopg.Error) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__


def _refuse_unless_ours(connection: Connection) -> None:
    """Raises LocalEngineError where pg_durable itself is installed or loaded, or another df schema."""
    major = connection.info.server_version // 10_000
    if major < OLDEST:
        raise LocalEngineError(
            f"The server is PostgreSQL {major}, and the local engine needs {OLDEST} or newer."
        )
    row = connection.execute(_WHOSE).fetchone()
    assert row is not None
    mark, schema, extension, loaded, database = row
    if isinstance(mark, str) and mark.startswith(MARK):
        return
    if extension or loaded:
        where = f"in the database {database}" if extension else "on this server"
        raise LocalEngineError(
            f"pg_durable itself is installed {where}, and dfdsl dev never touches it: "
            "use it with dfdsl run --dsn, or name a database without it."
        )
    if schema:
        raise LocalEngineError(
            f"The database {database} has a schema df that is not dfdsl's: name another database."
        )


def _install(connection: Connection, emulate: str | None, first: Callable[[str], str], again: str) -> str:
    row = connection.execute(_COMMENT).fetchone()
    found = str(row[0]) if row is not None and row[0] is not None else ""
    there = version_in(found)
    version = emulate or there or DEFAULT
    if there is not None and there != version:
        raise LocalEngineError(
            f"The data was made by an engine that behaves like pg_durable {there}, not {version}: "
            "use another data folder or database."
        )
    wanted = stamp(version) if version in EMULATED else ""
    if found == wanted:
        return version
    with connection.transaction():
        if not found:
            connection.execute(first(version).encode())
        elif version == DEFAULT and found.split()[:4] == wanted.split()[:4] and _replaced(connection, again):
            pass
        else:
            _rebuild(connection, first(version))
        connection.execute(f"COMMENT ON SCHEMA df IS '{wanted}'".encode())
    return version


def _rebuild(connection: Connection, create: str) -> None:
    try:
        rebuild(connection, create)
    except RowsDoNotFit:
        raise LocalEngineError(_OTHER_VERSION) from None


def _replaced(connection: Connection, again: str) -> bool:
    """Put the functions in the place of the old ones, if that can be."""
    try:
        with connection.transaction():
            connection.execute(again.encode())
    except (psycopg.errors.InvalidFunctionDefinition, psycopg.errors.WrongObjectType):
        # A function has other parameters now, and a replacement keeps their names.
        return False
    return True
