"""The recorded results again, on the engine that they were recorded on: pg_durable 0.2.6."""

import os
from typing import Any

import pytest

from examples.driving import Driver
from local.test_recorded_results import CASES, outcomes

pytestmark = [pytest.mark.dsn if os.environ.get("DFDSL_TEST_DSN") else pytest.mark.docker]


@pytest.fixture(scope="module")
def found(real: Driver, dsn: str) -> dict[str, dict[str, Any]]:
    if not str(real.value("SELECT df.version()")).startswith("0.2.6"):
        pytest.skip("they are those of pg_durable 0.2.6")
    return {outcome["graph"]: outcome for outcome in outcomes(dsn, CASES)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["graph"][:80])
def test_result(case: dict[str, Any], found: dict[str, dict[str, Any]]) -> None:
    assert found[case["graph"]] == case
