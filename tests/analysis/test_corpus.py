"""SQL that PostgreSQL accepts gives no finding, in any quotes; what is known of its columns is what a server says."""

import psycopg
import pytest
from psycopg import pq

from dfdsl.analysis import Facts, Known, Role
from dfdsl.analysis.examine import examine
from dfdsl.analysis.types import SOME_ARRAY, as_column, canonical
from dfdsl.local import Engine
from dfdsl.sql.references import scan_sql

from .corpus import QUERIES, STATEMENTS
from .programs import findings

ALL = [*QUERIES, *STATEMENTS]
# Many have several columns without a name.
_NAMES = ("DF331", "DF336")


def _facts(sql: str) -> Facts:
    found = scan_sql(sql, 0, dollar=True, variables=frozenset())
    assert found.problems == ()
    return examine(sql, found, Role.STEP, lambda at: at, Known())


@pytest.mark.parametrize("sql", ALL)
def test_no_finding(sql: str) -> None:
    assert [str(d) for d in findings(f"$dollars$ {sql}\n$dollars$") if d.code not in _NAMES] == []
    doubled = sql.replace("'", "''")
    assert [str(d) for d in findings(f"'{doubled}\n'") if d.code not in _NAMES] == []


# Columns by a server ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sql", QUERIES)
def test_columns_are_those_that_a_server_gives(sql: str, connection: psycopg.Connection[object]) -> None:
    known = _facts(sql).columns
    session = connection.pgconn
    made = session.prepare(b"", sql.encode())
    assert made.status == pq.ExecStatus.COMMAND_OK, made.error_message.decode()
    told = session.describe_prepared(b"")
    names = [(told.fname(n) or b"").decode() for n in range(told.nfields)]
    if known is None:
        return
    assert [name for name, _ in known] == names
    for number, (name, type_) in enumerate(known):
        oid = told.ftype(number)
        row = connection.execute("SELECT format_type(%s, NULL)", (oid,)).fetchone()
        assert isinstance(row, tuple)
        actual = canonical(str(row[0]))
        if type_ == SOME_ARRAY:
            assert str(row[0]).endswith("[]"), (name, row[0])
        elif type_ is not None:
            assert as_column(type_) == actual, (name, type_, row[0])


def test_most_columns_are_known() -> None:
    """What is certain is worth something only if it is not always nothing."""
    known = [_facts(sql).columns for sql in QUERIES]
    types = [type_ for columns in known if columns is not None for _, type_ in columns]
    assert sum(columns is not None for columns in known) > 0.85 * len(known)
    assert sum(type_ is not None for type_ in types) > 0.75 * len(types)


@pytest.fixture(scope="module")
def connection(engine: Engine) -> "psycopg.Connection[object]":
    with psycopg.connect(engine.dsn, autocommit=True) as found:
        yield found
