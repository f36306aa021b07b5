"""A lowered graph as one SQL expression of nested `df.*()` calls.

Iterative: places (indentation) are given top-down with a stack, texts are made bottom-up, one macro call a node.
"""

import json
from collections.abc import Callable, Iterator, Sequence

from dfdsl import graph
from dfdsl.emission.environment import Macros
from dfdsl.emission.holes import Holes, Piece, step_text, text_of
from dfdsl.emission.names import comment_safe
from dfdsl.protocol import Mark
from dfdsl.source import Source
from dfdsl.sql.text import Sql, dollar_quoted, literal

# Deeper nodes are not indented further, so that the text stays linear in the number of nodes.
_DEEPEST_INDENTATION = 32
_PADS = tuple(Sql("\n" + "  " * depth) for depth in range(_DEEPEST_INDENTATION + 1))
_HTTP_TIMEOUT = 30
_SHORT = 160

# In what order a node's children stand as arguments.
_CHILDREN: dict[type[graph.Node], Callable[..., tuple[graph.Node, ...]]] = {
    graph.Then: lambda node: (node.left, node.right),
    graph.If: lambda node: (
        (node.condition, node.then) if node.otherwise is None else (node.condition, node.then, node.otherwise)
    ),
    graph.IfRows: lambda node: (node.then, node.otherwise),
    graph.Join: lambda node: node.branches,
    graph.Race: lambda node: node.branches,
    graph.Loop: lambda node: (node.body,) if node.condition is None else (node.body, node.condition),
    graph.SubOrchestration: lambda node: (node.body,),
}


def _goes_on(node: graph.Node) -> bool:
    """Whether a part of a sequence is a sequence itself, with no name of its own."""
    return type(node) is graph.Then and node.name is None


