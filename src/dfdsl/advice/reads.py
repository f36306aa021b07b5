"""What a node reads, whatever its kind: every use and every engine variable that stands in one of its fields."""

from collections.abc import Iterator

from dfdsl.graph import EngineVariable, Node, Slot, Sql, Use
from dfdsl.record import Record, fields
from dfdsl.walk import children

Read = Use | EngineVariable | Slot


def reads(node: Node) -> Iterator[Read]:
    """The uses, slots and variables of a node, not of its children; a step in a field that is no child is the node's own."""
    pending: list[object] = (
        list(node.parts) if type(node) is Sql else [getattr(node, field) for field in fields(node)]
    )
    below = {id(child) for child in children(node)}
    while pending:
        found = pending.pop()
        match found:
            case str() | None:
                pass
            case Use() | EngineVariable() | Slot():
                yield found
            case tuple():
                pending.extend(found)
            case Node() if id(found) in below:
                pass
            case Record():
                pending.extend(getattr(found, field) for field in fields(found))
            case _:
                pass
