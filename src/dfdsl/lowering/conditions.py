"""Conditions become queries, `while` and `until` the engine's do-while, an `else if` ladder nested ifs.

After it: every condition is a statement whose first column of the first row is the truth; loops are FOREVER or AFTER.
"""

from dfdsl.graph import If, Loop, Node, Null, Part, Select, Sequence, Shape, Slot, Sql, Turn, Use
from dfdsl.lowering.context import Context, derived, hidden, select, sequence
from dfdsl.record import replace
from dfdsl.walk import rewrite


def desugar_conditions(body: Node, context: Context) -> Node:
    body = rewrite(body, _change)
    return rewrite(body, _with_a_row) if context.target.no_row_is_true else body


def _with_a_row(node: Node) -> Node:
    """Where no row counts as true, a query is bound first and a second statement looks at what it gave."""
    if not isinstance(node, If | Loop) or not isinstance(node.condition, Sql):
        return node
    if isinstance(node, Loop) and node.once:
        # Its condition gives a row.
        return node
    condition = node.condition
    if condition.parts[0] == _BARE or not isinstance(condition.parts[0], str):
        return node
    name = condition.name or hidden("asked", condition.id)
    value = Use(of=Slot(name=name, shape=Shape.ANY), nullable=True)
    look = select(condition.span, condition.id, "row", "SELECT ", value, " AS c")
    asked = sequence(condition, "with_row", replace(condition, name=name), look)
    return replace(node, condition=asked)


def _change(node: Node) -> Node:
    match node:
        case Select():
            return _ladder(node)
        case Loop(once=True):
            # A pass made it, in the engine's form.
            return node
        case Loop(turn=Turn.BEFORE):
            return _while(node)
        case Loop(turn=Turn.UNTIL):
            return replace(node, turn=Turn.AFTER, condition=_negated(_condition_of(node)))
        case Loop(turn=Turn.AFTER):
            return replace(node, condition=_query(_condition_of(node)))
        case _:
            return node


def _condition_of(loop: Loop) -> Sql:
    assert isinstance(loop.condition, Sql)
    return loop.condition


def _bare(condition: Sql, before: str, after: str) -> Sql:
    end = "\n" if condition.line_comment else ""
    parts: tuple[Part, ...] = (before, *condition.parts, end + after)
    return replace(condition, parts=parts, verb="SELECT", line_comment=False)


def _query(condition: Sql) -> Sql:
    """A query runs as it is written; a wrapper would break a data-modifying WITH and turn two rows into an error."""
    return condition if condition.verb else _bare(condition, _BARE, ")::boolean, false) AS c")


def _ladder(node: Select) -> Node:
    otherwise = node.otherwise
    made: Node | None = None
    for number in range(len(node.arms) - 1, -1, -1):
        condition, then = node.arms[number]
        assert isinstance(condition, Sql)
        id = node.id if number == 0 else derived(node.id, f"arm{number}")
        name = node.name if number == 0 else None
        made = If(
            span=condition.span, name=name, id=id, condition=_query(condition), then=then, otherwise=otherwise
        )
        otherwise = made
    assert made is not None
    return made


def _while(node: Loop) -> Node:
    """`while C { b }` is `if C { loop { b } while C }`: the condition is asked before the first round and after each."""
    condition = _query(_condition_of(node))
    again = replace(condition, id=derived(condition.id, "again"))
    loop = replace(node, name=None, turn=Turn.AFTER, condition=again, id=node.id)
    otherwise = Null(span=node.span, id=derived(node.id, "none"), read=node.wanted)
    return If(
        span=node.span,
        name=node.name,
        id=derived(node.id, "if"),
        condition=condition,
        then=loop,
        otherwise=otherwise,
    )


_BARE = "SELECT coalesce(("


def _negated(condition: Sql) -> Node:
    if not condition.verb and condition.name is None:
        return _bare(condition, "SELECT NOT coalesce((", ")::boolean, false) AS c")
    # A query keeps its own result (and its name), a second statement looks at it with the engine's idea of truth.
    name = condition.name or hidden("until", condition.id)
    value = Use(of=Slot(name=name, shape=Shape.ANY), nullable=True)
    look = select(
        condition.span,
        condition.id,
        "not",
        "SELECT NOT CASE WHEN v IS NULL OR v IN ('', 'false', 'f', 'no', '[]', E'\\x7b}') THEN false"
        " WHEN v ~ '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$' THEN v::numeric <> 0 ELSE true END AS c"
        " FROM (SELECT lower(btrim((",
        value,
        r")::text, E' \t\n\r\f\v')) AS v) q",
    )
    return Sequence(
        span=condition.span,
        id=derived(condition.id, "until"),
        steps=(replace(_query(condition), name=name), look),
    )
