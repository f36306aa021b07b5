"""Surface tree -> durable graph, one workflow at a time: forms that hold other forms.

Input: a tree without syntax errors. Output: a graph with its names looked up, each node with its path-derived id; forms
are not lowered yet. Steps are made in `steps`. A walk is a generator (`trampoline`), so nesting costs no Python stack.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from dfdsl import graph, syntax
from dfdsl.atomic import atomic
from dfdsl.blocks import BLOCKS, Blocks, Undo
from dfdsl.diagnostics import Diagnostic, Note
from dfdsl.diagnostics import catalogue as codes
from dfdsl.each import each
from dfdsl.early import put_early
from dfdsl.graph import Shape, Slot
from dfdsl.record import replace
from dfdsl.resolve import Declared, Workflows
from dfdsl.scope import Binding, Scope, merge_paths, path_from
from dfdsl.source import Span
from dfdsl.steps import Built, LoopFrame, Want, names_of
from dfdsl.survey import branches_apart, has_undo
from dfdsl.trampoline import Walk, run
from dfdsl.undo import saga


class Builder(Blocks):
    """Builds the graph of one workflow."""

    def workflow(self, body: syntax.Expression | None, span: Span) -> Built:
        """The whole workflow; names that must be bound before it come first."""
        if body is None:
            built: Built = self.null(span, Want.RESULT)
        elif "<->" in span.source.text and has_undo(body):
            built = run(self.undoing(self.expression(body, Want.RESULT), Want.RESULT, Undo.BODY))
        else:
            built = run(self.expression(body, Want.RESULT))
        self.names.finish()
        node = built.node
        for name, reads in self.names.early.items():
            node = put_early(self.early_binding(name, span), reads, node)
        given = tuple(self.parameter_binding(parameter, at) for parameter, at in self.rebound)
        if given:
            node = graph.Sequence(span=span, id=self.identify("given"), steps=(*given, node))
        return Built(node, built.shape, built.columns, built.inferred)

    # Walks ------------------------------------------------------------------------------------------------------------

    def expression(
        self, node: syntax.Expression, want: Want, word: syntax.Word | None = None, columns: Any = None
    ) -> Walk:
        """Build one expression; word and columns: the capture around it. Returns `Built`."""
        simple = self.simple.get(type(node))
        if simple is not None:
            built = simple(node, want, word)
        else:
            built = yield _WALKS[type(node)](self, node, want, word)
        return built if word is None else self.bind(word, built, columns)

    def bind(self, word: syntax.Word, built: Built, columns: tuple[syntax.Column, ...] | None) -> Built:
        """Bind a capture's name to what was built."""
        self.names.accept(word)
        if built.facts is not None:
            return self.bound_query(word, columns, built, built.facts)
        declared = tuple((c.name, c.type) for c in columns) if columns is not None else None
        inferred = self.inference.columns(word.text, built.columns) if built.inferred else built.columns
        known = declared if declared is not None else inferred
        # The row that tells how an instance ended has more columns than an author reads.
        ended = isinstance(built.node, graph.Await) or (
            isinstance(built.node, graph.Call) and built.node.awaited
        )
        shape = Shape.CALL if ended else built.shape or Shape.ROWS
        if ended:
            known = None
        if columns is not None and shape not in (Shape.ROWS, Shape.ANY):
            self.diagnostics.append(codes.COLUMNS_OF_NO_ROWS.at(columns[0].span, name=word.text))
            shape, known = Shape.ANY, None
        # Only what is captured where it is made was made to be read by that name.
        native = shape in (Shape.ROWS, Shape.ANY) and not isinstance(
            built.node, graph.Sql | graph.Join | graph.Race
        )
        self.names.bind(word, Slot(name=word.text, shape=shape, columns=known, native=native))
        node = replace(built.node, declared=declared) if declared is not None else built.node
        return Built(node, built.shape, known)

    def capture(self, node: syntax.Capture, want: Want, word: syntax.Word | None) -> Walk:
        if word is None:
            # The answer of a request is kept under its name without more ado.
            inner_want = want if isinstance(node.step, _KEPT_AS_IT_IS) else Want.VALUE
            built: Built = yield self.expression(node.step, inner_want, node.name, node.columns)
            return self.given_back(built, want)
        # A capture of a capture: both names hold the result, so the inner node needs one around it.
        inner: Built = yield self.expression(node.step, Want.VALUE, node.name, node.columns)
        inner = self.given_back(inner, Want.VALUE)
        outer = graph.Sequence(
            span=node.span, name=word.text, id=self.identify("seq", word.text), steps=(inner.node,)
        )
        return Built(outer, inner.shape, inner.columns, inner.inferred)

    def sequence(self, node: syntax.Sequence, want: Want, word: syntax.Word | None) -> Walk:
        name = word.text if word is not None else None
        id, leave = self.enter("seq", name) if name is not None else ("", None)
        nodes: list[graph.Node] = []
        last = len(node.steps) - 1
        simple = self.simple
        capture_sql = self.captured_sql
        built: Built | None = None
        for index, step in enumerate(node.steps):
            kind = type(step)
            if kind is syntax.Capture and type(step.step) is syntax.SqlStep:  # type: ignore[union-attr]
                built = capture_sql(step, want if index == last else Want.NOTHING)  # type: ignore[arg-type]
            elif kind in simple:
                built = simple[kind](step, want if index == last else Want.NOTHING, None)
            else:
                built = yield self.expression(step, want if index == last else Want.NOTHING)
            nodes.append(built.node)
        if leave is not None:
            leave()
        assert built is not None
        return Built(
            graph.Sequence(span=node.span, name=name, id=id, steps=tuple(nodes)),
            built.shape,
            built.columns,
            built.inferred,
            built.facts,
        )

    def block(self, node: syntax.Block, want: Want, word: syntax.Word | None) -> Walk:
        if node.body is None:
            return self.null(node.span, want, word)
        return (
            (yield self.expression(node.body, want))
            if word is None
            else (yield self.wrapped(node.body, want, word))
        )

    def wrapped(self, body: syntax.Expression, want: Want, word: syntax.Word) -> Walk:
        """A block's body under a name of its own."""
        inner: Built = yield self.expression(body, want)
        if inner.node.name is None:
            return Built(self.renamed(inner.node, word.text), inner.shape, inner.columns, inner.inferred)
        node = graph.Sequence(
            span=body.span, name=word.text, id=self.identify("seq", word.text), steps=(inner.node,)
        )
        return Built(node, inner.shape, inner.columns, inner.inferred)

    # Branches ---------------------------------------------------------------------------------------------------------

    def if_(self, node: syntax.If, want: Want, word: syntax.Word | None) -> Walk:
        name = word.text if word is not None else None
        id, leave = self.enter("if", name)
        outer = self.names.scope
        arms: list[tuple[graph.Node, graph.Node]] = []
        values: list[Built] = []
        paths: list[dict[str, Binding] | None] = []
        # Each condition binds its name for its own arm and for all that follows it: the ladder is one chain of scopes.
        chain = outer
        for number, arm in enumerate(node.arms, 1):
            if number == 1 or arm.condition.capture is not None:
                chain = Scope(chain)
                chain.dead = outer.dead
            self.names.scope = chain
            condition = self.condition(arm.condition)
            built, scope = yield self.inside(arm.body, want, f"then{number}")
            arms.append((condition, built.node))
            values.append(built)
            paths.append(path_from(scope, outer))
        self.names.scope = chain
        otherwise: graph.Node | None = None
        if node.otherwise is not None:
            built, scope = yield self.inside(node.otherwise, want, "else")
            otherwise = built.node
            values.append(built)
            paths.append(path_from(scope, outer))
        else:
            paths.append(path_from(chain, outer))
            otherwise = self.null(node.span, want).node
        self.names.scope = outer
        merge_paths(outer, paths)
        leave()
        made = graph.Select(span=node.span, name=name, id=id, arms=tuple(arms), otherwise=otherwise)
        return self.either(made, values)

    def if_rows(self, node: syntax.IfRows, want: Want, word: syntax.Word | None) -> Walk:
        name = word.text if word is not None else None
        id, leave = self.enter("if", name)
        outer = self.names.scope
        use = self.names.use(node.name.text, None, False, False, False, node.name.span)
        then, first = yield self.inside(node.then, want, "then1")
        otherwise, second = yield self.inside(node.otherwise, want, "else")
        merge_paths(outer, [path_from(first, outer), path_from(second, outer)])
        leave()
        slot = use.of
        if not isinstance(slot, Slot) or slot.shape not in (Shape.ROWS, Shape.ANY):
            self.diagnostics.append(
                codes.NO_ROWS.at(
                    node.name.span,
                    name=node.name.text,
                    what="not an SQL result",
                    way=f"read it as `${node.name.text}`",
                )
            )
            slot = Slot(name=node.name.text, shape=Shape.ROWS)
        made = graph.IfRows(
            span=node.span, name=name, id=id, of=slot, then=then.node, otherwise=otherwise.node
        )
        return self.either(made, [then, otherwise])

    def parallel(self, node: syntax.Parallel, want: Want, word: syntax.Word | None) -> Walk:
        return (yield self.branches(node, want, word, "join"))

    def race(self, node: syntax.Race, want: Want, word: syntax.Word | None) -> Walk:
        return (yield self.branches(node, want, word, "race"))

    def branches(
        self, node: syntax.Parallel | syntax.Race, want: Want, word: syntax.Word | None, tag: str
    ) -> Walk:
        name = word.text if word is not None else None
        id, leave = self.enter(tag, name)
        outer = self.names.scope
        keys = self.keys(node)
        inner = Want.VALUE if keys is not None and want is not Want.NOTHING else want
        built: list[Built] = []
        apart = branches_apart(node) if isinstance(node, syntax.Race) else ()
        paths: list[dict[str, Binding] | None] = []
        for number, branch in enumerate(node.branches, 1):
            segment = branch.key.text if branch.key is not None else str(number)
            made, scope = yield self.inside(
                branch.body, inner, f"branch={segment}", branch=True, child=number - 1 in apart
            )
            built.append(made)
            paths.append(path_from(scope, outer))
        leave()
        nodes = tuple(b.node for b in built)
        shapes = tuple(b.shape for b in built)
        wanted = want is not Want.NOTHING
        if isinstance(node, syntax.Race):
            merge_paths(outer, paths)
            race = graph.Race(
                span=node.span, name=name, id=id, branches=nodes, keys=keys, wanted=wanted, shapes=shapes
            )
            if keys is not None:
                return Built(race, Shape.ROWS, (("winner", "text"), ("result", "jsonb")))
            return self.either(race, built)
        self.merge_join(outer, paths)
        join = graph.Join(
            span=node.span, name=name, id=id, branches=nodes, keys=keys, wanted=wanted, shapes=shapes
        )
        if keys is not None:
            return Built(join, Shape.ROWS, tuple((key, "jsonb") for key in keys))
        if len(nodes) > 3:
            return Built(join, Shape.ROWS, (("result", "jsonb"),))
        return Built(join, Shape.JSON, None)

    def merge_join(self, outer: Scope, paths: list[dict[str, Binding] | None]) -> None:
        """Bind what the branches bound; a name of two branches is refused."""
        seen: dict[str, Binding] = {}
        for path in paths:
            if path is None:
                outer.dead = True
                continue
            for name, binding in path.items():
                if name in seen:
                    note = Note(span=seen[name].span, label="bound here first")
                    self.diagnostics.append(
                        codes.BOUND_TWICE_AT_ONCE.at(binding.span, notes=(note,), name=name)
                    )
                    continue
                seen[name] = binding
        for name, binding in seen.items():
            outer.bind(name, binding.slot, binding.span, binding.definite)

    def keys(self, node: syntax.Parallel | syntax.Race) -> tuple[str, ...] | None:
        """The keys of the branches, or None where they have none."""
        if node.branches[0].key is None:
            return None
        keys = [branch.key for branch in node.branches if branch.key is not None]
        for key in keys:
            self.names.measure(key.text, key.span)
        return tuple(key.text for key in keys)

    # Loops --------------------------------------------------------------------------------------------------------------

    def while_(self, node: syntax.While, want: Want, word: syntax.Word | None) -> Walk:
        name = word.text if word is not None else None
        id, leave = self.enter("loop", name)
        outer = self.names.scope
        before = Scope(outer)
        before.dead = outer.dead
        self.names.scope = before
        condition = self.condition(node.condition)
        frame = LoopFrame(before)
        self.open_loop(frame)
        built, scope = yield self.inside(node.body, want, "body", undo=Undo.ITERATION)
        self.close_loop()
        self.names.scope = outer
        self.same_columns(frame, outer, scope)
        # No round at all is a path too; after the last round the condition has bound its name again.
        ends = [*frame.exits, path_from(before, outer)]
        merge_paths(outer, ends if scope.dead else [*ends, path_from(scope, outer)])
        leave()
        return self.looped(node.span, name, id, built, condition, graph.Turn.BEFORE, want, frame)

    def loop(self, node: syntax.Loop, want: Want, word: syntax.Word | None) -> Walk:
        name = word.text if word is not None else None
        id, leave = self.enter("loop", name)
        outer = self.names.scope
        inside = Scope(outer)
        inside.dead = outer.dead
        self.names.scope = inside
        frame = LoopFrame(inside)
        self.open_loop(frame)
        # A loop without a condition ends with a break's value, never with its body's.
        inner = want if node.condition is not None else Want.NOTHING
        if "<->" in node.span.source.text and has_undo(node.body):
            built, undone = yield self.inside(node.body, inner, "body", undo=Undo.ITERATION)
            merge_paths(inside, [path_from(undone, inside)])
        else:
            _, leave_body = self.enter("body", None)
            built = yield self.expression(node.body, inner)
            leave_body()
        condition: graph.Node | None = None
        turn = graph.Turn.FOREVER
        if node.condition is not None:
            condition = self.condition(node.condition)
            turn = graph.Turn.UNTIL if node.until else graph.Turn.AFTER
        self.close_loop()
        self.same_columns(frame, outer, inside)
        ends: list[dict[str, Binding] | None] = list(frame.exits)
        if condition is not None:
            ends.append(path_from(inside, outer))
        self.names.scope = outer
        merge_paths(outer, ends)
        leave()
        return self.looped(node.span, name, id, built, condition, turn, want, frame)

    def looped(
        self,
        span: Span,
        name: str | None,
        id: str,
        body: Built,
        condition: graph.Node | None,
        turn: graph.Turn,
        want: Want,
        frame: LoopFrame,
    ) -> Built:
        """The loop's node; what its result is depends on how it ends."""
        values = list(frame.values) if turn is graph.Turn.FOREVER else [body, *frame.values]
        # A literal is read as a text; beside other values, or as no value at all, it is told by a row instead.
        texts = all(value.shape is Shape.TEXT for value in values)
        told = want is Want.VALUE and not texts and bool(frame.values)
        if told:
            given = [
                (
                    Built(body.node, Shape.ROWS, value.columns or (("value", None),), inferred=True)
                    if value.shape is not Shape.ROWS
                    else value
                )
                for value in frame.values
            ]
            values = given + ([] if turn is graph.Turn.FOREVER else [body])
        made = graph.Loop(
            span=span,
            name=name,
            id=id,
            body=body.node,
            condition=condition,
            turn=turn,
            wanted=want is not Want.NOTHING,
            carries=frame.carries,
            natural=body.shape,
            gives=names_of(body.columns),
            told=told,
        )
        return self.either(made, values)

    def same_columns(self, frame: LoopFrame, outer: Scope, end: Scope) -> None:
        """Report a name that an iteration reads with the columns from before the loop and binds with others."""
        for name in sorted(frame.bound & frame.early_reads):
            before, after = outer.lookup(name), end.lookup(name)
            if (
                before is None
                or after is None
                or not isinstance(before.slot, Slot)
                or not isinstance(after.slot, Slot)
            ):
                continue
            kinds = {before.slot.shape, after.slot.shape}
            if len(kinds) > 1 and not kinds <= {Shape.ROWS, Shape.ANY}:
                note = Note(span=before.span, label="bound here before the loop")
                self.diagnostics.append(codes.OTHER_KIND.at(after.span, notes=(note,), name=name))
            if before.slot.columns and after.slot.columns and before.slot.columns != after.slot.columns:
                note = Note(span=before.span, label="its columns before the loop")
                self.diagnostics.append(codes.OTHER_COLUMNS.at(after.span, notes=(note,), name=name))


_KEPT_AS_IT_IS = (syntax.Http, syntax.Call, syntax.Await)
_WALKS: dict[type, Callable[..., Walk]] = BLOCKS | {
    syntax.Capture: Builder.capture,
    syntax.Sequence: Builder.sequence,
    syntax.Block: Builder.block,
    syntax.If: Builder.if_,
    syntax.IfRows: Builder.if_rows,
    syntax.Parallel: Builder.parallel,
    syntax.Race: Builder.race,
    syntax.While: Builder.while_,
    syntax.Loop: Builder.loop,
    syntax.Each: each,
    syntax.Saga: saga,
}


def build_body(
    declared: Declared | None,
    name: str,
    body: syntax.Expression | None,
    span: Span,
    workflows: Workflows,
    variables: frozenset[str],
    diagnostics: list[Diagnostic],
    schema: str | None = None,
) -> Built:
    """The graph of a workflow's body and what is known of its result; `declared` is None for a file's bare expression.

    schema: that of tables written without one.
    """
    parameters = declared.workflow.parameters if declared is not None else ()
    builder = Builder(name, parameters, body, workflows, variables, diagnostics)
    builder.values.schema = schema
    builder.simple[syntax.Atomic] = partial(atomic, builder)
    return builder.workflow(body, span)
