"""Fixes: what they make of a text, that they come to rest, and what `check --fix` does with files."""

import os
import stat
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli.conftest import Command
from compiler.programs import expression, program
from dfdsl.cli.choices import Choices, Chosen
from dfdsl.cli.fix import mended
from dfdsl.compiler import analyse
from dfdsl.parser import parse
from dfdsl.project import Project
from dfdsl.source import FileUnreadable, Source
from dfdsl.targets import DEFAULT

FIXED = [
    # Misspelled keywords and operators
    ("whlie $$ SELECT true $$ { sleep(3) }", "while $$ SELECT true $$ { sleep(3) }"),
    ("retyr(3) { sleep(1) }", "retry(3) { sleep(1) }"),
    ("IF $$ SELECT true $$ { sleep(1) }", "if $$ SELECT true $$ { sleep(1) }"),
    ("if $$ a $$ { } elsif $$ b $$ { } else { }", "if $$ a $$ { } else if $$ b $$ { } else { }"),
    ("sleep(1) -> sleep(2) && sleep(3) || sleep(4)", "sleep(1) ~> ((sleep(2) & sleep(3)) | sleep(4))"),
    ("$$ SELECT 1 $$ => one ~> $$ SELECT $one $$", "$$ SELECT 1 $$ |=> one ~> $$ SELECT $one $$"),
    ("$$ SELECT true $$ ? sleep(1) ! sleep(2)", "$$ SELECT true $$ ?> sleep(1) !> sleep(2)"),
    (
        "each r of $$ SELECT 1 AS n $$ { $$ SELECT $r.n $$ }",
        "each r in $$ SELECT 1 AS n $$ { $$ SELECT $r.n $$ }",
    ),
    # Signs
    ("workflow a() { sleep(1); sleep(2); }", "workflow a() { sleep(1) ~> sleep(2) }"),
    ("workflow a() { sleep(1), sleep(2) }", "workflow a() { sleep(1) ~> sleep(2) }"),
    ("fail ‘it’", "fail 'it'"),
    ('fail "it\'s"', "fail 'it''s'"),
    ("sleep(1)\u00a0~> sleep(2)", "sleep(1) ~> sleep(2)"),
    ("workflow a { sleep(1) }", "workflow a() { sleep(1) }"),
    ("while($$ SELECT true $$) { sleep(1) }", "while $$ SELECT true $$ { sleep(1) }"),
    ("http('https://x.example/', method: 'GET')", "http('https://x.example/', method => 'GET')"),
    ("parallel { a: sleep(1) b: sleep(2) }", "parallel { a: sleep(1), b: sleep(2) }"),
    ("wait_for_signal('x') |=> n ~> sleep(${n.data})", "wait_for_signal('x') |=> n ~> sleep($n.data)"),
    ("sleep(1) ~> ~> sleep(2)", "sleep(1) ~> sleep(2)"),
    (
        "each row $$ SELECT 1 AS n $$ { $$ SELECT $row.n $$ }",
        "each row in $$ SELECT 1 AS n $$ { $$ SELECT $row.n $$ }",
    ),
    ("workflow a(total int) { if $total > 3 { } }", "workflow a(total int) { if $$ $total > 3 $$ { } }"),
    ("$$ SELCT 1 $$ ~> sleep(1)", "$$ SELECT 1 $$ ~> sleep(1)"),
    # Durations
    ("sleep(5 min)", "sleep(5m)"),
    ("sleep(2hours)", "sleep(2h)"),
    ("sleep(1H30MIN)", "sleep(1h30m)"),
    ("sleep(90000ms)", "sleep(90s)"),
    ("sleep(1.5h)", "sleep(1h30m)"),
    # Names
    (
        "$$ SELECT 1 AS total $$ |=> order(total int) ~> $$ SELECT $ordr.total, '${ordr.totl?}' $$",
        "$$ SELECT 1 AS total $$ |=> order(total int) ~> $$ SELECT $order.total, '${order.total?}' $$",
    ),
    (
        "workflow ship(number int) { $$ SELECT $number $$ } start shp(numbr => 3) with (lable => 'x')",
        "workflow ship(number int) { $$ SELECT $number $$ } start ship(number => 3) with (label => 'x')",
    ),
    ("df.slep(3) ~> df.sleep(second => 3)", "df.sleep(3) ~> df.sleep(seconds => 3)"),
    # As in other languages
    (
        "workflow w(x text) { loop { break 'no, $x' } }",
        "workflow w(x text) { loop { break $$ SELECT 'no, $x' AS value $$ } }",
    ),
    (
        "workflow a(n int) { a(1 + $n) ~> call a($n - (1 + 2), 3) }",
        "workflow a(n int) { a($$ 1 + $n $$) ~> call a($$ $n - (1 + 2) $$, 3) }",
    ),
    (
        "workflow w(id int) { $$ SELECT 1 AS a WHERE 2 = :id OR 3 = :'id' $$ }",
        "workflow w(id int) { $$ SELECT 1 AS a WHERE 2 = $id OR 3 = $id $$ }",
    ),
    ("# one\nsleep(1) // two\n", "-- one\nsleep(1) -- two\n"),
    ("vars base http('{bsae}/x')", "vars base http('{base}/x')"),
    ("wait_for_signal(approve)", "wait_for_signal('approve')"),
    ("workflow a() { return $$ SELECT 1 AS a $$ }", "workflow a() { $$ SELECT 1 AS a $$ }"),
    ("let x = $$ SELECT 1 AS n $$ ~> sleep($x.n)", "$$ SELECT 1 AS n $$ |=> x ~> sleep($x.n)"),
    ("x := $$ SELECT 1 AS n $$ ~> sleep($x.n)", "$$ SELECT 1 AS n $$ |=> x ~> sleep($x.n)"),
    # Groupings
    ("sleep(1) | sleep(2) & sleep(3)", "sleep(1) | (sleep(2) & sleep(3))"),
    (
        "sleep(1) & sleep(2) | sleep(3) & /* here */ sleep(4) ~> sleep(5)",
        "((sleep(1) & sleep(2)) | (sleep(3) & /* here */ sleep(4))) ~> sleep(5)",
    ),
]

