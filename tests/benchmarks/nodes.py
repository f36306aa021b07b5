"""What the forms cost that need child instances: the nodes that parent and children execute, which is what takes the time."""

import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from dfdsl import compile
from dfdsl.database.start import run_script
from dfdsl.local import running

from .measure import Measured

_SAGA = (
    "$$ SELECT 1 AS n $$ |=> a <-> $$ SELECT $a $$ ~> $$ SELECT 2 AS n $$ |=> b <-> $$ SELECT $b $$"
    " ~> $$ SELECT 1 / 0 $$ <-> $$ SELECT 3 $$"
)
PROGRAMS: tuple[tuple[str, str, int], ...] = (
    (
        "call of one statement",
        "workflow f() { $$ SELECT 1 AS n $$ } workflow main() { call f() } start main()",
        10,
    ),
    ("try around a failing statement", "try { $$ SELECT 1 / 0 $$ } catch e { $$ SELECT 5 AS n $$ }", 14),
    (
        "each over ten rows",
        "each row in $$ SELECT n FROM generate_series(1, 10) n $$ (parallel => 10) { $$ SELECT $row.n AS n $$ }",
        45,
    ),
    ("saga of three steps that fails", _SAGA, 36),
)
"""Name, program, and the most nodes that it may execute."""

_EXECUTED = """
WITH RECURSIVE t(id) AS (
  SELECT %s::text UNION SELECT i.id::text FROM t JOIN df.instances i ON starts_with(i.label, t.id || '::e'))
SELECT count(*) FROM t JOIN df.nodes n ON n.instance_id = t.id WHERE n.status IN ('completed', 'failed')"""
_SETTLED = 0.5  # seconds in which a child that has woken its parent ends


def executed(connection: "psycopg.Connection[tuple[object, ...]]", program: str) -> int:
    """The nodes that a program's instance and its child instances have executed at its end."""
    sql = compile(program, name="nodes.df").sql
    assert sql is not None
    (instance,) = run_script(connection, sql)
    while True:
        row = connection.execute("SELECT df.status(%s)", (instance,)).fetchone()
        if row is not None and row[0] in ("completed", "failed"):
            break
        time.sleep(0.05)
    time.sleep(_SETTLED)
    found = connection.execute(_EXECUTED, (instance,)).fetchone()
    assert found is not None
    return int(str(found[0]))


def measure() -> Iterator[Measured]:
    with (
        TemporaryDirectory() as place,
        running(Path(place)) as engine,
        psycopg.connect(engine.dsn, autocommit=True) as connection,
    ):
        for name, program, most in PROGRAMS:
            count = executed(connection, program)
            yield Measured(name=name, values=(count,), budget=most, unit="nodes")
