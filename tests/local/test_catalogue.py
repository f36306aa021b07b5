"""The functions of schema df are those of pg_durable 0.2.6: names, arguments, defaults, strictness, privileges."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine

# Function, its arguments as PostgreSQL writes them, and whether it is strict. All are volatile and for everybody, if
# not said otherwise below.
FUNCTIONS: list[tuple[str, str, bool]] = [
    ("sql", "query text", True),
    ("seq", "a text, b text", True),
    ("as", "fut text, name text", True),
    ("if", "condition text, then_branch text, else_branch text", True),
    ("if_rows", "result_name text, then_branch text, else_branch text", True),
    ("join", "a text, b text", True),
    ("join3", "a text, b text, c text", True),
    ("race", "a text, b text", True),
    ("loop", "body text, condition text DEFAULT NULL::text", False),
    ("break", "value text DEFAULT NULL::text", False),
    ("sleep", "seconds bigint", True),
    ("wait_for_schedule", "cron_expr text", True),
    ("wait_for_signal", "name text, timeout_seconds integer DEFAULT NULL::integer", False),
    (
        "http",
        "url text, method text DEFAULT 'POST'::text, body text DEFAULT NULL::text, "
        "headers jsonb DEFAULT NULL::jsonb, timeout_seconds integer DEFAULT 30",
        False,
    ),
    (
        "http_multipart",
        "url text, method text DEFAULT 'POST'::text, parts jsonb DEFAULT NULL::jsonb, "
        "headers jsonb DEFAULT NULL::jsonb, timeout_seconds integer DEFAULT 30",
        False,
    ),
    (
        "start",
        "fut text, label text DEFAULT NULL::text, database text DEFAULT NULL::text, "
        "transaction_mode text DEFAULT 'caller'::text",
        False,
    ),
    ("signal", "instance_id text, signal_name text, signal_data text DEFAULT '{}'::text", True),
    ("cancel", "instance_id text, reason text DEFAULT 'Cancelled by user'::text", True),
    ("status", "instance_id text", True),
    ("result", "instance_id text", True),
    ("wait_for_completion", "instance_id text, timeout_seconds integer DEFAULT 30", True),
    ("await_instance", "instance_id text, timeout_seconds integer DEFAULT 30", True),
    ("setvar", "name text, value text", True),
    ("unsetvar", "name text", True),
    ("clearvars", "", True),
    ("getvar", "name text", True),
    ("explain", "input text", True),
    ("list_instances", "status_filter text DEFAULT NULL::text, limit_count integer DEFAULT 100", False),
    (
        "list_instances",
        "status_filter text, limit_count integer, label_filter text, after_cursor text DEFAULT NULL::text",
        False,
    ),
    ("instance_info", "instance_id text", True),
    ("instance_executions", "instance_id text, limit_count integer DEFAULT 5", True),
    ("instance_nodes", "instance_id_param text", True),
    ("instance_nodes", "instance_id_param text, _last_n_executions integer", True),
    ("metrics", "", True),
    ("version", "", True),
    ("target_database", "", True),
    ("run", "instance_id text DEFAULT NULL::text", False),
    ("duroxide_schema", "", False),
    (
        "grant_usage",
        "p_role text, include_http boolean DEFAULT false, with_grant boolean DEFAULT false",
        False,
    ),
    ("revoke_usage", "p_role text", False),
]
IMMUTABLE = {"target_database", "duroxide_schema"}
NOT_FOR_EVERYBODY = {"http", "http_multipart", "grant_usage", "revoke_usage", "metrics"}
COLUMNS = {
    ("list_instances", 2): "instance_id label function_name status execution_count output",
    ("list_instances", 4): "instance_id label function_name status execution_count output created_at "
    "completed_at next_cursor",
    (
        "instance_info",
        1,
    ): "instance_id label function_name function_version current_execution_id status output",
    ("instance_executions", 2): "execution_id status event_count duration_ms output",
    ("instance_nodes", 1): "node_id node_type query result_name left_node right_node status result "
    "status_details inferred_status inferred_status_from_ancestor_id updated_at",
    ("instance_nodes", 2): "execution_id node_id node_type query result_name left_node right_node status "
    "result updated_at",
    ("metrics", 0): "total_instances running_instances completed_instances failed_instances "
    "total_executions total_events",
}


@pytest.fixture
def db(engine: Engine) -> Any:
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        yield connection


def test_the_functions_are_those_of_pg_durable(db: psycopg.Connection[Any]) -> None:
    found = db.execute(
        "SELECT proname::text, pg_get_function_arguments(oid), proisstrict, provolatile = 'v', "
        "       has_function_privilege('public', oid, 'EXECUTE') "
        "FROM pg_proc WHERE pronamespace = 'df'::regnamespace AND left(proname, 1) <> '_' ORDER BY 1, 2"
    ).fetchall()
    expected = [
        (name, arguments, strict, name not in IMMUTABLE, name not in NOT_FOR_EVERYBODY)
        for name, arguments, strict in FUNCTIONS
    ]
    assert found == sorted(expected)


def test_the_columns_are_those_of_pg_durable(db: psycopg.Connection[Any]) -> None:
    found = db.execute(
        "SELECT proname::text, pronargs::int, "
        "       array_to_string(proargnames[pronargs + 1:], ' ') FROM pg_proc "
        "WHERE pronamespace = 'df'::regnamespace AND left(proname, 1) <> '_' AND proretset"
    ).fetchall()
    assert {(name, count): names for name, count, names in found} == COLUMNS


def test_row_security_is_on(db: psycopg.Connection[Any]) -> None:
    found = db.execute(
        "SELECT relname::text FROM pg_class WHERE relnamespace = 'df'::regnamespace AND relkind = 'r' "
        "AND relrowsecurity ORDER BY 1"
    ).fetchall()
    assert {"instances", "nodes", "vars"} <= {name for (name,) in found}


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("df.start(NULL)", "argument 0 must not be null"),
        ("df.start('SELECT 1', NULL, NULL, NULL)", "argument 3 must not be null"),
        (
            "df.start('SELECT 1', transaction_mode => 'x')",
            "invalid transaction_mode \"x\" for df.start(): expected 'caller' or 'new'",
        ),
        ("df.loop(NULL)", "argument 0 must not be null"),
        ("df.wait_for_signal(NULL)", "argument 0 must not be null"),
        ("df.http(NULL)", "argument 0 must not be null"),
        ("df.list_instances(NULL, NULL)", "argument 1 must not be null"),
        ("df.list_instances(NULL, 0)", "limit_count must be at least 1"),
        (
            "df.list_instances(NULL, 1001)",
            "df.list_instances: limit_count (1001) exceeds pg_durable.list_instances_max_limit (1000); request "
            "fewer rows, or use the paginated df.list_instances overload (after_cursor/next_cursor) for large "
            "result sets",
        ),
        ("df.list_instances(NULL, 1, NULL, 'abc')", "df.list_instances: invalid after_cursor"),
        ("df.list_instances(NULL, 1, NULL, '7631')", "df.list_instances: invalid after_cursor"),
        ("df.instance_executions('00000000', 0)", "limit_count must be at least 1"),
    ],
)
def test_refused_arguments(db: psycopg.Connection[Any], call: str, message: str) -> None:
    with pytest.raises(psycopg.Error) as failure:
        db.execute(f"SELECT {call}".encode())
    assert failure.value.diag.message_primary == message


@pytest.mark.parametrize(
    "call", ["df.status(NULL)", "df.seq(NULL, 'SELECT 1')", "df.signal(NULL, 'x')", "df.explain(NULL)"]
)
def test_null_arguments_of_strict_functions(db: psycopg.Connection[Any], call: str) -> None:
    assert db.execute(f"SELECT {call}".encode()).fetchone() == (None,)
