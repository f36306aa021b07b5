"""Values as text of statements: whatever they are, what the text means is the value, to the letter."""

import base64
import json
import random
from collections.abc import Iterator

import psycopg
import pytest

from .conftest import Plain

HOW_MANY = 10_000
NASTY = [
    "",
    " ",
    "'",
    "''",
    '"',
    "\\",
    "\\'",
    "\\\\",
    "$x",
    "$x.y",
    "$1",
    "$$",
    "$body$",
    "$q$",
    "{y}",
    "{sys_instance_id}",
    "{{y}}",
    "}",
    "--",
    "- -",
    "/*",
    "*/",
    ";",
    "!",
    "!!",
    "!+000041",
    "U&'!0041'",
    "\n",
    "\r\n",
    "\t",
    "\x01",
    "\x7f",
    "%s",
    "%",
    "?",
    ":a",
    "@",
    "é",
    "🦆",
    "\u202e",
    "\ufeff",
    "\uffff",
    "e\u0301",
    "null",
    "NULL",
    "true",
    "0x41",
    "-1",
    "+",
    "_",
    "9" * 61,
    "x" * 59,
    "/",
    "[",
    "]",
    "(",
    ")",
    ",",
    "a",
    "Z",
    "0",
]
LIMITS = {
    "smallint": ["-32768", "32767", "0"],
    "int": ["-2147483648", "2147483647"],
    "bigint": ["-9223372036854775808", "9223372036854775807"],
    "numeric": ["NaN", "0.0000", "1e400", "-1e-400", "100.50", "-0"],
    "float8": ["NaN", "Infinity", "-Infinity", "-0", "1e308", "5e-324", "0.1"],
    "timestamptz": ["infinity", "-infinity", "0044-03-15 BC", "294276-12-31 23:59:59.999999+00"],
    "date": ["infinity", "0044-03-15 BC", "5874897-12-31"],
    "interval": ["1 year -2 mons 3 days -04:05:06.7", "0"],
}
PLAIN_NUMBERS = ("smallint", "int", "bigint", "numeric", "float8", "boolean")


def texts(seed: random.Random) -> str:
    """A text of nasty parts, and of letters from anywhere."""
    parts = [seed.choice(NASTY) for _ in range(seed.randrange(5))]
    parts += [chr(seed.choice([seed.randrange(1, 0xD800), seed.randrange(0x10000, 0x110000)]))]
    seed.shuffle(parts)
    return "".join(parts[: seed.randrange(len(parts) + 1)])


def documents(seed: random.Random, depth: int = 0) -> object:
    """A JSON value."""
    kind = seed.randrange(7 if depth < 3 else 5)
    if kind == 0:
        return None
    if kind == 1:
        return seed.choice([True, False])
    if kind == 2:
        return seed.randrange(-(10**6), 10**6) / 8
    if kind in (3, 4):
        return texts(seed)
    if kind == 5:
        return [documents(seed, depth + 1) for _ in range(seed.randrange(4))]
    return {texts(seed): documents(seed, depth + 1) for _ in range(seed.randrange(4))}


def value(seed: random.Random, type_: str) -> str:
    """The text of a random value of a type."""
    if type_ in LIMITS and seed.random() < 0.2:
        return seed.choice(LIMITS[type_])
    big = seed.randrange(-(2**63), 2**63)
    match type_:
        case "smallint" | "int" | "bigint":
            return str(big >> {"smallint": 48, "int": 32, "bigint": 0}[type_])
        case "numeric":
            return f"{big}.{seed.randrange(10**12)}"
        case "float8":
            return repr(seed.uniform(-1, 1) * 10.0 ** seed.randrange(-300, 300))
        case "boolean":
            return seed.choice(["true", "false"])
        case "json" | "jsonb":
            return json.dumps(documents(seed), ensure_ascii=seed.random() < 0.5)
        case "bytea":
            return "\\x" + seed.randbytes(seed.randrange(70)).hex()
        case "text[]":
            found = ["NULL" if seed.random() < 0.1 else quoted(texts(seed)) for _ in range(seed.randrange(5))]
            return "{" + ",".join(found) + "}"
        case "int[]":
            return "{" + ",".join(str(seed.randrange(10**6)) for _ in range(seed.randrange(9))) + "}"
        case "timestamptz" | "timestamp" | "date":
            return (
                f"{seed.randrange(1, 9999):04}-{seed.randrange(1, 13):02}-{seed.randrange(1, 29):02}"
                f" {seed.randrange(24):02}:{seed.randrange(60):02}:{seed.randrange(60):02}.{seed.randrange(10**6):06}"
            )
        case "interval":
            return f"{seed.randrange(-999, 999)} days {seed.randrange(-(10**6), 10**6)} seconds"
        case "uuid":
            return seed.randbytes(16).hex()
    return texts(seed)


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


