"""Several syntax errors a file: goes through a text that the automaton refused, repairs or skips, and goes on.

It runs the same tables from the beginning, without values, so whatever it puts in can reach nobody. After an error it
does the least that lets the text go on: write the token as it was meant, put in an operator or a comma, drop a stray
character; else it skips to the next place where the form around it may continue. What follows from an error already
reported is not reported again.
"""

import re

from dfdsl.diagnostics import Diagnostic, Note, catalogue
from dfdsl.parsing import syntax_errors
from dfdsl.parsing.automaton import END, MAX_NESTING, Automaton
from dfdsl.parsing.places import STEP_ROW, Found, Lexeme, Repair, is_unclosed_quote
from dfdsl.source import Source, Span, line_begin

# A text with more errors than that is something else than a .df file; counting on is wasted time.
COUNTED = 1000

_OPENED_BY = {"RBRACE": "LBRACE", "RPAR": "LPAR"}
_CLOSED_BY = {"LBRACE": "RBRACE", "LPAR": "RPAR"}
_FILE_WORDS = frozenset(("import", "vars", "workflow", "start"))
_GOES_ON = re.compile(r"\s*(?:~>|\|=>|<->|[?!]>|[&|,])")
# What may stand for the contents of a bracket that were skipped.
_FILLINGS: tuple[tuple[str, ...], ...] = (
    (),
    ("DOLLAR_QUOTED",),
    ("NAME", "TYPE"),
    ("LABEL", "ARROW", "DOLLAR_QUOTED"),
)


class Machine:
    """The automaton's stack with symbols and places in the place of values."""

    __slots__ = ("automaton", "places", "states", "symbols")

    def __init__(
        self, automaton: Automaton, states: list[int], symbols: list[str], places: list[Lexeme]
    ) -> None:
        self.automaton = automaton
        self.states = states
        self.symbols = symbols
        self.places = places

    def feed(self, token: Lexeme) -> bool:
        """Take the token if it fits; else nothing changes."""
        if not self.fits(token.kind):
            return False
        rows, rules = self.automaton.rows, self.automaton.tables.rules
        while True:
            action = rows[self.states[-1]][token.kind]
            if action >= 0:
                self.push(action, token.kind, token)
                return True
            rule = rules[~action]
            place = token
            if rule.size:
                place = self.places[-rule.size]
                self.pop(rule.size)
            self.push(rows[self.states[-1]][rule.origin], rule.origin, place)
            if token.kind == END and self.states[-1] == self.automaton.tables.end:
                return True

    def push(self, state: int, symbol: str, place: Lexeme) -> None:
        self.states.append(state)
        self.symbols.append(symbol)
        self.places.append(place)

    def pop(self, count: int) -> None:
        del self.states[-count:], self.symbols[-count:], self.places[-count:]

    def fits(self, kind: str) -> bool:
        """Whether the token would be shifted, after whatever reductions. Exact, unlike a look at the row."""
        rows, rules = self.automaton.rows, self.automaton.tables.rules
        depth = len(self.states)
        above: list[int] = []
        while True:
            state = above[-1] if above else self.states[depth - 1]
            action = rows[state].get(kind)
            if action is None:
                return False
            if action >= 0:
                return True
            rule = rules[~action]
            taken = min(rule.size, len(above))
            if taken:
                del above[-taken:]
            depth -= rule.size - taken
            state = rows[above[-1] if above else self.states[depth - 1]][rule.origin]
            above.append(state)
            if kind == END and state == self.automaton.tables.end:
                return True

    def accepted(self) -> frozenset[str]:
        return frozenset(
            k for k in self.automaton.rows[self.states[-1]] if k[0].isupper() or k == END if self.fits(k)
        )

    def opened(self, bracket: str | None = None) -> int:
        """The index of the innermost open bracket (of this kind), -1 if none is open."""
        closed = 0
        for index in range(len(self.symbols) - 1, -1, -1):
            symbol = self.symbols[index]
            if symbol in _OPENED_BY:
                closed += 1
            elif symbol in _CLOSED_BY:
                if closed:
                    closed -= 1
                elif bracket in (None, symbol):
                    return index
        return -1

    def head(self) -> int:
        """The index of the word in front of the parentheses that end just here, -1 if none end here."""
        if self.symbols[-1:] != ["RPAR"]:
            return -1
        for index in range(len(self.symbols) - 2, 0, -1):
            if self.symbols[index] == "LPAR":
                return index - 1
        return -1

    def cut(self, index: int) -> None:
        """Forget what stands behind the symbol at `index`."""
        if len(self.symbols) > index + 1:
            self.pop(len(self.symbols) - index - 1)


