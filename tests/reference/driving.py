"""Programs on an engine, many side by side, and what they came to against what the evaluator says."""

import itertools
import json
import re
import time
from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import Any

import psycopg

from dfdsl.compiler import Compiled, compile_source
from dfdsl.database.start import run_script, take_over
from dfdsl.source import FileUnreadable, Source
from dfdsl.targets import DEFAULT

from .forms import Program
from .printer import Printer
from .values import json_of, same
from .world import CHILD, INSTANCE, Effect, Outcome, unordered

SIDE_BY_SIDE = 50
# Nothing waits for longer; on a busy machine all may take long, but something happens all the time.
_PATIENCE_SECONDS = 120.0
_RUNNING = "SELECT id, label FROM df.instances WHERE status IN ('pending', 'running')"
_DONE = "SELECT (SELECT count(*) FROM df.instances WHERE completed_at IS NOT NULL) + (SELECT count(*) FROM df.instances) + (SELECT count(*) FROM ref.log)"
_ENGINES_WORDS = re.compile(
    r"^(?:(?:JOIN branch \d+|RACE \w+ branch) failed: |SQL execution failed: |error returned from database: )+"
)


@dataclass
class Found:
    """What an engine made of a program. status `compiling` or `starting`: it did not come as far. left: something of it still ran."""

    status: str
    result: Any = None
    error: str = ""
    instance: str = ""
    log: list[tuple[str, str | None]] = field(default_factory=list)
    codes: tuple[str, ...] = ()
    left: bool = False


def compiled(program: Program, target: str | None = None) -> Compiled:
    def no_imports(importing: str, path: str) -> Source:
        raise FileUnreadable("there are no other files")

    source = Source(f"{program.name}.df", Printer(program).file())
    return compile_source(source, read=no_imports, target=target or DEFAULT)


def set_up(dsn: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        # The workflows of all programs are called alike.
        connection.execute("ALTER DATABASE postgres SET dfdsl.take_over = '*'")
        connection.execute("CREATE SCHEMA IF NOT EXISTS ref")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS ref.log (id bigserial PRIMARY KEY, who text, label text, v text)"
        )
        connection.execute("CREATE INDEX IF NOT EXISTS log_who ON ref.log (who)")


def run(
    dsn: str,
    programs: list[Program],
    target: str | None = None,
    side_by_side: int = SIDE_BY_SIDE,
    patience: float = _PATIENCE_SECONDS,
) -> dict[str, Found]:
    """Every program's end. They run side by side, many at a time; patience: seconds in which something has to happen."""
    found: dict[str, Found] = {}
    with psycopg.connect(dsn, autocommit=True) as connection:
        take_over(connection)
        for first in range(0, len(programs), side_by_side):
            found |= _run(connection, programs[first : first + side_by_side], target, patience)
    return found


def _run(
    connection: "psycopg.Connection[Any]", programs: list[Program], target: str | None, patience: float
) -> dict[str, Found]:
    found: dict[str, Found] = {}
    running: dict[str, Program] = {}
    connection.execute("DELETE FROM ref.log WHERE who = ANY(%s)", ([program.name for program in programs],))
    for program in programs:
        made = compiled(program, target)
        if made.sql is None:
            errors = [d for d in made.diagnostics if d.is_error]
            text = "\n".join(map(str, errors))
            found[program.name] = Found("compiling", error=text, codes=tuple(d.code for d in errors))
            continue
        try:
            (instance,) = run_script(connection, made.sql)
        except Exception as error:  # Whatever it is, it is this program's failure and not that of the others.
            found[program.name] = Found("starting", error=str(error))
            continue
        running[instance] = program
    sent = {
        instance: tuple((signal, json.dumps({"k": value})) for signal, value in program.signals)
        for instance, program in running.items()
    }
    left = follow(connection, sent, patience=patience)
    logs: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
    for who, label, value in connection.execute("SELECT who, label, v FROM ref.log ORDER BY id"):
        logs[who].append((label, value))
    for instance, program in running.items():
        row = connection.execute("SELECT df.status(%s), df.result(%s)", (instance, instance)).fetchone()
        assert row is not None
        found[program.name] = Found(
            status=row[0],
            result=None if row[1] is None else json.loads(row[1]),
            error=error_of(connection, instance),
            instance=instance,
            log=logs[program.name],
            left=instance in left,
        )
    return found


