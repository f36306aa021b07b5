"""Surface tree -> durable graph: the steps, which hold no other steps.

`build.Builder` derives from `Steps` and adds the forms that hold other forms.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum, auto
from typing import Any

from dfdsl import graph, syntax
from dfdsl.analysis import NOTHING_KNOWN, Facts, Role
from dfdsl.analysis.types import canonical
from dfdsl.diagnostics import Code, Diagnostic, Edit
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Parameter, Shape, Slot
from dfdsl.ids import unused
from dfdsl.inference import Inference, KnownColumns, carried, columns_of
from dfdsl.limits import LONGEST_TIMEOUT
from dfdsl.names import Names
from dfdsl.options import http_step
from dfdsl.parsing.words import short
from dfdsl.protocol import is_reserved
from dfdsl.record import Record, replace
from dfdsl.resolve import Workflows
from dfdsl.scope import KEPT_WHOLE, Binding, Scope, carried_columns
from dfdsl.source import Span
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.template import SqlTemplate
from dfdsl.sql.truth import Truth
from dfdsl.sql.types import NUMBERS_AND_TRUTHS, is_exact, is_json, is_refused
from dfdsl.survey import captured_names
from dfdsl.values import Values
from dfdsl.wording import no_condition, no_seconds, not_a_statement, written_as_sql

_SIGNAL_NAME = "the engine waits for a constant name: write it out, and let what differs come as the signal's data, `$s.data`"
_WAYS_TO_ASK = {
    Shape.SIGNAL: "${}.timed_out",
    Shape.HTTP: "${}.ok",
    Shape.JSON: "$$ jsonb_array_length(${}) > 0 $$",
}
"""Results that are objects or arrays, and what one may ask of them."""


class Want(Enum):
    """What becomes of a result: nothing, it is the workflow's own, or somebody reads it."""

    NOTHING = auto()
    RESULT = auto()
    VALUE = auto()


class Built(Record, kw_only=False):
    """A node, the shape of its result (None: it has none) and its columns where they are known.

    inferred: nobody has said them, the query shows them. facts: what else is known of a query's result.
    """

    node: graph.Node
    shape: Shape | None
    columns: KnownColumns = None
    inferred: bool = False
    facts: Facts | None = None


class LoopFrame:
    """A loop around the current place: where its body's scope begins, and what its breaks bind and result in.

    early_reads: names that an iteration reads before it binds them; bound: names that it binds.
    """

    __slots__ = ("bound", "early_reads", "exits", "scope", "values")

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.exits: list[dict[str, Binding] | None] = []
        self.values: list[Built] = []
        self.bound: set[str] = set()
        self.early_reads: set[str] = set()

    @property
    def carries(self) -> bool:
        """Whether an iteration may read what an earlier one bound."""
        return not self.bound.isdisjoint(self.early_reads)


