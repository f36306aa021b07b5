"""Scenarios with outcomes worked out by hand, for the newest target and for an old one on an engine that behaves as old."""

import json
from dataclasses import dataclass, field
from typing import Any

import psycopg
import pytest

from dfdsl.compiler import compile_source
from dfdsl.database.start import run_script, take_over
from dfdsl.emission.runtime_block import runtime_script
from dfdsl.local import Engine
from dfdsl.source import FileUnreadable, Source
from dfdsl.targets import DEFAULT

from .conftest import OLD
from .driving import error_of, follow
from .scenarios import Scenario
from .scenarios_loops import ALL

# What is not as it has to be yet, by target; each of these tests says when that has changed.
_NOT_YET = {
    DEFAULT: set(),
    OLD: set(),
}


@dataclass
class Found:
    status: str
    result: Any = None
    error: str = ""
    log: list[str | None] = field(default_factory=list)
    left: bool = False


def _no_imports(importing: str, path: str) -> Source:
    raise FileUnreadable("there are no other files")


def _start(connection: "psycopg.Connection[Any]", item: Scenario, target: str) -> str | Found:
    made = compile_source(Source(f"{item.name}.df", item.df), read=_no_imports, target=target)
    if made.sql is None:
        return Found("compiling", error="\n".join(map(str, made.diagnostics)))
    try:
        (instance,) = run_script(connection, made.sql)
    except Exception as error:  # It is this scenario's failure and not that of the others.
        return Found("starting", error=str(error))
    return instance


def _run_all(dsn: str, target: str) -> dict[str, Found]:
    found: dict[str, Found] = {}
    instances: dict[str, Scenario] = {}
    with psycopg.connect(dsn, autocommit=True) as connection:
        take_over(connection)
        connection.execute("DELETE FROM ref.log")
        for item in ALL:
            started = _start(connection, item, target)
            if isinstance(started, Found):
                found[item.name] = started
            else:
                instances[started] = item
        connection.execute(runtime_script("dfdsl", "0").encode())
        sent = {instance: item.signals for instance, item in instances.items()}
        left = follow(connection, sent, through_root=True)
        for instance, item in instances.items():
            row = connection.execute("SELECT df.status(%s), df.result(%s)", (instance, instance)).fetchone()
            assert row is not None
            log = connection.execute(
                "SELECT v FROM ref.log WHERE who = %s ORDER BY id", (item.name,)
            ).fetchall()
            found[item.name] = Found(
                status=row[0],
                result=None if row[1] is None else json.loads(row[1]),
                error=error_of(connection, instance),
                log=[value for (value,) in log],
                left=instance in left,
            )
    return found


@pytest.fixture(scope="module")
def newest(engine: Engine) -> dict[str, Found]:
    return _run_all(engine.dsn, DEFAULT)


@pytest.fixture(scope="module")
def old(old_engine: Engine) -> dict[str, Found]:
    return _run_all(old_engine.dsn, OLD)


def _parameters(target: str) -> list[Any]:
    marks = pytest.mark.xfail(reason="not as it has to be yet")
    return [
        pytest.param(item, id=item.name, marks=[marks] if item.name in _NOT_YET[target] else [])
        for item in ALL
    ]


@pytest.mark.parametrize("item", _parameters(DEFAULT))
def test_newest_target(item: Scenario, newest: dict[str, Found]) -> None:
    _check(item, newest[item.name])


@pytest.mark.parametrize("item", _parameters(OLD))
def test_old_target(item: Scenario, old: dict[str, Found]) -> None:
    _check(item, old[item.name])


def _check(item: Scenario, found: Found) -> None:
    assert not found.left, found
    if item.error is not None or item.errors:
        assert found.status == "failed", found
        if item.error is not None:
            assert found.error == item.error
        assert [text for text in item.errors if text not in found.error] == [], found.error
    else:
        assert found.status == "completed", found
    if item.rows is not None:
        assert isinstance(found.result, dict), found
        assert found.result.get("rows") == item.rows
    if item.value is not None:
        assert found.result == item.value
    if item.log is not None:
        assert found.log == item.log
    if item.unordered is not None:
        assert sorted(map(str, found.log)) == sorted(map(str, item.unordered))


def test_names_are_unique() -> None:
    assert len({item.name for item in ALL}) == len(ALL)
