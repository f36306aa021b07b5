"""As much of PostgreSQL's lexer as it takes to see what is quoted in emitted SQL."""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    (?P<line>--[^\n]*) | (?P<block>/\*.*?\*/) | (?P<escaped>\b[eE]'(?:[^'\\]|\\.|'')*') | (?P<string>'(?:[^']|'')*')
    | (?P<name>"(?:[^"]|"")*") | (?P<dollar>(?<![A-Za-z0-9_$])\$(?P<tag>[A-Za-z_][A-Za-z0-9_]*|)\$) | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)


class Token(NamedTuple):
    """kind: line, block, escaped, string, name, dollar or other; text: without a dollar quote's tags."""

    kind: str
    text: str


def tokens(sql: str) -> list[Token]:
    found = []
    position = 0
    while position < len(sql):
        match = _TOKEN.match(sql, position)
        assert match is not None
        position = match.end()
        kind = match.lastgroup if match["dollar"] is None else "dollar"
        text = match.group()
        if kind == "dollar":
            end = sql.index(text, position)
            text, position = sql[position:end], end + len(text)
        assert kind is not None
        found.append(Token(kind, text))
    return found


def unquoted(sql: str) -> str:
    """The text without quotes and comments."""
    return "".join(token.text for token in tokens(sql) if token.kind == "other")


def quoted(sql: str) -> list[str]:
    """The contents of the dollar quotes."""
    return [token.text for token in tokens(sql) if token.kind == "dollar"]
