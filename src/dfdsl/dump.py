"""Graphs as text, for `--dump-after` and for tests: one line a node, what stands below it indented.

    If #5a9ddaa9 |=> r
      condition: Sql #228d69ef 'SELECT ' $o.total:rows(total numeric) ' > 5 AS c' verb='SELECT'
      then: Sleep #0cb258cd 5

A line says the node's place below the one above it (where that has several), its kind, its id, the fields that are not what
they are when nothing is said, and its name. Spans are left out: a line that is put into a file changes no other. What is
printed follows from the fields that a class declares, so that a new field is printed without being named here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from dfdsl.graph import EngineVariable, Hole, Node, Part, Slot, Use, Workflow
from dfdsl.record import Record, fields

ASSEMBLE = "assemble"
"""The name of the stage before the first pass."""
ALL = "all"

LEADING = {
    "Sql": "parts", "SqlBody": "parts", "AtomicSql": "parts", "Fail": "message", "Await": "instance", "Started": "instance",
    "Http": "url", "Sleep": "seconds", "Timeout": "seconds", "Break": "value", "WaitForSchedule": "cron",
    "WaitForSignal": "signal", "Inline": "workflow", "Call": "workflow", "Callee": "workflow", "SubOrchestration": "tag",
    "Value": "of", "Names": "of", "Brought": "of", "Taken": "of", "Retry": "attempts",
}  # fmt: skip
"""By kind, the field that stands first and without its name."""
PLACELESS = frozenset(("steps", "statements", "branches", "undos", "body", "left", "right"))
"""Fields whose nodes stand below a node without the name of the field before them."""
_APART = frozenset(("span", "name", "id"))
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)


class Stage(Record):
    """A graph behind a pass. after: the pass's name, or ASSEMBLE; key: '' for the workflow's own graph, else that of the child
    instances that run it; ran: False where the pass had nothing to do, so that the graph is as it was before.
    """

    after: str
    key: str
    body: Node
    ran: bool = True


def dump_stages(workflow: Workflow, stages: Sequence[Stage], after: str) -> str:
    """The graphs of a workflow behind the pass `after`; ALL: behind each pass, under its name, where one has changed."""
    made: list[str] = []
    seen: dict[str, Node] = {}
    for name in dict.fromkeys(stage.after for stage in stages):
        here = [stage for stage in stages if stage.after == name]
        if after not in (ALL, name):
            continue
        changed = [stage for stage in here if seen.get(stage.key) is not stage.body]
        seen.update((stage.key, stage.body) for stage in here)
        if after == ALL and not changed:
            made.append(f"-- after {name}: as before\n")
            continue
        if after == ALL:
            made.append(f"-- after {name}\n")
        made.append(dump_head(workflow))
        for stage in sorted(here, key=lambda stage: stage.key != ""):
            made.append(f"child {_quoted(stage.key)}\n" if stage.key else "")
            made.append(dump(stage.body, 1))
    return "".join(made)


def dump_workflow(workflow: Workflow) -> str:
    """A workflow's head and its graph, those of its children, and the functions that its steps call."""
    made = [dump_head(workflow), dump(workflow.body, 1)]
    for child in workflow.children:
        given = f" arguments={_value(child.arguments)}" if child.arguments else ""
        computed = f" computed={_value(child.computed)}" if child.computed else ""
        made.append(f"child {_quoted(child.key)}{given}{computed}\n{dump(child.body, 1)}")
    made.extend(f"function {_quoted(one.name)} {_quoted(one.body)}\n" for one in workflow.functions)
    return "".join(made)


def dump_head(workflow: Workflow) -> str:
    """What a workflow says before its body."""
    made = [f"workflow {workflow.name}"]
    for declared in workflow.parameters:
        default = "" if declared.default is None else f" = {declared.default!r}"
        made.append(f"  parameter {_word(declared.parameter.name)} {_word(declared.parameter.type)}{default}")
    if workflow.label is not None and not workflow.anonymous:
        made.append(f"  label {parts(workflow.label)}")
    if workflow.database is not None:
        made.append(f"  database {_quoted(workflow.database)}")
    if workflow.variables:
        made.append(f"  variables {_value(workflow.variables)}")
    if workflow.one_variable:
        made.append("  one_variable")
    return "\n".join(made) + "\n"


def dump(root: Node, depth: int = 0) -> str:
    """The graph below a node, `depth` levels to the right. Iterative, since graphs are deep."""
    lines: list[str] = []
    pending: list[tuple[str, Node, int]] = [("", root, depth)]
    while pending:
        place, node, depth = pending.pop()
        lines.append("  " * depth + place + _line(node))
        pending.extend((place, below, depth + 1) for place, below in reversed(list(_below(node))))
    return "\n".join(lines) + "\n"


