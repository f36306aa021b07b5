"""Real kills: engine, PostgreSQL's postmaster, everything at once, single backends, at random moments.

After every restart each instance has to end as it would have, no step that was seen completed may run again, and
timers have to keep their time. DFDSL_KILLS sets how many kills there are; without it the time is limited.
"""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import missing, running

from .test_lifecycle import ask, engine_pid, eventually, processes_of

pytestmark = [
    pytest.mark.skipif(missing() is not None, reason=missing() or ""),
    pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="looks into /proc"),
]

KILLS = int(os.environ.get("DFDSL_KILLS", "0"))
SECONDS = 16.0
# How much later than due a timer may fire on a busy machine.
SLACK = timedelta(seconds=3)


def step(key: str) -> str:
    """A step that takes a moment, writes down that it ran, and answers with its key."""
    return (
        f"df.sql($s$WITH p AS MATERIALIZED (SELECT pg_sleep(0.03)) INSERT INTO ran "
        f"SELECT '{{sys_instance_id}}', '{key}' FROM p RETURNING key$s$)"
    )


def seq(*parts: str) -> str:
    return parts[0] if len(parts) == 1 else f"df.seq({parts[0]}, {seq(*parts[1:])})"


COUNTED = (
    "df.as(df.sql($s$INSERT INTO ran SELECT '{sys_instance_id}', 'round ' || (($i) + 1) "
    "RETURNING (substr(key, 7))::int AS i, key$s$), 'i')"
)
# What is started, and which steps it takes in all.
GRAPHS: dict[str, tuple[str, set[str]]] = {
    "steps": (seq(*(step(f"s{n}") for n in range(8))), {f"s{n}" for n in range(8)}),
    "sleep": (seq(step("before"), "df.sleep(2)", step("after")), {"before", "after"}),
    "loop": (
        seq(
            "df.as(df.sql('SELECT 0 AS i'), 'i')",
            f"df.loop({COUNTED}, df.sql('SELECT ($i) < 3'))",
            step("end"),
        ),
        {"round 1", "round 2", "round 3", "end"},
    ),
    "join": (
        seq(
            f"df.join3({seq(step('a'), 'df.sleep(1)', step('b'))}, {step('c')}, {seq('df.sleep(1)', step('d'))})",
            step("e"),
        ),
        {"a", "b", "c", "d", "e"},
    ),
    "race": (
        seq(
            f"df.race({seq('df.sleep(1)', step('fast'))}, {seq('df.sleep(600)', step('slow'))})", step("won")
        ),
        {"fast", "won"},
    ),
    "signal": (
        seq(step("asked"), "df.wait_for_signal('go', 600)", step("told")),
        {"asked", "told"},
    ),
}


@dataclass(slots=True, kw_only=True)
class Seen:
    """What clients were told: how often each step had run when its node was first seen completed."""

    completed: dict[tuple[str, str, str], int] = field(default_factory=dict)
    ready: list[datetime] = field(default_factory=list)
    kills: int = 0


COMPLETED = """
SELECT n.instance_id, n.id, n.result #>> '{rows,0,key}' AS key,
       (SELECT count(*) FROM ran r WHERE r.instance = n.instance_id AND r.key = n.result #>> '{rows,0,key}')
FROM df.nodes n WHERE n.status = 'completed' AND n.node_type = 'SQL' AND n.result #>> '{rows,0,key}' IS NOT NULL"""


