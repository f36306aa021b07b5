"""Dropping functions for parts of workflows that neither a deployed workflow nor an unfinished instance needs any more."""

from pathlib import Path
from typing import NamedTuple

import psycopg

from dfdsl.database.connect import Connection, message_of
from dfdsl.database.errors import Refused

_UNNEEDED = (Path(__file__).parent / "unneeded.sql").read_text(encoding="utf-8")
_BLIND = "SELECT to_regclass('df.instances') IS NOT NULL AND row_security_active('df.instances')"

# The lock that a deploy takes which asks whether the function is there (`before_part`).
_LOCK = """
SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl deploy', s.nspname, p.proname), 0))
  FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace WHERE p.oid = %s::regprocedure
"""


class Pruned(NamedTuple):
    """dropped: the signatures of functions that are gone; left: of those that belong to another role."""

    dropped: list[str]
    left: list[str]


def prune(connection: Connection) -> Pruned:
    """Drop them in one transaction. Raises Refused, where the role does not see all instances too."""
    try:
        with connection.transaction():
            (blind,) = connection.execute(_BLIND).fetchone() or (True,)
            if blind:
                raise Refused(
                    "this role sees only its own instances, and those of others may need what looks unneeded; "
                    "prune as one that row security does not hold back, such as the owner of df.instances"
                )
            found = _unneeded(connection)
            for signature in found:
                connection.execute(_LOCK, (signature,))
            # Once more, since a deploy that was waited for may need them again.
            again = _unneeded(connection)
            found = {signature: ours for signature, ours in found.items() if signature in again}
            for signature, ours in found.items():
                if ours:
                    connection.execute(f"DROP FUNCTION {signature}".encode())
            dropped = [signature for signature, ours in found.items() if ours]
            return Pruned(dropped, [signature for signature in found if signature not in dropped])
    except psycopg.Error as problem:
        raise Refused(message_of(problem)) from None


def _unneeded(connection: Connection) -> dict[str, bool]:
    """By its signature, whether each of them belongs to this role."""
    return dict(connection.execute(_UNNEEDED).fetchall())
