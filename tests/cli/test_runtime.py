"""`--runtime`, `--runtime-schema` and `dfdsl runtime`: how scripts come to the functions that they call."""

import os
import re
from pathlib import Path

import pytest

from cli.conftest import Command
from dfdsl import runtime

BEGIN, END = "-- dfdsl runtime 1 -", "-- end of dfdsl runtime 1 -"
FILE = "dfdsl.runtime.sql"
BARE = "$$ SELECT 1 AS n $$ ~> $$ SELECT 2 AS n $$\n"


def test_inline_each_script_has_all_of_it_between_two_marks(project: Path, dfdsl: Command) -> None:
    (project / "two.df").write_text("workflow two() { sleep(1) }\n")
    inline, two = (dfdsl("compile", file).out for file in ("good.df", "two.df"))
    blocks = [text[text.index(BEGIN) : text.index(END)] for text in (inline, two)]
    assert blocks[0] == blocks[1]
    assert all(f" FUNCTION dfdsl.{name}(" in blocks[0] for name in runtime.names())
    assert dfdsl("compile", "good.df", "--runtime", "inline").out == inline
    assert dfdsl("compile", "good.df", "--runtime", "inline", "-o", "out") == (0, "", "")
    assert os.listdir(project / "out") == ["good.sql"]
    assert (project / "out/good.sql").read_text() == inline


@pytest.mark.parametrize("how", ["file", "none"])
def test_elsewhere_a_script_only_asks_for_it(how: str, project: Path, dfdsl: Command) -> None:
    assert dfdsl("compile", "good.df", "--runtime", how, "-o", "out") == (0, "", "")
    assert (FILE in os.listdir(project / "out")) == (how == "file")
    text = (project / "out/good.sql").read_text()
    assert BEGIN not in text
    assert "CREATE OR REPLACE FUNCTION dfdsl." not in text
    asked, deployed = text.index("runtime 1 or a newer one is not in the schema dfdsl"), text.index(
        "$deploy$"
    )
    assert asked < deployed


def test_the_file_is_checked_like_any_script(project: Path, dfdsl: Command) -> None:
    check = ("compile", "--check", "-o", "out", "good.df")
    assert dfdsl("compile", "-o", "out", "good.df").status == 0
    assert dfdsl(*check) == (0, "", "")
    (project / "out" / FILE).write_text("-- something else\n")
    shown = dfdsl(*check)
    assert (shown.status, shown.out) == (1, "")
    assert f"[DF008]: `out/{FILE}` is not what" in shown.err
    (project / "out" / FILE).unlink()
    assert f"[DF007]: the SQL of this file is not there: `out/{FILE}`" in dfdsl(*check).err
    # Who wants it otherwise has other scripts, and no file.
    shown = dfdsl(*check, "--runtime", "none")
    assert "[DF008]: `out/good.sql`" in shown.err
    assert FILE not in shown.err


def test_what_calls_nothing_gets_nothing(project: Path, dfdsl: Command) -> None:
    (project / "bare.df").write_text(BARE)
    assert dfdsl("compile", "bare.df", "-o", "out") == (0, "", "")
    assert os.listdir(project / "out") == ["bare.sql"]
    for how in ("inline", "none"):
        assert "dfdsl." not in dfdsl("compile", "bare.df", "--runtime", how).out


def test_another_schema_is_named_everywhere(project: Path, dfdsl: Command) -> None:
    schema = "Our Ops"
    text = dfdsl("compile", "good.df", "--runtime-schema", schema).out
    assert 'CREATE SCHEMA "Our Ops"' in text
    assert 'RETURN "Our Ops".start(' in text
    assert " dfdsl.start(" not in text
    made = dfdsl("runtime", "--runtime-schema", schema).out
    for name in runtime.names():
        assert f' FUNCTION "Our Ops".{name}(' in made
    for script in (text, made):
        said = re.sub(r"^ *--.*", "", script, flags=re.MULTILINE)
        assert re.findall(r"\bdfdsl\.[a-z_]+\(", said) == []


def test_the_projects_settings_say_it_and_the_command_line_wins(project: Path, dfdsl: Command) -> None:
    (project / "dfdsl.toml").write_text('runtime = "none"\nruntime_schema = "ops"\n')
    text = dfdsl("compile", "good.df").out
    assert BEGIN not in text
    assert "RETURN ops.start(" in text
    assert "CREATE SCHEMA ops" in dfdsl("runtime").out
    other = dfdsl("compile", "good.df", "--runtime", "inline", "--runtime-schema", "dfdsl").out
    assert BEGIN in other
    assert "RETURN dfdsl.start(" in other
    (project / "dfdsl.toml").write_text('runtime = "beside"\n')
    shown = dfdsl("compile", "good.df")
    assert (shown.status, shown.out) == (2, "")
    assert "`runtime` is one of 'inline', 'file', 'none', not 'beside'" in shown.err


def test_wrong_usage(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "good.df", "--runtime", "file")
    assert shown == (
        2,
        "",
        "error: --runtime file writes a file beside the scripts; name their folder with -o DIR\n",
    )
    for verb in (["compile", "good.df"], ["runtime"]):
        assert dfdsl(*verb, "--runtime-schema", " ") == (2, "", "error: --runtime-schema needs a name\n")
        assert dfdsl(*verb, "--runtime-schema", "ä" * 32).err.startswith(
            "error: --runtime-schema is longer than 63 bytes"
        )
        assert dfdsl(*verb, "--runtime-schema", "a$body$b").status == 2
    (project / "other").mkdir()
    (project / "other" / "dfdsl.toml").write_text('runtime_schema = "ops"\n')
    (project / "other" / "a.df").write_text("workflow a() { sleep(1) }\n")
    shown = dfdsl("compile", "good.df", "other/a.df", "-o", "out")
    assert shown == (
        2,
        "",
        "error: one folder has one runtime, and these files want it in dfdsl and in ops\n",
    )
    assert not (project / "out").exists()
    shown = dfdsl("compile", "good.df", "--runtime", "beside")
    assert (shown.status, shown.out) == (2, "")
    assert "invalid choice: 'beside'" in shown.err
