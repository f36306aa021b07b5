"""Sessions of several roles get the answers recorded from a real pg_durable 0.2.6."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine

VERSION = "0.2.6"
FACTS = Path(__file__).parents[1] / "engine_facts" / "sessions.json"
SESSIONS: list[dict[str, Any]] = json.loads(FACTS.read_text())
ROLES = ("app", "app2", "nobody_role")


def expected(session: dict[str, Any]) -> list[Any]:
    answers: list[Any] = next(o["answers"] for o in session["outcomes"] if VERSION in o["versions"])
    return answers


@pytest.fixture(scope="module")
def roles(engine: Engine) -> None:
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        for role in ROLES:
            connection.execute(f"CREATE ROLE {role} LOGIN")
        connection.execute("SELECT df.grant_usage('app'), df.grant_usage('app2')")


class Session:
    """The connections of one recorded session, and the instance started last."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._connections: dict[str, psycopg.Connection[Any]] = {}
        self._last = ""

    def answer(self, role: str, statement: str) -> Any:
        connection = self._connection(role)
        try:
            cursor = connection.execute(statement.replace("<last>", self._last))
        except psycopg.Error as error:
            return f"ERROR {error.diag.message_primary}".replace(self._last or "\0", "<last>")
        if cursor.description is None:
            return cursor.statusmessage
        row = cursor.fetchone()
        value = None if row is None else row[0]
        if "df.start(" in statement and re.fullmatch("[0-9a-f]{8}", str(value)):
            self._last = str(value)
            return "<id>"
        return value.replace(self._last, "<last>") if self._last and isinstance(value, str) else value

    def wait(self) -> None:
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            row = self._connection("app").execute("SELECT df.status(%s)", (self._last,)).fetchone()
            if row is not None and row[0] in ("completed", "failed", "cancelled"):
                return
            time.sleep(0.02)

    def close(self) -> None:
        for connection in self._connections.values():
            connection.close()

    def _connection(self, role: str) -> psycopg.Connection[Any]:
        if role not in self._connections:
            self._connections[role] = psycopg.connect(self._dsn, user=role, autocommit=True)
        return self._connections[role]


@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session["name"])
def test_answers_are_the_recorded_ones(session: dict[str, Any], engine: Engine, roles: None) -> None:
    run = Session(engine.dsn)
    seen: list[Any] = []
    try:
        for step in session["steps"]:
            if step["sql"] == "WAIT":
                run.wait()
            elif seen and str(seen[0]).startswith("ERROR") and "<last>" in step["sql"]:
                seen.append("skipped")
            else:
                seen.append(run.answer(step["role"], step["sql"]))
    finally:
        run.close()
    assert seen == expected(session)
