"""Puts the emulated df schema into a database, as a real extension of this package's own.

The schema's files are one script for PostgreSQL. A data folder keeps the df schema of the dfdsl that made it; a newer
dfdsl replaces the functions, and refuses when the tables have changed too.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import psycopg

from dfdsl.local.account import Account
from dfdsl.local.cache import cache_folder, cached
from dfdsl.local.errors import LocalEngineError

_SCHEMA = Path(__file__).parent / "schema"
_SCRIPT = "pg_durable--0.2.6.sql"


def _parts() -> list[Path]:
    return sorted(_SCHEMA.glob("*.sql"))


def _digest(parts: list[Path]) -> str:
    return hashlib.sha256("\n".join(part.read_text() for part in parts).encode()).hexdigest()[:16]


def _fixed_parts() -> list[Path]:
    """Tables, types and operators: what cannot be replaced in a database that has instances."""
    return [part for part in _parts() if part.name.startswith(("01", "06"))]


def _stamp() -> str:
    return f"dfdsl local engine {_digest(_fixed_parts())} {_digest(_parts())}"


def extension_folder(account: Account) -> Path:
    """A folder for `extension_control_path`, readable for the server."""
    control = (_SCHEMA / "pg_durable.control").read_text()
    script = "\n".join(part.read_text() for part in _parts())

    def write(into: Path) -> None:
        folder = into / "extension"
        folder.mkdir(mode=0o755)
        for name, text in (("pg_durable.control", control), (_SCRIPT, script)):
            (folder / name).write_text(text)
            (folder / name).chmod(0o644)

    return cached(cache_folder(account), f"extension-{_digest(_parts())}", write)


def install_extension(dsn: str) -> None:
    """`CREATE EXTENSION pg_durable` unless it is there; bring its functions up to date if it is."""
    try:
        with psycopg.connect(dsn, autocommit=True) as connection:
            _install(connection)
    except psycopg.Error as error:
        message = str(error).strip().splitlines()[0]
        raise LocalEngineError(f"The df schema cannot be installed: {message}.") from error


def _install(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    row = connection.execute("SELECT obj_description(to_regnamespace('df'), 'pg_namespace')").fetchone()
    found = str(row[0]) if row is not None and row[0] is not None else ""
    wanted = _stamp()
    if found == wanted:
        return
    with connection.transaction():
        if not found:
            connection.execute("CREATE EXTENSION IF NOT EXISTS pg_durable")
        elif found.split()[:4] == wanted.split()[:4]:
            connection.execute(_replacement().encode())
        else:
            raise LocalEngineError(
                "This data folder was made by another version of dfdsl, whose tables differ: "
                "use another data folder, or move this one away."
            )
        connection.execute(f"COMMENT ON SCHEMA df IS '{wanted}'".encode())


def _replacement() -> str:
    """The functions again, as replacements of those that are there."""
    text = "\n".join(part.read_text() for part in _parts() if part not in _fixed_parts())
    without_types = re.sub(r"^CREATE TYPE .*?;$", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"^CREATE FUNCTION ", "CREATE OR REPLACE FUNCTION ", without_types, flags=re.MULTILINE)
