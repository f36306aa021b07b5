"""A loop around a child counts its rounds, so that each round's child has a label of its own.

The counters are names like any others, bound before the loop and anew at the head of each round; whoever carries names
from one round to the next carries them too. Inside a child counting begins afresh, since labels begin with its own id.
"""

from dfdsl.forms import UndoChain
from dfdsl.graph import Loop, Node, Part, SubOrchestration, Use
from dfdsl.lowering.context import Context, select, sequence
from dfdsl.lowering.forms import turns
from dfdsl.lowering.names_of import is_child
from dfdsl.record import replace
from dfdsl.walk import children, rewrite


def count_rounds(body: Node, context: Context) -> Node:
    around: dict[str, tuple[str, ...]] = {}
    counted: set[str] = set()
    pending: list[tuple[Node, tuple[str, ...]]] = [(body, ())]
    while pending:
        node, loops = pending.pop()
        if is_child(node):
            around[node.id] = loops
            counted.update(loops)
            loops = ()
        elif isinstance(node, UndoChain):
            around[node.id] = loops
        elif isinstance(node, Loop) and not node.is_once:
            loops = (*loops, node.id)
        pending.extend((child, loops) for child in children(node))

    def change(node: Node) -> Node:
        if isinstance(node, Loop) and node.id in counted:
            return _counted(node)
        if isinstance(node, SubOrchestration | UndoChain) and around.get(node.id):
            return replace(node, generation=_generation(around[node.id]))
        return node

    return rewrite(body, change) if counted else body


def _generation(loops: tuple[str, ...]) -> tuple[Part, ...]:
    made: list[Part] = []
    for loop in loops:
        made += [", '_', " if made else "", Use(of=turns(loop), column="n")]
    return tuple(part for part in made if part != "")


def _counted(loop: Loop) -> Node:
    slot = turns(loop.id)
    before = select(loop.span, loop.id, "no turn", "SELECT 0 AS n", name=slot.name)
    turn = select(
        loop.span, loop.id, "turn", "SELECT ", Use(of=slot, column="n"), " + 1 AS n", name=slot.name
    )
    body = sequence(loop, "round", turn, loop.body)
    return sequence(loop, "counted", before, replace(loop, body=body, carries=True))
