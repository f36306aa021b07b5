"""Settings of a project, and what the command line says against them."""

import re
from pathlib import Path

import pytest

from cli.conftest import Command
from dfdsl.cli import VERBS
from dfdsl.cli.choices import http_of
from dfdsl.cli.engine import settings_of
from dfdsl.settings import KEYS, LOCAL_KEYS, read
from dfdsl.targets import DEFAULT

DOCUMENTED = Path(__file__).parents[2] / "docs" / "diagnostics.md"

WARNED = "df.sleep(1) | df.sleep(2) & df.sleep(3)\n"


@pytest.fixture
def warned(project: Path) -> Path:
    """A project in which `x.df` has one warning, DF123."""
    (project / "x.df").write_text(WARNED)
    return project


def settings(project: Path, text: str, name: str = "dfdsl.toml") -> None:
    (project / name).write_text(text)


def test_target_and_schema(project: Path, dfdsl: Command) -> None:
    settings(project, 'target = "0.2.5"\nschema = "shop"\n')
    made = dfdsl("compile", "good.df").out
    assert "0.2.5" in made.splitlines()[0] + made.splitlines()[1]
    assert "FUNCTION shop.greet" in made
    over = dfdsl("compile", "--target", DEFAULT, "--schema", "other", "good.df").out
    assert "FUNCTION other.greet" in over
    assert over.splitlines()[0] != made.splitlines()[0] or over.splitlines()[1] != made.splitlines()[1]


def test_levels(warned: Path, dfdsl: Command) -> None:
    assert dfdsl("check", "x.df").status == 0
    settings(warned, "[warnings]\nDF123 = 'error'\n")
    shown = dfdsl("check", "x.df")
    assert shown.status == 1
    assert shown.err.startswith("error[DF123]")
    assert dfdsl("compile", "x.df").out == ""
    assert dfdsl("check", "-W", "DF123=off", "x.df") == (0, "", "")
    assert dfdsl("check", "--warning", "all=warning", "x.df").status == 0
    settings(warned, "warnings = { all = 'off' }\n")
    assert dfdsl("check", "x.df") == (0, "", "")
    assert dfdsl("check", "-W", "df123=error", "x.df").status == 1


def test_the_nearest_file_counts_alone(warned: Path, dfdsl: Command) -> None:
    settings(warned, "warnings = { DF123 = 'off' }\n")
    inner = warned / "inner" / "deep"
    inner.mkdir(parents=True)
    (inner / "x.df").write_text(WARNED)
    assert dfdsl("check", "inner") == (0, "", "")
    # A pyproject.toml without our table is passed by, also one that speaks of us.
    settings(warned / "inner", "[project]\ndependencies = ['dfdsl']\n[tool.other]\nx = 1\n", "pyproject.toml")
    assert dfdsl("check", "inner") == (0, "", "")
    settings(warned / "inner", "[tool.dfdsl]\nschema = 'shop'\n", "pyproject.toml")
    assert "DF123" in dfdsl("check", "inner").err
    settings(warned / "inner", "[tool.dfdsl.warnings]\nDF123 = 'error'\n", "pyproject.toml")
    assert dfdsl("check", "inner").status == 1
    # In one folder our own file wins.
    settings(warned / "inner", "warnings.DF123 = 'off'\n")
    assert dfdsl("check", "inner") == (0, "", "")
    # Each file has the settings of its own project.
    settings(warned, "")
    assert dfdsl("check", "--format", "concise", "x.df", "inner").err.count("DF123") == 1


def test_a_file_that_is_named_counts_alone(warned: Path, dfdsl: Command) -> None:
    settings(warned, "warnings = { DF123 = 'error' }\n")
    settings(warned, "warnings = { DF123 = 'off' }\n", "ci.toml")
    assert dfdsl("check", "--config", "ci.toml", "x.df") == (0, "", "")
    settings(warned, "", "empty.toml")
    assert dfdsl("check", "--config", "empty.toml", "x.df").status == 0
    assert dfdsl("check", "--config", "no.toml", "x.df").err == "error: no.toml: no such file or directory\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "tagret = '0.2.5'",
            "1: unknown key 'tagret' (did you mean 'target'?); the keys are: target, schema, runtime, runtime_schema, warnings, local",
        ),
        ("\n[local]\nhtp = 'any'", "3: unknown key 'htp' (did you mean 'http'?); there is: http"),
        ("[local]\nhttp = 'all'", "2: `http` is one of 'local', 'any', 'public', not 'all'"),
        ("local.http = true", "1: `http` is one of 'local', 'any', 'public', not a boolean"),
        ("local = 1", "1: `local` wants a table such as `[local]`, not a number"),
        (
            "schema = 'x'\nzzz = 1",
            "2: unknown key 'zzz'; the keys are: target, schema, runtime, runtime_schema, warnings, local",
        ),
        ("\n\ntarget = 0.2", "3: `target` wants a version, such as '0.2.5', not a number"),
        ("target = '0.9'", "1: '0.9' is no target; there are: "),
        ("target = 'auto'", "1: 'auto' is no target; there are: "),
        ("schema = ['x']", "1: `schema` wants the name of a schema, not an array"),
        ("schema = ' '", "1: `schema` needs a name"),
        (f"schema = '{'s' * 64}'", "1: `schema` is longer than 63 bytes, where PostgreSQL cuts names off"),
        (
            "warnings = 'off'",
            "1: `warnings` wants a table such as `warnings = { DF123 = 'off' }`, not a text",
        ),
        ("# one\nwarnings = { DF998 = 'off' }", "2: there is no code 'DF998'"),
        ("[warnings]\nDF123 = 'of'", "2: the level of DF123 is one of 'off', 'warning', 'error', not 'of'"),
        (
            "[warnings]\nDF123 = false",
            "2: the level of DF123 is one of 'off', 'warning', 'error', not a boolean",
        ),
        ("warnings.DF204 = 'off'", "1: DF204 is an error, and only warnings have a level"),
        ("target = ", "1: invalid value"),
    ],
)
def test_wrong_settings_are_said_with_their_line(
    text: str, message: str, project: Path, dfdsl: Command
) -> None:
    settings(project, text)
    shown = dfdsl("check", "good.df")
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith(f"error: dfdsl.toml:{message}")
    if text == "target = ":
        return
    (project / "dfdsl.toml").unlink()
    lines = text.replace("[warnings]", "[tool.dfdsl.warnings]").replace("[local]", "[tool.dfdsl.local]")
    head = "" if lines.lstrip().startswith("[") else "[tool.dfdsl]\n"
    settings(project, f"[project]\nname = 'x'\ntarget = 3\n{head}{lines}", "pyproject.toml")
    number, rest = message.split(":", 1)
    expected = int(number) + (4 if head else 3)
    assert dfdsl("check", "good.df").err.startswith(f"error: pyproject.toml:{expected}:{rest}")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("DF123", "it wants CODE=LEVEL, such as DF123=off"),
        ("DF998=off", "there is no code 'DF998'"),
        ("DF123=loud", "the level of DF123 is one of 'off', 'warning', 'error', not 'loud'"),
        ("DF204=off", "DF204 is an error, and only warnings have a level"),
    ],
)
def test_wrong_levels_of_the_command_line(given: str, message: str, project: Path, dfdsl: Command) -> None:
    shown = dfdsl("check", "-W", given, "good.df")
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith(f"error: --warning {given}: {message}")


