"""Values that go into a child instance, and names that come out of it.

A value that is known when the child is started is no capture in it: the step that starts it gives the value to the function
that makes the child's graph, as the text of a constant. Row sets, and names that the body binds anew, are captures at its
head. What it has bound for others, its last step packs into one row.
"""

import re
from collections.abc import Callable
from typing import Protocol

from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Taken
from dfdsl.graph import (
    Child,
    Computed,
    EngineVariable,
    Hole,
    Http,
    IfRows,
    Joined,
    Node,
    Null,
    Parameter,
    Part,
    Shape,
    Slot,
    Sql,
    SubOrchestration,
    Template,
    Use,
)
from dfdsl.lowering import instances
from dfdsl.lowering.arguments import argument
from dfdsl.lowering.context import Context, derived, kept_whole, select, sequence
from dfdsl.lowering.escapes import BROKE
from dfdsl.lowering.facts.results import gives_nothing, is_boxed, shape_of
from dfdsl.lowering.kept import kept
from dfdsl.lowering.names_of import Names
from dfdsl.lowering.rebinding import Seen, look
from dfdsl.origins import Bare
from dfdsl.parts import bare_as, texts_of, used
from dfdsl.protocol import NAMES, RESULT, wake
from dfdsl.record import Record, replace
from dfdsl.sql.types import without_length
from dfdsl.trampoline import run
from dfdsl.walk import nodes, rewrite

_HIDDEN = re.compile(r"^dfx_(row|seen)\w*$|^dfx_body_(?=\w)")
"""Names that no author has given, and what is told of them: the row of an `each`, or what a body saw."""


class Split(Record):
    """A body that has become a child. template: its graph; packed: the column of each name that comes out, with the shape
    that it has inside; nothing: the body's result is NULL, whatever happens; ordered: the column of the result's rows with their
    columns in order; boxed: it may stand in a box.
    """

    template: Template
    packed: dict[str, tuple[str, Shape]]
    nothing: bool
    ordered: str | None = None
    boxed: bool = False


class Reads(Protocol):
    """Where a body's references to some names are found, when not in the steps of the parent.

    late: what they read is the member of a chain, which the function of the child's graph is given as it is.
    """

    late: bool

    def value(self, use: Use) -> tuple[Part, ...] | None:
        """SQL that gives the text of a constant, or None for a name that is found as usual."""

    def text(self, use: Use) -> tuple[Part, ...] | None:
        """SQL that gives the value itself as text, or None."""

    def rows(self, name: str) -> tuple[Part, ...] | None:
        """SQL that gives the text of a statement with the rows of a name, or None."""


