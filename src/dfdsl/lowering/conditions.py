"""Conditions become queries, `while` and `until` the engine's do-while, an `else if` ladder nested ifs.

After it: every condition is a statement whose first column of the first row is the truth; loops are FOREVER or AFTER.
"""

from dfdsl.graph import If, Loop, Node, Null, Part, Select, Shape, Slot, Sql, Turn, Use
from dfdsl.lowering.context import Context, derived, select, sequence
from dfdsl.lowering.readers import Readers, read_by_name
from dfdsl.lowering.truths import before_columns, of_expression, of_query
from dfdsl.protocol import hidden
from dfdsl.record import replace
from dfdsl.sql.truth import Truth
from dfdsl.walk import rewrite


def desugar_conditions(body: Node, context: Context) -> Node:
    asking = _Asking(body, context)
    changed = rewrite(body, asking.change)
    return read_by_name(changed, asking.first) if asking.first else changed


class _Asking:
    """Makes the conditions of one graph. first: names that got a column before their first one, by the name of that."""

    def __init__(self, body: Node, context: Context) -> None:
        self._body = body
        self._target = context.target
        self._readers: Readers | None = None
        self.first: dict[str | None, str] = {}

    def change(self, node: Node) -> Node:
        match node:
            case Select():
                return self._ladder(node)
            case Loop(once=True):
                # A pass made it, in the engine's form.
                return node
            case Loop(turn=Turn.BEFORE):
                return self._while(node)
            case Loop(turn=Turn.UNTIL):
                return replace(node, turn=Turn.AFTER, condition=self._negated(_condition_of(node)))
            case Loop(turn=Turn.AFTER):
                return replace(node, condition=self._asked(_condition_of(node), self._target.native_loops))
            case _:
                return node

    def _ladder(self, node: Select) -> Node:
        otherwise = node.otherwise
        made: Node | None = None
        for number in range(len(node.arms) - 1, -1, -1):
            condition, then = node.arms[number]
            assert isinstance(condition, Sql)
            id = node.id if number == 0 else derived(node.id, f"arm{number}")
            name = node.name if number == 0 else None
            made = If(
                span=condition.span,
                name=name,
                id=id,
                condition=self._asked(condition, True),
                then=then,
                otherwise=otherwise,
            )
            otherwise = made
        assert made is not None
        return made

    def _while(self, node: Loop) -> Node:
        """`while C { b }` is `if C { loop { b } while C }`: the condition is asked before the first round and after each."""
        asked = self._asked(_condition_of(node), self._target.native_loops)
        again = replace(asked, id=derived(asked.id, "again"))
        loop = replace(node, name=None, turn=Turn.AFTER, condition=again, id=node.id)
        otherwise = Null(span=node.span, id=derived(node.id, "none"), read=node.wanted)
        return If(
            span=node.span,
            name=node.name,
            id=derived(node.id, "if"),
            condition=asked,
            then=loop,
            otherwise=otherwise,
        )

    def _asked(self, condition: Sql, more_columns: bool) -> Node:
        """A condition as a query. more_columns: its name may hold one more.

        A query that needs none runs without a wrapper, and one whose name is read as it is written keeps its columns: then
        a second step looks at them.
        """
        if not condition.verb:
            return _of_expression(condition)
        use = _reference(condition)
        agreed = condition.truth is not Truth.POSTGRES
        if use is not None:
            return condition if agreed else _plain(condition, of_expression((use,), False))
        if agreed and not self._target.no_row_is_true:
            return condition
        if condition.name is None:
            parts = of_query(condition) if condition.truth is not Truth.ENGINE else None
        else:
            parts = (
                before_columns(condition)
                if not agreed and more_columns and self._may_grow(condition)
                else None
            )
        if parts is not None:
            if condition.name is not None and condition.gives:
                self.first[condition.name] = condition.gives[0]
            return _plain(condition, parts)
        return _bound_first(condition, "row", agreed)

    def _may_grow(self, condition: Sql) -> bool:
        """Whether nobody would see a further column of a named condition. Where no row is true, no row has none."""
        if self._target.no_row_is_true or condition.name is None:
            return False
        if self._readers is None:
            self._readers = Readers(self._body)
        named = bool(condition.gives) or not self._readers.reads_first(condition.name)
        return named and self._readers.may_change(condition.name)

    def _negated(self, condition: Sql) -> Node:
        if not condition.verb and condition.name is None:
            return _of_expression(condition, negated=True)
        use = _reference(condition)
        if use is not None:
            return _plain(condition, of_expression((use,), False, negated=True))
        parts = of_query(condition, negated=True) if condition.name is None else None
        if parts is not None:
            return _plain(condition, parts)
        asked = condition if condition.verb else _of_expression(condition)
        return _bound_first(asked, "not", agreed=False, negated=True)


def _condition_of(loop: Loop) -> Sql:
    assert isinstance(loop.condition, Sql)
    return loop.condition


def _plain(condition: Sql, parts: tuple[Part, ...]) -> Sql:
    return replace(condition, parts=parts, verb="SELECT", line_comment=False, truth=Truth.AGREED, gives=None)


def _reference(condition: Sql) -> Use | None:
    """What a condition without a name reads, if it is a reference."""
    match condition.parts:
        case ("SELECT ", Use() as use, " AS c") if condition.name is None:
            return use
        case _:
            return None


def _of_expression(condition: Sql, negated: bool = False) -> Sql:
    """A query for an expression. Only what is no boolean for certain is read as a text."""
    if condition.truth is Truth.POSTGRES:
        return _plain(condition, of_expression(condition.parts, condition.line_comment, negated))
    before = "SELECT NOT coalesce((" if negated else "SELECT coalesce(("
    end = "\n" if condition.line_comment else ""
    return _plain(condition, (before, *condition.parts, f"{end})::boolean, false) AS c"))


def _bound_first(condition: Sql, tag: str, agreed: bool, negated: bool = False) -> Node:
    """A query that keeps its result, and a second statement that looks at its first value."""
    name = condition.name or hidden("until" if negated else "asked", condition.id)
    value = Use(of=Slot(name=name, shape=Shape.ANY), nullable=True)
    parts = ("SELECT ", value, " AS c") if agreed else of_expression((value,), False, negated)
    look = select(condition.span, condition.id, tag, *parts)
    kept = replace(condition, name=name, truth=Truth.AGREED)
    return sequence(condition, "until" if negated else "with_row", kept, look)
