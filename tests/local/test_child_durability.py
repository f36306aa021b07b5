"""Real kills over programs with calls, retries and `each`: every effect that an idempotency key guards happens once, and no
child is started twice.

DFDSL_KILLS sets how many kills there are; without it a few.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

import dfdsl
from dfdsl.database.start import run_script
from dfdsl.local import missing, running

from .test_durability import KINDS
from .test_lifecycle import ask, eventually

pytestmark = [
    pytest.mark.skipif(missing() is not None, reason=missing() or ""),
    pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="looks into /proc"),
]

KILLS = int(os.environ.get("DFDSL_KILLS", "5"))
AT_ONCE = 2  # programs that are in work at the same time
PATIENCE = 180.0

# Every effect is a row with a key that a second run of its step would make again.
PROGRAM = """
workflow pay(order_id int, amount int) {
  $$ INSERT INTO public.done (key) VALUES ('{sys_label}/paid') ON CONFLICT DO NOTHING $$
  ~> $$ SELECT $amount * 2 AS charged $$ |=> c(charged int)
}

workflow main(run int) with (label => 'run-$run') {
  call pay($run, 21) with (label => 'run-$run') |=> p
  ~> retry(3) {
       $$ INSERT INTO public.tries (key) VALUES ('run-$run') RETURNING key $$ |=> t
       ~> $$ SELECT 1 / (CASE WHEN count(*) < 2 THEN 0 ELSE 1 END) AS ok FROM public.tries WHERE key = 'run-$run' $$
       ~> $$ INSERT INTO public.done (key) VALUES ('run-$run/retried') ON CONFLICT DO NOTHING $$
     }
  ~> each row in $$ SELECT n FROM generate_series(1, 5) AS n $$ (parallel => 2) {
       $$ INSERT INTO public.done (key) VALUES ('run-$run/row ' || $row.n) ON CONFLICT DO NOTHING $$
       ~> $$ SELECT $row.n * 10 AS n $$ |=> r(n int)
     } |=> rows
  ~> $$ SELECT jsonb_array_length($rows) AS rows, $p.status AS status $$ |=> z(rows int, status text)
}
"""
EFFECTS = ["paid", "retried", "row 1", "row 2", "row 3", "row 4", "row 5"]

TABLES = """
CREATE TABLE public.done (key text PRIMARY KEY, at timestamptz DEFAULT clock_timestamp());
CREATE TABLE public.tries (key text);
"""
# Children of one node and one round bear one label; a label that two instances have was started twice.
TWICE = "SELECT label, count(*) FROM df.instances WHERE label LIKE '%::e%' GROUP BY label HAVING count(*) > 1"
OPEN = "SELECT count(*) FROM df.instances WHERE status IN ('pending', 'running')"


def _begin(dsn: str, run: int) -> str:
    made = dfdsl.compile(f"{PROGRAM}\nstart main({run})", name="runs.df")
    assert made.sql is not None
    with psycopg.connect(dsn, autocommit=True) as connection:
        (instance,) = run_script(connection, made.sql)
    return instance


def _answers(dsn: str) -> bool:
    try:
        return ask(dsn, "SELECT 1") == 1
    except psycopg.OperationalError:
        return False


def test_every_effect_once_and_no_child_twice(
    tmp_path: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    data = (tmp_path / "data").resolve()
    roots: dict[str, int] = {}
    kills = 0
    while kills < KILLS:
        with running(data) as engine:
            if kills == 0:
                with psycopg.connect(engine.dsn, autocommit=True) as connection:
                    connection.execute(TABLES.encode())
            while int(ask(engine.dsn, OPEN)) < AT_ONCE:
                roots[_begin(engine.dsn, len(roots) + 1)] = len(roots) + 1
            time.sleep(random.uniform(0.1, 1.5))
            way = KINDS[kills % len(KINDS)]
            way(data, engine.dsn)
            kills += 1
            if way is KINDS[-1]:
                assert eventually(lambda dsn=engine.dsn: _answers(dsn), 20)  # type: ignore[misc]
    with running(data) as engine, psycopg.connect(engine.dsn, autocommit=True) as connection:
        deadline = time.monotonic() + PATIENCE
        while int(ask(engine.dsn, OPEN)):
            assert time.monotonic() < deadline, connection.execute(
                "SELECT i.id, i.label, n.node_type, n.status, left(n.query, 90) FROM df.instances i JOIN df.nodes n ON n.instance_id = i.id"
                " WHERE i.status IN ('pending', 'running') AND n.status <> 'completed'"
            ).fetchall()
            time.sleep(0.25)
        ended = {
            instance: (status, result)
            for instance, status, result in connection.execute(
                "SELECT id, status, df.result(id)::jsonb -> 'rows' -> 0 FROM df.instances WHERE id = ANY (%s)",
                (list(roots),),
            ).fetchall()
        }
        assert {str(found) for found in ended.values()} == {
            str(("completed", {"rows": 5, "status": "completed"}))
        }
        keys = sorted(key for (key,) in connection.execute("SELECT key FROM public.done").fetchall())
        own = [key for key in keys if not key.endswith("/paid")]
        assert own == sorted(
            f"run-{run}/{effect}" for run in roots.values() for effect in EFFECTS if effect != "paid"
        )
        # One payment a run: its key is the label of its only child.
        assert len(keys) - len(own) == len(roots)
        twice = connection.execute(TWICE).fetchall()
        assert twice == []
        children = connection.execute(
            "SELECT count(*) FROM df.instances WHERE label LIKE '%%::e%%'"
        ).fetchone()
    assert children is not None
    record_testsuite_property("kills with children", kills)
    print(f"kills {kills}, runs {len(roots)}, children {children[0]}, started twice {len(twice)}")
