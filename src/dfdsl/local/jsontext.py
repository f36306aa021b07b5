"""JSON as pg_durable reads and writes it: the limits of its numbers and of its depth, and how it prints a float."""

from __future__ import annotations

import json
import math
import re
from typing import Final

from dfdsl.local.effects import Json

_INTEGERS = range(-(2**63), 2**64)
# Arrays and objects in each other: what is refused, and what can no more be read as part of a result.
_DEPTH: Final = 128
_DEPTH_OF_A_VALUE: Final = _DEPTH - 1 - len(("result", "rows", "row"))
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]|-?[0-9][0-9.eE+-]*', re.DOTALL)
_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
_PRINTED = re.compile(r'"(?:[^"\\]|\\.)*"|-?[0-9][0-9.]*e-[0-9]+')
_HAS_EXPONENT = re.compile(r"[0-9]e-")
_ESCAPE = re.compile(rb"\\(?:u([0-9a-fA-F]{4})|.)", re.DOTALL)
_HAS_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_LEADING, _TRAILING = range(0xD800, 0xDC00), range(0xDC00, 0xE000)


class NotJson(Exception):
    """pg_durable refuses this value; the text says why and where."""


class NotEmulated(Exception):
    """pg_durable does something with this value that the engine does not; the text says which value."""


def parse(raw: bytes) -> Json:
    """A column of type json or jsonb. Numbers are 64 bits wide. Raises NotJson and NotEmulated."""
    if raw.count(b"[") + raw.count(b"{") > _DEPTH_OF_A_VALUE:
        _check_depth(raw)
    if _HAS_SURROGATE.search(raw):
        _check_surrogates(raw)
    try:
        return json.loads(raw.decode(), parse_int=_integer, parse_float=_float)
    except OverflowError:
        raise NotJson(f"number out of range {_place(raw, _end_of_overflow(raw))}") from None


def _integer(digits: str) -> Json:
    number = int(digits) if len(digits) < 30 else None
    if number is None or number not in _INTEGERS or digits == "-0":
        return _float(digits)
    return number


def _float(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise OverflowError
    return number


def _end_of_overflow(raw: bytes) -> int:
    for token in _TOKEN.finditer(raw):
        if token[0][:1] not in b'"[]{}' and math.isinf(float(token[0])):
            return token.end()
    raise AssertionError("no number of this text is out of range")


def _check_depth(raw: bytes) -> None:
    depth = deepest = 0
    for token in _TOKEN.finditer(raw):
        if token[0] in (b"[", b"{"):
            depth += 1
            deepest = max(deepest, depth)
            if depth == _DEPTH:
                raise NotJson(f"recursion limit exceeded {_place(raw, token.end())}")
        elif token[0] in (b"]", b"}"):
            depth -= 1
    if deepest > _DEPTH_OF_A_VALUE:
        raise NotEmulated(f"json nested {deepest} levels deep")


def _check_surrogates(raw: bytes) -> None:
    """Two escapes make a character beyond 16 bits; only type json lets one of them stand alone."""
    at = 0
    while found := _ESCAPE.search(raw, at):
        at = found.end()
        code = int(found[1], 16) if found[1] else 0
        if code in _LEADING:
            second = _ESCAPE.match(raw, at)
            if second is None or second[1] is None:
                # Up to the byte that is no second escape.
                raise NotJson(
                    f"unexpected end of hex escape {_place(raw, at + (1 if second is None else 2))}"
                )
            at = second.end()
            code = 0 if int(second[1], 16) in _TRAILING else code
        if code in _LEADING or code in _TRAILING:
            raise NotJson(f"lone leading surrogate in hex escape {_place(raw, at)}")


def _place(raw: bytes, end: int) -> str:
    line_start = raw.rfind(b"\n", 0, end) + 1
    return f"at line {raw.count(bytes([10]), 0, end) + 1} column {end - line_start}"


def dump(value: Json) -> str:
    """JSON text without spaces, keys in their order, non-ASCII as it is."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _PRINTED.sub(_exponent, text) if _HAS_EXPONENT.search(text) else text


def _exponent(found: re.Match[str]) -> str:
    """Python's `1e-05` and `1e-07` are pg_durable's `0.00001` and `1e-7`."""
    token = found[0]
    if token[0] == '"':
        return token
    mantissa, _, exponent = token.partition("e")
    power = int(exponent)
    if power != -5:
        return f"{mantissa}e{power:+}"
    return ("-" if mantissa[0] == "-" else "") + "0.0000" + mantissa.lstrip("-").replace(".", "")


def has_nul(text: str) -> bool:
    """Whether a JSON text holds the NUL character, which `jsonb` cannot store."""
    return "\\u0000" in text and _NUL.search(text) is not None
