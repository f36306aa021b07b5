"""`dfdsl compile --check`: whether the SQL of a folder is what its files compile to."""

import os
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from dfdsl.cli.console import Fault

if TYPE_CHECKING:
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.project import Project
    from dfdsl.source import Source

_HEAD = re.compile(rb"-- Made by dfdsl \S+ from (\S+), for pg_durable ")
_LONGEST_HEAD = 8192  # bytes; a path has 4096 at most
SUFFIX = ".sql"


def differences(
    folder: str, made: "Mapping[str, tuple[Project, Source, str]]", beside: Mapping[str, str]
) -> "list[Diagnostic]":
    """What is missing, stale, or no longer made from anything in a folder. Raises Fault.

    made: by the name of the output, the file that it is made from, with its project, and the SQL; beside: files that are
    made for all of these, by name.
    """
    from dfdsl.diagnostics import catalogue as codes
    from dfdsl.source import Span

    found = []
    first = next(iter(made.values()))[1]
    for name, source, text in [
        *((name, source, text) for name, (_, source, text) in made.items()),
        *((name, first, text) for name, text in beside.items()),
    ]:
        path = os.path.join(folder, name)
        there = _bytes(path)
        if there is None:
            found.append(codes.COMPILED_MISSING.at(Span(source, 0, 0), path=path))
        elif there.replace(b"\r\n", b"\n") != text.encode("utf-8"):
            found.append(codes.COMPILED_STALE.at(Span(source, 0, 0), path=path))
    projects = {project.root: project for project, _, _ in made.values()}
    return found + _orphans(folder, made, list(projects.values()))


def _bytes(path: str, most: int = -1) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read(most)
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise Fault(f"cannot read {path}: {problem.strerror or problem}") from None


def _orphans(folder: str, made: Iterable[str], projects: "list[Project]") -> "list[Diagnostic]":
    """The scripts of a folder whose head names a file that is in none of the projects."""
    from dfdsl.diagnostics import catalogue as codes
    from dfdsl.source import Source, Span

    known = {name.casefold() for name in made}
    found = []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        path = os.path.join(folder, name)
        if not name.endswith(SUFFIX) or name.casefold() in known or not os.path.isfile(path):
            continue
        head = _HEAD.match(_bytes(path, _LONGEST_HEAD) or b"")
        if head is None:
            continue
        origin = head[1].decode("ascii", "replace")
        if origin.endswith(".df") and not any(_is_there(project.root, origin) for project in projects):
            text = head[0].decode("ascii", "replace")
            at = Source(projects[0].name(path), text)
            found.append(codes.COMPILED_FROM_NOTHING.at(Span(at, 0, 0), path=path, origin=origin))
    return found


def _is_there(root: str, origin: str) -> bool:
    """Whether a project has a file that the head of a script calls so; the head has `_` for some characters."""
    from dfdsl.emission.names import comment_safe

    folders = [root]
    for part in origin.split("/"):
        folders = [
            os.path.join(folder, name)
            for folder in folders
            if os.path.isdir(folder)
            for name in [*os.listdir(folder), os.pardir]
            if comment_safe(name) == part
        ]
    return bool(folders)
