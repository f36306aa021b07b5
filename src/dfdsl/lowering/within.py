"""A statement put into a WITH of another one, so that its rows can be looked at in the same step."""

from dfdsl.graph import Part, Sql
from dfdsl.sql import tokens

_QUERIES = frozenset({"SELECT", "VALUES", "TABLE"})
_CHANGES = frozenset({"INSERT", "UPDATE", "DELETE", "MERGE"})


def within(step: Sql, head: str, behind: str) -> tuple[Part, ...] | None:
    """`WITH head AS (step) behind`; None where no WITH can hold the statement. head: the name of its rows, as it is written."""
    end = f"\n) {behind}"
    if step.verb in _QUERIES or (step.verb in _CHANGES and _returns(step.parts)):
        line = "\n" if _first_line(step.parts) > _LONG else ""
        return (f"WITH {head} AS ({line}", *step.parts, end)
    if step.verb == "WITH":
        # Data-modifying parts of a WITH must stay at the top level, so the statement behind it becomes one more of them.
        place = _behind_with(step.parts)
        if place is None:
            return None
        index, at = place
        part = step.parts[index]
        assert isinstance(part, str)
        before, rest = part[:at].rstrip(tokens.BLANKS), part[at:]
        return (*step.parts[:index], f"{before}, {head} AS (", rest, *step.parts[index + 1 :], end)
    return None


# Letters that a line of the author's may have behind our own words.
_LONG = 100
# Letters that stand for a value.
_VALUE = 40


def _first_line(parts: tuple[Part, ...]) -> int:
    """About how long the first line will be."""
    length = 0
    for part in parts:
        if not isinstance(part, str):
            length += _VALUE
        elif "\n" in part:
            return length + part.index("\n")
        else:
            length += len(part)
    return length


def _words(parts: tuple[Part, ...]) -> "list[tuple[int, tokens.Token, str]]":
    """The significant tokens of plain SQL in parts: (which part, the token, as written in lower case)."""
    found = []
    for index, part in enumerate(parts):
        if isinstance(part, str):
            found += [
                (index, token, part[token.start : token.end].lower())
                for token in tokens.tokenize(part, 0, len(part))
                if token.kind not in tokens.COMMENTS
            ]
    return found


def _returns(parts: tuple[Part, ...]) -> bool:
    return any(word == "returning" for _, token, word in _words(parts) if token.kind == tokens.WORD)


def _behind_with(parts: tuple[Part, ...]) -> tuple[int, int] | None:
    """Where the statement behind `WITH a AS (…), …` begins: which part, and the offset in it."""
    depth = 0
    before = ""
    for index, token, word in _words(parts):
        if not depth and before not in ("", "with", "recursive", ",", "as", "by", "set", "using"):
            begins = token.kind == tokens.WORD and word.upper() in _QUERIES | _CHANGES
            if begins or (word == "(" and before == ")"):
                return index, token.start
        depth += (word == "(") - (word == ")")
        before = word
    return None
