"""Queries that surely give one row, and their columns that cannot be NULL: what is said of them is what a server gives."""

from collections.abc import Iterator

import psycopg
import pytest

from dfdsl.analysis import Facts, Known, Role
from dfdsl.analysis.examine import examine
from dfdsl.local import Engine
from dfdsl.sql.references import scan_sql

SURE = [
    ("SELECT count(*) AS n FROM pg_class WHERE false", {"n"}),
    ("SELECT count(*) FROM pg_class", {"count"}),
    ("WITH c AS (SELECT 1 AS a WHERE false) SELECT count(*) AS n, max(a) AS m FROM c", {"n"}),
    ("SELECT coalesce(sum(a), 0) AS s, count(*) > 0 AS some, sum(a) AS z FROM (SELECT 1 WHERE false) t(a)", {"s", "some"}),
    ("SELECT EXISTS (SELECT 1 FROM pg_class WHERE false) AS e", {"e"}),
    ("SELECT 1 AS a, NULL AS b, (SELECT 1 WHERE false) AS c", {"a"}),
    ("SELECT now() IS NULL AS a, 1 + 2::bigint AS b, NOT true AS d, -1 AS e", {"a", "b", "d", "e"}),
    ("SELECT NULL::int AS a, 1 + NULL::int AS b, coalesce(NULL::int, NULL) AS c", set()),
    ("SELECT coalesce(('{\"a\": null}'::jsonb) -> 'a', '0')::int AS n, 'null'::jsonb::int AS m, 3::bigint::int AS o", {"o"}),
    ("SELECT count(a) AS n, bool_and(a > 1) AS b, true AND NULL AS c FROM (SELECT 1) t(a)", {"n"}),
]  # fmt: skip
NOT_SURE = [
    "SELECT relname FROM pg_class",
    "SELECT 1 AS a WHERE false",
    "SELECT count(*) AS n FROM pg_class GROUP BY relname",
    "SELECT count(*) AS n FROM pg_class HAVING count(*) > 1",
    "SELECT count(*) AS n FROM pg_class LIMIT 0",
    "SELECT count(*) AS n FROM pg_class OFFSET 1",
    "SELECT count(*) OVER () AS n FROM pg_class",
    "SELECT (SELECT count(*) FROM pg_class) AS n FROM pg_class",
    "SELECT generate_series(1, 3) AS n",
    "SELECT regexp_matches('a', 'b') AS n",
    "SELECT public.f() AS n",
    "SELECT f() AS n",
    "SELECT public.count() AS n FROM pg_class",
    "SELECT 1 AS n UNION SELECT 2",
    "VALUES (1), (2)",
    "WITH c AS (DELETE FROM t RETURNING a) SELECT count(*) AS n FROM c",
    "INSERT INTO t VALUES (1) RETURNING a",
]


def _facts(sql: str) -> Facts:
    found = scan_sql(sql, 0, dollar=True, variables=frozenset())
    return examine(sql, found, Role.STEP, int, Known(), kept=True)


@pytest.fixture(scope="module")
def connection(engine: Engine) -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
    with psycopg.connect(engine.dsn) as made:
        yield made


@pytest.mark.parametrize(("query", "sure"), SURE)
def test_surely_one_row(
    query: str, sure: set[str], connection: "psycopg.Connection[tuple[object, ...]]"
) -> None:
    facts = _facts(query)
    assert facts.sure == sure
    (row,) = connection.execute(query.encode()).fetchall()
    assert facts.columns is not None
    assert all(value is not None for (name, _), value in zip(facts.columns, row, strict=True) if name in sure)


@pytest.mark.parametrize("query", NOT_SURE)
def test_not_surely_one_row(query: str) -> None:
    assert _facts(query).sure is None
