"""Warnings that a comment allows, and how severe the others are.

`-- df: allow DF123 because …` holds for its line, or, alone on its line, for the next one; `-- df: allow-file …` for its
file. A comment that allows what is not there, an error, or gives no reason is a finding of its own.
"""

import re
from collections.abc import Iterable, Mapping

from dfdsl.diagnostics import Diagnostic, Edit, Severity, catalogue, sort
from dfdsl.parsing.comments import DIRECTIVE, Unclosed, comments, comments_in_sql
from dfdsl.record import Record, replace
from dfdsl.source import LINE_END, Source, Span, line_begin, line_stop

ALL = "all"
OFF = "off"
LEVELS = (OFF, "warning", "error")
_WORD = re.compile(r"[A-Za-z-]+")
_CODE = re.compile(r"\bDF\d{3}\b", re.I)
_BECAUSE = re.compile(r"\s*\bbecause\b", re.I)
_SEPARATORS = re.compile(r"[\s,]*")
_SCOPES = ("allow", "allow-file")


class _Allow(Record):
    """One code of a comment. comment: the whole comment; line: where it holds, None for the whole file."""

    code: str
    span: Span
    comment: Span
    line: int | None
    alone: bool


def settled(
    diagnostics: Iterable[Diagnostic], main: Source, levels: Mapping[str, str]
) -> tuple[Diagnostic, ...]:
    """The findings without those that comments allow, sorted.

    levels: `off`, `warning` or `error` for a warning's code, or for `all`. Comments of `main` that are wrong or, where
    there are no errors, not needed are findings, too.
    """
    found = list(diagnostics)
    sources = dict.fromkeys((main, *(d.span.source for d in found if not d.is_error)))
    for source in [source for source in sources if "df:" in source.text]:
        found = _allowed(source, found, report=source is main)
    return sort([level for d in found if (level := _levelled(d, levels)) is not None])


def _levelled(diagnostic: Diagnostic, levels: Mapping[str, str]) -> Diagnostic | None:
    if diagnostic.is_error or not levels:
        return diagnostic
    level = levels.get(diagnostic.code) or levels.get(ALL, "warning")
    if level == OFF:
        return None
    return replace(diagnostic, severity=Severity.ERROR) if level == "error" else diagnostic


def _allowed(source: Source, found: list[Diagnostic], report: bool) -> list[Diagnostic]:
    problems: list[Diagnostic] = []
    allows = _allows(source, problems)
    places = {(allow.code, allow.line) for allow in allows}
    used: set[tuple[str, int | None]] = set()
    kept: list[Diagnostic] = []
    for diagnostic in found:
        if diagnostic.is_error or diagnostic.span.source is not source:
            kept.append(diagnostic)
            continue
        here = [(diagnostic.code, diagnostic.span.line), (diagnostic.code, None)]
        matching = [place for place in here if place in places]
        used.update(matching[:1])
        if not matching:
            kept.append(diagnostic)
    if not report:
        return kept
    if not any(d.is_error for d in found):
        unused = [allow for allow in allows if (allow.code, allow.line) not in used]
        problems += [_unused(allow, allows, unused) for allow in unused]
    return kept + problems


def _unused(allow: _Allow, allows: list[_Allow], unused: list[_Allow]) -> Diagnostic:
    beside = [other for other in allows if other.comment == allow.comment]
    finding = catalogue.UNUSED_ALLOW.at(allow.span, code=allow.code)
    if all(other in unused for other in beside):
        # The comment goes as a whole, once.
        return finding.with_fix(Edit(_with_line(allow), "")) if allow is beside[0] else finding
    text = allow.span.source.text
    end = _SEPARATORS.match(text, allow.span.end)
    start = allow.span.start
    if end is None or _BECAUSE.match(text, allow.span.end):
        start = len(text[:start].rstrip(" \t,"))
        return finding.with_fix(Edit(Span(allow.span.source, start, allow.span.end), ""))
    return finding.with_fix(Edit(Span(allow.span.source, start, end.end()), ""))


def _with_line(allow: _Allow) -> Span:
    """The comment with its line, if there is nothing else in it, else with the blanks before it."""
    source, start, end = allow.comment
    if allow.alone:
        stop = LINE_END.search(source.text, end)
        return Span(source, line_begin(source.text, start), len(source.text) if stop is None else stop.end())
    return Span(source, len(source.text[:start].rstrip(" \t")), end)


# Reading the comments ---------------------------------------------------------------------------------------------------


def _allows(source: Source, problems: list[Diagnostic]) -> list[_Allow]:
    """What the comments of a source allow; what is wrong with them goes to `problems`."""
    text = source.text
    try:
        places = comments(text) + comments_in_sql(text)
    except Unclosed:
        return []
    begins = re.compile(DIRECTIVE)
    found: list[_Allow] = []
    for start, end in sorted(places):
        begin = begins.match(text, start, end)
        if begin is not None:
            inner = end - 2 if text.startswith("/*", start) else end
            found += _read(Span(source, start, end), begin.end(), inner, problems)
    return found


def _read(comment: Span, start: int, end: int, problems: list[Diagnostic]) -> list[_Allow]:
    """The codes of one comment, whose text is [start, end)."""
    source, text = comment.source, comment.source.text
    codes = list(_CODE.finditer(text, start, end))
    word = _WORD.match(text, start, end)
    scope = word[0].lower() if word else ""
    if scope not in _SCOPES:
        if codes:
            shown = f"`{word[0]}` is not `allow`" if word else "`allow` is missing"
            problems.append(catalogue.BAD_ALLOW.at(comment, wrong=shown))
        return []
    because = _BECAUSE.search(text, word.end() if word else start, end)
    codes = [code for code in codes if because is None or code.start() < because.start()]
    if not codes:
        problems.append(catalogue.BAD_ALLOW.at(comment, wrong="no code"))
        return []
    if because is None or not text[because.end() : end].strip(" \t\n*:.…"):
        written = text[comment.start : codes[-1].end()]
        problems.append(catalogue.ALLOW_WITHOUT_REASON.at(comment, written=written))
        return []
    behind = text[comment.end : line_stop(text, comment.end)]
    alone = not text[line_begin(text, comment.start) : comment.start].strip() and not behind.strip()
    line = _next_line(source, comment.end) if alone else source.line(comment.start)
    found: list[_Allow] = []
    for code in codes:
        span = Span(source, *code.span())
        known = catalogue.numbered().get(code[0].upper())
        if known is None:
            problems.append(catalogue.ALLOW_UNKNOWN_CODE.at(span, code=code[0]))
        elif known.severity is Severity.ERROR:
            problems.append(catalogue.ALLOW_OF_ERROR.at(span, code=known.code))
        else:
            holds = None if scope == "allow-file" else line
            found.append(_Allow(code=known.code, span=span, comment=comment, line=holds, alone=alone))
    return found


def _next_line(source: Source, at: int) -> int:
    """The first line behind `at` that is neither blank nor a line comment."""
    line = source.line(at) + 1
    while line < source.line_count and source.line_text(line).strip()[:2] in ("", "--"):
        line += 1
    return line
