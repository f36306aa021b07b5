"""Names in emitted SQL: identifiers, file names in comments, the variables of an emitted function.

Everything that the emitted code calls its own begins with `df_` or `dfx_`; no author's name does (language.md, Words).
"""

import re

from dfdsl.sql.text import Sql

_PLAIN_IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*\Z")
_UNSAFE = re.compile(r"[^A-Za-z0-9_./-]")
_LONGEST_IDENTIFIER = 63


def comment_safe(name: str) -> Sql:
    """A file's or workflow's name as it may stand in a comment, and in a text that the engine substitutes in."""
    return Sql(_UNSAFE.sub("_", name))


def own_variable(prefix: str, name: str, position: int) -> Sql:
    """A PL/pgSQL variable for something that the author called `name`; by its position where the name does not fit."""
    wanted = f"{prefix}{name}"
    if _PLAIN_IDENTIFIER.match(wanted) and len(wanted) <= _LONGEST_IDENTIFIER:
        return Sql(wanted)
    return Sql(f"{prefix}{position}")
