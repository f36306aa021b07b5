"""`call`, `start`, `await`, `try`, `retry` and `timeout` become children, and plain nodes around them.

A child that fails does not fail its parent: the node that waits for it binds how it ended, and what stands behind it
looks at that. A block that loses a race against the clock needs no child where nothing in it has one.
"""

from collections import Counter
from math import ceil, log

from dfdsl.forms import Each, UndoScope
from dfdsl.graph import (
    COLUMNS_OF,
    Await,
    Break,
    Call,
    Callee,
    Fail,
    If,
    Loop,
    Names,
    Node,
    Null,
    Part,
    Race,
    Retry,
    Sequence,
    Shape,
    Sleep,
    Slot,
    Started,
    Strategy,
    SubOrchestration,
    Timeout,
    Try,
    Turn,
    Use,
    Value,
)
from dfdsl.lowering.context import COPY, Context, derived, hidden, rows, select, sequence
from dfdsl.lowering.each_forms import each_form
from dfdsl.lowering.escapes import leaving
from dfdsl.lowering.instances import PATIENCE, has_failed, outcome, raised
from dfdsl.lowering.names_of import is_child
from dfdsl.lowering.races import swept_race
from dfdsl.lowering.shapes import shape_of
from dfdsl.lowering.undoing import undone
from dfdsl.parts import uses
from dfdsl.record import replace
from dfdsl.walk import nodes, rewrite

"""Seconds between two looks at a child whose failure somebody waits for."""


def undo_scope(node: UndoScope) -> Node:
    """The body as a child; when it has failed, its undo steps, and its failure again."""
    return undone(node, value_of(node, hidden("end", node.id), node.columns, node.valued))


def lower_forms(body: Node, context: Context) -> Node:
    read: Counter[str] = Counter(name for node in nodes(body) for name in uses(node))

    def change(node: Node) -> Node:
        match node:
            case Call():
                return _call(node)
            case Await():
                return _await(node)
            case Try():
                return _try(node)
            case Retry():
                return _retry(node)
            case Timeout():
                return _timeout(node, context, read)
            case Each():
                return each_form(node, context)
            case Race():
                return swept_race(node)
            case UndoScope():
                return undo_scope(node)
            case _:
                return node

    return rewrite(body, change)


# Calls ------------------------------------------------------------------------------------------------------------------


def _call(node: Call) -> Node:
    callee = Callee(
        span=node.span, id=derived(node.id, "callee"), workflow=node.workflow, arguments=node.arguments
    )
    return SubOrchestration(
        span=node.span,
        name=node.name or hidden("end" if node.awaited else "kid", node.id),
        id=node.id,
        tag="call" if node.awaited else "start",
        body=callee,
        strategy=Strategy.CHILD,
        awaited=node.awaited,
        deadline=node.deadline,
        label=node.label,
        database=node.database,
        valued=True,
        raises=node.awaited and node.raises,
        tells=node.awaited and node.wanted,
    )


def _await(node: Await) -> Node:
    started = Started(span=node.span, id=derived(node.id, "started"), instance=node.instance)
    return SubOrchestration(
        span=node.span,
        name=node.name or hidden("end", node.id),
        id=node.id,
        tag="await",
        body=started,
        strategy=Strategy.CHILD,
        period=PATIENCE,
        deadline=node.deadline,
        valued=True,
        raises=node.raises,
        tells=node.wanted,
    )


# Blocks -----------------------------------------------------------------------------------------------------------------


def _try(node: Try) -> Node:
    valued = node.valued or node.name is not None
    child = SubOrchestration(
        span=node.span,
        name=node.error,
        id=node.id,
        tag="try",
        body=node.body,
        strategy=Strategy.CHILD,
        period=PATIENCE,
        valued=valued,
        keeps=True,
    )
    choice = If(
        span=node.span,
        name=node.name,
        id=derived(node.id, "caught"),
        condition=has_failed(node, node.error),
        then=node.handler,
        otherwise=value_of(node, node.error, node.columns, valued),
        failing=True,
    )
    child, leaves = leaving(child)
    return sequence(node, "form", child, *leaves, choice)


def value_of(node: Node, name: str, columns: tuple[tuple[str, str | None], ...] | None, valued: bool) -> Node:
    if not valued:
        return Null(span=node.span, id=derived(node.id, "nothing"))
    return Value(span=node.span, id=derived(node.id, "value"), of=name, columns=columns)


def _retry(node: Retry) -> Node:
    valued = node.valued or node.name is not None
    name = hidden("end", node.id)
    loop_id = derived(node.id, "attempts")
    turn = Use(of=turns(loop_id), column="n")
    delay: tuple[Part, ...] | None = None
    if node.delay:
        most = node.max_delay if node.max_delay is not None else node.delay
        delay = ("CASE WHEN ", turn, f" = 1 THEN 0 ELSE {_delay(node, most)[0]}", turn, _delay(node, most)[1])
    child = SubOrchestration(
        span=node.span,
        name=name,
        id=node.id,
        tag="retry",
        body=node.body,
        strategy=Strategy.CHILD,
        period=PATIENCE,
        delay=delay,
        valued=valued,
        later=True,
    )
    again = select(
        node.span,
        node.id,
        "again",
        "SELECT ",
        Use(of=outcome(name), column="status"),
        " = 'failed' AND ",
        turn,
        f" < {node.attempts} AS c",
    )
    child, leaves = leaving(child)
    loop = Loop(span=node.span, id=loop_id, body=child, condition=again, turn=Turn.AFTER)
    # An attempt that fails changes no name.
    names = Names(span=node.span, id=derived(node.id, "names"), of=name)
    steps: list[Node] = [loop, raised(node, name), names, *leaves]
    if valued:
        steps.append(replace(value_of(node, name, node.columns, True), name=node.name))
    return sequence(node, "form", *steps)


