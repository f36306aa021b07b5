"""What holds of every text: nothing that the engine could rewrite is left, and places are right."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tests.sql.strategies import Pair, queries, references, strings

from dfdsl.sql.references import scan_sql, scan_text
from dfdsl.sql.template import Body, SqlTemplate

REWRITABLE = re.compile(r"\{|\$[A-Za-z_]")
DECLARED = frozenset({"v"})

NASTY = """
    ' " $ $q$ $$ { } \\ -- /* */ ; E' U&' U&" N' B' ? $a $a.b? ${a} ${ $a.* {v} \\{v} \\$a a$b %1$s x 1 ( ) , :: DO AS interval
"""
soups = st.lists(
    st.one_of(st.sampled_from(NASTY.split()), st.sampled_from(" \n"), references), max_size=16
).map("".join)


def plain_parts(template: SqlTemplate) -> list[str]:
    found: list[str] = []
    for part in template.parts:
        if isinstance(part, str):
            found.append(part)
        elif isinstance(part, Body):
            found += [piece for piece in part.parts if isinstance(piece, str)]
    return found


@given(soups)
def test_no_plain_part_can_be_rewritten(text: str) -> None:
    for plain in plain_parts(scan_sql(text, 0, dollar=True, variables=DECLARED)):
        assert REWRITABLE.search(plain) is None


@given(queries())
def test_a_text_without_references_is_one_plain_part(pair: Pair) -> None:
    found = scan_sql(pair[0], 0, dollar=True, variables=frozenset())
    assert found.problems == ()
    assert found.references == ()
    assert len(found.parts) == 1


@given(soups)
def test_plain_parts_are_never_neighbours_and_never_empty(text: str) -> None:
    parts = scan_sql(text, 0, dollar=True, variables=DECLARED).parts
    assert all(parts)
    assert not any(isinstance(one, str) and isinstance(two, str) for one, two in pairwise(parts))


@given(soups, st.booleans())
def test_places_in_sql(text: str, dollar: bool) -> None:
    source = ".. " + (text if dollar else text.replace("'", "''"))
    found = scan_sql(text, 3, dollar=dollar, variables=DECLARED)
    for one in found.references:
        written = source[one.start : one.end]
        assert re.fullmatch(rf"\$\{{?{one.name}(\.{one.column}|\.\*)?\??\}}?", written)
    for variable in found.variables:
        assert source[variable.start : variable.end] == "{v}"
    for problem in found.problems:
        assert 3 <= problem.start <= problem.end <= len(source)
    starts = [one.start for one in found.references]
    assert starts == sorted(set(starts))


@given(st.lists(st.one_of(references, st.text("a'{} ?$1.")), max_size=8).map("".join), st.booleans())
def test_places_and_plain_parts_of_texts(text: str, dollar: bool) -> None:
    source = "'" + (text if dollar else text.replace("'", "''"))
    found = scan_text(text, 1, dollar=dollar, variables=frozenset())
    written = [part if isinstance(part, str) else source[part.start : part.end] for part in found.parts]
    assert "".join(written) == text


@given(st.lists(st.one_of(strings.map(lambda pair: pair[0]), references), min_size=1, max_size=5))
def test_references_are_found_among_strings(pieces: list[str]) -> None:
    text = "SELECT " + ", ".join(pieces)
    found = scan_sql(text, 0, dollar=True, variables=frozenset())
    assert found.problems == ()
    assert [text[one.start : one.end] for one in found.references] == [
        piece for piece in pieces if re.fullmatch(r"\$a.*|\$\{.*", piece)
    ]


def test_a_long_text_takes_no_more_than_its_share() -> None:
    """Much of each nasty thing; a quadratic scan would not come back."""
    for piece in (
        "'{' ",
        "$x, ",
        "/*",
        "-- {\n",
        "$",
        "$a",
        "'",
        '"',
        "(",
        "{",
        "\\",
        "E'\\",
        "$q$ ",
        "'\n'",
        ";",
        "$x.* ",
    ):
        scan_sql("SELECT " + piece * (50_000 // len(piece)), 0, dollar=False, variables=frozenset())
