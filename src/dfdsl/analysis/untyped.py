"""Uses of values without a type in which text and number differ: what PostgreSQL does with a text there is silently wrong.

The value of a capture without types is a constant in quotes to PostgreSQL, and in a row set it has the type text. Beside
something of a type, a constant takes that type and a text fails; so only where nothing around it has one is the answer
another one: in every comparison by order, and in JSON. Equality is right, since the engine writes equal numbers alike;
but not as an author writes them, so a number in quotes with a fraction is not.
"""

import re
from collections.abc import Iterator
from typing import Any

from dfdsl.analysis import Columns, Unsaid
from dfdsl.analysis.columns import Outputs, Reads, column_name
from dfdsl.analysis.scopes import Scope
from dfdsl.analysis.text import SqlText
from dfdsl.analysis.tree import Fields, kind_and_fields, names, nodes
from dfdsl.analysis.typing import Typing
from dfdsl.sql.template import Problem

_STATEMENTS = frozenset({"SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt"})
_ORDER = frozenset({"<", ">", "<=", ">="})
_EQUAL = frozenset({"=", "<>"})
_BETWEEN = frozenset({"AEXPR_BETWEEN", "AEXPR_NOT_BETWEEN", "AEXPR_BETWEEN_SYM", "AEXPR_NOT_BETWEEN_SYM"})
_SAME = frozenset({"AEXPR_IN", "AEXPR_DISTINCT", "AEXPR_NOT_DISTINCT", "AEXPR_NULLIF"})
_MANY = frozenset({"AEXPR_IN", "AEXPR_OP_ANY", "AEXPR_OP_ALL"})
_NUMBER = re.compile(r"\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*")
_FRACTION = re.compile(r"\s*[-+]?\d*\.\d+\s*")
_JSON_FIRST = frozenset(
    {
        "to_json",
        "to_jsonb",
        "row_to_json",
        "array_to_json",
        "json_agg",
        "jsonb_agg",
        "json_agg_strict",
        "jsonb_agg_strict",
    }
)
_JSON_SECOND = frozenset(
    f"{kind}_object_agg{more}"
    for kind in ("json", "jsonb")
    for more in ("", "_strict", "_unique", "_unique_strict")
)
_JSON_ALL = frozenset({"json_build_array", "jsonb_build_array"})
_JSON_PAIRS = frozenset({"json_build_object", "jsonb_build_object"})
_CONSTRUCTORS = {
    "JsonKeyValue": ("value",),
    "JsonObjectAgg": ("arg", "value"),
    "JsonArrayConstructor": ("exprs",),
    "JsonArrayAgg": ("arg",),
    "JsonScalarExpr": ("expr",),
}
"""SQL's own forms for JSON, and where in each its values stand."""
_LEAVES = frozenset({"ColumnRef", "ParamRef"})


def check_untyped(text: SqlText, statement: Fields, reads: Reads) -> tuple[Problem, ...]:
    """The uses of values without a type that are silently wrong, or look another way than the author may think."""
    uses = _Uses(text, reads)
    uses.of_statement(statement)
    return tuple(sorted(uses.problems, key=lambda problem: problem.start))


