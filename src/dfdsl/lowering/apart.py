"""A loop, a join or a race in an instance of its own, and what comes out of it.

The engine runs it there, with nothing before it; its parent reads the result and the names that it has bound.
"""

from collections import Counter

from dfdsl.forms import UndoChain
from dfdsl.graph import (
    Join,
    Loop,
    Node,
    Null,
    Race,
    Sequence,
    Shape,
    Slot,
    Strategy,
    SubOrchestration,
    Use,
    Value,
    WaitForSchedule,
)
from dfdsl.lowering.boundary import row_sets
from dfdsl.lowering.context import derived, sequence
from dfdsl.lowering.facts.results import Results, is_rows, own_breaks, shape_of
from dfdsl.lowering.instances import raised
from dfdsl.lowering.loop_ends import ended
from dfdsl.lowering.rebinding import Seen, look
from dfdsl.lowering.taking import prepared
from dfdsl.lowering.wholes import answer_row
from dfdsl.parts import texts_of, used, uses
from dfdsl.protocol import hidden, outcome_of
from dfdsl.record import Record, replace
from dfdsl.trampoline import run
from dfdsl.walk import nodes

_TAGS: dict[type[Node], str] = {Loop: "loop", Join: "join", Race: "race", WaitForSchedule: "schedule"}


def child_of(node: Node) -> tuple[str, str]:
    """Tag and id of the child that a node becomes here."""
    return _TAGS[type(node)], _ids(node)[0]


class WayOut(Record):
    """inside: the node as it is to be in its child; after: a step behind it there; leaves: steps of the parent behind the child;
    valued: the child's result is read; result: what gives it in the parent.
    """

    inside: Loop | Join | Race
    after: Node | None = None
    leaves: tuple[Node, ...] = ()
    valued: bool = False
    result: Node | None = None


class Outside:
    """How the names of a workflow's graph are read: what of a part that goes into a child has to come out of it."""

    def __init__(self, body: Node) -> None:
        self._read: Counter[str] = Counter()
        self._uses: dict[str, list[Use]] = {}
        self._results = Results(body)
        self.records: set[str] = set()
        """The names whose nodes say what has to be undone."""
        for node in nodes(body):
            if isinstance(node, UndoChain):
                self.records.update(node.records)
            self._read.update(uses(node))
            for text in texts_of(node):
                for use in used(text):
                    self._uses.setdefault(use.of.name, []).append(use)

    def heads(self, body: Node) -> int:
        """How many names the child with this body may bind before its first step (`boundary.split`)."""
        seen = Seen()
        run(look(body, seen))
        inside: Counter[str] = Counter()
        for below in nodes(body):
            inside.update(uses(below))
        unsure = {name for name in seen.bound.difference(seen.sure) if self._read[name] > inside[name]}
        return len(unsure | (seen.bound & seen.early) | (row_sets(body) - seen.bound))

    def exported(self, node: Node) -> dict[str, list[Node]]:
        """The names that are bound below a node and read elsewhere, and what binds them there."""
        inside: Counter[str] = Counter()
        bound: dict[str, list[Node]] = {}
        for below in nodes(node):
            inside.update(uses(below))
            if below.name is not None and below is not node:
                bound.setdefault(below.name, []).append(below)
        return {name: binders for name, binders in bound.items() if self._read[name] > inside[name]}

    def way_out(self, node: Loop | Join | Race, tail: bool, boxed: bool) -> "WayOut | None":
        """How its result leaves a child. None where it, or a name that it binds, is no row set or has columns nobody knows.

        tail: the result is read, not only by its name; boxed: and may then be a row of one column.
        """
        exported = self.exported(node)
        if not all(map(is_rows, (binder for binders in exported.values() for binder in binders))):
            return None
        out = self._result(node, tail, boxed)
        if out is None or isinstance(node, Loop):
            return out
        assert isinstance(out.inside, Join | Race)
        made = prepared(out.inside, exported)
        return replace(out, inside=made.body, leaves=made.leaves)

    def _result(self, node: Loop | Join | Race, tail: bool, boxed: bool) -> "WayOut | None":
        read_as = node.name if node.name is not None and self._read[node.name] else None
        bare = replace(node, name=None)
        if read_as is None and not (node.wanted and (tail or isinstance(node, Loop))):
            return WayOut(inside=bare)
        if isinstance(node, Loop) and own_breaks(node.body):
            end = ended(replace(node, name=read_as), _ids(node)[1], self._results.columns)
            if end is not None:
                return WayOut(inside=end.inside, valued=end.valued, result=end.result)
        columns = self._results.columns(node) if is_rows(node) else None
        if read_as is not None and not tail:
            if not is_rows(node):
                kept = hidden("answer", node.id)
                return WayOut(inside=replace(node, name=kept), after=answer_row(node, kept, read_as))
            whole = any(use.rows and not _knows(use) for use in self._uses.get(read_as, ()))
            # A name that is read comes out as any other that the body binds.
            return None if whole and columns is None else WayOut(inside=replace(node, name=read_as))
        if columns is None:
            shape = shape_of(bare)
            if not boxed or (shape is Shape.ANY and read_as is not None):
                return None
            if shape is Shape.JSON:
                columns = (("result", None),)
            elif isinstance(node, Loop):
                return None
        value = Value(
            span=node.span,
            name=read_as,
            id=derived(_ids(node)[0], "value"),
            of=_ids(node)[1],
            columns=columns,
        )
        return WayOut(inside=bare, valued=True, result=value)


def apart(node: Loop | Join | Race, body: Node, out: WayOut) -> Node:
    """The node in an instance of its own. body: what it is there."""
    id, name = _ids(node)
    if out.after is not None:
        body = sequence(node, "answered", body, out.after)
    child = SubOrchestration(
        span=node.span,
        name=name,
        id=id,
        tag=_TAGS[type(node)],
        body=body,
        strategy=Strategy.CHILD,
        valued=out.valued,
        bare=isinstance(node, Join | Race),
    )
    steps: list[Node] = [child, raised(child, name), *out.leaves]
    if out.result is not None:
        steps.append(out.result)
    return Sequence(span=node.span, id=derived(id, "seq"), steps=tuple(steps))


def _ids(node: Node) -> tuple[str, str]:
    """The id of the child, and the name under which its outcome is kept."""
    id = derived(node.id, "apart")
    return id, outcome_of(id)


def counted_here(node: WaitForSchedule) -> Node:
    """A schedule in an instance of its own, whose graph is built where the wait begins. Its name stands for NULL behind it."""
    id = derived(node.id, "apart")
    name = outcome_of(id)
    child = SubOrchestration(
        span=node.span,
        name=name,
        id=id,
        tag="schedule",
        body=replace(node, name=None),
        strategy=Strategy.CHILD,
    )
    over = Null(span=node.span, id=derived(id, "over"), read=node.valued or node.name is not None)
    steps = (child, raised(child, name), over)
    return Sequence(span=node.span, name=node.name, id=derived(id, "seq"), steps=steps)


def _knows(use: Use) -> bool:
    return isinstance(use.of, Slot) and bool(use.of.columns)
