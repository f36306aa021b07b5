"""`dfdsl check`: findings of .df files, nothing else."""

import argparse
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from dfdsl.cli.arguments import Parser
from dfdsl.cli.console import DONE, FAULT, FINDINGS, Console
from dfdsl.cli.inputs import expand, readable_sources, report, target_argument, target_of

if TYPE_CHECKING:
    from dfdsl.diagnostics import Diagnostic

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
    sources, unread = readable_sources(files, console)

    from dfdsl.compiler import analyse

    found = [one for project, source in sources for one in analyse(source, project.read, target).diagnostics]
    if given.format == "full":
        report(found, console)
        return _status(found, unread)

    from dfdsl.diagnostics import sort
    from dfdsl.diagnostics.render import as_json, concise

    findings = sort(found)
    if given.format == "json":
        console.product(json.dumps(as_json(findings), indent=2) + "\n")
    else:
        console.write(concise(findings))
    return _status(findings, unread)


def _status(found: "Iterable[Diagnostic]", unread: int) -> int:
    """A file that cannot be read outweighs what was found in the others."""
    if unread:
        return FAULT
    return FINDINGS if any(one.is_error for one in found) else DONE
