"""`atomic { … }` becomes one SQL step: a call of a function of the script where rows come out of it, a `DO` block otherwise.

Either runs the statements one by one as text that is put together as the engine puts a step's text together, so that a
statement means in `atomic` what it means as a step of its own. `programs` makes that text; here are the steps around it:
how values get in, and how what the statements bind and result in gets out.
"""

from hashlib import sha256

from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Atomic, AtomicSql
from dfdsl.graph import (
    Function,
    Hole,
    HoleKind,
    IfRows,
    Node,
    Part,
    Sequence,
    Sql,
    Use,
)
from dfdsl.lowering.context import Context, derived, rows, select, sequence
from dfdsl.lowering.nulls import NO_ROWS
from dfdsl.lowering.programs import Program, Value, inner_names
from dfdsl.parts import texts_of, used
from dfdsl.protocol import hidden
from dfdsl.record import Record
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.text import inert_literal
from dfdsl.walk import nodes, rewrite

_TAG = "$dfx$"
_NATIVE_TYPES = """
    bool boolean int int2 int4 int8 integer smallint bigint float4 float8 real text varchar uuid date timestamp
    timestamptz numeric decimal json jsonb
"""
_NATIVE = frozenset(_NATIVE_TYPES.split())
"""Types that the engine takes as columns; the others travel as text, and are cast at the use."""


def lower_atomics(body: Node, context: Context) -> Node:
    reads = _Reads(body)
    return rewrite(
        body, lambda node: _Lowering(node, reads, context).step() if isinstance(node, Atomic) else node
    )


class _Reads:
    """Who reads what: the uses of every name, but for those inside an `atomic` that mean its own statements."""

    def __init__(self, body: Node) -> None:
        self.uses: dict[str, list[Use]] = {}
        self.tested: set[str] = set()
        for node in nodes(body):
            if isinstance(node, Atomic):
                for statement, own in inner_names(node):
                    self._add(statement, own)
            elif not isinstance(node, AtomicSql):
                self._add(node, frozenset())
            if isinstance(node, IfRows):
                self.tested.add(node.of.name)

    def _add(self, node: Node, own: frozenset[str]) -> None:
        for text in texts_of(node):
            for use in used(text):
                if use.of.name not in own and not use.is_parameter:
                    self.uses.setdefault(use.of.name, []).append(use)

    def __contains__(self, name: str) -> bool:
        return name in self.uses or name in self.tested


class _Export(Record):
    """Rows that come out: those of a statement, under a name or as the result.

    uses: who reads them; None for the result, which may become something else's.
    """

    name: str | None
    statement: AtomicSql
    uses: tuple[Use, ...] | None


