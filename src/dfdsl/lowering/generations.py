"""A loop around a child counts its rounds, so that each round's child has a label of its own.

Inside a child counting begins afresh, since labels begin with its own id. A loop that counts its rounds already, for the
keys of its steps, has one counter for both.
"""

from dfdsl.forms import UndoChain
from dfdsl.graph import Loop, Node, Part, SubOrchestration, Use
from dfdsl.lowering.context import Context
from dfdsl.lowering.names_of import is_child
from dfdsl.lowering.turns import counted, turns
from dfdsl.record import replace
from dfdsl.walk import children, rewrite


def count_rounds(body: Node, context: Context) -> Node:
    around: dict[str, tuple[str, ...]] = {}
    needed: set[str] = set()
    bound: set[str | None] = set()
    pending: list[tuple[Node, tuple[str, ...]]] = [(body, ())]
    while pending:
        node, loops = pending.pop()
        bound.add(node.name)
        if is_child(node):
            around[node.id] = loops
            needed.update(loops)
            loops = ()
        elif isinstance(node, UndoChain):
            around[node.id] = loops
        elif isinstance(node, Loop) and not node.is_once:
            loops = (*loops, node.id)
        pending.extend((child, loops) for child in children(node))

    def change(node: Node) -> Node:
        if isinstance(node, Loop) and node.id in needed and turns(node.id).name not in bound:
            return counted(node)
        if isinstance(node, SubOrchestration | UndoChain) and around.get(node.id):
            return replace(node, generation=_generation(around[node.id]))
        return node

    return rewrite(body, change) if needed else body


def _generation(loops: tuple[str, ...]) -> tuple[Part, ...]:
    made: list[Part] = []
    for loop in loops:
        made += [", '_', " if made else "", Use(of=turns(loop), column="n")]
    return tuple(part for part in made if part != "")
