"""Pages of codes, read: their sections, and the files in their blocks.

A ```` ```df ```` block is a whole file. Behind `df` may stand `file=NAME`, a file that the next blocks of the section can
import; `name=NAME`, how the block's own file is called; `target=V`. A block of another kind is shown and not tested.
"""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from dfdsl.compiler import compile_source
from dfdsl.diagnostics import Diagnostic
from dfdsl.explanations import page
from dfdsl.source import FileUnreadable, Source
from dfdsl.targets import DEFAULT

SECTIONS = ("Why", "Wrong", "Right")
_HEADING = re.compile(r"^## (.+)\n", re.M)
_FENCED = re.compile(r"^```df([^\n]*)\n(.*?)^```$", re.S | re.M)


@dataclass(frozen=True)
class Example:
    """A file, the others that it can import, and what it is compiled for."""

    name: str
    text: str
    others: dict[str, str]
    target: str

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        sources = {name: Source(name, text) for name, text in self.others.items()}

        def read(importing: str, path: str) -> Source:
            name = str(PurePosixPath(importing).parent / path)
            if name not in sources:
                raise FileUnreadable("no such file")
            return sources[name]

        main = Source(self.name, self.text)
        sources.setdefault(self.name, main)
        return compile_source(main, read=read, target=self.target).diagnostics


def sections(code: str) -> dict[str, str]:
    """The text of each section of a page, its head under ""."""
    head, *rest = _HEADING.split(page(code))
    return {"": head, **dict(zip(rest[::2], rest[1::2], strict=True))}


def examples(text: str) -> list[Example]:
    """The files of a section."""
    found: list[Example] = []
    others: dict[str, str] = {}
    for info, body in _FENCED.findall(text):
        given = dict(word.split("=", 1) for word in info.split())
        if "file" in given:
            others[given["file"]] = body
        else:
            name, target = given.get("name", "orders.df"), given.get("target", DEFAULT)
            found.append(Example(name, body, dict(others), target))
    return found
