"""Loads instances' graphs and keeps them in memory: they never change once the instance has started."""

from __future__ import annotations

import threading

from dfdsl.local.connections import Connections
from dfdsl.local.graph import Graph, nodes_of

_KEPT = 500


class Graphs:
    """A cache of graphs by instance, shared by the worker's threads."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._known: dict[str, Graph] = {}
        self._lock = threading.Lock()

    def of(self, instance: str) -> Graph | None:
        """The graph of an instance, or None when its rows are gone."""
        with self._lock:
            graph = self._known.get(instance)
        if graph is None:
            graph = self._load(instance)
        if graph is not None:
            with self._lock:
                while len(self._known) >= _KEPT:
                    self._known.pop(next(iter(self._known)))
                self._known[instance] = graph
        return graph

    def forget(self, instance: str) -> None:
        """The instance has ended."""
        with self._lock:
            self._known.pop(instance, None)

    def _load(self, instance: str) -> Graph | None:
        owner = self._connections.one(
            "SELECT i.root_node, r.rolname, i.database FROM df.instances i "
            "JOIN pg_roles r ON r.oid = i.submitted_by::oid WHERE i.id = %(instance)s",
            {"instance": instance},
        )
        if owner is None:
            return None
        rows = self._connections.rows(
            "SELECT id, node_type, query, result_name, left_node, right_node FROM df.nodes "
            "WHERE instance_id = %(instance)s",
            {"instance": instance},
        )
        return Graph(
            instance=instance,
            root=owner[0],
            role=owner[1],
            database=owner[2],
            nodes=nodes_of((row[0], row[1], row[2], row[3], row[4], row[5]) for row in rows),
        )
