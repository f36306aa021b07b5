"""What a real pg_durable 0.2.6 makes of columns of every type, and of loops, branches and breaks: to the letter."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "engine_facts" / "results.json").read_text()
)
DEADLINE_SECONDS = 120.0
# No more at a time: a branch of a race is not to wait for its turn.
AT_A_TIME = 12
ENDED = "SELECT count(*) FROM df.instances WHERE id = ANY(%s) AND status IN ('pending', 'running')"
NODES = """
SELECT node_type, result_name, status, result::text FROM df.nodes WHERE instance_id = %s
ORDER BY node_type, result_name, query, result::text"""


def outcomes(dsn: str, cases: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """What became of the cases' graphs, in the form of the file."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        ids: list[str] = []
        for case in cases:
            ids += _first(connection, f"SELECT df.start({case['graph'].replace('%', '%%')})", ())
            _wait(connection, ids, AT_A_TIME)
        _wait(connection, ids, 0)
        # What a parent writes after its child.
        time.sleep(1)
        return [_outcome(connection, case["graph"], id_) for case, id_ in zip(cases, ids, strict=True)]


def _first(connection: psycopg.Connection[Any], query: str, parameters: Sequence[Any]) -> tuple[Any, ...]:
    row = connection.execute(query.encode(), parameters).fetchone()
    assert row is not None
    return tuple(row)


def _wait(connection: psycopg.Connection[Any], ids: list[str], left: int) -> None:
    deadline = time.monotonic() + DEADLINE_SECONDS
    while _first(connection, ENDED, (ids,))[0] > left and time.monotonic() < deadline:
        time.sleep(0.02)


def _outcome(connection: psycopg.Connection[Any], graph: str, id_: str) -> dict[str, Any]:
    status, result = _first(connection, "SELECT df.status(%s), df.result(%s)", (id_, id_))
    nodes = [list(node) for node in connection.execute(NODES, (id_,)).fetchall()]
    found = {"graph": graph, "status": status, "result": result}
    if len(nodes) > 1:
        found["nodes"] = nodes
    elif status == "failed":
        found["error"] = json.loads(nodes[0][3])
    return found


@pytest.fixture(scope="module")
def found(engine: Engine) -> dict[str, dict[str, Any]]:
    return {outcome["graph"]: outcome for outcome in outcomes(engine.dsn, CASES)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["graph"][:80])
def test_result(case: dict[str, Any], found: dict[str, dict[str, Any]]) -> None:
    assert found[case["graph"]] == case


def test_every_case_is_there() -> None:
    assert len(CASES) == 263
