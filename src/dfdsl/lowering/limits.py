"""The engine's limits, found when compiling: the nesting of a graph and the number of its nodes."""

from collections import Counter

from dfdsl.diagnostics import Note
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import If, Node, SubOrchestration
from dfdsl.lowering.context import Context
from dfdsl.walk import children, nodes


def hold_limits(body: Node, context: Context) -> Node:
    """Reports a graph that is too deep (root: level 0) or too large, at the first place that is beyond the limit."""
    target = context.target
    count = 0
    deepest, deepest_at = 0, body
    beyond: Node | None = None
    pending: list[tuple[Node, int]] = [(body, 0)]
    while pending:
        node, depth = pending.pop()
        if depth > deepest:
            deepest, deepest_at = depth, node
        below = children(node)
        if isinstance(node, SubOrchestration):
            pending.append((node.body, depth))
            continue
        # An `if` without an else is emitted with one that does nothing.
        count += 2 if isinstance(node, If) and node.otherwise is None else 1
        if count > target.nodes and beyond is None:
            beyond = node
        if below:
            depth += 1
            pending.extend([(child, depth) for child in reversed(below)])
    name = context.workflow.name
    if deepest > target.depth:
        context.diagnostics.append(
            codes.TOO_DEEP.at(
                deepest_at.span,
                notes=_multiplied(body),
                workflow=name,
                depth=deepest,
                target=target.name,
                limit=target.depth,
            )
        )
    if beyond is not None:
        context.diagnostics.append(
            codes.TOO_MANY_NODES.at(
                beyond.span, notes=_multiplied(body), workflow=name, count=count, limit=target.nodes
            )
        )
    return body


_MANY = 20
"""Nodes of one place that are worth a word: few forms become as many."""


def _multiplied(body: Node) -> tuple[Note, ...]:
    """The place of which most nodes are made: a form that becomes many, or a step of a workflow that is put in often."""
    made = Counter((node.span.source.name, node.span.start, node.span.end) for node in nodes(body))
    (place, count), *_ = made.most_common(1)
    if count < _MANY:
        return ()
    span = next(n.span for n in nodes(body) if (n.span.source.name, n.span.start, n.span.end) == place)
    return (Note(span=span, label=f"{count} nodes are made of this"),)
