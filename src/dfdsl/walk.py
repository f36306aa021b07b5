"""Walking a graph: children, rebuilding and bottom-up rewriting, without recursion."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from dfdsl.graph import If, IfRows, Join, Loop, Node, Race, Select, Sequence, SubOrchestration, Then

_LEAF: tuple[Node, ...] = ()


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below, in the order in which they are written."""
    match node:
        case Sequence():
            return node.steps
        case Then():
            return (node.left, node.right)
        case If():
            return (node.condition, node.then) if node.otherwise is None else (node.condition, node.then, node.otherwise)
        case Join() | Race():
            return node.branches
        case Loop():
            return (node.body,) if node.condition is None else (node.body, node.condition)
        case Select():
            arms = tuple(child for arm in node.arms for child in arm)
            return arms if node.otherwise is None else (*arms, node.otherwise)
        case IfRows():
            return (node.then, node.otherwise)
        case SubOrchestration():
            return (node.body,)
        case _:
            return _LEAF


def with_children(node: Node, new: tuple[Node, ...]) -> Node:
    """The node with other children, as many as it has."""
    match node:
        case Sequence():
            return replace(node, steps=new)
        case Then():
            return replace(node, left=new[0], right=new[1])
        case If():
            return replace(node, condition=new[0], then=new[1], otherwise=new[2] if len(new) > 2 else None)
        case Join() | Race():
            return replace(node, branches=new)
        case Loop():
            return replace(node, body=new[0], condition=new[1] if len(new) > 1 else None)
        case Select():
            pairs = len(node.arms) * 2
            arms = tuple(zip(new[0:pairs:2], new[1:pairs:2], strict=True))
            return replace(node, arms=arms, otherwise=new[pairs] if len(new) > pairs else None)
        case IfRows():
            return replace(node, then=new[0], otherwise=new[1])
        case SubOrchestration():
            return replace(node, body=new[0])
        case _:
            return node


def nodes(root: Node) -> Iterator[Node]:
    """Every node, a parent before its children, in source order."""
    pending = [root]
    pop, extend = pending.pop, pending.extend
    while pending:
        node = pop()
        yield node
        below = children(node)
        if below:
            extend(reversed(below))


def rewrite(root: Node, change: Callable[[Node], Node]) -> Node:
    """The graph with `change` done to every node, children first. A node whose children stay is not rebuilt."""
    done: list[Node] = []
    pending: list[tuple[Node, tuple[Node, ...] | None]] = [(root, None)]
    while pending:
        node, below = pending.pop()
        if below is None:
            below = children(node)
            if not below:
                done.append(change(node))
                continue
            pending.append((node, below))
            pending.extend((child, None) for child in reversed(below))
            continue
        new = tuple(done[-len(below) :])
        del done[-len(below) :]
        if any(a is not b for a, b in zip(new, below, strict=True)):
            node = with_children(node, new)
        done.append(change(node))
    return done[0]


def kinds(root: Node) -> frozenset[type[Node]]:
    """The kinds of nodes that occur."""
    return frozenset(map(type, nodes(root)))
