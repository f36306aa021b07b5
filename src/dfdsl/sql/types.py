"""PostgreSQL types as the parameters of functions take them: without length or precision.

A function's parameter keeps no `(n)`: the value arrives whole. A cast to `varchar(5)` would cut it silently, and so
would one to `char` or `bit`, which alone mean a length of one.
"""

import re

_LENGTH = re.compile(r"\s*\([^()]*\)")
_ONE_BY_DEFAULT = {"char": "bpchar", "character": "bpchar", "nchar": "bpchar", "bit": '"bit"'}


def without_length(type_: str) -> str:
    """The type to cast a value to that must not lose anything: `varchar(5)` gives `varchar`, `char(3)` gives `bpchar`."""
    plain = _LENGTH.sub("", type_, count=1)
    base, brackets, rest = plain.partition("[")
    return _ONE_BY_DEFAULT.get(base.strip().lower(), base) + brackets + rest
