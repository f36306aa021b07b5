"""What a step captured is what the next step reads: random values of every PostgreSQL type (the embedded server has no xml).

Many values go into one instance, each a column. A typed capture holds any type; an untyped one those that the engine reads
without a loss.
"""

import json
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dfdsl.database.start import run_script
from dfdsl.local import Engine

from .outcomes import compiled

# Each example is an instance, so a failing one is shown as it is and not made smaller.
running = settings(
    phases=[Phase.generate], suppress_health_check=list(HealthCheck), deadline=None, max_examples=6
)

Value = tuple[str, str]
"""A PostgreSQL type, and an SQL expression of it."""

_SETUP = """
    DROP SCHEMA IF EXISTS trip CASCADE; CREATE SCHEMA trip;
    CREATE TYPE trip.mood AS ENUM ('sad', 'it''s {x} $a');
    CREATE DOMAIN trip.odd AS int CHECK (VALUE % 2 <> 0);
    CREATE TYPE trip.pair AS (a text, b interval);
"""
_characters = st.characters(exclude_categories=("Cs",), exclude_characters="\x00")
_texts = st.one_of(
    st.text(_characters, max_size=12),
    st.sampled_from(
        ["007", "", " ", "{x}", "$a", "$a.b", "'", "\\", "NULL", "1e5", "$$", "true", "[1]", '{"a": 1}']
    ),
)


def _literal(text: str) -> str:
    return f"convert_from(decode('{text.encode().hex()}', 'hex'), 'UTF8')"


def _of(type_: str, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Value]:
    return texts.map(lambda text: (type_, f"{_literal(text)}::{type_}"))


def _floats(type_: str, width: Any) -> st.SearchStrategy[Value]:
    return _of(type_, st.floats(width=width).map(repr))


_moments = st.one_of(
    st.datetimes().map(lambda moment: moment.isoformat()),
    st.sampled_from(["infinity", "-infinity", "0044-03-15 BC", "20000-01-01", "1999-12-31 23:59:59.999999"]),
)
_dates = st.one_of(
    st.dates().map(str), st.sampled_from(["infinity", "-infinity", "4713-01-01 BC", "20000-01-01"])
)
_times = st.times().map(str)
_intervals = st.tuples(
    st.integers(-1200, 1200), st.integers(-4000, 4000), st.integers(-(10**12), 10**12)
).map(lambda parts: f"{parts[0]} months {parts[1]} days {parts[2]} microseconds")
_numerics = st.one_of(
    st.decimals(allow_nan=True, allow_infinity=True).map(
        lambda d: str(d).replace("sNaN", "NaN").lstrip("-") if d.is_nan() else str(d)
    ),
    st.sampled_from(
        ["1.10", "100000000000000000000", "0.0000001", "-0.00", "1e100", "12345678901234567890.1234567890"]
    ),
).filter(lambda text: "E" not in text or abs(int(text.split("E")[1])) < 1000)
_bits = st.text("01", min_size=1, max_size=12)
_json = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**53), 2**53),
        st.text(_characters.filter(lambda c: c != "\x00"), max_size=6),
        st.sampled_from(["[1]", "5", "null", "{x} $a"]),
    ),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text("ab${}'\" ", max_size=3), inner, max_size=3),
    max_leaves=5,
).map(json.dumps)
_numbers = st.floats(-1e6, 1e6).map(repr)
_points = st.tuples(_numbers, _numbers).map(lambda p: f"({p[0]},{p[1]})")
_integers = st.integers(-(2**31), 2**31 - 1)
_ranges = (
    st.tuples(_integers, _integers)
    .map(sorted)
    .map(lambda pair: f"[{pair[0]},{min(pair[1], 2**31 - 2)}]" if pair[0] < 2**31 - 1 else "empty")
)

