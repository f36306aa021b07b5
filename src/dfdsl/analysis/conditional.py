"""Where PostgreSQL may not come to a value, and where SQL itself asks whether there is one.

A reference that finds no row or NULL fails its step. In a branch of `CASE`, behind another argument of `coalesce`, or in an
operand of `AND` or `OR` it does so only if PostgreSQL gets there. What `coalesce` or `IS NULL` asks about is NULL.
"""

import re
from collections.abc import Callable
from enum import IntEnum
from typing import Any

from dfdsl.analysis import tree
from dfdsl.analysis.text import SqlText
from dfdsl.sql import tokens
from dfdsl.sql.template import Reference, SqlTemplate

_WORTH_A_LOOK = re.compile(r"\b(?:case|coalesce|and|or|is|isnull|notnull)\b", re.IGNORECASE)
_FILTERS = frozenset({"whereClause", "havingClause", "quals", "agg_filter"})
"""What rows have to meet: a value that is missing there would leave them out without a word, so it fails at once."""
_STRICT = """lower upper btrim ltrim rtrim length char_length octet_length substring substr left right replace split_part round trunc
    abs floor ceil ceiling mod sqrt to_char to_date to_timestamp to_number date_trunc date_part extract timezone age
    jsonb_array_length json_array_length jsonb_extract_path_text json_extract_path_text jsonb_typeof json_typeof
    regexp_replace regexp_match strpos position md5 initcap reverse repeat lpad rpad"""
_NULL_IN_NULL_OUT = frozenset(_STRICT.split())
"""Functions of PostgreSQL's own that give NULL for NULL, so that what asks about them asks about their arguments."""


class _Place(IntEnum):
    ALWAYS = 0  # PostgreSQL comes here
    MAYBE = 1
    ASKED = 2


class Unsure:
    """asked, maybe: where such references begin in the source file."""

    def __init__(self) -> None:
        self.asked: set[int] = set()
        self.maybe: set[int] = set()


def unsure_reads(text: SqlText, parsed: bytes, found: SqlTemplate) -> Unsure | None:
    """The references of a text that PostgreSQL may not come to, and those that SQL asks about; None where there are none."""
    if not any(not r.nullable and not r.rows for r in found.references) or not _WORTH_A_LOOK.search(
        text.body
    ):
        return None
    statements = tree.read(parsed)
    if not statements:
        return None
    result = Unsure()
    starts = sorted(reference.start for reference in found.references)
    pending: list[tuple[Any, _Place, bool]] = [(statements[0]["stmt"], _Place.ALWAYS, False)]
    while pending:
        part, place, filters = pending.pop()
        if type(part) is list:
            pending.extend((item, place, filters) for item in part)
            continue
        for key, value in part.items():
            if type(value) is dict:
                _enter(key, value, place, filters, pending)
                if key in _SPOTS and place is not _Place.ALWAYS:
                    _note(text, key, value, place, starts, result)
            elif type(value) is list:
                pending.append((value, place, filters or key in _FILTERS))
    return result if result.asked or result.maybe else None


_SPOTS = frozenset({"ParamRef", "A_Const"})
_QUOTED = tokens.STRINGS | {tokens.DOLLAR}
_Pending = list[tuple[Any, _Place, bool]]


def _enter(key: str, fields: tree.Fields, place: _Place, filters: bool, pending: _Pending) -> None:
    """Put what stands below a node on the list, each with its place."""
    rule = _RULES.get(key)
    if rule is not None:
        rule(fields, place, filters, pending)
    else:
        pending.append((fields, place, filters or key in _FILTERS))


def _case(fields: tree.Fields, place: _Place, filters: bool, pending: _Pending) -> None:
    later = max(place, _Place.MAYBE)
    for number, when in enumerate(fields.get("args", [])):
        clause = when.get("CaseWhen", {})
        pending.append((clause.get("expr", {}), later if number else min(place, _Place.MAYBE), filters))
        pending.append((clause.get("result", {}), later, filters))
    pending.append((fields.get("arg", {}), min(place, _Place.MAYBE), filters))
    pending.append((fields.get("defresult", {}), later, filters))


def _coalesce(fields: tree.Fields, place: _Place, filters: bool, pending: _Pending) -> None:
    arguments = fields.get("args", [])
    for number, argument in enumerate(arguments):
        last = number == len(arguments) - 1
        pending.append((argument, max(place, _Place.MAYBE) if last else _Place.ASKED, filters))


def _asks(fields: tree.Fields, place: _Place, filters: bool, pending: _Pending) -> None:
    pending.append((fields, _Place.ASKED, filters))


def _operands(fields: tree.Fields, place: _Place, filters: bool, pending: _Pending) -> None:
    one_of_several = fields.get("boolop") != "NOT_EXPR" and not filters
    inner = max(place, _Place.MAYBE) if one_of_several else place
    pending.append((fields.get("args", []), inner, filters))


def _operator(fields: tree.Fields, place: _Place, filters: bool, pending: _Pending) -> None:
    if fields.get("kind") in ("AEXPR_DISTINCT", "AEXPR_NOT_DISTINCT"):
        place = _Place.ASKED
    pending.append((fields, place, filters))


def _call(fields: tree.Fields, place: _Place, filters: bool, pending: _Pending) -> None:
    name = tree.names(fields.get("funcname", [{}]))[-1:]
    if place is _Place.ASKED and not _NULL_IN_NULL_OUT.issuperset(name):
        place = _Place.MAYBE
    pending.append((fields, place, filters))


def _apart(fields: tree.Fields, place: _Place, filters: bool, pending: _Pending) -> None:
    """A query, a row, an array: NULL in it does not make it NULL."""
    pending.append((fields, min(place, _Place.MAYBE), False))


_RULES: dict[str, Callable[[tree.Fields, _Place, bool, _Pending], None]] = {
    "CaseExpr": _case,
    "CoalesceExpr": _coalesce,
    "NullTest": _asks,
    "BooleanTest": _asks,
    "BoolExpr": _operands,
    "A_Expr": _operator,
    "FuncCall": _call,
    "SelectStmt": _apart,
    "RowExpr": _apart,
    "A_ArrayExpr": _apart,
    "MinMaxExpr": _apart,
}


def _note(
    text: SqlText, key: str, fields: tree.Fields, place: _Place, starts: list[int], result: Unsure
) -> None:
    location = fields.get("location", 0)
    if key == "ParamRef":
        spot = text.spot(location)
        if spot is not None and isinstance(spot.of, Reference):
            (result.asked if place is _Place.ASKED else result.maybe).add(spot.of.start)
        return
    if "sval" not in fields:
        return
    # A text that holds references is never NULL, so nobody asks about them.
    at = text.at(location)
    token = next((t for t in text.tokens() if t.end > at and t.kind in _QUOTED), None)
    if token is not None:
        begin, end = text.place(token.start), text.place(token.end)
        result.maybe.update(start for start in starts if begin <= start < end)
