"""Columns that PostgreSQL would call after a value's SQL: where ` AS name` has to stand so that they are called as their author
sees them."""

from collections.abc import Mapping

from dfdsl.analysis.text import SqlText
from dfdsl.sql import tokens

# What can stand behind the last column, outside of brackets.
_BEHIND = frozenset(
    {
        "except",
        "fetch",
        "for",
        "from",
        "group",
        "having",
        "intersect",
        "into",
        "limit",
        "offset",
        "order",
        "union",
        "where",
        "window",
    }
)
# `IS DISTINCT FROM`, `WITHIN GROUP (…)`
_NOT_BEHIND = {"from": "distinct", "group": "within"}


def places(text: SqlText, figured: Mapping[int, str]) -> tuple[tuple[int, str], ...]:
    """Where in the body the name of each column belongs, in order. figured: names by the columns' places in the tree."""
    if not figured:
        return ()
    found = text.tokens()
    starts = {token.start: index for index, token in enumerate(found)}
    named = sorted((text.at(location), name) for location, name in figured.items())
    return tuple((_end(text.body, found, starts[at]), name) for at, name in named if at in starts)


def _end(body: str, found: list[tokens.Token], index: int) -> int:
    """Where the column ends that begins with this token."""
    depth = 0
    end = found[index].start
    before = ""
    for token in found[index:]:
        word = body[token.start : token.end].lower()
        if not depth:
            behind = (
                token.kind == tokens.WORD and word in _BEHIND and before not in (_NOT_BEHIND.get(word), ".")
            )
            if behind or word in (",", ")", ";"):
                break
        depth += (word in ("(", "[")) - (word in (")", "]"))
        end, before = token.end, word
    return end
