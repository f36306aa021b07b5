"""What a node's result is, told from the node: passes that come late have no author's view any more."""

from dfdsl.graph import (
    Break,
    Fail,
    Http,
    If,
    IfRows,
    Inline,
    Join,
    Loop,
    Node,
    Null,
    Race,
    Select,
    Sequence,
    Shape,
    Sleep,
    SubOrchestration,
    Then,
    WaitForSchedule,
    WaitForSignal,
)
from dfdsl.walk import children

_LEAVES: dict[type[Node], Shape | None] = {
    WaitForSignal: Shape.SIGNAL,
    Http: Shape.HTTP,
    Join: Shape.JSON,
    Sleep: None,
    WaitForSchedule: None,
    Null: None,
    Fail: None,
}


def shape_of(node: Node) -> Shape | None:
    """The shape of a node's result; None where it has none, ANY where it may be of several."""
    found: set[Shape | None] = set()
    pending = [node]
    while pending:
        node = pending.pop()
        match node:
            case Sequence():
                pending.extend(node.steps[-1:])
            case Then():
                pending.append(node.right)
            case If() | IfRows():
                pending.append(node.then)
                pending.extend([node.otherwise] if node.otherwise is not None else [])
            case Select():
                pending.extend(then for _, then in node.arms)
                pending.extend([node.otherwise] if node.otherwise is not None else [])
            case Race():
                pending.extend(node.branches)
            case Loop():
                pending.append(node.body)
                found.update(Shape.TEXT for value in _values(node) if value is not None)
            case SubOrchestration():
                found.add(Shape.ROWS) if node.name is not None else pending.append(node.body)
            case Inline() | Break():
                pass
            case _:
                found.add(_LEAVES.get(type(node), Shape.ROWS))
    told = found - {None}
    return None if not told else told.pop() if len(told) == 1 else Shape.ANY


def _values(loop: Loop) -> list[str | None]:
    """The texts that a loop's own breaks give."""
    found: list[str | None] = []
    pending = [loop.body]
    while pending:
        node = pending.pop()
        if isinstance(node, Break):
            found.append(node.value)
        elif not isinstance(node, Loop):
            pending.extend(children(node))
    return found
