"""`call`, `start`, `await`, `try`, `retry` and `timeout` become children, and plain nodes around them.

A child that fails does not fail its parent: the node that waits for it binds how it ended, and what stands behind it
looks at that. A block that loses a race against the clock needs no child where nothing in it has one.
"""

from math import ceil, log

from dfdsl.forms import Callee, Each, Names, Started, UndoScope
from dfdsl.graph import (
    Await,
    Break,
    Call,
    Fail,
    If,
    Loop,
    Node,
    Null,
    Part,
    Race,
    Retry,
    Sequence,
    Shape,
    Sleep,
    Strategy,
    SubOrchestration,
    Timeout,
    Try,
    Turn,
    Use,
    Value,
)
from dfdsl.lowering.context import Context, derived, rows, select, sequence, whole_under
from dfdsl.lowering.each_forms import each_form
from dfdsl.lowering.escapes import leaving
from dfdsl.lowering.facts.results import shape_of
from dfdsl.lowering.identities import make_unique
from dfdsl.lowering.instances import PATIENCE, has_failed, outcome, raised
from dfdsl.lowering.names_of import is_child
from dfdsl.lowering.races import swept_race
from dfdsl.lowering.reach import Reach
from dfdsl.lowering.turns import turns
from dfdsl.lowering.undo_reads import seen_by_undo_steps
from dfdsl.lowering.undoing import undone
from dfdsl.protocol import hidden, outcome_of
from dfdsl.record import replace
from dfdsl.walk import nodes, rewrite


def lower_forms(body: Node, context: Context) -> Node:
    body = make_unique(body, context)
    reach = Reach(body)
    seen = seen_by_undo_steps(body, reach, context.target.native_loops)
    older = not context.target.native_loops and context.workflow.database is None

    def change(node: Node) -> Node:
        match node:
            case Call():
                return _told(_call(node), reach) if node.awaited else _call(node)
            case Await():
                return _told(_await(node), reach)
            case Try():
                return _try(node)
            case Retry():
                return _retry(node)
            case Timeout():
                return _timeout(node, context, reach)
            case Each():
                return each_form(node, context)
            case Race():
                return swept_race(node, reach.lost_names_show(node), older)
            case UndoScope():
                value = value_of(node, outcome_of(node.id), node.columns, node.valued)
                return undone(node, value, seen)
            case _:
                return node

    return rewrite(body, change)


# Calls ------------------------------------------------------------------------------------------------------------------


def _call(node: Call) -> SubOrchestration:
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


def _await(node: Await) -> SubOrchestration:
    started = Started(span=node.span, id=derived(node.id, "started"), instance=node.instance)
    return SubOrchestration(
        span=node.span,
        name=node.name or outcome_of(node.id),
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


def _told(node: SubOrchestration, reach: Reach) -> Node:
    """One that fails binds no name. Its outcome is bound before that is known, so under a name of its own if that matters."""
    name = node.name or ""
    if not node.raises or name == outcome_of(node.id) or reach.surely_bound(name):
        return node
    ended = replace(node, name=outcome_of(node.id), tells=True)
    return Sequence(span=node.span, name=name, id=derived(node.id, "told"), steps=(ended,))


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
        usual=False,
    )
    child, leaves = leaving(child)
    return sequence(node, "form", child, *leaves, choice)


def value_of(node: Node, name: str, columns: tuple[tuple[str, str | None], ...] | None, valued: bool) -> Node:
    if not valued:
        return Null(span=node.span, id=derived(node.id, "nothing"))
    return Value(span=node.span, id=derived(node.id, "value"), of=name, columns=columns)


def _retry(node: Retry) -> Node:
    valued = node.valued or node.name is not None
    name = outcome_of(node.id)
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


def _timeout(node: Timeout, context: Context, reach: Reach) -> Node:
    simple = context.target.native_loops and not any(
        is_child(below) or isinstance(below, Break) for below in nodes(node.body)
    )
    simple = simple and not _hands_out_others(node, reach) and not reach.lost_names_show(node)
    return _raced(node, context.workflow.database is None) if simple else _limited(node)


def _hands_out_others(node: Timeout, reach: Reach) -> bool:
    """Whether a name leaves the body that holds no rows: outside, the author's names of a block are read as rows."""
    return any(
        reach.read_outside(below.name, f"{node.id}/body")
        and shape_of(replace(below, name=None)) not in (Shape.ROWS, None)
        for below in nodes(node.body)
        if below.name is not None
    )


def _late(node: Timeout) -> Node:
    if node.otherwise is not None:
        return node.otherwise
    text = f"timeout: the block did not end within {node.seconds} s"
    return Fail(span=node.span, id=derived(node.id, "late"), message=(text,))


def _limited(node: Timeout) -> Node:
    """As a child with a deadline."""
    valued = node.valued or node.name is not None
    name = outcome_of(node.id)
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
        usual=False,
    )
    child, leaves = leaving(child)
    return sequence(node, "form", child, *leaves, choice)


def _raced(node: Timeout, here: bool) -> Node:
    """As the engine's race against a sleep; the loser of it changes no name. here: the instance can read its own nodes."""
    sleep = Sleep(span=node.span, id=derived(node.id, "sleep"), seconds=node.seconds)
    valued, shape = node.valued or node.name is not None, shape_of(node.body)
    rowed = shape in (Shape.ROWS, None)
    if node.otherwise is None and (rowed or not node.read):
        # The winner's result is the race's, whatever it is, and a clock that wins is a failure.
        clock = sequence(node, "clock", sleep, _late(node))
        return Race(
            span=node.span,
            name=node.name,
            id=derived(node.id, "race"),
            branches=(node.body, clock),
            wanted=valued,
            shapes=(shape, None),
        )
    flag, kept = hidden("late", node.id), hidden("value", node.id)
    body = node.body
    value: Node = Null(span=node.span, id=derived(node.id, "nothing"), read=valued)
    if valued and shape is not None:
        body = whole_under(body, kept, derived(node.id, "kept"), here)
        value = Value(
            span=node.span,
            id=derived(node.id, "value"),
            of=kept,
            columns=node.columns,
            here=True,
            paired=not here,
        )
    clock = sequence(
        node, "clock", sleep, select(node.span, node.id, "late flag", "SELECT true AS late", name=flag)
    )
    race = Race(span=node.span, id=derived(node.id, "race"), branches=(body, clock))
    late = select(node.span, node.id, "asked", "SELECT ", Use(of=rows(flag), column="late"), " AS c")
    choice = If(
        span=node.span,
        name=node.name,
        id=derived(node.id, "choice"),
        condition=late,
        then=_late(node),
        otherwise=value,
        usual=False,
    )
    unset = select(node.span, node.id, "in time", "SELECT false AS late", name=flag)
    return sequence(node, "form", unset, race, choice)
