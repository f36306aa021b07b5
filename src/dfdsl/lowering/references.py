"""Uses become SQL that the engine's textual substitution cannot spoil; after it texts are `str` and `Hole` only.

`$x` is emitted as `($x)`, always in parentheses: the engine pastes a number bare (`5-$x` with -3 would be a comment) and
takes a `?` or `.word` behind a name for its own. Row sets, signals and http results get the types that are known of them.
"""

import re
from collections.abc import Callable

from dfdsl.graph import (
    COLUMNS_OF,
    KEYED,
    RUNTIME,
    Break,
    Computed,
    EngineVariable,
    Hole,
    HoleKind,
    Http,
    Joined,
    Node,
    Parameter,
    Part,
    Shape,
    Slot,
    Sql,
    Template,
    Use,
    Workflow,
)
from dfdsl.lowering.arguments import LABEL, argument, is_cast, is_reference
from dfdsl.lowering.context import Context
from dfdsl.origins import BARE_ORIGIN, ORIGIN, Bare
from dfdsl.parts import bare_as, missing, texts_of
from dfdsl.record import replace
from dfdsl.sql.parentheses import cast_stands_bare, last_text, without
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.text import failing, identifier, inert_literal
from dfdsl.sql.types import is_json, without_length
from dfdsl.walk import rewrite


def render_references(body: Node, context: Context) -> Node:
    def change(node: Node) -> Node:
        if isinstance(node, Sql) and not (len(node.parts) == 1 and isinstance(node.parts[0], str)):
            return replace(node, parts=Renderer(context).sql(node.parts))
        if isinstance(node, Http) and any(
            isinstance(piece, Bare) for text in texts_of(node) for piece in text
        ):
            return bare_as(node, lambda of: _bare(of, context))
        assert not (isinstance(node, Break) and node.computed is not None)
        return node

    return rewrite(body, change)


def _bare(of: EngineVariable | Use, context: Context) -> Part:
    assert isinstance(of, EngineVariable)
    if context.callee:
        return argument(BARE_ORIGIN)
    return Hole(kind=HoleKind.ORIGIN, name=of.name, as_text=True)


def render_label(workflow: Workflow) -> Workflow:
    """The label's text: pieces and parameters' bare texts."""
    if workflow.label is None:
        return workflow
    made: list[Part] = []
    for part in workflow.label:
        match part:
            case str():
                made.append(part)
            case Use() if part.is_parameter:
                made.append(Hole(kind=HoleKind.PARAMETER, name=part.of.name, as_text=True))
            case EngineVariable():
                made.append(Hole(kind=HoleKind.VARIABLE, name=part.name, as_text=True))
            case _:
                raise AssertionError(part)
    return replace(workflow, label=tuple(made))


