"""Parentheses that an expression needs where it stands: a value that we write is put into an author's SQL, whatever is around it.

A cast binds closer than every operator, so most places need none around it. What is not known to be such a place keeps them.
"""

import re
from collections.abc import Sequence

_OPERATOR = r"[-+*/<>=~!@#%^&|?]"
# What may stand before: no name, which would make a call or a typed constant of it.
_BEFORE = re.compile(
    rf"(?:[(,\[]|{_OPERATOR}|\b(?:SELECT|WHERE|AND|OR|NOT|THEN|ELSE|WHEN|(?:GROUP|ORDER|PARTITION)\s+BY|LIMIT|OFFSET|BETWEEN|RETURNING))\s*\Z",
    re.I,
)
# What may follow a type's name: nothing that could belong to the type, as `[1]`, `(10)` or `with time zone` do.
_AFTER = re.compile(
    rf"\s*(?:\Z|[),;\]]|::|{_OPERATOR}"
    r"|(?:AND|OR|AS|THEN|ELSE|END|FROM|WHERE|GROUP|ORDER|LIMIT|RETURNING|IS|IN|LIKE|BETWEEN|NOT|ON|UNION|ASC|DESC)\b)",
    re.I,
)
_CAST = re.compile(r"::[a-z_][\w. \"]*(?:\(\d+(?:, *\d+)?\))?(?:\[\])*\Z", re.I)
_ALONE_BEFORE = re.compile(r"(?:\(|,|=>)\s*\Z")
_ALONE_AFTER = re.compile(r"\s*[),]")
_REFERENCE = re.compile(r"\$\w+(?:\.\w+)?\??\Z")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")


def cast_stands_bare(before: str, after: str | None) -> bool:
    """Whether an expression that ends in a cast means the same without parentheses.

    before, after: the text around it, where it is known; at the end of a statement `after` is empty, and None where it is not known.
    """
    return bool(_BEFORE.search(before)) and after is not None and bool(_AFTER.match(after))


def without(expression: str, before: str, after: str | None) -> str:
    """The expression without the parentheses around it, where it means the same; else as it is.

    A reference `$x.y` stands bare only as an argument, where neither a word behind it nor a number pasted for it can join what is around.
    """
    if not _is_enclosed(expression):
        return expression
    inner = expression[1:-1]
    if _CAST.search(inner):
        return inner if cast_stands_bare(before, after) else expression
    alone = _ALONE_BEFORE.search(before) and after is not None and _ALONE_AFTER.match(after)
    return inner if alone and _REFERENCE.match(inner) else expression


def _is_enclosed(expression: str) -> bool:
    """Whether its first parenthesis is closed by its last letter."""
    if not (expression.startswith("(") and expression.endswith(")")):
        return False
    depth = 0
    plain = _QUOTED.sub(lambda quoted: "." * len(quoted[0]), expression)
    for at, letter in enumerate(plain):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return at == len(plain) - 1
    return False


def last_text(texts: Sequence[str]) -> str:
    """The end of a text that is made of pieces: as much of it as `without` looks at."""
    return "".join(texts[-3:])[-40:]
