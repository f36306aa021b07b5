"""What a round of a loop hands on to the next, for engines that forget all names in between.

Such an engine begins the whole instance again for each round. So what stands before its loop, constants all of it, goes to
the head of each round; and a name that a round reads before it binds it is kept by a last step of the round before, and
bound again from the instance's own nodes, where each node has what it gave last.
"""

import re

from dfdsl.graph import Hole, HoleKind, If, Loop, Node, Null, Part, Sequence, Shape, Slot, Sql, Turn, Use
from dfdsl.lowering import instances
from dfdsl.lowering.context import Context, column_of, derived, first_of, select, sequence
from dfdsl.lowering.names_of import Names
from dfdsl.lowering.rebinding import Seen, gives_rows, look
from dfdsl.protocol import hidden
from dfdsl.record import replace
from dfdsl.sql.text import inert_literal
from dfdsl.trampoline import run
from dfdsl.walk import nodes

_FIRST_VALUE = re.compile(r"SELECT (?:\d+|true|false) AS \w+")
"""A step that the compiler puts before a loop for the first value of a name."""


def hand_on(body: Node, context: Context) -> Node:
    """The loop at the front of an instance as one whose rounds need nothing but the instance's own nodes."""
    return _settled(body, [], Names(body)) or body


def _settled(node: Node, heads: list[Node], names: Names) -> Node | None:
    """The node, whose first step but for constants is a loop; None where it is none."""
    match node:
        case Sequence():
            before = list(heads)
            for at, step in enumerate(node.steps):
                if is_constant(step):
                    before.append(step)
                    continue
                made = _settled(step, before, names)
                return None if made is None else replace(node, steps=(made, *node.steps[at + 1 :]))
            return None
        case Loop(is_once=False):
            return _handing_on(node, heads, names)
        case _:
            return None


def is_constant(step: Node) -> bool:
    """Whether a step before a loop may as well run at the head of each round."""
    if isinstance(step, Null):
        return step.name is not None
    if not isinstance(step, Sql) or len(step.parts) != 1:
        return False
    (text,) = step.parts
    # What a child was given are rows from outside.
    if isinstance(text, Hole):
        return text.kind is HoleKind.ARGUMENT
    return isinstance(text, str) and _FIRST_VALUE.fullmatch(text) is not None


def _handing_on(loop: Loop, heads: list[Node], names: Names) -> Node | None:
    seen = Seen()
    run(look(loop, seen))
    bound: dict[str, list[Node]] = {}
    for below in nodes(loop):
        if below.name is not None and below is not loop:
            bound.setdefault(below.name, []).append(below)
    carried = sorted(name for name in bound if name in seen.early)
    if not all(gives_rows(binder) for name in carried for binder in bound[name]):
        return None
    steps: list[Node] = [head for head in heads if head.name not in carried]
    if carried:
        first = {head.name: head for head in heads}
        fresh = [
            first.get(name) or Null(span=loop.span, name=name, id=derived(loop.id, f"none {name}"), read=True)
            for name in carried
        ]
        kept = hidden("next", loop.id)
        steps.append(_begun(loop, kept, carried, fresh, names))
        # In the condition, so that the result of the round stays that of its own steps.
        before, asked = _asked(loop, carried)
        condition = sequence(loop, "handed", *before, _handed(loop, kept, carried), asked)
        loop = replace(loop, condition=condition, turn=Turn.AFTER)
    steps.append(loop.body)
    body = loop.body if len(steps) == 1 else sequence(loop, "round", *steps)
    return replace(loop, body=body, carries=False)


def _asked(loop: Loop, carried: list[str]) -> tuple[tuple[Node, ...], Node]:
    """The loop's condition as the steps that come first, among them all that bind names, and one that says whether to go on."""
    asked = loop.condition
    if asked is None:
        return (), select(loop.span, loop.id, "always", "SELECT true AS c")
    steps = asked.steps if isinstance(asked, Sequence) and asked.name is None else (asked,)
    if steps[-1].name not in carried:
        return steps[:-1], steps[-1]
    value = Use(of=Slot(name=steps[-1].name or "", shape=Shape.ANY), nullable=True)
    return steps, select(loop.span, loop.id, "asked", "SELECT ", value, " AS c")


def _begun(loop: Loop, kept: str, carried: list[str], fresh: list[Node], names: Names) -> Node:
    """The names as the round before has left them, or their first values in the first round."""
    again = [_restored(loop, kept, at, name, names) for at, name in enumerate(carried)]
    asked = select(loop.span, loop.id, "again", "SELECT EXISTS (SELECT ", *_node_of("n.id", kept), ") AS c")
    return If(
        span=loop.span,
        id=derived(loop.id, "begun"),
        condition=asked,
        then=sequence(loop, "restored", *again),
        otherwise=sequence(loop, "fresh", *fresh),
    )


def _node_of(what: str, kept: str) -> tuple[Part, ...]:
    return (
        f"{what} FROM df.nodes n WHERE n.instance_id = '{{sys_instance_id}}'"
        f" AND n.result_name = {inert_literal(kept)} AND n.status = 'completed'",
    )


def _restored(loop: Loop, kept: str, at: int, name: str, names: Names) -> Node:
    known = names.columns(name)
    if known is not None:
        columns = [column for column, _ in known]
        listed = []
    else:
        # The first one stands for the whole.
        columns = names.read_columns(name)
        listed = [f"{first_of('e')} AS dfx_first"]
    listed += map(column_of, columns)
    parts: tuple[Part, ...] = (
        f"SELECT {', '.join(listed)} FROM (SELECT ",
        *_node_of(f"(n.result -> 'rows' -> 0 ->> 'k{at}')::json AS j", kept),
        ") k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o",
    )
    return select(loop.span, loop.id, f"again {name}", *parts, name=name)


def _handed(loop: Loop, kept: str, carried: list[str]) -> Node:
    """The last step of a round, which keeps what the next one reads."""
    columns: list[Part] = []
    for at, name in enumerate(carried):
        columns += [", " if columns else "SELECT ", *instances.rows_text(name), f" AS k{at}"]
    return select(loop.span, loop.id, "next", *columns, name=kept)
