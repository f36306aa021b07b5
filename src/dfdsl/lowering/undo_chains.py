"""Undo steps: a chain of children, one for each step that is done, the latest first."""

from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Prepared, UndoChain
from dfdsl.graph import COLUMNS_OF, KEYED, Node, Part, Shape, Slot, SubOrchestration, Use
from dfdsl.lowering import instances
from dfdsl.lowering.boundary import captured, split
from dfdsl.lowering.chains import MOST_ROWS, Chain
from dfdsl.lowering.context import Context, rows
from dfdsl.lowering.instances import ON_ITS_LINE, called
from dfdsl.lowering.names_of import Names
from dfdsl.lowering.outgoing import columns_listed
from dfdsl.lowering.undoing import body_name
from dfdsl.parts import texts_of, used
from dfdsl.record import replace
from dfdsl.source import Span
from dfdsl.sql.text import inert_literal
from dfdsl.walk import nodes


def undo_step(node: SubOrchestration, names: Names, context: Context) -> Node:
    """An undo step, made ready for its chain. Its node is within the chain's, which is done after it."""
    chain = _Undo(node.span, node.chain, node.generation, None)
    found = split(
        replace(node, awaited=False),
        names,
        context,
        False,
        _BodyReads(node, names, context),
        chain.successor,
    )
    return Prepared(span=node.span, id=node.id, text=found.template)


def undo_chain(node: UndoChain, names: Names, context: Context) -> Node:
    """The steps in place of a chain of undo steps."""
    chain = _Undo(node.span, node.id, node.generation, node)
    chain.loops = context.target.native_loops
    chain.raced = names.raced(node.id)
    return chain.steps()


_STEP = f"{ON_ITS_LINE}  "


class _Undo(Chain):
    """Of several texts, those whose record is there, the latest first."""

    tag = "undo"
    too_many = f"; more than {MOST_ROWS} undo steps, so none of them ran"

    def __init__(self, span: Span, id: str, generation: tuple[Part, ...], node: UndoChain | None) -> None:
        super().__init__(span, id, generation, node.name if node is not None else None, 1, True)
        self._node = node

    def members(self) -> tuple[Part, ...]:
        """Each with the function that makes its graph, and what that is given."""
        assert self._node is not None
        of = Use(of=rows(self._node.of), column="instance_id")
        made: list[Part] = [
            "(SELECT json_agg(pg_catalog.json_build_object('graph', graph, 'given', given) ORDER BY at DESC, k DESC)"
            f"{ON_ITS_LINE}FROM ",
            *called("body_instances", (of,)),
            " u(ids) CROSS JOIN LATERAL (",
        ]
        for at, (undo, record) in enumerate(zip(self._node.undos, self._node.records, strict=True), 1):
            assert isinstance(undo, Prepared)
            made += [
                f"{_STEP}UNION ALL" if at > 1 else "",
                f"{_STEP}SELECT d.at, {at}, ",
                undo.text,
                f"{_STEP}FROM ",
                *called("done_at", f"u.ids, '{record}'"),
                " d(at) WHERE d.at IS NOT NULL",
            ]
        return (*made, ") q(at, k, graph, given))")

    def graph(self) -> tuple[Part, ...]:
        return ("NULL, NULL",)

    def outcome(self, raced: list[tuple[Part, ...]]) -> tuple[Part, ...]:
        return called("undo_outcome", instances.ME, f"'{self.kid}'", *raced)


class _BodyReads:
    """References of an undo step to the names of the body: its nodes are looked up, as they were when the step was done.

    A name that the body has not bound by then is what it was before the body.
    """

    late = False

    def __init__(self, node: SubOrchestration, names: Names, context: Context) -> None:
        self._node = node
        self._names = names
        self._before = names.before(node.id)
        self._context = context

    def _result(self, name: str) -> tuple[Part, ...]:
        return called("result_at", f"u.ids, '{name}', d.at")

    def value(self, use: Use) -> tuple[Part, ...] | None:
        name = body_name(use.of.name)
        slot = use.of
        if name is None or not isinstance(slot, Slot):
            return None
        typed = use.type_name is not None
        needed = None if use.nullable else self._needed(name, use.column)
        made = self._found(name, slot, use, typed, needed)
        if name not in self._before:
            return made
        outer = replace(use, of=replace(slot, name=name), nullable=True)
        known = ("(CASE WHEN ", *self._result(name), " IS NOT NULL THEN ")
        return (*known, *made, " ELSE ", *instances.literal_of((outer,), typed, needed), " END)")

    def text(self, use: Use) -> tuple[Part, ...] | None:
        return None

    @staticmethod
    def _needed(name: str, column: str | None) -> str:
        """What a value that is not there is called; kept values are columns that are called like the references to them."""
        if name.startswith("dfx_seen"):
            name, column = column or "", None
        return instances.needed(name, column)

    def _found(self, name: str, slot: Slot, use: Use, typed: bool, needed: str | None) -> tuple[Part, ...]:
        result = self._result(name)
        key = use.column
        if key is None and slot.shape in (Shape.ROWS, Shape.ANY) and slot.columns:
            key = slot.columns[0][0]
        elif key is None and slot.shape in KEYED:
            key = COLUMNS_OF[slot.shape][0][0]
        if slot.shape in (Shape.ROWS, Shape.ANY) or slot.shape in KEYED:
            if key is not None:
                row = (*result, " -> 'rows' -> 0")
                return instances.literal_of_member(row, key, needed, typed, "::json")
            # The record is jsonb, which has no order of columns.
            if not self._names.of_one_column(name):
                self._context.diagnostics.append(codes.COLUMNS_UNKNOWN.at(self._node.span, name=name))
            only = ("(SELECT f.value FROM jsonb_each(", *result, " -> 'rows' -> 0) f LIMIT 1)")
            return instances.literal_of_json(only, typed, needed)
        value = result if use.column is None else ("(", *result, f" -> {inert_literal(use.column)})")
        if use.column is not None and use.type_name == "jsonb":
            # Read as JSON, so its text is wanted, not a scalar's.
            return instances.literal_of((*value,), True, needed)
        return instances.literal_of_json(value, typed, needed)

    def rows(self, name: str) -> tuple[Part, ...] | None:
        own = body_name(name)
        if own is None:
            return None
        result = self._result(own)
        columns = self._names.columns(own)
        found: tuple[Part, ...]
        if columns:
            found = (
                f"(SELECT json_agg(row_to_json(r.*))::text FROM (SELECT {columns_listed(columns)} FROM jsonb_array_elements(",
                *result,
                " -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o) r)",
            )
        else:
            # The record is jsonb, which has no order of columns.
            found = ("(SELECT nullif((", *result, " -> 'rows')::text, '[]'))")
            if not self._names.of_one_column(own):
                self._unordered(name)
        if own not in self._before:
            return captured(found)
        known = ("(CASE WHEN ", *result, " IS NOT NULL THEN ", *found, " ELSE ")
        return captured((*known, *instances.rows_text(own), " END)"))

    def _unordered(self, name: str) -> None:
        """Reports that all columns of a name are read, in an order that nobody knows."""
        for below in nodes(self._node.body):
            for use in (use for text in texts_of(below) for use in used(text)):
                if use.of.name == name and use.rows and not (isinstance(use.of, Slot) and use.of.columns):
                    unknown = codes.COLUMNS_UNKNOWN.at(below.span, name=use.alias or body_name(name) or name)
                    self._context.diagnostics.append(unknown)
                    return
