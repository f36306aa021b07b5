"""What a child's body has bound for others, bound again behind the child.

From the row that the child's last step packs; where the body has failed and somebody goes on, from the nodes of the child.
"""

from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Brought
from dfdsl.graph import Columns, Node, Part, Shape, Slot, Sql, SubOrchestration, Use
from dfdsl.lowering import instances
from dfdsl.lowering.boundary import Split
from dfdsl.lowering.context import Context, column_of, first_of, select
from dfdsl.lowering.escapes import LEFT
from dfdsl.lowering.instances import outcome
from dfdsl.lowering.names_of import Names

_GOES_ON = frozenset({"timeout", "saga"})
"""What may go on, in an else-block or with undo steps, though the child has not completed."""
FIRST = f"{first_of('e')} AS dfx_first"
"""The first column of a row `e`."""


def brought_out(
    node: SubOrchestration, made: Split, names: Names, context: Context, failed: bool = False
) -> list[Node]:
    """The steps that bind behind a child what its body has bound for others. failed: what was held back (`SubOrchestration`)."""
    assert node.name is not None
    of = outcome(node.name)
    found: list[Node] = []
    for name, (column, shape) in made.packed.items():
        kept = _packed_as(of, column)
        # A body that failed has not left the loop around it, though one of its branches was about to.
        caught = name in names.caught(node.id)
        held = caught and name in node.held
        if failed and not held:
            continue
        goes_on = node.tag in _GOES_ON and not name.startswith("dfx_")
        if (caught or goes_on) and not name.startswith(LEFT):
            kept = _last_known(
                of, name, shape, kept, _earlier(node, name, names, context), caught and held is failed
            )
        # What a body that failed had bound is found as jsonb, which has no order of columns.
        by_place = (
            node.keeps
            and shape in (Shape.ROWS, Shape.ANY)
            and names.read_by_place(name, node.id)
            and not names.of_one_column(name, node.id)
        )
        if names.columns(name) is None and (by_place or names.read_as_rows(name, node.id)) and not failed:
            told = name if not name.startswith("dfx_") else "break"
            context.diagnostics.append(codes.COLUMNS_UNKNOWN.at(node.span, name=told))
        parts = _rows_of(_columns(name, names), kept)
        found.append(select(node.span, node.id, f"{'late' if failed else 'out'} {name}", *parts, name=name))
    return found


def brought(node: Brought, child: SubOrchestration, made: Split, names: Names, context: Context) -> Node:
    """The step that binds one of the names of a child with a key, where it is read."""
    kept = _packed_as(outcome(child.name or ""), made.packed[node.export][0])
    if node.truth:
        parts = ("SELECT coalesce((", *kept, "::json -> 0 ->> 'c')::boolean, false) AS c")
    else:
        if names.columns(node.export) is None and names.read_as_rows(node.export, child.id):
            context.diagnostics.append(codes.COLUMNS_UNKNOWN.at(child.span, name=node.export))
        parts = _rows_of(_columns(node.export, names), kept)
    return Sql(span=node.span, name=node.name, id=node.id, parts=parts, verb="SELECT")


def _packed_as(of: Slot, column: str) -> tuple[Part, ...]:
    """SQL of the text of a name's rows, as the child's last step has packed them."""
    names = Use(of=of, column="names", nullable=True)
    return ("(", names, f"::json -> 'rows' -> 0 ->> '{column}')")


def _rows_of(columns: str, kept: tuple[Part, ...]) -> tuple[Part, ...]:
    """The statement that gives packed rows. columns: out of each row `e`."""
    head = f"SELECT {columns}\n    FROM json_array_elements("
    return (head, *kept, "::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o")


def _earlier(node: SubOrchestration, name: str, names: Names, context: Context) -> tuple[Part, ...]:
    """What a name holds before a child, as the text of a JSON array of rows, or NULL."""
    if name not in names.before(node.id):
        return ("NULL",)
    shapes = names.shapes_outside(node.id, name)
    if shapes <= {Shape.ROWS}:
        return instances.rows_text(name)
    if len(shapes) > 1 or Shape.ANY in shapes:
        context.diagnostics.append(codes.NO_ROWS_INTO_CHILD.at(node.span, name=name))
    whole = Use(of=Slot(name=name, shape=Shape.ANY), nullable=True)
    return instances.row_of(min(shapes, key=str), ("(", whole, ")::jsonb"), native=False)


def _columns(name: str, names: Names) -> str:
    """The columns of a row `e` that readers of a name know of."""
    known = names.columns(name)
    if known is not None:
        return columns_listed(known)
    # Nobody knows them, so there are those that are read, behind the one that stands for the whole.
    return ", ".join([FIRST, *map(column_of, names.read_columns(name))])


def columns_listed(columns: Columns) -> str:
    """The columns out of a row `e`; a name that no statement gives rows to has none."""
    if not columns:
        return "NULL::text AS result"
    return ", ".join(column_of(name) for name, _ in columns)


def _last_known(
    of: Slot, name: str, shape: Shape, kept: tuple[Part, ...], earlier: tuple[Part, ...], caught: bool
) -> tuple[Part, ...]:
    """What a body has bound a name to.

    kept: when it has completed; earlier: what the name held before; caught: what a body that failed has bound last is read.
    One that was late has bound nothing, as in a race that it lost.
    """
    failed: tuple[Part, ...] = ()
    if caught:
        rows = "(n.result -> 'rows')::text"
        value: tuple[Part, ...] = (rows,)
        if shape not in (Shape.ROWS, Shape.ANY):
            # A head may have bound it as rows.
            other = instances.row_of(shape, ("n.result",), native=False)
            value = (f"CASE WHEN n.result ? 'rows' THEN {rows} ELSE ", *other, " END")
        failed = (
            " WHEN 'failed' THEN coalesce((SELECT ",
            *value,
            " FROM df.nodes n WHERE n.instance_id = ",
            Use(of=of, column="instance_id"),
            f" AND n.result_name = '{name}' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1), ",
            *earlier,
            ")",
        )
    status = Use(of=of, column="status")
    return ("CASE ", status, " WHEN 'completed' THEN ", *kept, *failed, " ELSE ", *earlier, " END")
