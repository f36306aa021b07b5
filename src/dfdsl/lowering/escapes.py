"""`break` out of a child: the child ends early and says so, and its parent breaks behind it.

In the child the break leaves a loop of one round around the body, so that the engine's own break ends it from wherever it
stands. Which break it was, and its value, come out as names.
"""

from dfdsl.graph import Break, If, Loop, Node, Part, Sequence, Slot, SubOrchestration, Turn, Use
from dfdsl.lowering.breaks import all_of
from dfdsl.lowering.context import COPY, NEVER, column_of, derived, kept_whole, rows, select, sequence
from dfdsl.lowering.facts.results import own_breaks
from dfdsl.protocol import hidden
from dfdsl.record import replace
from dfdsl.walk import rewrite

BROKE = hidden("broke", "")[:-1]
"""What the names begin with that hold the values of breaks which a child has come out by."""
LEFT = hidden("left", "")
"""What the names begin with that say which break a child has come out by."""


def leaving(node: SubOrchestration) -> tuple[SubOrchestration, tuple[Node, ...]]:
    """A child whose body may break out of it, and the steps of its parent that break then."""
    breaks = own_breaks(node.body)
    if not breaks:
        return node, ()
    flag = rows(hidden("left", node.id), "k")
    values = {
        id(left): rows(hidden(f"broke{at}", node.id)) for at, left in enumerate(breaks, 1) if left.computed
    }
    numbers = {id(left): at for at, left in enumerate(breaks, 1)}

    def marked(below: Node) -> Node:
        if not isinstance(below, Break) or id(below) not in numbers:
            return below
        steps: list[Node] = []
        if below.computed is not None:
            value: Node = below.computed
            if not any(isinstance(part, Use) and part.rows for part in below.computed.parts):
                # Rows are read by their name, which may become another one in the child.
                value = all_of(value, here=True)
            steps.append(replace(value, name=values[id(below)].name, id=derived(below.id, "value")))
        which = f"SELECT {numbers[id(below)]} AS k"
        steps.append(select(below.span, below.id, "left", which, name=flag.name))
        steps.append(Break(span=below.span, id=derived(below.id, "out"), value=None))
        return Sequence(span=below.span, id=below.id, steps=tuple(steps))

    inside = select(node.span, node.id, "not left", "SELECT 0 AS k", name=flag.name)
    once = Loop(
        span=node.span,
        id=derived(node.id, "once"),
        body=rewrite(node.body, marked),
        condition=select(node.span, node.id, "no more", NEVER),
        turn=Turn.AFTER,
        carries=True,
        once=True,
    )
    child = replace(node, body=sequence(node, "leaving", inside, once))
    return child, tuple(_leave(node, flag, left, at, values) for at, left in enumerate(breaks, 1))


def _from_node(value: Slot, columns: tuple[str, ...]) -> tuple[Part, ...]:
    """The rows of a name with their values as its node has them: read as rows, JSON would come as text.

    One value is read by the name as well, so that whatever asks who reads it finds this step.
    """
    listed = ", ".join(map(column_of, columns))
    head = f"SELECT {listed}\n    FROM jsonb_array_elements({kept_whole(value.name)} -> 'rows') WITH ORDINALITY AS t(e, o)"
    return (f"{head}, (SELECT ", Use(of=value, column=columns[0], nullable=True), " AS v) q ORDER BY t.o")


def _leave(node: Node, flag: Slot, left: Break, number: int, values: dict[int, Slot]) -> Node:
    asked = select(
        left.span, left.id, "asked", "SELECT ", Use(of=flag, column="k", nullable=True), f" = {number} AS c"
    )
    leave = replace(left, id=derived(left.id, "leave"))
    value = values.get(id(left))
    if value is not None:
        assert left.computed is not None
        whole, gives = left.computed.whole, left.computed.gives
        copy = (
            (COPY, Use(of=value, rows=True, alias=value.name)) if gives is None else _from_node(value, gives)
        )
        step = replace(select(left.span, left.id, "brought", *copy), whole=whole, gives=gives)
        leave = replace(leave, computed=step)
    return If(span=left.span, id=derived(left.id, "behind"), condition=asked, then=leave, otherwise=None)
