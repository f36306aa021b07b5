"""Files that cannot be read, folders, and what a file's project is. The same for each verb that takes files."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from cli.conftest import BAD, GOOD, Command
from dfdsl.project import Project, root_of

MIB = 2**20


@pytest.fixture(params=["compile", "check", "run"])
def verb(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.df/y", b"", "x.df: is a folder, not a file; name its files, for example x.df/*.df"),
        ("other.sql", b"", "x.df: no such file"),
    ],
)
def test_unreadable_files(
    name: str, content: bytes, message: str, verb: str, project: Path, dfdsl: Command
) -> None:
    if verb == "check" and "/" in name:
        pytest.skip("check walks folders")
    (project / name).parent.mkdir(exist_ok=True)
    (project / name).write_bytes(content)
    assert dfdsl(verb, "x.df") == (2, "", f"error: {message}\n")


# What a file holds, and the finding that it is.
NO_TEXTS = [
    (b"\x7fELF\0\0", "x.df:1:5: error DF001 this is not a text: it has a NUL byte"),
    (b"abc\nd\xff", "x.df:2:2: error DF001 this is not a text: the byte 0xff is not UTF-8"),
    ("grüße".encode("latin-1"), "x.df:1:3: error DF001 this is not a text: the byte 0xfc is not UTF-8"),
    (b"a\rb\xff", "x.df:2:2: error DF001 this is not a text: the byte 0xff is not UTF-8"),
    ("abc".encode("utf-16"), "x.df:1:1: error DF001 this is not a text: it is UTF-16"),
    (
        b" " * (50 * MIB),
        "x.df:1:1: error DF003 the file has 50.0 MiB, and one file may have at most 8 MiB",
    ),
]


@pytest.mark.parametrize(("content", "said"), NO_TEXTS)
def test_what_is_no_text_is_a_finding(
    content: bytes, said: str, verb: str, project: Path, dfdsl: Command
) -> None:
    (project / "x.df").write_bytes(content)
    more = () if verb == "run" else ("--format", "concise")
    shown = dfdsl(verb, "x.df", *more)
    assert (shown.status, shown.out) == (1, "")
    if more:
        assert shown.err == said + "\n"
    else:
        assert said.split("error ")[1].split(" ", 1)[1] in shown.err


@pytest.mark.parametrize("form", ["full", "concise", "json", "github", "sarif"])
@pytest.mark.parametrize(("content", "said"), NO_TEXTS)
def test_it_is_one_in_every_format(
    content: bytes, said: str, form: str, project: Path, dfdsl: Command
) -> None:
    (project / "x.df").write_bytes(content)
    shown = dfdsl("check", "--format", form, "x.df", "bad.df", "good.df")
    assert shown.status == 1
    text = shown.out + shown.err
    assert said.split()[2] in text
    # The others are looked at all the same.
    assert "bad.df" in text
    if form in ("json", "sarif"):
        assert shown.err == ""
        json.loads(shown.out)


def test_what_cannot_be_opened_is_worse(project: Path, dfdsl: Command) -> None:
    (project / "x.df").write_bytes(b"\xff")
    for verb in ("check", "compile"):
        shown = dfdsl(verb, "x.df", "none.df")
        assert shown.status == 2
        assert "DF001" in shown.err
        assert "none.df: no such file" in shown.err


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_ends_a_line(end: str, project: Path, dfdsl: Command) -> None:
    lines = [
        "-- two statements",
        "-- df: allow DF452 because somebody is there at night",
        "workflow w() { wait_for_signal('go') }",
        "workflow v() {",
        "  /* a",
        "     comment */",
        "  $$ SELECT 1 -- one",
        "     , 2 $$ -> sleep(1) }",
        "",
    ]
    (project / "x.df").write_bytes(end.join(lines).encode())
    shown = dfdsl("check", "--format", "concise", "x.df")
    assert [line.split(": ")[0] for line in shown.err.splitlines()] == ["x.df:8:13"]
    assert dfdsl("check", "--fix", "x.df").status == 0
    assert (project / "x.df").read_bytes() == end.join(lines).replace("->", "~>").encode()
    made = dfdsl("compile", "x.df").out
    assert "/* x.df:7 v #" in made
    assert "'dfdsl: w from x.df\n\ntwo statements'" in made.replace("\r", "\n").replace("E'", "'")


def test_paths_can_be_opened_from_where_the_command_was_called(
    project: Path, dfdsl: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = project / "sub" / "deep"
    inner.mkdir(parents=True)
    (inner / "x.df").write_text(BAD)
    monkeypatch.chdir(inner)
    assert dfdsl("check", "x.df", "--format", "concise").err.startswith("x.df:1:15: ")
    assert " --> x.df:1:15\n" in dfdsl("check", str(inner / "x.df")).err
    monkeypatch.chdir(project / "sub")
    assert dfdsl("check", "../bad.df", "--format", "concise").err.startswith("../bad.df:1:15: ")
    assert dfdsl("check", ".", "--format", "concise").err.startswith("deep/x.df:1:15: ")
    # Programs get what does not depend on the folder of the call.
    assert json.loads(dfdsl("check", ".", "--format", "json").out)[0]["file"] == "sub/deep/x.df"
    assert "file=sub/deep/x.df," in dfdsl("check", ".", "--format", "github").out


def test_a_near_name_is_offered(verb: str, project: Path, dfdsl: Command) -> None:
    assert dfdsl(verb, "god.df").err == "error: god.df: no such file (did you mean 'good.df'?)\n"


def test_every_unreadable_file_is_named(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("compile", "1.df", "good.df", "2.df")
    assert (shown.status, shown.out) == (2, "")
    assert shown.err == "error: 1.df: no such file\nerror: 2.df: no such file\n"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(project: Path, dfdsl: Command) -> None:
    (project / "good.df").chmod(0)
    assert dfdsl("check", "good.df").err == "error: good.df: permission denied\n"


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, ""])
def test_impossible_names(name: str, verb: str, project: Path, dfdsl: Command) -> None:
    shown = dfdsl(verb, name)
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith("error: ")
    assert "mistake in dfdsl" not in shown.err


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"  \n\n", b"-- nothing\n"])
def test_an_empty_file_is_a_finding(content: bytes, verb: str, project: Path, dfdsl: Command) -> None:
    (project / "x.df").write_bytes(content)
    shown = dfdsl(verb, "x.df")
    assert (shown.status, shown.out) == (1, "")
    assert "x.df" in shown.err


def test_a_device_does_not_hang(project: Path, dfdsl: Command) -> None:
    if not os.path.exists("/dev/zero"):
        pytest.skip("needs /dev/zero")
    shown = dfdsl("check", "--format", "concise", "/dev/zero")
    assert shown.status == 1
    assert shown.err.endswith(
        ": error DF003 the file has more than 8 MiB, and one file may have at most 8 MiB\n"
    )


def test_a_bom_is_dropped(project: Path, dfdsl: Command) -> None:
    (project / "good.df").write_text(GOOD, encoding="utf-8-sig")
    assert dfdsl("check", "good.df") == (0, "", "")


def test_ten_thousand_parentheses(project: Path, dfdsl: Command) -> None:
    (project / "x.df").write_text("(" * 10_000 + "'SELECT 1'" + ")" * 10_000)
    shown = dfdsl("check", "x.df")
    assert shown.status in (0, 1)
    assert "mistake in dfdsl" not in shown.err


def test_check_is_silent_when_all_is_well(project: Path, dfdsl: Command) -> None:
    assert dfdsl("check", "good.df") == (0, "", "")


def test_check_walks_folders(project: Path, dfdsl: Command) -> None:
    for folder in ("sub/deep", ".hidden", "node_modules"):
        (project / folder).mkdir(parents=True)
        (project / folder / "x.df").write_text(BAD)
    shown = dfdsl("check", ".", "good.df", "--format", "concise")
    assert (shown.status, shown.out) == (1, "")
    assert {line.split(":")[0] for line in shown.err.splitlines()} == {"bad.df", "sub/deep/x.df"}


def test_a_folder_without_files(project: Path, dfdsl: Command) -> None:
    (project / "empty").mkdir()
    assert dfdsl("check", "empty") == (2, "", "error: empty: no .df files in this folder\n")


def test_findings_for_programs(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("check", "bad.df", "--format", "json")
    assert (shown.status, shown.err) == (1, "")
    assert json.loads(shown.out)
    assert dfdsl("check", "good.df", "--format", "json").status == 0


def test_findings_in_an_import_are_shown_once(project: Path, dfdsl: Command) -> None:
    for name in ("a", "b"):
        (project / f"{name}.df").write_text(f"import \"bad.df\"\nworkflow {name}() {{ 'SELECT 1' }}\n")
    alone = dfdsl("check", "bad.df", "--format", "concise").err
    assert dfdsl("check", "a.df", "b.df", "--format", "concise").err == alone


def test_the_root_is_the_nearest_folder_with_a_mark(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").touch()
    assert root_of(str(inner / "x.df")) == str(tmp_path)
    (tmp_path / "a" / ".git").mkdir()
    assert root_of(str(inner)) == str(tmp_path / "a")


def test_imports_are_relative_to_the_importing_file(tmp_path: Path) -> None:
    (tmp_path / "dfdsl.toml").touch()
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.df").write_text("one")
    (tmp_path / "y.df").write_text("two")
    project = Project.of(str(tmp_path / "a" / "x.df"))
    main = project.open(str(tmp_path / "a" / "x.df"))
    imported = project.read(main.name, "../y.df")
    assert (main.name, imported.name, imported.text) == ("a/x.df", "y.df", "two")
    assert project.read(imported.name, "a/x.df") is main
    assert project.known("y.df") is imported
    assert project.known("z.df") is None


def test_an_import_of_stdin_is_looked_for_where_the_command_was_called(
    project: Path, dfdsl: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "below").mkdir()
    (project / "below" / "lib.df").write_text("workflow one() { $$ SELECT 1 AS one $$ }\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'import "lib.df"\none()\n')))
    monkeypatch.chdir(project / "below")
    assert dfdsl("check", "-") == (0, "", "")


def test_stdin_may_be_closed(project: Path, dfdsl: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert dfdsl("check", "-").status == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_names_that_are_no_text(project: Path, dfdsl: Command) -> None:
    """Messages and SQL write their bytes out; files are found all the same, also from each other."""
    folder = os.path.join(os.fsencode(project), b"d\xff")
    os.mkdir(folder)
    for name, text in ((b"c\xfe.df", b"workflow c() { 'SELECT 1' }"), (b"m.df", b'import "c.df" c() -> c()')):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(text)
    os.link(os.path.join(folder, b"c\xfe.df"), os.path.join(folder, b"c.df"))
    one, main = os.fsdecode(b"d\xff/c\xfe.df"), os.fsdecode(b"d\xff/m.df")
    shown = dfdsl("check", main, "--format", "concise")
    assert shown.err.startswith("d\\xff/m.df:1:19: error DF106")
    assert dfdsl("check", "--fix", main).err == "1 fixed, 0 remaining\n"
    assert "d_xff/c.df" in dfdsl("compile", main).out
    assert dfdsl("compile", one).status == 0
    for form in ("full", "json", "sarif", "github"):
        assert dfdsl("check", "--format", form, main, one).status == 0
