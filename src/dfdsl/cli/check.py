"""`dfdsl check`: findings of .df files, nothing else."""

import argparse

from dfdsl.cli.arguments import Parser
from dfdsl.cli.console import DONE, FINDINGS, Console
from dfdsl.cli.inputs import expand, open_sources, report, target_argument, target_of
from dfdsl.project import Project

SUMMARY = "say what is wrong in .df files"
DESCRIPTION = (
    "Say what is wrong in .df files. Silent when there is nothing to say; exit code 1 when there is an error."
)
EXAMPLES = """\
examples:
  dfdsl check orders.df
  dfdsl check workflows/
  dfdsl check --format json workflows/ > findings.json"""


def arguments(verb: Parser) -> None:
    verb.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a .df file, a folder (all .df files below it), or - for stdin",
    )
    target_argument(verb)
    verb.add_argument(
        "--format",
        choices=("full", "concise", "json"),
        default="full",
        help="full: with the source lines (default); concise: a line each; json: on stdout, for programs",
    )


def run(given: argparse.Namespace, console: Console) -> int:
    target = target_of(given.target)
    files = list(expand(given.files))
    project = Project.of(files[0])
    sources = open_sources(project, files, console)

    from dfdsl.compiler import check_source

    found = [one for source in sources for one in check_source(source, read=project.read, target=target)]
    if given.format == "full":
        return FINDINGS if report(found, console) else DONE

    from dfdsl.diagnostics import sort
    from dfdsl.diagnostics.render import as_json, concise

    findings = sort(found)
    if given.format == "json":
        console.product(as_json(findings).rstrip("\n") + "\n")
    elif findings:
        console.write(concise(findings).rstrip("\n") + "\n")
    return FINDINGS if any(one.is_error for one in findings) else DONE
