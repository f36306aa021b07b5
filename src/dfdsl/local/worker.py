"""The durable worker of one database: duroxide's runtime, the two activities and the outbox.

Works on any PostgreSQL that has the df schema of this package; it does not start one (see `server.py`).
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any
from urllib.parse import quote

from psycopg.conninfo import conninfo_to_dict

from dfdsl.local import polling
from dfdsl.local.answers import Answers
from dfdsl.local.connections import BOOKKEEPING_OPTIONS, Connections
from dfdsl.local.driver import HTTP, ORCHESTRATION, SQL, Driver
from dfdsl.local.effects import Json
from dfdsl.local.executions import CREATE_VIEW, DROP_VIEW, GRANT_VIEW
from dfdsl.local.graphs import Graphs
from dfdsl.local.jsontext import dump
from dfdsl.local.outbox import Outbox
from dfdsl.local.settings import DEFAULT_POLICY, Settings
from dfdsl.local.sqlnode import ServerGone, SqlFailed, Target, run_statement
from dfdsl.local.statuses import Statuses
from dfdsl.targets import DEFAULT
from dfdsl.targets import target as version_named

# How duroxide's schema is called in a fresh pg_durable (`df.duroxide_schema()`).
_SCHEMA = "_duroxide"
# pg_durable runs two activities at a time for the whole cluster; code that only works with more would hang there.
_ACTIVITIES_AT_A_TIME = 2
# Each of them polls; more would only cost time when nothing happens.
_TURNS_AT_A_TIME = 2
_POLL_MS = 10
_HTTP_FUNCTION = "df.http(text,text,text,jsonb,integer)"
# How often a step may take the server down with it.
_ATTEMPTS = 10
# How long a worker that hangs keeps a step to itself; see also _RELEASE.
_WORKER_LOCK_MS = 5000
# What a worker that is gone held, and would hold until its locks run out. duroxide gives a step up after ten attempts;
# being stopped with the engine is not one of them. What it had put off for a while is due, timers at their own time.
_RELEASE_STEPS = """
UPDATE _duroxide.worker_queue SET lock_token = NULL, locked_until = NULL, visible_at = least(visible_at, now()),
    attempt_count = greatest(0, attempt_count - 1) WHERE lock_token IS NOT NULL OR visible_at > now()"""
_RELEASE_TURNS = """
WITH turns AS (
    UPDATE _duroxide.orchestrator_queue q SET lock_token = NULL, locked_until = NULL,
        visible_at = least(q.visible_at, coalesce(
            to_timestamp((q.work_item::json -> 'TimerFired' ->> 'fire_at_ms')::bigint / 1000.0), now())),
        attempt_count = greatest(0, attempt_count - 1)
    WHERE lock_token IS NOT NULL OR (visible_at > now() AND left(work_item, 13) <> '{"TimerFired"')),
