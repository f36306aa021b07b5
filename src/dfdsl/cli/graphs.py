"""`dfdsl compile --dump-after NAME`: the graphs that the compiler works on, behind one of its passes."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dfdsl.cli.arguments import guess
from dfdsl.cli.choices import Chosen
from dfdsl.cli.console import DONE, FINDINGS, Console, Fault
from dfdsl.cli.findings import report
from dfdsl.cli.inputs import open_sources
from dfdsl.cli.together import Deployed, clashes

if TYPE_CHECKING:
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.dump import Stage
    from dfdsl.graph import Workflow


def print_graphs(given: argparse.Namespace, files: Sequence[str], console: Console) -> int:
    """Prints the graphs of these files, or nothing where one has an error. Raises Fault."""
    from dfdsl.compiler import analyse
    from dfdsl.dump import dump_stages

    after = _stage(given)
    chosen = Chosen(given, console)
    diagnostics: list[Diagnostic] = []
    deployed = []
    texts: list[str] = []
    for project, source in open_sources(files, console, given.output_format):
        choices = chosen.of(project.root)
        made: list[tuple[Workflow, list[Stage]]] = []

        def keep(
            workflow: "Workflow", stage: "Stage", made: "list[tuple[Workflow, list[Stage]]]" = made
        ) -> None:
            if not made or made[-1][0] is not workflow:
                made.append((workflow, []))
            made[-1][1].append(stage)

        result = analyse(source, project.read, choices.target, levels=choices.levels, dump=keep)
        diagnostics.extend(result.diagnostics)
        if result.script is not None:
            deployed.append(Deployed(project, choices.schema, result.script))
            texts.extend(dump_stages(workflow, stages, after) for workflow, stages in made)
    if report(diagnostics + clashes(deployed), console, given.output_format):
        return FINDINGS
    console.product("\n".join(texts))
    return DONE


def _stage(given: argparse.Namespace) -> str:
    """The pass that was named. Raises Fault for one that there is not, and for options that make no sense beside it."""
    from dfdsl.dump import ALL, ASSEMBLE
    from dfdsl.lowering import PASSES

    if given.output is not None or given.check:
        option = "-o" if given.output is not None else "--check"
        raise Fault(f"--dump-after prints graphs instead of SQL; leave {option} out")
    name: str = given.dump_after
    known = (ASSEMBLE, *(one.name for one in PASSES), ALL)
    if name not in known:
        raise Fault(f"there is no pass '{name}'{guess(name, known)}; there are: {', '.join(known)}")
    return name
