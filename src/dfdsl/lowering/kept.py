"""A child's body with its result kept for the parent."""

from dfdsl.graph import Loop, Node, Sequence, Shape, SubOrchestration, Use
from dfdsl.lowering.context import COPY, Context, derived, rows, select
from dfdsl.lowering.facts.results import shape_of
from dfdsl.lowering.rounds import is_constant
from dfdsl.protocol import RESULT
from dfdsl.record import replace


def kept(body: Node, node: SubOrchestration, context: Context) -> tuple[tuple[Node, ...], frozenset[str]]:
    """The steps that are the body of a child, and the names that only the kept result has now.

    One name a node; its own stays where others may read it. But of a loop that has to come first, where a node before it
    would run again in each round, the result alone is kept.
    """
    if body.name is None:
        return (replace(body, name=RESULT),), frozenset()
    first = None if context.target.native_loops else _first_loop(body)
    if first is None:
        named = Sequence(span=body.span, name=RESULT, id=derived(node.id, "kept"), steps=(body,))
        return (named,), frozenset()
    before, loop, names = first
    result = Use(of=rows(RESULT), rows=True, alias=RESULT)
    # Undo steps look for nodes of these names.
    found = names if node.tag == "saga" and shape_of(loop) in (Shape.ROWS, None) else ()
    copies = (select(body.span, node.id, f"also {name}", COPY, result, name=name) for name in found)
    return (*before, replace(loop, name=RESULT), *copies), frozenset(names)


def _first_loop(body: Node) -> tuple[tuple[Node, ...], Loop, tuple[str, ...]] | None:
    """A body that is a loop, but for constants before it: these, the loop, and all names of its result."""
    before: list[Node] = []
    names: list[str] = []
    while True:
        if body.name is not None:
            names.append(body.name)
        if isinstance(body, Sequence) and body.steps and all(map(is_constant, body.steps[:-1])):
            before += body.steps[:-1]
            body = body.steps[-1]
        else:
            break
    if not isinstance(body, Loop) or body.is_once:
        return None
    return tuple(before), replace(body, name=None), tuple(names)
