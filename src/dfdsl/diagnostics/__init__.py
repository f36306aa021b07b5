"""Errors as data: what a check found, where, and what to do about it.

A check says `codes.UNBOUND_NAME.at(span, name=…)`; `catalogue` holds the only prose; `render` makes text of it.
"""

from enum import StrEnum

from dfdsl.record import Record, replace
from dfdsl.source import Span


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


class Note(Record):
    """A second place that explains a diagnostic: `first bound here`."""

    span: Span
    label: str


class Edit(Record, kw_only=False):
    """A text in the place of a span, which is empty where something is put in."""

    span: Span
    text: str


class Fix(Record):
    """Edits that belong together: all are made, or none.

    safe: nothing else can have been meant, so `check --fix` makes them; the others are offered by editors only.
    """

    edits: tuple[Edit, ...]
    safe: bool


class Diagnostic(Record):
    """One finding.

    code: `DF204`; message: one sentence without a full stop; label: what stands beside the caret; help: what to do; fix: the
    edits that do it, where a machine can tell them.
    """

    code: str
    severity: Severity
    message: str
    span: Span
    label: str = ""
    help: str = ""
    notes: tuple[Note, ...] = ()
    fix: Fix | None = None

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    @property
    def is_fixable(self) -> bool:
        """Whether `check --fix` mends it."""
        return self.fix is not None and self.fix.safe

    def with_fix(self, *edits: Edit, safe: bool = True) -> "Diagnostic":
        """The same finding with what mends it; the finding itself when there are no edits."""
        return replace(self, fix=Fix(edits=edits, safe=safe)) if edits else self

    def __str__(self) -> str:
        return f"{self.span}: {self.severity} {self.code}: {self.message}"


LONGEST_VALUE = 400
"""Characters of a value that a message repeats: names and texts may be as long as a file."""


def _cut(value: object) -> object:
    if not isinstance(value, str) or len(value) <= LONGEST_VALUE:
        return value
    return f"{value[: LONGEST_VALUE - 40]} … {value[-30:]}"


class Code(Record, kw_only=False):
    """A kind of diagnostic: its code and its prose, with `{name}` fields that `at` fills."""

    code: str
    severity: Severity
    message: str
    label: str = ""
    help: str = ""

    def at(self, span: Span, /, *, notes: tuple[Note, ...] = (), **values: object) -> Diagnostic:
        """This kind of finding at a place; `values` fill the fields of the prose.

        Raises KeyError if the prose has a field that `values` lacks.
        """
        values = {name: _cut(value) for name, value in values.items()}
        return Diagnostic(
            code=self.code,
            severity=self.severity,
            message=self.message.format_map(values),
            label=self.label.format_map(values),
            help=self.help.format_map(values),
            span=span,
            notes=notes,
        )


def sort(diagnostics: "list[Diagnostic]") -> tuple[Diagnostic, ...]:
    """By file and place, each finding once."""
    unique = dict.fromkeys(diagnostics)
    return tuple(
        sorted(unique, key=lambda d: (d.span.source.name, d.span.start, d.span.end, d.code, d.message))
    )
