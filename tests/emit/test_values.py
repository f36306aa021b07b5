"""Any value arrives unchanged in a step, whatever is in it and however the caller's session is set."""

import json

import pytest

from dfdsl import graph

from .conftest import Database
from .graphs import LABEL, anonymous, declared, parameter, script, sql, then, variable, workflow

NASTY = [
    "plain",
    "",
    " two  blanks ",
    "it's",
    '"quoted"',
    "$kept and $kept.v and $1 and $$",
    "{sys_instance_id} {token} {{x}}",
    "back\\slash \\' \\\\",
    "line\nbreak\r\nand\ttab",
    "naïve 🦆 \u202e ڛ",
    "1--2",
    "/* x */ ; DROP TABLE t; --",
    "$q$ $body$ $deploy$",
    "'::text) UNION SELECT '1",
    "%s %1$s",
    "x" * 61,
    "null",
]


@pytest.fixture(scope="module")
def echo() -> graph.Script:
    kept = sql("SELECT 'kept' AS v", name="kept")
    shown = sql(
        "SELECT ",
        parameter("value"),
        " AS v, ",
        parameter("value"),
        " IS NULL AS missing, ",
        LABEL,
        " AS label",
    )
    return script(
        workflow(then(kept, shown), declared("value", "text"), label=("l-", parameter("value", as_text=True)))
    )


def test_texts(database: Database, echo: graph.Script) -> None:
    database.run(echo)
    instances = [database.value("SELECT fulfil(%s)", value) for value in NASTY]
    for value, instance in zip(NASTY, instances, strict=True):
        assert database.result(instance) == [{"v": value, "missing": False, "label": f"l-{value}"}]
        assert database.value("SELECT label FROM df.instances WHERE id = %s", instance) == f"l-{value}"


def test_a_megabyte(database: Database, echo: graph.Script) -> None:
    database.run(echo)
    value = "'$kept{token}\\🦆" * 65536
    instance = database.value("SELECT fulfil(%s, df_label => 'big')", value)
    assert database.result(instance) == [{"v": value, "missing": False, "label": "big"}]


def test_null(database: Database, echo: graph.Script) -> None:
    database.run(echo)
    instance = database.value("SELECT fulfil(NULL)")
    assert database.result(instance) == [{"v": None, "missing": True, "label": "l-"}]


TYPES = [
    ("date", "'2026-11-05'"),
    ("date", "'0044-03-15 BC'"),
    ("timestamptz", "'2026-11-05 01:02:03.456789+09'"),
    ("timestamp", "'infinity'"),
    ("interval", "'1 year 2 mons -3 days 04:05:06.7'"),
    ("bytea", "'\\xdeadbeef00'"),
    ("float8", "0.1::float8 + 0.2::float8"),
    ("numeric(10,2)", "1234.5"),
    ("text[]", """ARRAY['a,b', '{"', NULL, E'\\\\x']"""),
    ("jsonb", """'{"a": {"b": "it''s $x {y}"}}'"""),
    ("bigint", "-9223372036854775808"),
    ("boolean", "NULL"),
    ("mood", "'so-so'"),
    ("pair", "ROW(NULL, NULL)"),
    ("char(4)", "'ab'"),
]


@pytest.mark.parametrize(("type_", "value"), TYPES)
def test_types(database: Database, type_: str, value: str) -> None:
    """The step compares what arrived with what was sent, in a session that writes everything differently."""
    database.connection.execute("CREATE TYPE mood AS ENUM ('so-so'); CREATE TYPE pair AS (a int, b text)")
    own = type_ if type_ not in ("mood", "pair") else f"{database.schema}.{type_}"
    same = (
        f"IS NOT DISTINCT FROM ({value})::{own}"
        if own == type_
        else f"::text IS NOT DISTINCT FROM ({value})::{own}::text"
    )
    step = sql(
        "SELECT ", parameter("value"), f" {same} AS same, pg_typeof(", parameter("value"), ")::text AS type"
    )
    database.run(script(workflow(step, declared("value", own))))
    database.connection.execute(
        "SET datestyle = 'German'; SET timezone = 'Asia/Tokyo'; SET intervalstyle = 'sql_standard';"
        "SET bytea_output = 'escape'; SET extra_float_digits = -5; SET standard_conforming_strings = off;"
        "SET escape_string_warning = off"
    )
    sent = value.replace("\\", "\\\\") if "E'" not in value else value
    instance = database.value(f"SELECT fulfil(({sent})::{own})")
    [row] = database.result(instance)
    assert row["same"] is True, row


