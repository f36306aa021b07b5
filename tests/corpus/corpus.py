"""Reads the corpus.

A wrong program has below each wrong line a line of carets and the code, `--  ^^^^ DF201`. Such lines are taken out
before it is compiled. A place of several lines is marked as far as its first line goes.

A right program may say in comments at its head what it needs: `-- signal: name {"json": "data"}`, `-- fails: text`,
`-- target: 0.2.6`.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from dfdsl.compiler import Compiled, compile_source
from dfdsl.diagnostics import Diagnostic
from dfdsl.project import Project
from dfdsl.source import Source
from dfdsl.targets import DEFAULT

FOLDER = Path(__file__).parent
WRONG = sorted((FOLDER / "wrong").glob("*.df"))
RIGHT = sorted((FOLDER / "right").glob("*.df"))
_CARETS = re.compile(r"^(?:--)? *(\^+) (DF\d{3})$")
_HEAD = re.compile(r"^-- (signal|fails|target): (.*)$", re.M)

# (line, column, length, code), the first two from 1.
Mark = tuple[int, int, int, str]


@dataclass(frozen=True)
class Program:
    name: str
    text: str
    marks: tuple[Mark, ...]
    head: tuple[tuple[str, str], ...]

    def told(self, kind: str) -> list[str]:
        return [value for key, value in self.head if key == kind]


def program(path: Path) -> Program:
    whole = path.read_text(encoding="utf-8")
    lines: list[str] = []
    marks: list[Mark] = []
    for line in whole.split("\n"):
        found = _CARETS.match(line)
        if found is None:
            lines.append(line)
        else:
            marks.append((len(lines), found.start(1) + 1, len(found.group(1)), found.group(2)))
    # A mark behind the text's end stands for the end itself.
    return Program(path.stem, "\n".join(lines), tuple(marks), tuple(_HEAD.findall(whole)))


def compiled(item: Program, folder: str) -> Compiled:
    source = Source(f"{folder}/{item.name}.df", item.text)
    target = next(iter(item.told("target")), DEFAULT)
    return compile_source(source, read=Project(str(FOLDER)).read, target=target)


def mark_of(diagnostic: Diagnostic) -> Mark:
    """Where a message points, as a caret line shows it."""
    span = diagnostic.span
    line, column = span.source.position(span.start)
    left = len(span.source.line_text(line)) - (column - 1)
    return line, column, max(1, min(span.end - span.start, left)), diagnostic.code
