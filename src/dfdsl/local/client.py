"""Clients of the engine: find or start it, hold it, and let it go."""

from __future__ import annotations

import contextlib
import json
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
from dfdsl.local.cluster import socket_folder
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.folder import FileLock, Folder, Ready, holding, prepared
from dfdsl.local.settings import Settings

_READY_SECONDS = 60.0
_GONE_SECONDS = 2.0
_PAUSE_SECONDS = 0.005


# glibc gives memory back only where it is told to: results of megabytes would add up to gigabytes in the engine.
_FREES = {
    "MALLOC_ARENA_MAX": "2",
    "MALLOC_MMAP_THRESHOLD_": "1000000",
    "MALLOC_TRIM_THRESHOLD_": "1000000",
}


@dataclass(slots=True, kw_only=True)
class _Hold:
    """What a client has of the engine."""

    clients: FileLock
    wanted: Settings
    process: subprocess.Popen[bytes] | None = None
    ready: Ready | None = None


@contextmanager
def held(data: Path, wanted: Settings) -> Iterator[tuple[Folder, Ready]]:
    """A running engine for `data`: its folder and what it says of itself. It ends with its last client."""
    if lack := missing(server=wanted.database is None):
        raise LocalEngineError(lack)
    folder = prepared(data)
    try:
        hold = _Hold(clients=folder.lock("clients"), wanted=wanted)
    except OSError as error:
        raise LocalEngineError(f"The data folder {folder.path} cannot be used: {error.strerror}.") from error
    try:
        yield folder, _enter(folder, hold)
    finally:
        hold.clients.release()
        _wait_until_gone(folder, hold.clients)
        if hold.ready is not None:
            _tidy_up(folder, hold.clients)
        hold.clients.close()
        if hold.process is not None:
            _reap(hold.process)


def _enter(folder: Folder, hold: _Hold) -> Ready:
    try:
        # Waits here while an engine that nobody needs any more is going down.
        hold.clients.share()
        with holding(folder.lock("start")):
            if not folder.is_alive():
                hold.process = _spawn(folder, hold.wanted)
            hold.ready = _wait_until_ready(folder, hold.process)
    except OSError as error:
        raise LocalEngineError(
            f"The local engine cannot be started in {folder.path}: {error.strerror or error}."
        ) from error
    differs = hold.wanted.conflict(hold.ready.settings)
    if differs is not None:
        raise LocalEngineError(
            f"The local engine of {folder.path} runs already, {differs}: "
            "stop it with dfdsl dev --stop, and start it again as you want it."
        )
    return hold.ready


def _spawn(folder: Folder, wanted: Settings) -> subprocess.Popen[bytes]:
    folder.ready.unlink(missing_ok=True)
    folder.error.unlink(missing_ok=True)
    with folder.log.open("ab") as log:
        process = subprocess.Popen(
            # -P: a file of the user's in the working folder must not pose as a module. utf8: whatever the locale says.
            [sys.executable, "-P", "-X", "utf8", "-m", "dfdsl.local.engine", str(folder.path)],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            start_new_session=True,
            env={**os.environ, **_FREES, "RUST_LOG": os.environ.get("RUST_LOG", "error")},
        )
    assert process.stdin is not None
    # Not on the command line, which everybody can read: the address of a database may hold a password.
    with contextlib.suppress(BrokenPipeError), process.stdin as given:
        given.write(json.dumps(wanted.encode()).encode())
    return process


def _wait_until_ready(folder: Folder, process: subprocess.Popen[bytes] | None) -> Ready:
    deadline = time.monotonic() + _READY_SECONDS
    while (ready := folder.read_ready()) is None:
        ended = process is not None and process.poll() is not None
        if ended or (process is None and not folder.is_alive()):
            raise LocalEngineError(_why(folder))
        if time.monotonic() > deadline:
            raise LocalEngineError(
                f"The local engine was not ready within {_READY_SECONDS:.0f} s: see {folder.log}."
            )
        time.sleep(_PAUSE_SECONDS)
    return ready


def _why(folder: Folder) -> str:
    try:
        return folder.error.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return f"The local engine ended while it started: see {folder.log}."


def _wait_until_gone(folder: Folder, clients: FileLock) -> None:
    """If this was the last client, wait a little until the engine is gone, so that nothing is left behind."""
    deadline = time.monotonic() + _GONE_SECONDS
    while time.monotonic() < deadline and folder.is_alive():
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
    if clients.try_take() and not folder.is_alive():
        shutil.rmtree(socket_folder(folder.path), ignore_errors=True)
    clients.release()


def _reap(process: subprocess.Popen[bytes]) -> None:
    try:
        # At once when the engine is gone; when others still use it, it is not ours to wait for.
        process.wait(0.2)
    except subprocess.TimeoutExpired:
        # No warning about a child that runs on, which is its purpose.
        process.returncode = 0
