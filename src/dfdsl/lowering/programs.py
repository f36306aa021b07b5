"""The PL/pgSQL of an `atomic`: its statements, each put together as text from what it reads, then executed.

The engine writes a name's value into a step's text as a constant: a number or a truth value bare, anything else in quotes.
The same is done here, so that a statement has the same types and meanings in an `atomic` and outside. Values from outside
come as one JSON object, `df_values`; the rows of a statement are kept as an array of JSON rows, in the order of columns.
"""

from collections.abc import Iterable, Iterator

from dfdsl.forms import Atomic, AtomicSql
from dfdsl.graph import (
    Computed,
    EngineVariable,
    Hole,
    Joined,
    Part,
    Slot,
    Use,
)
from dfdsl.lowering.references import joined_sql, partly_typed
from dfdsl.parts import used
from dfdsl.record import Record, replace
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.text import Sql, identifier, inert_literal
from dfdsl.sql.types import without_length

_MOST_ARGUMENTS = 90  # a function takes at most 100


class Value(Record):
    """A value from outside. key: its column in `df_values`; parts: the expression that gives it."""

    key: str
    parts: tuple[Part, ...]


def inner_names(node: Atomic) -> Iterator[tuple[AtomicSql, frozenset[str]]]:
    """Each statement with the names that earlier ones have bound."""
    bound: frozenset[str] = frozenset()
    for statement in node.statements:
        if isinstance(statement, AtomicSql):
            yield statement, bound
            if statement.name is not None:
                bound |= {statement.name}


