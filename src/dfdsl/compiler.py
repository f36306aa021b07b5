"""The compiler on one screen: a source in, SQL or diagnostics out.

source --load--> trees --assemble--> graphs --lower--> graphs that the target runs --emit--> SQL
"""

from typing import TYPE_CHECKING

from dfdsl.diagnostics import Diagnostic, sort
from dfdsl.garbage import without_collector
from dfdsl.record import Record, replace
from dfdsl.source import Reader, Source
from dfdsl.targets import DEFAULT
from dfdsl.targets import target as target_named

if TYPE_CHECKING:
    from dfdsl import graph


class Compiled(Record):
    """sql: None when there are errors; script: the lowered graphs, None likewise; diagnostics: in the order of places."""

    sql: str | None
    script: "graph.Script | None"
    diagnostics: tuple[Diagnostic, ...]


def analyse(source: Source, read: Reader, target: str = DEFAULT, start: str | None = None) -> Compiled:
    """All that finds errors: everything but the emission. `start`: `name(args)`, started instead of the file's own."""
    from dfdsl.assemble import assemble, check_target
    from dfdsl.loader import load
    from dfdsl.lowering import lower

    diagnostics: list[Diagnostic] = []
    if not check_target(target, source, diagnostics):
        return Compiled(sql=None, script=None, diagnostics=sort(diagnostics))
    program, found = load(source, read)
    diagnostics.extend(found)
    if program is None or any(d.is_error for d in diagnostics):
        return Compiled(sql=None, script=None, diagnostics=sort(diagnostics))
    script = assemble(program, start, diagnostics)
    if any(d.is_error for d in diagnostics):
        return Compiled(sql=None, script=None, diagnostics=sort(diagnostics))
    goal = target_named(target)
    inlined: dict[str, graph.Node] = {}
    lowered = tuple(
        lower(workflow, script.library, goal, diagnostics, inlined) for workflow in script.workflows
    )
    if any(d.is_error for d in diagnostics):
        return Compiled(sql=None, script=None, diagnostics=sort(diagnostics))
    return Compiled(sql=None, script=replace(script, workflows=lowered), diagnostics=sort(diagnostics))


def compile_source(
    source: Source,
    *,
    read: Reader,
    target: str = DEFAULT,
    schema: str | None = None,
    start: str | None = None,
) -> Compiled:
    """The SQL script of a source, or its errors; `read` brings the imports in (see `loader.load`)."""
    from dfdsl.emit import emit
    from dfdsl.version import __version__

    with without_collector():
        analysed = analyse(source, read, target, start)
        if analysed.script is None:
            return analysed
        return replace(analysed, sql=emit(analysed.script, target=target, schema=schema, version=__version__))
