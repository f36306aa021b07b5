"""PostgreSQL's own grammar: libpg_query, the library inside the package `postgast`, through ctypes.

The package itself is not imported: it makes classes of all of PostgreSQL's nodes, which takes longer than `dfdsl check` as
a whole, while the library is loaded in a fraction of a millisecond and parses a statement in some microseconds. It gives
the tree as JSON, which Python reads faster than anything that it could be made of.
"""

import ctypes
import re
from functools import cache
from importlib.machinery import PathFinder
from typing import Any

from dfdsl.record import Record


class Refused(Record, kw_only=False):
    """A text that is no SQL: PostgreSQL's message, and the place in characters where it stopped (None: not known)."""

    message: str
    at: int | None


_DEEP_ENOUGH = 6_000
_MOST_LEVELS = 3_000
_LEVEL = re.compile(
    r"[-+*/<>=~!@#%^&|?:$(\[]"
    r"|\b(?:not|join|union|except|intersect|case|collate|is|in|i?like|similar|at|isnull|notnull|operator|between|select)\b",
    re.IGNORECASE,
)
"""What a further level of the tree begins with. The library writes a tree recursively, on the stack of the process."""


class _Error(ctypes.Structure):
    _fields_ = (
        ("message", ctypes.c_char_p),
        ("function", ctypes.c_char_p),
        ("file", ctypes.c_char_p),
        ("line", ctypes.c_int),
        ("position", ctypes.c_int),
        ("context", ctypes.c_char_p),
    )


class _Parsed(ctypes.Structure):
    _fields_ = (
        ("tree", ctypes.c_char_p),
        ("warnings", ctypes.c_char_p),
        ("error", ctypes.POINTER(_Error)),
    )


class _Split(ctypes.Structure):
    _fields_ = (
        ("statements", ctypes.c_void_p),
        ("count", ctypes.c_int),
        ("warnings", ctypes.c_char_p),
        ("error", ctypes.POINTER(_Error)),
    )


class Grammar:
    """The loaded library."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._parse = _function(library.pg_query_parse, ctypes.c_char_p, _Parsed)
        self._free = _function(library.pg_query_free_parse_result, _Parsed, None)
        self._split = _function(library.pg_query_split_with_parser, ctypes.c_char_p, _Split)
        self._free_split = _function(library.pg_query_free_split_result, _Split, None)

    def parse(self, text: str) -> bytes | Refused | None:
        """The statements of a text as JSON; None for a text that is right but nested too deeply to be looked at."""
        encoded = text.encode("utf-8", "replace")
        if len(text) > _DEEP_ENOUGH and len(_LEVEL.findall(text)) > _MOST_LEVELS:
            split = self._split(encoded)
            try:
                return _refused(split) if split.error else None
            finally:
                self._free_split(split)
        parsed = self._parse(encoded)
        try:
            tree: bytes = parsed.tree
            return _refused(parsed) if parsed.error else tree
        finally:
            self._free(parsed)


def _function(function: Any, argument: Any, result: Any) -> Any:
    function.argtypes = [argument]
    function.restype = result
    return function


def _refused(result: Any) -> Refused:
    error = result.error.contents
    position = error.position
    return Refused((error.message or b"").decode("utf-8", "replace"), position - 1 if position > 0 else None)


@cache
def grammar() -> Grammar | None:
    """The library, loaded once; None where it is not installed."""
    found = PathFinder.find_spec("postgast")
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        for name in ("libpg_query.so", "libpg_query.dylib", "pg_query.dll"):
            try:
                return Grammar(ctypes.CDLL(f"{folder}/{name}"))
            except (OSError, AttributeError):
                continue
    return None
