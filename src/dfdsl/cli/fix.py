"""`dfdsl check --fix` and `--diff`: fixes made in the files, or shown."""

import os
import shutil
from collections.abc import Container
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from dfdsl.cli.choices import Chosen
from dfdsl.cli.console import DONE, FINDINGS, Console, Fault
from dfdsl.project import BOM, STDIN

if TYPE_CHECKING:
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.project import Project
    from dfdsl.source import Source

# A fix may uncover what another one mends; text that is still not at rest after that never will be.
ROUNDS = 20


class Fixed(NamedTuple):
    """The files as they are now, and how many fixes were made."""

    sources: "list[tuple[Project, Source]]"
    made: int


def fix(sources: "list[tuple[Project, Source]]", chosen: Chosen, console: Console) -> Fixed:
    """Mend the files and write those that changed; standard input goes to standard output. Raises Fault."""
    locked = [source for project, source in sources if read_only(project, source)]
    for source in locked:
        console.warn(f"{source.shown} is read-only, and left as it is")
    fixed = mended(sources, chosen, leave=locked)
    for (project, before), (_, after) in zip(sources, fixed.sources, strict=True):
        if before.name == STDIN:
            console.product(after.text)
        elif after is not before:
            write(project.path(before.name), after.text)
    return fixed


def show_diff(sources: "list[tuple[Project, Source]]", chosen: Chosen, console: Console) -> int:
    """The differences that `--fix` would make, as a patch on stdout; the exit code."""
    fixed = mended(sources, chosen)
    for (_, before), (_, after) in zip(sources, fixed.sources, strict=True):
        if after is not before:
            console.product(patch(before, after))
    if fixed.made:
        console.say(f"{fixed.made} would be fixed")
    return FINDINGS if fixed.made else DONE


def patch(before: "Source", after: "Source") -> str:
    """A unified diff that `git apply` and `patch -p1` take."""
    from difflib import unified_diff

    lines = unified_diff(
        _lines(before.text), _lines(after.text), f"a/{before.name}", f"b/{after.name}", lineterm="\n"
    )
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    # Only `\n` ends a line for what reads patches.
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + lines[-1:][: bool(lines[-1])]


def read_only(project: "Project", source: "Source") -> bool:
    """Whether nobody is to write the file: that stands in its mode, whatever root may do."""
    if source.name == STDIN:
        return False
    path = project.path(source.name)
    return not os.access(path, os.W_OK) or not os.stat(path).st_mode & 0o222


def mended(sources: "list[tuple[Project, Source]]", chosen: Chosen, leave: "Container[Source]" = ()) -> Fixed:
    """The sources with all their safe fixes, each until it is at rest; a file that imports another sees the mended one.

    leave: those that stay as they are.
    """
    found = []
    count = 0
    for project, source in sources:
        if source in leave:
            found.append((project, source))
            continue
        fixed, made = _at_rest(project, source, chosen)
        found.append((project, fixed))
        count += made
    return Fixed(found, count)


def _at_rest(project: "Project", source: "Source", chosen: Chosen) -> "tuple[Source, int]":
    from dfdsl.compiler import analyse
    from dfdsl.diagnostics.fixing import mended as once
    from dfdsl.source import Source

    choices = chosen.of(project.root)

    def look(at: "Source") -> "tuple[Diagnostic, ...]":
        return analyse(at, project.read, choices.target, levels=choices.levels).diagnostics

    total = 0
    diagnostics = look(source)
    for _ in range(ROUNDS):
        text, made = once(source, diagnostics)
        if not made or text == source.text:
            break
        changed = Source(source.name, text, source.shown)
        after = look(changed)
        if _unreadable(after) > _unreadable(diagnostics):
            # The fixes do not go together; better none than a text that reads worse.
            break
        source, diagnostics, total = changed, after, total + made
        project.keep(source)
    return source, total


def _unreadable(diagnostics: "tuple[Diagnostic, ...]") -> int:
    """How many errors keep the text from being read."""
    return sum(one.is_error and one.code < "DF2" for one in diagnostics)


def write(path: str, text: str) -> None:
    """Put the text in the place of a file, whose mark, mode and links stay: complete beside it, then renamed."""
    path = os.path.realpath(path)
    beside = os.path.join(os.path.dirname(path), f".{os.path.basename(path)}.{os.getpid()}.tmp")
    try:
        with open(path, "rb") as file:
            mark = BOM if file.read(3) == BOM.encode() else ""
        try:
            with open(beside, "w", encoding="utf-8", newline="") as file:
                file.write(mark + text)
            shutil.copymode(path, beside)
            os.replace(beside, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(beside)
            raise
    except OSError as problem:
        raise Fault(f"cannot write {path}: {problem.strerror or problem}") from None
