"""What must hold of a graph behind each pass: the table RULES. `broken` says what of it a graph does not keep.

A rule holds from behind its pass on, behind every later one. `assemble` is the stage before the first pass.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import ceil, log2
from typing import NamedTuple

from dfdsl import forms, graph
from dfdsl.dump import ASSEMBLE, Stage
from dfdsl.forms import Atomic, AtomicSql, Each, Undoable, UndoChain, UndoScope
from dfdsl.graph import (
    Break,
    Hole,
    Http,
    If,
    Join,
    Loop,
    Node,
    Race,
    Sleep,
    Sql,
    Strategy,
    SubOrchestration,
    Template,
    Then,
    Turn,
    WaitForSchedule,
)
from dfdsl.lowering import PASSES
from dfdsl.lowering.schedules import engine_cron
from dfdsl.origins import STEP_KEY
from dfdsl.parts import texts_of, used, uses, variables_in
from dfdsl.record import fields
from dfdsl.targets import Target
from dfdsl.walk import children, nodes

ORDER = [ASSEMBLE, *(one.name for one in PASSES)]
_ID = re.compile(r"[0-9a-f]{8}")


class Graph(NamedTuple):
    """A graph behind a pass. keys: of all child graphs that there are at that stage."""

    body: Node
    key: str
    keys: frozenset[str]
    target: Target


Broken = Iterator[str]
Check = Callable[[Graph], Broken]


class Rule(NamedTuple):
    after: str
    check: Check


def broken(stages: Sequence[Stage], target: Target) -> list[str]:
    """What the graphs of one workflow's stages do not keep, with the pass and the graph."""
    keys: dict[str, set[str]] = {}
    for stage in stages:
        keys.setdefault(stage.after, set()).add(stage.key)
    found = []
    for stage in stages:
        seen = Graph(stage.body, stage.key, frozenset(keys[stage.after]), target)
        at = ORDER.index(stage.after)
        for rule in RULES:
            since = ORDER.index(rule.after)
            if since == at or (since < at and stage.ran):
                place = f"behind {stage.after} ({rule.check.__name__} since {rule.after}), {stage.key!r}"
                found += [f"{place}: {what}" for what in rule.check(seen)]
    return found


# From the beginning -----------------------------------------------------------------------------------------------------


