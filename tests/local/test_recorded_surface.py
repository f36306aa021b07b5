"""The SQL surface of a real pg_durable 0.2.6: what calls answer, and what schema df holds besides its functions."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine

RECORDED: dict[str, list[Any]] = json.loads(
    (Path(__file__).parents[1] / "engine_facts" / "surface.json").read_text()
)
OURS = "left({}, 1) <> '_'"
QUERIES = {
    "indexes": f"SELECT indexdef FROM pg_indexes WHERE schemaname = 'df' AND {OURS.format('tablename')}",
    "policies": "SELECT tablename || ' ' || policyname || ' ' || permissive || ' ' || roles::text || ' ' || cmd || ' ' "
    "|| coalesce(qual, '') || ' ' || coalesce(with_check, '') "
    f"FROM pg_policies WHERE schemaname = 'df' AND {OURS.format('tablename')}",
    "rls": "SELECT relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity FROM pg_class "
    f"WHERE relnamespace = 'df'::regnamespace AND relkind = 'r' AND {OURS.format('relname')}",
    "operators": "SELECT o.oprname || ' ' || n.nspname || ' ' || coalesce(oprleft::regtype::text, '') || ' ' "
    "|| oprright::regtype || ' -> ' || oprresult::regtype FROM pg_operator o "
    "JOIN pg_namespace n ON n.oid = oprnamespace JOIN pg_proc p ON p.oid = o.oprcode "
    "WHERE p.pronamespace = 'df'::regnamespace",
    # Of `df.grant_usage('a1_r')` and `df.grant_usage('a1_h', true, true)`.
    "grants": """
    SELECT c.relname || ' ' || x.grantee::regrole::text || ' ' || x.privilege_type || x.is_grantable
    FROM pg_class c, aclexplode(relacl) x
    WHERE relnamespace = 'df'::regnamespace AND x.grantee::regrole::text LIKE 'a1%'
    UNION ALL
    SELECT c.relname || '.' || attname || ' ' || x.grantee::regrole::text || ' ' || x.privilege_type || x.is_grantable
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid, aclexplode(attacl) x
    WHERE relnamespace = 'df'::regnamespace AND x.grantee::regrole::text LIKE 'a1%'
    UNION ALL
    SELECT p.oid::regprocedure || ' ' || x.grantee::regrole::text || ' ' || x.privilege_type || x.is_grantable
    FROM pg_proc p, aclexplode(proacl) x
    WHERE pronamespace = 'df'::regnamespace AND x.grantee::regrole::text LIKE 'a1%'
    UNION ALL
    SELECT x.grantee::regrole::text || ' ' || x.privilege_type || x.is_grantable
    FROM pg_namespace n, aclexplode(nspacl) x
    WHERE nspname = 'df' AND x.grantee::regrole::text LIKE 'a1%'""",
}


@pytest.fixture(scope="module")
def db(engine: Engine) -> Any:
    with psycopg.connect(engine.dsn) as connection:
        connection.execute("CREATE ROLE a1_r LOGIN; CREATE ROLE a1_h")
        connection.execute("SELECT df.grant_usage('a1_r'), df.grant_usage('a1_h', true, true)")
        yield connection
        connection.rollback()


def answer(connection: psycopg.Connection[Any], call: str) -> list[Any]:
    try:
        with connection.transaction(force_rollback=True):
            row = connection.execute(f"SELECT {call}".encode()).fetchone()
            assert row is not None
            return ["ok", row[0]]
    except psycopg.Error as error:
        return ["ERR", str(error).splitlines()[0]]


@pytest.mark.parametrize("recorded", RECORDED["calls"], ids=lambda recorded: recorded[0][:70])
def test_answer(db: psycopg.Connection[Any], recorded: list[Any]) -> None:
    call, *expected = recorded
    found = answer(db, call)
    if call.startswith("df.start") and expected[0] == "ok":
        # A new id each time.
        assert found[0] == "ok"
        assert re.fullmatch("[0-9a-f]{8}", found[1])
        return
    assert found == expected


@pytest.mark.parametrize("kind", QUERIES)
def test_objects(db: psycopg.Connection[Any], kind: str) -> None:
    assert sorted(row[0] for row in db.execute(QUERIES[kind].encode())) == sorted(RECORDED[kind])
