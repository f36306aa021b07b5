"""What an older pg_durable cannot do, where only the running instance shows it."""

from __future__ import annotations

from dfdsl.local.graph import Graph
from dfdsl.targets import Target as Version


def no_second_round(graph: Graph, loop: str, version: Version) -> str | None:
    """Why a loop must not go into its second round, as a node's error; None where it may.

    `df.start` refuses such loops, but for those that seem to end in their first round: a race in them may be lost by
    its break.
    """
    if version.native_loops:
        return None
    if not _comes_first(graph, loop):
        why = "what stands around this loop begins again, or hangs, in its second round"
    elif version.branches_in_loops == "none" and _has_branches(graph, loop):
        why = "a join or race inside a loop hangs in the second round"
    else:
        return None
    return f"refused by the dfdsl local engine, which behaves like pg_durable {version.name} here: {why}"


def _comes_first(graph: Graph, loop: str) -> bool:
    """Whether nothing runs before or around a loop: to begin the instance again is to begin the loop again."""
    at = graph.root
    while at != loop:
        node = graph.nodes[at]
        if node.kind != "THEN" or node.left is None:
            return False
        at = node.left
    return True


def _has_branches(graph: Graph, loop: str) -> bool:
    pending = [loop]
    while pending:
        node = graph.nodes[pending.pop()]
        if node.kind in ("JOIN", "RACE"):
            return True
        pending += [below for below in (node.left, node.right, node.condition, *node.extra) if below]
    return False
