"""What a project says once for all its files: `dfdsl.toml`, or `[tool.dfdsl]` in `pyproject.toml`.

The one reader of these files. Which file it is, `project.settings_files` says.
"""

import os
import re
from collections.abc import Mapping
from typing import Any

from dfdsl.allowing import ALL, LEVELS
from dfdsl.record import Record

SHARED = "pyproject.toml"
_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
_SHARED_TABLE = "tool.dfdsl"


class Settings(Record):
    """file: where they stand, None where there are none; target, schema, http: None where they are not set; warnings: the
    level of a code, or of `all`; http: where HTTP steps of the local engine may go, one of `POLICIES`; runtime: how scripts come to
    the functions that they call, one of `RUNTIMES`; runtime_schema: where these are."""

    file: str | None = None
    target: str | None = None
    schema: str | None = None
    warnings: Mapping[str, str]
    http: str | None = None
    runtime: str | None = None
    runtime_schema: str | None = None


NONE = Settings(warnings={})
KEYS = ("target", "schema", "runtime", "runtime_schema", "warnings", "local")
RUNTIMES = ("inline", "file", "none")
LOCAL = "local"
LOCAL_KEYS = ("http",)
POLICIES = ("local", "any", "public")
"""Which addresses HTTP steps of the local engine may reach: see `local/addresses.py`."""


class BadSettings(Exception):
    """A file of settings that cannot be used; the message begins with its name and line."""


def read(path: str) -> Settings:
    """The settings of a file; a `pyproject.toml` has them in a table of their own. Raises BadSettings."""
    data = _bytes(path)
    if not data.strip():
        return Settings(file=path, warnings={})
    # The module costs as much as all of a small file's check.
    import tomllib

    shown = os.path.relpath(path)
    try:
        text = data.decode("utf-8-sig")
        values = tomllib.loads(text)
    except UnicodeDecodeError:
        raise BadSettings(f"{shown}: is not UTF-8") from None
    except tomllib.TOMLDecodeError as problem:
        place = re.search(r"\(at line (\d+), column (\d+)\)", str(problem))
        reason = str(problem).split(" (at ")[0].lower()
        where = f"{shown}:{place[1]}:{place[2]}" if place else f"{shown}:{len(text.splitlines())}"
        raise BadSettings(f"{where}: {reason}") from None
    if os.path.basename(path) != SHARED:
        return _Reading(path, shown, text, "").settings(values)
    tool = values.get("tool")
    own = tool.get("dfdsl") if isinstance(tool, dict) else None
    return NONE if own is None else _Reading(path, shown, text, _SHARED_TABLE).settings(own)


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as problem:
        raise BadSettings(f"{path}: {(problem.strerror or str(problem)).lower()}") from None


