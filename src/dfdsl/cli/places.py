"""From a running node back to the text that its author wrote. Pure.

Every SQL leaf carries a comment with its file, line, workflow and id; the other kinds of node carry nothing and are found
by their order among their kind, when the graph that was started is at hand. What the compiler made several nodes of is
one step: neighbours with the same span have the same `step`.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dfdsl import graph
from dfdsl.lowering.chains import successor_id
from dfdsl.protocol import hidden_id, is_reserved, is_undo, kid_id
from dfdsl.source import Span
from dfdsl.walk import children, nodes

# SQL by which the compiler puts together what the steps of a block gave, or waits for the instance that runs it.
GLUE = re.compile(r"\s*(?:race|parallel|loop|while|if|each|try|retry|timeout|workflow)\b")
_HEAD = re.compile(
    r"""(?:\$(\w*)\$.*?\$\1\$|'[^']*'|"[^"]*"|[^{])*""", re.DOTALL
)  # of a block: all before its body
KINDS: Mapping[type[graph.Node], str] = {
    graph.Sleep: "SLEEP",
    graph.WaitForSignal: "SIGNAL",
    graph.WaitForSchedule: "WAIT_SCHEDULE",
    graph.Break: "BREAK",
}


class Place(NamedTuple):
    """Where a node without a comment comes from. step: the same for all nodes of one step."""

    span: Span
    workflow: str
    step: str


class Places:
    """Where a script's nodes come from: spans and steps of leaves by id, of each workflow's other nodes in order by kind.

    What a child instance runs is a graph of its own. blocks: by the id that the labels of its children bear, what a block
    that starts children is called, and where it stands. hidden: the ids of leaves that belong to nobody's step.
    """

    def __init__(self, script: graph.Script | None) -> None:
        self.spans: dict[str, Span] = {}
        self.steps: dict[str, str] = {}
        self.blocks: dict[str, Block] = {}
        self.hidden: set[str] = set()
        self._block_steps: dict[str, Block] = {}
        self._started: list[tuple[set[str], dict[str, list[Place]]]] = []
        starts = {start.workflow.lower() for start in script.starts} if script else set()
        for workflow in script.workflows if script else ():
            self._hide(workflow)
            own = self._take(workflow.name, workflow.body)
            if not starts or workflow.name.lower() in starts:
                self._started.append(own)
                self._started += [self._take(child.workflow, child.body) for child in workflow.children]

    def _take(self, workflow: str, body: graph.Node) -> tuple[set[str], dict[str, list[Place]]]:
        """The ids of a graph's leaves, and its other nodes by kind."""
        ids: set[str] = set()
        others: dict[str, list[Place]] = {}
        blocks = _blocks(workflow, body)
        self.blocks.update((id, block) for id, block in blocks.items())
        at = {block.span: block for block in blocks.values()}
        for node, step in _by_step(workflow, body):
            if node.id:
                ids.add(node.id)
                self.spans.setdefault(node.id, node.span)
                block = at.get(node.span) if isinstance(node, graph.Sql) else None
                if block is not None:
                    step = f"{workflow} {body.id} block {node.span.start}"
                    self._block_steps[step] = block
                self.steps.setdefault(node.id, step)
            kind = _kind(node)
            if kind:
                others.setdefault(kind, []).append(Place(node.span, workflow, step))
        return ids, others

    def _hide(self, workflow: graph.Workflow) -> None:
        """The last step of a child in a chain, which starts the next one."""
        graphs = [workflow.body, *(child.body for child in workflow.children)]
        chains = {
            id for body in graphs for node in nodes(body) if (id := kid_id(node.name or "")) is not None
        }
        self.hidden |= {successor_id(id, child.key) for id in chains for child in workflow.children}

    def block(self, step: str | None) -> "Block | None":
        """The block that a step stands for, if it is none that somebody wrote as one."""
        return self._block_steps.get(step or "")

    def others(self, ids: set[str]) -> dict[str, list[Place]]:
        """By kind, the steps without a comment of the workflow whose leaves have these ids."""
        if len(self._started) == 1:
            return self._started[0][1]
        best = max(self._started, key=lambda known: len(ids & known[0]), default=None)
        return best[1] if best and ids & best[0] else {}


