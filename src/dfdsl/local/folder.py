"""The data folder: its files, and the locks by which clients and the engine find each other.

`clients.lock`  every client holds it shared; the engine leaves as soon as it can have it for itself.
`engine.lock`   the engine holds it as long as it lives.
`start.lock`    held by the client that starts an engine, so that two clients start one.
`engine.json`   written when the engine is ready.  `engine.error`: why it did not start.

Lock files may be stale, as may be anything that a crash leaves: what counts is whether somebody holds the lock.
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
from dfdsl.local.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """What a running engine says of itself. `tcp`: the address for other programs, if there is a port."""

    pid: int
    dsn: str
    settings: Settings
    tcp: str | None = None


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

    def write_ready(self, ready: Ready) -> None:
        text = {
            "pid": ready.pid,
            "dsn": ready.dsn,
            "tcp": ready.tcp,
            "settings": ready.settings.public().encode(),
        }
        write_private(self.ready, json.dumps(text))

    def read_ready(self) -> Ready | None:
        """What the engine says once it is ready."""
        try:
            found = json.loads(self.ready.read_text())
            return Ready(
                pid=int(found["pid"]),
                dsn=str(found["dsn"]),
                tcp=found.get("tcp"),
                settings=Settings.decode(found.get("settings") or {}),
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            # Not there, or not written by an engine: whoever asks waits, or finds the lock free.
            return None

    def is_alive(self) -> bool:
        """Whether an engine serves this folder."""
        return is_held(self.path / "engine.lock")


def write_private(path: Path, text: str) -> None:
    """Put a file in its place at once, readable for its owner only."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    beside.unlink(missing_ok=True)
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w") as file:
        file.write(text)
    beside.rename(path)


def is_held(path: Path) -> bool:
    """Whether somebody holds a lock file for himself. Makes no file."""
    if not path.exists():
        return False
    lock = FileLock(path)
    # Shared, so that two clients that ask at once do not take each other for an engine.
    free = lock.try_share()
    lock.close()
    return not free


class FileLock:
    """One open file description, and what it holds of the file's lock. Released when the process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = self._open()

    def _open(self) -> int:
        return os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def share(self) -> None:
        self._wait_for(fcntl.LOCK_SH)

    def take(self) -> None:
        self._wait_for(fcntl.LOCK_EX)

    def _wait_for(self, kind: int) -> None:
        while True:
            fcntl.flock(self._descriptor, kind)
            if self._is_in_place():
                return
            # The folder was removed meanwhile (`dfdsl dev --reset`), and the lock of a removed file keeps nobody out.
            self.close()
            self._path.parent.mkdir(mode=0o700, exist_ok=True)
            self._descriptor = self._open()

    def _is_in_place(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._descriptor), os.stat(self._path))
        except FileNotFoundError:
            return False

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
