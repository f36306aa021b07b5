"""The engine's process: `python -m dfdsl.local.engine DATA`. PostgreSQL and the worker, for all clients of a folder.

It ends when no client holds `clients.lock` any more, when PostgreSQL ends, or on SIGTERM; it then stops PostgreSQL.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from pathlib import Path
from types import FrameType

from dfdsl.local.account import account
from dfdsl.local.binaries import programs
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.folder import Folder, prepared
from dfdsl.local.server import Server, dsn

# How long a new engine waits for the previous one to be gone.
_TAKE_OVER_SECONDS = 15.0
_WATCH_SECONDS = 0.2

log = logging.getLogger("dfdsl.local")


def serve(folder: Folder, stopping: threading.Event) -> None:
    """Run the engine until `stopping` is set or PostgreSQL ends. The caller holds the engine's lock."""
    who = account()
    server = Server(folder.path, who, programs(who))
    server.start()
    try:
        _work(folder, server, stopping)
    finally:
        folder.ready.unlink(missing_ok=True)
        server.stop()


def _work(folder: Folder, server: Server, stopping: threading.Event) -> None:
    # Imported while PostgreSQL starts, which takes about as long.
    import duroxide  # noqa: F401

    from dfdsl.local.install import install_extension
    from dfdsl.local.worker import Worker

    server.wait_until_ready()
    address = dsn(folder.path)
    install_extension(address)
    worker = Worker(address)
    worker.start()
    folder.write_ready(address)
    log.info("ready")
    while server.is_running() and not stopping.wait(_WATCH_SECONDS):
        pass
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


def main(data: Path) -> int:
    """Run the engine in this process."""
    _without_libpq_settings()
    folder = prepared(data)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    if not _take_engine_lock(folder):
        folder.error.write_text(f"Another engine uses {folder.path} and does not end.")
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
        serve(folder, stopping)
    except LocalEngineError as error:
        folder.error.write_text(str(error))
        return 1
    except Exception as fault:
        # The process's boundary: the client shows the sentence, the log has the traceback.
        log.exception("the engine failed")
        folder.error.write_text(f"The local engine failed ({fault}): see {folder.log}.")
        return 1
    return 0


if __name__ == "__main__":
    code = main(Path(sys.argv[1]))
    logging.shutdown()
    # duroxide's threads would keep a regular exit waiting.
    os._exit(code)
