"""Every form in every form, around every leaf: the programs of the matrix, each under a name that says what it is."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from . import forms as f
from .meaning import outcome
from .values import Inexact, Members, Nothing, Rows, Unsure, Value, Whole
from .world import LONG

# Steps at which a program can end; each gives something of another kind.
LEAVES: dict[str, f.Step] = {
    "rows": f.Table(("zeta", "alpha"), ((1, "x"), (2, "y"))),
    "none": f.Select(f.Number(1), empty=True),
    "sleep": f.Sleep(1),
    "late": f.Wait("late", 1),
    "call": f.Call("answer", (f.Number(5),)),
}
# `unused`: the program ends with it. `read`: a query behind it reads it under a name. `member`: it is a member of a join.
USES = ("unused", "read", "member")
_ANSWER = f.Workflow("answer", ("n",), f.Select(f.Read("n")))
_OTHER = f.Table(("other",), ((9,),))
_NEVER = f.Sequence((f.Sleep(LONG), _OTHER))
_TRUE, _FALSE = f.Constant("true"), f.Constant("false")


@dataclass(frozen=True)
class Cell:
    """A program of the matrix. forms: from the outermost to the innermost."""

    forms: tuple[str, ...]
    leaf: str
    use: str

    @property
    def name(self) -> str:
        return "_".join(("m", *self.forms, self.leaf, self.use)).replace("-", "")


class _Nest:
    """Puts a step into forms, the innermost first; `depth` tells the names of one form from those of another."""

    def __init__(self) -> None:
        self.workflows: list[f.Workflow] = []
        self.depth = 0

    def put(self, form: str, inner: f.Step) -> f.Step:
        self.depth += 1
        return FORMS[form](self, inner)

    def workflow(self, body: f.Step) -> str:
        self.workflows.append(f.Workflow(f"w{self.depth}", (), body))
        return self.workflows[-1].name


def _while(nest: _Nest, inner: f.Step) -> f.Step:
    name = f"i{nest.depth}"
    start = f.Capture(f.Select(f.Number(0)), name, "v int")
    count = f.Capture(f.Select(f.Plus(f.Read(name), 1)), name, "v int")
    return f.Sequence((start, f.Loop("while", f.Sequence((count, inner)), f.Compare(f.Read(name), "<", 1))))


def _break(nest: _Nest, inner: f.Step) -> f.Step:
    name = f"b{nest.depth}"
    return f.Loop("loop", f.Sequence((f.Capture(inner, name), f.Break(f.Read(name)))))


def _lost(inner: f.Step) -> tuple[f.Step, f.Step]:
    """Branches of which the one that has it loses."""
    return f.Sequence((f.Sleep(LONG), inner)), f.Sleep(1)


FORMS: dict[str, Callable[[_Nest, f.Step], f.Step]] = {
    "sequence": lambda _, x: f.Sequence((_OTHER, x)),
    "if": lambda _, x: f.If(((_TRUE, x),), _OTHER),
    "untaken": lambda _, x: f.If(((_FALSE, x),)),
    "else": lambda _, x: f.If(((_FALSE, _OTHER),), x),
    "while": _while,
    "until": lambda _, x: f.Loop("loop until", x, _TRUE),
    "break": _break,
    "parallel": lambda _, x: f.Parallel((x, _OTHER)),
    "keyed-parallel": lambda _, x: f.Parallel((x, _OTHER), ("x", "other")),
    "race": lambda _, x: f.Race((x, _NEVER)),
    "keyed-race": lambda _, x: f.Race((x, _NEVER), ("x", "other")),
    "lost": lambda _, x: f.Race(_lost(x)),
    "try": lambda _, x: f.Try(x, _OTHER),
    "catch": lambda _, x: f.Try(f.Sequence((_OTHER, f.Fail(f.Text(("no",))))), x),
    "retry": lambda _, x: f.Retry(2, x),
    "timeout": lambda _, x: f.Timeout(LONG, x),
    "each": lambda nest, x: f.Each(f"row{nest.depth}", 1, x),
    "atomic": lambda _, x: f.Atomic(x),
    "inline": lambda nest, x: f.Inline(nest.workflow(x), ()),
    "call": lambda nest, x: f.Call(nest.workflow(x), ()),
    "undo": lambda _, x: f.Undo(x, f.Select(f.Number(0))),
}
# What may stand in a transaction.
_ATOMIC = {"rows", "none"}


def cells(depth: int, uses: tuple[str, ...] = USES[:2]) -> Iterator[Cell]:
    """All of them whose forms nest so deep, and those that nest less."""
    for level in range(depth + 1):
        for forms in itertools.product(FORMS, repeat=level):
            if "atomic" in forms[:-1]:
                continue
            for leaf, use in itertools.product(LEAVES, uses):
                if not forms or forms[-1] != "atomic" or leaf in _ATOMIC:
                    yield Cell(forms, leaf, use)


def sample(among: list[Cell], count: int, seed: int) -> list[Cell]:
    """So many of them, the same for a seed."""
    return Random(f"matrix {seed}").sample(among, min(count, len(among)))


def part(among: list[Cell], number: int, count: int) -> list[Cell]:
    """The part `number`, from 1 on, of `count`: every count-th cell, so that each part has some of every form."""
    return among[number - 1 :: count]


def program(cell: Cell) -> f.Program | None:
    """The program of a cell; None where the language does not say what it gives."""
    nest = _Nest()
    step = LEAVES[cell.leaf]
    for form in reversed(cell.forms):
        step = nest.put(form, step)
    workflows = ((_ANSWER,) if cell.leaf == "call" else ()) + tuple(nest.workflows)
    plain = f.Program(cell.name, step, workflows)
    try:
        value = outcome(plain).value
    except Unsure:
        return None
    assert value is not None
    if cell.use == "read":
        step = f.Sequence((f.Capture(step, "r"), _reading(value)))
    elif cell.use == "member":
        step = f.Parallel((_OTHER, step), ("other", "it"))
    return f.Program(cell.name, step, workflows)


def _reading(value: Value) -> f.Step:
    """A query that reads all that there is in it under the name `r`."""
    match value:
        case Nothing() | Rows(rows=()):
            return f.Query((("nothing", f.AsText(f.Read("r", optional=True))),))
        case Rows(columns=columns, rows=rows):
            return _columns(dict(zip(columns, rows[0], strict=True)), first=columns[0])
        case Members(members=members):
            return _columns(dict(members), first=None)
        case Whole(parts=dict() as parts):
            return _columns(parts, first=None)
        case Whole(parts=list()):
            return f.Query((("listed", f.Json(f.Read("r"))),))
        case Whole():
            return f.Query((("said", f.AsText(f.Read("r"))),))
    raise AssertionError(value)


def _columns(members: dict[str, object], first: str | None) -> f.Query:
    """first: the column that a bare `$r` is."""
    read: list[tuple[str, f.Expression]] = [("first", f.AsText(f.Read("r")))] if first else []
    for name, value in members.items():
        if isinstance(value, Inexact):
            continue
        reference = f.Read("r", name, optional=True)
        read.append(
            (f"c_{name}", f.Json(reference) if isinstance(value, dict | list) else f.AsText(reference))
        )
    return f.Query(tuple(read))
