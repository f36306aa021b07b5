"""The type of an expression, where it is certain: casts, constants, PostgreSQL's own operators and functions."""

from collections.abc import Callable
from typing import Any

from dfdsl.analysis import Unsaid, functions, types
from dfdsl.analysis.tree import Fields, kind_and_fields, names
from dfdsl.analysis.types import UNKNOWN

_DEEPEST = 40
"""Expressions are looked into so far; deeper ones are of no known type. This bounds recursion."""

_TRUTHS = frozenset(
    [
        "=",
        "<>",
        "!=",
        "<",
        ">",
        "<=",
        ">=",
        "~",
        "~*",
        "!~",
        "!~*",
        "~~",
        "~~*",
        "!~~",
        "!~~*",
        "@>",
        "<@",
        "?|",
        "?&",
    ]
)
_COMPARISONS = frozenset(
    f"AEXPR_{name}"
    for name in [
        "OP_ANY",
        "OP_ALL",
        "DISTINCT",
        "NOT_DISTINCT",
        "IN",
        "LIKE",
        "ILIKE",
        "SIMILAR",
        "BETWEEN",
        "NOT_BETWEEN",
        "BETWEEN_SYM",
        "NOT_BETWEEN_SYM",
    ]
)
_MOMENT_FUNCTIONS = {
    "SVFOP_CURRENT_DATE": "date",
    "SVFOP_CURRENT_TIME": "timetz",
    "SVFOP_CURRENT_TIME_N": "timetz",
    "SVFOP_LOCALTIME": "time",
    "SVFOP_LOCALTIME_N": "time",
    "SVFOP_CURRENT_TIMESTAMP": "timestamptz",
    "SVFOP_CURRENT_TIMESTAMP_N": "timestamptz",
    "SVFOP_LOCALTIMESTAMP": "timestamp",
    "SVFOP_LOCALTIMESTAMP_N": "timestamp",
}
_SUMS = {"smallint": "bigint", "integer": "bigint", "bigint": "numeric", "numeric": "numeric", "real": "real"}
_SUMS |= {"double precision": "double precision", "interval": "interval", "money": "money"}
_MEANS = {"smallint": "numeric", "integer": "numeric", "bigint": "numeric", "numeric": "numeric"}
_MEANS |= {"real": "double precision", "double precision": "double precision", "interval": "interval"}


