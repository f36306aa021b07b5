"""Progress of instances: what changed since the last look, and how to show it. Pure: snapshots in, events and lines out."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from dfdsl.cli.console import paint, printable
from dfdsl.cli.labels import title
from dfdsl.cli.places import Places
from dfdsl.cli.steps import State, Step, beginnings, duration, steps_of
from dfdsl.cli.table import width

if TYPE_CHECKING:
    from dfdsl.database.watch import Instance, Snapshot

COLORS = {
    State.COMPLETED: "green",
    State.FAILED: "red",
    State.RUNNING: "cyan",
    State.WAITING: "yellow",
}
SIGNS = {
    State.PENDING: "·",
    State.RUNNING: "▶",
    State.WAITING: "◷",
    State.COMPLETED: "✔",
    State.FAILED: "✘",
    State.STOPPED: "■",
    State.SKIPPED: "–",
}
PLAIN_SIGNS = {
    State.PENDING: ".",
    State.RUNNING: ">",
    State.WAITING: "~",
    State.COMPLETED: "+",
    State.FAILED: "!",
    State.STOPPED: "x",
    State.SKIPPED: "-",
}

TEXT = 100  # characters of a step in a plain line


class Event(NamedTuple):
    """A step came into a new state. seconds: how long it was at work, if it is done."""

    step: Step
    seconds: float | None


class Track:
    """The steps of some instances over time. `update` gives the events since the last snapshot, in their order."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._known: dict[tuple[str, str], tuple[State, datetime]] = {}
        self._told: dict[tuple[str, str], set[State]] = {}
        self.began: dict[tuple[str, str], datetime] = {}
        self.rounds: dict[tuple[str, str], int] = {}
        self.seconds: dict[tuple[str, str], float] = {}
        self.steps: dict[str, list[Step]] = {}
        self._seen: dict[str, tuple[object, bool]] = {}
        self._looked: dict[str, datetime] = {}

    def update(self, snapshot: "Snapshot") -> list[Event]:
        events = []
        for instance in (*snapshot.instances, *snapshot.children):
            seen = (instance.nodes, instance.ended)
            looked = self._looked.get(instance.id)
            self._looked[instance.id] = snapshot.now
            before_seen = self._seen.get(instance.id)
            if before_seen is not None and before_seen[0] is seen[0] and before_seen[1] == seen[1]:
                continue
            self._seen[instance.id] = seen
            self.steps[instance.id] = steps_of(instance, self._places)
            before = beginnings(instance)
            for step in self.steps[instance.id]:
                event = self._event(step, before.get(step.first or step.id, instance.created), looked)
                if event is not None:
                    events.append(event)
        return sorted(events, key=lambda event: event.step.changed)

    def _event(self, step: Step, before: datetime | None, looked: datetime | None) -> Event | None:
        """before: when the step must have begun, if it was never seen at work; looked: when it was not at work yet."""
        key = (step.instance, step.id)
        state, changed = self._known.get(key, (State.PENDING, None))
        self._known[key] = (step.state, step.changed)
        if (step.state, step.changed) == (state, changed) or step.state in (State.PENDING, State.SKIPPED):
            return None
        if step.active:
            told = self._told.setdefault(key, set())
            if not step.first or not told:
                self.began[key] = step.changed
            # Of a step with several nodes, each that begins is no news.
            news = not step.first or not told or (step.state is State.WAITING and step.state not in told)
            told.add(step.state)
            return Event(step, None) if news else None
        self._told.pop(key, None)
        if step.state is State.STOPPED:
            return None if state is State.STOPPED else Event(step, None)
        self.rounds[key] = self.rounds.get(key, 0) + 1
        # Not before its last round ended, nor before it was seen not to be at work.
        bounds = [when for when in (before, looked) if when is not None]
        earliest = max([*bounds, *([changed] if changed is not None else [])]) if bounds else None
        began = self.began.pop(key, earliest)
        if began is None:
            # An earlier round may have ended since.
            self.seconds.pop(key, None)
            return Event(step, None)
        self.seconds[key] = max(0.0, (step.changed - began).total_seconds())
        return Event(step, self.seconds[key])


def elapsed(seconds: float) -> str:
    """`0.12 s`, `3.4 s`, `1h02m`."""
    if seconds < 1:
        return f"{seconds:.2f} s"
    if seconds < 60:
        return f"{seconds:.1f} s"
    return duration(int(seconds))


