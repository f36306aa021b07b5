"""What PostgreSQL reads as one of pg_durable's expressions is one here, however long it is spelled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dfdsl.compiler import compile_source
from dfdsl.parsing.literals import unescaped
from dfdsl.source import FileUnreadable, Source


def _no_imports(importing: str, path: str) -> Source:
    raise FileUnreadable("there are no other files")


def _body(df: str) -> tuple[object, list[str]]:
    """The emitted calls without what says where they stood, and the codes."""
    found = compile_source(Source("spelled.df", df), read=_no_imports)
    codes = [d.code for d in found.diagnostics]
    assert found.sql is not None, codes
    begin = (
        found.sql.index("RETURN df.start(")
        if "RETURN df.start(" in found.sql
        else found.sql.index("df.start(")
    )
    return (
        found.sql[begin : found.sql.index("df_label", begin) if "df_label" in found.sql[begin:] else None],
        codes,
    )


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("df.sleep(10::bigint)", "df.sleep(10)"),
        ("df.sleep('10'::int)", "df.sleep(10)"),
        ("df.sleep(10::pg_catalog.int8)", "df.sleep(10)"),
        ("df.wait_for_signal('go'::text, 60::integer)", "df.wait_for_signal('go', 60)"),
        ("df.wait_for_signal('go', timeout_seconds => 30::int)", "df.wait_for_signal('go', 30)"),
        ("df.wait_for_signal('go', NULL::int)", "df.wait_for_signal('go')"),
        ("df.wait_for_schedule('0 9 * * *'::text)", "df.wait_for_schedule('0 9 * * *')"),
        ("'SELECT 1'::text ~> ('SELECT 2'::varchar)", "'SELECT 1' ~> 'SELECT 2'"),
        (
            "'SELECT true'::text ?> 'SELECT 1'::text !> 'SELECT 2'::text",
            "'SELECT true' ?> 'SELECT 1' !> 'SELECT 2'",
        ),
        (
            "df.sql('SELECT 1'::text) |=> 'x'::text ~> 'SELECT $x'",
            "df.sql('SELECT 1') |=> 'x' ~> 'SELECT $x'",
        ),
        ("df.as('SELECT 1'::text, 'x'::text) ~> 'SELECT $x'", "df.as('SELECT 1', 'x') ~> 'SELECT $x'"),
        ("df.loop('SELECT 1' ~> df.sleep(99), NULL::text)", "df.loop('SELECT 1' ~> df.sleep(99))"),
        (
            "df.loop('SELECT 1' ~> df.sleep(99), continue_on_failure => false)",
            "df.loop('SELECT 1' ~> df.sleep(99))",
        ),
        ("E'SELECT \\'a\\''", "'SELECT ''a'''"),
        ("df.sql(E'SELECT 1\\n')", "df.sql('SELECT 1')"),
        ("'SELECT 1' OPERATOR(pg_catalog.~>) 'SELECT 2'", "'SELECT 1' ~> 'SELECT 2'"),
        ("'SELECT 1' operator ( \"public\" . & ) 'SELECT 2'", "'SELECT 1' & 'SELECT 2'"),
        ("OPERATOR(df.@>) ('SELECT 1' OPERATOR(~>) df.sleep(99))", "@> ('SELECT 1' ~> df.sleep(99))"),
        ('"df"."sql"(\'SELECT 1\') ~> df."sleep"(5)', "df.sql('SELECT 1') ~> df.sleep(5)"),
        (
            "df.http('https://x.example/'::text, 'GET'::text, NULL::text, NULL::jsonb, 5::int) |=> 'r' ~> 'SELECT $r.ok'",
            "df.http('https://x.example/', 'GET', timeout_seconds => 5) |=> 'r' ~> 'SELECT $r.ok'",
        ),
        (
            "df.http('https://x.example/', 'GET', headers => jsonb_build_object('A', 'b')) |=> 'r' ~> 'SELECT $r.ok'",
            "df.http('https://x.example/', 'GET', headers => '{\"A\": \"b\"}') |=> 'r' ~> 'SELECT $r.ok'",
        ),
    ],
)
def test_a_long_spelling_is_the_short_one(long: str, short: str) -> None:
    assert _body(long) == _body(short)


def test_an_operator_in_a_text_is_text() -> None:
    body, _ = _body("'SELECT ''OPERATOR(pg_catalog.~>)''' ~> $$ SELECT 'OPERATOR(~>)' $$")
    assert "'OPERATOR(pg_catalog.~>)'" in str(body)
    assert "'OPERATOR(~>)'" in str(body)


def test_a_comment_behind_an_escaped_quote_is_text() -> None:
    body, _ = _body("E'SELECT \\'a -- b\\'' ~> 'SELECT 2'")
    assert "'a -- b'" in str(body)


@given(st.text(st.sampled_from("ab'\\\"n\n é"), max_size=12))
def test_what_is_escaped_comes_back(text: str) -> None:
    written = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    assert unescaped(written) == text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("\\x41", "A"),
        ("\\101", "A"),
        ("\\u00e9", "é"),
        ("\\U0001F600", "😀"),
        ("\\q", "q"),
        ("''", "'"),
        ("\\t", "\t"),
    ],
)
def test_escapes_are_those_of_postgresql(written: str, meant: str) -> None:
    assert unescaped(written) == meant
