"""What PostgreSQL's own grammar says of one SQL text: whether it can be read, run as a step, and what it gives.

In: the text as the author wrote it, and its template, whose scan found nothing wrong. References are covered by something
of the same length and the same part in the grammar, so that each place in PostgreSQL's tree is the place in the file.
Out: `Facts`, with findings as `template.Problem`s, for which `values` knows the prose.

What others need to speak of it stands here; the work begins in `examine`, which is loaded when there is SQL to read.
"""

from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from dfdsl.record import Record
from dfdsl.sql.template import Problem, Reference

if TYPE_CHECKING:
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
    names, see `types`); None where they are not known. no_rows: the statement's words where it certainly gives none, else ''.
    tables: where in the body a table stands without its schema. sure: of a query that surely gives one row, the columns that
    cannot be NULL; None for others.
    """

    problems: tuple[Problem, ...] = ()
    columns: Columns = None
    no_rows: str = ""
    tables: tuple[int, ...] = ()
    sure: frozenset[str] | None = None


class Known:
    """What is known of the names that a text reads; nothing, unless a subclass says more."""

    def type_of(self, reference: Reference) -> str | None:
        """The type of `$name` or `$name.col` as it will stand in the SQL."""
        return None

    def columns_of(self, reference: Reference) -> Columns:
        """The columns of `$name.*`."""
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
