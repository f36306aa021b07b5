"""Names of values while a workflow is built: what a reference means, what must be bound before a split.

Wraps the current `Scope`; reports unbound names and unknown columns. `?` reads a name that may be unbound as NULL: the
engine would leave such a reference in the text (a syntax error), so the builder binds those names first (`early`).
"""

from typing import NamedTuple

from dfdsl.analysis import Columns, Known, Unsaid
from dfdsl.diagnostics import Diagnostic, Note
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import COLUMNS_OF, Parameter, Shape, Slot, Use
from dfdsl.resolve import LONGEST_NAME, is_reserved
from dfdsl.scope import Scope
from dfdsl.source import Span
from dfdsl.spelling import guess, listed
from dfdsl.sql.template import Reference
from dfdsl.syntax import Word

_NO_ROWS = {
    Shape.SIGNAL: "a signal's result", Shape.HTTP: "an http result", Shape.CALL: "how an instance ended",
    Shape.ERROR: "a failure", Shape.TEXT: "a text",
}  # fmt: skip


class _Read(NamedTuple):
    """A name that was read where nothing binds it. scope: where; loops: what each loop around it binds, filled while they
    are built."""

    name: str
    span: Span
    scope: Scope
    loops: tuple[set[str], ...]


class Names(Known):
    """The names of one workflow. early: names that are bound to NULL first, and where they are read."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        self.scope = Scope()
        self.early: dict[str, list[Span]] = {}
        self._ever: dict[str, Span] = {}
        self._local: dict[str, tuple[str, Span]] = {}
        self._rows_of: dict[str, Scope | None] = {}
        self._branch_of: dict[str, Scope | None] = {}
        self._pending: list[_Read] = []
        self._strict: list[_Read] = []
        self._loops: list[tuple[int, set[str], set[str]]] = []
        self._diagnostics = diagnostics

    def watch(self, scope: Scope, bound: set[str], early_reads: set[str]) -> None:
        """Collect what a loop whose body begins with `scope` binds, and what it reads before it binds it."""
        self._loops.append((scope.depth, bound, early_reads))

    def unwatch(self) -> None:
        self._loops.pop()

    def bind(self, word: Word, slot: Slot) -> None:
        """Bind a captured name from here on."""
        if word.text not in self._ever:
            self._ever[word.text] = word.span
            self._branch_of[word.text] = self.scope.around(lambda scope: scope.branch)
            self._rows_of[word.text] = self.scope.around(lambda scope: scope.rows)
        for _, bound, _ in self._loops:
            bound.add(word.text)
        self.scope.bind(word.text, slot, word.span)

    def bind_inside(self, word: Word, slot: Slot, scope: Scope, what: str) -> None:
        """Bind a name that ends with its block. what: what it is, for messages."""
        self.accept(word)
        self._local.setdefault(word.text, (what, word.span))
        scope.bind(word.text, slot, word.span)

    def accept(self, word: Word) -> None:
        """Report a name that an author may not bind."""
        if is_reserved(word.text):
            self._diagnostics.append(codes.RESERVED_NAME.at(word.span, name=word.text))
        self.measure(word.text, word.span)

    def measure(self, name: str, span: Span) -> None:
        """Report a name that PostgreSQL would cut; names become aliases and columns."""
        length = len(name.encode())
        if length > LONGEST_NAME:
            self._diagnostics.append(codes.NAME_TOO_LONG.at(span, name=name, length=length))

    def words(self) -> dict[str, tuple[str, str]]:
        """The names that may be read, in lower case, with what each is and how it is written."""
        found: dict[str, tuple[str, str]] = {}
        for name in self.scope.visible():
            binding = self.scope.lookup(name)
            is_parameter = binding is not None and (
                isinstance(binding.slot, Parameter) or binding.slot.optional
            )
            found.setdefault(name.lower(), ("the parameter" if is_parameter else "the name", name))
        return found

    def type_of(self, reference: Reference) -> str | None:
        """The type of a reference to a value, without a report."""
        slot = self._slot(reference)
        if slot is None:
            return None
        type_ = Use(of=slot, column=reference.column).type_name
        return (
            type_ if type_ is not None or not _is_unsaid(slot) else _unsaid(slot, reference, reference.column)
        )

    def columns_of(self, reference: Reference) -> Columns:
        """The columns of a reference to rows."""
        slot = self._slot(reference)
        if not isinstance(slot, Slot) or not slot.columns or slot.shape is not Shape.ROWS:
            return None
        from dfdsl.analysis.types import canonical

        unsaid = _is_unsaid(slot)
        return tuple(
            (name, _unsaid(slot, reference, name) if type_ is None and unsaid else canonical(type_))
            for name, type_ in slot.columns
        )

    def unsaid(self, reference: Reference, column: str) -> Unsaid | None:
        slot = self._slot(reference)
        return _unsaid(slot, reference, column) if slot is not None and _is_unsaid(slot) else None

    def _slot(self, reference: Reference) -> Slot | Parameter | None:
        binding = self.scope.lookup(reference.name)
        return binding.slot if binding is not None else None

    def use(self, name: str, column: str | None, nullable: bool, rows: bool, alias: bool, span: Span) -> Use:
        """What a reference reads; reports what cannot be read."""
        binding = self.scope.lookup(name)
        if self._loops:
            depth = self.scope.depth_of(name) if binding is not None and binding.definite else -1
            for body, _, early_reads in self._loops:
                if depth < body:
                    early_reads.add(name)
        if binding is None or not binding.definite:
            if nullable:
                self.early.setdefault(name, []).append(span)
                if binding is None:
                    self._pending.append(self._read(name, span))
            elif binding is None:
                if not self.scope.dead:
                    self._strict.append(self._read(name, span))
            elif not self.scope.dead:
                note = Note(span=binding.span, label="bound here, where not every path comes by")
                self._diagnostics.append(codes.UNBOUND_ON_SOME_PATH.at(span, notes=(note,), name=name))
        slot: Slot | Parameter = binding.slot if binding is not None else Slot(name=name, shape=Shape.ANY)
        self._check(slot, name, column, nullable, rows, span)
        return Use(of=slot, column=column, nullable=nullable, rows=rows, alias=name if rows and alias else "")

    def _check(
        self, slot: Slot | Parameter, name: str, column: str | None, nullable: bool, rows: bool, span: Span
    ) -> None:
        if isinstance(slot, Parameter):
            if column is not None or rows:
                self._diagnostics.append(codes.PARAMETER_COLUMN.at(span, name=name))
            return
        if rows and slot.shape not in (Shape.ROWS, Shape.ANY):
            what = _NO_ROWS.get(slot.shape, "an array of results")
            way = f"read it as `${name}` (jsonb) and take it apart with `jsonb_array_elements` and the like"
            if slot.shape in COLUMNS_OF:
                keys = ", ".join(f"`${name}.{key}`" for key, _ in COLUMNS_OF[slot.shape])
                way = f"read its keys: {keys}"
            self._diagnostics.append(codes.NO_ROWS.at(span, name=name, what=what, way=way))
        if slot.no_rows and not rows and (column == "row_count" or not nullable):
            self._diagnostics.append(codes.NOTHING_TO_READ.at(span, statement=slot.no_rows, name=name))
            return
        if column is None:
            return
        self.measure(column, span)
        known = slot.columns or COLUMNS_OF.get(slot.shape)
        if known is not None and column not in [k for k, _ in known]:
            names = [k for k, _ in known]
            meant = guess(column, names)
            finding = codes.UNKNOWN_COLUMN.at(
                span, name=name, column=column, hint=meant.hint, columns=", ".join(names)
            )
            self._diagnostics.append(finding.with_fix(*meant.edits(_column_of(span))))

    def _read(self, name: str, span: Span) -> "_Read":
        return _Read(name, span, self.scope, tuple(bound for _, bound, _ in self._loops))

    def finish(self) -> None:
        """Report the names that nothing in the workflow binds; those that something binds were read too early."""
        visible = sorted({*self._ever, *self.scope.visible()})
        known = f"this workflow binds {listed(visible)}; " if visible else ""
        for name, span, *_ in self._pending + self._strict:
            if name in self._local and name not in self._ever:
                what, first = self._local[name]
                self._diagnostics.append(_ended(name, span, what, first))
            elif name not in self._ever:
                meant = guess(name, visible)
                finding = codes.UNBOUND_NAME.at(span, name=name, hint=meant.hint, known=known)
                self._diagnostics.append(finding.with_fix(*meant.edits(_name_of(span))))
        for read in self._strict:
            if read.name in self._ever:
                self._diagnostics.append(self._too_early(read))
        for name in [n for n in self.early if n not in self._ever]:
            del self.early[name]

    def _too_early(self, read: _Read) -> Diagnostic:
        """The finding for a name that something binds, but not before this step."""
        name, span = read.name, read.span
        first, branch, rows = self._ever[name], self._branch_of[name], self._rows_of[name]
        if rows is not None and read.scope.around(lambda scope: scope is rows) is None:
            return _ended(name, span, "bound in the body of an `each`", first)
        if branch is not None and read.scope.around(lambda scope: scope is branch) is None:
            note = Note(span=first, label="bound in a branch that runs at the same time")
        elif first.start < span.start or any(name in bound for bound in read.loops):
            note = Note(span=first, label="bound here, which need not come before this step")
            return codes.UNBOUND_ON_SOME_PATH.at(span, notes=(note,), name=name)
        else:
            note = Note(span=first, label="bound only here, afterwards")
        return codes.UNBOUND_NAME.at(span, notes=(note,), name=name, hint="", known="")


def _is_unsaid(slot: Slot | Parameter) -> bool:
    """Whether a value of no known type is one that the engine has read from an SQL result, so that a numeric is text."""
    return isinstance(slot, Slot) and slot.shape is Shape.ROWS and not slot.as_json and not slot.no_rows


def _unsaid(slot: Slot | Parameter, reference: Reference, column: str | None) -> Unsaid:
    columns = slot.columns if isinstance(slot, Slot) else None
    if slot.name == reference.name:
        return Unsaid(slot.name, column, columns)
    # The row of an `each`: its columns are said where its rows are bound, or cast in the statement that gives them.
    row_of = slot.row_of if isinstance(slot, Slot) else ""
    return Unsaid(row_of, column, columns, read=reference.name)


def _ended(name: str, span: Span, what: str, first: Span) -> Diagnostic:
    """The finding for a name that is read behind the block with which it ends."""
    note = Note(span=first, label=f"{what}, and ends with that block")
    known = "keep what is wanted as the result of the block, `… { … } |=> all`; else "
    return codes.UNBOUND_NAME.at(span, notes=(note,), name=name, hint="", known=known)


def _name_of(span: Span) -> Span:
    """A reference, `$name…` or `${name…}`, without what stands before the name."""
    return Span(span.source, span.start + (2 if span.text.startswith("${") else 1), span.end)


def _column_of(span: Span) -> Span:
    """A reference without what stands before the column."""
    return Span(span.source, span.start + span.text.find(".") + 1, span.end)
