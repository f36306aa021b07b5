"""The instances that a project's local engine keeps: `dfdsl dev --instances` and `--forget`. They start the engine if need be."""

import json
import os
import re
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from dfdsl.cli.console import DONE, FINDINGS, Console, Fault, printable
from dfdsl.cli.engine import engine, home_of
from dfdsl.cli.labels import title
from dfdsl.database.errors import DatabaseFault
from dfdsl.project import root_of

if TYPE_CHECKING:
    from dfdsl.database.connect import Connection

ENDED = "ended"
_LIST = "SELECT id::text, label, status, created_at, updated_at FROM df.instances ORDER BY created_at, id"


def kept(forget: str | None, console: Console, as_json: bool) -> int:
    """List the instances, or remove what has ended: `ended`, or the id of one. The exit code. Raises Fault."""
    if forget is not None and forget != ENDED and not re.fullmatch(r"[0-9a-f]{8}", forget):
        raise Fault(f"--forget wants the word {ENDED}, or the id of an instance, not '{forget}'")
    root = Path(root_of(os.curdir))
    home = home_of(root)
    if not home.exists():
        raise Fault("this project has no local engine yet, so no instances")
    from dfdsl.local.development import version_here
    from dfdsl.targets import DEFAULT

    version = version_here(home)
    try:
        with engine(root, None, console, emulate=None if version == DEFAULT else version) as found:
            connection = found.connect()
            try:
                return (
                    _forget(connection, forget, console, as_json)
                    if forget
                    else _list(connection, console, as_json)
                )
            finally:
                connection.close()
    except DatabaseFault as problem:
        raise Fault(str(problem)) from None


def _list(connection: "Connection", console: Console, as_json: bool) -> int:
    rows = connection.execute(_LIST).fetchall()
    for id, label, status, created, updated in rows:
        if as_json:
            times = {"at": created.isoformat(), "changed": updated.isoformat()}
            console.product(json.dumps({"instance": id, "label": label, "status": status, **times}) + "\n")
            continue
        name = f"  {printable(title(label))}".replace("\n", " ") if label else ""
        console.product(f"{id}  {created.astimezone():%Y-%m-%d %H:%M}  {status:<9}{name}\n")
    if not rows and not as_json:
        console.say("there are no instances")
    return DONE


def _forget(connection: "Connection", which: str, console: Console, as_json: bool) -> int:
    """Exit code 1 where there is nothing of that id that has ended."""
    query = files("dfdsl.local").joinpath("forget.sql").read_text(encoding="utf-8")
    row = connection.execute(query, {"which": None if which == ENDED else which}).fetchone()
    count = int(row[0]) if row else 0
    if as_json:
        console.product(json.dumps({"removed": count}) + "\n")
    elif count or which == ENDED:
        console.say(f"removed {count} instance{'' if count == 1 else 's'}")
    if count or which == ENDED:
        return DONE
    if not as_json:
        console.error(f"there is no instance {which} that has ended")
    return FINDINGS