class Renderer:
    """Renders the parts of one graph. child: it is the graph of a child, so what only the parent knows is an argument."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def sql(self, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        """SQL parts as `str` and `Hole`, neighbours put together."""
        out: list[Part] = []
        text: list[str] = []
        # Parts still to be rendered, the next one last: joined parts are put in front, so nothing recurses.
        pending: list[Part] = list(reversed(parts))
        while pending:
            part = pending.pop()
            match part:
                case str():
                    text.append(part)
                case Hole():
                    if text:
                        out.append("".join(text))
                        text.clear()
                    out.append(part)
                case Use():
                    made = _without_parentheses(self._use(part), last_text(text), _next(pending))
                    pending.extend(reversed(made))
                case EngineVariable():
                    pending.extend(reversed(self._variable(part)))
                case Joined():
                    pending.extend(reversed(joined_sql(part)))
                case Computed():
                    pending.extend(reversed(part.parts))
                case Template():
                    pending.extend(reversed(self._template(part)))
                case _:
                    raise AssertionError(part)
        if text:
            out.append("".join(text))
        _trim(out)
        return tuple(out)

    def _use(self, use: Use) -> tuple[Part, ...]:
        if isinstance(use.of, Parameter) and self._context.callee:
            return ("(", argument(use.of.name), f"::{without_length(use.of.type)})")
        # Whether a text is JSON is a question that PostgreSQL before 16 has no words for.
        runtime = self._context.workflow.database is None
        return use_sql(use, self._context.target.member_references, runtime)

    def _variable(self, variable: EngineVariable) -> tuple[Part, ...]:
        """An engine variable as a text constant, taken when the instance starts."""
        if variable.name == "sys_instance_id":
            return ("'{sys_instance_id}'",)
        if self._context.callee and variable.name in (LABEL, ORIGIN):
            return ("(", argument(variable.name), "::text)")
        if variable.name == ORIGIN:
            return (Hole(kind=HoleKind.ORIGIN, name=ORIGIN),)
        if variable.name == LABEL:
            return (Hole(kind=HoleKind.LABEL, name=LABEL),)
        return (Hole(kind=HoleKind.VARIABLE, name=variable.name),)

    def _template(self, template: Template) -> tuple[Part, ...]:
        """The function that makes a child's graph, and what it is given."""
        fills = dict(template.fills)
        made: list[Part] = ["'", Hole(kind=HoleKind.GRAPH, name=template.child), "', ARRAY["]
        names = self._context.children[template.child].arguments
        between = ", " if len(names) <= _MOST_ON_A_LINE else ",\n      "
        for at, name in enumerate(names):
            made += [between if at else "", *fills[name]]
        end = "]" if names else "]::text[]"
        return (*made, end, Hole(kind=HoleKind.PEERS, name=template.child))


def _next(pending: list[Part]) -> str | None:
    """The text behind a part, empty at the end; None where it is not known."""
    if not pending:
        return ""
    following = pending[-1]
    return following if isinstance(following, str) and (following.strip() or len(pending) == 1) else None


def _without_parentheses(made: tuple[Part, ...], before: str, after: str | None) -> tuple[Part, ...]:
    """What is emitted for a reference, without parentheses where it means the same without."""
    if len(made) == 1 and isinstance(made[0], str):
        return (without(made[0], before, after),)
    match made:
        case ("(", Hole() as hole, str() as cast) if cast.startswith("::") and cast_stands_bare(
            before, after
        ):
            return (hole, cast.removesuffix(")"))
    return made


def _trim(parts: list[Part]) -> None:
    """Takes the parentheses away that arguments do not need where they stand: those of `(<argument>::type)`."""
    for at in range(1, len(parts) - 1):
        hole, before, after = parts[at], parts[at - 1], parts[at + 1]
        if not (isinstance(hole, Hole) and hole.kind is HoleKind.ARGUMENT):
            continue
        if not (isinstance(before, str) and isinstance(after, str) and before.endswith("(")):
            continue
        cast = _END_OF_CAST.match(after)
        rest = after[cast.end() :] if cast else ""
        known = rest if rest.strip() or at + 2 == len(parts) else None
        if cast and cast_stands_bare(before[-_SEEN:-1], known):
            parts[at - 1], parts[at + 1] = before[:-1], cast[1] + rest


_END_OF_CAST = re.compile(r"((?:::[a-z_][\w. ]*(?:\(\d+(?:, *\d+)?\))?(?:\[\])*)?)\)", re.I)
_SEEN = 40


def joined_sql(joined: Joined) -> tuple[Part, ...]:
    """A text put together from pieces; `concat` takes NULL for the empty text."""
    arguments: list[tuple[Part, ...]] = []
    for piece in joined.parts:
        if isinstance(piece, str):
            arguments.append((inert_literal(piece),))
        else:
            arguments.append(
                (piece,)
                if _is_text(piece)
                else (piece, "::text") if is_reference((piece,)) else ("(", piece, ")::text")
            )
    while len(arguments) > _WIDEST:
        # A function takes at most 100 arguments.
        arguments = [_concat(arguments[at : at + _WIDEST]) for at in range(0, len(arguments), _WIDEST)]
    made = ("(", *arguments[0], ")") if joined.parts == (_INSTANCE,) else _concat(arguments)
    return ("(", *made, f")::{joined.cast}") if joined.cast is not None else made


