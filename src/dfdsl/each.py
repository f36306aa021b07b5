"""`each row in … { }`: the body as a child instance for each row. What it binds ends with it, and no break leaves it."""

from dfdsl import graph, syntax
from dfdsl.analysis import Role
from dfdsl.blocks import Blocks, Undo
from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Each
from dfdsl.graph import Columns, Shape, Slot, Use
from dfdsl.inference import carried
from dfdsl.inference import columns_of as shown_by
from dfdsl.options import options
from dfdsl.record import replace
from dfdsl.scope import Scope
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.returning import columns_of, gives_rows, is_query
from dfdsl.steps import Built, Want
from dfdsl.trampoline import Walk

_OPTIONS = ("parallel", "on_failure")
MOST_AT_ONCE = 1000
"""Children of one `each` at the same time; the engine runs two activities at a time, whatever waits."""


def each(builder: Blocks, node: syntax.Each, want: Want, word: syntax.Word | None) -> Walk:
    name = word.text if word is not None else None
    found = options(node.options, _OPTIONS, "`each`", builder.diagnostics)
    limit = _limit(builder, found["parallel"]) if "parallel" in found else 1
    goes_on = "on_failure" in found and _goes_on(builder, found["on_failure"])
    id, leave = builder.enter("each", name)
    query, given, nested = _rows(builder, node)
    row = f"dfx_row_{id}"
    outer = builder.names.scope
    around = Scope(outer)
    around.dead = outer.dead
    around.rows = True
    slot = replace(given, name=row)
    builder.names.bind_inside(node.row, slot, around, "the row of an `each`")
    builder.names.scope = around
    with builder.no_break(codes.BREAK_IN_EACH):
        body, _ = yield builder.inside(node.body, Want.VALUE, "body", child=True, undo=Undo.BODY)
    builder.names.scope = outer
    leave()
    made = Each(
        span=node.span,
        name=name,
        id=id,
        query=query,
        body=body.node,
        row=row,
        limit=limit,
        goes_on=goes_on,
        nested=nested,
        given=None if nested else replace(given, columns=_arrays_as_text(given.columns)),
        valued=want is not Want.NOTHING,
    )
    return Built(made, Shape.ROWS, (("result", "jsonb"),))


def _rows(builder: Blocks, node: syntax.Each) -> tuple[graph.Sql, Slot, bool]:
    """The statement that gives the rows, what is known of them, and whether it may be put into parentheses."""
    rows = node.rows
    if isinstance(rows, syntax.Quoted):
        made, facts = builder.statement(rows, None, Role.STEP, shown=True)
        if made.verb and not gives_rows(rows.body):
            builder.diagnostics.append(codes.EACH_WITHOUT_ROWS.at(rows.span, what="a statement without rows"))
        alone = is_query(rows.body)
        known = shown_by(facts)
        if known is None:
            listed = columns_of(rows.body)
            known = tuple((name, None) for name in listed) if listed else None
        if alone:
            slot = Slot(name="", shape=Shape.ROWS, columns=known, as_json=True, native=True)
            return _with_arrays(made, known, dict(facts.columns or ())), slot, True
        carrying = carried(facts, exact=True)
        slot = Slot(name="", shape=Shape.ROWS, columns=known, native=carrying is None)
        return replace(made, declared=carrying), slot, False
    use = builder.names.use(rows.name, None, False, False, False, rows.span)
    of = use.of
    if rows.column is not None:
        builder.diagnostics.append(codes.EACH_WITHOUT_ROWS.at(rows.span, what="a single value"))
    elif not isinstance(of, Slot):
        builder.diagnostics.append(codes.EACH_WITHOUT_ROWS.at(rows.span, what="a parameter"))
    elif of.shape not in (Shape.ROWS, Shape.ANY):
        builder.diagnostics.append(codes.EACH_WITHOUT_ROWS.at(rows.span, what="no result of an SQL step"))
    columns = of.columns if isinstance(of, Slot) else None
    whole = Use(of=of, rows=True, alias=rows.name)
    made = graph.Sql(
        span=rows.span, id=builder.identify("rows"), parts=("SELECT * FROM ", whole), verb="SELECT"
    )
    # A row that is read as a whole is one of the engine's, which makes bare words of the texts in jsonb.
    slot = Slot(name="", shape=Shape.ROWS, columns=columns, native=True, row_of=rows.name)
    return _with_arrays(made, columns, dict(columns or ())), slot, True


def _arrays_as_text(columns: Columns | None) -> Columns | None:
    """The columns with arrays as the text that they travel as, which is what a row holds of them."""
    if columns is None:
        return None
    return tuple((name, "text" if type_ and type_.endswith("[]") else type_) for name, type_ in columns)


def _with_arrays(query: graph.Sql, columns: Columns | None, types: dict[str, str | None]) -> graph.Sql:
    """The query with arrays as their text, which JSON would hold in another form."""
    from dfdsl.analysis.types import SOME_ARRAY

    arrays = {
        name for name, type_ in types.items() if type_ and (type_.endswith("[]") or type_ == SOME_ARRAY)
    }
    if not arrays or columns is None:
        return query
    names = [name for name, _ in columns]
    quoted = {name: neutral_name(name) for name in names}
    listed = ", ".join(
        f"w.{quoted[name]}::text AS {quoted[name]}" if name in arrays else f"w.{quoted[name]}"
        for name in names
    )
    return replace(query, parts=(f"SELECT {listed} FROM (", *query.parts, "\n) AS w"))


def _limit(builder: Blocks, value: syntax.Value) -> int:
    if isinstance(value, syntax.Number) and value.text.isdigit() and 1 <= int(value.text) <= MOST_AT_ONCE:
        return int(value.text)
    builder.diagnostics.append(
        codes.BAD_VALUE.at(
            value.span,
            what="`parallel`",
            expected=f"a number from 1 to {MOST_AT_ONCE}",
            found=f"`{value.span.text}`",
            fix="write how many rows may be in work at once: `(parallel => 4)`",
        )
    )
    return 1


def _goes_on(builder: Blocks, value: syntax.Value) -> bool:
    text = builder.values.plain_text(value, "`on_failure`")
    if text not in ("raise", "continue"):
        builder.diagnostics.append(
            codes.BAD_VALUE.at(
                value.span,
                what="`on_failure`",
                expected="'raise' or 'continue'",
                found=f"`{text}`",
                fix="'raise' stops at the first row that fails, 'continue' puts its error into the result",
            )
        )
    return text == "continue"
