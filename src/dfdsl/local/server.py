"""Starts and stops the PostgreSQL of one data folder.

It listens on a Unix socket in a private folder, and whoever can enter the folder is trusted. A TCP port is opened only
when one is asked for, on this machine's loopback, and wants a password.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from dfdsl.local.account import ACCOUNT, Account
from dfdsl.local.binaries import Programs
from dfdsl.local.cluster import ENVIRONMENT, make_cluster, make_sockets, socket_folder, write_settings
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.settings import Settings
from dfdsl.local.trouble import STILL_GOING, start_failed

_START_SECONDS, _STOP_SECONDS = 30.0, 10.0
_RETRY_SECONDS, _ORPHAN_SECONDS = 0.2, 3.0
_KEEPS_ITS_FOLDER_SINCE = 16
_PR_SET_PDEATHSIG = 1
_HAS_PROC = Path("/proc/self/cwd").exists()


class Server:
    """The cluster in `data/pg`."""

    def __init__(self, data: Path, account: Account, programs: Programs, settings: Settings) -> None:
        self._data = data
        self._settings = settings
        self._cluster = data / "pg"
        self._account = account
        self._programs = programs
        self._process: subprocess.Popen[bytes] | None = None
        self._logged = 0
        self._reach = ""
        self._passed: tuple[int, ...] = ()

    def start(self) -> None:
        """Start the server; `wait_until_ready` waits for it. Call from the main thread: see `_die_with_parent`."""
        make_cluster(self._data, self._account, self._programs)
        self._stop_leftover()
        make_sockets(self._data, self._account)
        self._reach = self._cluster_argument()
        write_settings(self._data, self._account, self._programs, self._settings, self._reach)
        self._launch()

    def _launch(self) -> None:
        with (self._data / "postgres.log").open("ab") as log:
            self._logged = log.tell()
            self._process = subprocess.Popen(
                [self._programs.path("postgres"), "-D", self._reach],
                cwd=self._cluster,
                env=ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                pass_fds=self._passed,
                preexec_fn=_die_with_parent(),
                **self._account.switch(),
            )

    def wait_until_ready(self) -> None:
        """Return when the server takes connections."""
        deadline = time.monotonic() + _START_SECONDS
        while not self._says_ready():
            if not self.is_running():
                words = self._last_words()
                if STILL_GOING.search(words) and time.monotonic() < deadline - _START_SECONDS / 2:
                    # The processes of a server that was killed a moment ago; they notice it soon.
                    time.sleep(_RETRY_SECONDS)
                    # An engine that ends may have taken the sockets' folder with it.
                    make_sockets(self._data, self._account)
                    self._launch()
                    continue
                raise LocalEngineError(start_failed(words, data=str(self._data), port=self._settings.port))
            if time.monotonic() > deadline:
                raise LocalEngineError(
                    f"PostgreSQL was not ready within {_START_SECONDS:.0f} s: see {self._data / 'postgres.log'}."
                )
            time.sleep(0.005)

    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def stop(self) -> None:
        """Stop the server, cutting off clients, and remove the socket's folder."""
        if self._process is not None and self._process.poll() is None:
            for request in (signal.SIGINT, signal.SIGQUIT):
                self._process.send_signal(request)
                try:
                    self._process.wait(_STOP_SECONDS)
                    break
                except subprocess.TimeoutExpired:
                    continue
        if not any(_is_alive(pid) for _, pid in self._socket_holders()):
            # Else the folder was removed by somebody, and another engine has it now.
            shutil.rmtree(socket_folder(self._data), ignore_errors=True)

    def _socket_holders(self) -> list[tuple[Path, int]]:
        """The lock files beside our socket, and the servers that they name."""
        found = [
            (lock, lock.read_text().partition("\n")[0])
            for lock in socket_folder(self._data).glob(".s.PGSQL.*.lock")
        ]
        return [(lock, int(pid)) for lock, pid in found if pid.isdigit()]

    def _cluster_argument(self) -> str:
        if self._account.reaches(self._cluster):
            return str(self._cluster)
        if not _HAS_PROC:
            raise LocalEngineError(
                f"PostgreSQL runs as '{ACCOUNT}', who cannot enter {self._data}: use a data folder that others can enter."
            )
        # The data folder lies in a folder that only root may enter. The server inherits it as its working
        # folder, and reaches it through /proc without entering what lies above.
        if self._programs.major >= _KEEPS_ITS_FOLDER_SINCE:
            return "/proc/self/cwd"
        # Older ones leave it for a moment and cannot come back; an open folder is as good.
        self._passed = (os.open(self._cluster, os.O_RDONLY | os.O_DIRECTORY),)
        return f"/proc/self/fd/{self._passed[0]}"

    def _status_lines(self) -> list[str]:
        try:
            return (self._cluster / "postmaster.pid").read_text().splitlines()
        except OSError:
            return []

    def _says_ready(self) -> bool:
        lines = self._status_lines()
        return (
            self._process is not None
            and len(lines) > 7
            and lines[0] == str(self._process.pid)
            and lines[7].strip() == "ready"
        )

    def _stop_leftover(self) -> None:
        """Stop a server that outlived its engine. The caller holds the engine's lock, so none is wanted."""
        self._stop_homeless()
        lines = self._status_lines()
        if not lines or not lines[0].isdigit():
            return
        pid = int(lines[0])
        if not _is_alive(pid):
            # PostgreSQL itself checks what such a file is worth.
            self._end_orphans()
            return
        if not self._is_our_server(pid):
            # The number now belongs to something else; PostgreSQL would take it for a running server.
            (self._cluster / "postmaster.pid").unlink(missing_ok=True)
            return
        self._stop_process(pid)

    def _stop_homeless(self) -> None:
        """Stop a server of this data folder that somebody removed under it. Its socket says which one it is."""
        if self._status_lines():
            return
        for lock, pid in self._socket_holders():
            if _command(pid).endswith("postgres"):
                self._stop_process(pid)
            lock.unlink(missing_ok=True)

    def _stop_process(self, pid: int) -> None:
        for request in (signal.SIGINT, signal.SIGQUIT):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, request)
            deadline = time.monotonic() + _STOP_SECONDS
            while _is_alive(pid) and time.monotonic() < deadline:
                time.sleep(0.01)
            if not _is_alive(pid):
                return
        raise LocalEngineError(f"An old PostgreSQL (process {pid}) uses {self._data} and does not stop.")

    def _end_orphans(self) -> None:
        """End what is left of a server that was killed. Its processes notice it by themselves, but some not at once."""
        for request in (signal.SIGQUIT, signal.SIGKILL):
            deadline = time.monotonic() + _ORPHAN_SECONDS
            while orphans := [pid for pid in _servers() if self._is_our_server(pid)]:
                if time.monotonic() > deadline:
                    break
                for pid in orphans:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, request)
                time.sleep(0.02)

    def _is_our_server(self, pid: int) -> bool:
        if _HAS_PROC:
            try:
                return os.path.samefile(f"/proc/{pid}/cwd", self._cluster)
            except OSError:
                return False
        words = subprocess.run(
            ["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True
        ).stdout
        return str(self._cluster) in words

    def _last_words(self) -> str:
        """What this server has written into its log."""
        try:
            with (self._data / "postgres.log").open("rb") as log:
                log.seek(self._logged)
                return log.read(1_000_000).decode(errors="replace")
        except OSError:
            return ""


def _servers() -> list[int]:
    """All processes of any PostgreSQL, where that is easy to say."""
    found = []
    for entry in Path("/proc").iterdir() if _HAS_PROC else ():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and (entry / "comm").read_text().strip() == "postgres":
                found.append(int(entry.name))
    return found


def _command(pid: int) -> str:
    """The program of a process; empty where there is none."""
    if _HAS_PROC:
        with contextlib.suppress(OSError):
            return Path(f"/proc/{pid}/comm").read_text().strip()
        return ""
    words = ["ps", "-o", "comm=", "-p", str(pid)]
    return subprocess.run(words, capture_output=True, text=True).stdout.strip()


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _is_zombie(pid)


def _is_zombie(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as status:
            return status.read().rpartition(")")[2].split()[0] == "Z"
    except (OSError, IndexError):
        return False


def _die_with_parent() -> Callable[[], None] | None:
    """On Linux the server is told to stop when this process dies, even by kill -9.

    The signal is bound to the *thread* that starts the server, and a change of account clears it; `subprocess` calls
    this after that change.
    """
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "prctl"):
        return None

    def request() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGINT)

    return request
