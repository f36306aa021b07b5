"""Cron expressions as authors know them become the engine's.

Authors write five fields as in cron: day of week 0 to 7, 0 and 7 are Sunday. The engine counts 1 (Sunday) to 7 (Saturday),
takes names, and requires both day fields to match. Cron wants both where one of them begins with `*`, as in `*/10`, else
either. So days are emitted as names, and a schedule that would fire on either is refused. (Recorded: `1` and `SUN` fire on
Sundays, `FRI-MON` is rejected.)
"""

from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Node, WaitForSchedule
from dfdsl.lowering.context import Context
from dfdsl.record import replace
from dfdsl.walk import rewrite

_DAYS = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIELDS = (
    ("minute", 0, 59),
    ("hour", 0, 23),
    ("day of month", 1, 31),
    ("month", 1, 12),
    ("day of week", 0, 7),
)


class _Bad(Exception):
    """reason, and the field that it stands in."""


def translate_schedules(body: Node, context: Context) -> Node:
    def change(node: Node) -> Node:
        if not isinstance(node, WaitForSchedule):
            return node
        try:
            return replace(node, cron=engine_cron(node.cron))
        except _Bad as bad:
            reason, field = bad.args
            context.diagnostics.append(
                codes.BAD_CRON.at(node.span, cron=node.cron, reason=reason, field=field)
            )
            return node

    return rewrite(body, change)


def engine_cron(cron: str) -> str:
    """The engine's expression for a cron expression of five fields."""
    fields = cron.split()
    if cron.strip().startswith("@"):
        raise _Bad("`@…` names are not known to the engine", "write the five fields out")
    if len(fields) != 5:
        raise _Bad(
            f"it has {len(fields)} field{'s' if len(fields) != 1 else ''}, not five", "five fields are needed"
        )
    numbers = [_numbers(text, *field) for text, field in zip(fields, _FIELDS, strict=True)]
    days, months, weekdays = numbers[2], numbers[3], numbers[4]
    both = "*" in (fields[2][0], fields[4][0])
    if days is not None and weekdays is not None and not both:
        month, week = " ".join([*fields[:4], "*"]), " ".join([*fields[:2], "*", *fields[3:]])
        raise _Bad(
            "cron takes either day field, the engine wants both to match, so it would fire on other days; for either of"
            f" them write race {{ wait_for_schedule('{month}'), wait_for_schedule('{week}') }}",
            "day of month and day of week are both restricted",
        )
    possible = months if months is not None else range(1, 13)
    if days is not None and min(days) > max(_LONGEST_MONTH[month - 1] for month in possible):
        raise _Bad("no such day exists in these months, it would never fire", "the day never comes")
    week = "*" if weekdays is None else _week(weekdays)
    return " ".join([*(_plain(text) for text in fields[:4]), week])


def _plain(text: str) -> str:
    return "*" if text == "?" else text.upper()


def _week(numbers: set[int]) -> str:
    """Days by name: a range where they are neighbours from Sunday to Saturday, else a list."""
    days = sorted({number % 7 for number in numbers})
    if len(days) == 7:
        return "*"
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return f"{_DAYS[days[0]]}-{_DAYS[days[-1]]}"
    return ",".join(_DAYS[day] for day in days)


def _numbers(text: str, field: str, low: int, high: int) -> set[int] | None:
    """The numbers that a field allows; None for all of them."""
    if text in ("*", "?"):
        return None
    found: set[int] = set()
    for item in text.split(","):
        span, slash, step_text = item.partition("/")
        if slash and (not step_text.isdigit() or int(step_text) == 0):
            raise _Bad(f"`{item}` has no step of 1 or more", field)
        step = int(step_text) if slash else 1
        if span == "*":
            first, last = low, high if field != "day of week" else 6
        else:
            left, dash, right = span.partition("-")
            first = _number(left, field, low, high)
            last = _number(right, field, low, high) if dash else high if slash else first
        if first <= last:
            found.update(range(first, last + 1, step))
        elif field == "day of week":
            found.update(day % 7 for day in range(first, last + 8, step))
        else:
            raise _Bad(f"the range `{span}` runs backwards", field)
    return found


def _number(text: str, field: str, low: int, high: int) -> int:
    names = _DAYS if field == "day of week" else _MONTHS if field == "month" else ()
    if text.upper() in names:
        return names.index(text.upper()) + low
    if not text.isascii() or not text.isdigit():
        raise _Bad(f"`{text}` is no number" + (" or name" if names else ""), field)
    if not low <= int(text) <= high:
        raise _Bad(f"`{text}` is not between {low} and {high}", field)
    return int(text)
