"""PostgreSQL's types by their short names, and which of them a step's result can hold.

`None` stands for a type that is not known for certain, `UNKNOWN` for a constant in quotes or NULL, which takes the type
that its place wants, and text as a column.
"""

import re
from typing import Any

from dfdsl.analysis import Unsaid
from dfdsl.analysis.tree import Fields, names
from dfdsl.sql.text import identifier

UNKNOWN = "unknown"
SOME_ARRAY = "anyarray"
"""An array whose elements are of no known type."""

_SPELLINGS = {
    "bool": "boolean",
    "int2": "smallint",
    "int": "integer",
    "int4": "integer",
    "int8": "bigint",
    "float4": "real",
    "float": "double precision",
    "float8": "double precision",
    "double precision": "double precision",
    "decimal": "numeric",
    "dec": "numeric",
    "char": "bpchar",
    "character": "bpchar",
    "nchar": "bpchar",
    "national character": "bpchar",
    "national char": "bpchar",
    "character varying": "varchar",
    "char varying": "varchar",
    "bit varying": "varbit",
    "timestamp without time zone": "timestamp",
    "timestamp with time zone": "timestamptz",
    "time without time zone": "time",
    "time with time zone": "timetz",
    "name": "text",
}

CARRIED = frozenset(
    [
        "boolean",
        "smallint",
        "integer",
        "bigint",
        "real",
        "numeric",
        "text",
        "varchar",
        "uuid",
        "timestamptz",
        "timestamp",
        "date",
        "json",
        "jsonb",
        "void",
    ]
) | {"double precision", UNKNOWN}
"""What the engine takes as a column of a result (recorded)."""

REFUSED = frozenset(
    [
        "bpchar",
        "interval",
        "time",
        "timetz",
        "bytea",
        "oid",
        "xml",
        "money",
        "inet",
        "cidr",
        "macaddr",
        "macaddr8",
        "bit",
        "varbit",
        "point",
        "line",
        "lseg",
        "box",
        "path",
        "polygon",
        "circle",
        "tsvector",
        "tsquery",
        "int4range",
        "int8range",
        "numrange",
        "tsrange",
        "tstzrange",
        "daterange",
        "int4multirange",
        "int8multirange",
        "nummultirange",
        "tsmultirange",
        "tstzmultirange",
        "datemultirange",
        "pg_lsn",
        "xid",
        "xid8",
        "cid",
        "tid",
        "regclass",
        "regtype",
        "regproc",
        "regprocedure",
        "regoper",
        "regoperator",
        "regrole",
        "regnamespace",
        "regconfig",
        "regdictionary",
        "regcollation",
        "jsonpath",
        "record",
        "pg_snapshot",
        "txid_snapshot",
        "refcursor",
    ]
)
"""Types of PostgreSQL's own that it refuses, after the statement has committed."""

_OWN = CARRIED | REFUSED
_UNREADABLE = frozenset({SOME_ARRAY, "record", "void"})
_LIMIT = re.compile(r"\s*\([^()]*\)\s*")

WHOLE = ("smallint", "integer", "bigint")
NUMBERS = (*WHOLE, "numeric")


def is_refused(type_: str | None) -> bool:
    """Whether a column of this type certainly fails the step."""
    return type_ is not None and (type_ in REFUSED or type_ == SOME_ARRAY or type_.endswith("[]"))


def is_readable(type_: str | None) -> bool:
    """Whether something can be cast to this type; a column of another one is read as the text that it travels as."""
    return type_ not in _UNREADABLE


def canonical(written: str | None) -> str | None:
    """The short name of a type as somebody wrote it; None for one that is not PostgreSQL's own."""
    if written is None or isinstance(written, Unsaid):
        return written
    scalar, bracket, _ = written.partition("[")
    base = " ".join(_LIMIT.sub(" ", scalar).lower().split()).removeprefix("pg_catalog.")
    if base.startswith("interval"):
        base = "interval"
    base = _SPELLINGS.get(base, base)
    if bracket:
        return f"{base}[]" if base in _OWN else SOME_ARRAY
    return base if base in _OWN else None


def of_type_name(type_name: Fields) -> str | None:
    """The type of a cast."""
    written = names(type_name.get("names", []))
    if not written or type_name.get("setof") or type_name.get("pct_type"):
        return None
    name = written[-1]
    own = len(written) == 1 or written[0] == "pg_catalog"
    base = canonical(name) if own and name != "char" else None
    if type_name.get("arrayBounds"):
        if base is not None:
            return f"{base}[]"
        return ".".join(identifier(part) for part in written) + "[]"
    return base


def common(types: list[str | None]) -> str | None:
    """The one type of alternatives: of CASE, of COALESCE, of the parts of a UNION. A constant takes that of the others."""
    told = {type_ for type_ in types if type_ != UNKNOWN}
    if not told:
        return UNKNOWN if types else None
    if all(isinstance(type_, Unsaid) for type_ in told):
        return next(type_ for type_ in types if type_ != UNKNOWN)
    if len(told) == 1:
        return told.pop()
    if told <= set(NUMBERS):
        return max((type_ for type_ in told if type_ is not None), key=NUMBERS.index)
    return None


def as_column(type_: str | None) -> str | None:
    """The type of a column of a result."""
    return "text" if type_ == UNKNOWN else type_


def arithmetic(operator: str, left: str | None, right: str | None) -> str | None:
    """The type of `left operator right` for + - * / %."""
    if left == UNKNOWN and right in NUMBERS:
        left = right
    if right == UNKNOWN and left in NUMBERS:
        right = left
    if left in NUMBERS and right in NUMBERS:
        return max(left, right, key=NUMBERS.index)
    if operator != "%" and {left, right} <= {*NUMBERS, "double precision"} and None not in (left, right):
        return "double precision"
    return _MOMENTS.get((left, operator, right))


_MOMENTS: dict[tuple[Any, str, Any], str] = {
    ("date", "-", "date"): "integer",
    ("date", "+", "integer"): "date",
    ("date", "-", "integer"): "date",
    ("integer", "+", "date"): "date",
    ("date", "+", "interval"): "timestamp",
    ("date", "-", "interval"): "timestamp",
    ("interval", "+", "interval"): "interval",
    ("interval", "-", "interval"): "interval",
    ("interval", "*", "integer"): "interval",
    ("integer", "*", "interval"): "interval",
}
for _moment in ("timestamp", "timestamptz"):
    _MOMENTS |= {
        (_moment, "+", "interval"): _moment,
        (_moment, "-", "interval"): _moment,
        ("interval", "+", _moment): _moment,
        (_moment, "-", _moment): "interval",
    }
