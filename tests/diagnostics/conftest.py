"""The command, as the tests of the command line run it."""

from cli.conftest import _plain_environment, dfdsl, project

__all__ = ["_plain_environment", "dfdsl", "project"]
