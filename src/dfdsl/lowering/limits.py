"""The engine's limits, found when compiling: the nesting of a graph and the number of its nodes."""

from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import If, Node, SubOrchestration
from dfdsl.lowering.context import Context
from dfdsl.walk import children


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
                deepest_at.span, workflow=name, depth=deepest, target=target.name, limit=target.depth
            )
        )
    if beyond is not None:
        context.diagnostics.append(
            codes.TOO_MANY_NODES.at(beyond.span, workflow=name, count=count, limit=target.nodes)
        )
    return body
