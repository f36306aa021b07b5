"""`step <-> undo`: a body with undo steps runs as a child, whose completed nodes are the record of what was done.

When it has failed, the undo steps of what was done run as children, one after the other and the latest first, and then the
body's failure is raised again. What an undo step reads of the body's names, it reads from the nodes of the body's child.
"""

from dfdsl.forms import Undoable, UndoChain, UndoScope
from dfdsl.graph import (
    If,
    IfRows,
    Node,
    Sequence,
    Slot,
    Sql,
    Strategy,
    SubOrchestration,
    Use,
)
from dfdsl.lowering.context import derived, hidden, rows, sequence
from dfdsl.lowering.escapes import leaving
from dfdsl.lowering.instances import PATIENCE, has_failed, outcome
from dfdsl.parts import change_node
from dfdsl.record import replace
from dfdsl.walk import nodes, rewrite

_FORWARD = "dfx_body_"
"""How a name of the body is called in an undo step: no step of the parent binds it."""


def body_name(name: str) -> str | None:
    """The name in the body that an undo step's name stands for, None for a name from before the body."""
    return name.removeprefix(_FORWARD) if name.startswith(_FORWARD) else None


def undone(node: UndoScope, value: Node) -> Node:
    """value: what gives the body's result when it has completed."""
    name, undo_name = hidden("end", node.id), hidden("undo", node.id)
    chain_id = derived(node.id, "chain")
    forward, undos = _separate(node, chain_id)
    child = SubOrchestration(
        span=node.span,
        name=name,
        id=node.id,
        tag="saga",
        body=forward,
        strategy=Strategy.CHILD,
        period=PATIENCE,
        valued=node.valued,
    )
    chain = UndoChain(
        span=node.span,
        name=undo_name,
        id=chain_id,
        undos=tuple(undo for undo, _ in undos),
        records=tuple(record for _, record in undos),
        of=name,
    )
    child, leaves = leaving(child)
    choice = If(
        span=node.span,
        id=derived(node.id, "failing"),
        condition=has_failed(node, name),
        then=sequence(node, "undoing", chain, _raised(node, outcome(name), rows(undo_name))),
        otherwise=value,
        failing=True,
    )
    return sequence(node, "scope", child, *leaves, choice)


def _raised(node: Node, body: Slot, undo: Slot) -> Sql:
    """The body's failure, and those of undo steps behind it."""
    parts = (
        "DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = concat(convert_from(decode(",
        Use(of=body, column="hex", nullable=True),
        ", 'hex'), 'UTF8'), convert_from(decode(",
        Use(of=undo, column="hex", nullable=True),
        ", 'hex'), 'UTF8')); END $dfx$",
    )
    return Sql(span=node.span, id=derived(node.id, "raised"), parts=parts, verb="DO")


def _separate(node: UndoScope, chain: str) -> tuple[Node, list[tuple[Node, str]]]:
    """The body without its undo steps, and these, each with the name of its record."""
    bound: dict[str, int] = {}
    for below in nodes(node.body):
        if below.name is not None:
            bound[below.name] = bound.get(below.name, 0) + 1
    found: list[tuple[Node, str]] = []
    before: set[str] = set()
    records: dict[str, str] = {}
    for below in nodes(node.body):
        if isinstance(below, Undoable):
            own = below.step.name
            record = own if own is not None and bound[own] == 1 and below.name is None else below.record
            records[below.record] = record
            seen = before | {n.name for n in nodes(below.step) if n.name is not None}
            found.append((_child(below, seen, chain), record))
        if below.name is not None:
            before.add(below.name)

    def forward(below: Node) -> Node:
        return _recorded(below, records[below.record]) if isinstance(below, Undoable) else below

    return rewrite(node.body, forward), found


def _recorded(node: Undoable, record: str) -> Node:
    """The step, so that a node of this name is completed when it is done."""
    made = node.step
    for name in dict.fromkeys(name for name in (node.name, record) if name is not None):
        if made.name is None:
            made = replace(made, name=name)
        elif made.name != name:
            made = Sequence(span=node.span, name=name, id=derived(node.id, f"record {name}"), steps=(made,))
    return made


def _child(node: Undoable, bound: set[str], chain: str) -> SubOrchestration:
    """The undo step as a child; bound: the names that the body binds before it."""
    given: set[str] = set()

    def change(use: Use) -> Use:
        slot = use.of
        if not isinstance(slot, Slot) or slot.name not in bound or slot.name in own:
            return use
        given.add(_FORWARD + slot.name)
        return replace(use, of=replace(slot, name=_FORWARD + slot.name))

    own = {below.name for below in nodes(node.undo) if below.name is not None}

    def changed(below: Node) -> Node:
        if isinstance(below, IfRows) and below.of.name in bound - own:
            given.add(_FORWARD + below.of.name)
            return replace(below, of=replace(below.of, name=_FORWARD + below.of.name))
        return change_node(below, change)

    body = rewrite(node.undo, changed)
    return SubOrchestration(
        span=node.undo.span,
        name=hidden("end", derived(node.id, "undo")),
        id=derived(node.id, "undo"),
        tag="undo",
        body=body,
        strategy=Strategy.CHILD,
        given=tuple(sorted(given)),
        private=True,
        chain=chain,
    )
