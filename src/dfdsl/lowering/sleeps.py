"""`sleep($n)`: the engine's sleep takes a literal only, so a ladder over the bits of the value sleeps what is wanted.

The seconds are bound once, clamped to a year; each rung asks for one bit and sleeps 2^k seconds or none. An outer question
skips the upper half of the ladder for short sleeps, so a sleep below 64 s asks seven times.
"""

from dfdsl.graph import If, Node, Null, Sequence, Sleep, Use
from dfdsl.lowering.context import Context, derived, rows, select
from dfdsl.protocol import hidden
from dfdsl.record import replace
from dfdsl.walk import rewrite

_LOW_BITS = 6
_HIGH_BITS = 25
LONGEST = 2**_HIGH_BITS - 1
"""The longest computed sleep in seconds, more than a year."""


def lower_sleeps(body: Node, context: Context) -> Node:
    return rewrite(body, _computed)


def _computed(node: Node) -> Node:
    if not isinstance(node, Sleep) or node.computed is None:
        return node
    name = hidden("sleep", node.id)
    bound = replace(
        node.computed,
        name=name,
        id=derived(node.id, "seconds"),
        parts=("SELECT least(greatest(coalesce((", *node.computed.parts, f"), 0), 0), {LONGEST}) AS seconds"),
    )
    seconds = Use(of=rows(name))

    def rung(bit: int) -> Node:
        asked = select(node.span, node.id, f"bit{bit}", "SELECT (", seconds, f" & {1 << bit}) <> 0 AS c")
        slept = Sleep(span=node.span, id=derived(node.id, f"sleep{bit}"), seconds=1 << bit)
        return If(
            span=node.span, id=derived(node.id, f"if{bit}"), condition=asked, then=slept, otherwise=None
        )

    high = Sequence(
        span=node.span,
        id=derived(node.id, "high"),
        steps=tuple(rung(bit) for bit in range(_HIGH_BITS - 1, _LOW_BITS - 1, -1)),
    )
    long = select(node.span, node.id, "long", "SELECT ", seconds, f" >= {1 << _LOW_BITS} AS c")
    upper = If(
        span=node.span, id=derived(node.id, "upper"), condition=long, then=high, otherwise=None, usual=False
    )
    lower = tuple(rung(bit) for bit in range(_LOW_BITS - 1, -1, -1))
    steps: tuple[Node, ...] = (bound, upper, *lower)
    if node.valued or node.name is not None:
        steps = (*steps, Null(span=node.span, id=derived(node.id, "null"), read=True))
    return Sequence(span=node.span, name=node.name, id=derived(node.id, "seq"), steps=steps)
