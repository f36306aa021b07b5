"""The recordings of real builds of pg_durable, and how to do the same with the local engine."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

Case = dict[str, Any]
Connection = psycopg.Connection[Any]

FACTS = Path(__file__).parents[1] / "engine_facts"
CASES: list[Case] = json.loads((FACTS / "cases.json").read_text())
SESSIONS: list[Case] = json.loads((FACTS / "sessions.json").read_text())
HTTP: list[Case] = json.loads((FACTS / "http.json").read_text())["cases"]

TERMINAL = ("completed", "failed", "cancelled")
DEADLINE_SECONDS = 35.0
REFUSED = "refused at build or start"
ROLES = ("app", "app2", "nobody_role")
# What a race leaves behind may differ from run to run (README of the facts).
UNSTABLE = ("race-", "signal-in-race", "break-in-race", "cancel-in-workflow")


def expected(case: Case, version: str) -> Case:
    """What a version gave, without the list of the versions that gave the same."""
    found = next(outcome for outcome in case["outcomes"] if version in outcome["versions"])
    return {key: value for key, value in found.items() if key != "versions"}


@dataclass(slots=True)
class Observed:
    """One graph's instance and what became of it. refused: the message, where it could not be started."""

    instance: str = ""
    refused: str = ""
    started: float = 0.0
    signals: list[dict[str, Any]] = field(default_factory=list)
    status: str = "not started"
    outcome: Case = field(default_factory=dict)


def run_graphs(connection: Connection, cases: Iterable[Case]) -> dict[str, Observed]:
    """Start all graphs together and watch them together: it takes as long as the slowest of them."""
    connection.execute("CREATE TABLE fact_t (k text)")
    cases = list(cases)
    runs = {case["name"]: _start(connection, case) for case in cases}
    deadline = time.monotonic() + DEADLINE_SECONDS
    while time.monotonic() < deadline and any(run.status not in TERMINAL for run in runs.values()):
        _send_due_signals(connection, runs)
        statuses = dict(connection.execute("SELECT id, status FROM df.instances").fetchall())
        for run in runs.values():
            run.status = statuses.get(run.instance, "cancelled")
        time.sleep(0.05)
    for case in cases:
        if not runs[case["name"]].refused:
            runs[case["name"]].outcome = _outcome(connection, case, runs[case["name"]])
    connection.execute("DROP TABLE fact_t")
    return runs


def _start(connection: Connection, case: Case) -> Observed:
    graph = case["graph"].replace("%", "%%")
    try:
        row = connection.execute(f"SELECT df.start({graph}, %s)", (case.get("label"),)).fetchone()  # type: ignore[call-overload]
    except psycopg.Error as error:
        return Observed(refused=str(error.diag.message_primary), status="cancelled")
    assert row is not None
    return Observed(
        instance=row[0], started=time.monotonic(), signals=list(case.get("signals") or ()), status="pending"
    )


def _send_due_signals(connection: Connection, runs: dict[str, Observed]) -> None:
    for name, run in runs.items():
        for signal in list(run.signals):
            due = time.monotonic() - run.started >= signal["after_seconds"]
            # Where it was awaited then, it is to be here too, however busy the machine is.
            if due and (name == "signal-early-lost" or _awaits(connection, run.instance)):
                run.signals.remove(signal)
                connection.execute(
                    "SELECT df.signal(%s, %s, %s)", (run.instance, signal["name"], signal["data"])
                )


def _awaits(connection: Connection, instance: str) -> bool:
    row = connection.execute(
        "SELECT bool_and(status = 'running') FROM df.nodes WHERE instance_id = %s AND node_type = 'SIGNAL'",
        (instance,),
    ).fetchone()
    return row is not None and row[0] is True


def _outcome(connection: Connection, case: Case, run: Observed) -> Case:
    (result,) = connection.execute("SELECT df.result(%s)", (run.instance,)).fetchone() or (None,)
    nodes = connection.execute(
        "SELECT node_type, coalesce(result_name, ''), status FROM df.nodes WHERE instance_id = %s ORDER BY 1, 2, 3",
        (run.instance,),
    ).fetchall()
    error = _first_error(connection, run.instance)
    seen: Case = {
        "status": run.status,
        "result": None if result is None else json.loads(result.replace(run.instance, "<instance>")),
        "nodes": sorted(list(node) for node in nodes),
    }
    if error is not None:
        seen["error"] = error.replace(run.instance, "<instance>")
    if case.get("probe"):
        seen["probe"] = [list(row) for row in connection.execute(case["probe"]).fetchall()]
    return seen


def _first_error(connection: Connection, instance: str) -> str | None:
    row = connection.execute(
        "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s AND status = 'failed' "
        "ORDER BY length(result::text) LIMIT 1",
        (instance,),
    ).fetchone()
    return None if row is None else str(row[0])


