"""From a running node back to the text that its author wrote. Pure.

Every SQL leaf carries a comment with its file, line, workflow and id; the other kinds of node carry nothing and are found
by their order among their kind, when the graph that was started is at hand.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from dfdsl import graph
from dfdsl.source import Span
from dfdsl.walk import nodes

COMMENT = re.compile(r"/\* (?P<file>\S+):(?P<line>\d+) (?P<workflow>\S+) #(?P<id>[0-9a-f]{8}) \*/\s*")

KINDS: Mapping[type[graph.Node], str] = {
    graph.Sleep: "SLEEP",
    graph.WaitForSignal: "SIGNAL",
    graph.WaitForSchedule: "WAIT_SCHEDULE",
    graph.Break: "BREAK",
}


class Mark(NamedTuple):
    """What a leaf's comment says. `id`: the graph node's."""

    file: str
    line: int
    workflow: str
    id: str


def mark_of(query: str | None) -> Mark | None:
    found = COMMENT.match(query or "")
    return Mark(found["file"], int(found["line"]), found["workflow"], found["id"]) if found else None


def without_mark(query: str) -> str:
    """The SQL without our comment."""
    return COMMENT.sub("", query, count=1).strip()


class Places:
    """The spans of a script's nodes: of leaves by id, of each workflow's other steps in order by kind."""

    def __init__(self, script: graph.Script | None) -> None:
        self.spans: dict[str, Span] = {}
        self._started: list[tuple[set[str], dict[str, list[Span]]]] = []
        starts = {start.workflow.lower() for start in script.starts} if script else set()
        for workflow in script.workflows if script else ():
            ids: set[str] = set()
            others: dict[str, list[Span]] = {}
            for node in nodes(workflow.body):
                if node.id:
                    ids.add(node.id)
                    self.spans.setdefault(node.id, node.span)
                kind = _kind(node)
                if kind:
                    others.setdefault(kind, []).append(node.span)
            if not starts or workflow.name.lower() in starts:
                self._started.append((ids, others))

    def others(self, ids: set[str]) -> dict[str, list[Span]]:
        """By kind, the steps without a comment of the workflow whose leaves have these ids."""
        if len(self._started) == 1:
            return self._started[0][1]
        best = max(self._started, key=lambda known: len(ids & known[0]), default=None)
        return best[1] if best and ids & best[0] else {}


def _kind(node: graph.Node) -> str | None:
    if isinstance(node, graph.Sleep) and node.seconds == 0:
        return None  # the compiler makes such sleeps of its own, for branches that do nothing
    if isinstance(node, graph.Http):
        return "HTTP" if node.multipart is None else "HTTP_MULTIPART"
    return KINDS.get(type(node))
