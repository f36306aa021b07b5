"""What a program must come to: one case a program, and how all of them run at once on the local engine."""

import json
import re
import time
from dataclasses import dataclass
from typing import Any

import psycopg

from dfdsl.compiler import Compiled, compile_source
from dfdsl.database.errors import Refused
from dfdsl.database.start import run_script, take_over
from dfdsl.source import FileUnreadable, Source
from dfdsl.targets import target as target_named

ENDED = ("completed", "failed", "cancelled")
PATIENCE = 150.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A program that compiles without errors, and its outcome.

    rows: those of its result; value: the whole result where it is no row set; error: an expression that the first
    failed step's message matches; refused: one that the start's own error matches; log: what it wrote into the table
    `log` under its name, in order. debt: what is known to be wrong yet. service: `{service}` in the text becomes the address of the echo server.
    """

    name: str
    df: str
    rows: list[dict[str, Any]] | None = None
    value: Any = None
    error: str | None = None
    refused: str | None = None
    log: list[str | None] | None = None
    debt: str = ""
    signals: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Outcome:
    """How it ended. status: `refused` when the script itself failed, else the instance's."""

    status: str
    result: Any = None
    error: str = ""
    log: list[str | None] | None = None


def case(name: str, df: str, **expected: Any) -> Case:
    return Case(name=name, df=df, **expected)


def no_imports(importing: str, path: str) -> Source:
    raise FileUnreadable("there are no other files")


def compiled(df: str, name: str = "case.df", target: str = "0.2.6") -> Compiled:
    return compile_source(Source(name, df), read=no_imports, target=target)


def run_all(dsn: str, cases: list[Case], service: str, target: str = "0.2.6") -> dict[str, Outcome]:
    """Start every case, compiled for `target`, then follow all of them to their ends."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        take_over(connection)
        connection.execute("DROP TABLE IF EXISTS log")
        connection.execute("CREATE TABLE log (id serial, who text, v text)")
        connection.execute("SELECT df.setvar('greeting', 'it''s {x} $x')")
        if target_named(target).safe_names is None:
            connection.execute("SELECT df.setvar('undeclared', 'SHOULD NOT SHOW')")
        outcomes: dict[str, Outcome] = {}
        running: dict[str, str] = {}
        for item in cases:
            try:
                # Of one file, since a script does not replace the function of another one.
                found = compiled(item.df.replace("{service}", service), target=target)
            except (
                Exception
            ) as crash:  # No exception may escape; it is this case's failure and not that of the others.
                outcomes[item.name] = Outcome("crashed", error=repr(crash))
                continue
            if found.sql is None:
                outcomes[item.name] = Outcome("not compiled", error="\n".join(map(str, found.diagnostics)))
                continue
            try:
                (running[item.name],) = run_script(connection, found.sql)
            except Refused as error:
                outcomes[item.name] = Outcome("refused", error=str(error))
        _follow(connection, {item.name: item for item in cases}, running)
        for name, instance in running.items():
            outcomes[name] = _outcome(connection, instance)
        for name, outcome in outcomes.items():
            rows = connection.execute("SELECT v FROM log WHERE who = %s ORDER BY id", (name,)).fetchall()
            outcome.log = [v for (v,) in rows]
        return outcomes


# To the instance and to its children, in which an old engine may run the part that waits.
_SIGNAL = (
    "SELECT df.signal(t.id, %s, %s) FROM (WITH RECURSIVE t(id) AS (SELECT %s::text UNION SELECT i.id::text FROM df.instances i"
    " JOIN t ON starts_with(i.label, t.id || '::e') WHERE i.status IN ('pending', 'running')) SELECT id FROM t) t"
)


def _follow(connection: "psycopg.Connection[Any]", cases: dict[str, Case], running: dict[str, str]) -> None:
    """Wait for the ends; signals are sent again and again, since one that nobody awaits is lost."""
    deadline = time.monotonic() + PATIENCE
    pending = dict(running)
    while pending and time.monotonic() < deadline:
        found = connection.execute(
            "SELECT id, status FROM df.instances WHERE id = ANY(%s)", (list(pending.values()),)
        )
        status = dict(found.fetchall())
        pending = {name: id for name, id in pending.items() if status.get(id) not in ENDED}
        for name, instance in pending.items():
            for signal, payload in cases[name].signals:
                connection.execute(_SIGNAL, (signal, payload, instance))
        time.sleep(0.25)
    for instance in pending.values():
        connection.execute("SELECT df.cancel(%s, 'the test is over')", (instance,))


def _outcome(connection: "psycopg.Connection[Any]", instance: str) -> Outcome:
    row = connection.execute("SELECT df.status(%s), df.result(%s)", (instance, instance)).fetchone()
    assert row is not None
    failed = connection.execute(
        "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s AND status = 'failed' ORDER BY updated_at LIMIT 1",
        (instance,),
    ).fetchone()
    return Outcome(
        status=row[0],
        result=None if row[1] is None else json.loads(row[1]),
        error="" if failed is None else str(failed[0]),
    )


def check(item: Case, outcome: Outcome) -> None:
    """Assert that an outcome is the case's."""
    if item.refused is not None:
        assert outcome.status == "refused", outcome
        assert re.search(item.refused, outcome.error), outcome.error
        return
    if item.error is not None:
        assert outcome.status == "failed", outcome
        assert re.search(item.error, outcome.error), outcome.error
    else:
        assert outcome.status == "completed", outcome
    if item.rows is not None:
        assert isinstance(outcome.result, dict), outcome
        assert outcome.result.get("rows") == item.rows, outcome
    if item.value is not None:
        assert outcome.result == item.value, outcome
    if item.log is not None:
        assert outcome.log == item.log, outcome
