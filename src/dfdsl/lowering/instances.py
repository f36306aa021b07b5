"""The SQL of child instances: how one is started once, looked at, cancelled, and what its graph is given.

It calls the runtime (`runtime/children.sql`, `chains.sql`, `undo.sql`), which says what each call does. Statements run in steps of the
parent; `{sys_instance_id}` in them is the parent's id. It stands at the head of a statement, since 0.2.6 skips over a brace
behind another one.
"""

import re

from dfdsl import protocol
from dfdsl.graph import COLUMNS_OF, RUNTIME, EngineVariable, Joined, Node, Part, Shape, Slot, Sql, Use
from dfdsl.lowering.arguments import is_reference
from dfdsl.lowering.context import derived, select
from dfdsl.record import Record
from dfdsl.sql.text import inert_literal, literal

PATIENCE = 2
"""Seconds between two looks at a child whose failure is awaited: one that fails wakes nobody."""
ROW = "dfx_row_"
"""What the hidden name of the row of an `each` begins with."""
ME = "'{sys_instance_id}'"
_NO_WORD = r"[^\w. ]"


def called(function: str, *arguments: "tuple[Part, ...] | Part") -> tuple[Part, ...]:
    """A call of a function of the runtime; its arguments are SQL. One that begins with a line break stands on a line of its own."""
    made: list[Part] = [RUNTIME, f"{function}("]
    for at, argument in enumerate(arguments):
        parts = argument if isinstance(argument, tuple) else (argument,)
        if at:
            breaks = isinstance(parts[0], str) and parts[0].startswith("\n")
            made.append("," if breaks else ", ")
        made += parts
    return (*made, ")")


ON_ITS_LINE = "\n    "
"""What an argument begins with that stands on a line of its own."""


def kid(id: str) -> Slot:
    """The slot of a started child: its id, and when it was started, in seconds."""
    return Slot(name=protocol.kid(id), shape=Shape.ROWS, columns=(("id", None), ("since", None)))


def outcome(name: str) -> Slot:
    """The slot of how a child ended."""
    return Slot(name=name, shape=Shape.ROWS)


def label(tag: str, id: str, generation: tuple[Part, ...], more: tuple[Part, ...] | None) -> tuple[Part, ...]:
    """What is behind the parent's id in the label of a child, as an SQL expression; more: parts of a text that is put behind it."""
    node = protocol.of_node(tag, id)
    plain = all(isinstance(part, str) for part in generation)
    if plain and more is None:
        return (f"'{protocol.ROUND}{''.join(map(str, generation))}::{node}'",)
    made: tuple[Part, ...] = (f"pg_catalog.concat('{protocol.ROUND}', ", *generation, f", '::{node}'")
    return (*made, ")") if more is None else (*made, ", '::', ", Joined(parts=more), ")")


def start(
    label: tuple[Part, ...],
    graph: tuple[Part, ...],
    delay: tuple[Part, ...] | None = None,
    database: str | None = None,
    raced: str | None = None,
    wakes: bool = False,
) -> tuple[Part, ...]:
    """The statement that starts a child once, or finds the one that was started under this label.

    graph: the name of the function that makes it, and its arguments; delay: seconds that it waits first, counted from the
    failure of the child before it; raced: the name of the step where it stands in a branch of a race; wakes: the signal of the
    child's end is not in its graph.
    """
    more: list[tuple[Part, ...]] = []
    if wakes:
        more.append(("wakes => true",))
    if delay is not None:
        more.append((f"{ON_ITS_LINE}delay => (", *delay, ")::bigint"))
    if database is not None:
        more.append((f"database => {literal(database)}",))
    if raced is not None:
        more.append((f"raced => '{raced}'",))
    return ("SELECT * FROM ", *called("start_child", ME, label, (ON_ITS_LINE, *graph), *more))


class Look(Record):
    """How a parent looks at a child. kid: its id and start; result, names: which of the two the parent needs.

    known_as: the words for it in messages; deadline: in seconds; ours: started for this wait, so it is cancelled when it is late; call: the row
    is what the author of a `call` reads, else what one of a `catch` does; alone: the row is kept under the name of `kid`.
    """

    kid: Slot
    known_as: str
    result: bool
    names: bool
    call: bool
    deadline: int | None = None
    ours: bool = True
    alone: bool = False

    @property
    def _deadline(self) -> list[tuple[Part, ...]]:
        if self.deadline is None:
            return []
        return [("since => ", Use(of=self.kid, column="since")), (f"seconds => {self.deadline}",)]

    def going(self) -> tuple[Part, ...]:
        """Whether to go on waiting; once a day it says no, and a loop around asks again: no count of rounds ends the wait."""
        wanted = protocol.NAMES if self.names else protocol.RESULT
        child = Use(of=self.kid, column="id")
        return ("SELECT ", *called("still_runs", (child,), f"'{wanted}'", *self._deadline), " AS c")

    def ended(self, truth: str) -> tuple[Part, ...]:
        """How it ended, one row. truth: SQL of the first column, which may read `status`."""
        columns = [f"{truth} AS c", "id AS instance_id", "status"]
        if self.alone:
            columns.append("id")
        if self.result:
            columns.append("result")
        if self.names:
            columns.append("names")
        columns += ["message AS error" if self.call else "message", "hex"]
        if not self.call:
            columns += ["step", "line"]
        more: list[tuple[Part, ...]] = [(f"wanted => '{protocol.NAMES}'",)] if self.names else []
        more += self._deadline
        if not self.ours:
            more.append(("ours => false",))
        child = Use(of=self.kid, column="id")
        found = called("child_outcome", (child,), literal(self.known_as), *more)
        return (f"SELECT {', '.join(columns)}{ON_ITS_LINE}FROM ", *found)


