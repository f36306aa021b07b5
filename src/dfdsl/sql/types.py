"""PostgreSQL types: which of them would cut a value, and which the engine reads exactly, not quite, or not at all.

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


_EXACT = re.compile(
    r"bool(ean)?|int[248]?|integer|smallint|bigint|text|uuid|varchar|(varchar|character\s+varying)(\s*\(\s*\d+\s*\))?|char\s+varying",
    re.IGNORECASE,
)
_READ = re.compile(
    r"float[48]?|float\s*\(\s*\d+\s*\)|real|double\s+precision|(numeric|decimal|dec)(\s*\([^()]*\))?|date|jsonb?"
    r"|timestamp(tz)?(\s*\(\s*\d\s*\))?(\s+with(out)?\s+time\s+zone)?",
    re.IGNORECASE,
)


def is_exact(type_: str) -> bool:
    """Whether a column of this type comes through a step's result as it is."""
    return _EXACT.fullmatch(type_.strip()) is not None


def is_refused(type_: str) -> bool:
    """Whether the engine fails on a column of this type. (Source: the types that its own message lists.)"""
    type_ = type_.strip()
    return _EXACT.fullmatch(type_) is None and _READ.fullmatch(type_) is None


NUMBERS_AND_TRUTHS = frozenset(
    ("boolean", "smallint", "integer", "bigint", "real", "double precision", "numeric")
)
"""The short names of types whose truth is the same to the engine and to everybody: false and 0 are false."""


def is_json(type_: str | None) -> bool:
    """`json` or `jsonb`."""
    return type_ is not None and type_.strip().lower() in ("json", "jsonb")
