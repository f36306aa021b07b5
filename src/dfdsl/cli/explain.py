"""`dfdsl explain`: what a code means, why it is so, a wrong and a right text."""

import argparse

from dfdsl.cli.arguments import Parser, nearest
from dfdsl.cli.console import DONE, Console, Fault, paint, wants_color

SUMMARY = "say what a code such as DF204 means"
DESCRIPTION = (
    "Say what a code means and why it is so, with a wrong and a right text. Without a code, list them all; "
    "with its beginning, those that begin so."
)
EXAMPLES = """\
examples:
  dfdsl explain DF204
  dfdsl explain df204 df310
  dfdsl explain DF2
  dfdsl explain"""


def arguments(verb: Parser) -> None:
    verb.add_argument("codes", nargs="*", metavar="CODE", help="a code, such as DF204")


def run(given: argparse.Namespace, console: Console) -> int:
    from dfdsl.explanations import explained, page

    known = explained()
    beginning = _folded(given.codes[0]) if len(given.codes) == 1 else "" if given.codes else "DF"
    found = tuple(code for code in known if code.startswith(beginning))
    if beginning and len(beginning) < len(known[0]) and found:
        console.product(_list(found))
        return DONE
    codes = [_known(code, known) for code in dict.fromkeys(given.codes)]
    console.product("\n".join(_shown(page(code)) for code in codes))
    return DONE


def _known(written: str, known: tuple[str, ...]) -> str:
    """The code that is meant, in any case and also without its letters. Raises Fault for an unknown one."""
    code = _folded(written)
    if code in known:
        return code
    near = nearest(code, known) if code[2:].isdigit() else None
    advice = f"did you mean {near}?" if near else "`dfdsl explain` lists them all"
    raise Fault(f"there is no code '{written}'; {advice}")


def _folded(written: str) -> str:
    code = written.strip().upper()
    return code if code.startswith("DF") else f"DF{code}"


def _list(known: tuple[str, ...]) -> str:
    from dfdsl.diagnostics.catalogue import numbered
    from dfdsl.explanations import title

    codes = numbered()
    return "".join(f"{code}  {codes[code].severity:<7}  {title(code)}\n" for code in known)


def _shown(text: str) -> str:
    """A page as it is; on a terminal its headings stand out."""
    import sys

    if not wants_color(sys.stdout):
        return text
    lines = [paint(line, "bold", line.startswith("#")) for line in text.splitlines()]
    return "\n".join(lines) + "\n"
