"""A loop, a join or a race in an instance of its own, and what comes out of it.

The engine runs it there, with nothing before it; its parent reads the result and the names that it has bound.
"""

from collections import Counter

from dfdsl.graph import (
    Break,
    Columns,
    If,
    Join,
    Loop,
    Node,
    Null,
    Race,
    Sequence,
    Shape,
    Sleep,
    Slot,
    Sql,
    Strategy,
    SubOrchestration,
    Turn,
    Use,
    Value,
    WaitForSchedule,
)
from dfdsl.lowering.breaks import own_breaks
from dfdsl.lowering.context import derived, hidden
from dfdsl.lowering.escapes import leaving
from dfdsl.lowering.instances import raised
from dfdsl.lowering.shapes import shape_of
from dfdsl.parts import texts_of, used, uses
from dfdsl.record import Record, replace
from dfdsl.sql.returning import columns_of, gives_rows
from dfdsl.walk import nodes

TAGS: dict[type[Node], str] = {Loop: "loop", Join: "join", Race: "race"}


class WayOut(Record):
    """name: under which the result is read; columns: of the result, where it is wanted as a whole.

    broken: it is a loop that only a break ends, with this value.
    """

    name: str | None = None
    columns: Columns | None = None
    broken: bool = False
    value: str | None = None


class Outside:
    """How the names of a workflow's graph are read: what of a part that goes into a child has to come out of it."""

    def __init__(self, body: Node) -> None:
        self._read: Counter[str] = Counter()
        self._uses: dict[str, list[Use]] = {}
        for node in nodes(body):
            self._read.update(uses(node))
            for text in texts_of(node):
                for use in used(text):
                    self._uses.setdefault(use.of.name, []).append(use)

    def way_out(self, node: Loop | Join | Race, tail: bool) -> "WayOut | None":
        """How its result leaves a child. None where it, or a name that it binds, is no row set or has columns nobody knows."""
        inside: Counter[str] = Counter()
        bound: dict[str, list[Node]] = {}
        for below in nodes(node):
            inside.update(uses(below))
            if below.name is not None and below is not node:
                bound.setdefault(below.name, []).append(below)
        for name, binders in bound.items():
            if self._read[name] > inside[name] and not all(map(_is_rows, binders)):
                return None
        read_as = node.name if node.name is not None and self._read[node.name] else None
        if not node.wanted and read_as is None:
            return WayOut()
        if isinstance(node, Loop) and node.turn is Turn.FOREVER:
            leaves = own_breaks(node.body)
            values = {leaf.value for leaf in leaves}
            plain = not any(leaf.computed for leaf in leaves)
            if plain and node.told:
                # A later pass makes a row of the value.
                return WayOut(name=read_as, columns=(("value", "text"),))
            if plain and len(values) == 1:
                return WayOut(name=read_as, broken=True, value=values.pop())
        if not _is_rows(node):
            return None
        if read_as is not None and not tail:
            whole = any(use.rows and not _knows(use) for use in self._uses.get(read_as, ()))
            return None if whole else WayOut(name=read_as)
        columns = _columns_of(node)
        return None if columns is None else WayOut(name=read_as, columns=columns)


def apart(node: Loop | Join | Race, body: Node, out: WayOut) -> Node:
    """The node in an instance of its own. body: what it is there."""
    id = derived(node.id, "apart")
    name = hidden("end", id)
    valued = out.columns is not None
    inside_as = None if valued or out.broken else out.name
    child, leaves = leaving(
        SubOrchestration(
            span=node.span,
            name=name,
            id=id,
            tag=TAGS[type(node)],
            # A name that is read comes out as any other that the body binds.
            body=replace(body, name=inside_as),
            strategy=Strategy.CHILD,
            valued=valued,
        )
    )
    steps: list[Node] = [child, raised(child, name), *leaves]
    if valued:
        steps.append(
            Value(span=node.span, name=out.name, id=derived(id, "value"), of=name, columns=out.columns)
        )
    if out.broken:
        # The result is known, and only a loop of the engine's has it.
        leave = Break(span=node.span, id=derived(id, "break"), value=out.value)
        steps.append(
            Loop(
                span=node.span,
                name=out.name,
                id=derived(id, "broken"),
                body=leave,
                condition=None,
                turn=Turn.FOREVER,
            )
        )
    return Sequence(span=node.span, id=derived(id, "seq"), steps=tuple(steps))


def counted_here(node: WaitForSchedule) -> Node:
    """A schedule in an instance of its own, whose graph is built where the wait begins."""
    id = derived(node.id, "apart")
    name = hidden("end", id)
    child = SubOrchestration(
        span=node.span, name=name, id=id, tag="schedule", body=node, strategy=Strategy.CHILD
    )
    over = Null(span=node.span, id=derived(id, "over"), read=node.valued)
    return Sequence(span=node.span, id=derived(id, "seq"), steps=(child, raised(child, name), over))


def _knows(use: Use) -> bool:
    return isinstance(use.of, Slot) and bool(use.of.columns)


def _is_rows(node: Node) -> bool:
    if isinstance(node, Join | Race) and node.keys is not None:
        # One row, which a later pass makes.
        return True
    return shape_of(replace(node, name=None)) in (Shape.ROWS, None)


def _columns_of(node: Node) -> Columns | None:
    """The columns of a node's rows; none for statements that give no rows, None where they are not known."""
    found: set[Columns | None] = set()
    pending = [node]
    while pending:
        node = pending.pop()
        if node.declared is not None:
            found.add(tuple(node.declared))
            continue
        match node:
            case Sequence(steps=steps):
                pending.extend(steps[-1:])
            case If(then=then, otherwise=otherwise):
                pending.extend((then,) if otherwise is None else (then, otherwise))
            case Join(keys=keys) if keys is not None:
                found.add(tuple((key, "jsonb") for key in keys))
            case Race(keys=None, branches=branches):
                pending.extend(branches)
            case Race():
                found.add((("winner", "text"), ("result", "jsonb")))
            case Loop(body=body):
                if own_breaks(body):
                    return None
                pending.append(body)
            case Sql(parts=parts):
                text = "".join(part if isinstance(part, str) else "NULL" for part in parts)
                shown = columns_of(text) if gives_rows(text) else ()
                if shown is None:
                    return None
                found.add(tuple((name, None) for name in shown))
            case Null() | Sleep() | WaitForSchedule():
                found.add(())
            case _:
                return None
    told = {columns for columns in found if columns}
    return None if len(told) > 1 else told.pop() if told else ()
