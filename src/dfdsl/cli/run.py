"""`dfdsl run`: compile a file, start it on an engine, watch it to its end."""

import argparse
import os
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, NamedTuple

from dfdsl.cli.arguments import Parser, guess
from dfdsl.cli.choices import Chosen, compile_arguments
from dfdsl.cli.console import FINDINGS, Console, Fault
from dfdsl.cli.engine import DSN_VARIABLE
from dfdsl.cli.findings import report
from dfdsl.cli.inputs import SUFFIX, emulated, open_sources, shown

if TYPE_CHECKING:
    from dfdsl import graph
    from dfdsl.compiler import Compiled
    from dfdsl.project import Project

SUMMARY = "run a .df file and watch it"
DESCRIPTION = """\
Run a .df file on the local engine, or on the pg_durable install of --dsn (or DFDSL_DSN), and watch it to its end.
The result goes to stdout. Ctrl-C leaves the instance running. On the local engine, NAME.setup.sql beside NAME.df
is executed first."""
EXAMPLES = """\
examples:
  dfdsl run examples/order.df
  dfdsl run orders.df "fulfil(42, note => 'by hand')" --var api_url=https://pay.example
  dfdsl run orders.df --dsn "host=db.example dbname=shop" --json
  dfdsl run orders.df --attach 3f2a91c0"""

DURATION = re.compile(r"(?:\d+[smhdw])+|\d+")
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800, "": 1}


def arguments(verb: Parser) -> None:
    verb.add_argument("file", nargs="?", metavar="FILE", help="a .df file, or - for standard input")
    verb.add_argument(
        "call", nargs="?", metavar="NAME(ARGS)", help="what to start; without it, what the file itself starts"
    )
    verb.add_argument(
        "--dsn", metavar="DSN", help="a database that has pg_durable, instead of the local engine"
    )
    compile_arguments(verb, dsn=False)
    verb.add_argument(
        "--var", action="append", default=[], metavar="NAME=VALUE", help="set an engine variable first"
    )
    verb.add_argument(
        "--setup",
        action="append",
        default=[],
        metavar="FILE.sql",
        help="execute this first, instead of NAME.setup.sql (local engine only)",
    )
    verb.add_argument(
        "--http-answers",
        metavar="FILE",
        help="canned answers for HTTP steps, JSON or TOML (local engine only)",
    )
    verb.add_argument("--json", action="store_true", help="one JSON object an event on stdout, for programs")
    verb.add_argument(
        "--timeout", metavar="D", help="stop watching after this time (30s, 5m); the instance goes on"
    )
    verb.add_argument(
        "--wait",
        choices=("own", "all"),
        default="own",
        help="what to wait for: what the file starts (own), or also what its steps start and do not await (all)",
    )
    verb.add_argument("--attach", metavar="ID", help="watch an instance that exists instead of starting one")


class Plan(NamedTuple):
    """What to do, all checked. sql: what to start with, '' to attach; dsn: None for the local engine.

    emulate: the older version that the local engine has to behave like; http: where its HTTP steps may go; wait_all: for what
    steps have started, too.
    """

    project: "Project"
    file: str | None
    script: "graph.Script | None"
    sql: str
    setup: list[str]
    variables: list[tuple[str, str]]
    attach: str | None
    seconds: int | None
    as_json: bool
    dsn: str | None
    answers: str | None = None
    emulate: str | None = None
    wait_all: bool = False
    http: str | None = None


def run(given: argparse.Namespace, console: Console) -> int:
    plan = plan_of(given, console)
    if plan is None:
        return FINDINGS
    from dfdsl.cli.session import session

    with terminated_by_signal():
        return session(plan, console)


def plan_of(given: argparse.Namespace, console: Console) -> Plan | None:
    """Everything that can be known before an engine is needed; None when the file has errors. Raises Fault."""
    if given.file is None and given.attach is None:
        raise Fault("name a .df file to run, or an instance to --attach to")
    from dfdsl.project import Project

    project = Project.of(given.file or "-")
    if given.dsn is not None and not given.dsn.strip():
        raise Fault("--dsn needs a connection string")
    dsn = given.dsn or os.environ.get(DSN_VARIABLE) or None
    if given.setup and dsn is not None:
        raise Fault("--setup is for the local engine; on another database, run it with psql")
    if given.http_answers is not None and dsn is not None:
        raise Fault("--http-answers is for the local engine; another database sends its requests itself")
    chosen = Chosen(given, console, local=dsn is None)
    variables = [variable(text) for text in given.var]
    seconds = None if given.timeout is None else seconds_of(given.timeout)
    script, sql = None, ""
    if given.attach is not None:
        _check_attach(given)
        script = _script_of(given, project, chosen)
    else:
        compiled = compiled_to_start(given, chosen, console)
        if compiled is None:
            return None
        project, script, sql = compiled
        _check_variables(variables, script, given.file)
    return Plan(
        project=project,
        file=given.file,
        script=script,
        sql=sql,
        setup=_setup(given) if given.attach is None and dsn is None else [],
        variables=variables,
        attach=given.attach,
        seconds=seconds,
        as_json=given.json,
        dsn=dsn,
        answers=given.http_answers,
        wait_all=given.wait == "all",
        http=chosen.of(project.root).http if dsn is None else None,
        emulate=emulated(chosen.of(project.root).target) if dsn is None else None,
    )


