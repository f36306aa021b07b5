"""How messages call steps, and what they advise."""

import re

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


def no_condition(node: syntax.Expression) -> Diagnostic:
    """The finding for a step where a condition stands."""
    steps = node.steps if isinstance(node, syntax.Sequence) else (node,)
    what = _NAMES.get(type(node), "this step")
    if any(isinstance(step, syntax.Break) for step in steps):
        reason = "a `break` leaves a loop from its body; a condition only says whether to go on"
        advice = "put it at the body's end: `loop { … ~> if $$ … $$ { break } }`"
    elif len(steps) > 1:
        reason = "it is several steps, and a condition is one query"
        advice = "run before it what leads to it: `… ~> if $$ … $$ { … }`, in a loop at the end of its body"
    else:
        reason = "the engine takes it for true, whatever happened"
        test = _TESTS.get(type(node), "… $x …")
        advice = f"capture it first, then test it: `… |=> x ~> if $$ {test} $$ {{ … }}`"
    return codes.NO_CONDITION.at(node.span, what=what, reason=reason, advice=advice)


_NO_SECONDS = re.compile(
    r"(?P<span>interval)\b.*|(?P<moment>date|time|timestamp)(tz|\s*\(.*|\s+with.*)?|bool(ean)?|json|uuid|bytea|.*\]|anyarray",
    re.IGNORECASE,
)


def written_as_sql(value: syntax.Value) -> str:
    """A value as it stands inside of an SQL expression."""
    if not isinstance(value, syntax.Quoted):
        return value.span.text
    text = value.body.strip()
    return f"({text})" if re.match(r"(?i)(select|with|values|table)\b", text) else text


def no_seconds(type_: str | None, value: str) -> str | None:
    """What to write instead of a value whose type PostgreSQL casts to no number; None for any other."""
    found = _NO_SECONDS.fullmatch(type_ or "")
    if found is None:
        return None
    if found["span"]:
        return f"write its seconds: `sleep($$ extract(epoch FROM {value}) $$)`; a constant is a duration, `sleep(1h)`"
    if found["moment"]:
        return f"write the seconds until then: `sleep($$ extract(epoch FROM {value} - now()) $$)`"
    return "write whole seconds, or 30s, 5m, 2h, 3d, 1w, 1h30m"


def not_a_statement(quoted: syntax.Quoted) -> Diagnostic:
    """The finding for a step whose text begins with no word that begins a statement."""
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
