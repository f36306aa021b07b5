"""What gives NULL, or hands on what came out of a child, where its result is a part of another one.

The engine has no step that gives NULL, an array or an answer again: a step gives rows. As the workflow's own result, and
under a name, NULL is no rows, and an answer that came out of a child is one row of its keys. But in a keyed join or race, in
an array and in a child instance, whose result its parent reads from the nodes, they have to be what they are: there one row
with the column `dfx_box` stands for them, and whoever reads the part takes it out of its box.
"""

from collections import Counter

from dfdsl.forms import Callee, Started
from dfdsl.graph import (
    If,
    IfRows,
    Join,
    Loop,
    Node,
    Null,
    Race,
    Sequence,
    Shape,
    Sleep,
    SubOrchestration,
    Turn,
    Value,
    WaitForSchedule,
)
from dfdsl.lowering.context import Context, derived
from dfdsl.lowering.facts.results import NO_ROWS, Results, gives_nothing, giving, tails
from dfdsl.lowering.names_of import is_child
from dfdsl.parts import uses
from dfdsl.record import replace
from dfdsl.trampoline import Walk, run
from dfdsl.walk import nodes, rewrite


def box_parts(body: Node, context: Context) -> Node:
    """The body, in which all gives NULL that may be a result, and all stands in a box that is a part of one."""
    boxes = _Boxes(body)
    body = rewrite(body, boxes.change)
    # What calls a workflow reads its result as that of a child.
    return boxes.told(body, boxed=context.callee)


class _Boxes:
    def __init__(self, body: Node) -> None:
        self._results = Results(body, unboxed=True)
        self._read: Counter[str] = Counter()
        self._kept: set[str] = set()
        for node in nodes(body):
            self._read.update(uses(node))
            if isinstance(node, Value) and node.here:
                self._kept.add(node.of)

    def change(self, node: Node) -> Node:
        """The node, whose parts have been changed already."""
        node = self._parts(node)
        if node.name is not None and isinstance(node, Sequence | If | IfRows | Race | Loop):
            if node.name in self._kept:
                return self.told(node, boxed=True)
            if self._read[node.name]:
                return self.told(node, boxed=False)
        return node

    def _parts(self, node: Node) -> Node:
        match node:
            case SubOrchestration(body=Callee() | Started() | WaitForSchedule()):
                return node
            case SubOrchestration() if is_child(node) and (node.valued or node.rows is not None):
                return replace(node, body=self.told(node.body, boxed=True))
            case Join() if node.wanted or node.name is not None:
                if node.keys is None and self._is_as_written(node):
                    return node
                return replace(node, branches=tuple(map(self._part, node.branches)))
            case Race() if node.keys is not None and (node.wanted or node.name is not None):
                return replace(node, branches=tuple(map(self._part, node.branches)))
            case _:
                return node

    def _is_as_written(self, join: Join) -> bool:
        """Whether the array that the engine makes has in it what the branches give."""
        return len(join.branches) in (2, 3) and join.last is None and all(map(self._is_plain, join.branches))

    def _is_plain(self, branch: Node) -> bool:
        """Whether the engine's own result of a branch is what it gives."""
        if self._may_be_null(branch):
            return False
        for tail in tails(branch):
            if isinstance(tail, Value) and not self._comes_as_it_is(tail):
                return False
            if isinstance(tail, Join) and tail.keys is None and not self._is_as_written(tail):
                return False
        return True

    def _comes_as_it_is(self, value: Value) -> bool:
        """Whether the rows that a step can give again are all of a result."""
        found = self._results.of_value(value)
        if not found or self._may_be_null(*self._results.source(value)):
            return False
        known = found - {NO_ROWS}
        return not known or (
            len(known) == 1 and all(one.shape is Shape.ROWS and one.columns for one in known)
        )

    def _may_be_null(self, *giving_it: Node) -> bool:
        """Whether one of these nodes may give nothing."""
        pending = list(giving_it)
        asked: set[int] = set()
        while pending:
            node = pending.pop()
            if id(node) in asked:
                continue
            asked.add(id(node))
            if isinstance(node, Null | Sleep | WaitForSchedule) or (
                isinstance(node, If) and node.otherwise is None
            ):
                return True
            if isinstance(node, Value):
                pending += self._results.source(node)
            elif not (isinstance(node, Loop) and node.turn is Turn.FOREVER):
                pending += giving(node)
        return False

    def _part(self, branch: Node) -> Node:
        # For a branch that gives nothing, whoever puts the parts together writes NULL.
        return branch if gives_nothing(branch) else self.told(branch, boxed=True)

    def told(self, node: Node, boxed: bool) -> Node:
        """The node, with a step for each NULL that it may give. boxed: it is a part of another result."""
        made: Node = run(self._told(node, boxed))
        return made

    def _told(self, node: Node, boxed: bool) -> Walk:
        named = node.name is not None and self._read[node.name] > 0
        boxed = boxed and not named
        match node:
            case Null():
                return replace(node, read=True, boxed=boxed)
            case Sleep() | WaitForSchedule():
                return replace(node, valued=True, boxed=boxed)
            case Value() if not self._results.of_value(node):
                return Null(span=node.span, name=node.name, id=node.id, read=True, boxed=boxed)
            case Value():
                return replace(node, boxed=boxed and not self._comes_as_it_is(node))
            case Join(keys=None):
                return replace(node, boxed=boxed and not self._is_as_written(node))
            case Sequence(steps=()):
                return Null(span=node.span, name=node.name, id=node.id, read=True, boxed=boxed)
            case Loop(turn=Turn.FOREVER):
                return node
            case Loop() if not named and gives_nothing(node):
                # One step behind it does instead of one in each round.
                null = Null(span=node.span, id=derived(node.id, "null"), read=True, boxed=boxed)
                return Sequence(span=node.span, id=derived(node.id, "told"), steps=(node, null))
            case Sequence(steps=steps):
                last = yield self._told(steps[-1], boxed)
                return node if last is steps[-1] else replace(node, steps=(*steps[:-1], last))
            case If(then=then, otherwise=otherwise):
                other = otherwise or Null(span=node.span, id=derived(node.id, "none"), read=True)
                then = yield self._told(then, boxed)
                return replace(node, then=then, otherwise=(yield self._told(other, boxed)))
            case IfRows(then=then, otherwise=otherwise):
                then = yield self._told(then, boxed)
                return replace(node, then=then, otherwise=(yield self._told(otherwise, boxed)))
            case Race(keys=None, branches=branches):
                made = list(branches)
                for at, branch in enumerate(branches):
                    made[at] = yield self._told(branch, boxed)
                return replace(node, branches=tuple(made))
            case Loop(body=body):
                return replace(node, body=(yield self._told(body, boxed)))
            case _:
                return node
