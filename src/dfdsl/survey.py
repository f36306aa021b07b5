"""What a tree mentions anywhere, without regard to scopes."""

from collections import Counter
from collections.abc import Iterator

from dfdsl import syntax
from dfdsl.record import fields

_LEAVES = frozenset({syntax.SqlStep, syntax.Quoted, syntax.Word, syntax.Ref, syntax.Column})
"""Nodes that hold no others of interest; most nodes of a tree are such."""


def _nodes(body: object) -> Iterator[syntax.Node]:
    """Every node of a tree."""
    pending = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, tuple):
            pending.extend(node)
        elif isinstance(node, syntax.Node):
            yield node
            if type(node) not in _LEAVES:
                pending.extend(getattr(node, field) for field in fields(node))


def captured_names(body: syntax.Expression | None) -> Counter[str]:
    """Every name that a workflow's body binds, and how often."""
    found: Counter[str] = Counter()
    for node in _nodes(body):
        if isinstance(node, syntax.Capture):
            found[node.name.text] += 1
        elif isinstance(node, syntax.Condition) and node.capture is not None:
            found[node.capture.text] += 1
        elif isinstance(node, syntax.Try) and node.error is not None:
            found[node.error.text] += 1
        elif isinstance(node, syntax.Each):
            found[node.row.text] += 1
    return found


def invoked_names(body: syntax.Block) -> list[str]:
    """The workflows that a body inlines, in no order that matters."""
    return [node.name.text for node in _nodes(body) if isinstance(node, syntax.Invoke)]


def mentioned_workflows(file: syntax.File) -> set[str]:
    """Every workflow that a file inlines, calls or starts, by name as written."""
    found = {start.name.text for start in file.starts}
    for part in (*(workflow.body for workflow in file.workflows), file.body):
        for node in _nodes(part):
            if isinstance(node, syntax.Invoke | syntax.Call | syntax.StartStep):
                found.add(node.name.text)
    return found


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


_CHILDREN = (syntax.Call, syntax.Try, syntax.Retry, syntax.Timeout, syntax.Each, syntax.Saga)
_HARMLESS = (syntax.Sleep, syntax.WaitForSchedule, syntax.WaitForSignal)


def branches_apart(race: syntax.Race) -> tuple[int, ...]:
    """The branches of a race that run as children: they may fail or break, and another one starts children."""
    if len(race.branches) < 2:
        return ()
    holding = [any(isinstance(node, _CHILDREN) for node in _nodes(branch.body)) for branch in race.branches]
    if not any(holding):
        return ()
    return tuple(
        at
        for at, branch in enumerate(race.branches)
        if any(holds for place, holds in enumerate(holding) if place != at) and not _harmless(branch.body)
    )


def _harmless(body: syntax.Expression) -> bool:
    pending: list[object] = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, syntax.Sequence):
            pending.extend(node.steps)
        elif isinstance(node, syntax.Capture):
            pending.append(node.step)
        elif isinstance(node, syntax.Block):
            pending.append(node.body)
        elif node is not None and not isinstance(node, _HARMLESS):
            return False
    return True
