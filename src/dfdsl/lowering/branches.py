"""Joins and races of any width, with or without keys, as the engine's narrow ones, with the result put back flat.

The engine joins two or three branches and races two. A wider join is a tree of joins whose nested arrays a step makes
flat again; keys become columns. A race of many is a tree of races; its result is the winner's, so only keys need a step.
"""

from dfdsl.graph import Join, Node, Null, Part, Race, Sequence, Shape, Sleep, Slot, Sql, Use, WaitForSchedule
from dfdsl.lowering.context import (
    Context,
    copied_slot,
    derived,
    kept_whole,
    paired,
    rows,
    select,
    sequence,
    whole_under,
)
from dfdsl.lowering.facts.results import gives_nothing, is_boxed, out_of_box, shape_of, tails
from dfdsl.protocol import BOX, hidden
from dfdsl.record import replace
from dfdsl.sql.text import identifier, inert_literal
from dfdsl.walk import rewrite


def narrow_branches(body: Node, context: Context) -> Node:
    # Elsewhere there are no nodes of the instance to read.
    here = context.workflow.database is None

    def change(node: Node) -> Node:
        match node:
            case Join():
                return _join(node, here)
            case Race():
                return _race(node, here)
            case _:
                return node

    return rewrite(body, change)


# Joins ----------------------------------------------------------------------------------------------------------------

Path = tuple[int, ...]


def _join(node: Join, here: bool) -> Node:
    nulls: frozenset[int] = frozenset()
    if node.wanted or node.name is not None:
        nulls = frozenset(index for index, branch in enumerate(node.branches) if gives_nothing(branch))
        node = replace(node, branches=tuple(map(_unread, node.branches)))
    order = list(range(len(node.branches)))
    if node.last is not None:
        order.append(order.pop(node.last))
    in_order = order == sorted(order)
    tree, paths = _tree(node, order)
    plain = not nulls and not any(map(is_boxed, node.branches))
    as_written = node.keys is None and in_order and len(order) in (2, 3) and plain
    if as_written or not (node.wanted or node.name):
        return replace(tree, name=node.name) if as_written else tree
    return _flat(node, tree, paths, nulls, here)


def _tree(node: Join, order: list[int]) -> tuple[Node, dict[int, Path]]:
    """Joins of two or three, as shallow as can be; where each branch's result lies in the nested arrays."""
    level: list[tuple[Node, dict[int, Path]]] = [(node.branches[i], {i: ()}) for i in order]
    number = 0
    while len(level) > 1:
        above: list[tuple[Node, dict[int, Path]]] = []
        for start in range(0, len(level), 3):
            group = level[start : start + 3]
            if len(group) == 1:
                above.append(group[0])
                continue
            paths = {i: (at, *path) for at, (_, found) in enumerate(group) for i, path in found.items()}
            id = derived(node.id, f"join{number}")
            number += 1
            above.append((Join(span=node.span, id=id, branches=tuple(n for n, _ in group)), paths))
        level = above
    tree, paths = level[0]
    return (replace(tree, id=node.id) if number else tree), paths


def _flat(node: Join, tree: Node, paths: dict[int, Path], nulls: frozenset[int], here: bool) -> Node:
    name = hidden("join", node.id)
    alone = len(node.branches) == 1
    elements = [
        (
            "NULL::jsonb"
            if i in nulls
            else _element("j" + "".join(f" -> {at}" for at in paths[i]), branch, alone)
        )
        for i, branch in enumerate(node.branches)
    ]
    if node.keys is not None:
        listed = ", ".join(
            f"({element}){_carried(branch, shape, node)} AS {identifier(key)}"
            for key, element, branch, shape in zip(
                node.keys, elements, node.branches, node.shapes, strict=True
            )
        )
    else:
        # A function takes at most 100 arguments, so a wide array is put together from narrower ones.
        groups = [elements[at : at + 90] for at in range(0, len(elements), 90)]
        array = " || ".join(f"pg_catalog.jsonb_build_array({', '.join(group)})" for group in groups)
        listed = f"{array} AS {BOX if node.boxed else 'result'}"
    put = select(
        node.span,
        node.id,
        "flat",
        f"SELECT {listed} FROM (SELECT ",
        *(_whole(tree, name, node.shapes[0], here) if alone else _json(name)),
        " AS j) q",
        name=node.name,
    )
    put = replace(put, boxed=node.boxed and node.keys is None)
    return sequence(node, "seq", _under(tree, name, node.shapes[0] if alone else Shape.JSON, here), put)


def _element(path: str, branch: Node, alone: bool) -> str:
    """A branch's result in the array; no row stands for NULL where a name that is read says so."""
    if alone:
        return path
    if is_boxed(branch):
        return out_of_box(path)
    return (
        f"CASE WHEN {path} ->> 'row_count' IS DISTINCT FROM '0' THEN {path} END"
        if _may_be_no_row(branch)
        else path
    )


