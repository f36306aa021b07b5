"""One SQL node: a new connection as the submitting role, one prepared statement, its rows as JSON.

A connection of its own for each node is what pg_durable does; nothing of a session can leak into the next node.
"""

from __future__ import annotations

import select
from dataclasses import dataclass

import psycopg
from psycopg import pq
from psycopg.conninfo import make_conninfo

from dfdsl.local.effects import Json
from dfdsl.local.values import FLOATS, SUPPORTED, NotEmulated, decode, is_supported

# The name that the recorded error messages show.
_STATEMENT = b"sqlx_s_2"
_SQL_SPELLING = {"bpchar": "CHAR", "char": '"CHAR"'}


# The server's own words when it goes down, or has gone down, with everything that it was doing.
_GOING_DOWN = (b"57P02", b"57P03")
_TERMINATED = b"57P01"


class SqlFailed(Exception):
    """The node's error text."""


class ServerGone(Exception):
    """The server went away under the statement, which has to be run again. The text is libpq's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a node runs, and as whom. non_finite: NaN and infinity are read, as NULL."""

    dsn: str
    role: str
    database: str | None
    non_finite: bool = True


def run_statement(target: Target, text: str) -> Json:
    """Run `text`, which must be one statement, and give `{"rows": […], "row_count": n}`.

    Raises SqlFailed, and ServerGone when nothing is known of the statement.
    """
    try:
        connection = _connect(target)
    except psycopg.OperationalError as error:
        words = str(error).strip()
        if _is_nobody_there(words):
            raise ServerGone(words) from None
        raise SqlFailed(f"SQL execution failed: {words}") from None
    with connection:
        return _run(connection.pgconn, text, target)


def _is_nobody_there(words: str) -> bool:
    """Whether a failed connection says that the server is gone, or is going or coming. Else it refuses this one."""
    return "FATAL:" not in words or "the database system is" in words


def _is_down(target: Target) -> bool:
    try:
        psycopg.connect(target.dsn, connect_timeout=10).close()
    except psycopg.OperationalError as error:
        return _is_nobody_there(str(error))
    return False


def _connect(target: Target) -> psycopg.Connection[tuple[object, ...]]:
    settings = {"user": target.role, "options": "-c df.in_workflow=true", "application_name": "pg_durable"}
    if target.database is not None:
        settings["dbname"] = target.database
    return psycopg.connect(make_conninfo(target.dsn, **settings), autocommit=True)


def _run(session: pq.abc.PGconn, text: str, target: Target) -> Json:
    if "\x00" in text:
        raise SqlFailed("SQL execution failed: the statement holds a NUL character")
    try:
        session.send_prepare(_STATEMENT, text.encode())
        _checked(_first(session), session)
        session.send_query_prepared(_STATEMENT, [], result_format=1)
        result = _checked(_first(session), session)
    except _Ended as end:
        # `pg_terminate_backend` says the same as a server that stops; only then is the server gone.
        if not end.terminated or _is_down(target):
            raise ServerGone(str(end)) from None
        raise SqlFailed(f"SQL execution failed: error returned from database: {end}") from None
    names = [(result.fname(i) or b"").decode() for i in range(result.nfields)]
    oids = [result.ftype(i) for i in range(result.nfields)]
    if result.ntuples:
        _refuse_unsupported(session, names, oids)
    if not target.non_finite:
        _refuse_non_finite(result, names, oids)
    try:
        rows = [
            {names[c]: decode(oids[c], result.get_value(r, c)) for c in range(len(names))}
            for r in range(result.ntuples)
        ]
    except NotEmulated as value:
        raise SqlFailed(f"The dfdsl local engine does not emulate {value} in a result") from None
    return {"rows": rows, "row_count": len(rows)}


class _Ended(Exception):
    """The connection ended under the statement."""

    def __init__(self, words: str, *, terminated: bool) -> None:
        super().__init__(words)
        self.terminated = terminated


def _awaited(session: pq.abc.PGconn) -> pq.abc.PGresult | None:
    """The next result. libpq's own wait would keep Python's lock, and with it every other step and every timer."""
    try:
        while (unsent := session.flush()) or session.is_busy():
            select.select([session.socket], [session.socket] if unsent else [], [])
            session.consume_input()
    except psycopg.OperationalError:
        # The connection has ended; what is left to read says why.
        pass
    return session.get_result()


def _first(session: pq.abc.PGconn) -> pq.abc.PGresult:
    """The first result, since a second one may only say that the connection has ended, and not why."""
    found = _awaited(session)
    while _awaited(session) is not None:
        pass
    if found is None:
        raise _Ended("the server did not answer", terminated=False)
    return found


def _checked(result: pq.abc.PGresult, session: pq.abc.PGconn) -> pq.abc.PGresult:
    if result.status in (pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK, pq.ExecStatus.EMPTY_QUERY):
        return result
    state = result.error_field(pq.DiagnosticField.SQLSTATE)
    message = result.error_field(pq.DiagnosticField.MESSAGE_PRIMARY)
    words = (message or result.error_message).decode(errors="replace").strip()
    words = words or f"unexpected {pq.ExecStatus(result.status).name}"
    if state == _TERMINATED or state in _GOING_DOWN or session.status == pq.ConnStatus.BAD:
        raise _Ended(words, terminated=state == _TERMINATED)
    if message is not None:
        raise SqlFailed(f"SQL execution failed: error returned from database: {words}")
    raise SqlFailed(f"SQL execution failed: {words}")


def _refuse_unsupported(session: pq.abc.PGconn, names: list[str], oids: list[int]) -> None:
    for name, oid in zip(names, oids, strict=True):
        if not is_supported(oid):
            raise SqlFailed(
                f"Unsupported column type '{_type_name(session, oid)}' for column '{name}'. "
                f"Supported types: {SUPPORTED}."
            )


def _refuse_non_finite(result: pq.abc.PGresult, names: list[str], oids: list[int]) -> None:
    for column, (name, oid) in enumerate(zip(names, oids, strict=True)):
        if oid in FLOATS:
            for row in range(result.ntuples):
                raw = result.get_value(row, column)
                if raw is not None and decode(oid, raw) is None:
                    raise SqlFailed(f"{FLOATS[oid]} column '{name}' contains non-finite value (NaN or Inf)")


def _type_name(session: pq.abc.PGconn, oid: int) -> str:
    result = session.exec_(
        b"SELECT coalesce(e.typname, t.typname), e.oid IS NOT NULL, t.typnamespace = 'pg_catalog'::regnamespace "
        b"FROM pg_type t LEFT JOIN pg_type e ON t.typelem = e.oid AND t.typcategory = 'A' WHERE t.oid = %d"
        % oid
    )
    if not result.ntuples:
        return str(oid)
    name = (result.get_value(0, 0) or b"").decode()
    if result.get_value(0, 2) == b"t":
        name = _SQL_SPELLING.get(name, name.upper())
    return name + ("[]" if result.get_value(0, 1) == b"t" else "")
