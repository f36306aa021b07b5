"""A plain PostgreSQL without pg_durable, a database of its own for each module that has the runtime, and for some a stand-in `df`."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dfdsl.emission.runtime_block import runtime_script
from dfdsl.local import Engine, missing, running

STAND_IN = Path(__file__).with_name("stand_in.sql")


class Plain:
    """A database, and sessions on it."""

    def __init__(self, dsn: str) -> None:
        self.dsn = dsn
        self.connection = self.connect()

    def connect(self, user: str | None = None) -> Any:
        import psycopg

        dsn = self.dsn if user is None else self.dsn.replace("user=postgres", f"user={user}")
        return psycopg.connect(dsn, autocommit=True)

    def install(self, schema: str = "dfdsl", connection: Any = None) -> None:
        (connection or self.connection).execute(runtime_script(schema, "0.2.0").encode())

    def stand_in(self) -> None:
        """Make what the runtime calls of pg_durable's schema."""
        self.connection.execute(STAND_IN.read_bytes())

    def value(self, query: str, *values: object) -> Any:
        row = self.connection.execute(query, values or None).fetchone()
        return None if row is None else row[0]

    def rows(self, query: str, *values: object) -> list[Any]:
        return list(self.connection.execute(query, values or None).fetchall())

    def instance(self, id_: str, label: str | None = None, status: str = "running", age: float = 0) -> str:
        """Put an instance into `df.instances`. age: how many seconds ago it was made and changed."""
        self.connection.execute(
            "INSERT INTO df.instances (id, label, status, created_at, updated_at)"
            " SELECT %s, %s, %s, t, t FROM (SELECT clock_timestamp() - make_interval(secs => %s) AS t) x",
            (id_, label, status, age),
        )
        return id_

    def node(self, instance: str, **columns: object) -> None:
        """Put a node into `df.nodes`; a column that is not told has its default."""
        given = {"instance_id": instance, **columns}
        self.connection.execute(
            f"INSERT INTO df.nodes ({', '.join(given)}) VALUES ({', '.join(['%s'] * len(given))})",
            list(given.values()),
        )

    def finish(self, instance: str, result: str = '{"rows": []}', status: str = "completed") -> None:
        """Let the body of a child be done: what it gives is kept under the name that its parent reads."""
        self.node(instance, result_name="dfx_ret", result=result)
        self.connection.execute("UPDATE df.instances SET status = %s WHERE id = %s", (status, instance))

    def fail(self, instance: str, message: str) -> None:
        """Let a child fail with a message."""
        import json

        self.node(instance, status="failed", result=json.dumps(message), query="SELECT 1")
        self.connection.execute(
            "UPDATE df.instances SET status = 'failed', updated_at = clock_timestamp() WHERE id = %s",
            (instance,),
        )


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL without pg_durable."""
    lack = missing()
    if lack:
        pytest.skip(lack)
    from dfdsl.local.account import account
    from dfdsl.local.binaries import programs
    from dfdsl.local.cluster import dsn
    from dfdsl.local.server import Server
    from dfdsl.local.settings import Settings

    data = Path(tmp_path_factory.mktemp("plain"))
    who = account()
    found = Server(data, who, programs(who), Settings(temporary=True))
    found.start()
    try:
        found.wait_until_ready()
        yield dsn(data)
    finally:
        found.stop()


@pytest.fixture(scope="session")
def make_plain(server: str) -> Iterator[Callable[[], Plain]]:
    """Makes an empty database."""
    numbers = itertools.count()
    made: list[Plain] = []

    def make() -> Plain:
        import psycopg

        name = f"plain_{next(numbers)}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        made.append(Plain(server.replace("dbname=postgres", f"dbname={name}")))
        return made[-1]

    yield make
    for plain in made:
        plain.connection.close()


@pytest.fixture(scope="module")
def with_runtime(make_plain: Callable[[], Plain]) -> Plain:
    """A database with the runtime and nothing else."""
    plain = make_plain()
    plain.install()
    return plain


@pytest.fixture(scope="module")
def with_stand_in(make_plain: Callable[[], Plain]) -> Plain:
    """A database with the runtime and the stand-in for pg_durable."""
    plain = make_plain()
    plain.stand_in()
    plain.install()
    return plain


@pytest.fixture
def df(with_stand_in: Plain) -> Plain:
    """The same, with nothing in its tables."""
    with_stand_in.connection.execute("TRUNCATE df.instances, df.nodes, df.vars, df.signals, df.cancels")
    return with_stand_in


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The local engine."""
    lack = missing()
    if lack:
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("engine"))) as found:
        yield found
