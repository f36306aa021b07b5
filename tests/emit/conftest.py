"""The embedded engine for the tests that run what `emit` makes, and a schema of its own for each test."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dfdsl import graph
from dfdsl.emit import emit
from dfdsl.local import Engine, missing, running

TARGET = "0.2.6"


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    lack = missing()
    if lack:
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("engine"))) as found:
        yield found


class Database:
    """A schema on the engine, and the ways by which a script can get there."""

    def __init__(self, engine: Engine, schema: str) -> None:
        self.engine = engine
        self.schema = schema
        self.connection = self.connect()
        self.connection.execute(f"CREATE SCHEMA {schema}")

    def connect(self, user: str | None = None) -> Any:
        import psycopg

        dsn = self.engine.dsn if user is None else self.engine.dsn.replace("user=postgres", f"user={user}")
        connection = psycopg.connect(dsn, autocommit=True)
        connection.execute(f"SET search_path = {self.schema}, public")
        return connection

    def compile(self, script: graph.Script, target: str = TARGET, schema: str | None = None) -> str:
        return emit(script, target=target, schema=schema, version="1.0.0")

    def run(self, script: graph.Script, target: str = TARGET) -> list[Any]:
        """Run a script as one string; the rows of all its statements."""
        cursor = self.connection.execute(self.compile(script, target))
        rows: list[Any] = []
        while True:
            rows += cursor.fetchall() if cursor.description else []
            if not cursor.nextset():
                return rows

    def psql(self, text: str, *options: str) -> "subprocess.CompletedProcess[str]":
        """psql as a plain user runs it: without ON_ERROR_STOP."""
        command = [str(self.engine.psql), "-X", "-q", "-At", "-d", self.engine.dsn, *options]
        text = text if "-1" in options else f"SET search_path = {self.schema}, public;\n{text}"
        return subprocess.run(command, input=text, capture_output=True, text=True, timeout=60, check=False)

    def value(self, query: str, *values: object) -> Any:
        row = self.connection.execute(query, values).fetchone()
        return None if row is None else row[0]

    def result(self, instance: str) -> Any:
        """The rows of an instance that has to complete."""
        status = self.value("SELECT df.await_instance(%s, 30)", instance)
        assert status == "completed", self.value("SELECT df.explain(%s)", instance)
        return self.value("SELECT df.result(%s)::jsonb -> 'rows'", instance)

    def started(self) -> int:
        return int(self.value("SELECT count(*) FROM df.instances"))


@pytest.fixture
def make_database(engine: Engine) -> Iterator[Callable[[str], Database]]:
    made: list[Database] = []

    def make(schema: str) -> Database:
        made.append(Database(engine, schema))
        return made[-1]

    yield make
    for database in made:
        database.connection.execute(f"DROP SCHEMA {database.schema} CASCADE")
        database.connection.close()


@pytest.fixture
def database(make_database: Callable[[str], Database], request: pytest.FixtureRequest) -> Database:
    import zlib

    return make_database(f"emit_{zlib.crc32(request.node.nodeid.encode()):08x}")
