"""The committed SQL of the examples is what the compiler prints now, everywhere and every time."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .cases import CASES, EXAMPLES, FILES, ROOT, Case
from .driving import compiled


@pytest.mark.parametrize("file", FILES)
def test_committed_sql_is_current(file: str, update_golden: bool) -> None:
    made = compiled(Case(file=file))
    golden = (ROOT / file).with_suffix(".sql")
    if update_golden:
        golden.write_text(made, encoding="utf-8")
    assert made == golden.read_text(encoding="utf-8"), "after a look at the change: pytest --update-golden"


def test_every_example_is_run() -> None:
    assert {case.file for case in CASES.values()} == set(FILES)


def test_there_is_no_sql_without_its_df() -> None:
    for path in EXAMPLES.rglob("*.sql"):
        stem = path.name.removesuffix(".sql").removesuffix(".setup").removesuffix(".hand")
        assert (path.parent / f"{stem}.df").exists(), path


def _compile(files: list[str], into: Path, folder: Path, seed: str) -> None:
    command = [sys.executable, "-m", "dfdsl", "compile", "-o", str(into), *files]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_same_bytes_with_another_seed_in_another_folder_in_another_order(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(EXAMPLES, elsewhere / "examples")
    (elsewhere / "dfdsl.toml").touch()
    _compile(FILES, tmp_path / "here", ROOT, "1")
    beside = [os.path.relpath(elsewhere / file, elsewhere / "examples") for file in reversed(FILES)]
    _compile(beside, tmp_path / "there", elsewhere / "examples", "2")
    for file in FILES:
        name = Path(file).with_suffix(".sql").name
        here, there = (tmp_path / folder / name for folder in ("here", "there"))
        assert here.read_bytes() == there.read_bytes()
        assert here.read_bytes() == (ROOT / file).with_suffix(".sql").read_bytes()
