"""What is written as in other languages: words, comments and arithmetic that mean nothing here."""

import re

from dfdsl.diagnostics import Edit, catalogue
from dfdsl.parsing.places import Explained, Found, Repair
from dfdsl.parsing.words import short

_COMMENT = re.compile(r"#+!?|//+")
_BINDERS = frozenset(("let", "var", "const"))
# A step in quotes, and what it is kept under.
_BOUND = re.compile(
    r"(?:(?:let|var|const)\s+)?(?P<name>[A-Za-z_][A-Za-z0-9_]*)\s*:?=\s*(?P<step>\$\$(?:(?!\$\$).)*\$\$|'(?:[^']|'')*')",
    re.DOTALL,
)
# The last step of the workflow itself: in a branch, something may follow that was not meant to run.
_RETURNED = re.compile(
    r"return\s+(?=(?:\$\$(?:(?!\$\$).)*\$\$|'(?:[^']|'')*')\s*\}\s*(?:\Z|--|/\*|(?:workflow|start|import|vars)\b))",
    re.DOTALL,
)
INSTEAD = {
    "return": "a workflow results in what its last step does: leave `return` out, and put what is not to run into an `else`",
    "switch": "write a ladder: `if $$ … $$ { … } else if $$ … $$ { … } else { … }`",
    "match": "write a ladder: `if $$ … $$ { … } else if $$ … $$ { … } else { … }`",
    "continue": "a round ends where its body does: put the rest of the body into the `else` of an `if`",
    "finally": "write the steps behind the `try`, and let a `catch` fail again behind them: "
    "`try { … } catch e { <steps> ~> fail $e.message } ~> <steps>`",
}
_OPERATOR = re.compile(r"\|\||[-+*/%]")
_END_OF_VALUE = re.compile(r"\$\$(?:(?!\$\$).)*\$\$|'(?:[^']|'')*'|[(),;{}\n]|~>", re.DOTALL)


def comment(found: Found) -> Explained | None:
    """`# comment`, `// comment`"""
    mark = _COMMENT.match(found.text, found.token.start)
    if mark is None or found.token.kind:
        return None
    end = found.text.find("\n", mark.end())
    end = len(found.text) if end < 0 else end
    place = found.span(end=mark.end())
    diagnostic = catalogue.FOREIGN_COMMENT.at(place, mark=mark[0])
    return diagnostic.with_fix(Edit(place, "--")), Repair(drop=True, end=end)


def word(found: Found) -> Explained | None:
    """`return`, `let x =`, `switch`, `continue`, `finally`"""
    written = found.written
    lower = written.lower()
    if lower in found.automaton.keywords or found.token.kind not in ("NAME", "CALLED", "KEY", "LABEL"):
        return None
    if lower == "finally" and (found.operator_wanted or "CATCH" in found.accepted):
        return _explained(found, lower)
    if not found.step_wanted or found.inside == "LPAR":
        return None
    bound = _BOUND.match(found.text, found.token.start)
    if lower in _BINDERS or (bound is not None and bound.start("name") == found.token.start):
        place = found.span() if bound is None else found.span(end=bound.end("name"))
        name = "name" if bound is None else bound["name"]
        diagnostic = catalogue.FOREIGN_BINDING.at(place, name=name)
        if bound is not None:
            whole = found.span(end=bound.end())
            diagnostic = diagnostic.with_fix(Edit(whole, f"{bound['step']} |=> {bound['name']}"))
        return diagnostic, Repair(stop=True)
    return _explained(found, lower) if lower in INSTEAD and lower != "finally" else None


def _explained(found: Found, lower: str) -> Explained:
    diagnostic = catalogue.FOREIGN_WORD.at(found.span(), word=found.written, instead=INSTEAD[lower])
    returned = _RETURNED.match(found.text, found.token.start)
    if returned is not None:
        diagnostic = diagnostic.with_fix(Edit(found.span(end=returned.end()), ""))
    return diagnostic, Repair(stop=True)


def arithmetic(found: Found) -> Explained | None:
    """`call a($n - 1)`: an argument that is computed."""
    previous = found.previous
    operator = _OPERATOR.match(found.text, found.token.start)
    if operator is None or previous is None or found.inside != "LPAR" or "RPAR" not in found.accepted:
        return None
    if previous.kind not in ("REFERENCE", "NUMBER", "CONSTANT", "STRING", "DURATION"):
        return None
    end = _end_of_value(found.text, operator.end())
    place = found.span(previous.start, end)
    diagnostic = catalogue.COMPUTED_ARGUMENT.at(place, text=short(place.text, 60))
    if "$$" not in place.text:
        diagnostic = diagnostic.with_fix(Edit(place, f"$$ {place.text} $$"))
    return diagnostic, Repair(drop=True, end=end)


def _end_of_value(text: str, at: int) -> int:
    """Where an argument ends: before the comma or the bracket behind it."""
    depth = 0
    while (stop := _END_OF_VALUE.search(text, at)) is not None:
        mark = stop[0]
        if mark == "(":
            depth += 1
        elif mark == ")" and depth:
            depth -= 1
        elif mark[0] not in "$'" and not (mark in ",\n" and depth):
            return len(text[: stop.start()].rstrip())
        at = stop.end()
    return len(text)
