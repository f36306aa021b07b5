"""A loop that carries names must not be the root of its orchestration.

The engine runs a root loop inline and forgets its names at every iteration; a loop with something before it runs as a
child and keeps them (recorded). The root of the instance counts, and so does the root of each branch.
"""

from dfdsl.graph import Join, Loop, Node, Race, Sleep
from dfdsl.lowering.context import Context, derived, sequence
from dfdsl.walk import nodes, rewrite, with_children


def unroot_loops(body: Node, context: Context) -> Node:
    if not context.target.carried_names:
        return body

    def change(node: Node) -> Node:
        if not isinstance(node, Join | Race):
            return node
        if not any(isinstance(branch, Loop) for branch in node.branches):
            return node
        return with_children(node, tuple(_behind_nothing(b) if _binds(b) else b for b in node.branches))

    body = rewrite(body, change)
    return _behind_nothing(body) if isinstance(body, Loop) and body.carries else body


def _behind_nothing(node: Node) -> Node:
    if not isinstance(node, Loop):
        return node
    before = Sleep(span=node.span, id=derived(node.id, "before"), seconds=0)
    return sequence(node, "unrooted", before, node)


def _binds(node: Node) -> bool:
    """Names that a branch's loop binds may be read after the join, so any name counts."""
    return isinstance(node, Loop) and any(
        below.name is not None for below in nodes(node) if below is not node
    )
