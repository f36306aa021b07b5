"""Holes: what each becomes in the emitted code, and what that code must have at hand for it.

A value is read as text once (`df_texts`), made the text of an SQL constant once (`df_constants`), and then put
between the plain pieces of a step's text. A function keeps each constant in a variable that bears the parameter's name;
a bare start, which has no variables, indexes the arrays.
"""

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple

from dfdsl import graph
from dfdsl.emission.environment import Macros
from dfdsl.emission.names import own_variable
from dfdsl.sql.text import Sql, dollar_quoted, inert_literal, literal
from dfdsl.sql.types import without_length
from dfdsl.targets import lowest

# PostgreSQL takes at most 100 arguments in a call; `concat` nests.
_MOST_ARGUMENTS = 90

Piece = str | Sql
"""A `str` is plain text, an `Sql` an expression whose value is text."""


def text_of(pieces: Iterable[Piece], quote: Callable[[str], Sql]) -> Sql:
    """One SQL expression for a text: a quoted constant, or a `concat` without any operator (hazard H04)."""
    arguments: list[Sql] = []
    plain: list[str] = []
    for piece in pieces:
        if isinstance(piece, Sql):
            if plain:
                arguments.append(quote("".join(plain)))
                plain.clear()
            arguments.append(piece)
        else:
            plain.append(piece)
    if not arguments:
        return quote("".join(plain))
    if plain:
        arguments.append(quote("".join(plain)))
    while len(arguments) > _MOST_ARGUMENTS:
        arguments = [
            _concat(arguments[at : at + _MOST_ARGUMENTS]) for at in range(0, len(arguments), _MOST_ARGUMENTS)
        ]
    return _concat(arguments)


def _concat(arguments: Sequence[Sql]) -> Sql:
    return Sql("concat(" + ", ".join(arguments) + ")")


class _Value(NamedTuple):
    position: int
    source: Sql


