"""Nodes for words, quotes, numbers, durations, references and casts."""

import re

from dfdsl import syntax
from dfdsl.diagnostics import Code, Diagnostic, Edit, catalogue
from dfdsl.parsing.automaton import Token
from dfdsl.parsing.words import short
from dfdsl.source import Source, Span
from dfdsl.sql.type_names import is_known

_BLANKS = re.compile(r"\s+")
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_DURATION = re.compile(r"(?:[0-9]+[smhdw])+")
_PART = re.compile(r"([0-9]+)([smhdw])")
# Longer than any time that there will be, and short enough for Python to read it.
LONGEST_DURATION = 18


_FRACTION = re.compile(r"[0-9](?:ms|us|ns)")
# Units as others write them; what is a month and what a minute, `M` does not say.
_WRITTEN_OUT = {
    "s": ("sec", "secs", "second", "seconds"), "m": ("min", "mins", "minute", "minutes"),
    "h": ("hr", "hrs", "hour", "hours"), "d": ("day", "days"), "w": ("wk", "week", "weeks"),
}  # fmt: skip
_UNIT_OF = {word: unit for unit, words in _WRITTEN_OUT.items() for word in (*words, unit)}


def unit_of(written: str) -> str | None:
    """The unit that a word is: `h` for `hours`; None for a word that is none, or not clearly one."""
    return _UNIT_OF.get(written.lower()) if written != "M" else None


def in_units(seconds: int) -> str:
    """`1h30m` for 5400."""
    text = ""
    for unit in reversed(UNITS):
        count, seconds = divmod(seconds, UNITS[unit])
        text += f"{count}{unit}" if count else ""
    return text or "0s"


def _duration_meant(text: str) -> str | None:
    """`2h30m` for `2hours30min`, `2s` for `2000ms`; None where it is not clear."""
    if len(text) > LONGEST_DURATION:
        return None
    whole = re.fullmatch(r"([0-9]+)000ms", text)
    if whole is not None:
        return f"{whole[1]}s"
    parts = re.findall(r"([0-9]+)([A-Za-z]+)", text)
    if "".join(count + unit for count, unit in parts) != text:
        return None
    units = [unit_of(unit) for _, unit in parts]
    if not all(units):
        return None
    return "".join(f"{count}{unit}" for (count, _), unit in zip(parts, units, strict=True))


_ESCAPE = re.compile(
    r"\\(?:x(?P<hex>[0-9A-Fa-f]{1,2})|u(?P<u>[0-9A-Fa-f]{4})|U(?P<U>[0-9A-Fa-f]{8})|(?P<octal>[0-7]{1,3})|(?P<one>[\s\S]))|''"
)
_SHORT = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def unescaped(body: str) -> str:
    """What stands between the quotes of `E'…'`, its escapes undone as PostgreSQL does."""

    def character(found: re.Match[str]) -> str:
        if found[0] == "''":
            return "'"
        if found["one"] is not None:
            return _SHORT.get(found["one"], found["one"])
        number = (
            int(found["octal"], 8) if found["octal"] else int(found["hex"] or found["u"] or found["U"], 16)
        )
        return chr(number) if number <= 0x10FFFF else "\ufffd"

    return _ESCAPE.sub(character, body)


class Literals:
    """problems: what was refused; types: those that PostgreSQL itself does not have."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.problems: list[Diagnostic] = []
        self.types: list[syntax.TypeName] = []

    def span(self, start: int, end: int) -> Span:
        return Span(self.source, start, end)

    def refuse(self, code: Code, span: Span, **values: object) -> None:
        self.problems.append(code.at(span, notes=(), **values))

    def name(self, token: Token) -> syntax.Word:
        start, end = token
        return syntax.Word(span=Span(self.source, start, end), text=self.text[start:end])

    def dollar_quoted(self, token: Token) -> syntax.Quoted:
        start, end = token
        mark = self.text.index("$", start + 1) + 1 - start
        return syntax.Quoted(
            span=Span(self.source, start, end),
            body=self.text[start + mark : end - mark],
            body_start=start + mark,
            dollar=True,
        )

    def string(self, token: Token) -> syntax.Quoted:
        start, end = token
        if self.text[start] != "'":
            start += 1
            body = unescaped(self.text[start + 1 : end - 1])
            return syntax.Quoted(
                span=Span(self.source, *token), body=body, body_start=start + 1, dollar=False
            )
        body = self.text[start + 1 : end - 1]
        if "'" in body:
            body = body.replace("''", "'")
        return syntax.Quoted(
            span=Span(self.source, start, end), body=body, body_start=start + 1, dollar=False
        )

    def sql_step(self, token: Token) -> syntax.SqlStep:
        sql = self.dollar_quoted(token)
        return syntax.SqlStep(span=sql.span, sql=sql)

    def text_step(self, token: Token) -> syntax.SqlStep:
        sql = self.string(token)
        return syntax.SqlStep(span=sql.span, sql=sql)

    def reference(self, token: Token) -> syntax.Ref:
        start, end = token
        text = self.text[start + 1 : end]
        nullable = text.endswith("?")
        name, _, column = text.removesuffix("?").partition(".")
        rows = column == "*"
        if column.startswith('"'):
            column = column[1:-1].replace('""', '"')
        return syntax.Ref(
            span=self.span(start, end),
            name=name,
            column=None if rows or not column else column,
            nullable=nullable,
            rows=rows,
        )

    def cast_dollar_quoted(self, value: Token, mark: Token, type_: Token) -> syntax.Cast:
        return self.cast(self.dollar_quoted(value), mark, type_)

    def cast_string(self, value: Token, mark: Token, type_: Token) -> syntax.Cast:
        return self.cast(self.string(value), mark, type_)

    def cast(self, value: syntax.Value, _mark: Token, type_: Token) -> syntax.Cast:
        return syntax.Cast(span=self.span(value.span.start, type_[1]), value=value, type=self.type_of(type_))

    def number(self, token: Token) -> syntax.Number:
        return syntax.Number(span=self.span(*token), text=self.text[token[0] : token[1]])

    def constant(self, token: Token) -> syntax.Constant:
        return syntax.Constant(span=self.span(*token), text=self.text[token[0] : token[1]].lower())

    def duration(self, token: Token) -> syntax.Duration:
        span = self.span(*token)
        text = span.text
        if len(text) <= LONGEST_DURATION and _DURATION.fullmatch(text):
            seconds = sum(int(count) * UNITS[unit] for count, unit in _PART.findall(text))
            return syntax.Duration(span=span, seconds=seconds)
        code = catalogue.FRACTION_OF_SECOND if _FRACTION.search(text) else catalogue.BAD_DURATION
        meant = _duration_meant(text)
        edits = () if meant is None else (Edit(span, meant),)
        self.problems.append(code.at(span, text=short(text)).with_fix(*edits))
        return syntax.Duration(span=span, seconds=1)

    def type_of(self, token: Token, behind: Token | None = None) -> str:
        """A type as it is written. behind: the name in front of it, which may be the type where both were exchanged."""
        written = _BLANKS.sub(" ", self.text[token[0] : token[1]])
        if not is_known(written):
            name = self.name(behind) if behind is not None else None
            self.types.append(syntax.TypeName(span=self.span(*token), text=written, behind=name))
        return written

    def double_quoted(self, token: Token) -> str:
        return self.text[token[0] + 1 : token[1] - 1].replace('""', '"')
