"""The columns that a statement gives: their names as PostgreSQL makes them, and their types where they are certain."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from dfdsl.analysis import Column, Columns, Unsaid, functions, types
from dfdsl.analysis.scopes import Scope, Source
from dfdsl.analysis.tree import Fields, kind_and_fields, names
from dfdsl.analysis.typing import Typing
from dfdsl.sql.template import Reference

_DEEPEST = 12
"""Queries in queries are looked into so far; what is deeper is not known. This bounds recursion."""

_CHANGES = frozenset({"InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt"})
_SOURCES = {"UpdateStmt": "fromClause", "DeleteStmt": "usingClause", "MergeStmt": "sourceRelation"}


class Reads(NamedTuple):
    """What the names of the workflow hold. spot: the reference at a place in the tree; called: the last name of the reference
    or variable there, '' where there is none but perhaps one in quotes; the others as in `Known`."""

    spot: Callable[[int], Reference | None]
    called: Callable[[int], str | None]
    type_of: Callable[[Reference], str | None]
    columns_of: Callable[[Reference], Columns]
    unsaid: Callable[[Reference, str], Unsaid | None]


class Outputs:
    """Reads the columns of statements. figured: the names of those that have to be named, by their places in the tree."""

    def __init__(self, reads: Reads) -> None:
        self._reads = reads
        self.figured: dict[int, str] = {}

    def of_statement(self, node: Fields) -> Columns:
        """The columns of a statement's rows; none for one that gives no rows."""
        return self._of(node, None, {})

    def type_of_expression(self, node: Fields) -> str | None:
        """The type of an expression that stands by itself."""
        return self._typing(Scope(None, {})).type_of(node)

    def scope_of(self, fields: Fields, outer: Scope | None) -> Scope | None:
        """The FROM of a query; None where it is not known, as for one that lies too deep."""
        if outer is not None and outer.depth > _DEEPEST:
            return None
        ctes = outer.ctes if outer is not None else {}
        scope = Scope(outer, self._with(fields, outer, ctes))
        for item in fields.get("fromClause", []):
            self._add(item, scope)
        return scope

    def _of(self, node: Fields, outer: Scope | None, ctes: dict[str, Columns]) -> Columns:
        kind, fields = kind_and_fields(node)
        if outer is not None and outer.depth > _DEEPEST:
            return None
        if kind == "SelectStmt":
            return self._of_select(fields, outer, self._with(fields, outer, ctes))
        if kind in _CHANGES:
            scope = Scope(outer, self._with(fields, outer, ctes))
            scope.sources.append(Source(_called(fields.get("relation", {})), None))
            sources = fields.get(_SOURCES.get(kind, ""), [])
            for item in sources if isinstance(sources, list) else [sources]:
                self._add(item, scope)
            self.reached(fields, scope)
            returning = fields.get("returningClause")
            return self._targets(returning.get("exprs", []), scope) if returning is not None else ()
        return None

    def reached(self, fields: Fields, scope: Scope) -> None:
        """Called for each query and each statement in a statement, once what stands in its FROM is known."""

    def united(self, fields: Fields, columns: Columns) -> None:
        """Called for each UNION and its kin, with its columns."""

    def _with(self, fields: Fields, outer: Scope | None, ctes: dict[str, Columns]) -> dict[str, Columns]:
        clause = fields.get("withClause")
        if clause is None:
            return ctes
        known = dict(ctes)
        items = [item["CommonTableExpr"] for item in clause.get("ctes", [])]
        if clause.get("recursive"):
            known |= dict.fromkeys((item.get("ctename", "") for item in items), None)
        for item in items:
            columns = self._of(item["ctequery"], Scope(outer, known), known)
            plain = not ("search_clause" in item or "cycle_clause" in item)
            known[item.get("ctename", "")] = _renamed(columns, item.get("aliascolnames")) if plain else None
        return known

    def _of_select(self, fields: Fields, outer: Scope | None, ctes: dict[str, Columns]) -> Columns:
        # The left side of a long UNION is nested in itself, so it is followed and not recursed into.
        rights: list[Fields] = []
        whole = fields
        while "larg" in fields:
            rights.append(fields["rarg"])
            fields = fields["larg"]
            ctes = self._with(fields, outer, ctes)
        columns = self._of_one(fields, outer, ctes)
        for right in reversed(rights):
            if columns is None:
                return None
            columns = _united(columns, self._of({"SelectStmt": right}, Scope(outer, ctes), ctes))
        if whole is not fields:
            self.united(whole, columns)
        return columns

    def _of_one(self, fields: Fields, outer: Scope | None, ctes: dict[str, Columns]) -> Columns:
        scope = Scope(outer, ctes)
        for item in fields.get("fromClause", []):
            self._add(item, scope)
        self.reached(fields, scope)
        if "valuesLists" in fields:
            return self._of_values(fields["valuesLists"], scope)
        return self._targets(fields.get("targetList", []), scope)

    def _of_values(self, rows: list[Fields], scope: Scope) -> Columns:
        typing = self._typing(scope)
        found: list[list[str | None]] = []
        for row in rows:
            for number, value in enumerate(row["List"].get("items", [])):
                if number == len(found):
                    found.append([])
                found[number].append(typing.type_of(value))
        return tuple((f"column{number}", types.common(of)) for number, of in enumerate(found, 1))

    def _typing(self, scope: Scope) -> Typing:
        def of_spot(location: int) -> str | None:
            reference = self._reads.spot(location)
            return types.canonical(self._reads.type_of(reference)) if reference is not None else None

        def of_query(node: Fields) -> str | None:
            columns = self._of(node, scope, scope.ctes)
            return columns[0][1] if columns else None

        return Typing(scope.type_of, of_spot, of_query)

    def _targets(self, targets: list[Fields], scope: Scope) -> Columns:
        typing = self._typing(scope)
        found: list[Column] = []
        for item in targets:
            target = item["ResTarget"]
            value = target.get("val", {})
            parts = value.get("ColumnRef", {}).get("fields", [])
            if parts and "A_Star" in parts[-1]:
                starred = scope.star(".".join(names(parts)) or None)
                if starred is None:
                    return None
                found += starred
                continue
            if "A_Indirection" in value and "A_Star" in value["A_Indirection"].get("indirection", [{}])[-1]:
                return None
            name = target.get("name") or column_name(value, self._reads.called)
            if name is None:
                return None
            if isinstance(name, Figured):
                self.figured[target.get("location", -1)] = str(name)
            found.append((name, typing.type_of(value)))
        return tuple(found)

    # FROM -----------------------------------------------------------------------------------------------------------

    def _add(self, item: Fields, scope: Scope) -> None:
        """Add what an item of FROM brings; joins are walked without recursion."""
        pending = [item]
        while pending:
            kind, fields = kind_and_fields(pending.pop())
            if kind == "JoinExpr":
                scope.merged = scope.merged or "usingClause" in fields or bool(fields.get("isNatural"))
                if "alias" in fields:
                    scope.sources.append(Source(fields["alias"].get("aliasname", ""), None))
                pending += [fields["rarg"], fields["larg"]]
            else:
                scope.sources.append(self._source(kind, fields, scope))

    def _source(self, kind: str, fields: Fields, scope: Scope) -> Source:
        alias = fields.get("alias", {})
        name = alias.get("aliasname") or _called(fields)
        columns: Columns = None
        unsaid: Callable[[str], Unsaid | None] | None = None
        if kind == "RangeVar" and "schemaname" not in fields:
            columns = scope.ctes.get(fields.get("relname", ""))
        elif kind == "RangeSubselect":
            columns = self._of(fields["subquery"], scope, scope.ctes)
        elif kind == "RangeFunction":
            name, columns = self._of_function(fields, alias.get("aliasname"), scope)
            unsaid = self._unsaid(fields) if columns is None and "colnames" not in alias else None
        return Source(name, _renamed(columns, alias.get("colnames")), unsaid)

    def _unsaid(self, fields: Fields) -> Callable[[str], Unsaid | None] | None:
        """The types of the columns of a row set whose columns are not known."""
        called = fields["functions"][0]["List"]["items"][0].get("FuncCall", {})
        reference = self._reads.spot(called.get("location", -1))
        return partial(self._reads.unsaid, reference) if reference is not None else None

    def _of_function(self, fields: Fields, alias: str | None, scope: Scope) -> tuple[str, Columns]:
        listed = fields.get("functions", [])
        called = listed[0]["List"]["items"][0].get("FuncCall") if len(listed) == 1 else None
        if called is None:
            return alias or "", None
        reference = self._reads.spot(called.get("location", -1))
        if reference is not None:
            return alias or reference.name, self._reads.columns_of(reference)
        name = names(called.get("funcname", [{}]))[-1]
        if "coldeflist" in fields:
            columns: Columns = tuple(
                (c["ColumnDef"].get("colname", ""), types.of_type_name(c["ColumnDef"].get("typeName", {})))
                for c in fields["coldeflist"]
            )
        elif name in functions.TABLES:
            columns = functions.TABLES[name]
        elif name == "generate_series":
            type_ = types.common([self._typing(scope).type_of(bound) for bound in called.get("args", [])[:2]])
            columns = ((alias or name, type_ if type_ in ("integer", "bigint") else None),)
        elif name in functions.SERIES:
            columns = ((alias or name, "text"),)
        else:
            columns = None
        if columns is not None and fields.get("ordinality"):
            columns = (*columns, ("ordinality", "bigint"))
        return alias or name, columns


