"""The functions that steps of a workflow call: for the graphs of its children, and for blocks.

Each is called by what its text is, so an instance that runs keeps the function that it was started with, and a deploy in the
middle changes nothing for it. Children that call each other cannot be in each other's texts by name: they are given the
names (`_Circles`).
"""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from dfdsl import graph
from dfdsl.emission.environment import Macros
from dfdsl.emission.holes import KeptHoles, Piece
from dfdsl.emission.names import own_variable
from dfdsl.emission.nodes import GraphWriter
from dfdsl.sql.text import Sql, literal
from dfdsl.walk import nodes

_UNSAFE = re.compile(r"[^a-z0-9_]")
_MOST_LETTERS = 30  # of a workflow's name in a function's


class Made(NamedTuple):
    """A function to be made. of_graph: it makes the graph of a child; else it runs a block."""

    name: str
    body: Sql
    of_graph: bool


def block_function(function: graph.Function) -> Made:
    """The function of an `atomic`."""
    return Made(function.name, Sql(function.body), False)


class Graph(NamedTuple):
    """The graph of a child, and the function that makes it."""

    made: Made
    text: Sql
    holes: "ChildHoles"


_WIDEST = 150


def declared_lines(values: Sequence[tuple[Sql, Sql]], head: str = "") -> Sql:
    """What a function keeps of its values, some on a line. head: what stands before the first, where there are any."""
    lines: list[str] = []
    for variable, value in values:
        one = f"{variable} CONSTANT text := {value};"
        if lines and len(lines[-1]) + len(one) < _WIDEST:
            lines[-1] += f" {one}"
        else:
            lines.append(f"  {one}" if lines or not head else f"{head}{one}")
    return Sql("\n".join(lines))


class Graphs:
    """The functions that make the graphs of a workflow's children. declared: the engine variables that its file may read."""

    def __init__(
        self, workflow: graph.Workflow, called: str, macros: Macros, declared: Sequence[str]
    ) -> None:
        self._workflow = workflow
        self._called = called
        self._macros = macros
        self._declared = declared
        self._children = {child.key: child for child in workflow.children}
        self._names: dict[str, str] = {}
        self.graphs: list[Graph] = []
        self._peers: dict[str, tuple[str, ...]] = {}
        for circle in _circles({key: tuple(_started(child.body)) for key, child in self._children.items()}):
            for key in circle.keys:
                self._peers[key] = circle.keys if circle.is_closed else ()
            for key in circle.keys:
                self.graphs.append(self._graph(self._children[key]))

    def name(self, key: str) -> str:
        """What the function of a child's graph is called."""
        return self._names[key]

    def peers(self, key: str) -> tuple[str, ...]:
        """The children that call each other, and this one, so that it has to be given their names."""
        return self._peers[key]

    def _graph(self, child: graph.Child) -> Graph:
        holes = ChildHoles(self._workflow, child, self, self._called, self._peers[child.key])
        for name in _in_headers(child.body, self._declared):
            holes.constant(graph.Hole(kind=graph.HoleKind.VARIABLE, name=name))
        written = GraphWriter(child.workflow, holes, self._macros).write(child.body, 2)
        body = Macros("function.sql.j2")("graph", written, declared_lines(holes.declared, "DECLARE "))
        hashed = sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        readable = _UNSAFE.sub("_", child.workflow.lower())[:_MOST_LETTERS]
        name = self._names[child.key] = f"{readable}_graph_{hashed}"
        return Graph(Made(name, body, True), written, holes)


_AT_HAND = frozenset(("df_parent", "df_place"))
"""Arguments that stand in a text as the function is given them."""