class Block(NamedTuple):
    """A block whose body runs in children. text: its first words."""

    span: Span
    workflow: str
    text: str


def _blocks(workflow: str, body: graph.Node) -> dict[str, Block]:
    """The blocks of a graph by id. A call is a step of its own."""
    kids: dict[str, Span] = {}
    undone: set[str | None] = set()
    for node in nodes(body):
        if (id := kid_id(node.name or "")) is not None:
            kids.setdefault(id, node.span)
        if is_undo(node.name or ""):
            undone.add(hidden_id(node.name or ""))
    scopes = {kids[id] for id in undone if id in kids}
    return {
        id: Block(span, workflow, "steps with undo" if span in scopes else head(span.text))
        for id, span in kids.items()
        if span in scopes or GLUE.match(span.text)
    }


def head(text: str) -> str:
    """What stands before the body of a block."""
    found = _HEAD.match(text)
    return found[0].strip() if found and GLUE.match(text) else text


def _by_step(workflow: str, body: graph.Node) -> Iterator[tuple[graph.Node, str]]:
    """All nodes, the leaves with the step that they are of, others with ''."""
    second: dict[graph.Node, graph.Node] = {}  # by the first test of a `while`
    known: dict[graph.Node, str] = {}
    step = _Group()
    count = 0
    for node in nodes(body):
        if isinstance(node, graph.If) and (test := _second_test(node)) is not None:
            second[node.condition] = test
        if children(node) or (isinstance(node, graph.Sleep) and node.seconds == 0):
            yield node, ""
            continue
        if node in known:
            yield node, known[node]
            step = _Group()
            continue
        if not step.takes(node):
            count += 1
            step = _Group(node)
        name = f"{workflow} {body.id} {count}"
        if node in second:
            known[second[node]] = name
        yield node, name


class _Group:
    """The nodes of one step so far, which are neighbours."""

    def __init__(self, first: graph.Node | None = None) -> None:
        self._first = first
        # The id of the node for which the first one was made.
        self._owner = hidden_id(first.name or "") if first else None
        self._done = False

    def takes(self, node: graph.Node) -> bool:
        """Whether the node is of this step, too; if so, it is taken in."""
        first = self._first
        if first is None or GLUE.match(node.span.text) or not _inside(first.span, node.span):
            return False
        if self._owner is None:
            # A workflow that is inlined twice in a row gives the same step twice.
            return _inside(node.span, first.span) and not node.name and type(node) is not type(first)
        owner = hidden_id(node.name or "")
        taken = not self._done and owner in (None, self._owner)
        self._done = self._done or (taken and node.id == self._owner and isinstance(node, graph.Sql))
        return taken


def _second_test(node: graph.Node) -> graph.Node | None:
    """The condition of the loop that a `while` is from its second round on, if the node is the first test."""
    if not isinstance(node, graph.If):
        return None
    inner = node.then
    while isinstance(inner, graph.SubOrchestration | graph.Then):
        inner = inner.body if isinstance(inner, graph.SubOrchestration) else inner.right
    test = inner.condition if isinstance(inner, graph.Loop) else None
    first = node.condition
    if test is None or not _inside(test.span, first.span):
        return None
    if isinstance(test, graph.Sql) and isinstance(first, graph.Sql) and test.parts != first.parts:
        # A call's look at how it ended, and then its wait.
        return None
    return test


def _inside(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.end <= other.end and one.source.name == other.source.name


def _kind(node: graph.Node) -> str | None:
    if isinstance(node, graph.Sleep) and node.seconds == 0:
        return None  # the compiler makes such sleeps of its own, for branches that do nothing
    if isinstance(node, graph.WaitForSignal) and is_reserved(node.signal):
        return None
    if isinstance(node, graph.Http):
        return "HTTP" if node.multipart is None else "HTTP_MULTIPART"
    return KINDS.get(type(node))
