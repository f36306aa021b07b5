"""The parts of texts in a graph: which names they use, and the same parts with other uses."""

from collections.abc import Callable, Iterator

from dfdsl.forms import Brought, Callee, Each, Started, Taken, UndoChain
from dfdsl.graph import (
    Argument,
    Await,
    Break,
    Call,
    Computed,
    Enclosed,
    EngineVariable,
    Fail,
    Http,
    IfRows,
    Joined,
    Node,
    Parameter,
    Part,
    Shape,
    Sleep,
    Sql,
    SubOrchestration,
    Template,
    Use,
)
from dfdsl.origins import BARE_ORIGIN, Bare
from dfdsl.record import replace

Change = Callable[[Use], "Use | tuple[Part, ...]"]
"""What a use becomes: another use, or the parts of an SQL expression."""


def used(parts: tuple[Part, ...]) -> Iterator[Use]:
    """The uses in these parts; joined and enclosed ones hold texts only, so two levels are all there are."""
    for part in parts:
        match part:
            case Use():
                yield part
            case Bare(of=Use() as use):
                yield use
            case Joined() | Enclosed():
                yield from used(part.parts)
            case Computed():
                yield from used(part.parts)
            case Template():
                for _, fill in part.fills:
                    yield from used(fill)
            case _:
                pass


def variables_in(parts: tuple[Part, ...]) -> Iterator[str]:
    """The engine variables in these parts."""
    for part in parts:
        match part:
            case EngineVariable():
                yield part.name
            case Bare(of=EngineVariable()):
                yield BARE_ORIGIN
            case Joined() | Enclosed() | Computed():
                yield from variables_in(part.parts)
            case Template():
                for _, fill in part.fills:
                    yield from variables_in(fill)
            case _:
                pass


def texts_of(node: Node) -> tuple[tuple[Part, ...], ...]:
    """Every text of a node that may hold uses."""
    match node:
        case Sql():
            return (node.parts,)
        case Fail():
            return (node.message,)
        case Sleep() | Break():
            return (node.computed.parts,) if node.computed is not None else ()
        case Http():
            headers = tuple(text for _, text in node.headers or ())
            fields = tuple(text for part in node.parts or () for _, text in part)
            return (node.url, node.body or (), node.json or (), *headers, *fields)
        case Call():
            return (*(argument.parts for argument in node.arguments), node.label or ())
        case Callee():
            return tuple(argument.parts for argument in node.arguments)
        case Await() | Started():
            return (node.instance,)
        case UndoChain():
            return (node.generation,)
        case Each():
            return (node.key,)
        case SubOrchestration():
            of = (node.rows.parts, node.rows.key) if node.rows is not None else ()
            return (node.generation, node.delay or (), node.label or (), *of)
        case _:
            return ()


def uses(node: Node) -> Iterator[str]:
    """The names that a node itself reads (not those below it); parameters are none."""
    for text in texts_of(node):
        for use in used(text):
            if not use.is_parameter:
                yield use.of.name
    if isinstance(node, IfRows):
        yield node.of.name
    elif isinstance(node, Taken):
        yield node.of
    elif isinstance(node, Brought):
        yield node.export


def change_sql(parts: tuple[Part, ...], change: Change) -> tuple[Part, ...]:
    """SQL parts with other uses."""
    made: list[Part] = []
    for part in parts:
        match part:
            case Use():
                new = change(part)
                if isinstance(new, Use):
                    made.append(new)
                else:
                    made.extend(new)
            case Joined() | Enclosed():
                made.append(replace(part, parts=change_text(part.parts, change)))
            case Computed():
                made.append(Computed(parts=change_sql(part.parts, change)))
            case Template():
                fills = tuple((place, change_sql(fill, change)) for place, fill in part.fills)
                made.append(replace(part, fills=fills))
            case _:
                made.append(part)
    return tuple(made)