class Steps:
    """State of one workflow's build, and the steps."""

    def __init__(
        self,
        name: str,
        parameters: tuple[syntax.Parameter, ...],
        body: syntax.Expression | None,
        workflows: Workflows,
        variables: frozenset[str],
        diagnostics: list[Diagnostic],
    ) -> None:
        self.diagnostics = diagnostics
        self.workflows = workflows
        self.names = Names(diagnostics)
        self.values = Values(self.names, variables, diagnostics)
        self.loops: list[LoopFrame] = []
        self.barrier: Code | None = None
        self._path = name
        self._counts: dict[str, int] = {}
        self._ids: set[str] = set()
        rebound = captured_names(body)
        self.inference = Inference(
            rebound + Counter(parameter.name.text for parameter in parameters), diagnostics
        )
        self.rebound: list[tuple[Parameter, Span]] = []
        for parameter in parameters:
            name = parameter.name.text
            given = Parameter(name=name, type=parameter.type)
            if name in rebound:
                self.rebound.append((given, parameter.span))
                slot = Slot(name=name, shape=Shape.ROWS, columns=((name, parameter.type),), optional=True)
                self.names.bind(parameter.name, slot)
            else:
                self.names.scope.bind(name, given, parameter.name.span)
        self.simple: dict[type, Callable[[Any, Want, syntax.Word | None], Built]] = {
            syntax.SqlStep: self.sql,
            syntax.Sleep: self.sleep,
            syntax.WaitForSchedule: self.wait_for_schedule,
            syntax.WaitForSignal: self.wait_for_signal,
            syntax.Http: self.http,
            syntax.Fail: self.fail,
            syntax.Break: self.break_,
        }

    # Identity -----------------------------------------------------------------------------------------------------------

    def identify(self, kind: str, name: str | None = None) -> str:
        """A new node id: 8 hex digits of its path, which names captures and counts only siblings of one kind."""
        segment = kind if name is None else f"{kind}={name}"
        counts = self._counts
        number = counts.get(segment, 0) + 1
        counts[segment] = number
        self._last = f"{self._path}/{segment}" if number == 1 else f"{self._path}/{segment}~{number}"
        return unused(self._last, self._ids)

    def enter(self, kind: str, name: str | None) -> tuple[str, Callable[[], None]]:
        """A new id, and what follows lies below it until the returned function is called."""
        id = self.identify(kind, name)
        saved = self._path, self._counts
        self._path, self._counts = self._last, {}

        def leave() -> None:
            self._path, self._counts = saved

        return id, leave

    @contextmanager
    def no_break(self, barrier: Code) -> Iterator[None]:
        """Inside, no break leaves a loop around; one that would is reported with this code."""
        saved = self.loops, self.barrier
        self.loops, self.barrier = [], barrier
        yield
        self.loops, self.barrier = saved

    def open_loop(self, frame: LoopFrame) -> None:
        self.loops.append(frame)
        self.names.watch(frame.scope, frame.bound, frame.early_reads)

    def close_loop(self) -> None:
        self.loops.pop()
        self.names.unwatch()

    # SQL ----------------------------------------------------------------------------------------------------------------

    def captured_sql(self, node: syntax.Capture, want: Want) -> Built:
        """`$$ … $$ |=> name`, the commonest step, without a detour."""
        step = node.step
        assert isinstance(step, syntax.SqlStep)
        word = node.name
        made, facts = self.statement(step.sql, word.text)
        if facts.sure is not None:
            sure = tuple((name, type_, name in facts.sure) for name, type_ in facts.columns or ())
            made = replace(made, sure=sure)
        self.names.accept(word)
        built = self.bound_query(word, node.columns, Built(made, Shape.ROWS, inferred=True), facts)
        return built if node.columns is None and built.node.declared is None else self.given_back(built, want)

    def bound_query(
        self,
        word: syntax.Word,
        columns: tuple[syntax.Column, ...] | None,
        built: Built,
        facts: Facts,
    ) -> Built:
        """Bind a name to a query's result, with the columns that the author says or the query shows."""
        slot = self.inference.slot(word, columns, facts)
        if not isinstance(built.node, graph.Sql):
            # A block hands on what the engine made of it.
            slot = replace(slot, native=True)
        self.names.bind(word, slot)
        # Where nobody knows what the name holds, nothing casts a text back.
        carrying = slot.columns if columns is not None else carried(facts, exact=slot.columns is not None)
        node = replace(built.node, declared=carrying) if carrying is not None else built.node
        return Built(node, Shape.ROWS, slot.columns, columns is None)

    def given_back(self, built: Built, want: Want) -> Built:
        """What was captured, and where the result is read as well, a step that shows it as it is: some columns go under
        the name as text."""
        node, columns = built.node, built.columns
        if want is Want.NOTHING or not columns or not _carries_text(node, columns):
            return built
        slot = Slot(name=node.name or "", shape=Shape.ROWS, columns=columns)
        listed = ", ".join(map(_shown, columns))
        rows = graph.Use(of=slot, rows=True, alias=slot.name)
        id = unused(f"{node.id}/back", self._ids)
        back = graph.Sql(span=node.span, id=id, parts=(f"SELECT {listed} FROM ", rows), verb="SELECT")
        both = graph.Sequence(span=node.span, id=unused(f"{node.id}/both", self._ids), steps=(node, back))
        return Built(both, built.shape, columns)

    def sql(self, node: syntax.SqlStep, want: Want, word: syntax.Word | None) -> Built:
        name = word.text if word is not None else None
        made, facts = self.statement(node.sql, name, shown=want is not Want.NOTHING)
        columns = columns_of(facts)
        if word is None:
            made = replace(made, refused=carried(facts, exact=False), gives=names_of(columns))
        return Built(made, Shape.ROWS, columns, True, facts)

    def statement(
        self, quoted: syntax.Quoted, name: str | None, role: Role = Role.STEP, shown: bool = False
    ) -> tuple[graph.Sql, Facts]:
        """A step that runs one statement, and what is known of its result. shown: it is somebody's, also without a name."""
        found, facts = self.values.read(quoted, role, kept=name is not None, shown=shown)
        if not found.verb and not found.problems:
            self.diagnostics.append(not_a_statement(quoted))
        return self.scanned(quoted, found, name, self.identify("sql", name)), facts

    def scanned(self, quoted: syntax.Quoted, found: SqlTemplate, name: str | None, id: str) -> graph.Sql:
        """The node of a scanned SQL text."""
        parts = self.values.parts(quoted, found)
        body = len(parts) > 1 and any(isinstance(part, graph.Enclosed) for part in parts)
        kind = graph.SqlBody if body else graph.Sql
        return kind(
            span=quoted.span,
            name=name,
            id=id,
            parts=parts,
            verb=found.verb,
            line_comment=found.line_comment,
        )

    def condition(self, node: syntax.Condition) -> graph.Node:
        """A condition: a query, a bare expression (verb ''), or a reference."""
        test = node.test
        word, columns = node.capture, node.columns
        if isinstance(test, syntax.Capture) and isinstance(test.step, syntax.SqlStep):
            word, columns, test = test.name, test.columns, test.step
        if isinstance(test, syntax.SqlStep):
            test = test.sql
        name = word.text if word is not None else None
        facts = NOTHING_KNOWN
        made: graph.Node
        if isinstance(test, syntax.Quoted):
            found, facts = self.values.read(test, Role.CONDITION, kept=word is not None)
            made = self.scanned(test, found, name, self.identify("if", name))
            made = replace(made, truth=_truth_of(facts, found.verb, node.builder))
        elif isinstance(test, syntax.Ref):
            made = self._asked(test, name, node.builder)
        else:
            self.diagnostics.append(no_condition(test))
            parts = ("SELECT NULL::boolean AS c",)
            made = graph.Sql(
                span=node.span, name=name, id=self.identify("if", name), parts=parts, verb="SELECT"
            )
        if word is not None:
            self.names.accept(word)
            slot = self.inference.slot(word, columns, facts)
            self.names.bind(word, slot if slot.native else replace(slot, native=True))
            made = replace(made, declared=slot.columns if columns is not None else carried(facts, exact=True))
            if isinstance(made, graph.Sql):
                made = replace(made, gives=names_of(slot.columns or facts.columns))
        return made

    def _asked(self, ref: syntax.Ref, name: str | None, builder: bool) -> graph.Sql:
        """A reference as a condition; reports one whose type is known and says nothing about truth."""
        use = self.values.reference(ref)
        known = use.type_name
        kind = canonical(known)
        of = use.of
        way = _WAYS_TO_ASK.get(of.shape) if isinstance(of, Slot) and use.column is None else None
        if way is not None:
            fix = f"ask for what it holds: `{way.format(of.name)}`"
            self.diagnostics.append(
                codes.CONDITION_TYPE.at(ref.span, written=ref.span.text, type="jsonb", fix=fix)
            )
        elif kind is not None and kind not in NUMBERS_AND_TRUTHS and not is_json(kind):
            fix = f"compare it: `$$ {ref.span.text} = 'yes' $$`"
            self.diagnostics.append(
                codes.CONDITION_TYPE.at(ref.span, written=ref.span.text, type=known, fix=fix)
            )
        agreed = kind in NUMBERS_AND_TRUTHS
        truth = Truth.ENGINE if builder else Truth.AGREED if agreed else Truth.POSTGRES
        id = self.identify("if", name)
        parts = ("SELECT ", use, " AS c")
        return graph.Sql(span=ref.span, name=name, id=id, parts=parts, verb="SELECT", truth=truth)

    def null(self, span: Span, want: Want, word: syntax.Word | None = None) -> Built:
        """An empty block, an `if` that takes no branch: nothing is done and the result is NULL."""
        name = word.text if word is not None else None
        read = want is not Want.NOTHING or word is not None
        return Built(graph.Null(span=span, name=name, id=self.identify("null", name), read=read), None)

    def early_binding(self, name: str, span: Span) -> graph.Null:
        """Bind a name to NULL before the steps that may or may not bind it."""
        return graph.Null(span=span, name=name, id=self.identify("early", name), read=True)

    def parameter_binding(self, parameter: Parameter, span: Span) -> graph.Sql:
        """Bind a parameter that the workflow binds anew: then it is a name like any other, cast at each use."""
        kept = parameter.type if is_exact(parameter.type) else "text"
        parts = ("SELECT (", graph.Use(of=parameter), f')::{kept} AS "{parameter.name}"')
        id = self.identify("parameter", parameter.name)
        return graph.Sql(span=span, name=parameter.name, id=id, parts=parts, verb="SELECT")

    # Waits --------------------------------------------------------------------------------------------------------------

    def sleep(self, node: syntax.Sleep, want: Want, word: syntax.Word | None) -> Built:
        name = word.text if word is not None else None
        id = self.identify("sleep", name)
        seconds, computed = 0, None
        if isinstance(node.duration, syntax.Ref) or (
            isinstance(node.duration, syntax.Quoted) and node.duration.dollar
        ):
            value, type_ = self.values.typed(node.duration)
            advice = no_seconds(type_, short(written_as_sql(node.duration)))
            if advice is not None:
                self._wants(
                    node.duration, "`sleep`", "a number of seconds", f"a value of the type {type_}", advice
                )
            parts = ("SELECT ", *value, "::bigint AS seconds")
            computed = graph.Sql(
                span=node.duration.span, id=unused(id + "/seconds", self._ids), parts=parts, verb="SELECT"
            )
        else:
            seconds = self.values.seconds(node.duration, "`sleep`", 0)
        valued = want is Want.VALUE
        return Built(
            graph.Sleep(span=node.span, name=name, id=id, seconds=seconds, computed=computed, valued=valued),
            None,
        )

    def wait_for_schedule(self, node: syntax.WaitForSchedule, want: Want, word: syntax.Word | None) -> Built:
        name = word.text if word is not None else None
        cron = self.values.plain_text(node.cron, "`wait_for_schedule`")
        id = self.identify("schedule", name)
        return Built(
            graph.WaitForSchedule(span=node.span, name=name, id=id, cron=cron, valued=want is Want.VALUE),
            None,
        )

    def wait_for_signal(self, node: syntax.WaitForSignal, want: Want, word: syntax.Word | None) -> Built:
        name = word.text if word is not None else None
        signal = self.values.plain_text(node.name, "`wait_for_signal`", _SIGNAL_NAME)
        if isinstance(node.name, syntax.Quoted) and not node.name.body.strip():
            self._wants(
                node.name,
                "`wait_for_signal`",
                "the signal's name",
                "an empty text",
                "give it a name: 'approve'",
            )
        if is_reserved(signal):
            self.diagnostics.append(codes.SIGNAL_TAKEN.at(node.name.span))
        timeout = None
        if node.timeout is not None and not (
            isinstance(node.timeout, syntax.Constant) and node.timeout.text == "null"
        ):
            timeout = self.values.seconds(node.timeout, "the time-out", 1, LONGEST_TIMEOUT)
        made = graph.WaitForSignal(
            span=node.span, name=name, id=self.identify("signal", name), signal=signal, timeout=timeout
        )
        return Built(made, Shape.SIGNAL)

    # Other steps --------------------------------------------------------------------------------------------------------

    def http(self, node: syntax.Http, want: Want, word: syntax.Word | None) -> Built:
        name = word.text if word is not None else None
        id = self.identify("http", name)
        return Built(
            http_step(node, name, id, want is not Want.NOTHING, self.values, self.diagnostics), Shape.HTTP
        )

    def fail(self, node: syntax.Fail, want: Want, word: syntax.Word | None) -> Built:
        message = self.values.text(node.text, "`fail`")
        made = graph.Fail(span=node.span, id=self.identify("fail"), message=message)
        self.names.scope.dead = True
        return Built(made, None)

    def _break_text(self, value: syntax.Quoted) -> str:
        """The text of `break 'text'`, which is constant; one that reads something is SQL."""
        before = len(self.diagnostics)
        sql = f"$$ SELECT {value.span.text} AS value $$"
        instead = f"a value that is computed is SQL: `break {sql}`; or `\\$` for a dollar sign"
        text = self.values.plain_text(value, "`break`", instead)
        for at, finding in enumerate(self.diagnostics[before:], before):
            if finding.code == codes.BAD_VALUE.code and "$$" not in value.span.text:
                self.diagnostics[at] = finding.with_fix(Edit(value.span, sql))
        return text

    def break_(self, node: syntax.Break, want: Want, word: syntax.Word | None) -> Built:
        id = self.identify("break")
        if not self.loops:
            self.diagnostics.append((self.barrier or codes.BREAK_OUTSIDE_LOOP).at(node.span))
            return Built(graph.Break(span=node.span, id=id, value=None), None)
        frame = self.loops[-1]
        scope = self.names.scope
        made = graph.Break(span=node.span, id=id, value=None)
        value = node.value
        if value is None:
            frame.values.append(Built(made, None))
        elif isinstance(value, syntax.Quoted) and not value.dollar:
            made = replace(made, value=self._break_text(value))
            frame.values.append(Built(made, Shape.TEXT))
        else:
            computed_id = unused(id + "/value", self._ids)
            step, columns = self.break_value(value, computed_id)
            made = replace(made, computed=step)
            frame.values.append(Built(made, Shape.ROWS, columns, inferred=True))
        if not scope.dead:
            frame.exits.append(scope.since(frame.scope))
        scope.dead = True
        return Built(made, None)

    def break_value(self, value: syntax.Value, id: str) -> tuple[graph.Sql, KnownColumns]:
        """The step that computes a loop's result, and what is known of its columns."""
        one: KnownColumns = (("value", None),)
        if isinstance(value, syntax.Quoted):
            found, facts = self.values.read(value, Role.VALUE)
            made = self.scanned(value, found, None, id)
            if found.verb:
                known = columns_of(facts)
                return replace(made, gives=names_of(known), refused=carried(facts, exact=False)), known
            end = "\n) AS value" if found.line_comment else ") AS value"
            parts = ("SELECT (", *made.parts, end)
            return graph.Sql(span=value.span, id=id, parts=parts, verb="SELECT", gives=names_of(one)), one
        if isinstance(value, syntax.Ref) and value.column is None and not value.rows:
            # The whole value: all its rows where it has rows.
            use = self.names.use(value.name, None, value.nullable, False, False, value.span)
            if isinstance(use.of, Slot):
                return self._handed_out(use, use.of, value.span, id)
        parts = ("SELECT ", *self.values.value(value), " AS value")
        return graph.Sql(span=value.span, id=id, parts=parts, verb="SELECT", gives=names_of(one)), one

    def _handed_out(self, use: graph.Use, slot: Slot, span: Span, id: str) -> tuple[graph.Sql, KnownColumns]:
        """The step that keeps all that a name holds, as a loop's result."""
        known = slot.columns
        whole: bool = False
        if slot.shape is Shape.CALL:
            known = graph.COLUMNS_OF[Shape.CALL]
            parts: tuple[graph.Part, ...] = ()
            for column, type_ in known:
                read = graph.Use(of=slot, column=column, nullable=True)
                parts += (", " if parts else "SELECT ", read, f"::{type_} AS {column}")
        elif slot.shape is Shape.ROWS:
            rows = replace(use, rows=True, alias=slot.name, nullable=False)
            parts = (f"SELECT {', '.join(map(_shown, known or ())) or '*'} FROM ", rows)
            whole = not known
        else:
            whole = True
            value = (
                ("to_jsonb(", replace(use, nullable=True), ")")
                if slot.shape is Shape.TEXT
                else (replace(use, nullable=True),)
            )
            parts = ("SELECT (", *value, f")::text AS {KEPT_WHOLE}")
            known = None if slot.shape is Shape.ANY else carried_columns(slot.shape)
        gives = None if whole else names_of(known)
        return graph.Sql(span=span, id=id, parts=parts, verb="SELECT", gives=gives, whole=whole), known

    def renamed(self, node: graph.Node, name: str) -> graph.Node:
        """The same node under a name."""
        return replace(node, name=name)

    def _wants(self, value: syntax.Value, what: str, expected: str, found: str, fix: str) -> None:
        self.diagnostics.append(
            codes.BAD_VALUE.at(value.span, what=what, expected=expected, found=found, fix=fix)
        )


