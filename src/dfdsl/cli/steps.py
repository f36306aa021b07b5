"""The steps of a watched instance, as its author knows them. Pure: rows of df.nodes in, steps out.

Only nodes that somebody wrote are steps; sequences, branches and loops are not. What stands as `running` in an instance
that has ended was given up: a race's loser, or a result that could not be stored.
"""

import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from dfdsl.cli.places import GLUE, Place, Places, head
from dfdsl.protocol import Mark, child_of, is_reserved, mark_of, without_mark

if TYPE_CHECKING:
    from dfdsl.database.failures import Node
    from dfdsl.database.watch import Instance
    from dfdsl.source import Span

PARALLEL = frozenset({"JOIN", "RACE"})
COMPOSITE = frozenset({"THEN", "IF", "JOIN", "RACE", "LOOP"})
WAITS = frozenset({"SLEEP", "SIGNAL", "WAIT_SCHEDULE"})
TEXT = 200


class State(StrEnum):
    PENDING = "pending"
    RUNNING = "running"
    WAITING = "waiting"
    COMPLETED = "completed"
    FAILED = "failed"
    STOPPED = "stopped"  # begun, and given up when the instance ended
    SKIPPED = "not run"


class Step(NamedTuple):
    """One step now. place: `orders.df:14` or ''; changed: when it came into its state; until: the end of a wait.

    first: of a step that has several nodes, the one that it begins with; opens: the place from the folder of the call.
    """

    id: str
    instance: str
    kind: str
    place: str
    workflow: str
    text: str
    state: State
    changed: datetime
    until: datetime | None
    signal: str | None
    first: str = ""
    opens: str = ""

    @property
    def where(self) -> str:
        """The place for people, who open it from where they are."""
        return self.opens or self.place

    @property
    def active(self) -> bool:
        return self.state in (State.RUNNING, State.WAITING)


def steps_of(instance: "Instance", places: Places) -> list[Step]:
    """The steps of an instance in the order of its text."""
    nodes = [node for node in in_order(instance) if node.kind not in COMPOSITE and not _is_nothing(node)]
    delay = _delay(instance, nodes, places)
    nodes = nodes[1:] if delay else nodes
    marks = {node.id: mark_of(node.query) for node in nodes if node.kind == "SQL"}
    ours = any(marks.values())
    lost = _lost(instance)
    others = _by_order(nodes, places.others({mark.id for mark in marks.values() if mark}))
    names = {mark.workflow for mark in marks.values() if mark}
    found: list[tuple[str, Step]] = []
    for node in nodes:
        mark, other = marks.get(node.id), others.get(node.id)
        span = places.spans.get(mark.id) if mark else other.span if other else None
        step = places.steps.get(mark.id) if mark else other.step if other else None
        block = places.block(step)
        glue = span is not None and node.kind == "SQL" and GLUE.match(span.text) and node.status != "failed"
        if (node.kind == "SQL" and ours and mark is None) or (mark and mark.id in places.hidden):
            continue
        if glue and block is None:
            continue
        workflow = mark.workflow if mark else other.workflow if other else ""
        if not workflow and len(names) == 1:
            (workflow,) = names
        made = _step(node, instance, mark, span, workflow, node.id in lost)
        if block is not None:
            made = made._replace(text=block.text, kind="BLOCK")
        found.append((step or node.id, made))
    parents = {child: node.id for node in instance.nodes.values() for child in _children(node)}
    shown = {step.id for _, step in found}
    runs: dict[str, list[Step]] = {}
    for key, same in groupby(found, key=lambda one: one[0]):
        parts = [step for _, step in same]
        if key in runs and places.block(key) is not None and all(p.state is not State.FAILED for p in parts):
            # What is behind the handling of a failure only hands on how the block ended.
            continue
        runs.setdefault(key, []).append(
            parts[0] if len(parts) == 1 else _merged(parts, instance, parents, shown)
        )
    return [*delay, *(_latest(steps) for steps in runs.values())]