def change_text(parts: tuple[Part, ...], change: Change) -> tuple[Part, ...]:
    """The pieces of a text with other uses; an SQL expression becomes a computed piece."""
    made: list[Part] = []
    for part in parts:
        match part:
            case Use():
                new = change(part)
                made.append(new if isinstance(new, Use) else Computed(parts=new))
            case Computed():
                made.append(Computed(parts=change_sql(part.parts, change)))
            case _:
                made.append(part)
    return tuple(made)


Mapping = Callable[[tuple[Part, ...]], tuple[Part, ...]]


def change_node(node: Node, change: Change) -> Node:
    """A node whose own texts have other uses."""
    return mapped(node, lambda parts: change_sql(parts, change), lambda parts: change_text(parts, change))


def mapped(node: Node, sql: Mapping, text: Mapping) -> Node:
    """A node with other texts of its own. sql: what parts of SQL become; text: the same for the pieces of a text."""
    match node:
        case Sql():
            return replace(node, parts=sql(node.parts))
        case Fail():
            return replace(node, message=text(node.message))
        case Sleep() | Break() if node.computed is not None:
            return replace(node, computed=replace(node.computed, parts=sql(node.computed.parts)))
        case Call() | Callee():
            arguments = tuple(_argument(argument, sql) for argument in node.arguments)
            if isinstance(node, Callee) or node.label is None:
                return replace(node, arguments=arguments)
            return replace(node, arguments=arguments, label=text(node.label))
        case Await() | Started():
            return replace(node, instance=sql(node.instance))
        case Each():
            return replace(node, key=sql(node.key))
        case UndoChain():
            return replace(node, generation=sql(node.generation))
        case SubOrchestration():
            return replace(
                node,
                generation=sql(node.generation),
                delay=None if node.delay is None else sql(node.delay),
                label=None if node.label is None else text(node.label),
                rows=(
                    None
                    if node.rows is None
                    else replace(node.rows, parts=sql(node.rows.parts), key=sql(node.rows.key))
                ),
            )
        case Http():
            return replace(
                node,
                url=text(node.url),
                body=None if node.body is None else text(node.body),
                json=None if node.json is None else sql(node.json),
                parts=(
                    None
                    if node.parts is None
                    else tuple(tuple((name, text(piece)) for name, piece in part) for part in node.parts)
                ),
                headers=(
                    None
                    if node.headers is None
                    else tuple((name, text(piece)) for name, piece in node.headers)
                ),
            )
        case _:
            return node


def bare_as(node: Http, change: Callable[[EngineVariable | Use], Part]) -> Node:
    """A request with something else in place of each `Bare` of its texts."""

    def text(parts: tuple[Part, ...]) -> tuple[Part, ...]:
        return tuple(
            change(part.of) if isinstance(part, Bare) and isinstance(part.of, EngineVariable | Use) else part
            for part in parts
        )

    return mapped(node, lambda parts: parts, text)


def _argument(argument: Argument, sql: Mapping) -> Argument:
    return replace(argument, parts=sql(argument.parts))


# What may be missing -------------------------------------------------------------------------------------------------

_MAY_BE_NULL = {
    Shape.SIGNAL: ("data",), Shape.HTTP: ("encoding",), Shape.CALL: ("result", "error"), Shape.ERROR: ("step", "line")
}  # fmt: skip


def may_be_missing(use: Use) -> bool:
    """Whether reading it may find no row or NULL, and is a failure then."""
    slot = use.of
    if isinstance(slot, Parameter) or use.nullable or use.rows or slot.optional:
        return False
    if slot.shape in _MAY_BE_NULL:
        return use.column in _MAY_BE_NULL[slot.shape]
    return slot.shape in (Shape.ROWS, Shape.ANY) and (use.column or "") not in slot.filled


def missing(use: Use) -> str:
    """What a failure says of a reference that found nothing."""
    return f"${use.of.name}{'' if use.column is None else f'.{use.column}'} is NULL or has no rows"
