"""One `dfdsl run` on an engine: set up, start, watch until the end, Ctrl-C or a time-out, and say what came of it."""

import re
import shlex
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from dfdsl.cli.console import DONE, FINDINGS, INTERRUPTED, Console, Fault
from dfdsl.cli.display import display_for, waiting_for_signals
from dfdsl.cli.engine import Engine, engine
from dfdsl.cli.outcome import as_object, name_of, report
from dfdsl.cli.places import Places
from dfdsl.cli.progress import Track
from dfdsl.database.errors import CannotConnect, ConnectionLost, DatabaseFault, Refused

if TYPE_CHECKING:
    from dfdsl.cli.run import Plan
    from dfdsl.database.watch import Snapshot

QUICK, SLOW = 0.03, 0.25  # seconds between two looks: soon after a change, and when nothing happens


def session(plan: "Plan", console: Console) -> int:
    """The exit code. Raises Fault."""
    try:
        with engine(Path(plan.project.root), plan.dsn, console, plan.answers, plan.emulate) as found:
            if not plan.as_json:
                console.say(found.banner)
            ids = [plan.attach] if plan.attach is not None else start(plan, found, console)
            if not ids:
                raise Fault(
                    "nothing was started, though the script ran: is there another function of that name?"
                )
            return Session(plan, found, ids, console).run()
    except DatabaseFault as problem:
        raise Fault(str(problem)) from None


def start(plan: "Plan", found: Engine, console: Console) -> list[str]:
    """Set up and start; the ids of the instances. Raises DatabaseFault, Fault."""
    from dfdsl.database.start import run_script, set_variables

    connection = found.connect()
    try:
        for name, text in plan.setup:
            if not plan.as_json:
                console.say(f"set-up: {name}")
            try:
                run_script(connection, text)
            except Refused as problem:
                place = f"{name}:{problem.line}" if problem.line else name
                raise Fault(f"{place}: the set-up failed: {problem}") from None
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
            self._seen = None
            self._display.close()
            if not snapshot.ended:
                if self._plan.as_json:
                    self._outcome(snapshot)
                self._console.error(f"not finished within {self._plan.seconds} s")
                self._how_to_find()
                return FINDINGS
            return self._outcome(snapshot)
        except KeyboardInterrupt:
            self._display.close()
            self._console.write("\n")
            self._how_to_find()
            if self._plan.as_json and self._seen is not None:
                with suppress(DatabaseFault):
                    self._outcome(self._seen)
            return INTERRUPTED
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
            if snapshot.ended or (deadline is not None and time.monotonic() >= deadline):
                return snapshot
            pause = QUICK if events else min(SLOW, pause * 1.3)
            time.sleep(pause if deadline is None else max(0.0, min(pause, deadline - time.monotonic())))

    def _outcome(self, snapshot: "Snapshot") -> int:
        fine = True
        for instance in snapshot.instances:
            if self._plan.as_json:
                failed = instance.status == "failed"
                failure = self._watch.failure(instance.id) if failed else None
                result = self._watch.result(instance.id) if instance.status == "completed" else None
                self._console.product(as_object(instance, failure, result))
                fine &= instance.status == "completed"
                continue
            if len(snapshot.instances) > 1:
                self._console.say(f"-- {name_of(instance)}")
            fine &= report(instance, self._watch, self._places, self._plan.project, self._console)
        return DONE if fine else FINDINGS

    def _how_to_find(self) -> None:
        """Where the instances are that nobody watches any more."""
        file = f" {shlex.quote(self._plan.file)}" if self._plan.file and self._plan.file != "-" else ""
        for one in self._ids:
            again = f"dfdsl run{file} --attach {one}{self._engine.option}"
            if self._engine.local:
                self._console.say(
                    f"{one} is kept in .dfdsl/ and goes on whenever the local engine runs. To watch it: {again}"
                )
            else:
                self._console.say(
                    f"{one} goes on. Its state: SELECT df.status('{one}'). To watch it again: {again}"
                )
