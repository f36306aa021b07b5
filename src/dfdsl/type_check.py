"""Types that PostgreSQL itself does not have: declared in a file beside the workflow's, misspelt, or a name that took their place.

Pure: the caller's `read` brings in the SQL files beside a source, which say what types there are.
"""

import re

from dfdsl import syntax
from dfdsl.diagnostics import Diagnostic, Edit
from dfdsl.diagnostics import catalogue as codes
from dfdsl.loader import Program
from dfdsl.source import FileUnreadable, Reader, Source, Span
from dfdsl.spelling import guess
from dfdsl.sql.type_names import INSTEAD, USUAL, base_of, is_known

_MADE = re.compile(
    r"""\bcreate\s+(?:or\s+replace\s+)?(?:(?:unlogged|foreign|materialized|recursive)\s+)?(?:type|domain|table|view)\s+
    (?:if\s+not\s+exists\s+)?(?:(?:"[^"]+"|[\w$]+)\s*\.\s*)?(?:"(?P<quoted>[^"]+)"|(?P<plain>[\w$]+))""",
    re.IGNORECASE | re.VERBOSE,
)
"""What makes a type: a table and a view are types too."""
_EXTENSION = re.compile(r"\bcreate\s+extension\b", re.IGNORECASE)
_BESIDE = ("{}.setup.sql", "setup.sql", "schema.sql")


def check_types(program: Program, read: Reader, diagnostics: list[Diagnostic]) -> bool:
    """Report the types of a program that nothing declares; False when one stands where its name should.

    Warnings are those of the main file, as an imported one is checked by itself.
    """
    good = True
    texts = [file.span.source.text for file in program.files]
    for file in program.files:
        if not file.types:
            continue
        declared, open_ended = _declared([*texts, *_beside(file.span.source, read)])
        for type_ in file.types:
            base = base_of(type_.text)
            if base is None or base in declared:
                continue
            behind = type_.behind
            if behind is not None and is_known(behind.text) and base.isidentifier():
                diagnostics.append(_exchanged(type_, behind))
                good = False
            elif file is program.main:
                finding = _unknown(type_, base, declared)
                if not open_ended or finding.fix:
                    diagnostics.append(finding)
    return good


def _beside(source: Source, read: Reader) -> list[str]:
    """The SQL files beside a source that set up what it works on."""
    found = []
    stem = source.name.rpartition("/")[2].rpartition(".")[0]
    for pattern in _BESIDE:
        try:
            found.append(read(source.name, pattern.format(stem)).text)
        except FileUnreadable:
            continue
    return found


def _declared(texts: list[str]) -> tuple[frozenset[str], bool]:
    """The types that these texts make, and whether an extension may bring in more."""
    names = {made["quoted"] or made["plain"].lower() for text in texts for made in _MADE.finditer(text)}
    return frozenset(names), any(_EXTENSION.search(text) for text in texts)


def _exchanged(type_: syntax.TypeName, name: syntax.Word) -> Diagnostic:
    span = Span(type_.span.source, name.span.start, type_.span.end)
    finding = codes.TYPE_BEFORE_NAME.at(span, type=name.text, name=type_.text)
    return finding.with_fix(Edit(span, f"{type_.text} {name.text}"))


def _unknown(type_: syntax.TypeName, base: str, declared: frozenset[str]) -> Diagnostic:
    instead = INSTEAD.get(base)
    if instead is not None:
        meant = type_.text.lower().replace(base, instead, 1)
        finding = codes.UNKNOWN_TYPE.at(type_.span, type=type_.text, hint=f"; did you mean `{instead}`?")
        return finding.with_fix(Edit(type_.span, meant))
    near = guess(base, [*USUAL, *declared])
    finding = codes.UNKNOWN_TYPE.at(type_.span, type=type_.text, hint=near.hint)
    return finding.with_fix(*near.edits(type_.span))
