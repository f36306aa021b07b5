"""Data folders that last no longer than their engine: in memory where the system has a place for it."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
from pathlib import Path

from dfdsl.local.errors import LocalEngineError
from dfdsl.local.folder import Folder

_MEMORY = Path("/dev/shm")
_PREFIX = "dfdsl-memory-"


def memory_folder(project: Path) -> Path:
    """The temporary data folder of a project; always the same, so that the next start finds what a crash left."""
    name = hashlib.sha256(f"{os.geteuid()}:{project}".encode()).hexdigest()[:16]
    return _place() / f"{_PREFIX}{name}"


def _place() -> Path:
    return _MEMORY if os.access(_MEMORY, os.W_OK | os.X_OK) else Path(tempfile.gettempdir())


def fresh_memory_folder(project: Path) -> Path:
    """The same, empty. Raises LocalEngineError."""
    folder = memory_folder(project)
    if folder.exists() and Folder(path=folder).is_alive():
        raise LocalEngineError(f"An engine still uses {folder}: stop it with dfdsl dev --stop.")
    remove_temporary(folder)
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise LocalEngineError(f"The temporary folder {folder} cannot be made: {error.strerror}.") from error
    return folder


def remove_temporary(folder: Path) -> None:
    """Remove a folder that `memory_folder` gave, and nothing else."""
    if not folder.name.startswith(_PREFIX):
        return
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return
    # In a place for everybody, somebody else may have made it.
    if stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid():
        shutil.rmtree(folder, ignore_errors=True)
