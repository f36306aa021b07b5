"""Workflows by name, and the arguments of a call by parameter.

Input: the syntax trees of a program. Names of values are `scope`'s business; here are the names that files give.
"""

import re
from collections.abc import Iterator
from typing import Any

from dfdsl import syntax
from dfdsl.diagnostics import Diagnostic, Note
from dfdsl.diagnostics import catalogue as codes
from dfdsl.record import Record
from dfdsl.signatures import SIGNATURES
from dfdsl.source import Span
from dfdsl.spelling import NO_GUESS, guess, listed

LONGEST_NAME = 63
"""Bytes of a PostgreSQL identifier (NAMEDATALEN - 1)."""
MOST_PARAMETERS = 98
"""A PostgreSQL function has at most 100 arguments, and two are the compiler's."""
_RESERVED_PREFIXES = ("df_", "dfx_")


def is_reserved(name: str) -> bool:
    """Whether the compiler keeps names like this for itself."""
    return name.lower().startswith(_RESERVED_PREFIXES) or name == "dfx"


MOST_SUGGESTIONS = 20
"""In one workflow: a file with hundreds of unknown names is generated or cut, and guessing takes time."""


class Declared(Record):
    """A workflow of the program and the engine variables of the file that declares it."""

    workflow: syntax.Workflow
    variables: frozenset[str]
    imported: bool


class Workflows:
    """The workflows of a program; PostgreSQL folds their names, so they are kept folded."""

    def __init__(self, files: tuple[syntax.File, ...], diagnostics: list[Diagnostic]) -> None:
        self._by_name: dict[str, Declared] = {}
        self._unknown = 0
        self._diagnostics = diagnostics
        # What is known of a workflow's result once it has been built: its shape, and its columns.
        self.results: dict[str, Any] = {}
        for file in files:
            variables = variables_of(file, diagnostics)
            for workflow in file.workflows:
                self._add(Declared(workflow=workflow, variables=variables, imported=file is not files[-1]))

    def _add(self, declared: Declared) -> None:
        name = declared.workflow.name
        if name.text.lower() in SIGNATURES or name.text.lower() in set(syntax.Keyword):
            self._diagnostics.append(codes.WORKFLOW_NAME_TAKEN.at(name.span, name=name.text))
        elif is_reserved(name.text):
            self._diagnostics.append(codes.RESERVED_NAME.at(name.span, name=name.text))
        self._measure(name)
        first = self._by_name.get(name.text.lower())
        if first is not None:
            note = Note(span=first.workflow.name.span, label="first defined here")
            self._diagnostics.append(codes.DUPLICATE_WORKFLOW.at(name.span, notes=(note,), name=name.text))
            return
        self._by_name[name.text.lower()] = declared
        if len(declared.workflow.parameters) > MOST_PARAMETERS:
            extra = declared.workflow.parameters[MOST_PARAMETERS]
            self._diagnostics.append(
                codes.TOO_MANY_PARAMETERS.at(extra.span, name=name.text, most=MOST_PARAMETERS)
            )
        seen: dict[str, Span] = {}
        defaults = False
        for parameter in declared.workflow.parameters:
            word = parameter.name
            self._measure(word)
            if defaults and parameter.default is None:
                self._diagnostics.append(codes.DEFAULT_MISSING.at(parameter.span, name=word.text))
            defaults = defaults or parameter.default is not None
            if is_reserved(word.text):
                self._diagnostics.append(codes.RESERVED_NAME.at(word.span, name=word.text))
            if word.text.lower() in seen:
                note = Note(span=seen[word.text.lower()], label="first declared here")
                self._diagnostics.append(
                    codes.DUPLICATE_PARAMETER.at(word.span, notes=(note,), name=word.text)
                )
            seen[word.text.lower()] = word.span

    def _measure(self, word: syntax.Word) -> None:
        length = len(word.text.encode())
        if length > LONGEST_NAME:
            self._diagnostics.append(codes.NAME_TOO_LONG.at(word.span, name=word.text, length=length))

    def __iter__(self) -> Iterator[Declared]:
        return iter(self._by_name.values())

    def get(self, name: str) -> Declared | None:
        return self._by_name.get(name.lower())

    def find(self, word: syntax.Word, apart: bool = False) -> Declared | None:
        """The workflow of that name; reports an unknown one. apart: it is to run as an instance, which no step can."""
        found = self._by_name.get(word.text.lower())
        if found is None:
            self._unknown += 1
            own = [d.workflow.name.text for d in self._by_name.values()]
            names = own if apart else own + sorted(SIGNATURES)
            meant = guess(word.text, names) if self._unknown <= MOST_SUGGESTIONS else NO_GUESS
            known = f"the workflows here are {listed(own)}; " if own else ""
            if word.text in SIGNATURES:
                known = f"`{word.text}(…)` is a step of its own: leave the word in front of it out; {known}"
            what = "workflow" if apart else "workflow or step"
            finding = codes.UNKNOWN_WORKFLOW.at(
                word.span, what=what, name=word.text, hint=meant.hint, known=known
            )
            self._diagnostics.append(finding.with_fix(*meant.edits(word.span)))
        return found


