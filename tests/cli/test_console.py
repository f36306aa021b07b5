"""Streams and colours."""

import io
import os
import subprocess
import sys

import pytest

import dfdsl.cli
from cli.conftest import Command
from dfdsl.cli.console import Fault, paint, printable, wants_color


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "stream", "wanted"),
    [
        ({}, io.StringIO(), False),
        ({}, Terminal(), True),
        ({"TERM": "dumb"}, Terminal(), False),
        ({"NO_COLOR": "1"}, Terminal(), False),
        ({"NO_COLOR": ""}, Terminal(), True),
        ({"FORCE_COLOR": "1"}, io.StringIO(), True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, Terminal(), False),
        ({}, None, False),
    ],
)
def test_colour(
    environment: dict[str, str], stream: io.StringIO | None, wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_color(stream) is wanted


def test_paint() -> None:
    assert paint("x", "red", False) == "x"
    assert paint("x", "red", True) == "\x1b[31mx\x1b[0m"


def test_printable_leaves_lines_and_disarms_the_rest() -> None:
    assert printable("a\n\tb") == "a\n\tb"
    assert printable("a\x1b[2J\x07") == "a\\x1b[2J\\x07"


def test_forced_colour_reaches_the_messages(dfdsl: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert dfdsl("check", "nothing.df").err.startswith("\x1b[31merror\x1b[0m: ")


def failing(problem: BaseException) -> object:
    def dispatch(argv: object, console: object) -> int:
        raise problem

    return dispatch


def test_a_mistake_of_ours_is_one_line_and_how_to_report_it(
    dfdsl: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dfdsl_cli(), "_dispatch", failing(ZeroDivisionError("oh")))
    shown = dfdsl("check", "a.df")
    assert (shown.status, shown.out) == (2, "")
    assert "a mistake in dfdsl" in shown.err
    assert "DFDSL_DEBUG=1" in shown.err
    assert "Traceback" not in shown.err


def test_debugging_shows_the_traceback(dfdsl: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dfdsl_cli(), "_dispatch", failing(ZeroDivisionError("oh")))
    monkeypatch.setenv("DFDSL_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        dfdsl("check", "a.df")


def test_ctrl_c_is_130(dfdsl: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dfdsl_cli(), "_dispatch", failing(KeyboardInterrupt()))
    assert dfdsl("check", "a.df") == (130, "", "")


def test_a_fault_is_its_message(dfdsl: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dfdsl_cli(), "_dispatch", failing(Fault("no\x1bway")))
    assert dfdsl("check", "a.df") == (2, "", "error: no\\x1bway\n")


def dfdsl_cli() -> object:
    return dfdsl.cli


PRINTING = "from dfdsl.cli.console import Console; import dfdsl.cli, sys\ndef run(argv, console):\n    console.product('x' * 1000000); return 0\ndfdsl.cli._dispatch = run\nsys.exit(dfdsl.cli.main(['check']))"


def test_a_closed_pipe_is_said() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run([sys.executable, "-c", PRINTING], stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    said = b"error: standard output was closed before all was written\n"
    assert (ended.returncode, ended.stderr) == (2, said)


def test_a_closed_stdout_is_said() -> None:
    command = ["sh", "-c", 'exec "$0" "$@" >&-', sys.executable, "-c", PRINTING]
    ended = subprocess.run(command, stderr=subprocess.PIPE)
    assert (ended.returncode, ended.stderr) == (2, b"error: there is no standard output\n")


def test_the_product_is_utf8_whatever_the_locale_says() -> None:
    script = "from dfdsl.cli.console import Console; Console().product(chr(228) + chr(10))"
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment)
    assert (ended.stdout, ended.stderr) == ("ä\n".encode(), b"")


def _command(*argv: str, **streams: object) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONUNBUFFERED": ""}
    return subprocess.run(
        [sys.executable, "-m", "dfdsl", *argv], text=True, env=environment, **streams  # type: ignore[call-overload]
    )


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize(
    "argv", [("targets",), ("--help",), ("--version",), ("compile", "--help"), ("explain",)]
)
def test_a_standard_output_that_is_full(argv: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        ended = _command(*argv, stdout=full, stderr=subprocess.PIPE)
    assert (ended.returncode, ended.stderr) == (
        2,
        "error: cannot write to standard output: no space left on device\n",
    )


@pytest.mark.parametrize("argv", [("targets",), ("--help",), ("explain",)])
def test_a_standard_output_that_is_closed(argv: tuple[str, ...]) -> None:
    read, write = os.pipe()
    os.close(read)
    ended = _command(*argv, stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert (ended.returncode, ended.stderr) == (
        2,
        "error: standard output was closed before all was written\n",
    )


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("argv", [("check", "none.df"), ("nonsense",), ("run",)])
def test_a_standard_error_that_is_full(argv: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        ended = _command(*argv, stdout=subprocess.PIPE, stderr=full)
    assert (ended.returncode, ended.stdout) == (2, "")
