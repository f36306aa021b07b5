"""`dfdsl signal`: to whichever of an instance and its child instances waits for it."""

import argparse
import json
import shlex

from dfdsl.cli.arguments import Parser
from dfdsl.cli.console import DONE, FINDINGS, Console, Fault, printable
from dfdsl.cli.instances import connected, instance_arguments
from dfdsl.cli.run import seconds_of
from dfdsl.protocol import is_reserved

SUMMARY = "send a signal to an instance that waits for it"
DESCRIPTION = """\
Send a signal to whichever of an instance and its child instances wait for it, and say whether one took it. The engine
drops a signal that nobody waits for; with --wait it is sent as soon as somebody does. Exit code 1 when nobody took it."""
EXAMPLES = """\
examples:
  dfdsl signal 3f2a91c0 approve
  dfdsl signal 3f2a91c0 approve '{"by": "Ann"}' --wait 1m
  dfdsl signal 3f2a91c0 approve --text 'by Ann'"""


def arguments(verb: Parser) -> None:
    instance_arguments(verb)
    verb.add_argument("name", metavar="NAME", help="the signal's name, as in wait_for_signal('NAME')")
    verb.add_argument("data", nargs="?", metavar="DATA", help="JSON; default: {}")
    verb.add_argument("--text", metavar="TEXT", help="a text to send, in place of DATA")
    verb.add_argument(
        "--wait", metavar="D", default="0", help="how long to wait for somebody who waits (30s, 5m)"
    )


def run(given: argparse.Namespace, console: Console) -> int:
    if not given.name.strip():
        raise Fault("a signal has a name")
    if is_reserved(given.name):
        raise Fault("names that begin with sub:: are the language's own; nobody else sends such a signal")
    if given.text is not None and given.data is not None:
        raise Fault("give DATA, which is JSON, or --text with a text")
    data = (
        json_of("{}" if given.data is None else given.data) if given.text is None else json.dumps(given.text)
    )
    seconds = seconds_of(given.wait, "--wait")
    for written, kept in changed_numbers(data):
        console.warn(
            f'the engine keeps the number {written} as {kept}; where its digits count, send it as a text, "{written}"'
        )
    with connected(given, console) as connection:
        from dfdsl.database.trees import signal

        took, others = signal(connection, given.instance, given.name, data, seconds)
    if given.json:
        found = {"instance": given.instance, "signal": given.name, "taken_by": took, "waited_for": others}
        console.product(json.dumps(found) + "\n")
    elif took:
        console.product("".join(f"{instance} has taken {printable(given.name)}\n" for instance in took))
    else:
        waits = f"; it waits for {', '.join(map(printable, others))}" if others else ""
        console.error(f"nothing in {given.instance} waits for '{given.name}'{waits}")
    return DONE if took else FINDINGS


def json_of(data: str) -> str:
    """Data that is JSON, as it was given. Raises Fault: the wait would be used up by a text that nobody meant."""
    try:
        json.loads(data, parse_constant=_no_json)
    except RecursionError:
        raise Fault("DATA is nested too deeply") from None
    except ValueError as problem:
        where = (
            f": {problem.msg[:1].lower()}{problem.msg[1:]}"
            if isinstance(problem, json.JSONDecodeError)
            else ""
        )
        place = f" at character {problem.pos + 1}" if isinstance(problem, json.JSONDecodeError) else ""
        raise Fault(
            f"DATA is not JSON{where}{place}; nothing was sent; to send a text: --text {shlex.quote(data)}"
        ) from None
    return data


def changed_numbers(data: str) -> list[tuple[str, str]]:
    """The numbers in JSON whose digits the engine changes, as they are written and as it keeps them, each once.

    It reads whole numbers of 64 bits, and takes everything else for a float.
    """
    found: dict[str, str] = {}

    def number(written: str) -> None:
        whole = written.lstrip("-").isdigit()
        if whole and -(2**63) <= int(written) < 2**64:
            return
        kept = repr(float(written))
        if kept != written:
            found[written] = kept

    json.loads(data, parse_int=number, parse_float=number)
    return list(found.items())


def _no_json(word: str) -> float:
    """What Python reads and JSON does not have."""
    raise ValueError(word)
