"""The script that makes the runtime: again, at once, over what is there, and where it may not."""

import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest

from dfdsl import runtime
from dfdsl.emission.runtime_block import FILE, NONE, Runtime, runtime_script

from .conftest import Plain

COMMENT = "SELECT obj_description(to_regnamespace(%s)::oid, 'pg_namespace')"
FUNCTIONS = """
    SELECT p.proname, pg_get_function_identity_arguments(p.oid), pg_get_function_result(p.oid), md5(pg_get_functiondef(p.oid)), p.xmin::text
      FROM pg_proc p WHERE p.pronamespace = to_regnamespace(%s) ORDER BY 1, 2"""


@pytest.fixture(scope="module")
def place(make_plain: Callable[[], Plain]) -> Plain:
    return make_plain()


@pytest.fixture
def plain(place: Plain) -> Iterator[Plain]:
    """A database without a runtime; a role that may create schemas, and one that may not."""
    place.connection.execute(
        "CREATE ROLE maker LOGIN; CREATE ROLE poor LOGIN; GRANT CREATE ON DATABASE "
        + place.connection.info.dbname
        + " TO maker"
    )
    yield place
    place.connection.execute("RESET ALL; DROP SCHEMA IF EXISTS dfdsl CASCADE")
    place.connection.execute("DROP OWNED BY maker, poor CASCADE; DROP ROLE maker; DROP ROLE poor")


def functions(plain: Plain, schema: str = "dfdsl") -> list[Any]:
    return plain.rows(FUNCTIONS, schema)


def works(connection: Any, schema: str = "dfdsl") -> None:
    """A role that has nothing but what everybody has calls what is there."""
    row = connection.execute(f"SELECT {schema}.literal('it''s'), {schema}.release('0.2.6-dev')").fetchone()
    assert row == ("convert_from(decode('69742773','hex'),'UTF8')", [0, 2, 6])


def refused(
    plain: Plain, state: str, user: str | None = None, before: str = "SELECT 1"
) -> psycopg.errors.Diagnostic:
    """Why the script was refused; nothing of it is there afterwards."""
    was = functions(plain)
    with plain.connect(user) as connection:
        connection.execute(before)
        with pytest.raises(psycopg.Error) as failed:
            plain.install(connection=connection)
    assert failed.value.sqlstate == psycopg.errors.lookup(state).sqlstate
    assert functions(plain) == was
    return failed.value.diag


def test_everything_is_there(plain: Plain) -> None:
    plain.install()
    found = functions(plain)
    assert {row[0] for row in found} == set(runtime.names())
    assert len(found) == len(runtime.names())
    assert plain.value(COMMENT, "dfdsl").startswith(f"dfdsl runtime {runtime.NUMBER}, ")
    with plain.connect("poor") as poor:
        works(poor)


def test_twice_changes_nothing(plain: Plain) -> None:
    plain.install()
    first = functions(plain)
    plain.install()
    assert functions(plain) == first
    with plain.connect("poor") as poor:
        plain.install(connection=poor)
    assert functions(plain) == first


def installed(plain: Plain, both: threading.Barrier, problems: list[str]) -> None:
    with plain.connect() as connection:
        both.wait(30)
        try:
            plain.install(connection=connection)
        except psycopg.Error as error:
            problems.append(str(error))


def test_two_sessions_at_once(plain: Plain) -> None:
    for count in (2, 5, 2):
        plain.connection.execute("DROP SCHEMA IF EXISTS dfdsl CASCADE")
        problems: list[str] = []
        given = (plain, threading.Barrier(count), problems)
        sessions = [threading.Thread(target=installed, args=given) for _ in range(count)]
        for session in sessions:
            session.start()
        for session in sessions:
            session.join(60)
        assert problems == []
        assert len(functions(plain)) == len(runtime.names())


def test_an_older_one_is_replaced(plain: Plain) -> None:
    plain.install()
    whole = [row[:4] for row in functions(plain)]
    plain.connection.execute(
        "DROP FUNCTION dfdsl.chain_runs; COMMENT ON SCHEMA dfdsl IS 'dfdsl runtime 0: old'"
    )
    plain.connection.execute(
        "CREATE OR REPLACE FUNCTION dfdsl.escaped(value text) RETURNS text LANGUAGE sql AS 'SELECT value'"
    )
    plain.install()
    assert [row[:4] for row in functions(plain)] == whole
    assert plain.value(COMMENT, "dfdsl").startswith(f"dfdsl runtime {runtime.NUMBER}, ")


