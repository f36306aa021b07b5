"""Watching instances: what `df.instances` and `df.nodes` say now, and what came of them at the end.

A `Watch` keeps one connection and asks only for nodes that may have changed; when the connection is lost it tries for
some seconds to have a new one.
"""

import re
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple, TypeVar

import psycopg
from psycopg.pq import ExecStatus

from dfdsl.database.connect import Connection, message_of
from dfdsl.database.errors import CannotConnect, ConnectionLost, NoSuchInstance, Refused, plain

TERMINAL = frozenset({"completed", "failed", "cancelled"})
OVERLAP = timedelta(seconds=2)  # a node's time is its statement's, it becomes visible at the commit
PATIENCE = 20.0
SHOWN = 4000  # characters of a long query that a display can need


REFERENCE = re.compile(r"\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?\??")  # what the engine replaces by a value
Answer = TypeVar("Answer")


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


class Instance(NamedTuple):
    """A row of df.instances with its nodes by id: the same dict as before when none has changed."""

    id: str
    label: str | None
    status: str
    root: str
    created: datetime
    updated: datetime
    completed: datetime | None
    nodes: dict[str, Node]

    @property
    def ended(self) -> bool:
        return self.status in TERMINAL

    @property
    def seconds(self) -> float:
        """From its start to its end; an end other than `completed` has only the time of its last change."""
        last = max((node.updated for node in self.nodes.values()), default=self.updated)
        end = self.completed or max(self.updated, last)
        return max(0.0, (end - self.created).total_seconds())


class Snapshot(NamedTuple):
    """What was seen at one moment of the server's clock."""

    now: datetime
    instances: tuple[Instance, ...]

    @property
    def ended(self) -> bool:
        return all(instance.ended for instance in self.instances)


class Failure(NamedTuple):
    """The step in which an instance failed. message: without the engine's prefixes; node None: no step failed."""

    node: Node | None
    message: str


class Watch:
    """Snapshots of some instances. `connect` makes a new connection when the old one is lost."""

    def __init__(self, connect: Callable[[], Connection], ids: Sequence[str]) -> None:
        self._open = connect
        self._connection: Connection | None = None
        self._ids = list(ids)
        self._nodes: dict[str, dict[str, Node]] = {one: {} for one in ids}
        self._newest: datetime | None = None

    def snapshot(self) -> Snapshot:
        """What there is now. Raises NoSuchInstance, ConnectionLost, Refused."""
        return self._retried(self._look)

    def result(self, instance: str) -> str | None:
        """`df.result` as JSON text."""
        return self._retried(lambda c: _text(c.execute("SELECT df.result(%s)", (instance,)).fetchone()))

    def columns(self, instance: str) -> list[str]:
        """The columns of the statement whose result is the instance's, in its order, which jsonb does not keep.

        PostgreSQL is asked what the statement would give; nothing is executed. Empty where that cannot be told.
        """
        return self._retried(lambda c: _columns(c, instance))

    def failure(self, instance: str) -> Failure:
        """Where and why a failed instance failed: of its failed nodes, the one that was updated first."""
        return self._retried(lambda c: _failure(c, instance))

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _retried(self, ask: Callable[[Connection], Answer]) -> Answer:
        """Ask; when the connection is lost, once more on a new one as soon as there is one."""
        deadline: float | None = None
        while True:
            try:
                if self._connection is None:
                    self._connection = self._open()
                return ask(self._connection)
            except CannotConnect as problem:
                reason = str(problem)
            except psycopg.OperationalError as problem:
                reason = message_of(problem)
            except psycopg.Error as problem:
                raise Refused(message_of(problem)) from None
            self.close()
            deadline = deadline or time.monotonic() + PATIENCE
            if time.monotonic() > deadline:
                raise ConnectionLost(reason)
            time.sleep(0.5)

    def _look(self, connection: Connection) -> Snapshot:
        # The instances first: one that has ended then shows all its nodes' last states.
        rows = connection.execute(INSTANCES, (self._ids,)).fetchall()
        found = {row[0]: row for row in rows}
        for one in self._ids:
            if one not in found:
                raise NoSuchInstance(f"there is no instance {one}, or this role may not see it")
        since = self._newest and self._newest - OVERLAP
        changed: dict[str, dict[str, Node]] = {}
        for node in (Node(*row) for row in connection.execute(NODES, (self._ids, since)).fetchall()):
            if self._nodes[node.instance].get(node.id) != node:
                changed.setdefault(node.instance, {})[node.id] = node
            self._newest = max(self._newest or node.updated, node.updated)
        for instance, nodes in changed.items():
            # A new dict, since earlier snapshots keep the old one.
            self._nodes[instance] = {**self._nodes[instance], **nodes}
        return Snapshot(now=rows[0][7], instances=tuple(self._instance(found[one]) for one in self._ids))

    def _instance(self, row: tuple[Any, ...]) -> Instance:
        id_, label, status, root, created, updated, completed, _ = row
        return Instance(id_, label, status, root, created, updated, completed, self._nodes[id_])


def _text(row: tuple[Any, ...] | None) -> str | None:
    return row[0] if row and isinstance(row[0], str) else None


def _columns(connection: Connection, instance: str) -> list[str]:
    query = _text(connection.execute(LAST_QUERY, (instance,)).fetchone())
    if query is None:
        return []
    server = connection.pgconn
    if server.prepare(b"", REFERENCE.sub("NULL", query).encode()).status != ExecStatus.COMMAND_OK:
        return []
    described = server.describe_prepared(b"")
    return [(described.fname(i) or b"").decode() for i in range(described.nfields)]


def _failure(connection: Connection, instance: str) -> Failure:
    row = connection.execute(FAILURE, (instance,)).fetchone()
    if row is None:
        return Failure(None, "")
    node = Node(*row)
    return Failure(node, plain(node.error or ""))


INSTANCES = """
SELECT id::text, label, status, root_node::text, created_at, updated_at, completed_at, clock_timestamp()
FROM df.instances WHERE id = ANY (%s)"""

NODES = f"""
SELECT id::text, instance_id::text, node_type,
       CASE WHEN node_type IN ('SQL', 'HTTP', 'HTTP_MULTIPART') THEN left(query, {SHOWN}) ELSE query END,
       left_node::text, right_node::text, status, NULL, updated_at
FROM df.nodes WHERE instance_id = ANY (%s) AND updated_at >= coalesce(%s::timestamptz, '-infinity')"""

# Each failed ancestor repeats the error, later; composites come last for the case that only they have one.
FAILURE = """
SELECT id::text, instance_id::text, node_type, query, left_node::text, right_node::text, status,
       result #>> '{}', updated_at
FROM df.nodes WHERE instance_id = %s AND status = 'failed'
ORDER BY node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), updated_at LIMIT 1"""

LAST_QUERY = """
SELECT n.query FROM df.instances i JOIN df.nodes r ON r.instance_id = i.id AND r.id = i.root_node
JOIN df.nodes n ON n.instance_id = i.id AND n.node_type = 'SQL' AND n.status = 'completed' AND n.result = r.result
WHERE i.id = %s ORDER BY n.updated_at DESC LIMIT 1"""
