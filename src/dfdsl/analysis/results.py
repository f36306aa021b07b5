"""What a step's rows are to the engine: whether there are any, and whether it can take their columns."""

import re
from collections import Counter

from dfdsl.analysis import Columns
from dfdsl.analysis.columns import column_name
from dfdsl.analysis.text import SqlText
from dfdsl.analysis.tree import Fields, kind_and_fields
from dfdsl.sql.template import Problem

_CHANGES = {"InsertStmt": "INSERT", "UpdateStmt": "UPDATE", "DeleteStmt": "DELETE", "MergeStmt": "MERGE"}
_GIVES_ROWS = frozenset(
    {"SelectStmt", "ExplainStmt", "VariableShowStmt", "CallStmt", "ExecuteStmt", "FetchStmt", ""}
)
_STATEMENT_WORDS = re.compile(r"(?<!^)(?=[A-Z])")


def gives_no_rows(kind: str, parsed: bytes) -> str:
    """The words of a statement that never gives a row, `UPDATE`; '' for one that may give some."""
    if kind in _CHANGES:
        return "" if b'"returningClause"' in parsed else _CHANGES[kind]
    if kind == "SelectStmt":
        return "SELECT INTO" if b'"intoClause"' in parsed else ""
    if kind in _GIVES_ROWS:
        return ""
    return {"DoStmt": "DO"}.get(kind) or " ".join(
        _STATEMENT_WORDS.split(kind.removesuffix("Stmt"))[:2]
    ).upper()


def check_names(
    text: SqlText, statement: Fields, columns: Columns, kept: bool, shown: bool, problems: list[Problem]
) -> None:
    """Report two columns of one name, of which a result keeps the last; the engine fails where the types differ.

    kept: the result has a name, shown: it is somebody's. Where it is nobody's, two of one type do no harm.
    """
    counted = Counter(name for name, _ in columns or ())
    types = {(name, type_) for name, type_ in columns or () if type_ is not None}
    unlike = Counter(name for name, _ in types)
    wrong = next((name for name, count in counted.items() if count > 1 and (kept or unlike[name] > 1)), None)
    lost = next((name for name, count in counted.items() if count > 1), None) if shown else None
    name, code = (lost, "COLUMN_LOST") if wrong is None else (wrong, "SAME_COLUMN_NAME")
    if name is not None:
        problems.append(text.problem_at(code, _place_of(text, statement, name, 2), column=name))


def _place_of(text: SqlText, statement: Fields, name: str, number: int) -> int:
    """Where the target list names a column for the n-th time; -1 where a `*` brought it."""
    _, fields = kind_and_fields(statement)
    listed = (
        fields.get("targetList") if "targetList" in fields else fields.get("returningClause", {}).get("exprs")
    )
    for item in listed or []:
        target = item["ResTarget"]
        if (target.get("name") or column_name(target.get("val", {}), text.called)) == name:
            number -= 1
            if not number:
                return int(target.get("location", -1))
    return -1