def test_a_newer_one_is_left_alone(plain: Plain) -> None:
    plain.install()
    plain.connection.execute("COMMENT ON SCHEMA dfdsl IS 'dfdsl runtime 99: of tomorrow'")
    was = functions(plain)
    plain.install()
    assert functions(plain) == was
    assert plain.value(COMMENT, "dfdsl") == "dfdsl runtime 99: of tomorrow"
    plain.connection.execute("DROP FUNCTION dfdsl.chain_runs")
    said = refused(plain, "42883")
    assert said.message_primary == "dfdsl: runtime 99 in the schema dfdsl lacks chain_runs"
    assert "dfdsl runtime | psql" in (said.message_hint or "")


@pytest.mark.parametrize("lost", ["chain_runs(text, text)", "literal(text, text)"])
def test_a_damaged_one_is_made_again(plain: Plain, lost: str) -> None:
    """Of two functions of one name, too."""
    plain.install()
    whole = [row[:4] for row in functions(plain)]
    plain.connection.execute(f"DROP FUNCTION dfdsl.{lost}")
    notices: list[str] = []
    with plain.connect() as connection:
        connection.add_notice_handler(lambda said: notices.append(said.message_primary))
        plain.install(connection=connection)
    name = lost.partition("(")[0]
    assert notices == [f"dfdsl: runtime {runtime.NUMBER} lacked {name}, which is made again"]
    assert [row[:4] for row in functions(plain)] == whole


@pytest.mark.parametrize("how", [FILE, NONE])
def test_a_script_that_wants_a_runtime_says_that_one_is_damaged(plain: Plain, how: str) -> None:
    block = Runtime(how=how).block()
    with pytest.raises(psycopg.Error, match="runtime 1 or a newer one is not in the schema dfdsl"):
        plain.connection.execute(block.encode())
    plain.install()
    plain.connection.execute(block.encode())
    # A function of somebody else's does not stand for one of ours.
    plain.connection.execute(
        "DROP FUNCTION dfdsl.graph(text, text, text[], json, int); "
        "CREATE FUNCTION dfdsl.other() RETURNS int LANGUAGE sql RETURN 1"
    )
    with pytest.raises(psycopg.Error, match=r"or lacks graph\n") as raised:
        plain.connection.execute(block.encode())
    hint = raised.value.diag.message_hint or ""
    assert "dfdsl.runtime.sql" in hint if how == FILE else "dfdsl runtime | psql" in hint


def test_a_schema_that_says_what_it_is_for_is_left_alone(plain: Plain) -> None:
    """Also where it is empty, and what it says begins like ours."""
    plain.connection.execute("CREATE SCHEMA dfdsl; COMMENT ON SCHEMA dfdsl IS 'dfdsl runtime of Bob'")
    assert (
        refused(plain, "42P06").message_primary
        == "dfdsl: the schema dfdsl was not made by dfdsl, so it is left alone"
    )
    assert plain.value(COMMENT, "dfdsl") == "dfdsl runtime of Bob"


