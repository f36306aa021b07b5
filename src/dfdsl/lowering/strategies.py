"""Loops, joins and races that a target cannot run where they stand become child instances.

Up to 0.2.4 a loop runs correctly only as the first thing of an instance, a join or race only outside of loops and with at
most one name in scope (recorded). In an instance of its own each of them stands as it has to: values go in as constants,
so that no name is in scope. What cannot go through a child is left as it is, and refused by the pass `hazards`.
"""

from collections import Counter

from dfdsl.graph import (
    Break,
    Columns,
    Fail,
    Http,
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
    SqlBody,
    Strategy,
    SubOrchestration,
    Turn,
    Use,
    Value,
    WaitForSchedule,
)
from dfdsl.lowering.breaks import own_breaks
from dfdsl.lowering.context import Context, derived, hidden
from dfdsl.lowering.escapes import leaving
from dfdsl.lowering.instances import raised
from dfdsl.lowering.names_of import is_child
from dfdsl.lowering.rounds import is_constant
from dfdsl.lowering.shapes import shape_of
from dfdsl.parts import texts_of, used, uses
from dfdsl.record import Record, replace
from dfdsl.sql.returning import columns_of, gives_rows
from dfdsl.trampoline import Walk, run
from dfdsl.walk import children, nodes, with_children

_MANY = 2
"""So many names are as bad as any more."""
_TAGS: dict[type[Node], str] = {Loop: "loop", Join: "join", Race: "race"}


def choose_strategies(body: Node, context: Context) -> Node:
    """Puts what the target cannot run natively into children."""
    if context.target.native_loops or context.workflow.database is not None:
        return body
    made: Node = run(_Strategies(body, context).visit(body, _Place(tail=True)))[0]
    return made


class _Place(Record):
    """first: nothing runs before it in its instance; prompt: nothing that takes time does; names: how many may be bound there, by whomever; tail: its result is that
    of the workflow.
    """

    first: bool = True
    prompt: bool = True
    in_loop: bool = False
    in_branch: bool = False
    names: int = 0
    tail: bool = False


class _Strategies:
    def __init__(self, body: Node, context: Context) -> None:
        self._target = context.target
        self._read: Counter[str] = Counter()
        self._uses: dict[str, list[Use]] = {}
        for node in nodes(body):
            self._read.update(uses(node))
            for text in texts_of(node):
                for use in used(text):
                    self._uses.setdefault(use.of.name, []).append(use)

    def visit(self, node: Node, place: _Place) -> Walk:
        """The node as it is to run, and how many names may be bound behind it."""
        if isinstance(node, Loop | Join | Race) and self._goes_wrong(node, place):
            out = self._way_out(node, place.tail)
            if out is not None:
                inside, _ = yield self._parts(node, _Place())
                return self._apart(node, inside, out), _MANY
        if isinstance(node, WaitForSchedule) and not (place.prompt or self._target.schedules_at_run):
            return _counted_here(node), _MANY
        if is_child(node):
            inside, _ = yield self._parts(node, _Place())
            return inside, _MANY
        return (yield self._parts(node, place))

    def _parts(self, node: Node, place: _Place) -> Walk:
        """The node with what is below it as it is to run."""
        inside = place
        if isinstance(node, Loop):
            repeats = not node.is_once
            inside = replace(
                place, first=False, prompt=place.prompt and not repeats, in_loop=place.in_loop or repeats
            )
        elif isinstance(node, Join | Race):
            inside = replace(place, first=False, in_branch=True)
        elif not isinstance(node, Sequence | SubOrchestration):
            inside = replace(place, first=False, prompt=False)
        below = children(node)
        made: list[Node] = []
        names = place.names
        for child in below:
            at = inside if isinstance(node, Join | Race) else replace(inside, names=names)
            if isinstance(node, Sequence) and child is not below[-1]:
                at = replace(at, tail=False)
            new, after = yield self.visit(child, at)
            made.append(new)
            names = max(names, after)
            if isinstance(node, Sequence) and not is_constant(child):
                inside = replace(inside, first=False, prompt=False)
        if below and any(new is not old for new, old in zip(made, below, strict=True)):
            node = with_children(node, tuple(made))
        if isinstance(node, Join | Race) and len(below) > 1:
            # Each branch may bind a name of its own.
            names = _MANY if names > place.names else names
        return node, min(_MANY, names + _own_names(node))

    def _goes_wrong(self, node: Loop | Join | Race, place: _Place) -> bool:
        if isinstance(node, Loop):
            return not node.is_once and (place.in_branch or place.in_loop or not place.first)
        safe = self._target.safe_names
        return place.in_loop or (safe is not None and place.names > safe)

    def _way_out(self, node: Loop | Join | Race, tail: bool) -> "_WayOut | None":
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
            return _WayOut()
        if isinstance(node, Loop) and node.turn is Turn.FOREVER:
            leaves = own_breaks(node.body)
            values = {leaf.value for leaf in leaves}
            plain = not any(leaf.computed for leaf in leaves)
            if plain and node.told:
                # A later pass makes a row of the value.
                return _WayOut(name=read_as, columns=(("value", "text"),))
            if plain and len(values) == 1:
                return _WayOut(name=read_as, broken=True, value=values.pop())
        if not _is_rows(node):
            return None
        if read_as is not None and not tail:
            whole = any(use.rows and not _knows(use) for use in self._uses.get(read_as, ()))
            return None if whole else _WayOut(name=read_as)
        columns = _columns_of(node)
        return None if columns is None else _WayOut(name=read_as, columns=columns)

    def _apart(self, node: Loop | Join | Race, body: Node, out: "_WayOut") -> Node:
        """The node in an instance of its own."""
        id = derived(node.id, "apart")
        name = hidden("end", id)
        valued = out.columns is not None
        inside_as = None if valued or out.broken else out.name
        child, leaves = leaving(
            SubOrchestration(
                span=node.span,
                name=name,
                id=id,
                tag=_TAGS[type(node)],
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


class _WayOut(Record):
    """name: under which the result is read; columns: of the result, where it is wanted as a whole.

    broken: it is a loop that only a break ends, with this value.
    """

    name: str | None = None
    columns: Columns | None = None
    broken: bool = False
    value: str | None = None


def _counted_here(node: WaitForSchedule) -> Node:
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


def _own_names(node: Node) -> int:
    """How many names the node itself may come to bind, with the steps that later passes make of it."""
    own = 0 if node.name is None else 1
    match node:
        case Http(url=url, body=body, json=None, headers=None, parts=None, expect=False):
            plain = all(isinstance(part, str) for part in (*url, *(body or ())))
            return own if plain else _MANY
        case Sleep(computed=None) | Break(computed=None) | WaitForSchedule():
            return 0
        case SqlBody() | Http() | Sleep() | Break() | Fail():
            return _MANY
        case Join(keys=None) | Race(keys=None):
            return own
        case Join() | Race():
            return _MANY
        case Sql() | If() | Sequence() | Loop() | Null():
            return own
        case _:
            return own
