"""`try`, `retry` and `timeout`: blocks whose bodies run as child instances.

Such a body's names and result come out as rows (`scope.carried`). A break leaves it like any other block.
"""

from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from dfdsl import graph, syntax
from dfdsl.calls import Calls
from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import UndoScope
from dfdsl.graph import Columns, Shape, Slot
from dfdsl.limits import LONGEST_SLEEP
from dfdsl.options import options
from dfdsl.protocol import outcome_of
from dfdsl.record import replace
from dfdsl.scope import Binding, Scope, carried_columns, merge_paths, merge_slots, path_from
from dfdsl.steps import Built, Want
from dfdsl.survey import has_undo
from dfdsl.trampoline import Walk

_RETRY_OPTIONS = ("delay", "factor", "max_delay")
MOST_ATTEMPTS = 1_000_000
"""Attempts of a `retry`; the engine counts in 32 bits, and no body fails so often for a good reason."""


class Undo(Enum):
    """Which undo steps a part keeps to itself: none, they are its surroundings'; its own; those of an iteration."""

    OUTER = auto()
    BODY = auto()
    ITERATION = auto()


class Blocks(Calls):
    """Adds the blocks of child instances. undo_scopes: those around the current place."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.undo_scopes: list[Undo] = []

    def expression(
        self, node: syntax.Expression, want: Want, word: syntax.Word | None = None, columns: Any = None
    ) -> Walk:
        """Build one expression; word and columns: the capture around it. Returns `Built`."""
        raise NotImplementedError

    def inside(
        self,
        body: syntax.Expression | syntax.Block,
        want: Want,
        segment: str,
        branch: bool = False,
        child: bool = False,
        undo: Undo = Undo.OUTER,
    ) -> Walk:
        """Build a part in a scope of its own; returns what was built and the scope."""
        undone = undo is not Undo.OUTER and "<->" in body.span.source.text and has_undo(body)
        outer = self.names.scope
        scope = Scope(outer, branch=branch, child=child or undone)
        scope.dead = outer.dead
        self.names.scope = scope
        _, leave = self.enter(segment, None)
        if undone:
            built: Built = yield self.undoing(self.expression(body, want), want, undo)
        else:
            built = yield self.expression(body, want)
        leave()
        self.names.scope = outer
        return built, scope

    def undoing(self, walk: Walk, want: Want, undo: Undo) -> Walk:
        """Build a scope that has undo steps."""
        self.undo_scopes.append(undo)
        body: Built = yield walk
        self.undo_scopes.pop()
        value = self._brought_out(body)
        made = UndoScope(
            span=body.node.span,
            id=self.identify("undo"),
            body=body.node,
            valued=want is not Want.NOTHING,
            columns=value.columns,
        )
        return replace(value, node=made)

    def either(self, node: graph.Node, values: list[Built]) -> Built:
        """A node whose result is one of these; what is known of it is what they have in common."""
        told = [v for v in values if v.shape is not None]
        if not told:
            return Built(node, None, None)
        shape = told[0].shape if all(v.shape is told[0].shape for v in told) else Shape.ANY
        columns = told[0].columns if all(v.columns == told[0].columns for v in told) else None
        return Built(node, shape, columns)

    def try_(self, node: syntax.Try, want: Want, word: syntax.Word | None) -> Walk:
        name = word.text if word is not None else None
        id, leave = self.enter("try", name)
        outer = self.names.scope
        body, scope = yield self.inside(node.body, want, "body", child=True, undo=Undo.BODY)
        error = outcome_of(id)
        caught = Scope(outer)
        caught.dead = outer.dead
        _may_bind(caught, _bound(scope, outer))
        own = dict(caught.names)
        if node.error is not None:
            slot = Slot(name=error, shape=Shape.ERROR)
            self.names.bind_inside(node.error, slot, caught, "the failure that a `catch` is told")
        self.names.scope = caught
        handler, handled = yield self.inside(node.handler, want, "catch")
        self.names.scope = outer
        late = path_from(handled, caught)
        merge_paths(outer, [path_from(scope, outer), None if late is None else own | late])
        leave()
        value = self._brought_out(body)
        made = graph.Try(
            span=node.span,
            name=name,
            id=id,
            body=body.node,
            handler=handler.node,
            error=error,
            valued=want is not Want.NOTHING,
            columns=value.columns,
        )
        return self.either(made, [value, handler])

    def retry(self, node: syntax.Retry, want: Want, word: syntax.Word | None) -> Walk:
        name = word.text if word is not None else None
        found = options(node.options, _RETRY_OPTIONS, "`retry`", self.diagnostics)
        attempts = self._attempts(node.attempts)
        delay = self.values.seconds(found["delay"], "`delay`", 0) if "delay" in found else 0
        longest = self.values.seconds(found["max_delay"], "`max_delay`", 1) if "max_delay" in found else None
        factor = self._factor(found.get("factor"))
        id, leave = self.enter("retry", name)
        outer = self.names.scope
        body, scope = yield self.inside(node.body, want, "body", child=True, undo=Undo.BODY)
        merge_paths(outer, [path_from(scope, outer)])
        leave()
        value = self._brought_out(body)
        made = graph.Retry(
            span=node.span,
            name=name,
            id=id,
            body=body.node,
            attempts=attempts,
            delay=delay,
            factor=factor,
            max_delay=longest if longest is not None else LONGEST_SLEEP,
            valued=want is not Want.NOTHING,
            columns=value.columns,
        )
        return replace(value, node=made)

    def timeout(self, node: syntax.Timeout, want: Want, word: syntax.Word | None) -> Walk:
        name = word.text if word is not None else None
        seconds = self.values.seconds(node.duration, "`timeout`", 1)
        id, leave = self.enter("timeout", name)
        outer = self.names.scope
        body, scope = yield self.inside(node.body, want, "body", child=True)
        paths = [path_from(scope, outer)]
        otherwise: Built | None = None
        if node.otherwise is not None:
            late = Scope(outer)
            late.dead = outer.dead
            _may_bind(late, _bound(scope, outer))
            self.names.scope = late
            otherwise, done = yield self.inside(node.otherwise, want, "else")
            self.names.scope = outer
            paths.append(path_from(done, outer))
        merge_paths(outer, paths)
        leave()
        value = self._brought_out(body)
        made = graph.Timeout(
            span=node.span,
            name=name,
            id=id,
            body=body.node,
            seconds=seconds,
            otherwise=otherwise.node if otherwise is not None else None,
            valued=want is not Want.NOTHING,
            read=want is Want.VALUE,
            columns=value.columns,
        )
        return self.either(made, [value] if otherwise is None else [value, otherwise])

    def _brought_out(self, body: Built) -> Built:
        """A body's result when it has come out of the child: rows."""
        if body.shape is None or body.shape is Shape.ROWS:
            return body
        columns: Columns = carried_columns(body.shape)
        return Built(body.node, Shape.ROWS, columns)

    def _attempts(self, value: syntax.Value) -> int:
        if (
            isinstance(value, syntax.Number)
            and value.text.isdigit()
            and 1 <= int(value.text) <= MOST_ATTEMPTS
        ):
            return int(value.text)
        found = f"`{value.span.text}`"
        self.diagnostics.append(
            codes.BAD_VALUE.at(
                value.span,
                what="`retry`",
                expected=f"a number of attempts from 1 to {MOST_ATTEMPTS}",
                found=found,
                fix="write how often the body may run in all: `retry(3) { … }`",
            )
        )
        return 1

    def _factor(self, value: syntax.Value | None) -> str:
        if value is None:
            return "1"
        if isinstance(value, syntax.Number) and 1 <= float(value.text) <= 1000:
            return value.text
        self.diagnostics.append(
            codes.BAD_VALUE.at(
                value.span,
                what="`factor`",
                expected="a number from 1 to 1000",
                found=f"`{value.span.text}`",
                fix="each delay is the one before it times the factor: `factor => 2`",
            )
        )
        return "1"


def _may_bind(scope: Scope, names: dict[str, Binding]) -> None:
    """Bind what a body may or may not have bound before it ended early."""
    for name, binding in names.items():
        before = scope.lookup(name)
        if before is None:
            scope.bind(name, binding.slot, binding.span, definite=False)
        else:
            scope.bind(name, merge_slots([before.slot, binding.slot]), binding.span, before.definite)


def _bound(scope: Scope, outer: Scope) -> dict[str, Binding]:
    """What a body may have bound when it failed."""
    dead, scope.dead = scope.dead, False
    found = path_from(scope, outer) or {}
    scope.dead = dead
    return found


BLOCKS: dict[type, Callable[..., Walk]] = {
    syntax.Try: Blocks.try_,
    syntax.Retry: Blocks.retry,
    syntax.Timeout: Blocks.timeout,
}
