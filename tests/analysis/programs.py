"""Programs with marked places: «what a finding points at»."""

import re

from dfdsl.compiler import compile_source
from dfdsl.diagnostics import Diagnostic
from dfdsl.source import FileUnreadable, Source


def _no_file(importing: str, path: str) -> Source:
    raise FileUnreadable("there are no other files")


def unmarked(marked: str) -> tuple[str, list[str], list[int]]:
    """The program, the marked texts in order, and where they begin."""
    texts, starts = [], []
    for found in re.finditer(r"«(.*?)»", marked, re.DOTALL):
        before = re.sub("[«»]", "", marked[: found.start()])
        starts.append(len(before))
        texts.append(found[1])
    return re.sub("[«»]", "", marked), texts, starts


def findings(text: str) -> tuple[Diagnostic, ...]:
    return compile_source(Source("bad.df", text), read=_no_file).diagnostics


def assert_found(codes: str, marked: str) -> tuple[Diagnostic, ...]:
    """The program gives just these codes, each at its mark; gives what was found."""
    text, marks, starts = unmarked(marked)
    found = findings(text)
    assert [d.code for d in found] == codes.split(), [str(d) for d in found]
    assert [d.span.text for d in found] == marks
    assert [d.span.start for d in found] == starts
    return found
