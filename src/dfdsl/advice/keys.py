"""The instance's id as an idempotency key where one key is not enough: for the rows of an `each`, for the rounds of a loop."""

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from dfdsl.diagnostics import Note
from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Each
from dfdsl.graph import Computed, Enclosed, EngineVariable, Http, Inline, Joined, Loop, Node, Part, Sql
from dfdsl.origins import STEP_KEY
from dfdsl.parts import used, variables_in
from dfdsl.record import Record, replace
from dfdsl.walk import children

if TYPE_CHECKING:
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.graph import Workflow
    from dfdsl.source import Span

_INSTANCE = "sys_instance_id"
_ID, _OTHER, _STEP = "\x01", "\x02", "\x03"
"""What stands in a statement's text for the instance's id alone, for any other value that is read, and for the step's key."""
_CONFLICT = re.compile(r"\bon\s+conflict\b(?:\s*\((?P<columns>[^()]*)\))?", re.IGNORECASE)
_INSERTED = re.compile(
    r"\binsert\s+into\s+[\w.\"]+(?:\s+as\s+\w+)?\s*\((?P<columns>[^()]*)\)\s*(?:values\s*\(|select\b)",
    re.IGNORECASE,
)
_ABSENT = re.compile(r"\bnot\s+exists\s*\(", re.IGNORECASE)
_KEY = re.compile(r"idempoten", re.IGNORECASE)
_KEY_BEFORE = re.compile(r"idempoten\w*[\"']?\s*(?:[:=,]|=>)\s*[\"']?$", re.IGNORECASE)
_CONSTANT = re.compile(r"[\s()]*(?:'[^']*'(?:::\w+)?|-?\d+|true|false|null)?[\s()]*\Z", re.IGNORECASE)


class _Around(Record):
    """Where a step stands. where: words for what runs it more than once, or ''; call: where the workflow is put in that has it."""

    where: str = ""
    call: "Span | None" = None


def instance_as_key(
    workflow: "Workflow", library: "Mapping[str, Workflow]", found: "list[Diagnostic]"
) -> None:
    """Warn of steps whose key would be the same for all rows or rounds, in the workflow and in those that are put into it."""
    seen: set[tuple[str, str]] = set()
    reported: set[int] = set()
    pending: list[tuple[Node, _Around]] = [(workflow.body, _Around())]
    while pending:
        node, around = pending.pop()
        if around.where and id(node) not in reported and _is_keyed_by_instance(node):
            reported.add(id(node))
            notes = () if around.call is None else (Note(span=around.call, label="put in here"),)
            found.append(codes.INSTANCE_AS_KEY.at(node.span, notes=notes, where=around.where))
        inside = dict.fromkeys(children(node), around)
        match node:
            case Each():
                inside[node.body] = replace(around, where="for all rows of the `each`")
            case Loop() if not node.is_once:
                within = replace(around, where="in all rounds of the loop")
                inside = dict.fromkeys(inside, within)
            case Inline() if around.where and node.workflow in library:
                if (node.workflow, around.where) not in seen:
                    seen.add((node.workflow, around.where))
                    inside = {library[node.workflow].body: replace(around, call=around.call or node.span)}
            case _:
                pass
        pending.extend(reversed(inside.items()))


def _is_keyed_by_instance(node: Node) -> bool:
    match node:
        case Sql():
            return _statement("".join(_covered(node.parts)))
        case Http():
            headers = any(_KEY.search(name) and _is_alone(text) for name, text in node.headers or ())
            fields = [text for part in node.parts or () for _, text in part]
            return headers or any(map(_in_text, (node.url, node.body or (), node.json or (), *fields)))
        case _:
            return False


def _is_alone(parts: Iterable[Part]) -> bool:
    """Whether a text reads the instance's id, and nothing that may differ from one row or round to the next."""
    text = tuple(parts)
    return set(variables_in(text)) == {_INSTANCE} and not any(used(text))


def _covered(parts: Iterable[Part]) -> Iterable[str]:
    """The text of a statement, one letter for each value that it reads."""
    for part in parts:
        match part:
            case str():
                yield part
            case EngineVariable() | Joined() | Enclosed() | Computed() if _is_alone((part,)):
                yield f"'{_ID}'"
            case _ if STEP_KEY in variables_in((part,)):
                yield _STEP
            case _:
                yield _OTHER


def _statement(text: str) -> bool:
    if _ID not in text:
        return False
    conflict = _CONFLICT.search(text)
    if conflict is None:
        return any(
            _ID in inside and not {_OTHER, _STEP} & {*inside}
            for absent in _ABSENT.finditer(text)
            for inside in (_enclosed(text, absent.end()),)
        )
    inserted = _INSERTED.search(text, 0, conflict.start())
    if conflict["columns"] is None or inserted is None:
        # Whatever constraint it is that conflicts: where the step's own key is inserted too, it is taken to be of that.
        return _ID in text[: conflict.start()] and _STEP not in text
    columns = [column.strip().lower() for column in inserted["columns"].split(",")]
    values = _split(text[inserted.end() : conflict.start()])
    key = [columns.index(name) for name in map(_folded, conflict["columns"].split(",")) if name in columns]
    of_key = [values[at] for at in key if at < len(values)]
    return any(_ID in value for value in of_key) and all(_ID in v or _CONSTANT.match(v) for v in of_key)


def _folded(column: str) -> str:
    return column.strip().lower()


def _enclosed(text: str, start: int) -> str:
    """What stands between the bracket before `start` and the one that closes it."""
    depth = 1
    for at in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return text[start:at]
    return text[start:]


def _split(text: str) -> list[str]:
    """The values of a list, up to the bracket that closes it."""
    values, depth = [""], 0
    for letter in text:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth < 0:
            break
        if letter == "," and depth == 0:
            values.append("")
        else:
            values[-1] += letter
    return values


def _in_text(parts: tuple[Part, ...]) -> bool:
    """Whether the id stands in a text as the value of something that is called a key."""
    for before, part in zip(("", *parts), parts, strict=False):
        if isinstance(before, str) and _KEY_BEFORE.search(before) and not isinstance(part, str):
            return _is_alone((part,))
    return False