def _is_text(piece: Part) -> bool:
    """Whether what is emitted for a piece is a text, or of a type of which `concat` makes the same text as a cast does."""
    if isinstance(piece, Computed):
        return is_cast(piece) and str(piece.parts[-1])[2:-1] in _WRITTEN_ALIKE
    if isinstance(piece, Use):
        return not piece.rows and piece.type_name in _WRITTEN_ALIKE
    return isinstance(piece, EngineVariable) and piece.name != "sys_instance_id"


_WRITTEN_ALIKE = frozenset(("text", "smallint", "int", "integer", "bigint", "numeric", "uuid", "date"))
_WIDEST = 90
_INSTANCE = EngineVariable(name="sys_instance_id")


def _concat(arguments: list[tuple[Part, ...]]) -> tuple[Part, ...]:
    made: list[Part] = ["pg_catalog.concat("]
    for index, one in enumerate(arguments):
        if index:
            made.append(", ")
        made.extend(one)
    made.append(")")
    return tuple(made)


def use_sql(use: Use, members: bool = True, runtime: bool = False) -> tuple[Part, ...]:
    """A reference as an SQL expression, or as a row set for `$x.*`. members: `$x.key` reads results that are no rows.

    runtime: there is one where the statement runs, which it may call.
    """
    slot = use.of
    if not isinstance(slot, Slot):
        return (Hole(kind=HoleKind.PARAMETER, name=slot.name),)
    if use.rows:
        return _with_calls(_rows(use, slot, runtime))
    if use.column is None and slot.shape in KEYED:
        use = replace(use, column=COLUMNS_OF[slot.shape][0][0])
    mark = "?" if use.nullable or slot.optional else ""
    if use.column is None:
        if slot.shape is Shape.TEXT:
            return (f"((${slot.name}{mark})::jsonb #>> ARRAY[]::text[])",)
        if slot.shape in (Shape.SIGNAL, Shape.HTTP, Shape.JSON):
            return (f"(${slot.name}{mark})::jsonb",)
        first = slot.columns[0][1] if slot.columns else None
        return _with_calls(_read(f"(${slot.name}{mark})", first, slot, runtime))
    if slot.shape in (Shape.JSON, Shape.TEXT):
        return (f"((${slot.name}{mark})::jsonb -> {inert_literal(use.column)})",)
    is_data = slot.shape is Shape.SIGNAL and use.column == "data"
    if is_data or (not members and slot.shape in (Shape.SIGNAL, Shape.HTTP)):
        return (_key(use, slot, use.column),)
    known = dict(COLUMNS_OF.get(slot.shape) or slot.columns or ()).get(use.column)
    return _with_calls(_read(f"(${slot.name}.{use.column}{mark})", known, slot, runtime))


_CALL = "\0"
"""What stands for the runtime's schema until a text is done."""
_MOST_ON_A_LINE = 3


def _with_calls(text: str) -> tuple[Part, ...]:
    """The text with calls of the runtime in it."""
    first, *rest = text.split(_CALL)
    made: list[Part] = [first]
    for piece in rest:
        made += [RUNTIME, piece]
    return tuple(made)


def _read(expression: str, type_: str | None, slot: Slot, runtime: bool) -> str:
    if type_ is None:
        return expression
    if slot.native and is_json(type_) and runtime:
        text = f"{_CALL}as_jsonb({expression})"
        return text if type_.lower() == "jsonb" else f"({text}::{type_})"
    if slot.native and is_json(type_):
        # What the engine makes of jsonb: it writes numbers and truth values bare, everything else in quotes, a text without
        # its own. `OFFSET 0` keeps PostgreSQL from computing a branch that is not taken.
        text = (
            f"(SELECT CASE WHEN pg_typeof({expression}) <> 'unknown'::regtype OR (t IS JSON AND left(t, 1) ~ {_STRUCTURE})"
            f" THEN t::jsonb ELSE to_jsonb(t) END FROM (SELECT {expression}::text AS t OFFSET 0) q)"
        )
        return text if type_.lower() == "jsonb" else f"({text}::{type_})"
    return f"({expression}::{type_})"


