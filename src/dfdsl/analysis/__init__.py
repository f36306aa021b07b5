"""What PostgreSQL's own grammar says of one SQL text: whether it can be read, run as a step, and what it gives.

In: the text as the author wrote it, and its template, whose scan found nothing wrong. References are covered by something
of the same length and the same part in the grammar, so that each place in PostgreSQL's tree is the place in the file.
Out: `Facts`, with findings as `template.Problem`s, for which `values` knows the prose.
"""

from collections.abc import Callable
from enum import Enum, auto

from dfdsl.analysis import errors
from dfdsl.analysis.expressions import check_value
from dfdsl.analysis.library import Refused, grammar
from dfdsl.analysis.statements import check_count, check_statement, kind_of
from dfdsl.analysis.text import SqlText
from dfdsl.record import Record
from dfdsl.sql.template import Problem, SqlTemplate


class Role(Enum):
    """What a text is for: a step, a statement among others of one transaction, a condition, a value in parentheses."""

    STEP = auto()
    ATOMIC = auto()
    CONDITION = auto()
    VALUE = auto()


class Facts(Record):
    """What is known of a text. problems: in the order of places."""

    problems: tuple[Problem, ...] = ()


NOTHING_KNOWN = Facts()


def available() -> bool:
    """Whether PostgreSQL's grammar is installed."""
    return grammar() is not None


def examine(body: str, found: SqlTemplate, role: Role, place: Callable[[int], int]) -> Facts:
    """The facts of one text. place: from an offset in the body to one in the source file.

    Nothing is known where the grammar is not available.
    """
    parser = grammar()
    if parser is None:
        return NOTHING_KNOWN
    text = SqlText(body, found.spots, "" if found.verb else "SELECT ", place)
    parsed = parser.parse(text.covered)
    if parsed is None:
        return NOTHING_KNOWN
    if isinstance(parsed, Refused):
        return Facts(problems=(errors.explain(text, parsed),))
    problems: list[Problem] = []
    kind = kind_of(parsed)
    check_count(text, parsed, problems)
    if role in (Role.CONDITION, Role.VALUE):
        check_value(text, parsed, kind, role is Role.VALUE, problems)
    check_statement(text, parsed, kind, role is Role.ATOMIC, problems)
    return Facts(problems=tuple(problems))
