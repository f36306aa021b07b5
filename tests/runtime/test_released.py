"""What was started with a runtime that was released ends as it would have, whatever is installed over it in the middle."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl import runtime
from dfdsl.compiler import compile_source
from dfdsl.database.start import run_script
from dfdsl.emission.runtime_block import NONE, Runtime, runtime_script
from dfdsl.local import Engine
from dfdsl.source import FileUnreadable, Source

RELEASED = Path(__file__).with_name("released")
NUMBERS = sorted(int(path.stem) for path in RELEASED.glob("*.sql") if path.stem.isdigit())
EXAMPLES = Path(__file__).parents[2] / "examples"
PATIENCE = 90.0
ENDED = ("completed", "failed", "cancelled")
WAIT = "wait_for_signal('go') |=> s"
BY = "$$ SELECT $s.data ->> 'by' AS v $$ |=> r(v text)"
NO = "$$ SELECT 1 / ($s.data ->> 'zero')::int AS v $$ |=> r(v int)"
ASK = f"workflow ask() {{ {WAIT} ~> {BY} }} workflow refuse() {{ {WAIT} ~> fail 'not $s.data' }} "
SLOW = "workflow slow() { sleep(600) } "

# Each waits in the middle; then what it gives.
PROGRAMS = {
    "call": (
        ASK
        + "workflow main() { call ask() |=> c ~> $$ SELECT $c.result #>> '{rows,0,v}' AS v $$ |=> r(v text) } start main()",
        "Ann",
    ),
    "a call that fails": (
        ASK
        + "workflow main() { try { call refuse() } catch e { $$ SELECT $e.message AS v $$ |=> r(v text) } } start main()",
        'not {"by": "Ann", "zero": 0}',
    ),
    "try": (f"try {{ {WAIT} ~> {BY} }} catch {{ $$ SELECT 'caught' AS v $$ |=> r(v text) }}", "Ann"),
    "catch": (
        f"try {{ {WAIT} ~> {NO} }} catch e {{ $$ SELECT $e.message AS v $$ |=> r(v text) }}",
        "division by zero",
    ),
    "retry": (
        "$$ SELECT 1 AS i $$ ~> retry(2) { $$ INSERT INTO kept.tries VALUES (1) RETURNING (SELECT count(*) FROM kept.tries) AS n $$ |=> t(n bigint)"
        f" ~> {WAIT} ~> $$ SELECT 'tried ' || (1 / $t.n + 1) AS v $$ |=> r(v text) }}",
        "tried 2",
    ),
    "each": (
        f"each row in $$ SELECT n FROM generate_series(1, 5) n $$ (parallel => 2) {{ {WAIT} ~> $$ SELECT $row.n AS v $$ |=> r(v int) }} |=> e"
        " ~> $$ SELECT string_agg(x #>> '{rows,0,v}', ' ' ORDER BY n) AS v FROM jsonb_array_elements($e) WITH ORDINALITY t(x, n) $$ |=> r(v text)",
        "1 2 3 4 5",
    ),
    "undo": (
        "try { $$ SELECT 'a' AS x $$ |=> a(x text) <-> $$ INSERT INTO kept.undone VALUES ($a.x) $$"
        " ~> $$ SELECT 'b' AS x $$ |=> b(x text) <-> $$ INSERT INTO kept.undone VALUES ($b.x) $$"
        f" ~> {WAIT} ~> {NO} }} catch e {{ $$ SELECT (SELECT string_agg(x, '' ORDER BY n) FROM kept.undone) AS v $$ |=> r(v text) }}",
        "ba",
    ),
    "a race of calls": (
        ASK + SLOW + "workflow main() { race { a: call ask() |=> c, b: call slow() } |=> w"
        " ~> $$ SELECT $w.result IS NOT NULL AS v $$ |=> r(v boolean) } start main()",
        "true",
    ),
    "timeout": (f"timeout(10m) {{ {WAIT} ~> {BY} }} ", "Ann"),
}


def no_imports(importing: str, path: str) -> Source:
    raise FileUnreadable("no such file")


def script(name: str, text: str) -> str:
    made = compile_source(Source(name, text), read=no_imports, runtime=Runtime(how=NONE))
    assert made.sql is not None, "\n".join(map(str, made.diagnostics))
    return str(made.sql)


def text_of(number: int) -> str:
    return (RELEASED / f"{number}.sql").read_text(encoding="utf-8")


def newest() -> str:
    """The runtime's script without its first line, which names the compiler's version."""
    return runtime_script(runtime.SCHEMA, "0").partition("\n")[2]


def test_a_released_text_is_kept(update_golden: bool) -> None:
    """The newest is among them; it changes only until it is released, and then `NUMBER` counts up."""
    if update_golden:
        (RELEASED / f"{runtime.NUMBER}.sql").write_text(newest(), encoding="utf-8")
    assert list(range(1, runtime.NUMBER + 1)) == NUMBERS or update_golden
    assert (
        text_of(runtime.NUMBER) == newest()
    ), "count dfdsl.runtime.NUMBER up; before a release: --update-golden"


SIGNATURES = """
    SELECT p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), p.provolatile, p.prosecdef
      FROM pg_proc p WHERE p.pronamespace = 'dfdsl'::regnamespace"""


@pytest.mark.parametrize("number", NUMBERS)
def test_no_function_goes_away(number: int, make_plain: Any) -> None:
    old, new = make_plain(), make_plain()
    old.connection.execute(text_of(number).encode())
    new.install()
    assert set(old.rows(SIGNATURES)) - set(new.rows(SIGNATURES)) == set()
    assert len(old.rows(SIGNATURES)) > 50


@pytest.fixture
def connection(engine: Engine) -> Iterator[Any]:
    with psycopg.connect(engine.dsn, autocommit=True) as found:
        found.execute(
            "DROP SCHEMA IF EXISTS dfdsl CASCADE; DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept"
        )
        found.execute(
            "CREATE TABLE kept.tries (n int); CREATE TABLE kept.undone (x text, n int GENERATED ALWAYS AS IDENTITY)"
        )
        found.execute("SET dfdsl.take_over = '*'")
        yield found


def end(connection: Any, instance: str) -> tuple[str, str | None]:
    """How an instance ends, and the column `v` of its result; whoever waits on the way gets the signal."""
    deadline = time.monotonic() + PATIENCE
    query = "SELECT status, CASE WHEN status = 'completed' THEN df.result(id)::jsonb #>> '{rows,0,v}' END FROM df.instances WHERE id = %s"
    while True:
        row = connection.execute(query, (instance,)).fetchone()
        if row[0] in ENDED:
            return row[0], row[1]
        assert time.monotonic() < deadline, connection.execute(
            "SELECT df.explain(%s)", (instance,)
        ).fetchone()
        connection.execute("SELECT dfdsl.signal(%s, 'go', %s)", (instance, '{"by": "Ann", "zero": 0}'))
        time.sleep(0.1)


def waiting(connection: Any, instance: str) -> None:
    """Return when some instance of the tree waits for the signal."""
    deadline = time.monotonic() + PATIENCE
    query = (
        "SELECT count(*) FROM dfdsl.tree(%s) t JOIN df.nodes n ON n.instance_id = t.id"
        " WHERE n.node_type = 'SIGNAL' AND n.status = 'running' AND n.query::jsonb ->> 'signal_name' = 'go'"
    )
    while connection.execute(query, (instance,)).fetchone()[0] == 0:
        assert time.monotonic() < deadline, connection.execute(
            "SELECT df.explain(%s)", (instance,)
        ).fetchone()
        time.sleep(0.05)


@pytest.mark.parametrize("number", NUMBERS)
def test_instances_end_as_they_would_have(number: int, connection: Any) -> None:
    connection.execute(text_of(number).encode())
    started = {}
    for name, (text, _) in PROGRAMS.items():
        started[name] = run_script(connection, script("released.df", text))[-1]
    for instance in started.values():
        waiting(connection, instance)
    # Over it, also where it is the same one.
    connection.execute("COMMENT ON SCHEMA dfdsl IS 'dfdsl runtime 0: old'")
    connection.execute(newest().encode())
    assert (
        connection.execute("SELECT obj_description('dfdsl'::regnamespace)")
        .fetchone()[0]
        .startswith(f"dfdsl runtime {runtime.NUMBER}, ")
    )
    ends = {name: end(connection, instance) for name, instance in started.items()}
    assert ends == {name: ("completed", gives) for name, (_, gives) in PROGRAMS.items()}


def test_scripts_of_0_1_and_ours_take_each_others_place(connection: Any) -> None:
    """An instance that was started by either ends as it does alone."""
    connection.execute((EXAMPLES / "call.setup.sql").read_bytes())
    connection.execute("RESET dfdsl.take_over")
    old = (RELEASED / "call_of_0_1.sql").read_text(encoding="utf-8")
    source = (EXAMPLES / "call.df").read_text(encoding="utf-8")
    new = runtime_script(runtime.SCHEMA, "0") + script("examples/call.df", source)
    started = []
    for text in (old, new, old, old, new, new):
        started += run_script(connection, text)
        mark = "SELECT obj_description(oid, 'pg_proc') FROM pg_proc WHERE proname = 'deliver'"
        rows = connection.execute(mark).fetchall()
        assert [row[0].splitlines()[0] for row in rows] == ["dfdsl: deliver from examples/call.df"]
    assert len(started) == 6
    results = []
    for instance in started:
        assert end(connection, instance)[0] == "completed"
        found = connection.execute("SELECT df.result(%s)::jsonb #> '{rows,0}'", (instance,)).fetchone()[0]
        results.append({**found, "weight": float(found["weight"])})
    alone = {"first": "completed", "weight": 12.5, "second": "failed", "because": "parcel 2 weighs 41 kg"}
    assert results == [alone] * 6
