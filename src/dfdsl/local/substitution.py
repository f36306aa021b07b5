"""`{name}` and `$name` in the texts of SQL and HTTP nodes, exactly as pg_durable 0.2.6 replaces them.

First `{…}` in one pass, then `$…` over the output; what `$` inserts is not scanned again. The scanner is purely
textual: it knows nothing of SQL strings, comments or JSON (engine reference, section 7).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from enum import Enum

from dfdsl.local.effects import Json

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
_MAX_EXPANDED_ROWS = 10_000


class Mode(Enum):
    """Where a value lands: quoted in SQL, or as it is in a URL, body or header."""

    SQL = "sql"
    RAW = "raw"


class ReferenceFailed(Exception):
    """A strict reference found no row, no value or no such field; the text is the node's error."""


def dump(value: Json) -> str:
    """JSON text without spaces, keys in their order, non-ASCII as it is."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def substitute(
    text: str, *, variables: Mapping[str, str], names: Mapping[str, Json], mode: Mode = Mode.SQL
) -> str:
    """`text` with variables and results in place. `variables` holds `sys_instance_id` and `sys_label` too."""
    return _results(_braces(text, variables), names, mode)


def _braces(text: str, variables: Mapping[str, str]) -> str:
    out: list[str] = []
    rest = 0
    while (opened := text.find("{", rest)) >= 0 and (closed := text.find("}", opened)) >= 0:
        name = text[opened + 1 : closed]
        known = name in variables and _IDENTIFIER.fullmatch(name) is not None
        out += (text[rest:opened], variables[name] if known else text[opened : closed + 1])
        rest = closed + 1
    return "".join(out) + text[rest:]


def _results(text: str, names: Mapping[str, Json], mode: Mode) -> str:
    if not names:
        return text
    longest_first = sorted(names, key=lambda name: -len(name))
    out: list[str] = []
    at = 0
    while (dollar := text.find("$", at)) >= 0:
        out.append(text[at:dollar])
        replaced = _reference(text, dollar + 1, longest_first, names, mode)
        out.append("$" if replaced is None else replaced[0])
        at = dollar + 1 if replaced is None else replaced[1]
    return "".join(out) + text[at:]


def _reference(
    text: str, start: int, candidates: list[str], names: Mapping[str, Json], mode: Mode
) -> tuple[str, int] | None:
    """The replacement for the reference at `start` (behind the `$`) and where it ends, or None."""
    for name in candidates:
        if not text.startswith(name, start):
            continue
        end = start + len(name)
        result = names[name]
        if text.startswith(".*", end):
            return _row_set(name, result, mode), end + 2
        if text.startswith(".", end) and (column := _IDENTIFIER.match(text, end + 1)):
            safe = text.startswith("?", column.end())
            return _column(name, column.group(), result, safe, mode), column.end() + safe
        if text.startswith("?", end):
            return _scalar(name, result, True, mode), end + 1
        if end == len(text) or text[end] not in _WORD:
            return _scalar(name, result, False, mode), end
    return None


def _rows(result: Json) -> list[Json] | None:
    rows = result.get("rows") if isinstance(result, dict) else None
    return rows if isinstance(rows, list) else None


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _formatted(value: Json, mode: Mode) -> str:
    if isinstance(value, str):
        return _quoted(value) if mode is Mode.SQL else value
    if isinstance(value, (bool, int, float)):
        return dump(value)
    return _quoted(dump(value)) if mode is Mode.SQL else dump(value)


def _scalar(name: str, result: Json, safe: bool, mode: Mode) -> str:
    rows = _rows(result)
    if rows is None:
        return _quoted(dump(result)) if mode is Mode.SQL else dump(result)
    if not rows:
        if safe:
            return "NULL"
        raise ReferenceFailed(f"${name} has no rows — query returned zero results")
    if not rows[0]:
        raise ReferenceFailed(f"${name}: first row has no columns")
    value = next(iter(rows[0].values()))
    if value is not None:
        return _formatted(value, mode)
    if safe:
        return "NULL"
    raise ReferenceFailed(f"${name} is NULL — first column of first row is NULL")


def _column(name: str, column: str, result: Json, safe: bool, mode: Mode) -> str:
    rows = _rows(result)
    if rows is not None and not rows:
        if safe:
            return "NULL"
        raise ReferenceFailed(f"${name} has no rows — query returned zero results")
    fields = result if rows is None else rows[0]
    if not isinstance(fields, dict):
        raise ReferenceFailed(f"${name}.{column}: result is neither a row set nor a JSON object")
    if column not in fields:
        if mode is Mode.RAW and not safe:
            available = ", ".join(sorted(fields))
            raise ReferenceFailed(
                f"${name}.{column}: result has no field '{column}' (available: {available})"
            )
        # In SQL the text stays, so that PostgreSQL reports it.
        return f"${name}.{column}" + ("?" if safe else "")
    value = fields[column]
    if value is not None:
        return _formatted(value, mode)
    if safe:
        return "NULL"
    raise ReferenceFailed(f"${name}.{column} is NULL")


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _row_set(name: str, result: Json, mode: Mode) -> str:
    rows = _rows(result)
    if rows is None:
        raise ReferenceFailed(f"${name}.* — invalid result format")
    if len(rows) > _MAX_EXPANDED_ROWS:
        raise ReferenceFailed(
            f"${name}.* — result has {len(rows)} rows, exceeding the maximum of {_MAX_EXPANDED_ROWS} for row-set "
            "expansion. Use pagination or intermediate tables for large result sets."
        )
    if mode is Mode.RAW:
        return dump(rows)
    if not rows:
        return f"(SELECT NULL WHERE false) AS {_identifier(name)}"
    columns = list(rows[0])
    values = ", ".join(
        "(" + ",".join(_row_value(row.get(column)) for column in columns) + ")" for row in rows
    )
    return f"(VALUES {values}) AS {_identifier(name)}({', '.join(map(_identifier, columns))})"


def _row_value(value: Json) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, (bool, int, float)):
        return dump(value)
    return _quoted(value if isinstance(value, str) else dump(value)) + "::text"
