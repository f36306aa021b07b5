"""Undo steps: a chain of children, one for each step that is done, the latest first."""

from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Prepared, UndoChain
from dfdsl.graph import COLUMNS_OF, KEYED, Node, Part, Shape, Slot, SubOrchestration, Use
from dfdsl.lowering import instances
from dfdsl.lowering.boundary import captured, split
from dfdsl.lowering.chains import FAILED, MOST_ROWS, Chain, Fills, filled
from dfdsl.lowering.context import Context, rows
from dfdsl.lowering.names_of import Names
from dfdsl.lowering.outgoing import columns_listed
from dfdsl.lowering.undoing import body_name
from dfdsl.parts import texts_of, used
from dfdsl.record import replace
from dfdsl.source import Span
from dfdsl.sql.text import inert_literal
from dfdsl.walk import nodes

OTHERS = "'call', 'start', 'each', 'undo'"
"""The tags of children whose names are not the body's."""


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


class _Undo(Chain):
    """Of several texts, those whose record is there, the latest first."""

    tag = "undo"
    too_many = f"; more than {MOST_ROWS} undo steps, so none of them ran"

    def __init__(self, span: Span, id: str, generation: tuple[Part, ...], node: UndoChain | None) -> None:
        super().__init__(span, id, generation, node.name if node is not None else None, 1, True)
        self._node = node

    def head(self) -> tuple[Part, ...]:
        """The instances of the body: its own, and those that parts of it run in. Other workflows and rows have names of their own."""
        assert self._node is not None
        return (
            "WITH RECURSIVE u(id) AS (SELECT ",
            Use(of=rows(self._node.of), column="instance_id"),
            "::text UNION SELECT i.id::text FROM df.instances i JOIN u ON starts_with(i.label, u.id || '::e')"
            f" WHERE split_part(i.label, '::', 3) NOT IN ({OTHERS})) ",
        )

    def members(self) -> tuple[Part, ...]:
        assert self._node is not None
        values = ", ".join(f"({at}, '{name}')" for at, name in enumerate(self._node.records, 1))
        texts: list[Part] = []
        for at, undo in enumerate(self._node.undos, 1):
            assert isinstance(undo, Prepared)
            texts += [f" WHEN {at} THEN ", undo.text]
        return (
            "(SELECT count(*) AS n, coalesce(json_agg(json_build_object('g', q.g) ORDER BY q.at DESC, q.k DESC), '[]'::json)::text"
            " AS rows FROM (SELECT x.k, d.at, CASE x.k",
            *texts,
            f" END AS g FROM (VALUES {values}) x(k, record) CROSS JOIN LATERAL (SELECT n.updated_at AS at FROM u JOIN df.nodes n"
            " ON n.instance_id = u.id AND n.result_name = x.record AND n.status = 'completed'"
            " ORDER BY n.updated_at DESC LIMIT 1) d) q) a",
        )

    def template(self) -> tuple[Part, ...]:
        return ("NULL::text",)

    def fills(self) -> Fills:
        return ((self.index, ("r.o::text",)),)

    def graph(self, template: str, fills: Fills) -> tuple[Part, ...]:
        return filled(("(r.j ->> 'g')",), self.fills())

    def message(self) -> str:
        return (
            f"(SELECT string_agg(concat('{instances.UNDO_FAILED}', CASE e.st WHEN 'failed' THEN"
            f" coalesce({FAILED}, 'its instance failed') ELSE 'it was cancelled' END), '' ORDER BY e.o)"
            " FROM e WHERE m.status = 'completed' AND e.st IN ('failed', 'cancelled'))"
        )


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

    def _result(self, name: str) -> str:
        return (
            "(SELECT n.result FROM u JOIN df.nodes n ON n.instance_id = u.id"
            f" WHERE n.result_name = '{name}' AND n.status = 'completed' AND n.updated_at <= d.at"
            " ORDER BY n.updated_at DESC LIMIT 1)"
        )

    def value(self, use: Use) -> tuple[Part, ...] | None:
        name = body_name(use.of.name)
        slot = use.of
        if name is None or not isinstance(slot, Slot):
            return None
        typed = use.type_name is not None
        null = "NULL" if use.nullable else self._absent(name, use.column)
        made = self._found(name, slot, use, typed, null)
        if name not in self._before:
            return made
        outer = replace(use, of=replace(slot, name=name), nullable=True)
        known = f"(CASE WHEN EXISTS {self._result(name)} THEN "
        return (known, *made, " ELSE ", *instances.literal_of((outer,), typed, null), " END)")

    def text(self, use: Use) -> tuple[Part, ...] | None:
        return None

    @staticmethod
    def _absent(name: str, column: str | None) -> str:
        """What fails where a value is not there; kept values are columns that are called like the references to them."""
        if name.startswith("dfx_seen"):
            name, column = column or "", None
        return instances.absent(name, column)

    def _found(self, name: str, slot: Slot, use: Use, typed: bool, null: str) -> tuple[Part, ...]:
        result = self._result(name)
        if slot.shape in (Shape.ROWS, Shape.ANY):
            key = use.column or (slot.columns[0][0] if slot.columns else None)
            value = f"({result} -> 'rows' -> 0 -> {inert_literal(key or '')})"
            if key is None:
                # The record is jsonb, which has no order of columns.
                if not self._names.of_one_column(name):
                    self._context.diagnostics.append(codes.COLUMNS_UNKNOWN.at(self._node.span, name=name))
                value = f"(SELECT f.value FROM jsonb_each({result} -> 'rows' -> 0) f LIMIT 1)"
        elif use.column is None and slot.shape in KEYED:
            value = f"({result} -> 'rows' -> 0 -> {inert_literal(COLUMNS_OF[slot.shape][0][0])})"
        elif slot.shape in KEYED:
            value = f"({result} -> 'rows' -> 0 -> {inert_literal(use.column or '')})"
        else:
            value = result if use.column is None else f"({result} -> {inert_literal(use.column)})"
            if use.type_name == "jsonb":
                # Read as JSON, so its text is wanted, not a scalar's.
                return instances.literal_of((f"({value})::text",), True, null)
        return instances.literal_of_json((value,), typed, null)

    def rows(self, name: str) -> tuple[Part, ...] | None:
        own = body_name(name)
        if own is None:
            return None
        result = self._result(own)
        columns = self._names.columns(own)
        if columns:
            found = (
                f"(SELECT json_agg(row_to_json(r.*))::text FROM (SELECT {columns_listed(columns)}"
                f" FROM jsonb_array_elements({result} -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o) r)"
            )
        else:
            # The record is jsonb, which has no order of columns.
            found = f"(SELECT nullif(({result} -> 'rows')::text, '[]'))"
            if not self._names.of_one_column(own):
                self._unordered(name)
        if own not in self._before:
            return captured((found,))
        known = f"(CASE WHEN EXISTS {result} THEN {found} ELSE "
        return captured((known, *instances.rows_text(own), " END)"))

    def _unordered(self, name: str) -> None:
        """Reports that all columns of a name are read, in an order that nobody knows."""
        for below in nodes(self._node.body):
            for use in (use for text in texts_of(below) for use in used(text)):
                if use.of.name == name and use.rows and not (isinstance(use.of, Slot) and use.of.columns):
                    unknown = codes.COLUMNS_UNKNOWN.at(below.span, name=use.alias or body_name(name) or name)
                    self._context.diagnostics.append(unknown)
                    return