def test_a_schema_of_others(plain: Plain) -> None:
    for made in (
        "CREATE TABLE dfdsl.t ()",
        "CREATE FUNCTION dfdsl.literal() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    ):
        plain.connection.execute(f"DROP SCHEMA IF EXISTS dfdsl CASCADE; CREATE SCHEMA dfdsl; {made}")
        said = refused(plain, "42P06")
        assert said.message_primary == "dfdsl: the schema dfdsl was not made by dfdsl, so it is left alone"
        assert "--runtime-schema NAME" in (said.message_hint or "")
        assert plain.value(COMMENT, "dfdsl") is None
    plain.install("other_ops")
    with plain.connect("poor") as poor:
        works(poor, "other_ops")
    plain.connection.execute("DROP SCHEMA other_ops CASCADE")


def test_an_empty_schema_is_taken_where_it_is_ones_own(plain: Plain) -> None:
    plain.connection.execute("CREATE SCHEMA dfdsl AUTHORIZATION poor")
    said = refused(plain, "42501", "maker")
    assert (said.message_hint or "").startswith(
        "Whoever may change that schema runs once: dfdsl runtime | psql"
    )
    with plain.connect("poor") as poor:
        plain.install(connection=poor)
    with plain.connect("maker") as maker:
        works(maker)


def test_a_role_that_may_not_make_it(plain: Plain) -> None:
    said = refused(plain, "42501", "poor")
    name = plain.connection.info.dbname
    assert (
        said.message_primary
        == f"dfdsl: poor may not make runtime {runtime.NUMBER} in the schema dfdsl of the database {name}"
    )
    assert said.message_hint == "Whoever may create schemas runs once: dfdsl runtime | psql."
    plain.install()
    with plain.connect("poor") as poor:
        plain.install(connection=poor)
        works(poor)
    # It is older: who has not made it cannot renew it.
    plain.connection.execute("COMMENT ON SCHEMA dfdsl IS 'dfdsl runtime 0: old'")
    assert "Whoever may change that schema" in (refused(plain, "42501", "poor").message_hint or "")


def test_a_plain_role_that_may_create_schemas(plain: Plain) -> None:
    with plain.connect("maker") as maker:
        plain.install(connection=maker)
    with plain.connect("poor") as poor:
        works(poor)
    plain.connection.execute("COMMENT ON SCHEMA dfdsl IS 'dfdsl runtime 0: old'")
    with plain.connect("maker") as maker:
        plain.install(connection=maker)
    assert plain.value(COMMENT, "dfdsl").startswith(f"dfdsl runtime {runtime.NUMBER}, ")


def test_where_nothing_can_be_written(plain: Plain) -> None:
    said = refused(plain, "25006", before="SET default_transaction_read_only = on")
    assert (said.message_primary or "").startswith(
        f"dfdsl: runtime {runtime.NUMBER} is not in the schema dfdsl"
    )
    assert said.message_hint == "Run this script on the primary server."
    plain.install()
    with plain.connect() as connection:
        connection.execute("SET default_transaction_read_only = on")
        plain.install(connection=connection)


@pytest.mark.parametrize("schema", ['Our "Ops"', "select", "it's", "a.b", "ünï $x {y}", "x" * 63])
def test_names_that_need_quotes(plain: Plain, schema: str) -> None:
    plain.install(schema)
    quoted = '"' + schema.replace('"', '""') + '"'
    assert len(functions(plain, quoted)) == len(runtime.names())
    assert functions(plain) == []
    was = functions(plain, quoted)
    plain.install(schema)
    assert functions(plain, quoted) == was
    assert plain.value(f"SELECT {quoted}.constant('it''s'::text)") == "U&'it!+000027s' UESCAPE '!'"
    assert (
        plain.value(f"SELECT {quoted}.literal(NULL, 'x')")
        == f"{quoted if schema != 'x' * 63 else schema}.no_value('x')"
    )
    plain.connection.execute(f"DROP SCHEMA {quoted} CASCADE")


SHADOWS = """
    CREATE SCHEMA evil;
    GRANT USAGE ON SCHEMA evil TO PUBLIC;

    CREATE FUNCTION evil.no(text, text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil operator'; END $$;
    CREATE FUNCTION evil.no(oid, oid) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil operator'; END $$;
    CREATE FUNCTION evil.no(name, name) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil operator'; END $$;
    CREATE FUNCTION evil.no(int, int) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil operator'; END $$;
    CREATE FUNCTION evil.joined(text, text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil operator'; END $$;
    CREATE OPERATOR evil.= (FUNCTION = evil.no, LEFTARG = text, RIGHTARG = text);
    CREATE OPERATOR evil.= (FUNCTION = evil.no, LEFTARG = oid, RIGHTARG = oid);
    CREATE OPERATOR evil.= (FUNCTION = evil.no, LEFTARG = name, RIGHTARG = name);
    CREATE OPERATOR evil.= (FUNCTION = evil.no, LEFTARG = int, RIGHTARG = int);
    CREATE OPERATOR evil.>= (FUNCTION = evil.no, LEFTARG = int, RIGHTARG = int);
    CREATE OPERATOR evil.> (FUNCTION = evil.no, LEFTARG = int, RIGHTARG = int);
    CREATE OPERATOR evil.~ (FUNCTION = evil.no, LEFTARG = text, RIGHTARG = text);
    CREATE OPERATOR evil.|| (FUNCTION = evil.joined, LEFTARG = text, RIGHTARG = text);
"""
SHADOWED = (
    *(
        "concat(text, name)",
        "concat(text, text)",
        "quote_ident(text)",
        "quote_literal(text)",
        "format(text, name)",
    ),
    *("format(text, text)", "obj_description(oid, name)", "string_agg(name, text)", "current_setting(text)"),
    *(
        "set_config(text, text, boolean)",
        "hashtextextended(text, bigint)",
        "to_regnamespace(text)",
        "strpos(text, text)",
    ),
    *(
        "encode(bytea, text)",
        "decode(text, text)",
        "convert_to(text, name)",
        "convert_from(bytea, name)",
        "ascii(text)",
    ),
    *(
        "to_hex(int)",
        "lpad(text, int, text)",
        "regexp_split_to_table(text, text)",
        "split_part(text, text, int)",
    ),
    *("pg_advisory_xact_lock(bigint)", "octet_length(text)", "pg_has_role(oid, text)", "current_database()"),
    *("has_database_privilege(name, text)", "starts_with(text, text)", "length(text)", "substr(text, int)"),
)


def test_a_search_path_with_functions_and_operators_of_others(plain: Plain) -> None:
    """Neither who makes the runtime nor who calls it depends on what stands in front of pg_catalog."""
    plain.connection.execute(SHADOWS)
    for function in SHADOWED:
        plain.connection.execute(
            f"CREATE FUNCTION evil.{function} RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil function {function}'; END $$"
        )
    plain.connection.execute(
        "CREATE DOMAIN evil.oid AS text; CREATE DOMAIN evil.name AS text CHECK (false); CREATE DOMAIN evil.regclass AS text"
    )
    path = "SET search_path = evil, pg_catalog, public"
    with plain.connect() as connection:
        connection.execute(path)
        for _ in range(2):
            plain.install(connection=connection)
            assert connection.execute("SHOW search_path").fetchone() == ("evil, pg_catalog, public",)
        works(connection)
        assert connection.execute("SELECT dfdsl.constant('it''s'::text, 'x')").fetchone() == (
            "U&'it!+000027s' UESCAPE '!'",
        )
        assert (
            connection.execute("""SELECT dfdsl.rows_statement('[{"a b": 1}]')""")
            .fetchone()[0]
            .startswith("SELECT e")
        )
        connection.execute("COMMENT ON SCHEMA dfdsl IS 'dfdsl runtime 0: old'")
        plain.install(connection=connection)
    made = functions(plain)
    with plain.connect() as connection:
        connection.execute(path + "; BEGIN")
        plain.install(connection=connection)
        assert connection.execute("SHOW search_path").fetchone() == ("evil, pg_catalog, public",)
        connection.execute("ROLLBACK")
    assert functions(plain) == made
    plain.connection.execute("DROP SCHEMA evil CASCADE")


def test_a_search_path_of_nonsense(plain: Plain) -> None:
    for path in ("''", 'nowhere, "no where"', "pg_temp"):
        plain.connection.execute(f"DROP SCHEMA IF EXISTS dfdsl CASCADE; SET search_path = {path}")
        plain.install()
        works(plain.connection)


def test_psql_that_goes_on_after_errors(plain: Plain) -> None:
    """What is refused leaves nothing behind; what comes after it in the same session still has its own search path."""
    from dfdsl.local.binaries import own_psql

    def psql(user: str, text: str) -> "subprocess.CompletedProcess[str]":
        command = [
            str(own_psql()),
            "-X",
            "-q",
            "-At",
            "-d",
            plain.dsn.replace("user=postgres", f"user={user}"),
        ]
        return subprocess.run(command, input=text, capture_output=True, text=True, timeout=60, check=False)

    script = runtime_script("dfdsl", "0.2.0")
    shown = psql(
        "poor", f"SET search_path = public;\n{script}\nSHOW search_path;\nSELECT dfdsl.literal('x');\n"
    )
    assert shown.stdout.strip() == "public"
    assert re.findall(r"ERROR: +(.*)", shown.stderr) == [
        f"dfdsl: poor may not make runtime {runtime.NUMBER} in the schema dfdsl of the database {plain.connection.info.dbname}",
        'schema "dfdsl" does not exist',
    ]
    shown = psql("maker", f"SELECT 1 / 0;\n{script}\nSELECT dfdsl.literal('x');\n")
    assert shown.stdout.strip() == "'x'"
    assert re.findall(r"ERROR: +(.*)", shown.stderr) == ["division by zero"]