class Body:
    """One body on its way into a child."""

    def __init__(self, key: str, reads: Reads | None = None) -> None:
        self.key = key
        self.fills: dict[str, tuple[Part, ...]] = {}
        self.computed: dict[str, tuple[Part, ...]] = {}
        self.taken = {"parent", "place"}
        self._reads = reads
        self._names: dict[object, str] = {}

    # Arguments ------------------------------------------------------------------------------------------------------

    def _given(self, of: object, fill: tuple[Part, ...], name: str = "") -> Hole:
        """The argument that stands for something; fill: SQL of its text; name: what a reader would call it."""
        made = self._names.get(of)
        if made is None:
            made = name if name and name not in self.taken else f"{name}{len(self._names) + 1}"
            self._names[of] = made
            self.taken.add(made)
            self.fills[made] = fill
        return argument(made)

    def parent(self) -> Hole:
        """The parent's id."""
        self.computed["parent"] = ("df_parent",)
        return argument("parent")

    def place(self) -> Hole:
        """Which member of a chain it is, from 1."""
        self.computed["place"] = ("df_place",)
        return argument("place")

    def _read(self, of: object, found: tuple[Part, ...], name: str) -> Hole:
        """An argument that comes from elsewhere."""
        made = self._given(of, found, name)
        if self._reads is not None and self._reads.late:
            self.computed[made.name] = self.fills.pop(made.name, self.computed.get(made.name, found))
        return made

    def value(self, use: Use) -> tuple[Part, ...]:
        """A reference to what is bound outside, as SQL with an argument in it."""
        slot = use.of
        type_ = without_length(slot.type) if isinstance(slot, Parameter) else use.type_name
        needed = None
        if isinstance(slot, Slot) and not (use.nullable or slot.optional):
            needed = instances.needed(slot.name, use.column)
        typed = type_ is not None
        found = self._reads.value(use) if self._reads is not None and isinstance(slot, Slot) else None
        name = _HIDDEN.sub(r"\1", slot.name)
        if use.column is not None:
            name += f"_{use.column}"
        if found is not None:
            made = self._read(use, found, name)
        else:
            made = self._given(use, instances.literal_of((replace(use, nullable=True),), typed, needed), name)
        return ("(", made, f"::{type_})" if typed else ")")

    def variable(self, variable: EngineVariable) -> tuple[Part, ...]:
        made = self._given(variable, instances.literal_of((variable,), True), variable.name)
        return ("(", made, "::text)")

    def bare(self, of: EngineVariable | Use) -> Hole:
        """The text of an origin as it stands."""
        found = self._reads.text(of) if self._reads is not None and isinstance(of, Use) else None
        if found is not None:
            return self._read(("bare", of), found, "origin")
        return self._given(("bare", of), ("(", of, ")::text"), "origin")

    def rows(self, name: str, deep: bool = False) -> Hole:
        """The statement that binds a name of the parent in the child. deep: as for `rows_statement`."""
        found = self._reads.rows(name) if self._reads is not None else None
        if found is not None:
            return self._read(("rows", name), found, f"rows_{name}")
        return self._given(("rows", name, deep), captured(instances.rows_text(name), deep), f"rows_{name}")

    # Texts ------------------------------------------------------------------------------------------------------------

    def crossed(self, parts: tuple[Part, ...], local: frozenset[str]) -> tuple[Part, ...]:
        """Parts of a step in the child. local: the names that it has itself."""
        made: list[Part] = []
        for part in parts:
            match part:
                case Use() if part.is_parameter or part.of.name not in local:
                    made += self.value(part)
                case EngineVariable():
                    made += self.variable(part)
                case Joined():
                    pieces = (self._piece(piece, local) for piece in part.parts)
                    made.append(replace(part, parts=tuple(pieces)))
                case Computed():
                    made.append(Computed(parts=self.crossed(part.parts, local)))
                case Template():
                    fills = tuple((at, self.crossed(fill, local)) for at, fill in part.fills)
                    made.append(replace(part, fills=fills))
                case _:
                    made.append(part)
        return tuple(made)

    def _piece(self, piece: Part, local: frozenset[str]) -> Part:
        if isinstance(piece, str):
            return piece
        return Computed(parts=self.crossed((piece,), local))


