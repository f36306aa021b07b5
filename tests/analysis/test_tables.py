"""Tables without a schema: reported, or qualified as the workflow says."""

import pytest

from dfdsl import compile

from .programs import assert_found, findings

BAD: list[tuple[str, str]] = [
    ("DF332", "$$ SELECT * FROM «orders» $$"),
    ("DF332", "$$ INSERT INTO «orders» VALUES (1) $$"),
    ("DF332", 'if $$ SELECT count(*) > 0 FROM «"Order""s"» o $$ { sleep(1) }'),
    ("DF332", "$$ WITH a AS (SELECT 1) DELETE FROM ONLY «t» USING a, shop.b $$"),
    ("DF332", "sleep($$ SELECT max(n) FROM «t» $$)"),
    ("DF332", "$$ CREATE TABLE «t» (a int REFERENCES shop.u) $$"),
    ("DF332", "'SELECT ''é'' FROM «größen»'"),
    ("DF332 DF332", "$$ SELECT (SELECT 1 FROM «a») FROM «b» JOIN shop.c USING (id) $$"),
]


@pytest.mark.parametrize(("codes", "marked"), BAD, ids=[marked for _, marked in BAD])
def test_tables_without_a_schema(codes: str, marked: str) -> None:
    for found in assert_found(codes, marked):
        assert not found.is_error


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM pg_class, shop.t, generate_series(1, 2) g",
        "WITH RECURSIVE t AS (SELECT 1) SELECT * FROM t",
        "SELECT * FROM (SELECT 1 AS a) q FOR UPDATE OF q",
        "DO $b$ BEGIN DELETE FROM orders; END $b$",
    ],
)
def test_names_that_are_no_tables(sql: str) -> None:
    assert findings(f"$dollars$ {sql} $dollars$") == ()


@pytest.mark.parametrize(
    ("schema", "sql", "made"),
    [
        ("shop", "SELECT o.id FROM orders o", "SELECT o.id FROM shop.orders o"),
        ("shop", "DELETE FROM orders WHERE id = 1", "DELETE FROM shop.orders WHERE id = 1"),
        ("Sh op", 'SELECT 1 FROM "Order s", a.b, c', 'SELECT 1 FROM "Sh op"."Order s", a.b, "Sh op".c'),
        ("shop", "WITH a AS (SELECT 1 FROM b) TABLE a", "WITH a AS (SELECT 1 FROM shop.b) TABLE a"),
        ("shop", "SELECT 'é', /* t */ t FROM ä, t", "SELECT 'é', /* t */ t FROM shop.ä, shop.t"),
        ("shop", "SELECT 1 FROM pg_class", "SELECT 1 FROM pg_class"),
    ],
)
def test_a_schema_qualifies_tables(schema: str, sql: str, made: str) -> None:
    text = f"workflow f() with (schema => '{schema}') {{ $$ {sql} $$ }}"
    compiled = compile(text)
    assert compiled.diagnostics == ()
    assert compiled.sql is not None
    assert f"*/ {made}$q$" in compiled.sql


def test_references_keep_their_places() -> None:
    marked = "workflow f(n int) with (schema => 'shop') { $$ SELECT $n, '$n' FROM a, b WHERE x = «$nope» $$ }"
    assert_found("DF201", marked)
    sql = compile(marked.replace("«$nope»", "$n")).sql
    assert sql is not None
    assert "FROM shop.a, shop.b WHERE x = " in sql


def test_values_and_defaults_are_qualified_too() -> None:
    text = "workflow f(n int = $$ SELECT max(a) FROM t $$) with (schema => 'shop') { sleep($$ SELECT $n FROM u $$) }"
    sql = compile(text).sql
    assert sql is not None
    assert "FROM shop.t" in sql
    assert "FROM shop.u" in sql