def follow(
    connection: "psycopg.Connection[Any]",
    signals: dict[str, tuple[tuple[str, str], ...]],
    through_root: bool = False,
    patience: float = _PATIENCE_SECONDS,
) -> set[str]:
    """Wait until nothing runs any more, children included, or nothing happens any more; the roots that left something running.

    signals: what to send, by instance, again and again: a signal that nobody awaits is lost. through_root: by
    `dfdsl.signal`, as people do, and not to each instance that runs. patience: seconds in which something has to happen.
    """
    seen, until = -1, 0.0
    while True:
        left = connection.execute(_RUNNING).fetchall()
        if not left:
            return set()
        done = connection.execute(_DONE).fetchone()
        assert done is not None
        if done[0] != seen:
            seen, until = done[0], time.monotonic() + patience
        elif time.monotonic() > until:
            break
        roots = _roots(connection, left, signals) if any(signals.values()) else {}
        function = "dfdsl.signal" if through_root else "df.signal"
        for instance in set(roots.values()) if through_root else roots:
            for signal, data in signals.get(roots.get(instance, instance), ()):
                connection.execute(f"SELECT {function}(%s, %s, %s)".encode(), (instance, signal, data))
        time.sleep(0.3)
    left = connection.execute(_RUNNING).fetchall()
    for instance, _ in left:
        connection.execute("SELECT df.cancel(%s, 'the test is over')", (instance,))
    return set(_roots(connection, left, signals).values())


def _roots(
    connection: "psycopg.Connection[Any]", instances: list[tuple[str, str]], known: Container[str]
) -> dict[str, str]:
    """By instance, the one of those known that it belongs to: a child's label begins with the instance that started it."""
    every = connection.execute("SELECT id::text, label FROM df.instances").fetchall()
    started_by = {instance: str(label or "").split("::")[0] for instance, label in every}
    roots = {}
    for instance, _ in instances:
        root = instance
        while root not in known and root in started_by:
            root = started_by[root]
        roots[instance] = root
    return roots


def error_of(connection: "psycopg.Connection[Any]", instance: str) -> str:
    """The first failed node's text without what the engine puts around it."""
    row = connection.execute(
        "SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s AND status = 'failed' ORDER BY updated_at LIMIT 1",
        (instance,),
    ).fetchone()
    return "" if row is None else _ENGINES_WORDS.sub("", str(row[0]))


# Comparing ------------------------------------------------------------------------------------------------------------


def differences(expected: Outcome, found: Found) -> list[str]:
    """What is not as the language has it, in words."""
    return list(_differences(expected, found))


def _differences(expected: Outcome, found: Found) -> Iterator[str]:
    status = "completed" if expected.message is None else "failed"
    if found.status != status:
        yield f"it {found.status}, and should have {status}: {found.error}"
    elif expected.message is not None:
        texts = expected.message.texts
        right = found.error in texts if expected.message.exact else all(text in found.error for text in texts)
        if not right:
            yield f"it failed with {found.error!r}, and should have with {texts}"
    else:
        assert expected.value is not None
        if not same(json_of(expected.value), found.result):
            yield f"it resulted in {found.result!r}, and should have in {json_of(expected.value)!r}"
    if found.left:
        yield "it left an instance running"
    yield from _effects(expected.effects, found)


def _beside_each_other(effects: list[Effect]) -> bool:
    """Whether nobody can tell which of them is which."""
    return any(unordered(a.place, b.place) for a, b in itertools.combinations(effects, 2))


def _effects(expected: list[Effect], found: Found) -> Iterator[str]:
    wanted: dict[tuple[str, str | None], list[Effect]] = defaultdict(list)
    for effect in expected:
        value = found.instance if effect.value == INSTANCE else effect.value
        wanted[(effect.label, value)].append(effect)
    seen: dict[tuple[str, str | None], list[int]] = defaultdict(list)
    for at, entry in enumerate(found.log):
        label, value = entry
        child = (
            (label, CHILD) in wanted and re.fullmatch("[0-9a-f]{8}", value or "") and value != found.instance
        )
        seen[(label, CHILD) if child else entry].append(at)
    for entry in wanted.keys() | seen.keys():
        most, least = len(wanted[entry]), sum(effect.sure for effect in wanted[entry])
        if not least <= len(seen[entry]) <= most:
            yield f"{entry} happened {len(seen[entry])} times, and should have {least}" + (
                f" to {most}" if most > least else ""
            )
    placed = [
        (effect, at)
        for entry, effects in wanted.items()
        if len(effects) == len(seen[entry]) and not _beside_each_other(effects)
        for effect, at in zip(sorted(effects, key=lambda e: e.place), seen[entry], strict=True)
    ]
    for one, at in placed:
        # What a loser had in work when it lost may still be done, at any time (H45).
        for other, later in placed if one.sure else ():
            if one.place < other.place and at > later and not unordered(one.place, other.place):
                yield f"{one.label} happened after {other.label}"
