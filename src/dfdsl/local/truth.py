"""When a condition counts as true (engine reference, section 4.3)."""

from __future__ import annotations

from dfdsl.local.effects import Json

_FALSE = frozenset(("", "false", "f", "no"))
_TRUE = frozenset(("true", "t", "yes"))


def is_true(result: Json, *, no_row: bool = False) -> bool:
    """Truth of a node's result: the first column of its first row, or else the whole value. no_row: that of no row."""
    if isinstance(result, dict) and isinstance(result.get("rows"), list):
        rows = result["rows"]
        if not rows:
            return no_row
        # A row without columns is no answer: then the whole value counts.
        if isinstance(rows[0], dict) and rows[0]:
            return _value_is_true(next(iter(rows[0].values())))
    return _value_is_true(result)


def _value_is_true(value: Json) -> bool:
    if isinstance(value, str):
        return _text_is_true(value.strip().lower())
    # Empty lists and objects, zero, false and null are false; everything else is true.
    return bool(value)


def _text_is_true(text: str) -> bool:
    if text in _FALSE:
        return False
    if text in _TRUE or "_" in text or not text.isascii():
        return True
    try:
        return float(text) != 0
    except ValueError:
        # Any other text is true, 'off' and 'n' too.
        return True
