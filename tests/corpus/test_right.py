"""Each right program gives no message at all, and runs to its end."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from tests.examples.service import serving

from dfdsl.database.start import run_script, take_over
from dfdsl.local import Engine, missing, running

from .corpus import FOLDER, RIGHT, Program, compiled, program

_PATIENCE_SECONDS = 60.0
_ENDED = ("completed", "failed", "cancelled")


@pytest.mark.parametrize("path", RIGHT, ids=lambda path: path.stem)
def test_no_message(path: Path) -> None:
    assert [str(d) for d in compiled(program(path), "right").diagnostics] == []


@dataclass
class Found:
    status: str
    why: str = ""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    lack = missing()
    if lack:
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("engine"))) as found:
        yield found


@pytest.fixture(scope="module")
def ends(engine: Engine) -> dict[str, list[Found]]:
    """All programs side by side; what became of the instances of each."""
    with serving() as service, psycopg.connect(engine.dsn, autocommit=True) as connection:
        take_over(connection)
        run_script(connection, (FOLDER / "setup.sql").read_text(encoding="utf-8"))
        connection.execute("SELECT df.setvar('api_url', %s)", (service,))
        # Programs of several files have workflows of one name here.
        take_over(connection)
        started = {path.stem: _start(connection, program(path)) for path in RIGHT}
        instances = {id: name for name, ids in started.items() if isinstance(ids, list) for id in ids}
        _follow(connection, instances)
        found = {name: [ids] for name, ids in started.items() if isinstance(ids, Found)}
        return found | {
            name: [_found(connection, instance) for instance in ids]
            for name, ids in started.items()
            if isinstance(ids, list)
        }


def _start(connection: "psycopg.Connection[Any]", item: Program) -> list[str] | Found:
    sql = compiled(item, "right").sql
    if sql is None:
        return Found("compiling")
    try:
        return run_script(connection, sql)
    except Exception as error:  # It is this program's failure and not that of the others.
        return Found("starting", str(error))


def _follow(connection: "psycopg.Connection[Any]", instances: dict[str, str]) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    signals = {path.stem: program(path).told("signal") for path in RIGHT}
    left = dict(instances)
    while left and time.monotonic() < deadline:
        rows = connection.execute("SELECT id, status FROM df.instances WHERE id = ANY(%s)", (list(left),))
        status = dict(rows.fetchall())
        left = {id: name for id, name in left.items() if status[id] not in _ENDED}
        for instance, name in left.items():
            for signal in signals[name]:
                which, _, data = signal.partition(" ")
                json.loads(data)
                connection.execute("SELECT df.signal(%s, %s, %s)", (instance, which, data))
        time.sleep(0.3)
    for instance in left:
        connection.execute("SELECT df.cancel(%s, 'the test is over')", (instance,))


def _found(connection: "psycopg.Connection[Any]", instance: str) -> Found:
    row = connection.execute(
        "SELECT df.status(%s), (SELECT result #>> '{}' FROM df.nodes WHERE instance_id = %s AND status = 'failed'"
        " ORDER BY updated_at LIMIT 1)",
        (instance, instance),
    ).fetchone()
    assert row is not None
    return Found(row[0], row[1] or "")


@pytest.mark.parametrize("path", RIGHT, ids=lambda path: path.stem)
def test_runs_to_its_end(path: Path, ends: dict[str, list[Found]]) -> None:
    fails = program(path).told("fails")
    found = ends[path.stem]
    assert found, "it starts nothing"
    for each in found:
        if fails:
            assert each.status == "failed"
            assert fails[0] in each.why
        else:
            assert each.status == "completed", each
