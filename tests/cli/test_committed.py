"""`dfdsl compile --check`: committed SQL that is missing, stale, or made from nothing."""

import json
from pathlib import Path

import pytest

from cli.conftest import Command

CHECK = ("compile", "--check", "-o", "sql")


@pytest.fixture
def committed(project: Path, dfdsl: Command) -> Path:
    """A project with the SQL of `good.df` and of `flows/two.df` in `sql`."""
    (project / "flows").mkdir()
    (project / "flows" / "two.df").write_text("workflow two() { $$ SELECT 2 $$ }\n")
    assert dfdsl("compile", "-o", "sql", "good.df", "flows/two.df") == (0, "", "")
    return project


def _said(dfdsl: Command, *files: str) -> tuple[int, list[str]]:
    shown = dfdsl(*CHECK, "--output-format", "concise", *files)
    assert shown.out == ""
    return shown.status, shown.err.splitlines()


def test_what_is_current(committed: Path, dfdsl: Command) -> None:
    before = {path: path.stat().st_mtime_ns for path in (committed / "sql").iterdir()}
    assert _said(dfdsl, "good.df", "flows/two.df") == (0, [])
    # A file that is there and was not named is nobody's business; lines may end as a checkout made them.
    assert _said(dfdsl, "good.df") == (0, [])
    script = committed / "sql" / "good.sql"
    script.write_bytes(script.read_bytes().replace(b"\n", b"\r\n"))
    assert _said(dfdsl, "good.df") == (0, [])
    assert before.keys() == set((committed / "sql").iterdir())


def test_what_is_missing(committed: Path, dfdsl: Command) -> None:
    (committed / "sql" / "good.sql").unlink()
    missing = "good.df:1:1: error DF007 the SQL of this file is not there: `sql/good.sql`"
    assert _said(dfdsl, "good.df", "flows/two.df") == (1, [missing])
    assert not (committed / "sql" / "good.sql").exists()
    status, said = _said(dfdsl, "-o", "none", "good.df")
    runtime = missing.replace("sql/good", "none/dfdsl.runtime")
    assert (status, said) == (1, [runtime, missing.replace("sql/good", "none/good")])
    assert not (committed / "none").exists()


def test_what_is_stale(committed: Path, dfdsl: Command) -> None:
    (committed / "good.df").write_text("workflow greet() { sleep(2) }\n")
    stale = "good.df:1:1: error DF008 `sql/good.sql` is not what this file compiles to"
    assert _said(dfdsl, "good.df", "flows/two.df") == (1, [stale])
    assert "sleep" not in (committed / "sql" / "good.sql").read_text()
    assert dfdsl("compile", "-o", "sql", "good.df").status == 0
    assert _said(dfdsl, "good.df", "flows/two.df") == (0, [])
    (committed / "sql" / "good.sql").write_bytes(b"\xff")
    assert _said(dfdsl, "good.df") == (1, [stale])


def test_what_was_renamed(committed: Path, dfdsl: Command) -> None:
    (committed / "flows" / "two.df").rename(committed / "flows" / "three.df")
    left = (
        "sql/two.sql:1:1: error DF009 `sql/two.sql` was made from `flows/two.df`, which is not there any more"
    )
    status, said = _said(dfdsl, "good.df", "flows/three.df")
    assert status == 1
    assert said[-1] == left
    assert said[0].startswith("flows/three.df:1:1: error DF007")
    assert _said(dfdsl, "good.df") == (1, [left])


def test_other_scripts_of_the_folder(committed: Path, dfdsl: Command) -> None:
    (committed / "sql" / "000_tables.sql").write_text("CREATE TABLE t ();\n")
    (committed / "sql" / "functions.sql").write_text(dfdsl("functions").out)
    (committed / "sql" / "old.sql").mkdir()
    (committed / "sql" / "big.sql").write_bytes(b"\xff" * 20_000)
    odd = committed / "flows" / "größe und mehr.df"
    odd.write_text("workflow odd() { sleep(1) }\n")
    assert dfdsl("compile", "-o", "sql", str(odd)).status == 0
    assert _said(dfdsl, "good.df", "flows/two.df") == (0, [])
    odd.unlink()
    assert "DF009" in _said(dfdsl, "good.df")[1][0]


def test_for_programs(committed: Path, dfdsl: Command) -> None:
    (committed / "sql" / "good.sql").write_text("")
    shown = dfdsl(*CHECK, "--output-format", "json", "good.df")
    [found] = json.loads(shown.err)
    assert (found["code"], found["file"], found["line"]) == ("DF008", "good.df", 1)


def test_without_a_folder(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "--check", "good.df")
    assert (shown.status, shown.out) == (2, "")
    assert shown.err == "error: --check compares with what is in a folder; name it with -o DIR\n"


def test_errors_in_a_file_come_first(committed: Path, dfdsl: Command) -> None:
    status, said = _said(dfdsl, "good.df", "bad.df")
    assert status == 1
    assert "DF00" not in "".join(said)
