"""Schedules fire when cron's rule says, as the engine counts them: both day fields, or either, as cron has it."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dfdsl.local.cron import next_tick

from .outcomes import compiled

_BEGIN = datetime(2027, 1, 1, tzinfo=UTC)
_DAYS = 90


def _emitted(cron: str) -> str | None:
    found = re.search(
        r"df\.wait_for_schedule\('([^']*)'\)", compiled(f"wait_for_schedule('{cron}')").sql or ""
    )
    return None if found is None else found[1]


def _allowed(field: str, low: int, high: int) -> set[int]:
    """The numbers of a field, as crontab(5) says."""
    numbers: set[int] = set()
    for item in field.split(","):
        span, _, step = item.partition("/")
        first, _, last = ("*-*" if span == "*" else span).partition("-")
        begin = low if first == "*" else int(first)
        end = high if first == "*" else int(last) if last else begin
        numbers.update(range(begin, end + 1, int(step or 1)))
    return numbers


def _by_cron(days: str, weekdays: str) -> list[datetime]:
    """The days on which cron fires: on those of both fields where one begins with a star, else on those of either."""
    month, week = _allowed(days, 1, 31), {
        day % 7 for day in _allowed(weekdays, 0, 6 if "*" in weekdays else 7)
    }
    both = days[0] == "*" or weekdays[0] == "*"
    found = []
    for number in range(_DAYS):
        at = _BEGIN + timedelta(days=number, hours=14)
        matches = (at.day in month, at.isoweekday() % 7 in week)
        if all(matches) if both else any(matches):
            found.append(at)
    return found


def _by_engine(cron: str) -> list[datetime]:
    found: list[datetime] = []
    at: datetime | None = _BEGIN
    while at is not None and at < _BEGIN + timedelta(days=_DAYS):
        at = next_tick(cron, at)
        if at is not None and at < _BEGIN + timedelta(days=_DAYS):
            found.append(at)
    return found


_MONTH = st.sampled_from(("*", "*/2", "*/10", "*/31", "1", "13", "1,15", "1-7", "31", "*,3"))
_WEEK = st.sampled_from(("*", "*/2", "*/3", "0", "7", "1-5", "0,6", "5-7", "1", "*,2"))


@settings(deadline=None, max_examples=60)
@given(_MONTH, _WEEK)
def test_what_is_taken_fires_on_the_days_of_cron(days: str, weekdays: str) -> None:
    cron = _emitted(f"0 14 {days} * {weekdays}")
    if cron is None:
        assert "*" not in (days[0], weekdays[0]), "cron and the engine have one rule for it"
        return
    assert _by_engine(cron) == _by_cron(days, weekdays)


def test_every_tenth_day_that_is_a_working_day() -> None:
    cron = _emitted("0 14 */10 * 1-5")
    assert cron == "0 14 */10 * MON-FRI"
    assert [f"{at:%a %d}" for at in _by_engine(cron)][:4] == ["Fri 01", "Mon 11", "Thu 21", "Mon 01"]


@pytest.mark.parametrize("cron", ["0 9 1-7 * 1", "0 9 1 * 0-6"])
def test_the_way_out_of_a_refusal_compiles(cron: str) -> None:
    found = compiled(f"wait_for_schedule('{cron}')")
    (refusal,) = [d for d in found.diagnostics if d.is_error]
    way_out = re.search(r"race \{.*\}", refusal.message)
    assert way_out is not None
    assert not [d for d in compiled(way_out[0]).diagnostics if d.is_error]
