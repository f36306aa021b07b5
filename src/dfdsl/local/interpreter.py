"""Meaning of the node kinds: a graph, executed as a generator of effects.

Input: a graph and where to begin (an instance's root, a JOIN or RACE branch, or a loop that is not the root).
Output: a `ChildEnd`. Nothing here does I/O, reads a clock or knows duroxide, so that the same code can run on a
durable worker and on a virtual clock. Recursion follows the graph, whose depth `df.start` limits to 256.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeAlias

from dfdsl.local.cron import next_tick
from dfdsl.local.effects import (
    Again,
    All,
    AwaitSignal,
    Child,
    ChildEnd,
    Effect,
    First,
    Json,
    Mark,
    Now,
    Reply,
    RunHttp,
    RunSql,
    Sleep,
)
from dfdsl.local.graph import Graph, Node
from dfdsl.local.older import no_second_round
from dfdsl.local.requests import substituted_request
from dfdsl.local.substitution import NEWEST, Mode, ReferenceFailed, substitute
from dfdsl.local.truth import is_true
from dfdsl.targets import Target as Version

Steps: TypeAlias = Generator[Effect, Any, Json]

_LOOP_MINIMUM_MS = 1000
# Results of these kinds are never kept under a name, whatever `df.as` says.
_NEVER_NAMED = frozenset(("SLEEP", "WAIT_SCHEDULE", "BREAK"))


class NodeFailed(Exception):
    """A node failed; the text is its error."""


class Broke(Exception):
    """A break on its way to the enclosing loop."""

    def __init__(self, value: Json) -> None:
        super().__init__()
        self.value = value


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Where an orchestration begins."""

    node: str
    iteration: int
    # The root of the instance, not a branch or an inner loop.
    is_root: bool


@dataclass(slots=True, kw_only=True)
class State:
    """What an orchestration knows so far: enough to go on from here with a fresh history.

    The interpreter keeps it up to date. A driver may copy it at an effect that follows a `Mark` directly, drop the
    run there, and later run `execute` with the copy: what is done is not done again, and nothing is marked twice.
    """

    names: dict[str, Json] = field(default_factory=dict)
    # Finished nodes inside unfinished ones, with what their parents still have to know of them.
    done: dict[str, Json] = field(default_factory=dict)
    # Unfinished nodes that are marked as running, from the outermost to the innermost.
    begun: list[str] = field(default_factory=list)
    # When this iteration of a loop began.
    started: int | None = None


def execute(
    graph: Graph, entry: Entry, state: State, variables: Mapping[str, str], version: Version = NEWEST
) -> Generator[Effect, Any, ChildEnd]:
    """Run `entry`'s node to its end, as `version` does it. The driver stops at `Again` and starts anew from it."""
    run = _Run(graph, entry, state, variables, version)
    try:
        node = graph.nodes[entry.node]
        value = yield from (run.loop(node) if node.kind == "LOOP" else run.node(node.id))
    except Broke as stop:
        if entry.is_root and not version.stray_break_fails:
            return ChildEnd(value=run.shown(stop), names=run.names)
        return ChildEnd(value=stop.value, names=run.names, broke=True)
    except NodeFailed as failure:
        return ChildEnd(error=str(failure))
    return ChildEnd(value=value, names=run.names)


