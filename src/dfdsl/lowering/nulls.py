"""What gives NULL: an empty block, an `if` that takes no branch, a wait.

The engine keeps no name on a wait, and a reference to a column that a row has not stays in the text. So where the NULL is
read, a row stands for it, with every column that is read of the name which it may end up under.
"""

from dfdsl.graph import (
    If,
    IfRows,
    Loop,
    Node,
    Null,
    Race,
    Select,
    Sequence,
    Sleep,
    Slot,
    Sql,
    Then,
    WaitForSchedule,
)
from dfdsl.lowering.context import Context, derived
from dfdsl.parts import texts_of, used
from dfdsl.record import replace
from dfdsl.sql.text import identifier
from dfdsl.walk import children, nodes, rewrite


def give_null(body: Node, context: Context) -> Node:
    """Replaces every `Null`, and every wait whose value is read."""
    columns = _columns_read(body)
    receivers = _receivers(body)

    def change(node: Node) -> Node:
        match node:
            case Null(read=False, name=None):
                return Sleep(span=node.span, id=node.id, seconds=0)
            case Null():
                return _row(node, node.name, columns, receivers.get(node.id, ()))
            case Sleep() | WaitForSchedule() if node.valued or node.name is not None:
                null = Null(span=node.span, id=derived(node.id, "null"), read=True)
                row = _row(
                    null, None, columns, (*receivers.get(node.id, ()), *((node.name,) if node.name else ()))
                )
                wait = replace(node, name=None, valued=False)
                return Sequence(span=node.span, name=node.name, id=derived(node.id, "seq"), steps=(wait, row))
            case _:
                return node

    return rewrite(body, change)


def with_values(body: Node) -> Node:
    """The body, with everything marked as read that may be its result and gives NULL."""
    tails: set[int] = set()
    pending = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, Null | Sleep | WaitForSchedule):
            tails.add(id(node))
        pending.extend(_giving(node))

    def change(node: Node) -> Node:
        match node:
            case Null() if id(node) in tails:
                return replace(node, read=True)
            case Sleep() | WaitForSchedule() if id(node) in tails:
                return replace(node, valued=True)
            case _:
                return node

    return rewrite(body, change)


def _row(
    node: Null, name: str | None, columns: dict[str, dict[str, None]], receivers: tuple[str, ...]
) -> Sql:
    wanted: dict[str, None] = {"result": None}
    for receiver in (*receivers, *((name,) if name else ())):
        wanted.update(columns.get(receiver, {}))
    listed = ", ".join(f"NULL::text AS {identifier(column)}" for column in wanted)
    return Sql(span=node.span, name=name, id=node.id, parts=(f"SELECT {listed}",), verb="SELECT")


def _columns_read(body: Node) -> dict[str, dict[str, None]]:
    """The columns that are read of each name."""
    found: dict[str, dict[str, None]] = {}
    copies: list[tuple[str, str]] = []
    for node in nodes(body):
        for text in texts_of(node):
            for use in used(text):
                if not isinstance(use.of, Slot):
                    continue
                if use.column is not None:
                    found.setdefault(use.of.name, {})[use.column] = None
                elif use.rows and node.name is not None:
                    copies.append((use.of.name, node.name))
    # What is read of a copy of all rows is read of the rows.
    for source, copy in reversed(copies):
        found.setdefault(source, {}).update(found.get(copy, {}))
    return found


def _receivers(body: Node) -> dict[str, tuple[str, ...]]:
    """For each NULL, by its id, the names around it under which it may end up."""
    found: dict[str, tuple[str, ...]] = {}
    pending: list[tuple[Node, tuple[str, ...]]] = [(body, ())]
    while pending:
        node, names = pending.pop()
        if node.name is not None:
            names = (*names, node.name)
        if isinstance(node, Null | Sleep | WaitForSchedule):
            found[node.id] = names
        giving = _giving(node)
        pending.extend(
            (child, names if any(child is value for value in giving) else ()) for child in children(node)
        )
    return found


def _giving(node: Node) -> tuple[Node, ...]:
    """The children whose result is the node's."""
    match node:
        case Sequence():
            return node.steps[-1:]
        case Then():
            return (node.right,)
        case If() | IfRows():
            return (node.then,) if node.otherwise is None else (node.then, node.otherwise)
        case Select():
            return (
                *(then for _, then in node.arms),
                *((node.otherwise,) if node.otherwise is not None else ()),
            )
        case Race():
            return node.branches
        case Loop():
            return (node.body,)
        case _:
            return ()