class Recovery:
    """One walk over one text."""

    def __init__(self, automaton: Automaton, source: Source, text: str) -> None:
        self.automaton = automaton
        self.source = source
        self.text = text
        self.machine = Machine(automaton, [automaton.tables.start], [], [])
        self.errors: list[Diagnostic] = []
        self.at = 0
        self.previous: Lexeme | None = None
        self.last_error = -1
        # The first `{` whose `}` stands further left than its line: probably that one was left out.
        self.suspect: Lexeme | None = None

    def run(self) -> list[Diagnostic]:
        while len(self.errors) < COUNTED:
            token = self._token()
            if token.kind == "RBRACE" and self.suspect is None:
                self._suspect(token)
            if token.kind and self.machine.feed(token):
                if token.kind == END:
                    break
                if self.text[token.start] in "({" and self._too_deep(token):
                    break
                self._advance(token)
            elif not self._handle(token):
                break
        return self.errors

    def _token(self) -> Lexeme:
        kind, start, end = self.automaton.token(self.machine.states[-1], self.text, self.at)
        token = Lexeme(kind or "", start, end)
        if token.kind == "NAME" and not self.machine.fits("NAME"):
            # A word out of place is still what it would be at the beginning of a step.
            kind, end = self.automaton.word(STEP_ROW, self.text, start, end)
            return Lexeme(kind, start, end)
        return token

    def _suspect(self, token: Lexeme) -> None:
        innermost = self.machine.opened()
        if innermost < 0 or self.machine.symbols[innermost] != "LBRACE":
            return
        opening = self.machine.places[innermost]
        if self._indentation(token.start) < self._indentation(opening.start):
            self.suspect = opening

    def _indentation(self, at: int) -> int:
        line = self.text[line_begin(self.text, at) :]
        return len(line) - len(line.lstrip(" \t"))

    def _advance(self, token: Lexeme) -> None:
        self.at = token.end
        self.previous = token

    def _too_deep(self, token: Lexeme) -> bool:
        if len(self.machine.states) <= MAX_NESTING:
            return False
        if sum(symbol in _CLOSED_BY for symbol in self.machine.symbols) <= MAX_NESTING:
            return False
        span = Span(self.source, token.start, token.end)
        self.errors.append(catalogue.NESTED_TOO_DEEP.at(span, limit=MAX_NESTING))
        return True

    def _handle(self, token: Lexeme) -> bool:
        """Report the error at this token and get past it; False at a point from which nothing can be told."""
        innermost = self.machine.opened()
        if token.kind == END and innermost >= 0:
            self._unclosed(innermost, Span(self.source, token.start, token.end), "the file ends here")
            return False
        here = Span(self.source, token.start, token.end)
        # `start` is a step as well; at the beginning of a line, where no step may begin, it is the file's.
        item = self._begins_item(token) and (here.text != "start" or not self.machine.fits("START"))
        if innermost >= 0 and item:
            self._unclosed(innermost, here, "this stands outside of all brackets")
            return self._next_item(token)
        if token.kind in _OPENED_BY and not self._closes(token):
            return True
        found = Found(
            source=self.source,
            text=self.text,
            token=token,
            previous=self.previous,
            accepted=self.machine.accepted(),
            symbols=self.machine.symbols,
            places=self.machine.places,
            head=self.machine.head(),
            opening=self.machine.places[innermost] if innermost >= 0 else None,
            automaton=self.automaton,
        )
        diagnostic, repair = syntax_errors.explain(found)
        # An error in the same place again follows from the repair, not from the text.
        if token.start != self.last_error:
            self.errors.append(diagnostic)
        else:
            repair = Repair.skip()
        self.last_error = token.start
        return self._repair(token, repair)

    def _closes(self, token: Lexeme) -> bool:
        """Whether the closing bracket belongs to the innermost open one; else that is reported and settled."""
        machine = self.machine
        wanted = _OPENED_BY[token.kind]
        innermost = machine.opened()
        if innermost >= 0 and machine.symbols[innermost] == wanted:
            return True
        index = machine.opened(wanted)
        surplus = index < 0 and self.previous is not None and self.previous.kind == token.kind
        span = Span(self.source, token.start, token.end)
        if innermost < 0 or surplus:
            brackets = {"RBRACE": ("}", "{"), "RPAR": (")", "(")}[token.kind]
            self.errors.append(catalogue.UNOPENED_BRACKET.at(span, close=brackets[0], open=brackets[1]))
            self._advance(token)
            return False
        self._unclosed(innermost, span, f"found `{span.text}` here")
        if index < 0 or _GOES_ON.match(self.text, token.end):
            # `sleep(3d } ~> …`: the other bracket was meant.
            self._leave(innermost, token._replace(kind=_CLOSED_BY[machine.symbols[innermost]]))
        else:
            self._leave(index, token)
        return False

    def _unclosed(self, index: int, place: Span, label: str) -> None:
        opening = self.machine.places[index]
        if opening.kind == "LBRACE" and self.suspect is not None:
            opening = self.suspect
        brackets = {"LBRACE": ("{", "}"), "LPAR": ("(", ")")}[opening.kind]
        self.errors.append(
            catalogue.UNCLOSED_BRACKET.at(
                Span(self.source, opening.start, opening.end),
                open=brackets[0],
                close=brackets[1],
                notes=(Note(span=place, label=label),),
            )
        )

    def _leave(self, index: int, token: Lexeme) -> bool:
        """Close the bracket at `index` with this token, whatever is inside."""
        self.machine.cut(index)
        for filling in _FILLINGS:
            if self._feed_all(filling, token):
                self._advance(token)
                return True
        return False

    def _feed_all(self, kinds: tuple[str, ...], token: Lexeme) -> bool:
        """Feed tokens of these kinds and then this one; all of them, or none."""
        machine = self.machine
        kept = machine.states[:], machine.symbols[:], machine.places[:]
        for kind in (*kinds, token.kind):
            if not machine.feed(token._replace(kind=kind)):
                machine.states, machine.symbols, machine.places = kept
                return False
        return True

    def _repair(self, token: Lexeme, repair: Repair) -> bool:
        if repair.stop:
            return False
        if repair.kinds and self._feed_all(repair.kinds[:-1], token._replace(kind=repair.kinds[-1])):
            self._advance(
                token._replace(
                    kind=repair.kinds[-1], end=max(repair.end, token.end if repair.takes else token.start)
                )
            )
            return True
        if repair.drop:
            self.at = max(repair.end, token.end)
            return True
        self.at = token.start
        return self._skip()

    def _skip(self) -> bool:
        """Go on at the next `~>`, `,`, closing bracket or file keyword that fits what is open."""
        depth = 0
        while True:
            token = self._plain_token()
            if token.kind == END or is_unclosed_quote(self.text, token):
                return False
            character = self.text[token.start]
            if self._begins_item(token):
                return self._next_item(token)
            if character in "({":
                depth += 1
            elif character in ")}" and depth:
                depth -= 1
            elif not depth and token.kind in ("THEN", "COMMA", "RBRACE", "RPAR") and self._resume(token):
                return True
            self.at = token.end

    def _plain_token(self) -> Lexeme:
        m = self.automaton.match(self.text, self.at)
        if m is None:
            kind, start, end = self.automaton.token(self.machine.states[-1], self.text, self.at)
            return Lexeme(kind or "", start, end)
        kind = str(m.lastgroup)
        return Lexeme(END if kind == "END" else kind, *m.span(kind))

    def _begins_item(self, token: Lexeme) -> bool:
        start = token.start
        return (
            start >= self.last_error
            and self.text[start : token.end] in _FILE_WORDS
            and (start == 0 or self.text[start - 1] in "\n\r")
        )

    def _next_item(self, token: Lexeme) -> bool:
        """A word of the file's own level at the beginning of a line: all that is open ends before it."""
        while self.machine.symbols and self.machine.symbols[-1] != "items":
            self.machine.pop(1)
        self.at = token.start
        self.previous = None
        self.suspect = None
        return bool(self.machine.symbols)

    def _resume(self, token: Lexeme) -> bool:
        index = self.machine.opened(_OPENED_BY.get(token.kind))
        if index < 0:
            if token.kind != "THEN":
                return False
            while self.machine.symbols and self.machine.symbols[-1] != "items":
                self.machine.pop(1)
            return self._fill(token)
        if token.kind in _OPENED_BY:
            return self._leave(index, token)
        self.machine.cut(index)
        return self._fill(token)

    def _fill(self, token: Lexeme) -> bool:
        for filling in _FILLINGS[1:]:
            if self._feed_all(filling, token):
                self._advance(token)
                return True
        return False
