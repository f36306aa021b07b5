"""Casts that say of an argument what it is anyway, as scripts for pg_durable write them: `10::bigint`, `NULL::jsonb`."""

import re

from dfdsl import syntax

_TEXT = re.compile(
    r"(?:pg_catalog\s*\.\s*)?(?:text|varchar|character varying|char varying)(?:\s*\([0-9 ]+\))?",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"(?:pg_catalog\s*\.\s*)?(?:int|integer|int[248]|smallint|bigint)", re.IGNORECASE)


def without_cast(value: syntax.Value) -> syntax.Value:
    """The text, whole number or NULL that is cast to what it is; any other value as it stands."""
    casts: list[str] = []
    inner = value
    while isinstance(inner, syntax.Cast):
        casts.append(inner.type)
        inner = inner.value
    if not casts:
        return value
    if isinstance(inner, syntax.Constant) and inner.text == "null":
        return inner
    if all(map(_TEXT.fullmatch, casts)) and isinstance(inner, syntax.Quoted):
        return inner
    if all(map(_WHOLE.fullmatch, casts)):
        if isinstance(inner, syntax.Number):
            return inner
        if isinstance(inner, syntax.Quoted) and not inner.dollar and inner.body.strip().isdecimal():
            return syntax.Number(span=inner.span, text=inner.body.strip())
    return value