class Program:
    """The code of one `atomic`. kept: the statements whose rows come out of it."""

    def __init__(self, node: Atomic, kept: Iterable[AtomicSql]) -> None:
        self.values: list[Value] = []
        self._variables: dict[Part, Sql] = {}
        self._declared: list[str] = []
        self._lines: list[str] = []
        self._kept = list(kept)
        self._locals = 0
        self._numbers: dict[int, int] = {}
        self._rows: dict[str, str] = {}
        read_inside = _read_inside(node)
        for statement, own in inner_names(node):
            text = self._text(statement, own)
            wanted = statement in self._kept or statement in read_inside
            self._execute(statement, text, wanted)

    @property
    def declarations(self) -> str:
        return "".join(f"  {line};\n" for line in self._declared)

    @property
    def body(self) -> str:
        return "".join(f"  {line}\n" for line in self._lines)

    @property
    def reads_names(self) -> bool:
        """Whether a value is known only when the step runs."""
        return any(_is_late(part) for value in self.values for part in value.parts)

    def key(self, statement: AtomicSql) -> str:
        """Under which key a statement's rows are in the result, as a constant."""
        return f"'n{self._numbers[id(statement)]}'"

    def returned(self, only: AtomicSql | None) -> str:
        """The last line of a function: the rows of one statement, or an object of several."""
        if only is not None:
            return f"  RETURN array_to_json(dfx_rows{self._numbers[id(only)]});\n"
        numbers = dict.fromkeys(self._numbers[id(statement)] for statement in self._kept)
        pairs = ", ".join(f"'n{n}', array_to_json(dfx_rows{n})" for n in numbers)
        return f"  RETURN pg_catalog.json_build_object({pairs});\n"

    # Statements -------------------------------------------------------------------------------------------------------

    def _execute(self, statement: AtomicSql, text: Sql, wanted: bool) -> None:
        if not wanted:
            self._lines.append(f"EXECUTE {text};")
            return
        number = len(self._numbers) + 1
        self._numbers[id(statement)] = number
        rows = f"dfx_rows{number}"
        self._declared.append(f"{rows} json[] := ARRAY[]::json[]")
        if statement.name is not None:
            self._rows[statement.name] = rows
        if not statement.gives_rows:
            self._lines.append(f"EXECUTE {text};")
            return
        if "dfx_row record" not in self._declared:
            self._declared.append("dfx_row record")
        self._lines += [
            f"FOR dfx_row IN EXECUTE {text} LOOP",
            f"  {rows} := array_append({rows}, row_to_json(dfx_row));",
            "END LOOP;",
        ]

    def _text(self, statement: AtomicSql, own: frozenset[str]) -> Sql:
        """The expression that gives a statement's text. What it reads is made ready by the lines before."""
        pieces: list[str] = []  # `Sql` is code, any other text of the statement
        pending: list[Part] = list(reversed(statement.parts))
        while pending:
            part = pending.pop()
            match part:
                case str():
                    pieces.append(str(part))
                case Joined():
                    pending.extend(reversed(joined_sql(part)))
                case Computed():
                    pending.extend(reversed(part.parts))
                case Use() if part.of.name in own and not part.is_parameter:
                    pieces.extend(self._inner(part))
                case Use() | EngineVariable() | Hole():
                    pieces.extend(self._outer(part))
                case _:
                    raise AssertionError(part)
        return _concatenated(pieces)

    # Values from outside ----------------------------------------------------------------------------------------------

    def _outer(self, part: "Use | EngineVariable | Hole") -> list[str]:
        if isinstance(part, Use) and part.rows:
            return self._row_set(part, self._rows_from_outside(part))
        type_ = part.type_name if isinstance(part, Use) else "text"
        given: tuple[Part, ...] = (part,) if type_ is None else ("(", part, ")::text")
        key, known = self._value(part, given)
        if not known:
            source = f"(df_values -> '{key}')"
            made = _constant(source) if type_ is None else f"quote_nullable(df_values ->> '{key}')"
            self._declared.append(f"dfx_{key} text := {made}")
        return _in_place(Sql(f"dfx_{key}"), type_)

    def _rows_from_outside(self, use: Use) -> str:
        listed = replace(use, alias="dfx_q")
        given: tuple[Part, ...] = (
            "(SELECT coalesce(json_agg(row_to_json(dfx_q)), '[]'::json) FROM ",
            listed,
            ")",
        )
        key, known = self._value(listed, given)
        if not known:
            self._declared.append(
                f"dfx_{key} json[] := ARRAY(SELECT json_array_elements(df_values -> '{key}'))"
            )
        return f"dfx_{key}"

    def _value(self, part: Part, given: tuple[Part, ...]) -> tuple[str, bool]:
        """The key of a value, and whether it was there already."""
        known = part in self._variables
        if not known:
            key = f"v{len(self.values) + 1}"
            self._variables[part] = Sql(key)
            self.values.append(Value(key=key, parts=given))
        return self._variables[part], known

    # Names bound inside -----------------------------------------------------------------------------------------------

    def _inner(self, use: Use) -> list[str]:
        rows = self._rows[use.of.name]
        if use.rows:
            return self._row_set(use, rows)
        value = (
            _FIRST.format(rows=rows) if use.column is None else f"({rows}[1] -> {inert_literal(use.column)})"
        )
        if not use.nullable:
            self._check(use, rows, value)
        type_ = use.type_name
        made = _constant(value) if type_ is None else f"quote_nullable({value} #>> ARRAY[]::text[])"
        return _in_place(self._local(made), type_)

    def _check(self, use: Use, rows: str, value: str) -> None:
        """A strict reference fails where there is no row or NULL, in the engine's words."""
        name = use.of.name
        column = f".{use.column}" if use.column is not None else ""
        what = " — first column of first row is NULL" if use.column is None else ""
        no_rows = inert_literal(f"${name} has no rows — query returned zero results")
        null = inert_literal(f"${name}{column} is NULL{what}")
        self._lines += [
            f"IF cardinality({rows}) = 0 THEN",
            f"  RAISE EXCEPTION USING MESSAGE = {no_rows};",
            f"ELSIF ({value} #>> ARRAY[]::text[]) IS NULL THEN",
            f"  RAISE EXCEPTION USING MESSAGE = {null};",
            "END IF;",
        ]

    def _local(self, expression: str) -> Sql:
        self._locals += 1
        name = f"dfx_text{self._locals}"
        self._declared.append(f"{name} text")
        self._lines.append(f"{name} := {expression};")
        return Sql(name)

    # Row sets ---------------------------------------------------------------------------------------------------------

    def _row_set(self, use: Use, rows: str) -> list[str]:
        """`$x.*` as `references` writes it, from an array of JSON rows."""
        slot = use.of
        assert isinstance(slot, Slot)
        alias = f" AS {identifier(use.alias)}" if use.alias else ""
        typed = [(name, type_) for name, type_ in slot.columns or () if type_ is not None]
        if slot.columns and len(typed) == len(slot.columns):
            listed = ", ".join(
                f"(dfx_r.j ->> {inert_literal(name)})::{type_} AS {neutral_name(name)}"
                for name, type_ in typed
            )
            source = self._local(f"quote_literal(array_to_json({rows})::text)")
            return [f"(SELECT {listed} FROM json_array_elements(", source, f"::json) AS dfx_r(j)){alias}"]
        made = self._local(_VALUES.format(rows=rows, constant=_constant("dfx_c.v"), alias=_alias(slot.name)))
        if typed:
            head, end = partly_typed(slot, lambda name, type_: f"{neutral_name(name)}::text::{type_}")
            return [head, made, f"{end}{alias}"]
        return [made] if use.alias == slot.name else ["(SELECT * FROM ", made, f"){alias}"]


