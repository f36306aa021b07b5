"""Programs for pg_durable 0.2.2 to 0.2.4: what compiles has no shape that hangs there, and comes to the same outcome.

By default those that are compiled to something else run, on the local engine as 0.2.3; with DFDSL_ALL_TARGETS=1 all, as each
of the three.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.compiler import Compiled, compile_source
from dfdsl.database.errors import Refused
from dfdsl.database.start import run_script
from dfdsl.diagnostics import Diagnostic
from dfdsl.local import Engine, missing, running
from dfdsl.project import Project
from dfdsl.source import Source

from .hazardous import hazards
from .outcomes import Case, Outcome, check, compiled, run_all
from .stages import lowered, written
from .test_outcomes import CASES

ROOT = Path(__file__).resolve().parents[2]
OLDER = ("0.2.2", "0.2.3", "0.2.4")
EVERYTHING = bool(os.environ.get("DFDSL_ALL_TARGETS"))
RUN = OLDER if EVERYTHING else ("0.2.3",)
REFUSALS = {"DF470", "DF413", "DF418", "DF419"}
FILES = sorted((ROOT / "tests" / "golden").rglob("*.df")) + sorted((ROOT / "examples").rglob("*.df"))


def errors(found: Compiled) -> list[Diagnostic]:
    return [d for d in found.diagnostics if d.is_error]


@pytest.mark.parametrize("target", OLDER)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_that_hangs_is_emitted(path: Path, target: str) -> None:
    found = compile_source(
        Source(path.relative_to(ROOT).as_posix(), path.read_text()),
        read=Project(str(ROOT)).read,
        target=target,
    )
    codes = {d.code for d in errors(found)}
    assert codes <= REFUSALS
    if not codes:
        assert found.script is not None
        for workflow in found.script.workflows:
            for body in (workflow.body, *(child.body for child in workflow.children)):
                assert hazards(body, target) == []


@pytest.mark.parametrize(
    ("df", "target", "lowest"),
    [
        (
            "sleep(1) ~> loop { $$ SELECT * FROM pg_class $$ } until $$ random() < 0.5 $$",
            "0.2.4",
            "0.2.5",
        ),
        (
            'http_multipart(\'https://x.example\', parts => \'[{"name": "a", "data_b64": "aGk="}]\')',
            "0.2.4",
            "0.2.5",
        ),
    ],
)
def test_what_is_refused_says_the_lowest_target(df: str, target: str, lowest: str) -> None:
    found = errors(compiled(df, target=target))
    assert {d.code for d in found} == {"DF470"}
    assert all(f"is {lowest}: write `--target {lowest}`" in d.help for d in found)
    assert errors(compiled(df, target=lowest)) == []


def test_a_refused_loop_that_nobody_asks_for_its_result_is_compiled() -> None:
    df = "sleep(1) ~> loop { $$ SELECT * FROM pg_class $$ } until $$ random() < 0.5 $$"
    (refusal,) = errors(compiled(df, target="0.2.4"))
    assert "`… ~> $$ SELECT 1 AS done $$`" in refusal.help
    assert errors(compiled(f"{df} ~> $$ SELECT 1 AS done $$", target="0.2.4")) == []


def log(who: str, value: str) -> str:
    return f"$$ INSERT INTO log(who, v) SELECT '{who}', {value} $$"


def _one(**row: Any) -> dict[str, Any]:
    return {"rows": [row], "row_count": 1}


NAMES = "$$ SELECT 1 AS a $$ |=> a ~> $$ SELECT 2 AS b $$ |=> b ~> $$ SELECT 3 AS v UNION ALL SELECT 4 $$ |=> c(v int)"
COUNT = "$$ SELECT $i + 1 AS i $$ |=> i"
SHAPES = [
    Case(
        name="prefix",
        df=f"{log('prefix', 1)} ~> loop {{ {log('prefix', 2)} }}"
        " until $$ SELECT count(*) > 3 FROM log WHERE who = 'prefix' $$ ~> $$ SELECT 1 AS v $$",
        rows=[{"v": 1}],
        log=["1", "2", "2", "2"],
    ),
    Case(
        name="prefix_and_suffix",
        df=f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> {log('prefix_and_suffix', '$i')} }} until $$ $i >= 3 $$"
        f" ~> {log('prefix_and_suffix', '$i * 10')}",
        log=["1", "2", "3", "30"],
    ),
    Case(
        name="nested",
        df=f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> $$ SELECT 0 AS k $$ |=> k"
        f" ~> loop {{ $$ SELECT $k + 1 AS k $$ |=> k ~> {log('nested', '$i * 10 + $k')} }} until $$ $k >= 2 $$"
        " } until $$ $i >= 2 $$ ~> $$ SELECT $i AS i, $k AS k $$",
        rows=[{"i": 2, "k": 2}],
        log=["11", "12", "21", "22"],
    ),
    Case(
        name="in_a_branch",
        df=f"parallel {{ $$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> {log('in_a_branch', '$i')} }} until $$ $i >= 2 $$,"
        " sleep(0) } ~> $$ SELECT $i AS i $$",
        rows=[{"i": 2}],
        log=["1", "2"],
    ),
    Case(
        name="while_behind_a_step",
        df=f"$$ SELECT 2 AS i $$ |=> i ~> while $$ $i > 0 $$ {{ $$ SELECT $i - 1 AS i $$ |=> i ~> {log('while_behind_a_step', '$i')} }}"
        " ~> $$ SELECT $i AS i $$",
        rows=[{"i": 0}],
        log=["1", "0"],
    ),
    Case(
        name="at_the_root_with_a_name",
        df=f"loop {{ $$ SELECT coalesce($n?, 0) + 1 AS n $$ |=> n ~> {log('at_the_root_with_a_name', '$n')} }} until $$ $n >= 3 $$",
        log=["1", "2", "3"],
    ),
    Case(
        name="join_in_a_loop_of_rows",
        df=f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> parallel {{ $$ SELECT $i * 2 AS d $$ |=> d, {log('join_in_a_loop_of_rows', '$i')} }}"
        " } until $$ $d >= 4 $$ ~> $$ SELECT $d AS d $$",
        rows=[{"d": 4}],
        log=["1", "2"],
    ),
    Case(
        name="race_of_rows_in_a_loop",
        df=f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> race {{ $$ SELECT 'won' || $i AS w $$, sleep(60) }} |=> w"
        f" ~> {log('race_of_rows_in_a_loop', '$w')} }} until $$ $i >= 2 $$ ~> sleep(0)",
        log=["won1", "won2"],
    ),
    Case(
        name="three_names_at_a_join",
        df="$$ SELECT 1 AS a $$ |=> a ~> $$ SELECT 'x' AS b $$ |=> b ~> $$ SELECT 2.5 AS c $$ |=> c"
        " ~> parallel { p: $$ SELECT $a + 1 AS p $$, q: $$ SELECT $b || '!' AS q $$ } |=> r"
        " ~> $$ SELECT ($r.p #>> '{rows,0,p}')::int AS p, $r.q #>> '{rows,0,q}' AS q, $c::float8 AS c $$",
        rows=[{"p": 2, "q": "x!", "c": 2.5}],
    ),
    Case(
        name="break_out_of_a_join_in_a_loop",
        df=f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> parallel {{ if $$ $i >= 2 $$ {{ break }}, {log('break_out_of_a_join_in_a_loop', '$i')} }} }}"
        " ~> $$ SELECT $i AS i $$",
        rows=[{"i": 2}],
        log=["1", "2"],
    ),
    Case(
        name="call_in_a_loop_that_counts",
        df=f"workflow twice(n int) {{ $$ SELECT $n * 2 AS t $$ }} $$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> call twice($i) |=> c"
        f" ~> {log('call_in_a_loop_that_counts', '$c.status')} }} until $$ $i >= 2 $$ ~> sleep(0)",
        log=["completed", "completed"],
    ),
    Case(
        name="an_array_at_the_end",
        df=f"{NAMES} ~> if $$ $a = 2 $$ {{ sleep(0) }} else {{ $$ SELECT 4 AS d $$ |=> d ~> parallel {{ $$ SELECT $a + $d AS s $$,"
        " ($$ SELECT 5 AS e $$ |=> e ~> parallel { $$ SELECT $e + $b AS s $$, $$ SELECT count(*) AS n FROM $c.* $$ }) } }",
        value=[_one(s=5), [_one(s=7), _one(n=2)]],
    ),
    Case(
        name="an_answer_at_the_end",
        df=f"{NAMES} ~> race {{ wait_for_signal('never'), $$ SELECT $a + $b AS s $$ }}",
        rows=[{"s": 3}],
    ),
    Case(
        name="arrays_under_names",
        df=f"{NAMES} ~> loop {{ parallel {{ $$ SELECT $a + 1 AS a $$ |=> a, $$ SELECT $b * 2 AS b $$ |=> b, $$ SELECT sum(v) AS s FROM $c.* $$ }} |=> p"
        " } until $$ $a > 2 $$ ~> $$ SELECT $p::jsonb AS p, $a AS a, $b AS b $$",
        rows=[{"p": [_one(a=3), _one(b=8), _one(s=7)], "a": 3, "b": 8}],
    ),
    Case(
        name="break_out_of_branches_that_bind",
        df=f"{NAMES} ~> loop {{ parallel {{ ($$ SELECT $a + 1 AS a $$ |=> a ~> if $$ $a > 3 $$ {{ break }}), $$ SELECT $b + 2 AS b $$ |=> b }} }}"
        " ~> $$ SELECT $a AS a, $b AS b $$",
        rows=[{"a": 4, "b": 8}],
    ),
    Case(
        name="names_of_a_race",
        df=f"{NAMES} ~> race {{ (sleep(60) ~> $$ SELECT 9 AS a $$ |=> a), (sleep(1) ~> $$ SELECT $a + 1 AS w $$ |=> w), (wait_for_signal('never') |=> s) }}"
        " ~> $$ SELECT $a AS a, $w? AS w, $s.data? AS d $$",
        rows=[{"a": 1, "w": 2, "d": None}],
    ),
    Case(
        name="schedule_behind_a_step",
        df=f"{log('schedule_behind_a_step', 1)} ~> race {{ wait_for_schedule('* * * * *'), sleep(1) }} ~> {log('schedule_behind_a_step', 2)}",
        log=["1", "2"],
    ),
    Case(
        name="undo_of_a_branch_that_never_ran",
        df="try { fail 'declined' ~> parallel { ($$ SELECT 7 AS id $$ |=> s(id bigint)"
        f" <-> {log('undo_of_a_branch_that_never_ran', 0)}), $$ SELECT 1 AS m $$ |=> m }} }}"
        " catch e { $$ SELECT $e.message AS m, $s.id? AS s $$ |=> r(m text, s bigint) }",
        rows=[{"m": "declined", "s": None}],
        log=[],
    ),
    Case(
        name="undo_of_attempts_that_fail_in_a_branch",
        df="try {\n retry(1) { sleep(0) } <-> sleep(0)\n ~> parallel { sleep(0), retry(1) {\n fail 'declined'\n} } }"
        " catch e { $$ SELECT $e.message AS m, $e.line AS l $$ |=> r(m text, l int) }",
        rows=[{"m": "declined", "l": 4}],
    ),
    Case(
        name="retry_that_succeeds",
        df=f"retry(4) {{ {log('retry_that_succeeds', 1)} ~> $$ SELECT 1 / (count(*) > 2)::int AS v FROM log WHERE who = 'retry_that_succeeds' $$ |=> v }}"
        " ~> $$ SELECT $v AS v $$",
        rows=[{"v": 1}],
        log=["1", "1", "1"],
    ),
]


@pytest.mark.parametrize("target", [*OLDER, "0.2.5", "0.2.6"])
@pytest.mark.parametrize("item", SHAPES, ids=lambda item: item.name)
def test_shapes_of_newer_engines_are_compiled(item: Case, target: str) -> None:
    found = compiled(item.df, target=target)
    assert errors(found) == []
    assert found.script is not None
    if target in OLDER:
        for workflow in found.script.workflows:
            for body in (workflow.body, *(child.body for child in workflow.children)):
                assert hazards(body, target) == []


def test_shapes_on_the_newest(engine: Engine) -> None:
    for name, outcome in run_all(engine.dsn, SHAPES, "", "0.2.3").items():
        check(next(item for item in SHAPES if item.name == name), outcome)


@pytest.fixture(scope="module", params=RUN)
def older(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    if lack := missing():
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("older")), emulate=request.param) as found:
        yield found


def fits(item: Case, target: str) -> bool:
    """Whether it is compiled, and to something else than for the newest."""
    df = item.df.replace("{service}", "http://x.example")
    older, newest = compiled(df, target=target), compiled(df)
    codes = {d.code for d in errors(older)}
    assert codes <= REFUSALS, item.name
    if older.script is None or newest.script is None or codes:
        return False
    graphs = [
        [written(workflow) for workflow in script.workflows] for script in (older.script, newest.script)
    ]
    return EVERYTHING or graphs[0] != graphs[1]


AT_A_TIME = 40
"""So many take a few seconds; more, and a race against the clock may end otherwise on a busy machine."""


@pytest.fixture(scope="module")
def outcomes(older: Engine, echo: str) -> dict[str, Outcome]:
    cases = [item for item in CASES if not item.debt and fits(item, older.emulates)]
    assert len(cases) > 60
    found: dict[str, Outcome] = {}
    cases += SHAPES
    for at in range(0, len(cases), AT_A_TIME):
        found |= run_all(older.dsn, cases[at : at + AT_A_TIME], echo, older.emulates)
    return found


@pytest.mark.parametrize(
    "item", [*(item for item in CASES if not item.debt), *SHAPES], ids=lambda item: item.name
)
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
