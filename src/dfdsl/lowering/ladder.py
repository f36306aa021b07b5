"""Waiting for a child without a loop, for engines that do not run a loop in the middle of a graph.

Rungs of doubling waits, each behind the one before: a signal ends a wait at once, and behind each wait the parent looks. The
rungs are stored and, as far as nobody gets there, not executed.
"""

from dfdsl.graph import If, Node, Sleep, Sql, WaitForSignal
from dfdsl.lowering.context import derived, sequence
from dfdsl.lowering.instances import called
from dfdsl.sql.text import inert_literal

RUNGS = 26
"""Together 776 days."""


def waits(deadline: int | None) -> list[int]:
    """The seconds of each rung. deadline: in seconds; behind the last rung it is over."""
    found = [1 << rung for rung in range(RUNGS)]
    if deadline is None:
        return found
    fitting: list[int] = []
    while sum(fitting) < deadline and len(fitting) < RUNGS:
        fitting.append(min(found[len(fitting)], deadline - sum(fitting)))
    # The clock of the start may run a second ahead of this one's.
    return [*fitting, 1, 2]


def climbed(
    node: Node, signal: str | None, deadline: int | None, ended: Sql, rungs: list[int] | None = None
) -> Node:
    """Wait for a child. signal: what it sends at its end; None: it sends nothing.

    ended: the step that binds how it ended, with whether it has not as the first column; rungs: the seconds of each, where
    they are others than those that double.
    """
    last = rungs if rungs is not None else waits(deadline)
    text = inert_literal(f"the child instance had not ended after {sum(last) // 86_400} days")
    made: Node = Sql(
        span=node.span,
        id=derived(node.id, "not ended"),
        parts=("SELECT * FROM ", *called("fail", text)),
        verb="DO",
        gives=(),
    )
    for rung, seconds in reversed(list(enumerate(last))):
        id = derived(node.id, f"wait{rung}")
        wait: Node = (
            Sleep(span=node.span, id=id, seconds=seconds)
            if signal is None
            else WaitForSignal(span=node.span, id=id, signal=signal, timeout=seconds)
        )
        looked = Sql(
            span=ended.span,
            name=ended.name,
            id=derived(node.id, f"ended{rung}"),
            parts=ended.parts,
            verb=ended.verb,
        )
        nothing = Sleep(span=node.span, id=derived(node.id, f"over{rung}"), seconds=0)
        asked = If(
            span=node.span,
            id=derived(node.id, f"rung{rung}"),
            condition=looked,
            then=made,
            otherwise=nothing,
            usual=False,
        )
        made = sequence(node, f"climb{rung}", wait, asked)
    return made
