"""Columns that the engine would refuse or change travel as text: the statement that a capture says the columns of casts
them, and each use casts them back.

The engine reads few types, and some of those not exactly: it drops a numeric's scale, makes NULL of a float's NaN and a
bare word of a text in jsonb, and fails on an infinite date. A type that it refuses fails the step after its commit.
"""

from collections.abc import Callable

from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Break, If, Loop, Node, Part, Select, Sql, SqlBody
from dfdsl.lowering.context import Context
from dfdsl.lowering.facts.results import giving
from dfdsl.lowering.within import within
from dfdsl.record import replace
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.types import is_exact, is_json, is_refused
from dfdsl.walk import nodes, rewrite

Declared = tuple[tuple[str, str | None], ...]

_CHANGES = frozenset({"INSERT", "UPDATE", "DELETE", "MERGE"})
_HELPER = "dfx_q"


def carry_columns(body: Node, context: Context) -> Node:
    """Every statement whose rows come under a name with columns, with those columns as text that the engine would spoil."""
    conditions = {id(condition) for node in nodes(body) for condition in _conditions(node)}
    plan: dict[int, tuple[Declared, Callable[[str | None], bool]]] = {}
    for node in nodes(body):
        if node.declared is None or not any(_spoiled(type_) for _, type_ in node.declared):
            continue
        for tail in _tails(node):
            if tail.declared is None or tail is node:
                # The first column of a condition is its truth, so what the engine can read of one stays as it is; and a
                # block's result may also come from elsewhere, so its jsonb is read as what the engine makes of it.
                inner = _refused if id(tail) in conditions else _spoiled if tail is node else _spoiled_text
                plan.setdefault(id(tail), (node.declared, inner))
    for node in nodes(body):
        step = node.computed if isinstance(node, Break) else node
        if isinstance(step, Sql) and step.refused is not None:
            plan.setdefault(id(step), (step.refused, _refused))
    if not plan:
        return body

    def change(node: Node) -> Node:
        if isinstance(node, Break) and node.computed is not None:
            step = change(node.computed)
            return replace(node, computed=step) if step is not node.computed else node
        found = plan.get(id(node))
        if found is None or not isinstance(node, Sql):
            return node
        columns, kept = found
        if not any(kept(type_) for _, type_ in columns):
            return node
        # All columns are known in order, also two of one name, where the query itself shows that one is refused.
        parts = _wrapped(node, columns, kept, by_place=columns is node.refused)
        if parts is not None:
            return replace(node, parts=parts, verb="WITH", line_comment=False)
        refused = [(name, type_) for name, type_ in columns if _refused(type_)]
        if refused and node.verb not in _CHANGES and not isinstance(node, SqlBody):
            name, type_ = refused[0]
            context.diagnostics.append(
                codes.COLUMN_CANNOT_TRAVEL.at(
                    node.span, column=name, type=type_, verb=node.verb or "expression"
                )
            )
        return node

    return rewrite(body, change)


def _spoiled(type_: str | None) -> bool:
    return type_ is not None and not is_exact(type_)


def _spoiled_text(type_: str | None) -> bool:
    return _spoiled(type_) and not is_json(type_)


def _refused(type_: str | None) -> bool:
    return type_ is not None and is_refused(type_)


def _conditions(node: Node) -> tuple[Node, ...]:
    match node:
        case Select():
            return tuple(condition for condition, _ in node.arms)
        case If():
            return (node.condition,)
        case Loop() if node.condition is not None:
            return (node.condition,)
        case _:
            return ()


def _tails(node: Node) -> list[Node]:
    """The statements whose result is the node's."""
    found: list[Node] = []
    pending = [node]
    while pending:
        at = pending.pop()
        if isinstance(at, Sql):
            found.append(at)
        elif isinstance(at, Loop):
            # A loop may also end with the value of a break.
            pending += [at.body, *(b.computed for b in nodes(at.body) if isinstance(b, Break) and b.computed)]
        else:
            pending.extend(step for step in giving(at) if step.declared is None or step is node)
    return found


# The statement ----------------------------------------------------------------------------------------------------------


def _wrapped(
    step: Sql, columns: Declared, kept: Callable[[str | None], bool], by_place: bool
) -> tuple[Part, ...] | None:
    """The parts of the statement around the step's own; None where none can hold it."""
    own = [f"dfx_{number}" if by_place else neutral_name(name) for number, (name, _) in enumerate(columns, 1)]
    listed = ", ".join(
        (
            f"{_HELPER}.{read}::text AS {neutral_name(name)}"
            if kept(type_)
            else f"{_HELPER}.{read} AS {neutral_name(name)}" if by_place else f"{_HELPER}.{read}"
        )
        for read, (name, type_) in zip(own, columns, strict=True)
    )
    head = f"{_HELPER}({', '.join(own)})" if by_place else _HELPER
    return within(step, head, f"SELECT {listed} FROM {_HELPER}")
