"""`dfdsl check`: findings of .df files, nothing else."""

import argparse
import json

from dfdsl.cli.arguments import Parser
from dfdsl.cli.console import DONE, FINDINGS, Console
from dfdsl.cli.inputs import expand, open_sources, report, target_argument, target_of

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
    sources = open_sources(files, console)

    from dfdsl.compiler import analyse

    found = [one for project, source in sources for one in analyse(source, project.read, target).diagnostics]
    if given.format == "full":
        return FINDINGS if report(found, console) else DONE

    from dfdsl.diagnostics import sort
    from dfdsl.diagnostics.render import as_json, concise

    findings = sort(found)
    if given.format == "json":
        console.product(json.dumps(as_json(findings), indent=2) + "\n")
    else:
        console.write(concise(findings))
    return FINDINGS if any(one.is_error for one in findings) else DONE
