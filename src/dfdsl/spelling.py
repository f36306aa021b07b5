"""Which known name was meant by one that nobody knows."""

from collections.abc import Iterable
from typing import NamedTuple

from dfdsl.diagnostics import Edit
from dfdsl.source import Span

_MOST_COMPARED = 100
_MOST_LISTED = 8
# How much alike two words are, from 0 to 1: to be offered, to be certain, and how far ahead of the next one then.
_NEAR, _CERTAIN, _AHEAD = 0.6, 0.75, 0.15


class Guess(NamedTuple):
    """word: the unknown one; hint: `; did you mean x?` behind a message, or nothing; name: the only one that can have
    been meant, if so."""

    word: str
    hint: str
    name: str | None

    def edits(self, place: Span) -> tuple[Edit, ...]:
        """What writes the name instead of the word, where that stands at the beginning of `place` as it is."""
        source, start, _ = place
        span = Span(source, start, start + len(self.word))
        if self.name is None or not self.name.isidentifier() or span.text.lower() != self.word.lower():
            return ()
        return (Edit(span, self.name),)


def listed(names: Iterable[str]) -> str:
    """`` `a`, `b` and 3 more ``, for messages."""
    known = list(names)
    shown = ", ".join(f"`{name}`" for name in known[:_MOST_LISTED])
    more = len(known) - _MOST_LISTED
    return f"{shown} and {more} more" if more > 0 else shown


NO_GUESS = Guess("", "", None)


def guess(word: str, known: Iterable[str], prefix: str = "") -> Guess:
    """What was meant. Only names of about the same length are compared, and not too many of them; `prefix` stands before
    the name in the hint.
    """
    from difflib import SequenceMatcher, get_close_matches

    likely = [c for c in dict.fromkeys(known) if c != word and abs(len(c) - len(word)) <= 4 + len(word) // 4]
    near = get_close_matches(word, likely[:_MOST_COMPARED], n=2, cutoff=_NEAR)
    if not near:
        return NO_GUESS
    alike = [SequenceMatcher(None, name, word).ratio() for name in near] + [0.0]
    certain = alike[0] >= _CERTAIN and alike[0] - alike[1] >= _AHEAD
    return Guess(word, f"; did you mean `{prefix}{near[0]}`?", near[0] if certain else None)
