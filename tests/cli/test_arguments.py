"""The command line itself: help, versions, misspellings."""

import subprocess
import sys

import pytest

from cli.conftest import Command
from dfdsl.cli import VERBS
from dfdsl.version import __version__


def test_help_goes_to_stdout_and_names_the_verbs(dfdsl: Command) -> None:
    shown = dfdsl("--help")
    assert (shown.status, shown.err) == (0, "")
    assert all(f"\n    {verb}" in shown.out for verb in VERBS)
    assert "dfdsl compile orders.df | psql" in shown.out


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_has_help_with_an_example(verb: str, dfdsl: Command) -> None:
    shown = dfdsl(verb, "--help")
    assert (shown.status, shown.err) == (0, "")
    assert f"examples:\n  dfdsl {verb}" in shown.out


def test_without_a_verb_the_help_is_an_error(dfdsl: Command) -> None:
    shown = dfdsl()
    assert (shown.status, shown.out) == (2, "")
    assert "verbs:" in shown.err


def test_version(dfdsl: Command) -> None:
    assert dfdsl("--version") == (0, f"dfdsl {__version__}\n", "")


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["complie", "a.df"], "error: unknown verb 'complie' (did you mean 'compile'?)\nTry: dfdsl --help\n"),
        (
            ["zzz"],
            f"error: unknown verb 'zzz' (there are: {', '.join(VERBS)})\nTry: dfdsl --help\n",
        ),
        (
            ["compile", "--taget", "0.2.5", "a.df"],
            "error: unknown option --taget (did you mean '--target'?)\nTry: dfdsl compile --help\n",
        ),
        (["check", "--zzz=3", "a.df"], "error: unknown option --zzz\nTry: dfdsl check --help\n"),
        (["run", "a.df", "b()", "c"], "error: unexpected argument 'c'\nTry: dfdsl run --help\n"),
        (["compile"], "error: the following arguments are required: FILE\nTry: dfdsl compile --help\n"),
        (
            ["compile", "a.df", "-o"],
            "error: argument -o/--output: expected one argument\nTry: dfdsl compile --help\n",
        ),
    ],
)
def test_usage_errors_are_two_lines(argv: list[str], message: str, dfdsl: Command) -> None:
    assert dfdsl(*argv) == (2, "", message)


def test_options_are_not_abbreviated(dfdsl: Command) -> None:
    shown = dfdsl("compile", "--out", "x", "a.df")
    assert shown.status == 2
    assert "did you mean '--output'?" in shown.err


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("0.9", "unknown target '0.9'; there are: "),
        ("0.2.1", "unknown target '0.2.1'; there are: 0.2.2, 0.2.3, "),
    ],
)
@pytest.mark.parametrize("verb", ["compile", "check", "run"])
def test_unknown_targets(verb: str, target: str, message: str, dfdsl: Command) -> None:
    shown = dfdsl(verb, "--target", target, "a.df")
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith(f"error: {message}")


def test_the_module_is_the_same_command() -> None:
    shown = subprocess.run([sys.executable, "-m", "dfdsl", "--version"], capture_output=True, text=True)
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, f"dfdsl {__version__}\n", "")


def test_help_loads_neither_compiler_nor_database() -> None:
    script = (
        "import sys; from dfdsl.cli import main; main(['--help']);"
        "print([m for m in ('lark', 'jinja2', 'psycopg', 'asyncio') if m in sys.modules], file=sys.stderr)"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert shown.stderr == "[]\n"
