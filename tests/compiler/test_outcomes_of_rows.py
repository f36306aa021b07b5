"""Programs with `each`, undo steps and races of children run to their ends on the local engine; the outcomes are what language.md promises."""

import pytest

from dfdsl.local import Engine

from . import cases_each, cases_races, cases_shown, cases_undo
from .outcomes import Case, Outcome, check, run_all

CASES: list[Case] = [*cases_each.CASES, *cases_shown.ROWS, *cases_races.CASES, *cases_undo.CASES]


@pytest.fixture(scope="module")
def outcomes(engine: Engine) -> dict[str, Outcome]:
    return run_all(engine.dsn, CASES, "")


@pytest.mark.parametrize("item", CASES, ids=lambda item: item.name)
def test_outcome(item: Case, outcomes: dict[str, Outcome]) -> None:
    check(item, outcomes[item.name])
