"""Recursion without Python's stack: a walk is written as generators that yield the walks they need.

`yield walk(child)` stands for a call; `run` keeps the pending walks in a list, so depth is bounded by memory alone.
"""

from collections.abc import Generator
from typing import Any

Walk = Generator[Any, Any, Any]


def run(walk: Walk) -> Any:
    """The value that a walk returns."""
    pending = [walk]
    value: Any = None
    while pending:
        try:
            child = pending[-1].send(value)
        except StopIteration as finished:
            pending.pop()
            value = finished.value
        else:
            pending.append(child)
            value = None
    return value
