"""`--target auto`: the target that a database is.

pg_durable has two numbers: that of the library, which runs the instances, and that of the extension's SQL objects, which
stays behind until somebody says `ALTER EXTENSION pg_durable UPDATE`. Only what both know can be relied upon.
"""

import os
from importlib.util import find_spec

from dfdsl.cli.console import Console, Fault
from dfdsl.cli.engine import DSN_VARIABLE, load_driver
from dfdsl.targets import NAMES, at_or_below, lower


def detect(dsn: str | None, console: Console) -> str:
    """The target to compile for. dsn: None for DFDSL_DSN or libpq's own PG* environment. Raises Fault."""
    if dsn is not None and not dsn.strip():
        raise Fault("--dsn needs a connection string")
    if find_spec("psycopg") is None:
        raise Fault("--target auto asks a database through psycopg: pip install 'dfdsl[db]'")
    load_driver()
    from dfdsl.database.connect import connect, server
    from dfdsl.database.errors import DatabaseFault

    try:
        with connect(dsn or os.environ.get(DSN_VARIABLE) or "") as connection:
            found = server(connection)
    except DatabaseFault as problem:
        raise Fault(f"--target auto: {problem}") from None
    if found.extension is None:
        raise Fault(
            f"--target auto: {found.place}, database {found.database}, has no pg_durable; "
            "name the database that has it, or the version: --target 0.2.6"
        )
    binary = found.binary or found.extension
    return chosen(binary, found.extension, console)


def chosen(binary: str, schema: str, console: Console) -> str:
    """The target for these versions of library and schema; says so where they differ or are not known. Raises Fault."""
    version = lower(binary, schema)
    target = at_or_below(version)
    both = f"pg_durable {binary}" if binary == schema else f"pg_durable (library {binary}, schema {schema})"
    if target is None:
        raise Fault(
            f"--target auto: {both} is older than what can be compiled for; there are: {', '.join(NAMES)}"
        )
    if binary != schema:
        advice = (
            "; `ALTER EXTENSION pg_durable UPDATE` brings them together"
            if lower(binary, schema) == schema
            else ""
        )
        console.say(f"{both}: compiled for {target}{advice}")
    elif version not in NAMES:
        console.say(
            f"{both} is newer than what this dfdsl knows: compiled for {target}, the newest target that it runs"
        )
    return target
