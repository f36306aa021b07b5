"""What can go wrong between us and a server, and reading the engine's error texts."""

import re

ENGINE_PREFIX = re.compile(r"^(?:SQL execution failed: |error returned from database: )+")


class DatabaseFault(Exception):
    """A message for the user, in which PostgreSQL's own words come last."""


class CannotConnect(DatabaseFault):
    """No connection: no server, no such database, a wrong password."""


class Refused(DatabaseFault):
    """The server answered a statement of ours with an error."""


class ConnectionLost(DatabaseFault):
    """The connection went away while an instance was being watched, and could not be had again."""


class NoSuchInstance(DatabaseFault):
    """No instance of that id is visible to this role."""


def plain(message: str) -> str:
    """An engine's error text without what the engine puts before PostgreSQL's message."""
    return ENGINE_PREFIX.sub("", message)
