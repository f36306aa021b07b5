"""Parentheses are left away only where PostgreSQL's parser reads the same without them."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from postgast import PgQueryError, deparse, parse

from dfdsl.sql.parentheses import cast_stands_bare, without

_BEFORE = """
    ( ( , [ - + * / = <> < > ^ || ->> -> @> ~ ! % & | # SELECT WHERE AND OR NOT THEN ELSE WHEN BY GROUP ORDER LIMIT OFFSET LIKE
    BETWEEN RETURNING CASE DATE INTERVAL TIME f f( coalesce( ARRAY[ x x. IN IS AS 1 'a' -- /* E N :: :
"""
_AFTER = """
    ) ] , ; :: :: . [ [1] (1) ( = - + * ^ AND OR AS IS IN NOT NULL LIKE THEN ELSE END FROM WHERE GROUP ORDER LIMIT
    BETWEEN UNION ASC DESC ON hour day year minute second month to with without time zone varying precision
    COLLATE AT text int x 1 'a' ARRAY SETOF OVERLAPS ISNULL ? ?| : -- /* RETURNING
"""
_TYPES = "int|numeric(10,2)|interval|time|timestamp|text|bit|char|character|double precision|text[]|my.type|timestamptz"
BEFORE = st.lists(st.sampled_from(_BEFORE.split()), max_size=4).map(" ".join)
AFTER = st.lists(st.sampled_from(_AFTER.split()), max_size=4).map(" ".join)
TYPES = st.sampled_from(_TYPES.split("|"))
VALUES = st.sampled_from(
    ["'1'", "NULL", "convert_from(decode('31','hex'),'UTF8')", "($x.y)".replace("$", "q")]
)


def _meaning(statement: str) -> str | None:
    try:
        return str(deparse(parse(statement)))
    except PgQueryError:
        return None


@settings(max_examples=2_000, deadline=None)
@given(BEFORE, AFTER, TYPES, VALUES)
@example("", " hour", "interval", "'1'").via("a field of the type")
@example("x = ", "[1]", "text", "'1'").via("an array of the type")
def test_what_stands_bare_means_the_same(before: str, after: str, type_: str, value: str) -> None:
    head = f"SELECT {before}"
    enclosed = _meaning(f"{head} ({value}::{type_}) {after}")
    if enclosed is not None and cast_stands_bare(head, f" {after}"):
        assert _meaning(f"{head} {value}::{type_} {after}") == enclosed


@pytest.mark.parametrize(
    ("before", "expression", "after", "found"),
    [
        ("WHERE id = ", "('7'::bigint)", " AND true", "'7'::bigint"),
        ("WHERE id = ", "('7'::bigint)", "", "'7'::bigint"),
        ("f(", "($x.y)", ", 1)", "$x.y"),
        ("f(a => ", "($x?)", ")", "$x?"),
        ("coalesce(", "(($x.y)::numeric)", " > 1)", "($x.y)::numeric"),
        ("5-", "($x)", "", "($x)"),
        ("f(", "($x)", "::json)", "($x)"),
        ("WHERE tags = ", "('{a}'::text)", "[1]", "('{a}'::text)"),
        ("SELECT DATE ", "('2026-01-01'::text)", "", "('2026-01-01'::text)"),
        ("SELECT ", "('1'::interval)", " hour", "('1'::interval)"),
        ("f(", "(a) + (b)", ")", "(a) + (b)"),
        ("f(", "(')' || $x)", ")", "(')' || $x)"),
        ("WHERE id = ", "('7'::bigint)", None, "('7'::bigint)"),
    ],
)
def test_expressions(before: str, expression: str, after: str | None, found: str) -> None:
    assert without(expression, before, after) == found
