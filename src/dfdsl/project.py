"""Where a file's project is, and reading its texts: the one place that opens .df files.

A source is named by its path relative to the project's root, so that messages and emitted SQL do not depend on the
folder in which a command was given. Each file is read once.
"""

import os
import re
import sys
from collections.abc import Iterator

from dfdsl.source import LINE_END, MAX_SIZE, FileUnreadable, NotText, Source, TooLarge, line_begin

MARKS = ("dfdsl.toml", "pyproject.toml", ".git")
STDIN = "<stdin>"
BOM = "\ufeff"


def root_of(place: str) -> str:
    """The nearest folder at or above `place` that has one of MARKS; else `place` itself, or a file's folder."""
    start = os.path.abspath(place)
    if not os.path.isdir(start):
        start = os.path.dirname(start)
    folder = start
    while not any(os.path.exists(os.path.join(folder, mark)) for mark in MARKS):
        above = os.path.dirname(folder)
        if above == folder:
            return start
        folder = above
    return folder


# `[tool.dfdsl]`, however it is written; a file without it need not be read as TOML.
_SHARED_SETTINGS = rb"""(?m)tool\s*\.\s*["']?dfdsl|^[ \t]*["']?dfdsl["']?[ \t]*[.=]"""


def settings_files(folder: str) -> Iterator[str]:
    """The files at or above a folder that may hold settings, the nearest first; `dfdsl.toml` before `pyproject.toml`."""
    folder = os.path.abspath(folder)
    while True:
        own, shared = os.path.join(folder, "dfdsl.toml"), os.path.join(folder, "pyproject.toml")
        if os.path.isfile(own):
            yield own
        if os.path.isfile(shared):
            with open(shared, "rb") as file:
                if re.search(_SHARED_SETTINGS, file.read()):
                    yield shared
        above = os.path.dirname(folder)
        if above == folder:
            return
        folder = above


class Project:
    """The files below one root, read once each. `read` has the shape that the compiler wants for imports."""

    def __init__(self, root: str) -> None:
        self.root = root
        self._sources: dict[str, Source] = {}
        self._paths: dict[str, str] = {}

    @classmethod
    def of(cls, file: str) -> "Project":
        """The project of a file as named on the command line; `-` belongs to the current folder."""
        return cls(root_of(os.curdir if file == "-" else file))

    def name(self, file: str) -> str:
        """How messages and SQL call a file: relative to the root, with `/`; bytes that are no text as `\\xff`."""
        name = os.path.relpath(os.path.abspath(file), self.root).replace(os.sep, "/")
        return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")

    def open(self, file: str) -> Source:
        """The source of a file as named on the command line; `-` is standard input. Raises FileUnreadable."""
        if file == "-":
            return Source(STDIN, text_of(sys.stdin.buffer.read(MAX_SIZE + 1) if sys.stdin else b""))
        return self._load(self.name(file), file)

    def read(self, importing: str, path: str) -> Source:
        """The source that the file named `importing` imports as `path`. Raises FileUnreadable."""
        folder = os.curdir if importing == STDIN else os.path.dirname(self.path(importing))
        # A text from standard input stands where the command was called.
        target = os.path.normpath(os.path.join(folder, path))
        return self._load(self.name(target), target)

    def known(self, name: str) -> Source | None:
        """The source of a name that a running step gives, if there is such a file."""
        try:
            return self._load(name, self.path(name))
        except FileUnreadable:
            return None

    def path(self, name: str) -> str:
        """Where the file of that name is."""
        return self._paths.get(name) or os.path.join(self.root, name)

    def keep(self, source: Source) -> None:
        """From here on, this is what the file of that name holds."""
        self._sources[source.name] = source

    def _load(self, name: str, path: str) -> Source:
        if name not in self._sources:
            self._paths[name] = path
            self._sources[name] = Source(name, text_of(bytes_of(path)), shown(path))
        return self._sources[name]


def shown(file: str) -> str:
    """A file's path from the folder of the call, which terminals and editors open; bytes that are no text as `\\xff`."""
    path = os.path.relpath(file).replace(os.sep, "/")
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "backslashreplace")


def bytes_of(path: str, limit: int = MAX_SIZE) -> bytes:
    """What a file holds; a file above the limit is refused, with no more than the limit read."""
    try:
        if os.path.isdir(path):
            raise FileUnreadable("is a folder, not a file")
        with open(path, "rb") as file:
            data = file.read(limit + 1)
            size = max(len(data), os.fstat(file.fileno()).st_size)
    except (OSError, ValueError) as problem:
        raise FileUnreadable(_reason(problem)) from None
    if len(data) > limit:
        raise too_large(size, limit)
    return data


def _reason(problem: OSError | ValueError) -> str:
    if isinstance(problem, FileNotFoundError):
        return "no such file"
    if isinstance(problem, PermissionError):
        return "permission denied"
    if isinstance(problem, OSError):
        return (problem.strerror or str(problem)).lower()
    return "not a possible file name"


def too_large(size: int, limit: int = MAX_SIZE) -> TooLarge:
    """The exception for a file of so many bytes; what is no more than one above the limit was not read to its end."""
    most = f"{limit // 2**20} MiB"
    words = f"{size / 2**20:.1f} MiB" if size > limit + 1 else f"more than {most}"
    said = f"has {words}" if size > limit + 1 else "is larger than allowed"
    return TooLarge(f"{said}; a file may have at most {most}", words)


def text_of(data: bytes, limit: int = MAX_SIZE) -> str:
    """The text of a file's bytes: UTF-8 without BOM. Raises FileUnreadable with the place of the first wrong byte."""
    if len(data) > limit:
        raise too_large(len(data), limit)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotText("is UTF-16; save it as UTF-8", "it is UTF-16")
    nul = data.find(b"\0")
    if nul >= 0:
        before = data[:nul].decode("utf-8", "replace")
        text = data.decode("utf-8", "replace")
        raise NotText(f"is no text: a NUL byte at offset {nul}", "it has a NUL byte", text, len(before))
    try:
        return data.decode("utf-8").removeprefix(BOM)
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode("utf-8", "replace")
        byte = f"0x{data[problem.start]:02x}"
        line = len(LINE_END.findall(before)) + 1
        column = len(before) - line_begin(before, len(before)) + 1
        raise NotText(
            f"is not UTF-8: byte {byte} at line {line}, column {column}; save it as UTF-8",
            f"the byte {byte} is not UTF-8",
            data.decode("utf-8", "replace"),
            len(before),
        ) from None
