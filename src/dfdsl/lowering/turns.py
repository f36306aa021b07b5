"""Counters of a loop's rounds: names like any others, bound before the loop and anew at the head of each round.

Whoever carries names from one round to the next carries them too.
"""

from dfdsl.graph import Loop, Node, Shape, Slot, Use
from dfdsl.lowering.context import select, sequence
from dfdsl.protocol import hidden
from dfdsl.record import replace


def turns(loop_id: str) -> Slot:
    """The slot of a loop's counter."""
    return Slot(name=hidden("turn", loop_id), shape=Shape.ROWS, columns=(("n", "bigint"),))


def counted(loop: Loop) -> Node:
    """The loop with a counter: 1 in the first round."""
    slot = turns(loop.id)
    before = select(loop.span, loop.id, "no turn", "SELECT 0 AS n", name=slot.name)
    turn = select(
        loop.span, loop.id, "turn", "SELECT ", Use(of=slot, column="n"), " + 1 AS n", name=slot.name
    )
    body = sequence(loop, "round", turn, loop.body)
    return sequence(loop, "counted", before, replace(loop, body=body, carries=True))