def parts(texts: Iterable[Part]) -> str:
    """The parts of a text, one behind the other."""
    return " ".join(map(_value, texts)) or "''"


# Nodes ----------------------------------------------------------------------------------------------------------------


def _line(node: Node) -> str:
    kind = type(node).__name__
    words = [kind]
    if node.id:
        words.append(f"#{node.id}")
    leading = LEADING.get(kind, "")
    if leading:
        value = getattr(node, leading)
        if isinstance(value, tuple):
            words.append(parts(value) if value else "[]")
        elif value is not None:
            words.append(_value(value))
    words += _said(node, leading)
    if node.name is not None:
        words.append(f"|=> {_word(node.name)}")
    return " ".join(words)


def _below(node: Node) -> Iterator[tuple[str, Node]]:
    """The nodes below, each behind what its line begins with."""
    for field in fields(node):
        value = getattr(node, field)
        place = "" if field in PLACELESS else f"{field}: "
        if isinstance(value, Node):
            yield place, value
        elif field == "arms":
            for condition, then in value:
                yield "condition: ", condition
                yield "then: ", then
        elif _holds_nodes(value):
            for below in value:
                yield place, below


def _holds_nodes(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Node)


def _said(record: Record, leading: str = "", left_out: frozenset[str] = _APART) -> list[str]:
    """The fields that are not what they are when nothing is said. True is the field's name alone."""
    defaults = type(record)._defaults
    made = []
    for field in fields(record):
        if field in left_out or field == leading:
            continue
        value = getattr(record, field)
        if isinstance(value, Node) or _holds_nodes(value):
            continue
        if isinstance(record, Node) and field in _NODES:
            continue
        if field in defaults and defaults[field] == value:
            continue
        made.append(field if value is True else f"{field}={_value(value)}")
    return made


_NODES = PLACELESS - {"body"} | {"arms", "otherwise", "condition", "computed"}
"""Fields of nodes: empty ones are not printed either."""


# Values ---------------------------------------------------------------------------------------------------------------


def _value(value: object) -> str:
    match value:
        case None:
            return "none"
        case True:
            return "yes"
        case False:
            return "no"
        case Enum():
            return str(value.value)
        case int():
            return str(value)
        case str():
            return _quoted(value)
        case frozenset():
            return f"set[{' '.join(sorted(map(_value, value)))}]"
        case tuple() if _are_columns(value):
            return _columns(value)
        case tuple():
            return "[" + " ".join(map(_value, value)) + "]"
        case Use():
            return _use(value)
        case EngineVariable() if type(value) is EngineVariable:
            return f"{{{_word(value.name)}}}"
        case Hole():
            return f"<{value.kind.value} {_word(value.name)}{' as text' if value.as_text else ''}>"
        case Record():
            return f"{type(value).__name__}({' '.join(_said(value, left_out=frozenset()))})"
        case _:
            raise TypeError(f"a graph holds no {type(value).__name__}")


def _quoted(text: str) -> str:
    return repr(text)


def _word(text: str) -> str:
    """A name as it is where it is a plain word, else quoted."""
    return text if _WORD.fullmatch(text) else _quoted(text)


def _are_columns(value: tuple[object, ...]) -> bool:
    """Whether these are names of columns, each with its type or None."""
    return bool(value) and all(
        isinstance(one, tuple)
        and len(one) == 2
        and isinstance(one[0], str)
        and (one[1] is None or isinstance(one[1], str))
        for one in value
    )


def _columns(columns: Iterable[tuple[str, str | None]]) -> str:
    made = (_word(name) if type is None else f"{_word(name)} {_word(type)}" for name, type in columns)
    return f"({', '.join(made)})"


def _use(use: Use) -> str:
    """`$name.column?:shape(columns){what else is known of the name} as alias`; a parameter has its type in quotes."""
    column = ".*" if use.rows else ""
    column += "" if use.column is None else f".{_word(use.column)}"
    text = f"${_word(use.of.name)}{column}{'?' if use.nullable else ''}:"
    if isinstance(use.of, Slot):
        slot = use.of
        text += slot.shape.value
        text += _columns(slot.columns) if slot.columns else ""
        apart = {"name", "shape"} | ({"columns"} if slot.columns else set())
        said = _said(slot, left_out=frozenset(apart))
        text += f"{{{' '.join(said)}}}" if said else ""
    else:
        text += _quoted(use.of.type)
    return text + (f" as {_word(use.alias)}" if use.alias else "")
