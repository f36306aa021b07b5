"""`step <-> undo`: a body with undo steps runs as a child, whose completed nodes are the record of what was done.

When it has failed, the undo steps of what was done run as children, one after the other and the latest first, and then the
body's failure is raised again. What an undo step reads of the body's names, it reads from the nodes of the body's child.
"""

from collections import Counter

from dfdsl.forms import Names, Undoable, UndoChain, UndoScope
from dfdsl.graph import (
    If,
    IfRows,
    Node,
    Part,
    Sequence,
    Shape,
    Slot,
    Sql,
    Strategy,
    SubOrchestration,
    Use,
)
from dfdsl.lowering.context import COPY, derived, rows, select, sequence
from dfdsl.lowering.escapes import leaving
from dfdsl.lowering.instances import PATIENCE, handing_on, has_failed, outcome
from dfdsl.lowering.undo_reads import Seen
from dfdsl.parts import change_node, uses
from dfdsl.protocol import hidden, outcome_of
from dfdsl.record import replace
from dfdsl.sql.plain import neutral_name
from dfdsl.walk import nodes, rewrite

_FORWARD = "dfx_body_"
"""How a name of the body is called in an undo step: no step of the parent binds it."""


def body_name(name: str) -> str | None:
    """The name in the body that an undo step's name stands for, None for a name from before the body."""
    return name.removeprefix(_FORWARD) if name.startswith(_FORWARD) else None


