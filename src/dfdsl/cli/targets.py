"""`dfdsl targets`: the versions of pg_durable that there is a row for, and what each can do."""

import argparse
import json
from typing import Any

from dfdsl.cli.arguments import Parser
from dfdsl.cli.console import DONE, Console

SUMMARY = "list the versions of pg_durable and what each can do"
DESCRIPTION = "List the targets of --target, and what each version of pg_durable can do."
EXAMPLES = """\
examples:
  dfdsl targets
  dfdsl targets --format json"""

# What each field of a target says, in the order in which it is shown.
SAYS = {
    "recorded": "its behaviour was recorded on a real build",
    "native_loops": "loops run wherever they stand",
    "branches_in_loops": "joins and races run inside of loops",
    "carried_names": "names survive the rounds of inner loops",
    "safe_names": "names that may be in scope at a join or race",
    "no_row_is_true": "a condition without a row counts as true",
    "non_finite": "NaN and infinity are read as NULL",
    "schedules_at_run": "a schedule is computed when its wait begins",
    "member_references": "$name.key reads signals and requests",
    "variables_in_json": "{name} is replaced behind another brace",
    "stray_break_fails": "a break outside of loops fails",
    "await_instance": "df.await_instance exists",
    "multipart": "df.http_multipart exists",
    "transaction_mode": "df.start takes a transaction mode",
    "start_raises": "a start that fails is an error at once",
    "condition_fields": "conditions have fields of their own",
    "depth": "deepest level of a node",
    "nodes": "most nodes of an instance",
    "loop_cap": "most rounds of a loop",
    "agent_header": "requests say who sends them",
    "accepts_compressed": "compressed responses are read",
    "says_encoding": "a response's bytes may come as base64",
    "row_set_cap": "most rows of $name.*",
    "https_only": "requests go to https alone",
    "continue_on_failure": "df.loop takes continue_on_failure",
    "late_commit": "a start may be committed late",
}


def arguments(verb: Parser) -> None:
    verb.add_argument(
        "--format", choices=("table", "json"), default="table", help="table (default), or json for programs"
    )


def run(given: argparse.Namespace, console: Console) -> int:
    console.product(json.dumps(as_json(), indent=2) + "\n" if given.format == "json" else table())
    return DONE


def as_json() -> list[dict[str, Any]]:
    """An object a target: its name, whether it is the default, and its capabilities."""
    from dfdsl.record import fields
    from dfdsl.targets import DEFAULT, TARGETS, Target

    return [
        {
            "name": target.name,
            "default": target.name == DEFAULT,
            **{field: getattr(target, field) for field in fields(Target) if field != "name"},
        }
        for target in TARGETS
    ]


def table() -> str:
    """A column a target, a line a capability."""
    found = as_json()
    rows = [["", *(f"{one['name']}{'*' if one['default'] else ''}" for one in found)]]
    rows += [[says, *(_shown(one[field]) for one in found)] for field, says in SAYS.items()]
    first = max(len(row[0]) for row in rows)
    others = [max(len(row[n]) for row in rows) for n in range(1, len(rows[0]))]
    lines = [
        "  ".join(
            (row[0].ljust(first), *(cell.ljust(size) for cell, size in zip(row[1:], others, strict=True)))
        )
        for row in rows
    ]
    return "\n".join(line.rstrip() for line in lines) + "\n\n* the default of --target\n"


def _shown(value: object) -> str:
    if value is None:
        return "any"
    if isinstance(value, bool):
        return "yes" if value else "-"
    return f"{value:,}" if isinstance(value, int) else str(value)
