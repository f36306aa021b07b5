"""Random programs of all forms, the same for a seed."""

from collections.abc import Callable

from . import forms as f
from .making import NUMBERS, Known, Maker, names_bound
from .world import LONG

CORE = frozenset({"sequence", "if", "loop", "parallel", "race", "inline", "wait", "keep"})
CHILDREN = frozenset({"try", "retry", "timeout", "each", "undo", "atomic", "call", "start"})


class WholeMaker(Maker):
    """Makes also the forms that need children."""

    def make_try(self, known: Known, depth: int, valued: bool) -> f.Step:
        inside = known.inside(fails=0.4)
        body = self.sequence(inside, depth, valued)
        bound = names_bound(body)
        known.sure -= bound
        known.some |= bound & set(NUMBERS)
        handling = known.inside()
        name = self.fresh("err") if self.maybe(0.7) else None
        steps = []
        if name is not None and self.maybe(0.8):
            steps.append(f.Log(self.label(), f.Read(name, "message")))
        if name is not None and self.maybe(0.15):
            handler: f.Step = f.Sequence((*steps, f.Fail(f.Read(name, "message"))))
        else:
            handler = f.Sequence((*steps, self.sequence(handling, depth, valued)))
        known.merge_some(handling)
        return f.Try(body, handler, name)

    def make_retry(self, known: Known, depth: int, valued: bool) -> f.Step:
        attempts = self.random.randint(1, 3)
        inside = known.inside(fails=0.05)
        label = self.label()
        fails = self.random.choice((0, 1, 1, 2, 3))
        count = f.Log(label, f.Number(0))
        fail = f.If(((f.Compare(f.Attempts(label), "<", fails + 1), f.Fail(f.Text((f"not {label} yet",)))),))
        body = f.Sequence((count, fail, self.sequence(inside, depth, valued)))
        known.sure = set(inside.sure)
        known.merge_some(inside)
        return f.Retry(attempts, body, 0 if self.maybe(0.3) else 1)

    def make_timeout(self, known: Known, depth: int, valued: bool) -> f.Step:
        inside = known.inside()
        body = self.sequence(inside, depth, valued)
        late = self.maybe(0.5)
        if late:
            never = self.leaf(inside.inside(fails=0, loop=False), valued)
            body = f.Sequence((body, f.Sleep(LONG), never))
        bound = names_bound(body)
        other = known.inside()
        other.sure -= bound
        other.some |= bound & set(NUMBERS)
        otherwise = self.sequence(other, depth, valued) if self.maybe(0.7) else None
        known.merge_some(inside, other)
        known.sure = set(inside.sure) if otherwise is None else known.sure - bound
        return f.Timeout(self.random.randint(1, 2) if late else LONG, body, otherwise)

    def make_each(self, known: Known, depth: int, valued: bool) -> f.Step:
        rows = self.random.choice((0, 1, 2, 3, 5))
        row = self.fresh("row")
        go_on = self.maybe(0.4)
        inside = known.inside(loop=False, bindable=known.bindable, fails=0.2 if go_on else 0.03)
        body = self.sequence(inside, depth, True)
        log = f.Log(self.label(), f.Read(row, "v"))
        if go_on and self.maybe(0.5):
            stop = f.If(((f.Compare(f.Read(row), "=", 2), f.Fail(f.Text(("no ", f.Read(row))))),))
            body = f.Sequence((log, stop, body))
        else:
            body = f.Sequence((log, body))
        source: str | int = rows
        steps: list[f.Step] = []
        if self.maybe(0.4) and rows:
            source = self.fresh("rows")
            steps.append(f.Capture(f.Select(f.Number(1), count=rows, empty=False), source, "v int"))
        each = f.Each(row, source, body, self.random.choice((None, 1, 2, 4)), go_on)
        last = max(rows - 1, 0)
        if self.maybe(0.6):
            steps.append(
                self.kept(
                    each,
                    "a",
                    lambda name: f.Path(f.Read(name), (0, "rows", 0, "v")),
                    lambda name: f.Path(f.Read(name), (last, "error")),
                )
            )
        else:
            steps.append(each)
        if valued:
            steps.append(self.leaf(known, True))
        return f.Sequence(tuple(steps)) if len(steps) > 1 else steps[0]

    def make_undo(self, known: Known, depth: int, valued: bool) -> f.Step:
        step = self.step(known, min(depth, 1), valued)
        return f.Undo(step, f.Log(self.label(), self.number(known, optional=True)))

    def make_atomic(self, known: Known, depth: int, valued: bool) -> f.Step:
        inside = known.inside(bindable=(), loop=False, fails=0.15)
        steps: list[f.Step] = [
            f.Log(self.label(), self.number(inside)) for _ in range(self.random.randint(1, 2))
        ]
        name = self.fresh("q")
        steps.append(f.Capture(f.Select(self.number(inside)), name))
        if self.maybe(0.2):
            steps.append(f.DivideByZero())
        last = f.Or(f.Read(name, optional=True), 0)
        steps.append(f.Select(last) if valued or self.maybe(0.5) else f.Log(self.label(), last))
        return f.Atomic(f.Sequence(tuple(steps)))

    def make_call(self, known: Known, depth: int, valued: bool) -> f.Step:
        if not self.workflows:
            return self.leaf(known, valued)
        workflow = self.random.choice(self.workflows)
        go_on = self.maybe(0.4)
        call = f.Call(workflow.name, (self.number(known),), go_on)
        reads: list[Callable[[str], f.Expression]] = [lambda name: f.Read(name, "status")]
        reads.append(lambda name: f.Path(f.Read(name, "result", optional=True), ("rows", 0, "v")))
        if go_on:
            reads.append(lambda name: f.Read(name, "error", optional=True))
        made = self.kept(call, "c", *reads)
        return f.Sequence((made, self.leaf(known, True))) if valued else made

    def make_start(self, known: Known, depth: int, valued: bool) -> f.Step:
        if not self.workflows:
            return self.leaf(known, valued)
        workflow = self.random.choice(self.workflows)
        name = self.fresh("o")
        steps: list[f.Step] = [f.Capture(f.Start(workflow.name, (self.number(known),)), name)]
        if self.maybe(0.7):
            steps.append(self.step(known, min(depth, 1), False))
            awaited = f.Await(name, self.maybe(0.5))
            steps.append(self.kept(awaited, "w", lambda n: f.Read(n, "status")))
        if valued:
            steps.append(self.leaf(known, True))
        return f.Sequence(tuple(steps)) if len(steps) > 1 else steps[0]


def made(seed: int, forms: frozenset[str], depth: int = 3) -> f.Program:
    """The program of a seed."""
    return WholeMaker(seed, forms, depth).program()