class _Uses(Outputs):
    """Reads a statement as `Outputs` does, and looks at each expression of each query in it."""

    def __init__(self, text: SqlText, reads: Reads) -> None:
        super().__init__(reads)
        self.problems: list[Problem] = []
        self._text = text
        self._seen: set[int] = set()
        self._reported: set[tuple[str, int]] = set()

    def united(self, fields: Fields, columns: Columns) -> None:
        self._seen.add(id(fields))
        for item in fields.get("sortClause", []):
            by = item["SortBy"].get("node", {})
            number = by.get("A_Const", {}).get("ival", {}).get("ival", 0)
            for place, (name, type_) in enumerate(columns or (), 1):
                named = names(by.get("ColumnRef", {}).get("fields", [])) == [name]
                if isinstance(type_, Unsaid) and (named or place == number):
                    self._report("ORDERED_AS_TEXT", by, type_, use="ORDER BY")

    def reached(self, fields: Fields, scope: Scope) -> None:
        if id(fields) in self._seen:
            return
        self._seen.add(id(fields))
        typing = self._typing(scope)
        self._sorted(fields, typing)
        pending: list[Any] = list(fields.values())
        while pending:
            part = pending.pop()
            if isinstance(part, list):
                pending += part
            elif isinstance(part, dict):
                for kind, inner in part.items():
                    if kind in _STATEMENTS and isinstance(inner, dict):
                        if id(inner) not in self._seen:
                            self._of({kind: inner}, scope, scope.ctes)
                        continue
                    if isinstance(inner, dict):
                        self._look(kind, inner, typing, scope)
                    pending.append(inner)

    def _look(self, kind: str, fields: Fields, typing: Typing, scope: Scope) -> None:
        if kind == "A_Expr":
            self._compared(fields, typing)
        elif kind == "SubLink":
            self._compared_with_rows(fields, typing, scope)
        elif kind == "MinMaxExpr":
            called = "greatest" if fields.get("op") == "IS_GREATEST" else "least"
            self._ordered(fields.get("args", []), typing, called)
        elif kind == "CaseExpr" and "arg" in fields:
            constants = [
                when["CaseWhen"].get("expr", {}) for when in fields.get("args", []) if "CaseWhen" in when
            ]
            for constant in constants:
                self._equal(fields["arg"], constant, typing)
        elif kind == "SortBy" and id(fields) not in self._seen:
            self._ordered([fields.get("node", {})], typing, "ORDER BY")
        elif kind == "FuncCall":
            self._called(fields, typing, scope)
        elif kind in _CONSTRUCTORS:
            value: Any = fields
            for step in _CONSTRUCTORS[kind]:
                value = value.get(step, {})
            self._in_json(value if isinstance(value, list) else [value], typing, scope)

    # Order ------------------------------------------------------------------------------------------------------------

    def _sorted(self, fields: Fields, typing: Typing) -> None:
        """ORDER BY with the names and the numbers of the query's own columns."""
        targets = [item["ResTarget"] for item in fields.get("targetList", []) if "ResTarget" in item]
        for item in fields.get("sortClause", []):
            by = item["SortBy"].get("node", {})
            meant = _target(by, targets)
            # What is no column of the result is looked at like any other SortBy.
            if meant is not None:
                self._seen.add(id(item["SortBy"]))
                self._ordered([meant], typing, "ORDER BY", at=by)

    def _ordered(self, values: list[Fields], typing: Typing, use: str, at: Fields | None = None) -> None:
        """Report values that are compared by order with nothing of a type among them."""
        told = [(value, typing.type_of(value)) for value in values]
        untyped = [(value, type_) for value, type_ in told if isinstance(type_, Unsaid)]
        if untyped and all(isinstance(type_, Unsaid) or _is_number(value) for value, type_ in told):
            value, type_ = untyped[0]
            self._report("ORDERED_AS_TEXT", at or _leaf(value, typing), type_, use=use)

    def _compared(self, fields: Fields, typing: Typing) -> None:
        kind, operator = fields.get("kind"), "".join(names(fields.get("name", []))[-1:])
        left, right = fields.get("lexpr", {}), fields.get("rexpr", {})
        if kind in _BETWEEN:
            self._ordered([left, *_items(right)], typing, "BETWEEN")
        elif kind in ("AEXPR_OP", "AEXPR_OP_ANY", "AEXPR_OP_ALL") and operator in _ORDER:
            for pair in _pairs(left, right, kind in _MANY):
                self._ordered(list(pair), typing, operator)
        elif kind in _SAME or operator in _EQUAL:
            for a, b in _pairs(left, right, kind in _MANY):
                self._equal(a, b, typing)

    def _compared_with_rows(self, fields: Fields, typing: Typing, scope: Scope) -> None:
        """`a < ALL (SELECT …)`."""
        operator = "".join(names(fields.get("operName", []))[-1:])
        if operator in _ORDER and "testexpr" in fields:
            query = {"SubLink": {"subLinkType": "EXPR_SUBLINK", "subselect": fields.get("subselect", {})}}
            self._ordered([fields["testexpr"], query], typing, operator)

    def _equal(self, left: Fields, right: Fields, typing: Typing) -> None:
        for value, constant in ((left, right), (right, left)):
            type_ = typing.type_of(value)
            if isinstance(type_, Unsaid) and _FRACTION.fullmatch(_text_of(constant)):
                self._report("EQUAL_AS_TEXT", constant, type_, constant=_text_of(constant).strip())

    # Functions ----------------------------------------------------------------------------------------------------------

    def _called(self, fields: Fields, typing: Typing, scope: Scope) -> None:
        called, arguments = names(fields.get("funcname", [])), fields.get("args", [])
        if not called or (len(called) > 1 and called[0] != "pg_catalog"):
            return
        name = called[-1]
        if name in ("min", "max") and len(arguments) == 1:
            self._ordered(arguments, typing, name)
        elif name in _JSON_FIRST:
            self._in_json(arguments[:1], typing, scope)
        elif name in _JSON_SECOND:
            self._in_json(arguments[1:2], typing, scope)
        elif name in _JSON_ALL:
            self._in_json(arguments, typing, scope)
        elif name in _JSON_PAIRS:
            self._in_json(arguments[1::2], typing, scope)

    def _in_json(self, values: list[Fields], typing: Typing, scope: Scope) -> None:
        for value in _flat(values):
            type_ = typing.type_of(value) or _of_row(value, scope)
            if isinstance(type_, Unsaid):
                self._report("JSON_OF_TEXT", _leaf(value, typing), type_)

    def _report(self, code: str, at: Fields, type_: Unsaid, **values: str) -> None:
        location = _location(at)
        if (code, location) not in self._reported:
            self._reported.add((code, location))
            self.problems.append(
                self._text.problem_at(code, location, read=type_.read, capture=str(type_), **values)
            )


