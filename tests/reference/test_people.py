"""What people do to a program reaches the instances below it, on the newest target and on an old one."""

import json
import time
from typing import Any

import psycopg
import pytest

from dfdsl.cli import main
from dfdsl.compiler import compile_source
from dfdsl.database.start import run_script, take_over
from dfdsl.local import Engine
from dfdsl.source import FileUnreadable, Source
from dfdsl.targets import DEFAULT

from .conftest import OLD

_PATIENCE_SECONDS = 60.0

# Instances below one another: the root, the try, a row, an attempt, and the call, which works for ever.
_INSTANCES = 5
_DEEP = """
workflow work(n int) {{ {0} ~> sleep(600) ~> {1} }}
workflow main() {{
  try {{ each r in $$ SELECT 7 AS n $$ {{ retry(2) {{ call work($r.n) }} }} }} catch {{ {1} }}
}}
start main()
"""
_ASKING = """
workflow ask(n int) {{ wait_for_signal('approve', 600) |=> s ~> $$ SELECT ($s.data ->> 'by') || $n AS who $$ }}
workflow main() {{
  $$ SELECT 0 AS i $$ |=> i(i int)
  ~> loop {{
       $$ SELECT $i + 1 AS i $$ |=> i(i int)
       ~> retry(2) {{ race {{ asked: call ask($i), late: (sleep(600) ~> {1}) }} |=> c }}
       ~> {0}
     }} until $$ $i >= 2 $$
}}
start main()
"""


def _no_imports(importing: str, path: str) -> Source:
    raise FileUnreadable("there are no other files")


def _start(connection: "psycopg.Connection[Any]", name: str, text: str, value: str, target: str) -> str:
    log = f"$$ INSERT INTO ref.log (who, label, v) SELECT '{name}', '', "
    source = Source(f"{name}.df", text.format(f"{log} {value} $$", f"{log} 'never' $$"))
    made = compile_source(source, read=_no_imports, target=target)
    assert made.sql is not None, made.diagnostics
    (instance,) = run_script(connection, made.sql)
    return instance


def _until(connection: "psycopg.Connection[Any]", query: str, *values: str) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while connection.execute(query.encode(), values).fetchone() != (True,):
        assert time.monotonic() < deadline, (query, values)
        time.sleep(0.1)


_TREE = """
WITH RECURSIVE t(id) AS (
  SELECT %s::text UNION SELECT i.id::text FROM t JOIN df.instances i ON starts_with(i.label, t.id || '::e'))
SELECT i.status FROM t JOIN df.instances i ON i.id = t.id"""


def _check(dsn: str, target: str, capsys: pytest.CaptureFixture[str]) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        take_over(connection)
        connection.execute("DELETE FROM ref.log WHERE who IN ('one', 'two', 'asking')")
        one = _start(connection, "one", _DEEP, "'at work'", target)
        two = _start(connection, "two", _DEEP, "'at work'", target)
        asking = _start(connection, "asking", _ASKING, "$c.result #>> '{rows,0,result,rows,0,who}'", target)
        _until(connection, "SELECT count(*) = 2 FROM ref.log WHERE who IN ('one', 'two')")
        assert main(["cancel", one, "--dsn", dsn]) == 0
        assert len(capsys.readouterr().out.splitlines()) == _INSTANCES
        assert connection.execute("SELECT dfdsl.cancel(%s)", (two,)).fetchone() == (_INSTANCES,)
        for root in (one, two):
            assert [status for (status,) in connection.execute(_TREE, (root,))] == ["cancelled"] * _INSTANCES
        data = json.dumps({"by": "it's $i"})
        assert main(["signal", asking, "approve", data, "--dsn", dsn, "--wait", "60"]) == 0
        assert "has taken approve" in capsys.readouterr().out
        _until(connection, "SELECT count(*) = 1 FROM ref.log WHERE who = 'asking'")
        _until(connection, f"SELECT dfdsl.signal('{asking}', 'approve', %s) = 1", data)
        _until(connection, f"SELECT df.status('{asking}') = 'completed'")
        log = connection.execute(
            "SELECT who, v FROM ref.log WHERE who IN ('one', 'two', 'asking') ORDER BY id"
        )
        assert sorted(log.fetchall()) == [
            ("asking", "it's $i1"),
            ("asking", "it's $i2"),
            ("one", "at work"),
            ("two", "at work"),
        ]


def test_newest_target(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    _check(engine.dsn, DEFAULT, capsys)


def test_old_target(old_engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    _check(old_engine.dsn, OLD, capsys)