START = "<start>"
"""The name of the text of a start that stands in no file: nobody can mend it there."""


def variables_of(file: syntax.File, diagnostics: list[Diagnostic]) -> frozenset[str]:
    """The engine variables that a file declares."""
    found: dict[str, Span] = {}
    for declaration in file.vars:
        for word in declaration.names:
            if word.text.startswith("sys_"):
                diagnostics.append(codes.SYSTEM_VARIABLE.at(word.span, name=word.text))
            if word.text == "step_key":
                diagnostics.append(codes.STEP_KEY_DECLARED.at(word.span))
            if word.text in found:
                note = Note(span=found[word.text], label="first declared here")
                diagnostics.append(codes.DUPLICATE_VARIABLE.at(word.span, notes=(note,), name=word.text))
            found.setdefault(word.text, word.span)
    return frozenset(found)


def undeclared(place: Span, declared: frozenset[str]) -> Diagnostic:
    """The finding about `{name}` at a place, where the file declares other engine variables."""
    name = place.text[1:-1]
    meant = guess(name, sorted(declared))
    inside = Span(place.source, place.start + 1, place.end - 1)
    return codes.UNDECLARED_VARIABLE.at(place, name=name, hint=meant.hint).with_fix(*meant.edits(inside))


def match_arguments(
    workflow: syntax.Workflow,
    arguments: tuple[syntax.Argument, ...],
    span: Span,
    diagnostics: list[Diagnostic],
) -> dict[str, syntax.Value | None] | None:
    """Each parameter's value by the parameter's name, None where its default stands; None after a report."""
    by_fold = {p.name.text.lower(): p for p in workflow.parameters}
    given: dict[str, syntax.Value] = {}
    good = True
    for index, argument in enumerate(arguments):
        if argument.name is None:
            if index >= len(workflow.parameters):
                diagnostics.append(
                    codes.TOO_MANY_ARGUMENTS.at(
                        argument.span, name=workflow.name.text, signature=signature(workflow)
                    )
                )
                return None
            name = workflow.parameters[index].name.text
        else:
            parameter = by_fold.get(argument.name.text.lower())
            if parameter is None:
                word = argument.name.text
                meant = guess(word, [p.name.text for p in workflow.parameters])
                advice = f"; an option stands behind them: `with ({word} => …)`" if word in _OPTIONS else ""
                finding = codes.UNKNOWN_PARAMETER.at(
                    argument.name.span, name=word, hint=meant.hint, signature=signature(workflow) + advice
                )
                diagnostics.append(finding.with_fix(*meant.edits(argument.name.span)))
                good = False
                continue
            name = parameter.name.text
        if name in given:
            diagnostics.append(codes.ARGUMENT_TWICE.at(argument.span, name=name))
            good = False
        given[name] = argument.value
    missing = [p.name.text for p in workflow.parameters if p.name.text not in given and p.default is None]
    if missing and good:
        diagnostics.append(
            codes.MISSING_ARGUMENT.at(
                span, name=workflow.name.text, missing=listed(missing), signature=signature(workflow)
            )
        )
        good = False
    for parameter in workflow.parameters:
        value = given.get(parameter.name.text)
        if value is not None and not fits(value, parameter.type.lower()):
            diagnostics.append(
                codes.BAD_VALUE.at(
                    value.span,
                    what=f"the parameter `{parameter.name.text}`",
                    expected=f"a value of the type {parameter.type}",
                    found=f"`{value.span.text}`",
                    fix=f"PostgreSQL makes none of it: {signature(workflow)}",
                )
            )
            good = False
    if not good:
        return None
    return {p.name.text: given.get(p.name.text) for p in workflow.parameters}


