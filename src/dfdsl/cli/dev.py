"""`dfdsl dev`: the project's engine, running until Ctrl-C, and what its instances do."""

import argparse
import os
from typing import NamedTuple

from dfdsl.cli.arguments import Parser
from dfdsl.cli.choices import settings_for
from dfdsl.cli.console import Console, Fault
from dfdsl.cli.inputs import emulated
from dfdsl.project import root_of

SUMMARY = "run the local engine and follow its instances"
DESCRIPTION = """\
Run the project's local engine until Ctrl-C, and show what its instances do. `dfdsl run` in the same project uses it,
and any other program by the address that is shown. The data is kept in .dfdsl/ of the project."""
EXAMPLES = """\
examples:
  dfdsl dev
  dfdsl compile orders.df | psql "$(dfdsl dev --dsn)"
  dfdsl dev --memory --http-answers tests/answers.json
  dfdsl dev --dsn "host=localhost dbname=scratch"
  dfdsl dev --target 0.2.3
  dfdsl dev --status"""

# What `--dsn` gives without a value.
PRINT = ""


class Given(NamedTuple):
    """The arguments. dsn: of a server's database to work on; None: an own PostgreSQL.

    emulate: the older version of pg_durable to behave like.
    """

    memory: bool
    port: int | None
    dsn: str | None
    answers: str | None
    as_json: bool
    emulate: str | None = None


def arguments(verb: Parser) -> None:
    verb.add_argument("--memory", action="store_true", help="keep the data in memory; it is gone afterwards")
    verb.add_argument("--port", metavar="N", help="listen on this TCP port of 127.0.0.1, with a password")
    verb.add_argument(
        "--http-answers", metavar="FILE", help="canned answers for HTTP steps (JSON or TOML); nothing is sent"
    )
    verb.add_argument("--target", metavar="V", help="behave like this version of pg_durable, such as 0.2.5")
    verb.add_argument(
        "--dsn",
        nargs="?",
        const=PRINT,
        metavar="DSN",
        help="alone: print the address of the running engine; with a value: "
        "work on this database of a plain PostgreSQL 15 or newer",
    )
    verb.add_argument(
        "--status", action="store_true", help="say whether it runs, and what is in it (exit code 0, 1)"
    )
    verb.add_argument("--stop", action="store_true", help="stop it")
    verb.add_argument("--reset", action="store_true", help="stop it and remove the project's data")
    verb.add_argument("--instances", action="store_true", help="list the instances that are kept in .dfdsl/")
    verb.add_argument(
        "--forget",
        metavar="WHICH",
        help="remove instances that have ended: all of them (ended), or one with its children (an ID)",
    )
    verb.add_argument("--yes", action="store_true", help="do not ask before --reset")
    verb.add_argument("--json", action="store_true", help="JSON on stdout, one object an event, for programs")


def run(given: argparse.Namespace, console: Console) -> int:
    questions = [name for name in ("status", "stop", "reset", "instances", "forget") if getattr(given, name)]
    questions += ["dsn"] if given.dsn == PRINT else []
    if len(questions) > 1:
        raise Fault(f"--{questions[0]} and --{questions[1]} cannot be given together")
    if given.yes and questions != ["reset"]:
        raise Fault("--yes belongs to --reset")
    if questions:
        _refuse_others(given, questions[0])
        if given.instances or given.forget:
            from dfdsl.cli.kept import kept

            return kept(given.forget, console, given.json)
        from dfdsl.cli.manage import manage

        return manage(questions[0], console, yes=given.yes, as_json=given.json)
    if given.dsn and (given.memory or given.port):
        raise Fault("--memory and --port are for the local engine's own PostgreSQL, not for the one of --dsn")
    from dfdsl.cli.serve import serve

    wanted = Given(
        memory=given.memory,
        port=None if given.port is None else port_of(given.port),
        dsn=given.dsn,
        answers=given.http_answers,
        as_json=given.json,
        emulate=_version_here() if given.target is None else version_of(given.target),
    )
    return serve(wanted, console)


def _refuse_others(given: argparse.Namespace, question: str) -> None:
    others = {
        "--memory": given.memory,
        "--port": given.port,
        "--http-answers": given.http_answers,
        "--target": given.target,
        "--dsn": given.dsn if question != "dsn" else None,
    }
    for option, value in others.items():
        if value:
            raise Fault(f"{option} is for starting the engine, and cannot be given with --{question}")


def _version_here() -> str | None:
    """As the project's settings say: what `dfdsl run` asks of the engine, too."""
    found = settings_for(root_of(os.curdir))
    return None if found is None or found.target is None else emulated(found.target)


def version_of(text: str) -> str | None:
    from dfdsl.targets import EMULATED

    if text not in EMULATED:
        raise Fault(
            f"the local engine cannot behave like pg_durable {text}; there are: {', '.join(EMULATED)}"
        )
    return emulated(text)


def port_of(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise Fault(f"--port wants a number from 1 to 65535, not '{text}'")
    return int(text)