LEFT = [
    "workflow a() { if $$ true $$ { return $$ SELECT 1 AS a $$ } ~> sleep(1) }",  # without it, more would run
    "workflow a() { $$ SELECT 1 AS a WHERE 2 = :id $$ }",  # nothing is called so
    "sleep(500ms)",  # one second, or none
    "sleep(2M)",  # minutes or months
    "$$ SELECT 1 $$ $$ SELECT 2 $$",  # `~>`, `&` or `|`
    "$$ SELECT true $$ ?> sleep(1) !> sleep(2) ~> sleep(3)",  # two groupings
    "$$ SELECT 1 $$ |=> ab ~> $$ SELECT 1 $$ |=> ac ~> $$ SELECT $ad $$",  # two names
    "$$ SELECT 1 $$ |=> xy ~> $$ SELECT $x $$",  # too short to be sure
    "SELECT 1 FROM a",  # where does it end?
    "fail ‘it’s’",  # which one closes it?
]


def made(text: str) -> tuple[str, int]:
    """The text as `check --fix` leaves it, and how many fixes it took."""
    project = Project("/")
    chosen = cast(Chosen, SimpleNamespace(of=lambda root: Choices(target=DEFAULT, schema=None, levels={})))
    fixed = mended([(project, Source("orders.df", text))], chosen)
    return fixed.sources[0][1].text, fixed.made


@pytest.mark.parametrize(("text", "fixed"), FIXED)
def test_fixes(text: str, fixed: str) -> None:
    assert made(text)[0] == fixed
    assert made(fixed) == (fixed, 0)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_not_clear_is_left_alone(text: str) -> None:
    assert made(text) == (text, 0)


def _unread(text: str) -> int:
    return sum(d.is_error for d in parse(Source("orders.df", text))[1])


def _errors(text: str) -> int:
    def nothing(importing: str, path: str) -> Source:
        raise FileUnreadable("there are no other files")

    return sum(d.is_error for d in analyse(Source("orders.df", text), nothing).diagnostics)


MISTAKES = [
    ("~>", "->"), ("~>", ";"), ("~>", ","), ("~>", "&&"), ("sleep", "slep"), ("if ", "IF "), ("while", "whlie"), ("'", "’"),
    ("else", "elze"), ("parallel", "paralel"), (",", ""), ("(", ""), ("}", ""), ("$$", "$ $"), ("$a", "$aa"), ("order", "ordr"),
    ("callee", "calee"), (" ", "\u00a0"), ("=>", "="), ("|=>", "=>"), ("loop", "lop"), ("0)", "0 min)"), ("'", '"'),
]  # fmt: skip


@settings(max_examples=150)
@given(st.integers(0, 2**32), st.lists(st.tuples(st.sampled_from(MISTAKES), st.integers(0, 30)), max_size=4))
def test_mended_texts_read_the_same_or_better_and_are_at_rest(
    seed: int, mistakes: list[tuple[tuple[str, str], int]]
) -> None:
    text = program(expression(seed, depth=2))
    for (right, wrong), number in mistakes:
        pieces = text.split(right)
        if len(pieces) > 1:
            at = number % (len(pieces) - 1) + 1
            text = right.join(pieces[:at]) + wrong + right.join(pieces[at:])
    fixed, count = made(text)
    assert (count == 0) == (fixed == text)
    assert _unread(fixed) <= _unread(text)
    if not _unread(text):
        assert _errors(fixed) <= _errors(text)
    assert made(fixed) == (fixed, 0)


# Files ------------------------------------------------------------------------------------------------------------------

WRONG = "sleep(1) -> sleep(2) -> nobody()\n"
RIGHT = "sleep(1) ~> sleep(2) ~> nobody()\n"