def _called(fields: Fields) -> str:
    return str(fields.get("alias", {}).get("aliasname") or fields.get("relname", ""))


def _renamed(columns: Columns, given: list[Fields] | None) -> Columns:
    if columns is None or not given:
        return columns
    new = names(given)
    return tuple((new[n] if n < len(new) else name, type_) for n, (name, type_) in enumerate(columns))


def _united(left: tuple[Column, ...], right: Columns) -> Columns:
    """The columns of a UNION: the left side's names, the types that both sides have."""
    if right is None or len(right) != len(left):
        return tuple((name, None) for name, _ in left)
    return tuple((name, types.common([a, b])) for (name, a), (_, b) in zip(left, right, strict=True))


# Names ----------------------------------------------------------------------------------------------------------------

_FIXED = {
    "A_ArrayExpr": "array",
    "RowExpr": "row",
    "CoalesceExpr": "coalesce",
    "GroupingFunc": "grouping",
    "XmlSerialize": "xmlserialize",
    "MergeSupportFunc": "merge_action",
    "JsonParseExpr": "json",
    "JsonScalarExpr": "json_scalar",
    "JsonSerializeExpr": "json_serialize",
    "JsonObjectConstructor": "json_object",
    "JsonArrayConstructor": "json_array",
    "JsonArrayQueryConstructor": "json_array",
    "JsonObjectAgg": "json_objectagg",
    "JsonArrayAgg": "json_arrayagg",
}
_JSON_FUNCTIONS = {
    "JSON_EXISTS_OP": "json_exists",
    "JSON_QUERY_OP": "json_query",
    "JSON_VALUE_OP": "json_value",
}
_XML = {
    "IS_XMLCONCAT": "xmlconcat",
    "IS_XMLELEMENT": "xmlelement",
    "IS_XMLFOREST": "xmlforest",
    "IS_XMLPARSE": "xmlparse",
    "IS_XMLPI": "xmlpi",
    "IS_XMLROOT": "xmlroot",
}


