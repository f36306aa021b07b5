"""No id twice: passes derive ids from ids, and two paths may have the same 8 hex digits."""

from dfdsl.forms import UndoChain
from dfdsl.graph import Loop, Node, SubOrchestration
from dfdsl.ids import unused
from dfdsl.lowering.context import Context
from dfdsl.record import replace
from dfdsl.walk import nodes, rewrite

_HELD = (SubOrchestration, UndoChain, Loop)
"""What labels, sweeps and counters of rounds name by its id."""


def make_unique(body: Node, context: Context) -> Node:
    """The first node in source order keeps an id, one whose id stands in texts before all others; the rest get salted ones.

    Hidden names are made already, and stay.
    """
    ids = [node.id for node in nodes(body) if node.id]
    if len(ids) == len(set(ids)):
        return body
    taken = set(ids)
    seen: set[str] = set()
    held = {node.id for node in nodes(body) if isinstance(node, _HELD)}

    def change(node: Node) -> Node:
        if not node.id:
            return node
        if node.id in seen or (node.id in held and not isinstance(node, _HELD)):
            return replace(node, id=unused(node.id, taken))
        seen.add(node.id)
        return node

    return rewrite(body, change)