def variable(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise Fault(f"--var wants NAME=VALUE, not '{text}'")
    return name, value


def _check_variables(variables: list[tuple[str, str]], script: "graph.Script | None", file: str) -> None:
    """Raises Fault for one that nothing can read: a misspelled name, or the engine's own."""
    declared = script.declared if script is not None else ()
    for name, _ in variables:
        if name in declared:
            continue
        known = f"declared are: {', '.join(declared)}" if declared else f"declare it with `vars {name}`"
        if name.startswith("sys_"):
            known = f"declared are: {', '.join(declared)}" if declared else "none is declared"
            raise Fault(f"--var {name}: the engine sets this one itself; {known}")
        raise Fault(f"--var {name}: {shown(file)} declares no such variable{guess(name, declared)}; {known}")


def seconds_of(text: str, option: str = "--timeout") -> int:
    if not DURATION.fullmatch(text):
        raise Fault(f"{option} wants a duration such as 30s, 5m or 1h30m, not '{text}'")
    return sum(int(count) * UNITS[unit] for count, unit in re.findall(r"(\d+)([smhdw]?)", text))


def _check_attach(given: argparse.Namespace) -> None:
    if not re.fullmatch(r"[0-9a-f]{8}", given.attach):
        raise Fault(f"--attach wants the id of an instance, eight hexadecimal digits, not '{given.attach}'")
    for option, value in (("NAME(ARGS)", given.call), ("--var", given.var), ("--setup", given.setup)):
        if value:
            raise Fault(f"--attach starts nothing, so {option} cannot be given with it")


def _script_of(given: argparse.Namespace, project: "Project", chosen: Chosen) -> "graph.Script | None":
    """The graph of the file, to name steps by; without it they are named by what the server knows."""
    if given.file is None:
        return None
    from dfdsl.compiler import compile_source
    from dfdsl.source import FileUnreadable

    try:
        source = project.open(given.file)
    except FileUnreadable as problem:
        raise Fault(f"{given.file}: {problem}") from None
    choices = chosen.of(project.root)
    return compile_source(
        source, read=project.read, target=choices.target, schema=choices.schema, levels=choices.levels
    ).script


def compiled_to_start(
    given: argparse.Namespace, chosen: Chosen, console: Console
) -> "tuple[Project, graph.Script | None, str] | None":
    """The project, the script and its SQL, which starts something; None when the file has errors. Raises Fault."""
    if given.call is not None and given.call.endswith(SUFFIX):
        raise Fault(f"one file at a time: {given.call} stands where the workflow to start is named")
    if given.call is None and given.file.endswith(")") and not os.path.exists(given.file):
        raise Fault(f"the file comes first: dfdsl run FILE '{given.file}'")
    project, source = open_sources([given.file], console)[0]
    start = given.call
    if start is not None and re.fullmatch(r"\s*[A-Za-z_]\w*\s*", start):
        start += "()"

    from dfdsl.compiler import compile_source

    choices = chosen.of(project.root)

    def made(start: str | None) -> "Compiled":
        return compile_source(
            source,
            read=project.read,
            target=choices.target,
            schema=choices.schema,
            start=start,
            levels=choices.levels,
            runtime=choices.run_runtime(given.dsn is not None),
        )

    compiled = made(start)
    if not report(compiled.diagnostics, console) and start is None and compiled.script is not None:
        start = default_start(compiled.script)
        if start is not None:
            compiled = made(start)
            report((one for one in compiled.diagnostics if one.is_error), console)
    if compiled.sql is None:
        return None
    return project, compiled.script, compiled.sql


def default_start(script: "graph.Script") -> str | None:
    """What to start when the user names nothing and the file starts nothing by itself. Raises Fault."""
    own = script.workflows
    if script.starts or any(workflow.anonymous for workflow in script.workflows):
        return None
    if len(own) == 1 and all(one.default is not None for one in own[0].parameters):
        return f"{own[0].name}()"
    if not own:
        raise Fault(f"{script.source.name} has nothing to start")
    choices = "\n".join(f"  {signature(workflow)}" for workflow in own)
    raise Fault(
        f"{script.source.name} starts nothing by itself; name a workflow and its arguments, "
        f"for example '{own[0].name}(…)'. It has:\n{choices}"
    )


def signature(workflow: "graph.Workflow") -> str:
    """`fulfil(order_id bigint, note text = 'none')`"""
    texts = []
    for one in workflow.parameters:
        default = f" = {one.written or one.default}" if one.default is not None else ""
        texts.append(f"{one.parameter.name} {one.parameter.type}{default}")
    return f"{workflow.name}({', '.join(texts)})"


def _setup(given: argparse.Namespace) -> list[str]:
    """The set-up files, which can be read. Raises Fault."""
    from dfdsl.project import bytes_of, text_of
    from dfdsl.source import FileUnreadable

    paths = list(given.setup)
    if not paths and given.file != "-":
        beside = os.path.splitext(given.file)[0] + ".setup.sql"
        paths = [beside] if os.path.isfile(beside) else []
    for path in paths:
        try:
            text_of(bytes_of(path))
        except FileUnreadable as problem:
            raise Fault(f"{path}: {problem}") from None
    return paths


@contextmanager
def terminated_by_signal() -> Iterator[None]:
    """SIGTERM and SIGHUP end the command in order, so that the local engine is stopped with it."""

    def end(number: int, _: FrameType | None) -> None:
        raise SystemExit(128 + number)

    numbers = [signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    before = [(number, signal.signal(number, end)) for number in numbers]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)
