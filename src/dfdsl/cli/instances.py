"""What `dfdsl cancel` and `dfdsl signal` have in common: the instance that is meant, and the engine that it is on."""

import argparse
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dfdsl.cli.arguments import Parser
from dfdsl.cli.choices import http_of
from dfdsl.cli.console import Console, Fault
from dfdsl.cli.engine import DSN_VARIABLE, engine, home_of
from dfdsl.database.errors import DatabaseFault
from dfdsl.project import root_of

if TYPE_CHECKING:
    from dfdsl.database.connect import Connection

_ID = re.compile(r"[0-9a-f]{8}")


def instance_arguments(verb: Parser) -> None:
    verb.add_argument("instance", metavar="ID", help="the id that the start gave")
    verb.add_argument(
        "--dsn", metavar="DSN", help="a database that has pg_durable, instead of the project's local engine"
    )
    verb.add_argument("--json", action="store_true", help="one JSON object on stdout, for programs")


@contextmanager
def connected(given: argparse.Namespace, console: Console) -> "Iterator[Connection]":
    """A connection to where the instance is. Raises Fault."""
    if not _ID.fullmatch(given.instance):
        raise Fault(f"an instance's id is eight hexadecimal digits, not '{given.instance}'")
    with connected_to(given.dsn, console, f"no instance {given.instance}") as connection:
        yield connection


@contextmanager
def connected_to(dsn: str | None, console: Console, lacks: str) -> "Iterator[Connection]":
    """A connection to a database, or to the project's local engine; lacks: what one that was never run has not. Raises Fault."""
    if dsn is not None and not dsn.strip():
        raise Fault("--dsn needs a connection string")
    dsn = dsn or os.environ.get(DSN_VARIABLE) or None
    root = Path(root_of(os.curdir))
    home = home_of(root)
    if dsn is None and not home.exists():
        raise Fault(f"this project has no local engine yet, so {lacks}; for another database give --dsn")
    from dfdsl.local.development import version_here
    from dfdsl.targets import DEFAULT

    version = version_here(home) if dsn is None else None
    http = http_of(str(root)) if dsn is None else None
    try:
        # Whatever version the engine behaves like that runs here.
        with engine(root, dsn, console, emulate=None if version == DEFAULT else version, http=http) as found:
            connection = found.connect()
            try:
                yield connection
            finally:
                connection.close()
    except DatabaseFault as problem:
        raise Fault(str(problem)) from None
