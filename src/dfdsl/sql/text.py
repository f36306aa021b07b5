"""SQL text made safely: the class `Sql`, literals, identifiers and dollar quotes.

Whatever is not `Sql` is data; templates accept nothing else (their environment has a finalizer that refuses).
"""

import re


class Sql(str):
    """Text that is SQL already and may be written into SQL as it is."""

    __slots__ = ()


REWRITABLE = re.compile(r"\$(?=[A-Za-z_])")


def literal(text: str) -> Sql:
    """A string constant: plain where no backslash is in it, `E'…'` otherwise, so that no session setting changes it."""
    quoted = text.replace("'", "''")
    if "\\" in quoted:
        return Sql("E'" + quoted.replace("\\", "\\\\") + "'")
    return Sql("'" + quoted + "'")


def identifier(name: str) -> Sql:
    """A quoted identifier, always in double quotes, so that a keyword is harmless."""
    return Sql('"' + name.replace('"', '""') + '"')


def dollar_quoted(text: str, tag: str = "q") -> Sql:
    """`$q$…$q$`, with the first of q, q1, q2 … that the text does not contain and cannot complete at its end."""
    mark = f"${tag}$"
    number = 0
    # A text that ends in `$q` would close the quote one character early, so the mark's head counts as well.
    while mark in text or text.endswith(mark[:-1]):
        number += 1
        mark = f"${tag}{number}$"
    return Sql(mark + text + mark)


def inert_literal(text: str) -> Sql:
    """A string constant that the engine's substitution leaves alone: no `{`, no `$` before a letter.

    (Source: the engine replaces `{name}` and `$name` anywhere in a step's text, literals included.)
    """
    if "{" not in text and not REWRITABLE.search(text):
        return literal(text)
    escaped = text.replace("\\", "\\\\").replace("'", "''").replace("{", "\\x7b")
    return Sql("E'" + REWRITABLE.sub(r"\\x24", escaped) + "'")


def failing(message: str, type_: str) -> Sql:
    """An expression of a type that fails with this message when it is evaluated, and not while the statement is planned."""
    # What is volatile is never computed beforehand; of the message nothing but itself is left.
    return Sql(
        f"left(pg_catalog.concat({inert_literal(message)}, random()), {len(message)})::integer::text::{type_}"
    )
