"""Each wrong program gives just its codes, at their places."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dfdsl.diagnostics.catalogue import numbered

from .corpus import FOLDER, RIGHT, WRONG, compiled, mark_of, program

# Codes that no text can show here: huge files, files that are no text, compiled SQL beside it, targets, what is not installed, and what nothing
# raises.
ELSEWHERE = {
    "DF001", "DF003", "DF007", "DF008", "DF009", "DF124", "DF199", "DF230", "DF333", "DF405", "DF406", "DF410", "DF470",
}  # fmt: skip


# What is known to be said besides, or instead.
DEBT: dict[str, str] = {}


def _parameters() -> Iterator[object]:
    for path in WRONG:
        debt = DEBT.get(path.stem)
        yield pytest.param(path, id=path.stem, marks=[pytest.mark.xfail(reason=debt)] if debt else [])


@pytest.mark.parametrize("path", list(_parameters()))
def test_just_its_code_at_its_place(path: Path) -> None:
    item = program(path)
    assert item.marks, "no line of carets"
    assert [mark_of(d) for d in compiled(item, "wrong").diagnostics] == list(item.marks)


def test_there_are_enough() -> None:
    assert len(WRONG) >= 150
    assert len(RIGHT) >= 60


def test_right_programs_are_near_wrong_ones() -> None:
    twins = {path.stem for path in WRONG} & {path.stem for path in RIGHT}
    assert len(twins) >= 60


def test_every_code_is_shown() -> None:
    shown = {code for path in WRONG for *_, code in program(path).marks}
    missing = set(numbered()) - ELSEWHERE - shown
    if missing:
        pytest.xfail(f"the corpus does not show yet: {' '.join(sorted(missing))}")


def test_nothing_else_lies_here() -> None:
    known = {*WRONG, *RIGHT, *(FOLDER / "parts").glob("*.df")}
    assert set(FOLDER.rglob("*.df")) == known
