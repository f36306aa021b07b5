"""How messages call steps, and what they advise."""

from dfdsl import syntax
from dfdsl.diagnostics import Diagnostic
from dfdsl.diagnostics import catalogue as codes
from dfdsl.source import Span

_NAMES: dict[type, str] = {
    syntax.Parallel: "a join",
    syntax.Race: "a race",
    syntax.WaitForSignal: "a wait for a signal",
    syntax.Http: "an http request",
    syntax.Sleep: "a sleep",
    syntax.WaitForSchedule: "a wait for a schedule",
}
_TESTS: dict[type, str] = {syntax.WaitForSignal: "NOT $x.timed_out", syntax.Http: "$x.ok"}


def described(node: object) -> str:
    return _NAMES.get(type(node), "this step")


def test_of(node: object) -> str:
    """How the result of a step, captured as `x`, is tested."""
    return _TESTS.get(type(node), "… $x …")


def not_a_statement(quoted: syntax.Quoted) -> Diagnostic:
    """The finding for a step whose text begins with no word that begins a statement."""
    import re

    from dfdsl.parsing.misprints import SQL_WORDS
    from dfdsl.parsing.words import short
    from dfdsl.spelling import guess

    source, text = quoted.span.source, quoted.body
    first = re.match(r"\s*([A-Za-z]+)\s+[\w*'\"$(]", text)
    if first is None:
        return codes.NOT_A_STATEMENT.at(quoted.span, hint="", text=short(text, 60))
    word = first[1]
    meant = guess(word.upper(), sorted(known.upper() for known in SQL_WORDS))
    finding = codes.NOT_A_STATEMENT.at(quoted.span, hint=meant.hint, text=short(text, 60))
    start = quoted.body_start + first.start(1)
    return finding.with_fix(*meant.edits(Span(source, start, start + len(word))))
