"""`dfdsl functions`: SQL functions for those who have only psql."""

import argparse
import os

from dfdsl.cli.arguments import Parser
from dfdsl.cli.choices import schema_of, settings_for
from dfdsl.cli.console import DONE, Console
from dfdsl.project import root_of
from dfdsl.version import __version__

SUMMARY = "write the SQL of dfdsl_cancel and dfdsl_signal"
DESCRIPTION = """\
Write a script that makes dfdsl_cancel(instance, reason) and dfdsl_signal(instance, name, data), which do in SQL what
`dfdsl cancel` and `dfdsl signal` do. Scripts of workflows that use child instances make them too."""
EXAMPLES = """\
examples:
  dfdsl functions | psql -v ON_ERROR_STOP=1 "$DSN"
  dfdsl functions --schema ops > migrations/dfdsl_functions.sql"""


def arguments(verb: Parser) -> None:
    verb.add_argument("--schema", metavar="S", help="the schema that the functions are made in")


def run(given: argparse.Namespace, console: Console) -> int:
    schema = schema_of(given.schema)
    if schema is None:
        found = settings_for(root_of(os.curdir))
        schema = found.schema if found is not None else None
    from dfdsl.emission.helpers import helper_script

    console.product(helper_script(schema, __version__))
    return DONE
