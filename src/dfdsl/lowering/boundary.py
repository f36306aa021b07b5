"""Values that go into a child instance, and names that come out of it.

A value that is known when the child is started is no capture in it: the step that starts it writes the value into the
child's text, at a place that stands there instead of the reference. Row sets, and names that the body binds anew, are
captures at its head. What it has bound for others, its last step packs into one row.
"""

from collections.abc import Callable
from typing import Protocol

from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Taken
from dfdsl.graph import (
    Child,
    Computed,
    EngineVariable,
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
from dfdsl.lowering.context import Context, derived, select, sequence
from dfdsl.lowering.facts.results import gives_nothing, is_boxed, shape_of
from dfdsl.lowering.kept import kept
from dfdsl.lowering.names_of import Names
from dfdsl.lowering.places import parameter_place, place, variable_place
from dfdsl.lowering.rebinding import Seen, look
from dfdsl.origins import Bare
from dfdsl.parts import bare_as, texts_of, used, variables_in
from dfdsl.record import Record, replace
from dfdsl.sql.types import without_length
from dfdsl.trampoline import run
from dfdsl.walk import nodes, rewrite


def places_in(key: str, body: Node) -> frozenset[str]:
    """The places that a called workflow's graph is going to have."""
    found: set[str] = set()
    for node in nodes(body):
        for text in texts_of(node):
            found.update(parameter_place(key, use.of.name) for use in used(text) if use.is_parameter)
            found.update(variable_place(key, name) for name in variables_in(text))
    return frozenset(found)


class Split(Record):
    """A body that has become a child. template: its text; packed: the column of each name that comes out, with the shape
    that it has inside; nothing: the body's result is NULL, whatever happens; ordered: the column of the result's rows with their
    columns in order; boxed: it may stand in a box; open: the places that `Reads` has left open, with what fills them.
    """

    template: Template
    packed: dict[str, tuple[str, Shape]]
    nothing: bool
    ordered: str | None = None
    boxed: bool = False
    open: tuple[tuple[str, tuple[Part, ...]], ...] = ()


class Reads(Protocol):
    """Where a body's references to some names are found, when not in the steps of the parent.

    late: their places stay open in the template; whoever starts the child fills them.
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
        self.open: dict[str, tuple[Part, ...]] = {}
        self._reads = reads
        self._places: dict[object, str] = {}

    # Places ---------------------------------------------------------------------------------------------------------

    def _place(self, of: object, fill: tuple[Part, ...]) -> str:
        made = self._places.get(of)
        if made is None:
            made = self._places[of] = place(self.key, str(len(self._places) + 1))
            self.fills[made] = fill
        return made

    def parent(self) -> str:
        """The place of the parent's id."""
        return self._place("parent", ("'{sys_instance_id}'",))

    def _read(self, of: object, found: tuple[Part, ...]) -> str:
        """A place that is filled from elsewhere."""
        at = self._place(of, found)
        if self._reads is not None and self._reads.late:
            self.open[at] = self.fills.pop(at, self.open.get(at, found))
        return at

    def value(self, use: Use) -> tuple[Part, ...]:
        """A reference to what is bound outside, as SQL with a place in it."""
        slot = use.of
        type_ = without_length(slot.type) if isinstance(slot, Parameter) else use.type_name
        null = "NULL"
        if isinstance(slot, Slot) and not (use.nullable or slot.optional):
            null = instances.absent(slot.name, use.column)
        typed = type_ is not None
        found = self._reads.value(use) if self._reads is not None and isinstance(slot, Slot) else None
        if found is not None:
            at = self._read(use, found)
        else:
            at = self._place(use, instances.literal_of((replace(use, nullable=True),), typed, null))
        return (f"({at}::{type_})",) if typed else (f"({at})",)

    def variable(self, variable: EngineVariable) -> tuple[Part, ...]:
        return (f"({self._place(variable, instances.literal_of((variable,), True))}::text)",)

    def bare(self, of: EngineVariable | Use) -> str:
        """A place that is filled with the text of an origin as it stands."""
        found = self._reads.text(of) if self._reads is not None and isinstance(of, Use) else None
        if found is not None:
            return self._read(("bare", of), found)
        return self._place(("bare", of), ("(", of, ")::text"))

    def rows(self, name: str, deep: bool = False) -> str:
        """The statement that binds a name of the parent in the child, as a place. deep: as for `captured`."""
        found = self._reads.rows(name) if self._reads is not None else None
        if found is not None:
            return self._read(("rows", name), found)
        return self._place(("rows", name, deep), captured(instances.rows_text(name), deep))

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
        found = instances.RESULT if name in only_result else name
        pack += [", " if pack else "SELECT ", *_packed(found, shape), f" AS {packed[name][0]}"]
    if ordered:
        pack += [", " if pack else "SELECT ", *instances.rows_text(instances.RESULT), " AS value"]
    if pack:
        steps += (select(node.span, node.id, "pack", *pack, name=instances.NAMES),)
    if node.awaited and node.database is None:
        parent = made.parent()
        wake = f"SELECT df.signal('{parent}', 'sub::{node.id}')"
        steps += (select(node.span, node.id, "wake", wake),)
    if last is not None:
        steps += (last(made),)
    context.children[made.key] = Child(
        key=made.key,
        workflow=context.workflow.name,
        span=node.span,
        body=sequence(node, "child", *heads, *steps),
        below=templates_in(body),
    )
    fills = tuple(made.fills.items())
    return Split(
        template=Template(child=made.key, fills=fills),
        packed=packed,
        nothing=nothing,
        ordered="value" if ordered else None,
        boxed=in_box,
        open=tuple(made.open.items()),
    )


def templates_in(body: Node) -> tuple[str, ...]:
    """The keys of the children that the steps of a graph start."""
    found = (
        part.child
        for node in nodes(body)
        if isinstance(node, Sql)
        for part in node.parts
        if isinstance(part, Template)
    )
    return tuple(dict.fromkeys(found))


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


def _packed(name: str, shape: Shape) -> tuple[Part, ...]:
    if shape in (Shape.ROWS, Shape.ANY):
        return instances.rows_text(name)
    whole = Use(of=Slot(name=name, shape=Shape.ANY), nullable=True)
    return instances.row_of(shape, ("(", whole, ")::jsonb"), native=False)


def captured(rows: tuple[Part, ...], deep: bool = False) -> tuple[Part, ...]:
    """SQL that gives the text of a statement which selects these rows, values and columns as they are.

    rows: SQL of the text of a JSON array of objects, or of NULL. deep: the statement may stand where the graph's text is
    JSON in a string of JSON, as the third branch of a join is up to 0.2.5; there a plain name has to stand without quotes.
    """
    label, columns = r"U&\"', w, '\" UESCAPE ''!''')", "w, o"
    if deep:
        label = f"', CASE WHEN k ~ '^[a-z_][a-z0-9_]*$' THEN k ELSE concat('{label} END)"
        columns = "w, k, o"
    return (
        "(SELECT CASE WHEN j IS NULL THEN 'SELECT NULL::text AS result WHERE false' ELSE concat('SELECT ',"
        f" (SELECT string_agg(concat('e -> U&''', w, ''' UESCAPE ''!'' AS {label}, ', ' ORDER BY o)"
        f" FROM (SELECT {instances.escaped('k')} AS {columns} FROM json_object_keys(j::json -> 0) WITH ORDINALITY AS c(k, o)) c),"
        " ' FROM json_array_elements(convert_from(decode(''', encode(convert_to(j, 'UTF8'), 'hex'),"
        " ''',''hex''),''UTF8'')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o') END FROM (SELECT ",
        *rows,
        " AS j OFFSET 0) q)",
    )
