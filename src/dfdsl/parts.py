"""The parts of texts in a graph: which names they use, and the same parts with other uses."""

from collections.abc import Callable, Iterator

from dfdsl.forms import Brought, Taken, UndoChain
from dfdsl.graph import (
    Argument,
    Await,
    Break,
    Call,
    Callee,
    Computed,
    Enclosed,
    EngineVariable,
    Fail,
    Http,
    IfRows,
    Joined,
    Node,
    Part,
    Sleep,
    Sql,
    Started,
    SubOrchestration,
    Template,
    Use,
)
from dfdsl.record import replace

Change = Callable[[Use], "Use | tuple[Part, ...]"]
"""What a use becomes: another use, or the parts of an SQL expression."""


def used(parts: tuple[Part, ...]) -> Iterator[Use]:
    """The uses in these parts; joined and enclosed ones hold texts only, so two levels are all there are."""
    for part in parts:
        match part:
            case Use():
                yield part
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
        case SubOrchestration():
            of = node.rows.parts if node.rows is not None else ()
            return (node.generation, node.delay or (), node.label or (), of)
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


def change_node(node: Node, change: Change) -> Node:
    """A node whose own texts have other uses."""
    match node:
        case Sql():
            return replace(node, parts=change_sql(node.parts, change))
        case Fail():
            return replace(node, message=change_text(node.message, change))
        case Sleep() | Break() if node.computed is not None:
            return replace(
                node, computed=replace(node.computed, parts=change_sql(node.computed.parts, change))
            )
        case Call() | Callee():
            arguments = tuple(_argument(argument, change) for argument in node.arguments)
            if isinstance(node, Callee) or node.label is None:
                return replace(node, arguments=arguments)
            return replace(node, arguments=arguments, label=change_text(node.label, change))
        case Await() | Started():
            return replace(node, instance=change_sql(node.instance, change))
        case UndoChain():
            return replace(node, generation=change_sql(node.generation, change))
        case SubOrchestration():
            return replace(
                node,
                generation=change_sql(node.generation, change),
                delay=None if node.delay is None else change_sql(node.delay, change),
                label=None if node.label is None else change_text(node.label, change),
                rows=(
                    None
                    if node.rows is None
                    else replace(node.rows, parts=change_sql(node.rows.parts, change))
                ),
            )
        case Http():
            return replace(
                node,
                url=change_text(node.url, change),
                body=None if node.body is None else change_text(node.body, change),
                json=None if node.json is None else change_sql(node.json, change),
                parts=(
                    None
                    if node.parts is None
                    else tuple(
                        tuple((name, change_text(text, change)) for name, text in part) for part in node.parts
                    )
                ),
                headers=(
                    None
                    if node.headers is None
                    else tuple((name, change_text(text, change)) for name, text in node.headers)
                ),
            )
        case _:
            return node


def _argument(argument: Argument, change: Change) -> Argument:
    return replace(argument, parts=change_sql(argument.parts, change))
