"""Values of arguments, options and texts, as parts of a graph: one room for what `'…'` and `$$…$$` mean where.

As an argument, a default or an option, `'…'` is text and `$$…$$` an SQL expression.
"""

import re
from typing import Any, assert_never

from dfdsl import syntax
from dfdsl.analysis import NOTHING_KNOWN, Facts, Role, available
from dfdsl.diagnostics import Code, Diagnostic, Edit
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Computed, Enclosed, EngineVariable, Joined, Part, Shape, Slot, Use
from dfdsl.limits import LONGEST_SLEEP
from dfdsl.names import Names
from dfdsl.origins import STEP_KEY
from dfdsl.parts import may_be_missing, missing
from dfdsl.record import replace
from dfdsl.resolve import LONGEST_NAME, undeclared
from dfdsl.source import Source, Span
from dfdsl.sql import template
from dfdsl.sql.pieces import Places
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.references import scan_sql, scan_text
from dfdsl.sql.text import failing, inert_literal
from dfdsl.sql.types import without_length

_QUERIES = frozenset({"SELECT", "VALUES", "WITH", "TABLE"})


def describe(value: syntax.Value) -> str:
    """What a value is, for messages."""
    match value:
        case syntax.Quoted():
            return "an SQL expression" if value.dollar else "a text"
        case syntax.Number():
            return "a number"
        case syntax.Constant():
            return f"`{value.text}`"
        case syntax.Duration():
            return "a duration"
        case syntax.Ref():
            return "a reference"
        case syntax.Cast():
            return f"a value cast to {value.type}"
    assert_never(value)


NAME = re.compile(r'"(?:[^"]|"")*"|[\w$]+')
"""A table's name as it is written."""


