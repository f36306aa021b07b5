"""Columns of a SQL result as JSON, decoded from PostgreSQL's binary format as pg_durable's driver does it.

Binary, because it does not depend on the session's DateStyle and the like, and because it shows numerics in the groups
of four digits that pg_durable counts in (`1.10` is `"1.1000"`).
"""

from __future__ import annotations

import math
import re
import struct
import uuid
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from dfdsl.local.effects import Json
from dfdsl.local.jsontext import NotEmulated, NotJson, parse

_SUPPORTED: Final = (
    "bool, int2, int4, int8, float4, float8, text, varchar, numeric, uuid, timestamptz, timestamp, date, jsonb, "
    "json, void"
)
_EPOCH = datetime(2000, 1, 1)
_NUMERIC_NEGATIVE, _NUMERIC_NAN = 0x4000, 0xC000
# From here on pg_durable writes an exponent: digits of zeros before a fraction, and at the end of a whole number.
_ZEROS_BEFORE, _ZEROS_BEHIND = 5, 15
# The calendar repeats itself after 400 years; datetime knows the years 1 to 9999, pg_durable some more.
_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097
_FIRST_YEAR, _LAST_YEAR = -262_143, 262_142


class Undecodable(Exception):
    """pg_durable does not read this value either; the text is its reason."""


class Column(NamedTuple):
    """One column of a result. The type's name is the one that messages show."""

    name: str
    oid: int
    type_name: str


def decode_row(
    columns: Sequence[Column],
    last: dict[str, int],
    values: Sequence[bytes | None],
    *,
    non_finite: bool = True,
) -> Json:
    """One row as an object. `last` says which column of a name is the last one; `non_finite`, whether NaN is read.

    Raises Undecodable with the node's error text, and NotEmulated.
    """
    row: dict[str, Json] = {}
    for column in columns:
        place = last[column.name]
        value = row[column.name] = _decode(column, columns[place], values[place])
        if value is None and not non_finite and column.oid in _FLOATS and values[place] is not None:
            raise Undecodable(
                f"{column.type_name} column '{column.name}' contains non-finite value (NaN or Inf)"
            )
    return row


def _decode(column: Column, read: Column, raw: bytes | None) -> Json:
    """pg_durable looks a column up by its name, and finds the last one of that name (`read`)."""
    decoder = _DECODERS.get(column.oid)
    if decoder is None:
        raise Undecodable(
            f"Unsupported column type '{column.type_name}' for column '{column.name}'. "
            f"Supported types: {_SUPPORTED}."
        )
    if column.oid == _VOID or raw is None:
        return None
    kind = _KINDS.get(column.oid, column.type_name)
    try:
        if read.oid not in _COMPATIBLE.get(column.oid, (column.oid,)):
            raise Undecodable(_mismatch(column, read))
        return _DECODERS.get(read.oid, _text)(raw)
    except (Undecodable, NotJson) as reason:
        raise Undecodable(
            f"Failed to decode {kind} column '{column.name}': "
            f"error occurred while decoding column {_quoted(column.name)}: {reason}"
        ) from None


def _mismatch(column: Column, read: Column) -> str:
    rust, sql = _RUST_TYPES[column.oid]
    return (
        f"mismatched types; Rust type `core::option::Option<{rust}>` (as SQL type `{sql}`) "
        f"is not compatible with SQL type `{read.type_name}`"
    )


def _quoted(name: str) -> str:
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(letter, letter) for letter in name) + '"'


def _text(raw: bytes) -> Json:
    return raw.decode()


def _integer(raw: bytes) -> Json:
    return int.from_bytes(raw, "big", signed=True)


def _float(raw: bytes) -> Json:
    (number,) = struct.unpack("!f" if len(raw) == 4 else "!d", raw)
    return number if math.isfinite(number) else None


def _numeric(raw: bytes) -> Json:
    count, weight, sign, _ = struct.unpack_from("!HhHH", raw)
    if sign == _NUMERIC_NAN:
        raise Undecodable("BigDecimal does not support NaN values")
    if sign not in (0, _NUMERIC_NEGATIVE):
        raise Undecodable(f"invalid value for PgNumericSign: 0x{sign:04X}")
    if not count:
        return "0"
    groups = struct.unpack_from(f"!{count}H", raw, 8)
    digits = "".join(f"{group:04d}" for group in groups).lstrip("0")
    return ("-" if sign else "") + _decimal(digits, scale=(count - weight - 1) * 4)


def _decimal(digits: str, scale: int) -> str:
    """The whole number `digits` with `scale` of its digits behind the point; negative: so many zeros are missing."""
    if scale - len(digits) > _ZEROS_BEFORE:
        point = "." if len(digits) > 1 else ""
        return f"{digits[0]}{point}{digits[1:]}E{len(digits) - scale - 1:+}"
    if scale < -_ZEROS_BEHIND:
        return f"{digits}e{-scale:+}"
    if scale <= 0:
        return digits + "0" * -scale
    digits = digits.rjust(scale + 1, "0")
    return f"{digits[:-scale]}.{digits[-scale:]}"


