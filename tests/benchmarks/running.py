"""The local engine: from nothing to a result, and a sequence of fifty steps."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from dfdsl import compile
from dfdsl.local import running

from .measure import Measured, seconds

ROUNDS = 3


def _run(project: Path, cache: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    environment.pop("DFDSL_DSN", None)
    subprocess.run(
        [sys.executable, "-m", "dfdsl", "run", "one.df"],
        cwd=project,
        env=environment,
        check=True,
        capture_output=True,
    )


def _cold_and_warm() -> tuple[float, float]:
    with TemporaryDirectory() as place:
        project, cache = Path(place) / "project", Path(place) / "cache"
        project.mkdir()
        (project / "dfdsl.toml").touch()
        (project / "one.df").write_text("$$ SELECT 1 AS n $$\n", encoding="utf-8")
        return seconds(lambda: _run(project, cache)), seconds(lambda: _run(project, cache))


def _fifty_steps(dsn: str, sql: str) -> None:
    import psycopg

    from dfdsl.database.start import run_script

    with psycopg.connect(dsn, autocommit=True) as connection:
        (instance,) = run_script(connection, sql)
        while True:
            row = connection.execute("SELECT df.status(%s)", (instance,)).fetchone()
            if row is not None and row[0] == "completed":
                return
            assert row is not None
            assert row[0] in ("pending", "running"), row[0]
            time.sleep(0.01)


def measure() -> Iterator[Measured]:
    pairs = [_cold_and_warm() for _ in range(ROUNDS)]
    yield Measured(
        name="dfdsl run of one step, cold",
        values=tuple(cold for cold, _ in pairs),
        budget=3,
        unit="s",
    )
    yield Measured(
        name="dfdsl run of one step, again",
        values=tuple(warm for _, warm in pairs),
        budget=2,
        unit="s",
    )
    sql = compile("\n~> ".join(f"$$ SELECT {n} AS v $$ |=> v{n}" for n in range(50)), name="fifty.df").sql
    assert sql is not None
    with TemporaryDirectory() as place, running(Path(place)) as engine:
        yield Measured(
            name="a sequence of 50 steps, local engine",
            values=tuple(seconds(lambda: _fifty_steps(engine.dsn, sql)) for _ in range(ROUNDS)),
            budget=3,
            unit="s",
        )
