"""Drives the interpreter on duroxide: each effect becomes durable work, each mark a status that clients see.

duroxide calls `Driver.orchestrate` anew at every turn and feeds it the recorded replies, so everything here must be
deterministic, except writing statuses, which `Statuses` does once. Results travel as JSON *text*: duroxide sorts the
keys of objects and turns big integers into floats, and `$x` is the first column of its row.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Generator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, TypeAlias

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
from dfdsl.local.graph import Graph
from dfdsl.local.graphs import Graphs
from dfdsl.local.interpreter import Entry, State, execute
from dfdsl.local.jsontext import dump
from dfdsl.local.statuses import Changes, Place, Statuses
from dfdsl.targets import Target as Version

# duroxide's names of the one orchestration and the two activities.
ORCHESTRATION, SQL, HTTP = "dfdsl.node", "dfdsl.sql", "dfdsl.http"

# An execution that has done this much hands over to a next one: duroxide replays an execution from its beginning at
# every turn, so that long histories would cost the square of their length.
_EFFECTS_OF_AN_EXECUTION = 32
# So does one whose replies hold this many characters, and more than what it would have to carry over.
_CHARACTERS_OF_AN_EXECUTION = 1_000_000

# Longer timers are cut: a hundred years.
_LONGEST_MS = 100 * 366 * 86_400_000

Task: TypeAlias = dict[str, Any]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The input of an orchestration: which node of which instance, and what it brings along."""

    instance: str
    node: str
    label: str | None
    vars: Mapping[str, str]
    # A `State` as JSON.
    state: str = "{}"
    iteration: int = 0
    is_root: bool = True
    # This execution goes on in the middle of an iteration.
    resumed: bool = False

    def variables(self) -> dict[str, str]:
        """What `{name}` stands for."""
        return {**self.vars, "sys_instance_id": self.instance, "sys_label": self.label or ""}

    def generation(self) -> int:
        """Counts the iterations of a loop from 1, as `df.nodes.status_details` shows it."""
        return self.iteration + 1

    def encode(self) -> Json:
        return {field: getattr(self, field) for field in self.__slots__}


class Driver:
    """The orchestration that duroxide runs."""

    def __init__(self, graphs: Graphs, statuses: Statuses, version: Version) -> None:
        self._version = version
        self._graphs = graphs
        self._statuses = statuses

    def orchestrate(self, context: Any, data: Json) -> Generator[Task, Any, str | None]:
        """One turn after another of one orchestration; gives its `ChildEnd` as JSON text."""
        given = Given(**data)
        graph = self._graphs.of(given.instance)
        if graph is None:
            return _encode_end(ChildEnd(error="the instance's rows are gone"))
        turn = _Orchestration(context, given, graph, self._statuses, self._version)
        try:
            end = yield from turn.run()
        except Exception as fault:
            # A process boundary: duroxide would end the orchestration with a traceback, the instance running for ever.
            log.exception("orchestration %s failed", context.instance_id)
            end = turn.fault(fault)
        if end is None:
            return None
        if given.is_root:
            self._graphs.forget(given.instance)
        return _encode_end(end)


