"""Deploying: once, twice, with another signature, against strangers, on the wrong engine, and by every kind of client."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

import dfdsl
from dfdsl import graph

from .conftest import Database
from .graphs import anonymous, declared, parameter, script, sql, start, workflow

TOO_NEW = "9.9.9"


def _echo(*parameters: graph.ParameterDeclaration, **more: Any) -> graph.Workflow:
    return workflow(sql("SELECT ", parameter(parameters[0].parameter.name), " AS v"), *parameters, **more)


ID = declared("order_id", "bigint")


@pytest.fixture
def roles(database: Database) -> Iterator[tuple[str, str]]:
    names = (f"{database.schema}_clerk", f"{database.schema}_Boss")
    for name in names:
        database.connection.execute(f'CREATE ROLE "{name}" LOGIN')
        database.connection.execute(f'GRANT USAGE, CREATE ON SCHEMA {database.schema} TO "{name}"')
        database.connection.execute("SELECT df.grant_usage(%s)", [name])
    yield names
    for name in names:
        database.connection.execute(f'DROP OWNED BY "{name}" CASCADE; DROP ROLE "{name}"')


def _functions(database: Database) -> list[str]:
    rows = database.connection.execute(
        "SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = %s::regnamespace ORDER BY 1",
        [database.schema],
    )
    return [row[0] for row in rows]


def test_twice_in_a_row(database: Database) -> None:
    made = script(_echo(ID, doc="Ships.\nIt's \\o/."), start(("order_id", "1")))
    [(first,)], [(second,)] = database.run(made), database.run(made)
    assert first != second
    assert database.result(second) == [{"v": 1}]
    comment = database.value("SELECT obj_description('fulfil(bigint, text, boolean)'::regprocedure)")
    assert comment == "dfdsl: fulfil from shop/orders.df\n\nShips.\nIt's \\o/."


@pytest.mark.parametrize("options", [(), ("-v", "ON_ERROR_STOP=1"), ("-1", "-v", "ON_ERROR_STOP=1")])
def test_psql_is_silent(database: Database, options: tuple[str, ...]) -> None:
    text = database.compile(
        script(_echo(ID), start(("order_id", "1"), label="a"), start(("order_id", "2"))),
        schema=database.schema,
    )
    for _ in range(2):
        done = database.psql(text, *options)
        assert (done.returncode, done.stderr) == (0, "")
        first, second = done.stdout.split()
        assert [database.result(first), database.result(second)] == [[{"v": 1}], [{"v": 2}]]


@pytest.mark.parametrize(
    "changed",
    [
        _echo(declared("order_id", "text")),
        _echo(declared("number", "bigint")),
        _echo(ID, declared("note", "text")),
        _echo(declared("order_id", "bigint", "5")),
    ],
    ids=["type", "name", "more", "default"],
)
@pytest.mark.parametrize("back", [False, True])
def test_a_changed_signature_keeps_owner_and_grants(
    database: Database, roles: tuple[str, str], changed: graph.Workflow, back: bool
) -> None:
    clerk, boss = roles
    old, new = (changed, _echo(ID)) if back else (_echo(ID), changed)
    database.run(script(old))
    [signature] = _functions(database)
    database.connection.execute(
        f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC; GRANT EXECUTE ON FUNCTION {signature} TO {clerk};"
        f'GRANT EXECUTE ON FUNCTION {signature} TO "{boss}" WITH GRANT OPTION; ALTER FUNCTION {signature} OWNER TO {clerk}'
    )
    # What the default privileges would add must not widen it.
    database.connection.execute(
        f"ALTER DEFAULT PRIVILEGES IN SCHEMA {database.schema} GRANT EXECUTE ON FUNCTIONS TO pg_monitor"
    )
    database.run(script(new))
    [signature] = _functions(database)
    acl = database.value(
        "SELECT array_agg(concat(grantee::regrole, ' ', is_grantable) ORDER BY 1) FROM pg_proc, aclexplode(proacl)"
        " WHERE oid = %s::regprocedure",
        signature,
    )
    assert sorted(acl) == sorted([f"{clerk} f", f'"{boss}" t'])
    assert (
        database.value("SELECT proowner::regrole::text FROM pg_proc WHERE oid = %s::regprocedure", signature)
        == clerk
    )


def test_the_public_keeps_what_it_had(database: Database, roles: tuple[str, str]) -> None:
    database.run(script(_echo(ID)))
    database.run(script(_echo(declared("order_id", "text"))))
    with database.connect(roles[0]) as clerk:
        instance = clerk.execute("SELECT fulfil('x')").fetchone()[0]
    assert database.result(instance) == [{"v": "x"}]


def test_a_strangers_function_stays(database: Database) -> None:
    import psycopg

    database.connection.execute(
        "CREATE FUNCTION fulfil(a bigint, df_label text DEFAULT NULL, df_singleton boolean DEFAULT false)"
        " RETURNS text LANGUAGE sql AS $$ SELECT 'mine' $$"
    )
    with pytest.raises(
        psycopg.errors.DuplicateFunction, match="was not made by dfdsl, so it is left alone"
    ) as raised:
        database.run(script(_echo(ID)))
    assert "--schema" in str(raised.value.diag.message_hint)
    # Nor is it called by the file's start when psql goes on behind the error.
    done = database.psql(database.compile(script(_echo(ID), start(("a", "1")))))
    assert "left alone" in done.stderr
    assert done.stdout.strip() == ""
    assert database.value("SELECT fulfil(1)") == "mine"


def test_a_strangers_overload_is_left_alone(database: Database) -> None:
    database.connection.execute(
        "CREATE FUNCTION fulfil(a text) RETURNS text LANGUAGE sql AS $$ SELECT 'mine' $$"
    )
    made = script(_echo(ID), start(("order_id", "3")))
    database.run(made)
    [(instance,)] = database.run(made)
    assert database.result(instance) == [{"v": 3}]
    assert database.value("SELECT fulfil('x'::text)") == "mine"


def test_deploying_at_the_same_time(database: Database) -> None:
    versions = [_echo(declared("order_id", type_)) for type_ in ("bigint", "text", "int", "numeric") * 2]

    def deploy(made: graph.Workflow) -> None:
        with database.connect() as connection:
            connection.execute(database.compile(script(made)))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(deploy, versions))
    assert len(_functions(database)) == 1


@pytest.mark.parametrize("bare", [False, True])
def test_a_too_old_engine_starts_nothing(database: Database, bare: bool) -> None:
    """Also where an older deployment of the same workflow could be called, and psql does not stop at errors."""
    database.run(script(_echo(ID)))
    before = database.started()
    made = script(anonymous(sql("SELECT 1"))) if bare else script(_echo(ID), start(("order_id", "1")))
    done = database.psql(database.compile(made, target=TOO_NEW))
    assert "the extension pg_durable has version 0.2.6 here" in done.stderr
    assert "this was compiled for 9.9.9 or newer" in done.stderr
    assert "--target" in done.stderr
    assert done.stdout.strip() == ""
    assert database.started() == before


@pytest.mark.parametrize("bare", [False, True])
def test_without_the_extension(database: Database, bare: bool) -> None:
    database.connection.execute(f"CREATE DATABASE {database.schema}_empty")
    try:
        made = script(anonymous(sql("SELECT 1"))) if bare else script(_echo(ID), start(("order_id", "1")))
        text = f"\\c {database.schema}_empty\n{database.compile(made)}"
        done = database.psql(text)
        assert (
            f"the extension pg_durable is not installed in the database {database.schema}_empty"
            in done.stderr
        )
        assert "CREATE EXTENSION pg_durable" in done.stderr
        assert done.stdout.strip() == ""
    finally:
        database.connection.execute(f"DROP DATABASE {database.schema}_empty")


def test_the_function_guards_itself(database: Database) -> None:
    """A function that was restored into a database with an older engine."""
    text = database.compile(script(_echo(ID)), target=TOO_NEW)
    definition = text[text.index("  CREATE OR REPLACE FUNCTION") : text.index("  COMMENT ON FUNCTION")]
    database.connection.execute(definition)
    done = database.psql("SELECT fulfil(1);")
    assert "this was compiled for 9.9.9 or newer" in done.stderr


@pytest.mark.parametrize("schema", [None, "no such schema"])
def test_no_schema_to_create_in(database: Database, schema: str | None) -> None:
    text = database.compile(script(_echo(ID)), schema=schema)
    done = database.psql(f"SET search_path = '';\n{text}")
    named = "" if schema is None else "no such schema "
    assert f"there is no schema {named}to create fulfil in" in done.stderr


def test_another_schema_and_names_that_need_quotes(make_database: Callable[[str], Database]) -> None:
    database = make_database("emit_quotes")
    database.connection.execute('CREATE SCHEMA "emit My"')
    try:
        order = workflow(
            sql("SELECT ", parameter("Select"), " AS v"), declared("Select", "int"), name="Order"
        )
        text = database.compile(script(order, start(("Select", "4"), name="Order")), schema="emit My")
        for _ in range(2):
            done = database.psql(text)
            assert done.stderr == ""
            assert database.result(done.stdout.strip()) == [{"v": 4}]
    finally:
        database.connection.execute('DROP SCHEMA "emit My" CASCADE')


def test_text_that_looks_like_our_own_quotes(database: Database) -> None:
    text = "$q$ $q1$ $body$ $deploy$ $check$ $q"
    named = script(workflow(sql(f"SELECT $x$ {text}$x$ AS v --$q")), start())
    bare = script(anonymous(sql(f"SELECT $x$ {text}$x$ AS v --$q")))
    for made in (named, bare):
        [(instance,)] = database.run(made)
        assert database.result(instance) == [{"v": f" {text}"}]


def test_the_database_of_a_workflow(database: Database) -> None:
    [(instance,)] = database.run(script(anonymous(sql("SELECT 1 AS v"), database="postgres", label=None)))
    assert database.result(instance) == [{"v": 1}]
    assert database.value("SELECT database FROM df.instances WHERE id = %s", instance) == "postgres"


def test_no_setting_of_the_session_matters(database: Database) -> None:
    made = script(
        _echo(
            declared("value", "text"), label=("it's \\ ", parameter("value", as_text=True)), doc="\\' \\\\"
        ),
        start(("value", "'a'"), label="b\\'c", singleton=True),
    )
    odd = (
        "SET search_path = ''; SET standard_conforming_strings = off; SET escape_string_warning = on;"
        "SET plpgsql.extra_errors = 'all'; SET plpgsql.variable_conflict = 'error'; SET transform_null_equals = on;"
        "SET quote_all_identifiers = on; SET check_function_bodies = off; SET array_nulls = off;"
    )
    call = f"SELECT {database.schema}.fulfil(value => E'\\\\x', df_singleton => true);"
    done = database.psql(f"{odd}\n{database.compile(made, schema=database.schema)}\n{call}")
    assert done.stderr == ""
    first, second = done.stdout.split()
    assert [database.result(first), database.result(second)] == [[{"v": "a"}], [{"v": "\\x"}]]
    labels = [database.value("SELECT label FROM df.instances WHERE id = %s", i) for i in (first, second)]
    assert labels == ["b\\'c", "it's \\ \\x"]


# Functions that steps call ---------------------------------------------------------------------------------------------

_CALLS = "workflow main() { atomic { $$ SELECT 1 AS n $$ |=> a ~> $$ SELECT $a + 1 AS n $$ } |=> r ~> $$ SELECT $r.n AS n $$ } start main()"


def _compiled(df: str, schema: str | None = None) -> str:
    found = dfdsl.compile(df, name="calls.df", schema=schema)
    assert found.sql is not None, found.diagnostics
    return found.sql


def _run(database: Database, sql: str) -> str:
    from dfdsl.database.start import run_script

    (instance,) = run_script(database.connection, sql)
    return instance


def test_a_function_for_steps_is_made_once(database: Database) -> None:
    for _ in range(2):
        assert database.result(_run(database, _compiled(_CALLS))) == [{"n": 2}]
    inner, _main = _functions(database)
    assert inner.startswith("dfdsl_atomic_")
    assert inner.endswith("(json)")
    assert database.value("SELECT obj_description(%s::regprocedure)", inner) == (
        "dfdsl: main from calls.df, a part of its steps"
    )
    # A changed block is another function; the old one stays for the instances that call it.
    assert database.result(_run(database, _compiled(_CALLS.replace("+ 1", "+ 5")))) == [{"n": 6}]
    assert len(_functions(database)) == 3
    assert inner in _functions(database)


def test_a_running_instance_keeps_its_function(database: Database) -> None:
    df = _CALLS.replace("main() {", "main() { wait_for_signal('go', 20) ~>")
    old = _run(database, _compiled(df))
    new = _run(database, _compiled(df.replace("+ 1", "+ 5")))
    for instance in (old, new):
        while database.value("SELECT df.status(%s)", instance) != "completed":
            database.value("SELECT df.signal(%s, 'go')", instance)
    assert (database.result(old), database.result(new)) == ([{"n": 2}], [{"n": 6}])


def test_a_function_for_steps_is_found_in_its_schema(database: Database) -> None:
    """Neither the session that starts nor the step has the schema in its search path."""
    sql = _compiled(_CALLS.replace(" start main()", ""), schema=database.schema)
    database.connection.execute("SET search_path = public")
    database.connection.execute(sql)
    assert database.result(database.value(f"SELECT {database.schema}.main()")) == [{"n": 2}]


def test_nothing_starts_without_its_function(database: Database) -> None:
    database.connection.execute(_compiled(_CALLS))
    (inner,) = [name for name in _functions(database) if name.startswith("dfdsl_atomic_")]
    before = database.started()
    database.connection.execute(f"DROP FUNCTION {inner}")
    with pytest.raises(psycopg.errors.UndefinedFunction, match="the function dfdsl_atomic_"):
        database.connection.execute("SELECT main()")
    name = inner.removesuffix("(json)")
    # Neither one of that name that does something else.
    database.connection.execute(
        f"CREATE FUNCTION {name}(df_values json) RETURNS json LANGUAGE sql AS 'SELECT NULL::json'"
    )
    with pytest.raises(psycopg.errors.UndefinedFunction):
        database.connection.execute("SELECT main()")
    with pytest.raises(psycopg.errors.DuplicateFunction):
        database.connection.execute(_compiled(_CALLS))
    assert database.started() == before


def test_a_bare_start_without_its_function_starts_nothing(database: Database) -> None:
    sql = _compiled("atomic { $$ SELECT 1 AS n $$ } |=> r ~> $$ SELECT $r.n AS n $$")
    assert database.result(_run(database, sql)) == [{"n": 1}]
    (inner,) = _functions(database)
    database.connection.execute(f"DROP FUNCTION {inner}")
    before = database.started()
    # psql goes on after the first block has failed.
    done = database.psql(sql.replace("CREATE FUNCTION", "CREATE FUNCTIN"))
    assert "which a part of a workflow runs, is not there" in done.stderr
    assert done.stdout == ""
    assert database.started() == before
