"""`dfdsl runtime`: the functions that compiled workflows call, as a script."""

import argparse
import os

from dfdsl.cli.arguments import Parser
from dfdsl.cli.choices import runtime_schema_argument, schema_of, settings_for
from dfdsl.cli.console import DONE, Console, Fault
from dfdsl.cli.instances import connected_to
from dfdsl.project import root_of
from dfdsl.version import __version__

SUMMARY = "write the SQL of the functions that compiled workflows call"
DESCRIPTION = """\
Write a script that makes the runtime: the functions that compiled workflows call. Scripts make it themselves; this is for a
role that may do so where theirs may not, and for scripts compiled with `--runtime none`. Two of the functions are for whoever
has only psql: dfdsl.cancel(instance, reason) and dfdsl.signal(instance, name, data) do what `dfdsl cancel` and `dfdsl signal` do."""
EXAMPLES = """\
examples:
  dfdsl runtime | psql -v ON_ERROR_STOP=1 "$DSN"
  dfdsl runtime --runtime-schema ops > migrations/dfdsl.runtime.sql
  dfdsl runtime --prune --dsn "host=db.example dbname=shop"\""""


def arguments(verb: Parser) -> None:
    runtime_schema_argument(verb)
    verb.add_argument(
        "--prune",
        action="store_true",
        help="instead: drop the functions for parts of workflows that nothing deployed and no unfinished instance needs",
    )
    verb.add_argument("--dsn", metavar="DSN", help="where to prune, instead of the project's local engine")


def run(given: argparse.Namespace, console: Console) -> int:
    if given.prune:
        return _prune(given, console)
    if given.dsn is not None:
        raise Fault("--dsn is for --prune; the script goes through psql: dfdsl runtime | psql")
    schema = schema_of(given.runtime_schema, "--runtime-schema")
    if schema is None:
        found = settings_for(root_of(os.curdir))
        schema = found.runtime_schema if found is not None else None
    from dfdsl.emission.runtime_block import runtime_script
    from dfdsl.runtime import SCHEMA

    console.product(runtime_script(schema or SCHEMA, __version__))
    return DONE


def _prune(given: argparse.Namespace, console: Console) -> int:
    if given.runtime_schema is not None:
        raise Fault(
            "--prune drops functions in whatever schema they are, so --runtime-schema means nothing there"
        )
    with connected_to(given.dsn, console, "nothing to prune") as connection:
        from dfdsl.database.pruning import prune

        pruned = prune(connection)
    for signature in pruned.dropped:
        console.product(f"dropped {signature}\n")
    for signature in pruned.left:
        console.say(f"{signature} belongs to another role and is left")
    if not (pruned.dropped or pruned.left):
        console.say("every function is needed")
    return DONE
