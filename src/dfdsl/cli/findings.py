"""Showing findings: the formats that people and programs read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dfdsl.cli.console import Console

if TYPE_CHECKING:
    from dfdsl.cli.arguments import Parser
    from dfdsl.diagnostics import Diagnostic

FORMATS = ("full", "concise", "json", "github", "sarif")
# Of findings in full. Whoever has more of them looks at the first ones first.
SHOWN = 30


def format_argument(verb: "Parser") -> None:
    verb.add_argument(
        "--output-format",
        "--format",
        dest="output_format",
        choices=FORMATS,
        default="full",
        metavar="FORMAT",
        help="full: with the source lines (default); concise: a line each; json, github, sarif: for programs",
    )


def report(diagnostics: "Iterable[Diagnostic]", console: Console, form: str = "full") -> bool:
    """Show findings on stderr; whether one of them is an error."""
    from dfdsl.diagnostics import sort

    found = sort(list(diagnostics))
    if found:
        console.write(shown(found, form, console.color))
    return any(one.is_error for one in found)


def shown(found: "tuple[Diagnostic, ...]", form: str, color: bool) -> str:
    """Findings in a format; `full` leaves some out when there are too many, and says so."""
    if form == "full":
        return _full(found, color)
    from dfdsl.diagnostics import formats

    if form == "concise":
        return formats.concise(found)
    if form == "github":
        return formats.github(found)
    import json

    if form == "json":
        return json.dumps(formats.as_json(found), indent=2) + "\n"
    from dfdsl.explanations import page, title
    from dfdsl.version import __version__

    pages = {code: (title(code), page(code)) for code in {one.code for one in found}}
    return json.dumps(formats.sarif(found, __version__, pages), indent=2) + "\n"


def _full(found: "tuple[Diagnostic, ...]", color: bool) -> str:
    if not found:
        return ""
    from dfdsl.diagnostics.render import render
    from dfdsl.resolve import START

    text = render(found[:SHOWN], color=color)
    more = len(found) - SHOWN
    if more > 0:
        text += f"\n… and {more} more; `--output-format concise` shows them all\n"
    fixable = sum(one.is_fixable and one.span.source.name != START for one in found)
    if fixable:
        what = f"{fixable} of these" if len(found) > 1 else "this"
        text += f"\n`dfdsl check --fix` can mend {what}\n"
    return text
