"""Files named on the command line: which they are, and reading them. Shared by the verbs."""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dfdsl.cli.console import Console, Fault

if TYPE_CHECKING:
    from dfdsl.project import Project
    from dfdsl.source import Source

SUFFIX = ".df"
SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})


def emulated(target: str) -> str | None:
    """The version that the local engine is to behave like for a target; None: the newest that it knows."""
    from dfdsl.targets import DEFAULT, EMULATED

    older = EMULATED[: EMULATED.index(DEFAULT)]
    return target if target in older else None


def shown(file: str) -> str:
    return "<stdin>" if file == "-" else file


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