EXACT: list[st.SearchStrategy[Value]] = [
    _of("boolean", st.sampled_from(["true", "false"])),
    _of("smallint", st.integers(-(2**15), 2**15 - 1).map(str)),
    _of("int", _integers.map(str)),
    _of("bigint", st.integers(-(2**63), 2**63 - 1).map(str)),
    _of("text", _texts),
    _of("varchar(20)", _texts),
    _of("character varying", _texts),
    _of("uuid", st.uuids().map(str)),
]
_FINITE: list[st.SearchStrategy[Value]] = [
    _of("float8", st.floats(allow_nan=False, allow_infinity=False).map(repr)),
    _of("numeric", st.decimals(-(10**30), 10**30, allow_nan=False).map(str)),
    _of("date", st.dates().map(str)),
    _of("timestamp", st.datetimes().map(str)),
    _of("timestamptz", st.datetimes().map(str)),
    _of("jsonb", _json.filter(lambda text: text[0] in "[{")),
]
OTHERS: list[st.SearchStrategy[Value]] = [
    _floats("real", 32),
    _floats("double precision", 64),
    _of("numeric", _numerics),
    _of("numeric(12, 3)", st.integers(-(10**8), 10**8).map(str)),
    _of("money", st.integers(-(10**9), 10**9).map(lambda cents: str(cents / 100))),
    _of("char(5)", st.text("ab '{$", max_size=5)),
    _of("name", st.text("ab '{$", max_size=20)),
    _of('"char"', st.sampled_from("a{$'")),
    _of("date", _dates),
    _of("time", _times),
    _of("timetz", _times.map(lambda time: f"{time}+02")),
    _of("timestamp", _moments),
    _of("timestamp(3) without time zone", _moments),
    _of("timestamptz", _moments),
    _of("timestamp with time zone", _moments),
    _of("interval", _intervals),
    st.binary(max_size=12).map(lambda raw: ("bytea", f"decode('{raw.hex()}', 'hex')")),
    _of("json", _json),
    _of("jsonb", _json),
    _of("jsonpath", st.sampled_from(["$.a[*]", '$."x y" ? (@ > 1)'])),
    _of("inet", st.ip_addresses().map(str)),
    _of("cidr", st.ip_addresses(v=4).map(lambda ip: f"{ip}/32")),
    _of("macaddr", st.just("08:00:2b:01:02:03")),
    _of("macaddr8", st.just("08:00:2b:01:02:03:04:05")),
    _of("bit varying", _bits),
    _of("bit(3)", st.text("01", min_size=3, max_size=3)),
    _of("point", _points),
    _of("lseg", st.tuples(_points, _points).map(lambda p: f"[{p[0]},{p[1]}]")),
    _of("box", st.tuples(_points, _points).map(lambda p: f"{p[0]},{p[1]}")),
    _of("path", st.lists(_points, min_size=1, max_size=3).map(lambda p: f"({','.join(p)})")),
    _of("polygon", st.lists(_points, min_size=1, max_size=3).map(lambda p: f"({','.join(p)})")),
    _of("circle", _points.map(lambda p: f"<{p},2.5>")),
    _of("tsvector", st.just("'a':1A 'fat':2B,4C")),
    _of("tsquery", st.just("'a' & !'b'")),
    _of("pg_lsn", st.just("16/B374D848")),
    _of("oid", st.integers(0, 2**32 - 1).map(str)),
    _of("regclass", st.just("pg_class")),
    _of("xid8", st.integers(0, 2**63).map(str)),
    _of("int4range", _ranges),
    _of("int4multirange", _ranges.map(lambda text: "{" + text + "}")),
    _of("tstzrange", st.datetimes().map(lambda at: f'["{at}",)')),
    st.lists(st.none() | _integers, max_size=4).map(
        lambda items: ("int[]", f"ARRAY[{', '.join('NULL' if i is None else str(i) for i in items)}]::int[]")
    ),
    st.lists(st.none() | _texts, max_size=4).map(
        lambda items: (
            "text[]",
            f"ARRAY[{', '.join('NULL' if i is None else _literal(i) for i in items)}]::text[]",
        )
    ),
    st.lists(_intervals, min_size=1, max_size=2).map(
        lambda items: ("interval[][]", f"ARRAY[[{', '.join(_literal(i) for i in items)}]]::interval[][]")
    ),
    _of("trip.mood", st.sampled_from(["sad", "it's {x} $a"])),
    _of("trip.odd", st.just("7")),
    st.tuples(_texts, _intervals).map(
        lambda pair: ("trip.pair", f"ROW({_literal(pair[0])}, {_literal(pair[1])})::trip.pair")
    ),
]