def spans_lie_in_their_sources(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if not 0 <= node.span.start <= node.span.end <= len(node.span.source.text):
            yield f"{node!r} is at {node.span.start} to {node.span.end}"


def ids_are_eight_digits(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if node.id and not _ID.fullmatch(node.id):
            yield f"{node!r}"


def a_walk_meets_every_node(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        held = {
            id(one) for field in fields(node) if field != "computed" for one in _held(getattr(node, field))
        }
        if held != set(map(id, children(node))):
            yield f"{node!r} holds nodes that `walk.children` does not give, or the other way round"


def _held(value: object) -> Iterator[Node]:
    if isinstance(value, Node):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _held(one)


# What is gone -------------------------------------------------------------------------------------------------------------


def gone(*kinds: type[Node]) -> Check:
    """No node of these kinds."""

    def check(seen: Graph) -> Broken:
        return (f"{node!r}" for node in nodes(seen.body) if isinstance(node, kinds))

    check.__name__ = f"gone({', '.join(kind.__name__ for kind in kinds)})"
    return check


def never(kind: type[Node], field: str, otherwise: object = None) -> Check:
    """No node of the kind whose field says anything but `otherwise`."""

    def check(seen: Graph) -> Broken:
        for node in nodes(seen.body):
            if isinstance(node, kind) and getattr(node, field) != otherwise:
                yield f"{node!r}.{field} is {getattr(node, field)!r}"

    check.__name__ = f"never({kind.__name__}.{field})"
    return check


def no_key_is_asked_for(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if STEP_KEY in (name for text in texts_of(node) for name in variables_in(text)):
            yield f"{node!r}"


# Forms of the engine ------------------------------------------------------------------------------------------------------


def loops_are_the_engines(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if isinstance(node, Loop):
            turn = Turn.FOREVER if node.condition is None else Turn.AFTER
            if node.turn is not turn:
                yield f"{node!r} looks {node.turn.value}"


def conditions_are_statements(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if isinstance(node, If | Loop) and node.condition is not None:
            last = node.condition
            while isinstance(last, graph.Sequence | Then) and (below := children(last)):
                last = below[-1]
            if not (isinstance(last, Sql) and last.verb):
                yield f"the condition of {node!r} is {last!r}"


def requests_read_no_names(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if isinstance(node, Http):
            for use in (use for text in texts_of(node) for use in used(text)):
                yield f"{node!r} reads {use.of.name}"


def joins_are_narrow(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if isinstance(node, Join) and (len(node.branches) not in (2, 3) or node.keys is not None):
            yield f"{node!r} has {len(node.branches)} branches, keys {node.keys}"
        if isinstance(node, Race) and (len(node.branches) != 2 or node.keys is not None):
            yield f"{node!r} has {len(node.branches)} branches, keys {node.keys}"


def schedules_have_named_days(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if isinstance(node, WaitForSchedule):
            if re.search(r"\d", node.cron.split()[4].partition("/")[0]):
                yield f"{node!r} counts days: {node.cron}"
            elif engine_cron(node.cron) != node.cron:
                yield f"{node!r} is not as the engine has it: {node.cron}"


# Instances of their own ---------------------------------------------------------------------------------------------------


def children_have_left(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if isinstance(node, SubOrchestration) and node.strategy is Strategy.CHILD:
            yield f"{node!r} of `{node.tag}`"


def templates_have_graphs(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        for text in texts_of(node):
            for part in _parts(text):
                key = part.child if isinstance(part, Template) else None
                if isinstance(part, Hole) and part.kind is graph.HoleKind.GRAPH:
                    key = part.name
                if key is not None and key not in seen.keys:
                    yield f"{node!r} starts {key!r}, which is not there"


def _parts(text: Iterable[object]) -> Iterator[object]:
    for part in text:
        yield part
        yield from _parts(getattr(part, "parts", ()))
        for _, fill in getattr(part, "fills", ()):
            yield from _parts(fill)


def what_is_read_is_bound_here(seen: Graph) -> Broken:
    bound = {node.name for node in nodes(seen.body)}
    for node in nodes(seen.body):
        for name in uses(node):
            if name not in bound:
                yield f"{node!r} reads {name}, which no node of its graph binds"


def every_child_is_started_once(seen: Graph) -> Broken:
    """The name of a child's start is bound by one node, so reading it cannot give another child."""
    bound = Counter(node.name for node in nodes(seen.body) if (node.name or "").startswith("dfx_kid_"))
    for name, count in bound.items():
        if count > 1:
            yield f"{name} is bound {count} times"


# Shape --------------------------------------------------------------------------------------------------------------------


def waits_have_no_name(seen: Graph) -> Broken:
    """The engine keeps none there. What a child gives whose result nobody reads may be a wait all the same."""
    for node in nodes(seen.body):
        if isinstance(node, Sleep | WaitForSchedule | Break) and node.name not in (None, "dfx_ret"):
            yield f"{node!r}"


def sequences_are_flat(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if isinstance(node, graph.Sequence):
            if len(node.steps) < 2:
                yield f"{node!r} has {len(node.steps)} steps"
            if any(isinstance(step, graph.Sequence) and step.name is None for step in node.steps):
                yield f"{node!r} holds another one without a name"


def no_carrying_loop_is_a_root(seen: Graph) -> Broken:
    if seen.target.carried_names and isinstance(seen.body, Loop) and seen.body.carries:
        yield f"{seen.body!r}"


def engines_own_instances_are_marked(seen: Graph) -> Broken:
    above = {id(child): node for node in nodes(seen.body) for child in children(node)}
    for node in nodes(seen.body):
        if isinstance(node, Loop | Join | Race):
            mark = above.get(id(node))
            if not isinstance(mark, SubOrchestration) or mark.tag != type(node).__name__.lower():
                yield f"{node!r} stands below {mark!r}"
            elif mark.name is not None:
                yield f"{mark!r} has a name of its own"


def no_id_twice(seen: Graph) -> Broken:
    counted = Counter(node.id for node in nodes(seen.body) if node.id)
    yield from (f"#{id} stands {count} times" for id, count in counted.items() if count > 1)


def every_step_has_an_id(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        if not node.id and not isinstance(node, Then | graph.Sequence):
            yield f"{node!r}"


# The end ------------------------------------------------------------------------------------------------------------------


def texts_are_final(seen: Graph) -> Broken:
    for node in nodes(seen.body):
        for text in texts_of(node):
            for part in text:
                if not isinstance(part, str | Hole):
                    yield f"{node!r} still has {part!r}"


_CORE = (
    Sql, Then, If, graph.IfRows, Join, Race, Loop, Break, Sleep, WaitForSchedule, graph.WaitForSignal, Http, SubOrchestration,
)  # fmt: skip


def only_core_is_left(seen: Graph) -> Broken:
    yield from (f"{node!r}" for node in nodes(seen.body) if not isinstance(node, _CORE))


def pairs_are_balanced(seen: Graph) -> Broken:
    """Of n steps in a row none lies deeper than it must."""
    inner = {id(below) for node in nodes(seen.body) if isinstance(node, Then) for below in _row(node)}
    for node in nodes(seen.body):
        if isinstance(node, Then) and id(node) not in inner:
            steps, deepest = 0, 0
            pending: list[tuple[Node, int]] = [(node, 0)]
            while pending:
                at, depth = pending.pop()
                if at is node or (isinstance(at, Then) and id(at) in inner):
                    pending += [(below, depth + 1) for below in children(at)]
                else:
                    steps += 1
                    deepest = max(deepest, depth)
            if deepest > ceil(log2(steps)):
                yield f"{node!r} has {steps} steps, {deepest} deep"


def _row(node: Then) -> Iterator[Node]:
    """The pairs below that a sequence was cut into: they have no id and no name."""
    yield from (
        below for below in children(node) if isinstance(below, Then) and not below.id and below.name is None
    )


def older_engines_loop_at_the_root(seen: Graph) -> Broken:
    """Where an engine begins its instance again for a loop's next round, nothing stands before or around the loop."""
    if seen.target.native_loops:
        return
    pending: list[tuple[Node, bool]] = [(seen.body, True)]
    while pending:
        node, first = pending.pop()
        if isinstance(node, Loop) and not node.is_once and not first:
            yield f"{node!r}"
        match node:
            case SubOrchestration():
                pending.append((node.body, first))
            case Then():
                pending += [(node.left, first), (node.right, False)]
            case _:
                pending += [(below, False) for below in children(node)]


def within_the_limits(seen: Graph) -> Broken:
    count, deepest = 0, 0
    pending = [(seen.body, 0)]
    while pending:
        node, depth = pending.pop()
        mark = isinstance(node, SubOrchestration)
        count += 0 if mark else 2 if isinstance(node, If) and node.otherwise is None else 1
        deepest = max(deepest, depth)
        pending += [(below, depth + (not mark)) for below in children(node)]
    if count > seen.target.nodes or deepest > seen.target.depth:
        yield f"{count} nodes, {deepest} deep"


RULES: tuple[Rule, ...] = (
    Rule(ASSEMBLE, spans_lie_in_their_sources),
    Rule(ASSEMBLE, ids_are_eight_digits),
    Rule(ASSEMBLE, a_walk_meets_every_node),
    Rule("inline", gone(graph.Inline)),
    Rule("keys", no_key_is_asked_for),
    Rule("atomics", gone(Atomic, AtomicSql)),
    Rule(
        "forms",
        gone(graph.Call, graph.Await, graph.Try, graph.Retry, graph.Timeout, Each, UndoScope, Undoable),
    ),
    Rule("conditions", gone(graph.Select)),
    Rule("conditions", loops_are_the_engines),
    Rule("conditions", conditions_are_statements),
    Rule("breaks", never(Break, "computed")),
    Rule("sleeps", never(Sleep, "computed")),
    Rule("requests", never(Http, "json")),
    Rule("requests", never(Http, "parts")),
    Rule("requests", requests_read_no_names),
    Rule("branches", joins_are_narrow),
    Rule("branches", never(Join, "last")),
    Rule("failures", gone(graph.Fail, graph.SqlBody)),
    Rule("schedules", schedules_have_named_days),
    Rule("children", gone(graph.Value, forms.Names, forms.Brought, forms.Taken, UndoChain, forms.Prepared)),
    Rule("children", gone(forms.Callee, forms.Started)),
    Rule("children", children_have_left),
    Rule("children", templates_have_graphs),
    Rule("children", what_is_read_is_bound_here),
    Rule("children", every_child_is_started_once),
    Rule("nulls", gone(graph.Null)),
    Rule("nulls", never(Sleep, "valued", False)),
    Rule("nulls", never(WaitForSchedule, "valued", False)),
    Rule("flatten", sequences_are_flat),
    Rule("flatten", waits_have_no_name),
    Rule("roots", no_carrying_loop_is_a_root),
    Rule("suborchestrations", engines_own_instances_are_marked),
    Rule("identities", no_id_twice),
    Rule("identities", every_step_has_an_id),
    Rule("references", texts_are_final),
    Rule("balance", gone(graph.Sequence)),
    Rule("balance", only_core_is_left),
    Rule("balance", pairs_are_balanced),
    Rule("hazards", older_engines_loop_at_the_root),
    Rule("limits", within_the_limits),
)
"""The rules, by the pass behind which each begins to hold."""
