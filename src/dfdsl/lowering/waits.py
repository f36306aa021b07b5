"""`race { wait_for_signal('x'), sleep(n) }` becomes one wait with a time-out: no branch, no start-up race, no loser.

Source: shared recordings: a wait in a branch subscribes later than one at the root, and an early signal is lost.
"""

from dfdsl.graph import Node, Race, Sequence, Shape, Sleep, Slot, Use, WaitForSignal
from dfdsl.limits import LONGEST_TIMEOUT
from dfdsl.lowering.context import Context, select
from dfdsl.protocol import hidden
from dfdsl.record import replace
from dfdsl.sql.text import inert_literal
from dfdsl.walk import rewrite


def join_waits(body: Node, context: Context) -> Node:
    return rewrite(body, _change)


def _change(node: Node) -> Node:
    if not isinstance(node, Race) or len(node.branches) != 2:
        return node
    for wait, sleep in (node.branches, node.branches[::-1]):
        if (
            isinstance(wait, WaitForSignal)
            and wait.timeout is None
            and wait.name is None
            and isinstance(sleep, Sleep)
            and sleep.computed is None
            and sleep.name is None
            and 0 < sleep.seconds <= LONGEST_TIMEOUT
        ):
            return _one_wait(node, wait, sleep)
    return node


def _one_wait(race: Race, wait: WaitForSignal, sleep: Sleep) -> Node:
    timed = replace(wait, timeout=sleep.seconds, span=race.span)
    if race.keys is None:
        return replace(timed, name=race.name)
    if not race.wanted:
        return timed
    signalled, late = (race.keys[race.branches.index(branch)] for branch in (wait, sleep))
    name = hidden("wait", race.id)
    slot = Slot(name=name, shape=Shape.SIGNAL)
    timed_out = Use(of=slot, column="timed_out")
    told = select(
        race.span,
        race.id,
        "winner",
        "SELECT CASE WHEN ",
        timed_out,
        f" THEN {inert_literal(late)} ELSE {inert_literal(signalled)} END AS winner,\n    CASE WHEN NOT ",
        timed_out,
        " THEN ",
        Use(of=slot),
        " END AS result",
        name=race.name,
    )
    return Sequence(span=race.span, steps=(replace(timed, name=name), told))
