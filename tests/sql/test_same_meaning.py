"""On PostgreSQL itself: what we spell anew means the same as what the author wrote."""

from collections.abc import Iterator

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from tests.sql.strategies import Pair, queries

from dfdsl.local import missing, running
from dfdsl.sql.references import scan_sql
from dfdsl.sql.template import Interpolation, Reference, SqlTemplate
from dfdsl.sql.text import inert_literal

Connection = psycopg.Connection[tuple[object, ...]]


@pytest.fixture(scope="session")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    lack = missing()
    if lack:
        pytest.skip(lack)
    with (
        running(tmp_path_factory.mktemp("engine")) as engine,
        psycopg.connect(engine.dsn, autocommit=True) as connection,
    ):
        yield connection


def answer(connection: Connection, query: str) -> tuple[list[tuple[str, int]], list[tuple[object, ...]]]:
    """The columns with their types, and the rows."""
    cursor = connection.execute(query.encode())
    assert cursor.description is not None
    return [(column.name, column.type_code) for column in cursor.description], cursor.fetchall()


def plain(template: SqlTemplate) -> str:
    """The SQL of a template whose references all have the value that `$x` stands for, `it's {x} $x \\`."""
    made = ""
    for part in template.parts:
        match part:
            case str():
                made += part
            case Interpolation():
                pieces = [inert_literal(piece) if isinstance(piece, str) else VALUE for piece in part.parts]
                made += "((" + " || ".join(pieces) + ")" + (f"::{part.cast})" if part.cast else ")")
            case Reference():
                made += f"({VALUE})"
            case _:
                raise AssertionError(part)
    return made


VALUE = "('it''s {x} $x \\'::text)"


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(pair=queries())
def test_a_query_without_references_answers_the_same(connection: Connection, pair: Pair) -> None:
    found = scan_sql(pair[0], 0, dollar=True, variables=frozenset())
    assert answer(connection, plain(found)) == answer(connection, pair[1])


@pytest.mark.parametrize(
    ("text", "value", "constant"),
    [
        ("interval '$x days'", "3", "interval '3 days'"),
        ("interval(0) '$x'", "1.6 s", "interval(0) '1.6 s'"),
        ("date '$x'", "2024-02-29", "date '2024-02-29'"),
        (
            "timestamp(0) with time zone '$x'",
            "2024-02-29 1:2:3.6+5",
            "timestamp(0) with time zone '2024-02-29 1:2:3.6+5'",
        ),
        ("time without time zone '$x'", "1:2", "time without time zone '1:2'"),
        ("char '$x'", "long", "char 'long'"),
        ("national character '$x'", "long", "national character 'long'"),
        ("N'$x'", "long ", "N'long '"),
        ("character(2) '$x'", "long", "character(2) 'long'"),
        ("varchar(2) '$x'", "long", "varchar(2) 'long'"),
        ("bit '$x'", "1011", "bit '1011'"),
        ("bit varying(3) '$x'", "101", "bit varying(3) '101'"),
        ("numeric(5, 2) '$x'", "1.239", "numeric(5, 2) '1.239'"),
        ("double precision '$x'", "1.5", "double precision '1.5'"),
        ("pg_catalog.int4 '$x'", "7", "pg_catalog.int4 '7'"),
        ("jsonb '{\"a\": $x}'", "[1]", "jsonb '{\"a\": [1]}'"),
        ("'a$x' COLLATE \"C\" LIKE '%$x'", "b", "'ab' COLLATE \"C\" LIKE '%b'"),
        ("text E'\\t$x\\u00e4''\\\\'", "b", "text E'\\tb\\u00e4''\\\\'"),
        ("text $q$it's $x$q$", "b", "text $q$it's b$q$"),
    ],
)
def test_an_interpolation_is_the_constant_with_the_value_in_it(
    connection: Connection, text: str, value: str, constant: str
) -> None:
    found = scan_sql(f"SELECT {text}", 0, dollar=True, variables=frozenset())
    made = plain(found).replace(VALUE, f"'{value}'::text")
    assert found.problems == ()
    cast = answer(connection, f"SELECT pg_typeof({constant})::text, ({constant})::text")[1]
    assert answer(connection, f"SELECT pg_typeof(q.v)::text, q.v::text FROM ({made}) AS q(v)")[1] == cast


def test_code_in_a_body_means_the_same(connection: Connection) -> None:
    """What `Body` makes of a block runs in dollar quotes, its quotes and nested bodies spelled anew."""
    text = (
        "DO $b$ DECLARE a text := $x; BEGIN -- {it's}\n"
        "ASSERT a || 'got {$x}' || E'\\n{' || $q$[$x]$q$ = ${x} || 'got {' || $x || '}' || E'\\n\\{[' || $x || ']';"
        " EXECUTE $q$ SELECT '{}' $q$; END $b$"
    )
    found = scan_sql(text, 0, dollar=True, variables=frozenset())
    assert found.problems == ()
    body = found.parts[1]
    assert not isinstance(body, str | Interpolation | Reference)
    code = "".join(part if isinstance(part, str) else VALUE for part in getattr(body, "parts", ()))
    connection.execute(f"DO $${code}$$".encode())
