"""Random programs of the forms that an engine has: right ones, whose outcome the evaluator can tell."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from . import forms as f
from .world import LONG

NUMBERS = ("i1", "i2", "i3", "i4")
_TYPED = ("i1", "i2")


def capture(step: f.Step, name: str) -> f.Step:
    """Some names of numbers say their column, some do not, always in the same way."""
    return f.Capture(step, name, "v int" if name in _TYPED else "")


def names_bound(step: f.Step) -> set[str]:
    """The names that a step or any step in it binds."""
    found = {step.name} if isinstance(step, f.Capture) else set()
    for part in f.parts(step):
        found |= names_bound(part)
    return found


@dataclass
class Known:
    """What may be read where: surely bound numbers, those that some path binds, and where a break may stand.

    bindable: numbers that may be bound here. fails: how likely something fails here. branch: in a branch that runs beside others.
    """

    sure: set[str] = field(default_factory=set)
    some: set[str] = field(default_factory=set)
    bindable: tuple[str, ...] = NUMBERS
    parameters: tuple[str, ...] = ()
    loop: bool = False
    branch: bool = False
    fails: float = 0.03
    flat: bool = False

    def inside(self, **changes: object) -> "Known":
        return replace(self, sure=set(self.sure), some=set(self.some), **changes)  # type: ignore[arg-type]

    def merge_some(self, *others: "Known") -> None:
        """After parts that may or may not have run: what they bind may be bound, what they spoil is not sure."""
        before = set(self.sure)
        for other in others:
            self.some |= other.some | other.sure
            self.sure -= before - other.sure


class Maker:
    """forms: the names of those to use; each has a method `make_…`."""

    def __init__(self, seed: int, forms: frozenset[str], depth: int = 3) -> None:
        self.random = Random(f"dfdsl {seed}")
        self.name = f"p{seed}"
        self.forms = forms
        self.depth = depth
        self.count = 0
        self.steps = 0
        self.signals: list[tuple[str, str]] = []
        self.workflows: list[f.Workflow] = []

    def program(self) -> f.Program:
        if self.forms & {"inline", "call", "start"}:
            for number in range(self.random.randint(0, 2)):
                known = Known(parameters=("n",))
                body = self.sequence(known, self.depth - 1, True)
                self.workflows.append(f.Workflow(f"w{number}", ("n",), body))
        known = Known()
        steps: list[f.Step] = []
        if self.random.random() < 0.6:
            for name in NUMBERS[: self.random.randint(1, 4)]:
                steps.append(capture(f.Select(f.Number(self.random.randint(-2, 5))), name))
                known.sure.add(name)
        steps += (self.step(known, self.depth, False) for _ in range(self.random.randint(1, 3)))
        if self.random.random() < 0.6:
            steps += [f.Log(self.label(), self.number(known, optional=True)) for _ in range(2)]
        elif self.random.random() < 0.7:
            steps.append(self.step(known, self.depth - 1, True))
        body = f.Sequence(tuple(steps)) if len(steps) > 1 else steps[0]
        return f.Program(self.name, body, tuple(self.workflows), tuple(self.signals))

    # Small things -----------------------------------------------------------------------------------------------------

    def fresh(self, prefix: str) -> str:
        self.count += 1
        return f"{prefix}{self.count}"

    def label(self) -> str:
        return self.fresh("e")

    def maybe(self, chance: float) -> bool:
        return self.random.random() < chance

    def read(self, known: Known, optional: bool = False) -> f.Read | None:
        """A reference to a number; `?` where it might be unbound, or by chance."""
        sure = sorted(known.sure)
        some = sorted(known.sure | known.some)
        if not some:
            return None
        if sure and not optional and self.maybe(0.7):
            name = self.random.choice(sure)
            return f.Read(name, "v" if self.maybe(0.3) else None)
        return f.Read(self.random.choice(some), "v" if self.maybe(0.2) else None, optional=True)

    def number(self, known: Known, optional: bool = False) -> f.Expression:
        choice = self.random.random()
        if known.parameters and choice < 0.3:
            found: f.Expression = f.Read(self.random.choice(known.parameters))
            return f.Or(found, 0) if self.maybe(0.5) else found
        read = self.read(known, optional)
        if read is None or choice > 0.85:
            return f.Number(self.random.randint(-3, 9)) if self.maybe(0.9) else f.Number(None)
        if read.optional and self.maybe(0.6):
            return f.Or(read, self.random.randint(0, 3))
        return f.Plus(read, self.random.randint(1, 4)) if self.maybe(0.5) else read

    def text(self, known: Known) -> f.Text:
        read = self.read(known)
        parts: tuple[str | f.Read, ...] = (f"it's {self.fresh('f')}",)
        return f.Text((*parts, " ", read, "!") if read is not None and self.maybe(0.5) else parts)

    def condition(self, known: Known) -> f.Condition:
        if self.maybe(0.2):
            return f.Constant(self.random.choice(("true", "false", "NULL", "SELECT true WHERE false")))
        typed = sorted(known.sure & set(_TYPED))
        if typed and self.maybe(0.15):
            return f.Reference(f.Read(self.random.choice(typed), "v"))
        operator = self.random.choice(("=", "<", ">"))
        modulo = self.random.choice((0, 2, 3))
        number = self.random.randint(0, 2)
        name = self.fresh("k") if self.maybe(0.1) else None
        return f.Compare(self.number(known), operator, number, modulo, self.maybe(0.3), name)

    # Steps ------------------------------------------------------------------------------------------------------------

    def sequence(self, known: Known, depth: int, valued: bool) -> f.Step:
        count = self.random.choice((1, 2, 2, 3))
        steps = [self.step(known, depth, False) for _ in range(count - 1)]
        steps.append(self.step(known, depth, valued))
        return steps[0] if len(steps) == 1 else f.Sequence(tuple(steps))

    def step(self, known: Known, depth: int, valued: bool) -> f.Step:
        """valued: its result is one number at most."""
        self.steps += 1
        if depth == 0 or self.steps > 30 or self.maybe(0.12):
            return self.leaf(known, valued)
        kind = self.random.choice(sorted(self.forms))
        made = getattr(self, f"make_{kind}")(known, depth - 1, valued)
        assert isinstance(made, f.Step)
        return made

    def leaf(self, known: Known, valued: bool) -> f.Step:
        random = self.random
        if self.maybe(known.fails):
            return random.choice((f.DivideByZero(), f.Fail(self.text(known)), f.Fail(self.text(known))))
        if known.loop and self.maybe(0.12):
            return self.leave(known, valued)
        choice = random.random()
        if known.bindable and choice < 0.45:
            name = random.choice(known.bindable)
            value = self.number(known)
            known.sure.add(name)
            return capture(f.Select(value, empty=self.maybe(0.05)), name)
        if choice < 0.85:
            value = f.InstanceId() if self.maybe(0.05) else self.number(known)
            if self.maybe(0.1) and not valued:
                value = self.text(known)
            return f.Log(self.label(), value, random.randint(1, 9) if valued else None)
        if valued:
            return f.Select(self.number(known))
        if self.maybe(0.3):
            return self.rows()
        if self.maybe(0.2):
            return f.Sleep(f.Or(f.Number(None), 1))
        return f.Sleep(random.choice((0, 0, 1)))

    def rows(self) -> f.Step:
        """A row set under a name, and what comes of it."""
        name = self.fresh("rows")
        count = self.random.randint(2, 4)
        made = f.Capture(f.Select(f.Number(self.random.randint(0, 9)), count=count), name, "v int")
        logs = (f.Log(self.label(), f.Aggregate(name, each)) for each in ("count(*)", "sum(v)"))
        return f.Sequence((made, *logs))

    def leave(self, known: Known, valued: bool) -> f.Step:
        values: list[str | f.Read | f.Expression | None] = [None]
        if not valued and not known.flat:
            values.append("out")
        values.append(self.number(known))
        read = self.read(known)
        if read is not None:
            values.append(replace(read, column=None))
        found = f.Break(self.random.choice(values))
        if self.maybe(0.3):
            return found
        return f.If(((self.condition(known), found),))

    def kept(self, step: f.Step, prefix: str, *reads: Callable[[str], f.Expression]) -> f.Step:
        """A step's result under a fresh name, and what is read from it as effects."""
        name = self.fresh(prefix)
        logs = tuple(f.Log(self.label(), read(name)) for read in reads)
        return f.Sequence((f.Capture(step, name), *logs))

    # Forms that the engine has ----------------------------------------------------------------------------------------

    def make_sequence(self, known: Known, depth: int, valued: bool) -> f.Step:
        return self.sequence(known, depth, valued)

    def make_keep(self, known: Known, depth: int, valued: bool) -> f.Step:
        if not known.bindable:
            return self.leaf(known, valued)
        inner = self.sequence(known, depth, True)
        name = self.random.choice(known.bindable)
        known.sure.add(name)
        return capture(inner, name)

    def make_if(self, known: Known, depth: int, valued: bool) -> f.Step:
        if self.maybe(0.2):
            arms = []
            inside: list[Known] = []
            for _ in range(2):
                condition = self.condition(known)
                inside.append(known.inside())
                arms.append((condition, self.sequence(inside[-1], depth, valued)))
            known.merge_some(*inside)
            return f.If(tuple(arms))
        condition = self.condition(known)
        first, second = known.inside(), known.inside()
        then = self.sequence(first, depth, valued)
        otherwise = self.sequence(second, depth, valued) if self.maybe(0.6) else None
        known.merge_some(first, second)
        known.sure |= first.sure & second.sure
        return f.If(((condition, then),), otherwise, operators=self.maybe(0.25))

    def make_loop(self, known: Known, depth: int, valued: bool) -> f.Step:
        """What a round spoils is not sure in the next one either, so such a body is thrown away."""
        while True:
            inside = known.inside(loop=True, flat=valued)
            made = self.loop(inside, depth, valued)
            lost = known.sure - inside.sure
            if not lost:
                break
            known.sure -= lost
        known.merge_some(inside)
        return made

    def loop(self, inside: Known, depth: int, valued: bool) -> f.Step:
        kind = self.random.choice(("while", "loop while", "loop until", "loop until", "loop", "@>"))
        if kind in ("loop", "@>"):
            body = self.sequence(inside, depth, valued)
            value = None if self.maybe(0.3) else self.number(inside)
            end = f.Break(value)
            leave = end if self.maybe(0.5) else f.If(((self.condition(inside), end),), f.Break())
            return f.Loop(kind, f.Sequence((body, leave)))
        # A counter bounds it.
        counter = self.fresh("n")
        start = f.Capture(f.Select(f.Number(0)), counter)
        count = f.Capture(f.Select(f.Plus(f.Read(counter), 1)), counter)
        most = self.random.randint(1, 2)
        body = f.Sequence((count, self.sequence(inside, depth, valued)))
        operator = ">" if kind == "loop until" else "<"
        number = most - 1 if kind == "loop until" else most
        return f.Sequence((start, f.Loop(kind, body, f.Compare(f.Read(counter), operator, number))))

    def branches(
        self, known: Known, depth: int, valued: bool, count: int
    ) -> tuple[tuple[f.Step, ...], list[Known]]:
        """Mostly one of them binds what may be bound already; never two the same name."""
        shares: list[tuple[str, ...]] = [()] * count
        if self.maybe(0.7):
            shares[self.random.randrange(count)] = known.bindable
        else:
            for name in known.bindable:
                shares[self.random.randrange(count)] += (name,)
        inside = [known.inside(branch=True, bindable=share) for share in shares]
        return tuple(self.sequence(each, depth, valued) for each in inside), inside

    def make_parallel(self, known: Known, depth: int, valued: bool) -> f.Step:
        count = self.random.choice((2, 2, 3, 4))
        read = self.maybe(0.4)
        made, inside = self.branches(known, depth, read, count)
        before = set(known.sure)
        known.merge_some(*inside)
        for each in inside:
            known.sure |= each.sure - before
        if not read:
            whole: f.Step = f.Parallel(made, operators=self.maybe(0.3))
        elif self.maybe(0.5):
            keys = ("a", "order", "c", "d")[:count]
            whole = self.kept(
                f.Parallel(made, keys),
                "j",
                lambda name: f.Path(f.Read(name, keys[-1], optional=True), ("rows", 0, "v")),
                lambda name: f.Path(f.Read(name, keys[0], optional=True), ("row_count",)),
            )
        else:
            whole = self.kept(
                f.Parallel(made), "j", lambda name: f.Path(f.Read(name), (count - 1, "rows", 0, "v"))
            )
        return f.Sequence((whole, self.leaf(known, True))) if valued else whole

    def make_race(self, known: Known, depth: int, valued: bool) -> f.Step:
        count = self.random.choice((2, 2, 3))
        first = self.random.randrange(count)
        made: list[f.Step] = []
        inside: list[Known] = []
        for number in range(count):
            each = known.inside(branch=True)
            inside.append(each)
            if number == first:
                made.append(self.sequence(each, depth, valued))
                continue
            each = known.inside(branch=True, loop=False, fails=0)
            inside[-1] = each
            steps: list[f.Step] = (
                [] if self.maybe(0.5) else [f.Log(self.label(), self.number(each, optional=True))]
            )
            steps.append(f.Sleep(LONG) if self.maybe(0.7) else f.Wait(self.fresh("never"), None))
            if self.maybe(0.5):
                steps.append(f.Log(self.label(), f.Number(0), 1))
            made.append(f.Sequence(tuple(steps)) if len(steps) > 1 else steps[0])
        known.merge_some(*inside)
        if self.maybe(0.3) and not valued:
            keys = ("x", "late", "z")[:count]
            return self.kept(
                f.Race(tuple(made), keys),
                "r",
                lambda name: f.Read(name, "winner"),
                lambda name: f.Path(f.Read(name, "result", optional=True), ("rows", 0, "v")),
            )
        return f.Race(tuple(made), operators=self.maybe(0.3))

    def make_wait(self, known: Known, depth: int, valued: bool) -> f.Step:
        signal = self.fresh("s")
        if self.maybe(0.5):
            self.signals.append((signal, "v" + signal))
            step: f.Step = f.Wait(signal, self.random.choice((None, LONG)))
            waited = self.kept(
                step,
                "s",
                lambda name: f.Path(f.Read(name, "data"), ("k",)),
                lambda name: f.Read(name, "timed_out"),
            )
        else:
            waited = self.kept(f.Wait(signal, 1), "s", lambda name: f.Read(name, "timed_out"))
        return f.Sequence((waited, self.leaf(known, True))) if valued else waited

    def make_inline(self, known: Known, depth: int, valued: bool) -> f.Step:
        if not self.workflows:
            return self.leaf(known, valued)
        workflow = self.random.choice(self.workflows)
        return f.Inline(workflow.name, (self.number(known),))