class Holes:
    """The holes of one workflow. It learns of them while the graph is written, and then says what they need."""

    def __init__(self, workflow: graph.Workflow, common: Macros, schema: str | None = None) -> None:
        self._workflow = workflow
        self._common = common
        self._schema = schema
        self._values: dict[tuple[graph.HoleKind, str], _Value] = {}
        self._types = {d.parameter.name: without_length(d.parameter.type) for d in workflow.parameters}
        self._order = {d.parameter.name: at for at, d in enumerate(workflow.parameters, start=1)}
        self._constants: dict[Sql, Sql] = {}
        self._pieces: dict[tuple[graph.HoleKind, str], tuple[Piece, ...]] = {}
        # Each is looked at when an instance starts, wherever it stands: the engine itself fills in those of headers.
        for name in (*workflow.variables, *_variables_of(workflow.label or ())):
            self._value(graph.HoleKind.VARIABLE, name)

    # What stands for a hole ---------------------------------------------------------------------------------------

    def constant(self, hole: graph.Hole) -> tuple[Piece, ...]:
        """In a step's SQL: `(<constant>::<type>)`."""
        made = self._pieces.get((hole.kind, hole.name))
        if made is None:
            match hole.kind:
                case graph.HoleKind.FUNCTION:
                    found = self._function(hole.name)
                case graph.HoleKind.GRAPH:
                    found = (self.child(hole.name),)
                case _:
                    found = self._constant(hole)
            made = self._pieces[hole.kind, hole.name] = found
        return made

    def bare(self, hole: graph.Hole) -> Sql:
        """In a request's text: the value itself."""
        texts = "df_text.texts" if self._workflow.anonymous else "df_texts"
        return Sql(f"{texts}[{self._value(hole.kind, hole.name).position}]")

    def child(self, key: str) -> Sql:
        """What holds the hexadecimal digits of a child's graph."""
        number = next(at for at, child in enumerate(self._workflow.children, 1) if child.key == key)
        return Sql(f"df_child.graph{number}" if self._workflow.anonymous else f"df_child_{number}")

    def label(self) -> Sql | None:
        """The workflow's own label, read from where the values come from."""
        parts = self._workflow.label
        if parts is None:
            return None
        return text_of((p if isinstance(p, str) else self._source_of(p) for p in parts), literal)

    # What the emitted code must have at hand ----------------------------------------------------------------------

    @property
    def texts(self) -> Sql | None:
        """The array of texts."""
        if not self._values:
            return None
        return Sql("ARRAY[" + ", ".join(v.source for v in self._values.values()) + "]::text[]")

    @property
    def constant_array(self) -> Sql:
        return self._common("constants", Sql("df_text.texts" if self._workflow.anonymous else "df_texts"))

    @property
    def constants(self) -> list[tuple[Sql, Sql]]:
        return list(self._constants.items())

    @property
    def functions(self) -> list[tuple[Sql, Sql]]:
        """For each function that steps call: what holds its qualified name, and the expression that finds it."""
        schema = Sql("NULL") if self._schema is None else literal(self._schema)
        return [
            (
                Sql(f"df_{function.name}"),
                self._common("function_name", literal(function.name), content_of(function), schema),
            )
            for function in self._workflow.functions
        ]

    @property
    def declared(self) -> list[tuple[Sql, Sql]]:
        """The variables of a function, with their types."""
        many, one = Sql("text[]"), Sql("text")
        arrays = [Sql("df_texts")] * bool(self._values) + [Sql("df_constants")] * bool(self._constants)
        variables = [*self._constants, *(variable for variable, _ in self.functions)]
        variables += [self.child(child.key) for child in self._workflow.children]
        return [(a, many) for a in arrays] + [(variable, one) for variable in variables]

    def checks(self) -> list[Sql]:
        """Statements for a block that has `df_texts`: each engine variable has a value, each function is there."""
        own = self._workflow.name
        return (
            [
                self._common("set_variable", Sql(f"df_texts[{value.position}]"), own, name)
                for (kind, name), value in self._values.items()
                if kind is graph.HoleKind.VARIABLE
            ]
            + [
                self._common(
                    "have_function", found if self._workflow.anonymous else variable, own, function.name
                )
                for function, (variable, found) in zip(self._workflow.functions, self.functions, strict=True)
            ]
            + [self._common("have_one_variable", own, many) for many in self._many_variables]
        )

    def conditions(self) -> list[Sql]:
        """The same as a condition of a bare start. (No other value is NULL there.) And its functions are there."""
        values = [Sql("array_position(df_text.texts, NULL) IS NULL")] if self._values else []
        found = [Sql(f"{alias}.name IS NOT NULL") for alias, _ in self.functions]
        return values + found + [Sql(f"NOT ({many})") for many in self._many_variables]

    @property
    def _many_variables(self) -> list[Sql]:
        """Whether the role has more variables than the engine that runs can have at a join or race."""
        if not self._workflow.one_variable:
            return []
        return [self._common("many_variables", version_numbers(lowest("safe_names", None)))]

    # --------------------------------------------------------------------------------------------------------------

    @property
    def _fixed_label(self) -> str | None:
        """The label of a bare start, where it is known now."""
        if not self._workflow.anonymous:
            return None
        parts = self._workflow.label or ()
        plain = [part for part in parts if isinstance(part, str)]
        return "".join(plain) if len(plain) == len(parts) else None

    def _value(self, kind: graph.HoleKind, name: str) -> _Value:
        found = self._values.get((kind, name))
        if found is None:
            found = _Value(len(self._values) + 1, self._source(kind, name))
            self._values[kind, name] = found
        return found

    def _source_of(self, part: graph.Part) -> Sql:
        if not isinstance(part, graph.Hole):
            raise ValueError(f"a {type(part).__name__} is left in a label: a pass is missing")
        return self._source(part.kind, part.name)

    def _source(self, kind: graph.HoleKind, name: str) -> Sql:
        """Where a value comes from. Parameters go by number, so no name of theirs can mean anything else."""
        if kind is graph.HoleKind.PARAMETER:
            return Sql(f"${self._order[name]}::text")
        if kind is graph.HoleKind.VARIABLE:
            return Sql(f"df.getvar({literal(name)})")
        if kind is graph.HoleKind.ORIGIN:
            return Sql("replace(gen_random_uuid()::text, '-', '')")
        known = [Sql("df_label")] * (not self._workflow.anonymous)
        own = self.label()
        return Sql("coalesce(" + ", ".join([*known, *([own] if own else []), Sql("''")]) + ")")

    def _constant(self, hole: graph.Hole) -> tuple[Piece, ...]:
        if hole.kind is graph.HoleKind.LABEL and self._fixed_label is not None:
            return ("(" + inert_literal(self._fixed_label) + "::text)",)
        position = self._value(hole.kind, hole.name).position
        made_type = self._types[hole.name] if hole.kind is graph.HoleKind.PARAMETER else "text"
        if self._workflow.anonymous:
            place = Sql(f"df_constant.constants[{position}]")
            self._constants[place] = place
        else:
            place = self._variable(hole, position)
            self._constants[place] = Sql(f"df_constants[{position}]")
        return "(", place, f"::{made_type})"

    def _function(self, name: str) -> tuple[Piece, ...]:
        return (Sql(f"df_{name}.name" if self._workflow.anonymous else f"df_{name}"),)

    def _variable(self, hole: graph.Hole, position: int) -> Sql:
        if hole.kind is graph.HoleKind.PARAMETER:
            return own_variable("dfx_", hole.name, position)
        if hole.kind is graph.HoleKind.VARIABLE:
            return own_variable("df_var_", hole.name, position)
        if hole.kind is graph.HoleKind.ORIGIN:
            return Sql("df_key_origin")
        return Sql("df_own_label")


def version_numbers(version: str) -> Sql:
    """`0.2.5-dev` as `ARRAY[0, 2, 5]`."""
    release = version.split("-")[0].split("+")[0]
    return Sql(f"ARRAY[{', '.join(str(int(number)) for number in release.split('.'))}]")


def content_of(function: graph.Function) -> Sql:
    """What a function's text is known by, as a constant."""
    return literal(sha256(function.body.encode("utf-8", "surrogatepass")).hexdigest())


def _variables_of(parts: Iterable[graph.Part]) -> list[str]:
    return [p.name for p in parts if isinstance(p, graph.Hole) and p.kind is graph.HoleKind.VARIABLE]


def step_text(comment: str, parts: Sequence[graph.Part], holes: Holes) -> Sql:
    """The text of an SQL step, with its comment in front."""
    pieces: list[Piece] = [comment]
    for part in parts:
        if isinstance(part, str):
            pieces.append(part)
        elif isinstance(part, graph.Hole):
            pieces.extend(holes.constant(part))
        else:
            raise ValueError(f"a {type(part).__name__} is left in a step: a pass is missing")
    return text_of(pieces, dollar_quoted)
