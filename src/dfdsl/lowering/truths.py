"""Conditions as PostgreSQL's booleans: the truth of a value is made in the same statement.

The engine takes every text that it does not know for true, `'off'` among them. Here a truth is itself, a number is true
unless it is 0, a text is what PostgreSQL reads as a boolean, NULL and no row are false. What is none of these fails the
condition.
"""

from dfdsl.graph import Part, Sql
from dfdsl.lowering.within import within

_AS_TEXT = "to_jsonb(dfx_c) #>> ARRAY[]::text[]"
"""A value of any type as the text that it would be by itself: a text in jsonb without its quotes."""
_NUMBER = "'^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?$'"
_TRUTH = f"CASE WHEN v ~* {_NUMBER} THEN v::numeric <> 0 ELSE v::boolean END"
_ROWS = "dfx_asked"


def of_expression(parts: tuple[Part, ...], line_comment: bool, negated: bool = False) -> tuple[Part, ...]:
    """The parts of a query of one row, the truth of an expression."""
    end = "\n" if line_comment else ""
    return (
        f"SELECT {_not(negated)}coalesce({_TRUTH}, false) AS c FROM (SELECT {_AS_TEXT} AS v FROM (SELECT (",
        *parts,
        f"{end}) AS dfx_c) q) q",
    )


def of_query(query: Sql, negated: bool = False) -> tuple[Part, ...] | None:
    """The parts of a query of one row, the truth of what another one gives; None where it cannot stand within one.

    All of its rows are made, as they are when it runs by itself.
    """
    first = f"SELECT (array_agg({_AS_TEXT}))[1] AS v FROM {_ROWS}"
    head = f"{_ROWS}(dfx_c)"
    return within(query, head, f"SELECT {_not(negated)}coalesce({_TRUTH}, false) AS c FROM ({first}) q")


def before_columns(query: Sql) -> tuple[Part, ...] | None:
    """The parts of a query that gives the rows of another one with the truth of the first row before its columns."""
    # Not jsonb, which orders keys anew.
    value = f"SELECT f.value AS v FROM json_each_text(row_to_json({_ROWS})) f LIMIT 1"
    truth = f"CASE WHEN row_number() OVER () = 1 THEN (SELECT {_TRUTH} FROM ({value}) q) END"
    return within(query, _ROWS, f"SELECT coalesce({truth}, false) AS dfx_c, {_ROWS}.* FROM {_ROWS}")


def _not(negated: bool) -> str:
    return "NOT " if negated else ""