class _Reading:
    """One file. table: the header under which its keys stand, "" for the top."""

    def __init__(self, path: str, shown: str, text: str, table: str) -> None:
        self.path = path
        self.shown = shown
        self.text = text
        self.table = table

    def settings(self, values: Any) -> Settings:
        if not isinstance(values, dict):
            raise self.bad("dfdsl", "`tool.dfdsl` wants a table", "tool")
        self.known(values, KEYS, self.table)
        return Settings(
            file=self.path,
            target=self.target(values),
            schema=self.schema(values),
            warnings=self.warnings(values),
            http=self.http(values),
            runtime=self.runtime(values),
            runtime_schema=self.schema(values, "runtime_schema"),
        )

    def known(self, values: dict[str, Any], keys: tuple[str, ...], table: str) -> None:
        for key in values:
            if key not in keys:
                known = f"the keys are: {', '.join(keys)}" if len(keys) > 1 else f"there is: {keys[0]}"
                raise self.bad(key, f"unknown key '{key}'{_meant(key, keys)}; {known}", table)

    def target(self, values: dict[str, Any]) -> str | None:
        from dfdsl.targets import NAMES

        target = self.string(values, "target", "a version, such as '0.2.5'")
        if target is not None and target not in NAMES:
            raise self.bad("target", f"'{target}' is no target; there are: {', '.join(NAMES)}")
        return target

    def schema(self, values: dict[str, Any], key: str = "schema") -> str | None:
        schema = self.string(values, key, "the name of a schema")
        problem = wrong_schema(schema) if schema is not None else None
        if problem is not None:
            raise self.bad(key, f"`{key}` {problem}")
        return schema

    def runtime(self, values: dict[str, Any]) -> str | None:
        wanted = ", ".join(f"'{one}'" for one in RUNTIMES)
        runtime = self.string(values, "runtime", f"one of {wanted}")
        if runtime is not None and runtime not in RUNTIMES:
            raise self.bad("runtime", f"`runtime` is one of {wanted}, not '{runtime}'")
        return runtime

    def string(self, values: dict[str, Any], key: str, wanted: str) -> str | None:
        value = values.get(key)
        if value is not None and not isinstance(value, str):
            raise self.bad(key, f"`{key}` wants {wanted}, not {_kind(value)}")
        return value

    def warnings(self, values: dict[str, Any]) -> dict[str, str]:
        given = values.get("warnings", {})
        if not isinstance(given, dict):
            example = "`warnings = { DF123 = 'off' }`"
            raise self.bad("warnings", f"`warnings` wants a table such as {example}, not {_kind(given)}")
        found: dict[str, str] = {}
        for code, level in given.items():
            problem = wrong_level(code, level)
            if problem is not None:
                raise self.bad(code, problem, self.inner("warnings"))
            found[folded(code)] = level
        return found

    def http(self, values: dict[str, Any]) -> str | None:
        """Of the table `local`."""
        local = values.get(LOCAL, {})
        if not isinstance(local, dict):
            raise self.bad(LOCAL, f"`local` wants a table such as `[local]`, not {_kind(local)}")
        table = self.inner(LOCAL)
        self.known(local, LOCAL_KEYS, table)
        http = local.get("http")
        if http is not None and http not in POLICIES:
            wanted = ", ".join(f"'{one}'" for one in POLICIES)
            shown = f"'{http}'" if isinstance(http, str) else _kind(http)
            raise self.bad("http", f"`http` is one of {wanted}, not {shown}", table)
        return http

    def inner(self, table: str) -> str:
        """The header of a table in ours."""
        return ".".join(part for part in (self.table, table) if part)

    def bad(self, key: str, message: str, table: str | None = None) -> BadSettings:
        """The exception for a key: with the line on which it is written, as far as that can be told."""
        line = self.line_of(key, self.table if table is None else table)
        return BadSettings(f"{self.shown}:{line}: {message}")

    def line_of(self, key: str, table: str) -> int:
        written = re.compile(rf"""(?:.*[.{{,\s])?["']?{re.escape(key)}["']?\s*=""")
        header = re.compile(rf"\s*\[\s*{re.escape(table + '.' if table else '')}{re.escape(key)}\s*\]")
        inside, best = "", 1
        for number, line in enumerate(self.text.splitlines(), 1):
            found = _HEADER.match(line)
            if header.match(line):
                return number
            if found is not None:
                inside = "".join(found[1].split())
                best = number if inside == self.table else best
            elif written.match(line) and (
                inside == table or f"{inside}.".startswith(f"{self.table}.") or not table
            ):
                return number
        return best


def folded(code: str) -> str:
    """A code as levels are looked up by."""
    return ALL if code.lower() == ALL else code.upper()


def wrong_schema(name: str) -> str | None:
    """What is wrong with the name of a schema; None for a good one."""
    if not name.strip():
        return "needs a name"
    if len(name.encode()) > _LONGEST_NAME:
        return f"is longer than {_LONGEST_NAME} bytes, where PostgreSQL cuts names off"
    # The functions that are made there stand in dollar quotes.
    return "may not have `$body` in it" if "$body" in name or "$dfdsl" in name else None


_LONGEST_NAME = 63


def wrong_level(code: str, level: object) -> str | None:
    """Why a code cannot have this level; None if it can."""
    from dfdsl.diagnostics.catalogue import numbered

    if level not in LEVELS:
        wanted = ", ".join(f"'{one}'" for one in LEVELS)
        shown = f"'{level}'" if isinstance(level, str) else _kind(level)
        return f"the level of {code} is one of {wanted}, not {shown}"
    if folded(code) == ALL:
        return None
    codes = numbered()
    known = codes.get(folded(code))
    if known is None:
        return f"there is no code '{code}'{_meant(folded(code), codes)}"
    if known.severity == "error":
        return f"{known.code} is an error, and only warnings have a level"
    return None


def _kind(value: object) -> str:
    names = {
        bool: "a boolean",
        int: "a number",
        float: "a number",
        list: "an array",
        dict: "a table",
        str: "a text",
    }
    return names.get(type(value), "another value")


def _meant(word: str, known: Any) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1)
    return f" (did you mean '{near[0]}'?)" if near else ""
