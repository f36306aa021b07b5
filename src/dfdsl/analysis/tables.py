"""Tables without a schema, which a step looks for in the search path of its role, and not in that of whoever started it."""

import re
from typing import Any

from dfdsl.analysis import tree
from dfdsl.analysis.text import SqlText

_WITHOUT_SCHEMA = re.compile(rb'\{"relname":"(?!pg_)')

_NO_TABLES = frozenset({"lockedRels", "ImportForeignSchemaStmt"})
"""What names things of FROM once more, and tables of another server."""


def unqualified(text: SqlText, parsed: bytes) -> tuple[int, ...]:
    """Where the body names such tables. What a WITH names is none of them, nor is the system's own `pg_…`."""
    if _WITHOUT_SCHEMA.search(parsed) is None:
        return ()
    statements = tree.read(parsed)
    named: set[str] = set()
    found: list[tuple[str, int]] = []
    pending: list[Any] = [statements]
    while pending:
        part = pending.pop()
        if type(part) is list:
            pending.extend(part)
        elif type(part) is dict:
            if "relname" in part:
                name = part["relname"]
                if (
                    "schemaname" not in part
                    and part.get("relpersistence") != "t"
                    and part.get("location", -1) >= 0
                ):
                    found.append((name, part["location"]))
            elif "ctename" in part:
                named.add(part["ctename"])
            pending.extend(
                value for key, value in part.items() if type(value) in (dict, list) and key not in _NO_TABLES
            )
    places = {text.at(at) for name, at in found if name not in named and not name.startswith("pg_")}
    return tuple(sorted(places))
