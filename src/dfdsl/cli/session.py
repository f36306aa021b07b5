"""One `dfdsl run` on an engine: set up, start, watch until the end, Ctrl-C or a time-out, and say what came of it."""

import re
import shlex
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from dfdsl.cli.console import DONE, FINDINGS, INTERRUPTED, Console, Fault
from dfdsl.cli.display import display_for, waiting_for_signals
from dfdsl.cli.engine import Engine, engine
from dfdsl.cli.outcome import as_object, failed_in, name_of, report, unfinished_object
from dfdsl.cli.places import Places
from dfdsl.cli.progress import Track, elapsed, event_line
from dfdsl.cli.steps import place_of
from dfdsl.database.errors import CannotConnect, ConnectionLost, DatabaseFault, Refused

if TYPE_CHECKING:
    from dfdsl.cli.run import Plan
    from dfdsl.database.watch import Snapshot

QUICK, SLOW = 0.03, 0.25  # seconds between two looks: soon after a change, and when nothing happens


def session(plan: "Plan", console: Console) -> int:
    """The exit code. Raises Fault."""
    try:
        with engine(
            Path(plan.project.root), plan.dsn, console, plan.answers, plan.emulate, plan.http
        ) as found:
            ids = [plan.attach] if plan.attach is not None else start(plan, found, console)
            if not ids:
                raise Fault(
                    "nothing was started, though the script ran: is there another function of that name?"
                )
            if not plan.as_json:
                after = f"; set-up: {', '.join(plan.setup)}" if plan.setup else ""
                console.say(f"{', '.join(ids)} on {found.banner}{after}")
            return Session(plan, found, ids, console).run()
    except DatabaseFault as problem:
        raise Fault(str(problem)) from None


def start(plan: "Plan", found: Engine, console: Console) -> list[str]:
    """Set up and start; the ids of the instances. Raises DatabaseFault, Fault."""
    from dfdsl.database.start import run_script, set_variables, take_over

    if plan.setup:
        from dfdsl.cli.setup import run_setup

        run_setup(plan.setup, found.dsn, console)
    connection = found.connect()
    try:
        if found.local:
            # At the desk, the file that runs is the one that is meant.
            take_over(connection)
        set_variables(connection, plan.variables)
        try:
            return run_script(connection, plan.sql)
        except Refused as problem:
            raise Fault(
                f"nothing was started: {_with_advice(str(problem).removeprefix('dfdsl: '))}"
            ) from None
    finally:
        connection.close()


def _with_advice(message: str) -> str:
    """What the script said, with the hint of somebody who has a command line and not only SQL."""
    unset = re.match(r"(.* needs the engine variable (\w+), which is not set)", message)
    return f"{unset[1]}; set it with --var {unset[2]}=VALUE" if unset else message


