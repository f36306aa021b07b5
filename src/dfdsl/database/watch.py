"""Watching instances: what `df.instances` and `df.nodes` say now, and what came of them at the end.

A `Watch` keeps one connection and asks only for nodes that may have changed; when the connection is lost it tries for
some seconds to have a new one. It finds the child instances of what it watches by their labels, and theirs.
"""

import re
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import psycopg
from psycopg.pq import ExecStatus

from dfdsl.database.connect import Connection, message_of
from dfdsl.database.errors import CannotConnect, ConnectionLost, NoSuchInstance, Refused
from dfdsl.database.failures import Failure, Node, failure_of
from dfdsl.protocol import CHILD_LABEL, STARTED

TERMINAL = frozenset({"completed", "failed", "cancelled"})
_LEFT_RUNNING = (Path(__file__).parent / "left_running.sql").read_text(encoding="utf-8")
_RESULT = (Path(__file__).parent / "result.sql").read_text(encoding="utf-8")
OVERLAP = timedelta(seconds=2)  # a node's time is its statement's, it becomes visible at the commit
PATIENCE = 20.0
SHOWN = 4000  # characters of a long query that a display can need


REFERENCE = re.compile(r"\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?\??")  # what the engine replaces by a value
ROWS = re.compile(r"\$([A-Za-z_]\w*)\.\*")  # what it replaces by a row set
Answer = TypeVar("Answer")


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
    """What was seen at one moment of the server's clock. children: the instances that those started and wait for."""

    now: datetime
    instances: tuple[Instance, ...]
    children: tuple[Instance, ...] = ()

    @property
    def ended(self) -> bool:
        return all(instance.ended for instance in self.instances)


class Watch:
    """Snapshots of some instances. `connect` makes a new connection when the old one is lost."""

    def __init__(self, connect: Callable[[], Connection], ids: Sequence[str]) -> None:
        self._open = connect
        self._connection: Connection | None = None
        self._ids = list(ids)
        self._children: list[str] = []
        self._nodes: dict[str, dict[str, Node]] = {one: {} for one in ids}
        self._newest: datetime | None = None

    def snapshot(self) -> Snapshot:
        """What there is now. Raises NoSuchInstance, ConnectionLost, Refused."""
        return self._retried(self._look)

    def left_running(self) -> list[str]:
        """The ids of what the watched instances have started, do not wait for, and has not ended."""
        return self._retried(
            lambda c: [row[0] for row in c.execute(_LEFT_RUNNING, {"roots": self._ids}).fetchall()]
        )

    def add(self, ids: Sequence[str]) -> None:
        """Watch these, too. Raises nothing; `snapshot` does if there is none of an id."""
        self._ids += ids
        self._nodes.update((one, {}) for one in ids)
        self._newest = None

    def result(self, instance: str) -> str | None:
        """`df.result` as JSON text, without the box in which a workflow that was called or started may give it."""
        return self._retried(lambda c: _text(c.execute(_RESULT, (instance,)).fetchone()))

    def columns(self, instance: str) -> list[str]:
        """The columns of the statement whose result is the instance's, in its order, which jsonb does not keep.

        PostgreSQL is asked what the statement would give; nothing is executed. Empty where that cannot be told.
        """
        return self._retried(lambda c: _columns(c, instance))

    def failure(self, instance: str) -> Failure:
        """Where and why a failed instance failed, also where that was in a child instance of it."""
        return self._retried(lambda c: failure_of(c, instance))

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
        known = [*self._ids, *self._children]
        found = {row[0]: row for row in connection.execute(INSTANCES, (known,)).fetchall()}
        for one in self._ids:
            if one not in found:
                raise NoSuchInstance(f"there is no instance {one}, or this role may not see it")
        new = self._new_children(connection, found)
        since = self._newest and self._newest - OVERLAP
        changed: dict[str, dict[str, Node]] = {}
        for ids, after in ((known, since), (new, None)):
            for row in connection.execute(NODES, (ids, after)).fetchall() if ids else ():
                node = Node(*row)
                if self._nodes[node.instance].get(node.id) != node:
                    changed.setdefault(node.instance, {})[node.id] = node
                self._newest = max(self._newest or node.updated, node.updated)
        for instance, nodes in changed.items():
            # A new dict, since earlier snapshots keep the old one.
            self._nodes[instance] = {**self._nodes[instance], **nodes}
        return Snapshot(
            now=found[self._ids[0]][7],
            instances=tuple(self._instance(found[one]) for one in self._ids),
            # A row that is gone was removed by the engine, which keeps so many ended instances.
            children=tuple(self._instance(found[one]) for one in self._children if one in found),
        )

    def _new_children(self, connection: Connection, found: dict[str, tuple[Any, ...]]) -> list[str]:
        """The ids of children that were not known, whose rows go into `found`."""
        began = min(found[one][4] for one in self._ids)
        new: list[str] = []
        parents = list(found)
        while parents:
            rows = connection.execute(
                CHILDREN, {"parents": parents, "began": began, "known": list(found)}
            ).fetchall()
            found.update((row[0], row) for row in rows)
            parents = [row[0] for row in rows]
            new += parents
        self._children += new
        self._nodes.update((one, {}) for one in new)
        return new

    def _instance(self, row: tuple[Any, ...]) -> Instance:
        id_, label, status, root, created, updated, completed, _ = row
        return Instance(id_, label, status, root, created, updated, completed, self._nodes[id_])


