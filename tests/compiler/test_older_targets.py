"""Programs for pg_durable 0.2.2 to 0.2.4: what compiles has no shape that hangs there, and comes to the same outcome.

By default on the local engine as 0.2.3, with DFDSL_ALL_TARGETS=1 as each of them.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from dfdsl.compiler import compile_source
from dfdsl.database.errors import Refused
from dfdsl.database.start import run_script
from dfdsl.local import Engine, missing, running
from dfdsl.project import Project
from dfdsl.source import Source

from .hazardous import hazards
from .outcomes import Case, Outcome, check, compiled, run_all
from .stages import lowered
from .test_outcomes import CASES

ROOT = Path(__file__).resolve().parents[2]
OLDER = ("0.2.2", "0.2.3", "0.2.4")
RUN = OLDER if os.environ.get("DFDSL_ALL_TARGETS") else ("0.2.3",)
REFUSALS = {"DF470", "DF471"}
FILES = sorted((ROOT / "tests" / "golden").rglob("*.df")) + sorted((ROOT / "examples").rglob("*.df"))


@pytest.mark.parametrize("target", OLDER)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_that_hangs_is_emitted(path: Path, target: str) -> None:
    found = compile_source(
        Source(path.relative_to(ROOT).as_posix(), path.read_text()),
        read=Project(str(ROOT)).read,
        target=target,
    )
    errors = {d.code for d in found.diagnostics if d.is_error}
    assert errors <= REFUSALS
    if not errors:
        assert found.script is not None
        for workflow in found.script.workflows:
            assert hazards(workflow.body, target) == []


@pytest.mark.parametrize(
    ("df", "target", "lowest"),
    [
        ("sleep(1) ~> loop { $$ SELECT 1 $$ } until $$ random() < 0.5 $$", "0.2.4", "0.2.5"),
        ("loop { loop { $$ SELECT 1 $$ } until $$ random() < 0.5 $$ }", "0.2.4", "0.2.5"),
        ("$$ SELECT 1 $$ & (@> $$ SELECT 2 $$)", "0.2.4", "0.2.5"),
        ("loop { $$ SELECT coalesce($i?::int, 0) + 1 AS i $$ |=> i } until $$ $i > 3 $$", "0.2.4", "0.2.5"),
        ("loop { $$ SELECT 1 $$ & $$ SELECT 2 $$ } until $$ random() < 0.5 $$", "0.2.3", "0.2.4"),
        (
            "$$ SELECT 1 $$ |=> a ~> $$ SELECT 2 $$ |=> b ~> ($$ SELECT $a $$ & $$ SELECT $b $$)",
            "0.2.4",
            "0.2.5",
        ),
        ("sleep(1) ~> wait_for_schedule('* * * * *')", "0.2.3", "0.2.4"),
        (
            'http_multipart(\'https://x.example\', parts => \'[{"name": "a", "data_b64": "aGk="}]\')',
            "0.2.4",
            "0.2.5",
        ),
    ],
)
def test_what_is_refused_says_the_lowest_target(df: str, target: str, lowest: str) -> None:
    (found,) = [d for d in compiled(df, target=target).diagnostics if d.is_error]
    assert found.code == "DF470"
    assert found.help.endswith(f"is {lowest}: write `--target {lowest}`")
    assert not [d for d in compiled(df, target=lowest).diagnostics if d.is_error]


@pytest.fixture(scope="module", params=RUN)
def older(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    if lack := missing():
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("older")), emulate=request.param) as found:
        yield found


def fits(item: Case, target: str) -> bool:
    df = item.df.replace("{service}", "http://x.example")
    errors = {d.code for d in compiled(df, target=target).diagnostics if d.is_error}
    assert errors <= REFUSALS, item.name
    return not errors


@pytest.fixture(scope="module")
def outcomes(older: Engine, echo: str) -> dict[str, Outcome]:
    cases = [item for item in CASES if not item.debt and fits(item, older.emulates)]
    assert len(cases) > 150
    return run_all(older.dsn, cases, echo, older.emulates)


@pytest.mark.parametrize("item", [item for item in CASES if not item.debt], ids=lambda item: item.name)
def test_outcome(item: Case, outcomes: dict[str, Outcome]) -> None:
    if item.name in outcomes:
        check(item, outcomes[item.name])


def test_too_many_variables(older: Engine) -> None:
    """Whoever starts it has more than one engine variable, with which a join may hang."""
    join = "$$ SELECT 1 $$ & $$ SELECT 2 $$"
    both = [
        compiled(text, target=older.emulates).sql for text in (join, f"workflow w() {{ {join} }} start w()")
    ]
    with psycopg.connect(older.dsn, autocommit=True) as connection:
        connection.execute("SELECT df.clearvars(), df.setvar('one', '1'), df.setvar('two', '2')")
        for sql in both:
            assert sql is not None
            with pytest.raises(Refused, match="more than one engine variable"):
                run_script(connection, sql)
        connection.execute("SELECT df.unsetvar('two')")
        for sql in both:
            assert sql is not None
            assert len(run_script(connection, sql)) == 1
        connection.execute("SELECT df.clearvars()")


def test_a_newer_engine_has_as_many_variables_as_it_likes(engine: Engine) -> None:
    sql = compiled("$$ SELECT 1 $$ & $$ SELECT 2 $$", target="0.2.3").sql
    assert sql is not None
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        connection.execute("SELECT df.setvar('one', '1'), df.setvar('two', '2')")
        assert len(run_script(connection, sql)) == 1


def test_the_graphs_of_a_case(older: Engine) -> None:
    """The walk sees what it is for."""
    body = (
        lowered("$$ SELECT 1 $$ ~> loop { $$ SELECT 1 $$ & $$ SELECT 2 $$ } until $$ random() < 0.5 $$")
        .workflows[0]
        .body
    )
    assert len(hazards(body, "0.2.3")) == 2
    assert len(hazards(body, "0.2.4")) == 1
