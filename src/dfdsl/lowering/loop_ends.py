"""The result of a loop that runs as a child and that breaks may leave.

In its child the loop results in what it results in everywhere: in rows, where a break computes its value or where somebody
reads a mixture as a row; else in the rows of its last round, or in the text of a break, which only a loop of the parent's
own can give. So where the ends of a loop differ in more than values, each break notes that it was it, in a name of its own
that comes out of the child, and the parent asks for it. Several branches may break at once; the first one counts.
"""

from collections.abc import Callable

from dfdsl.graph import Break, Columns, If, Loop, Node, Shape, Slot, Turn, Use, Value
from dfdsl.lowering.breaks import value_of
from dfdsl.lowering.context import derived, rows, select, sequence
from dfdsl.lowering.facts.results import breaks_in_rows, own_breaks
from dfdsl.protocol import hidden
from dfdsl.record import Record, replace
from dfdsl.walk import nodes, rewrite

_TEXT: Columns = (("value", None),)

_End = tuple[Columns | None, str | None]
"""A kind of end: the columns of the rows that the child results in then, or None and the text of a break, if it has one."""


class Ended(Record):
    """inside: the loop as it is to be in its child; valued: the child's result is read; result: what gives it in the parent."""

    inside: Loop
    valued: bool
    result: Node


def ended(loop: Loop, of: str, known: Callable[[Node], Columns | None]) -> Ended | None:
    """A loop with breaks whose result is wanted. of: the name under which the child's outcome is kept.

    known: the columns of what a node gives. None where they are not known, or the result of the last round is no rows.
    """
    own = set(map(id, own_breaks(loop.body)))
    breaks = [node for node in nodes(loop.body) if isinstance(node, Break) and id(node) in own]
    in_rows = breaks_in_rows(loop, breaks)
    found: list[Columns | None] = []
    natural = loop.turn is not Turn.FOREVER
    if natural and loop.natural in (Shape.ROWS, None):
        found.append(known(loop.body))
    elif natural:
        found.append(_TEXT if in_rows else None)
    if in_rows:
        found += (known(value_of(leave)) for leave in breaks)
    if None in found:
        return None
    # An end without rows is like any other.
    some = next((columns for columns in found if columns), ())
    ends: list[_End] = [(columns or some, None) for columns in found]
    if not in_rows:
        ends += ((None, leave.value) for leave in breaks)
    inside = replace(loop, name=None, wanted=in_rows or natural)
    if len(set(ends)) == 1:
        return Ended(
            inside=inside, valued=inside.wanted, result=replace(_given(loop, of, 0, ends[0]), name=loop.name)
        )
    numbers = {id(leave): at for at, leave in enumerate(breaks)}
    inside = replace(inside, body=rewrite(loop.body, lambda node: _noting(node, loop, numbers)))
    last = 0 if natural else len(ends) - 1
    made = _given(loop, of, last, ends[last])
    for at in reversed(range(len(breaks))):
        if at + natural != last:
            made = If(
                span=loop.span,
                id=derived(loop.id, f"end {at}"),
                condition=_asked(loop, at),
                then=_given(loop, of, at + natural, ends[at + natural]),
                otherwise=made,
            )
    return Ended(inside=inside, valued=inside.wanted, result=replace(made, name=loop.name))


def _noting(node: Node, loop: Loop, numbers: dict[int, int]) -> Node:
    if not isinstance(node, Break) or id(node) not in numbers:
        return node
    flag = _flag(loop, numbers[id(node)]).name
    return sequence(node, "ending", select(node.span, node.id, "end", "SELECT 1 AS k", name=flag), node)


def _flag(loop: Loop, number: int) -> Slot:
    return rows(hidden("left", derived(loop.id, f"by {number}")), "k")


def _asked(loop: Loop, number: int) -> Node:
    flag = Use(of=_flag(loop, number), column="k", nullable=True)
    return select(loop.span, loop.id, f"ended {number}", "SELECT coalesce(", flag, ", 0) = 1 AS c")


def _given(loop: Loop, of: str, number: int, end: _End) -> Node:
    columns, value = end
    id = derived(loop.id, f"given {number}")
    if columns is not None:
        return Value(span=loop.span, id=id, of=of, columns=columns)
    leave = Break(span=loop.span, id=derived(id, "break"), value=value)
    return Loop(span=loop.span, id=id, body=leave, condition=None, turn=Turn.FOREVER)