def _delay(instance: "Instance", nodes: "Sequence[Node]", places: Places) -> list[Step]:
    """The wait before an attempt of a `retry`: the sleep at the head of its instance that nobody wrote."""
    label = child_of(instance.label or "")
    block = places.blocks.get(label.block) if label is not None and label.tag == "retry" else None
    first = nodes[0] if nodes else None
    root = instance.nodes.get(instance.root)
    if block is None or first is None or first.kind != "SLEEP" or root is None or root.left != first.id:
        return []
    written = places.others({mark.id for node in nodes if (mark := mark_of(node.query)) is not None})
    if len(written.get("SLEEP", ())) == sum(node.kind == "SLEEP" for node in nodes):
        return []
    made = _step(first, instance, None, block.span, block.workflow, lost=False)
    return [made._replace(text=f"delay of {duration(seconds_of(first) or 0)}")]


def _latest(steps: Sequence[Step]) -> Step:
    """A step that stands at several places, like the test of a `while`: as it is where it was last."""
    begun = [step for step in steps if step.state not in (State.PENDING, State.SKIPPED)]
    now = max(begun or steps[:1], key=lambda step: (step.active, step.changed))
    return now if len(steps) == 1 else now._replace(id=steps[0].id, first=now.first or now.id)


def _merged(parts: Sequence[Step], instance: "Instance", parents: dict[str, str], shown: set[str]) -> Step:
    """One step of several nodes; it is done when the outermost node around its last ones is. shown: the nodes of all steps."""
    first = parts[0]
    waits = [part for part in parts if part.kind in WAITS]
    main = next((part for part in parts if part.kind not in ("SQL", "BLOCK")), parts[-1])
    busy = next((part for part in parts if part.active), None)
    failed = next((part for part in parts if part.state is State.FAILED), None)
    begun = [part for part in parts if part.state not in (State.PENDING, State.SKIPPED)]
    last = _outermost(instance, shown - {part.id for part in parts}, parts[-1].id, parents)
    now = failed or busy or max(begun or parts, key=lambda part: part.changed)
    state, changed = now.state, now.changed
    if state is State.COMPLETED:
        if last.status == "completed" and last.updated >= first.changed:
            changed = last.updated
        else:
            state = State.STOPPED if instance.ended else State.RUNNING
    return main._replace(
        text=max((part.text for part in parts if part.kind in ("SQL", "BREAK", "BLOCK")), key=len),
        state=state,
        changed=changed,
        # A sleep of computed length is a chain of sleeps.
        until=now.until if len(waits) == 1 else None,
        signal=main.signal,
        first=first.id,
    )


def _outermost(instance: "Instance", others: set[str], inner: str, parents: dict[str, str]) -> "Node":
    """The outermost node around `inner` that holds none of these others."""
    while (outer := parents.get(inner)) is not None:
        if any(node.id in others for node in _below(instance, outer)):
            break
        inner = outer
    return instance.nodes[inner]


def beginnings(instance: "Instance") -> dict[str, datetime | None]:
    """When each leaf must have begun, if nothing else is known: when the last one ended that does not run beside it.

    None where nobody can tell: the first leaf of a loop may have begun when an earlier round ended, of which nothing is left.
    """
    leaves: list[tuple[Node, list[tuple[str, str]]]] = []
    loops: dict[str, str] = {}
    # (a sequence, what of it this is): a branch's sequence is named after the join or race and the branch.
    stack: list[tuple[str, list[tuple[str, str]], str, str]] = [(instance.root, [], "", "")]
    seen = set()
    while stack:
        id_, outside, within, loop = stack.pop()
        node = instance.nodes.get(id_)
        if node is None or id_ in seen:
            continue
        seen.add(id_)
        if node.kind not in COMPOSITE:
            leaves.append((node, [*outside, (within, "")]))
            loops[node.id] = loop
        loop = id_ if node.kind == "LOOP" else loop
        for child in _children(node):
            if node.kind in PARALLEL:
                stack.append((child, [*outside, (within, id_)], child, loop))
            else:
                stack.append((child, outside, within, loop))
    found: dict[str, datetime | None] = {}
    ended: dict[str, dict[str, datetime]] = {}
    vague = _vague([leaf for leaf, _ in leaves], loops)
    for node, path in sorted(leaves, key=lambda leaf: leaf[0].updated):
        before = (
            when
            for sequence, mine in path
            for one, when in ended.get(sequence, {}).items()
            if one != mine or not mine
        )
        found[node.id] = None if node.id in vague else max(before, default=instance.created)
        if node.status in ("completed", "failed"):
            for sequence, mine in path:
                ended.setdefault(sequence, {})[mine] = node.updated
    return found


