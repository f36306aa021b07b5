"""Random programs on the local engine: whatever compiles runs to its end, and does what Python says that it means."""

from collections import defaultdict

import psycopg

from dfdsl.local import Engine

from .meaning import made
from .outcomes import Case, compiled, run_all
from .programs import expression, program

# As many as run side by side in a few seconds.
_RUN = range(60)
_MEANT = range(1000, 1060)
_LARGEST = 200


def _fits(df: str) -> bool:
    """Whether it compiles, to a graph that runs in a few seconds."""
    sql = compiled(df).sql
    return sql is not None and sql.count("df.") < _LARGEST


def test_what_compiles_runs(engine: Engine) -> None:
    texts = {f"seed_{seed}": program(expression(seed, 3)) for seed in _RUN}
    cases = [Case(name=name, df=df) for name, df in texts.items() if _fits(df)]
    assert len(cases) > 40
    outcomes = run_all(engine.dsn, cases, "")
    bad = {
        name: (texts[name], outcome) for name, outcome in outcomes.items() if outcome.status != "completed"
    }
    assert not bad, bad


def test_what_runs_does_what_it_means(engine: Engine) -> None:
    programs = {f"m{seed}": made(seed, 3) for seed in _MEANT}
    cases = [Case(name=name, df=df) for name, (df, _) in programs.items() if _fits(df)]
    assert len(cases) > 30
    outcomes = run_all(engine.dsn, cases, "")
    written: dict[str, dict[str, list[str | None]]] = defaultdict(lambda: defaultdict(list))
    with psycopg.connect(engine.dsn) as connection:
        for who, value in connection.execute("SELECT who, v FROM log ORDER BY id").fetchall():
            written[who.split(".")[0]][who].append(value)
    for name, outcome in outcomes.items():
        df, meant = programs[name]
        assert outcome.status == "completed", (df, outcome)
        assert dict(written[name]) == meant, df
