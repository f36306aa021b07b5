"""`dfdsl check`: findings of .df files, and mending what a machine can."""

import argparse
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from dfdsl.cli.arguments import Parser
from dfdsl.cli.choices import Chosen, compile_arguments
from dfdsl.cli.console import DONE, FAULT, FINDINGS, Console, Fault
from dfdsl.cli.findings import format_argument, report, shown
from dfdsl.cli.inputs import expand, readable_sources
from dfdsl.cli.together import Deployed, clashes

if TYPE_CHECKING:
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.project import Project
    from dfdsl.source import Source

SUMMARY = "say what is wrong in .df files, and mend it"
DESCRIPTION = (
    "Say what is wrong in .df files. Silent when there is nothing to say; exit code 1 when there is an error."
)
EXAMPLES = """\
examples:
  dfdsl check orders.df
  dfdsl check --fix workflows/
  dfdsl check --cost orders.df
  dfdsl check --output-format json workflows/ > findings.json"""

FOR_PROGRAMS = ("json", "github", "sarif")


def arguments(verb: Parser) -> None:
    verb.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a .df file, a folder (all .df files below it), or - for stdin",
    )
    verb.add_argument("--fix", action="store_true", help="mend what can be mended safely, and show the rest")
    verb.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    verb.add_argument(
        "--cost", action="store_true", help="print what each workflow costs on a real engine, nothing is run"
    )
    format_argument(verb)
    compile_arguments(verb)


def run(given: argparse.Namespace, console: Console) -> int:
    if given.cost and (given.fix or given.diff):
        raise Fault("--cost changes nothing; give it without --fix and --diff")
    if given.fix and given.diff:
        raise Fault("--diff shows what --fix would do; give one of them")
    if given.fix and "-" in given.files and given.output_format in FOR_PROGRAMS:
        raise Fault("--fix writes standard input's text to standard output, where the findings would be, too")
    chosen = Chosen(given, console)
    sources, unreadable, unread = readable_sources(expand(given.files), console)
    if given.diff:
        from dfdsl.cli.fix import show_diff

        status = show_diff(sources, chosen, console)
        if unreadable:
            report(unreadable, console)
            status = FINDINGS
        return FAULT if unread else status
    fixed = None
    if given.fix:
        from dfdsl.cli.fix import fix

        fixed = fix(sources, chosen, console)
        sources = fixed.sources
    found = unreadable + findings(sources, chosen)
    if given.cost:
        return _costs(given, sources, chosen, console, found, unread)
    if given.output_format in FOR_PROGRAMS:
        from dfdsl.diagnostics import sort

        console.product(shown(sort(found), given.output_format, color=False))
    elif found:
        report(found, console, given.output_format)
    if fixed is not None and (fixed.made or found):
        console.say(f"{fixed.made} fixed, {len(found)} remaining")
    if unread:
        return FAULT
    return FINDINGS if any(one.is_error for one in found) else DONE


def _costs(
    given: argparse.Namespace,
    sources: "Sequence[tuple[Project, Source]]",
    chosen: Chosen,
    console: Console,
    found: "list[Diagnostic]",
    unread: int,
) -> int:
    """The findings on stderr, the costs on stdout."""
    if given.output_format in ("github", "sarif"):
        raise Fault(f"--cost has no output in the format {given.output_format}; there are full and json")
    if found:
        report(found, console)
    from dfdsl.cli.cost import show_costs

    show_costs(sources, chosen, console, given.output_format == "json")
    if unread:
        return FAULT
    return FINDINGS if any(one.is_error for one in found) else DONE


def findings(sources: "Iterable[tuple[Project, Source]]", chosen: Chosen) -> "list[Diagnostic]":
    """What is to say about these files, what they import and what they are for each other, each finding once."""
    from dfdsl.compiler import analyse

    found: dict[Diagnostic, None] = {}
    deployed = []
    for project, source in sources:
        choices = chosen.of(project.root)
        analysed = analyse(source, project.read, choices.target, levels=choices.levels)
        found.update(dict.fromkeys(analysed.diagnostics))
        if analysed.script is not None:
            deployed.append(Deployed(project, choices.schema, analysed.script))
    found.update(dict.fromkeys(clashes(deployed)))
    return list(found)