_OPTIONS = frozenset(("label", "timeout", "database", "on_failure", "singleton"))
_RANGES = {
    "smallint": 2**15,
    "int2": 2**15,
    "int": 2**31,
    "integer": 2**31,
    "int4": 2**31,
    "bigint": 2**63,
    "int8": 2**63,
}
_WHOLE = re.compile(r"\s*[-+]?\d+\s*", re.ASCII)
_TRUTHS = re.compile(
    r"\s*(?:t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|y(?:es?)?|no?|on|off?|0|1)\s*", re.IGNORECASE
)


_DECIMALS = frozenset(("numeric", "decimal", "real", "float4", "float8", "double precision"))
_DECIMAL = re.compile(
    r"\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|nan|[-+]?inf(?:inity)?)\s*", re.ASCII | re.IGNORECASE
)
_DAYS = ("date", "timestamp", "timestamptz", "timestamp with time zone", "timestamp without time zone")
_DAY = re.compile(
    r"\s*(?:epoch|[-+]?infinity|now|today|tomorrow|yesterday)\s*|.*\d.*", re.ASCII | re.IGNORECASE
)
_UUID = re.compile(r"\s*\{?(?:[0-9a-f]{4}-?){7}[0-9a-f]{4}\}?\s*", re.ASCII | re.IGNORECASE)
_FORMS = {
    **dict.fromkeys(("boolean", "bool"), _TRUTHS),
    **dict.fromkeys(_DECIMALS, _DECIMAL),
    **dict.fromkeys(_DAYS, _DAY),
    "uuid": _UUID,
}
"""What a text of a type looks like; of those with many forms, at the least."""
_LENGTH = re.compile(r"\s*\([^)]*\)")


def fits(value: syntax.Value, type_: str) -> bool:
    """Whether PostgreSQL can make this type of a constant, without rounding it; yes, where that is not certain."""
    limit = _RANGES.get(type_)
    if isinstance(value, syntax.Number):
        if type_ == "uuid" or type_ in _DAYS:
            return False
        return limit is None or (
            _WHOLE.fullmatch(value.text) is not None and -limit <= int(value.text) < limit
        )
    if not isinstance(value, syntax.Quoted) or value.dollar or not value.body.isascii():
        return True
    text = value.body
    if any(sign in text for sign in "$\\{"):
        return True
    if limit is not None:
        if not _WHOLE.fullmatch(text):
            return _is_marked(text)
        return -limit <= int(text) < limit
    if type_ in ("json", "jsonb"):
        return _is_json(text)
    form = _FORMS.get(_LENGTH.sub("", type_))
    return form is None or form.fullmatch(text) is not None or (form is _DECIMAL and _is_marked(text))


def _is_marked(text: str) -> bool:
    """Whether it may be a number as only newer versions of PostgreSQL read it: `0x1F`, `1_000`."""
    return text.strip().lstrip("+-")[:2].lower() in ("0x", "0o", "0b") or "_" in text


def _is_json(text: str) -> bool:
    import json

    try:
        json.loads(text)
    except RecursionError:
        return True
    except ValueError:
        return False
    return True


def signature(workflow: syntax.Workflow) -> str:
    """`ship(order_id bigint, note text)`, for messages."""
    return f"{workflow.name.text}({', '.join(f'{p.name.text} {p.type}' for p in workflow.parameters)})"
