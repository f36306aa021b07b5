"""Random programs of all forms with their options, and of forms that the other programs leave out, the same for a seed."""

from collections.abc import Callable

from . import forms as f
from .making import Known
from .making_children import CHILDREN, CORE, WholeMaker
from .world import LONG

MORE = frozenset({"calls", "approval", "late_call", "kept_atomic", "undo_more", "options"})
# A value that must come through every child, interpolation and literal as it is.
_TEXT = 'it\'s $i1 {x} "q" -- /* \\ ünï'


class MoreMaker(WholeMaker):
    """Makes options, keyed joins of calls, approvals, deadlines of calls, names out of transactions, undo steps of several steps."""

    def program(self) -> f.Program:
        made = super().program()
        never = f.Workflow(
            "never", ("n",), f.Sequence((f.Log("never", f.Read("n")), f.Sleep(LONG), f.Select(f.Number(1))))
        )
        text = f.Capture(f.Texts(_TEXT, self.random.randint(0, 9)), "t1")
        body = f.Sequence((text, made.body, f.Log(self.label(), f.Read("t1", "t"))))
        return f.Program(self.name, body, (*made.workflows, never), made.signals)

    def make_options(self, known: Known, depth: int, valued: bool) -> f.Step:
        """`call` with options; `retry` with all of them; the text that every program has."""
        if self.maybe(0.4) and self.workflows:
            workflow = self.random.choice(self.workflows)
            # A workflow that is called does not see the text.
            label = f.Text(("so it's ", f.Read("t1", "t"))) if not known.parameters else None
            seconds = LONG if self.maybe(0.5) else None
            call = f.Call(workflow.name, (self.number(known),), self.maybe(0.5), label, seconds)
            made = self.kept(call, "c", lambda name: f.Read(name, "status"))
            return f.Sequence((made, self.leaf(known, True))) if valued else made
        if not known.parameters and self.maybe(0.4):
            log = f.Log(self.label(), f.Read("t1", "t"))
            return f.Sequence((log, self.leaf(known, True))) if valued else log
        label = self.label()
        fail = f.If(((f.Compare(f.Attempts(label), "<", 3), f.Fail(f.Text((f"not {label} yet",)))),))
        body = f.Sequence((f.Log(label, f.Number(0)), fail, self.leaf(known.inside(bindable=()), True)))
        return f.Retry(3, body, 1, self.random.choice((None, 2, 10)), 1)

    def make_calls(self, known: Known, depth: int, valued: bool) -> f.Step:
        """A keyed join of calls, and what is read from it."""
        if not self.workflows:
            return self.leaf(known, valued)
        keys = ("a", "order", "c")[: self.random.randint(2, 3)]
        calls = tuple(
            f.Call(self.random.choice(self.workflows).name, (self.number(known),), True) for _ in keys
        )
        reads: list[Callable[[str], f.Expression]] = [
            lambda name: f.Path(f.Read(name, keys[0]), ("rows", 0, "status")),
            lambda name: f.Path(f.Read(name, keys[-1]), ("rows", 0, "result", "rows", 0, "v")),
            lambda name: f.Path(f.Read(name, keys[-1]), ("rows", 0, "error")),
        ]
        made = self.kept(f.Parallel(calls, keys), "j", *reads)
        return f.Sequence((made, self.leaf(known, True))) if valued else made

    def make_approval(self, known: Known, depth: int, valued: bool) -> f.Step:
        """A wait for a signal against the clock, in time or too late."""
        signal = self.fresh("s")
        in_time = self.maybe(0.5)
        if in_time:
            self.signals.append((signal, "v" + signal))
        late = LONG if in_time else 1
        race = f.Race((f.Wait(signal, None), f.Sleep(late)), ("ok", "late"))
        reads: list[Callable[[str], f.Expression]] = [lambda name: f.Read(name, "winner")]
        if in_time:
            reads.append(lambda name: f.Path(f.Read(name, "result"), ("data", "k")))
        made = self.kept(race, "r", *reads)
        return f.Sequence((made, self.leaf(known, True))) if valued else made

    def make_late_call(self, known: Known, depth: int, valued: bool) -> f.Step:
        go_on = self.maybe(0.6)
        call = f.Call("never", (self.number(known),), go_on, None, 2)
        made: f.Step = self.kept(call, "c", lambda name: f.Read(name, "status"))
        if not go_on:
            made = f.Try(made, self.leaf(known.inside(fails=0), True), None)
        return f.Sequence((made, self.leaf(known, True))) if valued else made

    def make_kept_atomic(self, known: Known, depth: int, valued: bool) -> f.Step:
        """A transaction whose result and names are read behind it."""
        inner, outer = self.fresh("q"), self.fresh("x")
        steps = (
            f.Log(self.label(), self.number(known)),
            f.Capture(
                f.Select(f.Or(self.number(known), 1), count=self.random.choice((1, 3))), inner, "v int"
            ),
            f.Log(self.label(), f.Aggregate(inner, "sum(v)")),
            f.Select(f.Or(f.Read(inner, optional=True), 4)),
        )
        reads = (f.Read(outer), f.Read(inner, optional=True), f.Aggregate(inner, "count(*)"))
        logs = tuple(f.Log(self.label(), read) for read in reads)
        made = (f.Capture(f.Atomic(f.Sequence(steps)), outer), *logs)
        return f.Sequence((*made, self.leaf(known, True)) if valued else made)

    def make_undo_more(self, known: Known, depth: int, valued: bool) -> f.Step:
        """An undo step that is a sequence, an if, a call or a retry, of any form."""
        step = self.step(known, depth, valued)
        log = f.Log(self.label(), self.number(known, optional=True))
        undos: list[f.Step] = [
            f.Sequence((log, f.Capture(f.Select(f.Number(3)), "u"), f.Log(self.label(), f.Read("u")))),
            f.If(((self.condition(known.inside()), log),), f.Log(self.label(), f.Number(None))),
            f.Retry(2, log),
        ]
        if self.workflows:
            undos.append(
                f.Call(self.random.choice(self.workflows).name, (self.number(known, optional=True),), True)
            )
        undo = self.random.choice(undos)
        return f.Undo(step, undo)


def made_more(seed: int, depth: int = 3) -> f.Program:
    """The program of a seed; another one than that of `made`."""
    maker = MoreMaker(seed + 100_000, CORE | CHILDREN | MORE, depth)
    maker.name = f"q{seed}"
    return maker.program()
