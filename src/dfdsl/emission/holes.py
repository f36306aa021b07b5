"""Holes: what each becomes in the emitted code, and what that code must have at hand for it.

A function keeps the text of each value's constant in a variable that bears the parameter's name, and puts it between the plain
pieces of a step's text. A start without a function has columns of a lateral query in their place; one that needs no runtime
indexes arrays (`emission.bare`).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from dfdsl import graph
from dfdsl.emission.names import own_variable
from dfdsl.sql.parentheses import cast_stands_bare
from dfdsl.sql.text import Sql, dollar_quoted, inert_literal, literal
from dfdsl.sql.types import without_length

# PostgreSQL takes at most 100 arguments in a call; `concat` nests.
_MOST_ARGUMENTS = 90

Piece = str | Sql
"""A `str` is plain text, an `Sql` an expression whose value is text."""


def text_of(pieces: Iterable[Piece], quote: Callable[[str], Sql], concat: str) -> Sql:
    """One SQL expression for a text: a quoted constant, or a `concat` without any operator (hazard H04)."""
    arguments: list[Sql] = []
    plain: list[str] = []
    for piece in pieces:
        if isinstance(piece, Sql):
            if plain:
                arguments.append(quote("".join(plain)))
                plain.clear()
            arguments.append(piece)
        else:
            plain.append(piece)
    if not arguments:
        return quote("".join(plain))
    if plain:
        arguments.append(quote("".join(plain)))
    while len(arguments) > _MOST_ARGUMENTS:
        arguments = [
            _call(concat, arguments[at : at + _MOST_ARGUMENTS])
            for at in range(0, len(arguments), _MOST_ARGUMENTS)
        ]
    return _call(concat, arguments)


def _call(concat: str, arguments: Sequence[Sql]) -> Sql:
    return Sql(f"{concat}({', '.join(arguments)})")


def step_text(comment: str, parts: Sequence[graph.Part], holes: "Holes") -> Sql:
    """The text of an SQL step, with its comment in front."""
    pieces: list[Piece] = [comment]
    for at, part in enumerate(parts):
        if isinstance(part, str):
            pieces.append(part)
        elif isinstance(part, graph.Hole):
            made = holes.constant(part)
            if len(made) == _CAST and _stands_bare(parts, at):
                made = (made[1], made[2][:-1])
            pieces.extend(made)
        else:
            raise ValueError(f"a {type(part).__name__} is left in a step: a pass is missing")
    return text_of(pieces, dollar_quoted, holes.concat)


_CAST = 3
"""How many pieces the constant of a value has that is cast: `(`, what holds its text, and `::type)`."""


def _stands_bare(parts: Sequence[graph.Part], at: int) -> bool:
    """Whether a constant needs no parentheses in a text."""
    before = parts[at - 1] if at else None
    after = parts[at + 1] if at + 1 < len(parts) else ""
    if not isinstance(after, str) or not (after.strip() or at + 2 >= len(parts)):
        return False
    return isinstance(before, str) and cast_stands_bare(before[-40:], after)


class Graphs(Protocol):
    """The functions that make the graphs of children."""

    def name(self, key: str) -> str:
        """What the function of a child's graph is called."""

    def peers(self, key: str) -> tuple[str, ...]:
        """The children whose names it has to be given."""


class Holes:
    """The holes of one workflow. It learns of them while the graph is written, and then says what they need."""

    concat = "pg_catalog.concat"
    """How texts are put together: a function of this name in the search path would win for some types of arguments."""

    def __init__(self, workflow: graph.Workflow) -> None:
        self._workflow = workflow
        self._pieces: dict[graph.Hole, tuple[Piece, ...]] = {}
        self._types = {d.parameter.name: without_length(d.parameter.type) for d in workflow.parameters}
        self._order = {d.parameter.name: at for at, d in enumerate(workflow.parameters, start=1)}

    def constant(self, hole: graph.Hole) -> tuple[Piece, ...]:
        """In a step's SQL: `(<constant>::<type>)`."""
        made = self._pieces.get(hole)
        if made is None:
            made = self._pieces[hole] = self._made(hole)
        return made

    def bare(self, hole: graph.Hole) -> Sql:
        """In a request's text: the value itself."""
        raise NotImplementedError

    def _made(self, hole: graph.Hole) -> tuple[Piece, ...]:
        if hole.kind is graph.HoleKind.LABEL and (known := self._fixed_label) is not None:
            return ("(" + inert_literal(known) + "::text)",)
        made_type = self._types[hole.name] if hole.kind is graph.HoleKind.PARAMETER else "text"
        return "(", self._place(hole), f"::{made_type})"

    def _place(self, hole: graph.Hole) -> Sql:
        """What holds the text of a constant with the value."""
        raise NotImplementedError

    def label(self) -> Sql | None:
        """The workflow's own label, read from where the values come from."""
        parts = self._workflow.label
        if parts is None:
            return None
        return text_of((p if isinstance(p, str) else self._source_of(p) for p in parts), literal, self.concat)

    @property
    def _fixed_label(self) -> str | None:
        """The label of a bare start, where it is known now."""
        if not self._workflow.anonymous:
            return None
        parts = self._workflow.label or ()
        plain = [part for part in parts if isinstance(part, str)]
        return "".join(plain) if len(plain) == len(parts) else None

    def _source_of(self, part: graph.Part) -> Sql:
        if not isinstance(part, graph.Hole):
            raise ValueError(f"a {type(part).__name__} is left in a label: a pass is missing")
        return self._source(part.kind, part.name)

    def _source(self, kind: graph.HoleKind, name: str) -> Sql:
        """Where a value comes from. Parameters go by number, so no name of theirs can mean anything else."""
        if kind is graph.HoleKind.PARAMETER:
            return Sql(f"${self._order[name]}::text")
        if kind is graph.HoleKind.VARIABLE:
            return self._variable(name)
        if kind is graph.HoleKind.ORIGIN:
            return Sql("replace(gen_random_uuid()::text, '-', '')")
        known = [Sql("df_label")] * (not self._workflow.anonymous)
        own = self.label()
        return Sql("coalesce(" + ", ".join([*known, *([own] if own else []), Sql("''")]) + ")")

    def _variable(self, name: str) -> Sql:
        raise NotImplementedError


