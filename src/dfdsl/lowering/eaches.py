"""`each`: a chain of children, one for each row. What a body reads of its row is a constant in its child."""

from dfdsl.graph import Node, Part, Rows, SubOrchestration, Use
from dfdsl.lowering import instances
from dfdsl.lowering.boundary import Split, captured, split
from dfdsl.lowering.chains import MOST_ROWS, Chain
from dfdsl.lowering.context import Context, first_of, sequence
from dfdsl.lowering.instances import ME, called
from dfdsl.lowering.names_of import Names
from dfdsl.origins import ROW_KEY
from dfdsl.record import replace
from dfdsl.sql.text import inert_literal
from dfdsl.sql.types import is_json

_ROW = "df_member"
"""The row, in the function that makes its child's graph: its values as JSON, in the order of the columns."""

_WITHOUT_KEY = (
    f"(SELECT json_object_agg(c.key, c.value ORDER BY c.n) FROM json_each({_ROW}) WITH ORDINALITY AS c(key, value, n)"
    f" WHERE c.key <> '{ROW_KEY}')"
)


def each(node: SubOrchestration, names: Names, context: Context) -> Node:
    """The steps in place of an `each`; how it ended is bound under the node's name."""
    assert node.rows is not None
    return _Each(node, node.rows, names, context).steps()


class _RowReads:
    """References to the row in a body, which are known when the child is started."""

    late = True

    def __init__(self, row: str, keyed: bool) -> None:
        self._row = row
        self._whole = _WITHOUT_KEY if keyed else _ROW

    def value(self, use: Use) -> tuple[Part, ...] | None:
        if use.of.name != self._row:
            return None
        needed = None if use.nullable else instances.needed(use.of.name, use.column)
        if use.column is not None and not is_json(use.type_name):
            return instances.literal_of_member((_ROW,), use.column, needed, use.type_name is not None, "")
        value = first_of(_ROW) if use.column is None else f"{_ROW} -> {inert_literal(use.column)}"
        if is_json(use.type_name):
            # It is read as JSON, so its text is wanted, also of a scalar.
            return instances.literal_of((f"nullif(({value})::text, 'null')",), True, needed)
        return instances.literal_of_json((value,), use.type_name is not None, needed)

    def text(self, use: Use) -> tuple[Part, ...] | None:
        if use.of.name != self._row or use.column is None:
            return None
        return (f"({_ROW} ->> {inert_literal(use.column)})",)

    def rows(self, name: str) -> tuple[Part, ...] | None:
        return captured((f"pg_catalog.json_build_array({self._whole})::text",)) if name == self._row else None


def _keyed_rows(query: tuple[Part, ...], key: tuple[Part, ...]) -> tuple[Part, ...]:
    """The rows, each with the origin of its keys: derived from what it holds, so that it stays when the rows come in another

    order, or fewer of them, in another attempt. Rows that are alike are counted.
    """
    return (
        "(SELECT json_agg(pg_catalog.concat(left(q.j::text, -1), CASE WHEN length(q.j::text) > 2 THEN ',' END,"
        f" '\"{ROW_KEY}\":\"', left(encode(sha256(convert_to(pg_catalog.concat(q.key, '-', q.k, '-', q.j), 'UTF8')), 'hex'), 32), '\"',"
        " right(q.j::text, 1))::json ORDER BY q.o)"
        " FROM (SELECT p.j, p.o, row_number() OVER (PARTITION BY p.j::text ORDER BY p.o) AS k, (",
        *key,
        ") AS key FROM (SELECT row_to_json(w.*) AS j, row_number() OVER () AS o FROM (",
        *query,
        f") w LIMIT {MOST_ROWS + 1}) p) q)",
    )


class _Each(Chain):
    tag = "each"
    too_many = (
        f"`each` has at most {MOST_ROWS} rows, and there are more: pg_durable keeps the newest 10000 instances that have ended,"
        " and needs those of all rows"
    )

    def __init__(self, node: SubOrchestration, of: Rows, names: Names, context: Context) -> None:
        super().__init__(node.span, node.id, node.generation, node.name, of.limit, of.goes_on)
        self.valued = node.valued
        self._apart = of.apart
        self.loops = context.target.native_loops
        self.raced = names.raced(node.id)
        self._query, self._key = of.parts, of.key
        alone = replace(node, awaited=False)
        self._split: Split = split(
            alone, names, context, False, _RowReads(of.row, bool(of.key)), self.successor
        )

    def nothing(self) -> Node:
        none = super().nothing()
        assert self.name is not None
        # That one row's failure does not stop the others says nothing of rows that never ran.
        return sequence(none, "none", none, instances.raised(none, self.name)) if self.goes_on else none

    def members(self) -> tuple[Part, ...]:
        if self._key:
            return _keyed_rows(self._query, self._key)
        return (
            "(SELECT json_agg(q.j) FROM (SELECT row_to_json(w.*) AS j FROM (",
            *self._query,
            f") w LIMIT {MOST_ROWS + 1}) q)",
        )

    def graph(self) -> tuple[Part, ...]:
        return (self._split.template,)

    def outcome(self, raced: list[tuple[Part, ...]]) -> tuple[Part, ...]:
        value = "none"
        if self.valued:
            value = "apart" if self._apart else "null" if self._split.nothing else "value"
        return called("each_outcome", ME, f"'{self.kid}'", f"'{value}'", *raced)
