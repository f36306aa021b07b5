"""What is known of a node's result while its children still stand in the graph: whether it is rows, and of which columns."""

from dfdsl.graph import (
    COLUMNS_OF,
    Break,
    Columns,
    Fail,
    If,
    IfRows,
    Join,
    Loop,
    Node,
    Null,
    Race,
    Sequence,
    Shape,
    Sleep,
    Sql,
    SubOrchestration,
    Turn,
    Value,
    WaitForSchedule,
)
from dfdsl.lowering.breaks import breaks_in_rows, own_breaks, value_of
from dfdsl.lowering.context import copied_slot
from dfdsl.lowering.shapes import shape_of
from dfdsl.record import replace
from dfdsl.sql.returning import columns_of, gives_rows
from dfdsl.walk import nodes


def is_rows(node: Node) -> bool:
    """Whether a node's result, where it has one, is rows."""
    if isinstance(node, SubOrchestration) or (isinstance(node, Join | Race) and node.keys is not None):
        # One row, which a later pass makes.
        return True
    if isinstance(node, Loop) and breaks_in_rows(node, own_breaks(node.body)):
        # Then its last round is told as a row, too.
        return True
    return shape_of(replace(node, name=None)) in (Shape.ROWS, None)


class Results:
    """The columns of results in one graph."""

    def __init__(self, body: Node) -> None:
        self._bound: dict[str, list[Node]] = {}
        self._bodies: dict[str, Node] = {}
        for node in nodes(body):
            if node.name is not None:
                self._bound.setdefault(node.name, []).append(node)
            if isinstance(node, SubOrchestration) and node.name is not None:
                self._bodies[node.name] = node.body

    def columns(self, *giving: Node) -> Columns | None:
        """The columns of what these nodes give; none where no statement of theirs gives rows, None where they are not known."""
        found: set[tuple[str, ...]] = set()
        pending = list(giving)
        asked: set[int] = set()
        while pending:
            node = pending.pop()
            if id(node) in asked:
                continue
            asked.add(id(node))
            below, columns = self._look(node)
            if columns is None:
                return None
            pending.extend(below)
            found.add(columns)
        told = {columns for columns in found if columns}
        if len(told) > 1:
            return None
        return tuple((name, None) for columns in told for name in columns)

    def _look(self, node: Node) -> tuple[tuple[Node, ...], tuple[str, ...] | None]:
        """The nodes whose result is this one's, and the columns that it has from nowhere else."""
        if node.declared is not None:
            return (), tuple(name for name, _ in node.declared)
        below: tuple[Node, ...] = ()
        columns: tuple[str, ...] | None = ()
        match node:
            case Sequence(steps=steps):
                below = steps[-1:]
            case If(then=then, otherwise=otherwise) | IfRows(then=then, otherwise=otherwise):
                below = (then,) if otherwise is None else (then, otherwise)
            case Join(keys=keys) if keys is not None:
                columns = keys
            case Race(keys=None, branches=branches):
                below = branches
            case Race():
                columns = ("winner", "result")
            case Loop(body=body):
                breaks = own_breaks(body)
                values = tuple(map(value_of, breaks)) if breaks_in_rows(node, breaks) else ()
                below = values if node.turn is Turn.FOREVER else (body, *values)
            case Value(columns=known) if known is not None:
                columns = tuple(name for name, _ in known)
            case Value(of=of) if of in self._bodies:
                below = (self._bodies[of],)
            case SubOrchestration(tells=True):
                columns = tuple(name for name, _ in COLUMNS_OF[Shape.CALL])
            case Sql():
                return self._of_statement(node)
            case Null() | Sleep() | WaitForSchedule() | Fail() | Break():
                pass
            case _:
                columns = None
        return below, columns

    def _of_statement(self, node: Sql) -> tuple[tuple[Node, ...], tuple[str, ...] | None]:
        slot = copied_slot(node)
        if slot is not None:
            if slot.columns is not None:
                return (), tuple(name for name, _ in slot.columns)
            binders = tuple(self._bound.get(slot.name, ()))
            return binders, () if binders else None
        if node.gives is not None:
            return (), node.gives
        text = "".join(part if isinstance(part, str) else "NULL" for part in node.parts)
        return (), columns_of(text) if gives_rows(text) else ()
