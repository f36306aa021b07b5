"""What is sure of a query before it runs: that it gives exactly one row, and which of its columns cannot be NULL in it."""

from typing import Any

from dfdsl.analysis.columns import column_name
from dfdsl.analysis.functions import EXTREMES, RESULTS
from dfdsl.analysis.tree import Fields, kind_and_fields, names, nodes

_DEEPEST = 40
"""Expressions are looked into so far; this bounds recursion."""

_AGGREGATES = EXTREMES | {"count", "sum", "avg", "bool_and", "bool_or", "every", "array_agg", "string_agg"}
_AGGREGATES |= {"json_agg", "jsonb_agg", "json_object_agg", "jsonb_object_agg"}
# A function that nobody knows may give no row, or many.
_ONE_VALUE = (_AGGREGATES | RESULTS.keys()) - {"regexp_matches"}
_OTHER_ROWS = frozenset(
    f"{name}Clause" for name in ("group", "having", "distinct", "locking", "into", "window")
) | {"limitCount", "limitOffset", "valuesLists"}
_CHANGES = frozenset({"InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt"})
# Of two values that are there they make a third; division may fail, and is not NULL.
_STRICT = frozenset({"=", "<>", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/", "%"})


def sure_of(statement: Fields) -> frozenset[str] | None:
    """The columns of a query's one row that surely hold a value; None where it may give no row, or several."""
    kind, fields = kind_and_fields(statement)
    if kind != "SelectStmt" or fields.get("op", "SETOP_NONE") != "SETOP_NONE" or fields.keys() & _OTHER_ROWS:
        return None
    if any(True for _ in nodes(fields.get("withClause"), _CHANGES)):
        return None
    targets = [item["ResTarget"] for item in fields.get("targetList", [])]
    called = [call for target in targets for call in _calls(target.get("val"))]
    aggregated = any(_name(call) in _AGGREGATES and "over" not in call for call in called)
    rows_as_they_are = "fromClause" in fields or "whereClause" in fields
    if (rows_as_they_are and not aggregated) or any(_name(call) not in _ONE_VALUE for call in called):
        return None
    return frozenset(
        target.get("name") or column_name(target["val"]) or ""
        for target in targets
        if _is_filled(target.get("val"))
    )


def _name(call: Fields) -> str:
    """The name of a function of PostgreSQL's own; '' for others."""
    called = names(call.get("funcname", []))
    return called[-1] if len(called) == 1 or called[0] == "pg_catalog" else ""


def _calls(expression: Any) -> list[Fields]:
    """The calls in an expression, without those of the queries in it."""
    found: list[Fields] = []
    pending = [expression]
    while pending:
        part = pending.pop()
        if isinstance(part, dict):
            if isinstance(part.get("FuncCall"), dict):
                found.append(part["FuncCall"])
            pending.extend(value for key, value in part.items() if key != "SubLink")
        elif isinstance(part, list):
            pending.extend(part)
    return found


def _is_no_json(node: Fields) -> bool:
    """Whether a value is surely no JSON: since PostgreSQL 18 a cast makes NULL of JSON's null."""
    kind, fields = kind_and_fields(node)
    if kind == "TypeCast":
        return not {"json", "jsonb"} & set(names(fields.get("typeName", {}).get("names", [])))
    return kind in ("A_Const", "FuncCall", "BoolExpr", "NullTest", "BooleanTest", "SubLink", "A_Expr")


def _is_filled(node: Fields | None, depth: int = 0) -> bool:
    if not node or depth > _DEEPEST:
        return False
    kind, fields = kind_and_fields(node)
    match kind:
        case "A_Const":
            return not fields.get("isnull", False)
        case "NullTest" | "BooleanTest":
            return True
        case "SubLink":
            return fields.get("subLinkType") == "EXISTS_SUBLINK"
        case "FuncCall":
            return _name(fields) == "count" and "over" not in fields
        case "TypeCast":
            return _is_filled(fields.get("arg"), depth + 1) and _is_no_json(fields["arg"])
        case "CoalesceExpr":
            return any(_is_filled(argument, depth + 1) for argument in fields.get("args", []))
        case "BoolExpr":
            return all(_is_filled(argument, depth + 1) for argument in fields.get("args", []))
        case "A_Expr" if fields.get("kind", "AEXPR_OP") == "AEXPR_OP":
            sides = [fields[side] for side in ("lexpr", "rexpr") if side in fields]
            operator = names(fields.get("name", []))
            own = len(operator) == 1 and operator[0] in _STRICT
            return own and all(_is_filled(side, depth + 1) for side in sides)
        case _:
            return False