def test_a_bom_is_dropped(project: Path, dfdsl: Command) -> None:
    (project / "dfdsl.toml").write_text("schema = 'shop'", encoding="utf-8-sig")
    assert "FUNCTION shop.greet" in dfdsl("compile", "good.df").out


def test_settings_that_are_no_text(project: Path, dfdsl: Command) -> None:
    (project / "dfdsl.toml").write_bytes(b"target = '\xff'")
    assert dfdsl("check", "good.df") == (2, "", "error: dfdsl.toml: is not UTF-8\n")


# One call of each verb that goes as far as it gets without an engine, and its exit code.
CALLS: dict[str, tuple[tuple[str, ...], int]] = {
    "compile": (("compile", "good.df"), 0),
    "check": (("check", "good.df"), 0),
    "run": (("run", "good.df", "greet(1"), 1),
    "dev": (("dev", "--status"), 1),
    "cancel": (("cancel", "0123abcd"), 2),
    "signal": (("signal", "0123abcd", "go"), 2),
    "runtime": (("runtime",), 0),
    "explain": (("explain", "DF204"), 0),
    "targets": (("targets",), 0),
}


def _documented() -> tuple[str, list[str]]:
    """The example of docs/diagnostics.md, and the keys of its table."""
    section = DOCUMENTED.read_text(encoding="utf-8").split("## Settings")[1].split("\n## ")[0]
    example = re.search(r"```toml\n(.*?)```", section, re.S)
    assert example is not None
    return example[1], re.findall(r"^\| `([\w.]+)`", section, re.M)


def test_the_documented_keys_are_the_keys_that_there_are(tmp_path: Path) -> None:
    example, keys = _documented()
    own = [key for key in KEYS if key != "local"]
    assert keys == [*own, *(f"local.{key}" for key in LOCAL_KEYS)]
    (tmp_path / "dfdsl.toml").write_text(example)
    found = read(str(tmp_path / "dfdsl.toml"))
    assert None not in (found.target, found.schema, found.runtime, found.runtime_schema, found.http)
    assert found.warnings


def test_every_verb_has_a_call() -> None:
    assert sorted(CALLS) == sorted(VERBS)


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_takes_every_documented_key(
    verb: str, shared: bool, project: Path, dfdsl: Command
) -> None:
    call, status = CALLS[verb]
    before = dfdsl(*call)
    assert before.status == status
    example = _documented()[0]
    if shared:
        (project / "dfdsl.toml").unlink()
        inner = example.replace("[local]", "[tool.dfdsl.local]")
        settings(project, f"[tool.dfdsl]\n{inner}", "pyproject.toml")
    else:
        settings(project, example)
    after = dfdsl(*call)
    assert (after.status, after.err) == (status, before.err)


def test_the_schema_is_that_of_every_function(project: Path, dfdsl: Command) -> None:
    settings(project, "schema = 'shop'\nruntime_schema = 'ops'\n")
    made = dfdsl(*CALLS["compile"][0]).out
    assert set(re.findall(r"CREATE OR REPLACE FUNCTION (\w+[.])?", made)) == {"shop.", "ops."}
    made = dfdsl(*CALLS["runtime"][0]).out
    assert set(re.findall(r"CREATE OR REPLACE FUNCTION (\w+[.])?", made)) == {"ops."}


def test_where_http_steps_may_go(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DFDSL_HTTP", raising=False)
    assert http_of(str(project)) is None
    settings(project, "[tool.other]\nx = 1\n[tool.dfdsl.local]\nhttp = 'public'\n", "pyproject.toml")
    (project / "dfdsl.toml").unlink()
    assert http_of(str(project)) == "public"
    settings(project, "[local]\nhttp = 'any'\n")
    (project / "inner").mkdir()
    assert http_of(str(project / "inner")) == "any"
    assert settings_of(http="any").http == "any"
    monkeypatch.setenv("DFDSL_HTTP", "local")
    assert settings_of(http="any").http == "local"
