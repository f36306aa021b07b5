"""Names, parameters, variables and imports that nothing uses, and steps that no path reaches.

A name that begins with `_` is unused on purpose. The result of a workflow, of a branch or of a block that somebody reads
may have a name that nobody does.
"""

import re
from typing import TYPE_CHECKING

from dfdsl.advice.reads import reads
from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Atomic
from dfdsl.graph import (
    Break,
    EngineVariable,
    Fail,
    Join,
    Loop,
    Node,
    Null,
    Parameter,
    Race,
    Select,
    Sequence,
    Slot,
    Sql,
    Try,
    Turn,
    Use,
    Workflow,
)
from dfdsl.parts import texts_of
from dfdsl.source import Span
from dfdsl.sql import tokens
from dfdsl.survey import mentioned_workflows
from dfdsl.walk import children, nodes

if TYPE_CHECKING:
    from dfdsl import syntax
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.graph import Script
    from dfdsl.loader import Program

_CAPTURE = re.compile(r"[\s)}]*\|=>\s*'?(?P<name>[A-Za-z_][A-Za-z0-9_]*)")


def unused(program: "Program", script: "Script", started: bool, found: "list[Diagnostic]") -> None:
    """Warn of all that the main file says and nothing uses."""
    main = program.main
    variables: set[str] = set()
    trees = {tree.name.text: tree for tree in main.workflows}
    for workflow in script.workflows:
        if workflow.span.source is not main.span.source:
            continue
        variables |= _workflow(workflow, trees.get(workflow.name), found)
    for declaration in main.vars:
        for word in declaration.names:
            if word.text not in variables and not word.text.startswith("_"):
                found.append(codes.UNUSED_VARIABLE.at(word.span, name=word.text))
    if not started and main.imports:
        _imports(program, found)


def _workflow(workflow: Workflow, tree: "syntax.Workflow | None", found: "list[Diagnostic]") -> set[str]:
    """Warn of names and parameters; returns the engine variables that are read."""
    names: set[str] = set()
    parameters: set[str] = set()
    variables: set[str] = set()
    bound: dict[str, Node] = {}
    label = Sequence(span=workflow.span, steps=())
    for node in (*nodes(workflow.body), label):
        read = reads(node) if node is not label else _in_label(workflow)
        for one in read:
            match one:
                case EngineVariable():
                    variables.add(one.name)
                case Use(of=Parameter()):
                    parameters.add(one.of.name)
                case Use():
                    names.add(one.of.name)
                case Slot():
                    names.add(one.name)
        if node.name is not None and not isinstance(node, Null):
            bound.setdefault(node.name, node)
    left = {name: node for name, node in bound.items() if name not in names and not name.startswith("_")}
    if left:
        results = _results(workflow.body)
        every: dict[str, list[Node]] = {}
        for node in nodes(workflow.body):
            if node.name in left:
                every.setdefault(node.name or "", []).append(node)
        for name, node in left.items():
            if not any(id(one) in results for one in every[name]):
                found.append(
                    codes.UNUSED_NAME.at(_captured(node, name), name=name, hint=_bare(workflow.body, name))
                )
    for parameter in tree.parameters if tree is not None else ():
        word = parameter.name
        if word.text not in parameters and word.text not in bound and not word.text.startswith("_"):
            found.append(
                codes.UNUSED_PARAMETER.at(word.span, name=word.text, hint=_bare(workflow.body, word.text))
            )
    return variables


def _bare(body: Node, name: str) -> str:
    """What a message adds where the name stands in SQL without its `$`, which makes a column of it."""
    for node in nodes(body):
        for text in texts_of(node) if isinstance(node, Sql) else ():
            for part in text:
                if isinstance(part, str) and name.lower() in part.lower() and _is_word(part, name.lower()):
                    line, _ = node.span.source.position(node.span.start)
                    return f": in the SQL of line {line}, `{name}` is a column, and `${name}` would be read"
    return ""


def _is_word(sql: str, name: str) -> bool:
    return any(
        token.kind == tokens.WORD and sql[token.start : token.end].lower() == name
        for token in tokens.tokenize(sql, 0, len(sql))
    )