class Session:
    """Watching the instances of one run."""

    def __init__(self, plan: "Plan", found: Engine, ids: list[str], console: Console) -> None:
        from dfdsl.database.watch import Watch

        self._plan = plan
        self._engine = found
        self._ids = ids
        self._console = console
        self._places = Places(plan.script)
        self._track = Track(self._places)
        self._display = display_for(console, self._track, plan.as_json)
        self._watch = Watch(found.connect, ids)
        self._seen: Snapshot | None = None

    def run(self) -> int:
        try:
            snapshot = self._until_end()
            self._display.close()
            if not snapshot.ended:
                if self._plan.as_json:
                    self._outcome(snapshot)
                self._console.error(f"not finished within {self._plan.seconds} s")
                self._how_to_find()
                return FINDINGS
            self._seen = None
            status = self._outcome(snapshot)
            self._what_is_left()
            return status
        except (KeyboardInterrupt, SystemExit) as end:
            # A SIGTERM, which ends the command in order, is told as Ctrl-C is.
            self._display.close()
            self._console.write("\n")
            self._how_to_find()
            if self._plan.as_json and self._seen is not None:
                with suppress(DatabaseFault):
                    self._outcome(self._seen)
            return end.code if isinstance(end, SystemExit) and isinstance(end.code, int) else INTERRUPTED
        except (ConnectionLost, CannotConnect) as problem:
            self._display.close()
            self._console.error(f"the connection is lost: {problem}")
            self._how_to_find()
            return 2
        finally:
            self._watch.close()

    def _until_end(self) -> "Snapshot":
        """The last snapshot: all has ended, or the time is over."""
        deadline = None if self._plan.seconds is None else time.monotonic() + self._plan.seconds
        told: set[str] = set()
        pause = QUICK
        while True:
            self._seen = snapshot = self._watch.snapshot()
            events = self._track.update(snapshot)
            self._display.show(snapshot, events)
            for note in waiting_for_signals(events, self._engine.psql_command, told):
                self._display.note(note)
            late = deadline is not None and time.monotonic() >= deadline
            if late or (snapshot.ended and not self._more()):
                return snapshot
            pause = QUICK if events else min(SLOW, pause * 1.3)
            time.sleep(pause if deadline is None else max(0.0, min(pause, deadline - time.monotonic())))

    def _watched(self) -> list[str]:
        """The ids of all that is waited for."""
        return self._ids if self._seen is None else [one.id for one in self._seen.instances]

    def _more(self) -> bool:
        """Whether there is more to wait for, which is watched from here on."""
        more = self._watch.left_running() if self._plan.wait_all else []
        if more:
            self._watch.add(more)
        return bool(more)

    def _outcome(self, snapshot: "Snapshot") -> int:
        fine = True
        for instance in snapshot.instances:
            if self._plan.as_json:
                failed = instance.status == "failed"
                failure = self._watch.failure(instance.id) if failed else None
                result = self._watch.result(instance.id) if instance.status == "completed" else None
                within = failed_in(failure, snapshot) if failure is not None else None
                node = failure.node if failure is not None else None
                place = place_of(within, node, self._places) if within and node else None
                self._console.product(as_object(instance, failure, result, place))
                fine &= instance.status == "completed"
                continue
            if len(snapshot.instances) > 1:
                self._console.say(f"-- {name_of(instance)}")
            if instance.id not in self._ids and instance.status == "completed":
                # Its result is nobody's who reads this command's product.
                self._console.say(f"{name_of(instance)} completed in {elapsed(instance.seconds)}")
                continue
            fine &= report(instance, snapshot, self._watch, self._places, self._plan.project, self._console)
        return DONE if fine else FINDINGS

    def _what_is_left(self) -> None:
        """What the instances have started and nobody has waited for: that it is unfinished, and what it is at."""
        from dfdsl.database.watch import Watch

        left = self._watch.left_running()
        if not left:
            return
        watch = Watch(self._engine.connect, left)
        try:
            snapshot = watch.snapshot()
        finally:
            watch.close()
        track = Track(self._places)
        events = track.update(snapshot)
        for instance in snapshot.instances:
            if self._plan.as_json:
                self._console.product(unfinished_object(instance))
                continue
            self._console.warn(f"{name_of(instance)} was started and is unfinished")
            for event in events:
                if event.step.instance == instance.id and event.step.active:
                    self._console.say(f"  {event_line(event, snapshot.now)}")
        if not self._plan.as_json:
            self._console.say("`--wait all` waits for it, too.")
            self._how_to_find(left)

    def _how_to_find(self, ids: Sequence[str] = ()) -> None:
        """Where the instances are that nobody watches any more: those that are named, else those not seen to have ended."""
        ended = {one.id for one in self._seen.instances if one.ended} if self._seen is not None else set()
        file = f" {shlex.quote(self._plan.file)}" if self._plan.file and self._plan.file != "-" else ""
        for one in ids or [one for one in self._watched() if one not in ended]:
            again = f"dfdsl run{file} --attach {one}{self._engine.option}"
            if self._engine.local:
                self._console.say(
                    f"{one} is kept in .dfdsl/ and goes on whenever the local engine runs. To watch it: {again}"
                )
            else:
                self._console.say(
                    f"{one} goes on. Its state: SELECT df.status('{one}'). To watch it again: {again}"
                )
