"""Names of the workflow that stand in SQL without their `$`, where PostgreSQL reads a column or finds nothing.

`WHERE who = who` compares a column with itself, so every row fits. A bare name is reported where no column of that name can
be meant: what is selected from is known, or nothing is. A column of a table may be called anything, so there nothing is said.
"""

import re
from typing import Any, NamedTuple

from dfdsl.analysis.columns import Outputs
from dfdsl.analysis.scopes import Scope, Source
from dfdsl.analysis.text import SqlText
from dfdsl.analysis.tree import Fields, names
from dfdsl.sql.template import Problem

_COMPARISONS = frozenset(("=", "<>", "!=", "<", ">", "<=", ">=", "~~", "!~~", "~~*", "!~~*"))
_KINDS = frozenset(("AEXPR_OP", "AEXPR_DISTINCT", "AEXPR_NOT_DISTINCT", "AEXPR_LIKE", "AEXPR_ILIKE"))
_CHANGES = frozenset(("InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt"))
_STATEMENTS = _CHANGES | {"SelectStmt"}
_WORD = re.compile(r"[A-Za-z_]\w*")


class _Query(NamedTuple):
    """A query or a statement around the place. scope: what it selects from; None: not known. results: its columns' own names;
    sets: it changes columns."""

    scope: Scope | None
    results: frozenset[str]
    outer: "_Query | None"
    sets: bool = False

    def may_mean(self, name: str) -> bool:
        """Whether a bare name may be a column here or further out."""
        query: _Query | None = self
        while query is not None:
            if query.scope is None or name in query.results or query.scope.may_have(name):
                return True
            query = query.outer
        return False


Names = dict[str, tuple[str, str]]
"""Names of the workflow in lower case, each with what it is, `the parameter`, and how it is written."""
_Pending = list[tuple[Any, _Query]]


def check_bare_names(text: SqlText, statement: Fields, outputs: Outputs, workflow: Names) -> list[Problem]:
    """What is wrong with the bare names of a statement. workflow: the names that its workflow knows there."""
    ((kind, _),) = statement.items()
    if kind not in _STATEMENTS:
        return []
    found: list[Problem] = []
    told: set[int] = set()
    bare = workflow if any(word.lower() in workflow for word in _WORD.findall(text.body)) else {}
    pending: _Pending = [(statement, _Query(Scope(None, {}), frozenset(), None))]
    while pending:
        part, query = pending.pop()
        if type(part) is list:
            pending.extend((item, query) for item in part)
            continue
        for key, value in part.items():
            if key in _STATEMENTS or (key in ("larg", "rarg") and "limitOption" in value):
                _enter(key, value, query, outputs, pending)
            elif key == "ColumnRef":
                _reference(text, value, query, bare, found, told)
            elif type(value) in (dict, list):
                if key == "A_Expr":
                    _comparison(text, value, query, workflow, found, told)
                elif key == "ResTarget" and query.sets:
                    _assignment(text, value, workflow, found)
                pending.append((value, query))
    return found


def _enter(key: str, fields: Fields, outer: _Query, outputs: Outputs, pending: _Pending) -> None:
    """Put what stands in a statement on the list, with what it selects from."""
    if key in _CHANGES:
        # Its table's columns are not known; the rows that it inserts are made without them.
        one_table = key in ("UpdateStmt", "DeleteStmt") and not (
            {"fromClause", "usingClause"} & fields.keys()
        )
        scope = Scope(None, {}) if one_table else None
        if scope is not None:
            relation = fields.get("relation", {})
            alias = relation.get("alias", {}).get("aliasname") or relation.get("relname", "")
            scope.sources.append(Source(alias, None))
        inside = _Query(scope, frozenset(), outer, sets=True)
        rows = fields.get("selectStmt", {})
        pending.append((rows, outer))
        pending.append(({name: value for name, value in fields.items() if name != "selectStmt"}, inside))
        return
    if "larg" in fields:
        pending.append((fields, _Query(None, frozenset(), outer)))
        return
    scope = outputs.scope_of(fields, outer.scope)
    targets = (item.get("ResTarget", {}) for item in fields.get("targetList", []))
    results = frozenset(target["name"] for target in targets if "name" in target)
    pending.append((fields, _Query(scope, results, outer)))


def _reference(
    text: SqlText,
    fields: Fields,
    query: _Query,
    workflow: Names,
    found: list[Problem],
    told: set[int],
) -> None:
    parts = names(fields.get("fields", []))
    if len(parts) != 1 or len(fields["fields"]) != 1:
        return
    what = workflow.get(parts[0])
    location = fields.get("location", -1)
    if what is None or location in told or query.may_mean(parts[0]):
        return
    told.add(location)
    found.append(
        _bare(text, location, f"`{parts[0]}` is no column of what this statement selects from", what)
    )


def _comparison(
    text: SqlText,
    fields: Fields,
    query: _Query,
    workflow: Names,
    found: list[Problem],
    told: set[int],
) -> None:
    left, right = (fields.get(side, {}) for side in ("lexpr", "rexpr"))
    if fields.get("kind") not in _KINDS or names(fields.get("name", []))[-1:] == []:
        return
    if names(fields["name"])[-1] not in _COMPARISONS:
        return
    first, second = _column(left), _column(right)
    if not first or not second or first[-1] != second[-1]:
        return
    if first != second and not (_alone(query) and 1 in (len(first), len(second))):
        return
    # The one without a table is the one that may have been meant as a name.
    at = right if len(second) == 1 else left
    location = at["ColumnRef"].get("location", -1)
    what = workflow.get(first[-1]) if 1 in (len(first), len(second)) else None
    told.update((left["ColumnRef"].get("location", -1), right["ColumnRef"].get("location", -1)))
    if what is None:
        found.append(
            text.problem_at(
                "COMPARED_WITH_ITSELF", location, how="compared with", name=first[-1], said=first[-1]
            )
        )
    else:
        found.append(_bare(text, location, f"the column `{first[-1]}` is compared with itself", what))


def _assignment(text: SqlText, fields: Fields, workflow: Names, found: list[Problem]) -> None:
    """`SET state = state`, where the workflow has a name for what may have been meant."""
    value = fields.get("val", {})
    name = fields.get("name")
    if name in workflow and _column(value) == [name]:
        location = value["ColumnRef"].get("location", -1)
        found.append(
            text.problem_at("COMPARED_WITH_ITSELF", location, how="set to", name=name, said=workflow[name][1])
        )


def _column(node: Fields) -> list[str]:
    """The name of a column, with its table where that is said; nothing for another expression."""
    fields = node.get("ColumnRef", {}).get("fields", [])
    found = names(fields)
    return found if len(found) == len(fields) else []


def _alone(query: _Query) -> bool:
    """Whether the nearest query surely selects from one thing only."""
    return query.scope is not None and len(query.scope.sources) == 1


def _bare(text: SqlText, location: int, says: str, name: tuple[str, str]) -> Problem:
    start, end = text.word_at(text.at(location))
    what, written = name
    found = text.problem("BARE_NAME", start, end, says=says, what=what, name=written)
    return found.putting("$") if text.body[start:end] == written else found
