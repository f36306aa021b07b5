"""Fixes made: a text with the edits of its findings. Pure; who writes the file is `cli.fix`."""

from bisect import bisect_left, insort
from collections.abc import Iterable

from dfdsl.diagnostics import Diagnostic, Edit
from dfdsl.source import Source


def mended(source: Source, diagnostics: Iterable[Diagnostic]) -> tuple[str, int]:
    """The text with every safe fix of the findings that belongs to this source, and how many were made.

    Of fixes that touch one another only the first is made: what the others say may not hold any more.
    """
    taken: list[tuple[int, int]] = []
    edits: list[Edit] = []
    made = 0
    for diagnostic in sorted(diagnostics, key=lambda d: (d.span.start, d.span.end, d.code)):
        fix = diagnostic.fix
        if fix is None or not fix.safe or any(edit.span.source is not source for edit in fix.edits):
            continue
        if any(_touches(edit, taken) for edit in fix.edits):
            continue
        for edit in fix.edits:
            insort(taken, (edit.span.start, edit.span.end))
        edits.extend(fix.edits)
        made += 1
    return _edited(source.text, edits), made


def _touches(edit: Edit, taken: list[tuple[int, int]]) -> bool:
    """Whether an edit shares a character or a border with one of those, which do not overlap and are sorted."""
    index = bisect_left(taken, (edit.span.start, edit.span.end))
    before = index > 0 and taken[index - 1][1] >= edit.span.start
    return before or (index < len(taken) and taken[index][0] <= edit.span.end)


def _edited(text: str, edits: list[Edit]) -> str:
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda e: e.span.start):
        pieces += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    pieces.append(text[at:])
    return "".join(pieces)
