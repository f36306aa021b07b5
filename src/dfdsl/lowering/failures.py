"""`fail 'text'` becomes a `DO` block that raises; values go into a block only as data.

The engine substitutes inside dollar quotes too, and a value could close them: so a step before it turns the text into
hexadecimal digits, which nothing can mistake, and the block turns them back. The same for values in any `DO` block.
"""

from dfdsl.graph import (
    Computed,
    Enclosed,
    EngineVariable,
    Fail,
    Joined,
    Node,
    Part,
    Sequence,
    Slot,
    Sql,
    SqlBody,
    Use,
)
from dfdsl.lowering.context import Context, derived, rows, select, sequence
from dfdsl.lowering.instances import ON_ITS_LINE, called
from dfdsl.parts import used
from dfdsl.protocol import hidden
from dfdsl.sql.text import REWRITABLE, inert_literal
from dfdsl.walk import rewrite

TAG = "$dfx$"


def lower_failures(body: Node, context: Context) -> Node:
    def change(node: Node) -> Node:
        match node:
            case Fail():
                return _raise(node, context)
            case SqlBody():
                return _enclosed(node, context)
            case _:
                return node

    return rewrite(body, change)


def _block(message: tuple[Part, ...]) -> tuple[Part, ...]:
    return (f"DO {TAG} BEGIN RAISE EXCEPTION USING MESSAGE = ", *message, f"; END {TAG}")


_LONG = 6
"""From how many pieces on a message stands on a line of its own."""


def _raise(node: Fail, context: Context) -> Node:
    parts = node.message
    if context.has_runtime:
        plain = all(isinstance(part, str) for part in parts)
        said = inert_literal("".join(map(str, parts))) if plain else Joined(parts=parts)
        argument: tuple[Part, ...] = (said,) if plain or len(parts) < _LONG else (ON_ITS_LINE, said)
        call = ("SELECT * FROM ", *called("fail", argument))
        return Sql(span=node.span, name=node.name, id=node.id, parts=call, verb="DO", gives=())
    if all(isinstance(part, str) for part in parts):
        text = "".join(part for part in parts if isinstance(part, str))
        return Sql(
            span=node.span, name=node.name, id=node.id, parts=_block((inert_literal(text),)), verb="DO"
        )
    if _known_at_start(parts):
        message: tuple[Part, ...] = (Joined(parts=parts),)
        return Sql(span=node.span, name=node.name, id=node.id, parts=_block(message), verb="DO")
    name = hidden("text", node.id)
    text_step = select(
        node.span, node.id, "text", "SELECT ", *_hex(Joined(parts=parts)), " AS text", name=name
    )
    return Sequence(
        span=node.span,
        name=node.name,
        id=derived(node.id, "seq"),
        steps=(
            text_step,
            Sql(span=node.span, id=node.id, parts=_block(_unhex(Use(of=rows(name)))), verb="DO"),
        ),
    )


def _hex(value: Part) -> tuple[Part, ...]:
    return ("encode(convert_to((", value, ")::text, 'UTF8'), 'hex')")


def _unhex(use: Use) -> tuple[Part, ...]:
    return ("convert_from(decode(", use, ", 'hex'), 'UTF8')")


def _known_at_start(parts: tuple[Part, ...]) -> bool:
    """Whether all that is read is filled in when the instance starts, as a constant that is safe anywhere."""
    return all(use.is_parameter for use in used(parts))


def _enclosed(node: SqlBody, context: Context) -> Node:
    """An SQL step with values inside a dollar-quoted body."""
    wanted: dict[Use, str] = {}
    name = hidden("body", node.id)
    parts: list[Part] = []
    for part in node.parts:
        if not isinstance(part, Enclosed):
            parts.append(part)
            continue
        parts.append(f" {TAG}" if parts else TAG)
        for piece in part.parts:
            match piece:
                case str():
                    # Reading the SQL has hidden or refused whatever the engine, or our tag, could mistake.
                    assert not any(mark in piece for mark in ("{", TAG)), piece
                    assert not REWRITABLE.search(piece), piece
                    parts.append(piece)
                case Use(of=Slot()):
                    column = wanted.setdefault(piece, f"v{len(wanted) + 1}")
                    value = Use(of=rows(name), column=column, nullable=piece.nullable)
                    cast = piece.type_name
                    parts += [*_unhex(value)] if cast is None else ["(", *_unhex(value), f")::{cast}"]
                case Computed():
                    parts += ["(", *piece.parts, ")"]
                case Use() | EngineVariable():
                    parts.append(piece)
                case _:
                    raise AssertionError(piece)
        parts.append(TAG)
    made = Sql(
        span=node.span,
        name=node.name,
        id=node.id,
        parts=tuple(parts),
        verb=node.verb,
        line_comment=node.line_comment,
    )
    if not wanted:
        return made
    columns: list[Part] = ["SELECT "]
    for index, (use, column) in enumerate(wanted.items()):
        columns += [", " if index else "", *_hex(use), f" AS {column}"]
    bound = select(node.span, node.id, "body", *columns, name=name)
    return sequence(node, "seq", bound, made)