def _truth_of(facts: Facts, verb: str, builder: bool) -> Truth:
    """Whose truth an SQL condition has. verb: '' for an expression, which is cast to boolean whatever it is."""
    if builder:
        return Truth.ENGINE
    if facts.columns is None:
        return Truth.POSTGRES
    type_ = facts.columns[0][1] if facts.columns else "boolean"
    agreed = type_ in NUMBERS_AND_TRUTHS if verb else type_ in ("boolean", "integer")
    return Truth.AGREED if agreed else Truth.POSTGRES


def names_of(columns: KnownColumns) -> tuple[str, ...] | None:
    """The names of columns, where they are known."""
    return tuple(name for name, _ in columns) if columns else None


def _shown(column: tuple[str, str | None]) -> str:
    """A column as a result shows it; one of a type that the engine refuses as text."""
    name, type_ = column
    return neutral_name(name) + ("::text" if is_refused(type_ or "text") else "")


def _carries_text(node: graph.Node, columns: tuple[tuple[str, str | None], ...]) -> bool:
    """Whether a captured node's name holds something as text that its result would not."""
    if isinstance(node, graph.Join | graph.Race):
        return node.keys is not None and any(shape in (Shape.TEXT, Shape.ANY) for shape in node.shapes)
    return node.declared is not None and any(type_ and not is_exact(type_) for _, type_ in columns)
