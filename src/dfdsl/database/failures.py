"""Where and why an instance failed: the step that failed first, in whichever child instance of it that was."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from dfdsl.database.connect import Connection
from dfdsl.database.errors import plain
from dfdsl.protocol import UNDO_FAILED, handed_on, hidden_id

_HERE = Path(__file__).parent
_FIRST = (_HERE / "first_failure.sql").read_text(encoding="utf-8")
_CHILDREN = (_HERE / "failed_children.sql").read_text(encoding="utf-8")


class Node(NamedTuple):
    """A row of df.nodes. query: its beginning where it is long; error: the engine's text if it failed."""

    id: str
    instance: str
    kind: str
    query: str | None
    left: str | None
    right: str | None
    status: str
    error: str | None
    updated: datetime


class Failure(NamedTuple):
    """The step in which an instance failed. message: without the engine's prefixes; node None: no step failed."""

    node: Node | None
    message: str

    @property
    def handed_on(self) -> bool:
        """Whether the step is none that somebody wrote, but one that raises how a child instance ended."""
        return self.node is not None and handed_on(self.node.query or "") is not None


def failure_of(connection: Connection, instance: str) -> Failure:
    """Of an instance's failed steps the first; one that only hands on how a child instance ended leads to the child's."""
    failure = _first(connection, instance)
    seen = {instance}
    while (inner := _inner(connection, failure, seen)) is not None:
        failure = inner
    return failure


def _first(connection: Connection, instance: str) -> Failure:
    row = connection.execute(_FIRST, {"instance": instance}).fetchone()
    if row is None:
        return Failure(None, "")
    node = Node(*row)
    return Failure(node, plain(node.error or ""))


def _inner(connection: Connection, failure: Failure, seen: set[str]) -> Failure | None:
    """The failure of the child that a step hands on, None where the step is itself the place. seen: instances so far."""
    node = failure.node
    name = handed_on(node.query or "") if node is not None else None
    if node is None or name is None:
        return None
    # A child whose outcome has a name of its author's is told by its message alone.
    rows = connection.execute(_CHILDREN, {"parent": node.instance, "block": hidden_id(name)}).fetchall()
    for (child,) in rows:
        if child in seen:
            continue
        inner = _first(connection, child)
        if inner.node is not None and _says(failure.message, inner.message):
            seen.add(child)
            return inner
    return None


def _says(message: str, inner: str) -> bool:
    """Whether a message is an inner one, perhaps with the failures of undo steps behind it."""
    return message == inner or message.startswith(inner + UNDO_FAILED)
