"""Clients of the engine: find or start it, hold it, and let it go."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dfdsl.local.binaries import missing
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.folder import FileLock, Folder, holding, prepared
from dfdsl.local.server import socket_folder

_READY_SECONDS = 60.0
_GONE_SECONDS = 2.0
_PAUSE_SECONDS = 0.005


@dataclass(slots=True, kw_only=True)
class _Hold:
    """What a client has of the engine."""

    clients: FileLock
    process: subprocess.Popen[bytes] | None = None
    dsn: str = ""


@contextmanager
def held(data: Path) -> Iterator[tuple[Folder, str]]:
    """A running engine for `data`: its folder and connection string. It ends with its last client."""
    if lack := missing():
        raise LocalEngineError(lack)
    folder = prepared(data)
    try:
        hold = _Hold(clients=folder.lock("clients"))
    except OSError as error:
        raise LocalEngineError(f"The data folder {folder.path} cannot be used: {error.strerror}.") from error
    try:
        _enter(folder, hold)
        yield folder, hold.dsn
    finally:
        hold.clients.release()
        _wait_until_gone(folder, hold.clients)
        if hold.dsn:
            _tidy_up(folder, hold.clients)
        hold.clients.close()
        if hold.process is not None:
            _reap(hold.process)


def _enter(folder: Folder, hold: _Hold) -> None:
    try:
        # Waits here while an engine that nobody needs any more is going down.
        hold.clients.share()
        with holding(folder.lock("start")):
            if not _is_alive(folder):
                hold.process = _spawn(folder)
            hold.dsn = _wait_until_ready(folder, hold.process)
    except OSError as error:
        raise LocalEngineError(
            f"The local engine cannot be started in {folder.path}: {error.strerror or error}."
        ) from error


def _is_alive(folder: Folder) -> bool:
    lock = folder.lock("engine")
    # Shared, so that two clients that ask at once do not take each other for an engine.
    free = lock.try_share()
    lock.close()
    return not free


def _spawn(folder: Folder) -> subprocess.Popen[bytes]:
    folder.ready.unlink(missing_ok=True)
    folder.error.unlink(missing_ok=True)
    with folder.log.open("ab") as log:
        return subprocess.Popen(
            # -P: a file of the user's in the working folder must not pose as a module.
            [sys.executable, "-P", "-m", "dfdsl.local.engine", str(folder.path)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            env={**os.environ, "RUST_LOG": os.environ.get("RUST_LOG", "error")},
        )


def _wait_until_ready(folder: Folder, process: subprocess.Popen[bytes] | None) -> str:
    deadline = time.monotonic() + _READY_SECONDS
    while (dsn := folder.read_dsn()) is None:
        ended = process is not None and process.poll() is not None
        if ended or (process is None and not _is_alive(folder)):
            raise LocalEngineError(_why(folder))
        if time.monotonic() > deadline:
            raise LocalEngineError(
                f"The local engine was not ready within {_READY_SECONDS:.0f} s: see {folder.log}."
            )
        time.sleep(_PAUSE_SECONDS)
    return dsn


def _why(folder: Folder) -> str:
    try:
        return folder.error.read_text()
    except FileNotFoundError:
        return f"The local engine ended while it started: see {folder.log}."


def _wait_until_gone(folder: Folder, clients: FileLock) -> None:
    """If this was the last client, wait a little until the engine is gone, so that nothing is left behind."""
    deadline = time.monotonic() + _GONE_SECONDS
    while time.monotonic() < deadline and _is_alive(folder):
        if clients.try_take():
            # Nobody holds it, so the engine is about to take it.
            clients.release()
        elif clients.try_share():
            # Other clients share it.
            clients.release()
            return
        time.sleep(_PAUSE_SECONDS)


def _tidy_up(folder: Folder, clients: FileLock) -> None:
    # An engine that was killed could not remove its socket's folder. With this lock held no other can be starting.
    if clients.try_take() and not _is_alive(folder):
        shutil.rmtree(socket_folder(folder.path), ignore_errors=True)
    clients.release()


def _reap(process: subprocess.Popen[bytes]) -> None:
    try:
        # At once when the engine is gone; when others still use it, it is not ours to wait for.
        process.wait(0.2)
    except subprocess.TimeoutExpired:
        # No warning about a child that runs on, which is its purpose.
        process.returncode = 0