class Values:
    """Reads values in the names of one workflow. variables: the engine variables that its file declares."""

    def __init__(self, names: Names, variables: frozenset[str], diagnostics: list[Diagnostic]) -> None:
        self._names = names
        self.variables = variables
        self._diagnostics = diagnostics
        self._unchecked = False
        # Where tables without a schema are, as `with (schema => …)` says.
        self.schema: str | None = None

    # SQL and texts ------------------------------------------------------------------------------------------------

    def scan(self, quoted: syntax.Quoted, role: Role) -> template.SqlTemplate:
        """The references of an SQL text, with what is wrong with them and with the SQL reported."""
        return self.read(quoted, role)[0]

    def read(
        self, quoted: syntax.Quoted, role: Role, kept: bool = False, shown: bool = False
    ) -> tuple[template.SqlTemplate, Facts]:
        """The same, and what PostgreSQL's grammar knows of the text. kept: the result has a name; shown:
        it is somebody's without one."""
        found = scan_sql(quoted.body, quoted.body_start, dollar=quoted.dollar, variables=self.variables)
        facts = NOTHING_KNOWN
        if (
            role is Role.STEP
            and not found.verb
            and not found.problems
            and quoted.body.lstrip().startswith("(")
        ):
            found = self._in_parentheses(quoted, found)
        if not available():
            self._leave_unchecked(quoted)
        elif not found.problems and (found.verb or role in (Role.CONDITION, Role.VALUE)):
            from dfdsl.analysis.examine import examine

            place = Places(quoted.body, quoted.body_start, quoted.dollar)
            facts = examine(quoted.body, found, role, place, self._names, kept, shown)
        if facts.unsure is not None:
            unsure = facts.unsure
            found = replace(found, asked=frozenset(unsure.asked), maybe=frozenset(unsure.maybe))
        put_in = [(at, f" AS {neutral_name(name)}") for at, name in facts.named]
        if facts.tables and self.schema is None:
            self._report_tables(quoted, facts.tables)
        elif facts.tables:
            put_in += [(at, f"{neutral_name(self.schema or '')}.") for at in facts.tables]
        if put_in:
            found = self._putting(quoted, found, put_in)
        problems = found.problems or facts.problems
        if problems:
            self._report(quoted, problems)
        return found, facts

    def _putting(
        self, quoted: syntax.Quoted, found: template.SqlTemplate, put_in: list[tuple[int, str]]
    ) -> template.SqlTemplate:
        """The template with plain text put in at these places of the body."""
        text = quoted.body
        for at, piece in sorted(put_in, reverse=True):
            text = f"{text[:at]}{piece}{text[at:]}"
        made = scan_sql(text, 0, dollar=True, variables=self.variables)
        # What was put in is plain text; all else keeps its place in the source.
        own = (part for part in found.parts if not isinstance(part, str))
        return replace(
            found, parts=tuple(part if isinstance(part, str) else next(own) for part in made.parts)
        )

    def _report_tables(self, quoted: syntax.Quoted, tables: tuple[int, ...]) -> None:
        place = Places(quoted.body, quoted.body_start, quoted.dollar)
        for at in tables:
            word = NAME.match(quoted.body, at)
            end = word.end() if word is not None else at + 1
            span = Span(quoted.span.source, place(at), place(end))
            self._diagnostics.append(codes.UNQUALIFIED_TABLE.at(span, name=quoted.body[at:end]))

    def _in_parentheses(self, quoted: syntax.Quoted, found: template.SqlTemplate) -> template.SqlTemplate:
        """`(SELECT …) UNION …` begins like an expression, and only the grammar knows that it is a statement."""
        from dfdsl.analysis.examine import reads_as_query

        query = replace(found, verb="SELECT")
        is_query = available() and reads_as_query(quoted.body, query)
        return query if is_query else found

    def _leave_unchecked(self, quoted: syntax.Quoted) -> None:
        if not self._unchecked:
            self._unchecked = True
            self._diagnostics.append(codes.SQL_NOT_CHECKED.at(Span(quoted.span.source, 0, 0)))

    def parts(self, quoted: syntax.Quoted, found: template.SqlTemplate) -> tuple[Part, ...]:
        """The parts of a scanned text, its references looked up."""
        if not found.references and not found.variables:
            return found.parts  # type: ignore[return-value]
        source = quoted.span.source
        parts: list[Part] = []
        for part in found.parts:
            match part:
                case template.Interpolation():
                    pieces = self._pieces(part.parts, source)
                    if found.maybe:
                        pairs = zip(part.parts, pieces, strict=True)
                        pieces = tuple(_perhaps_in_text(said, piece, found.maybe) for said, piece in pairs)
                    parts.append(Joined(parts=pieces, cast=part.cast))
                case template.Body():
                    parts.append(Enclosed(parts=self._pieces(part.parts, source)))
                case template.Reference():
                    parts.extend(_perhaps(self._piece(part, source), part.start, found))
                case _:
                    parts.append(self._piece(part, source))
        return tuple(parts)

    def _pieces(self, parts: tuple[template.TextPart, ...], source: Source) -> tuple[Part, ...]:
        return tuple(self._piece(part, source) for part in parts)

    def _piece(self, part: template.TextPart, source: Source) -> "str | Use | EngineVariable":
        match part:
            case str():
                return part
            case template.Variable():
                own = part.name == "step_key" and part.name not in self.variables
                return EngineVariable(name=STEP_KEY if own else part.name)
            case template.Reference():
                span = Span(source, part.start, part.end)
                return _seen(
                    self._names.use(part.name, part.column, part.nullable, part.rows, part.alias, span)
                )
        assert_never(part)

    def typed(self, value: syntax.Value) -> tuple[tuple[Part, ...], str | None]:
        """A value as an SQL expression, and its type where that is certain."""
        if isinstance(value, syntax.Quoted) and value.dollar:
            found, facts = self.read(value, Role.VALUE)
            return self._expression(value, found), facts.columns[0][1] if facts.columns else None
        parts = self.value(value)
        uses = [part for part in parts if isinstance(part, Use)]
        return parts, uses[0].type_name if isinstance(value, syntax.Ref) and uses else None

    def expression(self, quoted: syntax.Quoted) -> tuple[Part, ...]:
        """`$$ … $$` as an SQL expression; a query becomes a scalar one."""
        return self._expression(quoted, self.scan(quoted, Role.VALUE))

    def _expression(self, quoted: syntax.Quoted, found: template.SqlTemplate) -> tuple[Part, ...]:
        parts = self.parts(quoted, found)
        end = "\n)" if found.line_comment else ")"
        # With PostgreSQL's grammar, reading it has told what a statement is.
        if found.verb in _QUERIES or not found.verb or available():
            return ("(", *parts, end)
        self._bad(
            quoted,
            "a value",
            "an SQL expression",
            f"a statement ({found.verb})",
            "run it as a step and capture its result",
        )
        return ("NULL",)

    def text(self, value: syntax.Value, what: str) -> tuple[Part, ...]:
        """A text with interpolation; `$$…$$`, numbers and references are values that become text."""
        match value:
            case syntax.Quoted(dollar=False):
                found = scan_text(value.body, value.body_start, dollar=False, variables=self.variables)
                if found.problems:
                    self._report(value, found.problems)
                return self._pieces(found.parts, value.span.source)
            case syntax.Number() | syntax.Constant() if value.text != "null":
                return (value.text,)
            case syntax.Ref():
                return (_seen(self.reference(value)),)
            case syntax.Quoted() | syntax.Cast():
                return (Computed(parts=self.value(value)),)
            case _:
                self._bad(value, what, "a text", describe(value), "write it between quotes: '…'")
                return ("",)

    def value(self, value: syntax.Value) -> tuple[Part, ...]:
        """Any value as an SQL expression."""
        match value:
            case syntax.Quoted(dollar=True):
                return self.expression(value)
            case syntax.Quoted():
                pieces = self.text(value, "this")
                if all(isinstance(piece, str) for piece in pieces):
                    return (inert_literal("".join(piece for piece in pieces if isinstance(piece, str))),)
                return (Joined(parts=pieces),)
            case syntax.Number():
                return (f"({value.text})",)
            case syntax.Constant():
                return (value.text,)
            case syntax.Duration():
                return (str(value.seconds),)
            case syntax.Ref():
                return (_seen(self.reference(value)),)
            case syntax.Cast():
                return ("(", *self.value(value.value), f")::{value.type}")
        assert_never(value)

    def reference(self, ref: syntax.Ref) -> Use:
        """The use that a reference outside SQL stands for."""
        if ref.column is not None and not (ref.column.isidentifier() and ref.column.isascii()):
            self._diagnostics.append(codes.QUOTED_COLUMN.at(ref.span, name=ref.name))
        if ref.rows:
            self._diagnostics.append(codes.ROWS_AS_VALUE.at(ref.span, name=ref.name))
        return self._names.use(ref.name, ref.column, ref.nullable, False, True, ref.span)

    # Constants ------------------------------------------------------------------------------------------------------

    def plain_text(self, value: syntax.Value, what: str, instead: str = "") -> str:
        """A text that must be known when compiling: no reference in it. instead: what to write where it is computed."""
        if isinstance(value, syntax.Quoted) and not value.dollar:
            found = scan_text(value.body, value.body_start, dollar=False, variables=self.variables)
            if found.problems:
                self._report(value, found.problems)
            if not found.references and not found.variables:
                return "".join(part for part in found.parts if isinstance(part, str))
            fix = (
                instead
                or "the engine takes it as it stands, so it cannot hold a reference; write `\\$` for a dollar sign"
            )
            self._bad(value, what, "a constant text", "a text with a reference", fix)
            return ""
        is_read = isinstance(value, syntax.Ref) or (isinstance(value, syntax.Quoted) and value.dollar)
        fix = instead if is_read and instead else "write it between quotes: '…'"
        self._bad(value, what, "a constant text", describe(value), fix)
        return ""

    def identifier(self, value: syntax.Value, what: str) -> str:
        """The name of a database or a schema."""
        name = self.plain_text(value, what)
        if isinstance(value, syntax.Quoted) and not value.dollar and not value.body.strip():
            self._bad(
                value,
                what,
                "a name",
                "an empty text",
                f"write a name, {what.strip('`')} => 'shop', or leave it out",
            )
        elif len(name.encode()) > LONGEST_NAME:
            found, fix = f"one of {len(name.encode())} bytes", "PostgreSQL has no longer one"
            self._bad(value, what, f"a name of at most {LONGEST_NAME} bytes", found, fix)
        return name

    def seconds(self, value: syntax.Value, what: str, at_least: int, at_most: int = LONGEST_SLEEP) -> int:
        """A duration that must be known when compiling, in whole seconds."""
        number = value.seconds if isinstance(value, syntax.Duration) else None
        if isinstance(value, syntax.Number) and value.text.isdigit():
            number = int(value.text)
        if number is None:
            found = f"`{value.text}`" if isinstance(value, syntax.Number) else describe(value)
            fix = "write whole seconds, or 30s, 5m, 2h, 3d, 1w, 1h30m"
            if isinstance(value, syntax.Ref) or (isinstance(value, syntax.Quoted) and value.dollar):
                fix = f"it must be known when compiling: {fix[6:]}; only a sleep is computed: `race {{ …, sleep({value.span.text}) }}`"
            self._bad(value, what, "a duration", found, fix)
            return at_least
        if number < at_least:
            fix = f"the smallest that the engine takes is {at_least} second{'s' if at_least != 1 else ''}"
            self._bad(
                value, what, "a longer duration" if at_least else "a duration", f"{number} seconds", fix
            )
            return at_least
        if number > at_most:
            self._bad(
                value, what, "a shorter duration", f"{number} seconds", f"the longest is {at_most} seconds"
            )
            return at_least
        return number

    def flag(self, value: syntax.Value, what: str) -> bool:
        """`true` or `false`."""
        if isinstance(value, syntax.Constant) and value.text != "null":
            return value.text == "true"
        self._bad(value, what, "true or false", describe(value), "write `true` or `false`")
        return False

    # Reports ----------------------------------------------------------------------------------------------------------

    def _bad(self, value: syntax.Value, what: str, expected: str, found: str, fix: str) -> None:
        self._diagnostics.append(
            codes.BAD_VALUE.at(value.span, what=what, expected=expected, found=found, fix=fix)
        )

    def _report(self, quoted: syntax.Quoted, problems: tuple[template.Problem, ...]) -> None:
        for problem in problems:
            code: Code = getattr(codes, problem.code)
            span = Span(quoted.span.source, problem.start, problem.end)
            fields: dict[str, Any] = dict(problem.values)
            if code is codes.UNDECLARED_VARIABLE:
                self._diagnostics.append(undeclared(span, self.variables))
                continue
            finding = code.at(span, **fields)
            if code is codes.PSQL_VARIABLE and self._names.scope.lookup(fields["name"]) is not None:
                finding = finding.with_fix(Edit(span, f"${fields['name']}"))
            if problem.before:
                finding = finding.with_fix(Edit(Span(span.source, span.start, span.start), problem.before))
            self._diagnostics.append(finding)


