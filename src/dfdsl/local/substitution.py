"""`{name}` and `$name` in the texts of SQL and HTTP nodes, exactly as pg_durable replaces them.

First `{…}`, then `$…` over the output; what `$` inserts is not scanned again. The scanner is purely
textual: it knows nothing of SQL strings, comments or JSON (engine reference, section 7).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from dfdsl.local.effects import Json
from dfdsl.local.jsontext import dump
from dfdsl.targets import DEFAULT
from dfdsl.targets import Target as Version
from dfdsl.targets import target as version_named

NEWEST = version_named(DEFAULT)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")


class Mode(Enum):
    """Where a value lands: quoted in SQL, or as it is in a URL, body or header."""

    SQL = "sql"
    RAW = "raw"


class ReferenceFailed(Exception):
    """A strict reference found no row, no value or no such field; the text is the node's error."""


def substitute(
    text: str,
    *,
    variables: Mapping[str, str],
    names: Mapping[str, Json],
    mode: Mode = Mode.SQL,
    version: Version = NEWEST,
) -> str:
    """`text` with variables and results in place. `variables` holds `sys_instance_id` and `sys_label` too."""
    replaced = _anywhere(text, variables) if version.variables_in_json else _braces(text, variables)
    return _Results(names, mode, version).put_into(replaced)


def _anywhere(text: str, variables: Mapping[str, str]) -> str:
    """As up to 0.2.5: each variable by itself, the engine's own first, wherever it stands and whatever its name."""
    own = ("sys_instance_id", "sys_label")
    for name in (*own, *(name for name in variables if name not in own)):
        text = text.replace("{" + name + "}", variables.get(name, ""))
    return text


def _braces(text: str, variables: Mapping[str, str]) -> str:
    """In one pass: a `{` and the first `}` behind it, whatever is between, are done with."""
    out: list[str] = []
    rest = 0
    while (opened := text.find("{", rest)) >= 0 and (closed := text.find("}", opened)) >= 0:
        name = text[opened + 1 : closed]
        known = name in variables and _IDENTIFIER.fullmatch(name) is not None
        out += (text[rest:opened], variables[name] if known else text[opened : closed + 1])
        rest = closed + 1
    return "".join(out) + text[rest:]


class _Results:
    """Puts results into texts."""

    def __init__(self, names: Mapping[str, Json], mode: Mode, version: Version) -> None:
        self._names = names
        self._longest_first = sorted(names, key=lambda name: -len(name))
        self._mode = mode
        self._version = version

    def put_into(self, text: str) -> str:
        if not self._names:
            return text
        out: list[str] = []
        at = 0
        while (dollar := text.find("$", at)) >= 0:
            out.append(text[at:dollar])
            replaced = self._reference(text, dollar + 1)
            out.append("$" if replaced is None else replaced[0])
            at = dollar + 1 if replaced is None else replaced[1]
        return "".join(out) + text[at:]

    def _reference(self, text: str, start: int) -> tuple[str, int] | None:
        """The replacement for the reference at `start` (behind the `$`) and where it ends, or None."""
        for name in self._longest_first:
            if not text.startswith(name, start):
                continue
            end = start + len(name)
            result = self._names[name]
            if text.startswith(".*", end):
                return self._row_set(name, result), end + 2
            if text.startswith(".", end) and (column := _IDENTIFIER.match(text, end + 1)):
                safe = text.startswith("?", column.end())
                return self._column(name, column.group(), result, safe), column.end() + safe
            if text.startswith("?", end):
                return self._scalar(name, result, True), end + 1
            if end == len(text) or text[end] not in _WORD:
                return self._scalar(name, result, False), end
        return None

    def _formatted(self, value: Json) -> str:
        if isinstance(value, str):
            return _quoted(value) if self._mode is Mode.SQL else value
        if isinstance(value, (bool, int, float)):
            return dump(value)
        return _quoted(dump(value)) if self._mode is Mode.SQL else dump(value)

    def _scalar(self, name: str, result: Json, safe: bool) -> str:
        rows = _rows(result)
        if rows is None:
            return _quoted(dump(result)) if self._mode is Mode.SQL else dump(result)
        if not rows:
            if safe:
                return "NULL"
            raise ReferenceFailed(f"${name} has no rows — query returned zero results")
        if not rows[0]:
            raise ReferenceFailed(f"${name}: first row has no columns")
        value = next(iter(rows[0].values()))
        if value is not None:
            return self._formatted(value)
        if safe:
            return "NULL"
        raise ReferenceFailed(f"${name} is NULL — first column of first row is NULL")

    def _column(self, name: str, column: str, result: Json, safe: bool) -> str:
        rows = _rows(result)
        if rows is not None and not rows:
            if safe:
                return "NULL"
            raise ReferenceFailed(f"${name} has no rows — query returned zero results")
        if rows is None and not self._version.member_references:
            raise ReferenceFailed(f"${name}.{column}: result has no rows array")
        fields = result if rows is None else rows[0]
        if not isinstance(fields, dict):
            raise ReferenceFailed(f"${name}.{column}: result is neither a row set nor a JSON object")
        if column not in fields:
            if self._mode is Mode.RAW and not safe and self._version.member_references:
                available = ", ".join(sorted(fields))
                raise ReferenceFailed(
                    f"${name}.{column}: result has no field '{column}' (available: {available})"
                )
            # In SQL the text stays, so that PostgreSQL reports it.
            return f"${name}.{column}" + ("?" if safe else "")
        value = fields[column]
        if value is not None:
            return self._formatted(value)
        if safe:
            return "NULL"
        raise ReferenceFailed(f"${name}.{column} is NULL")

    def _row_set(self, name: str, result: Json) -> str:
        rows = _rows(result)
        if rows is None:
            raise ReferenceFailed(f"${name}.* — invalid result format")
        cap = self._version.row_set_cap
        if cap is not None and len(rows) > cap:
            raise ReferenceFailed(
                f"${name}.* — result has {len(rows)} rows, exceeding the maximum of {cap} for row-set "
                "expansion. Use pagination or intermediate tables for large result sets."
            )
        if self._mode is Mode.RAW:
            return dump(rows)
        if not rows:
            return f"(SELECT NULL WHERE false) AS {_identifier(name)}"
        columns = list(rows[0])
        values = ", ".join(
            "(" + ",".join(_row_value(row.get(column)) for column in columns) + ")" for row in rows
        )
        return f"(VALUES {values}) AS {_identifier(name)}({', '.join(map(_identifier, columns))})"


def _rows(result: Json) -> list[Json] | None:
    rows = result.get("rows") if isinstance(result, dict) else None
    return rows if isinstance(rows, list) else None


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _row_value(value: Json) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, (bool, int, float)):
        return dump(value)
    return _quoted(value if isinstance(value, str) else dump(value)) + "::text"
