"""Set-up files: what `dfdsl run` executes first on the local engine. psql runs them, so they hold what psql takes."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from typing import NamedTuple

from dfdsl.cli.console import Console, Fault

# `psql:shop.setup.sql:3: ERROR:  …`, at the line where the statement ends.
_SAID = re.compile(r"psql:(?P<file>.+?):(?P<line>\d+): (?P<kind>[A-Za-z]+):\s+(?P<message>.*)")
_FAILURES = ("ERROR", "FATAL", "PANIC", "error")
_WITHIN = re.compile(r"^LINE (\d+): ", re.MULTILINE)
_DATA = re.compile(r"^CONTEXT: +COPY [^\n]*?, line (\d+)", re.MULTILINE)


class Said(NamedTuple):
    """A message of psql's about a file. kind: `ERROR`, `WARNING` …; of psql's own mistakes `error`."""

    file: str
    line: int
    kind: str
    message: str


def run_setup(paths: Iterable[str], dsn: str, console: Console) -> None:
    """Run each file in psql, which stops at the first error. What it prints goes to `console`. Raises Fault."""
    for path in paths:
        ended = _psql(path, dsn)
        for line in ended.stdout.splitlines():
            console.say(line)
        said = messages(ended.stderr, _lines)
        for one in said:
            if one.kind == "WARNING":
                console.warn(f"{one.file}:{one.line}: {one.message}")
        if ended.returncode != 0:
            failed = next((one for one in said if one.kind in _FAILURES), None)
            if failed is None:
                raise Fault(f"{path}: the set-up failed: {ended.stderr.strip() or 'psql does not say why'}")
            raise Fault(f"{failed.file}:{failed.line}: the set-up failed: {failed.message}")


def _psql(path: str, dsn: str) -> "subprocess.CompletedProcess[str]":
    from psycopg import conninfo

    from dfdsl.database.connect import public_dsn
    from dfdsl.local.binaries import own_psql

    program = shutil.which(own_psql())
    if program is None:
        raise Fault(f"{path}: a set-up is run by psql, which is not installed")
    secret = conninfo.conninfo_to_dict(dsn).get("password")
    # The words of messages are psql's own, whatever the locale says.
    environment = {
        **os.environ,
        "PGCLIENTENCODING": "UTF8",
        "LC_MESSAGES": "C",
        "PGOPTIONS": "-c lc_messages=C",
    }
    environment.pop("LC_ALL", None)
    if secret is not None:
        environment["PGPASSWORD"] = str(secret)
    options = ["-X", "-q", "--echo-errors", "-v", "ON_ERROR_STOP=1", "-o", os.devnull, "-f", path]
    return subprocess.run(
        [program, *options, public_dsn(dsn)],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
    )


def _lines(path: str) -> list[str]:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read().split("\n")
    except OSError:
        return []


def messages(text: str, lines_of: Callable[[str], list[str]]) -> list[Said]:
    """What psql said, each with the line that PostgreSQL means, else the one where its statement begins.

    psql names the line where a statement ends, and with `--echo-errors` shows the statement behind the error. lines_of: the
    lines of a file.
    """
    lines = text.splitlines()
    heads = [(index, head) for index, line in enumerate(lines) if (head := _SAID.match(line))]
    ends = [*(index for index, _ in heads), len(lines)][1:]
    found: list[Said] = []
    for (index, head), end in zip(heads, ends, strict=True):
        more = lines[index + 1 : end]
        if head["kind"] == "STATEMENT" and found:
            statement = [head["message"], *more]
            failed = found[-1]
            line = _line(statement, failed, lines_of(failed.file)) or failed.line
            found[-1] = failed._replace(line=line)
            continue
        found.append(Said(head["file"], int(head["line"]), head["kind"], "\n".join([head["message"], *more])))
    return [one._replace(message=_shown(one.message)) for one in found]


def _shown(message: str) -> str:
    """A message with its detail and hint, without what points into the statement."""
    first, *more = message.split("\n")
    return "\n".join([first, *(line for line in more if line.startswith(("DETAIL:", "HINT:")))])


def _line(statement: list[str], failed: Said, lines: list[str]) -> int | None:
    """The line of the file that a failure is about; None where the statement is not found in it."""
    while len(statement) > 1 and not statement[-1]:
        statement = statement[:-1]
    last = next(
        (at for at in range(min(failed.line, len(lines)), 0, -1) if lines[at - 1].endswith(statement[-1])),
        None,
    )
    if last is None:
        return None
    if (data := _DATA.search(failed.message)) is not None:
        return last + int(data[1])
    within = _WITHIN.search(failed.message)
    wanted = int(within[1]) if within else 1
    at = last
    # psql leaves out empty lines.
    for number in range(len(statement), wanted, -1):
        at -= 1
        while at > 1 and not lines[at - 1] and statement[number - 2]:
            at -= 1
    return at
