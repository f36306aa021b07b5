"""Source texts and places in them.

A `Span` is what every later phase carries, so that each message and each emitted leaf can name its line.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

LINE_END = re.compile(r"\r\n?|\n")
"""What ends a line: LF, CR LF, or a CR alone."""


def line_begin(text: str, at: int) -> int:
    """Where the line of the character at `at` begins."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def line_stop(text: str, at: int) -> int:
    """Where the line of the character at `at` ends, before what ends it."""
    found = LINE_END.search(text, at)
    return len(text) if found is None else found.start()


class Source:
    """One text and the name by which messages call it.

    `name` is the path relative to the project (POSIX separators), or `<stdin>`; `text` has no BOM; `shown` is the path as
    messages for people have it, relative to the folder of the call.
    Two sources are the same only if they are the same object.
    """

    __slots__ = ("_starts", "name", "shown", "text")

    def __init__(self, name: str, text: str, shown: str | None = None) -> None:
        self.name = name
        self.text = text
        self.shown = name if shown is None else shown
        self._starts: list[int] | None = None

    def __repr__(self) -> str:
        return f"Source({self.name!r}, {len(self.text)} characters)"

    def _line_starts(self) -> list[int]:
        if self._starts is None:
            self._starts = [0, *(found.end() for found in LINE_END.finditer(self.text))]
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

    def line_start(self, line: int) -> int:
        """The offset of the first character of a 1-based line."""
        return self._line_starts()[line - 1]

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
        return f"{self.source.shown}:{line}:{column}"

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


class NotText(FileUnreadable):
    """What a file holds is no text of ours. what: why, without a place; text: what can be shown of it; at: the place in it."""

    def __init__(self, reason: str, what: str, text: str = "", at: int = 0) -> None:
        super().__init__(reason)
        self.what = what
        self.text = text
        self.at = at


class TooLarge(FileUnreadable):
    """A file above the limit. size: in words."""

    def __init__(self, reason: str, size: str) -> None:
        super().__init__(reason)
        self.size = size
