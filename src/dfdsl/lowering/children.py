"""Child instances: what starts one, waits for its end, and brings out what it has bound.

The bodies leave the tree for `context.children`; in it stays the step that starts the child, a wait that binds how it
ended, and a step for each name that comes out.
"""

from dfdsl import graph
from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Brought, Callee, Started, UndoChain
from dfdsl.forms import Names as BroughtOut
from dfdsl.graph import (
    COLUMNS_OF,
    If,
    Loop,
    Node,
    Part,
    Sequence,
    Shape,
    Sleep,
    Slot,
    Sql,
    SubOrchestration,
    Template,
    Turn,
    Use,
    Value,
    WaitForSchedule,
    WaitForSignal,
)
from dfdsl.lowering import instances
from dfdsl.lowering.arguments import LABEL, text_of
from dfdsl.lowering.boundary import Split, split
from dfdsl.lowering.context import (
    COPY,
    Context,
    column_of,
    derived,
    kept_whole,
    key_of,
    paired,
    rows,
    select,
    sequence,
)
from dfdsl.lowering.eaches import each
from dfdsl.lowering.facts.results import NO_ROWS as ROWLESS
from dfdsl.lowering.facts.results import Result, out_of_box, out_of_text
from dfdsl.lowering.identities import make_unique
from dfdsl.lowering.instances import Look, kid, outcome
from dfdsl.lowering.ladder import climbed
from dfdsl.lowering.names_of import Names, is_child
from dfdsl.lowering.outgoing import FIRST, brought, brought_out
from dfdsl.lowering.restating import are_unknown_rows, are_unlike_rows, boxed, read, restated
from dfdsl.lowering.undo_chains import undo_chain, undo_step
from dfdsl.origins import BARE_ORIGIN, ORIGIN
from dfdsl.protocol import wake
from dfdsl.record import replace
from dfdsl.walk import nodes, rewrite

_A_DAY = 86_400
_FORMS = {"saga": "<->", "undo": "<->"}


def take_out_children(body: Node, context: Context) -> Node:
    body = make_unique(body, context)
    first = next((node for node in nodes(body) if is_child(node)), None)
    if first is not None and context.workflow.database is not None:
        assert isinstance(first, SubOrchestration)
        form, database = _FORMS.get(first.tag, first.tag), context.workflow.database
        context.diagnostics.append(
            codes.NO_CHILDREN_THERE.at(first.span, notes=context.sender, form=form, database=database)
        )
    return rewrite(body, _Children(body, context).change)