def _delay(node: Retry, most: int) -> tuple[str, str]:
    """SQL of the delay before an attempt, around the number of the attempt."""
    factor = float(node.factor)
    if factor == 1 or most <= node.delay:
        return f"{min(node.delay, most)} + 0 * ", " END"
    # Beyond this power the longest delay is reached; a larger one might be too large for a number.
    power = ceil(log(most / node.delay) / log(factor))
    return f"least({most}, {node.delay} * power({node.factor}, least(", f" - 2, {power})))::bigint END"


def turns(loop_id: str) -> Slot:
    """The slot of a loop's counter."""
    return Slot(name=hidden("turn", loop_id), shape=Shape.ROWS, columns=(("n", "bigint"),))


def _timeout(node: Timeout, context: Context, read: Counter[str]) -> Node:
    simple = context.target.native_loops and not any(
        is_child(below) or isinstance(below, Break) for below in nodes(node.body)
    )
    return _raced(node) if simple and not _hands_out_others(node.body, read) else _limited(node)


def _hands_out_others(body: Node, read: Counter[str]) -> bool:
    """Whether a name leaves the body that holds no rows: outside, the author's names of a block are read as rows."""
    inside = Counter(name for node in nodes(body) for name in uses(node))
    return any(
        read[node.name] > inside[node.name] and shape_of(replace(node, name=None)) not in (Shape.ROWS, None)
        for node in nodes(body)
        if node.name is not None
    )


def _late(node: Timeout) -> Node:
    if node.otherwise is not None:
        return node.otherwise
    text = f"timeout: the block did not end within {node.seconds} s"
    return Fail(span=node.span, id=derived(node.id, "late"), message=(text,))


def _limited(node: Timeout) -> Node:
    """As a child with a deadline."""
    valued = node.valued or node.name is not None
    name = hidden("end", node.id)
    child = SubOrchestration(
        span=node.span,
        name=name,
        id=node.id,
        tag="timeout",
        body=node.body,
        strategy=Strategy.CHILD,
        period=PATIENCE,
        deadline=node.seconds,
        valued=valued,
        keeps=node.otherwise is not None,
    )
    status = Use(of=outcome(name), column="status")
    late = select(node.span, node.id, "asked", "SELECT ", status, " = 'timed_out' AS c")
    value = value_of(node, name, node.columns, valued)
    choice = If(
        span=node.span,
        name=node.name,
        id=derived(node.id, "choice"),
        condition=late,
        then=_late(node),
        otherwise=sequence(replace(node, id=derived(node.id, "in time")), "form", raised(node, name), value),
        failing=True,
    )
    child, leaves = leaving(child)
    return sequence(node, "form", child, *leaves, choice)


def _raced(node: Timeout) -> Node:
    """As the engine's race against a sleep; the loser of it changes no name."""
    valued = node.valued or node.name is not None
    flag, kept = hidden("late", node.id), hidden("value", node.id)
    shape = shape_of(node.body)
    body = node.body
    if valued and shape is not None:
        body = Sequence(span=node.span, name=kept, id=derived(node.id, "kept"), steps=(body,))
    clock = Sequence(
        span=node.span,
        id=derived(node.id, "clock"),
        steps=(
            Sleep(span=node.span, id=derived(node.id, "sleep"), seconds=node.seconds),
            select(node.span, node.id, "late flag", "SELECT true AS late", name=flag),
        ),
    )
    race = Race(span=node.span, id=derived(node.id, "race"), branches=(body, clock))
    steps: list[Node] = [
        select(node.span, node.id, "in time", "SELECT false AS late", name=flag),
        race,
    ]
    if not valued or shape is None:
        value: Node = Null(span=node.span, id=derived(node.id, "nothing"), read=valued)
    elif shape in (Shape.ROWS, Shape.ANY):
        value = select(node.span, node.id, "value", COPY, Use(of=rows(kept), rows=True, alias=kept))
    else:
        value = _row_step(node, kept, shape)
    late = select(node.span, node.id, "asked", "SELECT ", Use(of=rows(flag), column="late"), " AS c")
    steps.append(
        If(
            span=node.span,
            name=node.name,
            id=derived(node.id, "choice"),
            condition=late,
            then=_late(node),
            otherwise=value,
            failing=True,
        )
    )
    return sequence(node, "form", *steps)


def _row_step(node: Node, name: str, shape: Shape) -> Node:
    """A step that gives a result which is no row set as one row."""
    of = Slot(name=name, shape=shape)
    columns: list[Part] = []
    if shape in (Shape.JSON, Shape.TEXT):
        column = "value" if shape is Shape.TEXT else "result"
        columns += ["SELECT ", Use(of=of, nullable=True), f" AS {column}"]
    else:
        for column, _ in COLUMNS_OF[shape]:
            columns += [
                ", " if columns else "SELECT ",
                Use(of=of, column=column, nullable=True),
                f" AS {column}",
            ]
    return select(node.span, node.id, "value", *columns)
