"""`dfdsl compile --dump-after NAME`: graphs instead of SQL."""

from pathlib import Path

import pytest

from cli.conftest import Command
from dfdsl.lowering import PASSES

CALLS = """\
workflow sub(n int) { $$ SELECT $n AS n $$ }
workflow main(i int) {
  call sub($i) |=> c ~> try { $$ SELECT $c.status AS a $$ } catch e { $$ SELECT $e.message AS a $$ }
}
"""


@pytest.fixture
def calls(project: Path) -> Path:
    (project / "calls.df").write_text(CALLS)
    return project


def test_before_the_first_pass(calls: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "--dump-after", "assemble", "good.df")
    assert (shown.status, shown.err) == (0, "")
    assert shown.out == (
        "workflow greet\n"
        "  parameter name text = \"'you'\"\n"
        "  Sql #615dd92f \"SELECT 'hello ' || \" $name:'text' ' AS greeting' verb='SELECT' gives=['greeting']\n"
    )


def test_graphs_of_children_and_of_called_workflows_have_their_keys(calls: Path, dfdsl: Command) -> None:
    before = dfdsl("compile", "--dump-after", "forms", "calls.df").out
    assert "child 'sub:'\n  Sql #" in before
    assert before.count("\nchild '") == 1
    behind = dfdsl("compile", "--dump-after", "children", "calls.df").out
    assert behind.count("\nchild 'sub:'\n") == 1
    assert behind.count("\nchild 'main:") == 1
    assert " try " not in behind


def test_a_pass_that_had_nothing_to_do_shows_the_graph_as_it_is_then(calls: Path, dfdsl: Command) -> None:
    before = dfdsl("compile", "--dump-after", "assemble", "good.df").out
    assert dfdsl("compile", "--dump-after", "forms", "good.df").out == before


@pytest.mark.parametrize("name", [one.name for one in PASSES])
def test_every_pass_has_a_name(calls: Path, dfdsl: Command, name: str) -> None:
    shown = dfdsl("compile", "--dump-after", name, "calls.df", "good.df")
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.count("workflow ") == 3


def test_all_shows_each_pass_in_order(calls: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "--dump-after", "all", "good.df").out
    heads = [line for line in shown.splitlines() if line.startswith("-- after ")]
    assert [head.split()[2].rstrip(":") for head in heads] == ["assemble", *(one.name for one in PASSES)]
    assert "-- after forms: as before" in heads
    (last,) = (at for at, line in enumerate(shown.splitlines()) if line == "-- after references")
    assert "<parameter name>" in shown.splitlines()[last + 3]


def test_the_target_counts(calls: Path, dfdsl: Command) -> None:
    newest, older = (
        dfdsl("compile", "--target", target, "--dump-after", "limits", "calls.df").out
        for target in ("0.2.6", "0.2.3")
    )
    assert "Loop " in newest
    assert "Loop " not in older


def test_a_pass_that_there_is_not(calls: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "--dump-after", "form", "good.df")
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith(
        "error: there is no pass 'form' (did you mean 'forms'?); there are: assemble, inline, "
    )


@pytest.mark.parametrize(
    ("options", "left_out"),
    [(("-o", "out"), "-o"), (("-o", "out", "--check"), "-o"), (("--check",), "--check")],
)
def test_options_that_make_no_sense_beside_it(
    calls: Path, dfdsl: Command, options: tuple[str, ...], left_out: str
) -> None:
    shown = dfdsl("compile", "--dump-after", "forms", *options, "good.df")
    assert (shown.status, shown.out) == (2, "")
    assert shown.err == f"error: --dump-after prints graphs instead of SQL; leave {left_out} out\n"
    assert not (calls / "out").exists()


@pytest.mark.parametrize("name", ["assemble", "inline", "limits", "all"])
def test_nothing_is_printed_for_a_file_with_an_error(calls: Path, dfdsl: Command, name: str) -> None:
    (calls / "round.df").write_text("workflow a() { b() }\nworkflow b() { a() }\n")
    for bad in ("bad.df", "round.df"):
        shown = dfdsl("compile", "--dump-after", name, "good.df", bad)
        assert (shown.status, shown.out) == (1, "")
        assert bad in shown.err
    (calls / "again.df").write_text(CALLS)
    clash = dfdsl("compile", "--dump-after", name, "calls.df", "again.df")
    assert (clash.status, clash.out) == (1, "")
    assert "DF206" in clash.err


def test_warnings_are_shown_and_do_no_harm(calls: Path, dfdsl: Command) -> None:
    (calls / "unused.df").write_text("workflow w() { $$ SELECT 1 AS a $$ |=> x ~> $$ SELECT 2 AS b $$ }\n")
    shown = dfdsl("compile", "--dump-after", "assemble", "unused.df")
    assert shown.status == 0
    assert "DF240" in shown.err
    assert shown.out.startswith("workflow w\n")
    strict = dfdsl("compile", "-W", "DF240=error", "--dump-after", "assemble", "unused.df")
    assert (strict.status, strict.out) == (1, "")