class ChildHoles(KeptHoles):
    """Of the graph of a child: its arguments are what its function was given, or makes itself."""

    def __init__(
        self,
        workflow: graph.Workflow,
        child: graph.Child,
        graphs: Graphs,
        called: str,
        peers: tuple[str, ...],
    ) -> None:
        self._owner = child.workflow
        super().__init__(workflow, called, graphs)
        self.concat = "concat"
        self._arguments: dict[str, tuple[int, Sql]] = {}
        for at, name in enumerate(child.arguments, 1):
            self._arguments[name] = at, Sql(f"df_given[{at}]")
        for name, value in child.computed:
            made = "".join(called if isinstance(part, graph.Hole) else str(part) for part in value)
            self._arguments[name] = len(self._arguments) + 1, Sql(made)
        self._is_plain = not child.computed and not peers
        self._own_peers = {
            key: Sql(f"df_given[{len(child.arguments) + at}]") for at, key in enumerate(peers, 1)
        }

    def given_by(self, holes: KeptHoles) -> list[Sql] | None:
        """What the function is to be given by that of the workflow whose graph is the same; None where it cannot make that."""
        kept = dict(holes.declared)
        own = dict(self.declared)
        given = [kept.pop(own_variable("dfx_", name, at), None) for name, (at, _) in self._arguments.items()]
        made_here = all(own.get(name) == value for name, value in kept.items())
        return (
            [value for value in given if value is not None]
            if self._is_plain and made_here and None not in given
            else None
        )

    @property
    def _always(self) -> Sequence[str]:
        return ()

    def bare(self, hole: graph.Hole) -> Sql:
        return self._argument(hole.name)

    def _argument(self, name: str) -> Sql:
        at, value = self._arguments[name]
        if value in _AT_HAND:
            return value
        return self._keep(own_variable("dfx_", name, at), value)

    def _made(self, hole: graph.Hole) -> tuple[Piece, ...]:
        if hole.kind is graph.HoleKind.ARGUMENT:
            return (self._argument(hole.name),)
        return super()._made(hole)

    def _graph_name(self, key: str) -> Piece:
        at = self._own_peers.get(key)
        if at is None:
            return super()._graph_name(key)
        number = list(self._own_peers).index(key) + 1
        return self._keep(Sql(f"df_graph_{number}"), at)

    def _variable(self, name: str) -> Sql:
        return Sql(f"{self._called}variable({literal(name)}, {literal(self._owner)})")


def _started(body: graph.Node) -> Iterator[str]:
    """The keys of the children that the steps of a graph start."""
    for node in nodes(body):
        if isinstance(node, graph.Sql):
            for part in node.parts:
                if isinstance(part, graph.Hole) and part.kind is graph.HoleKind.GRAPH:
                    yield part.name


def _in_headers(body: graph.Node, declared: Sequence[str]) -> list[str]:
    """The engine variables in headers, which the engine takes when an instance starts, and sends as they stand if there are none."""
    requests = (node for node in nodes(body) if isinstance(node, graph.Http))
    found = {piece for node in requests for _, text in node.headers or () for piece in text}
    return [name for name in declared if f"{{{name}}}" in found]


class _Circle(NamedTuple):
    """Children that start each other, or one alone. is_closed: one of them is started by one of them."""

    keys: tuple[str, ...]
    is_closed: bool


def _circles(below: dict[str, tuple[str, ...]]) -> list[_Circle]:
    """Each child once, behind those that it starts. (Tarjan's strongly connected components, without recursion.)"""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    waiting: list[str] = []
    found: list[_Circle] = []
    done: set[str] = set()
    for root in below:
        if root in order:
            continue
        todo: list[tuple[str, Iterator[str]]] = [(root, iter(below[root]))]
        order[root] = lowest[root] = len(order)
        waiting.append(root)
        while todo:
            key, rest = todo[-1]
            for other in rest:
                if other not in order:
                    order[other] = lowest[other] = len(order)
                    waiting.append(other)
                    todo.append((other, iter(below[other])))
                    break
                if other not in done:
                    lowest[key] = min(lowest[key], order[other])
            else:
                todo.pop()
                if todo:
                    above = todo[-1][0]
                    lowest[above] = min(lowest[above], lowest[key])
                if lowest[key] == order[key]:
                    at = waiting.index(key)
                    keys = tuple(waiting[at:])
                    del waiting[at:]
                    done.update(keys)
                    found.append(_Circle(keys, len(keys) > 1 or key in below[key]))
    return found