class KeptHoles(Holes):
    """Of what calls the runtime: each value is looked at once, and kept. kept: what stands before the names of what is kept;
    called: the runtime's schema with a dot; graphs: the names of the functions that make the graphs of children.
    """

    def __init__(self, workflow: graph.Workflow, called: str, graphs: "Graphs", kept: str = "") -> None:
        super().__init__(workflow)
        self._called = called
        self._graphs = graphs
        self._kept = kept
        if not workflow.anonymous:
            # The functions that are made have a search path of their own.
            self.concat = "concat"
        self._declared: dict[Sql, Sql] = {}
        # Each is looked at when an instance starts, wherever it stands: the engine itself fills in those of headers.
        for name in self._always:
            self._place(graph.Hole(kind=graph.HoleKind.VARIABLE, name=name))

    @property
    def _always(self) -> Sequence[str]:
        """The engine variables that are looked at whether a text reads them or not."""
        return self._workflow.variables

    @property
    def declared(self) -> list[tuple[Sql, Sql]]:
        """What has to be kept: names and their expressions, in order."""
        return list(self._declared.items())

    def bare(self, hole: graph.Hole) -> Sql:
        assert hole.kind is graph.HoleKind.ORIGIN
        return self._keep(Sql("df_origin"), self._source(hole.kind, hole.name))

    def _made(self, hole: graph.Hole) -> tuple[Piece, ...]:
        if hole.kind is graph.HoleKind.FUNCTION:
            found = Sql(f"{self._called}made({literal(hole.name)})")
            return (self._keep(Sql(f"df_{hole.name}"), found),)
        if hole.kind is graph.HoleKind.GRAPH:
            return (self._graph_name(hole.name),)
        if hole.kind is graph.HoleKind.PEERS:
            return tuple(self._peers(hole.name))
        if hole.kind is graph.HoleKind.RUNTIME:
            return (str(self._called),)
        return super()._made(hole)

    def _graph_name(self, key: str) -> Piece:
        """The name of the function that makes a child's graph."""
        return self._graphs.name(key)

    def _peers(self, key: str) -> Iterator[Piece]:
        """Behind what that function is given, the names of those that call each other."""
        for at, peer in enumerate(self._graphs.peers(key)):
            yield " || ARRAY['" if not at else ", '"
            yield self._graph_name(peer)
            yield "'"
        if self._graphs.peers(key):
            yield "]"

    def _place(self, hole: graph.Hole) -> Sql:
        if hole.kind is graph.HoleKind.ORIGIN:
            name, value = Sql("df_key_origin"), self.bare(hole)
        else:
            value = self._source(hole.kind, hole.name)
            if hole.kind is graph.HoleKind.PARAMETER:
                name = own_variable("dfx_", hole.name, self._order[hole.name])
            elif hole.kind is graph.HoleKind.VARIABLE:
                name = own_variable("df_var_", hole.name, len(self._declared) + 1)
            else:
                name = Sql("df_own_label")
        return self._keep(name, Sql(f"{self._called}literal({value})"))

    def _keep(self, name: Sql, value: Sql) -> Sql:
        self._declared[name] = value
        return Sql(self._kept + name)

    def _variable(self, name: str) -> Sql:
        return Sql(f"{self._called}variable({literal(name)}, {literal(self._workflow.name)})")
