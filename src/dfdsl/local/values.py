"""Columns of a SQL result as JSON, decoded from PostgreSQL's binary format.

Binary, because it does not depend on the session's DateStyle and the like, and because it shows numerics in the groups
of four digits that pg_durable prints (`1.10` is `"1.1000"`).
"""

from __future__ import annotations

import json
import math
import struct
import uuid
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from dfdsl.local.effects import Json

SUPPORTED: Final = (
    "bool, int2, int4, int8, float4, float8, text, varchar, numeric, uuid, timestamptz, timestamp, date, jsonb, "
    "json, void"
)
# Their types' names in messages.
FLOATS: Final = {700: "FLOAT4", 701: "FLOAT8"}
_EPOCH = datetime(2000, 1, 1)
_NUMERIC_NEGATIVE, _NUMERIC_SPECIAL = 0x4000, 0xC000


class NotEmulated(Exception):
    """A value for which pg_durable's own text is not known."""


def _text(raw: bytes) -> Json:
    return raw.decode()


def _float(raw: bytes) -> Json:
    (number,) = struct.unpack("!f" if len(raw) == 4 else "!d", raw)
    return number if math.isfinite(number) else None


def _numeric(raw: bytes) -> Json:
    count, weight, sign, _ = struct.unpack_from("!HhHH", raw)
    if sign & _NUMERIC_SPECIAL == _NUMERIC_SPECIAL:
        raise NotEmulated("numeric NaN and infinity")
    groups = struct.unpack_from(f"!{count}H", raw, 8)
    whole = "".join(f"{groups[i] if i < count else 0:04d}" for i in range(weight + 1)).lstrip("0") or "0"
    leading = [0] * max(0, -weight - 1)
    fraction = "".join(f"{group:04d}" for group in (*leading, *groups[max(0, weight + 1) :])) if count else ""
    return ("-" if sign == _NUMERIC_NEGATIVE else "") + whole + ("." + fraction if fraction else "")


def _date(raw: bytes) -> Json:
    (days,) = struct.unpack("!i", raw)
    try:
        return (date(2000, 1, 1) + timedelta(days=days)).isoformat()
    except OverflowError:
        raise NotEmulated("dates outside the years 1 to 9999") from None


def _timestamp(raw: bytes) -> str:
    (microseconds,) = struct.unpack("!q", raw)
    try:
        moment = _EPOCH + timedelta(microseconds=microseconds)
    except OverflowError:
        raise NotEmulated("timestamps outside the years 1 to 9999") from None
    # Three or six digits of a second, whichever are enough.
    precision = "seconds" if not moment.microsecond else "microseconds"
    if moment.microsecond and moment.microsecond % 1000 == 0:
        precision = "milliseconds"
    return moment.isoformat(timespec=precision)


_DECODERS: Final[dict[int, Callable[[bytes], Json]]] = {
    16: lambda raw: raw != b"\x00",
    20: lambda raw: int.from_bytes(raw, "big", signed=True),
    21: lambda raw: int.from_bytes(raw, "big", signed=True),
    23: lambda raw: int.from_bytes(raw, "big", signed=True),
    700: _float,
    701: _float,
    19: _text,
    25: _text,
    1042: _text,
    1043: _text,
    114: json.loads,
    # One byte of version before the text.
    3802: lambda raw: json.loads(raw[1:]),
    1700: _numeric,
    1082: _date,
    1114: _timestamp,
    1184: lambda raw: _timestamp(raw) + "+00:00",
    2950: lambda raw: str(uuid.UUID(bytes=raw)),
    2278: lambda raw: None,
}


def is_supported(oid: int) -> bool:
    """Whether pg_durable reads columns of this type."""
    return oid in _DECODERS


def decode(oid: int, raw: bytes | None) -> Json:
    """One value of a supported type."""
    return None if raw is None else _DECODERS[oid](raw)
