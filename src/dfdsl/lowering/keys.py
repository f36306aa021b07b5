"""`{step_key}`: what tells one execution of a step apart from all others, and stays when this execution runs again.

The key is `<origin>-<node>`, and behind it the number of the round of each loop around the step. The origin is made once,
when the instance starts; a row of an `each`, and a workflow that is called, have one that is derived from what is around
them, so neither another attempt nor another instance changes it. Attempts are counted nowhere here.
"""

from collections.abc import Mapping

from dfdsl.forms import Each, Key
from dfdsl.graph import (
    Argument,
    Call,
    Computed,
    Enclosed,
    EngineVariable,
    Inline,
    Joined,
    Loop,
    Node,
    Parameter,
    Part,
    Shape,
    Slot,
    Use,
    Workflow,
)
from dfdsl.lowering.context import Context
from dfdsl.lowering.identities import make_unique
from dfdsl.lowering.turns import counted, turns
from dfdsl.origins import ORIGIN, ROW_KEY, STEP_KEY
from dfdsl.parts import mapped, texts_of, variables_in
from dfdsl.record import Record, replace
from dfdsl.walk import children, nodes, rewrite


class _Place(Record):
    """Where a node stands. origin: what its key begins with; loops: those around it that belong to this origin;
    eaches: the `each` forms around it, by id."""

    origin: EngineVariable | Use
    loops: tuple[str, ...] = ()
    eaches: tuple[str, ...] = ()


def give_keys(body: Node, context: Context) -> Node:
    """The body with a key wherever one is read, with counters of rounds where a key needs them, and nowhere else."""
    sources = {workflow.span.source for workflow in (context.workflow, *context.library.values())}
    if not any("{step_key}" in source.text for source in sources):
        return body
    body = make_unique(body, context)
    needs = _Needs(context.library)
    places = _places(body, needs)
    rounds = {loop for place in places.values() for loop in place.loops}

    def change(node: Node) -> Node:
        if isinstance(node, Loop) and node.id in rounds:
            return counted(node)
        place = places.get(node.id)
        if place is None:
            return node
        key = _key(node.id, place)
        if isinstance(node, Each):
            return replace(node, key=(key,))
        node = mapped(node, lambda parts: _with_key(parts, key), lambda parts: _with_key(parts, key))
        if isinstance(node, Call) and needs(node.workflow):
            given = Argument(
                parameter=Parameter(name=ORIGIN, type="text"), parts=_origin_below(key), constant=False
            )
            return replace(node, arguments=(*node.arguments, given))
        return node

    return rewrite(body, change) if places else body


def _places(body: Node, needs: "_Needs") -> dict[str, _Place]:
    """By id, the nodes that read their key, or hand it to what runs below them."""
    found: dict[str, _Place] = {}
    eaches: dict[str, _Place] = {}
    pending: list[tuple[Node, _Place]] = [(body, _Place(origin=EngineVariable(name=ORIGIN)))]
    while pending:
        node, place = pending.pop()
        if _reads_key(node) or (isinstance(node, Call) and needs(node.workflow)):
            found[node.id] = place
            found.update((id, eaches[id]) for id in place.eaches)
        match node:
            case Each():
                eaches[node.id] = place
                row = Slot(name=node.row, shape=Shape.ROWS, columns=((ROW_KEY, "text"),))
                inside = _Place(origin=Use(of=row, column=ROW_KEY), eaches=(*place.eaches, node.id))
                pending += [(node.query, place), (node.body, inside)]
            case Loop() if not node.is_once:
                inside = replace(place, loops=(*place.loops, node.id))
                pending.extend((child, inside) for child in children(node))
            case _:
                pending.extend((child, place) for child in children(node))
    return found


class _Needs:
    """Whether a workflow reads a key, or one that is put into it or called by it does."""

    def __init__(self, library: Mapping[str, Workflow]) -> None:
        self._library = library
        self._known: dict[str, bool] = {}

    def __call__(self, workflow: str) -> bool:
        if workflow not in self._known:
            self._known[workflow] = self._found(workflow)
        return self._known[workflow]

    def _found(self, workflow: str) -> bool:
        pending, seen = [workflow], {workflow}
        while pending:
            at = self._library.get(pending.pop())
            for node in nodes(at.body) if at is not None else ():
                if _reads_key(node):
                    return True
                if isinstance(node, Call | Inline) and node.workflow not in seen:
                    seen.add(node.workflow)
                    pending.append(node.workflow)
        return False


def _reads_key(node: Node) -> bool:
    texts = texts_of(node)
    if isinstance(node, Inline):
        texts = tuple(argument.parts for argument in node.arguments)
    return any(name == STEP_KEY for text in texts for name in variables_in(text))


def _key(id: str, place: _Place) -> Computed:
    """The key of a node, as an SQL expression whose value is a text."""
    if not place.loops:
        at_start = ("pg_catalog.concat(", place.origin, f", '-{id}')")
        return Key(parts=at_start, origin=place.origin, tail=f"-{id}")
    parts: list[Part] = ["pg_catalog.concat(", place.origin, f", '-{id}'"]
    for loop in place.loops:
        parts += [", '-', ", Use(of=turns(loop), column="n")]
    return Computed(parts=(*parts, ")"))


def _origin_below(key: Computed) -> tuple[Part, ...]:
    """What the keys of a workflow begin with that is called by the step with this key: as long however deep calls are nested."""
    return ("left(encode(sha256(convert_to(", key, ", 'UTF8')), 'hex'), 32)")


def _with_key(parts: tuple[Part, ...], key: Computed) -> tuple[Part, ...]:
    made: list[Part] = []
    for part in parts:
        match part:
            case EngineVariable() if part.name == STEP_KEY:
                made.append(key)
            case Joined() | Enclosed() | Computed():
                made.append(replace(part, parts=_with_key(part.parts, key)))
            case _:
                made.append(part)
    return tuple(made)
