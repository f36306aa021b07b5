"""The engine's process: `python -m dfdsl.local.engine DATA`. PostgreSQL and the worker, for all clients of a folder.

Its `Settings` come as JSON on its standard input. With a database in them it is the worker alone, of that database.

It ends when no client holds `clients.lock` any more, when PostgreSQL ends, or on SIGTERM; it then stops PostgreSQL.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import FrameType

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.sql import SQL, Identifier, Literal

from dfdsl.local.account import account
from dfdsl.local.binaries import programs
from dfdsl.local.cluster import DATABASE, EXTENSION_PATH_SINCE, SUPERUSER, dsn, password
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.folder import Folder, Ready, prepared
from dfdsl.local.memory import remove_temporary
from dfdsl.local.server import Server
from dfdsl.local.settings import Settings

# How long a new engine waits for the previous one to be gone.
_TAKE_OVER_SECONDS = 15.0
_WATCH_SECONDS = 0.2

log = logging.getLogger("dfdsl.local")


def serve(folder: Folder, settings: Settings, stopping: threading.Event) -> None:
    """Run the engine until `stopping` is set or PostgreSQL ends. The caller holds the engine's lock."""
    if settings.database is not None:
        _serve_database(folder, settings.database, settings, stopping)
        return
    who = account()
    found = programs(who)
    server = Server(folder.path, who, found, settings)
    server.start()
    try:
        # Imported while PostgreSQL starts, which takes about as long.
        import_module("duroxide")
        from dfdsl.local.install import install_extension, install_script

        server.wait_until_ready()
        address = dsn(folder.path, settings.port)
        install = install_extension if found.major >= EXTENSION_PATH_SINCE else install_script
        settings = replace(settings, emulate=install(address, settings.emulate))
        ready = Ready(
            pid=os.getpid(), dsn=address, tcp=_tcp(folder, settings.port, address), settings=settings
        )
        _work(folder, address, ready, lambda: server.is_running() and not stopping.wait(_WATCH_SECONDS))
    finally:
        folder.ready.unlink(missing_ok=True)
        server.stop()


def _serve_database(folder: Folder, address: str, settings: Settings, stopping: threading.Event) -> None:
    """The worker of a server that is not ours. In `engine.json` its address has no password."""
    from dfdsl.local.install import install_script

    settings = replace(settings, emulate=install_script(address, settings.emulate))
    parts = conninfo_to_dict(address)
    parts.pop("password", None)
    shown = make_conninfo("", **parts)
    try:
        _work(
            folder,
            address,
            Ready(pid=os.getpid(), dsn=shown, settings=settings),
            lambda: not stopping.wait(_WATCH_SECONDS),
        )
    finally:
        folder.ready.unlink(missing_ok=True)


def _tcp(folder: Folder, port: int | None, address: str) -> str | None:
    """The address for other programs, with its password in force."""
    if port is None:
        return None
    secret = password(folder.path)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(SQL("ALTER ROLE {} PASSWORD {}").format(Identifier(SUPERUSER), Literal(secret)))
    return f"postgresql://{SUPERUSER}:{secret}@127.0.0.1:{port}/{DATABASE}"


def _work(folder: Folder, address: str, ready: Ready, go_on: Callable[[], bool]) -> None:
    from dfdsl.local.outbox import AnotherWorker
    from dfdsl.local.worker import Worker

    try:
        worker = Worker(address, ready.settings)
    except AnotherWorker:
        raise LocalEngineError(
            "Another dfdsl works on this database already: use that one, or stop it."
        ) from None
    worker.start()
    folder.write_ready(ready)
    log.info("ready")
    while go_on():
        if worker.is_replaced():
            raise LocalEngineError("Another dfdsl took this database while the connection to it was lost.")
    worker.stop()


def _watch_clients(folder: Folder, stopping: threading.Event) -> None:
    # Blocks until the last client has gone, and keeps the lock: a new client waits until this engine is gone too.
    folder.lock("clients").take()
    stopping.set()


def _take_engine_lock(folder: Folder) -> bool:
    lock = folder.lock("engine")
    deadline = time.monotonic() + _TAKE_OVER_SECONDS
    while not lock.try_take():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def _without_libpq_settings() -> None:
    # The user's PGHOST, PGOPTIONS and the like are meant for other databases.
    for name in [name for name in os.environ if name.startswith("PG")]:
        del os.environ[name]


def _tell(folder: Folder, why: str) -> None:
    """Leave the client a sentence; names of files may hold bytes that are no text."""
    folder.error.write_text(why, encoding="utf-8", errors="backslashreplace")


def main(data: Path, settings: Settings) -> int:
    """Run the engine in this process."""
    _without_libpq_settings()
    folder = prepared(data)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    if not _take_engine_lock(folder):
        _tell(folder, f"Another engine uses {folder.path} and does not end.")
        return 1
    folder.ready.unlink(missing_ok=True)
    folder.error.unlink(missing_ok=True)
    stopping = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        stopping.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    threading.Thread(target=_watch_clients, args=(folder, stopping), daemon=True).start()
    try:
        serve(folder, settings, stopping)
    except LocalEngineError as error:
        _tell(folder, str(error))
        return 1
    except Exception as fault:
        # The process's boundary: the client shows the sentence, the log has the traceback.
        log.exception("the engine failed")
        _tell(folder, f"The local engine failed ({fault}): see {folder.log}.")
        return 1
    if settings.temporary and stopping.is_set():
        remove_temporary(folder.path)
    return 0


if __name__ == "__main__":
    code = main(Path(sys.argv[1]), Settings.decode(json.load(sys.stdin)))
    logging.shutdown()
    # duroxide's threads would keep a regular exit waiting.
    os._exit(code)
