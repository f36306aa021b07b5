"""Statements that PostgreSQL would run and a step should not: what they do is gone with the step's session, or waits."""

import re
from typing import Any

from dfdsl.analysis import tree
from dfdsl.analysis.text import SqlText
from dfdsl.sql.template import Problem

_KIND = re.compile(rb'\{"version":\d+,"stmts":\[\{"stmt":\{"(\w+)":')
_TEMPORARY = b'"relpersistence":"t"'
_PARAMETER = re.compile(r"(?<![\w$])\$[0-9]")

_ROLE = "where a setting must hold, put it into the function or the role: `ALTER FUNCTION … SET`, `ALTER ROLE … SET`; "
_SESSION: dict[str, tuple[str, str]] = {
    "VariableSetStmt": ("SET", _ROLE + "within one statement there is `set_config('name', 'value', true)`"),
    "ConstraintsSetStmt": ("SET CONSTRAINTS", "declare the constraint `DEFERRABLE INITIALLY DEFERRED`"),
    "ListenStmt": ("LISTEN", "wait with `wait_for_signal('name')`, and let the other side call `df.signal`"),
    "UnlistenStmt": ("UNLISTEN", "leave it out"),
    "PrepareStmt": ("PREPARE", "run the statement itself"),
    "ExecuteStmt": (
        "EXECUTE",
        "run the statement itself: nothing is prepared in a session that has just begun",
    ),
    "DeallocateStmt": ("DEALLOCATE", "leave it out"),
    "DeclareCursorStmt": (
        "DECLARE",
        "capture the query's rows, `$$ SELECT … $$ |=> rows`, and read `$rows.*`",
    ),
    "FetchStmt": ("FETCH", "capture the query's rows, `$$ SELECT … $$ |=> rows`, and read `$rows.*`"),
    "ClosePortalStmt": ("CLOSE", "leave it out"),
    "DiscardStmt": ("DISCARD", "leave it out"),
    "LockStmt": (
        "LOCK",
        "take the lock in the statement that needs it: `SELECT … FOR UPDATE`, or a `DO` block",
    ),
}
"""Statements by node, as they are called, and what to do instead."""

_TRANSACTION = {
    "TRANS_STMT_BEGIN": "BEGIN",
    "TRANS_STMT_START": "START TRANSACTION",
    "TRANS_STMT_COMMIT": "COMMIT",
    "TRANS_STMT_ROLLBACK": "ROLLBACK",
    "TRANS_STMT_SAVEPOINT": "SAVEPOINT",
    "TRANS_STMT_RELEASE": "RELEASE",
    "TRANS_STMT_ROLLBACK_TO": "ROLLBACK TO",
    "TRANS_STMT_PREPARE": "PREPARE TRANSACTION",
    "TRANS_STMT_COMMIT_PREPARED": "COMMIT PREPARED",
    "TRANS_STMT_ROLLBACK_PREPARED": "ROLLBACK PREPARED",
}
_MAKERS = {
    "CreateStmt": ("table", ("relation",)),
    "CreateTableAsStmt": ("table", ("into", "rel")),
    "SelectStmt": ("table", ("intoClause", "rel")),
    "ViewStmt": ("view", ("view",)),
    "CreateSeqStmt": ("sequence", ("sequence",)),
}


def kind_of(parsed: bytes) -> str:
    """The kind of the first statement, `SelectStmt`; '' where there is none."""
    found = _KIND.match(parsed)
    return found[1].decode() if found is not None else ""


def check_statement(text: SqlText, parsed: bytes, kind: str, shared: bool, problems: list[Problem]) -> None:
    """Report what no step, condition or value may be. shared: others follow in the same session."""
    _check_count(text, parsed, problems)
    if kind == "TransactionStmt":
        fields = _fields(parsed)
        written = _TRANSACTION.get(fields.get("kind", ""), "COMMIT")
        problems.append(text.problem_at_start("TRANSACTION_CONTROL", statement=written))
    elif kind in _SESSION and not shared:
        statement, instead = _SESSION[kind]
        if statement == "SET" and "RESET" in str(_fields(parsed).get("kind")):
            statement = "RESET"
        problems.append(text.problem_at_start("SESSION_ONLY", statement=statement, instead=instead))
    elif kind == "CopyStmt":
        _copy(text, _fields(parsed), problems)
    if _TEMPORARY in parsed and not shared and kind in _MAKERS:
        _temporary(text, kind, _fields(parsed), problems)
    if (
        kind != "CreateFunctionStmt"
        and kind not in _SESSION
        and "$" in text.body
        and _PARAMETER.search(text.body)
    ):
        _parameters(text, parsed, problems)


def _check_count(text: SqlText, parsed: bytes, problems: list[Problem]) -> None:
    """Report a second statement that the scan for semicolons took for a part of the first one."""
    statements = tree.read(parsed) if ";" in text.body else None
    if statements is not None and len(statements) > 1:
        location = statements[1].get("stmt_location", 0)
        start = next((t.start for t in text.tokens() if t.start >= text.at(location)), len(text.body))
        problems.append(text.problem("SECOND_STATEMENT", *text.word_at(start)))


def _fields(parsed: bytes) -> tree.Fields:
    statements = tree.read(parsed)
    return tree.kind_and_fields(statements[0]["stmt"])[1] if statements else {}


def _copy(text: SqlText, fields: tree.Fields, problems: list[Problem]) -> None:
    if fields.get("filename") or fields.get("is_program"):
        return
    if fields.get("is_from"):
        direction, instead = (
            "FROM STDIN",
            "insert the rows: `INSERT INTO … SELECT * FROM $rows.*`, or read a file of the server",
        )
    else:
        direction, instead = "TO STDOUT", "run the query itself: its rows are the step's result"
    problems.append(text.problem_at_start("COPY_STREAM", direction=direction, instead=instead))


def _temporary(text: SqlText, kind: str, fields: tree.Fields, problems: list[Problem]) -> None:
    what, path = _MAKERS[kind]
    relation: Any = fields
    for key in path:
        relation = relation.get(key) or {}
    if relation.get("relpersistence") == "t":
        problems.append(text.problem_at("TEMPORARY_TABLE", relation.get("location", -1), kind=what))


def _parameters(text: SqlText, parsed: bytes, problems: list[Problem]) -> None:
    """`$1` of the author's; a reference is one too by now, and is known by its place."""
    for _, fields in tree.nodes(tree.read(parsed), frozenset({"ParamRef"})):
        location = fields.get("location", 0)
        if text.spot(location) is None:
            start, end = text.word_at(text.at(location))
            problems.append(text.problem("BIND_PARAMETER", start, end, parameter=text.body[start:end]))
