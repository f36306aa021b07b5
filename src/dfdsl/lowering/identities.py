"""No id twice: passes derive ids from ids, and two paths may have the same 8 hex digits."""

from dfdsl.graph import Node
from dfdsl.ids import unused
from dfdsl.lowering.context import Context
from dfdsl.record import replace
from dfdsl.walk import nodes, rewrite


def make_unique(body: Node, context: Context) -> Node:
    """The first node in source order keeps an id; the others get salted ones. Hidden names are made already, and stay."""
    ids = [node.id for node in nodes(body) if node.id]
    if len(ids) == len(set(ids)):
        return body
    taken = set(ids)
    seen: set[str] = set()

    def change(node: Node) -> Node:
        if not node.id or node.id not in seen:
            seen.add(node.id)
            return node
        return replace(node, id=unused(node.id, taken))

    return rewrite(body, change)