def _target(by: Fields, targets: list[Fields]) -> Fields | None:
    """The expression of the result's column that ORDER BY names or counts."""
    number = by.get("A_Const", {}).get("ival")
    if number is not None:
        place = number.get("ival", 0)
        if any(_is_star(target.get("val", {})) for target in targets[:place]):
            return None
        return targets[place - 1].get("val", {}) if 0 < place <= len(targets) else None
    written = by.get("ColumnRef", {}).get("fields", [])
    if len(written) != 1 or "String" not in written[0]:
        return None
    (name,) = names(written)
    for target in targets:
        value = target.get("val", {})
        if not _is_star(value) and (target.get("name") or column_name(value)) == name:
            found: Fields = value
            return found
    return None


def _is_star(value: Fields) -> bool:
    return "A_Star" in str(value.get("ColumnRef", {}).get("fields", [{}])[-1])


def _pairs(left: Fields, right: Fields, many: bool) -> Iterator[tuple[Fields, Fields]]:
    """What is compared with what: rows and arrays by their members; many: with each on the right."""
    if many:
        yield from ((left, item) for item in _items(right))
        return
    a, b = _members(left), _members(right)
    if a is not None and b is not None:
        yield from zip(a, b, strict=False)
    else:
        yield left, right


def _members(node: Fields) -> list[Fields] | None:
    if not node:
        return None
    kind, fields = kind_and_fields(node)
    if kind == "RowExpr":
        return list(fields.get("args", []))
    return list(fields.get("elements", [])) if kind == "A_ArrayExpr" else None


def _items(node: Fields) -> list[Fields]:
    """A list in parentheses, or the members of an array."""
    if "List" in node:
        return list(node["List"].get("items", []))
    return _members(node) or []


def _flat(values: list[Fields]) -> Iterator[Fields]:
    """Values with the members of rows and arrays in their place, and without what JSON's own syntax puts around them."""
    pending = list(reversed(values))
    while pending:
        value = pending.pop()
        value = value.get("JsonValueExpr", value)
        value = value.get("raw_expr", value)
        members = _members(value)
        if members is not None:
            pending += reversed(members)
        elif value:
            yield value


def _of_row(value: Fields, scope: Scope) -> Unsaid | None:
    """The first untyped column of a whole row, `b` or `b.*`."""
    written = value.get("ColumnRef", {}).get("fields", [])
    named = names(written)
    if len(named) != 1 or not all("String" in part or "A_Star" in part for part in written):
        return None
    for source in scope.sources:
        if source.alias == named[0]:
            if source.columns is None:
                return source.unsaid("…") if source.unsaid is not None else None
            return next((type_ for _, type_ in source.columns if isinstance(type_, Unsaid)), None)
    return None


def _text_of(node: Fields) -> str:
    """The text of a constant in quotes, '' for anything else."""
    constant = node.get("A_Const", {}) if node else {}
    return str(constant.get("sval", {}).get("sval", ""))


def _is_number(node: Fields) -> bool:
    """A number in quotes, which is a text beside a text."""
    return _NUMBER.fullmatch(_text_of(node)) is not None


def _leaf(value: Fields, typing: Typing) -> Fields:
    """The part of an expression that has no type."""
    for kind, fields in nodes({"": value}, _LEAVES):
        leaf = {kind: fields}
        if isinstance(typing.type_of(leaf), Unsaid):
            return leaf
    return value


def _location(node: Fields) -> int:
    return int(kind_and_fields(node)[1].get("location", -1)) if node else -1
