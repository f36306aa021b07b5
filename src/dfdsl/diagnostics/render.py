"""Diagnostics as text: in full with the source lines, one line each, or as data for JSON. Pure; nothing is printed here."""

import unicodedata
from collections.abc import Iterable

from dfdsl.diagnostics import Diagnostic, Severity
from dfdsl.source import Span

WIDTH = 120
TAB = "    "

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_BLUE = "\x1b[1;34m"
_COLORS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m"}


def render(diagnostics: Iterable[Diagnostic], color: bool = False) -> str:
    """Each finding with its line, a caret under the place, its notes and its help; an empty line between two."""
    return "\n".join(_full(diagnostic, _Paint(color)) for diagnostic in diagnostics)


def concise(diagnostics: Iterable[Diagnostic]) -> str:
    """`path:line:column: error DF104 message`, a line each."""
    return "".join(f"{d.span}: {d.severity} {d.code} {_one_line(d.message)}\n" for d in diagnostics)


def as_json(diagnostics: Iterable[Diagnostic]) -> list[dict[str, object]]:
    """Plain data: what a JSON encoder takes as it is. Lines and columns count from 1, offsets from 0."""
    return [
        {
            "code": d.code,
            "severity": str(d.severity),
            "message": d.message,
            "label": d.label,
            "help": d.help,
            **_place(d.span),
            "notes": [{"label": note.label, **_place(note.span)} for note in d.notes],
        }
        for d in diagnostics
    ]


def _place(span: Span) -> dict[str, object]:
    line, column = span.source.position(span.start)
    end_line, end_column = span.source.position(span.end)
    return {
        "file": span.source.name,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "start": span.start,
        "end": span.end,
    }


class _Paint:
    def __init__(self, color: bool) -> None:
        self.color = color

    def __call__(self, code: str, text: str) -> str:
        return f"{code}{text}{_RESET}" if self.color and text else text


def _full(diagnostic: Diagnostic, paint: _Paint) -> str:
    severity = paint(_COLORS[diagnostic.severity], f"{diagnostic.severity}[{diagnostic.code}]")
    places = [(diagnostic.span, diagnostic.label, _COLORS[diagnostic.severity], "^")]
    places += [(note.span, note.label, _BLUE, "-") for note in diagnostic.notes]
    margin = max(len(str(span.line)) for span, *_ in places)
    pad = " " * margin
    lines = [f"{severity}{paint(_BOLD, ': ' + _printable(_one_line(diagnostic.message)))}"]
    for number, (span, label, code, mark) in enumerate(places):
        arrow = "-->" if number == 0 else ":::"
        lines.append(f"{pad}{paint(_BLUE, arrow)} {_printable(str(span))}")
        lines += _snippet(span, label, code, mark, margin, paint)
    for number, text in enumerate(diagnostic.help.split("\n") if diagnostic.help else []):
        head = f"{paint(_BLUE, '=')} {paint(_BOLD, 'help:')}" if number == 0 else "       "
        lines.append(f"{pad} {head} {_printable(text)}")
    return "\n".join(lines) + "\n"


def _snippet(span: Span, label: str, code: str, mark: str, margin: int, paint: _Paint) -> list[str]:
    """The first line of the place between two empty ones, and the carets under what the place has of it."""
    line, column = span.source.position(span.start)
    text = span.source.line_text(line)
    begin = min(column - 1, len(text))
    end = min(begin + max(span.end - span.start, 1), max(len(text), begin + 1))
    shown, begin, end = _clip(text, begin, end)
    offset, length = _width(shown[:begin]), max(_width(shown[begin:end]), 1)
    bar = paint(_BLUE, "|")
    carets = paint(code, mark * length + (f" {_printable(_one_line(label))}" if label else ""))
    number = paint(_BLUE, str(line).rjust(margin))
    pad = " " * margin
    return [
        f"{pad} {bar}",
        f"{number} {bar} {_printable(shown)}".rstrip(),
        f"{pad} {bar} {' ' * offset}{carets}",
    ]


def _clip(text: str, begin: int, end: int) -> tuple[str, int, int]:
    """The part of a long line around [begin, end), and where they are in it."""
    if _width(text) <= WIDTH:
        return text, begin, end
    first = max(0, begin - WIDTH // 3)
    last = first
    room = WIDTH - 2
    while last < len(text) and room > 0:
        room -= _width(text[last])
        last += 1
    head = "…" if first else ""
    tail = "…" if last < len(text) else ""
    shift = len(head) - first
    return head + text[first:last] + tail, begin + shift, min(end, last) + shift


def _width(text: str) -> int:
    """The columns that a terminal needs for it."""
    if text.isascii():
        return len(text) + text.count("\t") * (len(TAB) - 1)
    return sum(_character_width(character) for character in text)


def _character_width(character: str) -> int:
    if character == "\t":
        return len(TAB)
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _printable(text: str) -> str:
    """Tabs as blanks; what would move a terminal's cursor or turn its direction as a visible mark of the same width."""
    text = text.replace("\t", TAB)
    if text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    return " " if unicodedata.category(character) == "Zs" else character if character.isprintable() else "�"


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))
