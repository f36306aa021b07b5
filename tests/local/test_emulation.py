"""An engine that is told to behave like an older pg_durable gives what that one gave.

What hung there, or ran another program than was meant, is refused with the reason. By default this runs what differs
between versions or depends on code that does; with DFDSL_ALL_RECORDED=1 everything that was recorded.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dfdsl.local import Engine, LocalEngineError, missing, running

from .http_server import serving
from .recorded import (
    CASES,
    HTTP,
    SESSIONS,
    Case,
    Observed,
    Session,
    expected,
    make_roles,
    run_graphs,
    run_requests,
    same_outcome,
    same_response,
)

VERSIONS = ("0.2.2", "0.2.3", "0.2.4", "0.2.5")
ALL = bool(os.environ.get("DFDSL_ALL_RECORDED"))
BRANCHING = ("df.loop", "df.join", "df.race", "df.break", "df.wait_for_schedule")
REQUESTS = (
    *("get_json", "default_method_is_post", "header_user_agent_override", "binary", "nul", "field_status"),
    *("missing_column_in_body", "multipart_text_part", "multipart_empty"),
)
ORDER = "the names a, b may be known at a join, which hangs with more than one"
BEFORE = "what stands before a loop runs again in each of its rounds"
REASONS = {
    "join-two-names-in-scope": ORDER,
    "loop-prefix": BEFORE,
    "loop-prefix-suffix": BEFORE,
    "loop-nonroot-name-carried": BEFORE,
    "loop-nested": "a loop inside a loop begins the whole instance again in its second round",
    "loop-in-join-branch": "a loop inside a join or race hangs in its second round",
    "join-in-loop": "a join inside a loop hangs in the second round",
    "race-in-loop": "a race inside a loop hangs in the second round",
}


def refusal(version: str, reason: str) -> str:
    return f"refused by the dfdsl local engine, which behaves like pg_durable {version} here: {reason}"


def goes_wrong(case: Case, version: str) -> bool:
    """Whether a version hangs on a graph, or runs steps another number of times than they were written."""
    outcome = expected(case, version)
    return outcome["status"] == "still running" or outcome.get("probe") != expected(case, "0.2.6").get(
        "probe"
    )


GRAPHS = [
    case for case in CASES if ALL or len(case["outcomes"]) > 1 or any(w in case["graph"] for w in BRANCHING)
]
TALKS = [session for session in SESSIONS if ALL or len(session["outcomes"]) > 1]
SENT = [case for case in HTTP if ALL or case["name"] in REQUESTS]


def by_name(cases: list[Case]) -> Any:
    return pytest.mark.parametrize("case", cases, ids=lambda case: case["name"])


@pytest.fixture(scope="module", params=VERSIONS)
def older(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    if lack := missing():
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("older")), emulate=request.param) as found:
        with psycopg.connect(found.dsn, autocommit=True) as connection:
            make_roles(connection)
        yield found


@pytest.fixture
def connection(older: Engine) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(older.dsn, autocommit=True) as found:
        yield found


@pytest.fixture(scope="module")
def observed(older: Engine) -> dict[str, Observed]:
    with psycopg.connect(older.dsn, autocommit=True) as connection:
        return run_graphs(connection, GRAPHS)


@pytest.fixture(scope="module")
def responses(older: Engine) -> dict[str, Case]:
    with serving() as server, psycopg.connect(older.dsn, autocommit=True) as connection:
        return run_requests(connection, SENT, server)


@by_name(GRAPHS)
def test_graph(case: Case, observed: dict[str, Observed], older: Engine) -> None:
    run = observed[case["name"]]
    if goes_wrong(case, older.emulates):
        assert run.refused == refusal(older.emulates, REASONS[case["name"]])
    else:
        assert run.refused == ""
        same_outcome(case, run.outcome, older.emulates)


@by_name(TALKS)
def test_session(case: Case, older: Engine) -> None:
    assert Session(older.dsn).answers(case) == expected(case, older.emulates)["answers"]


@by_name(SENT)
def test_request(case: Case, responses: dict[str, Case], older: Engine) -> None:
    same_response(case, responses[case["name"]], older.emulates)


def test_version(connection: psycopg.Connection[Any], older: Engine) -> None:
    row = connection.execute(
        "SELECT df.version(), (SELECT extversion FROM pg_extension WHERE extname = 'pg_durable')"
    ).fetchone()
    assert row == (f"{older.emulates}+dfdsl (local engine of dfdsl, not pg_durable)", older.emulates)


def ask(connection: psycopg.Connection[Any], query: str, *values: object) -> Any:
    row = connection.execute(query, values).fetchone()  # type: ignore[call-overload]
    assert row is not None
    return row[0]


def ended(connection: psycopg.Connection[Any], graph: str) -> tuple[str, Any]:
    """Start a graph; its status and result at the end."""
    instance = ask(connection, f"SELECT df.start({graph})")
    deadline = time.monotonic() + 20
    while (status := ask(connection, "SELECT df.status(%s)", instance)) not in ("completed", "failed"):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    text = ask(connection, "SELECT df.result(%s)", instance)
    return status, None if text is None else json.loads(text)


def error(connection: psycopg.Connection[Any], query: str) -> str:
    with pytest.raises(psycopg.Error) as raised:
        connection.execute(query)  # type: ignore[call-overload]
    return str(raised.value.diag.message_primary)


def is_before(version: str, other: str) -> bool:
    return VERSIONS.index(version) < (VERSIONS.index(other) if other in VERSIONS else len(VERSIONS))


LOOP = "df.loop(df.sql('SELECT 1'), df.sql('SELECT false'))"
ENDING = "df.loop(df.seq(df.sql('SELECT 1'), df.break('1')))"
MISPLACED = [
    (f"df.if('SELECT true', {LOOP}, 'SELECT 1')", BEFORE),
    (f"df.if({LOOP}, 'SELECT 1', 'SELECT 1')", BEFORE),
    (f"df.race(df.seq({LOOP}, 'SELECT 1'), 'SELECT 1')", REASONS["loop-in-join-branch"]),
    (f"df.seq(df.seq({LOOP}, 'SELECT 1'), {LOOP})", BEFORE),
    (f"df.loop({LOOP}, 'SELECT false')", REASONS["loop-nested"]),
    (
        "df.seq(df.if('SELECT true', df.as('SELECT 1', 'a'), df.as('SELECT 2', 'b')), df.race('SELECT 1', 'SELECT 2'))",
        ORDER.replace("join", "race"),
    ),
    (
        "df.if(df.as('SELECT true', 'a'), df.seq(df.as('SELECT 1', 'b'), df.join('SELECT 1', 'SELECT 2')), 'SELECT 1')",
        ORDER,
    ),
    (
        "df.seq(df.as('SELECT 1', 'a'), df.join(df.seq(df.as('SELECT 1', 'b'), df.join('SELECT 1', 'SELECT 2')), 'SELECT 1'))",
        ORDER,
    ),
    (
        "df.loop(df.seq('SELECT 1', df.if(df.break(), 'SELECT 1', 'SELECT 2')))",
        "a break in a condition does not end the loop",
    ),
]


@pytest.mark.parametrize(("graph", "reason"), MISPLACED)
def test_refused(graph: str, reason: str, connection: psycopg.Connection[Any], older: Engine) -> None:
    query = f"SELECT df.start({graph})"
    if older.emulates == "0.2.5":
        instance = ask(connection, query)
        connection.execute("SELECT df.cancel(%s)", (instance,))
    else:
        assert error(connection, query) == refusal(older.emulates, reason)


@pytest.mark.parametrize(
    "graph",
    [
        f"df.seq(df.seq({LOOP}, 'SELECT 1'), 'SELECT 2')",
        f"df.seq('SELECT 1', {ENDING})",
        f"df.join({ENDING}, 'SELECT 1')",
        "df.loop(df.seq(df.join('SELECT 1', 'SELECT 2'), df.break()))",
        "df.seq('SELECT 1', df.loop('SELECT 1', '/* a */ SELECT false AS c, 2 AS d'))",
        "df.join(df.loop('SELECT 1', df.seq('SELECT true', 'SELECT false AS c')), 'SELECT 1')",
        "df.seq(df.as('SELECT 1', 'a'), df.join(df.as('SELECT 1', 'b'), df.as('SELECT 1', 'c')))",
        "df.seq(df.seq(df.as('SELECT 1', 'a'), df.as(df.sleep(0), 'b')), df.join('SELECT 1', 'SELECT 2'))",
        "df.seq(df.as('SELECT 1', 'a'), df.seq(df.as('SELECT 1', 'a'), df.race('SELECT 1', 'SELECT 2')))",
    ],
)
def test_let_through(graph: str, connection: psycopg.Connection[Any]) -> None:
    assert ended(connection, graph)[0] == "completed"


def test_a_loop_that_seemed_to_end(connection: psycopg.Connection[Any], older: Engine) -> None:
    """The race is not won by its break, so there is a second round after all."""
    graph = (
        "df.seq('SELECT 1', df.loop(df.race(df.sleep(0), df.seq(df.sleep(60), df.break())), 'SELECT true'))"
    )
    instance = ask(connection, f"SELECT df.start({graph})")
    if older.emulates == "0.2.5":
        time.sleep(1.5)
        assert ask(connection, "SELECT df.status(%s)", instance) == "running"
        connection.execute("SELECT df.cancel(%s)", (instance,))
        return
    while ask(connection, "SELECT df.status(%s)", instance) != "failed":
        time.sleep(0.02)
    said = ask(
        connection,
        "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s AND node_type = 'LOOP'",
        instance,
    )
    assert said == refusal(
        older.emulates, "what stands around this loop begins again, or hangs, in its second round"
    )


def test_names_of_a_loop_with_something_behind_it(connection: psycopg.Connection[Any], older: Engine) -> None:
    """Up to 0.2.4 it begins the whole instance again, without names; newer ones keep the names of such a loop."""
    connection.execute("CREATE TABLE seen (n int)")
    body = """df.if('SELECT count(*) = 0 FROM seen', df.as('SELECT 7 AS v', 'x'), 'SELECT $x + 1 AS v')"""
    condition = "'WITH i AS (INSERT INTO seen VALUES (1) RETURNING 1) SELECT count(seen.n) = 0 FROM i LEFT JOIN seen ON true'"
    status, result = ended(connection, f"df.seq(df.loop({body}, {condition}), 'SELECT $x + 1 AS v')")
    connection.execute("DROP TABLE seen")
    assert status == ("completed" if older.emulates == "0.2.5" else "failed")
    assert result == ({"rows": [{"v": 8}], "row_count": 1} if older.emulates == "0.2.5" else None)


def test_variables_at_a_join(connection: psycopg.Connection[Any], older: Engine) -> None:
    connection.execute("SELECT df.setvar('one', '1'), df.setvar('two', '2')")
    query = "SELECT df.start(df.join('SELECT 1', 'SELECT 2'))"
    try:
        if older.emulates == "0.2.5":
            ask(connection, query)
        else:
            reason = "the role has 2 variables, and a join or race hangs with more than one"
            assert error(connection, query) == refusal(older.emulates, reason)
        ask(connection, "SELECT df.start(df.sql('SELECT 1'))")
    finally:
        connection.execute("SELECT df.clearvars()")


def test_variable_in_a_variable(connection: psycopg.Connection[Any], older: Engine) -> None:
    connection.execute("SELECT df.setvar('one', 'is {two}'), df.setvar('two', '2')")
    try:
        reason = "the value of the variable {one} holds {two}, which it replaces or not as chance has it"
        said = error(connection, "SELECT df.start(df.sql('SELECT ''{one}'''))")
        assert said == refusal(older.emulates, reason)
        assert ended(connection, "df.sql('SELECT {two} AS v')")[1]["rows"] == [{"v": 2}]
    finally:
        connection.execute("SELECT df.clearvars()")


def test_surface(connection: psycopg.Connection[Any], older: Engine) -> None:
    """Which functions there are, with their parameters."""
    rows = connection.execute(
        "SELECT p.proname, pg_get_function_arguments(p.oid) FROM pg_proc p WHERE p.pronamespace = 'df'::regnamespace "
        "AND p.proname NOT LIKE '\\_%'"
    ).fetchall()
    found = {f"{name}({arguments})" for name, arguments in rows}
    names = {name for name, _ in rows}
    assert "ensure_durofut" in names
    assert ("http_multipart" in names) is (older.emulates == "0.2.5")
    assert ("await_instance" in names) is not is_before(older.emulates, "0.2.4")
    assert ("duroxide_schema" in names) is (older.emulates != "0.2.2")
    start = "start(fut text, label text DEFAULT NULL::text, database text DEFAULT NULL::text"
    assert any(one == start + ")" for one in found) is (older.emulates != "0.2.5")
    assert sum(name == "list_instances" for name, _ in rows) == (
        1 if is_before(older.emulates, "0.2.4") else 2
    )
    nodes = "instance_nodes(instance_id_param text, last_n_executions integer DEFAULT 5"
    assert any(one.startswith(nodes) for one in found) is is_before(older.emulates, "0.2.4")


def test_envelopes_of_another_generation(connection: psycopg.Connection[Any]) -> None:
    join = """jsonb_build_object('node_type', 'JOIN', 'left_node', df.sql('SELECT 1 AS a')::jsonb,
        'right_node', df.sql('SELECT 2 AS b')::jsonb, {extra})::text"""
    three = """jsonb_build_array(df.sql('SELECT 3 AS c')::jsonb)"""
    old = join.format(extra=f"'query', jsonb_build_object('extra_nodes', {three})::text")
    new = join.format(extra=f"'extra_nodes', {three}")
    assert len(ended(connection, old)[1]) == 3
    # The further branch is dropped, silently.
    assert len(ended(connection, new)[1]) == 2


def test_schedule(connection: psycopg.Connection[Any], older: Engine) -> None:
    """Up to 0.2.3 the delay is counted when the graph is built, and never again."""
    built = json.loads(ask(connection, "SELECT df.wait_for_schedule('* * * * *')"))
    config = json.loads(built["query"])
    if not is_before(older.emulates, "0.2.4"):
        assert config == {"cron_expr": "* * * * *"}
        return
    assert 0 <= config["wait_seconds"] <= 60
    at_once = {**built, "query": json.dumps({**config, "wait_seconds": 0})}
    text = json.dumps(at_once).replace("'", "''")
    assert ended(connection, f"'{text}'") == ("completed", {"scheduled": True})
    said = error(connection, "SELECT df.wait_for_schedule('0 9 31 2 *')")
    assert said == "No upcoming schedule found for '0 9 31 2 *'"


def test_waiting_in_a_step(connection: psycopg.Connection[Any], older: Engine) -> None:
    ask(connection, "SELECT df.start(df.sql('SELECT 1'), 'one')")
    waiting = "df.sql($$SELECT df.wait_for_completion((SELECT id FROM df.instances WHERE label = 'one' LIMIT 1), 5) AS s$$)"
    status, result = ended(connection, waiting)
    if is_before(older.emulates, "0.2.4"):
        assert (status, result["rows"]) == ("completed", [{"s": "completed"}])
    else:
        assert status == "failed"


def test_a_data_folder_keeps_its_version(tmp_path: Path) -> None:
    if lack := missing():
        pytest.skip(lack)
    with running(tmp_path, emulate="0.2.3") as first:
        assert first.emulates == "0.2.3"
        with (
            pytest.raises(LocalEngineError, match=r"runs already, like pg_durable 0\.2\.3"),
            running(tmp_path, emulate="0.2.6"),
        ):
            raise AssertionError
    with running(tmp_path) as again:
        assert again.emulates == "0.2.3"
    with (
        pytest.raises(LocalEngineError, match=r"behaves like pg_durable 0\.2\.3, not 0\.2\.4: use another"),
        running(tmp_path, emulate="0.2.4"),
    ):
        raise AssertionError
