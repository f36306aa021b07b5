"""What `dfdsl dev` shows: a line for each thing that happens to any instance, or a JSON object for programs."""

import json
import os
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from dfdsl.cli.console import Console, paint, printable
from dfdsl.cli.display import as_object as step_object
from dfdsl.cli.display import instance_object, waiting_for_signals
from dfdsl.cli.outcome import as_object, name_of
from dfdsl.cli.places import Places
from dfdsl.cli.progress import COLORS, Event, Track, elapsed, event_line
from dfdsl.cli.steps import State
from dfdsl.project import Project, shown
from dfdsl.protocol import mark_of

if TYPE_CHECKING:
    from dfdsl.database.follow import Look
    from dfdsl.database.watch import Instance, Watch

SUFFIX = ".df"


class Feed:
    """Follows looks and tells what is new in them. watch: asked for the reason of a failure, and for results."""

    def __init__(
        self,
        console: Console,
        root: str,
        watch: "Watch",
        psql_command: Callable[[str], str],
        as_json: bool,
    ) -> None:
        self._console = console
        self._root = root
        self._watch = watch
        self._psql_command = psql_command
        self._as_json = as_json
        self._tracks: dict[str, Track] = {}
        self._told: dict[str, set[str]] = {}
        self._places: dict[str, tuple[str, Places]] = {}

    def show(self, look: "Look", began: datetime) -> bool:
        """Tell what is new; whether anything was. What happened before `began` is not told again."""
        new = False
        for instance in look.instances:
            new |= self._instance(instance, look.now, began)
        return new

    def _instance(self, instance: "Instance", now: datetime, began: datetime) -> bool:
        from dfdsl.database.watch import Snapshot

        track = self._tracks.get(instance.id)
        new = track is None
        if track is None:
            track = self._tracks[instance.id] = Track(self._places_of(instance))
            self._begin(instance, now, before=instance.created < began)
        events = [event for event in track.update(Snapshot(now, (instance,))) if event.step.changed >= began]
        for event in events:
            self._step(instance, event, now)
        told = self._told.setdefault(instance.id, set())
        if not self._as_json:
            for note in waiting_for_signals(events, self._psql_command, told):
                self._console.say(f"    {note}")
        if instance.ended:
            self._end(instance)
            del self._tracks[instance.id], self._told[instance.id]
        return new or bool(events) or instance.ended

    def _line(self, when: datetime, instance: "Instance", text: str) -> None:
        time = when.astimezone().strftime("%H:%M:%S")
        self._console.say(f"{paint(time, 'dim', self._console.color)} {name_of(instance)} {text}")

    def _begin(self, instance: "Instance", now: datetime, before: bool) -> None:
        if self._as_json:
            self._put(instance_object(instance))
            return
        self._line(now if before else instance.created, instance, "goes on" if before else "started")

    def _step(self, instance: "Instance", event: Event, now: datetime) -> None:
        if self._as_json:
            self._put(step_object(event))
            return
        style = COLORS.get(event.step.state) if event.step.state is State.FAILED else None
        text = event_line(event, now)
        self._line(event.step.changed, instance, paint(text, style, self._console.color) if style else text)

    def _end(self, instance: "Instance") -> None:
        failure = self._watch.failure(instance.id) if instance.status == "failed" else None
        if self._as_json:
            result = self._watch.result(instance.id) if instance.status == "completed" else None
            self._console.product(as_object(instance, failure, result))
            return
        took = elapsed(instance.seconds)
        if instance.status == "completed":
            text = paint(f"completed in {took}", "green", self._console.color)
        elif failure is None:
            text = paint(f"was {instance.status} after {took}", "yellow", self._console.color)
        else:
            mark = mark_of(failure.node.query) if failure.node is not None else None
            message = printable(failure.message or "no step failed").splitlines()[0]
            where = f" ({shown(os.path.join(self._root, mark.file))}:{mark.line})" if mark else ""
            text = paint(f"failed after {took}: {message}{where}", "red", self._console.color)
        self._line(instance.completed or instance.updated, instance, text)

    def _put(self, value: dict[str, object]) -> None:
        self._console.product(json.dumps(value) + "\n")

    def _places_of(self, instance: "Instance") -> Places:
        """The places of the file that an instance's SQL names, as it is now; steps without SQL are found by it."""
        marks = (mark_of(node.query) for node in instance.nodes.values() if node.kind == "SQL")
        name = next((mark.file for mark in marks if mark is not None), None)
        if name is None or not name.endswith(SUFFIX) or ".." in name.split("/") or os.path.isabs(name):
            return Places(None)
        # A new project each time, since it reads a file only once.
        project = Project(self._root)
        source = project.known(name)
        if source is None:
            return Places(None)
        known = self._places.get(name)
        if known is None or known[0] != source.text:
            from dfdsl.compiler import compile_source

            known = (source.text, Places(compile_source(source, read=project.read).script))
            self._places[name] = known
        return known[1]
