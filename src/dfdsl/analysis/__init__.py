"""What PostgreSQL's own grammar says of one SQL text: whether it can be read, run as a step, and what it gives.

In: the text as the author wrote it, and its template, whose scan found nothing wrong. References are covered by something
of the same length and the same part in the grammar, so that each place in PostgreSQL's tree is the place in the file.
Out: `Facts`, with findings as `template.Problem`s, for which `values` knows the prose.

What others need to speak of it stands here; the work begins in `examine`, which is loaded when there is SQL to read.
"""

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from dfdsl.record import Record
from dfdsl.sql.template import Problem, Reference
from dfdsl.sql.text import identifier

if TYPE_CHECKING:
    from dfdsl.analysis.conditional import Unsure
    from dfdsl.analysis.library import Grammar

Column = tuple[str, str | None]
Columns = tuple[Column, ...] | None
"""Names and types, in order; a type None is not known for certain, None for all: not all names are known."""


class Role(Enum):
    """What a text is for: a step, a statement among others of one transaction, a condition, a value in parentheses."""

    STEP = auto()
    ATOMIC = auto()
    CONDITION = auto()
    VALUE = auto()


class Facts(Record):
    """What is known of a text.

    problems: in the order of places. columns: those of a statement's rows in order, with the types that are certain (short
    names, see `types`); None where they are not known. named: the names of those that PostgreSQL would call otherwise, and where in
    the body each has to be put. no_rows: the statement's words where it certainly gives none, else ''. tables: where in the body a table stands
    without its schema. sure: of a query that surely gives one row, the columns that cannot be NULL; None for others.
    unsure: the references that PostgreSQL may not come to, if there are any.
    """

    problems: tuple[Problem, ...] = ()
    columns: Columns = None
    named: tuple[tuple[int, str], ...] = ()
    no_rows: str = ""
    tables: tuple[int, ...] = ()
    sure: frozenset[str] | None = None
    unsure: "Unsure | None" = None


class Unsaid(str):
    """In place of a type: the value comes from a capture, and nobody says its type, neither the capture nor its query.

    The engine gives whole numbers, floats and truth values as such, and all else, a numeric too, as text. read: how the value
    is called in messages, `$bids.amount`; as a text it is what would say the type: a capture, or a cast where there is none.
    """

    read: str

    def __new__(cls, name: str, column: str | None, columns: Columns, read: str = "") -> "Unsaid":
        """name: of the capture, '' where a row comes from a statement itself; read: what stands behind `$`, if not that."""
        made = super().__new__(cls, _capture(name, column, columns) if name else _cast(column))
        made.read = f"${read or name}.{column}" if column is not None else f"${read or name}"
        return made


_MOST_LISTED = 8
_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")


def _cast(column: str | None) -> str:
    return "column::numeric" if column is None else f"{column}::numeric AS {column}"


def _capture(name: str, column: str | None, columns: Columns) -> str:
    """A capture with its columns: those of no known type for their author to say, and this one as a number."""
    if columns is None or len(columns) > _MOST_LISTED:
        return f"|=> {name}(…, {column} numeric)" if column is not None else f"|=> {name}(… numeric)"
    wanted = column if column is not None else columns[0][0]
    listed = ", ".join(
        f"{of if _PLAIN.fullmatch(of) else identifier(of)} {type_ or ('numeric' if of == wanted else '…')}"
        for of, type_ in columns
    )
    return f"|=> {name}({listed})"


class Known:
    """What is known of the names that a text reads; nothing, unless a subclass says more."""

    def type_of(self, reference: Reference) -> str | None:
        """The type of `$name` or `$name.col` as it will stand in the SQL; `Unsaid` for a value of a capture without one."""
        return None

    def words(self) -> dict[str, tuple[str, str]]:
        """The names that may be read, in lower case, with what each is, `the parameter`, and how it is written."""
        return {}

    def columns_of(self, reference: Reference) -> Columns:
        """The columns of `$name.*`, those of a capture without types `Unsaid`."""
        return None

    def unsaid(self, reference: Reference, column: str) -> Unsaid | None:
        """The type of a column of `$name.*` where no names of columns are known; None where it is no capture's."""
        return None


NOTHING_KNOWN = Facts()


@cache
def grammar_here() -> "Grammar | None":
    # A file without SQL does not pay for what loads a library.
    from dfdsl.analysis.library import grammar

    return grammar()


def available() -> bool:
    """Whether PostgreSQL's grammar is installed."""
    return grammar_here() is not None
