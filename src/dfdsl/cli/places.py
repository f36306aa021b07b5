"""From a running node back to the text that its author wrote. Pure.

Every SQL leaf carries a comment with its file, line, workflow and id; the other kinds of node carry nothing and are found
by their order among their kind, when the graph that was started is at hand. What the compiler made several nodes of is
one step: neighbours with the same span have the same `step`.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dfdsl import graph
from dfdsl.source import Span
from dfdsl.walk import children, nodes

COMMENT = re.compile(r"/\* (?P<file>\S+):(?P<line>\d+) (?P<workflow>\S+) #(?P<id>[0-9a-f]{8}) \*/\s*")

GLUE = re.compile(r"\s*(?:race|parallel)\b")  # SQL by which the compiler puts together what branches gave
HIDDEN = re.compile(r"dfx_[a-z]+_([0-9a-f]{8})")  # the name of what a pass made for the node of that id

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


class Place(NamedTuple):
    """Where a node without a comment comes from. step: the same for all nodes of one step."""

    span: Span
    workflow: str
    step: str


class Places:
    """Where a script's nodes come from: spans and steps of leaves by id, of each workflow's other nodes in order by kind."""

    def __init__(self, script: graph.Script | None) -> None:
        self.spans: dict[str, Span] = {}
        self.steps: dict[str, str] = {}
        self._started: list[tuple[set[str], dict[str, list[Place]]]] = []
        starts = {start.workflow.lower() for start in script.starts} if script else set()
        for workflow in script.workflows if script else ():
            ids: set[str] = set()
            others: dict[str, list[Place]] = {}
            for node, step in _by_step(workflow):
                if node.id:
                    ids.add(node.id)
                    self.spans.setdefault(node.id, node.span)
                    self.steps.setdefault(node.id, step)
                kind = _kind(node)
                if kind:
                    others.setdefault(kind, []).append(Place(node.span, workflow.name, step))
            if not starts or workflow.name.lower() in starts:
                self._started.append((ids, others))

    def others(self, ids: set[str]) -> dict[str, list[Place]]:
        """By kind, the steps without a comment of the workflow whose leaves have these ids."""
        if len(self._started) == 1:
            return self._started[0][1]
        best = max(self._started, key=lambda known: len(ids & known[0]), default=None)
        return best[1] if best and ids & best[0] else {}


def _by_step(workflow: graph.Workflow) -> Iterator[tuple[graph.Node, str]]:
    """All nodes, the leaves with the step that they are of, others with ''."""
    opener: graph.Node | None = None
    helped: str | None = None  # the id of the node for which the step's first one was made
    done = False
    step = count = 0
    for node in nodes(workflow.body):
        if children(node) or (isinstance(node, graph.Sleep) and node.seconds == 0):
            yield node, ""
            continue
        hidden = HIDDEN.fullmatch(node.name or "")
        made_for = hidden[1] if hidden else None
        if opener is None or not _same(opener.span, node.span) or GLUE.match(node.span.text):
            joins = False
        elif made_for is not None or helped is not None:
            joins = not done and made_for in (None, helped)
        else:
            # A workflow that is inlined twice in a row gives the same step twice.
            joins = type(node) is not type(opener)
        if not joins:
            count += 1
            opener, helped, step = node, made_for, count
        done = joins and node.id == helped and isinstance(node, graph.Sql)
        yield node, f"{workflow.name} {step}"


def _same(one: Span, other: Span) -> bool:
    return (one.start, one.end) == (other.start, other.end) and one.source.name == other.source.name


def _kind(node: graph.Node) -> str | None:
    if isinstance(node, graph.Sleep) and node.seconds == 0:
        return None  # the compiler makes such sleeps of its own, for branches that do nothing
    if isinstance(node, graph.Http):
        return "HTTP" if node.multipart is None else "HTTP_MULTIPART"
    return KINDS.get(type(node))