class _Children:
    def __init__(self, body: Node, context: Context) -> None:
        self._names = Names(body)
        self._context = context
        self._splits: dict[str, tuple[SubOrchestration, Split]] = {}

    def change(self, node: Node) -> Node:
        if isinstance(node, Sequence):
            return _without_nothing(node)
        if isinstance(node, Value):
            return self._value(node)
        if isinstance(node, UndoChain):
            return undo_chain(node, self._names, self._context)
        if isinstance(node, Brought):
            return brought(node, *self._splits[node.of], self._names, self._context)
        if isinstance(node, BroughtOut):
            child, made = self._splits[node.of]
            return sequence(
                child, "child", *brought_out(child, made, self._names, self._context, node.failed)
            )
        if not is_child(node):
            return node
        assert isinstance(node, SubOrchestration)
        if node.rows is not None:
            return each(node, self._names, self._context)
        if node.tag == "undo":
            return undo_step(node, self._names, self._context)
        match node.body:
            case Callee():
                return self._called(node, node.body)
            case Started():
                return self._awaited(node, node.body)
            case WaitForSchedule():
                return self._scheduled(node, node.body)
            case _:
                return self._block(node)

    # The kinds of children --------------------------------------------------------------------------------------------

    def _called(self, node: SubOrchestration, callee: Callee) -> Node:
        context = self._context
        declared = context.library[callee.workflow]
        key = key_of(declared, node.database)
        label = instances.label(node.tag, node.id, node.generation, node.label)
        fills = [(a.parameter.name, instances.literal_of_text(text_of(a))) for a in callee.arguments]
        # The same for a request's texts, without quotes.
        fills += [
            (BARE_ORIGIN, ("(", *a.parts, ")::text")) for a in callee.arguments if a.parameter.name == ORIGIN
        ]
        whole = ("pg_catalog.concat(", instances.ME, ", '::', ", *label, ")")
        fills.append((LABEL, instances.literal_of(whole, True)))
        graph: tuple[Part, ...] = (Template(child=key, fills=tuple(fills)),)
        database = node.database if node.database is not None else declared.database
        wakes = node.awaited and database is None
        raced = self._raced(node) if node.awaited else None
        parts = instances.start(label, graph, database=database, raced=raced, wakes=wakes)
        if not node.awaited:
            parts = ("SELECT s.id AS instance_id FROM (", *parts, ") s")
            return Sql(
                span=node.span, name=node.name, id=derived(node.id, "start"), parts=parts, verb="SELECT"
            )
        start = self._start(node, parts)
        look = Look(
            kid=kid(node.id),
            known_as=f"{node.tag} {declared.name}",
            result=True,
            names=False,
            call=True,
            deadline=node.deadline,
        )
        return sequence(node, "child", start, *self._call_ended(replace(node, database=database), look))

    def _awaited(self, node: SubOrchestration, started: Started) -> Node:
        parts: tuple[Part, ...] = (
            "SELECT ",
            *started.instance,
            " AS id, extract(epoch FROM now())::bigint AS since",
        )
        look = Look(
            kid=kid(node.id),
            known_as="the instance",
            result=True,
            names=False,
            call=True,
            deadline=node.deadline,
            ours=False,
        )
        return sequence(node, "child", self._start(node, parts), *self._call_ended(node, look))

    def _scheduled(self, node: SubOrchestration, wait: WaitForSchedule) -> Node:
        """A wait whose time is counted when its graph is built: so the step that starts the child builds it."""
        label = instances.label(node.tag, node.id, node.generation, node.label)
        key = f"{self._context.part}:{node.id}"
        done = select(node.span, node.id, "done", "SELECT 1 AS done")
        body = sequence(node, "child", replace(wait, id=derived(node.id, "tick")), done)
        self._context.children[key] = graph.Child(
            key=key, workflow=self._context.workflow.name, span=node.span, body=body
        )
        starting = instances.start(label, (Template(child=key),), raced=self._raced(node), wakes=True)
        start = self._start(node, starting)
        look = Look(
            kid=kid(node.id), known_as="the wait for a schedule", result=False, names=False, call=False
        )
        return sequence(node, "child", start, *self._wait(node, look))

    def _block(self, node: SubOrchestration) -> Node:
        assert node.name is not None
        ordered = node.valued and self._needs_order(node)
        made = split(node, self._names, self._context, ordered)
        self._splits[node.key or node.name] = node, made
        label = instances.label(node.tag, node.id, node.generation, node.label)
        graph = (made.template,)
        raced = self._raced(node)
        start = instances.start(label, graph, node.delay, node.database, raced)
        line = node.span.line
        look = Look(
            kid=self._kid(node),
            known_as=f"the block `{node.tag}` of line {line}",
            result=node.valued,
            names=bool(made.packed) or ordered,
            call=False,
            deadline=node.deadline,
            alone=bool(node.key),
        )
        names = [] if node.later or node.key else brought_out(node, made, self._names, self._context)
        return sequence(node, "child", self._start(node, start), *self._wait(node, look), *names)

    def _raced(self, node: SubOrchestration) -> str | None:
        """The name of the step that starts a child, where it stands in a branch of a race."""
        return self._kid(node).name if self._names.raced(node.id) else None

    def _kid(self, node: SubOrchestration) -> Slot:
        return replace(kid(node.id), name=node.name or "") if node.key else kid(node.id)

    def _start(self, node: SubOrchestration, parts: tuple[Part, ...]) -> Node:
        return Sql(
            span=node.span,
            name=self._kid(node).name,
            id=derived(node.id, "start"),
            parts=parts,
            verb="SELECT",
        )

    # Waiting --------------------------------------------------------------------------------------------------------

    def _call_ended(self, node: SubOrchestration, look: Look) -> list[Node]:
        """Wait for the end of a called workflow. One that is done by the first look costs no loop."""
        assert node.name is not None
        of = outcome(node.name)
        soon = look.ended("status = 'completed'" if node.raises else "status <> 'running'")
        slowly = sequence(node, "child", *self._wait(node, look))
        rest: list[Node] = [slowly]
        if node.raises:
            # It may have failed already.
            running = ("SELECT ", Use(of=of, column="status"), " = 'running' AS c")
            going = select(node.span, node.id, "running", *running)
            wait = If(
                span=node.span, id=derived(node.id, "slow"), condition=going, then=slowly, otherwise=None
            )
            rest = [wait, instances.raised(node, node.name)]
        first = [] if node.tag == "await" else [replace(_pause(node), id=derived(node.id, "first"))]
        return [
            *first,
            If(
                span=node.span,
                id=derived(node.id, "soon"),
                condition=select(node.span, node.id, "look", *soon, name=node.name),
                then=_told(node, "told"),
                otherwise=sequence(node, "child", *rest, _told(node, "told late")),
                usual=True,
            ),
        ]

    def _wait(self, node: SubOrchestration, look: Look) -> list[Node]:
        """Wait for the end; binds the outcome under the node's name."""
        ended = select(node.span, node.id, "ended", *look.ended("status = 'running'"), name=node.name)
        if not self._context.target.native_loops:
            return [climbed(node, _signal(node), node.deadline, ended)]
        wait = _pause(node)
        if node.deadline is None or node.deadline > _A_DAY:
            going = select(node.span, node.id, "going", *look.going())
            wait = Loop(
                span=node.span, id=derived(node.id, "day"), body=wait, condition=going, turn=Turn.AFTER
            )
        return [
            Loop(span=node.span, id=derived(node.id, "await"), body=wait, condition=ended, turn=Turn.AFTER)
        ]

    # What comes out ---------------------------------------------------------------------------------------------------

    def _needs_order(self, node: SubOrchestration) -> bool:
        """Whether the result's first column is read, and nobody knows which that is."""
        value = self._names.value_of(node.name or "")
        return (
            value is not None
            and not value.boxed
            and any(map(self._names.read_whole, self._names.readers(value)))
            and are_unknown_rows(self._names.results.of_value(value))
        )

    def _value(self, node: Value) -> Node:
        raw: tuple[Part, ...] = ("(", Use(of=outcome(node.of), column="result", nullable=True), ")::jsonb")
        if node.here:
            raw = self._here(node)
        if node.boxed:
            return boxed(node, raw)
        found = self._names.results.of_value(node)
        readers = [name for name in self._names.readers(node) if self._names.is_read(name)]
        if readers:
            found = frozenset(replace(one, text=None) for one in found)
        columns = sorted({column for name in readers for column in self._names.read_columns(name)})
        if self._only_engine_knows(node, found, bool(readers)):
            return self._copied(node, raw)
        if readers and are_unlike_rows(found):
            for name in readers:
                if self._names.read_as_rows(name) and not name.startswith("dfx_"):
                    self._context.diagnostics.append(codes.COLUMNS_UNKNOWN.at(node.span, name=name))
            if are_unknown_rows(found):
                return self._by_columns(node, raw, columns)
            return restated(node, raw, found, columns)
        if readers and len(found - {ROWLESS}) > 1:
            return read(node, raw, columns)
        return restated(node, raw, found)

    def _only_engine_knows(self, node: Value, found: frozenset[Result], read: bool) -> bool:
        """Whether these are rows of a name here, of columns that only the engine knows, or that differ where one step gives them."""
        here = node.here and not node.paired and not self._names.results.keeps_whole(node.of)
        return here and (are_unknown_rows(found) or (read and are_unlike_rows(found)))

    def _copied(self, node: Value, raw: tuple[Part, ...]) -> Node:
        """The rows of a name here, as the engine reads them; none where it holds NULL in a box."""
        use = Use(of=rows(node.of), rows=True, alias=node.of)
        copy = Sql(span=node.span, name=node.name, id=node.id, parts=(COPY, use), verb="SELECT")
        if not self._names.results.is_boxed(node.of):
            return copy
        there = select(node.span, node.id, "there", "SELECT coalesce(", *raw, " <> 'null', false) AS c")
        null = graph.Null(span=node.span, id=derived(node.id, "null"), read=True)
        then = replace(copy, name=None, id=derived(node.id, "copy"))
        return If(span=node.span, name=node.name, id=node.id, condition=there, then=then, otherwise=null)

    def _here(self, node: Value) -> tuple[Part, ...]:
        """SQL of the result of a node of this instance, as jsonb."""
        if node.paired:
            return paired(node.of)
        if self._names.results.keeps_whole(node.of):
            return (f"(SELECT {out_of_text('w')} FROM {kept_whole(node.of)} AS k(w))",)
        if self._names.results.is_boxed(node.of):
            return (f"(SELECT {out_of_box('w')} FROM {kept_whole(node.of)} AS k(w))",)
        return (kept_whole(node.of),)

    def _by_columns(self, node: Value, raw: tuple[Part, ...], columns: list[str]) -> Node:
        """Rows whose columns differ, or are not known: those of them that are read."""
        made = None if node.here else self._splits[node.of][1]
        if made is None or made.ordered is None:
            listed = ", ".join(map(column_of, columns)) or "e AS result"
            rows = ("jsonb_array_elements(", *raw, " -> 'rows')")
        else:
            listed = ", ".join([FIRST, *map(column_of, columns)])
            names = Use(of=outcome(node.of), column="names", nullable=True)
            rows = (
                "json_array_elements((",
                "(",
                names,
                f")::json -> 'rows' -> 0 ->> '{made.ordered}')::json)",
            )
        parts = (f"SELECT {listed}\n    FROM ", *rows, " WITH ORDINALITY AS t(e, o) ORDER BY t.o")
        return Sql(span=node.span, name=node.name, id=node.id, parts=parts, verb="SELECT")