def _in_label(workflow: Workflow) -> "list[Use | EngineVariable]":
    return [part for part in workflow.label or () if isinstance(part, Use | EngineVariable)]


def _captured(node: Node, name: str) -> Span:
    """Where a capture's name is written; the step itself where it is written in another way."""
    source = node.span.source
    match = _CAPTURE.match(source.text, node.span.end)
    if match is None or match["name"] != name:
        return node.span
    return Span(source, match.start("name"), match.end("name"))


def _results(body: Node) -> set[int]:
    """The nodes whose result is somebody's: the workflow's, a named block's, a member's of a join."""
    found: set[int] = set()
    pending = [body, *(node for node in nodes(body) if node.name is not None or _is_read(node))]
    while pending:
        node = pending.pop()
        for giving in _giving(node):
            if id(giving) not in found:
                found.add(id(giving))
                pending.append(giving)
    found.add(id(body))
    return found


def _is_read(node: Node) -> bool:
    return bool(getattr(node, "wanted", False) or getattr(node, "valued", False))


def _giving(node: Node) -> tuple[Node, ...]:
    """The nodes below whose result is the node's, or a member of it."""
    match node:
        case Sequence():
            return node.steps[-1:]
        case Atomic():
            return node.statements[-1:]
        case Select():
            conditions = {id(condition) for condition, _ in node.arms}
            return tuple(child for child in children(node) if id(child) not in conditions)
        case Loop():
            return (node.body,)
        case _:
            return children(node)


def _imports(program: "Program", found: "list[Diagnostic]") -> None:
    wanted = {name.lower() for name in mentioned_workflows(program.main)}
    by_name = {file.span.source.name: file for file in program.files}
    for imported, name in program.imported:
        file = by_name.get(name)
        if file is None:
            continue
        seen: set[str] = set()
        pending = [name]
        offered: set[str] = set()
        while pending:
            at = pending.pop()
            if at in seen or at not in by_name:
                continue
            seen.add(at)
            offered |= {workflow.name.text.lower() for workflow in by_name[at].workflows}
            pending.extend(program.imports_of.get(at, ()))
        if not offered & wanted:
            found.append(codes.UNUSED_IMPORT.at(imported.span, path=imported.path))


# Reachability -------------------------------------------------------------------------------------------------------------


def unreached(body: Node, found: "list[Diagnostic]") -> None:
    """Warn of the first step of each sequence that no path reaches."""
    ends: dict[int, bool] = {}
    order = list(nodes(body))
    for node in reversed(order):
        ends[id(node)] = _never_goes_on(node, ends)
    told: set[int] = set()
    for node in order:
        if id(node) in told:
            told.update(map(id, children(node)))
        elif isinstance(node, Sequence):
            for index, step in enumerate(node.steps[:-1]):
                if ends[id(step)]:
                    behind = node.steps[index + 1]
                    if not isinstance(behind, Null):
                        found.append(codes.UNREACHABLE_STEP.at(behind.span))
                    told.update(map(id, node.steps[index + 1 :]))
                    break


def _never_goes_on(node: Node, ends: dict[int, bool]) -> bool:
    """Whether nothing behind the node can run. ends: the answer for every node below."""
    match node:
        case Fail() | Break():
            return True
        case Sequence():
            return any(ends[id(step)] for step in node.steps)
        case Select():
            return node.otherwise is not None and all(
                ends[id(step)] for step in (*(then for _, then in node.arms), node.otherwise)
            )
        case Join():
            return any(ends[id(branch)] for branch in node.branches)
        case Race():
            return all(ends[id(branch)] for branch in node.branches)
        case Try():
            return ends[id(node.body)] and ends[id(node.handler)]
        case Loop():
            if node.turn is Turn.FOREVER:
                return not own_breaks(node.body)
            return node.turn is not Turn.BEFORE and ends[id(node.body)] and not own_breaks(node.body)
        case _:
            return False


def own_breaks(body: Node) -> bool:
    """Whether something in a loop's body leaves that loop."""
    pending = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, Break):
            return True
        if not isinstance(node, Loop):
            pending.extend(children(node))
    return False
