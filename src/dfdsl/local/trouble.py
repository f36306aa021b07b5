"""Troubles of the machine and of data folders, in sentences that say what to do."""

from __future__ import annotations

import re

_NO_SPACE = re.compile(r"No space left on device|Disk quota exceeded", re.IGNORECASE)
_NO_PERMISSION = re.compile(r"Permission denied|Operation not permitted|Read-only file system")
_ADDRESS_IN_USE = re.compile(r"Address already in use|could not bind|could not create any TCP/IP sockets")
_NO_MEMORY = re.compile(r"Cannot allocate memory|could not (?:create|map) .*shared memory")
# What PostgreSQL says of a server that has died a moment ago and whose processes are still going.
STILL_GOING = re.compile(
    r"is still in use|lock file \"postmaster.pid\" already exists|lock file .* is empty|could not create lock file .*PGSQL"
)


def what_to_do(text: str) -> str:
    """Advice behind the sentence with the reason `text`, beginning with a blank; or nothing."""
    if _NO_SPACE.search(text):
        return " Free some space, or keep the data elsewhere."
    if _NO_PERMISSION.search(text):
        return " Use a folder that you may write to."
    return ""


def start_failed(log: str, *, data: str, port: int | None) -> str:
    """Why PostgreSQL did not start, out of what it has just written into its log."""
    lines = log.splitlines()
    telling = [line for line in lines if "FATAL" in line or "PANIC" in line] or lines[-1:]
    words = _message(telling[-1]) if telling else ""
    if port is not None and _ADDRESS_IN_USE.search(log):
        return f"Port {port} is in use by another program or not allowed: choose another one with --port."
    if _NO_SPACE.search(log):
        return f"PostgreSQL did not start in {data}, there is no space left: free some and start again ({words})."
    if _NO_MEMORY.search(log):
        return f"PostgreSQL did not start, the machine has too little memory for it ({words})."
    if _NO_PERMISSION.search(log):
        return (
            f"PostgreSQL did not start, it may not use a file in {data}: "
            f"give the folder back to its owner ({words})."
        )
    return (
        f"PostgreSQL did not start: {words or 'it said nothing'}. "
        f"If the data folder {data} is damaged, move it away, or remove it with dfdsl dev --reset."
    )


def _message(line: str) -> str:
    """A line of the log without time and process."""
    found = re.search(r"(?:FATAL|PANIC|LOG|ERROR):\s*(.*)", line)
    return (found[1] if found else line).strip().rstrip(".")