def _without_nothing(node: Sequence) -> Sequence:
    """A sequence without steps at which no name came out. Its last step stands for its result."""
    kept = tuple(
        step for step in node.steps[:-1] if not isinstance(step, Sequence) or step.steps or step.name
    )
    return node if len(kept) == len(node.steps) - 1 else replace(node, steps=(*kept, *node.steps[-1:]))


def _pause(node: SubOrchestration) -> Node:
    """A wait until the child has ended, or for one period."""
    period = node.period if node.deadline is None else min(node.period, node.deadline)
    id, signal = derived(node.id, "wait"), _signal(node)
    if signal is None:
        return Sleep(span=node.span, id=id, seconds=period)
    return WaitForSignal(span=node.span, id=id, signal=signal, timeout=period)


def _signal(node: SubOrchestration) -> str | None:
    """The signal that the child sends at its end; one that does not know of us sends none."""
    return None if node.tag == "await" or node.database is not None else wake(node.id)


def _told(node: SubOrchestration, tag: str) -> Node:
    """How a called workflow has ended, as its author reads it."""
    if not node.tells:
        return graph.Null(span=node.span, id=derived(node.id, tag))
    slot = Slot(name=node.name or "", shape=Shape.CALL)
    columns: list[Part] = []
    for column, _ in COLUMNS_OF[Shape.CALL]:
        columns += [", " if columns else "SELECT ", Use(of=slot, column=column, nullable=True)]
        columns.append(f" AS {column}")
    return select(node.span, node.id, tag, *columns)
