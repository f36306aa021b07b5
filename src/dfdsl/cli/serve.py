"""`dfdsl dev` at work: start the engine, say where it is, follow what happens, start it again if it dies."""

import json
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dfdsl.cli.choices import http_of
from dfdsl.cli.console import DONE, Console, Fault
from dfdsl.cli.engine import (
    Engine,
    data_folder,
    data_place,
    engine_name,
    load_driver,
    settings_of,
    shown_psql,
)
from dfdsl.cli.feed import Feed
from dfdsl.cli.run import terminated_by_signal
from dfdsl.project import root_of

if TYPE_CHECKING:
    from dfdsl.cli.dev import Given
    from dfdsl.database.connect import Connection

QUICK, SLOW = 0.03, 0.25  # seconds between two looks: soon after a change, and when nothing happens
IDLE_SHARE = 50  # a pause is at least so many times as long as the look before it
SSL = ("sslmode", "sslrootcert", "sslcert", "sslkey")  # what all versions of libpq know
RESTARTS, LASTING = 3, 30.0  # how often an engine is started again that did not last so many seconds


def serve(given: "Given", console: Console) -> int:
    """Run until Ctrl-C or SIGTERM, which are the regular end. Raises Fault."""
    from dfdsl.database.errors import DatabaseFault
    from dfdsl.local import LocalEngineError

    stopping = False
    try:
        with terminated_by_signal():
            # A shell script starts programs in the background with SIGINT ignored.
            signal.signal(signal.SIGINT, signal.default_int_handler)
            try:
                Dev(given, console).run()
            except (KeyboardInterrupt, SystemExit):
                stopping = True
    except (LocalEngineError, DatabaseFault) as problem:
        raise Fault(str(problem)) from None
    if stopping and not given.as_json:
        console.say("stopped")
    return DONE


class Dev:
    """One `dfdsl dev`."""

    def __init__(self, given: "Given", console: Console) -> None:
        from dfdsl.local import missing

        lacking = missing(server=given.dsn is None)
        if lacking is not None:
            raise Fault(lacking)
        load_driver()
        from dfdsl.database.follow import Follower

        self._given = given
        self._console = console
        self._root = Path(root_of(os.curdir)).resolve()
        self._settings = settings_of(
            http=http_of(str(self._root)),
            port=given.port,
            answers=given.answers,
            database=None if given.dsn is None else resolved(given.dsn),
            temporary=given.memory,
            emulate=given.emulate,
        )
        self._follower = Follower()

    def run(self) -> None:
        """Does not return but by an exception."""
        from dfdsl.local.development import Session, announced

        home = data_folder(self._root)
        session = Session(pid=os.getpid(), data=self._place(home), database=self._given.dsn is not None)
        with announced(home, session):
            self._live(home, session.data)

    def _place(self, home: Path) -> Path:
        from dfdsl.database.connect import public_dsn
        from dfdsl.local.development import database_folder
        from dfdsl.local.memory import memory_folder

        if self._settings.database is not None:
            return database_folder(home, public_dsn(self._settings.database))
        return memory_folder(home) if self._given.memory else data_place(home, self._given.emulate)

    def _live(self, home: Path, data: Path) -> None:
        from dfdsl.local.memory import fresh_memory_folder, remove_temporary

        if self._given.memory:
            fresh_memory_folder(home)
        try:
            self._again_and_again(data)
        finally:
            if self._given.memory:
                remove_temporary(data)

    def _again_and_again(self, data: Path) -> None:
        from dfdsl.local import LocalEngineError

        short = 0
        while True:
            began = time.monotonic()
            with self._engine(data) as found:
                self._banner(found, data, again=short > 0)
                self._follow(found, data)
            short = short + 1 if time.monotonic() - began < LASTING else 1
            if short > RESTARTS:
                raise LocalEngineError(f"The engine ends again and again: see {data / 'engine.log'}.")
            self._console.warn(
                f"the engine ended unexpectedly (see {data / 'engine.log'}); it is started again"
            )

    @contextmanager
    def _engine(self, data: Path) -> Iterator[Engine]:
        from dfdsl.database.connect import connect
        from dfdsl.local import running

        with running(data, settings=self._settings) as found:
            # The engine knows the address of a foreign database without its password only.
            address = self._settings.database or found.dsn
            yield Engine(
                connect=lambda: connect(address),
                dsn=found.tcp or found.dsn,
                banner="",
                option="",
                local=True,
                psql=shown_psql(found.psql),
            )

    def _banner(self, found: Engine, data: Path, again: bool) -> None:
        if self._given.as_json:
            ready = {
                "event": "ready",
                "dsn": found.dsn,
                "data": str(data),
                "pid": os.getpid(),
                "again": again,
            }
            self._console.product(json.dumps(ready) + "\n")
            return
        if again:
            self._console.say("the engine runs again")
            return
        where = (
            "another server's database"
            if self._settings.database
            else "data in memory" if self._given.memory else None
        )
        self._console.say(
            f"{engine_name(self._given.emulate)}, {where or 'data in ' + os.path.relpath(data)}"
        )
        if self._settings.answers:
            self._console.say(f"HTTP steps are answered from {os.path.relpath(self._settings.answers)}")
        self._console.say(f"DSN:  {found.dsn}")
        self._console.say(f"psql: {found.psql_line()}")
        self._console.say("Ctrl-C stops it.")

    def _follow(self, found: Engine, data: Path) -> None:
        """Returns when the engine is gone."""
        import psycopg

        from dfdsl.database.connect import message_of
        from dfdsl.database.errors import CannotConnect, Refused
        from dfdsl.database.watch import Watch
        from dfdsl.local.folder import Folder

        folder = Folder(path=data)
        watch = Watch(found.connect, [])
        feed = Feed(self._console, str(self._root), watch, found.psql_command, self._given.as_json)
        connection: Connection | None = None
        pause = QUICK
        try:
            while folder.is_alive():
                try:
                    connection = connection or found.connect()
                    looked = time.monotonic()
                    new = self._look(connection, feed)
                    took = time.monotonic() - looked
                except (CannotConnect, psycopg.OperationalError):
                    if connection is not None:
                        connection.close()
                    connection = None
                    time.sleep(SLOW)
                    continue
                except psycopg.Error as problem:
                    raise Refused(message_of(problem)) from None
                pause = QUICK if new else min(SLOW, pause * 1.3)
                time.sleep(max(pause, took * IDLE_SHARE) if not new else pause)
        finally:
            watch.close()
            if connection is not None:
                connection.close()

    def _look(self, connection: "Connection", feed: Feed) -> bool:
        look = self._follower.look(connection)
        assert self._follower.began is not None
        return feed.show(look, self._follower.began)


def resolved(dsn: str) -> str:
    """The address with all that libpq adds from its environment, so that it means the same to every process.

    Raises CannotConnect.
    """
    from psycopg.conninfo import make_conninfo

    from dfdsl.database.connect import connect

    with connect(dsn) as connection:
        info = connection.info
        parts = {key: value for key, value in info.get_parameters().items() if key in SSL}
        secret = {"password": info.password} if info.password else {}
        return make_conninfo(
            "", host=info.host, port=info.port, dbname=info.dbname, user=info.user, **secret, **parts
        )