_FIRST = (
    "(SELECT dfx_c.v FROM json_each({rows}[1]) WITH ORDINALITY AS dfx_c(k, v, n) ORDER BY dfx_c.n LIMIT 1)"
)

_VALUES = """CASE WHEN cardinality({rows}) = 0 THEN pg_catalog.concat('(SELECT NULL WHERE false) AS ', {alias})
    ELSE pg_catalog.concat('(VALUES ', (SELECT string_agg(pg_catalog.concat('(',
        (SELECT string_agg(pg_catalog.concat({constant}, CASE WHEN json_typeof(dfx_c.v) IN ('number', 'boolean', 'null') THEN '' ELSE '::text' END), ', ' ORDER BY dfx_c.n)
           FROM json_each(dfx_r.j) WITH ORDINALITY AS dfx_c(k, v, n)), ')'), ', ' ORDER BY dfx_r.n)
        FROM unnest({rows}) WITH ORDINALITY AS dfx_r(j, n)),
      ') AS ', {alias}, '(', (SELECT string_agg(quote_ident(dfx_c.k), ', ' ORDER BY dfx_c.n)
        FROM json_each({rows}[1]) WITH ORDINALITY AS dfx_c(k, v, n)), ')') END"""


def _alias(name: str) -> str:
    return inert_literal(identifier(name))


def _constant(json: str) -> str:
    """A JSON scalar as the text of an SQL constant, as the engine writes it."""
    return (
        "(SELECT CASE WHEN v #>> ARRAY[]::text[] IS NULL THEN 'NULL' WHEN json_typeof(v) IN ('number', 'boolean') "
        f"THEN v::text ELSE quote_literal(v #>> ARRAY[]::text[]) END FROM (SELECT {json} AS v) AS dfx_v)"
    )


def _in_place(variable: Sql, type_: str | None) -> list[str]:
    if type_ is None:
        return ["(", variable, ")"]
    return ["((", variable, f")::{without_length(type_)})"]


def _concatenated(pieces: list[str]) -> Sql:
    """One expression for a text of pieces."""
    arguments: list[str] = []
    plain: list[str] = []
    for piece in pieces:
        if isinstance(piece, Sql):
            if plain:
                arguments.append(inert_literal("".join(plain)))
                plain.clear()
            arguments.append(piece)
        else:
            plain.append(piece)
    if plain:
        arguments.append(inert_literal("".join(plain)))
    while len(arguments) > _MOST_ARGUMENTS:
        arguments = [
            f"pg_catalog.concat({', '.join(arguments[at : at + _MOST_ARGUMENTS])})"
            for at in range(0, len(arguments), _MOST_ARGUMENTS)
        ]
    return Sql(arguments[0]) if len(arguments) == 1 else Sql(f"pg_catalog.concat({', '.join(arguments)})")


def _read_inside(node: Atomic) -> list[AtomicSql]:
    """The statements whose rows a later one reads."""
    found: list[AtomicSql] = []
    latest: dict[str, AtomicSql] = {}
    for statement, own in inner_names(node):
        for use in used(statement.parts):
            if use.of.name in own and not use.is_parameter and latest[use.of.name] not in found:
                found.append(latest[use.of.name])
        if statement.name is not None:
            latest[statement.name] = statement
    return found


def _is_late(part: Part) -> bool:
    match part:
        case Use():
            return not part.is_parameter
        case Joined() | Computed():
            return any(_is_late(inner) for inner in part.parts)
        case _:
            return False