def _vague(leaves: "Sequence[Node]", loops: dict[str, str]) -> set[str]:
    """Of each loop the leaf that ended first in the round that is seen, if an earlier round may have ended before it."""
    rounds: dict[str, list[Node]] = {}
    for leaf in leaves:
        if loops[leaf.id] and not _is_nothing(leaf):
            rounds.setdefault(loops[leaf.id], []).append(leaf)
    found = set()
    for inside in rounds.values():
        done = [leaf for leaf in inside if leaf.status in ("completed", "failed")]
        if len(done) > 1 or len(inside) == 1:
            found.add(min(done, key=lambda leaf: leaf.updated, default=inside[0]).id)
    return found


def _is_nothing(node: "Node") -> bool:
    """A branch that does nothing is a sleep of no time; a child's end is waited for in the step that started it."""
    if node.kind == "SIGNAL":
        return is_reserved(str(_config(node).get("signal_name")))
    return node.kind == "SLEEP" and node.query == "0"


def _step(
    node: "Node", instance: "Instance", mark: Mark | None, span: "Span | None", workflow: str, lost: bool
) -> Step:
    place = f"{mark.file}:{mark.line}" if mark else f"{span.source.name}:{span.line}" if span else ""
    line = mark.line if mark else span.line if span else None
    return Step(
        opens=f"{span.source.shown}:{line}" if span else "",
        id=node.id,
        instance=instance.id,
        kind=node.kind,
        place=place,
        workflow=workflow,
        text=describe(node, span),
        state=_state(node, instance.ended, lost),
        changed=node.updated,
        until=_until(node),
        signal=str(_config(node).get("signal_name")) if node.kind == "SIGNAL" else None,
    )


def in_order(instance: "Instance") -> Iterator["Node"]:
    """The nodes from the root, conditions before what they decide; a loop's after its body."""
    yield from _below(instance, instance.root)


def _lost(instance: "Instance") -> set[str]:
    """The nodes below races that are decided, and not begun again since: whatever still runs there was given up."""
    return {
        below.id
        for race in instance.nodes.values()
        if race.kind == "RACE" and race.status in ("completed", "failed")
        for below in _below(instance, race.id)
        if below.updated <= race.updated
    }


def _below(instance: "Instance", root: str) -> Iterator["Node"]:
    stack = [root]
    seen = set()
    while stack:
        node = instance.nodes.get(stack.pop())
        if node is None or node.id in seen:
            continue
        seen.add(node.id)
        yield node
        stack.extend(reversed(_children(node)))


def _children(node: "Node") -> list[str]:
    config = _config(node) if node.kind in COMPOSITE else {}
    condition = [str(config["condition_node"])] if isinstance(config.get("condition_node"), str) else []
    extra = config.get("extra_nodes")
    children = [child for child in (node.left, node.right) if child]
    children += [str(one) for one in extra] if isinstance(extra, list) else []
    return children + condition if node.kind == "LOOP" else condition + children


