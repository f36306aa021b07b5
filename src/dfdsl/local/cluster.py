"""The files of a PostgreSQL cluster: made from a cached template, and its settings written at every start."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import subprocess
from pathlib import Path

from dfdsl.local.account import Account
from dfdsl.local.binaries import Programs
from dfdsl.local.cache import cache_folder, cached
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.folder import write_private
from dfdsl.local.install import extension_folder
from dfdsl.local.settings import Settings
from dfdsl.local.trouble import what_to_do

DATABASE, SUPERUSER, PORT = "postgres", "postgres", 5432
# The first version that takes extensions from folders of ours, and has a locale that is the same everywhere.
EXTENSION_PATH_SINCE, BUILTIN_LOCALE_SINCE = 18, 17
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
_SOCKETS = Path("/tmp")

_SETTINGS = """\
# Written by dfdsl at every start; put settings of your own into postgresql.conf, after the include.
listen_addresses = '{addresses}'
port = {port}
unix_socket_directories = '{sockets}'
unix_socket_permissions = 0700
timezone = 'UTC'
log_timezone = 'UTC'
wal_level = minimal
max_wal_senders = 0
shared_buffers = 64MB
max_connections = 200
pg_durable.enable_superuser_instances = on
"""
# Nothing outlives the machine, and nothing stays behind in other places when the server is killed.
_TEMPORARY = """\
fsync = off
dynamic_shared_memory_type = mmap
"""
# Over TCP everybody on the machine can knock; over the socket only who can enter its folder.
_ACCESS = """\
local all all trust
host all all 127.0.0.1/32 scram-sha-256
"""


def socket_folder(data: Path) -> Path:
    """The folder of the server's socket. Short, since a socket's path may have 107 bytes at most."""
    seed = f"{os.geteuid()}:{data}"
    return _SOCKETS / f"dfdsl-{hashlib.sha256(os.fsencode(seed)).hexdigest()[:16]}"


def dsn(data: Path, port: int | None = None) -> str:
    """How clients connect."""
    return f"host={socket_folder(data)} port={port or PORT} dbname={DATABASE} user={SUPERUSER}"


def password(data: Path) -> str:
    """The superuser's password for TCP, made once for a data folder."""
    path = data / "password"
    try:
        found = path.read_text().strip()
    except OSError:
        found = ""
    if not found:
        found = secrets.token_urlsafe(18)
        write_private(path, found)
    return found


def make_cluster(data: Path, account: Account, programs: Programs) -> None:
    """Make the cluster in `data/pg` unless it is there."""
    cluster = data / "pg"
    if cluster.is_dir() and any(cluster.iterdir()):
        _check_version(data, cluster / "PG_VERSION", programs.major)
        return
    beside = data / "pg.new"
    try:
        template = cached(
            cache_folder(account),
            f"template-{programs.version}-1",
            lambda into: _initialise(into, account, programs),
        )
        shutil.rmtree(beside, ignore_errors=True)
        shutil.copytree(template / "pg", beside, symlinks=True)
        account.own(beside)
        beside.chmod(0o700)
        beside.rename(cluster)
    except (OSError, shutil.Error) as error:
        shutil.rmtree(beside, ignore_errors=True)
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise LocalEngineError(
            f"The database cannot be created in {data}: {_first_reason(reason)}.{what_to_do(reason)}"
        ) from error


def _first_reason(text: str) -> str:
    """`shutil` reports every file that could not be copied; the first one says it all."""
    return "No space left on device" if "No space left" in text else text[:200]


def _check_version(data: Path, version: Path, major: int) -> None:
    try:
        found = version.read_text().strip()
    except (OSError, UnicodeDecodeError):
        found = ""
    if not found.isdigit():
        raise LocalEngineError(
            f"{version.parent} is not a whole PostgreSQL data folder: its PG_VERSION is missing or damaged. "
            "Move it away, or remove it with dfdsl dev --reset."
        )
    if int(found) != major:
        raise LocalEngineError(
            f"{data} was made by PostgreSQL {found} and this engine has {major}: "
            f"use another data folder, name programs of version {found} in DFDSL_POSTGRES, "
            "or remove it with dfdsl dev --reset."
        )


def _initialise(into: Path, account: Account, programs: Programs) -> None:
    cluster = into / "pg"
    cluster.mkdir(mode=0o700)
    account.own(cluster)
    # Not the operating system's locale: the same sorting and case rules on every machine.
    locale = ["--locale=C"]
    if programs.major >= BUILTIN_LOCALE_SINCE:
        locale += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    result = subprocess.run(
        [
            programs.path("initdb"),
            *("-D", str(cluster), "-U", SUPERUSER, "-A", "trust", "-E", "UTF8"),
            *locale,
            *("--no-sync", "--no-instructions"),
        ],
        cwd=into,
        env=ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        **account.switch(),
    )
    if result.returncode:
        words = result.stderr.strip().splitlines() or [f"exit code {result.returncode}"]
        raise LocalEngineError(f"initdb failed: {' '.join(words[-2:])}.{what_to_do(result.stderr)}")
    with (cluster / "postgresql.conf").open("a") as settings:
        settings.write("\ninclude = 'dfdsl.conf'\n")


def make_sockets(data: Path, account: Account) -> None:
    """The socket's folder, for nobody but the server's account."""
    folder = socket_folder(data)
    try:
        folder.mkdir(mode=0o700)
        os.chown(folder, account.uid, account.gid, follow_symlinks=False)
    except FileExistsError:
        pass
    except OSError as error:
        raise LocalEngineError(
            f"The socket's folder {folder} cannot be made: {error.strerror}.{what_to_do(str(error))}"
        ) from error
    found = folder.lstat()
    # In /tmp anybody could have made it first, to read along.
    if not folder.is_dir() or folder.is_symlink() or found.st_uid != account.uid or found.st_mode & 0o077:
        raise LocalEngineError(f"{folder} belongs to someone else: remove it, or use another data folder.")


def write_settings(data: Path, account: Account, programs: Programs, settings: Settings, reach: str) -> None:
    """The settings that dfdsl decides. reach: the cluster's path as the server can enter it."""
    port = settings.port
    text = _SETTINGS.format(
        addresses="127.0.0.1" if port else "", port=port or PORT, sockets=socket_folder(data)
    )
    if programs.major >= EXTENSION_PATH_SINCE:
        text += f"extension_control_path = '{_quoted(str(extension_folder(account)))}:$system'\n"
    if port:
        _write(data / "pg" / "dfdsl_hba.conf", _ACCESS, account)
        text += f"hba_file = '{_quoted(reach)}/dfdsl_hba.conf'\npassword_encryption = 'scram-sha-256'\n"
    if settings.temporary:
        text += _TEMPORARY
    _write(data / "pg" / "dfdsl.conf", text, account)


def _quoted(text: str) -> str:
    """For a string in PostgreSQL's settings."""
    return text.replace("\\", "\\\\").replace("'", "''")


def _write(path: Path, text: str, account: Account) -> None:
    # Replaced by renaming: never written through a link that the server's account may have put there.
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    with open(descriptor, "w") as settings:
        settings.write(text)
    if account.switched:
        os.lchown(beside, account.uid, account.gid)
    beside.rename(path)