def _or_null(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    return st.tuples(values, st.integers(0, 9)).map(
        lambda found: (found[0][0], f"NULL::{found[0][0]}") if not found[1] else found[0]
    )


@pytest.fixture(scope="module")
def connection(engine: Engine) -> Any:
    with psycopg.connect(engine.dsn, autocommit=True) as made:
        made.execute(_SETUP)
        yield made


def _row(connection: "psycopg.Connection[Any]", df: str) -> dict[str, Any]:
    found = compiled(df)
    assert found.sql is not None, [str(d) for d in found.diagnostics]
    (instance,) = run_script(connection, found.sql)
    status = connection.execute("SELECT df.await_instance(%s, 60)", (instance,)).fetchone()
    failed = connection.execute(
        "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s AND status = 'failed' LIMIT 1",
        (instance,),
    ).fetchone()
    assert status == ("completed",), (failed, df)
    result = connection.execute("SELECT df.result(%s)", (instance,)).fetchone()
    assert result is not None
    row: dict[str, Any] = json.loads(result[0])["rows"][0]
    return row


def _unequal(
    connection: "psycopg.Connection[Any]", values: list[Value], typed: bool
) -> list[tuple[str, str]]:
    """The values that another step does not read as they were."""
    produced = ", ".join(f"{expression} AS c{n}" for n, (_, expression) in enumerate(values))
    said = "(" + ", ".join(f"c{n} {type_}" for n, (type_, _) in enumerate(values)) + ")" if typed else ""
    same = ", ".join(
        f"{_same(f'$x.c{n}?', expression, type_, typed)} AS c{n}"
        for n, (type_, expression) in enumerate(values)
    )
    in_rows = ", ".join(
        (
            f"(SELECT {_same(f'r.c{n}', expression, type_, typed)} FROM $x.* r) AS r{n}"
            if typed
            else f"true AS r{n}"
        )
        for n, (type_, expression) in enumerate(values)
    )
    row = _row(connection, f"$df$ SELECT {produced} $df$ |=> x{said} ~> $df$ SELECT {same}, {in_rows} $df$")
    return [value for n, value in enumerate(values) if not (row[f"c{n}"] and row[f"r{n}"])]


def _same(read: str, expression: str, type_: str, typed: bool) -> str:
    if typed:
        return f"({read})::text IS NOT DISTINCT FROM ({expression})::text AND pg_typeof({read}) = pg_typeof({expression})"
    return f"({read})::{type_} IS NOT DISTINCT FROM ({expression})"


@running
@given(st.tuples(*map(_or_null, [*EXACT, *_FINITE, *OTHERS])))
def test_typed_captures(connection: Any, values: tuple[Value, ...]) -> None:
    assert _unequal(connection, list(values), typed=True) == []


@running
@given(st.tuples(*(_or_null(one) for one in [*EXACT, *_FINITE] for _ in range(3))))
def test_untyped_captures(connection: Any, values: tuple[Value, ...]) -> None:
    assert _unequal(connection, list(values), typed=False) == []


@running
@given(st.lists(st.tuples(*OTHERS), max_size=4))
def test_row_sets(connection: Any, rows: list[tuple[Value, ...]]) -> None:
    """Any number of rows, none too, in their order."""
    types = [value[0] for value in rows[0]] if rows else ["int", "interval"]
    listed = [", ".join(f"{e} AS c{n}" for n, (_, e) in enumerate(row)) for row in rows]
    produced = " UNION ALL ".join(f"SELECT {at} AS o, {row}" for at, row in enumerate(listed))
    if not rows:
        produced = "SELECT 0 AS o, 1 AS c0, interval '1 day' AS c1 WHERE false"
    said = ", ".join(f"c{n} {type_}" for n, type_ in enumerate(types))
    texts = ", ".join(f"c{n}::text" for n in range(len(types)))
    row = _row(
        connection,
        f"$df$ {produced} ORDER BY 1 $df$ |=> x(o int, {said}) ~> $df$ SELECT (SELECT jsonb_agg(jsonb_build_array({texts})) FROM $x.*)"
        f" IS NOT DISTINCT FROM (SELECT jsonb_agg(jsonb_build_array({texts}) ORDER BY o) FROM ({produced}) q) AS same $df$",
    )
    assert row == {"same": True}
