"""What a tree mentions anywhere, without regard to scopes."""

from collections.abc import Iterator

from dfdsl import syntax
from dfdsl.record import fields


def _nodes(body: object) -> Iterator[syntax.Node]:
    """Every node of a tree."""
    pending = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, tuple):
            pending.extend(node)
        elif isinstance(node, syntax.Node):
            yield node
            pending.extend(getattr(node, field) for field in fields(node))


def captured_names(body: syntax.Expression | None) -> frozenset[str]:
    """Every name that a workflow's body binds."""
    found: set[str] = set()
    for node in _nodes(body):
        if isinstance(node, syntax.Capture):
            found.add(node.name.text)
        elif isinstance(node, syntax.Condition) and node.capture is not None:
            found.add(node.capture.text)
    return frozenset(found)


def invoked_names(body: syntax.Block) -> list[str]:
    """The workflows that a body inlines, in no order that matters."""
    return [node.name.text for node in _nodes(body) if isinstance(node, syntax.Invoke)]


_SCOPES = (syntax.Try, syntax.Retry, syntax.Each, syntax.Loop, syntax.While)


def has_undo(body: syntax.Expression | syntax.Block | None) -> bool:
    """Whether a scope has undo steps of its own; the bodies of `try`, `retry`, `each` and loops are other scopes."""
    pending: list[object] = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, syntax.Saga):
            return True
        if isinstance(node, tuple):
            pending.extend(node)
        elif isinstance(node, syntax.Try):
            pending.append(node.handler)
        elif isinstance(node, syntax.Node) and not isinstance(node, _SCOPES):
            pending.extend(getattr(node, field) for field in fields(node))
    return False
