"""The local engine at work and at rest: long sequences, many instances at once, waiting ones, and none."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import psycopg

from dfdsl.local import Engine, running

from .measure import Measured, seconds

ROUNDS = 3
AT_ONCE, WAITING = 100, 1000
REST_SECONDS = 5.0


def _ask(db: psycopg.Connection[Any], query: str, *parameters: object) -> Any:
    row = db.execute(query.encode(), parameters or None).fetchone()
    return None if row is None else row[0]


def _sequence(count: int) -> str:
    leaves = [f"df.as(df.sql('SELECT {n} AS v'), 'v{n}')" for n in range(count)]
    while len(leaves) > 1:
        pairs = [leaves[i : i + 2] for i in range(0, len(leaves), 2)]
        leaves = [f"df.seq({', '.join(pair)})" if len(pair) == 2 else pair[0] for pair in pairs]
    return leaves[0]


def _run(db: psycopg.Connection[Any], graphs: list[str]) -> None:
    ids = [_ask(db, f"SELECT df.start({graph})") for graph in graphs]
    while _ask(
        db, "SELECT count(*) FROM df.instances WHERE id = ANY(%s) AND status IN ('pending', 'running')", ids
    ):
        time.sleep(0.01)
    wrong = _ask(db, "SELECT count(*) FROM df.instances WHERE id = ANY(%s) AND status <> 'completed'", ids)
    assert wrong == 0, wrong


def _family(pid: int) -> list[int]:
    """A process and everything below it."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit():
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                parents.setdefault(parent, []).append(int(entry.name))
        except OSError:
            continue
    found = [pid]
    for one in found:
        found += parents.get(one, [])
    return found


def _spent(pids: list[int]) -> float:
    ticks = 0
    for pid in pids:
        try:
            words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(words[11]) + int(words[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _share(engine: Engine) -> float:
    """How much of a core the engine and its PostgreSQL take, in percent."""
    pids = _family(engine.pid)
    before = _spent(pids)
    time.sleep(REST_SECONDS)
    return (_spent(pids) - before) / REST_SECONDS * 100


def _at_rest(engine: Engine, db: psycopg.Connection[Any]) -> Iterator[Measured]:
    time.sleep(1)
    idle = tuple(_share(engine) for _ in range(ROUNDS))
    yield Measured(name="idle engine, of a core", values=idle, budget=5, unit="%")
    for _ in range(WAITING // 2):
        db.execute("SELECT df.start(df.wait_for_signal('never')), df.start(df.sleep(86400))")
    while _ask(db, "SELECT count(*) FROM df.nodes WHERE status = 'running'") < WAITING:
        time.sleep(0.1)
    time.sleep(1)
    waiting = tuple(_share(engine) for _ in range(ROUNDS))
    yield Measured(
        name="1,000 waiting instances, more than idle",
        values=tuple(share - median(idle) for share in waiting),
        budget=1,
        unit="%",
    )


def measure() -> Iterator[Measured]:
    short, long = _sequence(50), _sequence(200)
    with (
        TemporaryDirectory() as place,
        running(Path(place) / "data") as engine,
        psycopg.connect(engine.dsn, autocommit=True) as db,
    ):
        _run(db, ["'SELECT 1'"])
        found = []
        for _ in range(ROUNDS):
            unit = seconds(lambda: _run(db, [short]))
            found.append(seconds(lambda: _run(db, [long])) / unit)
        yield Measured(name="a sequence of 200 steps against 50", values=tuple(found), budget=8, unit="times")
        yield Measured(
            name="100 instances of three steps at once",
            values=tuple(seconds(lambda: _run(db, [_sequence(3)] * AT_ONCE)) for _ in range(ROUNDS)),
            budget=AT_ONCE / 20,
            unit="s",
        )
        if Path("/proc/self/stat").exists():
            yield from _at_rest(engine, db)
