"""`break $name` and `break $$ SQL $$`: the engine's break takes a literal only, so the value is bound before the break
and read after the loop (names survive a loop that is not the root, and this one never is)."""

from dfdsl.graph import Break, If, Loop, Node, Part, Shape, Slot, Sql, Turn, Use
from dfdsl.lowering.context import (
    COPY,
    Context,
    column_of,
    derived,
    hidden,
    kept_whole,
    rows,
    select,
    sequence,
)
from dfdsl.record import replace
from dfdsl.sql.text import inert_literal
from dfdsl.walk import children, rewrite


def lower_breaks(body: Node, context: Context) -> Node:
    # Elsewhere there are no nodes of the instance to read.
    here = context.workflow.database is None
    return rewrite(body, lambda node: _change(node, here))


def _change(node: Node, here: bool) -> Node:
    if not isinstance(node, Loop):
        return node
    breaks = own_breaks(node.body)
    if not breaks_in_rows(node, breaks):
        return node
    name = hidden("break", node.id)
    wanted = node.wanted or node.name is not None
    body = _with_values(node.body, set(map(id, breaks)), name if wanted else None)
    if not wanted:
        return replace(node, body=body)
    values = {b.computed.gives if b.computed is not None else ("value",) for b in breaks}
    gives = values.pop() if here and len(values) == 1 else None
    told = select(node.span, node.id, "broken", *_copied(name, gives), name=node.name)
    if node.turn is Turn.FOREVER:
        return sequence(node, "seq", replace(node, name=None, body=body), told)
    inner = hidden("loop", node.id)
    if node.natural in (Shape.ROWS, None):
        kept = select(node.span, node.id, "natural", *_copied(inner, node.gives if here else None))
    else:
        value = Use(of=Slot(name=inner, shape=node.natural))
        kept = select(node.span, node.id, "natural", "SELECT ", value, " AS value")
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
        then=replace(told, name=None),
        otherwise=kept,
    )
    return sequence(node, "seq", unasked, loop, choice)


def _copied(name: str, columns: tuple[str, ...] | None) -> tuple[Part, ...]:
    """The rows of a hidden name as a step's own: with their types where the columns are known, else as reading gives them."""
    if columns is None:
        return (COPY, Use(of=rows(name), rows=True, alias=name))
    listed = ", ".join(map(column_of, columns))
    each = f"jsonb_array_elements({kept_whole(name)} -> 'rows') WITH ORDINALITY AS t(e, o)"
    return (COPY, f"(SELECT {listed} FROM {each} ORDER BY o) q")


def _noted(condition: Node | None, name: str) -> Node:
    """The condition, its answer kept under a name."""
    assert condition is not None
    if condition.name is None:
        return replace(condition, name=name)
    answer = Use(of=Slot(name=condition.name, shape=Shape.ANY), nullable=True)
    noted = select(condition.span, condition.id, "noted", "SELECT ", answer, " AS c", name=name)
    return sequence(condition, "asked", condition, noted)


def own_breaks(body: Node) -> list[Break]:
    """The breaks that leave this loop; those of loops inside are theirs."""
    found: list[Break] = []
    pending = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, Break):
            found.append(node)
        elif not isinstance(node, Loop):
            pending.extend(children(node))
    return found


def breaks_in_rows(loop: Loop, breaks: list[Break]) -> bool:
    """Whether the values of these breaks of a loop are told as rows: where one is computed, all of them are."""
    return bool(breaks) and (loop.told or any(b.computed for b in breaks))


def value_of(leave: Break) -> Sql:
    """The step that gives a break's value as rows."""
    if leave.computed is not None:
        return leave.computed
    given = (
        f"{inert_literal(leave.value)} AS value"
        if leave.value is not None
        else "NULL::text AS value WHERE false"
    )
    return select(leave.span, leave.id, "value", f"SELECT {given}")


def _with_values(body: Node, own: set[int], name: str | None) -> Node:
    def change(node: Node) -> Node:
        if not isinstance(node, Break) or id(node) not in own or (name is None and node.computed is None):
            return node
        leave = Break(span=node.span, id=node.id, value=None)
        valued = replace(value_of(node), name=name, id=derived(node.id, "value"))
        return sequence(node, "seq", valued, leave)

    return rewrite(body, change)
