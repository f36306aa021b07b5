"""`dfdsl cancel`: an instance with all its child instances."""

import argparse
import json

from dfdsl.cli.arguments import Parser
from dfdsl.cli.console import DONE, Console, printable
from dfdsl.cli.instances import connected, instance_arguments

SUMMARY = "cancel an instance and its child instances"
DESCRIPTION = """\
Cancel an instance and all child instances that its steps have started, their children too; also when the instance
itself has ended already. pg_durable's own df.cancel leaves them running. What `start` has started lives on."""
EXAMPLES = """\
examples:
  dfdsl cancel 3f2a91c0
  dfdsl cancel 3f2a91c0 --reason 'ordered twice' --dsn "host=db.example dbname=shop\""""


def arguments(verb: Parser) -> None:
    instance_arguments(verb)
    verb.add_argument(
        "--reason", metavar="TEXT", default="Cancelled by user", help="why; the engine keeps it"
    )


def run(given: argparse.Namespace, console: Console) -> int:
    with connected(given, console) as connection:
        from dfdsl.database.trees import cancel

        before, cancelled = cancel(connection, given.instance, given.reason)
    ended = [m for m in before if m.id not in {c.id for c in cancelled}]
    if given.json:
        found = {
            "instance": given.instance,
            "cancelled": [{"instance": m.id, "label": m.label} for m in cancelled],
            "ended": [{"instance": m.id, "label": m.label, "status": m.status} for m in ended],
        }
        console.product(json.dumps(found) + "\n")
        return DONE
    for member in cancelled:
        console.product(f"{member.id} cancelled{_shown(member.label)}\n")
    root = before[0]
    if root in ended:
        console.say(f"{root.id} had ended before: {root.status}{_shown(root.label)}")
    if not cancelled:
        console.say("nothing was running any more")
    return DONE


def _shown(label: str | None) -> str:
    return f" ({printable(label)})" if label else ""
