"""The engine that a project uses: which data folder it is in, whether it runs, stopping it, and removing its data.

A project's folder `.dfdsl/` is the data folder of its engine. While `dfdsl dev` runs it holds `dev.lock` there, and
`dev.json` says where it has its data, which may be elsewhere: in memory, or in a database of another server.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dfdsl.local.cluster import socket_folder
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.folder import FileLock, Folder, Ready, is_held, prepared, write_private
from dfdsl.local.memory import memory_folder, remove_temporary

_STOP_SECONDS = 30.0
_PAUSE_SECONDS = 0.02
# What the engine and `dfdsl dev` make in a data folder.
_OURS = (
    *("pg", "pg.new", "databases", "older"),
    *("clients.lock", "engine.lock", "start.lock", "dev.lock"),
    *("engine.json", "engine.error", "engine.log", "postgres.log", "dev.json", "password", ".gitignore"),
)
# Files by which PostgreSQL's folder is known; one that is damaged may lack some.
_OF_A_CLUSTER = ("PG_VERSION", "dfdsl.conf", "postgresql.conf", "base", "global")


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A running `dfdsl dev`. `data`: the folder of its engine."""

    pid: int
    data: Path
    database: bool = False


@contextmanager
def announced(home: Path, session: Session) -> Iterator[None]:
    """Be the `dfdsl dev` of the project whose folder is `home`. Raises LocalEngineError when there is one already."""
    folder = prepared(home)
    lock = folder.lock("dev")
    if not lock.try_take():
        lock.close()
        running = session_of(home)
        process = f" (process {running.pid})" if running is not None else ""
        raise LocalEngineError(
            f"dfdsl dev runs in this project already{process}: see dfdsl dev --status, or end it with dfdsl dev --stop."
        )
    note = home / "dev.json"
    try:
        write_private(
            note,
            json.dumps({"pid": session.pid, "data": str(session.data), "database": session.database}),
        )
        yield
    finally:
        note.unlink(missing_ok=True)
        lock.close()


def session_of(home: Path) -> Session | None:
    """The `dfdsl dev` that runs in a project. What one that was killed has left does not count."""
    if not is_held(home / "dev.lock"):
        return None
    try:
        found = json.loads((home / "dev.json").read_text())
        return Session(pid=int(found["pid"]), data=Path(found["data"]), database=bool(found["database"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def database_folder(home: Path, place: str) -> Path:
    """Where the worker of a foreign server's database has its log and locks. place: its address without password."""
    return home / "databases" / hashlib.sha256(place.encode()).hexdigest()[:16]


def older_folder(home: Path, version: str) -> Path:
    """Where the data of an engine is that behaves like an older pg_durable."""
    return home / "older" / version


def engine_of(home: Path) -> tuple[Folder, Ready] | None:
    """The engine that runs for a project, of `dfdsl dev` or of other clients."""
    session = session_of(home)
    folder = Folder(path=(session.data if session is not None else home).resolve())
    if not folder.is_alive():
        return None
    ready = folder.read_ready()
    return None if ready is None else (folder, ready)


def version_here(home: Path) -> str | None:
    """The version of pg_durable that the engine behaves like that runs for a project; None where none runs."""
    found = engine_of(home)
    if found is not None:
        return found[1].settings.emulate
    alive = (place.name for place in (home / "older").glob("*") if Folder(path=place.resolve()).is_alive())
    return next(alive, None)


def stop(home: Path) -> bool:
    """End `dfdsl dev` and the engine of a project, whoever uses it; whether there was anything to stop."""
    session = session_of(home)
    if session is not None:
        _signal(session.pid)
        _wait(lambda: is_held(home / "dev.lock"), f"dfdsl dev (process {session.pid})")
    places = [home, memory_folder(home), *_further(home)]
    stopped = [place for place in places if _stop_engine(Folder(path=place.resolve()))]
    remove_temporary(memory_folder(home))
    return session is not None or bool(stopped)


def _further(home: Path) -> list[Path]:
    """The data folders inside of a project's own."""
    return sorted((*(home / "databases").glob("*"), *(home / "older").glob("*")))


def _stop_engine(folder: Folder) -> bool:
    if not folder.is_alive():
        return False
    deadline = time.monotonic() + _STOP_SECONDS
    ready = folder.read_ready()
    while ready is None and folder.is_alive() and time.monotonic() < deadline:
        # It is starting or ending.
        time.sleep(_PAUSE_SECONDS)
        ready = folder.read_ready()
    if ready is not None and folder.is_alive():
        _signal(ready.pid)
    _wait(folder.is_alive, f"the engine of {folder.path}")
    shutil.rmtree(socket_folder(folder.path), ignore_errors=True)
    return True


def _signal(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGTERM)
    except ProcessLookupError:
        return
    except PermissionError:
        raise LocalEngineError(f"Process {pid} belongs to another user, who has to stop it.") from None


def _wait(is_there: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + _STOP_SECONDS
    while is_there():
        if time.monotonic() > deadline:
            raise LocalEngineError(f"{what} did not end within {_STOP_SECONDS:.0f} s.".capitalize())
        time.sleep(_PAUSE_SECONDS)


def data_to_remove(home: Path) -> list[Path]:
    """What `remove` would remove. Raises LocalEngineError for a folder that is not clearly dfdsl's own."""
    if home.is_symlink():
        raise LocalEngineError(f"{home} is a link and not a folder of dfdsl's own: remove it yourself.")
    if not home.exists():
        return []
    if not home.is_dir() or home.lstat().st_uid != os.geteuid():
        raise LocalEngineError(f"{home} is not a folder of yours: remove it yourself.")
    found = [home / name for name in _OURS if os.path.lexists(home / name)]
    for name in ("pg", "pg.new", "databases", "older"):
        if (home / name).is_symlink():
            raise LocalEngineError(f"{home / name} is a link: remove it yourself.")
    cluster = home / "pg"
    if (
        cluster.exists()
        and not any((cluster / name).exists() for name in _OF_A_CLUSTER)
        and any(cluster.iterdir())
    ):
        raise LocalEngineError(f"{cluster} does not look like PostgreSQL's: remove it yourself.")
    return found


def remove(home: Path) -> list[str]:
    """Remove the data of a stopped engine; the names of what is not dfdsl's, and stays."""
    if not data_to_remove(home):
        return []
    with _nobody_else(Folder(path=home.resolve())):
        # Again, since what counts is what is there while nobody else can be.
        for path in data_to_remove(home):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        left = sorted(path.name for path in home.iterdir())
        if not left:
            home.rmdir()
    return left


@contextmanager
def _nobody_else(folder: Folder) -> Iterator[None]:
    """Hold all locks of a folder: nobody uses it, and who wants to waits."""
    with contextlib.ExitStack() as stack:
        for name in ("dev", "clients", "engine"):
            lock: FileLock = folder.lock(name)
            stack.callback(lock.close)
            if not lock.try_take():
                raise LocalEngineError(f"{folder.path} is in use again: nothing was removed.")
        yield
