"""A part of the matrix of forms on both engines, and the judge of it judged. All of it: `python -m tests.reference.matrix`."""

from collections import Counter
from typing import Any

import pytest

from dfdsl.local import Engine
from dfdsl.targets import DEFAULT

from . import forms as f
from .conftest import OLD
from .matrix import Judged, judged, kinds, report
from .matrix_programs import FORMS, LEAVES, USES, Cell, cells, part, program, sample
from .printer import Printer
from .shape import difference, right
from .values import Ended, Inexact, Members, Nothing, Results, Rows, Value, Whole

_PROGRAMS = 30
_SEED = 13
# Where the matrix is right already.
_LEAVES = {"rows"}
_FORMS = {"sequence", "if", "parallel", "keyed-parallel", "each", "inline", "call"}


def _are_right(dsn: str, target: str) -> None:
    among = [cell for cell in cells(2) if cell.leaf in _LEAVES and _FORMS.issuperset(cell.forms)]
    chosen = sample(among, _PROGRAMS, _SEED)
    programs = [made for made in map(program, chosen) if made is not None]
    ran, refused = judged(dsn, programs, target)
    assert len(ran) > len(programs) * 0.9, refused
    wrong = kinds([each for each in ran if each.kind])
    assert not wrong, report(target, ran, refused, 0, wrong)


def test_newest_target(engine: Engine) -> None:
    _are_right(engine.dsn, DEFAULT)


def test_old_target(old_engine: Engine) -> None:
    _are_right(old_engine.dsn, OLD)


def test_every_form_stands_in_every_form() -> None:
    pairs = {cell.forms for cell in cells(2) if len(cell.forms) == 2}
    # Only SQL may stand in a transaction.
    assert pairs == {(outer, inner) for outer in FORMS for inner in FORMS if outer != "atomic"}


def test_the_language_decides_all_of_them() -> None:
    chosen = list(cells(2, USES))
    assert len({cell.name for cell in chosen}) == len(chosen)
    assert [cell.name for cell in chosen if program(cell) is None] == []
    assert {cell.leaf for cell in chosen} == set(LEAVES)


def test_a_sample_is_the_same_for_a_seed() -> None:
    def texts(seed: int) -> list[str]:
        made = map(program, sample(list(cells(2)), 20, seed))
        return [Printer(each).file() for each in made if each is not None]

    assert texts(1) == texts(1) != texts(2)


@pytest.mark.parametrize("count", [1, 3, 10])
def test_the_parts_are_all_of_it_and_share_nothing(count: int) -> None:
    among = list(cells(2))
    parts = [part(among, number, count) for number in range(1, count + 1)]
    assert Counter(cell.name for one in parts for cell in one) == Counter(cell.name for cell in among)
    assert all({form for cell in one for form in cell.forms} == set(FORMS) for one in parts)


def test_a_program_reads_what_its_form_gives() -> None:
    made = program(Cell(("try", "keyed-race"), "rows", "read"))
    assert made is not None
    assert Printer(made).file() == (
        "workflow main() {\n"
        "  try { race { x: $$ SELECT 1 AS zeta, 'x' AS alpha UNION ALL SELECT 2 AS zeta, 'y' AS alpha $$, "
        "other: sleep(600) ~> $$ SELECT 9 AS other $$ } } catch { $$ SELECT 9 AS other $$ } |=> r "
        "~> $$ SELECT ($r.winner?)::text AS c_winner, ($r.result?)::jsonb AS c_result $$\n"
        "}\nstart main()\n"
    )


_ROWS = Rows(("a", "b"), ((1, "x"), (2, None)))
_AS_JSON = {"rows": [{"a": 1, "b": "x"}, {"a": 2, "b": None}], "row_count": 2}
_SIGNAL = {"signal_name": "s", "timed_out": True, "data": None}
_ENDED = Ended((("instance_id", Inexact()), ("status", "completed"), ("result", _AS_JSON), ("error", None)))


def _row(**columns: Any) -> dict[str, Any]:
    return {"rows": [columns], "row_count": 1}


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (Nothing(), None),
        (Nothing(), {"rows": [], "row_count": 0}),
        (_ROWS, _AS_JSON),
        (Whole(_SIGNAL), _SIGNAL),
        (Whole(_SIGNAL), _row(**_SIGNAL)),
        (Whole([None, _AS_JSON]), [None, _AS_JSON]),
        (Whole([None, _AS_JSON]), _row(result=[None, _AS_JSON])),
        (Results([_AS_JSON]), _row(result=[_AS_JSON])),
        (Members((("x", None), ("y", _AS_JSON))), _row(x=None, y=_AS_JSON)),
        (_ENDED, _row(instance_id="0a1b2c3d", status="completed", result=_AS_JSON, error=None)),
    ],
)
def test_a_right_shape_passes(value: Value, found: Any) -> None:
    assert right(value, found)


@pytest.mark.parametrize(
    ("value", "found", "kind"),
    [
        (Nothing(), {"slept": True, "seconds": 1}, "its result: NULL expected, the engine's words for a wait found"),
        (Nothing(), _row(v=None), "its result: NULL expected, 1 row with v found"),
        (_ROWS, None, "its result: 2 rows with a, b expected, NULL found"),
        (_ROWS, _row(result=_AS_JSON), "its result: 2 rows with a, b expected, 1 row with result found"),
        (_ROWS, {"rows": [{"a": 1, "b": "x"}], "row_count": 1}, "its result: 2 rows with a, b expected, 1 row with a, b found"),
        (
            Rows(("a",), ((1,),)), _row(a="1"), "its result.0.a: int 1 expected, a text found"),
        (Whole([None]), [{"rows": [], "row_count": 0}], "its result.0: NULL expected, no rows found"),
        (
            Members((("x", _AS_JSON), ("y", None))),
            _row(x='{"rows": []}', y=None),
            "its result.0.x: 2 rows with a, b expected, a text of JSON found",
        ),
        (Whole("v"), None, "its result: a text expected, NULL found"),
        (_ENDED, _row(instance_id=None, status="completed", result=_AS_JSON, error=None), "its result.0.instance_id: a text expected, NULL found"),
    ],
)  # fmt: skip
def test_a_wrong_shape_is_named(value: Value, found: Any, kind: str) -> None:
    assert not right(value, found)
    assert difference(value, found) == kind


def test_what_is_wrong_is_shown_by_kind() -> None:
    small, large = (
        f.Program(f"m_{name}_unused", f.Sequence((LEAVES["rows"],) * size))
        for name, size in (("a", 1), ("b", 2))
    )
    wrong = kinds(
        [Judged(large, "late", "e", "g"), Judged(small, "late", "1", "2"), Judged(large, "lost", "e", "g")]
    )
    assert {kind: [each.program.name for each in group] for kind, group in wrong.items()} == {
        "late": ["m_a_unused", "m_b_unused"],
        "lost": ["m_b_unused"],
    }
    text = report(DEFAULT, [each for group in wrong.values() for each in group], {"DF470": ["m_c"]}, 0, wrong)
    assert text.startswith(f"# Target {DEFAULT}: 3 programs ran, 3 are wrong, 0 are right")
    assert "Refused with DF470: 1: m_c" in text
    assert Printer(small).file().strip() + "\n```\nexpected: 1\nfound: 2\n" in text
