"""The user's cache folder: PostgreSQL's binaries, the emulated extension and a template cluster.

Whatever is put there is built beside its place and renamed, so that two processes may do it at once: the second one
finds the place taken and uses what is there.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from dfdsl.local.account import Account
from dfdsl.local.errors import LocalEngineError


def cache_folder(account: Account) -> Path:
    """A folder for cached files that `account` can read."""
    wanted = os.environ.get("XDG_CACHE_HOME", "")
    home = Path(wanted) if os.path.isabs(wanted) else Path.home() / ".cache"
    for base in (home, Path("/var/cache"), Path("/var/tmp")):
        folder = base / "dfdsl"
        try:
            folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        except OSError:
            continue
        if account.reaches(folder) and os.access(folder, os.W_OK) and _is_ours(folder):
            return folder
    raise LocalEngineError(
        f"The local engine needs a cache folder that it can write to and finds none at {home / 'dfdsl'}: "
        "set XDG_CACHE_HOME to a folder of yours."
    )


def _is_ours(folder: Path) -> bool:
    # In a shared place like /var/tmp someone else may have made it first, with what they like in it.
    found = folder.lstat()
    return found.st_uid == os.geteuid() and not found.st_mode & 0o022


def cached(folder: Path, name: str, build: Callable[[Path], None]) -> Path:
    """`folder/name`, built by `build` in an empty folder unless it is there."""
    place = folder / name
    if place.exists():
        return place
    beside = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=folder))
    try:
        beside.chmod(0o755)
        build(beside)
        try:
            beside.rename(place)
        except OSError:
            # Another process was faster, which is as good; anything else is a real fault.
            if not place.exists():
                raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return place
