"""`dfdsl targets`, and the target that a database is."""

import json

import pytest

from cli.conftest import Command
from dfdsl.cli.console import Console, Fault
from dfdsl.cli.detect import chosen
from dfdsl.cli.targets import SAYS
from dfdsl.record import fields
from dfdsl.targets import DEFAULT, NAMES, TARGETS, Target, at_or_below, lower


def test_the_table_says_something_of_every_capability() -> None:
    assert set(SAYS) == set(fields(Target)) - {"name"}


def test_the_table_has_a_column_a_target(dfdsl: Command) -> None:
    shown = dfdsl("targets")
    assert (shown.status, shown.err) == (0, "")
    head, *lines = shown.out.splitlines()
    assert head.split() == [f"{name}*" if name == DEFAULT else name for name in NAMES]
    depth = next(line for line in lines if line.startswith(SAYS["depth"]))
    assert depth.removeprefix(SAYS["depth"]).split() == [str(target.depth) for target in TARGETS]
    assert all(len(line) <= 120 for line in lines)


def test_the_table_for_programs(dfdsl: Command) -> None:
    found = json.loads(dfdsl("targets", "--format", "json").out)
    assert [one["name"] for one in found] == list(NAMES)
    assert [one["name"] for one in found if one["default"]] == [DEFAULT]
    assert all(set(fields(Target)) < set(one) for one in found)


@pytest.mark.parametrize(
    ("one", "other", "older"), [("0.2.9", "0.2.10", "0.2.9"), ("0.3", "0.2.6", "0.2.6"), ("1", "0.9", "0.9")]
)
def test_versions_are_compared_by_number(one: str, other: str, older: str) -> None:
    assert lower(one, other) == lower(other, one) == older


@pytest.mark.parametrize(
    ("version", "target"),
    [("0.2.5", "0.2.5"), ("0.2.5.1", "0.2.5"), ("0.3.0", NAMES[-1]), ("0.2.10", NAMES[-1]), ("0.1.9", None)],
)
def test_the_target_of_a_version(version: str, target: str | None) -> None:
    assert at_or_below(version) == target


@pytest.mark.parametrize(
    ("binary", "schema", "target", "said"),
    [
        ("0.2.6", "0.2.6", "0.2.6", ""),
        (
            "0.2.6",
            "0.2.5",
            "0.2.5",
            "pg_durable (library 0.2.6, schema 0.2.5): compiled for 0.2.5; "
            "`ALTER EXTENSION pg_durable UPDATE` brings them together\n",
        ),
        ("0.2.5", "0.2.6", "0.2.5", "pg_durable (library 0.2.5, schema 0.2.6): compiled for 0.2.5\n"),
        (
            "0.4.0",
            "0.4.0",
            NAMES[-1],
            f"pg_durable 0.4.0 is newer than what this dfdsl knows: compiled for {NAMES[-1]}, "
            "the newest target that it runs\n",
        ),
    ],
)
def test_the_lower_of_both_versions_counts(
    binary: str, schema: str, target: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert chosen(binary, schema, Console()) == target
    assert capsys.readouterr().err == said


def test_a_server_that_is_too_old() -> None:
    with pytest.raises(Fault, match=r"pg_durable 0\.1\.0 is older than what can be compiled for"):
        chosen("0.1.0", "0.1.0", Console())


def test_auto_without_a_server(dfdsl: Command, project: object) -> None:
    for verb in ("check", "compile"):
        shown = dfdsl(verb, "--target", "auto", "--dsn", "host=/nonexistent", "good.df")
        assert (shown.status, shown.out) == (2, "")
        assert shown.err.startswith("error: --target auto: cannot connect: ")
    assert dfdsl("check", "--target", "auto", "--dsn", " ", "good.df").err.startswith("error: --dsn needs")
