"""A data folder of another version of dfdsl: it is brought up to date with its instances, or refused untouched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine, LocalEngineError, missing, running

from .test_lifecycle import ask, eventually

pytestmark = pytest.mark.skipif(missing() is not None, reason=missing() or "")

# What an older version may have had: fewer columns, other parameters, one function less, and its own mark.
OLDER = """
ALTER TABLE df.nodes DROP COLUMN status_details;
ALTER EXTENSION pg_durable DROP FUNCTION df.run(text);
DROP FUNCTION df.run(text);
CREATE FUNCTION df.run(other text) RETURNS text LANGUAGE sql AS 'SELECT other';
COMMENT ON SCHEMA df IS 'dfdsl local engine 0123456789abcdef 0123456789abcdef'"""
STATE = """
SELECT json_build_object(
    'instances', (SELECT json_agg(row(id, label, status, submitted_by, created_at) ORDER BY id) FROM df.instances),
    'nodes', (SELECT json_agg(row(instance_id, id, node_type, query, status, result) ORDER BY id) FROM df.nodes),
    'vars', (SELECT json_agg(row(name, value, owner) ORDER BY name) FROM df.vars),
    'reader', (SELECT json_agg(has_table_privilege(r, t, p) ORDER BY r, t, p)
        FROM unnest(ARRAY['caller', 'reader']) r, unnest(ARRAY['df.nodes', 'df.vars']) t,
             unnest(ARRAY['SELECT', 'DELETE']) p),
    'http', has_function_privilege('caller', 'df.http(text,text,text,jsonb,integer)', 'EXECUTE'))::text"""


def run(found: Engine, *statements: str) -> None:
    with psycopg.connect(found.dsn, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A data folder in which one instance has ended and another one waits."""
    data = (tmp_path / "data").resolve()
    with running(data) as found:
        run(
            found,
            "CREATE ROLE caller LOGIN; CREATE ROLE reader",
            "SELECT df.grant_usage('caller', include_http => true)",
            "GRANT USAGE ON SCHEMA df TO reader; GRANT SELECT ON df.nodes TO reader",
            "SELECT df.setvar('colour', 'red')",
            "SELECT df.start('SELECT 1', 'ended'), df.start("
            "df.seq(df.wait_for_signal('go'), df.sql('SELECT ''{colour}'' AS colour')), 'waits')",
        )
        assert eventually(lambda: ask(found.dsn, "SELECT count(*) FROM df._waits") == 1)
        assert eventually(lambda: ask(found.dsn, ended("ended")) == "completed")
    return data


def ended(label: str) -> str:
    return f"SELECT status FROM df.instances WHERE label = '{label}'"


def end_waiting(found: Engine) -> Any:
    ask(found.dsn, "SELECT df.signal(id, 'go') FROM df.instances WHERE label = 'waits'")
    assert eventually(lambda: ask(found.dsn, ended("waits")) == "completed")
    return ask(found.dsn, "SELECT df.result(id) FROM df.instances WHERE label = 'waits'")


def refusal(data: Path) -> str:
    with pytest.raises(LocalEngineError) as refused, running(data):
        pass
    return str(refused.value)


def test_instances_vars_and_privileges_survive(made: Path) -> None:
    with running(made) as found:
        run(found, *OLDER.split(";"))
        before = ask(found.dsn, STATE)
    with running(made) as found:
        assert ask(found.dsn, STATE) == before
        assert ask(found.dsn, "SELECT df.run('x')") is not None
        assert end_waiting(found) == '{"rows": [{"colour": "red"}], "row_count": 1}'
        run(found, "SELECT df.start('SELECT 2', 'new')")
        assert eventually(lambda: ask(found.dsn, ended("new")) == "completed")


def test_what_others_made_upon_the_schema_is_not_dropped(made: Path) -> None:
    with running(made) as found:
        run(found, *OLDER.split(";"), "CREATE VIEW mine AS SELECT id FROM df.instances")
    assert refusal(made) == (
        "The data was made by another version of dfdsl. Its df schema cannot be brought up to date while "
        "view mine needs it: drop that, start again, and make it again."
    )


def test_what_does_not_fit_is_refused(made: Path) -> None:
    with running(made) as found:
        run(found, *OLDER.split(";"), "ALTER TABLE df.instances ADD COLUMN newer text")
    assert refusal(made) == (
        "The data was made by another version of dfdsl, and does not fit into this one's df schema: "
        "use that version, another data folder or database, or begin afresh with dfdsl dev --reset."
    )


def test_the_functions_before_those_of_duroxide(made: Path) -> None:
    """Ours of another version are replaced; where duroxide has put new ones of its own, ours come before them."""
    names = ("fetch_work_item", "fetch_orchestration_item")
    body = "SELECT prosrc FROM pg_proc WHERE pronamespace = '_duroxide'::regnamespace AND proname = '{}'"
    with running(made) as found:
        ours = [ask(found.dsn, body.format(name)) for name in names]
        theirs = [ask(found.dsn, body.format(f"{name}_now")) for name in names]
        assert all(f"{name}_now(" in text for name, text in zip(names, ours, strict=True))
        run(found, *(f"COMMENT ON FUNCTION _duroxide.{name} IS 'dfdsl waits here, 0'" for name in names))
    with running(made) as found:
        assert [ask(found.dsn, body.format(name)) for name in names] == ours
        assert [ask(found.dsn, body.format(f"{name}_now")) for name in names] == theirs
        for name in names:
            definition = ask(found.dsn, f"SELECT pg_get_functiondef('_duroxide.{name}_now'::regproc)")
            newer = definition.replace(f"{name}_now(", f"{name}(", 1).replace(
                "DECLARE", "DECLARE newer int;", 1
            )
            run(found, newer)
    with running(made) as found:
        assert [ask(found.dsn, body.format(name)) for name in names] == ours
        assert ["newer int;" in ask(found.dsn, body.format(f"{name}_now")) for name in names] == [True, True]
        assert end_waiting(found) == '{"rows": [{"colour": "red"}], "row_count": 1}'
