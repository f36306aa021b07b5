"""Runs the grammar's tables over a text: a contextual lexer and an LALR(1) automaton in one loop.

Tokens are bare `(start, end)` pairs and every reduction calls one method of the tree builder, so that a step costs
few Python calls. Nothing here recurses: nesting costs list entries only.

One expression finds every lexeme; what a word is (a keyword, a called name, a branch's key, an option's label, a plain
name) the automaton's state decides, in the order of the grammar's priorities. A test holds it against Lark's own lexer.
"""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from dfdsl.grammar_cache import Tables

Token = tuple[int, int]

MAX_NESTING = 256
END = "$END"
BLANK = r"[ \t\n\r\f\v]*"

_KEYWORD = re.compile(r"([a-z]+)\(\?!\[A-Za-z0-9_\]\)")
_AFTER_WORD = re.compile(r"[ \t\n\r\f\v]*(?:(\()|(=>|:=)|(:)(?!:))")
_DOTTED = re.compile(r"[ \t\n\r\f\v]*\.[ \t\n\r\f\v]*[A-Za-z_][A-Za-z0-9_]*(?=[ \t\n\r\f\v]*\()")
_CONSTANTS = frozenset(("true", "false", "null"))
_NEED_PARENTHESIS = {"retry": "RETRY", "timeout": "TIMEOUT", "with": "WITH"}
_SPECIAL_WORDS = frozenset(("CALLED", "KEY", "LABEL", "CONSTANT", "DEFAULT", "TYPE", "WHITE_SPACE", "NAME"))


class Stop(NamedTuple):
    """Where the automaton could not go on.

    kind: the token's terminal, or None where no lexeme begins; too_deep: the token opens one bracket too many.
    """

    states: list[int]
    values: list[Any]
    kind: str | None
    start: int
    end: int
    too_deep: bool = False


class Automaton:
    """The tables with their compiled expressions; one for the life of the process."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.rows = tables.rows
        patterns = dict(tables.terminals)
        self.keywords = {
            m[1]: name for name, pattern in tables.terminals if (m := _KEYWORD.fullmatch(pattern)) is not None
        }
        worded = _SPECIAL_WORDS.union(self.keywords.values(), _NEED_PARENTHESIS.values())
        # Words first: they are the most frequent, and no other lexeme begins like one.
        others = [f"(?P<{name}>{pattern})" for name, pattern in tables.terminals if name not in worded]
        self.match = re.compile(
            f"{BLANK}(?:(?P<NAME>{patterns['NAME']})|{'|'.join(others)}|(?P<END>\\Z))"
        ).match
        self._type_pattern = patterns["TYPE"]
        self._type: Callable[[str, int], re.Match[str] | None] | None = None
        self.type_states = frozenset(n for n, row in enumerate(self.rows) if "TYPE" in row)
        terminals = frozenset(worded) - {"NAME", "TYPE"}
        self.name_states = frozenset(
            n for n, row in enumerate(self.rows) if "NAME" in row and terminals.isdisjoint(row)
        )

    def type_match(self, text: str, at: int) -> re.Match[str] | None:
        if self._type is None:
            self._type = re.compile(f"{BLANK}(?P<TYPE>{self._type_pattern})").match
        return self._type(text, at)

    def word(self, row: dict[str, int], text: str, start: int, end: int) -> tuple[str, int]:
        """What the word at [start, end) is in a state with this row, and where the token ends."""
        word = text[start:end]
        after = _AFTER_WORD.match(text, end)
        if after is not None:
            if after[1]:
                needs = _NEED_PARENTHESIS.get(word)
                if needs is not None and needs in row:
                    return needs, end
                if "CALLED" in row:
                    return "CALLED", end
            elif after[2]:
                if "LABEL" in row:
                    return "LABEL", end
            elif "KEY" in row:
                return "KEY", end
        if "CALLED" in row and len(word) == 2 and word.lower() == "df":
            dotted = _DOTTED.match(text, end)
            if dotted is not None:
                return "CALLED", dotted.end()
        keyword = self.keywords.get(word)
        if keyword is not None and keyword in row:
            return keyword, end
        lower = word.lower()
        if lower in _CONSTANTS and "CONSTANT" in row:
            return "CONSTANT", end
        if lower == "default" and "DEFAULT" in row:
            return "DEFAULT", end
        return "NAME", end

    def token(self, state: int, text: str, at: int) -> tuple[str | None, int, int]:
        """The token at or behind `at` as `run` sees it, for the recovery: its kind (None: no lexeme), start and end."""
        m = self.type_match(text, at) if state in self.type_states else None
        m = m or self.match(text, at)
        if m is None:
            blank = re.compile(BLANK).match(text, at)
            start = blank.end() if blank else at
            return None, start, start + 1
        kind = str(m.lastgroup)
        start, end = m.span(kind)
        if kind == "NAME":
            kind, end = self.word(self.rows[state], text, start, end)
        return (END if kind == "END" else kind), start, end

    def run(self, text: str, builder: object) -> Any:
        """The value of the whole text, or a `Stop`."""
        rows = self.rows
        match = self.match
        type_states = self.type_states
        name_states = self.name_states
        end_state = self.tables.end
        rules: list[tuple[str, int, Any]] = [
            (rule.origin, rule.size, getattr(builder, rule.action) if rule.action else None)
            for rule in self.tables.rules
        ]
        states = [self.tables.start]
        values: list[Any] = []
        state = states[0]
        at = 0
        while True:
            m = None
            if state in type_states:
                m = self.type_match(text, at)
            if m is None:
                m = match(text, at)
                if m is None:
                    return Stop(states, values, *self.token(state, text, at))
            kind = m.lastgroup or ""
            start, at = m.span(kind)
            if kind == "NAME":
                if state not in name_states:
                    kind, at = self.word(rows[state], text, start, at)
            elif kind == "END":
                kind = END
            while True:
                action = rows[state].get(kind)
                if action is None:
                    return Stop(states, values, kind, start, at)
                if action >= 0:
                    state = action
                    states.append(state)
                    values.append((start, at))
                    if (
                        len(states) > MAX_NESTING
                        and text[start] in "({"
                        and nesting(values, text) > MAX_NESTING
                    ):
                        return Stop(states, values, kind, start, at, True)
                    break
                origin, size, make = rules[~action]
                if size == 1:
                    if make is not None:
                        values[-1] = make(values[-1])
                    state = rows[states[-2]][origin]
                    states[-1] = state
                else:
                    if size:
                        value = make(*values[-size:])
                        del states[-size:]
                        del values[-size:]
                    else:
                        value = make()
                    state = rows[states[-1]][origin]
                    states.append(state)
                    values.append(value)
                if kind == END and state == end_state:
                    return values[-1]


def nesting(values: list[Any], text: str) -> int:
    """How many brackets are open."""
    return sum(
        1
        for value in values
        if type(value) is tuple and len(value) == 2 and type(value[0]) is int and text[value[0]] in "({"
    )
