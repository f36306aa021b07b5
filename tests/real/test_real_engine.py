"""The examples and a few programs on a real pg_durable, with the outcome that the local engine gives."""

import os
import shutil

import pytest

import dfdsl
from examples.cases import CASES, Case
from examples.driving import Driver, check_outcome, compiled
from examples.programs import PROGRAMS

pytestmark = [pytest.mark.dsn if os.environ.get("DFDSL_TEST_DSN") else pytest.mark.docker]


@pytest.mark.parametrize("name", CASES)
def test_example(name: str, real: Driver, target: str) -> None:
    case = CASES[name]
    if case.http:
        pytest.skip("a real engine does not let requests through to this machine's own addresses")
    real.prepare(case, None)
    started = real.start(compiled(case, target))
    assert len(started) == 1
    check_outcome(real, case, started[0])


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, real: Driver, target: str) -> None:
    text, rows = PROGRAMS[name]
    found = dfdsl.compile(text, name="program.df", target=target)
    assert found.sql is not None, found.diagnostics
    (instance,) = real.start(found.sql)
    check_outcome(real, Case(file="program.df", rows=rows), instance)


@pytest.mark.parametrize("options", [(), ("-1",)], ids=["as it is", "one transaction"])
def test_psql(options: tuple[str, ...], real: Driver, target: str) -> None:
    if shutil.which("psql") is None:
        pytest.skip("psql is not installed")
    case = CASES["order"]
    real.prepare(case, None)
    ended = real.psql(compiled(case, target), *options)
    assert (ended.returncode, ended.stderr) == (0, "")
    check_outcome(real, case, ended.stdout.split()[-1])
