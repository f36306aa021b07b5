"""Walking a graph: children, rebuilding and bottom-up rewriting, without recursion."""

from collections.abc import Callable, Iterator

from dfdsl.forms import Atomic, Each, Undoable, UndoChain, UndoScope
from dfdsl.graph import (
    If,
    IfRows,
    Join,
    Loop,
    Node,
    Race,
    Retry,
    Select,
    Sequence,
    SubOrchestration,
    Then,
    Timeout,
    Try,
)
from dfdsl.record import replace


def _select_children(node: Select) -> tuple[Node, ...]:
    arms = tuple(child for arm in node.arms for child in arm)
    return arms if node.otherwise is None else (*arms, node.otherwise)


def _select_with(node: Select, new: tuple[Node, ...]) -> Node:
    pairs = len(node.arms) * 2
    arms = tuple(zip(new[0:pairs:2], new[1:pairs:2], strict=True))
    return replace(node, arms=arms, otherwise=new[pairs] if len(new) > pairs else None)


def _if_children(node: If) -> tuple[Node, ...]:
    return (
        (node.condition, node.then) if node.otherwise is None else (node.condition, node.then, node.otherwise)
    )


def _if_with(node: If, new: tuple[Node, ...]) -> Node:
    return replace(node, condition=new[0], then=new[1], otherwise=new[2] if len(new) > 2 else None)


_Children = Callable[..., tuple[Node, ...]]
_Rebuild = Callable[..., Node]

_COMPOSITE: dict[type[Node], tuple[_Children, _Rebuild]] = {
    Sequence: (lambda node: node.steps, lambda node, new: replace(node, steps=new)),
    Atomic: (lambda node: node.statements, lambda node, new: replace(node, statements=new)),
    Then: (lambda node: (node.left, node.right), lambda node, new: replace(node, left=new[0], right=new[1])),
    If: (_if_children, _if_with),
    IfRows: (
        lambda node: (node.then, node.otherwise),
        lambda node, new: replace(node, then=new[0], otherwise=new[1]),
    ),
    Select: (_select_children, _select_with),
    Join: (lambda node: node.branches, lambda node, new: replace(node, branches=new)),
    Race: (lambda node: node.branches, lambda node, new: replace(node, branches=new)),
    Loop: (
        lambda node: (node.body,) if node.condition is None else (node.body, node.condition),
        lambda node, new: replace(node, body=new[0], condition=new[1] if len(new) > 1 else None),
    ),
    SubOrchestration: (lambda node: (node.body,), lambda node, new: replace(node, body=new[0])),
    Try: (
        lambda node: (node.body, node.handler),
        lambda node, new: replace(node, body=new[0], handler=new[1]),
    ),
    Each: (
        lambda node: (node.query, node.body),
        lambda node, new: replace(node, query=new[0], body=new[1]),
    ),
    Undoable: (
        lambda node: (node.step, node.undo),
        lambda node, new: replace(node, step=new[0], undo=new[1]),
    ),
    UndoChain: (lambda node: node.undos, lambda node, new: replace(node, undos=new)),
    UndoScope: (lambda node: (node.body,), lambda node, new: replace(node, body=new[0])),
    Retry: (lambda node: (node.body,), lambda node, new: replace(node, body=new[0])),
    Timeout: (
        lambda node: (node.body,) if node.otherwise is None else (node.body, node.otherwise),
        lambda node, new: replace(node, body=new[0], otherwise=new[1] if len(new) > 1 else None),
    ),
}
"""The kinds that hold other nodes; every other kind is a leaf."""


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below, in the order in which they are written."""
    composite = _COMPOSITE.get(type(node))
    return () if composite is None else composite[0](node)


def with_children(node: Node, new: tuple[Node, ...]) -> Node:
    """The node with other children, as many as it has."""
    composite = _COMPOSITE.get(type(node))
    return node if composite is None else composite[1](node, new)


def nodes(root: Node) -> Iterator[Node]:
    """Every node, a parent before its children, in source order."""
    pending = [root]
    composites = _COMPOSITE
    while pending:
        node = pending.pop()
        yield node
        composite = composites.get(type(node))
        if composite is not None:
            pending.extend(reversed(composite[0](node)))


class _Frame:
    """A node whose children are being rewritten."""

    __slots__ = ("below", "changed", "new", "node")

    def __init__(self, node: Node, below: tuple[Node, ...]) -> None:
        self.node = node
        self.below = below
        self.new: list[Node] = []
        self.changed = False


def rewrite(root: Node, change: Callable[[Node], Node]) -> Node:
    """The graph with `change` done to every node, children first. A node whose children stay is not rebuilt."""
    composites = _COMPOSITE
    outermost = _Frame(root, (root,))
    frames = [outermost]
    while True:
        frame = frames[-1]
        below, new = frame.below, frame.new
        while len(new) < len(below):
            child = below[len(new)]
            composite = composites.get(type(child))
            if composite is not None:
                frames.append(_Frame(child, composite[0](child)))
                break
            made = change(child)
            frame.changed = frame.changed or made is not child
            new.append(made)
        else:
            if frame is outermost:
                return new[0]
            frames.pop()
            node = frame.node
            made = change(with_children(node, tuple(new)) if frame.changed else node)
            above = frames[-1]
            above.changed = above.changed or made is not node
            above.new.append(made)


def kinds(root: Node) -> frozenset[type[Node]]:
    """The kinds of nodes that occur."""
    found: set[type[Node]] = set()
    pending = [root]
    composites = _COMPOSITE
    while pending:
        node = pending.pop()
        kind = type(node)
        found.add(kind)
        composite = composites.get(kind)
        if composite is not None:
            pending.extend(composite[0](node))
    return frozenset(found)
