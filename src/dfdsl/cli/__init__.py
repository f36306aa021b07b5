"""The command `dfdsl`: the process boundary. One file a verb; each is loaded when it is named.

Exit codes: 0 done, 1 findings (errors in a file, a failed instance), 2 wrong usage or a fault, 130 after Ctrl-C.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

from dfdsl.cli.arguments import Parser
from dfdsl.cli.console import DONE, FAULT, INTERRUPTED, Console, Fault, forget, unwritten
from dfdsl.version import __version__

VERBS = ("compile", "check", "run", "dev", "cancel", "signal", "runtime", "explain", "targets")

EXAMPLES = """\
examples:
  dfdsl compile orders.df | psql -v ON_ERROR_STOP=1
  dfdsl check workflows/
  dfdsl run orders.df 'fulfil(42)'

`dfdsl VERB --help` says more about one of them."""


def _module(verb: str) -> ModuleType:
    return import_module(f"dfdsl.cli.{verb}")


def parser(wanted: Sequence[str] = VERBS) -> Parser:
    """The command line; only the wanted verbs are loaded."""
    top = Parser(
        prog="dfdsl",
        description="A workflow language for pg_durable: write .df files, get SQL, run it anywhere.",
        epilog=EXAMPLES,
    )
    top.add_argument("--version", action="version", version=f"dfdsl {__version__}")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", parser_class=Parser, title="verbs")
    for name in wanted:
        module = _module(name)
        verb = verbs.add_parser(
            name, help=module.SUMMARY, description=module.DESCRIPTION, epilog=module.EXAMPLES
        )
        module.arguments(verb)
        top.verbs[name] = verb
    return top


def _dispatch(argv: Sequence[str], console: Console) -> int:
    top = parser(argv[:1] if argv and argv[0] in VERBS else VERBS)
    given = top.read(argv)
    if given.verb is None:
        console.write(top.format_help())
        return FAULT
    status: int = _module(given.verb).run(given, console)
    return status


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; the only place where any exception is caught."""
    console = Console()
    try:
        status = _run(sys.argv[1:] if argv is None else argv, console)
        return _flushed(status)
    except Fault as fault:
        try:
            if fault.message:
                console.error(fault.message)
        except Fault:
            return FAULT  # standard error takes nothing, either
        return fault.status
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(argv: Sequence[str], console: Console) -> int:
    try:
        return _dispatch(argv, console)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except Fault:
        raise
    except Exception as problem:
        if os.environ.get("DFDSL_DEBUG"):
            raise
        return _internal(problem, console)


def _flushed(status: int) -> int:
    """The exit code, once all that argparse wrote has gone, too. Raises Fault."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except OSError as problem:
            forget(sys.stdout)
            raise unwritten(problem) from None
    return status


def _internal(problem: Exception, console: Console) -> int:
    if isinstance(problem, OSError):
        where = f": {problem.filename}" if problem.filename else ""
        console.error(f"{problem.strerror or problem}{where}")
        return FAULT
    console.error(
        f"this is a mistake in dfdsl {__version__}, not in your file: {type(problem).__name__}: {problem}"
    )
    console.say(
        "Please report it with the file that shows it and the output of the same command with DFDSL_DEBUG=1."
    )
    return FAULT
