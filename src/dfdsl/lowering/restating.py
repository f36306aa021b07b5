"""A result given once more by a step: that of a child, in its parent, or that of a node, behind the steps that follow it.

A step gives rows. So rows come with their columns, in order; an answer is one row of its keys, an array one row with the
column `result`, a text one with the column `value`; NULL is no rows. Of unlike results, each is given by a step of its own,
and ifs choose among them by what is there.
"""

import json
from collections.abc import Collection, Iterable

from dfdsl.graph import COLUMNS_OF, Break, If, Loop, Node, Part, Shape, Sql, Turn, Value
from dfdsl.lowering.context import column_of, derived, select
from dfdsl.lowering.facts.results import NO_ROWS, Result
from dfdsl.lowering.nulls import NO_ROWS as NOTHING
from dfdsl.protocol import BOX
from dfdsl.record import replace
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.text import inert_literal

_ORDER = (Shape.ROWS, Shape.SIGNAL, Shape.HTTP, Shape.JSON, Shape.CALL, Shape.ERROR, Shape.TEXT, Shape.ANY)


def boxed(node: Value, raw: tuple[Part, ...]) -> Sql:
    """The result as a part of another one. raw: SQL of it as jsonb."""
    return replace(_step(node, "", "SELECT ", *raw, f" AS {BOX}"), boxed=True)


def restated(
    node: Value, raw: tuple[Part, ...], found: Iterable[Result], columns: Collection[str] = ()
) -> Node:
    """The result as the workflow's own, or a block's. found: all that it may be; columns: those that are read of any of it."""
    results = sorted(
        set(found) - {NO_ROWS},
        # Rows whose columns nobody knows are what is left when it is nothing else.
        key=lambda one: (
            one.shape is Shape.ROWS and one.columns is None,
            _ORDER.index(one.shape),
            one.columns or (),
        ),
    )
    if not results:
        return _step(node, "", NOTHING)
    if len(results) == 1:
        return replace(_again(node, "", results[0], raw, columns), name=node.name)
    made = _again(node, f"as {len(results)}", results[-1], raw, columns)
    for at in range(len(results) - 2, -1, -1):
        one = results[at]
        made = If(
            span=node.span,
            id=derived(node.id, f"is {at + 1}"),
            condition=select(node.span, node.id, f"asked {at + 1}", *_asked(one, raw)),
            then=_again(node, f"as {at + 1}", one, raw, columns),
            otherwise=made,
        )
    return replace(made, name=node.name, id=node.id)


def read(node: Value, raw: tuple[Part, ...], columns: list[str]) -> Sql:
    """Unlike results under one name: as one row, the whole as `result`, and the columns that are read."""
    listed = [f"j AS {neutral_name('result')}"]
    for column in columns:
        key = inert_literal(column)
        if column != "result":
            listed.append(f"coalesce(j -> 'rows' -> 0 -> {key}, j -> {key}) AS {neutral_name(column)}")
    return _step(
        node, "", f"SELECT {', '.join(listed)} FROM (SELECT ", *raw, " AS j OFFSET 0) q WHERE j <> 'null'"
    )


def _again(node: Value, tag: str, one: Result, raw: tuple[Part, ...], columns: Collection[str]) -> Node:
    """What gives this result."""
    id = derived(node.id, tag) if tag else node.id
    if one.text is None:
        return Sql(span=node.span, id=id, parts=_given(one, raw, columns), verb="SELECT")
    # A text that is known is what only the engine's own break gives.
    leave = Break(span=node.span, id=derived(id, "break"), value=one.text)
    return Loop(span=node.span, id=id, body=leave, condition=None, turn=Turn.FOREVER)


def _step(node: Value, tag: str, *parts: Part) -> Sql:
    id = derived(node.id, tag) if tag else node.id
    return Sql(span=node.span, name=node.name, id=id, parts=parts, verb="SELECT")


def _given(one: Result, raw: tuple[Part, ...], columns: Collection[str]) -> tuple[Part, ...]:
    """The statement that gives this result."""
    whole: tuple[Part, ...] = (" FROM (SELECT ", *raw, " AS j OFFSET 0) q WHERE ")
    if one.shape in (Shape.ROWS, Shape.ANY):
        own = one.columns or ()
        missing = [f"NULL AS {neutral_name(column)}" for column in columns if column not in own]
        listed = ", ".join([*map(column_of, own), *missing]) if own else "e AS result"
        return (
            f"SELECT {listed}\n    FROM jsonb_array_elements(",
            *raw,
            " -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o",
        )
    known = COLUMNS_OF.get(one.shape)
    if known is not None:
        listed = ", ".join(f"j -> '{key}' AS {neutral_name(key)}" for key, _ in known)
        return (f"SELECT {listed}", *whole, f"j ? '{known[0][0]}'")
    if one.shape is Shape.TEXT:
        return ("SELECT j #>> ARRAY[]::text[] AS value", *whole, "j <> 'null'")
    array = "CASE WHEN jsonb_typeof(j) = 'array' THEN j ELSE j -> 'rows' -> 0 -> 'result' END"
    return (f"SELECT {array} AS result", *whole, "j <> 'null'")


def _asked(one: Result, raw: tuple[Part, ...]) -> tuple[Part, ...]:
    """The condition that the result is this one."""
    return (f"SELECT coalesce({_test(one)}, false) AS c FROM (SELECT ", *raw, " AS j OFFSET 0) q")


def _test(one: Result) -> str:
    if one.shape is Shape.ROWS:
        names = ", ".join(map(inert_literal, one.columns or ()))
        return (
            f"(SELECT count(*) = {len(one.columns or ())} AND bool_and(k.k IN ({names}))"
            " FROM jsonb_object_keys(j -> 'rows' -> 0) AS k(k))"
        )
    known = COLUMNS_OF.get(one.shape)
    if known is not None:
        return f"NOT j ? 'rows' AND j ? '{known[0][0]}'"
    if one.text is not None:
        return f"j = {inert_literal(_json_text(one.text))}::jsonb"
    return "jsonb_typeof(j) = 'array'" if one.shape is Shape.JSON else "NOT j ? 'rows'"


def _json_text(text: str) -> str:
    """What the engine makes of the text of a break, as the text of its JSON."""
    try:
        json.loads(text)
    except ValueError:
        return json.dumps(text)
    return text


def are_unknown_rows(found: frozenset[Result]) -> bool:
    """Whether all that it may be is rows, and nobody knows the columns of some."""
    return are_unlike_rows(found) and any(one.columns is None for one in found)


def are_unlike_rows(found: frozenset[Result]) -> bool:
    """Whether all that it may be is rows, of which not all have the same columns, or nobody knows them."""
    rows = found - {NO_ROWS}
    return all(one.shape is Shape.ROWS for one in rows) and (
        len(rows) > 1 or any(one.columns is None for one in rows)
    )
