"""A race whose branches hold children: the losers' children are cancelled, and a winner that fails does not prevent that.

The engine cancels a branch that has lost, and nothing that its steps have started. So a step behind the race cancels the
children of all branches that still run; those of the winner have ended. A race that fails would never get there: where
two branches can fail, or break out of a loop, each of those runs as a child itself, since a child that fails does not
fail its parent. Its failure is raised, its break done, behind the race. Where there is only one, the others hold no child.

On older targets loops, joins and races may become children by a later pass, the race itself too (`strategies`): where they
stand in a branch, they count as if they were.
"""

from dfdsl.forms import UndoChain
from dfdsl.graph import (
    Join,
    Loop,
    Node,
    Null,
    Race,
    Sequence,
    Sleep,
    Strategy,
    SubOrchestration,
    Turn,
    Use,
    Value,
    WaitForSchedule,
    WaitForSignal,
)
from dfdsl.lowering import escapes
from dfdsl.lowering.apart import child_of
from dfdsl.lowering.context import NEVER, derived, select, sequence
from dfdsl.lowering.facts.results import own_breaks, shape_of
from dfdsl.lowering.instances import PATIENCE, outcome, raised, sweep
from dfdsl.lowering.names_of import is_child
from dfdsl.protocol import hidden, outcome_of
from dfdsl.record import replace
from dfdsl.walk import nodes

_HARMLESS = (Sequence, Sleep, WaitForSchedule, WaitForSignal, Null)


def swept_race(node: Race, alone: bool, older: bool) -> Node:
    """The race with the steps around it; itself where no branch holds children. alone: each branch has to be one; older: the
    target may need children for loops, joins and races."""
    held = [_children(branch, older) for branch in node.branches]
    if not any(held) and not alone:
        return node
    ended = outcome_of(node.id)
    before: list[Node] = []
    behind: list[Node] = []
    leaving: list[Node] = []
    branches: list[Node] = []
    harmless = [all(isinstance(below, _HARMLESS) for below in nodes(branch)) for branch in node.branches]
    apart = harmless.count(False) > (0 if alone else 1)
    if node.wanted or node.name:
        # The loop of one round, which keeps the result, would keep their breaks as well.
        apart = apart or any(map(own_breaks, node.branches))
    for at, branch in enumerate(node.branches):
        if not apart or harmless[at]:
            branches.append(branch)
            continue
        made, leaves = _as_child(node, branch, at, ended)
        branches.append(made)
        held[at] = [("branch", derived(node.id, f"branch {at}"))]
        if leaves:
            flag = hidden("left", derived(node.id, f"branch {at}"))
            before.append(select(node.span, node.id, f"stays {at}", "SELECT 0 AS k", name=flag))
            leaving.extend(leaves)
    if apart:
        none = "SELECT 'completed' AS status, NULL::text AS hex"
        before.append(select(node.span, node.id, "no failure", none, name=ended))
        behind.insert(0, raised(node, ended))
    chosen = [child for found in held for child in found]
    if older:
        chosen.append(child_of(node))
    behind.insert(0, select(node.span, node.id, "sweep", *sweep(chosen)))
    # A row that is read by its name holds texts otherwise than one that is only a result.
    read = hidden("race", node.id) if node.name is not None and node.keys is not None else None
    race = replace(node, name=read, branches=tuple(branches))
    if not (node.wanted or node.name):
        return sequence(node, "swept", *before, race, *behind, *leaving)
    # What is the condition of a loop of one round leaves its result as it is.
    name = node.name
    if leaving and name is None:
        name = hidden("won", node.id)
    over = select(node.span, node.id, "over", NEVER)
    once = Loop(
        span=node.span,
        name=name,
        id=derived(node.id, "result"),
        body=race,
        condition=sequence(node, "again", *behind, over),
        turn=Turn.AFTER,
        once=True,
    )
    if not leaving or not node.wanted:
        return sequence(node, "swept", *before, once, *leaving)
    # A break leaves no loop of one round: it stands behind that one, and then the result once more.
    value = Value(span=node.span, id=derived(node.id, "value"), of=name or "", here=True)
    return sequence(node, "swept", *before, once, *leaving, value)


def _children(branch: Node, older: bool) -> list[tuple[str, str]]:
    """Tag and id of the children that the steps of a branch start and wait for; not those of children."""
    found: list[tuple[str, str]] = []
    for node in nodes(branch):
        if older and isinstance(node, Loop | Join | Race | WaitForSchedule):
            # One that stays where it is has no child to find.
            found.append(child_of(node))
        elif isinstance(node, UndoChain):
            found.append(("undo", node.id))
        elif is_child(node):
            assert isinstance(node, SubOrchestration)
            if node.awaited and node.tag not in ("await", "undo"):
                found.append((node.tag, node.id))
    return found


def _as_child(race: Race, branch: Node, at: int, ended: str) -> tuple[Node, tuple[Node, ...]]:
    """A branch as a child that tells how it ended, and the steps behind the race that break for it."""
    id = derived(race.id, f"branch {at}")
    name = outcome_of(id)
    shape = shape_of(branch)
    valued = race.wanted and shape is not None
    child = SubOrchestration(
        span=branch.span,
        name=name,
        id=id,
        tag="branch",
        body=branch,
        strategy=Strategy.CHILD,
        period=PATIENCE,
        valued=valued,
    )
    child, leaves = escapes.leaving(child)
    of = outcome(name)
    told = select(
        branch.span,
        id,
        "told",
        "SELECT ",
        Use(of=of, column="status"),
        " AS status, ",
        Use(of=of, column="hex", nullable=True),
        " AS hex",
        name=ended,
    )
    steps: list[Node] = [child, told]
    if valued:
        steps.append(Value(span=branch.span, id=derived(id, "value"), of=name))
    elif race.wanted:
        steps.append(Null(span=branch.span, id=derived(id, "nothing"), read=True))
    return Sequence(span=branch.span, id=derived(id, "apart"), steps=tuple(steps)), leaves
