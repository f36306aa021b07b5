"""Running the command in this process, in a folder of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from dfdsl.cli import main


class Ended(NamedTuple):
    """How a command ended."""

    status: int
    out: str
    err: str


Command = Callable[..., Ended]

GOOD = "workflow greet(name text = 'you') { $$ SELECT 'hello ' || $name AS greeting $$ }\n"
BAD = "workflow greet( {\n"


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "DFDSL_DEBUG", "DFDSL_DSN"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project's root, which is the current folder, with a file without and one with errors."""
    (tmp_path / "dfdsl.toml").touch()
    (tmp_path / "good.df").write_text(GOOD)
    (tmp_path / "bad.df").write_text(BAD)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def dfdsl(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run `dfdsl` with these arguments in this process."""

    def run(*argv: str) -> Ended:
        capsys.readouterr()
        status = main(argv)
        shown = capsys.readouterr()
        return Ended(status, shown.out, shown.err)

    return run
