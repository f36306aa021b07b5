"""How a script comes to the runtime: it makes it where it is missing, or only says so."""

import shlex
from textwrap import wrap
from types import SimpleNamespace

from dfdsl import runtime
from dfdsl.emission.environment import Macros, render
from dfdsl.emission.names import comment_safe
from dfdsl.record import Record
from dfdsl.sql.identifiers import readable_identifier
from dfdsl.sql.text import Sql, literal

INLINE, FILE, NONE = HOWS = ("inline", "file", "none")
FILE_NAME = "dfdsl.runtime.sql"
"""The file that brings the runtime along for all scripts of a folder."""


_WIDEST = 100


class Runtime(Record):
    """how: INLINE, each script makes it; FILE, the script FILE_NAME beside it does; NONE, somebody else does; schema: where it is."""

    how: str = INLINE
    schema: str = runtime.SCHEMA

    @property
    def _command(self) -> str:
        """What prints the runtime."""
        named = "" if self.schema == runtime.SCHEMA else f" --runtime-schema {shlex.quote(self.schema)}"
        return f"dfdsl runtime{named}"

    def block(self) -> Sql:
        """The statement that a script has in front of what calls the runtime."""
        macros = Macros("runtime.sql.j2")
        if self.how == INLINE:
            made = SimpleNamespace(
                head=Sql(f"dfdsl runtime {runtime.NUMBER}"),
                number=runtime.NUMBER,
                name=literal(self.schema),
                schema=readable_identifier(self.schema),
                names=literal("\n    ".join(wrap(", ".join(runtime.names()), _WIDEST))),
                functions=runtime.functions(self.schema),
                again=literal(f"Make it anew with the dfdsl that has made it: {self._command} | psql."),
                once=literal(f"Whoever may %s runs once: {self._command.replace('%', '%%')} | psql."),
            )
            return Sql(macros("inline", made).strip("\n"))
        where = f" in the schema {self.schema}"
        run = (
            f"{FILE_NAME} first, which lies beside this script"
            if self.how == FILE
            else f"{self._command} | psql"
        )
        called = f"{readable_identifier(self.schema)}."
        absent = SimpleNamespace(
            number=runtime.NUMBER,
            name=literal(self.schema),
            called=Sql(called),
            lacking=literal(f"{called}lacking()"),
            absent=literal(f"dfdsl: runtime {runtime.NUMBER} or a newer one is not{where}, or lacks "),
            hint=literal(f"Run {run}."),
        )
        return Sql(macros("there", absent).strip("\n"))


def runtime_script(schema: str, version: str) -> str:
    """The runtime as a script of its own; `version` is ours."""
    block = Runtime(schema=schema).block()
    return str(render("runtime_script.sql.j2", version=comment_safe(version), block=block))