def undone(node: UndoScope, value: Node, seen: Seen) -> Node:
    """value: what gives the body's result when it has completed."""
    name, undo_name = outcome_of(node.id), hidden("undo", node.id)
    chain_id = derived(node.id, "chain")
    forward, undos = _separate(node, chain_id, seen)
    read = {name for undo, _ in undos for below in nodes(undo) for name in uses(below)}
    held = frozenset(body_name(name) or name for name in read)
    child = SubOrchestration(
        span=node.span,
        name=name,
        id=node.id,
        tag="saga",
        body=forward,
        strategy=Strategy.CHILD,
        period=PATIENCE,
        valued=node.valued,
        held=held,
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
    names = Names(span=node.span, id=derived(node.id, "names"), of=name, failed=True)
    failure = _raised(node, outcome(name), rows(undo_name))
    choice = If(
        span=node.span,
        id=derived(node.id, "failing"),
        condition=has_failed(node, name),
        then=sequence(node, "undoing", chain, names, failure),
        otherwise=value,
        usual=False,
    )
    return sequence(node, "scope", child, *leaves, choice)


def _raised(node: Node, body: Slot, undo: Slot) -> Sql:
    """The body's failure, and those of undo steps behind it."""
    failed, more = Use(of=body, column="hex", nullable=True), Use(of=undo, column="hex", nullable=True)
    return handing_on(node, ("'failed'",), (failed,), (more,))


def _separate(node: UndoScope, chain: str, seen: Seen) -> tuple[Node, list[tuple[Node, str]]]:
    """The body without its undo steps, and these, each with the name of its record."""
    bound = Counter(below.name for below in nodes(node.body) if below.name is not None)
    found: list[tuple[Node, str]] = []
    recorded: dict[str, tuple[str, tuple[Node, ...]]] = {}
    for below in nodes(node.body):
        if isinstance(below, Undoable):
            own = below.step.name
            sight = seen[below.record]
            # How a call has ended is bound before it fails for that.
            fails = isinstance(below.step, SubOrchestration) and below.step.raises
            known = own is not None and bound[own] == 1 and below.name is None and sight.alone and not fails
            record = own if own is not None and known else below.record
            reads = _Reads(below, record, sight.seen, sight.unclear)
            found.append((reads.child(chain), record))
            recorded[below.record] = record, reads.kept()

    def forward(below: Node) -> Node:
        return _recorded(below, *recorded[below.record]) if isinstance(below, Undoable) else below

    return rewrite(node.body, forward), found


def _recorded(node: Undoable, record: str, before: tuple[Node, ...]) -> Node:
    """The step, so that a node of this name is completed when it is done. before: steps that stand before it."""
    made = node.step
    for name in dict.fromkeys(name for name in (node.name, record) if name is not None):
        if made.name is None:
            made = replace(made, name=name)
        elif made.name != name:
            made = Sequence(span=node.span, name=name, id=derived(node.id, f"record {name}"), steps=(made,))
    return Sequence(span=node.span, id=derived(node.id, "kept"), steps=(*before, made)) if before else made


class _Reads:
    """What an undo step reads of the names that the body binds before it.

    A branch that runs beside the step, or has lost a race before it, may bind such a name, too, and the nodes of a body do not
    tell whose they are; so what the step sees of that name is kept by a step of its own branch. seen, unclear: as in `Seen`.
    """

    def __init__(self, node: Undoable, record: str, seen: set[str], unclear: set[str]) -> None:
        self._node = node
        self._record = record
        own = {below.name for below in nodes(node.undo) if below.name is not None}
        self._seen, self._unclear = seen - own, unclear - own
        self._values: dict[str, tuple[Part, ...]] = {}
        self._rows: dict[str, str] = {}
        self._given: set[str] = set()

    def child(self, chain: str) -> SubOrchestration:
        """The undo step as a child."""

        def changed(below: Node) -> Node:
            if isinstance(below, IfRows) and below.of.name in self._seen:
                below = replace(below, of=self._slot(below.of, rows=True))
            return change_node(below, self._change)

        node = self._node
        return SubOrchestration(
            span=node.undo.span,
            name=outcome_of(derived(node.id, "undo")),
            id=derived(node.id, "undo"),
            tag="undo",
            body=rewrite(node.undo, changed),
            strategy=Strategy.CHILD,
            given=tuple(sorted(self._given)),
            private=True,
            chain=chain,
        )

    def kept(self) -> tuple[Node, ...]:
        """The steps that keep what the undo step sees."""
        steps = [
            select(self._node.span, self._node.id, f"kept {name}", COPY, _all_rows(name), name=kept)
            for name, kept in self._rows.items()
        ]
        if self._values:
            columns: list[Part] = []
            for column, value in self._values.items():
                columns += [", " if columns else "SELECT ", *value, f" AS {neutral_name(column)}"]
            steps.append(select(self._node.span, self._node.id, "kept", *columns, name=self._kept_values))
        return tuple(steps)

    @property
    def _kept_values(self) -> str:
        return hidden("seen", self._node.id)

    def _change(self, use: Use) -> Use:
        slot = use.of
        if not isinstance(slot, Slot) or slot.name not in self._seen:
            return use
        if slot.name not in self._unclear or slot.name == self._node.step.name or use.rows:
            return replace(use, of=self._slot(slot, use.rows))
        column = slot.name if use.column is None else f"{slot.name}.{use.column}"
        read = replace(use, nullable=True)
        typed = use.type_name is not None
        self._values[column] = ("(", read, ")::text") if typed else (read,)
        name = self._name(self._kept_values)
        kept = Slot(name=name, shape=Shape.ROWS, columns=((column, use.type_name),))
        return replace(use, of=kept, column=column)

    def _slot(self, slot: Slot, rows: bool) -> Slot:
        """The slot of a name of the body in the undo step."""
        if slot.name == self._node.step.name and slot.name in self._unclear:
            return replace(slot, name=self._name(self._record))
        if rows and slot.name in self._unclear:
            kept = self._rows.setdefault(slot.name, hidden(f"seen{len(self._rows)}", self._node.id))
            return replace(slot, name=self._name(kept))
        return replace(slot, name=self._name(slot.name))

    def _name(self, name: str) -> str:
        self._given.add(_FORWARD + name)
        return _FORWARD + name


def _all_rows(name: str) -> Use:
    return Use(of=rows(name), rows=True, alias=name)
