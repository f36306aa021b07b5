"""`break $name` and `break $$ SQL $$`: the engine's break takes a literal only, so the value is bound before the break
and read after the loop (names survive a loop that is not the root, and this one never is)."""

from dfdsl.diagnostics import Diagnostic
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Break, If, Join, Loop, Node, Null, Race, Shape, Slot, Sql, Turn, Use, Value
from dfdsl.lowering.context import COPY, Context, derived, kept_whole, rows, select, sequence
from dfdsl.lowering.facts.results import WHOLE, breaks_in_rows, own_breaks
from dfdsl.protocol import hidden
from dfdsl.record import Record, replace
from dfdsl.scope import KEPT_WHOLE
from dfdsl.sql.text import inert_literal
from dfdsl.walk import children, nodes, rewrite


def lower_breaks(body: Node, context: Context) -> Node:
    # Elsewhere there are no nodes of the instance to read.
    here = context.workflow.database is None
    inner = {
        below.id
        for node in nodes(body)
        if isinstance(node, Loop) and not node.is_once
        for below in nodes(node)
        if isinstance(below, Loop) and below is not node
    }

    def change(node: Node) -> Node:
        if not isinstance(node, Loop):
            return node
        return _lowered(node, here, context.diagnostics if node.id in inner else None)

    return rewrite(body, change)


def _lowered(node: Loop, here: bool, refused: list[Diagnostic] | None) -> Node:
    """refused: takes a report where another loop is around: then a branch's old copy of the value may overwrite its new one."""
    breaks = own_breaks(node.body)
    if not breaks_in_rows(node, breaks):
        return node
    wanted = node.wanted or node.name is not None
    if not wanted:
        return replace(node, body=_with_values(node.body, {id(b): _Kept(None) for b in breaks}, here))
    branching = _in_branches(node.body)
    one = len(breaks) == 1 or not branching
    kept = [_Kept(hidden("break" if one else f"break{at}", node.id), at, one) for at in range(len(breaks))]
    body = _with_values(node.body, {id(b): k for b, k in zip(breaks, kept, strict=True)}, here)
    values = set(map(_columns, breaks))
    gives = values.pop() if here and len(values) == 1 else None
    inner = hidden("loop", node.id)
    columns = [gives if one else _columns(b) if here else None for b in breaks]
    if refused is not None:
        for leave, known in zip(breaks, columns, strict=True):
            whole = leave.computed is not None and leave.computed.whole
            if known is None and not whole and id(leave) in branching:
                refused.append(codes.BREAK_VALUE_IN_BRANCH.at(leave.span))
    told = _told(node, list(zip(kept, columns, strict=True))[: 1 if one else None], inner, here)
    if node.turn is Turn.FOREVER:
        loop = replace(node, name=None if one else inner, body=body)
        return sequence(node, "seq", loop, replace(told, name=node.name))
    if here or node.natural in (Shape.ROWS, None):
        natural = _again(node, "natural", inner, node.gives if here else None, here)
    else:
        value = Use(of=Slot(name=inner, shape=node.natural))
        natural = select(node.span, node.id, "natural", "SELECT ", value, " AS value")
    # The loop ended by itself if its condition turned false; a break leaves it true, or unasked.
    asked = hidden("asked", node.id)
    truth = Use(of=rows(asked), nullable=True)
    unasked = select(node.span, node.id, "unasked", "SELECT true AS c", name=asked)
    loop = replace(node, name=inner, body=body, condition=_noted(node.condition, asked))
    was_broken = select(node.span, node.id, "was_broken", "SELECT ", truth, " AS c")
    choice = If(
        span=node.span,
        name=node.name,
        id=derived(node.id, "choice"),
        condition=was_broken,
        then=told,
        otherwise=natural,
    )
    return sequence(node, "seq", unasked, loop, choice)


class _Kept(Record, kw_only=False):
    """How the value of a break is kept. name: None: by nobody; one: the loop has ended by this break if by any.

    Else several branches may break at once, each of which has kept a value; the engine takes the first, whose mark is the
    loop's own result.
    """

    name: str | None
    at: int = 0
    one: bool = True

    @property
    def mark(self) -> str | None:
        return None if self.one else f"break {self.at}"


def _columns(leave: Break) -> tuple[str, ...] | None:
    return ("value",) if leave.computed is None else leave.computed.gives