def _text(row: tuple[Any, ...] | None) -> str | None:
    return row[0] if row and isinstance(row[0], str) else None


def _columns(connection: Connection, instance: str) -> list[str]:
    query = _text(connection.execute(LAST_QUERY, (instance,)).fetchone())
    if query is None:
        return []
    sets = {name: _row_set(connection, instance, name) for name in set(ROWS.findall(query))}
    query = ROWS.sub(lambda found: sets[found[1]], query)
    server = connection.pgconn
    if server.prepare(b"", REFERENCE.sub("NULL", query).encode()).status != ExecStatus.COMMAND_OK:
        return []
    described = server.describe_prepared(b"")
    return [(described.fname(i) or b"").decode() for i in range(described.nfields)]


def _row_set(connection: Connection, instance: str, name: str) -> str:
    """SQL of a row set with the columns of a result."""
    columns = _text(connection.execute(COLUMNS, (instance, name)).fetchone())
    return f'(SELECT {columns or "NULL"}) AS "{name}"'


INSTANCES = """
SELECT id::text, label, status, root_node::text, created_at, updated_at, completed_at, clock_timestamp()
FROM df.instances WHERE id = ANY (%s)"""

# What was started and is not waited for has the tag `start`: it is nobody's child any more.
CHILDREN = f"""
SELECT id::text, label, status, root_node::text, created_at, updated_at, completed_at, clock_timestamp()
FROM df.instances
WHERE created_at >= %(began)s AND label ~ '{CHILD_LABEL}(?!{STARTED}::)' AND left(label, 8) = ANY (%(parents)s)
  AND id <> ALL (%(known)s)
ORDER BY created_at, id"""

NODES = f"""
SELECT id::text, instance_id::text, node_type,
       CASE WHEN node_type IN ('SQL', 'HTTP', 'HTTP_MULTIPART') THEN left(query, {SHOWN}) ELSE query END,
       left_node::text, right_node::text, status, NULL, updated_at
FROM df.nodes WHERE instance_id = ANY (%s) AND updated_at >= coalesce(%s::timestamptz, '-infinity')"""

LAST_QUERY = """
SELECT n.query FROM df.instances i JOIN df.nodes r ON r.instance_id = i.id AND r.id = i.root_node
JOIN df.nodes n ON n.instance_id = i.id AND n.node_type = 'SQL' AND n.status = 'completed' AND n.result = r.result
WHERE i.id = %s ORDER BY n.updated_at DESC LIMIT 1"""

COLUMNS = """
SELECT string_agg(format('NULL::%%s AS %%I', CASE c.kind WHEN 'number' THEN 'numeric' WHEN 'boolean' THEN 'boolean' ELSE 'text' END, c.key), ', ')
FROM (SELECT n.result FROM df.nodes n WHERE n.instance_id = %s AND n.result_name = %s AND n.status = 'completed'
      ORDER BY n.updated_at DESC LIMIT 1) r,
     LATERAL (SELECT v.key, max(jsonb_typeof(v.value)) FILTER (WHERE v.value <> 'null') AS kind
                FROM (SELECT e.row FROM jsonb_array_elements(r.result -> 'rows') AS e(row) LIMIT 1000) e,
                     jsonb_each(CASE jsonb_typeof(e.row) WHEN 'object' THEN e.row END) v GROUP BY v.key) c"""
