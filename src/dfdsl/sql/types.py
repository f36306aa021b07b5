"""PostgreSQL types of parameters: which of them would cut a value.

A function's parameter keeps no `(n)`, so a value arrives whole; a cast to `varchar(5)` would then cut it silently, and
so would one to `char` or `bit`, which alone mean a length of one. (A precision, as in `numeric(10,2)`, only rounds.)
"""

import re

_TEXTS = re.compile(
    r"(?P<base>varchar|character varying|char varying|bit varying|varbit|char|character|nchar|bpchar|bit)\s*(\([^()]*\))?",
    re.IGNORECASE,
)
_ONE_BY_DEFAULT = {"char": "bpchar", "character": "bpchar", "nchar": "bpchar", "bit": '"bit"'}


def without_length(type_: str) -> str:
    """The type to cast a value to that must not be cut: `varchar(5)` gives `varchar`, `char(3)` gives `bpchar`."""
    scalar, brackets, rest = type_.partition("[")
    found = _TEXTS.fullmatch(scalar.strip())
    if found is None:
        return type_
    base = found["base"].lower()
    return _ONE_BY_DEFAULT.get(base, base) + brackets + rest
