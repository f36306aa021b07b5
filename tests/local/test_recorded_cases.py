"""The local engine gives what a real pg_durable 0.2.6 gave: every recorded graph, all at once."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine

from .recorded import CASES, Observed, run_graphs, same_outcome


@pytest.fixture(scope="module")
def observed(engine: Engine) -> dict[str, Observed]:
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        return run_graphs(connection, CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_outcome_is_the_recorded_one(case: dict[str, Any], observed: dict[str, Observed]) -> None:
    same_outcome(case, observed[case["name"]].outcome, "0.2.6")


def test_every_case_is_there() -> None:
    assert len(CASES) == 87
