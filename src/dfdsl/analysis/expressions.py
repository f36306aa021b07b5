"""What stands where one value is wanted: an expression, or a query in parentheses."""

from dfdsl.analysis import Columns, tree, types
from dfdsl.analysis.text import SqlText
from dfdsl.sql.template import Problem
from dfdsl.sql.types import NUMBERS_AND_TRUTHS

_OF_AN_EXPRESSION = frozenset({"targetList", "limitOption", "op"})


def check_value(text: SqlText, parsed: bytes, kind: str, value: bool, problems: list[Problem]) -> None:
    """Report a text that is more or less than one expression. value: a statement may stand there only if it is a query."""
    if text.head:
        _check_expression(text, parsed, problems)
    elif value and (kind != "SelectStmt" or b'"intoClause"' in parsed):
        problems.append(text.problem_at_start("NOT_AN_EXPRESSION", found="a statement that is no query"))


def _check_expression(text: SqlText, parsed: bytes, problems: list[Problem]) -> None:
    """What was parsed as the one column of a `SELECT`."""
    statements = tree.read(parsed)
    if statements is None:
        return
    _, fields = tree.kind_and_fields(statements[0]["stmt"])
    targets = fields.get("targetList", [])
    if not targets:
        problems.append(text.problem_at_start("NOT_AN_EXPRESSION", found="none"))
        return
    if len(targets) > 1:
        location = targets[1]["ResTarget"].get("location", -1)
        problems.append(text.problem_at("NOT_AN_EXPRESSION", location, found=f"{len(targets)} of them"))
        return
    target = targets[0]["ResTarget"]
    if "name" in target:
        problems.append(
            text.problem_at_start("NOT_AN_EXPRESSION", found=f"one with a name, `{target['name']}`")
        )
    elif not _OF_AN_EXPRESSION.issuperset(fields):
        problems.append(text.problem_at_start("NOT_AN_EXPRESSION", found="a query without its `SELECT`"))
    elif "A_Star" in str(target["val"].get("ColumnRef", {}).get("fields", [{}])[-1]):
        problems.append(text.problem_at_start("NOT_AN_EXPRESSION", found="`*`, which stands for columns"))


_TRUE_OR_FALSE = NUMBERS_AND_TRUTHS | {"json", "jsonb"}
_CAST_TO_BOOLEAN = frozenset({"boolean", "integer", "jsonb", types.UNKNOWN})


def check_truth(text: SqlText, columns: Columns, problems: list[Problem]) -> None:
    """Report a condition whose type is known and says nothing about truth. The first column counts."""
    if not columns or columns[0][1] is None:
        return
    type_ = columns[0][1]
    # An expression stands where PostgreSQL wants a boolean; of a query's value the engine takes numbers as well.
    if type_ not in (_CAST_TO_BOOLEAN if text.head else _TRUE_OR_FALSE):
        shown = types.as_column(type_)
        problems.append(
            text.problem_at_start(
                "CONDITION_OF_TYPE", type=shown, what="expression" if text.head else "column"
            )
        )
