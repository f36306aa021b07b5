"""Large and deep texts: quick trees or quick answers, and never a traceback."""

import time

import pytest

from dfdsl import syntax
from dfdsl.parser import parse
from dfdsl.source import Source

from .dump import refused, tree

WIDE = [
    " ~> ".join(["'a'"] * 5000),
    " & ".join(["'a'"] * 5000),
    " | ".join(["'a'"] * 5000),
    " ~> ".join(["'a' <-> 'b'"] * 5000),
    " ~> ".join(["'a' & 'b' | 'c'"] * 5000),
    "'c' ?> 'a' !> " * 5000 + "'z'",
    "if 'c' { 'a' }" + " else if 'c' { 'a' }" * 5000,
    "parallel { " + "'a', " * 5000 + "}",
    "f(" + "1, " * 5000 + ")",
    "/*" * 5000 + "*/" * 5000 + "'a'",
]
DEEP = [
    ("(" * 10_000 + "'a'" + ")" * 10_000, "1:257 DF124"),
    ("(" * 257 + "'a'" + ")" * 257, "1:257 DF124"),
    ("loop { " * 10_000 + "'a'" + " }" * 10_000, "1:1798 DF124"),
    ("f(" * 10_000, "1:514 DF124"),
    ("'c' ?> " * 5000 + "'z'", None),
    ("@> " * 5000 + "'z'", None),
    (" <-> ".join(["'a'"] * 5000), None),
    ("'a'" + " |=> b" * 5000, None),
    ("break $x" + "::text" * 5000, None),
]


@pytest.mark.parametrize("text", WIDE, ids=lambda text: text[:20])
def test_wide_texts(text: str) -> None:
    file, found = parse(Source("a.df", text))
    assert file is not None
    assert all(not diagnostic.is_error for diagnostic in found)


@pytest.mark.parametrize(("text", "place"), DEEP, ids=lambda part: str(part)[:20])
def test_deep_texts_are_refused(text: str, place: str | None) -> None:
    began = time.perf_counter()
    [found] = refused(text)
    assert found == place or (place is None and found.endswith("DF124"))
    assert time.perf_counter() - began < 5


def test_256_levels_are_allowed() -> None:
    file = tree("(" * 256 + "'a'" + ")" * 256)
    assert isinstance(file.body, syntax.SqlStep)
    tree("loop { " * 256 + "'a'" + " }" * 256)


@pytest.mark.parametrize(
    "text",
    [
        "$$" + "a$" * 500_000,
        "'" + "''" * 500_000 + "x",
        " } " * 50_000,
        "; " * 50_000,
        "x " * 50_000,
        "~> " * 50_000,
        "f(" * 250 + "} " * 5000,
        "\u00a0" * 50_000,
        "'a' " * 50_000,
    ],
    ids=lambda text: text[:10],
)
def test_long_wrong_texts_are_answered_soon(text: str) -> None:
    began = time.perf_counter()
    file, found = parse(Source("a.df", text))
    assert file is None
    assert 1 <= len(found) <= 21
    assert time.perf_counter() - began < 10