class GraphWriter:
    """Writes the graphs of one workflow."""

    def __init__(self, workflow: str, holes: Holes, macros: Macros) -> None:
        self._workflow = comment_safe(workflow)
        self._holes = holes
        self._macros = macros
        self._sql = macros.raw("sql")
        self._nothing = macros("nothing")
        self._then = macros.raw("then")
        self._named = macros.raw("named")
        self._paths: dict[int, Sql] = {}

    def write(self, root: graph.Node, depth: int) -> Sql:
        """The expression, whose first line stands `depth` levels to the right."""
        todo: list[tuple[graph.Node, int, int]] = [(root, depth, -1)]
        done: list[Sql] = []
        while todo:
            node, depth, count = todo.pop()
            if isinstance(node, graph.Sql):
                text = self._leaf(node)
            elif count >= 0:
                children = done[len(done) - count :]
                del done[len(done) - count :]
                text = self._composite(node, depth, children)
            else:
                children_of = _CHILDREN.get(type(node))
                if children_of is not None:
                    nodes = children_of(node)
                    todo.append((node, depth, len(nodes)))
                    then = type(node) is graph.Then
                    below = depth if type(node) is graph.SubOrchestration else depth + 1
                    todo.extend(
                        [
                            (child, depth if then and _goes_on(child) else below, -1)
                            for child in reversed(nodes)
                        ]
                    )
                    continue
                text = self._atom(node)
            if node.name is not None:
                text = Sql(self._named(text, literal(node.name)))
            done.append(text)
        return done[0]

    def _path(self, source: Source) -> Sql:
        path = self._paths.get(id(source))
        if path is None:
            path = self._paths[id(source)] = comment_safe(source.name)
        return path

    def _at(self, node: graph.Node) -> Sql:
        return Sql(f"{self._path(node.span.source)}:{node.span.line}")

    def _leaf(self, node: graph.Sql) -> Sql:
        source = node.span.source
        line = source.line(node.span.start)
        comment = str(Mark(self._path(source), line, self._workflow, node.id))
        parts = node.parts
        if len(parts) == 1 and isinstance(parts[0], str):
            return Sql(self._sql(dollar_quoted(comment + parts[0])))
        return Sql(self._sql(step_text(comment, parts, self._holes)))

    def _composite(self, node: graph.Node, depth: int, children: Sequence[Sql]) -> Sql:
        pad = _PADS[min(depth + 1, _DEEPEST_INDENTATION)]
        if isinstance(node, graph.Then):
            # The steps of a sequence stand below each other, however it is put together.
            before = "" if _goes_on(node.left) else pad
            behind = Sql(" ") if _goes_on(node.right) or children[1] == self._nothing else pad
            return Sql(self._then(Sql(before), children[0], behind, children[1]))
        if isinstance(node, graph.If):
            otherwise = children[2] if len(children) == 3 else self._nothing
            first = pad if "\n" in children[0] or len(children[0]) > _SHORT else Sql("")
            then = Sql(" ") if children[1] == self._nothing else pad
            last = Sql(" ") if otherwise == self._nothing else pad
            return self._macros("if", first, children[0], then, children[1], last, otherwise)
        if isinstance(node, graph.IfRows):
            return self._macros("if_rows", pad, literal(node.of.name), *children)
        if isinstance(node, graph.SubOrchestration):
            return children[0]
        macro = _macro_of(node)
        if macro == "loop_while" and children[0].startswith("df.loop("):
            return self._macros("loop_of_loop", pad, *children)
        return self._macros(macro, self._at(node), pad, *children)

    def _atom(self, node: graph.Node) -> Sql:
        at = self._at(node)
        if isinstance(node, graph.Sleep) and node.seconds == 0:
            return self._nothing
        if isinstance(node, graph.Sleep):
            return self._macros("sleep", at, node.seconds)
        if isinstance(node, graph.Break):
            if node.value is None:
                return self._macros("break", at)
            return self._macros("break_with", at, literal(node.value))
        if isinstance(node, graph.WaitForSchedule):
            return self._macros("wait_for_schedule", at, literal(node.cron))
        if isinstance(node, graph.WaitForSignal):
            if node.timeout is None:
                return self._macros("wait_for_signal", at, literal(node.signal))
            return self._macros("wait_for_signal_until", at, literal(node.signal), node.timeout)
        if isinstance(node, graph.Http):
            return self._http(node, at)
        raise ValueError(f"{type(node).__name__} at {node.span} is no core node: a pass is missing")

    def _http(self, node: graph.Http, at: Sql) -> Sql:
        arguments = [self._request_text(node.url), literal(node.method)]
        if node.multipart is not None:
            arguments.append(Sql(f"parts => {self._request_text(node.multipart)}::jsonb"))
        elif node.body is not None:
            arguments.append(Sql(f"body => {self._request_text(node.body)}"))
        if node.headers is not None:
            headers = self._request_text(tuple(_json(node.headers)))
            arguments.append(Sql(f"headers => {headers}::jsonb"))
        if node.timeout != _HTTP_TIMEOUT:
            arguments.append(Sql(f"timeout_seconds => {node.timeout:d}"))
        function = Sql("http" if node.multipart is None else "http_multipart")
        return self._macros("http", at, function, Sql(", ".join(arguments)))

    def _request_text(self, parts: Sequence[graph.Part]) -> Sql:
        return text_of((self._piece(part) for part in parts), literal, self._holes.concat)

    def _piece(self, part: graph.Part) -> Piece:
        """A piece of a request's text. Only the origin of keys needs no escaping; other values come by a step before."""
        if isinstance(part, graph.Hole) and part.kind in (graph.HoleKind.ORIGIN, graph.HoleKind.ARGUMENT):
            return self._holes.bare(part)
        if isinstance(part, str):
            return part
        raise ValueError("a request's text is not plain: a pass is missing")


def _json(headers: Sequence[tuple[str, Sequence[graph.Part]]]) -> Iterator[graph.Part]:
    """The text of a JSON object of texts."""
    for at, (name, text) in enumerate(headers):
        yield f"{', ' if at else '{'}{json.dumps(name, ensure_ascii=False)}: \""
        for part in text:
            yield json.dumps(part, ensure_ascii=False)[1:-1] if isinstance(part, str) else part
        yield '"'
    yield "}" if headers else "{}"


def _macro_of(node: graph.Node) -> str:
    """The macro of a join, race or loop, by how many children it has. Anything else is not core."""
    if isinstance(node, graph.Loop) and node.turn is graph.Turn.FOREVER and node.condition is None:
        return "loop"
    if isinstance(node, graph.Loop) and node.turn is graph.Turn.AFTER and node.condition is not None:
        return "loop_while"
    if isinstance(node, graph.Join) and node.keys is None and len(node.branches) in (2, 3):
        return "join" if len(node.branches) == 2 else "join3"
    if isinstance(node, graph.Race) and node.keys is None and len(node.branches) == 2:
        return "race"
    raise ValueError(f"{type(node).__name__} at {node.span} is not in its core form: a pass is missing")
