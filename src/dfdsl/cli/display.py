"""How `dfdsl run` shows what happens: redrawn lines on a terminal, plain lines elsewhere, JSON for programs."""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from dfdsl.cli.console import Console, printable
from dfdsl.cli.labels import text_of
from dfdsl.cli.progress import Event, Track, event_line, frame, redraw
from dfdsl.cli.steps import State
from dfdsl.protocol import child_of

if TYPE_CHECKING:
    from dfdsl.database.watch import Instance, Snapshot

REDRAW = 0.1  # seconds between two drawings when nothing but the clock has changed


class Display(Protocol):
    def show(self, snapshot: "Snapshot", events: Sequence[Event]) -> None: ...

    def note(self, text: str) -> None:
        """A line of message that stays."""

    def close(self) -> None: ...


class Plain:
    """One line an event, on stderr."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def show(self, snapshot: "Snapshot", events: Sequence[Event]) -> None:
        many = len(snapshot.instances) + len(snapshot.children) > 1
        labels = {one.id: one.label for one in (*snapshot.instances, *snapshot.children)}
        for event in events:
            child = child_of(labels[event.step.instance] or "")
            what = f" ({printable(text_of(child))})".replace("\n", " ") if child is not None else ""
            prefix = f"{event.step.instance}{what} " if many else ""
            self._console.say(prefix + event_line(event, snapshot.now))

    def note(self, text: str) -> None:
        self._console.say(text)

    def close(self) -> None:
        return


class Live:
    """All steps, drawn again in their place."""

    def __init__(self, console: Console, track: Track) -> None:
        self._console = console
        self._track = track
        self._drawn: list[str] = []
        self._when = 0.0
        self._snapshot: Snapshot | None = None

    def show(self, snapshot: "Snapshot", events: Sequence[Event]) -> None:
        self._snapshot = snapshot
        if events or snapshot.ended or time.monotonic() - self._when >= REDRAW:
            self._draw("")

    def _draw(self, above: str) -> None:
        if self._snapshot is None:
            self._console.write(above)
            return
        columns, height = terminal_size()
        lines = frame(
            self._track,
            self._snapshot,
            columns=columns,
            height=height,
            color=self._console.color,
            plain="utf" not in (sys.stderr.encoding or "").lower(),
        )
        if above:
            self._console.write(redraw([], len(self._drawn)) + above + redraw(lines, 0))
        elif lines != self._drawn:
            self._console.write(redraw(lines, len(self._drawn)))
        self._drawn = lines
        self._when = time.monotonic()

    def note(self, text: str) -> None:
        self._draw(text + "\n")

    def close(self) -> None:
        self._snapshot = None


class Json:
    """One object a line on stdout."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._seen: set[str] = set()

    def show(self, snapshot: "Snapshot", events: Sequence[Event]) -> None:
        for instance in (*snapshot.instances, *snapshot.children):
            if instance.id not in self._seen:
                self._seen.add(instance.id)
                self._put(instance_object(instance))
        for event in events:
            self._put(as_object(event))

    def _put(self, value: dict[str, object]) -> None:
        self._console.product(json.dumps(value) + "\n")

    def note(self, text: str) -> None:
        return

    def close(self) -> None:
        return


def instance_object(instance: "Instance") -> dict[str, object]:
    """An instance that is new, for programs. what, parent: of a child, its row, label or attempt, and who started it."""
    child = child_of(instance.label or "")
    found: dict[str, object] = {
        "event": "instance",
        "instance": instance.id,
        "label": instance.label,
        "at": instance.created.isoformat(),
    }
    return found if child is None else {**found, "what": text_of(child), "parent": child.parent}


def as_object(event: Event) -> dict[str, object]:
    """An event for programs."""
    step = event.step
    file, _, line = step.place.rpartition(":")
    found: dict[str, object] = {
        "event": "step",
        "instance": step.instance,
        "step": step.id,
        "kind": step.kind,
        "file": file or None,
        "line": int(line) if line else None,
        "workflow": step.workflow or None,
        "text": step.text,
        "state": str(step.state),
        "at": step.changed.isoformat(),
        "seconds": None if event.seconds is None else round(event.seconds, 3),
    }
    if step.state is State.WAITING:
        found["until"] = step.until.isoformat() if step.until else None
        found["signal"] = step.signal
    return found


def terminal_size() -> tuple[int, int]:
    """Columns and lines of the terminal that messages go to."""
    try:
        size = os.get_terminal_size(sys.stderr.fileno())
    except (OSError, ValueError):
        return 80, 24
    return size.columns or 80, size.lines or 24


def display_for(console: Console, track: Track, as_json: bool) -> Display:
    if as_json:
        return Json(console)
    return Live(console, track) if console.live else Plain(console)


def waiting_for_signals(events: Sequence[Event], command: Callable[[str], str], told: set[str]) -> list[str]:
    """How to send the signals that steps have begun to wait for; each step is mentioned once."""
    notes = []
    for event in events:
        step = event.step
        if step.state is State.WAITING and step.signal is not None and step.id not in told:
            told.add(step.id)
            sql = f"SELECT df.signal({_literal(step.instance)}, {_literal(step.signal)})"
            notes.append(f"waits for the signal '{step.signal}'; to send it: {command(sql)}")
    return notes


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
