"""Snapshots made by hand, for tests of what is shown."""

from datetime import UTC, datetime, timedelta

from dfdsl.database.failures import Node
from dfdsl.database.watch import Instance, Snapshot

START = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def node(
    id: str,
    kind: str,
    query: str | None = None,
    *,
    left: str | None = None,
    right: str | None = None,
    status: str = "pending",
    updated: float = 0.0,
    error: str | None = None,
    instance: str = "3f2a91c0",
) -> Node:
    return Node(id, instance, kind, query, left, right, status, error, at(updated))


def sql(id: str, text: str, line: int = 1, status: str = "pending", updated: float = 0.0) -> Node:
    return node(id, "SQL", f"/* orders.df:{line} fulfil #{id} */ {text}", status=status, updated=updated)


def instance(
    *nodes: Node,
    root: str,
    status: str = "running",
    ended: float | None = None,
    label: str | None = "fulfil-42",
    id: str = "3f2a91c0",
) -> Instance:
    completed = at(ended) if ended is not None and status == "completed" else None
    return Instance(
        id, label, status, root, START, at(ended or 0.0), completed, {one.id: one for one in nodes}
    )


def snapshot(now: float, *instances: Instance) -> Snapshot:
    return Snapshot(at(now), instances)
