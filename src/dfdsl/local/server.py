"""Starts and stops a PostgreSQL cluster that belongs to one data folder.

No TCP port: the server listens on a Unix socket in a private folder, and whoever can enter the folder is trusted.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from dfdsl.local.account import ACCOUNT, Account
from dfdsl.local.binaries import MAJOR, Programs
from dfdsl.local.cache import cache_folder, cached
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.install import extension_folder

DATABASE, SUPERUSER, PORT = "postgres", "postgres", 5432
_SOCKETS = Path("/tmp")
_START_SECONDS, _STOP_SECONDS = 30.0, 10.0
_ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
_PR_SET_PDEATHSIG = 1
_HAS_PROC = Path("/proc/self/cwd").exists()

_SETTINGS = """\
# Written by dfdsl at every start; put settings of your own into postgresql.conf, after the include.
listen_addresses = ''
port = {port}
unix_socket_directories = '{sockets}'
unix_socket_permissions = 0700
extension_control_path = '{extensions}:$system'
timezone = 'UTC'
log_timezone = 'UTC'
wal_level = minimal
max_wal_senders = 0
shared_buffers = 64MB
max_connections = 200
pg_durable.enable_superuser_instances = on
"""


def socket_folder(data: Path) -> Path:
    """The folder of the server's socket. Short, since a socket's path may have 107 bytes at most."""
    seed = f"{os.geteuid()}:{data}"
    return _SOCKETS / f"dfdsl-{hashlib.sha256(seed.encode()).hexdigest()[:16]}"


def dsn(data: Path) -> str:
    """How clients connect."""
    return f"host={socket_folder(data)} port={PORT} dbname={DATABASE} user={SUPERUSER}"


class Server:
    """The cluster in `data/pg`."""

    def __init__(self, data: Path, account: Account, programs: Programs) -> None:
        self._data = data
        self._cluster = data / "pg"
        self._account = account
        self._programs = programs
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server; `wait_until_ready` waits for it. Call from the main thread: see `_die_with_parent`."""
        self._make_cluster()
        self._stop_leftover()
        self._make_sockets()
        self._write_settings()
        with (self._data / "postgres.log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._programs.path("postgres"), "-D", self._cluster_argument()],
                cwd=self._cluster,
                env=_ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_die_with_parent(),
                **self._account.switch(),
            )

    def wait_until_ready(self) -> None:
        """Return when the server takes connections."""
        deadline = time.monotonic() + _START_SECONDS
        while not self._says_ready():
            if not self.is_running():
                raise LocalEngineError(f"PostgreSQL did not start: {self._last_words()}")
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
        shutil.rmtree(socket_folder(self._data), ignore_errors=True)

    def _cluster_argument(self) -> str:
        if self._account.reaches(self._cluster):
            return str(self._cluster)
        if not _HAS_PROC:
            raise LocalEngineError(
                f"PostgreSQL runs as '{ACCOUNT}', who cannot enter {self._data}: use a data folder that others can enter."
            )
        # The data folder lies in a folder that only root may enter. The server inherits it as its working
        # folder, and reaches it through /proc without entering what lies above.
        return "/proc/self/cwd"

    def _make_cluster(self) -> None:
        version = self._cluster / "PG_VERSION"
        if version.exists():
            found = version.read_text().strip()
            if found != MAJOR:
                raise LocalEngineError(
                    f"{self._data} was made by PostgreSQL {found} and this engine has {MAJOR}: "
                    "use another data folder, or move this one away."
                )
            return
        beside = self._data / "pg.new"
        try:
            template = cached(
                cache_folder(self._account), f"template-{self._programs.version}-1", self._initialise
            )
            shutil.rmtree(beside, ignore_errors=True)
            shutil.copytree(template / "pg", beside, symlinks=True)
            self._account.own(beside)
            beside.chmod(0o700)
            beside.rename(self._cluster)
        except OSError as error:
            raise LocalEngineError(
                f"The database cannot be created in {self._data}: {error.strerror or error}."
            ) from error

    def _initialise(self, into: Path) -> None:
        cluster = into / "pg"
        cluster.mkdir(mode=0o700)
        self._account.own(cluster)
        result = subprocess.run(
            [
                self._programs.path("initdb"),
                *("-D", str(cluster), "-U", SUPERUSER, "-A", "trust", "-E", "UTF8"),
                # Not the operating system's locale: the same sorting and case rules on every machine.
                *("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
                *("--no-sync", "--no-instructions"),
            ],
            cwd=into,
            env=_ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            **self._account.switch(),
        )
        if result.returncode:
            words = result.stderr.strip().splitlines() or [f"exit code {result.returncode}"]
            raise LocalEngineError(f"initdb failed: {' '.join(words[-2:])}")
        with (cluster / "postgresql.conf").open("a") as settings:
            settings.write("\ninclude = 'dfdsl.conf'\n")

    def _make_sockets(self) -> None:
        folder = socket_folder(self._data)
        try:
            folder.mkdir(mode=0o700)
            os.chown(folder, self._account.uid, self._account.gid, follow_symlinks=False)
        except FileExistsError:
            pass
        except OSError as error:
            raise LocalEngineError(
                f"The socket's folder {folder} cannot be made: {error.strerror}."
            ) from error
        found = folder.lstat()
        # In /tmp anybody could have made it first, to read along.
        if (
            not folder.is_dir()
            or folder.is_symlink()
            or found.st_uid != self._account.uid
            or found.st_mode & 0o077
        ):
            raise LocalEngineError(
                f"{folder} belongs to someone else: remove it, or use another data folder."
            )

    def _write_settings(self) -> None:
        text = _SETTINGS.format(
            port=PORT,
            sockets=socket_folder(self._data),
            extensions=extension_folder(self._account),
        )
        # Replaced by renaming: never written through a link that the server's account may have put there.
        beside = self._cluster / "dfdsl.conf.new"
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        with open(descriptor, "w") as settings:
            settings.write(text)
        if self._account.switched:
            os.lchown(beside, self._account.uid, self._account.gid)
        beside.rename(self._cluster / "dfdsl.conf")

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
        lines = self._status_lines()
        if not lines or not lines[0].isdigit():
            return
        pid = int(lines[0])
        if not _is_alive(pid):
            # PostgreSQL itself checks what such a file is worth, and whether old backends still run.
            return
        if not self._is_our_server(pid):
            # The number now belongs to something else; PostgreSQL would take it for a running server.
            (self._cluster / "postmaster.pid").unlink(missing_ok=True)
            return
        for request in (signal.SIGINT, signal.SIGQUIT):
            os.kill(pid, request)
            deadline = time.monotonic() + _STOP_SECONDS
            while _is_alive(pid) and time.monotonic() < deadline:
                time.sleep(0.01)
            if not _is_alive(pid):
                return
        raise LocalEngineError(f"An old PostgreSQL (process {pid}) uses {self._data} and does not stop.")

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
        try:
            lines = (self._data / "postgres.log").read_text(errors="replace").splitlines()
        except OSError:
            lines = []
        telling = [line for line in lines[-20:] if "FATAL" in line or "PANIC" in line] or lines[-1:]
        return telling[-1] if telling else f"see {self._data / 'postgres.log'}"


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