TYPES = (
    *("text", "text", "text", "varchar", "name", "smallint", "int", "bigint", "numeric", "float8", "boolean"),
    *("json", "jsonb", "bytea", "text[]", "int[]", "timestamptz", "timestamp", "date", "interval", "uuid"),
)


def random_values(number: int) -> Iterator[tuple[str, str]]:
    seed = random.Random(13)
    for text in NASTY:
        yield "text", text
    for type_, limits in LIMITS.items():
        for limit in limits:
            yield type_, limit
    for _ in range(number):
        type_ = seed.choice(TYPES)
        yield type_, value(seed, type_)


@pytest.fixture(scope="module")
def values(with_runtime: Plain) -> Plain:
    """All values in a table `given`, and a function that collects whatever does not come back as it was."""
    connection = with_runtime.connection
    connection.execute("CREATE TABLE given (n bigint GENERATED ALWAYS AS IDENTITY, type text, value text)")
    with connection.cursor() as cursor, cursor.copy("COPY given (type, value) FROM STDIN") as copy:
        for row in random_values(HOW_MANY):
            copy.write_row(row)
    connection.execute(
        # What the type makes of it is what has to come back; made: an expression over v, which gives the text.
        r"""
        CREATE FUNCTION differing(types text[], made text, want text DEFAULT 'v::text', got text DEFAULT '(%s)::%s::text')
        RETURNS TABLE (type text, value text, made_of_it text, came text) LANGUAGE plpgsql AS $f$
        DECLARE
          g record; w text; m text; c text;
        BEGIN
          FOR g IN SELECT * FROM given WHERE given.type = ANY (types) LOOP
            EXECUTE format('SELECT %s, %s FROM (SELECT %L::%s AS v) x', want, made, g.value, g.type) INTO w, m;
            IF m ~ '[{]|[$][A-Za-z_]' THEN
              RETURN QUERY SELECT g.type, g.value, m, 'a placeholder'::text; CONTINUE;
            END IF;
            BEGIN
              EXECUTE 'SELECT ' || format(got, m, g.type) INTO c;
            EXCEPTION WHEN OTHERS THEN c := 'ERROR: ' || SQLERRM;
            END;
            IF c IS DISTINCT FROM w THEN
              RETURN QUERY SELECT g.type, g.value, m, c;
            END IF;
          END LOOP;
        END $f$"""
    )
    return with_runtime


def test_literal(values: Plain) -> None:
    assert values.value("SELECT count(*) FROM given") >= HOW_MANY
    types = sorted({*TYPES})
    for made in ("dfdsl.literal(v::text)", "dfdsl.literal(v::text, 'it''s')"):
        assert values.rows("SELECT * FROM differing(%s, %s)", types, made) == []


def test_literal_in_a_session_that_reads_everything_differently(values: Plain) -> None:
    with values.connect() as other:
        other.execute("SET standard_conforming_strings = off; SET escape_string_warning = off")
        other.execute("SET bytea_output = 'escape'; SET extra_float_digits = 3; SET datestyle = 'ISO, DMY'")
        for made in ("dfdsl.literal(v::text)", "dfdsl.constant(v::text)"):
            if "constant" in made:
                # U&'…' is refused by PostgreSQL there, and the engine's sessions never set it.
                other.execute("SET standard_conforming_strings = on")
            found = other.execute(
                "SELECT * FROM differing('{text,json,numeric,float8,\"text[]\"}', %s)", (made,)
            ).fetchall()
            assert found == []


def test_constant(values: Plain) -> None:
    """A constant without a type is read as the type that is wanted where it stands; a number is a number."""
    assert values.rows("SELECT * FROM differing('{text,varchar}', 'dfdsl.constant(v::text)')") == []
    assert values.rows("SELECT * FROM differing('{text}', 'dfdsl.constant(v, ''x'')')") == []
    numbers = [type_ for type_ in PLAIN_NUMBERS if type_ != "float8"]
    assert values.rows("SELECT * FROM differing(%s, 'dfdsl.constant(v)')", numbers) == []
    # PostgreSQL reads a bare number as numeric, which has no negative zero; the engine pastes it so, too.
    floats = values.rows("SELECT * FROM differing('{float8}', 'dfdsl.constant(v)')")
    assert {value for _, value, _, _ in floats} <= {"-0"}
    assert values.value("SELECT dfdsl.constant('NaN'::float8)") == "'NaN'"
    assert values.value("SELECT dfdsl.constant('2026-11-05'::date)") == "'2026-11-05'"
    assert values.value("SELECT dfdsl.constant(-5)") == "(-5)"
    assert values.value("SELECT dfdsl.constant('it is'::text)") == "'it is'"


