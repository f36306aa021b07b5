"""The join or race that a body ends with, where its result has to be what the engine itself makes of it: an array, an answer.

It can only stay where it is, and may hang there when more than one name is known. So what stands before it goes into a
child, and each branch brings the names that it reads out of that child for itself: at the join only one is known, under
which its parent knows the child.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from dfdsl.forms import Brought, Taken
from dfdsl.graph import (
    If,
    Join,
    Loop,
    Node,
    Race,
    Sequence,
    Strategy,
    SubOrchestration,
    Turn,
    WaitForSchedule,
)
from dfdsl.lowering.apart import Outside
from dfdsl.lowering.context import NEVER, derived, select, sequence
from dfdsl.lowering.facts.results import is_rows, own_breaks, shape_of
from dfdsl.lowering.instances import raised
from dfdsl.lowering.name_counts import MANY, own_names
from dfdsl.lowering.names_of import is_child
from dfdsl.lowering.taking import reading
from dfdsl.lowering.wholes import answer_row
from dfdsl.parts import uses
from dfdsl.protocol import hidden
from dfdsl.record import Record, replace
from dfdsl.trampoline import Walk
from dfdsl.walk import nodes


class _Body(Record):
    """A body as the steps before what it ends with, and that; named: the sequences in it whose result has a name."""

    steps: list[Node]
    named: list[Sequence]
    last: Node


def _taken_apart(node: Node) -> _Body:
    steps: list[Node] = []
    named: list[Sequence] = []
    while isinstance(node, Sequence) and node.steps:
        if node.name is not None:
            named.append(node)
        steps += node.steps[:-1]
        node = node.steps[-1]
    return _Body(steps=steps, named=named, last=node)


class Clearing:
    """safe: how many names may be known at a join."""

    def __init__(self, outside: Outside, safe: int) -> None:
        self._outside = outside
        self._safe = safe

    def needed(self, node: Node, names: int) -> bool:
        """Whether a body ends with a join or race that goes wrong, and whose result is no row set. names: known before it."""
        pending = [(node, names)]
        while pending:
            node, names = pending.pop()
            body = _taken_apart(node)
            names = _counted(body.steps, names)
            match body.last:
                case If(condition=condition, then=then, otherwise=otherwise):
                    names = _counted([condition], names)
                    pending += [(arm, names) for arm in (then, otherwise) if arm is not None]
                case Join() | Race() as last if last.wanted:
                    if names > self._safe:
                        if self._outside.way_out(last, True, False) is None:
                            return True
                    elif names:
                        # Nothing in a branch can get rid of what is known before it.
                        pending += [(branch, names) for branch in last.branches]
                case _:
                    pass
        return False

    def cleared(self, node: Node, pack: str) -> Walk:
        """The body with one name known where it ends: `pack`."""
        body = _taken_apart(node)
        if not self._can_be(node, body):
            return node
        id = derived(body.last.id, "before")
        brought = {
            step.name: step for step in body.steps if isinstance(step, Brought) and step.name is not None
        }
        if len(brought) == len(body.steps) and not isinstance(body.last, If):
            sources = {name: (step.of, step.export) for name, step in brought.items()}
            last = yield from self._last(node, body, id, sources, pack)
            return last
        before, sources = _before(body, id)
        child = SubOrchestration(
            span=body.last.span,
            name=pack,
            id=id,
            tag="before",
            body=sequence(body.last, "steps before", *before),
            strategy=Strategy.CHILD,
            key=id,
        )
        last = yield from self._last(node, body, id, sources, pack)
        known_behind = [
            name for name in sorted(self._outside.exported(node)) if name in sources and name not in brought
        ]
        if known_behind:
            done = select(body.last.span, id, "done", NEVER)
            again = sequence(
                body.last, "behind", *_bringing(body.last, "behind", known_behind, sources), done
            )
            last = Loop(
                span=body.last.span,
                id=derived(id, "known"),
                body=last,
                condition=again,
                turn=Turn.AFTER,
                wanted=True,
                once=True,
            )
        return sequence(body.last, "cleared", child, raised(child, pack), last)

    def _last(self, node: Node, body: _Body, id: str, sources: dict[str, tuple[str, str]], pack: str) -> Walk:
        """What the body ends with, its parts with the names that they read."""
        last = body.last
        match last:
            case If(then=then, otherwise=otherwise):
                asked = Brought(span=last.span, id=derived(id, "asked"), of=id, export=_asked(id), truth=True)
                arms: list[Node] = []
                for at, arm in enumerate((then, otherwise)):
                    if arm is not None:
                        made = _with_names(last, arm, at, sources)
                        arms.append((yield self.cleared(made, pack)) if self.needed(made, 1) else made)
                last = replace(
                    last, condition=asked, then=arms[0], otherwise=arms[1] if len(arms) > 1 else None
                )
            case Join(branches=branches) | Race(branches=branches):
                parts = (_with_names(last, branch, at, sources) for at, branch in enumerate(branches))
                last = replace(last, branches=tuple(parts))
            case _:
                pass
        for wrapper in reversed(body.named):
            last = replace(wrapper, steps=(last,))
        return last

    def _can_be(self, node: Node, body: _Body) -> bool:
        if any(isinstance(step, Taken) or own_breaks(step) for step in body.steps):
            return False
        exported = self._outside.exported(node)
        binders: dict[str, list[Node]] = {}
        for step in body.steps:
            for below in nodes(step):
                if below.name is not None:
                    binders.setdefault(below.name, []).append(below)
        for name, found in binders.items():
            shapes = {shape_of(replace(binder, name=None)) for binder in found if not is_rows(binder)}
            if len(shapes) > 1 or (shapes and any(map(is_rows, found))):
                return False
            # What a branch binds anew is overwritten by the copies of the others, or by what comes from before.
            if name in exported and any(below.name == name for below in nodes(body.last)):
                return False
            # Undo steps run in the order in which these names were bound, and so they must not be bound again.
            if name in exported and name in self._outside.records:
                return False
        return True


def _before(body: _Body, id: str) -> tuple[list[Node], dict[str, tuple[str, str]]]:
    """The steps in the child, and where its parent finds each name that they bind: in which child, and under which name."""
    made = list(body.steps)
    if isinstance(body.last, If):
        made.append(body.last.condition)
    sources: dict[str, tuple[str, str]] = {}
    rows: list[Node] = []
    for step in made:
        for below in nodes(step):
            if below.name is None:
                continue
            sources[below.name] = id, below.name
            if not is_rows(below):
                kept = hidden(f"whole_{below.name}", id)
                sources[below.name] = id, kept
                rows = [row for row in rows if row.name != kept]
                rows.append(
                    replace(answer_row(below, below.name, kept), id=derived(id, f"row of {below.name}"))
                )
    if isinstance(body.last, If):
        condition = made.pop()
        span, name = body.last.span, _asked(id)
        made.append(
            If(
                span=span,
                id=derived(id, "asking"),
                condition=condition,
                then=select(span, id, "true", "SELECT true AS c", name=name),
                otherwise=select(span, id, "false", "SELECT false AS c", name=name),
            )
        )
    return [*made, *rows], sources


def _asked(id: str) -> str:
    return hidden("asked", id)


def _with_names(node: Node, part: Node, at: int, sources: dict[str, tuple[str, str]]) -> Node:
    """A branch or arm behind the steps that bring the names which it reads; under other names, where it binds them not itself."""
    read: set[str] = set()
    bound: set[str] = set()
    for below in nodes(part):
        read.update(uses(below))
        if below.name is not None:
            bound.add(below.name)
    needed = sorted(read & sources.keys())
    if not needed:
        return part
    names = {name: hidden(f"brought{at}_{name}", node.id) for name in needed if name not in bound}
    heads = _bringing(node, str(at), needed, sources, names)
    return sequence(node, f"brought {at}", *heads, reading(part, names))


def _bringing(
    node: Node,
    tag: str,
    needed: Iterable[str],
    sources: dict[str, tuple[str, str]],
    names: Mapping[str, str] = MappingProxyType({}),
) -> Iterable[Node]:
    for name in needed:
        of, export = sources[name]
        id = derived(node.id, f"{tag} brings {name}")
        yield Brought(span=node.span, name=names.get(name, name), id=id, of=of, export=export)


def _counted(steps: Iterable[Node], names: int) -> int:
    """How many names may be known behind steps, at the most. names: before them."""
    for step in steps:
        found, branched = 0, False
        for below in nodes(step):
            alone = is_child(below) or (isinstance(below, Loop) and not below.is_once)
            found += MANY if alone or isinstance(below, WaitForSchedule) else own_names(below)
            branched |= isinstance(below, Join | Race)
        names = min(MANY, names + (MANY if branched and found else found))
    return names