class _Lowering:
    """One `atomic`."""

    def __init__(self, node: Atomic, reads: _Reads, context: Context) -> None:
        self._node = node
        self._reads = reads
        self._context = context
        self._statements = [s for s in node.statements if isinstance(s, AtomicSql)]

    def step(self) -> Node:
        exports = self._exports()
        program = Program(self._node, [e.statement for e in exports if e.statement.gives_rows])
        if not any(e.statement.gives_rows for e in exports):
            return self._with_empty(self._block(program), exports)
        if self._context.workflow.database is not None:
            self._context.diagnostics.append(
                codes.ATOMIC_ELSEWHERE.at(self._node.span, notes=self._context.sender)
            )
        return self._call(program, exports)

    def _exports(self) -> list[_Export]:
        """The names that are read outside, as bound last, and the result where that is read; the result is the last."""
        bound = {s.name: s for s in self._statements if s.name is not None}
        found = [
            _Export(name=name, statement=statement, uses=tuple(self._reads.uses.get(name, ())))
            for name, statement in bound.items()
            if name in self._reads
        ]
        name = self._node.name
        if self._statements and (self._node.wanted or name is not None):
            found.append(_Export(name=name, statement=self._statements[-1], uses=None))
        return found

    # A block ----------------------------------------------------------------------------------------------------------

    def _block(self, program: Program) -> Node:
        """`DO`. Values that are known when the instance starts stand in it; the others come as hex from a step before it."""
        node = self._node
        before: list[Node] = []
        declared: list[Part] = []
        if program.reads_names:
            name = hidden("values", node.id)
            parts: tuple[Part, ...] = (
                "SELECT encode(convert_to(",
                *_row(program.values),
                "::text, 'UTF8'), 'hex') AS text",
            )
            before.append(select(node.span, node.id, "values", *parts, name=name))
            declared = [
                "  df_values json := convert_from(decode(",
                Use(of=rows(name)),
                ", 'hex'), 'UTF8')::json;\n",
            ]
        elif program.values:
            declared = ["  df_values json := ", *_row(program.values), ";\n"]
        parts = (
            f"DO {_TAG}\nDECLARE\n",
            *declared,
            program.declarations,
            "BEGIN\n",
            program.body,
            f"END {_TAG}",
        )
        made = Sql(span=node.span, name=node.name, id=node.id, parts=parts, verb="DO")
        if not before:
            return made
        return sequence(node, "seq", *before, made)

    def _with_empty(self, step: Node, exports: list[_Export]) -> Node:
        """The step, behind which names without rows are bound to none."""
        empty = [
            self._bind(e, (NO_ROWS,)) for e in exports if e.name is not None and e.name != self._node.name
        ]
        if not empty:
            return step
        # The block first: its result is the whole's, so it would have to be the last; it has no rows either.
        return Sequence(span=self._node.span, id=derived(self._node.id, "seq"), steps=(step, *empty))

    # A function -------------------------------------------------------------------------------------------------------

    def _call(self, program: Program, exports: list[_Export]) -> Node:
        node = self._node
        giving = [e for e in exports if e.statement.gives_rows]
        returned = program.returned(giving[0].statement if len(giving) == 1 else None)
        body = f"\nDECLARE\n{program.declarations}BEGIN\n{program.body}{returned}END\n"
        name = f"dfdsl_atomic_{sha256(body.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
        self._context.functions[name] = Function(name=name, body=body)
        arguments = _row(program.values) if program.values else ("NULL",)
        called: tuple[Part, ...] = (Hole(kind=HoleKind.FUNCTION, name=name), "(", *arguments, ")")
        steps: list[Node] = []
        if len(giving) > 1:
            given = hidden("atomic", node.id)
            parts = ("SELECT (", *called, ")::text AS rows")
            steps.append(Sql(span=node.span, name=given, id=node.id, parts=parts, verb="SELECT"))
        for export in exports:
            if not export.statement.gives_rows:
                steps.append(self._bind(export, (NO_ROWS,)))
            elif len(giving) == 1:
                steps.append(self._bind(export, self._columns(export, *called), node.id))
            else:
                rows_of = ("(", Use(of=rows(given)), f")::json -> {program.key(export.statement)}")
                steps.append(self._bind(export, self._columns(export, *rows_of)))
        if len(steps) == 1:
            return steps[0]
        return sequence(node, "seq", *steps)

    def _bind(self, export: _Export, parts: tuple[Part, ...], id: str | None = None) -> Sql:
        tag = "result" if export.name is None else f"name={export.name}"
        return Sql(
            span=export.statement.span if id is None else self._node.span,
            name=export.name,
            id=id or derived(self._node.id, tag),
            parts=parts,
            verb="SELECT",
        )

    def _columns(self, export: _Export, *source: Part) -> tuple[Part, ...]:
        """The statement that makes columns of an array of rows: those that are known, else those that somebody reads."""
        columns = export.statement.columns
        listed: list[str] = []
        if columns is None:
            if (export.uses is None and self._node.valued) or any(use.rows for use in export.uses or ()):
                self._context.diagnostics.append(codes.ATOMIC_COLUMNS.at(export.statement.span))
            uses = export.uses or ()
            if any(use.column is None and not use.rows for use in uses):
                listed.append(f"{_kept(_FIRST)} AS dfx_first")
            columns = tuple(dict.fromkeys((u.column, None) for u in uses if u.column is not None))
        for name, type_ in columns or ():
            field = inert_literal(name)
            value = (
                _kept(f"dfx_row.j -> {field}")
                if type_ is None
                else f"(dfx_row.j ->> {field})::{_carried(type_)}"
            )
            listed.append(f"{value} AS {neutral_name(name)}")
        if not listed:
            listed.append("dfx_row.j AS result")
        return (
            f"SELECT {', '.join(listed)}\n  FROM json_array_elements(",
            *source,
            ") WITH ORDINALITY AS dfx_row(j, place) ORDER BY dfx_row.place",
        )


_FIRST = (
    "(SELECT dfx_c.v FROM json_each(dfx_row.j) WITH ORDINALITY AS dfx_c(k, v, n) ORDER BY dfx_c.n LIMIT 1)"
)


def _kept(value: str) -> str:
    """A JSON scalar as a column: a number that the engine would not keep exactly goes as text, as its numerics do."""
    return (
        "(SELECT CASE WHEN json_typeof(v) = 'number' AND (length(v::text) > 15 OR v::text ~ '[^0-9-]') "
        f"THEN to_json(v::text) ELSE v END FROM (SELECT {value} AS v) AS dfx_v)"
    )


def _carried(type_: str) -> str:
    return type_ if type_.lower() in _NATIVE else "text"


def _row(values: list[Value]) -> tuple[Part, ...]:
    """One JSON object with all values."""
    columns: list[Part] = []
    for value in values:
        columns += [",\n    " if columns else "", *value.parts, f" AS {value.key}"]
    return ("(\n  SELECT row_to_json(dfx_values) FROM (SELECT ", *columns, ") AS dfx_values)")
