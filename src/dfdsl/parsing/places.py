"""The place of a syntax error, and what may be done about it."""

import re
from typing import NamedTuple

from dfdsl.diagnostics import Diagnostic
from dfdsl.parsing.automaton import Automaton
from dfdsl.source import Source, Span

OPERATORS = {
    "CAPTURE": "|=>", "UNDO": "<->", "AND": "&", "OR": "|", "THEN": "~>", "IF_SO": "?>", "IF_NOT": "!>", "FOREVER": "@>",
}  # fmt: skip
BEGIN_STEP = frozenset(
    [
        "DOLLAR_QUOTED",
        "STRING",
        "REFERENCE",
        "CALLED",
        "IF",
        "WHILE",
        "LOOP",
        "PARALLEL",
        "RACE",
        "BREAK",
        "FAIL",
        "CALL",
        "START",
        "AWAIT",
        "RETRY",
        "TIMEOUT",
        "TRY",
        "EACH",
        "ATOMIC",
        "LPAR",
    ]
)
# A row as if a step could begin, to tell what a word out of place was meant to be.
STEP_ROW = dict.fromkeys((*BEGIN_STEP, "KEY", "LABEL"), 0)
BEGIN_VALUE = frozenset(
    [
        "DOLLAR_QUOTED",
        "STRING",
        "REFERENCE",
        "NUMBER",
        "DURATION",
        "CONSTANT",
        "LABEL",
        "KEY",
        "NAME",
        "DOUBLE_QUOTED",
    ]
)
DOLLAR_TAG = re.compile(r"\$(?:[^\W\d]\w*)?\$")


class Lexeme(NamedTuple):
    """kind: its terminal, "" where no lexeme begins."""

    kind: str
    start: int
    end: int


class Repair(NamedTuple):
    """kinds: to feed, the last one in the place of the token if `takes`, else before it; drop: leave the token out;
    stop: nothing that follows can be trusted; end: where the text goes on, if behind the token."""

    kinds: tuple[str, ...] = ()
    takes: bool = False
    drop: bool = False
    stop: bool = False
    end: int = 0

    @classmethod
    def skip(cls) -> "Repair":
        return cls()

    @classmethod
    def write(cls, kind: str, end: int = 0) -> "Repair":
        return cls((kind,), takes=True, end=end)

    @classmethod
    def insert(cls, kind: str) -> "Repair":
        return cls((kind,))


class Found(NamedTuple):
    """The place of an error: the token, what stood before it, what would fit, and the symbols up to here.

    head: the index of the word in front of the parentheses that end just here, or -1; opening: the innermost open
    bracket.
    """

    source: Source
    text: str
    token: Lexeme
    previous: Lexeme | None
    accepted: frozenset[str]
    symbols: list[str]
    places: list[Lexeme]
    head: int
    opening: Lexeme | None
    automaton: Automaton

    def span(self, start: int | None = None, end: int | None = None) -> Span:
        token = self.token
        return Span(self.source, token.start if start is None else start, token.end if end is None else end)

    @property
    def written(self) -> str:
        return self.text[self.token.start : self.token.end]

    @property
    def inside(self) -> str:
        return self.opening.kind if self.opening is not None else ""

    @property
    def step_wanted(self) -> bool:
        return "DOLLAR_QUOTED" in self.accepted and "CALLED" in self.accepted

    @property
    def operator_wanted(self) -> bool:
        return "THEN" in self.accepted


Explained = tuple[Diagnostic, Repair]


def is_unclosed_quote(text: str, token: Lexeme) -> bool:
    """Whether the lexer stopped at a quote that nothing closes."""
    return not token.kind and (text[token.start] in "'\"" or DOLLAR_TAG.match(text, token.start) is not None)
