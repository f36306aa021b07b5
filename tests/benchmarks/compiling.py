"""Parsing and compiling a long text, in units of one pass of a regular expression over it."""

import re
from collections.abc import Iterator

from dfdsl import compile
from dfdsl.parser import parse
from dfdsl.source import Source

from .measure import Measured, ratios

SCAN = re.compile(r"\$\$.*?\$\$|~>|\|=>|[A-Za-z_]\w*|\s+|.", re.S)
ROUNDS = 9


def steps(count: int) -> str:
    return "\n~> ".join(f"$$ SELECT {n} AS v $$ |=> step_{n}" for n in range(count)) + "\n"


def statements(count: int) -> str:
    """Statements as people write them, a third of them with references."""
    kinds = (
        "$$ SELECT id, total, email FROM shop.orders WHERE id = {n} $$ |=> o{n}(id bigint, total int, email text)",
        "$$ UPDATE shop.orders SET state = 'paid', total = total + $o{before}.total WHERE id = $o{before}.id AND NOT"
        " EXISTS (SELECT 1 FROM shop.cancelled c WHERE c.id = orders.id) $$",
        "$$ SELECT count(*) AS all_rows, count(*) FILTER (WHERE amount < 0) AS bad FROM dwh.staging WHERE day ="
        " current_date - {n} $$ |=> _s{n}",
    )
    return "\n~> ".join(kinds[n % 3].format(n=n, before=n - 1) for n in range(count)) + "\n"


def _scan(text: str) -> None:
    for _ in SCAN.finditer(text):
        pass


def _compile(text: str) -> None:
    assert compile(text, name="steps.df").sql is not None


def measure() -> Iterator[Measured]:
    long, short = steps(5000), steps(500)
    parse(Source("steps.df", short))
    _compile(short)
    yield Measured(
        name="parse 5,000 captured steps",
        values=ratios(lambda: parse(Source("steps.df", long)), lambda: _scan(long), ROUNDS),
        budget=20,
        unit="T",
    )
    yield Measured(
        name="compile 5,000 captured steps",
        values=ratios(lambda: _compile(long), lambda: _scan(long), ROUNDS),
        budget=75,
        unit="T",
    )
    varied = statements(3000)
    yield Measured(
        name="compile 3,000 steps of every kind",
        values=ratios(lambda: _compile(varied), lambda: _scan(varied), ROUNDS),
        budget=75,
        unit="T",
    )
    yield Measured(
        name="compile 5,000 steps against 500",
        values=ratios(lambda: _compile(long), lambda: _compile(short), ROUNDS),
        budget=12,
        unit="times",
    )
