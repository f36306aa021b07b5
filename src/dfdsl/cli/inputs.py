"""Files named on the command line: reading them, compiling them, showing what was found. Shared by the verbs."""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dfdsl.cli.console import Console, Fault

if TYPE_CHECKING:
    from dfdsl.cli.arguments import Parser
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.project import Project
    from dfdsl.source import Source

SUFFIX = ".df"
SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})


def target_argument(verb: "Parser") -> None:
    verb.add_argument("--target", metavar="V", help="the pg_durable version to write for, such as 0.2.5")


def target_of(given: str | None) -> str:
    """A known version. Raises Fault for any other."""
    from dfdsl.targets import COMPILED, DEFAULT, NAMES

    if given is None:
        return DEFAULT
    if given not in COMPILED:
        problem = (
            f"target {given} cannot be written for yet" if given in NAMES else f"unknown target '{given}'"
        )
        raise Fault(f"{problem}; there are: {', '.join(COMPILED)}")
    return given


def emulated(target: str) -> str | None:
    """The version that the local engine is to behave like for a target; None: the newest that it knows."""
    from dfdsl.targets import DEFAULT, EMULATED

    older = EMULATED[: EMULATED.index(DEFAULT)]
    return target if target in older else None


def shown(file: str) -> str:
    return "<stdin>" if file == "-" else file


def schema_of(given: str | None) -> str | None:
    """A schema that was named. Raises Fault for an empty name, which an unset variable of a shell gives."""
    if given is not None and not given.strip():
        raise Fault("--schema needs a name")
    return given


def open_sources(files: Iterable[str], console: Console) -> "list[tuple[Project, Source]]":
    """All files, each with its project; a line for each that cannot be read, and then Unread."""
    sources, unread = readable_sources(files, console)
    if unread:
        raise Unread
    return sources


def readable_sources(files: Iterable[str], console: Console) -> "tuple[list[tuple[Project, Source]], int]":
    """The files that can be read, each with its project, and how many cannot, of which a line each is said."""
    from dfdsl.project import Project
    from dfdsl.source import FileUnreadable

    projects: dict[str, Project] = {}
    sources = []
    problems = 0
    for file in files:
        try:
            project = Project.of(file)
            project = projects.setdefault(project.root, project)
            sources.append((project, project.open(file)))
        except FileUnreadable as problem:
            problems += 1
            console.error(f"{shown(file)}: {_advice(file, str(problem))}")
    return sources, problems


class Unread(Fault):
    """Files could not be read, and that has been said."""

    def __init__(self) -> None:
        super().__init__("")


def _advice(file: str, reason: str) -> str:
    if os.path.isdir(file):
        inside = os.path.join(file, "*" + SUFFIX)
        return f"{reason}; name its files, for example {inside}"
    if reason == "no such file":
        from dfdsl.cli.arguments import nearest

        folder = os.path.dirname(file) or "."
        beside = os.listdir(folder) if os.path.isdir(folder) and os.access(folder, os.R_OK) else []
        # The common ending says nothing about what was meant.
        others = [name for name in beside if name.endswith(SUFFIX) and name != os.path.basename(file)]
        stems = {name.removesuffix(SUFFIX): name for name in others}
        found = nearest(os.path.basename(file).removesuffix(SUFFIX), stems)
        return (
            f"{reason} (did you mean '{os.path.join(os.path.dirname(file), stems[found])}'?)"
            if found
            else reason
        )
    return reason


def expand(paths: Iterable[str]) -> Iterator[str]:
    """The files that are meant: folders give the .df files below them, sorted; each file once."""
    seen: set[str] = set()
    for path in paths:
        found = list(_below(path)) if path != "-" and os.path.isdir(path) else [path]
        if not found:
            raise Fault(f"{path}: no {SUFFIX} files in this folder")
        for file in found:
            key = file if file == "-" else os.path.abspath(file)
            if key not in seen:
                seen.add(key)
                yield file


def _below(folder: str) -> Iterator[str]:
    for place, folders, files in os.walk(folder, onerror=_unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in SKIPPED)
        yield from (os.path.join(place, name) for name in sorted(files) if name.endswith(SUFFIX))


def _unreadable(problem: OSError) -> None:
    raise Fault(f"{problem.filename}: {(problem.strerror or str(problem)).lower()}")


def report(diagnostics: "Iterable[Diagnostic]", console: Console) -> bool:
    """Show findings on stderr; whether one of them is an error."""
    from dfdsl.diagnostics import sort

    found = sort(list(diagnostics))
    if found:
        from dfdsl.diagnostics.render import render

        console.write(render(found, color=console.color))
    return any(one.is_error for one in found)
