"""Syntax errors: at their place in the file, in PostgreSQL's words, with what is probably meant."""

import pytest

from .programs import assert_found, findings

BAD: list[tuple[str, str, str]] = [
    ("$$ SELECT a, «FROM» shop.t $$", "syntax error at `FROM`", "remove the comma"),
    ("$$ SELECT f(a, «)» FROM shop.t $$", "syntax error at `)`", "remove the comma"),
    ("$$ INSERT INTO shop.t (a, b) VALUES (1, 2«,» $$", "at end of input", "remove the comma"),
    ("$$ SELECT a FORM «b» c $$", "at `b`", "`FROM` where `FORM` stands"),
    ("$$ UPDATE shop.t SET a = 1 «WERE» b = 2 $$", "WERE", "`WHERE`"),
    ("$$ DELETE «FORM» shop.t $$", "FORM", "`FROM`"),
    ("$$ SELECT a FROM shop.t «LIMIT» 5, 10 $$", "LIMIT #,#", "LIMIT 10 OFFSET 5"),
    ("$$ SELECT * FROM shop.t WHERE a = 'it'«s» here $$", "`s`", "doubled"),
    ("$$ SELECT (1 + (2 * «3» $$", "at end of input", "close the 2 open"),
    ("$$ SELECT 1«)» $$", "`)`", "no parenthesis is open"),
    ("$$ SELECT a FROM shop.t WHERE a «=» $$", "at end of input", "follow `=`"),
    ("$$ SELECT id, «order» FROM shop.t $$", "`order`", '"order"'),
    ("if $$ 1 «>» $$ { sleep(1) }", "at end of input", "follow `>`"),
    ("workflow f(a int) { $$ SELECT 1 FROM shop.t WHERE a IN «$a» $$ }", "`$a`", "a reference is a value"),
    ("$$ SELECT 1 AS a $$ |=> x ~> $$ SELECT * FROM LATERAL $x.* «ON» y $$", "`ON`", "compare"),
    # Places: doubled quotes, letters of several bytes, several lines, comments.
    ("'SELECT ''é'', ''ü'' a «b» c'", "`b`", "compare"),
    ("$$ SELECT 'ö',\n   'ä' -- ü, é\n  x «y» z $$", "`y`", "compare"),
    ("workflow f(n int = $$ 1 «+» $$) { sleep(1) }", "at end of input", "follow `+`"),
    ("http('http://x/', json => $$ jsonb_build_object('a', 1 :: «)» $$)", "`)`", ""),
    ("$$ SELECT 1 AS a $$ |=> x ~> http('http://x/', body => $$ $x.a || «,» 'b' $$)", "`,`", ""),
    ("sleep($$ 1 «1» $$)", "`1`", ""),
    ("loop { sleep(1) ~> break $$ SELECT 1 «1» $$ }", "`1`", ""),
]


@pytest.mark.parametrize(("marked", "message", "hint"), BAD, ids=[marked for marked, *_ in BAD])
def test_errors_at_their_place(marked: str, message: str, hint: str) -> None:
    (found,) = assert_found("DF318", marked)
    assert message in found.message
    assert hint in found.help


def test_one_run_finds_those_of_all_steps() -> None:
    text = "$$ SELECT a, FROM t $$ ~> $$ SELECT 1 $$ ~> if $$ 1 + $$ { $$ DELETE t WHERE $$ }"
    assert [d.code for d in findings(text)] == ["DF318"] * 3


def test_deeply_nested_sql_is_read_all_the_same() -> None:
    """The library writes trees on the stack, so those of endless chains are left alone; their errors are found."""
    for text in (
        "SELECT " + "1 + " * 100_000 + "1",
        "SELECT " + "- " * 400 + "1",
        "SELECT 1" + "::int" * 3_000,
    ):
        assert [d.code for d in findings(f"$$ {text} $$")] == []
        assert [d.code for d in findings(f"$$ {text} 1 1 $$")] == ["DF318"]
