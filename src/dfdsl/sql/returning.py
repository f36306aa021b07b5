"""What a statement answers with, and whether it can stand in a transaction with others: by its tokens alone.

Where the tokens do not say it for sure, the columns are not known.
"""

from collections.abc import Iterator

from dfdsl.sql import tokens
from dfdsl.sql.statement import verb_of
from dfdsl.sql.tokens import Token, tokenize
from dfdsl.sql.words import KEYWORDS

_QUERIES = frozenset({"SELECT", "VALUES", "TABLE", "SHOW", "EXPLAIN", "FETCH"})
_CHANGES = frozenset({"INSERT", "UPDATE", "DELETE", "MERGE"})
_ALONE = frozenset({"VACUUM"})
_OF_DATABASES = frozenset({"CREATE", "ALTER", "DROP", "REINDEX"})
_WHOLE = frozenset({"DATABASE", "TABLESPACE", "SYSTEM", "CONCURRENTLY"})


def gives_rows(text: str) -> bool:
    """A query, or a change with RETURNING; behind WITH the main statement counts."""
    words = _outer_words(text)
    verb = _main_verb(words)
    return verb in _QUERIES or (verb in _CHANGES and "RETURNING" in words)


def _main_verb(words: Iterator[str]) -> str:
    verb = next(words, "")
    if verb == "WITH":
        return next((word for word in words if word in _QUERIES or word in _CHANGES), "")
    return verb


def is_query(text: str) -> bool:
    """A query that may stand in parentheses: it changes nothing, not even in a WITH."""
    found = list(tokenize(text, 0, len(text)))
    begins = next(_outer_words(text), "")
    words = {text[t.start : t.end].upper() for t in found if t.kind == tokens.WORD}
    return begins in ("SELECT", "VALUES", "TABLE") or (begins == "WITH" and not words & _CHANGES)


def columns_of(text: str) -> tuple[str, ...] | None:
    """The names of the columns of what it answers with, None where they are not known."""
    found = [
        t
        for t in tokenize(text, 0, len(text))
        if t.kind not in tokens.COMMENTS and t.kind != tokens.SEMICOLON
    ]
    # The SELECT of an `INSERT … SELECT … RETURNING` is not what it answers with.
    begin = "RETURNING" if _main_verb(_outer_words(text)) in _CHANGES else "SELECT"
    items = _target_list(text, found, begin)
    names = [_name(text, item) for item in items]
    known = tuple(name for name in names if name is not None)
    return known if names and len(known) == len(names) == len(set(known)) else None


def _target_list(text: str, found: list[Token], begin: str) -> list[list[Token]]:
    """The items behind the first outermost `begin`, each as its tokens."""
    depth = 0
    items: list[list[Token]] = []
    for token in found:
        written = text[token.start : token.end]
        word = written.upper() if token.kind == tokens.WORD and depth == 0 else ""
        if token.kind == tokens.PUNCTUATION:
            depth += (written in "([") - (written in ")]")
        if word == begin and not items:
            items = [[]]
        elif not items:
            continue
        elif word in _END_OF_LIST:
            break
        elif written == "," and depth == 0:
            items.append([])
        else:
            items[-1].append(token)
    return items


_ENDS = "FROM WHERE GROUP HAVING WINDOW UNION INTERSECT EXCEPT ORDER LIMIT OFFSET FETCH FOR INTO SELECT"
_END_OF_LIST = frozenset(_ENDS.split())


def _name(text: str, item: list[Token]) -> str | None:
    """A column's name: what stands behind AS, a column, or a function that is called without a name."""
    if not item or text[item[0].start : item[0].end].upper() in ("DISTINCT", "ALL"):
        return None
    last = item[-1]
    if len(item) >= 2 and text[item[-2].start : item[-2].end].upper() == "AS":
        return _identifier(text, last)
    path = all(
        (token.kind in (tokens.WORD, tokens.QUOTED_NAME)) == (place % 2 == 0)
        and (place % 2 == 0 or text[token.start : token.end] == ".")
        for place, token in enumerate(item)
    )
    if path and len(item) % 2 == 1 and text[last.start : last.end].lower() not in _NO_COLUMNS:
        return _identifier(text, last)
    call = len(item) >= 3 and item[0].kind == tokens.WORD and text[item[1].start : item[1].end] == "("
    if call and _closes_at_end(text, item[1:]) and text[item[0].start : item[0].end].lower() not in KEYWORDS:
        return _identifier(text, item[0])
    return None


_NO_COLUMNS = frozenset({"null", "true", "false", "default"})


def _closes_at_end(text: str, item: list[Token]) -> bool:
    """Whether the bracket that opens here is closed by the last token."""
    depth = 0
    for place, token in enumerate(item):
        written = text[token.start : token.end]
        if token.kind == tokens.PUNCTUATION:
            depth += (written in "([") - (written in ")]")
        if depth == 0:
            return place == len(item) - 1
    return False


def _identifier(text: str, token: Token) -> str | None:
    written = text[token.start : token.end]
    if token.kind == tokens.WORD:
        return written.lower() if written.isascii() else None
    # A backslash may be the language's own, before a dollar sign or a brace.
    if token.kind == tokens.QUOTED_NAME and written.startswith('"') and "\\" not in written:
        return written[1:-1].replace('""', '"')
    return None


def runs_alone(text: str) -> str:
    """The words of a statement that cannot share a transaction (`VACUUM`, `CREATE DATABASE`); '' for any other."""
    words = _outer_words(text)
    verb = next(words, "")
    if verb in _ALONE:
        return verb
    if verb in _OF_DATABASES:
        for word in words:
            if word in _WHOLE:
                return f"{verb} {word}" if word != "CONCURRENTLY" else f"{verb} … CONCURRENTLY"
            if word not in ("INDEX", "UNIQUE", "MATERIALIZED", "VIEW", "TABLE", "SCHEMA"):
                return ""
    return ""


def _outer_words(text: str) -> Iterator[str]:
    """The words outside all brackets, in upper case; the first is the statement's verb or ''."""
    depth = 0
    first = True
    for token in tokenize(text, 0, len(text)):
        if token.kind in tokens.COMMENTS or token.kind == tokens.SEMICOLON:
            continue
        if first:
            first = False
            yield verb_of(text, token.start)
            if token.kind == tokens.WORD:
                continue
        if token.kind == tokens.PUNCTUATION:
            written = text[token.start]
            depth += (written in "([") - (written in ")]")
        elif token.kind == tokens.WORD and depth == 0:
            yield text[token.start : token.end].upper()
