"""Uses become SQL that the engine's textual substitution cannot spoil; after it texts are `str` and `Hole` only.

`$x` is emitted as `($x)`, always in parentheses: the engine pastes a number bare (`5-$x` with -3 would be a comment) and
takes a `?` or `.word` behind a name for its own. Row sets, signals and http results get the types that are known of them.
"""

from collections.abc import Callable

from dfdsl.graph import (
    COLUMNS_OF,
    KEYED,
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
from dfdsl.lowering.context import Context
from dfdsl.lowering.places import needle, parameter_place, place, unset, variable_place
from dfdsl.origins import BARE_ORIGIN, ORIGIN, Bare
from dfdsl.parts import bare_as, missing, texts_of
from dfdsl.record import replace
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.text import failing, identifier, inert_literal
from dfdsl.sql.types import is_json, without_length
from dfdsl.walk import nodes, rewrite


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
        return variable_place(f"{context.part}:", BARE_ORIGIN)
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
    """Renders the parts of one graph. child: it is the graph of a child, so what only the parent knows is a place in it."""

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
                    pending.extend(reversed(self._use(part)))
                case EngineVariable():
                    pending.append(self._variable(part))
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
        return tuple(out)

    def _use(self, use: Use) -> tuple[Part, ...]:
        if isinstance(use.of, Parameter) and self._context.callee:
            at = parameter_place(f"{self._context.part}:", use.of.name)
            return (f"({at}::{without_length(use.of.type)})",)
        return use_sql(use, self._context.target.member_references)

    def _variable(self, variable: EngineVariable) -> Part:
        """An engine variable as a text constant, taken when the instance starts."""
        if variable.name == "sys_instance_id":
            return "'{sys_instance_id}'"
        if self._context.callee:
            return f"({variable_place(f'{self._context.part}:', variable.name)}::text)"
        if variable.name == ORIGIN:
            return Hole(kind=HoleKind.ORIGIN, name=ORIGIN)
        if variable.name == "sys_label":
            return Hole(kind=HoleKind.LABEL, name="sys_label")
        return Hole(kind=HoleKind.VARIABLE, name=variable.name)

    def _template(self, template: Template) -> tuple[Part, ...]:
        """A child's text with all its places filled, the texts of its own children too.

        No place stands as it is in the statement that fills it, since that statement may lie in a text with places.
        """
        children = self._context.children
        child = children[template.child]
        made: tuple[Part, ...] = (
            *("convert_from(decode('", self._graph(template.child), "', 'hex'), 'UTF8')"),
        )
        for at, fill in template.fills:
            if child.places is not None and at not in child.places:
                continue
            made = ("replace(", *made, f", {needle(at)}, ", *fill, ")")
        for name in self._in_headers(template.child):
            made = (f"(CASE WHEN df.getvar('{name}') IS NULL THEN {unset(name)} ELSE ", *made, " END)")
        below = list(child.below)
        for key in below:
            below += [more for more in children[key].below if more not in below]
            made = ("replace(", *made, f", {needle(graph_place(key))}, '", self._graph(key), "')")
        return made

    def _in_headers(self, key: str) -> list[str]:
        """The engine variables in headers of a child, which the engine takes when it starts, and sends as they stand if there are none."""
        context = self._context
        part = key.partition(":")[0]
        name = part.partition(".")[0]
        declared = (context.workflow if part == context.part else context.library[name]).variables
        if not declared:
            return []
        requests = (node for node in nodes(context.children[key].body) if isinstance(node, Http))
        found = {piece for node in requests for _, text in node.headers or () for piece in text}
        return [name for name in declared if f"{{{name}}}" in found]

    def _graph(self, key: str) -> Part:
        return graph_place(key) if self._context.inside else Hole(kind=HoleKind.GRAPH, name=key)


def graph_place(key: str) -> str:
    """What stands for the hexadecimal digits of a child's graph in the text of another child."""
    return place(key, "graph")


def joined_sql(joined: Joined) -> tuple[Part, ...]:
    """A text put together from pieces; `concat` takes NULL for the empty text."""
    arguments: list[tuple[Part, ...]] = []
    for piece in joined.parts:
        if isinstance(piece, str):
            arguments.append((inert_literal(piece),))
        else:
            arguments.append(("(", piece, ")::text"))
    while len(arguments) > _WIDEST:
        # A function takes at most 100 arguments.
        arguments = [_concat(arguments[at : at + _WIDEST]) for at in range(0, len(arguments), _WIDEST)]
    made = _concat(arguments)
    return ("(", *made, f")::{joined.cast}") if joined.cast is not None else made


_WIDEST = 90


def _concat(arguments: list[tuple[Part, ...]]) -> tuple[Part, ...]:
    made: list[Part] = ["concat("]
    for index, argument in enumerate(arguments):
        if index:
            made.append(", ")
        made.extend(argument)
    made.append(")")
    return tuple(made)


def use_sql(use: Use, members: bool = True) -> tuple[Part, ...]:
    """A reference as an SQL expression, or as a row set for `$x.*`. members: `$x.key` reads results that are no rows."""
    slot = use.of
    if not isinstance(slot, Slot):
        return (Hole(kind=HoleKind.PARAMETER, name=slot.name),)
    if use.rows:
        return (_rows(use, slot),)
    if use.column is None and slot.shape in KEYED:
        use = replace(use, column=COLUMNS_OF[slot.shape][0][0])
    mark = "?" if use.nullable or slot.optional else ""
    if use.column is None:
        if slot.shape is Shape.TEXT:
            return (f"((${slot.name}{mark})::jsonb #>> ARRAY[]::text[])",)
        if slot.shape in (Shape.SIGNAL, Shape.HTTP, Shape.JSON):
            return (f"(${slot.name}{mark})::jsonb",)
        first = slot.columns[0][1] if slot.columns else None
        return (_read(f"(${slot.name}{mark})", first, slot),)
    if slot.shape in (Shape.JSON, Shape.TEXT):
        return (f"((${slot.name}{mark})::jsonb -> {inert_literal(use.column)})",)
    is_data = slot.shape is Shape.SIGNAL and use.column == "data"
    if is_data or (not members and slot.shape in (Shape.SIGNAL, Shape.HTTP)):
        return (_key(use, slot, use.column),)
    known = dict(COLUMNS_OF.get(slot.shape) or slot.columns or ()).get(use.column)
    return (_read(f"(${slot.name}.{use.column}{mark})", known, slot),)


def _read(expression: str, type_: str | None, slot: Slot) -> str:
    if type_ is None:
        return expression
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


def _rows(use: Use, slot: Slot) -> str:
    alias = f" AS {identifier(use.alias)}" if use.alias else ""
    typed = [(name, type_) for name, type_ in slot.columns or () if type_ is not None]
    if slot.columns and len(typed) == len(slot.columns):
        # An empty row set has no columns in the engine, so each row travels as JSON and the columns are made here.
        listed = ", ".join(f"{_member(name, type_, slot)} AS {neutral_name(name)}" for name, type_ in typed)
        return f"(SELECT {listed} FROM (SELECT row_to_json({identifier(slot.name)}.*) AS j FROM ${slot.name}.*) q){alias}"
    if slot.columns and typed:
        head, end = partly_typed(slot, lambda name, type_: _member(name, type_, slot, "dfx_j"))
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


def _member(name: str, type_: str, slot: Slot, row: str = "j") -> str:
    """A column of a row that is JSON, as its type. row: the column that holds the row."""
    key = inert_literal(name)
    if slot.native and is_json(type_):
        return (
            f"(CASE WHEN json_typeof({row} -> {key}) = 'string' AND NOT ({row} ->> {key} IS JSON AND left({row} ->> {key}, 1) ~ {_STRUCTURE})"
            f" THEN to_jsonb({row} ->> {key}) ELSE ({row} ->> {key})::jsonb END)::{type_}"
        )
    return f"({row} ->> {key})::{type_}"
