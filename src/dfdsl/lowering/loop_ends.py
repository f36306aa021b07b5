"""The result of a loop that runs as a child and that breaks may leave.

In its child the loop results in what it results in everywhere: in rows, where a break computes its value or where somebody
reads a mixture as a row; else in the rows of its last round, or in the text of a break, which only a loop of the parent's
own can give. So where the ends of a loop differ in more than values, each break notes which kind of end it is, in a name
that comes out of the child, and the parent asks for it.
"""

from collections.abc import Callable

from dfdsl.graph import Break, Columns, If, Loop, Node, Shape, Turn, Use, Value
from dfdsl.lowering.breaks import breaks_in_rows, own_breaks, value_of
from dfdsl.lowering.context import derived, hidden, rows, select, sequence
from dfdsl.record import Record, replace
from dfdsl.walk import rewrite

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
    breaks = own_breaks(loop.body)
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
    of_breaks = {id(leave): end for leave, end in zip(breaks, ends[natural:], strict=True)}
    ends = list(dict.fromkeys(ends))
    result = _result(loop, of, ends)
    inside = replace(loop, name=None, wanted=in_rows or natural)
    if len(ends) > 1:
        numbers = {leave: ends.index(end) for leave, end in of_breaks.items()}
        inside = replace(inside, body=rewrite(loop.body, lambda node: _noting(node, loop, numbers)))
    return Ended(inside=inside, valued=inside.wanted, result=result)


def _noting(node: Node, loop: Loop, numbers: dict[int, int]) -> Node:
    if not isinstance(node, Break) or id(node) not in numbers:
        return node
    which = f"SELECT {numbers[id(node)]} AS k"
    return sequence(node, "ending", select(node.span, node.id, "end", which, name=_flag(loop)), node)


def _flag(loop: Loop) -> str:
    return hidden("left", derived(loop.id, "apart"))


def _result(loop: Loop, of: str, ends: list[_End]) -> Node:
    """What gives the result: the first end's where no break has noted another one."""
    made: Node = _given(loop, of, 0, ends[0])
    for number, end in enumerate(ends[1:], 1):
        flag = Use(of=rows(_flag(loop), "k"), column="k", nullable=True)
        asked = select(loop.span, loop.id, f"ended {number}", "SELECT ", flag, f" = {number} AS c")
        made = If(
            span=loop.span,
            id=derived(loop.id, f"end {number}"),
            condition=asked,
            then=_given(loop, of, number, end),
            otherwise=made,
        )
    return replace(made, name=loop.name)


def _given(loop: Loop, of: str, number: int, end: _End) -> Node:
    columns, value = end
    id = derived(loop.id, f"given {number}")
    if columns is not None:
        return Value(span=loop.span, id=id, of=of, columns=columns)
    leave = Break(span=loop.span, id=derived(id, "break"), value=value)
    return Loop(span=loop.span, id=id, body=leave, condition=None, turn=Turn.FOREVER)
