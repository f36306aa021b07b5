"""What a measurement is, and how it is taken."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One line of the table. values: of the single rounds; their median counts."""

    name: str
    values: tuple[float, ...]
    budget: float
    unit: str

    @property
    def value(self) -> float:
        return median(self.values)

    @property
    def within(self) -> bool:
        return self.value <= self.budget


def seconds(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def ratios(action: Callable[[], object], yardstick: Callable[[], object], rounds: int) -> tuple[float, ...]:
    """How many times as long an action takes as the yardstick; both by turns, so that what else runs hits both."""
    found = []
    for _ in range(rounds):
        unit = seconds(yardstick)
        found.append(seconds(action) / unit)
    return tuple(found)
