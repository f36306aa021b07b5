"""Where a failure is shown: at the step that failed, with its own SQL, whatever form or child instance is around it."""

import random
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest

from dfdsl.cli.outcome import failed_in, failure_text
from dfdsl.cli.places import Places
from dfdsl.compiler import Compiled, compile_source
from dfdsl.database.connect import connect
from dfdsl.database.start import run_script, take_over
from dfdsl.database.watch import Watch
from dfdsl.local import Engine, missing, running
from dfdsl.project import Project
from dfdsl.source import FileUnreadable, Source

pytestmark = pytest.mark.skipif(missing() is not None, reason="needs the wheels of the local engine")

DONE = "$$ SELECT 1 AS done $$ <-> $$ SELECT 2 AS undone $$"
# The form around a body, which stands on lines of its own.
FORMS = {
    "undo": f"{DONE}\n~> BODY",
    "undo_in_parallel": f"parallel {{\n{DONE},\nBODY\n}}",
    "undo_that_fails": "$$ SELECT 7 AS done $$ <-> $$ SELECT 1 / (8 - 8) AS undone $$\n~> BODY",
    "catch": "try {\nfail 'first'\n} catch e {\nBODY\n}",
    "retry": "retry(2) {\nBODY\n}",
    "timeout": "timeout(1h) {\nBODY\n}",
    "each": "each r in $$ SELECT n FROM generate_series(1, 2) n $$ {\nBODY\n}",
    "each_parallel": "each r in $$ SELECT n FROM generate_series(1, 2) n $$ (parallel => 2) {\nBODY\n}",
    "call": "",
    "race": "race {\nBODY,\nsleep(60)\n}",
    "parallel": "parallel {\nBODY,\n$$ SELECT 1 AS a $$\n}",
    "loop": "$$ SELECT 3 AS p $$ ~> loop {\nBODY\n} until $$ true $$",
    "if": "if $$ true $$ {\nBODY\n}",
}
# How the step fails, with the SQL that is shown.
FAILURES = {
    "sql": ("$$ SELECT 1 / 0 AS boom $$", "SELECT 1 / 0 AS boom"),
    "null": (
        "$$ SELECT NULL::int AS q $$ |=> q ~> $$ SELECT $q + 1 AS boom $$",
        "SELECT ($q)::integer + 1 AS boom",
    ),
    "fail": ("fail 'boom'", "dfdsl.fail('boom')"),
    "http": ("http('http://127.0.0.1:1/boom')", ""),
}
SHALLOW = [((form,), "sql") for form in FORMS]
SHALLOW += [(("undo",), failure) for failure in ("null", "fail", "http")] + [(("each",), "http")]
DEEP = random.Random(12).sample([(pair, "sql") for pair in product(FORMS, repeat=2)], 2)
# Found wrong: on older targets a failure behind a loop of attempts was shown at the loop.
DEEP += [
    (pair, "sql") for pair in (("catch", "retry"), ("retry", "undo"), ("undo", "each"), ("call", "undo"))
]


class Program(NamedTuple):
    name: str
    df: str
    line: int
    sql: str


def made(number: int, forms: tuple[str, ...], failure: str) -> Program:
    """The program of that number, whose workflows no other program has."""
    step, sql = FAILURES[failure]
    body = f"( $$ SELECT 9 AS before $$\n~> {step} )"
    above = ""
    for count, form in enumerate(reversed(forms)):
        if form == "call":
            above += f"workflow w{number}_{count}() {{\n{body}\n}}\n"
            body = f"call w{number}_{count}()"
        else:
            body = f"( {FORMS[form].replace('BODY', body)} )"
    df = f"{above}workflow w{number}() {{\n{body}\n}}\nstart w{number}()\n"
    line = next(number for number, text in enumerate(df.splitlines(), 1) if "boom" in text)
    return Program("-".join((*forms, failure)), df, line, sql)


def _no_imports(importing: str, path: str) -> Source:
    raise FileUnreadable("there are no other files")


@pytest.fixture(scope="module", params=["0.2.6", "0.2.3"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with running(tmp_path_factory.mktemp("engine"), emulate=request.param) as found:
        yield found


def _started(engine: Engine, programs: list[Program]) -> dict[str, tuple[Program, Compiled]]:
    """The programs by the ids of their instances, all of which have ended."""
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        take_over(connection)
        found = {}
        for program in programs:
            source = Source(f"{program.name}.df", program.df)
            compiled = compile_source(source, read=_no_imports, target=engine.emulates)
            assert compiled.sql is not None, (program, compiled.diagnostics)
            (id,) = run_script(connection, compiled.sql)
            found[id] = program, compiled
        for id in found:
            connection.execute(
                "SELECT df.await_instance(%s, 150)" if engine.emulates > "0.2.3" else AWAIT, (id,)
            )
        return found


AWAIT = "SELECT df.wait_for_completion(%s, 150)"


def test_a_failure_is_shown_at_its_own_step(engine: Engine, tmp_path: Path) -> None:
    programs = [made(number, *one) for number, one in enumerate((*SHALLOW, *DEEP))]
    wrong = {}
    for id, (program, compiled) in _started(engine, programs).items():
        watch = Watch(lambda: connect(engine.dsn), [id])
        snapshot = watch.snapshot()
        assert snapshot.instances[0].status == "failed", program
        failure = watch.failure(id)
        watch.close()
        within = failed_in(failure, snapshot)
        assert within is not None, program
        places = Places(compiled.script)
        text = failure_text(within, failure, places, Project(str(tmp_path)), color=False)
        before, _, sql = text.partition("the SQL that ran:\n")
        if f"--> {program.name}.df:{program.line}:" not in before or program.sql not in sql:
            wrong[program.name] = text
    assert wrong == {}
