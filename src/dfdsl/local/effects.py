"""What the interpreter may ask of its driver: a closed set of effects.

The interpreter (`interpreter.py`) is a plain generator that yields these and is sent the reply. It knows neither
duroxide nor PostgreSQL; a driver (`driver.py`) turns each effect into durable work. Replies are deterministic:
the driver sends the recorded one again when it replays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

# A JSON value as `json.loads` gives it; objects keep their key order, which `$name` depends on.
Json: TypeAlias = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Show a node's new status. No reply; the driver may write several at once, in order."""

    node: str
    status: str
    result: Json = None
    has_result: bool = False
    # The parent shows this of a child that begins at the node, and only if that child never came to a second iteration.
    of_child: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSql:
    """Run one statement as the instance's role. Reply: `Reply`."""

    node: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunHttp:
    """Send one request. `config` is the node's configuration after substitution. Reply: `Reply`."""

    node: str
    multipart: bool
    config: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Sleep:
    """A durable timer. Reply: None."""

    milliseconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitSignal:
    """Wait for a signal. Reply: its payload as JSON text, or None after the timeout."""

    name: str
    timeout_ms: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Now:
    """Reply: milliseconds since 1970, recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """Run a node as an orchestration of its own with a copy of the names. Reply: `ChildEnd`."""

    node: str
    names: dict[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class All:
    """Run children side by side. Reply: tuple of `ChildEnd` in the order given, when all have ended."""

    children: tuple[Child, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """Run two children side by side; the loser is cancelled. Reply: (index, `ChildEnd`)."""

    left: Child
    right: Child


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """Start the next loop iteration with a fresh history. Never replied to."""

    names: dict[str, Json]
    iteration: int


Effect: TypeAlias = Mark | RunSql | RunHttp | Sleep | AwaitSignal | Now | Child | All | First | Again


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Outcome of RunSql and RunHttp: a JSON value, or the text of an error."""

    value: Json = None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildEnd:
    """How an orchestration ended: with a value, with a break on its way to a loop, or with an error."""

    value: Json = None
    names: dict[str, Json] | None = None
    broke: bool = False
    error: str | None = None
