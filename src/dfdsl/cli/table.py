"""An instance's result as text: rows as psql shows them, any other JSON indented. Pure.

Numbers keep the digits that the server sent.
"""

import json
import unicodedata
from collections.abc import Sequence

from dfdsl.cli.console import printable
from dfdsl.record import Record


class Number(str):
    """A JSON number as it was written."""


class Rows(Record, kw_only=False):
    """A result that is a row set. columns: in the order of the first row that has them."""

    columns: tuple[str, ...]
    rows: tuple[dict[str, object], ...]


def parse(text: str) -> object:
    """JSON with numbers as `Number`. Raises ValueError, RecursionError."""
    return json.loads(text, parse_float=Number, parse_int=Number)


def rows_of(value: object) -> Rows | None:
    """The row set that an SQL result is: `{"rows": [...], "row_count": n}`."""
    if (
        not isinstance(value, dict)
        or set(value) != {"rows", "row_count"}
        or not isinstance(value["rows"], list)
    ):
        return None
    rows = value["rows"]
    if not all(isinstance(row, dict) for row in rows):
        return None
    return Rows(tuple(dict.fromkeys(name for row in rows for name in row)), tuple(rows))


def show(text: str, wanted: Sequence[str] = ()) -> str:
    """A result's JSON text as the user sees it; `wanted`: the order of columns, where it is known."""
    try:
        value = parse(text)
        found = rows_of(value)
        return printable(table(found, wanted)) if found else dump(value) + "\n"
    except RecursionError:
        return text + "\n"


def dump(value: object, indent: int | None = 2, level: int = 0) -> str:
    """JSON text of what `parse` gave; indent None: on one line."""
    if isinstance(value, Number):
        return str(value)
    if not isinstance(value, dict | list) or not value:
        return json.dumps(value, ensure_ascii=False)
    items = (
        [
            f"{json.dumps(key, ensure_ascii=False)}: {dump(one, indent, level + 1)}"
            for key, one in value.items()
        ]
        if isinstance(value, dict)
        else [dump(one, indent, level + 1) for one in value]
    )
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    if indent is None:
        return opening + ", ".join(items) + closing
    margin = "\n" + " " * (indent * level)
    inner = margin + " " * indent
    return opening + inner + f",{inner}".join(items) + margin + closing


def cell(value: object) -> str:
    """A value as psql shows it: NULL is empty, booleans are t and f."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "t" if value else "f"
    return str(value) if isinstance(value, str) else dump(value, None)


def width(text: str) -> int:
    """The columns that a text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Me", "Cf")
        else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )  # fmt: skip


def table(found: Rows, wanted: Sequence[str] = ()) -> str:
    """An aligned table with psql's rules: numbers to the right, `+` where a value goes on in the next line."""
    count = len(found.rows)
    footer = f"({count} row{'' if count == 1 else 's'})\n"
    columns = _ordered(found.columns, wanted)
    if not columns:
        return footer
    right = [
        all(isinstance(row.get(name), Number | None) for row in found.rows)
        and any(row.get(name) is not None for row in found.rows)
        for name in columns
    ]
    grid = [[cell(row.get(name)).expandtabs().split("\n") for name in columns] for row in found.rows]
    heads = [name.split("\n") for name in columns]
    widths = [max(width(line) for cells in (heads, *grid) for line in cells[i]) for i in range(len(columns))]
    lines = _lines(heads, widths, None)
    lines.append("+".join("-" * (w + 2) for w in widths))
    for cells in grid:
        lines += _lines(cells, widths, right)
    return "\n".join(lines) + "\n" + footer


def _ordered(columns: Sequence[str], wanted: Sequence[str]) -> tuple[str, ...]:
    return tuple(wanted) if wanted and set(wanted) == set(columns) else tuple(columns)


def _lines(cells: Sequence[list[str]], widths: Sequence[int], right: Sequence[bool] | None) -> list[str]:
    """One row; right None: a head, whose names are centred."""
    height = max(len(lines) for lines in cells)
    out = []
    for k in range(height):
        shown = []
        for i, lines in enumerate(cells):
            text = lines[k] if k < len(lines) else ""
            space = widths[i] - width(text)
            before = space // 2 if right is None else space if right[i] else 0
            more = "+" if k + 1 < len(lines) else " "
            shown.append(f" {' ' * before}{text}{' ' * (space - before)}{more}")
        out.append("|".join(shown).rstrip(" "))
    return out
