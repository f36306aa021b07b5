"""What PostgreSQL's own grammar says of one SQL text: whether it can be read, run as a step, and what it gives.

In: the text as the author wrote it, and its template, whose scan found nothing wrong. References are covered by something
of the same length and the same part in the grammar, so that each place in PostgreSQL's tree is the place in the file.
Out: `Facts`, with findings as `template.Problem`s, for which `values` knows the prose.
"""

from collections.abc import Callable
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from dfdsl.analysis import tree
from dfdsl.analysis.calls import check_calls
from dfdsl.analysis.columns import Columns, Outputs, Reads
from dfdsl.analysis.expressions import check_truth, check_value
from dfdsl.analysis.results import check_names, gives_no_rows
from dfdsl.analysis.statements import check_statement, kind_of
from dfdsl.analysis.tables import unqualified
from dfdsl.analysis.text import SqlText
from dfdsl.record import Record
from dfdsl.sql.template import Problem, Reference, SqlTemplate

if TYPE_CHECKING:
    from dfdsl.analysis.library import Grammar


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
    tables: where in the body a table stands without its schema.
    """

    problems: tuple[Problem, ...] = ()
    columns: Columns = None
    no_rows: str = ""
    tables: tuple[int, ...] = ()


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
def _grammar() -> "Grammar | None":
    # A file without SQL does not pay for what loads a library.
    from dfdsl.analysis.library import grammar

    return grammar()


def available() -> bool:
    """Whether PostgreSQL's grammar is installed."""
    return _grammar() is not None


def reads_as_query(body: str, found: SqlTemplate) -> bool:
    """Whether a text can be read as a query, as it stands."""
    parser = _grammar()
    parsed = parser.parse(SqlText(body, found.spots, "", int).covered) if parser is not None else None
    return isinstance(parsed, bytes) and kind_of(parsed) == "SelectStmt"


def examine(
    body: str, found: SqlTemplate, role: Role, place: Callable[[int], int], known: Known, kept: bool = False
) -> Facts:
    """The facts of one text. place: from an offset in the body to one in the source file; kept: a name is bound to the result.

    Nothing is known where the grammar is not available.
    """
    parser = _grammar()
    if parser is None:
        return NOTHING_KNOWN
    text = SqlText(body, found.spots, "" if found.verb else "SELECT ", place)
    parsed = parser.parse(text.covered)
    if parsed is None:
        return NOTHING_KNOWN
    if not isinstance(parsed, bytes):
        from dfdsl.analysis.errors import explain

        return Facts(problems=(explain(text, parsed),))
    problems: list[Problem] = []
    kind = kind_of(parsed)
    is_value = role in (Role.CONDITION, Role.VALUE)
    if is_value:
        check_value(text, parsed, kind, role is Role.VALUE, problems)
    check_statement(text, parsed, kind, role is Role.ATOMIC, problems)
    check_calls(text, parsed, problems)
    tables = unqualified(text, parsed)
    no_rows = gives_no_rows(kind, parsed)
    if no_rows or problems:
        if no_rows and role is Role.CONDITION and not problems:
            problems.append(text.problem_at_start("CONDITION_WITHOUT_ROWS", statement=no_rows))
        ordered = tuple(sorted(problems, key=lambda p: p.start))
        return Facts(problems=ordered, no_rows=no_rows, tables=tables)
    statements = tree.read(parsed)
    if not statements:
        return Facts(tables=tables)
    statement = statements[0]["stmt"]
    columns = Outputs(_reads(text, known)).of_statement(statement)
    if role is Role.CONDITION:
        check_truth(text, columns, problems)
    if kept:
        check_names(text, statement, columns, problems)
    return Facts(problems=tuple(problems), columns=columns, tables=tables)


def _reads(text: SqlText, known: Known) -> Reads:
    def spot(location: int) -> Reference | None:
        found = text.spot(location)
        return found.of if found is not None and isinstance(found.of, Reference) else None

    return Reads(spot, known.type_of, known.columns_of)
