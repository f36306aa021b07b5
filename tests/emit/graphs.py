"""Small lowered graphs, made by hand: what `emit` takes."""

from typing import Any

from dfdsl import graph
from dfdsl.source import Source, Span

SOURCE = Source("shop/orders.df", "".join(f"line {number}\n" for number in range(1, 100)))


def at(line: int, source: Source = SOURCE) -> Span:
    start = 0
    for _ in range(line - 1):
        start = source.text.index("\n", start) + 1
    return Span(source, start, start + 1)


def parameter(name: str, as_text: bool = False) -> graph.Hole:
    return graph.Hole(kind=graph.HoleKind.PARAMETER, name=name, as_text=as_text)


def variable(name: str, as_text: bool = False) -> graph.Hole:
    return graph.Hole(kind=graph.HoleKind.VARIABLE, name=name, as_text=as_text)


LABEL = graph.Hole(kind=graph.HoleKind.LABEL, name="sys_label")


def sql(*parts: graph.Part, line: int = 2, name: str | None = None, id: str = "9f2c61aa") -> graph.Sql:
    return graph.Sql(span=at(line), parts=parts, verb="SELECT", name=name, id=id)


def then(*steps: graph.Node) -> graph.Node:
    """Nested to the right; real graphs are balanced."""
    made = steps[-1]
    for step in reversed(steps[:-1]):
        made = graph.Then(span=step.span, left=step, right=made)
    return made


def balanced(steps: list[graph.Node]) -> graph.Node:
    while len(steps) > 1:
        pairs = zip(steps[::2], steps[1::2], strict=False)
        joined: list[graph.Node] = [
            graph.Then(span=left.span, left=left, right=right) for left, right in pairs
        ]
        steps = joined + steps[len(joined) * 2 :]
    return steps[0]


def http(url: str = "https://pay.example/charge", **more: Any) -> graph.Http:
    values: dict[str, Any] = {
        "method": "POST",
        "body": None,
        "json": None,
        "headers": None,
        "timeout": 30,
        "multipart": None,
        "expect": False,
    }
    return graph.Http(span=at(9), url=(url,), **(values | more))


def declared(name: str, type_: str, default: str | None = None) -> graph.ParameterDeclaration:
    return graph.ParameterDeclaration(parameter=graph.Parameter(name=name, type=type_), default=default)


def workflow(body: graph.Node, *parameters: graph.ParameterDeclaration, **more: Any) -> graph.Workflow:
    values: dict[str, Any] = {"name": "fulfil", "label": None, "database": None, "doc": ""}
    return graph.Workflow(span=at(1), parameters=parameters, body=body, **(values | more))


def anonymous(body: graph.Node, **more: Any) -> graph.Workflow:
    return workflow(body, **({"name": "orders", "label": ("orders",), "anonymous": True} | more))


def start(
    *arguments: tuple[str, str], name: str = "fulfil", label: str | None = None, singleton: bool = False
) -> graph.Start:
    return graph.Start(workflow=name, span=at(30), arguments=arguments, label=label, singleton=singleton)


def script(*items: graph.Workflow | graph.Start, source: Source = SOURCE) -> graph.Script:
    return graph.Script(
        source=source,
        workflows=tuple(item for item in items if isinstance(item, graph.Workflow)),
        starts=tuple(item for item in items if isinstance(item, graph.Start)),
    )
