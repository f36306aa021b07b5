"""Shapes of graphs that an older pg_durable hangs on or runs as another program, written down once more, by paths.

Shares nothing with the pass that refuses them. A path has a step for each level: the number of a child, with the condition of
an if or loop as "c".
"""

import re
from collections.abc import Iterator

from dfdsl.graph import (
    Break,
    Http,
    If,
    IfRows,
    Join,
    Loop,
    Node,
    Race,
    Sleep,
    Sql,
    SubOrchestration,
    Then,
    WaitForSchedule,
)

Step = int | str
Path = tuple[Step, ...]


def paths(root: Node) -> dict[Path, Node]:
    """All nodes that are emitted, in the order in which they are written."""
    found: dict[Path, Node] = {}
    pending: list[tuple[Path, Node]] = [((), root)]
    while pending:
        path, node = pending.pop()
        while isinstance(node, SubOrchestration):
            node = node.body
        found[path] = node
        pending += [((*path, step), child) for step, child in reversed(list(_steps(node)))]
    return found


def _steps(node: Node) -> Iterator[tuple[Step, Node]]:
    match node:
        case Then(left=left, right=right):
            yield from ((0, left), (1, right))
        case If(condition=condition, then=then, otherwise=otherwise):
            yield "c", condition
            yield 0, then
            if otherwise is not None:
                yield 1, otherwise
        case IfRows(then=then, otherwise=otherwise):
            yield from ((0, then), (1, otherwise))
        case Join(branches=branches) | Race(branches=branches):
            yield from enumerate(branches)
        case Loop(body=body, condition=condition):
            yield 0, body
            if condition is not None:
                yield "c", condition
        case _:
            pass


def hazards(root: Node, version: str) -> list[str]:
    """What a version cannot run."""
    nodes = paths(root)
    found: list[str] = []
    for path, node in nodes.items():
        above = [(path[:depth], nodes[path[:depth]]) for depth in range(len(path))]
        if isinstance(node, Loop) and not _ends_at_once(path, nodes):
            if any(isinstance(one, Join | Race) for _, one in above):
                found.append(f"a loop in a branch at {path}")
            elif any(isinstance(one, Loop) for _, one in above):
                found.append(f"a loop in a loop at {path}")
            elif any(step != 0 or not isinstance(nodes[path[:at]], Then) for at, step in enumerate(path)):
                found.append(f"a loop with something before it at {path}")
            elif node.carries:
                found.append(f"a loop that carries names at {path}")
        if isinstance(node, Join | Race):
            names = {name for name, bound_at in _bindings(nodes) if _runs_before(bound_at, path, nodes)}
            if len(names) > 1:
                found.append(f"{sorted(names)} at {path}")
            looped = [at for at, one in above if isinstance(one, Loop) and not _ends_at_once(at, nodes)]
            if looped and version != "0.2.4":
                found.append(f"branches in a loop at {path}")
        if isinstance(node, WaitForSchedule) and version != "0.2.4":
            late = any(
                (isinstance(one, Then) and path[len(at)] == 1) or isinstance(one, If | Loop)
                for at, one in above
            )
            if late:
                found.append(f"a schedule that is counted too early at {path}")
        if isinstance(node, Http) and node.multipart is not None:
            found.append(f"parts at {path}")
        if isinstance(node, If | Loop) and version == "0.2.2" and (*path, "c") in nodes:
            condition = _last(nodes[(*path, "c")])
            if not (isinstance(condition, Sql) and _gives_a_row(condition)):
                found.append(f"a condition that may have no row at {path}")
    return found


def _last(node: Node) -> Node:
    while isinstance(node, Then | SubOrchestration):
        node = node.right if isinstance(node, Then) else node.body
    return node


_ALWAYS_A_ROW = re.compile(r" FROM [?](?:start_chain|child_outcome|each_outcome|undo_outcome|no_chain)[(]")
"""The functions of the runtime that start and watch children: each gives one row, always."""


_AN_AUTHORS_QUERY = re.compile(
    r"\bdfx_asked\(dfx_c\) AS \(.*\) SELECT (?:NOT )?coalesce\(CASE WHEN .* AS c FROM \(SELECT \(array_agg\([^)]*\)\)"
    r"?.* FROM dfx_asked\) q$",
    re.DOTALL,
)
"""A query of an author within an aggregate over all of its rows, which gives one row, whatever that gives."""


def _gives_a_row(condition: Sql) -> bool:
    """One of the texts that the compiler itself writes: without FROM there is a row."""
    text = "".join(part if isinstance(part, str) else "?" for part in condition.parts)
    if _ALWAYS_A_ROW.search(text):
        return True
    if _AN_AUTHORS_QUERY.search(text):
        return True
    return text.startswith("SELECT ") and (
        " FROM " not in text
        or text.startswith(
            (
                "SELECT coalesce((",
                "SELECT coalesce(CASE WHEN v ~* ",
                "SELECT NOT ",
                "SELECT EXISTS (",
                "SELECT false AS c",
                "SELECT q.status ",
            )
        )
    )


def _ends_at_once(path: Path, nodes: dict[Path, Node]) -> bool:
    if isinstance(nodes[(*path, 0)], Break):
        return True
    condition = nodes.get((*path, "c"))
    if condition is None:
        return False
    last = _last(condition)
    text = last.parts[0] if isinstance(last, Sql) else ""
    return isinstance(text, str) and text.startswith(("SELECT false AS c", "DO "))


def _bindings(nodes: dict[Path, Node]) -> Iterator[tuple[str, Path]]:
    for path, node in nodes.items():
        if node.name is not None and not isinstance(node, Sleep | WaitForSchedule | Break):
            yield node.name, path


def _runs_before(one: Path, other: Path, nodes: dict[Path, Node]) -> bool:
    """Whether the node at `one` ends before the node at `other` begins, if both run in the same round."""
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    if same in (len(one), len(other)):
        return False
    parent, here, there = nodes[one[:same]], one[same], other[same]
    if isinstance(parent, Then):
        return here == 0
    if isinstance(parent, If):
        return here == "c"
    return isinstance(parent, Loop) and there == "c"