locks AS (DELETE FROM _duroxide.instance_locks)
SELECT 1"""
# Of cancelled instances whose worker was killed before it could do so.
_FORGET = """
DELETE FROM df._progress p USING df.instances i
WHERE i.id = p.instance_id AND i.status = 'cancelled' AND i.updated_at < now() - interval '1 hour'"""

log = logging.getLogger(__name__)


class Worker:
    """Runs workflows until `stop`."""

    def __init__(self, dsn: str, settings: Settings | None = None) -> None:
        os.environ.setdefault("RUST_LOG", "error")
        # duroxide reads RUST_LOG when it is loaded.
        import duroxide

        # Two Python frames for each level of a graph, of which there are up to 256.
        sys.setrecursionlimit(max(sys.getrecursionlimit(), 5000))
        self._dsn = dsn
        settings = settings or Settings(http="any")
        self._version = version_named(settings.emulate or DEFAULT)
        self._policy = settings.http or DEFAULT_POLICY
        self._answers = Answers(Path(settings.answers)) if settings.answers else None
        self._stopping = threading.Event()
        self._steps: dict[tuple[str, int, str], Future[Json]] = {}
        self._lock = threading.Lock()
        self._connections = Connections(dsn)
        self._graphs = Graphs(self._connections)
        # What a status says must be so after a crash too, with all that was written before it.
        statuses = Statuses(Connections(dsn, durable=True))
        # Holds the worker's lock on the database: from here on nobody else is at work.
        self._outbox = Outbox(dsn, self._graphs, statuses, self._reconnected)
        self._connections.one(DROP_VIEW, {})
        provider = duroxide.PostgresProvider.connect_with_schema(_url(dsn), _SCHEMA)
        options = duroxide.RuntimeOptions(
            dispatcher_poll_interval_ms=_POLL_MS,
            worker_lock_timeout_ms=_WORKER_LOCK_MS,
            worker_concurrency=_ACTIVITIES_AT_A_TIME,
            orchestration_concurrency=_TURNS_AT_A_TIME,
        )
        self._runtime = duroxide.Runtime(provider, options)
        self._runtime.register_activity(SQL, self._sql)
        self._runtime.register_activity(HTTP, self._http)
        self._runtime.register_orchestration(
            ORCHESTRATION, Driver(self._graphs, statuses, self._version).orchestrate
        )
        self._client = duroxide.Client(provider)
        for statement in (_RELEASE_STEPS, _RELEASE_TURNS, _FORGET, CREATE_VIEW, GRANT_VIEW):
            self._connections.one(statement, {})
        polling.install(self._connections)

    def start(self) -> None:
        """Begin to work; returns at once."""
        self._runtime.start()
        self._outbox.start(self._client)

    def _reconnected(self) -> None:
        # Turns that the lost connections cut off would be locked for seconds, and timers late. One that is still under
        # way loses its lock and is done again, which is harmless; a step keeps its lock.
        self._connections.one(_RELEASE_TURNS, {})

    def is_replaced(self) -> bool:
        """Whether another worker took the database while this one had no connection. It must end then."""
        return self._outbox.is_replaced()

    def stop(self) -> None:
        """Prepare for the end of the process, which has to follow. Steps under way are done again by the next worker.

        duroxide's own shutdown is not used: it would wait for the steps under way.
        """
        self._stopping.set()
        self._outbox.stop()

    def _target(self, instance: str) -> Target | None:
        graph = self._graphs.of(instance)
        if graph is None:
            return None
        return Target(
            dsn=self._dsn, role=graph.role, database=graph.database, non_finite=self._version.non_finite
        )

    def _once(self, context: Any, given: Json, work: Callable[[Json], Json]) -> Json:
        """Do a step. One that is being done already, because the server was away longer than its lock, is joined."""
        key = (context.instance_id, context.execution_id, given["node"])
        with self._lock:
            running = self._steps.get(key)
            if running is None:
                mine = self._steps[key] = Future()
        if running is not None:
            return running.result()
        try:
            mine.set_result(work(given))
        except BaseException as fault:
            mine.set_exception(fault)
        finally:
            with self._lock:
                del self._steps[key]
        return mine.result()

    def _sql(self, context: Any, given: Json) -> Json:
        return self._once(context, given, self._sql_step)

    def _http(self, context: Any, given: Json) -> Json:
        return self._once(context, given, self._http_step)

    def _sql_step(self, given: Json) -> Json:
        target = self._target(given["instance"])
        if target is None:
            return {"err": "the instance's rows are gone"}
        try:
            return {"ok": dump(self._run(target, given["text"]))}
        except SqlFailed as failure:
            self._hold_while_stopping()
            return {"err": str(failure)}
        except Exception as fault:
            # A process boundary: duroxide would turn this into a traceback as the node's error.
            log.exception("an SQL node failed unexpectedly")
            return {"err": f"the local engine failed to run this node: {fault}"}

    def _run(self, target: Target, text: str) -> Json:
        """Run a statement; again when the server went down under it, as the next start would do it."""
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return run_statement(target, text)
            except ServerGone as gone:
                self._hold_while_stopping()
                log.warning("the server went away under a step (attempt %s): %s", attempt, gone)
                self._connections.one("SELECT 1", {})
                last = gone
        raise SqlFailed(f"SQL execution failed: {last}")

    def _http_step(self, given: Json) -> Json:
        # Only workflows with HTTP nodes pay for loading it.
        from dfdsl.local.http import HttpFailed, Rules, config_of, send

        target = self._target(given["instance"])
        if target is None:
            return {"err": "the instance's rows are gone"}
        try:
            self._check_http_privilege(target.role)
            rules = Rules(policy=self._policy, answers=self._answers, version=self._version)
            return {"ok": dump(send(config_of(given["config"]), given["multipart"], rules))}
        except HttpFailed as failure:
            return {"err": str(failure)}
        except Exception as fault:
            # As above.
            log.exception("an HTTP node failed unexpectedly")
            return {"err": f"the local engine failed to run this node: {fault}"}

    def _hold_while_stopping(self) -> None:
        # The server cuts statements off when it stops. That is no failure of the node: never report it, so that the
        # step is run again after the next start.
        if self._stopping.is_set():
            threading.Event().wait()

    def _check_http_privilege(self, role: str) -> None:
        from dfdsl.local.http import HttpFailed

        # Again at execution: a graph written by hand does not pass through df.http.
        row = self._connections.one(
            f"SELECT has_function_privilege(%(role)s::name, '{_HTTP_FUNCTION}', 'EXECUTE')", {"role": role}
        )
        if row is None or not row[0]:
            raise HttpFailed(
                f"Blocked: role '{role}' does not have EXECUTE privilege on df.http(). "
                f"Grant EXECUTE ON FUNCTION {_HTTP_FUNCTION} TO {role} to allow HTTP requests."
            )


def _url(dsn: str) -> str:
    """The libpq connection string as the URL that duroxide's driver takes."""
    parts = {key: str(value) for key, value in conninfo_to_dict(dsn).items() if value is not None}
    user = quote(parts.get("user", "postgres"), safe="")
    password = ":" + quote(parts["password"], safe="") if "password" in parts else ""
    host = parts.get("host", "localhost")
    address = "localhost" if host.startswith("/") else host
    query = "options=" + quote(BOOKKEEPING_OPTIONS, safe="")
    for name in ("sslmode", "sslrootcert", "sslcert", "sslkey"):
        if name in parts:
            query += f"&{name}={quote(parts[name], safe='')}"
    if host.startswith("/"):
        query += "&host=" + quote(host, safe="")
    database = quote(parts.get("dbname", "postgres"), safe="")
    return f"postgresql://{user}{password}@{address}:{parts.get('port', '5432')}/{database}?{query}"
