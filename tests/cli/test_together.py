"""Files that are given together: a workflow of one name in two of them."""

import os
from pathlib import Path

import pytest

from cli.conftest import Command

ONE = "workflow same(a int) { $$ SELECT $a AS a $$ }\n"
TWO = "workflow Same(b text) { $$ SELECT $b AS b $$ }\n"


@pytest.fixture
def two(project: Path) -> Path:
    (project / "w").mkdir()
    (project / "w" / "one.df").write_text(ONE)
    (project / "w" / "two.df").write_text(TWO)
    return project


@pytest.mark.parametrize("call", [("check", "w"), ("compile", "w/one.df", "w/two.df")])
def test_a_workflow_of_one_name_in_two_files(call: tuple[str, ...], two: Path, dfdsl: Command) -> None:
    shown = dfdsl(*call)
    assert (shown.status, shown.out) == (1, "")
    assert shown.err.startswith("error[DF206]: the workflow `Same` is defined twice")
    assert " --> w/two.df:1:10\n" in shown.err
    assert " ::: w/one.df:1:10\n" in shown.err
    assert dfdsl("check", "w/one.df").status == dfdsl("check", "w/two.df").status == 0


def test_nothing_is_written(two: Path, dfdsl: Command) -> None:
    assert dfdsl("compile", "-o", "sql", "w/one.df", "w/two.df").status == 1
    assert not (two / "sql").exists()


def test_what_is_no_clash(two: Path, dfdsl: Command) -> None:
    (two / "w" / "two.df").unlink()
    # The same file by another name; an import; an import whose workflow the importing file starts.
    os.symlink("one.df", two / "w" / "link.df")
    (two / "w" / "main.df").write_text('import "one.df"\nworkflow main() { same(1) }\n')
    (two / "w" / "start.df").write_text('import "one.df"\nstart same(1)\n')
    # Bare expressions have no function.
    (two / "w" / "bare.df").write_text("sleep(1)\n")
    (two / "w" / "bare2.df").write_text("sleep(2)\n")
    assert dfdsl("check", "w") == (0, "", "")


def test_projects_with_schemas_of_their_own(two: Path, dfdsl: Command) -> None:
    (two / "other").mkdir()
    (two / "other" / "dfdsl.toml").write_text("schema = 'other'\n")
    (two / "other" / "two.df").write_text(TWO)
    (two / "w" / "two.df").unlink()
    assert dfdsl("check", "w", "other") == (0, "", "")
    assert dfdsl("check", "--schema", "shop", "w", "other").status == 1
