"""What a step can result in, and when an engine's JSON says the same."""

from dataclasses import dataclass
from typing import Any


class Unsure(Exception):
    """The language does not say what happens here (or not exactly), so no program may depend on it."""


@dataclass(frozen=True)
class Value:
    pass


@dataclass(frozen=True)
class Nothing(Value):
    """NULL: a wait, an empty branch, a bare break."""


@dataclass(frozen=True)
class Rows(Value):
    """An SQL result."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True)
class Whole(Value):
    """One JSON value: an array of results, a text, a signal. parts: what it was made of, with Python's types."""

    parts: Any


@dataclass(frozen=True)
class Results(Whole):
    """What an `each` gives: one row with the column `result`, the array of its bodies' results."""


@dataclass(frozen=True)
class Members(Value):
    """Named results: of keyed branches, of a race (`winner`, `result`), of a call."""

    members: tuple[tuple[str, Any], ...]

    def get(self, name: str) -> Any:
        return dict(self.members)[name]


@dataclass(frozen=True)
class Ended(Members):
    """How a child instance ended."""


@dataclass(frozen=True)
class Unknown(Value):
    """Bound by something that did not end well; what it holds is nobody's business."""


def single(value: Any) -> Rows:
    return Rows(("v",), ((value,),))


def json_of(value: Value) -> Any:
    """A result as a member of another: SQL results as `{"rows": …, "row_count": …}`."""
    match value:
        case Nothing():
            return None
        case Rows(columns=columns, rows=rows):
            listed = [dict(zip(columns, row, strict=True)) for row in rows]
            return {"rows": listed, "row_count": len(listed)}
        case Results(parts=parts):
            return {"rows": [{"result": parts}], "row_count": 1}
        case Whole(parts=parts):
            return parts
        case Members(members=members):
            return {"rows": [dict(members)], "row_count": 1}
    raise Unsure("a value of a failure")


def extract(json: Any, path: tuple[str | int, ...]) -> Any:
    """PostgreSQL's `#>>`, for scalars."""
    for step in path:
        if isinstance(json, dict):
            json = json.get(str(step))
        elif isinstance(json, list):
            json = json[step] if isinstance(step, int) and step < len(json) else None
        else:
            return None
    if isinstance(json, dict | list):
        raise Unsure("the text of a whole document")
    return text_of(json)


class Inexact(str):
    """A text that is not known to the letter. It may be passed on, but not looked at."""

    def __new__(cls) -> "Inexact":
        return super().__new__(cls, "?")


def text_of(value: Any) -> str | None:
    """A scalar as `::text` writes it."""
    if isinstance(value, Inexact):
        raise Unsure("the exact text of an error")
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


# Comparing ------------------------------------------------------------------------------------------------------------

_WAITED = ({"scheduled": True},)


def same(expected: Any, found: Any, top: bool = True) -> bool:
    """Whether JSON from an engine says what was expected. NULL has several faces: no rows, what a wait leaves, null."""
    if isinstance(expected, Inexact):
        return isinstance(found, str)
    if expected is None:
        if isinstance(found, dict):
            return found.get("rows") == [] or "slept" in found or found in _WAITED or _single(found) == [None]
        return found is None
    if isinstance(expected, list):
        if isinstance(found, dict):
            # A wide array is a row with one column.
            found = next(iter(_single(found)), None)
        return (
            isinstance(found, list)
            and len(found) == len(expected)
            and all(same(e, f, False) for e, f in zip(expected, found, strict=True))
        )
    if isinstance(expected, dict):
        if "rows" not in expected and isinstance(found, dict) and len(found.get("rows", ())) == 1:
            found = found["rows"][0]
        if "rows" in expected and not _is_wrapped(expected):
            found = _unwrapped(found)
        return (
            isinstance(found, dict)
            and set(found) == set(expected)
            and all(same(e, found[k], False) for k, e in expected.items())
        )
    if isinstance(found, dict) and not isinstance(expected, bool):
        # The result of a break, passed on as a row.
        found = next(iter(_single(found)), None)
    return bool(expected == found and isinstance(expected, bool) == isinstance(found, bool))


def _unwrapped(found: Any) -> Any:
    """A result whose columns nobody knows comes out of a child whole, as the one column of a row."""
    return found["rows"][0]["result"] if _is_wrapped(found) else found


def _is_wrapped(value: Any) -> bool:
    rows = value.get("rows") if isinstance(value, dict) else None
    return bool(rows) and set(rows[0]) == {"result"}


def _single(found: dict[str, Any]) -> list[Any]:
    rows = found.get("rows")
    return list(rows[0].values()) if isinstance(rows, list) and len(rows) == 1 and len(rows[0]) == 1 else []