class _Run:
    """One orchestration's execution."""

    def __init__(
        self, graph: Graph, entry: Entry, state: State, variables: Mapping[str, str], version: Version
    ) -> None:
        self.graph = graph
        self.entry = entry
        self.state = state
        self.variables = variables
        self.version = version

    @property
    def names(self) -> dict[str, Json]:
        return self.state.names

    def node(self, node_id: str) -> Steps:
        if node_id in self.state.done:
            return self.state.done[node_id]
        node = self.graph.nodes[node_id]
        if node.kind == "LOOP":
            # Not the root of this orchestration, or `execute` had taken it: a child marks the loop itself.
            return (yield from self._loop_as_child(node))
        return (yield from self._marked(node, self._handler))

    def loop(self, node: Node) -> Steps:
        """A loop at the root of its orchestration: one iteration, then `Again`."""
        if self.entry.iteration and not self.state.begun:
            self.state.begun.append(node.id)
        return (yield from self._marked(node, self._iteration))

    def _marked(self, node: Node, work: Callable[[Node], Steps]) -> Steps:
        if node.id not in self.state.begun:
            self.state.begun.append(node.id)
            yield Mark(node=node.id, status="running")
        try:
            value = yield from work(node)
        except NodeFailed as failure:
            yield Mark(node=node.id, status="failed", result=str(failure), has_result=True)
            raise
        except Broke as stop:
            yield Mark(node=node.id, status="completed", result=self.shown(stop), has_result=True)
            raise
        self.state.begun.remove(node.id)
        for part in (node.left, node.right, node.condition, _choice(node)):
            self.state.done.pop(part or "", None)
        yield Mark(node=node.id, status="completed", result=value, has_result=True)
        self._bind(node, value)
        return value

    def shown(self, stop: Broke) -> Json:
        """The result of a node that a break goes through."""
        return stop.value if self.version.stray_break_fails else {"__break__": True, "value": stop.value}

    def _bind(self, node: Node, value: Json) -> None:
        if node.name and node.kind not in _NEVER_NAMED:
            self.names[node.name] = value

    def _handler(self, node: Node) -> Steps:
        match node.kind:
            case "SQL":
                return self._sql(node)
            case "THEN":
                return self._then(node)
            case "IF":
                return self._if(node)
            case "JOIN":
                return self._join(node)
            case "RACE":
                return self._race(node)
            case "SLEEP":
                return self._sleep(node)
            case "WAIT_SCHEDULE":
                return self._schedule(node)
            case "SIGNAL":
                return self._signal(node)
            case "BREAK":
                return self._break(node)
            case "HTTP" | "HTTP_MULTIPART":
                return self._http(node)
        raise AssertionError(f"df.nodes holds the unknown kind {node.kind}")

    def _sql(self, node: Node) -> Steps:
        try:
            text = substitute(
                node.query or "", variables=self.variables, names=self.names, version=self.version
            )
        except ReferenceFailed as failure:
            raise NodeFailed(str(failure)) from None
        return _value((yield RunSql(node=node.id, text=text)))

    def _http(self, node: Node) -> Steps:
        multipart = node.kind == "HTTP_MULTIPART"
        try:
            config = substituted_request(
                json.loads(node.query or "{}"),
                multipart,
                lambda text: substitute(
                    text, variables=self.variables, names=self.names, mode=Mode.RAW, version=self.version
                ),
            )
        except ReferenceFailed as failure:
            raise NodeFailed(str(failure)) from None
        return _value((yield RunHttp(node=node.id, multipart=multipart, config=config)))

    def _then(self, node: Node) -> Steps:
        yield from self.node(_there(node.left))
        self.state.done[_there(node.left)] = None
        return (yield from self.node(_there(node.right)))

    def _if(self, node: Node) -> Steps:
        if node.condition is not None:
            chosen = yield from self._truth(node.condition)
        else:
            # Remembered: the branch may bind the name anew.
            if _choice(node) not in self.state.done:
                name = json.loads(node.query or "{}")["result_name"]
                self.state.done[_choice(node)] = self._has_rows(name)
            chosen = self.state.done[_choice(node)]
        return (yield from self.node(_there(node.left if chosen else node.right)))

    def _truth(self, condition: str) -> Steps:
        if condition not in self.state.done:
            result = yield from self.node(condition)
            self.state.done[condition] = is_true(result, no_row=self.version.no_row_is_true)
        return self.state.done[condition]

    def _has_rows(self, name: str) -> bool:
        if name not in self.names:
            raise NodeFailed(f"df.if_rows: result '{name}' not found")
        result = self.names[name]
        if not isinstance(result, dict) or not isinstance(result.get("row_count"), int):
            raise NodeFailed(f"df.if_rows: result '{name}' is not a SQL result (missing row_count)")
        return bool(result["row_count"] > 0)

    def _child(self, node_id: str) -> Child:
        return Child(node=node_id, names=dict(self.names))

    def _join(self, node: Node) -> Steps:
        branches = (_there(node.left), _there(node.right), *node.extra)
        ends: tuple[ChildEnd, ...] = yield All(children=tuple(self._child(branch) for branch in branches))
        for number, (branch, end) in enumerate(zip(branches, ends, strict=True), 1):
            if end.error is not None:
                yield from self._failed_child(branch, f"JOIN branch {number} failed: {end.error}")
            # The whole map of each branch: a later branch's stale copy overwrites an earlier branch's new value.
            self.names.update(end.names or {})
            if end.broke:
                raise Broke(end.value)
        return [end.value for end in ends]

    def _race(self, node: Node) -> Steps:
        index: int
        end: ChildEnd
        branches = (_there(node.left), _there(node.right))
        index, end = yield First(left=self._child(branches[0]), right=self._child(branches[1]))
        if self._is_shown_loop(branches[1 - index]):
            yield _mark_of_child(branches[1 - index], "Loop branch cancelled after losing RACE")
        if end.error is not None:
            side = ("left", "right")[index]
            yield from self._failed_child(branches[index], f"RACE {side} branch failed: {end.error}")
        self.names.update(end.names or {})
        if end.broke:
            raise Broke(end.value)
        return end.value

    def _loop_as_child(self, node: Node) -> Steps:
        end: ChildEnd = yield self._child(node.id)
        if end.error is not None:
            yield from self._failed_child(node.id, f"Loop sub-orchestration failed: {end.error}")
        self.names.update(end.names or {})
        return end.value

    def _failed_child(self, node_id: str, error: str) -> Generator[Effect, Any, None]:
        """The failure of a child."""
        if self._is_shown_loop(node_id):
            yield _mark_of_child(node_id, error)
        raise NodeFailed(error)

    def _is_shown_loop(self, node_id: str) -> bool:
        """Whether a child is a loop, which is shown with its parent's words."""
        return self.version.native_loops and self.graph.nodes[node_id].kind == "LOOP"

    def _iteration(self, node: Node) -> Steps:
        if self.state.started is None:
            self.state.started = yield Now()
        try:
            value = yield from self.node(_there(node.left))
            self.state.done[_there(node.left)] = value
            if node.condition is not None and not (yield from self._truth(node.condition)):
                return value
        except Broke as stop:
            return stop.value
        following = self.entry.iteration + 1
        if (refused := no_second_round(self.graph, node.id, self.version)) is not None:
            raise NodeFailed(refused)
        cap = self.version.loop_cap
        if cap is not None and following >= cap:
            raise NodeFailed(
                f"Loop exceeded maximum iteration count of {cap}. "
                "Use df.break() to exit the loop or restructure the workflow."
            )
        spent: int = (yield Now()) - self.state.started
        if spent < _LOOP_MINIMUM_MS:
            yield Sleep(milliseconds=_LOOP_MINIMUM_MS - max(spent, 0))
        # The loop at the root of the instance forgets its names; every other one keeps them, where it can.
        forgets = self.entry.is_root or not self.version.carried_names
        yield Again(names={} if forgets else self.names, iteration=following)
        raise AssertionError("the driver never goes on after Again")

    def _sleep(self, node: Node) -> Steps:
        seconds = int(node.query or 0)
        yield Sleep(milliseconds=seconds * 1000)
        return {"slept": True, "seconds": seconds}

    def _schedule(self, node: Node) -> Steps:
        config = json.loads(node.query or "{}")
        if not self.version.schedules_at_run and "wait_seconds" in config:
            yield Sleep(milliseconds=int(config["wait_seconds"]) * 1000)
            return {"scheduled": True}
        expression = config["cron_expr"]
        now: int = yield Now()
        tick = next_tick(expression, datetime.fromtimestamp(now / 1000, UTC))
        if tick is None:
            raise NodeFailed(f"No upcoming schedule found for '{expression}'")
        yield Sleep(milliseconds=max(0, round(tick.timestamp() * 1000) - now))
        return {"scheduled": True}

    def _signal(self, node: Node) -> Steps:
        config = json.loads(node.query or "{}")
        seconds = config.get("timeout_seconds")
        payload: str | None = yield AwaitSignal(
            name=config["signal_name"], timeout_ms=None if seconds is None else seconds * 1000
        )
        return {
            "signal_name": config["signal_name"],
            "timed_out": payload is None,
            "data": None if payload is None else json.loads(payload),
        }

    def _break(self, node: Node) -> Steps:
        value = json.loads(node.query or "{}").get("break_value")
        if isinstance(value, str):
            # Text that is not JSON is the value itself.
            with suppress(ValueError):
                value = json.loads(value)
        # Nothing to ask the driver for; a generator like its siblings nevertheless.
        yield from ()
        raise Broke(value)


def _mark_of_child(node_id: str, error: str) -> Mark:
    return Mark(node=node_id, status="failed", result=error, has_result=True, of_child=True)


def _choice(node: Node) -> str:
    """Under what `done` has the choice of a `df.if_rows`; no node has such an id."""
    return f"{node.id}?"


def _there(node_id: str | None) -> str:
    """A child reference that `nodes_structure_chk` guarantees."""
    if node_id is None:
        raise AssertionError("df.nodes lacks a child that its constraint demands")
    return node_id


def _value(reply: Reply) -> Json:
    if reply.error is not None:
        raise NodeFailed(reply.error)
    return reply.value
