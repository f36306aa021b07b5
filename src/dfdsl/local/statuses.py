"""Writes what an orchestration has to show: node and instance statuses, and which signals it waits for.

An orchestration is replayed from its beginning at every turn. `df._progress` remembers up to which of its yields the
marks are written, in the same statement as the marks, so that each is written once, also across a crash. An instance
that has ended takes no more marks; `write` answers False when it was cancelled.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from dfdsl.local.connections import Connections
from dfdsl.local.effects import Mark
from dfdsl.local.jsontext import dump, has_nul

# Longer ids are replaced by a digest, since duroxide keeps them in an index.
_LONGEST_ID = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A yield of an orchestration: `position` counts from 1 within the execution, `generation` a loop's iterations."""

    orchestration: str
    instance: str
    execution: int
    position: int
    generation: int

    def stamp(self) -> str:
        """Who has written a node's status, in the words of pg_durable."""
        return f"{self.orchestration}::{self.generation}"

    def child(self, node: str) -> str:
        """The id of a child that begins at `node`, as pg_durable names it and `df.instance_nodes` reads it.

        A node runs once in a generation.
        """
        name = f"{self.stamp()}::{node}"
        if len(name) > _LONGEST_ID:
            name = f"{self.instance}::1::{hashlib.sha256(name.encode()).hexdigest()}"
        return name

    def stamp_of(self, mark: Mark) -> str:
        """Who is to have written a mark."""
        return f"{self.child(mark.node)}::1" if mark.of_child else self.stamp()


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What one write shows."""

    marks: Sequence[Mark] = ()
    instance_status: str | None = None
    # (event, signal name) of the wait that begins here, and the events of waits that are over.
    wait: tuple[str, str] | None = None
    waits_over: Sequence[str] = ()

    def is_empty(self) -> bool:
        return not (self.marks or self.instance_status or self.wait or self.waits_over)


# Not what a turn writes late: one that lost its connection, and has been done again meanwhile.
_ALIVE = """alive AS (
    SELECT 1 FROM df.instances WHERE id = %(instance)s AND status IN ('pending', 'running') AND NOT EXISTS (
        SELECT 1 FROM df._progress p WHERE p.orchestration = %(orchestration)s
            AND (p.execution, p.position) >= (%(execution)s, %(position)s)))"""
_NODES = """nodes AS (
    UPDATE df.nodes n SET status = m.status, result = m.result::jsonb,
        status_details = jsonb_build_object('execution_id', m.stamp),
        updated_at = statement_timestamp() + m.ord * interval '1 microsecond'
    FROM unnest(%(ids)s::text[], %(statuses)s::text[], %(results)s::text[], %(stamps)s::text[])
        WITH ORDINALITY m(id, status, result, stamp, ord), alive
    WHERE n.instance_id = %(instance)s AND n.id = m.id
        AND NOT df._is_older(m.stamp, n.status_details ->> 'execution_id'))"""
_INSTANCE = """ending AS (
    UPDATE df.instances i SET status = %(status)s, updated_at = clock_timestamp(),
        completed_at = CASE WHEN %(status)s = 'completed' THEN clock_timestamp() END
    WHERE i.id = %(instance)s AND i.status IN ('pending', 'running'))"""
_PROGRESS = """progress AS (
    INSERT INTO df._progress (orchestration, instance_id, execution, position)
    SELECT %(orchestration)s, %(instance)s, %(execution)s, %(position)s FROM alive
    ON CONFLICT (orchestration) DO UPDATE SET execution = excluded.execution, position = excluded.position)"""
_FORGET = """waits AS (DELETE FROM df._waits WHERE instance_id = %(instance)s),
progress AS (DELETE FROM df._progress WHERE instance_id = %(instance)s)"""
# Not of one that was cancelled meanwhile, whose branches are replayed until they hear of it.
_FORGET_ENDED = """waits AS (DELETE FROM df._waits WHERE instance_id = %(instance)s AND EXISTS (SELECT FROM alive)),
progress AS (DELETE FROM df._progress WHERE instance_id = %(instance)s AND EXISTS (SELECT FROM alive))"""
_WAIT = """wait AS (
    INSERT INTO df._waits (event, instance_id, orchestration, signal_name)
    SELECT %(event)s, %(instance)s, %(orchestration)s, %(signal)s FROM alive ON CONFLICT DO NOTHING)"""
_WAITS_OVER = "over AS (DELETE FROM df._waits WHERE event = ANY(%(over)s))"


class Statuses:
    """The writer; one for the worker, used by all its threads."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        # By instance, then by orchestration.
        self._written: dict[str, dict[str, tuple[int, int]]] = {}
        self._lock = threading.Lock()

    def write(self, place: Place, changes: Changes) -> bool:
        """Show `changes` unless an earlier turn did. False when the instance was cancelled, or is gone."""
        here = (place.execution, place.position)
        if changes.is_empty() or self._position(place) >= here:
            return True
        ending = changes.instance_status in ("completed", "failed")
        marks = _last_of_each(changes.marks)
        parts = [_ALIVE]
        if marks:
            parts.append(_NODES)
        if changes.instance_status:
            parts.append(_INSTANCE)
        if ending:
            parts.append(_FORGET_ENDED)
        else:
            parts += [
                _PROGRESS,
                *([_WAIT] if changes.wait else ()),
                *([_WAITS_OVER] if changes.waits_over else ()),
            ]
        event, signal = changes.wait or (None, None)
        row = self._connections.one(
            "WITH " + ",\n".join(parts) + " SELECT status FROM df.instances WHERE id = %(instance)s",
            {
                "instance": place.instance,
                "orchestration": place.orchestration,
                "execution": place.execution,
                "position": place.position,
                "ids": [mark.node for mark in marks],
                "statuses": [mark.status for mark in marks],
                "results": [dump(mark.result) if mark.has_result else None for mark in marks],
                "stamps": [place.stamp_of(mark) for mark in marks],
                "status": changes.instance_status,
                "event": event,
                "signal": signal,
                "over": list(changes.waits_over),
            },
        )
        # An instance that ended meanwhile keeps its old position: a replay has to find the same answer again.
        status = None if row is None else row[0]
        alive = status in ("pending", "running")
        with self._lock:
            if ending and status != "cancelled":
                self._written.pop(place.instance, None)
            elif alive:
                written = self._written.setdefault(place.instance, {})
                written[place.orchestration] = max(here, written.get(place.orchestration, here))
        # One that has ended by itself is replayed to its end, after a crash between its last two writes.
        return alive or status in ("completed", "failed")

    def stop_waiting(self, instance: str) -> None:
        """A cancelled instance gets no more signals."""
        self._connections.one(
            "DELETE FROM df._waits WHERE instance_id = %(instance)s", {"instance": instance}
        )

    def forget(self, instance: str) -> None:
        """Drop what a cancelled instance left behind.

        Not at once: its orchestrations are replayed a last time, and have to find that their marks are written.
        """
        self._connections.one(f"WITH {_FORGET} SELECT 1", {"instance": instance})
        with self._lock:
            self._written.pop(instance, None)

    def _position(self, place: Place) -> tuple[int, int]:
        with self._lock:
            known = self._written.get(place.instance, {}).get(place.orchestration)
        if known is not None:
            return known
        row = self._connections.one(
            "SELECT execution, position FROM df._progress WHERE orchestration = %(orchestration)s",
            {"orchestration": place.orchestration},
        )
        found = (0, 0) if row is None else (int(row[0]), int(row[1]))
        with self._lock:
            return self._written.setdefault(place.instance, {}).setdefault(place.orchestration, found)


def _last_of_each(marks: Sequence[Mark]) -> list[Mark]:
    last: dict[str, Mark] = {}
    for mark in marks:
        last.pop(mark.node, None)
        last[mark.node] = mark
    # A NUL character cannot be stored: pg_durable leaves such a node running and goes on.
    return [mark for mark in last.values() if not (mark.has_result and has_nul(dump(mark.result)))]
