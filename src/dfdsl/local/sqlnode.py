"""One SQL node: a new connection as the submitting role, one prepared statement, its rows as JSON.

A connection of its own for each node is what pg_durable does; nothing of a session can leak into the next node.
"""

from __future__ import annotations

import select
from contextlib import closing
from dataclasses import dataclass

import psycopg
from psycopg import pq
from psycopg.conninfo import make_conninfo

from dfdsl.local.effects import Json
from dfdsl.local.jsontext import NotEmulated
from dfdsl.local.values import Column, Undecodable, decode_row, shown, type_name

# The name that the recorded error messages show.
_STATEMENT = b"sqlx_s_2"
# COPY with the client, and what pg_durable's driver says of it.
_COPIES = {pq.ExecStatus.COPY_IN: "CopyInResponse", pq.ExecStatus.COPY_OUT: "CopyOutResponse"}

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
    # No `with connection`: there is no transaction to end, only a connection.
    with closing(connection):
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
    settings = {
        "user": target.role,
        "options": "-c df.in_workflow=true -c extra_float_digits=2",
        "application_name": "pg_durable:worker:workflow-sql",
    }
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
    rows = _rows(session, result, target) if result.ntuples else []
    return {"rows": rows, "row_count": len(rows)}


def _rows(session: pq.abc.PGconn, result: pq.abc.PGresult, target: Target) -> list[Json]:
    columns = [
        Column((result.fname(i) or b"").decode(), result.ftype(i), _type_name(session, result.ftype(i)))
        for i in range(result.nfields)
    ]
    last = {column.name: i for i, column in enumerate(columns)}
    try:
        return [
            decode_row(
                columns,
                last,
                [result.get_value(r, c) for c in range(len(columns))],
                non_finite=target.non_finite,
            )
            for r in range(result.ntuples)
        ]
    except Undecodable as reason:
        raise SqlFailed(str(reason)) from None
    except NotEmulated as value:
        raise SqlFailed(f"The dfdsl local engine does not emulate {value} in a result") from None


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
    if found is not None and found.status in _COPIES:
        # The other side waits for us now. The end of the connection ends the statement.
        raise SqlFailed(
            "SQL execution failed: encountered unexpected or invalid data: execute: unexpected message: "
            f"{_COPIES[pq.ExecStatus(found.status)]} (sqlx_postgres::connection::executor:367)"
        )
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


def _type_name(session: pq.abc.PGconn, oid: int) -> str:
    known = type_name(oid)
    if known is not None:
        return known
    result = session.exec_(
        b"SELECT typname, typnamespace = 'pg_catalog'::regnamespace FROM pg_type WHERE oid = %d" % oid
    )
    if not result.ntuples:
        return str(oid)
    return shown((result.get_value(0, 0) or b"").decode(), built_in=result.get_value(0, 1) == b"t")
