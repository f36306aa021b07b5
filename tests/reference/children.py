"""The forms for which an engine needs instances of their own: failures that are caught, deadlines, rows, workflows called."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from . import forms as f
from .steps import Steps
from .values import Ended, Inexact, Members, Results, Rows, Unsure, Value, json_of
from .world import CHILD, LONG, Failed, Left, Message, Never, Scope, Track


@dataclass
class Child:
    """A workflow that was called or started: its value, or why it failed."""

    value: Value | None
    message: Message | None


class Children(Steps):
    """Runs these forms and, through `Steps`, all others."""

    def __init__(self, program: f.Program) -> None:
        super().__init__(program)
        self._children: dict[str, Child] = {}
        self._tracks = 0

    def run(self, step: f.Step, scope: Scope) -> Value:
        match step:
            case f.Try():
                return self._try(step, scope)
            case f.Retry():
                return self._retry(step, scope)
            case f.Timeout():
                return self._timeout(step, scope)
            case f.Each():
                return self._each(step, scope)
            case f.Atomic(body=body):
                first = len(self.effects)
                inside = scope.inside()
                try:
                    value = self.run(body, inside)
                except Failed:
                    del self.effects[first:]
                    raise
                scope.names.update(inside.names)
                return value
            case f.Call():
                return self._call(step, scope)
            case f.Start(workflow=name, arguments=arguments):
                self._tracks += 1
                id = f"child {self._tracks}"
                track = Track((("p", self._tracks),))
                try:
                    self._children[id] = self._child(name, arguments, scope, track)
                except Never:
                    raise Unsure("a child that nobody ends") from None
                return Members((("instance_id", id),))
            case f.Await(name=name, go_on=go_on, seconds=seconds):
                if seconds is not None and seconds < LONG:
                    raise Unsure("whether the child is in time")
                known = scope.names[name]
                assert isinstance(known, Members)
                return self._ended(self._children[known.get("instance_id")], go_on)
        return super().run(step, scope)

    def _try(self, step: f.Try, scope: Scope) -> Value:
        inside = scope.inside(undo=[])
        try:
            value = self.whole(step.body, inside)
        except Failed as failed:
            self.spoil(scope, inside)
            if step.name is not None:
                message = failed.message
                said = "".join(message.texts) if message.exact else Inexact()
                scope.names[step.name] = Members((("message", said),))
            return self.run(step.handler, scope)
        except Left:
            scope.names.update(inside.names)
            raise
        scope.names.update(inside.names)
        return value

    def _retry(self, step: f.Retry, scope: Scope) -> Value:
        for attempt in range(1, step.attempts + 1):
            inside = scope.inside(undo=[])
            try:
                value = self.whole(step.body, inside)
            except Failed:
                if attempt == step.attempts:
                    self.spoil(scope, inside)
                    raise
                delay = (1 if step.delay is None else step.delay) * (step.factor or 1) ** (attempt - 1)
                self.wait(delay if step.most is None else min(delay, step.most))
                continue
            except Left:
                scope.names.update(inside.names)
                raise
            scope.names.update(inside.names)
            return value
        raise AssertionError

    def _timeout(self, step: f.Timeout, scope: Scope) -> Value:
        inside = scope.inside()
        first, undone = len(self.effects), len(scope.undo)
        try:
            value = self.run(step.body, inside)
        except Never:
            if step.seconds >= LONG:
                raise
            self.perhaps(first)
            if len(scope.undo) > undone:
                raise Unsure("what a cancelled body has to undo") from None
            self.wait(step.seconds)
            if step.otherwise is None:
                raise Failed(Message((), exact=False)) from None
            return self.run(step.otherwise, scope)
        except Left:
            self._in_time(step)
            scope.names.update(inside.names)
            raise
        except Failed:
            self._in_time(step)
            self.spoil(scope, inside)
            raise
        self._in_time(step)
        scope.names.update(inside.names)
        return value

    def _in_time(self, step: f.Timeout) -> None:
        if step.seconds < LONG:
            raise Unsure("whether the body is in time")

    def _each(self, step: f.Each, scope: Scope) -> Value:
        source = scope.names[step.source] if isinstance(step.source, str) else None
        if source is None:
            assert isinstance(step.source, int)
            source = Rows(("v",), tuple((n,) for n in range(1, step.source + 1)))
        assert isinstance(source, Rows)
        one_by_one = (step.parallel or 1) == 1
        tracks: Iterable[Track] = [scope.track] * len(source.rows)
        if not one_by_one and source.rows:
            tracks = scope.track.fork(len(source.rows))
        results: list[Any] = []
        failures: list[Failed] = []
        start = len(self.effects)
        never = False
        for row, track in zip(source.rows, tracks, strict=True):
            inside = scope.inside(track, [])
            inside.names[step.row] = Rows(source.columns, (row,))
            try:
                results.append(json_of(self.whole(step.body, inside)))
            except Failed as failed:
                if step.go_on:
                    message = failed.message
                    results.append({"error": "".join(message.texts) if message.exact else Inexact()})
                    continue
                failures.append(failed)
                if one_by_one:
                    raise
            except Never:
                never = True
                if one_by_one:
                    raise
        if failures:
            if len(failures) > 1 or never:
                raise Unsure("which row fails first")
            self.perhaps(start)
            raise failures[0]
        if never:
            raise Never
        return Results(results)

    def _call(self, step: f.Call, scope: Scope) -> Value:
        first = len(self.effects)
        try:
            child = self._child(step.workflow, step.arguments, scope, scope.track)
        except Never:
            if step.seconds is None or step.seconds >= LONG:
                raise
            self.perhaps(first)
            self.wait(step.seconds)
            if not step.go_on:
                raise Failed(Message((), exact=False)) from None
            return _end("timed_out", None, None)
        if step.seconds is not None and step.seconds < LONG:
            raise Unsure("whether the child is in time")
        return self._ended(child, step.go_on)

    def _child(self, name: str, arguments: tuple[f.Expression, ...], scope: Scope, track: Track) -> Child:
        body, inside = self.called(name, arguments, scope, track)
        inside.instance = CHILD
        try:
            return Child(self.whole(body, inside), None)
        except Failed as failed:
            return Child(None, failed.message)

    def _ended(self, child: Child, go_on: bool) -> Value:
        if child.message is None:
            assert child.value is not None
            return _end("completed", json_of(child.value), None)
        if not go_on:
            raise Failed(child.message)
        message = child.message
        said = "".join(message.texts) if message.exact else Inexact()
        return _end("failed", None, said)


def _end(status: str, result: Any, error: str | None) -> Ended:
    return Ended((("instance_id", Inexact()), ("status", status), ("result", result), ("error", error)))