def test_json_constant(values: Plain) -> None:
    """Texts come back as texts, numbers and truth values bare."""
    made = "dfdsl.json_constant(to_json(v))"
    types = ["text", "varchar", "smallint", "int", "bigint", "numeric", "boolean"]
    assert values.rows("SELECT * FROM differing(%s, %s)", types, made) == []
    assert values.value("SELECT dfdsl.json_constant('-1.50')") == "(-1.50)"
    assert values.value("SELECT dfdsl.json_constant('true')") == "(true)"
    assert values.value("SELECT dfdsl.json_constant('null')") == "NULL"


def test_rows_statement(values: Plain) -> None:
    """A value inside of a row, under a name that is as nasty, is the same behind the statement."""
    for deep in ("false", "true"):
        made = (
            "dfdsl.rows_statement(json_build_array(json_build_object(v, v, 'plain', v),"
            f" json_build_object(v, 'second', 'plain', v))::text, {deep})"
        )
        want = "md5(concat(v, v, 'second', v))"
        got = "md5(string_agg(concat(x.a #>> '{}', x.b #>> '{}'), '')) FROM (%s) AS x(a, b) CROSS JOIN (SELECT NULL::%s) t"
        # An object has a name once, and a name of a column has at least one letter and at most 63 bytes.
        values.connection.execute(
            "CREATE TEMP TABLE given AS SELECT * FROM public.given"
            " WHERE type = 'text' AND octet_length(value) BETWEEN 1 AND 63 AND value <> 'plain'"
        )
        assert values.rows("SELECT * FROM differing('{text}', %s, %s, %s)", made, want, got) == []
        values.connection.execute("DROP TABLE pg_temp.given")


def test_rows_keep_order_types_and_columns(with_runtime: Plain) -> None:
    rows = [{"b": n, "A b": {"x": [n, None]}, "c": "it's", "d": None} for n in range(25)]
    text = with_runtime.value("SELECT dfdsl.rows_statement(%s)", json.dumps(rows))
    cursor = with_runtime.connection.execute(text)
    assert [column.name for column in cursor.description] == ["b", "A b", "c", "d"]
    assert [dict(zip(("b", "A b", "c", "d"), row, strict=True)) for row in cursor.fetchall()] == rows
    none = with_runtime.connection.execute(with_runtime.value("SELECT dfdsl.rows_statement(NULL)"))
    assert none.fetchall() == []
    deep = with_runtime.value("SELECT dfdsl.rows_statement(%s, true)", '[{"plain_1": 1}]')
    assert " AS plain_1 " in deep


MAKERS = ("dfdsl.literal(NULL, %s)", "dfdsl.constant(NULL::text, %s)", "dfdsl.constant(NULL::int, %s)")


@pytest.mark.parametrize(
    "made", [*MAKERS, "dfdsl.json_constant('null', %s)", "dfdsl.json_constant(NULL, %s)"]
)
def test_a_value_that_is_not_there_fails_where_it_is_evaluated(with_runtime: Plain, made: str) -> None:
    text = with_runtime.value(f"SELECT {made}", "z.w")
    assert with_runtime.value(f"SELECT CASE WHEN random() < 2 THEN 'not asked' ELSE ({text})::text END")
    assert with_runtime.rows(f"SELECT ({text})::date FROM generate_series(1, 0)") == []
    for type_ in ("text", "int", "jsonb", "date"):
        with pytest.raises(psycopg.errors.NullValueNotAllowed) as failed:
            with_runtime.value(f"SELECT ({text})::{type_}")
        assert failed.value.diag.message_primary == "$z.w is NULL or has no rows"
    nasty = base64.b64encode(b"it's").decode() + "'; --"
    with pytest.raises(psycopg.errors.NullValueNotAllowed) as failed:
        with_runtime.value(f"SELECT {with_runtime.value(f'SELECT {made}', nasty)}")
    assert failed.value.diag.message_primary == f"${nasty} is NULL or has no rows"


def test_null_without_a_name_is_null(with_runtime: Plain) -> None:
    for made in ("literal(NULL)", "constant(NULL::text)", "constant(NULL::int)", "json_constant(NULL)"):
        assert with_runtime.value(f"SELECT dfdsl.{made}") == "NULL"


def test_what_stays_readable(with_runtime: Plain) -> None:
    for plain in ("DE-1234", "2026-11-05 01:02:03.5+00", "a@b.example", "7", "x" * 60):
        assert with_runtime.value("SELECT dfdsl.literal(%s)", plain) == f"'{plain}'"
    for other in ("x" * 61, "it's", "a--b", "€"):
        assert "decode('" in with_runtime.value("SELECT dfdsl.literal(%s)", other)


def test_a_failure_has_the_message_and_gives_no_rows(with_runtime: Plain) -> None:
    with pytest.raises(psycopg.errors.RaiseException) as failed:
        with_runtime.rows("SELECT * FROM dfdsl.fail(%s)", "100 % of {it} is $gone")
    assert failed.value.diag.message_primary == "100 % of {it} is $gone"
