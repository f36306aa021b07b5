"""A plain PostgreSQL without pg_durable, a database of its own for each module that has the runtime, and for some a stand-in `df`."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from importlib import metadata
from importlib.util import find_spec
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


def _programs_of_16(account: Any) -> Any:
    """PostgreSQL 16, from the wheel `pgserver`: copied where the account that runs it can reach it."""
    from dfdsl.local.binaries import Programs
    from dfdsl.local.cache import cache_folder, cached

    spec = find_spec("pgserver")
    if spec is None or spec.origin is None:
        pytest.skip("PostgreSQL 16 is not there: pip install pgserver, which has no wheel for this Python")
    package = Path(spec.origin).parent

    def copy(into: Path) -> None:
        shutil.copytree(package, into / package.name, symlinks=True)
        libraries = package.parent / "pgserver.libs"
        if libraries.exists():
            shutil.copytree(libraries, into / libraries.name, symlinks=True)

    version = metadata.version("pgserver")
    made = cached(cache_folder(account), f"postgresql-16-{version}", copy)
    return Programs(bin=made / package.name / "pginstall" / "bin", version=f"16-{version}", major=16)


@pytest.fixture(scope="session", params=[18, 16], ids=["postgresql-18", "postgresql-16"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL without pg_durable: the newest, and an older one."""
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
    binaries = programs(who) if request.param == 18 else _programs_of_16(who)
    found = Server(data, who, binaries, Settings(temporary=True))
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