def test_fix_writes_the_file_and_shows_what_remains(project: Path, dfdsl: Command) -> None:
    (project / "x.df").write_text(WRONG)
    shown = dfdsl("check", "--fix", "x.df", "--output-format", "concise")
    assert (shown.status, shown.out) == (1, "")
    assert shown.err.startswith("x.df:1:25: error DF205 there is no workflow or step `nobody`")
    assert shown.err.endswith("\n2 fixed, 1 remaining\n")
    assert (project / "x.df").read_text() == RIGHT
    before = (project / "x.df").stat()
    again = dfdsl("check", "--fix", "x.df")
    assert again.err.endswith("\n0 fixed, 1 remaining\n")
    assert (project / "x.df").stat().st_mtime_ns == before.st_mtime_ns
    assert sorted(os.listdir(project)) == ["bad.df", "dfdsl.toml", "good.df", "x.df"]


def test_fix_is_silent_when_there_is_nothing_to_do(project: Path, dfdsl: Command) -> None:
    assert dfdsl("check", "--fix", "good.df") == (0, "", "")
    assert dfdsl("check", "--diff", "good.df") == (0, "", "")


def test_fix_keeps_mark_ends_of_lines_mode_and_links(project: Path, dfdsl: Command) -> None:
    real = project / "real.df"
    real.write_bytes(b"\xef\xbb\xbfsleep(1)\r\n-> sleep(2)\r\n")
    real.chmod(0o640)
    (project / "link.df").symlink_to(real)
    assert dfdsl("check", "--fix", "link.df").status == 0
    assert real.read_bytes() == b"\xef\xbb\xbfsleep(1)\r\n~> sleep(2)\r\n"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert (project / "link.df").is_symlink()


def test_diff_shows_a_patch_and_changes_nothing(project: Path, dfdsl: Command) -> None:
    (project / "x.df").write_text("sleep(1)\n-> sleep(2)")
    shown = dfdsl("check", "--diff", "x.df")
    assert shown == (
        1,
        "--- a/x.df\n+++ b/x.df\n@@ -1,2 +1,2 @@\n sleep(1)\n--> sleep(2)\n\\ No newline at end of file\n"
        "+~> sleep(2)\n\\ No newline at end of file\n",
        "1 would be fixed\n",
    )
    assert (project / "x.df").read_text() == "sleep(1)\n-> sleep(2)"
    assert dfdsl("check", "--diff", "--fix", "x.df").status == 2


def test_an_import_is_mended_only_where_it_is_named(project: Path, dfdsl: Command) -> None:
    (project / "common.df").write_text("workflow common() { sleep(1) -> sleep(2) }\n")
    (project / "main.df").write_text('import "common.df"\nworkflow main() { comon() }\n')
    assert dfdsl("check", "--fix", "main.df").status == 1
    assert "->" in (project / "common.df").read_text()
    # In whatever order: what is mended is what the others import.
    assert dfdsl("check", "--fix", "common.df", "main.df") == (0, "", "2 fixed, 0 remaining\n")
    assert "common()" in (project / "main.df").read_text()


def test_standard_input_comes_out_mended(
    project: Path, dfdsl: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import sys

    def given(text: str) -> Any:
        return SimpleNamespace(buffer=io.BytesIO(text.encode()))

    monkeypatch.setattr(sys, "stdin", given("sleep(1) -> sleep(2)\n"))
    assert dfdsl("check", "--fix", "-") == (0, "sleep(1) ~> sleep(2)\n", "1 fixed, 0 remaining\n")
    monkeypatch.setattr(sys, "stdin", given("sleep(1)\n"))
    assert dfdsl("check", "--fix", "-") == (0, "sleep(1)\n", "")


def test_a_folder_that_cannot_be_written(project: Path, dfdsl: Command) -> None:
    if os.name != "posix" or os.geteuid() == 0:
        pytest.skip("root may write everything")
    (project / "x.df").write_text(WRONG)
    project.chmod(0o500)
    try:
        shown = dfdsl("check", "--fix", "x.df")
    finally:
        project.chmod(0o700)
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith("error: cannot write ")
    assert (project / "x.df").read_text() == WRONG


@pytest.mark.skipif(os.name != "posix", reason="modes are otherwise there")
def test_a_read_only_file_is_left_alone(project: Path, dfdsl: Command) -> None:
    """Also for root, who may write it."""
    for name in ("x.df", "y.df"):
        (project / name).write_text(WRONG)
    (project / "x.df").chmod(0o444)
    before = (project / "x.df").stat()
    shown = dfdsl("check", "--fix", "--format", "concise", "x.df", "y.df")
    assert shown.err.startswith("warning: x.df is read-only, and left as it is\n")
    assert shown.err.count("\nx.df:1:") == 2
    assert shown.err.endswith("\n2 fixed, 3 remaining\n")
    after = (project / "x.df").stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_mode) == (
        before.st_ino,
        before.st_mtime_ns,
        before.st_mode,
    )
    assert (project / "x.df").read_text() == WRONG
    assert (project / "y.df").read_text() != WRONG
    assert shown.status == 1
    assert "+++ b/x.df" in dfdsl("check", "--diff", "x.df").out
