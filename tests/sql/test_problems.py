"""What is refused in SQL and in texts, and where the message points."""

import pytest
from tests.sql.spelled import problems

from dfdsl.diagnostics import Code, catalogue
from dfdsl.sql.references import scan_sql, scan_text

IN_SQL = [
    ("", ["EMPTY_SQL at "]),
    (" ; -- nothing", ["EMPTY_SQL at  ; -- nothing"]),
    ("SELECT 1; SELECT 2", ["SECOND_STATEMENT at SELECT"]),
    ("SELECT 'abc", ["UNCLOSED_IN_SQL at '"]),
    ('SELECT "abc', ['UNCLOSED_IN_SQL at "']),
    ("SELECT E'abc\\'", ["UNCLOSED_IN_SQL at E"]),
    ("SELECT 1 /* /* */", ["UNCLOSED_IN_SQL at /*"]),
    ("SELECT $a$ b", ["UNCLOSED_IN_SQL at $a$"]),
    ("SELECT {foo}", ["UNDECLARED_VARIABLE at {foo}"]),
    ("SELECT {1}", ["STRAY_CHARACTER at {", "STRAY_CHARACTER at }"]),
    ("SELECT \\$x", ["STRAY_CHARACTER at \\$x"]),
    ("SELECT $ 1", ["STRAY_CHARACTER at $"]),
    ("SELECT ${a-b}", ["BAD_REFERENCE at ${a-b}"]),
    ("SELECT '${a-b}'", ["BAD_REFERENCE at ${"]),
    ("SELECT * FROM $x.*?", ["BAD_REFERENCE at $x.*?"]),
    ("SELECT 'a $x.*'", ["ROWS_IN_TEXT at $x.*"]),
    ("SELECT count($x.*)", ["ROWS_AS_VALUE at $x.*"]),
    ("SELECT 1 IN ($x.*)", ["ROWS_AS_VALUE at $x.*"]),
    ("SELECT $x.*", ["ROWS_AS_VALUE at $x.*"]),
    ('SELECT "a $x"', ['REFERENCE_AS_NAME at "a $x"']),
    ('SELECT "{api_url}"', ['REFERENCE_AS_NAME at "{api_url}"']),
    ("INSERT INTO $t VALUES (1)", ["REFERENCE_AS_NAME at $t"]),
    ("SELECT * FROM $t", ["REFERENCE_AS_NAME at $t"]),
    ("SELECT (SELECT count(*) FROM $t)", ["REFERENCE_AS_NAME at $t"]),
    ("UPDATE $t.x SET a = 1", ["REFERENCE_AS_NAME at $t.x"]),
    ('SELECT $x."Order Id"', ["QUOTED_COLUMN at $x"]),
    ("SELECT U&'$x'", ["REFERENCE_IN_CODED_STRING at U&'$x'"]),
    ("SELECT B'$x'", ["REFERENCE_IN_CODED_STRING at B'$x'"]),
    ("SELECT U&'{0041' UESCAPE '{'", ["UNICODE_ESCAPE at U&'{0041'"]),
    ("SELECT 'a'\n'$x'", ["REFERENCE_IN_CONTINUED_STRING at 'a'\n'$x'"]),
    ("SELECT interval '$n' day", ["INTERVAL_FIELDS at '$n'"]),
    ("SELECT interval $n", ["CONSTANT_WANTED at $n"]),
    ("SELECT E'\\u12 $n'", ["BAD_ESCAPE at E'\\u12 $n'"]),
    ("SELECT E'\\xff $n'", ["BAD_ESCAPE at E'\\xff $n'"]),
    ("NOTIFY c, '$x'", ["CONSTANT_WANTED at '$x'"]),
    ("NOTIFY c, '{api_url}'", ["CONSTANT_WANTED at '{api_url}'"]),
    ("SET a TO $x", ["CONSTANT_WANTED at $x"]),
    ("DROP TABLE $x", ["CONSTANT_WANTED at $x"]),
    ("COMMENT ON TABLE t IS '$x'", ["CONSTANT_WANTED at '$x'"]),
    ("COMMENT ON TABLE t IS $$ $x $$", ["CONSTANT_WANTED at $$ $x $$"]),
    ("CREATE ROLE r PASSWORD '$x'", ["CONSTANT_WANTED at '$x'"]),
    ("ALTER USER r PASSWORD '$x'", ["CONSTANT_WANTED at '$x'"]),
    ("CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS '$x'", ["CONSTANT_WANTED at '$x'"]),
    ("COPY t FROM '$x'", ["CONSTANT_WANTED at '$x'"]),
    ("COPY (SELECT '$x') TO '$y'", ["CONSTANT_WANTED at '$y'"]),
    ("DO 'BEGIN f($x); END'", ["CONSTANT_WANTED at 'BEGIN f($x); END'"]),
    ("DO $q$ DECLARE a$c int := $x; BEGIN END $q$", ["NAME_IN_BODY at a$c"]),
    ("DO $$ BEGIN RAISE NOTICE 'x $x'; END $$", ["CONSTANT_WANTED at 'x $x'"]),
]

ALLOWED = [
    "CREATE TABLE t AS SELECT '$x' AS a",
    "CREATE VIEW v AS SELECT * FROM t WHERE a = '$x'",
    "ALTER TABLE t ADD COLUMN a text DEFAULT '$x'",
    "CALL p('$x', $y)",
    "EXECUTE q('$x')",
    "EXPLAIN SELECT '$x'",
    "SELECT pg_notify('c', '$x')",
    "MERGE INTO t USING $r.* s ON t.id = s.id WHEN MATCHED THEN UPDATE SET a = '$x'",
    "INSERT INTO t VALUES ($x) ON CONFLICT (a) DO UPDATE SET a = '$x'",
    "SELECT 1 FROM t FOR UPDATE",
    "SELECT 'a; b'",
    "DO $$ BEGIN RAISE NOTICE '%', $x; PERFORM '$x'; END $$",
]


@pytest.mark.parametrize(("text", "expected"), IN_SQL)
def test_refused_in_sql(text: str, expected: list[str]) -> None:
    found = scan_sql(text, 0, dollar=True, variables=frozenset({"api_url"})).problems
    assert problems(text, found) == expected


@pytest.mark.parametrize("text", ALLOWED)
def test_allowed(text: str) -> None:
    assert scan_sql(text, 0, dollar=True, variables=frozenset()).problems == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("all $x.*", ["ROWS_IN_TEXT at $x.*"]),
        ("${a b}", ["BAD_REFERENCE at ${"]),
        ("${1}", ["BAD_REFERENCE at ${"]),
    ],
)
def test_refused_in_texts(text: str, expected: list[str]) -> None:
    found = scan_text(text, 0, dollar=True, variables=frozenset()).problems
    assert problems(text, found) == expected


def test_every_problem_has_its_prose() -> None:
    for text, _ in IN_SQL:
        for problem in scan_sql(text, 0, dollar=True, variables=frozenset({"api_url"})).problems:
            code = getattr(catalogue, problem.code)
            assert isinstance(code, Code)
            values = dict(problem.values)
            for prose in (code.message, code.label, code.help):
                assert prose.format_map(values)