def same_outcome(case: Case, seen: Case, version: str) -> None:
    """Hold an outcome against what a version gave, as far as it is stable."""
    wanted = expected(case, version)
    seen = dict(seen)
    if case["name"].startswith(UNSTABLE):
        for outcome in (wanted, seen):
            outcome["nodes"] = [node for node in outcome["nodes"] if node[2] in ("completed", "failed")]
    assert seen == wanted


def make_roles(connection: Connection) -> None:
    for role in ROLES:
        connection.execute(f"CREATE ROLE {role} LOGIN")  # type: ignore[call-overload]
    connection.execute("SELECT df.grant_usage('app'), df.grant_usage('app2')")


class Session:
    """The connections of one recorded session, and the instance started last."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._connections: dict[str, Connection] = {}
        self._last = ""

    def answers(self, session: Case) -> list[Any]:
        """The answer of each step but WAIT."""
        seen: list[Any] = []
        try:
            for step in session["steps"]:
                if step["sql"] == "WAIT":
                    self._wait()
                elif seen and str(seen[0]).startswith("ERROR") and "<last>" in step["sql"]:
                    seen.append("skipped")
                else:
                    seen.append(self._answer(step["role"], step["sql"]))
        finally:
            for connection in self._connections.values():
                connection.close()
        return seen

    def _answer(self, role: str, statement: str) -> Any:
        connection = self._connection(role)
        try:
            cursor = connection.execute(statement.replace("<last>", self._last))  # type: ignore[call-overload]
        except psycopg.Error as error:
            return f"ERROR {error.diag.message_primary}".replace(self._last or "\0", "<last>")
        if cursor.description is None:
            return cursor.statusmessage
        row = cursor.fetchone()
        value = None if row is None else row[0]
        if "df.start(" in statement and re.fullmatch("[0-9a-f]{8}", str(value)):
            self._last = str(value)
            return "<id>"
        if isinstance(value, str):
            # As the recordings have it.
            value = re.sub(r'(\\"wait_seconds\\":)\d+', r"\1N", value)
            return value.replace(self._last, "<last>") if self._last else value
        return value

    def _wait(self) -> None:
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            row = self._connection("app").execute("SELECT df.status(%s)", (self._last,)).fetchone()
            if row is not None and row[0] in TERMINAL:
                return
            time.sleep(0.02)

    def _connection(self, role: str) -> Connection:
        if role not in self._connections:
            self._connections[role] = psycopg.connect(self._dsn, user=role, autocommit=True)
        return self._connections[role]


def run_requests(connection: Connection, cases: Iterable[Case], server: str) -> dict[str, Case]:
    """The outcomes of graphs that send requests to the recorded server."""
    started: dict[str, str | Case] = {}
    for case in cases:
        graph = case["graph"].replace("<server>", server)
        try:
            row = connection.execute(f"SELECT df.start({graph})").fetchone()  # type: ignore[call-overload]
            assert row is not None
            started[case["name"]] = row[0]
        except psycopg.Error as error:
            started[case["name"]] = {"status": REFUSED, "error": error.diag.message_primary}
    return {
        name: _answered(connection, found, server) if isinstance(found, str) else found
        for name, found in started.items()
    }


def _answered(connection: Connection, instance: str, server: str) -> Case:
    deadline = time.monotonic() + 30
    while True:
        row = connection.execute("SELECT df.status(%s), df.result(%s)", (instance, instance)).fetchone()
        assert row is not None
        if row[0] in ("completed", "failed") or time.monotonic() > deadline:
            break
        time.sleep(0.05)
    error = _first_error(connection, instance)
    outcome: Case = {"status": row[0]}
    if error is not None:
        outcome["error"] = error.replace(server, "<server>")
    if row[1] is not None:
        outcome["result"] = json.loads(row[1].replace(instance, "<instance>"))
        _take_request_out(outcome)
    return outcome


def _take_request_out(outcome: Case) -> None:
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
        if (agent := request["headers"].get("user-agent")) is not None:
            request["headers"]["user-agent"] = re.sub(r"pg_durable/\S+", "pg_durable/<version>", agent)
        outcome["request"] = request
        result["body"] = "<echo>"
        result["headers"].pop("content-length")


def same_response(case: Case, seen: Case, version: str) -> None:
    """Hold the outcome of a request against what a version gave."""
    wanted = expected(case, version)
    if case["name"] == "multipart_no_name":
        # The column depends on the length of the server's address.
        wanted["error"] = wanted["error"].rsplit(" ", 1)[0]
        seen = {**seen, "error": seen["error"].rsplit(" ", 1)[0]}
    assert seen == wanted
