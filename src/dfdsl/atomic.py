"""`atomic { … }`: the statements of one transaction, as a graph node. Only SQL may stand in it, step after step."""

from dfdsl import graph, syntax
from dfdsl.analysis import Role
from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Atomic, AtomicSql
from dfdsl.graph import Shape, Slot
from dfdsl.inference import columns_of as shown_by
from dfdsl.sql.returning import columns_of, gives_rows, runs_alone
from dfdsl.steps import Built, Steps, Want


def atomic(steps: Steps, node: syntax.Atomic, want: Want, word: syntax.Word | None) -> Built:
    """The node; what its statements bind is bound from here on, as by any other step."""
    name = word.text if word is not None else None
    id, leave = steps.enter("atomic", name)
    statements: list[graph.Node] = []
    bound: list[tuple[syntax.Word, Slot]] = []
    built = Built(steps.null(node.span, Want.NOTHING).node, None)
    for step in _statements(node.body.body):
        found = _statement(steps, step)
        if found is not None:
            built = found
            statements.append(found.node)
            if isinstance(step, syntax.Capture):
                bound.append((step.name, _read_by_engine(steps, step, found)))
    for kept, slot in bound:
        steps.names.bind(kept, slot)
    leave()
    made = Atomic(
        span=node.span,
        name=name,
        id=id,
        statements=tuple(statements),
        wanted=want is not Want.NOTHING,
        valued=want is Want.VALUE,
    )
    return Built(made, built.shape, built.columns)


def _read_by_engine(steps: Steps, step: syntax.Capture, built: Built) -> Slot:
    """What a name holds behind the block: inside its rows are what JSON holds, and from there on the engine has read them."""
    name = step.name.text
    if built.columns is not None or built.facts is None:
        return Slot(name=name, shape=Shape.ROWS, columns=built.columns)
    return Slot(
        name=name, shape=Shape.ROWS, columns=steps.inference.columns(name, shown_by(built.facts)), native=True
    )


def _statements(body: syntax.Expression | None) -> list[syntax.Expression]:
    """The steps of a sequence of sequences, in order."""
    found: list[syntax.Expression] = []
    pending = [body] if body is not None else []
    while pending:
        step = pending.pop()
        if isinstance(step, syntax.Sequence):
            pending.extend(reversed(step.steps))
        elif isinstance(step, syntax.Block):
            pending.extend([step.body] if step.body is not None else [])
        else:
            found.append(step)
    return found


def _statement(steps: Steps, step: syntax.Expression) -> Built | None:
    """One statement; None after a report."""
    capture = step if isinstance(step, syntax.Capture) else None
    inner = step.step if isinstance(step, syntax.Capture) else step
    if not isinstance(inner, syntax.SqlStep):
        steps.diagnostics.append(codes.ATOMIC_STEP.at(inner.span))
        return None
    word = capture.name if capture is not None else None
    made, facts = steps.statement(inner.sql, word.text if word is not None else None, Role.ATOMIC)
    if alone := runs_alone(inner.sql.body):
        steps.diagnostics.append(codes.ATOMIC_ALONE.at(inner.span, statement=alone))
    if isinstance(made, graph.SqlBody):
        steps.diagnostics.append(codes.ATOMIC_BODY.at(inner.span))
    columns: tuple[tuple[str, str | None], ...] | None = None
    if capture is not None and capture.columns is not None:
        columns = tuple((c.name, c.type) for c in capture.columns)
    if word is not None:
        steps.names.accept(word)
        steps.names.bind(word, Slot(name=word.text, shape=Shape.ROWS, columns=columns, as_json=True))
    listed = None
    if columns is None:
        names = tuple(name for name, _ in facts.columns or ())
        listed = names if names and len(set(names)) == len(names) else columns_of(inner.sql.body)
    found = AtomicSql(
        span=made.span,
        name=made.name,
        id=made.id,
        parts=made.parts,
        verb=made.verb,
        line_comment=made.line_comment,
        gives_rows=gives_rows(inner.sql.body),
        columns=columns if listed is None else tuple((name, None) for name in listed),
    )
    return Built(found, Shape.ROWS, columns, facts=facts)
