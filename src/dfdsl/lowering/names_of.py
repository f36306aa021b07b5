"""Which names a child's body binds for others, and which are bound before it: one look at the graph for all children."""

from collections import Counter

from dfdsl import forms
from dfdsl.forms import Brought, Taken, UndoChain
from dfdsl.graph import (
    Columns,
    If,
    Join,
    Loop,
    Node,
    Race,
    Sequence,
    Shape,
    Slot,
    Strategy,
    SubOrchestration,
    Use,
    Value,
)
from dfdsl.lowering.facts.results import WHOLE, Results, shape_of, tails
from dfdsl.lowering.rebinding import Seen, look
from dfdsl.parts import texts_of, used, uses
from dfdsl.record import replace
from dfdsl.trampoline import Walk, run
from dfdsl.walk import children, nodes

OUTCOME: Columns = tuple(
    (name, None)
    for name in ("c", "instance_id", "status", "result", "names", "message", "hex", "step", "line")
)
"""What is read of how a child ended, where its value or its names are brought out behind another child."""


class Names:
    """The names of one workflow's graph, before its children are taken out of it."""

    def __init__(self, body: Node) -> None:
        self._exports: dict[str, frozenset[str]] = {}
        self._before: dict[str, frozenset[str]] = {}
        self._uses: dict[str, list[Use]] = {}
        self._bound: dict[str, list[Node]] = {}
        self._values: dict[str, Value] = {}
        self._outcomes: set[str] = set()
        self._readers: dict[str, set[str]] = {}
        self._inside: dict[str, frozenset[int]] = {}
        self._rows_read: dict[str, list[int]] = {}
        self._first_read: dict[str, list[int]] = {}
        # Asked for again for each child.
        self._columns: dict[str, Columns | None] = {}
        self.results = Results(body)
        read: Counter[str] = Counter()
        copies: list[tuple[str, str]] = []
        for node in nodes(body):
            read.update(uses(node))
            if isinstance(node, Brought | Taken) and node.name not in (None, _original(node)):
                copies.append((node.name or "", _original(node)))
            if node.name is not None:
                self._bound.setdefault(node.name, []).append(node)
                for tail in tails(node):
                    if isinstance(tail, Value):
                        self._readers.setdefault(tail.of, set()).add(node.name)
            if isinstance(node, Value):
                self._values[node.of] = node
            if isinstance(node, Value | forms.Names):
                self._outcomes.add(node.of)
            for text in texts_of(node):
                for use in used(text):
                    if not use.is_parameter:
                        self._uses.setdefault(use.of.name, []).append(use)
                        # What a branch keeps over its join is read again by its columns.
                        if use.rows and not (node.name or "").startswith("dfx_kept"):
                            self._rows_read.setdefault(use.of.name, []).append(id(node))
                        if use.column is None and not use.rows:
                            self._first_read.setdefault(use.of.name, []).append(id(node))
        # Who reads a copy reads the original; a copy of a copy stands behind it.
        for name, original in reversed(copies):
            self._uses.setdefault(original, []).extend(self._uses.get(name, ()))
            for found in (self._rows_read, self._first_read):
                found.setdefault(original, []).extend(found.get(name, ()))
        for node in nodes(body):
            if is_child(node):
                self._exports[node.id] = _exports(node, read)
                self._inside[node.id] = frozenset(map(id, nodes(node)))
        self._read = read
        self._caught: dict[str, frozenset[str]] = {}
        self._raced: set[str] = set()
        self._known: Counter[str] = Counter()
        self._sure: list[str] = []
        run(self._flow(body))

    def exports(self, id: str) -> frozenset[str]:
        """The names that the body of this child binds and that are read outside of it."""
        return self._exports[id]

    def before(self, id: str) -> frozenset[str]:
        """The names that are surely bound where this child is started."""
        return self._before[id]

    def caught(self, id: str) -> frozenset[str]:
        """The names that somebody reads who goes on when this child has failed."""
        return self._caught[id]

    def raced(self, id: str) -> bool:
        """Whether what starts this child, or chain of children, stands in a branch of a race of its instance."""
        return id in self._raced

    def columns(self, name: str) -> Columns | None:
        """The columns of a name that comes out of a child: those that its readers rely on, else those that the statements
        show that bind it; None where nobody knows them."""
        if name in self._outcomes:
            return OUTCOME
        if name not in self._columns:
            self._columns[name] = self._columns_of(name)
        return self._columns[name]

    def _columns_of(self, name: str) -> Columns | None:
        shown = self.shown(*self._bound.get(name, ()))
        if shown and shown[0][0] == WHOLE:
            return shown
        for use in self._uses.get(name, ()):
            if isinstance(use.of, Slot) and use.of.shape is Shape.ROWS and use.of.columns is not None:
                return use.of.columns
        return shown

    def shown(self, *binding: Node) -> Columns | None:
        """The columns that the statements behind these nodes show, if all show the same; none where none gives rows."""
        return self.results.columns(*binding)

    def readers(self, value: Value) -> list[str]:
        """The names under which the result of a child is read."""
        return sorted(self._readers.get(value.of, ()))

    def is_read(self, name: str) -> bool:
        """Whether anybody reads a name."""
        return self._read[name] > 0

    def read_as_rows(self, name: str, outside: str = "") -> bool:
        """Whether a reader wants all the columns. outside: only one that does not stand in the body of this child."""
        inside = self._inside.get(outside, frozenset())
        return any(reader not in inside for reader in self._rows_read.get(name, ()))

    def read_by_place(self, name: str, outside: str) -> bool:
        """Whether a reader that does not stand in the body of this child wants the first column, by no name."""
        inside = self._inside[outside]
        return any(reader not in inside for reader in self._first_read.get(name, ()))

    def value_of(self, name: str) -> Value | None:
        """The node that reads the result of the child with this outcome."""
        return self._values.get(name)

    def shapes_outside(self, id_: str, name: str) -> set[Shape]:
        """What a name is bound to outside of this child."""
        inside = self._inside[id_]
        outside = (node for node in self._bound.get(name, ()) if id(node) not in inside)
        return {shape for node in outside if (shape := shape_of(replace(node, name=None))) is not None}

    def of_one_column(self, name: str, id_: str = "") -> bool:
        """Whether all that a name is bound to has a single column, so that their order says nothing; id_: in this child's body."""
        inside = self._inside.get(id_)
        binding = (node for node in self._bound.get(name, ()) if inside is None or id(node) in inside)
        return all(columns is not None and len(columns) < 2 for columns in map(self.shown, binding))

    def read_columns(self, name: str) -> list[str]:
        """The single columns that readers of a name read."""
        return sorted({use.column for use in self._uses.get(name, ()) if use.column is not None})

    def read_whole(self, name: str) -> bool:
        """Whether a reader wants the first column."""
        return any(use.column is None and not use.rows for use in self._uses.get(name, ()))

    def _flow(self, node: Node, catching: frozenset[str] = frozenset(), racing: bool = False) -> Walk:
        """Note what is surely bound before each child.

        catching: what is read outside of the blocks around that are caught; racing: this is in a branch of a race.
        """
        child = is_child(node)
        if racing and (child or isinstance(node, UndoChain)):
            self._raced.add(node.id)
        if child:
            assert isinstance(node, SubOrchestration)
            self._before[node.id] = frozenset(self._known).union(node.given)
            if node.keeps:
                catching |= self._exports[node.id]
            self._caught[node.id] = self._exports[node.id] & catching
        start = len(self._sure)
        certain = isinstance(node, Sequence | Join | Loop)
        for below in children(node):
            mark = len(self._sure)
            yield self._flow(below, catching, not child and (racing or isinstance(node, Race)))
            if not certain and not (isinstance(node, If) and below is node.condition):
                self._forget(mark)
        if child:
            self._forget(start)
            for name in sorted(self._exports[node.id]):
                self._bind(name)
        if node.name is not None:
            self._bind(node.name)

    def _bind(self, name: str) -> None:
        self._sure.append(name)
        self._known[name] += 1

    def _forget(self, mark: int) -> None:
        for name in self._sure[mark:]:
            self._known[name] -= 1
            if not self._known[name]:
                del self._known[name]
        del self._sure[mark:]


def _original(node: Brought | Taken) -> str:
    """The name that is bound again, or under another name."""
    return node.export if isinstance(node, Brought) else node.of


def is_child(node: Node) -> bool:
    return isinstance(node, SubOrchestration) and node.strategy is Strategy.CHILD


def _exports(node: Node, read: Counter[str]) -> frozenset[str]:
    assert isinstance(node, SubOrchestration)
    if node.private:
        return frozenset()
    bound: set[str] = set()
    inside: Counter[str] = Counter()
    for below in nodes(node.body):
        inside.update(uses(below))
        if below.name is not None:
            bound.add(below.name)
    found = {name for name in bound if read[name] > inside[name]}
    # The next time round, its own body may read what it has bound; but not the next attempt.
    if sum(not isinstance(part, str) for part in node.generation) > node.later:
        seen = Seen()
        run(look(node.body, seen))
        found |= bound & seen.early
    return frozenset(found)
