"""The engine's limits, found when compiling: the nesting of a graph and the number of its nodes."""

import re
from collections import Counter

from dfdsl.diagnostics import Note
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import If, Node, SubOrchestration
from dfdsl.lowering.context import Context
from dfdsl.source import Span
from dfdsl.walk import children, nodes


def hold_limits(body: Node, context: Context) -> Node:
    """Reports a graph that is too deep (root: level 0) or too large, at the first place that is beyond the limit."""
    target = context.target
    count = 0
    deepest, deepest_at = 0, body
    beyond: Node | None = None
    pending: list[tuple[Node, int]] = [(body, 0)]
    while pending:
        node, depth = pending.pop()
        if depth > deepest:
            deepest, deepest_at = depth, node
        below = children(node)
        if isinstance(node, SubOrchestration):
            pending.append((node.body, depth))
            continue
        # An `if` without an else is emitted with one that does nothing.
        count += 2 if isinstance(node, If) and node.otherwise is None else 1
        if count > target.nodes and beyond is None:
            beyond = node
        if below:
            depth += 1
            pending.extend([(child, depth) for child in reversed(below)])
    name = context.workflow.name
    if deepest > target.depth:
        context.diagnostics.append(
            codes.TOO_DEEP.at(
                deepest_at.span,
                notes=_multiplied(body),
                workflow=name,
                depth=deepest,
                target=target.name,
                limit=target.depth,
            )
        )
    if beyond is not None:
        context.diagnostics.append(
            codes.TOO_MANY_NODES.at(
                beyond.span, notes=_multiplied(body), workflow=name, count=count, limit=target.nodes
            )
        )
    return body


_MANY = 20
"""Nodes of places of one kind that are worth a word."""
_SEVERAL = 4
"""Nodes of one place that make it one that multiplies."""
_WORD = re.compile(r"\w+", re.ASCII)


def _multiplied(body: Node) -> tuple[Note, ...]:
    """The places of one kind of which most nodes are made: a form that becomes many, or a step that is put in often."""
    spans: dict[tuple[str, int, int], Span] = {}
    made: Counter[tuple[str, int, int]] = Counter()
    for node in nodes(body):
        place = node.span.source.name, node.span.start, node.span.end
        spans.setdefault(place, node.span)
        made[place] += 1
    alike: dict[str, list[tuple[str, int, int]]] = {}
    for place, count in made.items():
        if count >= _SEVERAL:
            word = _WORD.match(spans[place].source.text, place[1])
            alike.setdefault(word[0] if word else "", []).append(place)
    totals = {word: sum(made[place] for place in places) for word, places in alike.items()}
    most = max(totals, key=lambda word: totals[word], default="")
    if totals.get(most, 0) < _MANY:
        return ()
    places = alike[most]
    says = "this" if len(places) == 1 else f"this and {len(places) - 1} like it"
    first = min(places)
    return (Note(span=spans[first], label=f"{totals[most]} nodes are made of {says}"),)
