"""df.http and df.http_multipart behave as recorded from a real pg_durable 0.2.6."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine

from .http_server import serving
from .recorded import HTTP, run_requests, same_response


@pytest.fixture(scope="module")
def outcomes(engine: Engine) -> dict[str, dict[str, Any]]:
    with serving() as server, psycopg.connect(engine.dsn, autocommit=True) as connection:
        return run_requests(connection, HTTP, server)


@pytest.mark.parametrize("case", HTTP, ids=lambda case: case["name"])
def test_outcome_is_the_recorded_one(case: dict[str, Any], outcomes: dict[str, dict[str, Any]]) -> None:
    same_response(case, outcomes[case["name"]], "0.2.6")
