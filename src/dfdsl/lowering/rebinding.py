"""A name that a join's branch binds anew must survive the join.

The engine gives every branch a copy of all names and merges the copies in branch order, so a later branch's stale copy
overwrites an earlier branch's new value (recorded). One such branch is put last; two cannot both be last and are refused.
Names that a loop keeps exist from its second iteration on, so a join in such a loop counts all that the loop binds.
"""

from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import If, Join, Loop, Node, Sequence
from dfdsl.lowering.context import Context
from dfdsl.parts import uses
from dfdsl.record import replace
from dfdsl.trampoline import Walk, run
from dfdsl.walk import children, nodes, rewrite


def order_rebinding(body: Node, context: Context) -> Node:
    """Sets `Join.last` where a branch binds a name that may exist before the join and is read elsewhere."""
    last: dict[int, int] = {}
    before: set[str] = set()
    reads = _Reads(body)
    root = _root_loop(body)
    # Source order, with the names that the enclosing loops keep; a loop's own names count inside it.
    pending: list[tuple[Node, frozenset[str]]] = [(body, frozenset())]
    while pending:
        node, kept = pending.pop()
        if isinstance(node, Loop) and not (node is root and not node.carries):
            kept = kept | {n.name for n in nodes(node) if n.name is not None}
        if isinstance(node, Join):
            rebinding = [
                (index, found)
                for index, branch in enumerate(node.branches)
                if (found := reads.elsewhere(branch, before | kept))
            ]
            if len(rebinding) > 1:
                names = ", ".join(f"`{name}`" for _, found in rebinding for name in sorted(found))
                span = node.branches[rebinding[1][0]].span
                context.diagnostics.append(codes.REBOUND_IN_TWO_BRANCHES.at(span, names=names))
            elif rebinding:
                last[id(node)] = rebinding[0][0]
        if node.name is not None:
            before.add(node.name)
        pending.extend((child, kept) for child in reversed(children(node)))
    if not last:
        return body
    # The rewriting rebuilds nodes bottom-up, so joins are found again by their ids.
    wanted = {node.id: last[id(node)] for node in nodes(body) if id(node) in last}
    return rewrite(
        body,
        lambda node: (
            replace(node, last=wanted[node.id]) if isinstance(node, Join) and node.id in wanted else node
        ),
    )


class _Reads:
    """How often each name is read in the whole graph."""

    def __init__(self, body: Node) -> None:
        self._all: dict[str, int] = {}
        for node in nodes(body):
            for name in uses(node):
                self._all[name] = self._all.get(name, 0) + 1

    def elsewhere(self, branch: Node, existing: set[str]) -> set[str]:
        """The existing names that a branch binds and that are read outside it, or inside it before they are surely bound.

        Names that the compiler makes are written before they are read, each by the steps around its reader.
        """
        seen = _Seen()
        run(_look(branch, seen))
        return {
            name
            for name in seen.bound & existing
            if not name.startswith("dfx_")
            and (self._all.get(name, 0) > seen.reads.get(name, 0) or name in seen.early)
        }


class _Seen:
    """What a branch does with names: bound anywhere, surely bound up to here, read, read before surely bound."""

    def __init__(self) -> None:
        self.bound: set[str] = set()
        self.sure: list[str] = []
        self.early: set[str] = set()
        self.reads: dict[str, int] = {}
        self._known: dict[str, int] = {}

    def read(self, node: Node) -> None:
        for name in uses(node):
            self.reads[name] = self.reads.get(name, 0) + 1
            if not self._known.get(name):
                self.early.add(name)

    def bind(self, name: str) -> None:
        self.bound.add(name)
        self.sure.append(name)
        self._known[name] = self._known.get(name, 0) + 1

    def forget(self, since: int) -> None:
        """What was bound in a part that may not run is not sure behind it."""
        for name in self.sure[since:]:
            self._known[name] -= 1
        del self.sure[since:]


def _look(node: Node, seen: _Seen) -> Walk:
    seen.read(node)
    certain = isinstance(node, Sequence | Join)
    for child in children(node):
        mark = len(seen.sure)
        yield _look(child, seen)
        # The condition of an if runs before its arms, and the body of a loop before its condition.
        if (
            not certain
            and not (isinstance(node, If) and child is node.condition)
            and not isinstance(node, Loop)
        ):
            seen.forget(mark)
    if node.name is not None:
        seen.bind(node.name)


def _root_loop(body: Node) -> Node | None:
    """The loop that is the root of the instance; it forgets its names at every iteration."""
    while isinstance(body, Sequence) and len(body.steps) == 1:
        body = body.steps[0]
    return body if isinstance(body, Loop) else None
