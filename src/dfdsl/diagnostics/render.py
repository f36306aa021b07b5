"""Diagnostics in full: the source lines with all places, help, and nothing that could steer a terminal. Pure."""

import unicodedata
from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from dfdsl.diagnostics import Diagnostic, Severity
from dfdsl.source import Source, Span

WIDTH = 120
TAB = "    "

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_BLUE = "\x1b[1;34m"
_COLORS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m"}


def render(diagnostics: Iterable[Diagnostic], color: bool = False) -> str:
    """Each finding with its line, a caret under the place, its notes and its help; an empty line between two."""
    return "\n".join(_full(diagnostic, _Paint(color)) for diagnostic in diagnostics)


class _Paint:
    def __init__(self, color: bool) -> None:
        self.color = color

    def __call__(self, code: str, text: str) -> str:
        return f"{code}{text}{_RESET}" if self.color and text else text


class _Place(NamedTuple):
    """A place to show: its label, the colour and the mark under it."""

    span: Span
    label: str
    color: str
    mark: str


def _full(diagnostic: Diagnostic, paint: _Paint) -> str:
    color = _COLORS[diagnostic.severity]
    severity = paint(color, f"{diagnostic.severity}[{diagnostic.code}]")
    places = [_Place(diagnostic.span, diagnostic.label, color, "^")]
    places += [_Place(note.span, note.label, _BLUE, "-") for note in diagnostic.notes]
    margin = max(len(str(place.span.line)) for place in places)
    pad = " " * margin
    lines = [f"{severity}{paint(_BOLD, ': ' + _printable(one_line(diagnostic.message)))}"]
    sources = dict.fromkeys(place.span.source for place in places)
    for number, source in enumerate(sources):
        within = [place for place in places if place.span.source is source]
        arrow = "-->" if number == 0 else ":::"
        lines.append(f"{pad}{paint(_BLUE, arrow)} {_printable(str(within[0].span))}")
        lines += _snippet(source, within, margin, paint)
    for number, text in enumerate(diagnostic.help.split("\n") if diagnostic.help else []):
        head = f"{paint(_BLUE, '=')} {paint(_BOLD, 'help:')}" if number == 0 else "       "
        lines.append(f"{pad} {head} {_printable(text)}")
    return "\n".join(lines) + "\n"


def _snippet(source: Source, places: list[_Place], margin: int, paint: _Paint) -> list[str]:
    """The first line of each place, each line once in their order, with a row of carets for each place."""
    bar = paint(_BLUE, "|")
    pad = " " * margin
    shown = [f"{pad} {bar}"]
    before = 0
    for line, found in groupby(sorted(places, key=lambda p: p.span.start), key=lambda p: p.span.line):
        if before and line == before + 2:
            shown.append(_numbered(source, before + 1, margin, paint))
        elif before and line > before + 1:
            shown.append(paint(_BLUE, "..."))
        before = line
        text = source.line_text(line)
        long = _width(text) > WIDTH
        for number, place in enumerate(found):
            begin = min(source.position(place.span.start)[1] - 1, len(text))
            end = min(begin + max(place.span.end - place.span.start, 1), max(len(text), begin + 1))
            part, begin, end = _clip(text, begin, end)
            if number == 0 or long:
                shown.append(f"{paint(_BLUE, str(line).rjust(margin))} {bar} {_printable(part)}".rstrip())
            offset, length = _width(part[:begin]), max(_width(part[begin:end]), 1)
            label = f" {_printable(one_line(place.label))}" if place.label else ""
            carets = paint(place.color, place.mark * length + label)
            shown.append(f"{pad} {bar} {' ' * offset}{carets}")
    return shown


def _numbered(source: Source, line: int, margin: int, paint: _Paint) -> str:
    text, _, _ = _clip(source.line_text(line), 0, 0)
    return f"{paint(_BLUE, str(line).rjust(margin))} {paint(_BLUE, '|')} {_printable(text)}".rstrip()


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


def one_line(text: str) -> str:
    return " ".join(text.split("\n"))
