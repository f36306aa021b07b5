"""The runtime: what compiled workflows call in the database, as SQL files beside this module.

A script makes the functions where they are missing (`templates/runtime.sql.j2`). What a function promises never changes, since
instances that run go on to call it: a new promise is a new name, and `NUMBER` counts up with every change of the files.
"""

import re
from functools import cache
from pathlib import Path

from dfdsl.sql.identifiers import readable_identifier
from dfdsl.sql.text import Sql

NUMBER = 1
"""The number of this runtime."""
SCHEMA = "dfdsl"
"""The schema that the files name."""
_HERE = Path(__file__).parent
_FILES = ("engine", "values", "start", "deploy", "children", "chains", "undo", "control")
_CALL = re.compile(rf"\b{SCHEMA}\.(?=[a-z_]+\()")
_IN_A_CONSTANT = re.compile(rf"'{SCHEMA}\.(?=[a-z_]+\()")
_MADE = re.compile(rf"^CREATE OR REPLACE FUNCTION {SCHEMA}\.([a-z_]+)\(", re.MULTILINE)


@cache
def _text() -> str:
    return "\n".join((_HERE / f"{name}.sql").read_text(encoding="utf-8") for name in _FILES)


def functions(schema: str = SCHEMA) -> Sql:
    """The statements that make all functions, in a schema."""
    if schema == SCHEMA:
        return Sql(_text())
    called = f"{readable_identifier(schema)}."
    in_constants = _IN_A_CONSTANT.sub(lambda _: "'" + called.replace("'", "''"), _text())
    return Sql(_CALL.sub(lambda _: called, in_constants))


def names() -> list[str]:
    """The names of all functions, in the order in which they are made."""
    return _MADE.findall(_text())


def query_of(name: str) -> str:
    """The query that a function returns the rows of; its first argument stands in it as `$1`."""
    body = _text().partition(f" FUNCTION {SCHEMA}.{name}(")[2].partition("$body$")[2].partition("$body$")[0]
    return body.partition("RETURN QUERY")[2].rpartition(";")[0]
