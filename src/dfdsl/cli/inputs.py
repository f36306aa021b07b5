"""Files named on the command line: which they are, and reading them. Shared by the verbs."""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from dfdsl.cli.console import FAULT, FINDINGS, Console, Fault

if TYPE_CHECKING:
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.project import Project
    from dfdsl.source import NotText, Source, TooLarge

SUFFIX = ".df"
SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})


def emulated(target: str) -> str | None:
    """The version that the local engine is to behave like for a target; None: the newest that it knows."""
    from dfdsl.targets import DEFAULT, EMULATED

    older = EMULATED[: EMULATED.index(DEFAULT)]
    return target if target in older else None


def shown(file: str) -> str:
    return "<stdin>" if file == "-" else file


class Opened(NamedTuple):
    """Files of a call. sources: those that can be read, each with its project; findings: of what a file holds that is no
    text of ours; unread: how many cannot be opened, of which a line each has been said."""

    sources: "list[tuple[Project, Source]]"
    findings: "list[Diagnostic]"
    unread: int


def open_sources(
    files: Iterable[str], console: Console, form: str = "full"
) -> "list[tuple[Project, Source]]":
    """All files, each with its project. What cannot be read is said, findings in the format `form`, and then Unread."""
    opened = readable_sources(files, console)
    if opened.findings:
        from dfdsl.cli.findings import report

        report(opened.findings, console, form)
    if opened.unread or opened.findings:
        raise Unread(FAULT if opened.unread else FINDINGS)
    return opened.sources


def readable_sources(files: Iterable[str], console: Console) -> Opened:
    """What can be read of the files of a call, and what is to say of the others."""
    from dfdsl.project import Project
    from dfdsl.source import FileUnreadable, NotText, TooLarge

    projects: dict[str, Project] = {}
    sources = []
    findings = []
    problems = 0
    for file in files:
        try:
            project = Project.of(file)
            project = projects.setdefault(project.root, project)
            sources.append((project, project.open(file)))
        except (NotText, TooLarge) as problem:
            findings.append(_finding(project, file, problem))
        except FileUnreadable as problem:
            problems += 1
            console.error(f"{shown(file)}: {_advice(file, str(problem))}")
    return Opened(sources, findings, problems)


def _finding(project: "Project", file: str, problem: "NotText | TooLarge") -> "Diagnostic":
    from dfdsl.diagnostics import catalogue as codes
    from dfdsl.project import STDIN
    from dfdsl.project import shown as path_shown
    from dfdsl.source import MAX_SIZE, NotText, Source, Span

    name = STDIN if file == "-" else project.name(file)
    path = STDIN if file == "-" else path_shown(file)
    if not isinstance(problem, NotText):
        at = Span(Source(name, "", path), 0, 0)
        return codes.FILE_TOO_LARGE.at(at, size=problem.size, limit=f"{MAX_SIZE // 2**20} MiB")
    source = Source(name, problem.text, path)
    end = min(problem.at + 1, len(source.text))
    return codes.NOT_TEXT.at(Span(source, problem.at, end), reason=problem.what)


class Unread(Fault):
    """Files could not be read, and that has been said."""

    def __init__(self, status: int = FAULT) -> None:
        super().__init__("", status)


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
