"""Brings a df schema that another dfdsl made up to date, with its instances: made anew around the rows that it holds.

All of it is one transaction. Whoever has objects of his own that need the old schema keeps both, and is told.
"""

from __future__ import annotations

from typing import Any, LiteralString

import psycopg
from psycopg.sql import SQL, Identifier, Literal

from dfdsl.local.errors import LocalEngineError
from dfdsl.local.executions import DROP_VIEW

Connection = psycopg.Connection[tuple[Any, ...]]

_TABLES: LiteralString = (
    "SELECT relname FROM pg_class WHERE relnamespace = 'df'::regnamespace AND relkind = 'r' ORDER BY relname"
)
_COLUMNS: LiteralString = """
SELECT attname, attidentity <> '' FROM pg_attribute
WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum"""
# What was granted to roles, as statements that grant it again.
_GRANTS: LiteralString = """
WITH held AS (
    SELECT 'SCHEMA df' AS object, '' AS columns, nspowner AS owner, nspacl AS acl FROM pg_namespace WHERE nspname = 'df'
    UNION ALL
    SELECT 'TABLE ' || oid::regclass, '', relowner, relacl FROM pg_class
    WHERE relnamespace = 'df'::regnamespace AND relkind = 'r'
    UNION ALL
    SELECT 'TABLE ' || c.oid::regclass, format(' (%I)', attname), relowner, attacl
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE relnamespace = 'df'::regnamespace AND relkind = 'r' AND NOT attisdropped
    UNION ALL
    SELECT 'FUNCTION ' || oid::regprocedure, '', proowner, proacl FROM pg_proc WHERE pronamespace = 'df'::regnamespace
)
SELECT format('GRANT %s%s ON %s TO %s%s', x.privilege_type, columns, object, x.grantee::regrole,
    CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
FROM held, aclexplode(acl) x WHERE x.grantee NOT IN (0, owner)"""
_IS_EXTENSION: LiteralString = "SELECT FROM pg_extension WHERE extname = 'pg_durable'"
# Objects of others that would go with the schema.
_IN_NEED: LiteralString = r"""
WITH ours AS (
    SELECT 'pg_class'::regclass::oid AS class, oid FROM pg_class WHERE relnamespace = 'df'::regnamespace
    UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc WHERE pronamespace = 'df'::regnamespace
    UNION ALL SELECT 'pg_type'::regclass, oid FROM pg_type WHERE typnamespace = 'df'::regnamespace
)
SELECT regexp_replace(pg_describe_object(d.classid, d.objid, d.objsubid), '^rule _RETURN on ', '')
FROM pg_depend d JOIN ours ON (d.refclassid, d.refobjid) = (ours.class, ours.oid)
CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, d.objsubid) i
WHERE d.deptype IN ('n', 'a') AND i.schema IS DISTINCT FROM 'df' AND i.identity !~ '(^|on |for )df\.'
    AND d.classid <> 'pg_operator'::regclass
LIMIT 1"""


class RowsDoNotFit(Exception):
    """The new tables cannot hold what the old ones do."""


def rebuild(connection: Connection, create: str) -> None:
    """Replace the df schema by the one of the statements `create`, and keep rows and privileges.

    Raises LocalEngineError where objects of others need it, and RowsDoNotFit.
    """
    connection.execute(DROP_VIEW)
    tables = [str(row[0]) for row in connection.execute(_TABLES)]
    grants = [str(row[0]) for row in connection.execute(_GRANTS)]
    for table in tables:
        connection.execute(
            SQL("CREATE TEMP TABLE {} ON COMMIT DROP AS TABLE {}").format(_kept(table), _named(table))
        )
    _drop(connection)
    connection.execute(create.encode())
    there = {str(row[0]) for row in connection.execute(_TABLES)}
    for table in tables:
        if table not in there:
            raise RowsDoNotFit
        _fill(connection, table)
    for grant in grants:
        _grant(connection, grant)


def _drop(connection: Connection) -> None:
    needs = connection.execute(_IN_NEED).fetchone()
    if needs is not None:
        raise LocalEngineError(
            f"The data was made by another version of dfdsl. Its df schema cannot be brought up to date while "
            f"{needs[0]} needs it: drop that, start again, and make it again."
        )
    if connection.execute(_IS_EXTENSION).fetchone() is not None:
        connection.execute("DROP EXTENSION pg_durable CASCADE")
    connection.execute("DROP SCHEMA IF EXISTS df CASCADE")


def _fill(connection: Connection, table: str) -> None:
    old = [str(row[0]) for row in connection.execute(_COLUMNS, (f"pg_temp._dfdsl{table}",))]
    new: dict[str, bool] = dict(connection.execute(_COLUMNS, (f"df.{table}",)).fetchall())
    if not set(old) <= set(new):
        # A newer dfdsl made them.
        raise RowsDoNotFit
    columns = SQL(", ").join(map(Identifier, old))
    try:
        connection.execute(
            SQL("INSERT INTO {} ({}) OVERRIDING SYSTEM VALUE SELECT {} FROM {}").format(
                _named(table), columns, columns, _kept(table)
            )
        )
    except (psycopg.IntegrityError, psycopg.DataError, psycopg.errors.DatatypeMismatch) as error:
        raise RowsDoNotFit from error
    for column in (name for name, counts in new.items() if counts):
        connection.execute(
            SQL("SELECT setval(pg_get_serial_sequence({}, {}), max({})) FROM {}").format(
                Literal(f"df.{table}"), Literal(column), Identifier(column), _named(table)
            )
        )


def _grant(connection: Connection, grant: str) -> None:
    try:
        with connection.transaction():
            connection.execute(grant.encode())
    except (psycopg.errors.UndefinedFunction, psycopg.errors.UndefinedColumn):
        # There is no such thing any more.
        pass


def _named(table: str) -> Identifier:
    return Identifier("df", table)


def _kept(table: str) -> Identifier:
    return Identifier("pg_temp", f"_dfdsl{table}")