@pytest.mark.parametrize(
    "name", ["label", "id", "text", "df", "i", "df_x", "user", "dfx_value", "Mixed", "found", "p" * 60]
)
def test_parameters_may_be_called_anything(database: Database, name: str) -> None:
    step = sql("SELECT ", parameter(name), " AS v, ", LABEL, " AS label")
    database.run(script(workflow(step, declared(name, "int", "7"), label=("n",))))
    for singleton in ("true", "false"):
        instance = database.value(f"SELECT fulfil(df_singleton => {singleton})")
        assert database.result(instance) == [{"v": 7, "label": "n"}]


def test_more_holes_than_a_call_has_arguments(database: Database) -> None:
    parts: list[graph.Part] = ["SELECT 0"]
    for _ in range(150):
        parts += [" + ", parameter("value")]
    database.run(script(workflow(sql(*parts, " AS v"), declared("value", "int"))))
    assert database.result(database.value("SELECT fulfil(2)")) == [{"v": 300}]


@pytest.mark.parametrize("value", ["42", "it's {sys_label} \\ $kept", "🦆"])
def test_engine_variables(database: Database, value: str) -> None:
    body = then(
        sql("SELECT 1 AS v", name="kept"), sql("SELECT ", variable("token"), " AS v, ", LABEL, " AS label")
    )
    label = ("at ", variable("token", as_text=True))
    named = script(workflow(body, variables=("token",), label=label))
    bare = script(anonymous(body, variables=("token",), label=label))
    database.run(named)
    database.connection.execute("SELECT df.setvar('token', %s)", [value])
    try:
        instances = [database.value("SELECT fulfil()"), *[row[0] for row in database.run(bare)]]
    finally:
        database.connection.execute("SELECT df.unsetvar('token')")
    assert len(instances) == 2
    for instance in instances:
        assert database.result(instance) == [{"v": value, "label": f"at {value}"}]


def test_an_unset_engine_variable_starts_nothing(database: Database) -> None:
    body = sql("SELECT ", variable("absent"), " AS v")
    before = database.started()
    database.run(script(workflow(body, variables=("absent",))))
    asked = database.psql("SELECT fulfil();")
    assert "needs the engine variable absent, which is not set" in asked.stderr
    assert "df.setvar('absent'" in asked.stderr
    bare = database.psql(database.compile(script(anonymous(body, variables=("absent",)))))
    assert "needs the engine variable absent" in bare.stderr
    assert bare.stdout.strip() == ""
    assert database.started() == before


def test_a_label_is_a_text_not_sql(database: Database) -> None:
    label = "O'Brien \\ {sys_instance_id} $x"
    [(instance,)] = database.run(script(anonymous(sql("SELECT ", LABEL, " AS v"), label=(label,))))
    assert database.result(instance) == [{"v": label}]
    assert json.dumps(database.value("SELECT label FROM df.instances WHERE id = %s", instance)) == json.dumps(
        label
    )


@pytest.mark.parametrize(("label", "size"), [("", 0), ("x" * 2001, 2001)])
def test_labels_that_the_engine_could_not_index(database: Database, label: str, size: int) -> None:
    import psycopg

    database.run(script(workflow(sql("SELECT 1"))))
    with pytest.raises(psycopg.errors.InvalidParameterValue, match=f"the label has {size} bytes"):
        database.value("SELECT fulfil(df_label => %s)", label)
