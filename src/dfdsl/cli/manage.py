"""Questions about a project's engine: `dfdsl dev --status`, `--dsn`, `--stop` and `--reset`. None of them starts one."""

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dfdsl.cli.console import DONE, FINDINGS, Console, Fault, is_terminal
from dfdsl.cli.engine import home_of, load_driver
from dfdsl.project import root_of
from dfdsl.targets import DEFAULT

if TYPE_CHECKING:
    from dfdsl.local.folder import Ready

NOT_RUNNING = "the local engine is not running in this project; start it with dfdsl dev"


def manage(question: str, console: Console, *, yes: bool, as_json: bool) -> int:
    """The exit code. Raises Fault."""
    from dfdsl.local import LocalEngineError

    load_driver()
    home = home_of(Path(root_of(os.curdir)))
    try:
        match question:
            case "status":
                return _status(home, console, as_json)
            case "dsn":
                return _dsn(home, console, as_json)
            case "stop":
                return _stop(home, console, as_json)
            case _:
                return _reset(home, console, yes, as_json)
    except LocalEngineError as problem:
        raise Fault(str(problem)) from None


def _put(console: Console, value: dict[str, object]) -> None:
    console.product(json.dumps(value) + "\n")


def _shown(path: Path) -> str:
    """A path as the user would write it."""
    near = os.path.relpath(path)
    return str(path) if near.startswith("..") else near


def _status(home: Path, console: Console, as_json: bool) -> int:
    from dfdsl.local.development import engine_of, session_of

    found = engine_of(home)
    if found is None:
        data = home if (home / "pg").exists() else None
        if as_json:
            _put(console, {"running": False, "data": str(data) if data else None})
        else:
            console.product(f"not running; {'data in ' + _shown(data) if data else 'no data yet'}\n")
        return FINDINGS
    folder, ready = found
    session = session_of(home)
    counts = _instances(ready)
    if as_json:
        _put(
            console,
            {
                "running": True,
                "dsn": ready.tcp or ready.dsn,
                "socket": ready.dsn,
                "data": str(folder.path),
                "pid": ready.pid,
                "dev": session.pid if session else None,
                "port": ready.settings.port,
                "http": ready.settings.http,
                "http_answers": ready.settings.answers,
                "emulates": ready.settings.emulate,
                "instances": counts,
            },
        )
        return DONE
    by = f"dfdsl dev is process {session.pid}" if session else "started by another dfdsl command"
    lines = [
        "running",
        f"  DSN        {ready.tcp or ready.dsn}",
        f"  data       {_shown(folder.path)}",
        f"  process    {ready.pid}, {by}",
        f"  instances  {_in_words(counts)}",
    ]
    if ready.settings.emulate not in (None, DEFAULT):
        lines.append(f"  target     behaves like pg_durable {ready.settings.emulate}")
    if ready.settings.answers:
        lines.append(f"  answers    {_shown(Path(ready.settings.answers))}")
    console.product("\n".join(lines) + "\n")
    return DONE


def _instances(ready: "Ready") -> dict[str, int] | None:
    """How many there are of each status; None when the server does not say."""
    import psycopg

    from dfdsl.database.connect import connect
    from dfdsl.database.errors import CannotConnect

    try:
        with connect(ready.dsn) as connection:
            rows = connection.execute(
                "SELECT status, count(*) FROM df.instances GROUP BY 1 ORDER BY 1"
            ).fetchall()
    except (CannotConnect, psycopg.Error):
        return None
    return {str(status): int(count) for status, count in rows}


def _in_words(counts: dict[str, int] | None) -> str:
    if counts is None:
        return "the server does not say"
    return ", ".join(f"{count} {status}" for status, count in counts.items()) or "none"


def _dsn(home: Path, console: Console, as_json: bool) -> int:
    from dfdsl.local.development import engine_of

    found = engine_of(home)
    if found is None:
        console.error(NOT_RUNNING)
        return FINDINGS
    ready = found[1]
    address = ready.tcp or ready.dsn
    if as_json:
        _put(console, {"dsn": address})
    else:
        console.product(address + "\n")
    return DONE


def _stop(home: Path, console: Console, as_json: bool) -> int:
    from dfdsl.local.development import stop

    stopped = stop(home)
    if as_json:
        _put(console, {"stopped": stopped})
    else:
        console.say("stopped" if stopped else "it was not running")
    return DONE


def _reset(home: Path, console: Console, yes: bool, as_json: bool) -> int:
    from dfdsl.local.development import data_to_remove, remove, stop

    if not data_to_remove(home):
        stop(home)
        if as_json:
            _put(console, {"removed": False})
        else:
            console.say("there is no data to remove")
        return DONE
    if not yes and not _agreed(home, console):
        console.say("nothing was removed")
        return FINDINGS
    stop(home)
    left = remove(home)
    if as_json:
        _put(console, {"removed": True, "left": left})
        return DONE
    console.say(f"removed the local engine's data in {_shown(home)}")
    if left:
        console.say(f"left alone, since it is not the engine's: {', '.join(left)}")
    return DONE


def _agreed(home: Path, console: Console) -> bool:
    if not (is_terminal(sys.stdin) and console.live):
        raise Fault(
            f"--reset removes all data of the local engine in {_shown(home)}; add --yes to say that you mean it"
        )
    console.write(f"Remove all tables and instances of the local engine in {home}? [y/N] ")
    return sys.stdin.readline().strip().lower() in ("y", "yes")
