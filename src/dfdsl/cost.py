"""What a workflow costs on a real engine: executed nodes, activities, seconds. Nothing is run for it.

The straight path counts: nothing fails or comes late, every loop goes round once, an `each` has one row, an `if` takes its
dearer branch, a race is decided by its dearest. Waits cost no time here. Source of the numbers: recorded on real builds of pg_durable.
"""

import re

from dfdsl import graph
from dfdsl.graph import Child, HoleKind, Node
from dfdsl.protocol import kid_id
from dfdsl.record import Record
from dfdsl.trampoline import Walk, run

ACTIVITY = 0.105
"""Seconds of one activity: a round trip between the engine and its queue."""
INSTANCE = 0.3
"""Seconds that an instance takes besides its activities."""
_NODE, _WORKING = 2, 3
"""Activities of a node; of one that runs SQL or a request."""

_BUILDER = re.compile(
    r"\bdf\s*\.\s*(sql|seq|if|if_rows|join|join3|race|loop|break|sleep|wait_for_schedule|wait_for_signal|http|http_multipart)\s*\(",
    re.IGNORECASE,
)


class Cost(Record):
    """nodes: executed by the instance and its children; activities: of those nodes; instances: that run one after the other."""

    nodes: int = 0
    activities: int = 0
    instances: int = 0
    critical: int = 0

    @property
    def seconds(self) -> float:
        """How long it takes when nothing waits: what runs at the same time counts once."""
        return self.instances * INSTANCE + self.critical * ACTIVITY


def cost(workflow: graph.Workflow) -> Cost:
    """The cost of a lowered workflow."""
    found: Cost = run(_Counter(workflow).walk(workflow.body))
    return _sum(found, Cost(instances=1))


def cost_by_hand(sql: str) -> Cost:
    """The cost of a graph that is written in SQL with calls of `df.*()`; every node of it counts."""
    found = [match[1].lower() for match in _BUILDER.finditer(sql)]
    working = sum(name in ("sql", "http", "http_multipart") for name in found)
    activities = _NODE * (len(found) - working) + _WORKING * working
    return Cost(nodes=len(found), activities=activities, instances=1, critical=activities)


def _sum(*costs: Cost) -> Cost:
    return Cost(
        nodes=sum(c.nodes for c in costs),
        activities=sum(c.activities for c in costs),
        instances=sum(c.instances for c in costs),
        critical=sum(c.critical for c in costs),
    )


def _dearest(costs: list[Cost]) -> Cost:
    return max(costs, key=lambda c: c.seconds)


class _Counter:
    def __init__(self, workflow: graph.Workflow) -> None:
        self._children = {child.key: child for child in workflow.children}
        self._by_node = {key.rpartition(":")[2]: child for key, child in self._children.items()}
        self._counted: dict[str, Cost] = {}
        self._entered: set[str] = set()

    def walk(self, node: Node) -> Walk:
        match node:
            case graph.SubOrchestration():
                return (yield self.walk(node.body))
            case graph.Then():
                return _sum(_own(), (yield self.walk(node.left)), (yield self.walk(node.right)))
            case graph.If():
                return (yield self._choice(node))
            case graph.IfRows():
                branches = [(yield self.walk(node.then)), (yield self.walk(node.otherwise))]
                return _sum(_own(), _dearest(branches))
            case graph.Loop():
                condition = Cost() if node.condition is None else (yield self.walk(node.condition))
                return _sum(_own(), (yield self.walk(node.body)), condition)
            case graph.Race():
                branches = []
                for branch in node.branches:
                    branches.append((yield self.walk(branch)))
                return _sum(_own(), _dearest(branches))
            case graph.Join():
                branches = []
                for branch in node.branches:
                    branches.append((yield self.walk(branch)))
                slowest = _dearest(branches)
                whole = _sum(_own(), *branches)
                return Cost(
                    nodes=whole.nodes,
                    activities=whole.activities,
                    instances=slowest.instances,
                    critical=slowest.critical + _NODE,
                )
            case graph.Sql():
                return (yield self._step(node))
            case graph.Http():
                return _own(_WORKING)
            case _:
                return _own()

    def _choice(self, node: graph.If) -> Walk:
        condition: Cost = yield self.walk(node.condition)
        branches: list[Cost] = []
        if node.usual is not False:
            branches.append((yield self.walk(node.then)))
        if node.usual is not True:
            branches.append(_own() if node.otherwise is None else (yield self.walk(node.otherwise)))
        return _sum(_own(), condition, _dearest(branches))

    def _step(self, node: graph.Sql) -> Walk:
        child = self._started(node)
        if child is None:
            return _own(_WORKING)
        if child.key not in self._counted:
            if child.key in self._entered:
                # A workflow that calls itself: the call inside counts as a step.
                return _own(_WORKING)
            self._entered.add(child.key)
            self._counted[child.key] = yield self.walk(child.body)
        # A called workflow's graph stands in a sequence with the step that wakes the parent.
        woken = _sum(_own(), _own(_WORKING)) if child.key.endswith(":") else Cost()
        return _sum(_own(_WORKING), self._counted[child.key], woken, Cost(instances=1))

    def _started(self, node: graph.Sql) -> Child | None:
        """The child that a step starts and somebody waits for."""
        kid = kid_id(node.name or "")
        if kid is None:
            return None
        if kid in self._by_node:
            return self._by_node[kid]
        for part in node.parts:
            if isinstance(part, graph.Hole) and part.kind is HoleKind.GRAPH:
                return self._children.get(part.name)
        return None


def _own(activities: int = _NODE) -> Cost:
    return Cost(nodes=1, activities=activities, critical=activities)
