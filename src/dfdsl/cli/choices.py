"""What to compile for, as the command line and the project's settings say: target, schema, levels of warnings.

The command line wins over `--config FILE`, and that over the nearest settings above a file.
"""

import argparse
import os
from typing import TYPE_CHECKING

from dfdsl.cli.console import Console, Fault
from dfdsl.record import Record, replace

if TYPE_CHECKING:
    from dfdsl.cli.arguments import Parser
    from dfdsl.emission.runtime_block import Runtime
    from dfdsl.settings import Settings

AUTO = "auto"


class Choices(Record):
    """What holds for the files of one project. schema: None for the first writable one of the search path; http: where
    HTTP steps of the local engine may go, None where the project does not say; runtime, runtime_schema: likewise.
    """

    target: str
    schema: str | None
    levels: dict[str, str]
    http: str | None = None
    runtime: str | None = None
    runtime_schema: str | None = None

    def script_runtime(self, default: str) -> "Runtime":
        """How a script comes to its runtime; default: where nobody has said how."""
        from dfdsl.emission.runtime_block import Runtime
        from dfdsl.runtime import SCHEMA

        return Runtime(how=self.runtime or default, schema=self.runtime_schema or SCHEMA)

    def run_runtime(self, elsewhere: bool) -> "Runtime":
        """The same for a script that is run at once; elsewhere: in a database that is not the local engine's."""
        from dfdsl.emission.runtime_block import INLINE, NONE

        made = self.script_runtime(INLINE)
        return made if elsewhere and made.how == NONE else replace(made, how=INLINE)


def compile_arguments(verb: "Parser", dsn: bool = True) -> None:
    """The options that all verbs share that compile; `dsn`: with the one that --target auto asks."""
    verb.add_argument(
        "--target",
        metavar="V",
        help="the pg_durable version to write for, such as 0.2.5; auto: ask the database of --dsn",
    )
    if dsn:
        verb.add_argument(
            "--dsn", metavar="DSN", help="the database that --target auto asks (else the PG* environment)"
        )
    verb.add_argument(
        "--schema", metavar="S", help="the schema that the functions are made in and qualified with"
    )
    runtime_schema_argument(verb)
    verb.add_argument("--config", metavar="FILE", help="read settings from here, and from nowhere else")
    verb.add_argument(
        "-W",
        "--warning",
        action="append",
        default=[],
        metavar="CODE=LEVEL",
        help="the level of a warning, or of all: off, warning or error",
    )


def runtime_schema_argument(verb: "Parser") -> None:
    """The option that says where the functions are that scripts call."""
    verb.add_argument(
        "--runtime-schema", metavar="S", help="the schema of the functions that scripts call (default: dfdsl)"
    )


class Chosen:
    """The choices of one command, asked for by the root of each project that its files belong to. Raises Fault.

    local: whether it is the local engine that runs them, which `--target auto` need not ask.
    """

    def __init__(self, given: argparse.Namespace, console: Console, local: bool = False) -> None:
        self._given = given
        self._console = console
        self._levels = levels_of(given.warning)
        self._schema = schema_of(given.schema)
        self._runtime_schema = schema_of(given.runtime_schema, "--runtime-schema")
        self._runtime: str | None = getattr(given, "runtime", None)
        wanted = given.target
        self._ask = wanted == AUTO and not local
        self._target = None if wanted in (None, AUTO) else target_of(wanted)
        self._config = None if given.config is None else _read(given.config)
        self._asked: str | None = None
        self._by_root: dict[str, Choices] = {}

    def of(self, root: str) -> Choices:
        """What holds for the files of the project at `root`."""
        if root not in self._by_root:
            self._by_root[root] = self._for(root)
        return self._by_root[root]

    def _for(self, root: str) -> Choices:
        from dfdsl.targets import DEFAULT

        found = self._config or settings_for(root)
        target = self._asked_target() or self._target or (found.target if found else None) or DEFAULT
        # `-W all=…` speaks of what the settings say one by one, too.
        levels = {**(found.warnings if found and "all" not in self._levels else {}), **self._levels}
        return Choices(
            target=target,
            schema=self._schema or (found.schema if found else None),
            levels=levels,
            http=found.http if found else None,
            runtime=self._runtime or (found.runtime if found else None),
            runtime_schema=self._runtime_schema or (found.runtime_schema if found else None),
        )

    def _asked_target(self) -> str | None:
        """The target that the database is, asked once."""
        if not self._ask:
            return None
        if self._asked is None:
            from dfdsl.cli.detect import detect

            self._asked = detect(self._given.dsn, self._console)
        return self._asked


def settings_for(root: str) -> "Settings | None":
    """The nearest settings of the project at `root`; None where there are none. Raises Fault."""
    from dfdsl.project import settings_files

    for path in settings_files(root):
        if not os.path.getsize(path):
            return None  # a mark of the project's root, as it were; nothing to load a reader for
        found = _read(path)
        if found.file is not None:
            return found
    return None


def http_of(root: str) -> str | None:
    """Where HTTP steps of the local engine may go, as the project at `root` says. Raises Fault."""
    found = settings_for(root)
    return None if found is None else found.http


def _read(path: str) -> "Settings":
    from dfdsl.settings import BadSettings, read

    try:
        return read(path)
    except BadSettings as problem:
        raise Fault(str(problem)) from None


def target_of(given: str) -> str:
    """A known version. Raises Fault for any other."""
    from dfdsl.targets import NAMES

    if given not in NAMES:
        raise Fault(f"unknown target '{given}'; there are: {', '.join(NAMES)}, {AUTO}")
    return given


def schema_of(given: str | None, option: str = "--schema") -> str | None:
    """A schema that was named. Raises Fault for what no schema is called: an unset variable of a shell gives an empty name."""
    if given is None:
        return None
    from dfdsl.settings import wrong_schema

    problem = wrong_schema(given)
    if problem is not None:
        raise Fault(f"{option} {problem}")
    return given


def levels_of(given: list[str]) -> dict[str, str]:
    """The levels of `-W CODE=LEVEL`. Raises Fault."""
    if not given:
        return {}
    from dfdsl.settings import folded, wrong_level

    found: dict[str, str] = {}
    for text in given:
        code, equals, level = text.partition("=")
        problem = wrong_level(code, level) if equals else "it wants CODE=LEVEL, such as DF123=off"
        if problem is not None:
            raise Fault(f"--warning {text}: {problem}")
        found[folded(code)] = level
    return found
