"""A graph as text, for goldens: one line a node, its kind, id, name and parts; children are indented below it."""

from collections.abc import Iterator

from dfdsl.forms import Atomic, Callee, Started
from dfdsl.graph import (
    Argument,
    Await,
    Break,
    Call,
    Computed,
    Enclosed,
    EngineVariable,
    Fail,
    Hole,
    Http,
    If,
    IfRows,
    Inline,
    Join,
    Joined,
    Loop,
    Node,
    Part,
    Race,
    Retry,
    Select,
    Sequence,
    Sleep,
    Sql,
    Strategy,
    SubOrchestration,
    Template,
    Then,
    Timeout,
    Try,
    Use,
    Value,
    WaitForSchedule,
    WaitForSignal,
    Workflow,
)


def dump_workflow(workflow: Workflow) -> str:
    """A workflow's head and its graph."""
    head = [f"workflow {workflow.name}"]
    for declared in workflow.parameters:
        default = "" if declared.default is None else f" = {declared.default}"
        head.append(f"  parameter {declared.parameter.name} {declared.parameter.type}{default}")
    if workflow.label is not None and not workflow.anonymous:
        head.append(f"  label {parts(workflow.label)}")
    if workflow.database is not None:
        head.append(f"  database {workflow.database}")
    if workflow.variables:
        head.append(f"  variables {', '.join(workflow.variables)}")
    children = "".join(f"child {child.key}\n{dump(child.body, 1)}" for child in workflow.children)
    return "\n".join(head) + "\n" + dump(workflow.body, 1) + children


def dump(root: Node, depth: int = 0) -> str:
    """The graph below a node; iterative, as graphs are deep."""
    lines: list[str] = []
    pending: list[tuple[str, Node, int]] = [("", root, depth)]
    while pending:
        role, node, depth = pending.pop()
        lines.append("  " * depth + (f"{role}: " if role else "") + _line(node))
        pending.extend((role, child, depth + 1) for role, child in reversed(list(_children(node))))
    return "\n".join(lines) + "\n"


def parts(texts: tuple[Part, ...]) -> str:
    """The parts of a text: plain ones in quotes, the others as what they are."""
    return " ".join(map(_part, texts)) or "''"


def _part(part: Part) -> str:
    match part:
        case str():
            return repr(part)
        case Use():
            return _use(part)
        case EngineVariable():
            return "{" + part.name + "}"
        case Hole():
            return f"<{part.kind} {part.name}{' as text' if part.as_text else ''}>"
        case Joined():
            return f"joined[{parts(part.parts)}]" + (f"::{part.cast}" if part.cast is not None else "")
        case Enclosed():
            return f"enclosed[{parts(part.parts)}]"
        case Computed():
            return f"computed[{parts(part.parts)}]"
        case Template():
            filled = ", ".join(f"{at} = {parts(fill)}" for at, fill in part.fills)
            return f"template {part.child}[{filled}]"


def _use(use: Use) -> str:
    column = ".*" if use.rows else f".{use.column}" if use.column is not None else ""
    alias = f" as {use.alias}" if use.alias else ""
    known = f":{use.of.type}" if use.is_parameter else f":{use.of.shape.value}"  # type: ignore[union-attr]
    return f"${use.of.name}{column}{'?' if use.nullable else ''}{known}{alias}"


def _line(node: Node) -> str:
    words = [type(node).__name__, *filter(None, [f"#{node.id}" if node.id else "", _details(node)])]
    words += ["boxed"] if node.boxed else []
    if node.name is not None:
        words.append(f"|=> {node.name}")
    return " ".join(words)


def _details(node: Node) -> str:
    match node:
        case Sql():
            return f"{node.verb or 'expression'} {parts(node.parts)}"
        case Sleep():
            return f"{node.seconds}" + (" valued" if node.valued else "")
        case Break():
            return "" if node.value is None else repr(node.value)
        case WaitForSchedule():
            return repr(node.cron) + (" valued" if node.valued else "")
        case WaitForSignal():
            return repr(node.signal) + (f" {node.timeout} s" if node.timeout is not None else "")
        case Fail():
            return parts(node.message)
        case IfRows():
            return f"${node.of.name}"
        case Join() | Race():
            last = f"last {node.last}" if isinstance(node, Join) and node.last is not None else ""
            return " ".join(
                filter(
                    None,
                    [
                        f"keys {', '.join(node.keys)}" if node.keys else "",
                        "wanted" if node.wanted else "",
                        last,
                    ],
                )
            )
        case Loop():
            words = [str(node.turn), "wanted" if node.wanted else "", "carries" if node.carries else ""]
            return " ".join(filter(None, words))
        case Inline():
            return f"{node.workflow}({', '.join(map(_argument, node.arguments))})"
        case SubOrchestration(strategy=Strategy.CHILD):
            words = [f"{node.tag} child e {parts(node.generation)}", f"looks {node.period} s"]
            words += [f"deadline {node.deadline} s"] if node.deadline is not None else []
            words += [f"delay {parts(node.delay)}"] if node.delay is not None else []
            words += [word for word in ("awaited", "valued", "keeps") if getattr(node, word)]
            return ", ".join(words)
        case Call() | Callee():
            return f"{node.workflow}({', '.join(map(_argument, node.arguments))})"
        case Await() | Started():
            return parts(node.instance)
        case Retry():
            return f"{node.attempts} times"
        case Timeout():
            return f"{node.seconds} s"
        case Value():
            return f"of {node.of}"
        case SubOrchestration():
            return f"{node.tag} imports [{', '.join(node.imports)}] exports [{', '.join(node.exports)}]"
        case Http():
            return _http(node)
        case _:
            return ""


def _argument(argument: Argument) -> str:
    return f"{argument.parameter.name}{' constant' if argument.constant else ''} = {parts(argument.parts)}"


def _http(node: Http) -> str:
    words = [f"{node.method} {parts(node.url)}"]
    for name, text in (("body", node.body), ("json", node.json), ("parts", node.multipart)):
        if text is not None:
            words.append(f"{name} {parts(text)}")
    words += [f"header {name} {parts(text)}" for name, text in node.headers or ()]
    words.append(f"{node.timeout} s" + (" expect" if node.expect else ""))
    return ", ".join(words)


def _children(node: Node) -> Iterator[tuple[str, Node]]:
    match node:
        case Then():
            yield from (("", node.left), ("", node.right))
        case Atomic():
            yield from (("", statement) for statement in node.statements)
        case Sequence():
            yield from (("", step) for step in node.steps)
        case If():
            yield from (("if", node.condition), ("then", node.then))
            if node.otherwise is not None:
                yield "else", node.otherwise
        case IfRows():
            yield from (("then", node.then), ("else", node.otherwise))
        case Select():
            for condition, then in node.arms:
                yield from (("if", condition), ("then", then))
            if node.otherwise is not None:
                yield "else", node.otherwise
        case Join() | Race():
            yield from (("", branch) for branch in node.branches)
        case Loop():
            yield "", node.body
            if node.condition is not None:
                yield "condition", node.condition
        case SubOrchestration() | Retry():
            yield "", node.body
        case Try():
            yield from (("", node.body), ("catch", node.handler))
        case Timeout():
            yield "", node.body
            if node.otherwise is not None:
                yield "else", node.otherwise
        case Sleep() | Break() if node.computed is not None:
            yield "computed", node.computed
        case _:
            return
