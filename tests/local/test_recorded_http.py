"""df.http and df.http_multipart behave as recorded from a real pg_durable 0.2.6."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine

from .http_server import serving

VERSION = "0.2.6"
FACTS = Path(__file__).parents[1] / "engine_facts" / "http.json"
CASES: list[dict[str, Any]] = json.loads(FACTS.read_text())["cases"]
REFUSED = "refused at build or start"
Outcome = dict[str, Any]


def expected(case: dict[str, Any]) -> Outcome:
    found = next(outcome for outcome in case["outcomes"] if VERSION in outcome["versions"])
    return {key: value for key, value in found.items() if key != "versions"}


@pytest.fixture(scope="module")
def outcomes(engine: Engine) -> Iterator[dict[str, Outcome]]:
    with serving() as server, psycopg.connect(engine.dsn, autocommit=True) as connection:
        started: dict[str, str | Outcome] = {}
        for case in CASES:
            graph = case["graph"].replace("<server>", server)
            try:
                row = connection.execute(f"SELECT df.start({graph})").fetchone()
                assert row is not None
                started[case["name"]] = row[0]
            except psycopg.Error as error:
                started[case["name"]] = {"status": REFUSED, "error": error.diag.message_primary}
        yield {
            name: _outcome(connection, found, server) if isinstance(found, str) else found
            for name, found in started.items()
        }


def _outcome(connection: psycopg.Connection[Any], instance: str, server: str) -> Outcome:
    deadline = time.monotonic() + 30
    while True:
        row = connection.execute("SELECT df.status(%s), df.result(%s)", (instance, instance)).fetchone()
        assert row is not None
        if row[0] in ("completed", "failed") or time.monotonic() > deadline:
            break
        time.sleep(0.05)
    error = connection.execute(
        "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s AND status = 'failed' "
        "ORDER BY length(result::text) LIMIT 1",
        (instance,),
    ).fetchone()
    outcome: Outcome = {"status": row[0]}
    if error is not None:
        outcome["error"] = error[0].replace(server, "<server>")
    if row[1] is not None:
        outcome["result"] = json.loads(row[1].replace(instance, "<instance>"))
        _take_request_out(outcome)
    return outcome


def _take_request_out(outcome: Outcome) -> None:
    result = outcome["result"]
    if "duration_ms" not in result:
        return
    result["duration_ms"] = 0
    if '"method"' in result["body"]:
        request = json.loads(result["body"])
        multipart = re.search(r"boundary=(\S+)", request["headers"].get("content-type", ""))
        if multipart:
            request = json.loads(json.dumps(request).replace(multipart[1], "<boundary>"))
            request["body"] = request["body"].replace("--<boundary>--", "--<boundary>")
            request["headers"].pop("content-length", None)
        agent = request["headers"]["user-agent"]
        request["headers"]["user-agent"] = re.sub(r"pg_durable/\S+", "pg_durable/<version>", agent)
        outcome["request"] = request
        result["body"] = "<echo>"
        result["headers"].pop("content-length")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_outcome_is_the_recorded_one(case: dict[str, Any], outcomes: dict[str, Outcome]) -> None:
    wanted, seen = expected(case), outcomes[case["name"]]
    if case["name"] == "multipart_no_name":
        # The column depends on the length of the server's address.
        wanted["error"] = wanted["error"].rsplit(" ", 1)[0]
        seen = {**seen, "error": seen["error"].rsplit(" ", 1)[0]}
    assert seen == wanted
