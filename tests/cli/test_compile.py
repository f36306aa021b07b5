"""`dfdsl compile`: where the SQL goes, and when nothing is written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import GOOD, Command
from dfdsl.cli.compile import output_names, write_all
from dfdsl.cli.console import Fault


def test_sql_goes_to_stdout_and_nothing_else(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "good.df")
    assert (shown.status, shown.err) == (0, "")
    assert "greet" in shown.out
    assert shown.out.endswith("\n")


def test_the_same_file_gives_the_same_sql_from_another_folder(
    project: Path, dfdsl: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "sub").mkdir()
    (project / "sub" / "a.df").write_text(GOOD)
    first = dfdsl("compile", "sub/a.df")
    monkeypatch.chdir(project / "sub")
    assert dfdsl("compile", "a.df") == first
    assert "sub/a.df" in first.out


def test_files_of_two_projects_are_named_in_their_own(project: Path, dfdsl: Command) -> None:
    (project / "other").mkdir()
    (project / "other" / "pyproject.toml").touch()
    (project / "other" / "a.df").write_text(GOOD.replace("greet", "greet_all"))
    shown = dfdsl("compile", "good.df", "other/a.df")
    assert "/* good.df:1 greet " in shown.out
    assert "/* a.df:1 greet_all " in shown.out


def test_errors_leave_stdout_empty(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "bad.df")
    assert (shown.status, shown.out) == (1, "")
    assert "bad.df" in shown.err


def test_several_files_are_concatenated(project: Path, dfdsl: Command) -> None:
    (project / "two.df").write_text(GOOD.replace("greet", "greet_two"))
    both = dfdsl("compile", "good.df", "two.df")
    assert both.out == dfdsl("compile", "good.df").out + "\n" + dfdsl("compile", "two.df").out


def test_stdin(project: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "dfdsl", "compile", "-"],
        input=GOOD,
        capture_output=True,
        text=True,
        cwd=project,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "greet" in ended.stdout


def test_output_folder(project: Path, dfdsl: Command) -> None:
    assert dfdsl("compile", "good.df", "-o", "out/sql") == (0, "", "")
    assert sorted(os.listdir(project / "out/sql")) == ["dfdsl.runtime.sql", "good.sql"]
    # What stands between the two asks for the runtime: with one word or another.
    whole = dfdsl("compile", "good.df", "--runtime", "none").out
    written = (project / "out/sql/good.sql").read_text()
    assert written == whole.replace(
        "Run dfdsl runtime | psql.", "Run dfdsl.runtime.sql first, which lies beside this script."
    )
    assert (project / "out/sql/dfdsl.runtime.sql").read_text() == dfdsl("runtime").out


def test_one_bad_file_and_none_is_written(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "good.df", "bad.df", "-o", "out")
    assert (shown.status, shown.out) == (1, "")
    assert not (project / "out").exists()


@pytest.mark.parametrize(
    "files",
    [["a/x.df", "b/x.df"], ["a/x.df", "a/x.df"], ["X.df", "x.df"], ["-", "stdin.df"], ["x.df", "x.txt"]],
)
def test_two_files_with_one_output_are_refused(files: list[str]) -> None:
    with pytest.raises(Fault, match="would both be written to"):
        output_names(files)


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a.sql").write_text("old")
    (tmp_path / "b.sql").mkdir()
    with pytest.raises(Fault, match="it is a folder"):
        write_all(str(tmp_path), {"a.sql": "new", "b.sql": "new"})
    assert (tmp_path / "a.sql").read_text() == "old"
    assert sorted(os.listdir(tmp_path)) == ["a.sql", "b.sql"]


def test_an_interrupted_write_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*paths: str) -> None:
        raise KeyboardInterrupt

    (tmp_path / "a.sql").write_text("old")
    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_all(str(tmp_path), {"a.sql": "new"})
    assert os.listdir(tmp_path) == ["a.sql"]
    assert (tmp_path / "a.sql").read_text() == "old"


def test_a_file_as_output_folder(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "good.df", "-o", "bad.df")
    assert (shown.status, shown.out) == (2, "")
    assert shown.err == "error: cannot write to bad.df: File exists\n"


def test_compiling_loads_neither_driver_nor_asyncio(project: Path) -> None:
    script = (
        "import sys; from dfdsl.cli import main; main(['compile', 'good.df', '-o', 'out']); main(['check', '.']);"
        "print([m for m in ('psycopg', 'asyncio') if m in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=project)
    assert ended.stdout == "[]\n"
