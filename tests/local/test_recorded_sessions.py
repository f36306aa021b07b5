"""Sessions of several roles get the answers recorded from a real pg_durable 0.2.6."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine

from .recorded import SESSIONS, Session, expected, make_roles


@pytest.fixture(scope="module")
def roles(engine: Engine) -> None:
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        make_roles(connection)


@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session["name"])
def test_answers_are_the_recorded_ones(session: dict[str, Any], engine: Engine, roles: None) -> None:
    assert Session(engine.dsn).answers(session) == expected(session, "0.2.6")["answers"]
