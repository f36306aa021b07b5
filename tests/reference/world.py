"""What an evaluation leaves and runs in: effects and their order, names, failures, what is to be undone."""

from dataclasses import dataclass, field

from . import forms as f
from .values import Value

# As long as this counts as for ever; nothing else may come near it.
LONG = 600
# What stands for the id of the instance that an author sees.
INSTANCE = "<the instance>"
# That of a workflow that was called or started: another one.
CHILD = "<a child>"
Place = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Message:
    """An error's texts, each of which the error must have; exact: it has nothing else."""

    texts: tuple[str, ...]
    exact: bool = True


class Failed(Exception):
    def __init__(self, message: Message) -> None:
        self.message = message


class Left(Exception):
    """A `break`."""

    def __init__(self, value: Value) -> None:
        self.value = value


class Never(Exception):
    """Goes on for ever, unless somebody cancels it."""


@dataclass
class Effect:
    label: str
    value: str | None
    place: Place
    sure: bool = True
    exact: bool = True


@dataclass
class Track:
    """Where in the order of things the evaluator is: what one track does is ordered."""

    prefix: Place = ()
    at: int = 0

    def tick(self) -> Place:
        self.at += 1
        return (*self.prefix, ("s", self.at))

    def fork(self, count: int) -> list["Track"]:
        place = self.tick()
        return [Track((*place, ("p", number))) for number in range(count)]


def unordered(a: Place, b: Place) -> bool:
    for x, y in zip(a, b, strict=False):
        if x != y:
            return x[0] == "p"
    return False


@dataclass
class Undoing:
    step: f.Step
    names: dict[str, Value]
    place: Place


@dataclass
class Scope:
    """What a step runs in: its names, its place, and what is to be undone if it fails."""

    names: dict[str, Value]
    track: Track
    undo: list[Undoing] = field(default_factory=list)
    parameters: frozenset[str] = frozenset()
    instance: str = INSTANCE

    def inside(self, track: Track | None = None, undo: list[Undoing] | None = None) -> "Scope":
        return Scope(
            dict(self.names),
            self.track if track is None else track,
            self.undo if undo is None else undo,
            self.parameters,
            self.instance,
        )


@dataclass
class Outcome:
    """How a program ends: `completed` with a value, `failed` with a message; and its effects."""

    value: Value | None
    message: Message | None
    effects: list[Effect]
