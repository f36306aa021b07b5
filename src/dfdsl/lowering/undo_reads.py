"""Which names of a body an undo step sees, and whether its step is known by its name, told from the graph as the author wrote it.

What an undo step reads of its body's names is looked up in the nodes of the body: the last one of that name by the time the
step was done. Here is told for which names that need not be right.
"""

from collections import Counter

from dfdsl import graph
from dfdsl.forms import Undoable, UndoScope
from dfdsl.graph import Join, Loop, Node, Race, Retry, Sequence, Timeout
from dfdsl.lowering import rebinding
from dfdsl.lowering.reach import Reach
from dfdsl.parts import uses
from dfdsl.record import Record
from dfdsl.trampoline import Walk, run
from dfdsl.walk import children, nodes


class Sight(Record):
    """seen: the names that an undo step reads and that the body may have bound before, on the step's own path; unclear: those of

    them whose last node need not be what the step saw; alone: a node with the step's own name says that the step is done.
    """

    seen: set[str]
    unclear: set[str]
    alone: bool


Seen = dict[str, Sight]
"""By the record of a step with an undo step."""


def seen_by_undo_steps(body: Node, reach: Reach, native: bool) -> Seen:
    """native: the target runs joins where they stand."""
    found: Seen = {}
    for node in nodes(body):
        if isinstance(node, UndoScope):
            run(_Flow(found, reach, native).walk(node.body))
    return found


class _Flow:
    """One body, in source order.

    A branch that runs beside a step, one that has lost a race before it, an attempt that failed and a block that was late may
    have bound a name that the step does not see.
    """

    def __init__(self, found: Seen, reach: Reach, native: bool) -> None:
        self._found = found
        self._reach = reach
        self._native = native
        self._before: Counter[str] = Counter()
        self._order: list[str] = []
        self._beside: list[tuple[Counter[str], Counter[str]]] = []
        self._lost: set[str] = set()

    def walk(self, node: Node, own: bool = True, certain: bool = True) -> Walk:
        """own: undo steps that stand here are this body's; certain: a body that completes has been here."""
        if isinstance(node, Undoable) and own:
            read = {name for below in nodes(node.undo) for name in uses(below)}
            step = {below.name for below in nodes(node.step) if below.name is not None}
            seen = {name for name in read if self._before[name] > 0 or name in step}
            unclear = {name for name in seen if self._unclear(name)}
            self._found[node.record] = Sight(seen=seen, unclear=unclear, alone=self._alone(node, certain))
        if isinstance(node, Join | Race):
            yield self._branches(node, own, certain and isinstance(node, Join) and self._native)
        else:
            certain = certain and isinstance(node, Sequence | Undoable)
            for below in (node.step,) if isinstance(node, Undoable) else children(node):
                yield self.walk(below, own and not isinstance(node, UndoScope), certain)
        self._lost |= _lost_in(node)
        if node.name is not None:
            self._bind(node.name)

    def _alone(self, node: Undoable, certain: bool) -> bool:
        """Whether nothing but the step binds its name in the instances of the body.

        A child whose body may leave out to bind a name that others read binds it at its head, to what it held before; and
        what comes out of a child is bound behind it.
        """
        name = node.step.name or ""
        if not self._reach.read_outside(name, node.id):
            return True
        moved = not self._native and any(isinstance(below, Loop | Join | Race) for below in nodes(node.step))
        return certain and not moved and not self._reach.read_before(name, node.id)

    def _branches(self, node: Join | Race, own: bool, certain: bool) -> Walk:
        bound = [_bound(branch) for branch in node.branches]
        together: Counter[str] = sum(bound, Counter())
        for branch, names in zip(node.branches, bound, strict=True):
            mark = len(self._order)
            self._beside.append((together, names))
            yield self.walk(branch, own, certain)
            self._beside.pop()
            self._before.subtract(self._order[mark:])
            del self._order[mark:]
        for name in together:
            self._bind(name)

    def _bind(self, name: str) -> None:
        self._order.append(name)
        self._before[name] += 1

    def _unclear(self, name: str) -> bool:
        return name in self._lost or any(together[name] > names[name] for together, names in self._beside)


def _bound(node: Node) -> Counter[str]:
    return Counter(below.name for below in nodes(node) if below.name is not None)


def _lost_in(node: Node) -> set[str]:
    """The names that parts of this node may have bound although they do not count behind it."""
    match node:
        case Race():
            return {name for branch in node.branches for name in _bound(branch)}
        case Timeout(otherwise=graph.Node()):
            return set(_bound(node.body))
        case Retry():
            attempt = rebinding.Seen()
            run(rebinding.look(node.body, attempt))
            return attempt.bound - set(attempt.sure)
        case _:
            return set()