_STRUCTURE = r"E'[\x7b[\"]'"


def _key(use: Use, slot: Slot, column: str) -> str:
    """A key of a result that is no rows, read from the whole: engines read columns of rows only, or a text as a bare word."""
    nullable = use.nullable
    whole = f"(${slot.name}{'?' if nullable or slot.optional else ''})::jsonb"
    type_ = dict(COLUMNS_OF[slot.shape]).get(column, "jsonb")
    if type_ != "jsonb":
        return f"(({whole} ->> {inert_literal(column)})::{type_})"
    value = f"nullif({whole} -> {inert_literal(column)}, 'null')"
    # A result of a form says nothing of what it lacks, and the engine has a word for it in some versions only: PostgreSQL fails.
    return f"({value})" if nullable else f"(coalesce({value}, {failing(missing(use), 'jsonb')}))"


def _rows(use: Use, slot: Slot, runtime: bool) -> str:
    alias = f" AS {identifier(use.alias)}" if use.alias else ""
    typed = [(name, type_) for name, type_ in slot.columns or () if type_ is not None]
    if slot.columns and len(typed) == len(slot.columns):
        # An empty row set has no columns in the engine, so each row travels as JSON and the columns are made here.
        listed = ", ".join(
            f"{_member(name, type_, slot, runtime)} AS {neutral_name(name)}" for name, type_ in typed
        )
        return f"(SELECT {listed}\n    FROM (SELECT row_to_json({identifier(slot.name)}.*) AS j FROM ${slot.name}.*) q){alias}"
    if slot.columns and typed:
        head, end = partly_typed(slot, lambda name, type_: _member(name, type_, slot, runtime, "dfx_j"))
        rows = f"(SELECT row_to_json({identifier(slot.name)}.*) AS dfx_j, * FROM ${slot.name}.*) r"
        return f"{head}{rows}{end}{alias}"
    if use.alias == slot.name:
        return f"${slot.name}.*"
    return f"(SELECT * FROM ${slot.name}.*){alias}"


def partly_typed(slot: Slot, value: Callable[[str, str], str]) -> tuple[str, str]:
    """What stands before and behind rows of which only some types are known; the other columns stay as they are.

    value: SQL of a column as its type. Where there are no rows, there are no columns either: then their names mean the columns
    of `d`, which a lateral query also sees.
    """
    columns = slot.columns or ()
    given = ", ".join(f"NULL::text AS {neutral_name(name)}" for name, _ in columns)
    listed = ", ".join(
        f"{neutral_name(name) if type_ is None else value(name, type_)} AS {neutral_name(name)}"
        for name, type_ in columns
    )
    return f"(SELECT q.* FROM (SELECT {given}) d CROSS JOIN LATERAL (SELECT {listed} FROM ", ") q)"


def _member(name: str, type_: str, slot: Slot, runtime: bool, row: str = "j") -> str:
    """A column of a row that is JSON, as its type. row: the column that holds the row."""
    key = inert_literal(name)
    if slot.native and is_json(type_) and runtime:
        return f"{_CALL}as_jsonb({row} -> {key})::{type_}"
    if slot.native and is_json(type_):
        return (
            f"(CASE WHEN json_typeof({row} -> {key}) = 'string' AND NOT ({row} ->> {key} IS JSON AND left({row} ->> {key}, 1) ~ {_STRUCTURE})"
            f" THEN to_jsonb({row} ->> {key}) ELSE ({row} ->> {key})::jsonb END)::{type_}"
        )
    return f"({row} ->> {key})::{type_}"
