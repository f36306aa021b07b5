"""Shapes that a target hangs on, or runs as another program than was meant, are refused at their place.

Up to 0.2.4 the engine does a loop's next round by beginning the instance again, or the branch. So nothing may stand before
or around a loop that has a second round; and a join or race writes the names in scope in an order that changes, and
hangs when there are two (recorded). The graph is the one that is emitted, so whatever a pass made of a form counts.
"""

from dfdsl.diagnostics import catalogue as codes
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
    SubOrchestration,
    Then,
    WaitForSchedule,
)
from dfdsl.lowering.context import Context
from dfdsl.record import Record, replace
from dfdsl.targets import lowest
from dfdsl.trampoline import Walk, run


def hold_hazards(body: Node, context: Context) -> Node:
    """Reports what the target cannot run as it stands."""
    target = context.target
    if not (target.native_loops and target.schedules_at_run and target.multipart):
        run(_Hazards(context).visit(body, _Place(), frozenset()))
    return body


# What goes into an instance of its own has to come out of it.
_APART = "; or let the columns of its result be known, by listing them in its queries, or end with a step that asks for nothing of it, `… ~> $$ SELECT 1 AS done $$`"


class _Place(Record):
    """Where a node stands. first: nothing runs before it in its instance; prompt: nothing that takes time does."""

    first: bool = True
    prompt: bool = True
    in_branch: bool = False
    in_loop: bool = False


_Names = frozenset[str]
"""The names that may be bound. Two are as bad as any more, so no more are kept."""


def _together(one: _Names, other: _Names) -> _Names:
    return one if other <= one else one | other if len(one) < 2 else one


class _Hazards:
    def __init__(self, context: Context) -> None:
        self._target = context.target
        self._diagnostics = context.diagnostics
        self._reported: set[tuple[int, int]] = set()

    def visit(self, node: Node, place: _Place, names: _Names) -> Walk:
        """The names that may be bound behind the node, of those that may be bound before it."""
        match node:
            case SubOrchestration():
                names = yield self.visit(node.body, place, names)
            case Then():
                names = yield self.visit(node.left, place, names)
                names = yield self.visit(node.right, replace(place, first=False, prompt=False), names)
            case If(condition=condition, then=then, otherwise=otherwise):
                inside = replace(place, first=False, prompt=False)
                names = yield self.visit(condition, inside, names)
                taken = yield self.visit(then, inside, names)
                if otherwise is not None:
                    taken = _together(taken, (yield self.visit(otherwise, inside, names)))
                names = _together(names, taken)
            case IfRows(then=then, otherwise=otherwise):
                inside = replace(place, first=False)
                taken = yield self.visit(then, inside, names)
                names = _together(taken, (yield self.visit(otherwise, inside, names)))
            case Join(branches=branches) | Race(branches=branches):
                self._branches(node, place, names)
                inside = replace(place, first=False, in_branch=True)
                bound = names
                for branch in branches:
                    bound = _together(bound, (yield self.visit(branch, inside, names)))
                names = bound
            case Loop(body=body, condition=condition):
                inside = replace(place, first=False)
                if not node.is_once:
                    self._loop(node, place)
                    inside = replace(inside, prompt=False, in_loop=True)
                names = yield self.visit(body, inside, names)
                if condition is not None:
                    names = yield self.visit(condition, inside, names)
            case WaitForSchedule() if not (place.prompt or self._target.schedules_at_run):
                self._report(
                    node,
                    "schedules_at_run",
                    "the wait for a schedule is counted from the start of the instance, not from here",
                    "this wait",
                )
            case Http(multipart=multipart) if multipart is not None and not self._target.multipart:
                self._report(node, "multipart", "there are no requests with several parts", "this request")
            case _:
                pass
        if node.name is not None and not isinstance(node, Sleep | WaitForSchedule | Break):
            names = _together(names, frozenset((node.name,)))
        return names

    def _loop(self, loop: Loop, place: _Place) -> None:
        if self._target.native_loops:
            return
        if place.in_branch:
            problem = "a loop in a branch of a join or race hangs in its second round"
        elif place.in_loop:
            problem = "a loop inside a loop begins the whole workflow again in its second round"
        elif not place.first:
            problem = "a loop runs all that stands before it again in each of its rounds"
        elif loop.carries:
            problem = "a round of a loop does not see what the round before it has bound"
        else:
            return
        self._report(loop, "native_loops", problem, "this loop")

    def _branches(self, node: Join | Race, place: _Place, names: _Names) -> None:
        what = "join" if isinstance(node, Join) else "race"
        if place.in_loop and self._target.branches_in_loops == "none":
            problem = f"a {what} inside a loop hangs in the loop's second round"
            self._report(node, "branches_in_loops", problem, f"this {what}", wanted="root")
        safe = self._target.safe_names
        if safe is not None and len(names) > safe:
            problem = f"a {what} hangs where more than one name is known"
            self._report(node, "safe_names", problem, f"this {what}", wanted=None)

    def _report(
        self, node: Node, capability: str, problem: str, label: str, *, wanted: object = True
    ) -> None:
        place = (node.span.start, node.span.end)
        if place in self._reported:
            # A form that became several nodes.
            return
        self._reported.add(place)
        self._diagnostics.append(
            codes.NEEDS_NEWER_TARGET.at(
                node.span,
                target=self._target.name,
                problem=problem,
                label=label,
                lowest=lowest(capability, wanted),
                way_out=_APART if isinstance(node, Loop | Join | Race) else "",
            )
        )
