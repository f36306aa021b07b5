"""Connections: autocommit, named `dfdsl`, with errors that say what was tried; and who answered."""

import re
from collections.abc import Callable
from typing import Any

import psycopg
from psycopg import conninfo

from dfdsl.database.errors import CannotConnect, Refused
from dfdsl.record import Record

Connection = psycopg.Connection[tuple[Any, ...]]
TIMEOUT = 10
NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*")
OURS = re.compile(r"([0-9.]+)\+dfdsl")
WHO = """
SELECT current_setting('server_version'), current_database(),
       (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'pg_durable'),
       (SELECT p.oid FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'df' AND p.proname = 'version' AND p.pronargs = 0)"""


class Server(Record):
    """Who answered. extension: the version of pg_durable's schema, None when it is not there; binary: that of its library,
    None when it does not say; engine: its name."""

    postgres: str
    extension: str | None
    binary: str | None
    database: str
    place: str
    engine: str

    def __str__(self) -> str:
        return f"{self.engine} on {self.place}, database {self.database}, PostgreSQL {self.postgres}"


def connect(dsn: str, on_warning: Callable[[str], None] | None = None) -> Connection:
    """A connection to `dsn`; warnings that the server sends go to `on_warning`. Raises CannotConnect."""
    try:
        connection = psycopg.connect(
            dsn,
            autocommit=True,
            prepare_threshold=None,  # a pooler may stand between
            connect_timeout=TIMEOUT,
            application_name="dfdsl",
            client_encoding="UTF8",
        )
    except (psycopg.Error, UnicodeError) as problem:
        text = without_password(str(problem).strip(), dsn)
        raise CannotConnect(f"cannot connect: {text or type(problem).__name__}") from None
    if on_warning is not None:
        say = on_warning

        def heard(notice: psycopg.errors.Diagnostic) -> None:
            if notice.severity_nonlocalized == "WARNING" and notice.message_primary:
                say(notice.message_primary)

        connection.add_notice_handler(heard)
    return connection


def public_dsn(dsn: str) -> str:
    """The dsn without its password, to be shown to the user."""
    try:
        parts = conninfo.conninfo_to_dict(dsn)
    except psycopg.ProgrammingError:
        return "…"
    secret = parts.pop("password", None)
    return conninfo.make_conninfo("", **parts) if secret is not None else dsn


def without_password(text: str, dsn: str) -> str:
    """A message of libpq's, which may quote a malformed dsn, with no secret in it."""
    try:
        secret = conninfo.conninfo_to_dict(dsn).get("password")
    except psycopg.ProgrammingError:
        return text.replace(dsn, "…").split('"')[0].strip() if "password" in dsn or "@" in dsn else text
    return text.replace(str(secret), "…") if secret else text


def server(connection: Connection) -> Server:
    """Who answers on this connection. Raises Refused when even that is not answered."""
    try:
        row = connection.execute(WHO).fetchone()
        assert row is not None
        said = None if row[2] is None and row[3] is None else _version(connection)
    except psycopg.Error as problem:
        raise Refused(message_of(problem)) from None
    extension = None if row[2] is None else str(row[2])
    ours = OURS.match(said or "")
    if extension is None and ours is not None:
        # The df schema of our own engine on a server where it could not be an extension.
        extension = ours[1]
    number = NUMBER.match(said or "")
    info = connection.info
    host = info.host or "local socket"
    return Server(
        postgres=str(row[0]).split(" ")[0],
        database=str(row[1]),
        extension=extension,
        binary=number[0] if number is not None else None,
        place=host if host.startswith("/") else f"{host}:{info.port}",
        # Our own engine never passes for the real one.
        engine="local engine" if said and "dfdsl" in said else f"pg_durable {extension}",
    )


def _version(connection: Connection) -> str:
    row = connection.execute("SELECT df.version()").fetchone()
    return "" if row is None else str(row[0])


def message_of(problem: psycopg.Error) -> str:
    """PostgreSQL's own words: message, detail and hint."""
    said = problem.diag
    if not said.message_primary:
        return str(problem).strip() or type(problem).__name__
    lines = [said.message_primary]
    if said.message_detail:
        lines.append(f"DETAIL: {said.message_detail}")
    if said.message_hint:
        lines.append(f"HINT: {said.message_hint}")
    return "\n".join(lines)
