"""An instance with its child instances: cancelling all of them, and sending a signal to whichever waits."""

import time
from datetime import datetime
from typing import Any, NamedTuple

import psycopg

from dfdsl.database.connect import Connection, message_of
from dfdsl.database.errors import NoSuchInstance, Refused
from dfdsl.protocol import is_reserved
from dfdsl.runtime import query_of

_TREE = query_of("tree").replace("$1", "%s::text")
_WAITS = f"""
SELECT t.id, n.id::text, n.query::jsonb ->> 'signal_name', n.status, n.updated_at
  FROM ({_TREE}) AS t JOIN df.nodes n ON n.instance_id = t.id AND n.node_type = 'SIGNAL'
 WHERE t.status = 'running'
"""
OPEN = ("pending", "running")
ROUNDS, PAUSE = 20, 0.25  # looks for what a child started while it was cancelled; seconds between two of them
QUIET = 3  # looks without anything new that are enough
ANSWER = 1.5  # seconds within which a step that waits has taken a signal


class Member(NamedTuple):
    """An instance of a tree. depth: 0 for the root; label: of a child, it begins with its parent's id."""

    id: str
    label: str | None
    status: str
    depth: int


class Wait(NamedTuple):
    """A step that waits for a signal, or has waited."""

    instance: str
    node: str
    signal: str
    status: str
    updated: datetime


def members(connection: Connection, root: str) -> list[Member]:
    """The root first. Raises NoSuchInstance, Refused."""
    found = [Member(*row) for row in _rows(connection, _TREE, root)]
    if not found:
        raise NoSuchInstance(f"there is no instance {root}, or this role may not see it")
    return found


def cancel(connection: Connection, root: str, reason: str) -> tuple[list[Member], list[Member]]:
    """Cancel a tree; the members as they were, and those of them that were cancelled. Raises NoSuchInstance, Refused.

    A step that was starting a child when its instance was cancelled may still commit, so the tree is looked at again.
    """
    before = members(connection, root)
    cancelled: dict[str, Member] = {}
    quiet = 0
    for _ in range(ROUNDS):
        found = [m for m in members(connection, root) if m.status in OPEN and m.id not in cancelled]
        for member in found:
            ((said,),) = _rows(connection, "SELECT df.cancel(%s, %s)", member.id, reason)
            if str(said).startswith("Failed to cancel"):
                raise Refused(f"{member.id}: {said}")
            cancelled[member.id] = member
        quiet = 0 if found else quiet + 1
        if not cancelled or quiet >= QUIET:
            break
        time.sleep(PAUSE)
    return before, list(cancelled.values())


def signal(
    connection: Connection, root: str, name: str, data: str, seconds: float
) -> tuple[list[str], list[str]]:
    """Send a signal to whichever instances of a tree wait for it; those that took it, and the names that are waited for.

    Looks for somebody who waits as long as `seconds` say, and sends again while a step that waits does not take it: a step
    shows that it waits a moment before it does. Raises NoSuchInstance, Refused.
    """
    members(connection, root)
    deadline = time.monotonic() + seconds
    while True:
        waiting = _waits(connection, root)
        wanted = {(w.instance, w.node): w for w in waiting if w.signal == name}
        for instance in sorted({w.instance for w in wanted.values()}):
            _rows(connection, "SELECT df.signal(%s, %s, %s)", instance, name, data)
        took = _taken(connection, root, wanted) if wanted else []
        if took or time.monotonic() >= deadline:
            return took, sorted({w.signal for w in waiting} - {name})
        time.sleep(PAUSE)


def _waits(connection: Connection, root: str) -> list[Wait]:
    found = [Wait(*row) for row in _rows(connection, _WAITS, root)]
    # Those that the forms of the language use among themselves are nobody's to send.
    return [w for w in found if w.status == "running" and not is_reserved(w.signal)]


def _taken(connection: Connection, root: str, wanted: dict[tuple[str, str], Wait]) -> list[str]:
    """The instances of these steps in which one goes on."""
    deadline = time.monotonic() + ANSWER
    while True:
        rows = _rows(
            connection,
            "SELECT instance_id::text, id::text, status, updated_at FROM df.nodes WHERE instance_id = ANY (%s) AND node_type = 'SIGNAL'",
            sorted({instance for instance, _ in wanted}),
        )
        took = {
            instance
            for instance, node, status, updated in rows
            if (instance, node) in wanted
            and (status != "running" or updated != wanted[instance, node].updated)
        }
        if took or time.monotonic() >= deadline:
            return sorted(took)
        time.sleep(0.05)


def _rows(connection: Connection, query: str, *values: object) -> list[tuple[Any, ...]]:
    try:
        return connection.execute(query, values).fetchall()
    except psycopg.Error as problem:
        raise Refused(message_of(problem)) from None
