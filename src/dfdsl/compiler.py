"""The compiler on one screen: a source in, SQL or diagnostics out.

source --load--> trees --assemble--> graphs --lower--> graphs that the target runs --emit--> SQL
"""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from dfdsl.diagnostics import Diagnostic, sort
from dfdsl.garbage import without_collector
from dfdsl.record import Record, replace
from dfdsl.source import Reader, Source
from dfdsl.targets import DEFAULT
from dfdsl.targets import target as target_named

if TYPE_CHECKING:
    from dfdsl import graph
    from dfdsl.dump import Stage
    from dfdsl.emission.runtime_block import Runtime


class Compiled(Record):
    """sql: None when there are errors; script: the lowered graphs, None likewise; diagnostics: in the order of places."""

    sql: str | None
    script: "graph.Script | None"
    diagnostics: tuple[Diagnostic, ...]


def analyse(
    source: Source,
    read: Reader,
    target: str = DEFAULT,
    start: str | None = None,
    levels: Mapping[str, str] = MappingProxyType({}),
    dump: "Callable[[graph.Workflow, Stage], None] | None" = None,
) -> Compiled:
    """All that finds errors: everything but the emission. `start`: `name(args)`, started instead of the file's own;
    `levels`: see `allowing.settled`; `dump`: takes each workflow, as it is before lowering, with each of its graphs.
    """
    diagnostics: list[Diagnostic] = []
    script = _lowered(source, read, target, start, diagnostics, dump)
    found = _settled(diagnostics, source, levels)
    if any(d.is_error for d in found):
        script = None
    return Compiled(sql=None, script=script, diagnostics=found)


def _lowered(
    source: Source,
    read: Reader,
    target: str,
    start: str | None,
    diagnostics: list[Diagnostic],
    dump: "Callable[[graph.Workflow, Stage], None] | None",
) -> "graph.Script | None":
    """The graphs that the target runs, None after an error."""
    from dfdsl.advice import advise
    from dfdsl.assemble import assemble, check_target
    from dfdsl.loader import load
    from dfdsl.lowering import lower

    if not check_target(target, source, diagnostics):
        return None
    program, found = load(source, read)
    diagnostics.extend(found)
    if program is None or any(d.is_error for d in diagnostics):
        return None
    if any(file.types for file in program.files):
        from dfdsl.type_check import check_types

        if not check_types(program, read, diagnostics):
            return None
    script = assemble(program, start, diagnostics)
    if any(d.is_error for d in diagnostics):
        return None
    goal = target_named(target)
    advise(program, script, goal, start is not None, diagnostics)
    inlined: dict[str, graph.Node] = {}
    lowered = tuple(
        lower(
            workflow,
            script.library,
            goal,
            diagnostics,
            inlined,
            None if dump is None else partial(dump, workflow),
        )
        for workflow in script.workflows
    )
    return replace(script, workflows=lowered)


def _settled(
    diagnostics: list[Diagnostic], main: Source, levels: Mapping[str, str]
) -> tuple[Diagnostic, ...]:
    """What is left of the findings when comments and levels have had their say; few files have either."""
    sources = {main, *(d.span.source for d in diagnostics)}
    if not levels and not any("df:" in source.text for source in sources):
        return sort(diagnostics)
    from dfdsl.allowing import settled

    return settled(diagnostics, main, levels)


def compile_source(
    source: Source,
    *,
    read: Reader,
    target: str = DEFAULT,
    schema: str | None = None,
    start: str | None = None,
    levels: Mapping[str, str] = MappingProxyType({}),
    runtime: "Runtime | None" = None,
) -> Compiled:
    """The SQL script of a source, or its errors; `read` brings the imports in (see `loader.load`).

    runtime: how the script comes to its runtime, as in `emit.emit`.
    """
    from dfdsl.emit import emit
    from dfdsl.version import __version__

    with without_collector():
        analysed = analyse(source, read, target, start, levels)
        if analysed.script is None:
            return analysed
        sql = emit(analysed.script, target=target, schema=schema, version=__version__, runtime=runtime)
        return replace(analysed, sql=sql)
