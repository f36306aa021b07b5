"""The next tick of a cron expression as pg_durable counts it.

Five fields `minute hour day-of-month month day-of-week` and an optional year, in UTC; days of the week are 1 (Sunday)
to 7, and both day fields must match. Expressions are checked when they are built (`df.wait_for_schedule`).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
_LAST_YEAR = 2100


def next_tick(expression: str, after: datetime) -> datetime | None:
    """The first matching minute later than `after`, or None when there is none."""
    fields = expression.lower().split()
    minutes = sorted(_numbers(fields[0], 0, 59))
    hours = sorted(_numbers(fields[1], 0, 23))
    days = _numbers(fields[2], 1, 31)
    months = _numbers(fields[3], 1, 12, _MONTHS)
    weekdays = _numbers(fields[4], 1, 7, _DAYS)
    years = _numbers(fields[5], 1970, _LAST_YEAR) if len(fields) > 5 else range(1970, _LAST_YEAR + 1)
    day = after.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    while day.year <= _LAST_YEAR:
        if day.year not in years:
            day = day.replace(year=day.year + 1, month=1, day=1)
            continue
        if day.month in months and day.day in days and day.isoweekday() % 7 + 1 in weekdays:
            for hour in hours:
                for minute in minutes:
                    tick = day.replace(hour=hour, minute=minute)
                    if tick > after:
                        return tick
        day += timedelta(days=1)
    return None


def _numbers(field: str, low: int, high: int, names: list[str] | tuple[str, ...] = ()) -> set[int]:
    found: set[int] = set()
    for item in field.split(","):
        span, _, step = item.partition("/")
        if span in ("*", "?"):
            first, last = low, high
        else:
            start, dash, end = span.partition("-")
            first = _number(start, low, names)
            # `5/10` means from 5 on.
            last = _number(end, low, names) if dash else (high if step else first)
        found.update(range(first, last + 1, int(step or 1)))
    return found


def _number(written: str, low: int, names: list[str] | tuple[str, ...]) -> int:
    if written.isdigit():
        return int(written)
    return low + next(i for i, name in enumerate(names) if written in (name, name[:3]))
