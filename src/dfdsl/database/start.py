"""Running scripts: variables, a compiled file; and which instances it started."""

import re
import time
from collections.abc import Iterable

import psycopg

from dfdsl.database.connect import Connection, message_of
from dfdsl.database.errors import CannotConnect, Refused

INSTANCE_ID = re.compile(r"[0-9a-f]{8}")
NOT_READY = "background worker not yet initialized"
PATIENCE = 15.0


def run_script(connection: Connection, text: str) -> list[str]:
    """Run statements as one message, which is one transaction, and give the instance ids among their answers.

    An instance id is the only value of a result with one row and one column. A worker that is not ready yet is waited
    for: nothing of the script has happened then. Raises Refused, CannotConnect.
    """
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return _ids(connection, text)
        except psycopg.Error as problem:
            if NOT_READY in str(problem) and time.monotonic() < deadline:
                time.sleep(0.25)
                continue
            if connection.closed or connection.broken:
                raise CannotConnect(f"the server closed the connection: {message_of(problem)}") from None
            raise Refused(message_of(problem)) from None


def _ids(connection: Connection, text: str) -> list[str]:
    cursor = connection.execute(text.encode())
    found: list[str] = []
    while True:
        if cursor.description is not None and len(cursor.description) == 1 and cursor.rowcount == 1:
            row = cursor.fetchone()
            value = row[0] if row else None
            if isinstance(value, str) and INSTANCE_ID.fullmatch(value) and value not in found:
                found.append(value)
        if not cursor.nextset():
            return found


def take_over(connection: Connection) -> None:
    """From here on, scripts replace functions of workflows whatever file these were made from."""
    connection.execute("SELECT set_config('dfdsl.take_over', '*', false)")


def set_variables(connection: Connection, variables: Iterable[tuple[str, str]]) -> None:
    """`df.setvar` for each, before anything is started. Raises Refused."""
    for name, value in variables:
        try:
            connection.execute("SELECT df.setvar(%s, %s)", (name, value))
        except psycopg.Error as problem:
            raise Refused(f"cannot set the variable {name}: {message_of(problem)}") from None
