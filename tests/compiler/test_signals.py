"""A wait and its approval, wherever the wait stands: it is found by the id of the instance that the author sees."""

import time

import psycopg
import pytest

from dfdsl.database.start import run_script, take_over
from dfdsl.database.trees import signal
from dfdsl.local import Engine

from .outcomes import ENDED, compiled

# Generous for a busy machine; a wait that is found by nobody lasts ten minutes.
PATIENCE = 90.0
WAIT = "wait_for_signal('approve', 10m) |=> s"
BY = "$$ SELECT $s.data ->> 'by' AS v $$ |=> r(v text)"

PROGRAMS = {
    "alone": f"{WAIT} ~> {BY}",
    "race": f"race {{ a: {WAIT}, b: sleep(600) }} |=> w ~> $$ SELECT $w.result -> 'data' ->> 'by' AS v $$ |=> r(v text)",
    "race with a call": "workflow slow() { sleep(600) } workflow main() {"
    " race { a: wait_for_signal('approve'), b: call slow() } |=> w ~> $$ SELECT $w.result -> 'data' ->> 'by' AS v $$ |=> r(v text) }"
    " start main()",
    "loop": f"$$ SELECT 0 AS i $$ |=> i(i int) ~> loop {{ $$ SELECT $i + 1 AS i $$ |=> i(i int) ~> {WAIT} ~> {BY} }} until $$ $i >= 1 $$",
    "retry": f"retry(3) {{ {WAIT} ~> {BY} }}",
    "try": f"try {{ {WAIT} ~> {BY} }} catch {{ $$ SELECT 'caught' AS v $$ |=> r(v text) }}",
    "call": f"workflow ask() {{ {WAIT} ~> {BY} }} workflow main() {{ call ask() |=> c"
    " ~> $$ SELECT $c.result -> 'rows' -> 0 ->> 'v' AS v $$ |=> r(v text) } start main()",
    "each": f"each row in $$ SELECT 1 AS n $$ {{ {WAIT} ~> {BY} }} |=> e"
    " ~> $$ SELECT $e -> 0 -> 'rows' -> 0 ->> 'v' AS v $$ |=> r(v text)",
    "retry in a race in a call": f"workflow ask() {{ race {{ retry(2) {{ {WAIT} ~> {BY} }}, sleep(600) }} }}"
    " workflow main() { call ask() |=> c ~> $$ SELECT $c.status AS v $$ |=> r(v text) } start main()",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_wait_is_reached(name: str, engine: Engine) -> None:
    sql = compiled(PROGRAMS[name], "signals.df").sql
    assert sql is not None
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        take_over(connection)
        (instance,) = run_script(connection, sql)
        took, _ = signal(connection, instance, "approve", '{"by": "Ann"}', PATIENCE)
        assert len(took) == 1
        deadline = time.monotonic() + PATIENCE
        query = "SELECT status, df.result(id)::jsonb #>> '{rows,0,v}' FROM df.instances WHERE id = %s"
        while True:
            row = connection.execute(query, (instance,)).fetchone()
            assert row is not None
            if row[0] in ENDED:
                break
            assert time.monotonic() < deadline
            time.sleep(0.1)
    assert row[0] == "completed"
    assert row[1] == ("completed" if "in a call" in name else "Ann")
