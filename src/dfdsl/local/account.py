"""Which operating system account runs PostgreSQL, and which paths it can reach.

PostgreSQL refuses to run as root, so root runs it as `nobody`; everybody else runs it as oneself.
"""

from __future__ import annotations

import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from dfdsl.local.errors import LocalEngineError

ACCOUNT = "nobody"


class Switch(TypedDict, total=False):
    """Arguments of `subprocess` that change the account."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The account of the PostgreSQL processes. `switched` when it is not this process's own."""

    uid: int
    gid: int
    switched: bool

    def switch(self) -> Switch:
        """How `subprocess` becomes this account."""
        return Switch(user=self.uid, group=self.gid, extra_groups=[]) if self.switched else Switch()

    def own(self, path: Path) -> None:
        """Give a tree that this process made to the account."""
        if not self.switched:
            return
        os.lchown(path, self.uid, self.gid)
        for folder, folders, files in os.walk(path):
            for name in (*folders, *files):
                os.lchown(os.path.join(folder, name), self.uid, self.gid)

    def reaches(self, path: Path) -> bool:
        """Whether the account can get at `path`, by the permission bits alone."""
        if not self.switched:
            return True
        real = path.resolve()
        return all(self._may(folder, stat.S_IXUSR) for folder in real.parents) and self._may(
            real, stat.S_IRUSR
        )

    def _may(self, path: Path, bit: int) -> bool:
        try:
            found = path.stat()
        except OSError:
            return False
        if found.st_uid == self.uid:
            return bool(found.st_mode & bit)
        if found.st_gid == self.gid:
            return bool(found.st_mode & bit >> 3)
        return bool(found.st_mode & bit >> 6)


def _require_a_name(uid: int) -> None:
    try:
        pwd.getpwuid(uid)
    except KeyError:
        raise LocalEngineError(
            f"PostgreSQL does not run for a user without a name, and user {uid} is not in /etc/passwd: "
            "add an entry, or use a database of your own with --dsn."
        ) from None


def account() -> Account:
    """The account for this process."""
    if os.geteuid() != 0:
        _require_a_name(os.geteuid())
        return Account(uid=os.geteuid(), gid=os.getegid(), switched=False)
    try:
        entry = pwd.getpwnam(ACCOUNT)
    except KeyError:
        raise LocalEngineError(
            f"PostgreSQL does not run as root, and there is no account '{ACCOUNT}' to run it as: "
            "run dfdsl as another user, or use a database of your own with --dsn."
        ) from None
    return Account(uid=entry.pw_uid, gid=entry.pw_gid, switched=True)
