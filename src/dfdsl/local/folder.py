"""The data folder: its files, and the locks by which clients and the engine find each other.

`clients.lock`  every client holds it shared; the engine leaves as soon as it can have it for itself.
`engine.lock`   the engine holds it as long as it lives.
`start.lock`    held by the client that starts an engine, so that two clients start one.
`engine.json`   written when the engine is ready.  `engine.error`: why it did not start.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dfdsl.local.errors import LocalEngineError


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A data folder's well-known files."""

    path: Path

    @property
    def ready(self) -> Path:
        return self.path / "engine.json"

    @property
    def error(self) -> Path:
        return self.path / "engine.error"

    @property
    def log(self) -> Path:
        return self.path / "engine.log"

    def lock(self, name: str) -> FileLock:
        """An open lock file; `name` is `clients`, `engine` or `start`."""
        return FileLock(self.path / f"{name}.lock")

    def write_ready(self, dsn: str) -> None:
        beside = self.ready.with_suffix(".new")
        beside.write_text(json.dumps({"pid": os.getpid(), "dsn": dsn}))
        beside.rename(self.ready)

    def read_dsn(self) -> str | None:
        """The engine's connection string once it is ready."""
        try:
            text = self.ready.read_text()
        except FileNotFoundError:
            return None
        return str(json.loads(text)["dsn"])


class FileLock:
    """One open file description, and what it holds of the file's lock. Released when the process dies."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def share(self) -> None:
        fcntl.flock(self._descriptor, fcntl.LOCK_SH)

    def take(self) -> None:
        fcntl.flock(self._descriptor, fcntl.LOCK_EX)

    def try_share(self) -> bool:
        return self._try(fcntl.LOCK_SH)

    def try_take(self) -> bool:
        return self._try(fcntl.LOCK_EX)

    def _try(self, kind: int) -> bool:
        try:
            fcntl.flock(self._descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def release(self) -> None:
        fcntl.flock(self._descriptor, fcntl.LOCK_UN)

    def close(self) -> None:
        os.close(self._descriptor)


@contextmanager
def holding(lock: FileLock) -> Iterator[None]:
    """Have a lock for oneself within a block."""
    lock.take()
    try:
        yield
    finally:
        lock.release()
        lock.close()


def prepared(data: Path) -> Folder:
    """The data folder, made if it is not there."""
    path = Path(os.path.abspath(data)).resolve()
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise LocalEngineError(f"The data folder {path} cannot be made: {error.strerror}.") from error
    if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
        raise LocalEngineError(f"No permission for the data folder {path}: use one of your own.")
    if path.stat().st_uid != os.geteuid():
        raise LocalEngineError(f"The data folder {path} belongs to another user: use one of your own.")
    return Folder(path=path)
