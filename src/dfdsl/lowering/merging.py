"""A join of which several branches bind existing names anew: what they bound is kept by a step, and bound again behind it.

The engine merges the branches' copies of all names in order, so that a later branch's stale copy wins; and a name that
was bound once exists for ever, so fresh names would be stale too, in the next iteration of a loop. So each such branch
ends in a step that puts its names' rows into one row; behind the join a step for each name reads that row from the
instance's own nodes, where each node has what it gave last, and binds the name again. A `break` would skip those steps:
it ends its branch only, tells which it was, and the loop is left behind them.
"""

from collections.abc import Iterable

from dfdsl.graph import Break, If, Join, Loop, Node, Part, Sequence, Sql, Turn, Use
from dfdsl.lowering.context import NEVER, derived, first_of, kept_whole, rows, select, sequence
from dfdsl.lowering.facts.results import own_breaks
from dfdsl.protocol import hidden
from dfdsl.record import Record, replace
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.text import inert_literal
from dfdsl.walk import rewrite

Columns = tuple[str | None, ...]
"""The columns of a name that are read anywhere; None is the first one, whatever it is called."""


class Kept(Record, kw_only=False):
    """What a branch binds anew, and which columns of it are carried over the join."""

    names: tuple[tuple[str, Columns], ...]


def merged(join: Join, kept: dict[int, Kept]) -> Node:
    """The join, and behind it the names that the branches in `kept` bound anew."""
    branches: list[Node] = []
    behind: list[Node] = []
    leaving: list[Node] = []
    for index, branch in enumerate(join.branches):
        breaks = own_breaks(branch)
        packed = kept.get(index, Kept(()))
        if not breaks and not packed.names:
            branches.append(branch)
            continue
        ended = _ending(join, index, branch, breaks) if breaks else branch
        branches.append(_packing(join, index, ended, packed, bool(breaks)))
        behind += _bound_again(join, index, packed)
        leaving += _leaving(join, index, breaks)
    together = replace(join, name=None, branches=tuple(branches))
    id = derived(join.id, "merged")
    if not (join.wanted or join.name):
        return Sequence(span=join.span, id=id, steps=(together, *behind, *leaving))
    # The steps behind the join are the condition of a loop of one round, whose result is the join's.
    done = select(join.span, join.id, "done", NEVER)
    return Loop(
        span=join.span,
        name=join.name,
        id=id,
        body=together,
        condition=sequence(join, "again", *behind, done),
        turn=Turn.AFTER,
        once=True,
    )


def _stored(join: Join, index: int) -> str:
    """The row that a branch's last step gave, as jsonb."""
    return f"({kept_whole(hidden(f'kept{index}', join.id))} -> 'rows' -> 0)"


def _packing(join: Join, index: int, branch: Node, kept: Kept, leaves: bool) -> Node:
    """The branch, and then its names as one row."""
    columns: list[Part] = [NEVER]
    if leaves:
        columns += [", (", Use(of=rows(hidden(f"left{index}", join.id))), ") AS b"]
    for number, (name, wanted) in enumerate(kept.names):
        first = f"'f', {first_of('q.j')}, " if None in wanted else ""
        columns += [
            f", (SELECT coalesce(json_agg(pg_catalog.json_build_object({first}'r', q.j)), '[]')"
            " FROM (SELECT row_to_json(r.*) AS j FROM ",
            Use(of=rows(name), rows=True, alias="r"),
            f") q) AS k{number}",
        ]
    pack = select(branch.span, join.id, f"kept{index}", *columns, name=hidden(f"kept{index}", join.id))
    if join.wanted or join.name:
        return Loop(
            span=branch.span,
            id=derived(join.id, f"packed{index}"),
            body=branch,
            condition=pack,
            turn=Turn.AFTER,
            once=True,
        )
    return Sequence(span=branch.span, id=derived(join.id, f"packed{index}"), steps=(branch, pack))


def _bound_again(join: Join, index: int, kept: Kept) -> Iterable[Node]:
    for number, (name, wanted) in enumerate(kept.names):
        columns = ", ".join(
            (
                "e -> 'f' AS dfx_first"
                if column is None
                else f"e -> 'r' -> {inert_literal(column)} AS {neutral_name(column)}"
            )
            for column in wanted
        )
        yield select(
            join.span,
            join.id,
            f"again{index}/{name}",
            f"SELECT {columns} FROM jsonb_array_elements({_stored(join, index)} -> 'k{number}')"
            " WITH ORDINALITY AS t(e, o) ORDER BY t.o",
            name=name,
        )


# Breaks -----------------------------------------------------------------------------------------------------------------


def _ending(join: Join, index: int, branch: Node, breaks: list[Break]) -> Node:
    """The branch in a loop of one round, which its breaks leave; a hidden name says which one did."""
    left = hidden(f"left{index}", join.id)
    numbers = {id(node): number for number, node in enumerate(breaks, 1)}

    def change(node: Node) -> Node:
        number = numbers.get(id(node))
        if number is None:
            return node
        told = select(node.span, node.id, "left", f"SELECT {number} AS b", name=left)
        leave = Break(span=node.span, id=derived(node.id, "leave"), value=None)
        return sequence(node, "told", told, leave)

    none = select(branch.span, join.id, f"stays{index}", "SELECT 0 AS b", name=left)
    over = select(branch.span, join.id, f"over{index}", NEVER)
    once = Loop(
        span=branch.span,
        id=derived(join.id, f"left{index}"),
        body=rewrite(branch, change),
        condition=over,
        turn=Turn.AFTER,
        once=True,
    )
    return Sequence(span=branch.span, id=derived(join.id, f"leaving{index}"), steps=(none, once))


def _leaving(join: Join, index: int, breaks: list[Break]) -> Iterable[Node]:
    """The breaks themselves, behind the join."""
    for number, node in enumerate(breaks, 1):
        asked: Sql = select(
            node.span, node.id, "asked", f"SELECT ({_stored(join, index)} ->> 'b')::int = {number} AS c"
        )
        yield If(span=node.span, id=derived(node.id, "behind"), condition=asked, then=node, otherwise=None)
