"""Whatever the text, the answer is a tree or messages with places in it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dfdsl.diagnostics.formats import as_json, concise
from dfdsl.diagnostics.render import render
from dfdsl.parser import parse
from dfdsl.source import Source

WORDS = (
    "~> |=> & | ?> !> @> <-> $$a$$ 'x' $x $x.y? { } ( ) [ ] , if else while loop race parallel retry(3) timeout(1h) try "
    'catch each in start call await f( workflow w()\nworkflow import vars :: text => : a: b=> 3 1h 500ms true "q" ; $$ \' '
    "/* */ -- \u00a0 “ until break fail with( df.seq( df.if( $t$ |> -> . SELECT"
)
TOKENS = WORDS.split(" ")


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(TOKENS), max_size=25).map(" ".join) | st.text(max_size=20))
def test_soup(text: str) -> None:
    file, found = parse(Source("soup.df", text))
    assert (file is None) == any(diagnostic.is_error for diagnostic in found)
    assert all(0 <= d.span.start <= d.span.end <= len(text) for d in found)
    assert len(found) <= 21
    render(found, color=True)
    concise(found)
    as_json(found)
