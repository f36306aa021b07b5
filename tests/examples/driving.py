"""Running SQL of the compiler on an engine, whichever it is, and following what it started to its end."""

import json
import subprocess
import time
from pathlib import Path
from typing import Any

import psycopg

from dfdsl.database.start import run_script
from dfdsl.emission.runtime_block import Runtime
from dfdsl.project import Project

from .cases import ROOT, Case

ENDED = ("completed", "failed", "cancelled")


class Driver:
    """An engine's database. psql: the program to send scripts with."""

    def __init__(self, dsn: str, psql: Path | str = "psql", patience: float = 30.0) -> None:
        self.dsn = dsn
        self._psql = psql
        self._patience = patience
        self.connection = psycopg.connect(dsn, autocommit=True)

    def value(self, query: str, *values: object) -> Any:
        row = self.connection.execute(query, values).fetchone()  # type: ignore[call-overload]
        return None if row is None else row[0]

    def psql(self, script: str, *options: str) -> "subprocess.CompletedProcess[str]":
        """A script through psql, as README says it."""
        command = [str(self._psql), "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", *options, "-d", self.dsn]
        return subprocess.run(command, input=script, capture_output=True, text=True, timeout=60, check=False)

    def prepare(self, case: Case, service: str | None) -> None:
        """The tables of an example as if it had never run, and its variables."""
        for schema in case.schemas:
            self.connection.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")  # type: ignore[call-overload]
        if case.setup:
            run_script(self.connection, case.setup)
        if case.http:
            assert service is not None
            self.connection.execute("SELECT df.setvar('api_url', %s)", (service,))

    def start(self, sql: str) -> list[str]:
        """Run a script; the instances that it started."""
        return run_script(self.connection, sql)

    def follow(self, instance: str, case: Case) -> str:
        """Wait for the end of an instance and send it its signals, again and again: one that nobody awaits is lost."""
        deadline = time.monotonic() + self._patience
        next_signal = time.monotonic() + 0.3
        while (status := self.value("SELECT df.status(%s)", instance)) not in ENDED:
            assert time.monotonic() < deadline, self.value("SELECT df.explain(%s)", instance)
            if time.monotonic() >= next_signal:
                next_signal += 0.5
                for name, data in case.signals:
                    self.signal(instance, name, data)
                if case.endless and status == "running":
                    self.cancel(instance)
            time.sleep(0.05)
        return str(status)

    def signal(self, instance: str, name: str, data: str) -> None:
        self.connection.execute("SELECT df.signal(%s, %s, %s)", (instance, name, data))

    def cancel(self, instance: str) -> None:
        self.connection.execute("SELECT df.cancel(%s, 'the test is over')", (instance,))

    def result(self, instance: str) -> Any:
        text = self.value("SELECT df.result(%s)", instance)
        return None if text is None else json.loads(text)

    def failure(self, instance: str) -> str:
        """What the failed nodes of an instance say, the first one first."""
        texts = self.connection.execute(
            "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s AND status = 'failed' ORDER BY updated_at",
            (instance,),
        )
        return "\n".join(str(text) for (text,) in texts)

    def close(self) -> None:
        self.connection.close()


def compiled(case: Case, target: str | None = None, runtime: Runtime | None = None) -> str:
    """The SQL of a run; no warnings allowed. runtime: as in `compile_source`."""
    from dfdsl.compiler import compile_source
    from dfdsl.source import Source
    from dfdsl.targets import DEFAULT

    found = compile_source(
        Source(case.file, case.source),
        read=Project(str(ROOT)).read,
        target=target or DEFAULT,
        start=case.start,
        runtime=runtime,
    )
    assert found.diagnostics == ()
    assert found.sql is not None
    return found.sql


def check_outcome(driver: Driver, case: Case, instance: str) -> None:
    """Follow an instance and hold what came of it against the case."""
    status = driver.follow(instance, case)
    if case.endless:
        assert status == "cancelled"
    elif case.failure is not None:
        assert status == "failed"
        assert case.failure in driver.failure(instance)
    else:
        assert status == "completed", driver.failure(instance)
        result = driver.result(instance)
        if case.rows is not None:
            assert result["rows"] == case.rows
        elif case.json is not None:
            assert result == case.json
