"""The local engine gives what a real pg_durable 0.2.6 gave: every recorded graph, all at once.

The graphs are started together and watched together, so that the module takes as long as the slowest of them.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine

VERSION = "0.2.6"
FACTS = Path(__file__).parents[1] / "engine_facts" / "cases.json"
CASES: list[dict[str, Any]] = json.loads(FACTS.read_text())
DEADLINE_SECONDS = 35.0
TERMINAL = ("completed", "failed", "cancelled")

# What a race leaves behind may differ from run to run (README of the facts).
UNSTABLE = ("race-", "signal-in-race", "break-in-race", "cancel-in-workflow")


@dataclass(slots=True)
class Observed:
    """One case's instance and what became of it."""

    instance: str = ""
    started: float = 0.0
    signals: list[dict[str, Any]] = field(default_factory=list)
    status: str = "not started"
    outcome: dict[str, Any] = field(default_factory=dict)


def expected(case: dict[str, Any]) -> dict[str, Any]:
    return next(outcome for outcome in case["outcomes"] if VERSION in outcome["versions"])


@pytest.fixture(scope="module")
def observed(engine: Engine) -> Iterator[dict[str, Observed]]:
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        connection.execute("CREATE TABLE fact_t (k text)")
        runs = {case["name"]: _start(connection, case) for case in CASES}
        deadline = time.monotonic() + DEADLINE_SECONDS
        while time.monotonic() < deadline and any(run.status not in TERMINAL for run in runs.values()):
            _send_due_signals(connection, runs)
            _look(connection, runs)
            time.sleep(0.05)
        # Give a late effect of a race's loser the time to show.
        for case in CASES:
            runs[case["name"]].outcome = _outcome(connection, case, runs[case["name"]])
        yield runs
        connection.execute("DROP TABLE fact_t")


def _start(connection: psycopg.Connection[Any], case: dict[str, Any]) -> Observed:
    graph = case["graph"].replace("%", "%%")
    row = connection.execute(f"SELECT df.start({graph}, %s)", (case.get("label"),)).fetchone()
    assert row is not None
    return Observed(
        instance=row[0], started=time.monotonic(), signals=list(case.get("signals") or ()), status="pending"
    )


def _send_due_signals(connection: psycopg.Connection[Any], runs: dict[str, Observed]) -> None:
    for run in runs.values():
        for signal in list(run.signals):
            if time.monotonic() - run.started >= signal["after_seconds"]:
                run.signals.remove(signal)
                connection.execute(
                    "SELECT df.signal(%s, %s, %s)", (run.instance, signal["name"], signal["data"])
                )


def _look(connection: psycopg.Connection[Any], runs: dict[str, Observed]) -> None:
    statuses = dict(connection.execute("SELECT id, status FROM df.instances").fetchall())
    for run in runs.values():
        run.status = statuses[run.instance]


def _outcome(connection: psycopg.Connection[Any], case: dict[str, Any], run: Observed) -> dict[str, Any]:
    (result,) = connection.execute("SELECT df.result(%s)", (run.instance,)).fetchone() or (None,)
    nodes = connection.execute(
        "SELECT node_type, coalesce(result_name, ''), status FROM df.nodes WHERE instance_id = %s ORDER BY 1, 2, 3",
        (run.instance,),
    ).fetchall()
    error = connection.execute(
        "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s AND status = 'failed' "
        "ORDER BY length(result::text) LIMIT 1",
        (run.instance,),
    ).fetchone()
    seen: dict[str, Any] = {
        "status": run.status,
        "result": None if result is None else json.loads(result.replace(run.instance, "<instance>")),
        "nodes": sorted(list(node) for node in nodes),
    }
    if error is not None:
        seen["error"] = error[0].replace(run.instance, "<instance>")
    if case.get("probe"):
        seen["probe"] = [list(row) for row in connection.execute(case["probe"]).fetchall()]
    return seen


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_outcome_is_the_recorded_one(case: dict[str, Any], observed: dict[str, Observed]) -> None:
    wanted = {key: value for key, value in expected(case).items() if key != "versions"}
    seen = dict(observed[case["name"]].outcome)
    if case["name"].startswith(UNSTABLE):
        for outcome in (wanted, seen):
            outcome["nodes"] = [node for node in outcome["nodes"] if node[2] in ("completed", "failed")]
    assert seen == wanted


def test_every_case_is_there() -> None:
    assert len(CASES) == 87
