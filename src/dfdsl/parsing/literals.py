"""Nodes for words, quotes, numbers, durations, references and casts."""

import re

from dfdsl import syntax
from dfdsl.diagnostics import Code, Diagnostic, catalogue
from dfdsl.parsing.automaton import Token
from dfdsl.parsing.words import short
from dfdsl.source import Source, Span

_BLANKS = re.compile(r"\s+")
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_DURATION = re.compile(r"(?:[0-9]+[smhdw])+")
_PART = re.compile(r"([0-9]+)([smhdw])")
# Longer than any time that there will be, and short enough for Python to read it.
LONGEST_DURATION = 18


class Literals:
    """problems: what was refused."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.problems: list[Diagnostic] = []

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
            seconds = sum(int(count) * _UNITS[unit] for count, unit in _PART.findall(text))
            return syntax.Duration(span=span, seconds=seconds)
        code = catalogue.FRACTION_OF_SECOND if text.endswith(("ms", "us", "ns")) else catalogue.BAD_DURATION
        self.refuse(code, span, text=short(text))
        return syntax.Duration(span=span, seconds=1)

    def type_of(self, token: Token) -> str:
        return _BLANKS.sub(" ", self.text[token[0] : token[1]])

    def double_quoted(self, token: Token) -> str:
        return self.text[token[0] + 1 : token[1] - 1].replace('""', '"')