def is_constant(value: syntax.Value) -> bool:
    """Whether a value is the same whenever it is evaluated: no SQL expression, no reference."""
    while isinstance(value, syntax.Cast):
        value = value.value
    return not isinstance(value, syntax.Ref) and not (isinstance(value, syntax.Quoted) and value.dollar)


def literal_value(value: syntax.Value, values: Values) -> str | None:
    """The SQL text of a value that reads nothing, or None (a default, an argument of a file's `start`)."""
    parts = values.value(value)
    if all(isinstance(part, str) for part in parts):
        return "".join(part for part in parts if isinstance(part, str))
    return None


def _perhaps(
    piece: "str | Use | EngineVariable", start: int, found: template.SqlTemplate
) -> tuple[Part, ...]:
    """A reference as it is read where it begins: NULL where the SQL asks about that, a failure only where PostgreSQL comes to it.

    A column of no known type is looked at before the statement runs, wherever it stands.
    """
    if isinstance(piece, Use) and may_be_missing(piece):
        if start in found.asked:
            return (replace(piece, nullable=True),)
        type_ = piece.type_name
        if start in found.maybe and type_ is not None:
            whole = without_length(type_)
            return ("(coalesce(", replace(piece, nullable=True), f", {failing(missing(piece), whole)}))")
    return (piece,)


def _perhaps_in_text(said: template.TextPart, piece: Part, maybe: frozenset[int]) -> Part:
    if (
        isinstance(said, template.Reference)
        and said.start in maybe
        and isinstance(piece, Use)
        and may_be_missing(piece)
    ):
        absent = failing(missing(piece), "text")
        return Computed(parts=("coalesce((", replace(piece, nullable=True), f")::text, {absent})"))
    return piece


def _seen(use: Use) -> Use | EngineVariable:
    """`$err.instance_id` is the instance that the author sees, not the one in which a block of it has run."""
    is_error = isinstance(use.of, Slot) and use.of.shape is Shape.ERROR
    return EngineVariable(name="sys_instance_id") if is_error and use.column == "instance_id" else use