class Figured(str):
    """The name of a column that PostgreSQL would call otherwise, since what it comes to see there is the value's SQL."""


def _nobody(location: int) -> str | None:
    return None


def column_name(node: Fields, called: Callable[[int], str | None] = _nobody) -> str | None:
    """The name that PostgreSQL gives a column without AS (source: FigureColname); None where it is not known.

    A reference is called by its last name, as a column is. called: that name, by the reference's place in the tree.
    """
    name = _figured(node, called)
    if name is None or name:
        return name
    return Figured("?column?") if isinstance(name, Figured) else "?column?"


def _figured(node: Fields, called: Callable[[int], str | None]) -> str | None:
    """A name, '' where there is none; the outermost cast's type is the name where there is no better one."""
    fallback = ""
    in_case = False
    while node:
        kind, fields = kind_and_fields(node)
        if kind == "ColumnRef":
            told = names(fields.get("fields", []))
            return told[-1] if told else fallback
        if kind == "A_Indirection":
            told = names(fields.get("indirection", []))
            if told:
                return told[-1]
            node = fields.get("arg", {})
        elif kind == "FuncCall":
            return names(fields.get("funcname", [{}]))[-1]
        elif kind == "TypeCast":
            fallback = fallback or names(fields.get("typeName", {}).get("names", []))[-1]
            node = fields.get("arg", {})
        elif kind == "CollateClause":
            node = fields.get("arg", {})
        elif kind == "CaseExpr":
            # The ELSE names it, where that has a name.
            fallback = fallback or "case"
            in_case = True
            node = fields.get("defresult", {})
        elif kind == "SubLink" and fields.get("subLinkType") == "EXPR_SUBLINK":
            query = fields.get("subselect", {}).get("SelectStmt", {})
            while "larg" in query:
                query = query["larg"]
            if not query.get("targetList"):
                return "column1" if "valuesLists" in query else None
            target = query["targetList"][0]["ResTarget"]
            if "name" in target:
                return str(target["name"])
            if "A_Star" in str(target.get("val", {}).get("ColumnRef", "")):
                return None
            # The query's column has a name of its own, also where that is only a cast's or `?column?`.
            return column_name(target.get("val", {}), called)
        elif kind == "ParamRef":
            return Figured(fallback if in_case else called(fields.get("location", -1)) or fallback)
        elif kind == "A_Const":
            # An interpolation is a call.
            return fallback if called(fields.get("location", -1)) is None else Figured(fallback)
        else:
            return _fixed_name(kind, fields) or fallback
    return fallback


def _fixed_name(kind: str, fields: Fields) -> str:
    if kind == "A_Expr":
        return "nullif" if fields.get("kind") == "AEXPR_NULLIF" else ""
    if kind == "SubLink":
        return {"EXISTS_SUBLINK": "exists", "ARRAY_SUBLINK": "array"}.get(fields.get("subLinkType", ""), "")
    if kind == "MinMaxExpr":
        return "greatest" if fields.get("op") == "IS_GREATEST" else "least"
    if kind == "SQLValueFunction":
        return str(fields.get("op", "")).removeprefix("SVFOP_").removesuffix("_N").lower()
    if kind == "XmlExpr":
        return _XML.get(fields.get("op", ""), "")
    if kind == "JsonFuncExpr":
        return _JSON_FUNCTIONS.get(fields.get("op", ""), "")
    return _FIXED.get(kind, "")
