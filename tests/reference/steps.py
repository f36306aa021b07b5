"""The forms that need nothing but an engine's own nodes, inlined workflows and undo steps among them."""

from collections.abc import Callable

from . import forms as f
from .expressions import Expressions
from .values import Inexact, Members, Nothing, Rows, Unknown, Unsure, Value, Whole, json_of, single, text_of
from .world import LONG, Effect, Failed, Left, Message, Never, Scope, Track, Undoing, unordered

_BUDGET_SECONDS = 25


class Steps(Expressions):
    """Runs steps. Time is virtual; it only shows what takes too long for a test."""

    def __init__(self, program: f.Program) -> None:
        super().__init__()
        self._workflows = {workflow.name: workflow for workflow in program.workflows}
        self._signals = dict(program.signals)
        self._seconds = 0

    # Steps ------------------------------------------------------------------------------------------------------------

    def run(self, step: f.Step, scope: Scope) -> Value:
        match step:
            case f.Select(value=e, empty=empty, count=count):
                value = self.value(e, scope)
                rows = () if empty else tuple((value if count == 1 else value + n,) for n in range(count))
                return Rows(("v",), rows)
            case f.Log(label=label, value=e, returning=returning):
                value = text_of(self.value(e, scope))
                self.effects.append(Effect(label, value, scope.track.tick()))
                return Rows(("v",), ()) if returning is None else single(returning)
            case f.Table(columns=columns, rows=rows):
                return Rows(columns, rows)
            case f.Query(columns=queried):
                return Rows(
                    tuple(name for name, _ in queried), (tuple(self.value(e, scope) for _, e in queried),)
                )
            case f.Texts(text=said, number=number):
                return Rows(("t", "v"), ((said, number),))
            case f.DivideByZero():
                raise Failed(Message(("division by zero",)))
            case f.Fail(text=text):
                said = self.value(text, scope)
                if isinstance(said, Inexact):
                    raise Failed(Message((), exact=False))
                raise Failed(Message((str(said),)))
            case f.Sleep(seconds=seconds):
                wanted = seconds if isinstance(seconds, int) else int(self.value(seconds, scope))
                self.wait(wanted)
                return Nothing()
            case f.Wait(signal=signal, seconds=seconds):
                return self._wait(signal, seconds)
            case f.Capture(step=inner, name=name):
                value = self.run(inner, scope)
                scope.names[name] = value
                return value
            case f.Sequence(steps=steps):
                return [self.run(s, scope) for s in steps][-1]
            case f.If(arms=arms, otherwise=otherwise):
                for condition, then in arms:
                    if self.holds(condition, scope):
                        return self.run(then, scope)
                return Nothing() if otherwise is None else self.run(otherwise, scope)
            case f.Loop():
                return self._loop(step, scope)
            case f.Break(value=value):
                raise Left(self._leaving(value, scope))
            case f.Parallel():
                return self._parallel(step, scope)
            case f.Race():
                return self._race(step, scope)
            case f.Inline(workflow=name, arguments=arguments):
                return self.whole(*self.called(name, arguments, scope, scope.track))
            case f.Undo(step=inner, undo=undo):
                value = self.run(inner, scope)
                scope.undo.append(Undoing(undo, dict(scope.names), scope.track.tick()))
                return value
        raise AssertionError(step)

    def wait(self, seconds: int) -> None:
        if seconds >= LONG:
            raise Never
        self._seconds += seconds
        if self._seconds > _BUDGET_SECONDS:
            raise Unsure("it takes too long to be worth it")

    def _wait(self, signal: str, seconds: int | None) -> Value:
        if signal in self._signals:
            if seconds is not None and seconds < LONG:
                raise Unsure("the signal may come too late")
            return Whole({"signal_name": signal, "timed_out": False, "data": {"k": self._signals[signal]}})
        if seconds is None:
            raise Never
        self.wait(seconds)
        return Whole({"signal_name": signal, "timed_out": True, "data": None})

    def _leaving(self, value: "str | f.Read | f.Expression | None", scope: Scope) -> Value:
        match value:
            case None:
                return Nothing()
            case str():
                return Whole(value)
            case f.Read():
                kept = scope.names.get(value.name, Nothing())
                if isinstance(kept, Unknown):
                    raise Unsure(value.name)
                return kept
            case _:
                return single(self.value(value, scope))

    def _loop(self, step: f.Loop, scope: Scope) -> Value:
        value: Value = Nothing()
        try:
            while True:
                if step.kind == "while":
                    assert step.condition is not None
                    if not self.holds(step.condition, scope):
                        return value
                round_ = Scope(scope.names, scope.track, [], scope.parameters, scope.instance)
                value = self.whole(step.body, round_)
                self.wait(1)
                if step.kind in ("loop while", "loop until"):
                    assert step.condition is not None
                    if self.holds(step.condition, scope) == (step.kind == "loop until"):
                        return value
        except Left as left:
            return left.value

    # Branches ---------------------------------------------------------------------------------------------------------

    def _parallel(self, step: f.Parallel, scope: Scope) -> Value:
        values: list[Value] = []
        ended: list[Failed | Left] = []
        never = False
        branches = []
        before = dict(scope.names)
        for branch, track in zip(step.branches, scope.track.fork(len(step.branches)), strict=True):
            inside = Scope(dict(before), track, scope.undo, scope.parameters, scope.instance)
            branches.append(inside)
            try:
                values.append(self.run(branch, inside))
            except (Failed, Left) as end:
                ended.append(end)
            except Never:
                never = True
        if never:
            raise Never
        for inside in branches:
            scope.names.update(
                {n: v for n, v in inside.names.items() if n not in before or before[n] is not v}
            )
        if len(ended) > 1:
            raise Unsure("two branches end the whole")
        if ended:
            raise ended[0]
        if step.keys is None:
            return Whole([json_of(value) for value in values])
        return Members(tuple(zip(step.keys, map(json_of, values), strict=True)))

    def _race(self, step: f.Race, scope: Scope) -> Value:
        winners: list[tuple[int, Callable[[], Value]]] = []
        undone = len(scope.undo)
        for number, (branch, track) in enumerate(
            zip(step.branches, scope.track.fork(len(step.branches)), strict=True)
        ):
            inside = scope.inside(track)
            first = len(self.effects)
            try:
                value = self.run(branch, inside)
                winners.append((number, _giving(value, inside, scope)))
            except (Failed, Left) as end:
                winners.append((number, _raising(end, inside, scope)))
            except Never:
                self.perhaps(first)
                if len(scope.undo) > undone:
                    raise Unsure("what a loser has to undo") from None
            undone = len(scope.undo)
        if not winners:
            raise Never
        if len(winners) > 1:
            raise Unsure("who wins")
        ((number, finish),) = winners
        value = finish()
        if step.keys is None:
            return value
        return Members((("winner", step.keys[number]), ("result", json_of(value))))

    def perhaps(self, first: int) -> None:
        for effect in self.effects[first:]:
            effect.sure = False

    # Failures ---------------------------------------------------------------------------------------------------------

    def whole(self, body: f.Step, scope: Scope) -> Value:
        """A scope of undo steps: when the body fails, what it did is undone, the latest first."""
        try:
            return self.run(body, scope)
        except Failed as failed:
            message = failed.message
            for index, entry in enumerate(reversed(scope.undo)):
                later = scope.undo[len(scope.undo) - index :]
                if any(unordered(entry.place, other.place) for other in later):
                    raise Unsure("which of two branches is undone first") from None
                inside = Scope(entry.names, scope.track, [], scope.parameters, scope.instance)
                try:
                    self.run(entry.step, inside)
                except Failed as second:
                    message = Message((*message.texts, *second.message.texts), exact=False)
                except (Left, Never):
                    raise Unsure("an undo step that never ends") from None
            raise Failed(message) from None

    def spoil(self, scope: Scope, inside: Scope) -> None:
        """Names that a body bound which did not end well."""
        for name, value in inside.names.items():
            if scope.names.get(name) is not value:
                scope.names[name] = Unknown()

    # Workflows --------------------------------------------------------------------------------------------------------

    def called(
        self, name: str, arguments: tuple[f.Expression, ...], scope: Scope, track: Track
    ) -> tuple[f.Step, Scope]:
        workflow = self._workflows[name]
        values = [self.value(argument, scope) for argument in arguments]
        names: dict[str, Value] = {p: single(v) for p, v in zip(workflow.parameters, values, strict=True)}
        return workflow.body, Scope(names, track, [], frozenset(workflow.parameters), scope.instance)


def _giving(value: Value, inside: Scope, scope: Scope) -> Callable[[], Value]:
    def give() -> Value:
        scope.names.update(inside.names)
        return value

    return give


def _raising(end: "Failed | Left", inside: Scope, scope: Scope) -> Callable[[], Value]:
    def give() -> Value:
        scope.names.update(inside.names)
        raise end

    return give
