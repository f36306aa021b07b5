"""An instance's graph as the interpreter reads it: immutable, loaded once from `df.nodes`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One row of `df.nodes`, with the child references of its configuration taken out."""

    id: str
    kind: str
    query: str | None
    name: str | None
    left: str | None
    right: str | None
    condition: str | None = None
    extra: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """The nodes of one instance, and who runs them where."""

    instance: str
    root: str
    role: str
    database: str | None
    nodes: Mapping[str, Node]


Row = tuple[str, str, str | None, str | None, str | None, str | None]


def nodes_of(rows: Iterable[Row]) -> dict[str, Node]:
    """Rows (id, node_type, query, result_name, left_node, right_node) as nodes by id."""
    return {row[0]: _node(*row) for row in rows}


def _node(
    id_: str, kind: str, query: str | None, name: str | None, left: str | None, right: str | None
) -> Node:
    config = json.loads(query) if query and kind in ("IF", "LOOP", "JOIN") else {}
    return Node(
        id=id_,
        kind=kind,
        query=query,
        name=name,
        left=left,
        right=right,
        condition=config.get("condition_node"),
        extra=tuple(config.get("extra_nodes", ())),
    )
