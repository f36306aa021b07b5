"""A parse tree as libpg_query's JSON gives it: nodes are objects of one key, the node's kind."""

import json
from collections.abc import Iterator
from typing import Any

Fields = dict[str, Any]


def read(tree: bytes) -> list[Fields] | None:
    """The statements of a tree, None when it is nested more deeply than Python reads."""
    try:
        statements: list[Fields] = json.loads(tree)["stmts"]
    except RecursionError:
        return None
    return statements


def kind_and_fields(node: Fields) -> tuple[str, Fields]:
    """A node's kind and its fields."""
    ((kind, fields),) = node.items()
    return kind, fields


def nodes(root: Any, wanted: frozenset[str]) -> Iterator[tuple[str, Fields]]:
    """All nodes of these kinds below (and at) a part of a tree; parents before children, in no other order."""
    pending = [root]
    while pending:
        part = pending.pop()
        if type(part) is dict:
            for key, value in part.items():
                if type(value) is dict:
                    if key in wanted:
                        yield key, value
                    pending.append(value)
                elif type(value) is list:
                    pending.extend(value)
        elif type(part) is list:
            pending.extend(part)


def names(parts: list[Fields]) -> list[str]:
    """The texts of a list of String nodes: a qualified name."""
    return [part["String"].get("sval", "") for part in parts if "String" in part]
