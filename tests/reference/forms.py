"""The language as plain data, for the tests alone: what the generator makes, the printer writes and the evaluator runs.

It knows nothing of the compiler's trees. Steps and expressions are frozen; the fields that hold steps are all that a
shrinker has to know.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any

# Expressions of SQL ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Expression:
    """Something that SQL computes."""


@dataclass(frozen=True)
class Number(Expression):
    value: int | None


@dataclass(frozen=True)
class Read(Expression):
    """`$name`, `$name.column`, each with `?` where optional."""

    name: str
    column: str | None = None
    optional: bool = False


@dataclass(frozen=True)
class Plus(Expression):
    left: Expression
    number: int


@dataclass(frozen=True)
class Or(Expression):
    """`coalesce(e, number)`."""

    left: Expression
    number: int


@dataclass(frozen=True)
class Text(Expression):
    """`'so ${x?} so'`: a text with references in it."""

    parts: tuple[str | Read, ...]


@dataclass(frozen=True)
class Path(Expression):
    """`read #>> '{rows,0,v}'`: a text out of a jsonb."""

    read: Read
    path: tuple[str | int, ...]


@dataclass(frozen=True)
class Aggregate(Expression):
    """`(SELECT count(*) FROM $name.*)` and the like, over a column `v`."""

    name: str
    function: str


@dataclass(frozen=True)
class InstanceId(Expression):
    """`'{sys_instance_id}'`."""


@dataclass(frozen=True)
class Attempts(Expression):
    """How many effects of a label this program has had."""

    label: str


# Conditions -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Condition:
    pass


@dataclass(frozen=True)
class Constant(Condition):
    """`true`, `false`, `NULL`, or `SELECT true WHERE false`."""

    written: str


@dataclass(frozen=True)
class Compare(Condition):
    """An expression against a number; `modulo` 0 is none. query: written as a query; name: kept as `name(c, t)`."""

    left: Expression
    operator: str
    number: int
    modulo: int = 0
    query: bool = False
    name: str | None = None


@dataclass(frozen=True)
class Reference(Condition):
    """`if $name`: a number that is not zero."""

    read: Read


# Steps ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    pass


@dataclass(frozen=True)
class Select(Step):
    """One row with one column `v`; none if `empty`; as many as `count` says otherwise, counting up from the value."""

    value: Expression
    empty: bool = False
    count: int = 1


@dataclass(frozen=True)
class Log(Step):
    """An effect: one row of the log. returning: a row `v` with the number, else no rows."""

    label: str
    value: Expression
    returning: int | None = None


@dataclass(frozen=True)
class Texts(Step):
    """One row: a text `t` and a number `v`."""

    text: str
    number: int


@dataclass(frozen=True)
class Table(Step):
    """Rows with columns of any names, numbers or texts, in the order of writing."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int | str, ...], ...]


@dataclass(frozen=True)
class Query(Step):
    """One row, whose columns are expressions."""

    columns: tuple[tuple[str, Expression], ...]


@dataclass(frozen=True)
class AsText(Expression):
    """`(read)::text`, of a scalar."""

    read: Read


@dataclass(frozen=True)
class Json(Expression):
    """`(read)::jsonb`."""

    read: Read


@dataclass(frozen=True)
class DivideByZero(Step):
    pass


@dataclass(frozen=True)
class Fail(Step):
    text: Text | Read


@dataclass(frozen=True)
class Sleep(Step):
    seconds: int | Expression


@dataclass(frozen=True)
class Wait(Step):
    """`wait_for_signal`; seconds: None waits for ever."""

    signal: str
    seconds: int | None


@dataclass(frozen=True)
class Capture(Step):
    step: Step
    name: str
    columns: str = ""


@dataclass(frozen=True)
class Sequence(Step):
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class If(Step):
    """operators: written with `?>` and `!>`."""

    arms: tuple[tuple[Condition, Step], ...]
    otherwise: Step | None = None
    operators: bool = False


@dataclass(frozen=True)
class Loop(Step):
    """kind: `while` (tests before), `loop while`, `loop until`, `loop`, `@>`."""

    kind: str
    body: Step
    condition: Condition | None = None


@dataclass(frozen=True)
class Break(Step):
    value: str | Read | Expression | None = None


@dataclass(frozen=True)
class Parallel(Step):
    branches: tuple[Step, ...]
    keys: tuple[str, ...] | None = None
    operators: bool = False


@dataclass(frozen=True)
class Race(Step):
    branches: tuple[Step, ...]
    keys: tuple[str, ...] | None = None
    operators: bool = False


@dataclass(frozen=True)
class Try(Step):
    body: Step
    handler: Step
    name: str | None = None


@dataclass(frozen=True)
class Retry(Step):
    """factor: of each delay to the one before; most: seconds that no delay exceeds."""

    attempts: int
    body: Step
    delay: int | None = None
    factor: int | None = None
    most: int | None = None


@dataclass(frozen=True)
class Timeout(Step):
    seconds: int
    body: Step
    otherwise: Step | None = None


@dataclass(frozen=True)
class Each(Step):
    """source: a name, or how many rows (their column `v` counts from 1)."""

    row: str
    source: str | int
    body: Step
    parallel: int | None = None
    go_on: bool = False


@dataclass(frozen=True)
class Undo(Step):
    step: Step
    undo: Step


@dataclass(frozen=True)
class Atomic(Step):
    body: Step


@dataclass(frozen=True)
class Inline(Step):
    workflow: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True)
class Call(Step):
    """seconds: its deadline."""

    workflow: str
    arguments: tuple[Expression, ...]
    go_on: bool = False
    label: Text | None = None
    seconds: int | None = None
    database: str | None = None


@dataclass(frozen=True)
class Start(Step):
    workflow: str
    arguments: tuple[Expression, ...]
    label: Text | None = None


@dataclass(frozen=True)
class Await(Step):
    name: str
    go_on: bool = False
    seconds: int | None = None


# Programs -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Workflow:
    name: str
    parameters: tuple[str, ...]
    body: Step


@dataclass(frozen=True)
class Program:
    """signals: what is sent to the instance, again and again."""

    name: str
    body: Step
    workflows: tuple[Workflow, ...] = ()
    signals: tuple[tuple[str, str], ...] = field(default=())


def parts(step: Step) -> Iterator[Step]:
    """The steps right inside a step."""
    for each in fields(step):
        yield from steps_of(getattr(step, each.name))


def steps_of(value: Any) -> Iterator[Step]:
    """The steps that a field holds."""
    if isinstance(value, Step):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from steps_of(part)
