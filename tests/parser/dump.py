"""A tree as one short line, so that a test shows what it expects."""

from dfdsl import syntax
from dfdsl.diagnostics.formats import concise
from dfdsl.parser import parse
from dfdsl.source import Source


def tree(text: str) -> syntax.File:
    """The tree of a text that must parse without a finding."""
    file, found = parse(Source("test.df", text))
    assert file is not None, concise(found)
    return file


def expression(text: str) -> str:
    """The dump of a file that is one expression."""
    body = tree(text).body
    assert body is not None
    return dump(body)


def refused(text: str) -> list[str]:
    """`line:column code` of each error of a text."""
    file, found = parse(Source("test.df", text))
    assert file is None
    assert found
    return [f"{str(d.span).removeprefix('test.df:')} {d.code}" for d in found]


def warned(text: str) -> list[str]:
    """The help of each warning."""
    file, found = parse(Source("test.df", text))
    assert file is not None, concise(found)
    return [d.help for d in found]


def dump(node: syntax.Node | None) -> str:
    match node:
        case None:
            return "-"
        case syntax.Sequence():
            return _form("then", *node.steps)
        case syntax.Parallel():
            return _form("and", *node.branches)
        case syntax.Race():
            return _form("or", *node.branches)
        case syntax.Branch():
            return dump(node.body) if node.key is None else f"{node.key.text}: {dump(node.body)}"
        case syntax.Capture():
            return f"(as {dump(node.step)} {node.name.text}{_columns(node.columns)})"
        case syntax.Saga():
            return _form("undo", node.step, node.undo)
        case syntax.Condition():
            capture = f" as {node.capture.text}{_columns(node.columns)}" if node.capture else ""
            return f"{dump(node.test)}{capture}"
        case syntax.If():
            arms = "".join(f" {dump(arm.condition)} {dump(arm.body)}" for arm in node.arms)
            return f"(if{arms} {dump(node.otherwise)})"
        case syntax.IfRows():
            return f"(if_rows {node.name.text} {dump(node.then)} {dump(node.otherwise)})"
        case syntax.While():
            return _form("while", node.condition, node.body)
        case syntax.Loop(condition=None):
            return _form("loop", node.body)
        case syntax.Loop():
            return _form("loop", node.body, "until" if node.until else "while", node.condition)
        case syntax.Block():
            return f"{{{dump(node.body) if node.body else ''}}}"
        case syntax.SqlStep():
            return dump(node.sql)
        case syntax.Break():
            return _form("break", node.value) if node.value else "break"
        case syntax.Sleep():
            return _form("sleep", node.duration)
        case syntax.WaitForSchedule():
            return _form("schedule", node.cron)
        case syntax.WaitForSignal():
            return _form("signal", node.name, node.timeout)
        case syntax.Http():
            return _form("multipart" if node.multipart else "http", node.url, *node.options)
        case syntax.Fail():
            return _form("fail", node.text)
        case syntax.Invoke():
            return _form(node.name.text, *node.arguments)
        case syntax.Call():
            return _form(f"call {node.name.text}", *node.arguments, *_with(node.options))
        case syntax.StartStep() | syntax.FileStart():
            return _form(f"start {node.name.text}", *node.arguments, *_with(node.options))
        case syntax.Await():
            return _form("await", node.instance, *_with(node.options))
        case syntax.Retry():
            return _form("retry", node.attempts, *node.options, node.body)
        case syntax.Timeout():
            return _form("timeout", node.duration, node.body, node.otherwise)
        case syntax.Try():
            return _form("try", node.body, node.error.text if node.error else "-", node.handler)
        case syntax.Each():
            return _form("each", node.row.text, node.rows, *node.options, node.body)
        case syntax.Atomic():
            return _form("atomic", node.body)
        case syntax.Argument():
            return dump(node.value) if node.name is None else f"{node.name.text}={dump(node.value)}"
        case syntax.Option():
            return f"{node.name.text}={dump(node.value)}"
        case _:
            return _value(node)


def _value(node: syntax.Node) -> str:
    match node:
        case syntax.Quoted():
            assert node.body_start <= node.span.end
            return f"${node.body.strip()}$" if node.dollar else f"'{node.body}'"
        case syntax.Number() | syntax.Constant():
            return node.text
        case syntax.Duration():
            return f"{node.seconds}s"
        case syntax.Cast():
            return f"{dump(node.value)}::{node.type}"
        case syntax.Ref():
            column = ".*" if node.rows else f".{node.column}" if node.column else ""
            return f"${node.name}{column}{'?' if node.nullable else ''}"
    raise AssertionError(node)


def workflow(node: syntax.Workflow) -> str:
    parameters = ", ".join(
        f"{p.name.text} {p.type}{f' = {dump(p.default)}' if p.default else ''}" for p in node.parameters
    )
    options = "".join(f" {dump(option)}" for option in node.options)
    return f"{node.name.text}({parameters}){options} {dump(node.body)}"


def _form(name: str, *parts: syntax.Node | str | None) -> str:
    return f"({' '.join([name, *(part if isinstance(part, str) else dump(part) for part in parts)])})"


def _with(options: tuple[syntax.Option, ...]) -> list[syntax.Node | str | None]:
    return ["with", *options] if options else []


def _columns(columns: tuple[syntax.Column, ...] | None) -> str:
    return "" if columns is None else f"({', '.join(f'{c.name} {c.type}' for c in columns)})"
