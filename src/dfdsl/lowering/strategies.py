"""Loops, joins and races that a target cannot run where they stand become child instances.

Up to 0.2.4 a loop runs correctly only as the first thing of an instance, a join or race only outside of loops and with at
most one name in scope (recorded). In an instance of its own each of them stands as it has to: values go in as constants,
so that no name is in scope. What cannot go through a child is left as it is, and refused by the pass `hazards`.
"""

from dfdsl.graph import (
    If,
    IfRows,
    Join,
    Loop,
    Node,
    Race,
    Sequence,
    SubOrchestration,
    Turn,
    WaitForSchedule,
)
from dfdsl.lowering.apart import Outside, apart, counted_here
from dfdsl.lowering.clearing import Clearing
from dfdsl.lowering.context import Context
from dfdsl.lowering.name_counts import MANY, own_names
from dfdsl.lowering.names_of import is_child
from dfdsl.lowering.rounds import is_constant
from dfdsl.protocol import hidden
from dfdsl.record import Record, replace
from dfdsl.trampoline import Walk, run
from dfdsl.walk import children, with_children


def choose_strategies(body: Node, context: Context) -> Node:
    """Puts what the target cannot run natively into children."""
    if context.workflow.database is not None:
        return body
    made: Node = run(_Strategies(body, context).instance(body, _Place(tail=True, boxed=True)))[0]
    return made


class _Place(Record):
    """first: nothing runs before it in its instance; prompt: nothing that takes time does; names: how many may be bound there,
    by whomever; tail: its result is read, not only by its name; boxed: and may then be a row of one column; held: so may an
    array, which a child keeps for its parent; pack: the name under which alone all others are known there (`clearing`).
    """

    first: bool = True
    prompt: bool = True
    in_loop: bool = False
    in_branch: bool = False
    names: int = 0
    tail: bool = False
    boxed: bool = False
    held: bool = False
    pack: str | None = None


class _Strategies:
    def __init__(self, body: Node, context: Context) -> None:
        self._target = context.target
        self._outside = Outside(body)
        self._packs = 0
        self._clearing = Clearing(self._outside, context.target.safe_names or 0)

    def instance(self, node: Node, place: _Place) -> Walk:
        """The body of an instance, or of a branch, whose result may have to be what the engine makes of a join."""
        known = 0 if place.pack is None else 1
        if place.tail and not place.in_loop and place.names == known and self._clearing.needed(node, known):
            self._packs += place.pack is None
            pack = place.pack or hidden("before", str(self._packs))
            made = yield self._clearing.cleared(node, pack)
            place = place if made is node else replace(place, pack=pack)
            node = made
        return (yield self.visit(node, place))

    def visit(self, node: Node, place: _Place) -> Walk:
        """The node as it is to run, and how many names may be bound behind it."""
        if isinstance(node, Loop | Join | Race) and self._goes_wrong(node, place):
            array = place.held and isinstance(node, Join | Loop)
            boxed = (place.boxed and (place.in_loop or isinstance(node, Loop))) or array
            out = self._outside.way_out(node, place.tail, boxed)
            if out is not None:
                names = self._heads(out.inside) if isinstance(node, Loop) else 0
                at = _Place(names=names, tail=out.valued, boxed=boxed)
                inside, _ = yield self._parts(out.inside, at)
                return apart(node, inside, out), MANY
        if isinstance(node, WaitForSchedule) and not (place.prompt or self._target.schedules_at_run):
            return counted_here(node), MANY
        if is_child(node):
            assert isinstance(node, SubOrchestration)
            # An attempt may have to wait first.
            at_once = node.delay is None
            tail = node.valued or node.rows is not None
            at = _Place(
                first=at_once, prompt=at_once, names=self._heads(node.body), tail=tail, held=node.valued
            )
            inside, _ = yield self._parts(node, at)
            return inside, max(place.names, 1) if node.key else MANY
        return (yield self._parts(node, place))

    def _heads(self, body: Node) -> int:
        return min(MANY, self._outside.heads(body))

    def _parts(self, node: Node, place: _Place) -> Walk:
        """The node with what is below it as it is to run."""
        inside = place
        if node.name is not None and not is_child(node):
            inside = replace(place, tail=True, boxed=True)
        if isinstance(node, Loop):
            repeats = not node.is_once
            inside = replace(
                inside,
                first=False,
                prompt=place.prompt and not repeats,
                in_loop=place.in_loop or repeats,
                tail=inside.tail and node.turn is not Turn.FOREVER,
            )
        elif isinstance(node, Join | Race):
            # Elsewhere than as the winner's, the whole of a result is a part of another.
            alone = isinstance(node, Race) and node.keys is None
            tail, boxed = inside.tail or node.wanted, alone and inside.boxed
            inside = replace(inside, first=False, in_branch=True, tail=tail, boxed=boxed, held=False)
        elif not isinstance(node, Sequence | SubOrchestration):
            inside = replace(inside, first=False, prompt=False)
        below = children(node)
        made: list[Node] = []
        names = place.names
        for child in below:
            beside = isinstance(node, Join | Race) or (
                isinstance(node, If | IfRows) and child is node.otherwise
            )
            inside = inside if beside else replace(inside, names=names)
            at = inside
            if isinstance(node, Sequence) and child is not below[-1]:
                at = replace(at, tail=False, boxed=False, held=False)
            begins = isinstance(node, Join | Race) or is_child(node)
            new, after = yield (self.instance(child, at) if begins else self.visit(child, at))
            made.append(new)
            names = max(names, after)
            if isinstance(node, Sequence):
                # A constant may be bound in each round anew, but it takes its time, too.
                inside = replace(inside, first=inside.first and is_constant(child), prompt=False)
        if below and any(new is not old for new, old in zip(made, below, strict=True)):
            node = with_children(node, tuple(made))
        if isinstance(node, Join | Race) and len(below) > 1:
            # Each branch may bind a name of its own.
            names = MANY if names > place.names else names
        return node, min(MANY, names + own_names(node))

    def _goes_wrong(self, node: Loop | Join | Race, place: _Place) -> bool:
        if isinstance(node, Loop):
            return not node.is_once and (place.in_branch or place.in_loop or not place.first)
        safe = self._target.safe_names
        return place.in_loop or (safe is not None and place.names > safe)
