"""A source and all that it imports, parsed: the program.

Pure: the caller's `read` brings texts in. Imports come before what imports them, in the order in which they are
written, each file once. An import brings in workflows only: its `vars` hold for its own workflows, its `start` items
and its expression do nothing for the importing file.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from dfdsl.record import Record
from dfdsl.source import FileUnreadable, Reader, Source

if TYPE_CHECKING:
    from dfdsl import syntax
    from dfdsl.diagnostics import Diagnostic


class Program(Record):
    """main: the file that was asked for; files: all of them, imports first, `main` last.

    imported: each import of `main` with the name of the source that it brought in; imports_of: those names, by the importing
    file's.
    """

    main: "syntax.File"
    files: "tuple[syntax.File, ...]"
    imported: "tuple[tuple[syntax.Import, str], ...]" = ()
    imports_of: "Mapping[str, tuple[str, ...]]" = MappingProxyType({})


class _Open:
    """A file whose imports are being read."""

    __slots__ = ("file", "name", "next")

    def __init__(self, name: str, file: "syntax.File") -> None:
        self.name = name
        self.file = file
        self.next = 0


class _Loading:
    """One walk from a source through its imports."""

    def __init__(self, read: Reader) -> None:
        self.read = read
        self.seen: set[str] = set()
        self.files: list[syntax.File] = []
        self.found: list[Diagnostic] = []
        self.open: list[_Open] = []
        self.imported: list[tuple[str, syntax.Import, str]] = []

    def enter(self, source: Source) -> "syntax.File | None":
        from dfdsl.parser import parse

        self.seen.add(source.name)
        file, found = parse(source)
        self.found.extend(found)
        if file is not None:
            self.open.append(_Open(source.name, file))
        return file

    def walk(self) -> None:
        # A stack of our own: a chain of imports may be longer than Python's.
        while self.open:
            top = self.open[-1]
            if top.next == len(top.file.imports):
                self.files.append(self.open.pop().file)
                continue
            imported = top.file.imports[top.next]
            top.next += 1
            self.follow(top.name, imported)

    def follow(self, importing: str, imported: "syntax.Import") -> None:
        from dfdsl.diagnostics import catalogue

        try:
            source = self.read(importing, imported.path)
        except FileUnreadable as problem:
            self.found.append(
                catalogue.IMPORT_UNREADABLE.at(imported.span, path=imported.path, reason=problem.reason)
            )
            return
        self.imported.append((importing, imported, source.name))
        names = [file.name for file in self.open]
        if source.name in names:
            chain = " → ".join([*names[names.index(source.name) :], source.name])
            self.found.append(catalogue.IMPORT_CYCLE.at(imported.span, path=source.name, chain=chain))
        elif source.name not in self.seen:
            file = self.enter(source)
            if file is not None and not file.workflows and not file.imports:
                self.found.append(catalogue.IMPORT_WITHOUT_WORKFLOWS.at(imported.span, path=imported.path))


def load(source: Source, read: Reader) -> "tuple[Program | None, tuple[Diagnostic, ...]]":
    """The program that begins at `source`, and what was found; None when any of its files has errors.

    `read(importing, path)` gives the source that the file of that name imports as `path`; two imports are the same file
    when their sources have one name. It raises FileUnreadable.
    """
    from dfdsl.diagnostics import sort

    loading = _Loading(read)
    main = loading.enter(source)
    loading.walk()
    found = sort(loading.found)
    if main is None or any(diagnostic.is_error for diagnostic in found):
        return None, found
    direct = tuple((item, name) for importing, item, name in loading.imported if importing == source.name)
    below: dict[str, tuple[str, ...]] = {}
    for importing, _, name in loading.imported:
        below[importing] = (*below.get(importing, ()), name)
    program = Program(main=main, files=tuple(loading.files), imported=direct, imports_of=below)
    return program, found