def _told(loop: Loop, kept: list[tuple[_Kept, tuple[str, ...] | None]], result: str, here: bool) -> Node:
    """The value of the break that the loop has ended by. kept: with the columns of each; result: the name of the loop's own."""
    made: Node | None = None
    for keeping, gives in kept:
        tag = "broken" if keeping.at == 0 else f"broken {keeping.at}"
        told = _again(loop, tag, keeping.name or "", gives, here)
        if made is None:
            made = told
            continue
        value = Use(of=Slot(name=result, shape=Shape.TEXT), nullable=True)
        mark = inert_literal(keeping.mark or "")
        asked = select(loop.span, loop.id, f"by {keeping.at}", "SELECT ", value, f" = {mark} AS c")
        id = derived(loop.id, f"broken by {keeping.at}")
        made = If(span=loop.span, id=id, condition=asked, then=told, otherwise=made)
    assert made is not None
    return made


def _in_branches(body: Node) -> set[int]:
    """The breaks that leave the loop around out of a branch of a join or race."""
    found: set[int] = set()
    pending = [(body, False)]
    while pending:
        node, inside = pending.pop()
        if isinstance(node, Break) and inside:
            found.add(id(node))
        elif not isinstance(node, Loop):
            pending += [(child, inside or isinstance(node, Join | Race)) for child in children(node)]
    return found


def _again(loop: Loop, tag: str, name: str, columns: tuple[str, ...] | None, here: bool) -> Node:
    """The result of a hidden name's node once more; elsewhere, as reading its rows gives them."""
    if not here:
        return select(loop.span, loop.id, tag, COPY, Use(of=rows(name), rows=True, alias=name))
    known = None if columns is None else tuple((column, None) for column in columns)
    return Value(span=loop.span, id=derived(loop.id, tag), of=name, columns=known, here=True)


def _noted(condition: Node | None, name: str) -> Node:
    """The condition, its answer kept under a name."""
    assert condition is not None
    if condition.name is None:
        return replace(condition, name=name)
    answer = Use(of=Slot(name=condition.name, shape=Shape.ANY), nullable=True)
    noted = select(condition.span, condition.id, "noted", "SELECT ", answer, " AS c", name=name)
    return sequence(condition, "asked", condition, noted)


def value_of(leave: Break) -> Node:
    """The step that gives a break's value as rows; one without a value gives nothing."""
    if leave.computed is not None:
        return leave.computed
    if leave.value is None:
        return Null(span=leave.span, id=derived(leave.id, "value"), read=True)
    return select(leave.span, leave.id, "value", f"SELECT {inert_literal(leave.value)} AS value")


def _with_values(body: Node, own: dict[int, _Kept], here: bool) -> Node:
    def change(node: Node) -> Node:
        kept = own.get(id(node))
        if kept is None or not isinstance(node, Break) or (kept.name is None and node.computed is None):
            return node
        leave = Break(span=node.span, id=node.id, value=kept.mark)
        valued = replace(all_of(value_of(node), here), name=kept.name, id=derived(node.id, "value"))
        return sequence(node, "seq", valued, leave)

    return rewrite(body, change)


def all_of(step: Node, here: bool) -> Node:
    """The step that gives a break's value; where nobody knows what the name holds whose whole it keeps, it reads that name's
    node. here: it can."""
    if not (isinstance(step, Sql) and step.whole):
        return step
    use = next((part for part in step.parts if isinstance(part, Use)), None)
    if use is None or not isinstance(use.of, Slot) or use.of.name.startswith("dfx_"):
        # A value that was brought out of a child is kept there already.
        return step
    # A row that stands for an answer holds it in a column.
    kept = (
        f"(SELECT coalesce(w -> 'rows' -> 0 ->> '{WHOLE}', w::text) FROM {kept_whole(use.of.name)} AS k(w))"
    )
    if use.rows:
        if not here:
            return replace(step, whole=False)
        # What reads its rows has them as a name of its own, also in a child.
        return replace(step, parts=(f"SELECT {kept} AS {KEPT_WHOLE} FROM (SELECT count(*) FROM ", use, ") q"))
    if not here or use.of.shape is not Shape.ANY:
        return step
    text = f"coalesce({kept}, to_json(v::text)::text)"
    return replace(step, parts=(f"SELECT {text} AS {KEPT_WHOLE} FROM (SELECT ", use, " AS v) q"))
