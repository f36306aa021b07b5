"""Calls that fail or wait inside a workflow, in a statement's own code and in the bodies of `DO`.

A look at the text says whether there can be one; only then is the tree, or the body's code, walked.
"""

import re
from typing import NamedTuple

from dfdsl.analysis import tree
from dfdsl.analysis.text import SqlText
from dfdsl.sql import tokens
from dfdsl.sql.template import Problem

_SUSPECT = re.compile(
    r"await_instance|wait_for_completion|setvar|clearvars|df\s*\.\s*start|pg_sleep|pg_advisory_|=="
)
_FORBIDDEN = {
    "await_instance": "would block one of the engine's two workers, and could wait for itself",
    "wait_for_completion": "would block one of the engine's two workers, and could wait for itself",
    "setvar": "fails inside a workflow",
    "unsetvar": "fails inside a workflow",
    "clearvars": "fails inside a workflow",
}
_INSTEAD = {
    "await_instance": "wait with a step: `await $id`, or `wait_for_signal('done')` with the other workflow signalling",
    "wait_for_completion": "wait with a step: `await $id`, or `wait_for_signal('done')` with the other workflow signalling",
    "setvar": "keep the value under a name, `$$ SELECT … $$ |=> name`, or in a table of your own",
    "unsetvar": "set and unset variables before the workflow is started",
    "clearvars": "set and unset variables before the workflow is started",
    "start": "leave `transaction_mode` out: the started instance commits with its step",
}
_SLEEPS = {"pg_sleep": "sleep", "pg_sleep_for": "sleep", "pg_sleep_until": "sleep"}
_LOCKS = re.compile(r"pg_advisory_(?:xact_)?lock(?:_shared)?")
_SHORT = 1.0
"""Seconds that a sleep may take as part of a statement, and nobody minds."""


class _Call(NamedTuple):
    name: str
    start: int
    end: int
    seconds: float | None
    new_transaction: bool


def check_calls(text: SqlText, parsed: bytes, problems: list[Problem]) -> None:
    """Report calls that cannot work in a step, and those that hold up all workflows."""
    lowered = text.body.lower()
    if not ("df" in lowered or "pg_" in lowered or "==" in lowered) or _SUSPECT.search(lowered) is None:
        return
    calls = [*_of_tree(text, parsed), *_of_bodies(text, parsed)]
    for call in calls:
        name = call.name
        if name in _FORBIDDEN:
            why, instead = _FORBIDDEN[name], _INSTEAD[name]
            problems.append(
                text.problem(
                    "FORBIDDEN_CALL", call.start, call.end, name=f"df.{name}", why=why, instead=instead
                )
            )
        elif name == "start" and call.new_transaction:
            why = "fails inside a workflow with `transaction_mode => 'new'`"
            problems.append(
                text.problem(
                    "FORBIDDEN_CALL", call.start, call.end, name="df.start", why=why, instead=_INSTEAD[name]
                )
            )
        elif name in _SLEEPS and (call.seconds is None or call.seconds >= _SHORT):
            instead = (
                "wait between the steps: `sleep(30s)` or `sleep($n.seconds)` costs nothing while it waits"
            )
            problems.append(text.problem("BLOCKING_CALL", call.start, call.end, name=name, instead=instead))
        elif _LOCKS.fullmatch(name):
            tried = name.replace("pg_advisory", "pg_try_advisory")
            instead = (
                f"try, and come back later: `while $$ NOT {tried}(…) $$ {{ sleep(1s) }}`, or lock the rows"
            )
            if "xact" not in name:
                instead += "; the lock of a session is gone when its step ends"
            problems.append(text.problem("BLOCKING_CALL", call.start, call.end, name=name, instead=instead))
    if "==" in text.body:
        _double_equals(text, parsed, problems)


def _of_tree(text: SqlText, parsed: bytes) -> list[_Call]:
    found = []
    for _, fields in tree.nodes(tree.read(parsed), frozenset({"FuncCall"})):
        name = _own(tree.names(fields.get("funcname", [])))
        if name is None:
            continue
        arguments = fields.get("args", [])
        start = text.at(fields.get("location", 0))
        found.append(
            _Call(name, *text.word_at(start), _seconds(arguments, name), _begins_new_transaction(arguments))
        )
    return found


def _own(called: list[str]) -> str | None:
    """A function that is looked for; None for others, also for one of the same name in a schema of the author's."""
    schema, name = ("", *called)[-2:]
    if schema == "df":
        return name
    ours = name in _SLEEPS or _LOCKS.fullmatch(name) is not None
    return name if ours and schema in ("", "pg_catalog") else None


def _seconds(arguments: list[tree.Fields], name: str) -> float | None:
    """The seconds of a sleep that says them as a constant."""
    constant = arguments[0].get("A_Const", {}) if len(arguments) == 1 and name == "pg_sleep" else {}
    if "ival" in constant:
        return float(constant["ival"].get("ival", 0))
    return float(constant["fval"]["fval"]) if "fval" in constant else None


def _begins_new_transaction(arguments: list[tree.Fields]) -> bool:
    for place, argument in enumerate(arguments):
        named = argument.get("NamedArgExpr")
        value = argument if named is None else named.get("arg", {})
        if (named is None and place == 3) or (named is not None and named.get("name") == "transaction_mode"):
            written = value.get("A_Const", {}).get("sval", {}).get("sval", "")
            return str(written).lower() == "new"
    return False


def _double_equals(text: SqlText, parsed: bytes, problems: list[Problem]) -> None:
    for _, fields in tree.nodes(tree.read(parsed), frozenset({"A_Expr"})):
        if tree.names(fields.get("name", [])) == ["=="]:
            start = text.at(fields.get("location", 0))
            problems.append(text.problem("DOUBLE_EQUALS", start, start + 2))


# Bodies -----------------------------------------------------------------------------------------------------------------


def _of_bodies(text: SqlText, parsed: bytes) -> list[_Call]:
    """The calls in the code of a DO, by its tokens; what is put together at run time cannot be read."""
    if b'"DoStmt"' not in parsed:
        return []
    found = []
    for body in text.tokens():
        if body.kind != tokens.DOLLAR:
            continue
        mark = text.body.index("$", body.start + 1) + 1 - body.start
        code = [
            t
            for t in tokens.tokenize(text.body, body.start + mark, body.end - mark)
            if t.kind not in tokens.COMMENTS
        ]
        found += _of_code(text.body, code)
    return found


def _of_code(body: str, code: list[tokens.Token]) -> list[_Call]:
    written = [body[t.start : t.end].lower() for t in code]
    found = []
    for at, token in enumerate(code):
        if token.kind != tokens.WORD or written[at + 1 : at + 2] != ["("]:
            continue
        qualified = at > 1 and written[at - 1] == "."
        name = _own([written[at - 2], written[at]] if qualified else [written[at]])
        if name is None:
            continue
        inside = written[at + 2 : at + 4]
        plain = len(inside) == 2 and inside[1] == ")" and code[at + 2].kind == tokens.NUMBER
        start = code[at - 2].start if qualified else token.start
        rest = " ".join(written[at : at + 60])
        new = re.search(r"transaction_mode\s*(?:=>|:=)\s*'new'", rest) is not None
        found.append(_Call(name, start, token.end, float(inside[0]) if plain else None, new))
    return found