def moment(when: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """A time of day, with the date when it is another day's, in the user's time zone."""
    there, here = when.astimezone(zone), now.astimezone(zone)
    return there.strftime("%H:%M:%S" if there.date() == here.date() else "%Y-%m-%d %H:%M")


def event_line(event: Event, now: datetime, zone: tzinfo | None = None) -> str:
    """One event as a plain line."""
    step = event.step
    state = "started" if step.state is State.RUNNING else str(step.state)
    tail = f" ({elapsed(event.seconds)})" if event.seconds is not None else ""
    if step.until is not None and step.active:
        tail = f" until {moment(step.until, now, zone)}"
    place = f"{step.where}: " if step.where else ""
    text = step.text if len(step.text) <= TEXT else step.text[: TEXT - 1] + "…"
    return printable(f"{place}{state}: {text}{tail}")


def frame(
    track: Track,
    snapshot: "Snapshot",
    *,
    columns: int,
    height: int,
    color: bool = False,
    plain: bool = False,
    zone: tzinfo | None = None,
) -> list[str]:
    """All instances as lines that fit a terminal of `columns` and `height`; of children those at work. plain: ASCII signs only."""
    shown = [*snapshot.instances, *(child for child in snapshot.children if not child.ended)]
    shares = max(4, (height - 1) // max(1, len(shown)))
    lines: list[str] = []
    for instance in shown:
        lines.append(fit(_head(instance, snapshot.now), columns))
        steps = track.steps.get(instance.id, [])
        first, last = window(steps, shares - 3)
        if first:
            lines.append(fit(f"  … {first} earlier steps", columns))
        place = max((width(step.where) for step in steps[first:last]), default=0)
        lines += [
            _row(step, track, snapshot.now, place, columns, color, plain, zone) for step in steps[first:last]
        ]
        if last < len(steps):
            lines.append(fit(f"  … {len(steps) - last} more steps", columns))
    return lines[: max(1, height - 1)]


def window(steps: Sequence[Step], size: int) -> tuple[int, int]:
    """The range of steps to show when not all fit: the last one at work, and what is around it."""
    if len(steps) <= size + 2:
        return 0, len(steps)
    size = max(1, size)
    busy = [i for i, step in enumerate(steps) if step.active]
    done = [i for i, step in enumerate(steps) if step.state in (State.COMPLETED, State.FAILED)]
    focus = busy[-1] if busy else done[-1] if done else 0
    first = max(0, min(focus - size // 2, len(steps) - size))
    return first, first + size


def _head(instance: "Instance", now: datetime) -> str:
    seconds = instance.seconds if instance.ended else (now - instance.created).total_seconds()
    name = f"{title(instance.label)} " if instance.label else ""
    return printable(f"{name}{instance.id}  {instance.status}  {elapsed(seconds)}".replace("\n", " "))


def _row(
    step: Step,
    track: Track,
    now: datetime,
    place: int,
    columns: int,
    color: bool,
    plain: bool,
    zone: tzinfo | None,
) -> str:
    sign = (PLAIN_SIGNS if plain else SIGNS)[step.state]
    tail = _tail(step, track, now, zone)
    left = f"  {sign} {step.where}{' ' * (place - width(step.where))}  "
    # The text is cut, not the time.
    room = columns - 1 - (width(tail) + 2 if tail else 0)
    text = fit(left + printable(step.text), room + 1)
    line = fit(f"{text}{' ' * (room - width(text))}  {tail}" if tail else text, columns)
    style = COLORS.get(step.state)
    if not color or (style is None and step.state is State.RUNNING):
        return line
    return line.replace(sign, paint(sign, style or "dim", True), 1)


def _tail(step: Step, track: Track, now: datetime, zone: tzinfo | None) -> str:
    key = (step.instance, step.id)
    rounds = f"×{track.rounds[key]}  " if track.rounds.get(key, 0) > 1 else ""
    if step.state is State.WAITING:
        return rounds + (f"until {moment(step.until, now, zone)}" if step.until else "waiting")
    if step.state is State.RUNNING:
        return rounds + elapsed(max(0.0, (now - track.began.get(key, step.changed)).total_seconds()))
    if step.state in (State.STOPPED, State.SKIPPED):
        return str(step.state)
    return rounds + elapsed(track.seconds[key]) if key in track.seconds else rounds.strip()


def fit(text: str, columns: int) -> str:
    """The text, cut with an ellipsis so that it takes less than `columns`."""
    limit = max(1, columns - 1)
    if width(text) <= limit:
        return text
    out = ""
    used = 0
    for char in text:
        used += width(char)
        if used > limit - 1:
            break
        out += char
    return out + "…"


def redraw(lines: Sequence[str], drawn: int) -> str:
    """What to write to put `lines` in the place of the `drawn` lines above the cursor."""
    up = f"\x1b[{drawn}A" if drawn else ""
    return up + "\r" + "".join(f"{line}\x1b[K\n" for line in lines) + "\x1b[J"