def _date(raw: bytes) -> Json:
    return _day(_integer(raw))


def _day(since_epoch: int) -> str:
    """A day as text, counted from 2000-01-01."""
    cycles, days = divmod(since_epoch, _CYCLE_DAYS)
    day = date(2000, 1, 1) + timedelta(days=days)
    year = day.year + _CYCLE_YEARS * cycles
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise NotEmulated(f"dates and times outside the years {_FIRST_YEAR} to {_LAST_YEAR}")
    return f"{year:04d}{day:-%m-%d}" if 0 <= year <= 9999 else f"{year:+05d}{day:-%m-%d}"


def _timestamp(raw: bytes) -> str:
    days, microseconds = divmod(_integer(raw), 86_400_000_000)
    moment = _EPOCH + timedelta(microseconds=microseconds)
    # Three or six digits of a second, whichever are enough.
    precision = "seconds" if not moment.microsecond else "microseconds"
    if moment.microsecond and moment.microsecond % 1000 == 0:
        precision = "milliseconds"
    return f"{_day(days)}T{moment.time().isoformat(timespec=precision)}"


_FLOATS = (700, 701)
_BOOL, _TEXT, _NAME, _VARCHAR, _BPCHAR, _JSON, _JSONB, _VOID = 16, 25, 19, 1043, 1042, 114, 3802, 2278
_DECODERS: Final[dict[int, Callable[[bytes], Json]]] = {
    _BOOL: lambda raw: raw != b"\x00",
    20: _integer,
    21: _integer,
    23: _integer,
    700: _float,
    701: _float,
    _NAME: _text,
    _TEXT: _text,
    _VARCHAR: _text,
    _JSON: parse,
    # One byte of version before the text.
    _JSONB: lambda raw: parse(raw[1:]),
    1700: _numeric,
    1082: _date,
    1114: _timestamp,
    1184: lambda raw: _timestamp(raw) + "+00:00",
    2950: lambda raw: str(uuid.UUID(bytes=raw)),
    _VOID: lambda raw: None,
}
_TEXTS = (_TEXT, _NAME, _VARCHAR, _BPCHAR)
_COMPATIBLE = {
    **dict.fromkeys((_TEXT, _NAME, _VARCHAR), _TEXTS),
    **dict.fromkeys((_JSON, _JSONB), (_JSON, _JSONB)),
}
# What the messages call a type, where it is not the type's own name.
_KINDS = {_TEXT: "text", _NAME: "text", _VARCHAR: "text", _JSON: "JSON", _JSONB: "JSON"}
_RUST_TYPES: Final = {
    _BOOL: ("bool", "BOOL"),
    20: ("i64", "INT8"),
    21: ("i16", "INT2"),
    23: ("i32", "INT4"),
    700: ("f32", "FLOAT4"),
    701: ("f64", "FLOAT8"),
    **dict.fromkeys((_NAME, _TEXT, _VARCHAR), ("alloc::string::String", "TEXT")),
    **dict.fromkeys((_JSON, _JSONB), ("serde_json::value::Value", "JSONB")),
    1700: ("bigdecimal::BigDecimal", "NUMERIC"),
    1082: ("chrono::naive::date::NaiveDate", "DATE"),
    1114: ("chrono::naive::datetime::NaiveDateTime", "TIMESTAMP"),
    1184: ("chrono::datetime::DateTime<chrono::offset::utc::Utc>", "TIMESTAMPTZ"),
    2950: ("uuid::Uuid", "UUID"),
}
_TYPE_NAMES: Final = {
    **{oid: sql for oid, (_, sql) in _RUST_TYPES.items()},
    _NAME: "NAME",
    _VARCHAR: "VARCHAR",
    _JSON: "JSON",
    _VOID: "VOID",
}
# Other types that pg_durable's driver knows by heart, and shows in capitals.
_KNOWN = re.compile(
    "bit|bool|box|bpchar|bytea|char|cidr|circle|date|daterange|float4|float8|inet|int2|int4|int4range|int8|int8range|"
    "interval|json|jsonb|jsonpath|line|lseg|macaddr|macaddr8|money|name|numeric|numrange|oid|path|point|polygon|"
    "record|text|time|timestamp|timestamptz|timetz|tsrange|tstzrange|unknown|uuid|varbit|varchar"
)
_SPELLINGS = {"bpchar": "CHAR", "char": '"CHAR"'}


def type_name(oid: int) -> str | None:
    """How messages show a type whose columns can be read; None for any other."""
    return _TYPE_NAMES.get(oid)


def shown(name: str, *, built_in: bool) -> str:
    """How messages show a type, given its name in `pg_type`; `built_in` if it is in `pg_catalog`."""
    element = name.removeprefix("_")
    if not built_in or _KNOWN.fullmatch(element) is None:
        return name
    return _SPELLINGS.get(element, element.upper()) + ("[]" if element != name else "")