class _Orchestration:
    """The replayed part of one execution."""

    def __init__(
        self, context: Any, given: Given, graph: Graph, statuses: Statuses, version: Version
    ) -> None:
        self._version = version
        self._context = context
        self._given = given
        self._graph = graph
        self._statuses = statuses
        self._state = State(**json.loads(given.state))
        self._position = 0
        self._characters = 0
        self._marks: list[Mark] = []
        self._waits_over: list[str] = []

    def run(self) -> Generator[Task, Any, ChildEnd | None]:
        """To the end, or to the next iteration (None)."""
        given = self._given
        entry = Entry(node=given.node, iteration=given.iteration, is_root=given.is_root)
        steps = execute(self._graph, entry, self._state, given.variables(), self._version)
        reply: Any = None
        while True:
            try:
                effect = steps.send(reply)
            except StopIteration as stop:
                end: ChildEnd = stop.value
                break
            if isinstance(effect, Mark):
                self._marks.append(effect)
                reply = None
                continue
            following = self._following(effect)
            if not self._show(effect if following is None else None):
                # The instance was cancelled; duroxide is about to be told.
                yield self._context.wait_for_event("dfdsl.cancelled")
            if following is not None:
                yield self._context.continue_as_new(following.encode())
                return None
            raw = yield self._task(effect)
            self._characters += _characters(raw)
            reply = self._reply(effect, raw)
        self._finish(end)
        return end

    def _following(self, effect: Effect) -> Given | None:
        """What a next execution gets, when this one is to end here."""
        if isinstance(effect, Again):
            state = dump(asdict(State(names=effect.names)))
            return replace(self._given, state=state, iteration=effect.iteration, resumed=False)
        many = max(_CHARACTERS_OF_AN_EXECUTION, len(self._given.state))
        is_long = self._position >= _EFFECTS_OF_AN_EXECUTION or self._characters > many
        if not is_long or not self._marks:
            return None
        return replace(self._given, state=dump(asdict(self._state)), resumed=True)

    def fault(self, fault: Exception) -> ChildEnd:
        """End with a failure of the engine itself, shown at the node where this orchestration began."""
        text = f"the local engine failed to run this node: {fault}"
        self._marks = [Mark(node=self._given.node, status="failed", result=text, has_result=True)]
        end = ChildEnd(error=text)
        self._finish(end)
        return end

    def _place(self) -> Place:
        """The next yield."""
        self._position += 1
        return self._here()

    def _here(self) -> Place:
        return Place(
            orchestration=self._context.instance_id,
            instance=self._given.instance,
            execution=self._context.execution_id,
            position=self._position,
            generation=self._given.generation(),
        )

    def _show(self, effect: Effect | None) -> bool:
        """Write the marks gathered since the last yield. False when the instance was cancelled."""
        given = self._given
        first = given.is_root and not given.iteration and not given.resumed and self._position == 0
        place = self._place()
        wait = (self._event(), effect.name) if isinstance(effect, AwaitSignal) else None
        changes = Changes(
            marks=tuple(self._marks),
            instance_status="running" if first else None,
            wait=wait,
            waits_over=tuple(self._waits_over),
        )
        self._marks, self._waits_over = [], []
        return self._statuses.write(place, changes)

    def _finish(self, end: ChildEnd) -> None:
        status = None
        if self._given.is_root:
            # A break that no loop took fails the instance, though no node has failed.
            status = "failed" if end.error is not None or end.broke else "completed"
        changes = Changes(
            marks=tuple(self._marks), instance_status=status, waits_over=tuple(self._waits_over)
        )
        self._statuses.write(self._place(), changes)

    def _event(self) -> str:
        """The mailbox of the wait at this position.

        A mailbox and not duroxide's event: an event is dropped when it arrives in the very turn that subscribes, as can
        be after a crash. Who gets a signal at all is decided by `df._waits`.
        """
        return f"{self._context.instance_id}/{self._context.execution_id}/{self._position}"

    def _task(self, effect: Effect) -> Task:
        context = self._context
        task: Task
        match effect:
            case RunSql(node=node, text=text):
                task = context.schedule_activity(
                    SQL, {"instance": self._given.instance, "node": node, "text": text}
                )
            case RunHttp(node=node, multipart=multipart, config=config):
                task = context.schedule_activity(
                    HTTP,
                    {
                        "instance": self._given.instance,
                        "node": node,
                        "multipart": multipart,
                        "config": dump(config),
                    },
                )
            case Sleep(milliseconds=milliseconds):
                task = context.schedule_timer(min(milliseconds, _LONGEST_MS))
            case AwaitSignal(timeout_ms=None):
                task = context.dequeue_event(self._event())
            case AwaitSignal(timeout_ms=int(timeout)):
                task = context.race(
                    context.dequeue_event(self._event()), context.schedule_timer(min(timeout, _LONGEST_MS))
                )
            case Now():
                task = context.utc_now()
            case Child():
                task = self._child(effect)
            case All(children=children):
                task = context.all([self._child(child) for child in children])
            case First(left=left, right=right):
                task = context.race(self._child(left), self._child(right))
            case _:
                raise AssertionError(f"no task for {type(effect).__name__}")
        return task

    def _child(self, child: Child) -> Task:
        context = self._context
        name = self._here().child(child.node)
        given = replace(
            self._given,
            node=child.node,
            state=dump(asdict(State(names=child.names))),
            iteration=0,
            is_root=False,
            resumed=False,
        )
        self._characters += len(given.state)
        task: Task = context.schedule_sub_orchestration_with_id(ORCHESTRATION, name, given.encode())
        return task

    def _reply(self, effect: Effect, raw: Any) -> Any:
        match effect:
            case RunSql() | RunHttp():
                error = raw.get("err")
                return Reply(error=error) if error is not None else Reply(value=json.loads(raw["ok"]))
            case AwaitSignal(timeout_ms=timeout):
                self._waits_over.append(self._event())
                if timeout is None:
                    return raw
                return raw["value"] if raw["index"] == 0 else None
            case Now():
                return int(raw)
            case Child():
                return _decode_end(raw)
            case All():
                return tuple(_decode_end(item["ok"] if "ok" in item else _fault(item)) for item in raw)
            case First():
                return raw["index"], _decode_end(raw["value"])
        return None


def _characters(raw: Any) -> int:
    """How long a reply is, near enough."""
    match raw:
        case str():
            return len(raw)
        case dict():
            return sum(map(_characters, raw.values()))
        case list():
            return sum(map(_characters, raw))
    return 0


def _encode_end(end: ChildEnd) -> str:
    return dump({"value": end.value, "names": end.names, "broke": end.broke, "error": end.error})


def _decode_end(text: Any) -> ChildEnd:
    if not isinstance(text, str):
        text = _fault(text)
    return ChildEnd(**json.loads(text))


def _fault(raw: Any) -> str:
    """An orchestration that ended without a `ChildEnd`: a fault of the engine, shown as the node's error."""
    log.error("an orchestration ended abnormally: %s", raw)
    return _encode_end(ChildEnd(error="the local engine failed to run this branch, see engine.log"))
