"""The committed SQL of the examples is what the compiler prints now, everywhere and every time."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dfdsl.emission.runtime_block import FILE, FILE_NAME, Runtime, runtime_script
from dfdsl.runtime import SCHEMA
from dfdsl.version import __version__

from .cases import CASES, EXAMPLES, FILES, ROOT, Case
from .driving import compiled


@pytest.mark.parametrize("file", FILES)
def test_committed_sql_is_current(file: str, update_golden: bool) -> None:
    made = compiled(Case(file=file), runtime=Runtime(how=FILE))
    golden = (ROOT / file).with_suffix(".sql")
    if update_golden:
        golden.write_text(made, encoding="utf-8")
    assert made == golden.read_text(encoding="utf-8"), "after a look at the change: pytest --update-golden"


def test_committed_runtime_is_current(update_golden: bool) -> None:
    made = runtime_script(SCHEMA, __version__)
    golden = EXAMPLES / FILE_NAME
    if update_golden:
        golden.write_text(made, encoding="utf-8")
    assert made == golden.read_text(encoding="utf-8"), "after a look at the change: pytest --update-golden"


def test_the_runtime_lies_beside_all_that_ask_for_it() -> None:
    asking = {
        path.parent for path in EXAMPLES.rglob("*.sql") if f"Run {FILE_NAME} first" in path.read_text("utf-8")
    }
    assert asking == {path.parent for path in EXAMPLES.rglob(FILE_NAME)}


def test_every_example_is_run() -> None:
    assert {case.file for case in CASES.values()} == set(FILES)


def test_there_is_no_sql_without_its_df() -> None:
    for path in set(EXAMPLES.rglob("*.sql")) - {EXAMPLES / FILE_NAME}:
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
    for committed in [*((ROOT / file).with_suffix(".sql") for file in FILES), EXAMPLES / FILE_NAME]:
        here, there = (tmp_path / folder / committed.name for folder in ("here", "there"))
        assert here.read_bytes() == there.read_bytes()
        assert here.read_bytes() == committed.read_bytes()
