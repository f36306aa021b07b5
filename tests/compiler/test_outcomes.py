"""Programs run to their ends on the local engine; every case's outcome is what language.md promises."""

import pytest

from dfdsl.local import Engine

from . import (
    cases_atomic,
    cases_branches,
    cases_calls,
    cases_control,
    cases_failures,
    cases_http,
    cases_instances,
    cases_names,
    cases_shapes,
    cases_shown,
    cases_strict,
    cases_truths,
    cases_types,
    cases_values,
)
from .outcomes import Case, Outcome, check, run_all

CASES: list[Case] = [
    *cases_control.CASES,
    *cases_strict.CASES,
    *cases_truths.CASES,
    *cases_branches.CASES,
    *cases_names.CASES,
    *cases_values.CASES,
    *cases_types.CASES,
    *cases_shown.CASES,
    *cases_calls.CASES,
    *cases_http.CASES,
    *cases_instances.CASES,
    *cases_failures.CASES,
    *cases_atomic.CASES,
    *cases_shapes.CASES,
]


@pytest.fixture(scope="session")
def outcomes(engine: Engine, echo: str) -> dict[str, Outcome]:
    return run_all(engine.dsn, CASES, echo)


def test_names_of_cases_are_unique() -> None:
    assert len({item.name for item in CASES}) == len(CASES)


def _parameter(item: Case) -> object:
    return pytest.param(item, id=item.name, marks=[pytest.mark.xfail(reason=item.debt)] if item.debt else [])


@pytest.mark.parametrize("item", [_parameter(item) for item in CASES])
def test_outcome(item: Case, outcomes: dict[str, Outcome]) -> None:
    check(item, outcomes[item.name])