def _may_be_no_row(branch: Node) -> bool:
    """Whether NULL is no row there: somebody reads it by a name, so it stands in no box."""
    return any(
        isinstance(tail, Null | Sleep | WaitForSchedule) and not tail.boxed for tail in tails(branch)
    ) or any(copied_slot(tail) is not None for tail in tails(branch) if isinstance(tail, Sql))


# Races ----------------------------------------------------------------------------------------------------------------


def _race(node: Race, here: bool) -> Node:
    branches = node.branches
    if node.keys is not None and (node.wanted or node.name):
        branches = tuple(
            _told(branch, key, node, at, here)
            for at, (branch, key) in enumerate(zip(branches, node.keys, strict=True))
        )
    level = list(branches)
    number = 0
    while len(level) > 1:
        paired: list[Node] = []
        for start in range(0, len(level) - 1, 2):
            number += 1
            id = derived(node.id, f"race{number}")
            paired.append(Race(span=node.span, id=id, branches=(level[start], level[start + 1])))
        if len(level) % 2:
            paired.append(level[-1])
        level = paired
    made = level[0]
    if len(branches) == 1:
        return Sequence(span=node.span, name=node.name, id=derived(node.id, "seq"), steps=(made,))
    return replace(made, id=node.id, name=node.name)


def _unread(node: Node) -> Node:
    """A branch that gives NULL, whose NULL is told by the row: nothing needs to stand for it."""
    if isinstance(node, Null) and node.name is None:
        return replace(node, read=False)
    if isinstance(node, Sleep | WaitForSchedule) and node.name is None:
        return replace(node, valued=node.boxed)
    return node


def _told(branch: Node, key: str, race: Race, at: int, here: bool) -> Node:
    """The branch, and then its key and its result as a row."""
    name, shape = hidden(f"branch{at}", race.id), race.shapes[at]
    row = select(
        branch.span,
        race.id,
        f"told{at}",
        f"SELECT {inert_literal(key)} AS winner, (",
        *_whole(branch, name, shape, here),
        f"){_carried(branch, shape, race)} AS result",
    )
    return Sequence(
        span=branch.span, id=derived(race.id, f"branch{at}"), steps=(_under(branch, name, shape, here), row)
    )


def _under(node: Node, name: str, shape: Shape | None, here: bool) -> Node:
    """The node under a name, so that `_whole` can read it; one that gives NULL needs none."""
    if gives_nothing(node):
        return _unread(node)
    if not here and _needs_pair(node, shape):
        return whole_under(node, name, derived(node.id, "either"), here)
    if node.name is not None:
        return Sequence(span=node.span, name=name, id=derived(node.id, "named"), steps=(node,))
    return replace(node, name=name)


def _needs_pair(node: Node, shape: Shape | None) -> bool:
    """Whether nobody knows if it is rows."""
    return shape is Shape.ANY or is_boxed(node)


def _carried(branch: Node, shape: Shape | None, node: Join | Race) -> str:
    """How a result's JSON travels in a column: one that may be a bare text goes as text where it is read by a name, since
    the engine would paste the text of a JSON string where its JSON is read."""
    if node.name is None or not (shape is Shape.TEXT or (shape is Shape.ANY and _may_be_text(branch))):
        return ""
    return "::text"


def _may_be_text(branch: Node) -> bool:
    return is_boxed(branch) or shape_of(branch) is not Shape.ROWS


def _json(name: str) -> tuple[Part, ...]:
    return ("(", Use(of=Slot(name=name, shape=Shape.ANY)), ")::jsonb")


def _whole(node: Node, name: str, shape: Shape | None, here: bool) -> tuple[Part, ...]:
    """All of a node's result, kept under `name`, as jsonb."""
    if gives_nothing(node):
        return ("NULL::jsonb",)
    unsure = _may_be_no_row(node)
    if not here and _needs_pair(node, shape):
        return ("(SELECT ", out_of_box("w"), " FROM (SELECT ", *paired(name), " AS w OFFSET 0) k)")
    if shape not in (Shape.ROWS, Shape.ANY, None) and not is_boxed(node) and not unsure:
        return _json(name)
    if here:
        if is_boxed(node):
            return (f"(SELECT {out_of_box('w')} FROM {kept_whole(name)} AS k(w))",)
        if not unsure:
            return (kept_whole(name),)
        return (
            f"(SELECT CASE WHEN w ->> 'row_count' IS DISTINCT FROM '0' THEN w END FROM {kept_whole(name)} AS k(w))",
        )
    # Reading a row set as a value gives its first column only; its rows are put together again.
    when, end = ("CASE WHEN count(*) > 0 THEN ", " END") if unsure else ("", "")
    return (
        f"(SELECT {when}pg_catalog.jsonb_build_object('rows', coalesce(jsonb_agg(to_jsonb(r.*)), '[]'), 'row_count', count(*)){end} FROM ",
        Use(of=rows(name), rows=True, alias="r"),
        ")",
    )