def sweep(nodes: list[tuple[str, str]]) -> tuple[Part, ...]:
    """The statement that cancels the children that these nodes (tag, id) of this instance have started, and theirs."""
    chosen = ", ".join(f"'{protocol.of_node(tag, id)}'" for tag, id in nodes)
    return ("SELECT ", *called("sweep_children", ME, f"ARRAY[{chosen}]"), " AS n")


def raised(node: Node, name: str) -> Sql:
    """The step that fails with the child's message unless the child has completed. name: its outcome's."""
    of = outcome(name)
    status, hex = Use(of=of, column="status"), Use(of=of, column="hex", nullable=True)
    return handing_on(node, (status,), (hex,))


def handing_on(node: Node, *arguments: tuple[Part, ...]) -> Sql:
    """The step that raises the failure of a child again; it gives no rows. arguments: those of `hand_on`."""
    parts = ("SELECT * FROM ", *called("hand_on", *arguments))
    return Sql(span=node.span, id=derived(node.id, "raised"), parts=parts, verb="DO", gives=())


def has_failed(node: Node, name: str) -> Sql:
    """A condition: whether a child has failed. One that ended in another way than that, or well, is a failure of the step."""
    of = outcome(name)
    status, hex = Use(of=of, column="status"), Use(of=of, column="hex", nullable=True)
    return select(node.span, node.id, "failed", "SELECT ", *called("has_failed", (status,), (hex,)), " AS c")


# Values -----------------------------------------------------------------------------------------------------------------


def literal_of(value: tuple[Part, ...], typed: bool, name: str | None = None) -> tuple[Part, ...]:
    """An SQL expression that gives the text of a constant with this value.

    typed: it is going to be cast, so it may be a text; else it is bare for numbers and booleans, and a constant without a type for
    anything else. name: of a value that has to be there (`no_value`).
    """
    if typed:
        return literal_of_text(_text_of(value), name)
    return called("constant", ("(SELECT ", *value, ")"), *_named(name))


def literal_of_text(value: tuple[Part, ...], name: str | None = None) -> tuple[Part, ...]:
    """The same for a value that is going to be cast; value: its text."""
    return called("literal", value, *_named(name))


def literal_of_member(
    value: tuple[Part, ...], key: str, name: str | None, typed: bool, cast: str
) -> tuple[Part, ...]:
    """The same for a member of an object: a scalar becomes what the engine would paste for it. cast: makes json of the object."""
    if typed:
        return literal_of_text((*value, f" ->> {inert_literal(key)}"), name)
    member: tuple[Part, ...] = (*value, f" -> {inert_literal(key)}")
    return called("json_constant", ("(", *member, f"){cast}") if cast else member, *_named(name))


def literal_of_json(value: tuple[Part, ...], typed: bool, name: str | None = None) -> tuple[Part, ...]:
    """The same for a value that is JSON."""
    if typed:
        return literal_of_text(("(", *value, ")::json #>> ARRAY[]::text[]"), name)
    return called("json_constant", ("(", *value, ")::json"), *_named(name))


def _named(name: str | None) -> list[tuple[Part, ...]]:
    return [] if name is None else [(literal(name),)]


def _text_of(value: tuple[Part, ...]) -> tuple[Part, ...]:
    if not is_reference(value):
        return ("(", *value, ")::text")
    [of] = value
    is_text = isinstance(of, EngineVariable) or (
        isinstance(of, Use) and of.is_parameter and of.type_name == "text"
    )
    return value if is_text else (*value, "::text")


def rows_text(name: str) -> tuple[Part, ...]:
    """An SQL expression: the rows of a name as the text of a JSON array of objects; NULL when there are none."""
    use = Use(of=Slot(name=name, shape=Shape.ROWS), rows=True, alias=name)
    return (f'(SELECT json_agg(row_to_json("{name}".*))::text FROM ', use, ")")


def row_of(shape: Shape, value: tuple[Part, ...], native: bool) -> tuple[Part, ...]:
    """An SQL expression: a result that is no row set (value: as jsonb), as the text of a JSON array of one row.

    native: members that are JSON stay JSON; else they go as text (`Slot.native`).
    """
    if shape is Shape.TEXT:
        made = "'value', j #>> ARRAY[]::text[]"
    elif shape in COLUMNS_OF:
        made = ", ".join(
            (
                f"'{key}', j -> '{key}'"
                if native or type_ != "jsonb"
                else f"'{key}', nullif((j -> '{key}')::text, 'null')"
            )
            for key, type_ in COLUMNS_OF[shape]
        )
    else:
        made = f"'result', j{'' if native else '::text'}"
    head = f"(SELECT CASE WHEN j IS NOT NULL THEN pg_catalog.json_build_array(pg_catalog.json_build_object({made}))::text END FROM (SELECT "
    return (head, *value, " AS j) w)")


def needed(name: str, column: str | None) -> str:
    """What a value that has to be there is called in the message of its absence."""
    if name.startswith(ROW):
        words = f"{'the first column' if column is None else f'column {column}'} of the row"
    else:
        words = name if column is None else f"{name}.{column}"
    return re.sub(_NO_WORD, "_", words)