def split(
    node: SubOrchestration,
    names: Names,
    context: Context,
    ordered: bool,
    reads: Reads | None = None,
    last: Callable[[Body], Node] | None = None,
) -> Split:
    """Take a body out of its graph, into `context.children`. ordered: its result's rows are wanted with their columns in order.

    last: makes the child's last step.
    """
    made = Body(f"{context.part}:{node.id}", reads)
    body = node.body
    seen = Seen()
    run(look(body, seen))
    bound = frozenset(below.name for below in nodes(body) if below.name is not None)
    exports = sorted(names.exports(node.id))
    before = names.before(node.id)
    taken = {name for name in exports if name not in seen.sure}
    taken |= {name for name in bound & seen.early if name in before}
    taken |= {name for name in row_sets(body) if name not in bound}
    if node.bare:
        taken.clear()

    def rows_of(name: str, id: str, of: str, deep: bool = False) -> Node:
        """The step that binds a name of the child to what `of` is in the parent."""
        if of not in before:
            return Null(span=node.span, name=name, id=id, read=True)
        if names.shapes_outside(node.id, of) - {Shape.ROWS}:
            context.diagnostics.append(codes.NO_ROWS_INTO_CHILD.at(node.span, name=of))
        return Sql(span=node.span, name=name, id=id, parts=(made.rows(of, deep),), verb="SELECT")

    heads = [rows_of(name, derived(node.id, f"in {name}"), name) for name in sorted(taken)]
    local = bound | taken

    def change(below: Node) -> Node:
        if isinstance(below, Taken):
            return rows_of(below.name or "", below.id, below.of, deep=True)
        if isinstance(below, Http) and any(
            isinstance(part, Bare) for text in texts_of(below) for part in text
        ):
            return bare_as(below, made.bare)
        return (
            replace(below, parts=made.crossed(below.parts, local))
            if isinstance(below, Sql) and any(not isinstance(part, str) for part in below.parts)
            else below
        )

    nothing, in_box = gives_nothing(body), is_boxed(body)
    body = rewrite(body, change)
    steps, only_result = kept(body, node, context)
    packed: dict[str, tuple[str, Shape]] = {}
    pack: list[Part] = []
    for name in exports:
        shape = _shape_inside(node, name, context)
        packed[name] = f"n{len(packed) + 1}", shape
        found = RESULT if name in only_result else name
        exact = name.startswith(BROKE) and names.columns(name) is not None
        rows = _from_node(found) if exact else _packed(found, shape)
        pack += [", " if pack else "SELECT ", *rows, f" AS {packed[name][0]}"]
    if ordered:
        pack += [", " if pack else "SELECT ", *instances.rows_text(RESULT), " AS value"]
    if pack:
        steps += (select(node.span, node.id, "pack", *pack, name=NAMES),)
    if node.awaited and node.database is None:
        parent = made.parent()
        told = ("SELECT df.signal('", parent, f"', '{wake(node.id)}')")
        steps += (select(node.span, node.id, "wake", *told),)
    if last is not None:
        steps += (last(made),)
    context.children[made.key] = Child(
        key=made.key,
        workflow=context.workflow.name,
        span=node.span,
        body=sequence(node, "child", *heads, *steps),
        arguments=tuple(made.fills),
        computed=tuple(made.computed.items()),
    )
    fills = tuple(made.fills.items())
    return Split(
        template=Template(child=made.key, fills=fills),
        packed=packed,
        nothing=nothing,
        ordered="value" if ordered else None,
        boxed=in_box,
    )


def row_sets(body: Node) -> set[str]:
    """The names whose rows are read."""
    found: set[str] = set()
    for node in nodes(body):
        if isinstance(node, IfRows):
            found.add(node.of.name)
        for text in texts_of(node):
            found.update(use.of.name for use in _uses(text) if use.rows)
    return found


def _uses(parts: tuple[Part, ...]) -> list[Use]:
    return [use for use in used(parts) if not use.is_parameter]


def _shape_inside(node: SubOrchestration, name: str, context: Context) -> Shape:
    found = {shape_of(replace(below, name=None)) for below in nodes(node.body) if below.name == name}
    told = found - {None}
    if len(told) > 1 or Shape.ANY in told:
        context.diagnostics.append(codes.KINDS_OUT_OF_CHILD.at(node.span, name=name))
    return next(iter(told), None) or Shape.ROWS


def _from_node(name: str) -> tuple[Part, ...]:
    """The text of a name's rows as its node has them: they are handed on as they are, and nobody casts them back."""
    return (f"({kept_whole(name)} -> 'rows')::text",)


def _packed(name: str, shape: Shape) -> tuple[Part, ...]:
    if shape in (Shape.ROWS, Shape.ANY):
        return instances.rows_text(name)
    whole = Use(of=Slot(name=name, shape=Shape.ANY), nullable=True)
    return instances.row_of(shape, ("(", whole, ")::jsonb"), native=False)


def captured(rows: tuple[Part, ...], deep: bool = False) -> tuple[Part, ...]:
    """SQL that gives the text of a statement which selects these rows, values and columns as they are.

    rows: SQL of the text of a JSON array of objects, or of NULL; deep: as for `rows_statement`.
    """
    return instances.called("rows_statement", rows, *(["true"] if deep else []))