def place_of(instance: "Instance", node: "Node", places: Places) -> Place | None:
    """Where a node without a comment of its own comes from, as far as that can be told."""
    nodes = [one for one in in_order(instance) if one.kind not in COMPOSITE and not _is_nothing(one)]
    marks = [mark for one in nodes if one.kind == "SQL" and (mark := mark_of(one.query)) is not None]
    return _by_order(nodes, places.others({mark.id for mark in marks})).get(node.id)


def _by_order(nodes: "list[Node]", others: dict[str, list[Place]]) -> dict[str, Place]:
    """Places of the steps without a comment. A kind of which the compiler made more or fewer nodes is left out."""
    found = {}
    for kind, places in others.items():
        mine = [node for node in nodes if node.kind == kind]
        if len(mine) == len(places):
            found.update({node.id: place for node, place in zip(mine, places, strict=True)})
    return found


def _state(node: "Node", ended: bool, lost: bool) -> State:
    if node.status == "running":
        return State.STOPPED if ended or lost else State.WAITING if node.kind in WAITS else State.RUNNING
    if node.status == "pending" and ended:
        return State.SKIPPED
    return State(node.status)


def _config(node: "Node") -> dict[str, object]:
    try:
        value = json.loads(node.query or "{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _until(node: "Node") -> datetime | None:
    """When a wait that began at the node's last change ends."""
    if node.status != "running":
        return None
    if node.kind == "SLEEP":
        return later(node.updated, seconds_of(node) or 0)
    if node.kind == "SIGNAL":
        seconds = _config(node).get("timeout_seconds")
        return later(node.updated, seconds) if isinstance(seconds, int) else None
    if node.kind == "WAIT_SCHEDULE":
        return _next_tick(str(_config(node).get("cron_expr", "")), node.updated)
    return None


def seconds_of(node: "Node") -> int | None:
    """How long a sleep is."""
    return int(node.query) if node.query and node.query.isdecimal() else None


def later(moment: datetime, seconds: int) -> datetime | None:
    try:
        return moment + timedelta(seconds=seconds)
    except OverflowError:
        return None


def _next_tick(cron: str, after: datetime) -> datetime | None:
    if len(cron.split()) not in (5, 6):
        return None
    from dfdsl.local.cron import next_tick

    return next_tick(cron, after)


def describe(node: "Node", span: "Span | None") -> str:
    """The first words of a step."""
    config = _config(node) if node.kind in ("SIGNAL", "WAIT_SCHEDULE") else {}
    match node.kind:
        case "SQL":
            text = _bare(head(span.text)) if span else without_mark(node.query or "")
        case "SLEEP":
            text = f"sleep({duration(seconds_of(node) or 0)})"
        case "SIGNAL":
            text = f"wait_for_signal('{config.get('signal_name')}')"
        case "WAIT_SCHEDULE":
            text = span.text if span else f"wait_for_schedule('{config.get('cron_expr')}')"
        case "HTTP" | "HTTP_MULTIPART":
            text = " ".join(["http", *_request(node.query or "")])
        case "BREAK":
            text = span.text if span else "break"
        case other:
            text = other.lower()
    return " ".join(text[: TEXT * 4].split())[:TEXT]


def _bare(text: str) -> str:
    """A step's text without the dollar quotes around its SQL."""
    quoted = re.fullmatch(r"\s*(\$\w*\$)(.*)\1\s*", text, re.DOTALL)
    return quoted[2] if quoted else text


def _request(query: str) -> list[str]:
    """Method and url out of a request's JSON, of which only the beginning may be here."""
    found = []
    for key in ("method", "url"):
        value = re.search(rf'"{key}"\s*:\s*("(?:[^"\\]|\\.)*")', query)
        if value:
            found.append(str(json.loads(value[1])))
    return found


def duration(seconds: int) -> str:
    """A span of time in the language's own notation: `1h30m`."""
    if seconds <= 0:
        return "0s"
    out = ""
    for unit, size in (("w", 604800), ("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        count, seconds = divmod(seconds, size)
        out += f"{count}{unit}" if count else ""
    return out
