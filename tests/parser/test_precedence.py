"""Who groups tighter, what is refused, and where PostgreSQL would group otherwise."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .dump import dump, expression, refused, tree, warned

GROUPS = [
    ("a ~> b ~> c", "(then a b c)"),
    ("(a ~> b) ~> c", "(then (then a b) c)"),
    ("a & b & c", "(and a b c)"),
    ("(a & b) & c", "(and (and a b) c)"),
    ("a | b | c", "(or a b c)"),
    ("a | b & c | d", "(or a (and b c) d)"),
    ("a ~> b | c & d ~> e", "(then a (or b (and c d)) e)"),
    ("a & b |=> n", "(and a (as b n))"),
    ("(a & b) |=> n", "(as (and a b) n)"),
    ("a & b <-> u | c", "(or (and a (undo b u)) c)"),
    ("a <-> b <-> c", "(undo (undo a b) c)"),
    ("c ?> a", "(if c a -)"),
    ("c ?> a !> b", "(if c a b)"),
    ("x ~> c ?> a !> b", "(then x (if c a b))"),
    ("x ~> y ~> c ?> a", "(then x y (if c a -))"),
    ("c ?> a ~> b !> d", "(if c (then a b) d)"),
    ("c ?> a !> d ?> b !> e", "(if c a d b e)"),
    ("c ?> a !> d ?> b ~> f", "(if c a d (then b f) -)"),
    ("c ?> a & b !> d | e", "(if c (and a b) (or d e))"),
    ("c |=> n ?> a", "(if c as n a -)"),
    ("c ?> d ?> a !> b", "(if c (if d a b) -)"),
    ("c ?> d ?> a !> b !> e", "(if c (if d a b) e)"),
    ("c ?> x ~> d ?> a !> b !> e", "(if c (then x (if d a b)) e)"),
    ("@> a", "(loop a)"),
    ("@> a ~> b", "(loop (then a b))"),
    ("@> @> a", "(loop (loop a))"),
    ("x ~> @> a ~> b", "(then x (loop (then a b)))"),
    ("c ?> a !> @> b ~> d", "(if c a (loop (then b d)))"),
    ("@> c ?> a !> b", "(loop (if c a b))"),
    ("(@> a) | b", "(or (loop a) b)"),
    ("@> (a | b)", "(loop (or a b))"),
    ("@> a & b", "(loop (and a b))"),
]


def steps(text: str) -> str:
    """Single letters as steps."""
    return " ".join(f"'{word}'" if word.isalpha() and word not in "n" else word for word in _words(text))


def _words(text: str) -> list[str]:
    return text.replace("(", "( ").replace(")", " )").split()


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_grouping(text: str, expected: str) -> None:
    file = tree(steps(text))
    assert dump(file.body).replace("'", "") == expected


@pytest.mark.parametrize("text", [text for text, _ in GROUPS])
def test_written_out_it_is_the_same_tree(text: str) -> None:
    """The help of a warning says with parentheses what the text says without."""
    for help_text in warned(steps(text)):
        written = help_text.split("`")[1]
        # A ladder written out is an if in an else-branch, which is the same thing as another tree.
        if "!> (" not in written:
            assert expression(written) == expression(steps(text))
        assert not warned(written)


REFUSED = [
    ("c ?> a !> b ~> y", "1:19 DF120"),
    ("c ?> a !> b & d ~> y", "1:25 DF120"),
    ("c ?> a !> b ~> d ?> e", "1:19 DF120"),
    ("@> ( a ~> b ) | wait_for_signal('stop')", "1:1 DF121"),
    ("@> a & b | d", "1:1 DF121"),
    ("x ~> @> a | b", "1:8 DF121"),
    ("a !> b", "1:5 DF122"),
    ("c ?> a !> b !> d", "1:19 DF122"),
    ("c ?> x ~> @> a !> b", "1:22 DF122"),
    ("a & @> b", "1:7 DF155"),
    ("c ?> @> b", "1:8 DF155"),
]


@pytest.mark.parametrize(("text", "expected"), REFUSED)
def test_refused_without_parentheses(text: str, expected: str) -> None:
    assert refused(steps(text).replace("'wait_for_signal('stop')'", "wait_for_signal('stop')")) == [expected]


SAME = [
    "a ~> b |=> n",
    "a & b | c",
    "a | b ~> c",
    "a |=> n & b",
    "x ~> c ?> a !> b",
    "c ?> a !> @> b",
    "@> a",
    "x ~> @> a",
]
OTHER = [
    ("a | b & c", "'a' | ('b' & 'c')"),
    ("a ~> b & c", "'a' ~> ('b' & 'c')"),
    ("a & b |=> n", "'a' & ('b' |=> n)"),
    ("c ?> a ~> b !> d", "'c' ?> ('a' ~> 'b') !> 'd'"),
    ("c ?> a |=> n", "'c' ?> ('a' |=> n)"),
    ("c ?> a !> d ?> b !> e", "'c' ?> 'a' !> ('d' ?> 'b' !> 'e')"),
    ("@> a ~> b", "@> ('a' ~> 'b')"),
    ("@> a |=> n", "@> ('a' |=> n)"),
]


@pytest.mark.parametrize("text", SAME)
def test_postgresql_means_the_same(text: str) -> None:
    assert warned(steps(text)) == []


@pytest.mark.parametrize(("text", "written"), OTHER)
def test_postgresql_means_something_else(text: str, written: str) -> None:
    assert warned(steps(text)) == [f"parentheses say the same to everybody: `{written}`"]


def test_files_with_block_forms_are_not_warned() -> None:
    assert warned("'a' | 'b' & 'c' ~> loop { 'd' }") == []
    assert warned("workflow w() { 'a' | 'b' & 'c' }") == []


# A random expression, printed with all parentheses and with none that are not needed, is one tree. ------------------

_LEAVES = st.sampled_from(["'a'", "$$ b $$", "sleep(3)", "f(1)", "loop { 'x' & 'y' }"])


class Written(tuple[str, str, int]):
    """The text with all parentheses, with few, and how tight its operator is."""


def _wrap(part: Written, level: int) -> str:
    return part[1] if part[2] > level else f"({part[1]})"


def _together(operator: str, level: int) -> st.SearchStrategy[Written]:
    def join(parts: list[Written]) -> Written:
        full = f" {operator} ".join(f"({part[0]})" for part in parts)
        few = f" {operator} ".join(_wrap(part, level) for part in parts)
        return Written((full, few, level))

    return st.lists(_EXPRESSIONS, min_size=2, max_size=4).map(join)


def _capture(step: Written) -> Written:
    return Written((f"({step[0]}) |=> n", f"{_wrap(step, 8)} |=> n", 9))


def _undo(parts: tuple[Written, Written]) -> Written:
    step, undo = parts
    return Written((f"({step[0]}) <-> ({undo[0]})", f"{_wrap(step, 8)} <-> {_wrap(undo, 9)}", 9))


def _if(parts: tuple[Written, Written]) -> Written:
    then, otherwise = parts
    # A sequence needs none as the then-branch, and much as the else-branch.
    full = f"'c' ?> ({then[0]}) !> ({otherwise[0]})"
    return Written((full, f"'c' ?> {_wrap(then, 1)} !> {_wrap(otherwise, 2)}", 1))


def _loop(body: Written) -> Written:
    return Written((f"@> ({body[0]})", f"@> {f'({body[1]})' if body[2] in (0, 3) else body[1]}", 0))


_EXPRESSIONS: st.SearchStrategy[Written] = st.deferred(
    lambda: st.one_of(
        _LEAVES.map(lambda text: Written((text, text, 10))),
        _together("~>", 2),
        _together("|", 3),
        _together("&", 4),
        _EXPRESSIONS.map(_capture),
        st.tuples(_EXPRESSIONS, _EXPRESSIONS).map(_undo),
        st.tuples(_EXPRESSIONS, _EXPRESSIONS).map(_if),
        _EXPRESSIONS.map(_loop),
    )
)


@settings(deadline=None)
@given(_EXPRESSIONS)
def test_parentheses_that_precedence_gives_change_nothing(written: Written) -> None:
    full, few, _ = written
    # Equal but for what a pair of parentheses keeps apart: printing drops those, too.
    assert expression(full) == expression(few)