class Typing:
    """Types of expressions. of_column, of_spot, of_query: the types of what an expression reads."""

    def __init__(
        self,
        of_column: Callable[[list[str]], str | None],
        of_spot: Callable[[int], str | None],
        of_query: Callable[[Fields], str | None],
    ) -> None:
        self._of_column = of_column
        self._of_spot = of_spot
        self._of_query = of_query

    def type_of(self, node: Fields | None, depth: int = 0) -> str | None:
        """The type of an expression, None where it is not certain."""
        if not node or depth > _DEEPEST:
            return None
        kind, fields = kind_and_fields(node)
        rule = _RULES.get(kind)
        return rule(self, fields, depth + 1) if rule is not None else _ALWAYS.get(kind)

    def constant(self, fields: Fields, depth: int) -> str | None:
        if "ival" in fields:
            return "integer"
        if "fval" in fields:
            digits = fields["fval"].get("fval", "")
            return "bigint" if digits.isdigit() and int(digits) < 2**63 else "numeric"
        if "boolval" in fields:
            return "boolean"
        return "bit" if "bsval" in fields else UNKNOWN

    def cast(self, fields: Fields, depth: int) -> str | None:
        return types.of_type_name(fields.get("typeName", {}))

    def parameter(self, fields: Fields, depth: int) -> str | None:
        return self._of_spot(fields.get("location", 0))

    def column(self, fields: Fields, depth: int) -> str | None:
        parts = fields.get("fields", [])
        return self._of_column(names(parts)) if all("String" in part for part in parts) else None

    def collated(self, fields: Fields, depth: int) -> str | None:
        return self.type_of(fields.get("arg"), depth)

    def query(self, fields: Fields, depth: int) -> str | None:
        kind = fields.get("subLinkType")
        if kind == "EXPR_SUBLINK":
            return self._of_query(fields.get("subselect", {}))
        if kind == "ARRAY_SUBLINK":
            return types.SOME_ARRAY
        return "boolean" if kind in ("EXISTS_SUBLINK", "ANY_SUBLINK", "ALL_SUBLINK") else None

    def operator(self, fields: Fields, depth: int) -> str | None:
        kind = fields.get("kind")
        if kind in _COMPARISONS:
            return "boolean"
        if kind == "AEXPR_NULLIF":
            return self.type_of(fields.get("lexpr"), depth)
        name = names(fields.get("name", []))[-1]
        left, right = self.type_of(fields.get("lexpr"), depth), self.type_of(fields.get("rexpr"), depth)
        if "lexpr" not in fields:
            return (
                right if name in "+-" and right in (*types.NUMBERS, "double precision", "interval") else None
            )
        if name in _TRUTHS:
            return "boolean"
        if name in ("+", "-", "*", "/", "%"):
            return types.arithmetic(name, left, right)
        if name in ("->>", "#>>"):
            return "text"
        if name in ("->", "#>"):
            return left if left in ("json", "jsonb") else None
        if name == "||":
            return _joined(left, right)
        return None

    def alternatives(self, fields: Fields, depth: int) -> str | None:
        return types.common([self.type_of(argument, depth) for argument in fields.get("args", [])])

    def case(self, fields: Fields, depth: int) -> str | None:
        results = [when["CaseWhen"].get("result") for when in fields.get("args", []) if "CaseWhen" in when]
        found = [self.type_of(result, depth) for result in results]
        if "defresult" in fields:
            found.append(self.type_of(fields["defresult"], depth))
        return types.common(found)

    def moment(self, fields: Fields, depth: int) -> str | None:
        return _MOMENT_FUNCTIONS.get(fields.get("op", ""), "text")

    def xml(self, fields: Fields, depth: int) -> str | None:
        return "boolean" if fields.get("op") == "IS_DOCUMENT" else "xml"

    def array(self, fields: Fields, depth: int) -> str | None:
        element = types.common([self.type_of(item, depth) for item in fields.get("elements", [])])
        known = (
            element is not None
            and not isinstance(element, Unsaid)
            and not element.endswith("[]")
            and element != types.SOME_ARRAY
        )
        return f"{types.as_column(element)}[]" if known else types.SOME_ARRAY

    def function(self, fields: Fields, depth: int) -> str | None:
        called = names(fields.get("funcname", []))
        if len(called) == 2 and called[0] == "df":
            return functions.DF_RESULTS.get(called[1])
        if len(called) == 2 and called[0] != "pg_catalog":
            return None
        name, arguments = called[-1], fields.get("args", [])
        if name in functions.RESULTS:
            return functions.RESULTS[name]
        own = len(called) == 2 and fields.get("funcformat") == "COERCE_SQL_SYNTAX"
        if own and name == "extract":
            return "numeric"
        if name == "random" and not arguments:
            return "double precision"
        if not arguments:
            return None
        first = self.type_of(arguments[0], depth)
        if own and name == "timezone":
            second = self.type_of(arguments[-1], depth)
            return {"timestamptz": "timestamp", "timestamp": "timestamptz"}.get(second or "")
        if name == "date_trunc":
            second = self.type_of(arguments[-1], depth) if len(arguments) == 2 else None
            return second if second in ("timestamp", "timestamptz", "interval") else None
        if name == "sum":
            return _SUMS.get(first or "")
        if name == "avg":
            return _MEANS.get(first or "")
        if name == "round":
            return first if first == "numeric" else None
        if name in functions.EXTREMES:
            return "text" if first in ("varchar", UNKNOWN) else first
        if name in functions.SAME_AS_ARGUMENT:
            return first if first != UNKNOWN else None
        return None


def _joined(left: str | None, right: str | None) -> str | None:
    """The type of `left || right`."""
    sides = {left, right}
    if None in sides or isinstance(left, Unsaid) or isinstance(right, Unsaid):
        return None
    if sides == {"jsonb"}:
        return "jsonb"
    if sides & {"text", "varchar"}:
        return (
            "text" if not any(types.is_refused(side) or side in ("json", "jsonb") for side in sides) else None
        )
    return "text" if sides == {UNKNOWN} else None


_ALWAYS = {
    "BoolExpr": "boolean",
    "NullTest": "boolean",
    "BooleanTest": "boolean",
    "RowExpr": "record",
    "GroupingFunc": "integer",
    "JsonIsPredicate": "boolean",
}

_Rule = Callable[[Typing, dict[str, Any], int], str | None]
_RULES: dict[str, _Rule] = {
    "A_Const": Typing.constant,
    "TypeCast": Typing.cast,
    "ParamRef": Typing.parameter,
    "ColumnRef": Typing.column,
    "CollateClause": Typing.collated,
    "SubLink": Typing.query,
    "A_Expr": Typing.operator,
    "CoalesceExpr": Typing.alternatives,
    "MinMaxExpr": Typing.alternatives,
    "CaseExpr": Typing.case,
    "SQLValueFunction": Typing.moment,
    "XmlExpr": Typing.xml,
    "A_ArrayExpr": Typing.array,
    "FuncCall": Typing.function,
}
