"""An SQL text on its way to PostgreSQL's grammar and back: references covered, places mapped."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from dfdsl.sql import tokens
from dfdsl.sql.template import Problem, Reference, Spot

_NO_BREAK = re.compile(r"[^\n\r]")
_WORD_OR_SIGN = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|[\w$.]+|\S|\Z")


class SqlText:
    """One text. body: as the author wrote it; covered: what PostgreSQL's grammar reads, `head` and the covered body.

    quoting: there are references in quotes. A place in `body` and the same place in `covered` differ by the length of `head` only.
    """

    __slots__ = ("_ascii", "_place", "body", "covered", "head", "quoting", "spots")

    def __init__(
        self,
        body: str,
        spots: Sequence[Spot],
        head: str,
        place: Callable[[int], int],
        quoting: bool = False,
    ) -> None:
        self.body = body
        self.head = head
        self.quoting = quoting
        self.spots = {spot.start: spot for spot in spots}
        self._place = place
        covered = _covered(body, spots) if spots else body
        self.covered = head + (_without_comments(covered) if "--" in body or "/*" in body else covered)
        self._ascii = self.covered.isascii()

    def at(self, location: int) -> int:
        """The place in the body of a location in the tree, which counts bytes of UTF-8."""
        if not self._ascii:
            location = len(self.covered.encode("utf-8", "replace")[:location].decode("utf-8", "ignore"))
        return max(location - len(self.head), 0)

    def place(self, start: int) -> int:
        """The place in the source file of one in the body."""
        return self._place(start)

    def spot(self, location: int) -> Spot | None:
        """The reference or variable that stands at a location in the tree."""
        return self.spots.get(self.at(location))

    def called(self, location: int) -> str | None:
        """The last name of what stands there: `total` for `$order.total`, `order` for `$order`.

        None for what is certainly the author's own text, '' for what may have a reference in its quotes.
        """
        spot = self.spot(location)
        if spot is None:
            return "" if self.quoting else None
        return (spot.of.column or spot.of.name) if isinstance(spot.of, Reference) else spot.of.name

    def word_at(self, start: int) -> tuple[int, int]:
        """The token of the body that begins here, references whole."""
        spot = self.spots.get(start)
        if spot is not None:
            return spot.start, spot.end
        found = _WORD_OR_SIGN.match(self.body, start)
        return start, found.end() if found is not None else start

    def tokens(self) -> list[tokens.Token]:
        """The tokens of the body without its comments."""
        found = tokens.tokenize(self.body, 0, len(self.body))
        return [token for token in found if token.kind not in tokens.COMMENTS]

    def last_word(self) -> tuple[int, int]:
        """The last token, where a text ends too early."""
        significant = [token for token in self.tokens() if token.kind != tokens.SEMICOLON]
        return (significant[-1].start, significant[-1].end) if significant else (0, len(self.body))

    def problem(self, code: str, start: int, end: int, **values: Any) -> Problem:
        """A finding at a place in the body."""
        begin = self._place(start)
        return Problem(code=code, start=begin, end=self._place(end), values=tuple(values.items()))

    def problem_at_start(self, code: str, **values: Any) -> Problem:
        """A finding at the first token."""
        first = next((t for t in self.tokens() if t.kind != tokens.SEMICOLON), None)
        start, end = (first.start, first.end) if first is not None else (0, len(self.body))
        return self.problem(code, start, end, **values)

    def problem_at(self, code: str, location: int, **values: Any) -> Problem:
        """A finding at the token that a location in the tree names; at the first one where it names none."""
        if location < 0:
            return self.problem_at_start(code, **values)
        return self.problem(code, *self.word_at(self.at(location)), **values)


def _covered(body: str, spots: Sequence[Spot]) -> str:
    pieces: list[str] = []
    at = 0
    for spot in spots:
        pieces.append(body[at : spot.start])
        # A value is what a bind parameter is to the grammar, a row set what a function in FROM is.
        rows = isinstance(spot.of, Reference) and spot.of.rows
        pieces.append(("d()" if rows else "$1").ljust(spot.end - spot.start))
        at = spot.end
    pieces.append(body[at:])
    return "".join(pieces)


def _without_comments(body: str) -> str:
    """Comments as blanks. The library takes them for tokens, so that a string cannot go on behind one, as PostgreSQL lets it."""
    pieces: list[str] = []
    at = 0
    for token in tokens.tokenize(body, 0, len(body)):
        if token.kind in tokens.COMMENTS:
            blanks = [(token.start, token.end)]
        elif token.kind in tokens.STRINGS:
            # What stands between the pieces of a continued constant is blanks and comments.
            segments = tokens.segments(body, token)
            blanks = [(end + 1, start - 1) for (_, end), (start, _) in pairwise(segments)]
        else:
            continue
        for start, end in blanks:
            pieces += [body[at:start], _NO_BREAK.sub(" ", body[start:end])]
            at = end
    return "".join((*pieces, body[at:]))
