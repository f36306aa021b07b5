"""Following all instances of a database: those at work, those that begin, and their ends.

Like `watch`, without knowing which instances there will be. One `look` is two queries that use indexes.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from dfdsl.database.connect import Connection
from dfdsl.database.failures import Node
from dfdsl.database.watch import NODES, OVERLAP, Instance

# A transaction that started an instance may have begun long before it is committed.
LATE = timedelta(seconds=60)


class Look(NamedTuple):
    """What there is at one moment. instances: those at work, and those that have ended since the last look."""

    now: datetime
    instances: tuple[Instance, ...]


class Follower:
    """Looks at the instances of one database; keeps what it knows when it gets another connection."""

    def __init__(self) -> None:
        self.began: datetime | None = None
        self._nodes: dict[str, dict[str, Node]] = {}
        self._newest: datetime | None = None
        self._done: dict[str, datetime] = {}

    def look(self, connection: Connection) -> Look:
        """What there is now. Raises psycopg.Error."""
        rows = connection.execute(
            INSTANCES, {"known": list(self._nodes), "began": self.began, "late": LATE}
        ).fetchall()
        now: datetime = rows[-1][7]
        self.began = self.began or now
        # The last row is there for the time alone.
        found = [row for row in rows[:-1] if row[0] not in self._done]
        self._read_nodes(connection, [row[0] for row in found])
        instances = tuple(self._instance(row) for row in found)
        for instance in instances:
            if instance.ended:
                self._done[instance.id] = now
                del self._nodes[instance.id]
        # Longer than a late commit can show it again.
        self._done = {one: when for one, when in self._done.items() if now - when < 2 * LATE}
        return Look(now, instances)

    def _read_nodes(self, connection: Connection, ids: Iterable[str]) -> None:
        ids = list(ids)
        new = [one for one in ids if one not in self._nodes]
        old = [one for one in ids if one in self._nodes]
        since = self._newest and self._newest - OVERLAP
        for wanted, after in ((new, None), (old, since)):
            if not wanted:
                continue
            changed: dict[str, dict[str, Node]] = {one: {} for one in wanted}
            for row in connection.execute(NODES, (wanted, after)).fetchall():
                node = Node(*row)
                if self._nodes.get(node.instance, {}).get(node.id) != node:
                    changed[node.instance][node.id] = node
                self._newest = max(self._newest or node.updated, node.updated)
            for one, nodes in changed.items():
                if nodes or one not in self._nodes:
                    self._nodes[one] = {**self._nodes.get(one, {}), **nodes}

    def _instance(self, row: tuple[Any, ...]) -> Instance:
        id_, label, status, root, created, updated, completed, _ = row
        return Instance(id_, label, status, root, created, updated, completed, self._nodes[id_])


# What had ended before the first look is not shown.
INSTANCES = """
SELECT id::text, label, status, root_node::text, created_at, updated_at, completed_at, NULL
FROM df.instances
WHERE status IN ('pending', 'running') OR id = ANY (%(known)s)
   OR (created_at >= clock_timestamp() - %(late)s AND updated_at >= coalesce(%(began)s, clock_timestamp()))
UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, clock_timestamp()"""
