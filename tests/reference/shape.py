"""Whether a result has the value and the shape that the language says: stricter than `values.same`.

A member of anything (of an array, of a keyed join or race, of how a child ended, of what an `each` gives) has one face
only. An instance's own result has those that an engine's last node can give it; they stand in `faces`.
"""

from typing import Any

from .values import Inexact, Nothing, Results, Value, Whole, json_of

NO_ROWS = {"rows": [], "row_count": 0}


def row_of(columns: dict[str, Any]) -> dict[str, Any]:
    return {"rows": [columns], "row_count": 1}


def faces(value: Value) -> list[Any]:
    """What an instance that results in it may show: what a step of SQL can give is a row."""
    plain = json_of(value)
    match value:
        case Nothing():
            return [None, NO_ROWS]
        case Results():
            return [plain]
        case Whole(parts=dict() as parts):
            return [plain, row_of(parts)]
        case Whole():
            return [plain, row_of({"result": plain})]
    return [plain]


def equal(expected: Any, found: Any) -> bool:
    """Whether they are one JSON; a text that is not known is any text."""
    if isinstance(expected, Inexact):
        return isinstance(found, str)
    if isinstance(expected, dict):
        return (
            isinstance(found, dict)
            and set(expected) == set(found)
            and all(equal(each, found[key]) for key, each in expected.items())
        )
    if isinstance(expected, list):
        return (
            isinstance(found, list)
            and len(expected) == len(found)
            and all(equal(e, each) for e, each in zip(expected, found, strict=True))
        )
    return type(expected) is type(found) and expected == found


def right(value: Value, found: Any) -> bool:
    return any(equal(face, found) for face in faces(value))


# Words for what is wrong ------------------------------------------------------------------------------------------------


def difference(expected: Value, found: Any) -> str:
    """Where a result first differs, as a kind: what should be there, and what is."""
    return _difference(faces(expected), found, "its result")


def _difference(expected: list[Any], found: Any, place: str) -> str:
    nearest = [each for each in expected if described(each) == described(found)]
    if nearest and isinstance(found, dict | list):
        wanted = nearest[0]
        for key in wanted if isinstance(wanted, dict) else range(len(wanted)):
            if not equal(wanted[key], found[key]):
                return _difference([wanted[key]], found[key], _inside(place, key))
    return f"{place}: {described(expected[0])} expected, {described(found)} found"


def _inside(place: str, key: str | int) -> str:
    return place if key == "rows" or (isinstance(key, int) and place.endswith("row")) else f"{place}.{key}"


def described(value: Any) -> str:
    """The shape of a result in a few words."""
    match value:
        case None:
            return "NULL"
        case list():
            return f"an array of {len(value)}"
        case {"slept": _} | {"scheduled": _}:
            return "the engine's words for a wait"
        case {"rows": [], "row_count": 0}:
            return "no rows"
        case {"rows": [dict() as row, *more], "row_count": _}:
            return f"{len(more) + 1} row{'s' if more else ''} with {', '.join(sorted(row))}"
        case {"timed_out": _, "signal_name": _}:
            return "a signal"
        case dict():
            return f"an object of {', '.join(sorted(value))}"
        case str() if value[:1] in ("{", "["):
            return "a text of JSON"
        case str():
            return "a text"
    return f"{type(value).__name__} {value}"