def watch(dsn: str, seen: Seen, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    with psycopg.connect(dsn, autocommit=True) as connection:
        while True:
            for instance, node, key, times in connection.execute(COMPLETED):
                seen.completed.setdefault((instance, node, key), times)
            if time.monotonic() > deadline:
                return
            time.sleep(0.05)


def begin(dsn: str, count: int) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        for kind in random.sample(sorted(GRAPHS), count):
            connection.execute(f"SELECT df.start({GRAPHS[kind][0]}, '{kind}')")


WAITING = """
SELECT n.instance_id FROM df.nodes n JOIN df.instances i ON i.id = n.instance_id
WHERE n.node_type = 'SIGNAL' AND n.status = 'running' AND i.status = 'running'"""


def tell(dsn: str) -> None:
    """Send the signal to everyone who waits."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        for (instance,) in connection.execute(WAITING).fetchall():
            connection.execute("SELECT df.signal(%s, 'go', '1')", (instance,))


def postgres_pids(data: Path) -> list[int]:
    return [pid for pid in processes_of(data) if pid != engine_pid(data)]


def kill(pids: list[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def kill_engine(data: Path, dsn: str) -> None:
    kill([engine_pid(data)])


def kill_postmaster(data: Path, dsn: str) -> None:
    kill([int((data / "pg" / "postmaster.pid").read_text().splitlines()[0])])


def kill_everything(data: Path, dsn: str) -> None:
    kill([engine_pid(data), *postgres_pids(data)])


def kill_backend(data: Path, dsn: str) -> None:
    """PostgreSQL then cuts off everybody and recovers; the worker goes on with it."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        rows = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        ).fetchall()
    kill([random.choice(rows)[0]])


def goes_on(dsn: str, seen: Seen) -> bool:
    """False while the server goes down and comes back."""
    try:
        watch(dsn, seen, 0.4)
        seen.ready.append(ask(dsn, "SELECT clock_timestamp()"))
    except psycopg.OperationalError:
        return False
    return True


KINDS: list[Callable[[Path, str], None]] = [kill_engine, kill_postmaster, kill_everything, kill_backend]


def one_round(data: Path, seen: Seen, way: Callable[[Path, str], None]) -> None:
    with running(data) as engine:
        if seen.kills == 0:
            with psycopg.connect(engine.dsn, autocommit=True) as connection:
                connection.execute(
                    "CREATE TABLE ran (instance text, key text, at timestamptz DEFAULT clock_timestamp())"
                )
        seen.ready.append(ask(engine.dsn, "SELECT clock_timestamp()"))
        begin(engine.dsn, 3)
        watch(engine.dsn, seen, random.uniform(0, 0.9))
        if seen.kills % 3 == 2:
            tell(engine.dsn)
        way(data, engine.dsn)
        seen.kills += 1
        if way is kill_backend:
            assert eventually(lambda: goes_on(engine.dsn, seen), 20)


def finish(dsn: str) -> None:
    deadline = time.monotonic() + 60
    while ask(dsn, "SELECT count(*) FROM df.instances WHERE status IN ('pending', 'running')"):
        tell(dsn)
        assert time.monotonic() < deadline, ask(
            dsn,
            "SELECT json_agg(row(i.label, n.node_type, n.status, n.query))::text FROM df.instances i "
            "JOIN df.nodes n ON n.instance_id = i.id WHERE i.status = 'running' AND n.status = 'running'",
        )
        time.sleep(0.1)


def lost(rows: list[tuple[Any, ...]]) -> list[str]:
    """Instances that did not end as they would have without kills."""
    return [
        f"{label} {instance}: {status}, {sorted(ran or [])}"
        for instance, label, status, ran in rows
        if status != "completed" or set(ran or []) != GRAPHS[label][1]
    ]


ENDED = """
SELECT i.id, i.label, i.status, (SELECT array_agg(DISTINCT r.key) FROM ran r WHERE r.instance = i.id)
FROM df.instances i"""
SLEPT = """
SELECT b.at, a.at FROM df.instances i,
    LATERAL (SELECT max(at) AS at FROM ran WHERE instance = i.id AND key = 'before') b,
    LATERAL (SELECT min(at) AS at FROM ran WHERE instance = i.id AND key = 'after') a
WHERE i.label = 'sleep'"""


def test_nothing_is_lost_or_done_twice_whatever_is_killed(
    tmp_path: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    data = (tmp_path / "data").resolve()
    seen = Seen()
    deadline = time.monotonic() + SECONDS
    while seen.kills < KILLS if KILLS else time.monotonic() < deadline:
        one_round(data, seen, KINDS[seen.kills % len(KINDS)])
    with running(data) as engine:
        seen.ready.append(ask(engine.dsn, "SELECT clock_timestamp()"))
        finish(engine.dsn)
        with psycopg.connect(engine.dsn) as connection:
            ended = connection.execute(ENDED.encode()).fetchall()
            slept = connection.execute(SLEPT.encode()).fetchall()
            counts = {
                (row[0], row[1]): row[2]
                for row in connection.execute("SELECT instance, key, count(*) FROM ran GROUP BY 1, 2")
            }
    gone = lost(ended)
    repeated = [key for key, times in seen.completed.items() if counts.get((key[0], key[2]), 0) > times]
    line = (
        f"kills: {seen.kills}, instances: {len(ended)}, lost: {len(gone)}, repeated: {len(repeated)} "
        f"(steps seen completed: {len(seen.completed)}, run in all: {sum(counts.values())})"
    )
    print(line)
    record_testsuite_property("kills", line)
    (tmp_path / "kills.txt").write_text(line + "\n")
    assert (gone, repeated) == ([], []), line
    for before, after in slept:
        due = before + timedelta(seconds=2)
        ready = min((moment for moment in seen.ready if moment > due), default=due)
        assert due <= after
        # On time, or as soon as there was an engine again.
        assert after <= max(due, ready) + SLACK or any(due < moment < after for moment in seen.ready)
