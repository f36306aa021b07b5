"""Cached tables make a start faster and can make nothing fail."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dfdsl import grammar_cache


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "dfdsl"


def text() -> str:
    return grammar_cache.grammar_text()


def kept_at() -> Path:
    return Path(grammar_cache.cache_path(text()))


def test_the_second_time_the_tables_come_from_the_cache(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = grammar_cache.load()
    [kept] = folder.iterdir()
    assert kept == kept_at()
    monkeypatch.setattr(grammar_cache, "build", _never)
    assert grammar_cache.load() == first


def _never(text: str) -> grammar_cache.Tables:
    raise AssertionError("compiled again")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: data[:3],
        lambda data: data[: len(data) // 2],
        lambda data: data[:100] + bytes([data[100] ^ 1]) + data[101:],
        lambda data: b"\0" * len(data),
    ],
)
def test_a_spoilt_file_is_written_anew(folder: Path, spoil: "object") -> None:
    first = grammar_cache.load()
    path = kept_at()
    good = path.read_bytes()
    assert callable(spoil)
    path.write_bytes(spoil(good))
    assert len(grammar_cache.load().rows) == len(first.rows)
    assert grammar_cache.read(str(path), text()) is not None
    assert [p.name for p in folder.iterdir()] == [path.name]


def test_tables_of_another_grammar_are_not_taken(folder: Path) -> None:
    grammar_cache.load()
    path = kept_at()
    assert grammar_cache.read(str(path), text() + "\n") is None


def test_a_folder_that_cannot_be_made_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(file))
    assert grammar_cache.load().rules


def test_a_folder_in_the_place_of_the_file_is_done_without(folder: Path) -> None:
    kept_at().mkdir(parents=True)
    assert grammar_cache.load().rules
    assert [p.is_dir() for p in folder.iterdir()] == [True]


def test_a_relative_folder_is_no_cache_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert grammar_cache.cache_folder() == tmp_path / ".cache" / "dfdsl"


def test_with_a_warm_cache_a_parse_does_not_import_lark(folder: Path) -> None:
    code = (
        "import sys\n"
        "from dfdsl.parser import parse\n"
        "from dfdsl.source import Source\n"
        "assert parse(Source('a.df', 'sleep(3)'))[0] is not None\n"
        "print('lark' in sys.modules)\n"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder.parent)}
    runs = [
        subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    ]
    assert [run.strip() for run in runs] == ["True", "False"]
