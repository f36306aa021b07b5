"""Which names of a body an undo step sees, told from the graph as the author wrote it.

What an undo step reads of its body's names is looked up in the nodes of the body: the last one of that name by the time the
step was done. Here is told for which names that need not be right.
"""

from collections import Counter

from dfdsl import graph
from dfdsl.forms import Undoable, UndoScope
from dfdsl.graph import Join, Node, Race, Retry, Timeout
from dfdsl.lowering import rebinding
from dfdsl.parts import uses
from dfdsl.trampoline import Walk, run
from dfdsl.walk import children, nodes

Seen = dict[str, tuple[set[str], set[str]]]
"""By the record of a step with an undo step: the names that the undo step reads and that the body may have bound before, on

the step's own path; and those of them whose last node need not be what the step saw."""


def seen_by_undo_steps(body: Node) -> Seen:
    found: Seen = {}
    for node in nodes(body):
        if isinstance(node, UndoScope):
            run(_Flow(found).walk(node.body))
    return found


class _Flow:
    """One body, in source order. A branch that runs beside a step, that has lost a race before it, an attempt that failed, and

    a block that was late may have bound a name that the step does not see.
    """

    def __init__(self, found: Seen) -> None:
        self._found = found
        self._before: Counter[str] = Counter()
        self._order: list[str] = []
        self._beside: list[tuple[Counter[str], Counter[str]]] = []
        self._lost: set[str] = set()

    def walk(self, node: Node, own: bool = True) -> Walk:
        """own: undo steps that stand here are this body's."""
        if isinstance(node, Undoable) and own:
            read = {name for below in nodes(node.undo) for name in uses(below)}
            step = {below.name for below in nodes(node.step) if below.name is not None}
            seen = {name for name in read if self._before[name] > 0 or name in step}
            self._found[node.record] = seen, {name for name in seen if self._unclear(name)}
        if isinstance(node, Join | Race):
            yield self._branches(node, own)
        else:
            for below in (node.step,) if isinstance(node, Undoable) else children(node):
                yield self.walk(below, own and not isinstance(node, UndoScope))
        self._lost |= _lost_in(node)
        if node.name is not None:
            self._bind(node.name)

    def _branches(self, node: Join | Race, own: bool) -> Walk:
        bound = [_bound(branch) for branch in node.branches]
        together: Counter[str] = sum(bound, Counter())
        for branch, names in zip(node.branches, bound, strict=True):
            mark = len(self._order)
            self._beside.append((together, names))
            yield self.walk(branch, own)
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
