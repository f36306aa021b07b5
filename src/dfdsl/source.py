"""Source texts and places in them.

A `Span` is what every later phase carries, so that each message and each emitted leaf can name its line.
"""

from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple


class Source:
    """One text and the name by which messages call it.

    `name` is the path relative to the project (POSIX separators), or `<stdin>`; `text` has no BOM.
    Two sources are the same only if they are the same object.
    """

    __slots__ = ("_starts", "name", "text")

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self._starts: list[int] | None = None

    def __repr__(self) -> str:
        return f"Source({self.name!r}, {len(self.text)} characters)"

    def _line_starts(self) -> list[int]:
        if self._starts is None:
            starts = [0]
            find = self.text.find
            at = find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = find("\n", at + 1)
            self._starts = starts
        return self._starts

    @property
    def line_count(self) -> int:
        return len(self._line_starts())

    def line(self, offset: int) -> int:
        """The 1-based line of the character at `offset`."""
        return bisect_right(self._line_starts(), offset)

    def position(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column (in characters) of `offset`."""
        line = self.line(offset)
        return line, offset - self._line_starts()[line - 1] + 1

    def line_text(self, line: int) -> str:
        """The text of a 1-based line, without its end."""
        starts = self._line_starts()
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end].rstrip("\r\n")


class Span(NamedTuple):
    """The half-open range [start, end) of characters of a source."""

    source: Source
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]

    @property
    def line(self) -> int:
        return self.source.line(self.start)

    def __str__(self) -> str:
        line, column = self.source.position(self.start)
        return f"{self.source.name}:{line}:{column}"

    def to(self, other: "Span") -> "Span":
        """The span from the beginning of this one to the end of the other."""
        return Span(self.source, self.start, other.end)


Reader = Callable[[str, str], Source]
"""Brings a source in: (the name of the importing source, the path as written) -> the imported source."""

MAX_SIZE = 8 * 1024 * 1024
"""The most characters of a source: thousands of times what anybody writes, and still checked in a few seconds."""


class FileUnreadable(Exception):
    """A reader could not bring a file in; `reason` follows a colon: `no such file`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
